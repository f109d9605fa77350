//! The files of a folder → settings that read them. In: a folder. Out: `Proposal`: for each table
//! its file, columns, values. It must not write anything, nor know the words of the settings file.

mod columns;
mod looked;
mod matrix;

use super::{
    heads::{plain, shown_sheet},
    locate::Folder,
};
use crate::{
    finding::Place,
    schema::{ColumnSchema, TABLES, TableSchema},
};
use columns::{KnownBeside, table};
pub use looked::SampleValues;
use looked::{Looked, look};
pub use matrix::ProposedMatrix;
use matrix::{read_as_matrix, wide_shape};
use std::{
    collections::{BTreeMap, BTreeSet, HashSet},
    path::Path,
};

/// Rows of a file that are looked at.
const ROWS: usize = 20_000;
/// Rows in which a header is looked for.
const HEADER_ROWS: u64 = 12;
/// Different values of a column that are kept.
const VALUES: usize = 5_000;
/// A value of several words may be the name of a person; so may one in fewer rows, or in a smaller
/// part of all.
const ROWS_OF_WORD: usize = 3;
const PART_OF_WORD: usize = 20;
/// Of the values of a column that points to another table, this share must be found there: in
/// hundredths.
const FOUND: usize = 80;

/// What lists write where nothing is known.
const MISSING: [&str; 12] = [
    "NA", "N/A", "n/a", "#N/A", "NULL", "null", "None", "-", "--", "–", "—", "n.d.",
];

/// How the tables lie in the files of a folder.
#[derive(Debug, Default)]
pub struct Proposal {
    pub missing: Vec<String>,
    pub tables: Vec<ProposedTable>,
    /// Tables without a file.
    pub absent: Vec<&'static str>,
    /// Files and sheets that hold none of the tables.
    pub unused: Vec<Place>,
    /// Bodies of meetings.
    pub bodies: Vec<String>,
    /// The meetings say how many came, and no list says who.
    pub has_totals_only: bool,
}

/// One table and how to read it.
#[derive(Debug)]
pub struct ProposedTable {
    pub schema: &'static TableSchema,
    pub place: Place,
    /// Its files are reports of meeting software.
    pub meeting_report: bool,
    /// Its rows are held by the rows of another table.
    pub distinct: bool,
    pub matrix: Option<ProposedMatrix>,
    pub header_row: u64,
    /// Our column → the column of the file, where the names differ.
    pub columns: BTreeMap<&'static str, String>,
    /// Our column → columns of the file that say it together.
    pub joined: BTreeMap<&'static str, Vec<String>>,
    /// Our column → (value of the file → our value).
    pub values: BTreeMap<&'static str, BTreeMap<String, String>>,
    /// Our column → values that are none of ours.
    pub unknown: BTreeMap<&'static str, SampleValues>,
    /// Forms of dates that fit all dates of the file; two that differ in which is the day and which the month.
    pub dates: Vec<&'static str>,
    /// Forms of large numbers that the file has.
    pub numbers: Vec<&'static str>,
    /// The mark between the entries of lists, where it is not `;`.
    pub list_separator: Option<&'static str>,
    /// Our column → a head that may be it, with values that are none of ours.
    pub unfit: BTreeMap<&'static str, (String, SampleValues)>,
    /// Heads of the file that are not used.
    pub unused: Vec<String>,
    /// Files with the same rows, in other words perhaps: joined, each row would be there twice.
    pub copies: Vec<String>,
    /// Columns with words that are empty in some rows: what that means must be said.
    pub partly_empty: Vec<&'static str>,
    /// Required columns that were not found.
    pub lacking: Vec<&'static str>,
}

impl ProposedTable {
    /// Does it say which meetings there were, beside who came?
    #[must_use]
    pub fn says_meetings(&self) -> bool {
        let is_named = |name: &str| name.contains("{meeting_id}");
        self.meeting_report
            || self.matrix.as_ref().is_some_and(|matrix| !matrix.is_turned)
            || is_named(&self.place.file)
            || self.place.sheet.as_deref().is_some_and(is_named)
    }
}

/// Looks at all files of a folder.
#[must_use]
pub fn propose(folder: &Path) -> Proposal {
    let mut folder = Folder::new(folder);
    let looked = look(&mut folder);
    let mut proposal = Proposal {
        missing: missing(&looked),
        ..Proposal::default()
    };
    let reports: Vec<&Looked> = looked.iter().filter(|file| file.is_report).collect();
    let wide = looked
        .iter()
        .position(|file| !file.is_report && wide_shape(file, &BTreeMap::new()).is_some());
    let wide = wide.filter(|_| reports.is_empty());
    let assigned = assign(&looked, wide);
    let shared = assigned.iter().any(|(.., distinct)| *distinct);
    // Names and keys of the tables that others point to, as they come up.
    let mut keys: BTreeMap<&str, HashSet<String>> = BTreeMap::new();
    for schema in TABLES {
        let assignment = assigned.iter().find(|(s, ..)| s.name == schema.name);
        let assignment = assignment.map(|(_, file, distinct)| (*file, *distinct));
        if schema.name == "attendance"
            && let Some(table) = of_reports(schema, &reports)
        {
            proposal.tables.push(table);
            continue;
        }
        let wide = wide.filter(|_| schema.name == "attendance");
        if let Some(wide) = wide.or_else(|| find_wide(schema, &looked, &assigned, &keys)) {
            let tables = wide_tables(&looked[wide], &keys, &proposal.missing);
            proposal.tables.extend(tables);
            continue;
        }
        let Some((number, distinct)) = assignment else {
            continue;
        };
        let file = &looked[number];
        let others = all_but(&looked, number);
        let mut table = table(
            schema,
            file,
            distinct,
            &KnownBeside {
                keys: &keys,
                missing: &proposal.missing,
                others: &others,
                shared,
            },
        );
        // A key of two columns stands in none of them.
        let own = if table.joined.is_empty() {
            keys_and_names(&table, file)
        } else {
            HashSet::new()
        };
        keys.insert(schema.name, own);
        if schema.name == "meetings" {
            proposal.bodies = column_values(&table, file, "body")
                .into_iter()
                .flatten()
                .cloned()
                .collect();
        }
        join_files(&mut table, file, &looked, keys.get("meetings"));
        proposal.tables.push(table);
    }
    proposal.absent = TABLES
        .iter()
        .map(|t| t.name)
        .filter(|name| !proposal.tables.iter().any(|t| t.schema.name == *name))
        .collect();
    proposal.has_totals_only = has_totals_only(&proposal, &looked);
    if proposal.tables.iter().any(ProposedTable::says_meetings) {
        proposal.absent.retain(|name| *name != "meetings");
    }
    let used = |l: &&Looked| {
        let is_assigned = assigned
            .iter()
            .any(|(_, i, _)| looked[*i].place == l.place || looked[*i].header == l.header);
        l.is_report || is_assigned || proposal.tables.iter().any(|table| table.place == l.place)
    };
    proposal.unused = shown_places(looked.iter().filter(|l| !used(l)), &folder);
    proposal
}

/// Do the meetings say how many came, where no list says who?
fn has_totals_only(proposal: &Proposal, looked: &[Looked]) -> bool {
    let says_how_many = |table: &ProposedTable| {
        let reported = table.schema.columns().iter();
        let mut reported = reported.filter(|column| column.name.starts_with("reported_"));
        let file = looked.iter().find(|file| file.place == table.place);
        file.is_some_and(|file| {
            reported.any(|column| column_values(table, file, column.name).is_some())
        })
    };
    let has = |name: &str| proposal.tables.iter().any(|t| t.schema.name == name);
    !has("attendance")
        && proposal
            .tables
            .iter()
            .any(|t| t.schema.name == "meetings" && says_how_many(t))
}

/// The values of a column of a proposed table, where the file has it.
fn column_values<'f>(
    table: &ProposedTable,
    file: &'f Looked,
    name: &str,
) -> Option<&'f BTreeSet<String>> {
    let head = table.columns.get(name).map_or(name, String::as_str);
    file.header
        .iter()
        .position(|h| plain(h) == plain(head))
        .map(|f| &file.values[f])
}

/// All by which rows of other tables may point to a row of this one, in small letters.
fn keys_and_names(table: &ProposedTable, file: &Looked) -> HashSet<String> {
    let values = |name: &str| column_values(table, file, name).into_iter().flatten();
    let mut known = HashSet::new();
    for name in table
        .schema
        .key
        .iter()
        .chain(&["name", "short_name", "title"])
    {
        known.extend(values(name).map(|v| v.to_lowercase()));
    }
    for aliases in values("aliases") {
        known.extend(aliases.split([';', ',']).map(|a| a.trim().to_lowercase()));
    }
    known
}

fn all_but(looked: &[Looked], number: usize) -> Vec<&Looked> {
    let others = looked.iter().enumerate().filter(|(i, _)| *i != number);
    others.map(|(_, file)| file).collect()
}

/// Attendance as it is read from reports of meeting software; none where there are no reports.
fn of_reports(schema: &'static TableSchema, reports: &[&Looked]) -> Option<ProposedTable> {
    let (first, _) = reports.split_first()?;
    let known = KnownBeside {
        keys: &BTreeMap::new(),
        missing: &[],
        others: &[],
        shared: false,
    };
    let names: Vec<&str> = reports.iter().map(|l| l.place.file.as_str()).collect();
    let file = if names.len() == 1 {
        names[0].to_owned()
    } else {
        let (before, after) = around(&names);
        format!("{before}*{after}")
    };
    let columns = table(schema, first, false, &known);
    Some(ProposedTable {
        place: Place::file(&file),
        meeting_report: true,
        header_row: 1,
        columns: BTreeMap::new(),
        values: BTreeMap::new(),
        unknown: BTreeMap::new(),
        unfit: BTreeMap::new(),
        dates: Vec::new(),
        numbers: Vec::new(),
        list_separator: None,
        lacking: Vec::new(),
        unused: Vec::new(),
        partly_empty: Vec::new(),
        ..columns
    })
}

/// What all of some names begin and end with.
fn around<'n>(names: &[&'n str]) -> (&'n str, &'n str) {
    let common = |a: &str, b: &str| {
        let same = a.chars().zip(b.chars()).take_while(|(x, y)| x == y);
        same.map(|(c, _)| c.len_utf8()).sum::<usize>()
    };
    let reversed = |s: &str| s.chars().rev().collect::<String>();
    let first = names[0];
    let prefix = names
        .iter()
        .map(|name| common(name, first))
        .min()
        .unwrap_or(0);
    let suffix = names
        .iter()
        .map(|name| common(&reversed(name), &reversed(first)));
    let longest = names
        .iter()
        .map(|name| name.len() - prefix)
        .min()
        .unwrap_or(0);
    let suffix = suffix.min().unwrap_or(0).min(longest);
    (&first[..prefix], &first[first.len() - suffix..])
}

/// The list that is a table of members by meetings, where none is one of attendance.
fn find_wide(
    schema: &TableSchema,
    looked: &[Looked],
    assigned: &[(&'static TableSchema, usize, bool)],
    keys: &BTreeMap<&str, HashSet<String>>,
) -> Option<usize> {
    let own = assigned.iter().find(|(s, ..)| s.name == schema.name);
    let own = own.map(|(_, file, _)| *file);
    let lacks_meeting = |file: &Looked| {
        let meeting = schema.column("meeting_id");
        meeting.is_some_and(|column| file.field(column, &BTreeSet::new()).is_none())
    };
    if schema.name != "attendance" || own.is_some_and(|own| !lacks_meeting(&looked[own])) {
        return None;
    }
    let is_free = |i: &usize| !assigned.iter().any(|(_, file, _)| file == i);
    let free = (0..looked.len()).filter(is_free);
    own.into_iter()
        .chain(free)
        .find(|i| wide_shape(&looked[*i], keys).is_some())
}

/// Attendance as it is read from a table of members by meetings, and the meetings where its rows
/// are such.
fn wide_tables(
    file: &Looked,
    keys: &BTreeMap<&str, HashSet<String>>,
    missing: &[String],
) -> Vec<ProposedTable> {
    let known = KnownBeside {
        keys,
        missing,
        others: &[],
        shared: false,
    };
    let Some(shape) = wide_shape(file, keys) else {
        return Vec::new();
    };
    let [meetings, attendance] =
        ["meetings", "attendance"].map(|name| crate::schema::table(name).expect("one of the six"));
    let mut attendance = table(attendance, file, false, &known);
    read_as_matrix(&mut attendance, file, &shape, keys);
    let has_meetings = keys.contains_key("meetings") || !shape.is_turned();
    if has_meetings {
        return vec![attendance];
    }
    let beside = file.without(&shape.across());
    let mut meetings = table(meetings, &beside, false, &known);
    shape.share_columns(&mut meetings, &mut attendance);
    vec![meetings, attendance]
}

/// Reads a table from all files or sheets that have the header of its file; those that only say
/// the same in other words are noted as copies.
fn join_files(
    table: &mut ProposedTable,
    file: &Looked,
    looked: &[Looked],
    meetings: Option<&HashSet<String>>,
) {
    let alike = || looked.iter().filter(|l| file.is_alike(l));
    let copies: Vec<&str> = alike()
        .filter(|l| l.place.sheet.is_none() && file.is_copied_by(l, table))
        .map(|l| l.place.file.as_str())
        .collect();
    table.copies = copies.iter().map(|copy| (*copy).to_owned()).collect();
    let name = |l: &Looked| match &l.place.sheet {
        Some(sheet) => sheet.clone(),
        None => l.place.file.clone(),
    };
    let parts: Vec<String> = alike()
        .filter(|l| !copies.contains(&l.place.file.as_str()))
        .map(name)
        .collect();
    let by_name = table.schema.name == "attendance" && table.lacking.contains(&"meeting_id");
    if table.distinct || parts.is_empty() || (parts.len() < 2 && !by_name) {
        return;
    }
    let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
    let Some((before, after)) = named_parts(&parts, meetings) else {
        return;
    };
    let middle = if by_name { "{meeting_id}" } else { "*" };
    let pattern = format!("{before}{middle}{after}");
    if table.place.sheet.is_some() {
        table.place.sheet = Some(pattern);
    } else {
        table.place = Place::file(&pattern);
    }
    table.lacking.retain(|c| !(by_name && *c == "meeting_id"));
}

/// The places of files and sheets. Names of sheets are shown as far as they may be.
fn shown_places<'l>(looked: impl Iterator<Item = &'l Looked>, folder: &Folder) -> Vec<Place> {
    let sheets: BTreeMap<&String, Vec<String>> = folder
        .workbooks
        .iter()
        .map(|(file, opened)| (file, opened.workbook.names()))
        .collect();
    looked
        .map(|Looked { place, .. }| {
            let names = sheets.get(&place.file).map_or(&[][..], Vec::as_slice);
            Place {
                sheet: place.sheet.as_ref().map(|name| shown_sheet(name, names)),
                ..place.clone()
            }
        })
        .collect()
}

/// What stands before and after the part in which names of files or sheets differ: the meeting.
fn named_parts<'n>(
    names: &[&'n str],
    meetings: Option<&HashSet<String>>,
) -> Option<(&'n str, &'n str)> {
    let (before, after) = around(names);
    let named = |start: usize| {
        let part = |name: &&str| {
            let end = name.len().checked_sub(after.len())?;
            name.get(start..end).map(str::to_lowercase)
        };
        let parts: Option<Vec<String>> = names.iter().map(part).collect();
        parts.filter(|p| p.iter().all(|p| !p.is_empty()))
    };
    // What differs may be the end of the key only: the start where the names are keys of meetings,
    // else where a word begins.
    let is_key = |start: &usize| {
        named(*start).is_some_and(|p| meetings.is_some_and(|m| p.iter().all(|p| m.contains(p))))
    };
    let word = before.rfind([' ', '_']).map_or(0, |at| at + 1);
    if names.len() == 1 {
        let end = names[0].rfind('.').unwrap_or(names[0].len());
        return Some(("", &names[0][end..]));
    }
    let start = (0..=before.len())
        .rev()
        .filter(|i| names[0].is_char_boundary(*i))
        .find(is_key)
        .unwrap_or(word);
    named(start)?;
    // A year or a word at which all names end belongs to the meeting too.
    let after = if is_key(&start) {
        after
    } else {
        after.find('.').map_or("", |dot| &after[dot..])
    };
    Some((&names[0][..start], after))
}

/// Words for "not known" that stand in the files, but for those that are the key of a row, as `NA`
/// is of Namibia.
fn missing(looked: &[Looked]) -> Vec<String> {
    let columns = || {
        looked
            .iter()
            .flat_map(|l| (0..l.header.len()).map(move |f| (l, f)))
    };
    let is_code = |v: &String| v.chars().all(char::is_alphanumeric) && v.chars().count() <= 4;
    let is_key = |token: &str| {
        columns().any(|(l, f)| {
            l.is_unique(f) && l.values[f].contains(token) && l.values[f].iter().all(is_code)
        })
    };
    let stands = |token: &str| columns().any(|(l, f)| l.values[f].contains(token));
    MISSING
        .iter()
        .filter(|token| stands(token) && !is_key(token))
        .map(|t| (*t).to_owned())
        .collect()
}

/// How well the name of a file or sheet fits a table. One that is named as the table counts for
/// more than one that is named like it.
fn name_score(l: &Looked, schema: &TableSchema, looked: &[Looked]) -> usize {
    let stem = l.place.file.rsplit_once('.').map_or("", |(stem, _)| stem);
    let own: Vec<String> = l
        .place
        .sheet
        .as_deref()
        .into_iter()
        .chain([stem])
        .map(plain)
        .collect();
    let known = || std::iter::once(schema.name).chain(schema.also()).map(plain);
    match () {
        () if own.contains(&plain(schema.name)) => 30,
        // A name that is only like that of the table says nothing where its columns are not there.
        () if !has_required_columns(l, schema, looked) => 0,
        () if known().any(|n| own.contains(&n)) => 25,
        () if known().any(|n| own.iter().any(|o| o.contains(&n))) => 20,
        () => 0,
    }
}

/// Has a file each column that every row of a table needs? Another may serve as the key; a body or
/// a day may say which meeting it was.
fn has_required_columns(l: &Looked, schema: &TableSchema, looked: &[Looked]) -> bool {
    let required = schema.columns().iter().filter(|c| c.required);
    let is_key = |name: &str| schema.key.contains(&name);
    let has_unique = || (0..l.header.len()).any(|field| l.is_unique(field));
    let mut required = required.map(|c| {
        l.field(c, &BTreeSet::new()).is_some()
            || (is_key(c.name) && has_unique())
            || (c.name == "meeting_id" && schema.key.is_empty() && says_meeting(l, looked))
            || says_members(l, c, schema)
    });
    required.all(|has| has)
}

/// Do the rows of a list say of which meeting they are, by a body or a day; or its name, beside
/// others like it?
fn says_meeting(l: &Looked, looked: &[Looked]) -> bool {
    let alike = looked.iter().filter(|other| l.is_alike(other));
    !is_of_one_meeting(l) || alike.count() > 1 || columns::says_who_came(l)
}

/// Does a list of attendance say who came, though no head says so?
fn says_members(l: &Looked, column: &ColumnSchema, schema: &TableSchema) -> bool {
    column.name == "member_id"
        && schema.name == "attendance"
        && columns::says_who_came(l)
        && columns::members_by_values(l, &BTreeMap::new()).is_some()
}

/// Is it a list of the participants of one meeting, which no row names?
fn is_of_one_meeting(l: &Looked) -> bool {
    columns::meeting_parts(l).is_empty() && columns::meeting_of_rows(l).is_none()
}

/// How well a file fits a table, by its columns and its name.
fn score(l: &Looked, schema: &TableSchema, looked: &[Looked]) -> usize {
    let mut taken = BTreeSet::new();
    let mut found = 0;
    for column in schema.columns() {
        let is_in_parts = column.name == "meeting_id" && schema.key.is_empty();
        if let Some(field) = l.field(column, &taken) {
            taken.insert(field);
            found += if column.required { 4 } else { 1 };
        } else if is_in_parts && says_meeting(l, looked) {
            found += 4;
        } else if says_members(l, column, schema) {
            found += 4;
        }
    }
    let all_required = if has_required_columns(l, schema, looked) {
        4
    } else {
        0
    };
    found + all_required + name_score(l, schema, looked)
}

/// Which file holds which table: the file that is named so, else the one with the most of its
/// columns. A table without a file may be held by the rows of attendance.
fn assign(looked: &[Looked], wide: Option<usize>) -> Vec<(&'static TableSchema, usize, bool)> {
    let mut scores: Vec<(usize, usize, &'static TableSchema)> = TABLES
        .into_iter()
        .flat_map(|schema| {
            looked
                .iter()
                .enumerate()
                .map(move |(i, l)| (score(l, schema, looked), i, schema))
        })
        .collect();
    scores.sort_by_key(|(score, i, _)| (std::cmp::Reverse(*score), *i));
    let mut assigned: Vec<(&'static TableSchema, usize, bool)> = Vec::new();
    for (score, i, schema) in scores {
        // Files with one and the same header are one list in parts.
        let same = |file: usize| file == i || looked[file].header == looked[i].header;
        let is_wide = looked[i].is_report
            || wide == Some(i)
            || (wide.is_some() && schema.name == "attendance");
        // Two required columns and more, or the name.
        if score >= 12
            && !is_wide
            && !assigned
                .iter()
                .any(|(s, file, _)| s.name == schema.name || same(*file))
        {
            assigned.push((schema, i, false));
        }
    }
    let has = |name: &str, assigned: &[(&TableSchema, usize, bool)]| {
        assigned
            .iter()
            .find(|(s, ..)| s.name == name)
            .map(|(_, i, _)| *i)
    };
    if let (None, Some(attendance), Some(meetings)) = (
        has("meetings", &assigned),
        has("attendance", &assigned),
        crate::schema::table("meetings"),
    ) && !is_of_one_meeting(&looked[attendance])
    {
        assigned.push((meetings, attendance, true));
    }
    assigned
}

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
    schema::{TABLES, TableSchema},
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
}

/// One table and how to read it.
#[derive(Debug)]
pub struct ProposedTable {
    pub schema: &'static TableSchema,
    pub place: Place,
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
    /// Is its header a list of meetings?
    #[must_use]
    pub fn has_meetings_across(&self) -> bool {
        self.matrix.as_ref().is_some_and(|matrix| !matrix.is_turned)
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
    let wide = looked
        .iter()
        .position(|file| wide_shape(file, &BTreeMap::new()).is_some());
    let assigned = assign(&looked, wide);
    let shared = assigned.iter().any(|(.., distinct)| *distinct);
    // Names and keys of the tables that others point to, as they come up.
    let mut keys: BTreeMap<&str, HashSet<String>> = BTreeMap::new();
    for schema in TABLES {
        let assignment = assigned.iter().find(|(s, ..)| s.name == schema.name);
        let assignment = assignment.map(|(_, file, distinct)| (*file, *distinct));
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
        keys.insert(schema.name, keys_and_names(&table, file));
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
    if proposal
        .tables
        .iter()
        .any(ProposedTable::has_meetings_across)
    {
        proposal.absent.retain(|name| *name != "meetings");
    }
    let used = |l: &&Looked| {
        let is_assigned = assigned
            .iter()
            .any(|(_, i, _)| looked[*i].place == l.place || looked[*i].header == l.header);
        is_assigned || proposal.tables.iter().any(|table| table.place == l.place)
    };
    proposal.unused = shown_places(looked.iter().filter(|l| !used(l)), &folder);
    proposal
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

/// Reads a table from all files that have the header of its file; those that only say the same in
/// other words are noted as copies.
fn join_files(
    table: &mut ProposedTable,
    file: &Looked,
    looked: &[Looked],
    meetings: Option<&HashSet<String>>,
) {
    let mut parts: Vec<&str> = looked
        .iter()
        .filter(|l| l.place.sheet.is_none() && l.header == file.header)
        .map(|l| l.place.file.as_str())
        .collect();
    let copies: Vec<&str> = looked
        .iter()
        .filter(|l| parts.contains(&l.place.file.as_str()) && file.is_copied_by(l, table))
        .map(|l| l.place.file.as_str())
        .collect();
    parts.retain(|part| !copies.contains(part));
    table.copies = copies.into_iter().map(str::to_owned).collect();
    if parts.len() > 1 && !table.distinct {
        in_parts(table, &parts, meetings);
    }
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

/// One list in several files: what differs in their names is the meeting, where no column is.
fn in_parts(table: &mut ProposedTable, files: &[&str], meetings: Option<&HashSet<String>>) {
    let common = |a: &str, b: &str| {
        a.chars()
            .zip(b.chars())
            .take_while(|(x, y)| x == y)
            .map(|(c, _)| c.len_utf8())
            .sum::<usize>()
    };
    let reversed = |s: &str| s.chars().rev().collect::<String>();
    let prefix = files.iter().map(|f| common(f, files[0])).min().unwrap_or(0);
    let suffix = files
        .iter()
        .map(|f| common(&reversed(f), &reversed(files[0])))
        .min()
        .unwrap_or(0);
    let named = |start: usize| {
        let parts: Option<Vec<String>> = files
            .iter()
            .map(|f| {
                f.get(start..f.len().checked_sub(suffix)?)
                    .map(str::to_lowercase)
            })
            .collect();
        parts.filter(|p| p.iter().all(|p| !p.is_empty()))
    };
    // What differs may be the end of the key only: the start where the names are keys of meetings,
    // else where a word begins.
    let is_key = |start: &usize| {
        named(*start).is_some_and(|p| meetings.is_some_and(|m| p.iter().all(|p| m.contains(p))))
    };
    let word = files[0][..prefix].rfind([' ', '_']).map_or(0, |at| at + 1);
    let start = (0..=prefix)
        .rev()
        .filter(|i| files[0].is_char_boundary(*i))
        .find(is_key)
        .unwrap_or(word);
    if named(start).is_none() {
        return;
    }
    let by_name = table.schema.name == "attendance" && table.lacking.contains(&"meeting_id");
    let middle = if by_name { "{meeting_id}" } else { "*" };
    table.place = Place::file(&format!(
        "{}{middle}{}",
        &files[0][..start],
        &files[0][files[0].len() - suffix..]
    ));
    table.lacking.retain(|c| !(by_name && *c == "meeting_id"));
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
fn name_score(l: &Looked, schema: &TableSchema) -> usize {
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
        () if !has_required_columns(l, schema) => 0,
        () if known().any(|n| own.contains(&n)) => 25,
        () if known().any(|n| own.iter().any(|o| o.contains(&n))) => 20,
        () => 0,
    }
}

/// Has a file each column that every row of a table needs? Another may serve as the key; a body or
/// a day may say which meeting it was.
fn has_required_columns(l: &Looked, schema: &TableSchema) -> bool {
    let required = schema.columns().iter().filter(|c| c.required);
    let is_key = |name: &str| schema.key.contains(&name);
    let has_unique = || (0..l.header.len()).any(|field| l.is_unique(field));
    let mut required = required.map(|c| {
        l.field(c, &BTreeSet::new()).is_some()
            || (is_key(c.name) && has_unique())
            || (c.name == "meeting_id" && !columns::meeting_parts(l).is_empty())
    });
    required.all(|has| has)
}

/// How well a file fits a table, by its columns and its name.
fn score(l: &Looked, schema: &TableSchema) -> usize {
    let mut taken = BTreeSet::new();
    let mut found = 0;
    for column in schema.columns() {
        let is_in_parts = column.name == "meeting_id" && schema.key.is_empty();
        if let Some(field) = l.field(column, &taken) {
            taken.insert(field);
            found += if column.required { 4 } else { 1 };
        } else if is_in_parts && !columns::meeting_parts(l).is_empty() {
            found += 4;
        }
    }
    let all_required = if has_required_columns(l, schema) {
        4
    } else {
        0
    };
    found + all_required + name_score(l, schema)
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
                .map(move |(i, l)| (score(l, schema), i, schema))
        })
        .collect();
    scores.sort_by_key(|(score, i, _)| (std::cmp::Reverse(*score), *i));
    let mut assigned: Vec<(&'static TableSchema, usize, bool)> = Vec::new();
    for (score, i, schema) in scores {
        // Files with one and the same header are one list in parts.
        let same = |file: usize| file == i || looked[file].header == looked[i].header;
        let is_wide = wide == Some(i) || (wide.is_some() && schema.name == "attendance");
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
    ) {
        assigned.push((meetings, attendance, true));
    }
    assigned
}

//! The files of a folder → settings that read them. In: a folder. Out: `Proposal`: for each table
//! its file, columns, values. It must not write anything, nor know the words of the settings file.

mod assign;
mod columns;
mod entries;
mod looked;
mod matrix;
mod parts;
mod row_keys;
mod unused;
mod wide;
mod wide_tables;

use super::{heads::plain, locate::Folder};
use crate::{
    finding::Place,
    languages,
    schema::{TABLES, TableSchema},
};
use assign::assign;
use columns::{KnownBeside, table};
use entries::ListedColumn;
pub use entries::{EntryForm, ProposedEntries};
pub use looked::SampleValues;
use looked::{Looked, look};
pub use matrix::ProposedMatrix;
use parts::{join_files, of_reports};
use std::{
    collections::{BTreeMap, BTreeSet, HashSet},
    path::Path,
};
pub use unused::{UnusedPlace, UnusedReason};
use wide::wide_shape;
use wide_tables::{find_wide, join_wide, wide_tables};

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
    /// Files, sheets and folders that no table is read from.
    pub unused: Vec<UnusedPlace>,
    /// Bodies of meetings.
    pub bodies: Vec<ProposedBody>,
    /// The meetings say how many came, and no list says who.
    pub has_totals_only: bool,
    /// The language of the heads, where it is another one than English.
    pub language: Option<&'static str>,
}

/// A body whose meetings recur, with the kinds of those that do.
#[derive(Debug)]
pub struct ProposedBody {
    pub name: String,
    pub kinds: Vec<String>,
}

/// One table and how to read it.
#[derive(Debug)]
pub struct ProposedTable {
    pub schema: &'static TableSchema,
    pub place: Place,
    /// Its files are reports of meeting software.
    pub meeting_report: bool,
    /// Rows that were looked at.
    pub rows: usize,
    /// The heads by which it was recognised.
    pub because: Vec<String>,
    /// The cells of its first row that name no person.
    pub sample: Vec<String>,
    /// Its rows are held by the rows of another table.
    pub distinct: bool,
    pub matrix: Option<ProposedMatrix>,
    pub header_row: u64,
    /// Our columns that the file has.
    pub used: BTreeSet<&'static str>,
    /// Our column → the column of the file, where the names differ.
    pub columns: BTreeMap<&'static str, String>,
    /// Our column → columns of the file that say it together.
    pub joined: BTreeMap<&'static str, Vec<String>>,
    /// Our column, a list → columns of the file, one for each entry.
    pub marked: BTreeMap<&'static str, Vec<String>>,
    /// Our column, a list → the file that has its entries.
    pub listed: BTreeMap<&'static str, ProposedEntries>,
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
    /// A table of which nothing is known but where it is.
    fn new(schema: &'static TableSchema, place: Place, rows: usize) -> Self {
        Self {
            schema,
            place,
            meeting_report: false,
            rows,
            because: Vec::new(),
            sample: Vec::new(),
            distinct: false,
            matrix: None,
            header_row: 1,
            used: BTreeSet::new(),
            columns: BTreeMap::new(),
            joined: BTreeMap::new(),
            marked: BTreeMap::new(),
            listed: BTreeMap::new(),
            values: BTreeMap::new(),
            unknown: BTreeMap::new(),
            dates: Vec::new(),
            numbers: Vec::new(),
            list_separator: None,
            unfit: BTreeMap::new(),
            unused: Vec::new(),
            copies: Vec::new(),
            partly_empty: Vec::new(),
            lacking: Vec::new(),
        }
    }

    /// Takes lists of entries in files that hold no table.
    fn take_entries(&mut self, free: &[&Looked], keys: &BTreeMap<&str, HashSet<String>>) {
        let is_said = |name: &str| {
            let by_settings = self.columns.contains_key(name) || self.marked.contains_key(name);
            by_settings || self.used.contains(name)
        };
        let lists = ListedColumn::of(self.schema, keys).filter(|list| !is_said(list.column.name));
        let found = lists.filter_map(|list| {
            let found = free.iter().find_map(|file| list.find_in(file))?;
            Some((list.column.name, found))
        });
        self.listed = found.collect();
    }

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
    // A shape takes as long to find as all else: each is looked for once.
    let is_wide = |file: &Looked| !file.is_report && wide_shape(file, &BTreeMap::new()).is_some();
    let are_wide: Vec<bool> = looked.iter().map(is_wide).collect();
    let lists = looked
        .iter()
        .zip(&are_wide)
        .filter(|(_, is_wide)| !**is_wide);
    let mut proposal = Proposal {
        missing: missing(lists.map(|(file, _)| file)),
        language: language(&looked),
        ..Proposal::default()
    };
    let reports: Vec<&Looked> = looked.iter().filter(|file| file.is_report).collect();
    let wide = are_wide.iter().position(|is_wide| *is_wide);
    let wide = wide.filter(|_| reports.is_empty());
    let assigned = assign(&looked, wide);
    // Names and keys of the tables that others point to, as they come up.
    let mut keys: BTreeMap<&str, HashSet<String>> = BTreeMap::new();
    for schema in TABLES {
        let is_attendance = schema.name == "attendance";
        let of_reports = of_reports(schema, &reports).filter(|_| is_attendance);
        let wide = wide.filter(|_| is_attendance);
        let wide = wide.or_else(|| find_wide(schema, &looked, &assigned, &keys));
        if let Some(table) = of_reports {
            proposal.tables.push(table);
        } else if let Some(wide) = wide {
            let mut tables = wide_tables(&looked[wide], &keys, &proposal.missing);
            join_wide(&mut tables, &looked[wide], &looked, &keys);
            proposal.tables.extend(tables);
        } else {
            proposal.add_list(schema, &looked, &assigned, &mut keys);
        }
    }
    proposal.add_entries(&looked, &assigned, &keys);
    proposal.absent = TABLES
        .iter()
        .map(|t| t.name)
        .filter(|name| !proposal.tables.iter().any(|t| t.schema.name == *name))
        .collect();
    proposal.has_totals_only = has_totals_only(&proposal, &looked);
    if proposal.tables.iter().any(ProposedTable::says_meetings) {
        proposal.absent.retain(|name| *name != "meetings");
    }
    let unused = looked
        .iter()
        .filter(|file| !proposal.uses(file, &looked, &assigned));
    let unused = unused.map(|file| UnusedPlace {
        place: file.place.clone(),
        reason: unused::reason(file, &looked, &proposal.tables),
    });
    let unused = unused.chain(unused::others(&looked, &folder)).collect();
    proposal.unused = unused::shown(unused, &folder);
    proposal
}

/// Which file holds which table; whether other rows hold it.
type Assigned = [(&'static TableSchema, usize, bool)];

impl Proposal {
    /// Adds the groups and themes that files of their own list. Without a list of members, those
    /// that attendance names may have groups.
    fn add_entries(
        &mut self,
        looked: &[Looked],
        assigned: &Assigned,
        keys: &BTreeMap<&str, HashSet<String>>,
    ) {
        let is_free = |file: &&Looked| {
            let mut others = assigned.iter().map(|(_, number, _)| &looked[*number]);
            let is_alike =
                |other: &Looked| other.place == file.place || other.header == file.header;
            !file.is_report && !others.any(is_alike)
        };
        let free: Vec<&Looked> = looked.iter().filter(is_free).collect();
        for table in &mut self.tables {
            table.take_entries(&free, keys);
        }
        let schema = crate::schema::table("members").expect("one of the six");
        if !self
            .tables
            .iter()
            .any(|table| table.schema.name == schema.name)
        {
            let mut members = ProposedTable::new(schema, Place::file("members.csv"), 0);
            members.take_entries(&free, keys);
            self.tables
                .extend((!members.listed.is_empty()).then_some(members));
        }
    }

    /// Is a table, or a part of one, read from a file?
    fn uses(&self, file: &Looked, looked: &[Looked], assigned: &Assigned) -> bool {
        let is_assigned = assigned
            .iter()
            .any(|(_, i, _)| looked[*i].place == file.place || looked[*i].header == file.header);
        let is_of = |table: &ProposedTable| {
            table.place == file.place
                || table.listed.values().any(|list| list.place == file.place)
                || (table.matrix.is_some() && table.place.is_pattern_of(&file.place))
        };
        file.is_report || is_assigned || self.tables.iter().any(is_of)
    }

    /// Adds a table that lies as a list in its file, where one was found for it.
    fn add_list(
        &mut self,
        schema: &'static TableSchema,
        looked: &[Looked],
        assigned: &Assigned,
        keys: &mut BTreeMap<&str, HashSet<String>>,
    ) {
        let own = assigned.iter().find(|(s, ..)| s.name == schema.name);
        let Some((_, number, distinct)) = own else {
            return;
        };
        let file = &looked[*number];
        let known = KnownBeside {
            keys,
            missing: &self.missing,
            others: &all_but(looked, *number),
            shared: assigned.iter().any(|(.., distinct)| *distinct),
        };
        let mut table = table(schema, file, *distinct, &known);
        // A key of two columns stands in none of them.
        let own = if table.joined.is_empty() {
            keys_and_names(&table, file)
        } else {
            HashSet::new()
        };
        keys.insert(schema.name, own);
        if schema.name == "meetings" {
            self.bodies = recurring_bodies(&table, file);
        }
        join_files(&mut table, file, looked, keys.get("meetings"));
        self.tables.push(table);
    }
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
    file.field_of(name, table).map(|field| &file.values[field])
}

/// The bodies with several meetings, and the kinds that several of a body have.
fn recurring_bodies(table: &ProposedTable, file: &Looked) -> Vec<ProposedBody> {
    let Some(body) = file.field_of("body", table) else {
        return Vec::new();
    };
    let kind = file.field_of("kind", table);
    let mut times: BTreeMap<&str, BTreeMap<&str, usize>> = BTreeMap::new();
    for row in &file.rows {
        let kind = kind.map_or("", |kind| row[kind].as_str());
        let of_body = times.entry(row[body].as_str()).or_default();
        *of_body.entry(kind).or_default() += 1;
    }
    let recurs = |(name, kinds): &(&str, BTreeMap<&str, usize>)| {
        !name.is_empty() && kinds.values().sum::<usize>() > 1
    };
    let body = |(name, kinds): (&str, BTreeMap<&str, usize>)| ProposedBody {
        name: name.to_owned(),
        kinds: kinds
            .into_iter()
            .filter(|(kind, times)| !kind.is_empty() && *times > 1)
            .map(|(kind, _)| kind.to_owned())
            .collect(),
    };
    times.into_iter().filter(recurs).map(body).collect()
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

/// The language in which most heads are written that are known in one language alone; none for
/// English.
fn language(looked: &[Looked]) -> Option<&'static str> {
    let heads: BTreeSet<String> = looked
        .iter()
        .flat_map(|file| &file.header)
        .map(|head| plain(head))
        .filter(|head| !head.is_empty())
        .collect();
    let names = TABLES.iter().flat_map(|table| table.columns());
    let names: Vec<String> = names.map(|column| plain(column.name)).collect();
    let known = |tag: &'static str| {
        let is_of = |head: &&String| languages::is_head_in(tag, head) && !names.contains(head);
        (heads.iter().filter(is_of).count(), tag)
    };
    let (most, tag) = languages::tags()
        .map(known)
        .max_by_key(|(heads, _)| *heads)?;
    (most >= 2 && tag != "en").then_some(tag)
}

/// Words for "not known" that stand in the files, but for those that are the key of a row, as `NA`
/// is of Namibia.
fn missing<'l>(looked: impl Iterator<Item = &'l Looked>) -> Vec<String> {
    let looked: Vec<&Looked> = looked.collect();
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

//! The files of a folder → settings that read them. In: a folder. Out: `Proposal`: for each table
//! its file, columns, values. It must not write anything, nor know the words of the settings file.

use super::{
    decode,
    heads::{has_persons, is_head, plain, shown_head, shown_sheet, words},
    locate::{Folder, is_list},
    meanings::{holds_words, meaning},
    rows::{Rows, Text},
};
use crate::{
    finding::{Findings, Place},
    schema::{ColumnSchema, Kind, Privacy, TABLES, TableSchema},
    settings::{
        dates::{self, DateFormat, iso},
        numbers::{self, NumberFormat},
    },
};
use csv::StringRecord;
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
    pub tables: Vec<Table>,
    /// Tables without a file.
    pub absent: Vec<&'static str>,
    /// Files and sheets that hold none of the tables.
    pub unused: Vec<Place>,
    /// Bodies of meetings.
    pub bodies: Vec<String>,
}

/// One table and how to read it.
#[derive(Debug)]
pub struct Table {
    pub schema: &'static TableSchema,
    pub place: Place,
    /// Its rows are held by the rows of another table.
    pub distinct: bool,
    pub header_row: u64,
    /// Our column → the column of the file, where the names differ.
    pub columns: BTreeMap<&'static str, String>,
    /// Our column → (value of the file → our value).
    pub values: BTreeMap<&'static str, BTreeMap<String, String>>,
    /// Our column → values that are none of ours.
    pub unknown: BTreeMap<&'static str, Values>,
    /// Forms of dates that fit all dates of the file; two where day and month can't be told apart.
    pub dates: Vec<&'static str>,
    /// Forms of large numbers that the file has.
    pub numbers: Vec<&'static str>,
    /// The mark between the entries of lists, where it is not `;`.
    pub list_separator: Option<&'static str>,
    /// Our column → a head that may be it, with values that are none of ours.
    pub unfit: BTreeMap<&'static str, (String, Values)>,
    /// Heads of the file that are not used.
    pub unused: Vec<String>,
    /// Files with the same rows, in other words perhaps: joined, each row would be there twice.
    pub copies: Vec<String>,
    /// Columns with words that are empty in some rows: what that means must be said.
    pub partly_empty: Vec<&'static str>,
    /// Required columns that were not found.
    pub lacking: Vec<&'static str>,
}

/// Values of a column: those that can't be of a person, and how many others there are.
#[derive(Debug, Default)]
pub struct Values {
    pub shown: Vec<String>,
    pub others: usize,
}

/// A file or sheet as far as it was looked at.
struct Looked {
    place: Place,
    header_row: u64,
    header: Vec<String>,
    /// The words of each head that tell it from others.
    heads: Vec<Vec<String>>,
    /// Different values of each column.
    values: Vec<BTreeSet<String>>,
    /// Cells of each column that are not empty.
    filled: Vec<usize>,
    /// Rows that were looked at.
    height: usize,
    /// The first rows.
    rows: Vec<Vec<String>>,
}

impl Looked {
    /// Has another file with the same header the same rows, by what tells them apart: the meeting
    /// and the member, the key, or all cells?
    fn is_copied_by(&self, other: &Self, table: &Table) -> bool {
        if other.place == self.place {
            return false;
        }
        let fields: Vec<usize> = table
            .schema
            .columns()
            .iter()
            .filter(|c| c.required)
            .filter_map(|c| self.field_of(c.name, table))
            .collect();
        // One file a meeting says the meeting by its name.
        let is_whole = fields.len() == table.schema.columns().iter().filter(|c| c.required).count();
        let tells = |row: &Vec<String>| {
            if is_whole {
                fields.iter().map(|f| row[*f].clone()).collect()
            } else {
                row.clone()
            }
        };
        let own: HashSet<Vec<String>> = self.rows.iter().map(tells).collect();
        let same = other
            .rows
            .iter()
            .map(tells)
            .filter(|row| own.contains(row))
            .count();
        same * 2 > other.rows.len()
    }

    /// The field that a table takes a column from.
    fn field_of(&self, column: &str, table: &Table) -> Option<usize> {
        let head = table.columns.get(column).map_or(column, String::as_str);
        self.header.iter().position(|h| plain(h) == plain(head))
    }

    /// The field that holds a column: by its name, else by another name that lists have for it.
    fn field(&self, column: &ColumnSchema, taken: &BTreeSet<usize>) -> Option<usize> {
        let named = |name: &str| {
            let wanted = words(name);
            (0..self.header.len()).find(|f| !taken.contains(f) && self.heads[*f] == wanted)
        };
        named(column.name).or_else(|| column.also().find_map(named))
    }

    /// Values of a field for those who read the proposal.
    fn shown(&self, field: usize, values: Vec<&String>, has_persons: bool) -> Values {
        // One person in many rows is in few of all; a word of a list is in many.
        let rows = |value: &str| self.rows.iter().filter(|row| row[field] == value).count();
        let is_word = |value: &str| {
            !value.contains(char::is_whitespace)
                && rows(value) >= ROWS_OF_WORD
                && rows(value) * PART_OF_WORD >= self.rows.len()
        };
        let (shown, others): (Vec<&String>, Vec<&String>) = values
            .into_iter()
            .partition(|value| !has_persons || is_word(value));
        Values {
            shown: shown.into_iter().cloned().collect(),
            others: others.len(),
        }
    }

    /// Does each row have a value of its own here?
    fn is_unique(&self, field: usize) -> bool {
        self.filled[field] > 1 && self.filled[field] == self.values[field].len()
    }

    /// Is the value of a field the same in all rows with one key?
    fn depends(&self, field: usize, key: usize) -> bool {
        let mut known: BTreeMap<&str, &str> = BTreeMap::new();
        self.rows
            .iter()
            .all(|row| *known.entry(row[key].as_str()).or_insert(&row[field]) == row[field])
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
    let assigned = assign(&looked);
    let shared = assigned.iter().any(|(.., distinct)| *distinct);
    // Names and keys of the tables that others point to, as they come up.
    let mut keys: BTreeMap<&str, HashSet<String>> = BTreeMap::new();
    for schema in TABLES {
        let assignment = assigned.iter().find(|(s, ..)| s.name == schema.name);
        let Some((number, distinct)) = assignment.map(|(_, file, distinct)| (*file, *distinct))
        else {
            continue;
        };
        let file = &looked[number];
        let others: Vec<&Looked> = looked
            .iter()
            .enumerate()
            .filter(|(i, _)| *i != number)
            .map(|(_, l)| l)
            .collect();
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
        let of = |name: &str| {
            let head = table.columns.get(name).map_or(name, String::as_str);
            file.header
                .iter()
                .position(|h| plain(h) == plain(head))
                .map(|f| &file.values[f])
        };
        let known = keys.entry(schema.name).or_default();
        for name in schema.key.iter().chain(&["name", "short_name"]) {
            known.extend(of(name).into_iter().flatten().map(|v| v.to_lowercase()));
        }
        known.extend(of("aliases").into_iter().flatten().flat_map(|v| {
            v.split([';', ','])
                .map(|a| a.trim().to_lowercase())
                .collect::<Vec<_>>()
        }));
        if schema.name == "meetings" {
            proposal.bodies = of("body").into_iter().flatten().cloned().collect();
        }
        let mut parts: Vec<&str> = looked
            .iter()
            .filter(|l| l.place.sheet.is_none() && l.header == file.header)
            .map(|l| l.place.file.as_str())
            .collect();
        let copies: Vec<&str> = looked
            .iter()
            .filter(|l| parts.contains(&l.place.file.as_str()) && file.is_copied_by(l, &table))
            .map(|l| l.place.file.as_str())
            .collect();
        parts.retain(|part| !copies.contains(part));
        table.copies = copies.into_iter().map(str::to_owned).collect();
        if parts.len() > 1 && !distinct {
            in_parts(&mut table, &parts, keys.get("meetings"));
        }
        proposal.tables.push(table);
    }
    proposal.absent = TABLES
        .iter()
        .map(|t| t.name)
        .filter(|name| !proposal.tables.iter().any(|t| t.schema.name == *name))
        .collect();
    let used = |l: &&Looked| {
        assigned
            .iter()
            .any(|(_, i, _)| looked[*i].place == l.place || looked[*i].header == l.header)
    };
    let sheets: BTreeMap<&String, Vec<String>> = folder
        .workbooks
        .iter()
        .map(|(file, opened)| (file, opened.workbook.names()))
        .collect();
    let shown = |place: &Place| {
        let names = sheets.get(&place.file).map_or(&[][..], Vec::as_slice);
        Place {
            sheet: place.sheet.as_ref().map(|name| shown_sheet(name, names)),
            ..place.clone()
        }
    };
    proposal.unused = looked
        .iter()
        .filter(|l| !used(l))
        .map(|l| shown(&l.place))
        .collect();
    proposal
}

/// One list in several files: what differs in their names is the meeting, where no column is.
fn in_parts(table: &mut Table, files: &[&str], meetings: Option<&HashSet<String>>) {
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

fn look(folder: &mut Folder) -> Vec<Looked> {
    let mut unheard = Findings::default();
    let mut looked = Vec::new();
    for file in folder.files() {
        let place = Place::file(&file);
        if folder.is_workbook(&file) {
            let Some(opened) = folder.workbook(&file, &mut unheard) else {
                continue;
            };
            for name in opened.workbook.names() {
                let Ok(sheet) = opened.workbook.sheet(&name) else {
                    continue;
                };
                let place = Place {
                    sheet: Some(name),
                    ..place.clone()
                };
                looked.extend(look_at(|row| {
                    (row <= sheet.last_row()).then(|| Rows::of_sheet(&sheet, place.clone(), row))
                }));
            }
        } else if is_list(&file) {
            let Some(bytes) = folder.bytes(&file, &mut unheard) else {
                continue;
            };
            let Some(text) = decode::decode(&bytes, &place, None, &mut unheard) else {
                continue;
            };
            let rows = |row| {
                let text = Text::from_line(&text, row, b',');
                let delimiter = decode::delimiter(text.bytes, is_head);
                (!text.bytes.is_empty())
                    .then(|| Rows::of_text(Text { delimiter, ..text }, place.clone()))
            };
            looked.extend(look_at(rows));
        }
    }
    looked
}

/// Finds the header, the row that names the most known columns, and looks at the rows below.
fn look_at<'a>(open: impl Fn(u64) -> Option<Rows<'a>>) -> Option<Looked> {
    // Each counts once: a row of data may say "no" many times.
    let known = |rows: &Rows| {
        rows.header
            .iter()
            .filter(|h| is_head(h))
            .map(words)
            .collect::<BTreeSet<Vec<String>>>()
            .len()
    };
    let (header_row, _) = (1..=HEADER_ROWS)
        .filter_map(|row| open(row).map(|rows| (row, known(&rows))))
        .max_by_key(|(row, known)| (*known, std::cmp::Reverse(*row)))?;
    let mut rows = open(header_row)?;
    let header: Vec<String> = rows.header.iter().map(str::to_owned).collect();
    let heads = header.iter().map(|h| words(h)).collect();
    let mut values = vec![BTreeSet::new(); header.len()];
    let (mut filled, mut first, mut height) = (vec![0; header.len()], Vec::new(), 0);
    let mut record = StringRecord::new();
    for _ in 0..ROWS {
        if rows.read(&mut record).is_none() {
            break;
        }
        height += 1;
        for (f, cell) in record
            .iter()
            .enumerate()
            .take(header.len())
            .filter(|(_, c)| !c.trim().is_empty())
        {
            filled[f] += 1;
            if values[f].len() < VALUES {
                values[f].insert(cell.trim().to_owned());
            }
        }
        if first.len() < VALUES {
            first.push(
                (0..header.len())
                    .map(|f| record.get(f).unwrap_or_default().trim().to_owned())
                    .collect(),
            );
        }
    }
    Some(Looked {
        place: rows.whole.clone(),
        header_row: rows.header_line,
        header,
        heads,
        values,
        filled,
        height,
        rows: first,
    })
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

/// Which file holds which table: the file that is named so, else the one with the most of its
/// columns. A table without a file may be held by the rows of attendance.
fn assign(looked: &[Looked]) -> Vec<(&'static TableSchema, usize, bool)> {
    // A file or sheet that is named as the table counts for more than one that is named like it.
    let names = |l: &Looked, schema: &TableSchema| {
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
        // A name that is only like that of the table says nothing where its columns are not there.
        let has_columns = schema
            .columns()
            .iter()
            .filter(|c| c.required)
            .all(|c| l.field(c, &BTreeSet::new()).is_some());
        match () {
            () if own.contains(&plain(schema.name)) => 30,
            () if !has_columns => 0,
            () if known().any(|n| own.contains(&n)) => 25,
            () if known().any(|n| own.iter().any(|o| o.contains(&n))) => 20,
            () => 0,
        }
    };
    let score = |l: &Looked, schema: &TableSchema| {
        let mut taken = BTreeSet::new();
        let mut found = 0;
        for column in schema.columns() {
            if let Some(field) = l.field(column, &taken) {
                taken.insert(field);
                found += if column.required { 4 } else { 1 };
            }
        }
        let required = schema
            .columns()
            .iter()
            .filter(|c| c.required)
            .all(|c| l.field(c, &BTreeSet::new()).is_some());
        found + if required { 4 } else { 0 } + names(l, schema)
    };
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
        // Two required columns and more, or the name.
        if score >= 12
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

/// What is known beside the file that is looked at.
struct KnownBeside<'a> {
    /// Table → its keys and names, in small letters.
    keys: &'a BTreeMap<&'a str, HashSet<String>>,
    missing: &'a [String],
    others: &'a [&'a Looked],
    /// Meetings are held by the rows of attendance.
    shared: bool,
}

/// The fields of attendance that hold what is of persons.
fn personal(file: &Looked) -> BTreeSet<usize> {
    let columns = crate::schema::table("attendance")
        .into_iter()
        .flat_map(TableSchema::columns);
    columns
        .filter(|c| c.privacy != Privacy::Open)
        .filter_map(|c| file.field(c, &BTreeSet::new()))
        .collect()
}

/// Columns whose head fits and whose values do not: by name, the head and the values.
type Unfit = BTreeMap<&'static str, (String, Values)>;

/// The field of the file for each column of the table, and the columns that do not fit.
fn fields(
    schema: &'static TableSchema,
    file: &Looked,
    distinct: bool,
    known: &KnownBeside,
) -> (BTreeMap<&'static str, usize>, Unfit) {
    let missing = known.missing;
    let mut fields: BTreeMap<&'static str, usize> = BTreeMap::new();
    // What is of persons is no matter of their meeting.
    let mut taken = if distinct {
        personal(file)
    } else {
        BTreeSet::new()
    };
    let mut unfit = BTreeMap::new();
    // Heads that are ours come first, then those that others use for the same.
    for exact in [true, false] {
        for column in schema.columns().iter().filter(|_| !(distinct && exact)) {
            let field = file
                .field(column, &taken)
                .filter(|f| !exact || plain(&file.header[*f]) == plain(column.name));
            let fits = |f: &usize| {
                exact || holds_words(column, &file.values[*f], &file.header[*f], missing)
            };
            if let Some(field) = field.filter(|f| !fits(f) && !distinct) {
                let values = file.shown(
                    field,
                    file.values[field].iter().collect(),
                    has_persons(schema.columns()),
                );
                unfit.insert(column.name, (file.header[field].clone(), values));
            }
            if let Some(field) = field
                .filter(fits)
                .filter(|_| !fields.contains_key(column.name))
            {
                fields.insert(column.name, field);
                taken.insert(field);
            }
        }
    }
    by_values(schema, file, known.keys, missing, &mut fields);
    if known.shared
        && matches!(schema.name, "meetings" | "attendance")
        && !fields.contains_key("meeting_id")
        && let Some(field) = meeting_by_title(file)
    {
        fields.retain(|_, f| *f != field);
        fields.insert("meeting_id", field);
    }
    if let [key] = schema.key
        && !distinct
    {
        key_of(schema, key, file, known.others, &mut fields);
    }
    if distinct && let Some(id) = fields.get("meeting_id").copied() {
        fields.retain(|_, field| file.depends(*field, id));
    }
    if let (Some(id), None) = (
        schema.key.first().and_then(|k| fields.get(k).copied()),
        fields.get("title"),
    ) && schema.column("title").is_some()
    {
        fields.insert("title", id);
    }
    (fields, unfit)
}

fn table(
    schema: &'static TableSchema,
    file: &Looked,
    distinct: bool,
    known: &KnownBeside,
) -> Table {
    let missing = known.missing;
    let (fields, unfit) = fields(schema, file, distinct, known);
    let mut table = Table {
        schema,
        place: file.place.clone(),
        distinct,
        header_row: file.header_row,
        columns: BTreeMap::new(),
        values: BTreeMap::new(),
        unknown: BTreeMap::new(),
        dates: Vec::new(),
        numbers: Vec::new(),
        list_separator: None,
        unfit,
        unused: Vec::new(),
        copies: Vec::new(),
        partly_empty: Vec::new(),
        lacking: schema
            .columns()
            .iter()
            .filter(|c| c.required && !fields.contains_key(c.name))
            .map(|c| c.name)
            .collect(),
    };
    let used: BTreeSet<usize> = fields.values().copied().collect();
    table.unused = (0..file.header.len())
        .filter(|f| {
            !used.contains(f)
                && !distinct
                && !table
                    .unfit
                    .values()
                    .any(|(head, _)| *head == file.header[*f])
        })
        .filter(|f| !file.header[*f].is_empty())
        .map(|f| {
            if has_persons(schema.columns()) {
                shown_head(&file.header[f], f)
            } else {
                file.header[f].clone()
            }
        })
        .collect();
    let (mut dates, mut numbers): (Vec<&String>, Vec<&String>) = (Vec::new(), Vec::new());
    for column in schema.columns() {
        let Some(field) = fields.get(column.name).copied() else {
            continue;
        };
        let head = &file.header[field];
        if distinct || plain(head) != plain(column.name) {
            table.columns.insert(column.name, head.clone());
        }
        let values = file.values[field].iter().filter(|v| !missing.contains(v));
        match column.kind {
            Kind::Choice(words, default) => {
                if default.is_some()
                    && schema.name == "attendance"
                    && file.filled[field] < file.height
                    && file.filled[field] > 0
                {
                    table.partly_empty.push(column.name);
                }
                let mut unknown = Vec::new();
                for value in values.filter(|v| !words.iter().any(|w| w.eq_ignore_ascii_case(v))) {
                    match meaning(value, words, head) {
                        Some(word) => drop(
                            table
                                .values
                                .entry(column.name)
                                .or_default()
                                .insert(value.clone(), word.to_owned()),
                        ),
                        None => unknown.push(value),
                    }
                }
                if !unknown.is_empty() {
                    table.unknown.insert(
                        column.name,
                        file.shown(field, unknown, distinct || has_persons(schema.columns())),
                    );
                }
            }
            Kind::Date => dates.extend(values.filter(|v| iso(v, 0).is_none())),
            Kind::Count => numbers.extend(values.filter(|v| v.parse::<u32>().is_err())),
            Kind::List | Kind::References(_) => {
                let values: Vec<&String> = values.collect();
                let comma = values.iter().filter(|v| v.contains(',')).count();
                if comma > 0 && !values.iter().any(|v| v.contains(';')) {
                    table.list_separator = Some(",");
                }
            }
            _ => {}
        }
    }
    if !dates.is_empty() {
        let fits = |form: &&'static str| {
            DateFormat::new(form).is_ok_and(|f| dates.iter().all(|d| f.read(d).is_some()))
        };
        table.dates = dates::FORMS.into_iter().filter(fits).collect();
    }
    let needed = |form: &&'static str| {
        NumberFormat::new(form).is_ok_and(|f| numbers.iter().any(|n| f.read(n).is_some()))
    };
    table.numbers = numbers::FORMS.into_iter().filter(needed).collect();
    table
}

/// An export without keys has the titles of meetings.
fn meeting_by_title(file: &Looked) -> Option<usize> {
    let title = crate::schema::table("meetings").and_then(|t| t.column("title"))?;
    // A column that differs in each row is of persons.
    file.field(title, &personal(file))
        .filter(|f| !file.is_unique(*f) && file.values[*f].len() > 1)
}

/// The key of a table: where it has none by its name, the names of members stand for themselves,
/// else a column that differs in each row. The key of meetings is that which other lists use.
fn key_of(
    schema: &'static TableSchema,
    key: &'static str,
    file: &Looked,
    others: &[&Looked],
    fields: &mut BTreeMap<&'static str, usize>,
) {
    let used = |field: usize| {
        let own = &file.values[field];
        let shared = |values: &BTreeSet<String>| {
            values.intersection(own).count() * 100 / values.len().max(1)
        };
        others
            .iter()
            .flat_map(|o| &o.values)
            .filter(|values| values.len() > 1)
            .map(shared)
            .max()
            .unwrap_or(0)
    };
    let unique: Vec<usize> = (0..file.header.len())
        .filter(|f| file.is_unique(*f))
        .collect();
    let by_name = fields.get(key).copied();
    let field = if schema.name == "meetings" {
        let best = unique
            .iter()
            .copied()
            .max_by_key(|f| (used(*f), std::cmp::Reverse(*f)))
            .filter(|f| used(*f) >= 50);
        best.filter(|best| by_name.is_none_or(|named| used(named) < used(*best)))
            .or(by_name)
    } else {
        by_name.or_else(|| fields.get("name").copied())
    };
    let Some(field) = field.or_else(|| unique.first().copied()) else {
        return;
    };
    if schema.column("name").is_none() {
        // What was taken for another column was the key.
        fields.retain(|name, f| *f != field || *name == key);
    }
    fields.insert(key, field);
    for column in schema.columns().iter().filter(|c| c.required) {
        if !fields.contains_key(column.name)
            && let Some(field) = file.field(column, &fields.values().copied().collect())
        {
            fields.insert(column.name, field);
        }
    }
}

/// Columns that point to another table are those whose values are found there, whatever their heads
/// say.
fn by_values(
    schema: &TableSchema,
    file: &Looked,
    keys: &BTreeMap<&str, HashSet<String>>,
    missing: &[String],
    fields: &mut BTreeMap<&'static str, usize>,
) {
    for column in schema.columns().iter().filter(|c| c.required) {
        let Kind::Reference(other) = column.kind else {
            continue;
        };
        let Some(known) = keys.get(other).filter(|k| !k.is_empty()) else {
            continue;
        };
        let share = |field: usize| {
            let values = &file.values[field];
            let found = values
                .iter()
                .filter(|v| !missing.contains(v) && known.contains(&v.to_lowercase()))
                .count();
            // A column with words for "not known" is not one that every row needs.
            let holes = values.iter().filter(|v| missing.contains(v)).count();
            if values.is_empty() {
                0
            } else {
                (found * 100 / values.len()).saturating_sub(holes)
            }
        };
        let taken: BTreeSet<usize> = fields
            .iter()
            .filter(|(name, _)| **name != column.name)
            .map(|(_, f)| *f)
            .collect();
        let best = (0..file.header.len())
            .filter(|f| !taken.contains(f))
            .max_by_key(|f| (share(*f), std::cmp::Reverse(*f)));
        if let Some(best) = best.filter(|f| {
            share(*f) >= FOUND
                && fields
                    .get(column.name)
                    .is_none_or(|now| share(*now) < FOUND)
        }) {
            fields.insert(column.name, best);
        }
    }
}

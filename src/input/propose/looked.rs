//! What was seen of one list before its columns are known. In: a file or sheet. Out: its header and
//! what its columns hold. It must not know which table it is.

use super::{
    super::{
        decode,
        file_names::{is_list, is_of_optional_table},
        heads::{is_head, plain, words},
        locate::Folder,
        meeting_report::{self, is_report},
        rows::{Rows, Text},
    },
    HEADER_ROWS, PART_OF_WORD, ProposedTable, ROWS, ROWS_OF_WORD, VALUES,
};
use crate::{
    finding::{Findings, Place, visible},
    schema::{ColumnSchema, Kind, Privacy, TableSchema},
    settings::dates::iso,
    territories,
};
use csv::StringRecord;
use std::collections::{BTreeMap, BTreeSet, HashSet};

/// Values of a column: those that can't be of a person, and how many others there are.
#[derive(Debug, Default)]
pub struct SampleValues {
    pub shown: Vec<String>,
    pub others: usize,
}

/// A file or sheet as far as it was looked at.
#[derive(Clone)]
pub(super) struct Looked {
    pub(super) place: Place,
    pub(super) header_row: u64,
    pub(super) header: Vec<String>,
    /// The words of each head that tell it from others.
    heads: Vec<Vec<String>>,
    /// Different values of each column.
    pub(super) values: Vec<BTreeSet<String>>,
    /// Cells of each column that are not empty.
    pub(super) filled: Vec<usize>,
    /// Rows that were looked at.
    pub(super) height: usize,
    /// The first rows.
    pub(super) rows: Vec<Vec<String>>,
    /// The rows above the header, each with its line.
    pub(super) above: Vec<(u64, Vec<String>)>,
    /// Is it a report of meeting software?
    pub(super) is_report: bool,
}

impl Looked {
    /// Has another file with the same header the same rows, by what tells them apart: the meeting
    /// and the member, the key, or all cells?
    pub(super) fn is_copied_by(&self, other: &Self, table: &ProposedTable) -> bool {
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
    pub(super) fn field_of(&self, column: &str, table: &ProposedTable) -> Option<usize> {
        let head = table.columns.get(column).map_or(column, String::as_str);
        self.header.iter().position(|h| plain(h) == plain(head))
    }

    /// The field that holds a column: by its name, else by another name that lists have for it.
    pub(super) fn field(&self, column: &ColumnSchema, taken: &BTreeSet<usize>) -> Option<usize> {
        let named = |name: &str| {
            let wanted = words(name);
            (0..self.header.len()).find(|f| !taken.contains(f) && self.heads[*f] == wanted)
        };
        named(column.name).or_else(|| column.also().find_map(named))
    }

    /// Values of a field for those who read the proposal.
    pub(super) fn sample_values(
        &self,
        field: usize,
        values: Vec<&String>,
        has_persons: bool,
    ) -> SampleValues {
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
        SampleValues {
            shown: shown.into_iter().cloned().collect(),
            others: others.len(),
        }
    }

    /// The cells of the first row that name no person: of a list with persons in it, only keys and
    /// names of other lists, days and known states.
    pub(super) fn sample_row(
        &self,
        schema: &TableSchema,
        fields: &BTreeMap<&'static str, usize>,
        keys: &BTreeMap<&str, HashSet<String>>,
    ) -> Vec<String> {
        const MOST: usize = 5;
        const SHOWN: [&str; 10] = [
            "meeting_id",
            "title",
            "body",
            "kind",
            "start_date",
            "member_id",
            "name",
            "region",
            "status",
            "initiative_id",
        ];
        let Some(row) = self.rows.first() else {
            return Vec::new();
        };
        let is_guarded = schema.key.is_empty();
        let is_known = |column: &ColumnSchema, cell: &str| match column.kind {
            Kind::Reference(table) => {
                let listed = keys
                    .get(table)
                    .is_some_and(|k| k.contains(&cell.to_lowercase()));
                listed || territories::find_territory(cell).is_some()
            }
            Kind::Date => iso(cell, 0).is_some(),
            Kind::Choice(words, _) => words.contains(&cell),
            _ => false,
        };
        let columns = schema.columns().iter();
        let open = columns
            .filter(|column| column.privacy == Privacy::Open && SHOWN.contains(&column.name));
        let cells = open.filter_map(|column| {
            let cell = row.get(*fields.get(column.name)?)?;
            let is_shown = !is_guarded || is_known(column, cell);
            (is_shown && !cell.is_empty()).then(|| shorten(cell))
        });
        let mut cells: Vec<String> = cells.take(MOST).collect();
        cells.dedup();
        cells
    }

    /// The same without some of its columns.
    pub(super) fn without(&self, fields: &BTreeSet<usize>) -> Self {
        let mut other = self.clone();
        for field in fields {
            other.header[*field].clear();
            other.heads[*field].clear();
            other.values[*field].clear();
            other.filled[*field] = 0;
        }
        other
    }

    /// Are these parts of one list: files, or sheets of one workbook, with the same header?
    pub(super) fn is_alike(&self, other: &Self) -> bool {
        let is_beside = match (&self.place.sheet, &other.place.sheet) {
            (None, None) => true,
            (Some(_), Some(_)) => self.place.file == other.place.file,
            _ => false,
        };
        is_beside && self.header == other.header
    }

    /// Does each row have a value of its own here?
    pub(super) fn is_unique(&self, field: usize) -> bool {
        self.filled[field] > 1 && self.filled[field] == self.values[field].len()
    }

    /// Is the value of a field the same in all rows with one key?
    pub(super) fn depends(&self, field: usize, key: &[usize]) -> bool {
        let key = |row: &Vec<String>| key.iter().map(|part| row[*part].clone()).collect();
        let mut known: BTreeMap<Vec<String>, &str> = BTreeMap::new();
        self.rows
            .iter()
            .all(|row| *known.entry(key(row)).or_insert(&row[field]) == row[field])
    }

    /// Two columns that together are different in each row, where no column is alone.
    pub(super) fn telling_pair(&self) -> Option<Vec<usize>> {
        let is_full = |field: &usize| self.filled[*field] == self.height;
        let full: Vec<usize> = (0..self.header.len()).filter(is_full).collect();
        let pairs = full.iter().flat_map(|a| full.iter().map(move |b| (*a, *b)));
        let differs = |(a, b): &(usize, usize)| {
            let both: HashSet<(&String, &String)> =
                self.rows.iter().map(|row| (&row[*a], &row[*b])).collect();
            a < b && both.len() == self.rows.len() && both.len() > 1
        };
        pairs.into_iter().find(differs).map(|(a, b)| vec![a, b])
    }
}

pub(super) fn look(folder: &mut Folder) -> Vec<Looked> {
    let mut unheard = Findings::default();
    let mut looked = Vec::new();
    for file in folder.files() {
        if is_of_optional_table(&file) {
            continue;
        }
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
                let is_report = is_report(Rows::of_sheet(&sheet, place.clone(), 1));
                let whole = Rows::of_sheet(&sheet, place.clone(), 1);
                let starts = if is_report {
                    Vec::new()
                } else {
                    starts_of_tables(whole)
                };
                for (start, end) in ranges(&starts, sheet.last_row() + 1) {
                    let found = look_at(start, |row| {
                        let mut rows =
                            (row < end).then(|| Rows::of_sheet(&sheet, place.clone(), row))?;
                        if end <= sheet.last_row() {
                            rows.end_before_table(end);
                        }
                        Some(rows)
                    });
                    looked.extend(found.map(|found| Looked { is_report, ..found }));
                }
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
            let whole = Text::from_line(&text, 1, meeting_report::delimiter(text.as_bytes()));
            let is_report = is_report(Rows::of_text(whole, place.clone()));
            looked.extend(look_at(1, rows).map(|found| Looked { is_report, ..found }));
        }
    }
    looked
}

/// The first characters of a text.
fn shorten(text: &str) -> String {
    const LONGEST: usize = 40;
    let start = visible(text.chars().take(LONGEST));
    if text.chars().count() > LONGEST {
        format!("{start}…")
    } else {
        start
    }
}

/// The rows at which the headers of tables stand, one below another: rows of nothing but heads, of
/// which at least two are known, below an empty row or a title.
fn starts_of_tables(mut rows: Rows) -> Vec<u64> {
    let mut starts = Vec::new();
    let mut record = rows.header.clone();
    let mut line = rows.header_line;
    let mut before = None;
    for _ in 0..ROWS {
        let cells = || record.iter().map(str::trim).filter(|cell| !cell.is_empty());
        let is_apart = before.is_none_or(|(last, filled)| filled == 1 || last + 1 < line);
        let known: BTreeSet<Vec<String>> =
            cells().filter(|cell| is_head(cell)).map(words).collect();
        let has_digit = |cell: &str| cell.contains(|c: char| c.is_ascii_digit());
        if is_apart && known.len() >= 2 && !cells().any(has_digit) {
            starts.push(line);
        }
        before = Some((line, cells().count()));
        match rows.read(&mut record) {
            Some(next) => line = next,
            None => break,
        }
    }
    starts
}

/// From each start to the next one; from the first row where there is one table. Titles stand above
/// a header.
fn ranges(starts: &[u64], end: u64) -> Vec<(u64, u64)> {
    if starts.len() < 2 {
        return vec![(1, end)];
    }
    let ends = starts.iter().skip(1).copied().chain([end]);
    starts.iter().copied().zip(ends).collect()
}

/// Finds the header, the row that names the most known columns, and looks at the rows below.
pub(super) fn look_at<'a>(start: u64, open: impl Fn(u64) -> Option<Rows<'a>>) -> Option<Looked> {
    // Each counts once: a row of data may say "no" many times.
    let known = |rows: &Rows| {
        rows.header
            .iter()
            .filter(|h| is_head(h))
            .map(words)
            .collect::<BTreeSet<Vec<String>>>()
            .len()
    };
    // A title of one word may be a head too.
    let filled = |rows: &Rows| rows.header.iter().filter(|head| !head.is_empty()).count() > 1;
    let (header_row, _) = (start..start + HEADER_ROWS)
        .filter_map(|row| open(row).map(|rows| (row, (known(&rows), filled(&rows)))))
        .max_by_key(|(row, (known, filled))| (*known, *filled, std::cmp::Reverse(*row)))?;
    let above = (start..header_row).filter_map(|row| {
        let rows = open(row).filter(|rows| rows.header_line == row)?;
        Some((row, rows.header.iter().map(str::to_owned).collect()))
    });
    let above: Vec<(u64, Vec<String>)> = above.collect();
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
        above,
        is_report: false,
    })
}

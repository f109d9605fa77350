//! Lists of entries in files of their own: which members are in which group, which initiatives serve
//! which theme. In: settings, a folder, the tables. Out: the tables with these entries. It must not
//! know what an entry stands for.

use super::{
    Dataset, Source,
    characters::trimmed,
    labels::without_footnote_mark,
    locate::Folder,
    mapping::{BY_SETTINGS, note_missing_head},
    meanings::says_yes,
    open::open,
    reference::{Keys, Tables, folded},
    rows::Rows,
};
use crate::{
    finding::{
        Findings, NONE, Place,
        codes::{R020, R030, R032, R112, R122, R124},
        show_value,
    },
    frame::{lists, texts},
    schema::{ColumnSchema, Kind, TABLES, TableSchema},
    settings::{EntryList, Input, Origin, Settings},
    territories,
};
use csv::StringRecord;
use polars::prelude::*;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// The entries of one column that another file has.
pub struct ReadEntries {
    schema: &'static TableSchema,
    column: &'static ColumnSchema,
    entries: Vec<Entry>,
}

/// An entry of a row, which is named by its key or its name.
struct Entry {
    row: String,
    row_place: Place,
    text: String,
    place: Place,
}

impl ReadEntries {
    /// The table whose keys the entries are, with these.
    pub fn mentions(&self) -> Option<(&'static str, impl Iterator<Item = String>)> {
        let Kind::References(table) = self.column.kind else {
            return None;
        };
        let texts = self.entries.iter().map(|entry| entry.text.clone());
        Some((table, texts))
    }
}

/// Reads all entries that the settings say are in files of their own.
pub fn read(
    settings: &Settings,
    folder: &mut Folder,
    sources: &mut Vec<Source>,
    findings: &mut Findings,
) -> Vec<ReadEntries> {
    let mut all = Vec::new();
    for schema in TABLES {
        let input = settings.input(schema.name);
        for (name, origin) in &input.columns {
            if let (Origin::Listed(list), Some(column)) = (origin, schema.column(name)) {
                let mut read = ReadEntries {
                    schema,
                    column,
                    entries: Vec::new(),
                };
                read.take(list, input, folder, sources, findings);
                all.push(read);
            }
        }
    }
    all
}

impl ReadEntries {
    /// Reads the entries of one list.
    fn take(
        &mut self,
        list: &EntryList,
        input: &Input,
        folder: &mut Folder,
        sources: &mut Vec<Source>,
        findings: &mut Findings,
    ) {
        let heads = list.heads().into_iter().map(str::to_owned).collect();
        let input = Input {
            file: Some(list.file.clone()),
            sheet: list.sheet.clone(),
            header_row: Some(list.header_row.map_or(1, u64::from)),
            matrix: None,
            meeting_report: false,
            columns: BTreeMap::from([(self.column.name.to_owned(), Origin::Columns(heads))]),
            ..input.clone()
        };
        for piece in folder.pieces(self.schema, &input, findings) {
            let schema = self.schema;
            let read = open(
                &piece,
                schema,
                &input,
                folder,
                findings,
                |rows, findings| self.take_rows(rows, list, &input, findings),
            );
            if let Some((rows, bytes, sha256)) = read {
                let Place { file, sheet, .. } = piece.place;
                sources.push(Source {
                    table: schema.name,
                    file,
                    sheet,
                    rows,
                    bytes,
                    sha256,
                    column: Some(self.column.name),
                    fields: BTreeMap::new(),
                    marks: None,
                });
            }
        }
    }

    /// Reads the rows of one file; how many there are, or none where it lacks a head.
    fn take_rows(
        &mut self,
        mut rows: Rows,
        list: &EntryList,
        input: &Input,
        findings: &mut Findings,
    ) -> Option<usize> {
        let mut find = |head: &str| {
            let field = rows.position(head);
            if field.is_none() {
                let column = (self.schema.name, self.column.name);
                note_missing_head(&rows, column, head, BY_SETTINGS, findings);
            }
            field
        };
        let fields: Vec<Option<usize>> = list.heads().into_iter().map(&mut find).collect();
        let fields: Vec<usize> = fields.into_iter().collect::<Option<_>>()?;
        let mut record = StringRecord::new();
        let mut count = 0;
        while let Some(line) = rows.read(&mut record) {
            count += 1;
            let cell = |field: usize| trimmed(record.get(field).unwrap_or_default()).to_owned();
            let place = |field: usize| rows.place(&record, line, field);
            for (row, text, of) in entries_of_row(list, &fields, cell, input) {
                if cell(row).is_empty() {
                    findings.note(&place(row), self.column.name, || R020 {
                        column: self.schema.key[0],
                        part: NONE.to_owned(),
                    });
                    continue;
                }
                self.entries.push(Entry {
                    row: cell(row),
                    row_place: place(row),
                    text,
                    place: place(of),
                });
            }
            let marks = fields.iter().skip(1).filter(|_| !list.marked.is_empty());
            for field in marks.filter(|field| says_yes(&cell(**field)).is_none()) {
                findings.note(&place(*field), &cell(*field), || R112 {
                    column: self.column.name,
                    value: show_value(&cell(*field)),
                });
            }
        }
        Some(count)
    }
}

/// The entries that one row of a list has: the field that names their row, their texts, and the
/// fields in which they stand.
fn entries_of_row(
    list: &EntryList,
    fields: &[usize],
    cell: impl Fn(usize) -> String,
    input: &Input,
) -> Vec<(usize, String, usize)> {
    match fields {
        [row, entry] if list.entry.is_some() => {
            let entries = cell(*entry);
            let entries = entries.split(input.list_separator.as_str()).map(trimmed);
            let entries = entries.filter(|text| !text.is_empty());
            entries
                .map(|text| (*row, text.to_owned(), *entry))
                .collect()
        }
        [row, marks @ ..] if list.row.is_some() => {
            let marks = marks.iter().zip(&list.marked);
            let marks = marks.filter(|(field, _)| says_yes(&cell(**field)) == Some(true));
            marks
                .map(|(field, head)| (*row, head.clone(), *field))
                .collect()
        }
        columns => {
            let columns = columns.iter().zip(&list.columns);
            let columns = columns.filter(|(field, _)| !cell(**field).is_empty());
            columns
                .map(|(field, head)| (*field, head.clone(), *field))
                .collect()
        }
    }
}

/// Adds the entries to the rows that they are of.
///
/// # Errors
/// Only where Polars refuses our own frames: a bug.
pub fn add(
    data: &mut Dataset,
    all: &[ReadEntries],
    tables: &Tables,
    settings: &Settings,
    findings: &mut Findings,
) -> PolarsResult<()> {
    for read in all {
        let (table, column) = (read.schema.name, read.column);
        let index = RowIndex::new(data, read.schema, &tables[table])?;
        let mut values = lists(data.frame(table), column.name)?;
        let mut unnamed = BTreeSet::new();
        for entry in &read.entries {
            if index.is_open() && index.row(&entry.row).is_none() {
                unnamed.insert(&entry.row_place);
                continue;
            }
            let row = index.find(&entry.row, &entry.row_place, findings);
            let separator = &settings.input(table).list_separator;
            let value = meaning_of(entry, column, tables, separator, findings);
            if let (Some(row), Some(value)) = (row, value)
                && !values[row].contains(&value)
            {
                values[row].push(value);
            }
        }
        if let Some(first) = unnamed.first() {
            let place = first.at_cell(0, 0);
            findings.note(&place, "", || R124 { n: unnamed.len() });
        }
        let name = column.name.into();
        let mut builder = ListStringChunkedBuilder::new(name, values.len(), values.len());
        for list in &values {
            builder.append_values_iter(list.iter().map(String::as_str));
        }
        let values = builder.finish().into_series();
        data.frame_mut(table).with_column(values.into())?;
    }
    Ok(())
}

/// What an entry means: itself, or the key of a row of another table.
fn meaning_of(
    entry: &Entry,
    column: &ColumnSchema,
    tables: &Tables,
    separator: &str,
    findings: &mut Findings,
) -> Option<String> {
    let Kind::References(table) = column.kind else {
        return Some(entry.text.clone());
    };
    let keys = tables.get(table).filter(|keys| !keys.is_open());
    let Some(keys) = keys else {
        return Some(entry.text.clone());
    };
    let found = keys.find(&entry.text);
    if found.is_none() {
        findings.note(&entry.place, &entry.text, || R032 {
            column: column.name,
            value: show_value(&entry.text),
            near: keys.nearest(&entry.text),
            table,
            separator,
        });
    }
    found
}

/// The rows of a table by what may stand for them.
struct RowIndex<'k> {
    schema: &'static TableSchema,
    keys: &'k Keys,
    rows: HashMap<String, usize>,
    /// States, by their codes.
    states: HashMap<&'static str, usize>,
}

impl<'k> RowIndex<'k> {
    fn new(data: &Dataset, schema: &'static TableSchema, keys: &'k Keys) -> PolarsResult<Self> {
        let ids = texts(data.frame(schema.name), schema.key[0])?;
        let ids = || ids.iter().enumerate();
        let state = |(row, id): (usize, &Option<String>)| {
            Some((
                territories::find_territory(id.as_deref()?)?.code.as_str(),
                row,
            ))
        };
        let is_of_states = schema.name == "members" && keys.is_open();
        Ok(Self {
            schema,
            keys,
            rows: ids()
                .filter_map(|(row, id)| Some((folded(id.as_ref()?), row)))
                .collect(),
            states: ids().filter(|_| is_of_states).filter_map(state).collect(),
        })
    }

    /// The row that a text names; notes where there is none.
    fn find(&self, text: &str, place: &Place, findings: &mut Findings) -> Option<usize> {
        let column = self.schema.key[0];
        let name = match without_footnote_mark(text) {
            Some(name) if !self.keys.is_listed(text) => {
                findings.note(place, text, || R122 {
                    column,
                    value: show_value(text),
                });
                name
            }
            _ => text,
        };
        let row = self.row(name);
        if row.is_none() {
            findings.note(place, text, || R030 {
                column,
                value: show_value(text),
                near: self.keys.nearest(name),
                table: self.schema.name,
                from: "cell",
            });
        }
        row
    }

    /// Are the members those that other lists mention?
    fn is_open(&self) -> bool {
        self.keys.is_open()
    }

    /// The row that a name means, without the mark of a footnote.
    fn row(&self, name: &str) -> Option<usize> {
        let name = without_footnote_mark(name)
            .filter(|_| !self.keys.is_listed(name))
            .unwrap_or(name);
        let listed = || self.rows.get(&folded(&self.keys.find(name)?)).copied();
        let own = self.rows.get(&folded(name)).copied();
        let territory = || territories::find_territory(name);
        let state = || self.states.get(territory()?.code.as_str()).copied();
        own.or_else(listed).or_else(state)
    }
}

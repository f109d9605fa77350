//! Tables of data files, and which of their rows and cells differ. In: CSV files with their
//! descriptions. Out: rows by their keys, changes. It must not know what a table is about.

use crate::schema::PLACES;
use serde_json::Value as Json;
use std::collections::{BTreeMap, BTreeSet};

/// A table of a data file.
#[derive(Debug)]
pub struct DataTable {
    /// `participation.rate-ahg`
    pub name: String,
    pub title: String,
    pub columns: Vec<String>,
    /// The heads that people read.
    pub heads: Vec<String>,
    /// The columns that say which row it is, by their places.
    pub keys: Vec<usize>,
    pub rows: Vec<Vec<String>>,
}

impl DataTable {
    /// None where file and description do not fit.
    pub fn read(resource: &Json, bytes: &[u8]) -> Option<Self> {
        let fields = resource["schema"]["fields"].as_array()?;
        let delimiter = resource["dialect"]["delimiter"]
            .as_str()
            .and_then(|d| d.bytes().next());
        let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
        let mut reader = csv::ReaderBuilder::new()
            .delimiter(delimiter.unwrap_or(b','))
            .from_reader(bytes);
        let columns: Vec<String> = reader.headers().ok()?.iter().map(str::to_owned).collect();
        let said = |field: &Json, key: &str| field[key].as_str().map(str::to_owned);
        let heads: Vec<String> = fields
            .iter()
            .filter_map(|field| said(field, "title"))
            .collect();
        if heads.len() != columns.len() {
            return None;
        }
        // Numbers are compared as they are meant.
        let decimals: Vec<Option<String>> = fields
            .iter()
            .map(|field| said(field, "decimalChar"))
            .collect();
        let mut rows = Vec::new();
        for record in reader.records() {
            let record = record.ok()?;
            let cell = |(cell, decimal): (&str, &Option<String>)| match decimal {
                Some(decimal) => cell.replace(decimal.as_str(), "."),
                None => cell.to_owned(),
            };
            rows.push(record.iter().zip(&decimals).map(cell).collect());
        }
        let keys = resource["rowKeys"].as_array().into_iter().flatten();
        let place = |key: &Json| {
            columns
                .iter()
                .position(|column| Some(column.as_str()) == key.as_str())
        };
        Some(Self {
            name: said(resource, "name")?,
            title: said(resource, "title")?,
            keys: keys.filter_map(place).collect(),
            columns,
            heads,
            rows,
        })
    }

    pub fn column(&self, name: &str) -> Option<usize> {
        self.columns.iter().position(|column| column == name)
    }

    pub fn cell<'a>(&self, row: &'a [String], column: &str) -> Option<&'a str> {
        row.get(self.column(column)?).map(String::as_str)
    }

    fn key(&self, row: &[String]) -> Vec<String> {
        self.keys.iter().map(|place| row[*place].clone()).collect()
    }

    /// Where in the inputs a row stands: `attendance.csv:14`. Without a column of files the lists
    /// of the table are one.
    pub fn place(&self, row: &[String]) -> Option<String> {
        let line = self
            .cell(row, "line")
            .filter(|line| !line.starts_with('['))?;
        let table = self.name.trim_start_matches("data.");
        let file = self
            .cell(row, "file")
            .map_or_else(|| format!("{table}.csv"), str::to_owned);
        Some(format!("{file}:{line}"))
    }
}

/// What became of a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RowChange {
    Added,
    Removed,
    /// The cells that differ.
    Changed(Vec<CellChange>),
}

/// A cell that is another one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CellChange {
    pub column: String,
    pub head: String,
    pub before: String,
    pub after: String,
}

/// A row that differs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangedRow {
    /// The name of its table.
    pub table: String,
    pub title: String,
    /// Its keys with their columns.
    pub keys: Vec<(String, String)>,
    pub change: RowChange,
    /// What its keys name: a meeting, a member.
    pub names: Vec<String>,
    /// Where it stands in the inputs: in the new ones, or, if it is there no more, in the old ones.
    pub place: Option<String>,
}

/// The rows of a table that differ, in the order of their keys.
pub fn changed_rows(old: Option<&DataTable>, new: Option<&DataTable>) -> Vec<ChangedRow> {
    let Some(any) = new.or(old) else {
        return Vec::new();
    };
    let (mut before, mut after) = (by_key(old), by_key(new));
    let keys: BTreeSet<Vec<String>> = before.keys().chain(after.keys()).cloned().collect();
    let mut changed = Vec::new();
    for key in keys {
        let (mut before, mut after) = (
            before.remove(&key).unwrap_or_default(),
            after.remove(&key).unwrap_or_default(),
        );
        // Rows that are the same are none that changed, however often their key is there.
        before.retain(|row| {
            let same = after
                .iter()
                .position(|other| cells(old, new, row, other).is_empty());
            same.map(|place| after.remove(place)).is_none()
        });
        let names = any.keys.iter().map(|place| any.columns[*place].clone());
        let keys: Vec<(String, String)> = names.zip(key).collect();
        let mut add = |change, table: Option<&DataTable>, row: &[String]| {
            changed.push(ChangedRow {
                table: any.name.clone(),
                title: any.title.clone(),
                names: keys.iter().map(|(_, value)| value.clone()).collect(),
                keys: keys.clone(),
                change,
                place: table.and_then(|table| table.place(row)),
            });
        };
        let both = before.len().min(after.len());
        for (one, other) in before.iter().zip(&after) {
            add(RowChange::Changed(cells(old, new, one, other)), new, other);
        }
        before[both..]
            .iter()
            .for_each(|row| add(RowChange::Removed, old, row));
        after[both..]
            .iter()
            .for_each(|row| add(RowChange::Added, new, row));
    }
    changed
}

type Rows<'t> = BTreeMap<Vec<String>, Vec<&'t Vec<String>>>;

fn by_key(table: Option<&DataTable>) -> Rows<'_> {
    let mut rows = Rows::new();
    if let Some(table) = table {
        for row in &table.rows {
            rows.entry(table.key(row)).or_default().push(row);
        }
    }
    rows
}

/// The cells in which two rows differ; a column that only one table has is none of both.
fn cells(
    old: Option<&DataTable>,
    new: Option<&DataTable>,
    before: &[String],
    after: &[String],
) -> Vec<CellChange> {
    let (Some(old), Some(new)) = (old, new) else {
        return Vec::new();
    };
    let mut changes = Vec::new();
    for (place, column) in new.columns.iter().enumerate() {
        // A share is one value, whatever columns it has.
        let share = column.strip_suffix("_numerator");
        let is_of_share = column.ends_with("_denominator")
            || new.column(&format!("{column}_numerator")).is_some();
        if is_of_share || PLACES.contains(&column.as_str()) {
            continue;
        }
        let value = |table: &DataTable, row: &[String]| {
            let own = table.cell(row, column)?;
            let whole = share.and_then(|share| table.cell(row, &format!("{share}_denominator")));
            Some(whole.map_or_else(
                || own.to_owned(),
                |whole| {
                    if own == whole && own.starts_with('[') {
                        own.to_owned()
                    } else {
                        format!("{own}/{whole}")
                    }
                },
            ))
        };
        let (Some(own), Some(other)) = (value(old, before), value(new, after)) else {
            continue;
        };
        if own != other {
            let head = share.and_then(|share| new.column(share)).unwrap_or(place);
            changes.push(CellChange {
                column: share.unwrap_or(column).to_owned(),
                head: new.heads[head].clone(),
                before: own,
                after: other,
            });
        }
    }
    changes
}

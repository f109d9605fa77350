//! A table of cells as plain columns: each share in three, its numerator, its denominator and their
//! quotient; the meeting that a row is about in two, its title and a short name for charts. In: a
//! table, the words. Out: what a sheet or a file holds, cell by cell. It must not know a format.

use super::legal;
use crate::{
    names::unique,
    table::{Cell, Column, Label, Missing, Table, ValueType, to_f64},
    words::Words,
};
use jiff::civil::Date;
use std::{borrow::Cow, collections::BTreeSet};

/// A value that a file can hold.
#[derive(Debug, Clone, PartialEq)]
pub enum SheetValue<'a> {
    Text(Cow<'a, str>),
    Whole(i64),
    Decimal(f64),
    /// A part of one: shown in percent.
    Share(f64),
    Date(Date),
    Missing(Missing),
}

impl SheetValue<'_> {
    /// As a text file holds it.
    pub fn to_text(&self) -> Cow<'_, str> {
        match self {
            Self::Text(text) => Cow::Borrowed(text),
            Self::Whole(n) => n.to_string().into(),
            Self::Decimal(x) | Self::Share(x) => x.to_string().into(),
            Self::Date(day) => day.to_string().into(),
            Self::Missing(missing) => missing.symbol().into(),
        }
    }

    /// As a sheet shows it.
    pub fn shown(&self, words: &Words) -> String {
        match self {
            Self::Whole(n) => words.cell(&Cell::Integer(*n)),
            Self::Share(x) => format!("{:.1}%", 100.0 * x),
            Self::Decimal(x) => format!("{x:.1}"),
            Self::Date(day) => words.cell(&Cell::Date(*day)),
            Self::Text(_) | Self::Missing(_) => self.to_text().into_owned(),
        }
    }

    /// The number that it is, where it is one.
    pub const fn number(&self) -> Option<f64> {
        match self {
            Self::Whole(n) => Some(to_f64(*n)),
            Self::Decimal(x) | Self::Share(x) => Some(*x),
            Self::Text(_) | Self::Date(_) | Self::Missing(_) => None,
        }
    }
}

/// Who reads it: other software has the words of the lists as they are, people those of their
/// language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Readers {
    People,
    Software,
}

/// Which part of a cell a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum CellPart {
    Whole,
    Numerator,
    Denominator,
    /// The short name of a meeting.
    Short,
}

pub struct WideColumn {
    /// Stable, for machines.
    pub key: String,
    /// For people, with its unit; each is there once.
    pub head: String,
    /// The same without marks.
    pub name: String,
    /// A share is a number here, and a meeting its title.
    pub values: ValueType,
    /// The column of the table.
    source: usize,
    part: CellPart,
}

impl WideColumn {
    /// Is it of one of the first columns of the table?
    pub const fn is_of_first(&self, columns: usize) -> bool {
        self.source < columns
    }
}

enum RowsOfFile<'a> {
    Of(&'a Table, &'a Words, Readers),
    Made(Vec<Vec<SheetValue<'static>>>),
}

/// The columns, and the rows as they are asked for: a large table is never there twice.
pub struct Wide<'a> {
    pub columns: Vec<WideColumn>,
    rows: RowsOfFile<'a>,
}

impl Wide<'_> {
    /// Rows that are no table of a statistic: keys and heads of their columns, and their values.
    pub fn from_rows(
        columns: impl Iterator<Item = (String, String)>,
        rows: Vec<Vec<SheetValue<'static>>>,
    ) -> Self {
        let columns = columns.enumerate().map(|(source, (key, head))| WideColumn {
            key,
            name: head.clone(),
            head,
            values: ValueType::Text,
            source,
            part: CellPart::Whole,
        });
        Self {
            columns: columns.collect(),
            rows: RowsOfFile::Made(rows),
        }
    }

    /// How many rows.
    pub const fn len(&self) -> usize {
        match &self.rows {
            RowsOfFile::Of(table, ..) => table.rows.len(),
            RowsOfFile::Made(rows) => rows.len(),
        }
    }

    pub fn value(&self, row: usize, column: usize) -> SheetValue<'_> {
        match &self.rows {
            RowsOfFile::Of(table, words, reader) => {
                let WideColumn { source, part, .. } = &self.columns[column];
                part_of(&table.rows[row][*source], *part, words, *reader)
            }
            RowsOfFile::Made(rows) => rows[row][column].clone(),
        }
    }

    /// The values of a row.
    pub fn row(&self, row: usize) -> impl Iterator<Item = SheetValue<'_>> {
        (0..self.columns.len()).map(move |column| self.value(row, column))
    }

    /// The values of a column.
    pub fn down(&self, column: usize) -> impl Iterator<Item = SheetValue<'_>> {
        (0..self.len()).map(move |row| self.value(row, column))
    }

    /// Gives a column another head.
    pub fn rename(&mut self, column: usize, head: String) {
        self.columns[column].head = head;
        make_unique(&mut self.columns);
    }

    /// The (last) column here of a column of the table: the share itself.
    pub fn place(&self, source: usize) -> usize {
        self.columns
            .iter()
            .rposition(|column| column.source == source)
            .unwrap_or_default()
    }
}

/// Widens every column that holds a share.
pub fn widen<'a>(table: &'a Table, words: &'a Words, reader: Readers) -> Wide<'a> {
    let mut columns = Vec::new();
    for (source, column) in table.columns.iter().enumerate() {
        let head = head(column, words, reader);
        if column.values == ValueType::Share {
            columns.extend(parts_of_share(column, source, words));
        }
        // Of a series the rows are meetings too.
        let is_first = source == 0 || source == 1 && table.columns[0].key == "series";
        let has_short = is_first && column.values == ValueType::Meeting;
        let short_head = words.say("column-short", &[("head", head.as_str().into())]);
        columns.push(WideColumn {
            key: column.key.clone(),
            name: head.clone(),
            head,
            values: match column.values {
                ValueType::Share => ValueType::Number,
                ValueType::Meeting => ValueType::Text,
                values => values,
            },
            source,
            part: CellPart::Whole,
        });
        if has_short {
            columns.push(WideColumn {
                key: format!("{}_short", column.key),
                name: short_head.clone(),
                head: short_head,
                values: ValueType::Text,
                source,
                part: CellPart::Short,
            });
        }
    }
    make_unique(&mut columns);
    Wide {
        columns,
        rows: RowsOfFile::Of(table, words, reader),
    }
}

/// The columns of the parts of a share.
fn parts_of_share(column: &Column, source: usize, words: &Words) -> [WideColumn; 2] {
    let parts = [
        (CellPart::Numerator, "numerator", "column-part-numerator"),
        (
            CellPart::Denominator,
            "denominator",
            "column-part-denominator",
        ),
    ];
    parts.map(|(part, end, name)| {
        let (whole, of) = (words.head(column), words.text(name).to_lowercase());
        let arguments = [
            ("head", whole.as_str().into()),
            ("part", of.as_str().into()),
        ];
        let head = words.say("column-part", &arguments);
        WideColumn {
            key: format!("{}_{end}", column.key),
            name: head.clone(),
            head,
            values: ValueType::Whole,
            source,
            part,
        }
    })
}

fn head(column: &Column, words: &Words, reader: Readers) -> String {
    match (&column.label, reader) {
        // A column of a sheet of rows is one of the lists.
        (Label::Text(text), Readers::People) if *text == column.key => words.list_head(text),
        (Label::Text(text), Readers::Software) if *text == column.key => text.clone(),
        _ => words.head_with_unit(column),
    }
}

fn part_of<'a>(
    cell: &'a Cell,
    part: CellPart,
    words: &'a Words,
    reader: Readers,
) -> SheetValue<'a> {
    match (cell, part) {
        (Cell::Share { numerator, .. }, CellPart::Numerator) => SheetValue::Whole(*numerator),
        (Cell::Share { denominator, .. }, CellPart::Denominator) => SheetValue::Whole(*denominator),
        (Cell::Meeting(meeting), CellPart::Short) => SheetValue::Text(words.short(meeting).into()),
        (Cell::Word(word), _) if reader == Readers::Software => SheetValue::Text((*word).into()),
        (Cell::List(texts), _) if reader == Readers::Software => {
            SheetValue::Text(texts.join("; ").into())
        }
        (cell, _) => value(cell, words),
    }
}

/// One cell on its own; a share as its quotient.
pub fn value<'a>(cell: &'a Cell, words: &'a Words) -> SheetValue<'a> {
    match cell {
        Cell::Integer(n) => SheetValue::Whole(*n),
        Cell::Decimal(_) | Cell::Quotient(_) | Cell::Points(_) => cell.number().map_or(
            SheetValue::Missing(Missing::NotAvailable),
            SheetValue::Decimal,
        ),
        Cell::Share {
            numerator,
            denominator,
        } => SheetValue::Share(to_f64(*numerator) / to_f64(*denominator)),
        Cell::Date(day) => SheetValue::Date(*day),
        Cell::Missing(m) => SheetValue::Missing(*m),
        Cell::Presence(p) => SheetValue::Text(words.presence(*p).into()),
        Cell::Text(text) => SheetValue::Text((&**text).into()),
        Cell::Meeting(meeting) => SheetValue::Text(meeting.title.as_str().into()),
        Cell::Term(_) | Cell::Word(_) | Cell::List(_) => SheetValue::Text(words.cell(cell).into()),
    }
}

/// What the head of a table may have in Excel.
pub const LONGEST_HEAD: usize = 255;

fn make_unique(columns: &mut [WideColumn]) {
    let (mut heads, mut keys) = (BTreeSet::new(), BTreeSet::new());
    for column in columns {
        column.head = unique(
            &legal(&column.head),
            LONGEST_HEAD,
            |n| format!(" ({n})"),
            &mut heads,
        );
        column.key = unique(&column.key, usize::MAX, |n| format!("_{n}"), &mut keys);
    }
}

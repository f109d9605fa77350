//! Which tables stand together on a sheet of a workbook, and what sheets are called. Tables of the
//! same topic have rows of the same kind: a series is a column, not a sheet. In: tables, words. Out:
//! a table for each sheet that knows where each of its cells comes from. It must not know a file
//! format.

mod identity;
mod join;
mod names;

use crate::{
    report::Report,
    statistics::topics::TOPICS,
    table::{Cell, Column, GROUPINGS, Label, Missing, Table, ValueType},
    words::Words,
};
use join::join;
pub use names::{SheetNames, row, stable_name};
use std::borrow::Cow;

/// Where a cell comes from: which of the tables, which row and which column of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CellSource {
    pub table: usize,
    pub row: usize,
    pub column: usize,
}

/// A sheet with one table.
#[derive(Debug)]
pub struct Sheet<'a> {
    /// The same in all languages.
    pub key: String,
    pub name: String,
    pub title: String,
    /// What a row is.
    pub row: String,
    pub table: Cow<'a, Table>,
    /// The tables that it is made of.
    pub tables: Vec<&'a Table>,
    /// By row and column; none where a cell is there for a row that its table does not have, or
    /// says which row it is.
    pub sources: Vec<Vec<Option<CellSource>>>,
    /// The heads of columns without any value, which are not shown.
    pub left_out: Vec<String>,
}

impl Sheet<'_> {
    /// The column of the sheet that holds a column of one of its tables.
    pub fn place(&self, table: usize, key: &str) -> Option<usize> {
        let column = self.tables[table].column(key)?;
        let is_it = |source: &Option<CellSource>| {
            source.is_some_and(|source| source.table == table && source.column == column)
        };
        let measured = self
            .sources
            .iter()
            .find_map(|row| row.iter().position(is_it));
        let group = || self.table.column(GROUPINGS[1]).filter(|_| column == 0);
        measured.or_else(|| self.table.column(key)).or_else(group)
    }

    /// The first and the last row of one of its tables, where they stand together.
    pub fn rows_of(&self, table: usize) -> Option<(usize, usize)> {
        let is_own = |row: &&Vec<Option<CellSource>>| {
            row.iter().flatten().any(|source| source.table == table)
        };
        let first = self.sources.iter().position(|row| is_own(&row))?;
        let last = self.sources.iter().rposition(|row| is_own(&row))?;
        let are_all = self.sources[first..=last].iter().all(|row| is_own(&row));
        are_all.then_some((first, last))
    }
}

/// Why a table has no sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum WithoutSheet {
    /// Nothing is on record of it.
    Empty,
    /// It shows members by fewer meetings than make a pattern.
    FewMeetings,
}

/// The sheets of a workbook with these tables, and the tables that have none.
pub fn sheets<'a>(
    report: &'a Report,
    words: &Words,
) -> (Vec<Sheet<'a>>, Vec<(&'a Table, WithoutSheet)>) {
    let names = SheetNames::new(report.tables.iter(), words);
    let mut left_out = Vec::new();
    let mut shown = Vec::new();
    for table in report.tables.iter() {
        match without_sheet(table, report) {
            Some(why) => left_out.push((table, why)),
            None => shown.push(table),
        }
    }
    // What a chart draws comes first, so that its rows stand together.
    shown.sort_by_key(|table| !is_drawn(table, report));
    let mut sheets = Vec::new();
    for topic in TOPICS {
        let (own, others): (Vec<&Table>, Vec<&Table>) = shown
            .into_iter()
            .partition(|table| table.topic == Some(topic.name));
        shown = others;
        let (alone, together): (Vec<&Table>, Vec<&Table>) =
            own.into_iter().partition(|table| names::is_alone(table));
        sheets.extend(alone.into_iter().map(|table| single(table, &names, words)));
        if !together.is_empty() {
            sheets.push(join(*topic, together, &names, words));
        }
    }
    // A statistic without a topic has a sheet for each of its tables.
    sheets.extend(shown.into_iter().map(|table| single(table, &names, words)));
    (sheets, left_out)
}

fn is_drawn(table: &Table, report: &Report) -> bool {
    let id = table.id();
    report.charts.iter().any(|drawn| drawn.chart.table == id)
}

/// Why a table would have no sheet of its own, if so.
fn without_sheet(table: &Table, report: &Report) -> Option<WithoutSheet> {
    /// Members by fewer meetings than these are no pattern; the rates say the same.
    const LEAST_MEETINGS: usize = 3;
    let is_meeting = |column: &&Column| matches!(column.label, Label::Meeting(_));
    let meetings = table.columns.iter().filter(is_meeting).count();
    if !says_something(table) {
        Some(WithoutSheet::Empty)
    } else if (1..LEAST_MEETINGS).contains(&meetings) && !is_drawn(table, report) {
        Some(WithoutSheet::FewMeetings)
    } else {
        None
    }
}

/// Has a table a row with a value, or a suppressed one, beside what its rows are about?
fn says_something(table: &Table) -> bool {
    let columns = table.columns.iter().enumerate();
    let measured: Vec<usize> = columns
        .filter(|(_, column)| is_measured(column))
        .map(|(i, _)| i)
        .collect();
    let has_value = |row: &Vec<Cell>| {
        measured.is_empty() || measured.iter().any(|column| !is_without(&row[*column]))
    };
    table.rows.iter().any(has_value)
}

const fn is_measured(column: &Column) -> bool {
    matches!(
        column.values,
        ValueType::Whole | ValueType::Number | ValueType::Share
    )
}

/// Is nothing known here, rather than suppressed?
const fn is_without(cell: &Cell) -> bool {
    matches!(
        cell,
        Cell::Missing(Missing::NotAvailable | Missing::NotApplicable)
    )
}

/// A table that has a sheet for itself.
pub fn single<'a>(table: &'a Table, names: &SheetNames, words: &Words) -> Sheet<'a> {
    let cells = |row| {
        let source = |column| {
            Some(CellSource {
                table: 0,
                row,
                column,
            })
        };
        (0..table.columns.len()).map(source).collect()
    };
    Sheet {
        key: names.key(table),
        name: names.name(table).to_owned(),
        title: words.title(table),
        row: names::row(table, words),
        table: Cow::Borrowed(table),
        tables: vec![table],
        sources: (0..table.rows.len()).map(cells).collect(),
        left_out: Vec::new(),
    }
}

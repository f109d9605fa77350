//! The rows behind the figures as tables of cells. In: frames, the columns that are open. Out: tables.
//! It must not know an audience.

use crate::{
    frame::{counts, dates, lists},
    schema::{self, Whose, corrections::CORRECTED_BY},
    statistics::tells_of,
    table::{Cell, Column, Label, Missing, Subject, Table, Tells, ValueType},
};
use polars::prelude::{DataFrame, DataType, PlSmallStr, PolarsResult};
use rayon::prelude::*;
use rustc_hash::FxHashMap;
use std::hash::Hash;

/// Columns that inputs get beside their own.
const ADDED: [&str; 4] = ["line", "file", "event", CORRECTED_BY];

/// A sheet that is made into cells a part at a time.
#[derive(Debug, Clone)]
pub struct Large {
    pub(super) name: &'static str,
    pub(super) frame: DataFrame,
}

impl Large {
    /// More rows than a workbook is of use for.
    pub const ROWS: usize = 250_000;

    #[must_use]
    pub fn statistic(&self) -> &'static str {
        sheet_id(self.name)
    }

    #[must_use]
    pub fn rows(&self) -> usize {
        self.frame.height()
    }

    /// Its rows as cells, the next of them each time.
    pub fn parts(&self) -> impl Iterator<Item = PolarsResult<Table>> + '_ {
        let open = open_columns(self.name, &self.frame);
        (0..self.rows()).step_by(AT_ONCE).map(move |start| {
            let part = self
                .frame
                .slice(i64::try_from(start).unwrap_or(i64::MAX), AT_ONCE);
            sheet(self.name, &part, &open)
        })
    }
}

/// The columns of a sheet made of several inputs that say of nobody whether it is a woman.
pub fn open_columns<'a>(name: &str, frame: &'a DataFrame) -> Vec<&'a str> {
    frame
        .get_column_names()
        .into_iter()
        .map(PlSmallStr::as_str)
        .filter(|column| !matches!(tells_of(name, column), Some(Tells::Genders(_))))
        .collect()
}

/// Rows that are made into cells together: columns and rows of more would take twice the memory.
const AT_ONCE: usize = 50_000;

/// A frame as a table of cells, in the columns that are open.
pub fn sheet(name: &str, frame: &DataFrame, open: &[&str]) -> PolarsResult<Table> {
    let mut rows = Vec::with_capacity(frame.height());
    for start in (0..frame.height()).step_by(AT_ONCE) {
        let part = frame.slice(i64::try_from(start).unwrap_or(i64::MAX), AT_ONCE);
        let columns = open
            .par_iter()
            .map(|c| cells(&part, c))
            .collect::<PolarsResult<Vec<Vec<Cell>>>>()?;
        let mut columns: Vec<_> = columns.into_iter().map(Vec::into_iter).collect();
        let mut row = || columns.iter_mut().filter_map(Iterator::next).collect();
        rows.extend((0..part.height()).map(|_| row()));
    }
    let column = |key: &&str| {
        Ok(Column {
            key: (*key).to_owned(),
            label: Label::Text((*key).to_owned()),
            tells: tells_of(name, key).or_else(|| ADDED.contains(key).then_some(Tells::Facts)),
            ..Column::new("", value_type(frame.column(key)?.dtype()))
        })
    };
    let columns = open.iter().map(column).collect::<PolarsResult<_>>()?;
    Ok(Table::new(sheet_id(name), subject_of(name), columns, rows))
}

/// The ids of the sheets.
const IDS: [(&str, &str); 13] = [
    ("members", "data.members"),
    ("themes", "data.themes"),
    ("meetings", "data.meetings"),
    ("memberships", "data.memberships"),
    ("attendance", "data.attendance"),
    ("initiatives", "data.initiatives"),
    ("updates", "data.updates"),
    ("officers", "data.officers"),
    ("credentials", "data.credentials"),
    ("sittings", "data.sittings"),
    ("presence", "data.presence"),
    ("delegations", "data.delegations"),
    ("expected", "data.expected"),
];

/// What tables and files of a sheet are called.
fn sheet_id(name: &str) -> &'static str {
    let known = IDS.iter().find(|(sheet, _)| *sheet == name);
    known.expect("a sheet of this program").1
}

/// Who may see a row of a sheet. The rows of those that are made of attendance are each of a member.
pub fn whose(table: &Table) -> Whose {
    let name = table.statistic.trim_start_matches("data.");
    schema::table(name).map_or(Whose::MembersIn(&["member_id"]), |schema| schema.whose)
}

fn subject_of(name: &str) -> Subject {
    match name {
        "meetings" => Subject::Meetings,
        "themes" => Subject::Themes,
        "initiatives" | "updates" => Subject::Initiatives,
        _ => Subject::Members,
    }
}

fn value_type(of: &DataType) -> ValueType {
    match of {
        DataType::Date => ValueType::Date,
        DataType::Categorical(..) | DataType::String | DataType::List(_) => ValueType::Text,
        _ => ValueType::Whole,
    }
}

fn cells(frame: &DataFrame, column: &str) -> PolarsResult<Vec<Cell>> {
    fn or_missing<T>(values: Vec<Option<T>>, cell: fn(T) -> Cell) -> Vec<Cell> {
        values
            .into_iter()
            .map(|v| v.map_or(Cell::Missing(Missing::NotAvailable), cell))
            .collect()
    }
    // Rows repeat each other: each text is held once.
    fn once<T: AsRef<str> + Eq + Hash>(
        texts: impl Iterator<Item = Option<T>>,
        has_words: bool,
    ) -> Vec<Cell> {
        let mut known: FxHashMap<T, Cell> = FxHashMap::default();
        let mut cell = |text: T| {
            if let Some(cell) = known.get(&text) {
                return cell.clone();
            }
            let word = schema::word(text.as_ref()).filter(|_| has_words);
            let cell = word.map_or_else(|| Cell::Text(text.as_ref().into()), Cell::Word);
            known.insert(text, cell.clone());
            cell
        };
        texts
            .map(|text| text.map_or(Cell::Missing(Missing::NotAvailable), &mut cell))
            .collect()
    }
    let has_words = schema::has_words(column);
    Ok(match frame.column(column)?.dtype() {
        DataType::Categorical(..) => once(frame.column(column)?.cat32()?.iter_str(), has_words),
        DataType::String => once(frame.column(column)?.str()?.iter(), has_words),
        DataType::Date => or_missing(dates(frame, column)?, Cell::Date),
        DataType::List(_) => once(
            lists(frame, column)?
                .into_iter()
                .map(|l| (!l.is_empty()).then(|| l.join("; "))),
            has_words,
        ),
        _ => or_missing(counts(frame, column)?, Cell::Integer),
    })
}

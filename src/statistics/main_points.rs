//! What a rule for a main point is made of: a statistic brings its rules along, and `report` puts
//! them into words. In: tables and figures as they are released. Out: messages with their values. It
//! must not know a language.

use crate::{
    settings::period::Period,
    table::{Cell, DatePrecision, Figure, MeetingLabel, Ratio, Series, Table, identify},
};
use jiff::civil::Date;
use std::collections::BTreeMap;

/// More names than these are for a table.
pub const MOST_NAMES: usize = 8;

/// A rule: `rank` says which comes first, from 1.
pub struct Rule {
    pub rank: u8,
    pub points: fn(&Shown) -> Vec<MainPoint>,
}

/// What a table shows most, as its title.
pub struct TableHeading {
    pub table: String,
    pub text: PointMessage,
}

/// What readers are shown: all that a rule may speak of.
pub struct Shown<'a> {
    pub period: &'a Period,
    /// The first year on file.
    pub first_year: Option<i16>,
    /// The same of each series, by its key.
    pub first_years: &'a BTreeMap<String, i16>,
    pub series: &'a [Series],
    pub tables: &'a [Table],
    pub figures: &'a [Figure],
}

impl<'a> Shown<'a> {
    #[must_use]
    pub fn table(&self, id: &str) -> Option<&'a Table> {
        self.tables.iter().find(|table| table.id() == id)
    }

    #[must_use]
    pub fn table_of(&self, statistic: &str, series: &Series) -> Option<&'a Table> {
        self.table(&identify(statistic, None, Some(series)))
    }

    #[must_use]
    pub fn figure(&self, id: &str) -> Option<&'a Figure> {
        self.figures.iter().find(|figure| figure.id == id)
    }

    /// One point at most for each series.
    pub fn each_series(
        &self,
        point: impl Fn(&Self, &Series) -> Option<MainPoint>,
    ) -> Vec<MainPoint> {
        let points = self.series.iter().filter_map(|series| point(self, series));
        points.collect()
    }

    /// Does the meeting in a cell of a row begin in the period?
    #[must_use]
    pub fn is_in_period(&self, table: &Table, row: &[Cell], key: &str) -> bool {
        meeting(table, row, key)
            .and_then(|meeting| meeting.date)
            .is_some_and(|day| self.period.contains(day))
    }
}

/// A sentence in bold, what it rests on, and the ids of the figures that both are made from.
pub struct MainPoint {
    pub lead: PointMessage,
    pub body: PointMessage,
    pub figures: Vec<String>,
}

/// The name of a message in `locales/` and its values.
pub struct PointMessage {
    pub id: &'static str,
    pub values: Vec<(&'static str, PointValue)>,
}

impl PointMessage {
    #[must_use]
    pub fn new<const N: usize>(id: &'static str, values: [(&'static str, PointValue); N]) -> Self {
        Self {
            id,
            values: values.into(),
        }
    }
}

/// A value of a message, before it is written in a language.
pub enum PointValue {
    Number(i64),
    /// A name that a message chooses its form by.
    Choice(&'static str),
    Text(String),
    Cell(Cell),
    /// Several, as a list in a sentence.
    List(Vec<Cell>),
    Messages(Vec<PointMessage>),
    /// With its day, where that is known.
    Meeting(MeetingLabel),
    Date(Date, DatePrecision),
    Percent(Cell),
    OnePlace(Ratio),
    Rounded(Ratio),
}

impl PointValue {
    #[must_use]
    pub fn count(n: usize) -> Self {
        Self::Number(i64::try_from(n).unwrap_or(i64::MAX))
    }

    /// The cells of a column in some rows.
    pub fn list<'a>(
        table: &Table,
        rows: impl IntoIterator<Item = &'a Vec<Cell>>,
        key: &str,
    ) -> Option<Self> {
        let cells = rows.into_iter().map(|row| table.cell_at(row, key).cloned());
        cells.collect::<Option<Vec<Cell>>>().map(Self::List)
    }

    pub fn cell(table: &Table, row: &[Cell], key: &str) -> Option<Self> {
        table.cell_at(row, key).cloned().map(Self::Cell)
    }
}

#[must_use]
pub fn meeting<'a>(table: &Table, row: &'a [Cell], key: &str) -> Option<&'a MeetingLabel> {
    if let Cell::Meeting(meeting) = table.cell_at(row, key)? {
        Some(meeting)
    } else {
        None
    }
}

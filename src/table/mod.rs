//! The plain values that statistics, documents and files share: cells with a meaning, tables of
//! them, charts over tables, recipes. In: nothing. Out: types only. It must not know of any other
//! module here, of a language or of a file format.

mod cell;
mod chart;
mod column;
mod figure;
mod recipe;

pub use cell::{Cell, DatePrecision, MeetingLabel, Missing, Presence, Ratio, to_f64};
pub use chart::{Chart, ChartKind};
pub use column::{
    COMPLETE_LISTS, Column, ColumnRole, Derived, GROUPINGS, Label, Members, People, RowKeys,
    Subject, Tells, ValueType, Window, series_of,
};
pub use figure::{ChangeDirection, Figure, Past};
pub use recipe::{Aggregate, Condition, Recipe, SheetRows, Tally};

/// A table of one statistic, for one series where it runs along a series.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    pub statistic: &'static str,
    /// Which table of the statistic, where it has several.
    pub part: Option<&'static str>,
    pub series: Option<Series>,
    /// The kind of its rows: tables of the same topic belong together.
    pub topic: Option<&'static str>,
    pub keys: RowKeys,
    pub subject: Subject,
    pub columns: Vec<Column>,
    pub rows: Vec<Vec<Cell>>,
    /// How many columns it lacks, since with them it would be too large.
    pub columns_left_out: usize,
    /// "from n of N": countable meetings of held meetings, where absence is concluded.
    pub basis: Option<Basis>,
}

impl Table {
    /// A table of a statistic, whose rows nothing tells apart and nothing belongs to.
    #[must_use]
    pub const fn new(
        statistic: &'static str,
        subject: Subject,
        columns: Vec<Column>,
        rows: Vec<Vec<Cell>>,
    ) -> Self {
        Self {
            statistic,
            part: None,
            series: None,
            topic: None,
            keys: RowKeys::Columns(0),
            subject,
            columns,
            rows,
            columns_left_out: 0,
            basis: None,
        }
    }

    /// `participation.rate@ahg`, `participation.roles.by_meeting`: what templates and files call
    /// it.
    #[must_use]
    pub fn id(&self) -> String {
        identify(self.statistic, self.part, self.series.as_ref())
    }

    #[must_use]
    pub fn column(&self, key: &str) -> Option<usize> {
        self.columns.iter().position(|c| c.key == key)
    }

    /// The column that documents look for.
    #[must_use]
    pub fn column_of(&self, role: ColumnRole) -> Option<usize> {
        self.columns.iter().position(|c| c.role == Some(role))
    }

    /// The same without its rows.
    #[must_use]
    pub fn without_rows(&self) -> Self {
        Self {
            rows: Vec::new(),
            columns: self.columns.clone(),
            series: self.series.clone(),
            ..*self
        }
    }

    /// The same with these of its columns, by their places.
    #[must_use]
    pub fn with_columns(&self, places: &[usize]) -> Self {
        let of = |row: &Vec<Cell>| places.iter().map(|i| row[*i].clone()).collect();
        let columns = places.iter().map(|i| self.columns[*i].clone()).collect();
        Self {
            columns,
            rows: self.rows.iter().map(of).collect(),
            ..self.without_rows()
        }
    }

    /// A cell of one of its rows, by the key of its column.
    #[must_use]
    pub fn cell_at<'a>(&self, row: &'a [Cell], key: &str) -> Option<&'a Cell> {
        row.get(self.column(key)?)
    }

    /// A cell of one of its rows, in a column that it is declared with.
    #[must_use]
    pub fn own_cell<'a>(&self, row: &'a [Cell], key: &str) -> &'a Cell {
        self.cell_at(row, key).expect("a column of this table")
    }

    /// Adds a column whose cells follow from those before it.
    pub fn add_column(&mut self, column: Column, cell: impl Fn(&Self, &[Cell]) -> Cell) {
        let cells: Vec<Cell> = self.rows.iter().map(|row| cell(self, row)).collect();
        self.columns.push(column);
        for (row, cell) in self.rows.iter_mut().zip(cells) {
            row.push(cell);
        }
    }

    /// The same without a column.
    #[must_use]
    pub fn without_column(&self, key: &str) -> Self {
        let places: Vec<usize> = (0..self.columns.len())
            .filter(|place| self.columns[*place].key != key)
            .collect();
        self.with_columns(&places)
    }

    /// With rows in the order of their first cells: names, of which this is the order, then keys.
    #[must_use]
    pub fn by_name(mut self, order: impl Fn(&str) -> Vec<u8>) -> Self {
        let text = |row: &[Cell], place: usize| {
            let text = row.get(place).and_then(Cell::text);
            text.unwrap_or_default().to_owned()
        };
        self.rows
            .sort_by_cached_key(|row| (order(&text(row, 0)), text(row, 1)));
        self
    }

    /// With rows by a figure, the largest first and those without a value last; then by name and
    /// key.
    #[must_use]
    pub fn largest_first(self, key: &str, order: impl Fn(&str) -> Vec<u8>) -> Self {
        self.by_name(order).largest_first_in_order(key)
    }

    /// With rows by a figure, the largest first, else in the order that they have.
    #[must_use]
    pub fn largest_first_in_order(mut self, key: &str) -> Self {
        let column = self.column(key).expect("a column of this table");
        self.rows
            .sort_by_cached_key(|row| std::cmp::Reverse(row[column].exact())); // stable
        self
    }

    /// How a cell is counted.
    #[must_use]
    pub fn recipe_at(&self, row: usize, column: usize) -> Option<&Recipe> {
        let column = &self.columns[column];
        let is_counted = column.counted_where.is_none_or(|(key, terms)| {
            let cell = self.cell_at(&self.rows[row], key);
            matches!(cell, Some(Cell::Term(term)) if terms.contains(term))
        });
        column.recipe.as_ref().filter(|_| is_counted)
    }

    /// The text of a cell of one of its rows; none where it has no text.
    #[must_use]
    pub fn text<'a>(&self, row: &'a [Cell], key: &str) -> Option<&'a str> {
        self.cell_at(row, key)?.text()
    }

    /// The whole number in a cell of one of its rows; none where it has none.
    #[must_use]
    pub fn integer(&self, row: &[Cell], key: &str) -> Option<i64> {
        self.cell_at(row, key)?.integer()
    }

    /// Does a yes-or-no cell of one of its rows say yes?
    #[must_use]
    pub fn is(&self, row: &[Cell], key: &str) -> bool {
        self.integer(row, key) == Some(1)
    }

    /// The same with other keys than those of its subject.
    #[must_use]
    pub const fn with_keys(mut self, keys: RowKeys) -> Self {
        self.keys = keys;
        self
    }

    /// The same with rows of another kind than the other tables of its statistic.
    #[must_use]
    pub const fn in_topic(mut self, topic: &'static str) -> Self {
        self.topic = Some(topic);
        self
    }

    /// The same with a note of the meetings that it is counted from.
    #[must_use]
    pub const fn with_basis(mut self, basis: Basis) -> Self {
        self.basis = Some(basis);
        self
    }

    /// The cell in the row whose first cell reads `row`, for tests and main points.
    #[must_use]
    pub fn cell(&self, row: &str, column: &str) -> Option<&Cell> {
        let column = self.column(column)?;
        self.rows
            .iter()
            .find(|r| r[0].text() == Some(row))
            .map(|r| &r[column])
    }
}

/// The id of a figure or table: the statistic, which part of it, and the series where it runs along
/// one.
#[must_use]
pub fn identify(statistic: &str, part: Option<&str>, series: Option<&Series>) -> String {
    let part = part.map_or_else(String::new, |p| format!(".{p}"));
    let series = series.map_or_else(String::new, |s| format!("@{}", s.key));
    format!("{statistic}{part}{series}")
}

/// A series of meetings as the settings name it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Series {
    pub key: String,
    pub name: String,
    pub short: String,
}

/// Countable meetings out of the held ones.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Basis {
    pub countable: i64,
    pub held: i64,
}

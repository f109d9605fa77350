//! The plain values that statistics, documents and files share: cells with a meaning, tables of them, charts over tables,
//! recipes. In: nothing. Out: types only. It must not know of any other module here, of a language or of a file format.

use jiff::civil::Date;
use num_traits::ToPrimitive;

/// An exact number: figures are rounded only where they are shown.
pub type Ratio = num_rational::BigRational;

/// Why a figure has no value. Missing is never zero.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Missing {
    /// `[x]`: the record does not say.
    NotAvailable,
    /// `[z]`: there is nothing to count.
    NotApplicable,
    /// `[c]`: held back so that no person can be made out.
    Confidential,
}

impl Missing {
    /// The shorthand used in every document.
    #[must_use]
    pub const fn symbol(self) -> &'static str {
        match self {
            Self::NotAvailable => "[x]",
            Self::NotApplicable => "[z]",
            Self::Confidential => "[c]",
        }
    }
}

/// What one delegation was at one meeting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Presence {
    Member,
    Observer,
    Apologies,
    Absent,
    NotEligible,
}

impl Presence {
    /// The name of the value in data files and in `locales/`.
    #[must_use]
    pub const fn term(self) -> &'static str {
        match self {
            Self::Member => "present-as-member",
            Self::Observer => "present-as-observer",
            Self::Apologies => "apologies",
            Self::Absent => "absent",
            Self::NotEligible => "not-eligible",
        }
    }
}

/// How a meeting is named where there is little room: "16th, 2022".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MeetingLabel {
    pub id: String,
    pub title: String,
    pub ordinal: Option<i64>,
    pub date: Option<Date>,
}

/// A value with its meaning; how it is written is decided where it is shown.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    Text(String),
    /// A word of the program's own vocabulary, by its name in `locales/`.
    Term(&'static str),
    Integer(i64),
    /// A number that is no fraction, such as an entropy.
    Decimal(f64),
    /// A mean, an index: exact.
    Quotient(Ratio),
    Date(Date),
    /// A part of a whole that keeps both numbers to the page.
    Share {
        numerator: i64,
        denominator: i64,
    },
    /// A difference of two shares, in percentage points: exact.
    Points(Ratio),
    Meeting(MeetingLabel),
    Presence(Presence),
    Missing(Missing),
}

impl Cell {
    /// A share, or `[z]` where the denominator is zero.
    #[must_use]
    pub const fn share(numerator: i64, denominator: i64) -> Self {
        if denominator == 0 { Self::Missing(Missing::NotApplicable) } else { Self::Share { numerator, denominator } }
    }

    /// An integer, or `[x]` where the record does not give one.
    #[must_use]
    pub fn recorded(value: Option<i64>) -> Self {
        value.map_or(Self::Missing(Missing::NotAvailable), Self::Integer)
    }

    /// An exact quotient, or `[z]` where the denominator is zero.
    #[must_use]
    pub fn quotient(numerator: i64, denominator: i64) -> Self {
        if denominator == 0 {
            Self::Missing(Missing::NotApplicable)
        } else {
            Self::Quotient(Ratio::new(numerator.into(), denominator.into()))
        }
    }

    /// The day of a date, or on which a meeting began.
    #[must_use]
    pub const fn day(&self) -> Option<Date> {
        match self {
            Self::Date(day) => Some(*day),
            Self::Meeting(meeting) => meeting.date,
            _ => None,
        }
    }

    /// The value as an exact number, where it is one.
    #[must_use]
    pub fn exact(&self) -> Option<Ratio> {
        match self {
            Self::Integer(n) => Some(Ratio::from_integer((*n).into())),
            Self::Quotient(x) | Self::Points(x) => Some(x.clone()),
            Self::Share { numerator, denominator } => Some(Ratio::new((*numerator).into(), (*denominator).into())),
            _ => None,
        }
    }

    /// The value as a number for a chart or a sheet; a share as its quotient.
    #[must_use]
    pub fn number(&self) -> Option<f64> {
        match self {
            Self::Integer(n) => Some(to_f64(*n)),
            Self::Decimal(x) => Some(*x),
            Self::Quotient(x) | Self::Points(x) => x.to_f64(),
            Self::Share { numerator, denominator } => Some(to_f64(*numerator) / to_f64(*denominator)),
            _ => None,
        }
    }
}

/// A count as a float; exact up to 2⁵³, far above any count of rows.
#[must_use]
#[allow(clippy::cast_precision_loss, reason = "counts of rows stay far below 2^53")]
pub const fn to_f64(n: i64) -> f64 {
    n as f64
}

/// The head of a column: a word of the program, a text of the data, or a meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Label {
    Term(&'static str),
    Text(String),
    Meeting(MeetingLabel),
}

/// One column of a table. `unit` is a name in `locales/`; `recipe` says how its figures follow from rows.
#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    pub key: String,
    pub label: Label,
    pub unit: Option<&'static str>,
    pub recipe: Option<Recipe>,
}

impl Column {
    /// A column headed by the program's own word for `key`.
    #[must_use]
    pub fn term(key: &'static str) -> Self {
        Self { key: key.to_owned(), label: Label::Term(key), unit: None, recipe: None }
    }

    #[must_use]
    pub const fn unit(mut self, unit: &'static str) -> Self {
        self.unit = Some(unit);
        self
    }

    #[must_use]
    pub fn recipe(mut self, recipe: Recipe) -> Self {
        self.recipe = Some(recipe);
        self
    }
}

/// A table of one statistic, for one series where it runs along a series.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    pub statistic: &'static str,
    /// Which table of the statistic, where it has several.
    pub part: Option<&'static str>,
    pub series: Option<Series>,
    pub columns: Vec<Column>,
    pub rows: Vec<Vec<Cell>>,
    /// "from n of N": countable meetings of held meetings, where absence is concluded.
    pub basis: Option<Basis>,
}

impl Table {
    /// `participation.rate@ahg`, `participation.roles.by_meeting`: what templates and files call it.
    #[must_use]
    pub fn id(&self) -> String {
        identify(self.statistic, self.part, self.series.as_ref())
    }

    #[must_use]
    pub fn column(&self, key: &str) -> Option<usize> {
        self.columns.iter().position(|c| c.key == key)
    }

    /// The same without its rows.
    #[must_use]
    pub fn without_rows(&self) -> Self {
        Self { rows: Vec::new(), columns: self.columns.clone(), series: self.series.clone(), ..*self }
    }

    /// A cell of one of its rows, by the key of its column.
    #[must_use]
    pub fn at<'a>(&self, row: &'a [Cell], key: &str) -> Option<&'a Cell> {
        row.get(self.column(key)?)
    }

    /// The same with a note of the meetings that it is counted from.
    #[must_use]
    pub const fn from(mut self, basis: Basis) -> Self {
        self.basis = Some(basis);
        self
    }

    /// The cell in the row whose first cell reads `row`, for tests and main points.
    #[must_use]
    pub fn cell(&self, row: &str, column: &str) -> Option<&Cell> {
        let column = self.column(column)?;
        self.rows.iter().find(|r| matches!(&r[0], Cell::Text(t) if t == row)).map(|r| &r[column])
    }
}

/// The id of a figure or table: the statistic, which part of it, and the series where it runs along one.
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

/// One value with a name that a template can use, and what it was before.
#[derive(Debug, Clone, PartialEq)]
pub struct Figure {
    pub id: String,
    pub cell: Cell,
    pub basis: Option<Basis>,
    pub recipe: Option<Recipe>,
    pub past: Past,
}

/// The same figure of earlier periods; not available until they are computed.
#[derive(Debug, Clone, PartialEq)]
pub struct Past {
    pub before: Cell,
    /// Of a share in percentage points, never a percent of a percent.
    pub change: Cell,
    /// The mean of the last five periods of the same length, this one among them.
    pub mean: Cell,
    pub direction: Option<Direction>,
}

impl Default for Past {
    fn default() -> Self {
        let none = || Cell::Missing(Missing::NotAvailable);
        Self { before: none(), change: none(), mean: none(), direction: None }
    }
}

/// Where a figure went. Only where its definition says which way is better is it called better or worse.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    Up,
    Down,
    Same,
    Better,
    Worse,
}

impl Direction {
    /// The name of the word in `locales/`.
    #[must_use]
    pub const fn term(self) -> &'static str {
        match self {
            Self::Up => "up",
            Self::Down => "down",
            Self::Same => "unchanged",
            Self::Better => "better",
            Self::Worse => "worse",
        }
    }
}

/// How a figure comes from rows: what a formula needs and what `explain` lists.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Recipe {
    Tally(Tally),
    /// A part of a whole.
    Share {
        numerator: Tally,
        denominator: Tally,
    },
    /// One tally for each of another: a mean.
    Quotient {
        numerator: Tally,
        denominator: Tally,
    },
    /// Worked out from these rows by the rule of the definition: no count or sum of them.
    Worked(Rows),
}

impl Recipe {
    /// The rows that the figure is about: of a share, its whole.
    #[must_use]
    pub const fn whole(&self) -> &Rows {
        match self {
            Self::Tally(tally) | Self::Share { denominator: tally, .. } | Self::Quotient { denominator: tally, .. } => &tally.rows,
            Self::Worked(rows) => rows,
        }
    }

    /// The same for the rows that also meet a condition.
    #[must_use]
    pub fn and(self, condition: &Condition) -> Self {
        let with = |tally: Tally| Tally { rows: tally.rows.and(condition.clone()), of: tally.of };
        match self {
            Self::Tally(tally) => Self::Tally(with(tally)),
            Self::Share { numerator, denominator } => Self::Share { numerator: with(numerator), denominator: with(denominator) },
            Self::Quotient { numerator, denominator } => Self::Quotient { numerator: with(numerator), denominator: with(denominator) },
            Self::Worked(rows) => Self::Worked(rows.and(condition.clone())),
        }
    }
}

/// A number taken from rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tally {
    pub rows: Rows,
    pub of: Of,
}

/// What is counted of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Of {
    Rows,
    /// Different values of a column.
    Distinct(&'static str),
    /// The values of a column, added; none where no row has one.
    Sum(&'static str),
}

/// The rows of one data sheet for which every condition holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rows {
    pub sheet: &'static str,
    pub conditions: Vec<Condition>,
}

impl Rows {
    #[must_use]
    pub const fn of(sheet: &'static str) -> Self {
        Self { sheet, conditions: Vec::new() }
    }

    #[must_use]
    pub fn and(mut self, condition: Condition) -> Self {
        self.conditions.push(condition);
        self
    }

    /// Where each of these flags is set.
    #[must_use]
    pub fn flagged(self, flags: &[&'static str]) -> Self {
        flags.iter().fold(self, |rows, flag| rows.and(Condition::Flag { column: flag }))
    }

    #[must_use]
    pub const fn count(self) -> Tally {
        Tally { rows: self, of: Of::Rows }
    }

    #[must_use]
    pub const fn distinct(self, column: &'static str) -> Tally {
        Tally { rows: self, of: Of::Distinct(column) }
    }

    #[must_use]
    pub const fn sum(self, column: &'static str) -> Tally {
        Tally { rows: self, of: Of::Sum(column) }
    }
}

/// One condition on a row of a data sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Condition {
    Equals {
        column: &'static str,
        value: String,
    },
    /// Another recorded value.
    Differs {
        column: &'static str,
        value: String,
    },
    /// A yes-or-no column that says yes: 1 on a sheet.
    Flag {
        column: &'static str,
    },
    /// Another value, or none.
    Unless {
        column: &'static str,
        value: String,
    },
    /// Not missing.
    Recorded {
        column: &'static str,
    },
    Empty {
        column: &'static str,
    },
    /// Equal to the cell of the figure's own row in the column with this key; "not recorded" there: empty.
    SameAs {
        column: &'static str,
        own: &'static str,
    },
    /// A list that has the cell of the figure's own row among its entries.
    Holds {
        column: &'static str,
        own: &'static str,
    },
    /// A list that has this entry.
    Has {
        column: &'static str,
        value: String,
    },
    /// On or after this day.
    From {
        column: &'static str,
        day: Date,
    },
    /// On or before this day.
    To {
        column: &'static str,
        day: Date,
    },
    /// On or before the day in another column of the row.
    NotAfter {
        column: &'static str,
        other: &'static str,
    },
}

impl Condition {
    #[must_use]
    pub fn is(column: &'static str, value: &str) -> Self {
        Self::Equals { column, value: value.to_owned() }
    }

    #[must_use]
    pub fn differs(column: &'static str, value: &str) -> Self {
        Self::Differs { column, value: value.to_owned() }
    }

    #[must_use]
    pub const fn own(column: &'static str) -> Self {
        Self::SameAs { column, own: column }
    }

    #[must_use]
    pub const fn column(&self) -> &'static str {
        match self {
            Self::Equals { column, .. }
            | Self::Differs { column, .. }
            | Self::Unless { column, .. }
            | Self::Flag { column }
            | Self::Recorded { column }
            | Self::Empty { column }
            | Self::SameAs { column, .. }
            | Self::Holds { column, .. }
            | Self::Has { column, .. }
            | Self::From { column, .. }
            | Self::To { column, .. }
            | Self::NotAfter { column, .. } => column,
        }
    }
}

/// As data files say it.
impl std::fmt::Display for Condition {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Equals { column, value } => write!(f, "{column} = {value}"),
            Self::Differs { column, value } => write!(f, "{column} ≠ {value}"),
            Self::Unless { column, value } => write!(f, "{column} ≠ {value}, or not recorded"),
            Self::Flag { column } => write!(f, "{column} = 1"),
            Self::Recorded { column } => write!(f, "{column} recorded"),
            Self::Empty { column } => write!(f, "{column} not recorded"),
            Self::SameAs { column, own } => write!(f, "{column} = {own} of the row"),
            Self::Holds { column, own } => write!(f, "{column} holds {own} of the row"),
            Self::Has { column, value } => write!(f, "{column} holds {value}"),
            Self::From { column, day } => write!(f, "{column} ≥ {day}"),
            Self::To { column, day } => write!(f, "{column} ≤ {day}"),
            Self::NotAfter { column, other } => write!(f, "{column} ≤ {other}"),
        }
    }
}

/// What kind of picture; the marks differ by shape as well as by colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChartKind {
    /// One column a row, with a line at the whole it is a part of.
    Columns,
    /// One bar a row, longest first, for shares.
    Ranking,
    /// Two marks a row, joined.
    Dumbbell,
    /// Parts on each other in one column a row.
    Stacked,
    /// Values over time, with gaps where there are none.
    Line,
    /// Days along the years, a row for each thing.
    Timeline,
    /// A small chart of presence a row.
    Multiples,
}

/// A picture of some columns of a table: it has no numbers of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chart {
    pub kind: ChartKind,
    pub table: String,
    pub label: String,
    pub values: Vec<String>,
}

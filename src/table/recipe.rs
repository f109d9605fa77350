//! How a figure comes from rows: what is counted, and the conditions that the rows meet. In: nothing. Out: types.
//! It must not know how rows are stored, nor a spreadsheet.

use super::{Cell, Column};
use jiff::civil::Date;

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

    /// With the row of its figure put in: conditions on that row become plain ones.
    #[must_use]
    pub fn settled(&self, columns: &[Column], row: &[Cell]) -> Self {
        let own = |key: &str| columns.iter().position(|c| c.key == key).and_then(|i| row.get(i));
        let settled = self.conditions.iter().filter_map(|condition| match condition {
            Condition::SameAs { column, own: key } => match own(key)? {
                Cell::Term("all") => None,
                Cell::Term("not-recorded") => Some(Condition::Empty { column }),
                Cell::Meeting(meeting) => Some(Condition::is(column, &meeting.id)),
                Cell::Text(text) => Some(Condition::is(column, text)),
                Cell::Term(term) => Some(Condition::is(column, term)),
                _ => None,
            },
            Condition::Holds { column, own: key } => match own(key)? {
                Cell::Text(entry) => Some(Condition::Has { column, value: entry.clone() }),
                _ => None,
            },
            other => Some(other.clone()),
        });
        Self { sheet: self.sheet, conditions: settled.collect() }
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

//! A value with its meaning, and why there may be none. In: nothing. Out: types. It must not know a
//! table, a language or how a value is written.

use jiff::civil::Date;
use num_traits::ToPrimitive;
use std::sync::Arc;

/// An exact number: figures are rounded only where they are shown.
pub type Ratio = num_rational::BigRational;

/// Why a figure has no value. Missing is never zero.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Missing {
    /// `[x]`: the record does not say.
    NotAvailable,
    /// `[z]`: there is nothing to count.
    NotApplicable,
    /// `[c]`: suppressed so that no person can be made out.
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
    /// It was expected, and nobody wrote down whether it came.
    Unknown,
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
            Self::Unknown => "unknown",
            Self::NotEligible => "not-eligible",
        }
    }
}

/// How exactly the date of a meeting is known.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum DatePrecision {
    #[default]
    Day,
    Month,
    /// The year, or a part of it that is longer than a month.
    Year,
}

/// How a meeting is named where there is little room: "16th, 2022".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MeetingLabel {
    pub id: String,
    pub title: String,
    pub ordinal: Option<i64>,
    pub date: Option<Date>,
    pub precision: DatePrecision,
    /// Do other meetings bear the same title? Then only its date tells which is meant.
    pub recurs: bool,
}

/// A value with its meaning; how it is written is decided where it is shown.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    /// Shared where many rows say the same: a sheet of rows holds each text once.
    Text(Arc<str>),
    /// A word of the program's own vocabulary, by its name in `locales/`.
    Term(&'static str),
    /// A word that lists have for what something is, such as `state`: data files have it as it is,
    /// documents the one of their language, by the same name in `locales/`.
    Word(&'static str),
    /// Several texts, in their order.
    List(Arc<[String]>),
    Integer(i64),
    /// A number that is no fraction, such as an entropy.
    Decimal(f64),
    /// A mean, an index: exact.
    Quotient(Box<Ratio>),
    Date(Date),
    /// A part of a whole that keeps both numbers to the page.
    Share {
        numerator: i64,
        denominator: i64,
    },
    /// A difference of two shares, in percentage points: exact.
    Points(Box<Ratio>),
    Meeting(Arc<MeetingLabel>),
    Presence(Presence),
    Missing(Missing),
}

impl Cell {
    /// A share, or `[z]` where the denominator is zero.
    #[must_use]
    pub const fn share(numerator: i64, denominator: i64) -> Self {
        if denominator == 0 {
            Self::Missing(Missing::NotApplicable)
        } else {
            Self::Share {
                numerator,
                denominator,
            }
        }
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
            Self::ratio(Ratio::new(numerator.into(), denominator.into()))
        }
    }

    /// How many there are.
    #[must_use]
    pub fn count(n: usize) -> Self {
        Self::Integer(i64::try_from(n).unwrap_or(i64::MAX))
    }

    /// An exact number.
    #[must_use]
    pub fn ratio(x: Ratio) -> Self {
        Self::Quotient(Box::new(x))
    }

    /// A difference of two shares, in percentage points.
    #[must_use]
    pub fn points(x: Ratio) -> Self {
        Self::Points(Box::new(x))
    }

    /// Does it say that something is wrong? Documents set it apart by a colour, beside its word.
    #[must_use]
    pub fn warns(&self) -> bool {
        matches!(
            self,
            Self::Presence(Presence::Absent | Presence::Apologies)
                | Self::Term("health-late" | "health-at-risk" | "not-reached")
        )
    }

    /// A text of the data.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            Self::Word(word) => Some(word),
            _ => None,
        }
    }

    /// A whole number.
    #[must_use]
    pub const fn integer(&self) -> Option<i64> {
        if let Self::Integer(n) = self {
            Some(*n)
        } else {
            None
        }
    }

    /// The day of a date, or on which a meeting began.
    #[must_use]
    pub fn day(&self) -> Option<Date> {
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
            Self::Quotient(x) | Self::Points(x) => Some((**x).clone()),
            Self::Share {
                numerator,
                denominator,
            } => Some(Ratio::new((*numerator).into(), (*denominator).into())),
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
            Self::Share {
                numerator,
                denominator,
            } => Some(to_f64(*numerator) / to_f64(*denominator)),
            _ => None,
        }
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self::Text(text.into())
    }
}

impl From<Vec<String>> for Cell {
    fn from(texts: Vec<String>) -> Self {
        Self::List(texts.into())
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Self::Text(text.into())
    }
}

impl From<MeetingLabel> for Cell {
    fn from(meeting: MeetingLabel) -> Self {
        Self::Meeting(Arc::new(meeting))
    }
}

/// A count as a float; exact up to 2⁵³, far above any count of rows.
#[must_use]
#[allow(
    clippy::cast_precision_loss,
    reason = "counts of rows stay far below 2^53"
)]
pub const fn to_f64(n: i64) -> f64 {
    n as f64
}

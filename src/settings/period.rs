//! The period that a report is about. In: `2022` or `2020..2022`. Out: a closed range of days.
//! It must not know the clock.

use jiff::civil::Date;

/// A closed range of days, and how it was asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Period {
    pub first: Date,
    pub last: Date,
    /// `2022`, `2020..2022`: the name of the output folder.
    pub name: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PeriodError(String);

impl std::fmt::Display for PeriodError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "\"{}\" is not a period: write a year (2022) or two (2020..2022)", self.0)
    }
}
impl std::error::Error for PeriodError {}

impl Period {
    #[must_use]
    pub fn contains(&self, day: Date) -> bool {
        self.first <= day && day <= self.last
    }

    /// The period of the same length, in whole years, just before.
    #[must_use]
    pub fn before(&self) -> Self {
        let years = self.last.year() - self.first.year() + 1;
        Self::years((self.first.year() - years).max(1), (self.first.year() - 1).max(1))
    }

    /// Whole years.
    #[must_use]
    pub fn years(first: i16, last: i16) -> Self {
        let name = if first == last { first.to_string() } else { format!("{first}..{last}") };
        Self { first: jiff::civil::date(first, 1, 1), last: jiff::civil::date(last, 12, 31), name }
    }
}

impl std::str::FromStr for Period {
    type Err = PeriodError;

    fn from_str(text: &str) -> Result<Self, PeriodError> {
        let year = |s: &str| s.parse::<i16>().ok().filter(|y| s.len() == 4 && *y >= 1);
        let (first, last) = text.split_once("..").or_else(|| text.split_once(['-', '–'])).unwrap_or((text, text));
        match (year(first), year(last)) {
            (Some(first), Some(last)) if first <= last => Ok(Self::years(first, last)),
            _ => Err(PeriodError(text.to_owned())),
        }
    }
}

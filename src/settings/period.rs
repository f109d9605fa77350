//! The period that a report is about. In: `2022`, `2022-Q3`, `2020..2022`, `last-year`,
//! `since-last-meeting:BODY`. Out: a closed range of days. It must not know the clock: it
//! is given today's date.

use jiff::{
    Span, ToSpan,
    civil::{Date, date},
};
use std::str::FromStr;

/// How the name of a period begins that ends today.
pub const SINCE: &str = "since-";

/// A closed range of days, and how it was asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Period {
    pub first: Date,
    pub last: Date,
    /// `2022`, `2022-Q3`, `2020..2022`: the name of the output folder.
    pub name: String,
    length: Length,
}

/// What a period of the same length is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Length {
    /// So many years that begin on this month and day.
    Years(i16, (i8, i8)),
    Quarter,
    Days(i32),
}

/// What may be asked for before today and the data are known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Asked {
    Years(i16, i16),
    Quarter(i16, i8),
    LastYear,
    ThisYear,
    /// From the day after the latest held meeting of a body until today.
    SinceLastMeeting(String),
    /// From a day to a day, as the name of outputs has it.
    Days(Date, Date),
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PeriodError(String);

impl std::fmt::Display for PeriodError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            f,
            "\"{}\" is not a period: write a year (2022), a quarter (2022-Q3), two years (2020..2022), last-year, this-year or since-last-meeting:BODY",
            self.0
        )
    }
}
impl std::error::Error for PeriodError {}

impl FromStr for Asked {
    type Err = PeriodError;

    fn from_str(text: &str) -> Result<Self, PeriodError> {
        let wrong = || PeriodError(text.to_owned());
        let year = |s: &str| {
            s.strip_prefix("FY")
                .unwrap_or(s)
                .parse::<i16>()
                .ok()
                .filter(|y| s.trim_start_matches("FY").len() == 4 && *y >= 1)
        };
        if let Some(body) = text.strip_prefix("since-last-meeting:") {
            return if body.trim().is_empty() {
                Err(wrong())
            } else {
                Ok(Self::SinceLastMeeting(body.trim().to_owned()))
            };
        }
        if let Some((of, quarter)) = text.split_once("-Q").or_else(|| text.split_once("-q")) {
            let quarter = quarter.parse::<i8>().ok().filter(|q| (1..=4).contains(q));
            return year(of)
                .zip(quarter)
                .map(|(of, quarter)| Self::Quarter(of, quarter))
                .ok_or_else(wrong);
        }
        let (first, last) = text.split_once("..").unwrap_or((text, text));
        if let (Ok(first), Ok(last)) = (first.parse::<Date>(), last.parse::<Date>()) {
            return if first <= last {
                Ok(Self::Days(first, last))
            } else {
                Err(wrong())
            };
        }
        let (first, last) = text
            .split_once("..")
            .or_else(|| text.split_once(['-', '–']))
            .unwrap_or((text, text));
        match (text, year(first), year(last)) {
            ("last-year", ..) => Ok(Self::LastYear),
            ("this-year", ..) => Ok(Self::ThisYear),
            (_, Some(first), Some(last)) if first <= last => Ok(Self::Years(first, last)),
            _ => Err(wrong()),
        }
    }
}

impl Asked {
    /// The days that are meant. `begins` is the month and day on which a year begins; `latest`
    /// knows the latest held meeting of a body by a day.
    ///
    /// # Errors
    /// The body, where it has no held meeting.
    pub fn settle(
        &self,
        today: Date,
        begins: (i8, i8),
        latest: impl Fn(&str) -> Option<Date>,
    ) -> Result<Period, String> {
        // The year that a day is in, by the year in which it begins.
        let of = |day: Date| {
            if (day.month(), day.day()) < begins {
                day.year() - 1
            } else {
                day.year()
            }
        };
        Ok(match self {
            Self::Years(first, last) => Period::of_years(*first, *last, begins),
            Self::Quarter(year, quarter) => Period::quarter(*year, *quarter, begins),
            Self::LastYear => Period::of_years(of(today) - 1, of(today) - 1, begins),
            Self::ThisYear => Period::of_years(of(today), of(today), begins),
            Self::Days(first, last) => Period::days(*first, *last),
            Self::SinceLastMeeting(body) => {
                let meeting = latest(body).ok_or_else(|| body.clone())?;
                Period::since_day(meeting.saturating_add(1.days()).min(today), today)
            }
        })
    }
}

impl Period {
    /// Does it begin or end within a calendar year?
    #[must_use]
    pub fn divides_years(&self) -> bool {
        let month_and_day = |day: Date| (day.month(), day.day());
        [month_and_day(self.first), month_and_day(self.last)] != [(1, 1), (12, 31)]
    }

    #[must_use]
    pub fn contains(&self, day: Date) -> bool {
        self.first <= day && day <= self.last
    }

    /// The period of the same length just before.
    #[must_use]
    pub fn period_before(&self) -> Self {
        match self.length {
            Length::Years(years, begins) => {
                let first = self.first.year();
                Self::of_years((first - years).max(1), (first - 1).max(1), begins)
            }
            Length::Quarter => {
                let first = self.first.saturating_sub(3.months());
                let name = quarter_before(&self.name);
                Self {
                    first,
                    last: self.first.saturating_sub(1.days()),
                    name,
                    length: Length::Quarter,
                }
            }
            Length::Days(n) => Self::days(
                self.first.saturating_sub(Span::new().days(n)),
                self.first.saturating_sub(1.days()),
            ),
        }
    }

    /// The same end, from another day on.
    #[must_use]
    pub fn since(&self, first: Date) -> Self {
        Self {
            first,
            ..self.clone()
        }
    }

    /// The five years that end with the period, whatever its length: one year alone has too few
    /// meetings to show what is discussed.
    #[must_use]
    pub fn five_years(&self) -> Self {
        self.last_years(5)
    }

    /// So many years that end with the period.
    #[must_use]
    pub fn last_years(&self, years: u8) -> Self {
        let before = self.last.saturating_sub(Span::new().years(years));
        self.since(before.tomorrow().unwrap_or(before))
    }

    /// Whole years of the calendar.
    #[must_use]
    pub fn years(first: i16, last: i16) -> Self {
        Self::of_years(first, last, (1, 1))
    }

    /// Whole years that begin on a month and day; `FY2022` where that is not the first of January.
    fn of_years(first: i16, last: i16, begins: (i8, i8)) -> Self {
        let name = if first == last {
            format!("{first:04}")
        } else {
            format!("{first:04}..{last:04}")
        };
        let name = if begins == (1, 1) {
            name
        } else {
            format!("FY{name}")
        };
        let begin = |year: i16| date(year, begins.0, begins.1);
        let end = if last < 9999 {
            begin(last + 1).saturating_sub(1.days())
        } else {
            Date::MAX
        };
        Self {
            first: begin(first),
            last: end,
            name,
            length: Length::Years(last - first + 1, begins),
        }
    }

    fn quarter(year: i16, quarter: i8, begins: (i8, i8)) -> Self {
        let first =
            date(year, begins.0, begins.1).saturating_add(Span::new().months(3 * (quarter - 1)));
        let last = first.saturating_add(3.months()).saturating_sub(1.days());
        let of = if begins == (1, 1) { "" } else { "FY" };
        Self {
            first,
            last,
            name: format!("{of}{year:04}-Q{quarter}"),
            length: Length::Quarter,
        }
    }

    /// From a day until today: one name, on whatever day it is made.
    #[must_use]
    pub fn since_day(first: Date, today: Date) -> Self {
        Self {
            name: format!("{SINCE}{first}"),
            ..Self::days(first, today)
        }
    }

    /// From a day to a day.
    #[must_use]
    pub fn days(first: Date, last: Date) -> Self {
        let n = last.since(first).map_or(0, |span| span.get_days()) + 1;
        Self {
            first,
            last,
            name: format!("{first}..{last}"),
            length: Length::Days(n),
        }
    }
}

/// `2021-Q4` before `2022-Q1`.
fn quarter_before(name: &str) -> String {
    let (year, quarter) = name.split_once("-Q").unwrap_or((name, "1"));
    let (fiscal, year) = year
        .strip_prefix("FY")
        .map_or(("", year), |year| ("FY", year));
    match (year.parse::<i16>(), quarter.parse::<i8>()) {
        (Ok(year), Ok(1)) => format!("{fiscal}{}-Q4", year - 1),
        (Ok(year), Ok(quarter)) => format!("{fiscal}{year}-Q{}", quarter - 1),
        _ => name.to_owned(),
    }
}

/// A period of the calendar, for those that need no clock.
impl FromStr for Period {
    type Err = PeriodError;

    fn from_str(text: &str) -> Result<Self, PeriodError> {
        let wrong = || PeriodError(text.to_owned());
        match text.parse()? {
            Asked::LastYear | Asked::ThisYear | Asked::SinceLastMeeting(_) => Err(wrong()),
            _ if text.starts_with("FY") => Err(wrong()),
            asked => asked
                .settle(Date::MAX, (1, 1), |_| None)
                .map_err(|_| wrong()),
        }
    }
}

/// `07-01`: the month and day on which a year begins.
///
/// # Errors
/// A sentence that says how to write it.
pub fn begins(text: &str) -> Result<(i8, i8), String> {
    let wrong = || format!("\"{text}\" is no day: write month and day, such as 07-01");
    let (month, day) = text.split_once('-').ok_or_else(wrong)?;
    let (month, day) = (
        month.parse::<i8>().map_err(|_| wrong())?,
        day.parse::<i8>().map_err(|_| wrong())?,
    );
    // Of every year: there is no year that begins on 29 February.
    Date::new(2023, month, day)
        .map(|_| (month, day))
        .map_err(|_| wrong())
}

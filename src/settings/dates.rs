//! How a file writes dates: `dd/mm/yyyy`. In: a pattern. Out: dates of cells. It must not know the
//! data.

use super::text_dates::days_in;
use jiff::{
    Timestamp,
    civil::{Date, Time},
    fmt::strtime,
    tz::Offset,
};
use std::borrow::Cow;

/// Forms of dates that lists have, most usual first: those that are tried and proposed.
pub const FORMS: [&str; 23] = [
    "dd/mm/yyyy",
    "mm/dd/yyyy",
    "dd.mm.yyyy",
    "dd-mm-yyyy",
    "mm-dd-yyyy",
    "yyyy/mm/dd",
    "yyyy.mm.dd",
    "dd mmm yyyy",
    "dd mmmm yyyy",
    "mmm dd, yyyy",
    "mmmm dd, yyyy",
    "dd-mmm-yyyy",
    "yyyymmdd",
    "dd/mm/yy",
    "mm/dd/yy",
    "dd.mm.yy",
    "dd-mm-yy",
    "yy-mm-dd",
    "dd-mmm-yy",
    "yyyy-mm",
    "yyyymm",
    "yyyy",
    TEXT,
];

/// Days as texts name them: `3-7 June 2019`, `12 de mayo de 2021`.
const TEXT: &str = "text";

/// A pattern of dates, as written and as the library reads it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DateFormat {
    pub written: String,
    strptime: String,
    /// The digits that the year has.
    year: usize,
    /// The digits that stand together where nothing separates them, as in `yyyymmdd`.
    together: usize,
    has_month: bool,
    has_day: bool,
    /// No settings name it: it is read where titles and names of files say no day.
    is_implied: bool,
}

impl DateFormat {
    /// From `yyyy` or `yy`, `mm` (or `mmm`, `mmmm` for names of months in English), `dd`, and for
    /// what follows a date `hh`, `mm`, `ss`. `yyyymm` and `yyyy` are dates of which the day, or the
    /// month too, is not known. Of `yy`, 69 to 99 are in the 20th century. `text` stands for days
    /// with the names of months in several languages, among other words.
    ///
    /// # Errors
    /// Says which part of the pattern is not known, or missing.
    pub fn new(written: &str) -> Result<Self, String> {
        if written == TEXT {
            return Ok(Self::text());
        }
        Self::of_pattern(written)
    }

    fn of_pattern(written: &str) -> Result<Self, String> {
        let (mut strptime, mut seen) = (String::new(), String::new());
        let (mut year, mut together, mut is_together) = (0, 0, true);
        let mut rest = written;
        while let Some(first) = rest.chars().next() {
            let run = rest.len() - rest.trim_start_matches(first).len();
            let part = match (first.to_ascii_lowercase(), run) {
                ('t', 1) => "T",
                ('y', 4) => "%Y",
                ('y', 2) => "%y",
                ('m', 1 | 2) if seen.contains('h') => "%M",
                ('m', 1 | 2) => "%m",
                ('m', 3) => "%b",
                ('m', 4) => "%B",
                ('d', 1 | 2) => "%d",
                ('h', 1 | 2) => "%H",
                ('s', 1 | 2) => "%S",
                ('y', _) => {
                    return Err(format!(
                        "\"{written}\": write the year with four letters, yyyy, or with two, yy"
                    ));
                }
                (c, _) if c.is_alphanumeric() || c == '%' => {
                    return Err(format!(
                        "\"{written}\": \"{}\" is no part of a date; use yyyy, yy, mm, mmm, mmmm, dd, hh, ss",
                        &rest[..run]
                    ));
                }
                _ => &rest[..run],
            };
            match part {
                "%Y" | "%y" => year = run,
                "%m" | "%d" => {}
                _ => is_together = false,
            }
            together += run;
            strptime.push_str(part);
            seen.push(first.to_ascii_lowercase());
            rest = &rest[run..];
        }
        let (has_month, has_day) = (seen.contains('m'), seen.contains('d'));
        let missing = if year == 0 {
            Some('y')
        } else {
            (has_day && !has_month).then_some('m')
        };
        if let Some(c) = missing {
            return Err(format!(
                "\"{written}\": \"{c}\" is missing; write a pattern such as dd/mm/yyyy"
            ));
        }
        let together = if is_together { together } else { 0 };
        Ok(Self {
            written: written.to_owned(),
            strptime,
            year,
            together,
            has_month,
            has_day,
            is_implied: false,
        })
    }

    /// The forms of months and years, which titles and names of files have without settings.
    ///
    /// # Panics
    /// Never: these are forms.
    #[must_use]
    pub fn implied() -> [Self; 2] {
        ["yyyy-mm", "yyyy"].map(|form| Self {
            is_implied: true,
            ..Self::new(form).expect("a form of dates")
        })
    }

    #[must_use]
    pub const fn is_implied(&self) -> bool {
        self.is_implied
    }

    fn text() -> Self {
        Self {
            written: TEXT.to_owned(),
            strptime: String::new(),
            year: 4,
            together: 0,
            has_month: true,
            has_day: true,
            is_implied: false,
        }
    }

    /// The first and the last day that a cell may mean: one and the same, unless the pattern has no
    /// day.
    #[must_use]
    pub fn read(&self, text: &str) -> Option<(Date, Date)> {
        if self.written == TEXT {
            return days_in(text)?.bounds();
        }
        // The library takes fewer digits too: a year would be of one of the first centuries.
        let runs = || text.split(|c: char| !c.is_ascii_digit()).map(str::len);
        let fits = if self.together > 0 {
            runs().eq([self.together])
        } else {
            runs().any(|digits| digits == self.year)
        };
        let text = &short_september(text);
        let parsed = strtime::parse(&self.strptime, text.as_ref())
            .ok()
            .filter(|_| fits)?;
        if self.has_day {
            let day = parsed.to_date().ok()?;
            return Some((day, day));
        }
        let first = Date::new(parsed.year()?, parsed.month().unwrap_or(1), 1).ok()?;
        Some((
            first,
            if self.has_month {
                first.last_of_month()
            } else {
                first.last_of_year()
            },
        ))
    }

    /// Does it stand for days as texts name them?
    #[must_use]
    pub fn is_text(&self) -> bool {
        self.written == TEXT
    }

    /// Does the pattern leave something to a rule: the century, or the day?
    #[must_use]
    pub const fn is_vague(&self) -> bool {
        self.year == 2 || !self.has_day
    }
}

/// `Sept` is as usual as the `Sep` that the library knows.
fn short_september(text: &str) -> Cow<'_, str> {
    const SHORT: &str = "sept";
    let small = text.to_ascii_lowercase();
    let at = small
        .find(SHORT)
        .filter(|at| !small[*at..].starts_with("september"));
    at.map_or(Cow::Borrowed(text), |at| {
        let end = at + SHORT.len();
        Cow::Owned(format!("{}{}", &text[..end - 1], &text[end..]))
    })
}

/// The usual forms in which a cell is a date.
#[must_use]
pub fn forms_of(text: &str) -> Vec<&'static str> {
    FORMS
        .into_iter()
        .filter(|form| DateFormat::new(form).is_ok_and(|form| form.read(text).is_some()))
        .collect()
}

/// An ISO 8601 calendar date, as in 2022-08-29; a time of day may follow it. Where that says how
/// far it is from UTC, the day is the one where the clock is `zone` seconds ahead of UTC, and the
/// second value is true.
#[must_use]
pub fn iso(text: &str, zone: i32) -> Option<(Date, bool)> {
    let (day, time) = text.split_at_checked(10)?;
    if !day.bytes().enumerate().all(|(i, b)| {
        if i == 4 || i == 7 {
            b == b'-'
        } else {
            b.is_ascii_digit()
        }
    }) {
        return None;
    }
    let day: Date = day.parse().ok()?;
    let Some(time) = time.strip_prefix(['T', 't', ' ']) else {
        return time.is_empty().then_some((day, false));
    };
    if !time.contains(['Z', 'z', '+', '-', '[']) {
        return time.parse::<Time>().ok().map(|_| (day, false));
    }
    // The name of a zone, in brackets, adds nothing to how far it is from UTC.
    let moment = text.split_once('[').map_or(text, |(moment, _)| moment);
    let moment: Timestamp = moment.parse().ok()?;
    Some((
        Offset::from_seconds(zone).ok()?.to_datetime(moment).date(),
        true,
    ))
}

//! How a file writes dates: `dd/mm/yyyy`. In: a pattern. Out: dates of cells. It must not know the data.

use jiff::{civil::Date, fmt::strtime};

/// A pattern of dates, as written and as the library reads it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DateFormat {
    pub written: String,
    strptime: String,
}

impl DateFormat {
    /// From `yyyy`, `mm` (or `mmm`, `mmmm` for names of months in English), `dd`, and for what follows a date `hh`, `mm`, `ss`.
    ///
    /// # Errors
    /// Says which part of the pattern is not known, or missing.
    pub fn new(written: &str) -> Result<Self, String> {
        let mut strptime = String::new();
        let mut seen = String::new();
        let mut rest = written;
        while let Some(first) = rest.chars().next() {
            let run = rest.len() - rest.trim_start_matches(first).len();
            let part = match (first.to_ascii_lowercase(), run) {
                ('t', 1) => "T",
                ('y', 4) => "%Y",
                ('m', 1 | 2) if seen.contains('h') => "%M",
                ('m', 1 | 2) => "%m",
                ('m', 3) => "%b",
                ('m', 4) => "%B",
                ('d', 1 | 2) => "%d",
                ('h', 1 | 2) => "%H",
                ('s', 1 | 2) => "%S",
                ('y', _) => {
                    return Err(format!("\"{written}\": write the year with four letters, yyyy; two digits could be of any century"));
                }
                (c, _) if c.is_alphanumeric() || c == '%' => {
                    return Err(format!("\"{written}\": \"{}\" is no part of a date; use yyyy, mm, mmm, mmmm, dd, hh, ss", &rest[..run]));
                }
                _ => &rest[..run],
            };
            strptime.push_str(part);
            seen.push(first.to_ascii_lowercase());
            rest = &rest[run..];
        }
        match ['y', 'm', 'd'].into_iter().find(|c| !seen.contains(*c)) {
            Some(c) => Err(format!("\"{written}\": \"{c}\" is missing; write a pattern such as dd/mm/yyyy")),
            None => Ok(Self { written: written.to_owned(), strptime }),
        }
    }

    #[must_use]
    pub fn read(&self, text: &str) -> Option<Date> {
        // A year of less than four digits would be read as one of the first centuries.
        let year = text.split(|c: char| !c.is_ascii_digit()).any(|digits| digits.len() == 4);
        strtime::parse(&self.strptime, text).ok().filter(|_| year)?.to_date().ok()
    }
}

/// An ISO 8601 calendar date, as in 2022-08-29; a time of day without a zone may follow it.
#[must_use]
pub fn iso(text: &str) -> Option<Date> {
    let (day, time) = text.split_at_checked(10)?;
    let dashes = day.bytes().enumerate().all(|(i, b)| if i == 4 || i == 7 { b == b'-' } else { b.is_ascii_digit() });
    let time = time.strip_prefix(['T', ' ']).map_or(time.is_empty(), |t| t.parse::<jiff::civil::Time>().is_ok());
    day.parse().ok().filter(|_| dashes && time)
}

//! The day, or days, that a text names: `COP 1 (Geneva, 3-7 June 2019)`. In: a text of a title, a
//! heading or the name of a file. Out: its first and last day. It must not know the data.

use jiff::civil::Date;
use unicode_normalization::UnicodeNormalization;

/// Names of months, January first, in English, French, Spanish, Indonesian, German and Arabic; the
/// first three letters of the English ones stand for them too. Small letters, without accents.
const MONTHS: [&[&str]; 12] = [
    &[
        "january",
        "jan",
        "janvier",
        "janv",
        "enero",
        "ene",
        "januari",
        "januar",
        "يناير",
    ],
    &[
        "february",
        "feb",
        "fevrier",
        "fevr",
        "febrero",
        "februari",
        "februar",
        "فبراير",
    ],
    &[
        "march", "mar", "mars", "mrt", "marzo", "maret", "marz", "مارس",
    ],
    &[
        "april",
        "apr",
        "avril",
        "avr",
        "abril",
        "abr",
        "أبريل",
        "ابريل",
    ],
    &["may", "mai", "mayo", "mei", "مايو"],
    &["june", "jun", "juin", "junio", "juni", "يونيو"],
    &["july", "jul", "juillet", "juil", "julio", "juli", "يوليو"],
    &[
        "august",
        "aug",
        "aout",
        "agosto",
        "ago",
        "agustus",
        "agu",
        "agt",
        "أغسطس",
        "اغسطس",
    ],
    &[
        "september",
        "sep",
        "sept",
        "septembre",
        "septiembre",
        "سبتمبر",
    ],
    &[
        "october",
        "oct",
        "octobre",
        "octubre",
        "oktober",
        "okt",
        "أكتوبر",
        "اكتوبر",
    ],
    &["november", "nov", "novembre", "noviembre", "نوفمبر"],
    &[
        "december",
        "dec",
        "decembre",
        "diciembre",
        "dic",
        "desember",
        "des",
        "dezember",
        "dez",
        "ديسمبر",
    ],
];

/// Years that a number of four digits may be.
const YEARS: std::ops::RangeInclusive<i16> = 1900..=2100;

/// The days that a text names, and how exactly.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum TextDays {
    /// The first and the last.
    Days(Date, Date),
    /// Only the month is known; its first day.
    Month(Date),
    /// Only the year is known.
    Year(i16),
}

impl TextDays {
    /// The first day as lists write it, as far as it is known.
    #[must_use]
    pub fn start(self) -> String {
        match self {
            Self::Days(first, _) => first.to_string(),
            Self::Month(first) => first.strftime("%Y-%m").to_string(),
            Self::Year(year) => year.to_string(),
        }
    }

    /// The first and the last day that may be meant; none of a year alone, which may be a number.
    #[must_use]
    pub fn bounds(self) -> Option<(Date, Date)> {
        match self {
            Self::Days(first, last) => Some((first, last)),
            Self::Month(first) => Some((first, first.last_of_month())),
            Self::Year(_) => None,
        }
    }

    /// The last day, where it is another one.
    #[must_use]
    pub fn end(self) -> String {
        match self {
            Self::Days(first, last) if last > first => last.to_string(),
            _ => String::new(),
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Token {
    Number(u32, usize),
    Month(i8),
    /// `FY`: the year behind it may begin in the year before.
    Fiscal,
    /// A hyphen or a word that joins two days.
    To,
    /// Between the numbers of a day: 22.06.2021.
    Dot,
    Word,
}

/// The days that a text names; none where it names none, or several.
#[must_use]
pub fn days_in(text: &str) -> Option<TextDays> {
    let tokens = tokens(text);
    let mut found: Vec<TextDays> = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        if let Some(length) = fiscal_year_at(&tokens[at..]) {
            at += length;
        } else if let Some((days, length)) = days_at(&tokens[at..]) {
            // 31 June is no day, and not June either.
            found.push(days?);
            at += length;
        } else {
            at += 1;
        }
    }
    // What is known to the day says more than a year beside it.
    let is_exact = |days: &TextDays| !matches!(days, TextDays::Year(_));
    if found.iter().any(is_exact) {
        found.retain(is_exact);
    }
    found.sort();
    found.dedup();
    match found[..] {
        [only] => Some(only),
        _ => None,
    }
}

/// How many tokens are a fiscal year, such as `FY2021` or `2020/21`. It lies in two years, so it
/// does not say in which of them a day is.
fn fiscal_year_at(tokens: &[Token]) -> Option<usize> {
    use Token::{Fiscal, Number, To};
    let follows = |year: u32, next: u32| (year + 1) % 100 == next;
    match *tokens {
        [Fiscal, Number(year, 4), To, Number(next, 2), ..] if follows(year, next) => Some(4),
        [Fiscal, Number(_, 2 | 4), ..] => Some(2),
        [Number(year, 4), To, Number(next, 2), To, Number(..), ..] if follows(year, next) => None,
        [Number(year, 4), To, Number(next, 2), ..] if follows(year, next) => Some(3),
        _ => None,
    }
}

/// Does a text say nothing but days?
#[must_use]
pub fn is_only_days(text: &str) -> bool {
    days_in(text).is_some() && !tokens(text).contains(&Token::Word)
}

fn tokens(text: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let is_digit = |c: char| c.is_ascii_digit();
        let end = if is_digit(first) {
            rest.find(|c| !is_digit(c))
        } else if first.is_alphabetic() {
            rest.find(|c: char| !c.is_alphabetic())
        } else {
            Some(first.len_utf8())
        };
        let (token, after) = rest.split_at(end.unwrap_or(rest.len()));
        rest = after;
        if is_digit(first) {
            let number = token.parse().unwrap_or(u32::MAX);
            tokens.push(Token::Number(number, token.len()));
        } else if first.is_alphabetic() {
            tokens.extend(word(token));
        } else if matches!(first, '-' | '–' | '—' | '/' | '_') {
            tokens.push(Token::To);
        } else if first == '.' && rest.starts_with(|c: char| c.is_ascii_digit()) {
            tokens.push(Token::Dot);
        }
    }
    tokens
}

/// What a word says of dates; none of one that stands between a day, a month and a year.
fn word(word: &str) -> Option<Token> {
    let plain: String = word
        .to_lowercase()
        .nfd()
        .filter(|c| c.is_alphanumeric())
        .collect();
    let month = MONTHS
        .iter()
        .position(|names| names.iter().any(|name| name.nfd().eq(plain.nfd())));
    match plain.as_str() {
        "of" | "de" | "del" | "st" | "nd" | "rd" | "th" | "er" | "the" | "le" | "el" => None,
        "to" | "and" | "au" | "et" | "al" | "a" | "y" | "sampai" | "hingga" | "bis" | "und" => {
            Some(Token::To)
        }
        "fy" => Some(Token::Fiscal),
        _ => Some(month.map_or(Token::Word, |month| {
            Token::Month(i8::try_from(month + 1).unwrap_or(1))
        })),
    }
}

/// The days with which some tokens begin, none where there are no such days, and how many tokens
/// they are.
fn days_at(tokens: &[Token]) -> Option<(Option<TextDays>, usize)> {
    days_in_figures(tokens).or_else(|| days_with_months(tokens))
}

/// Days in figures alone.
fn days_in_figures(tokens: &[Token]) -> Option<(Option<TextDays>, usize)> {
    use Token::{Dot, Number, To};
    let days = |year: u32, month: u32, day: u32| {
        let month = i8::try_from(month).ok()?;
        days(year, (month, day), (month, day))
    };
    let found = match *tokens {
        // 2022-03-12, 2022_03_12; 22.06.2021
        [
            Number(year, 4),
            To,
            Number(month, 2),
            To,
            Number(day, 2),
            ..,
        ]
        | [
            Number(day, 1 | 2),
            Dot,
            Number(month, 1 | 2),
            Dot,
            Number(year, 4),
            ..,
        ] => (days(year, month, day), 5),
        // 05/04/2021 may be two days.
        [
            Number(_, 1 | 2),
            To,
            Number(_, 1 | 2),
            To,
            Number(_, 2 | 4),
            ..,
        ] => (None, 5),
        // 20220312
        [Number(whole, 8), ..] => {
            let day = days(whole / 10_000, whole / 100 % 100, whole % 100);
            (Some(day?), 1)
        }
        _ => return None,
    };
    Some(found)
}

/// Days with the names of months, months and years.
fn days_with_months(tokens: &[Token]) -> Option<(Option<TextDays>, usize)> {
    use Token::{Month, Number, To};
    let found = match *tokens {
        // 29 December 2022-3 January 2023
        [
            Number(first, _),
            Month(from),
            Number(year, 4),
            To,
            Number(last, _),
            Month(to),
            Number(end, 4),
            ..,
        ] if year != end => {
            let (first, last) = (one_day(year, from, first), one_day(end, to, last));
            let both = first.zip(last).filter(|(first, last)| first <= last);
            (both.map(|(first, last)| TextDays::Days(first, last)), 7)
        }
        // 30 October-3 November 2023
        [
            Number(first, _),
            Month(from),
            To,
            Number(last, _),
            Month(to),
            Number(year, 4),
            ..,
        ] => (days(year, (from, first), (to, last)), 6),
        // 3-7 June 2019; June 3-7, 2019
        [
            Number(first, _),
            To,
            Number(last, _),
            Month(month),
            Number(year, 4),
            ..,
        ]
        | [
            Month(month),
            Number(first, _),
            To,
            Number(last, _),
            Number(year, 4),
            ..,
        ] => (days(year, (month, first), (month, last)), 5),
        // 14 May 2019; May 14, 2019; 2019 May 14; 2019 14 May
        [Number(day, _), Month(month), Number(year, 4), ..]
        | [Month(month), Number(day, 1 | 2), Number(year, 4), ..]
        | [Number(year, 4), Month(month), Number(day, 1 | 2), ..]
        | [Number(year, 4), Number(day, 1 | 2), Month(month), ..] => {
            (days(year, (month, day), (month, day)), 3)
        }
        // May 2019
        [Month(month), Number(year, 4), ..] => {
            let first = Date::new(year_of(year)?, month, 1).ok();
            (first.map(TextDays::Month), 2)
        }
        // 2019
        [Number(year, 4), ..] => (Some(TextDays::Year(year_of(year)?)), 1),
        _ => return None,
    };
    Some(found)
}

fn one_day(year: u32, month: i8, day: u32) -> Option<Date> {
    Date::new(year_of(year)?, month, i8::try_from(day).ok()?).ok()
}

/// From the first to the last month and day of a year.
fn days(year: u32, first: (i8, u32), last: (i8, u32)) -> Option<TextDays> {
    let day = |(month, day)| one_day(year, month, day);
    let (first, last) = (day(first)?, day(last)?);
    (first <= last).then_some(TextDays::Days(first, last))
}

fn year_of(number: u32) -> Option<i16> {
    let year = i16::try_from(number).ok()?;
    YEARS.contains(&year).then_some(year)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn days_are_found_in_texts() {
        let day = |m, d| date(2019, m, d);
        let (may, june) = (day(5, 14), day(6, 3));
        for (text, expected) in [
            (
                "21st Council (Dakar, 14 May 2019)",
                Some(TextDays::Days(may, may)),
            ),
            (
                "COP 1 (Geneva, 3-7 June 2019)",
                Some(TextDays::Days(june, day(6, 7))),
            ),
            (
                "COP 3, 30 October–3 November 2019",
                Some(TextDays::Days(day(10, 30), day(11, 3))),
            ),
            ("June 3-7, 2019", Some(TextDays::Days(june, day(6, 7)))),
            (
                "3ème réunion, du 3 au 7 juin 2019",
                Some(TextDays::Days(june, day(6, 7))),
            ),
            ("Lima, 14 de mayo de 2019", Some(TextDays::Days(may, may))),
            (
                "2019-05-14 Steering Committee",
                Some(TextDays::Days(may, may)),
            ),
            ("Sign-in 20190514", Some(TextDays::Days(may, may))),
            ("14 مايو 2019", Some(TextDays::Days(may, may))),
            ("Working group, May 2019", Some(TextDays::Month(day(5, 1)))),
            ("Council 2019", Some(TextDays::Year(2019))),
            ("Work plan 2019-2021", None),
            ("2019 14 May", Some(TextDays::Days(may, may))),
            ("FY2019", None),
            ("FY 2019/20", None),
            ("Council 2019/20", None),
            (
                "2011-12-05 Council",
                Some(TextDays::Days(date(2011, 12, 5), date(2011, 12, 5))),
            ),
            (
                "Budget 2018-19 (14 May 2019)",
                Some(TextDays::Days(may, may)),
            ),
            ("Council 21", None),
            (
                "29 Dec 2018 - 3 Jan 2019",
                Some(TextDays::Days(date(2018, 12, 29), day(1, 3))),
            ),
            ("22.06.2019", Some(TextDays::Days(day(6, 22), day(6, 22)))),
            ("05/04/2019", None),
            ("1 ago 2019", Some(TextDays::Days(day(8, 1), day(8, 1)))),
            ("31 June 2019", None),
            ("14 May 2019 and 3 June 2019", None),
        ] {
            assert_eq!(days_in(text), expected, "{text}");
        }
        assert_eq!(TextDays::Days(june, day(6, 7)).end(), "2019-06-07");
    }
}

//! One cell: text → a typed value, or the code of what is wrong with it. In: text, what its column
//! wants, keys of other tables. Out: a value, and findings at its place. It must not know what
//! becomes of its row.

mod keys;

use super::{
    builder::Value,
    characters::{is_formula_like, suspicious, trimmed},
    heads::{self, plain},
    reference::{Keys, Meaning, Tables, composed},
    row::Row,
    workbook::Fault,
};
use crate::finding::codes::{
    R019, R020, R021, R022, R023, R024, R025, R026, R027, R028, R029, R034, R037, R039, R057, R077,
    R078, R086, R098, R105, R112,
};
use crate::{
    finding::{Findings, HIDDEN, Message, NONE, Place, nearest, show_value},
    schema::{ColumnSchema, Kind},
    settings::{
        Input,
        dates::{self, DateFormat, iso},
        numbers,
    },
    territories,
};
use jiff::civil::Date;
use std::{borrow::Cow, collections::BTreeMap};

/// The most characters of a cell with several entries: what a cell of a workbook holds. Longer ones
/// are damage, not data.
const LONGEST_LIST: usize = 32_767;
/// Longer texts are no marks.
const LONGEST_MARK: usize = 4;
/// Years of which most others are slips.
const YEARS: std::ops::RangeInclusive<i16> = 1900..=2100;

/// A cell's text: without spaces around it, with the values of the file turned into ours, and empty
/// where it is missing.
pub fn text<'r>(
    input: &Input,
    tables: &Tables,
    column: &ColumnSchema,
    value: Cow<'r, str>,
) -> Cow<'r, str> {
    let value = match value {
        Cow::Borrowed(v) => Cow::Borrowed(trimmed(v)),
        Cow::Owned(v) => Cow::Owned(trimmed(&v).to_owned()),
    };
    let value = match input
        .values
        .get(column.name)
        .and_then(|map| ours(map, &value))
    {
        Some(ours) => Cow::Owned(ours.clone()),
        None => value,
    };
    if !input.missing.iter().any(|m| *m == value) {
        return value;
    }
    // Where an empty cell has a meaning, a word for "not known" is not that meaning; and `NA` is
    // Namibia where a list says so.
    let is_of_list = |table| {
        tables
            .get(table)
            .is_some_and(|keys: &Keys| keys.is_listed(&value))
    };
    let is_meant = match column.kind {
        Kind::Reference(table) | Kind::References(table) => is_of_list(table),
        _ => column.is_key || column.has_default(),
    };
    if is_meant { value } else { Cow::Borrowed("") }
}

/// What a value of the file means by the settings. A sheet shows its truth values in its own
/// language.
fn ours<'m>(map: &'m BTreeMap<String, String>, value: &str) -> Option<&'m String> {
    const TRUTH: [(&str, [&str; 4]); 2] = [
        ("true", ["true", "vrai", "verdadero", "benar"]),
        ("false", ["false", "faux", "falso", "salah"]),
    ];
    map.get(value).or_else(|| {
        let (_, words) = TRUTH.into_iter().find(|(word, _)| *word == value)?;
        map.iter()
            .find(|(theirs, _)| words.contains(&theirs.to_lowercase().as_str()))
            .map(|(_, ours)| ours)
    })
}

/// Is a text what its column wants, or nearly: a word, a key or a name that is known, a day, a
/// small number? Then it names no person, also where its row is shifted by a cell.
pub fn is_vouched(column: &ColumnSchema, input: &Input, tables: &Tables, text: &str) -> bool {
    /// A telephone number has more.
    const DIGITS: usize = 6;
    let is_word = |words: &[&'static str]| {
        nearest(text, words.iter().copied()).is_some()
            || words.iter().any(|word| plain(word) == plain(text))
    };
    match column.kind {
        Kind::Choice(words, _) | Kind::Open(words) => is_word(words),
        Kind::Reference(table) | Kind::References(table) => tables.get(table).is_some_and(|keys| {
            let is_known = |part: &str| {
                !keys.is_open()
                    && (!matches!(keys.meaning(part), Meaning::Unknown) || keys.is_misspelt(part))
            };
            is_known(text)
                || text
                    .split(input.list_separator.as_str())
                    .map(str::trim)
                    .all(is_known)
        }),
        Kind::Date => {
            !dates::forms_of(text).is_empty()
                || iso(text, input.zone).is_some()
                || input.dates.iter().any(|form| form.read(text).is_some())
        }
        Kind::Count => text.len() <= DIGITS && text.starts_with(|c: char| c.is_ascii_digit()),
        Kind::Text | Kind::List => false,
    }
}

/// May a text of a column with several members name a person? Lists have names of persons among
/// those who lead or chair.
pub fn may_name_person(column: &ColumnSchema, input: &Input, tables: &Tables, text: &str) -> bool {
    let is_open = |entry: &str| {
        !entry.contains(char::is_whitespace)
            || territories::find_territory(entry).is_some()
            || is_vouched(column, input, tables, entry)
    };
    let marks = [',', ';', '|', '/', '\n'];
    column.kind == Kind::References("members") && !text.split(marks).map(trimmed).all(is_open)
}

/// One cell: what its column wants, and where it is.
pub struct CellReader<'c> {
    pub columns: &'c [ColumnSchema],
    pub column: &'c ColumnSchema,
    pub input: &'c Input,
    pub tables: &'c Tables,
    pub row: &'c Row<'c>,
    /// The number of the column.
    pub i: usize,
}

impl<'c> CellReader<'c> {
    fn place(&self) -> Place {
        self.row.place(self.i)
    }

    /// May a message not hold the value, since it may be of a person?
    fn is_guarded(&self, value: &str) -> bool {
        // A table that the rows of another hold is held by those of attendance.
        let is_of_persons = self.input.distinct || heads::has_persons(self.columns);
        self.row.may_name_persons(is_of_persons)
            && !is_vouched(self.column, self.input, self.tables, value)
    }

    /// Notes what is wrong with a value; all that are alike in `about` are one finding, and all
    /// that are not shown. The message is made of the column and of what may be shown.
    fn note<M: Message>(
        &self,
        findings: &mut Findings,
        value: &str,
        about: &str,
        message: impl FnOnce(&'static str, String) -> M,
    ) {
        findings.note(&self.place(), about, || {
            message(self.column.name, self.show_value(value))
        });
    }

    /// A value as a message may hold it: no name of a person.
    pub fn show_value(&self, value: &str) -> String {
        match () {
            () if self.row.is_of_person(self.i, self.column) => NONE.to_owned(),
            () if !value.is_empty() && self.is_guarded(value) => HIDDEN.to_owned(),
            () if may_name_person(self.column, self.input, self.tables, value) => HIDDEN.to_owned(),
            // What stands for a mark may be the name of who came.
            () if self.row.rows.is_of_marks()
                && !matches!(self.column.kind, Kind::Reference(_))
                && value.chars().count() > LONGEST_MARK
                && !is_vouched(self.column, self.input, self.tables, value) =>
            {
                HIDDEN.to_owned()
            }
            () => show_value(value),
        }
    }

    /// What the cell holds beside its value.
    fn characters(&self, findings: &mut Findings) {
        for field in self.row.froms[self.i].fields() {
            self.characters_of(self.row.cells.get(*field).unwrap_or_default(), findings);
        }
    }

    fn characters_of(&self, raw: &str, findings: &mut Findings) {
        if trimmed(raw).len() != raw.len() {
            let column = self.column.name;
            findings.note(&self.place(), "", || R029 { column });
        }
        for code in suspicious(raw) {
            match code {
                R025 => self.note(findings, raw, raw, |column, value| R025 { column, value }),
                R026 => self.note(findings, raw, raw, |column, value| R026 { column, value }),
                R027 => self.note(findings, raw, raw, |column, value| R027 { column, value }),
                _ => self.note(findings, raw, raw, |column, value| R098 { column, value }),
            }
        }
        if self.column.kind == Kind::Text && is_formula_like(raw) {
            self.note(findings, raw, raw, |column, value| R028 { column, value });
        }
    }

    /// The typed value, empty where it is wrong; then, where its row can't be used without it, the
    /// code.
    pub fn read(
        &self,
        text: &'c str,
        findings: &mut Findings,
    ) -> (Value<'c>, Option<&'static str>) {
        self.characters(findings);
        let froms = &self.row.froms[self.i];
        if let Some(field) = froms.unclear_mark(self.row.cells) {
            let mark = self.row.cells.get(field).unwrap_or_default();
            let place = self.row.rows.place(self.row.cells, self.row.line, field);
            findings.note(&place, mark, || R112 {
                column: self.column.name,
                value: self.show_value(mark),
            });
            let is_wrong = findings.is_error(R112);
            return (Value::empty(self.column.kind), is_wrong.then_some(R112));
        }
        if let Some((field, sum)) = froms.wrong_total(self.row.cells) {
            let total = self.row.cells.get(field).unwrap_or_default();
            let place = self.row.rows.place(self.row.cells, self.row.line, field);
            findings.note(&place, total, || R105 {
                value: self.show_value(total),
                marks: sum,
            });
        }
        // A wrong value can't be read as a missing one: without it the row says nothing, or would
        // say something else.
        let is_needed = self.column.required || self.column.has_default();
        match self.value(text, findings) {
            Ok(value) => (value, None),
            Err(code) => {
                let makes_wrong = is_needed || findings.is_error(code) || code == R037;
                (Value::empty(self.column.kind), makes_wrong.then_some(code))
            }
        }
    }

    /// The code of what is missing, where every row needs a value: it, or a part of it.
    pub fn missing(&self, value: &Value, findings: &mut Findings) -> Option<&'static str> {
        if !self.column.required {
            return None;
        }
        let row = self.row;
        let part = row.froms[self.i].empty_part(row.cells, &self.input.missing);
        if part.is_none() && !value.is_empty() {
            return None;
        }
        let place = part.map_or_else(
            || self.place(),
            |field| row.rows.place(row.cells, row.line, field),
        );
        let part = part.map_or_else(
            || NONE.to_owned(),
            |field| show_value(&row.rows.header[field]),
        );
        findings.note(&place, self.column.name, || R020 {
            column: self.column.name,
            part,
        });
        Some(R020)
    }

    /// The typed value, or the code of what is wrong.
    fn value(&self, text: &'c str, findings: &mut Findings) -> Result<Value<'c>, &'static str> {
        if let Some(fault) = self.row.fault(self.i) {
            return Err(self.faulty(fault, text, findings));
        }
        if text.is_empty() {
            // Where that has a meaning of its own, `defaults` says which: other cells may decide
            // it.
            return Ok(Value::empty(self.column.kind));
        }
        let is_list = matches!(self.column.kind, Kind::List | Kind::References(_));
        self.is_short(
            text,
            if is_list {
                LONGEST_LIST
            } else {
                self.column.longest()
            },
            findings,
        )?;
        if self.column.is_key && self.is_word_for_missing(text) {
            self.note(findings, text, text, |column, value| R078 {
                column,
                value,
                meant: NONE,
            });
        }
        match self.column.kind {
            Kind::Text => Ok(Value::Text(Some(composed(text)))),
            Kind::Choice(words, _) => self.choice(text, words, findings),
            Kind::Open(words) => Ok(self
                .known_word(text, words, findings)
                .unwrap_or_else(|| Value::Text(Some(composed(text))))),
            Kind::Date => self.day(text, findings).map(|d| Value::Day(Some(d))),
            Kind::Count => self.count(text, findings).map(|n| Value::Count(Some(n))),
            Kind::Reference(table) => self.reference(text, table, findings).map(Value::Text),
            Kind::List | Kind::References(_) => self.list(text, findings),
        }
    }

    fn is_short(
        &self,
        text: &str,
        most: usize,
        findings: &mut Findings,
    ) -> Result<(), &'static str> {
        if text.len() <= most || text.chars().count() <= most {
            return Ok(());
        }
        let n = text.chars().count();
        findings.note(&self.place(), "", || R024 {
            column: self.column.name,
            n,
            most,
        });
        Err(R024)
    }

    fn faulty(&self, fault: Fault, text: &str, findings: &mut Findings) -> &'static str {
        let kind = match fault {
            Fault::Merged => {
                let column = self.column.name;
                findings.note(&self.place(), text, || R019 { column });
                return R019;
            }
            Fault::NotCalculated => "formula",
            Fault::Error => "error",
        };
        self.note(findings, text, text, |column, value| R039 {
            column,
            value,
            kind,
        });
        R039
    }

    fn choice(
        &self,
        text: &'c str,
        words: &[&'static str],
        findings: &mut Findings,
    ) -> Result<Value<'c>, &'static str> {
        if let Some(value) = self.known_word(text, words, findings) {
            return Ok(value);
        }
        self.note(findings, text, text, |column, value| R021 {
            column,
            value,
            near: nearest(text, words.iter().copied()).unwrap_or(NONE),
            known: words.join(", "),
        });
        Err(R021)
    }

    /// The word that a text is, or that it differs from only in capital letters, spaces and marks.
    fn known_word(
        &self,
        text: &'c str,
        words: &[&'static str],
        findings: &mut Findings,
    ) -> Option<Value<'c>> {
        if words.contains(&text) {
            return Some(Value::Text(Some(Cow::Borrowed(text))));
        }
        let wanted = plain(text);
        let word = words.iter().find(|w| plain(w) == wanted)?;
        self.note(findings, text, text, |column, value| R034 {
            column,
            value,
            meant: word,
        });
        Some(Value::Text(Some(Cow::Borrowed(word))))
    }

    fn day(&self, text: &str, findings: &mut Findings) -> Result<Date, &'static str> {
        let by_settings = self
            .input
            .dates
            .iter()
            .filter_map(|form| Some((form.read(text)?, Some(form), false)));
        let iso = iso(text, self.input.zone).map(|(day, is_moved)| ((day, day), None, is_moved));
        let mut readings: Vec<((Date, Date), Option<&DateFormat>, bool)> =
            by_settings.chain(iso).collect();
        readings.dedup_by_key(|(days, ..)| *days);
        let [((first, last), form, is_moved)] = readings[..] else {
            self.no_day(text, readings.is_empty(), findings);
            return Err(R022);
        };
        let day = if self.column.is_end { last } else { first };
        let column = self.column.name;
        if is_moved {
            findings.note(&self.place(), "", || R077 { column, day });
        }
        if let Some(form) = form.filter(|form| form.is_vague()) {
            let form = &form.written;
            let first = text;
            findings.note(&self.place(), form, || R086 {
                column,
                form,
                first,
                day,
            });
        }
        if !YEARS.contains(&day.year()) {
            self.note(findings, text, text, |column, value| R057 { column, value });
        }
        Ok(day)
    }

    /// Notes that a text is no day, or several. Those that look alike are one problem.
    fn no_day(&self, text: &str, is_none: bool, findings: &mut Findings) {
        let written: Vec<&str> = self
            .input
            .dates
            .iter()
            .filter(|d| !d.is_implied())
            .map(|d| d.written.as_str())
            .collect();
        let expected = if written.is_empty() {
            NONE.to_owned()
        } else {
            written.join(", ")
        };
        let forms: Vec<String> = if is_none {
            dates::forms_of(text).into_iter().map(show_value).collect()
        } else {
            Vec::new()
        };
        let (about, forms) = if forms.is_empty() {
            (text.to_owned(), NONE.to_owned())
        } else {
            (forms.concat(), forms.join(" or "))
        };
        let reading = if is_none { "none" } else { "several" };
        self.note(findings, text, &about, |column, value| R022 {
            column,
            value,
            expected,
            reading,
            forms,
        });
    }

    fn count(&self, text: &str, findings: &mut Findings) -> Result<i64, &'static str> {
        let by_settings = || self.input.numbers.iter().find_map(|form| form.read(text));
        let digits = text.parse::<u32>().ok().filter(|_| !text.starts_with('+'));
        digits.or_else(by_settings).map(i64::from).ok_or_else(|| {
            let forms: Vec<String> = numbers::forms_of(text)
                .into_iter()
                .map(show_value)
                .collect();
            let (about, form) = if forms.is_empty() {
                (text.to_owned(), NONE.to_owned())
            } else {
                (forms.concat(), forms.join(" or "))
            };
            self.note(findings, text, &about, |column, value| R023 {
                column,
                value: if value == NONE {
                    HIDDEN.to_owned()
                } else {
                    value
                },
                form,
            });
            R023
        })
    }

    fn is_word_for_missing(&self, text: &str) -> bool {
        self.input.missing.iter().any(|m| m == text)
    }
}

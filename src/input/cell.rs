//! One cell: text → a typed value, or the code of what is wrong with it. In: text, what its column wants, keys of other tables.
//! Out: a value, and findings at its place. It must not know what becomes of its row.

use super::{
    builder::Value,
    characters::{is_formula_like, suspicious, trimmed},
    mapping::{From, plain},
    read::Tables,
    reference::{Meaning, composed},
    rows::{Cells, Rows},
    workbook::Fault,
};
use crate::{
    finding::{Finding, Findings, NONE, Place, nearest, shown},
    schema::{ColumnSchema, Kind, Privacy},
    settings::{Input, dates::iso},
};
use jiff::civil::Date;
use std::{borrow::Cow, collections::BTreeSet};

/// The most characters of a cell: what a cell of a workbook holds. Longer ones are damage, not data.
const LONGEST: usize = 32_767;
/// Years of which most others are slips.
const YEARS: std::ops::RangeInclusive<i16> = 1900..=2100;

/// One row in its file.
pub struct Row<'r> {
    pub rows: &'r Rows<'r>,
    pub cells: Cells<'r>,
    pub line: u64,
    pub froms: &'r [From],
    pub persons: &'r BTreeSet<usize>,
}

impl Row<'_> {
    /// Where the cell of the i-th column stands.
    pub fn place(&self, i: usize) -> Place {
        match self.froms[i].field() {
            Some(field) => self.rows.place(self.cells, self.line, field),
            None => self.rows.whole.at(self.line, 0),
        }
    }

    /// The value of the i-th column as a message may hold it: no name of a person.
    pub fn shown(&self, i: usize, column: &ColumnSchema, value: &str) -> String {
        let person = column.privacy == Privacy::Person || self.froms[i].fields().iter().any(|f| self.persons.contains(f));
        if person { NONE.to_owned() } else { shown(value) }
    }

    fn fault(&self, i: usize) -> Option<Fault> {
        self.rows.fault(self.line, self.froms[i].field()?)
    }
}

/// A cell's text: without spaces around it, with the values of the file turned into ours, and empty where it is missing.
pub fn text<'r>(input: &Input, column: &ColumnSchema, value: Cow<'r, str>) -> Cow<'r, str> {
    let value = match value {
        Cow::Borrowed(v) => Cow::Borrowed(trimmed(v)),
        Cow::Owned(v) => Cow::Owned(trimmed(&v).to_owned()),
    };
    let value = match input.values.get(column.name).and_then(|map| map.get(value.as_ref())) {
        Some(ours) => Cow::Owned(ours.clone()),
        None => value,
    };
    // Where an empty cell has a meaning, a word for "not known" is not that meaning.
    if !column.has_default() && input.missing.iter().any(|m| *m == value) { Cow::Borrowed("") } else { value }
}

/// One cell: what its column wants, and where it is.
pub struct Cell<'c> {
    pub column: &'c ColumnSchema,
    pub input: &'c Input,
    pub tables: &'c Tables,
    pub row: &'c Row<'c>,
    /// The number of the column.
    pub i: usize,
}

impl<'c> Cell<'c> {
    fn place(&self) -> Place {
        self.row.place(self.i)
    }

    /// The value as a message may hold it.
    fn shown(&self, value: &str) -> String {
        self.row.shown(self.i, self.column, value)
    }

    fn note(&self, findings: &mut Findings, code: &'static str, value: &str, more: impl FnOnce(Finding) -> Finding) {
        findings.note(code, &self.place(), value, |f| more(f.with("column", self.column.name).with("value", self.shown(value))));
    }

    /// What the cell holds beside its value.
    pub fn characters(&self, findings: &mut Findings) {
        for field in self.row.froms[self.i].fields() {
            self.characters_of(self.row.cells.get(*field).unwrap_or_default(), findings);
        }
    }

    fn characters_of(&self, raw: &str, findings: &mut Findings) {
        if trimmed(raw).len() != raw.len() {
            self.note(findings, "R029", "", |f| f);
        }
        for code in suspicious(raw) {
            self.note(findings, code, raw, |f| f);
        }
        if self.column.kind == Kind::Text && is_formula_like(raw) {
            self.note(findings, "R028", raw, |f| f);
        }
    }

    /// The typed value, or the code of what is wrong.
    pub fn value(&self, text: &'c str, findings: &mut Findings) -> Result<Value<'c>, &'static str> {
        if let Some(fault) = self.row.fault(self.i) {
            return Err(self.faulty(fault, text, findings));
        }
        if text.is_empty() {
            return Ok(match self.column.kind {
                Kind::Choice(_, Some(default)) => Value::Text(Some(Cow::Borrowed(default))),
                kind => Value::empty(kind),
            });
        }
        if text.len() > LONGEST && text.chars().count() > LONGEST {
            let n = text.chars().count();
            findings.note("R024", &self.place(), "", |f| f.with("column", self.column.name).with("n", n).with("most", LONGEST));
            return Err("R024");
        }
        match self.column.kind {
            Kind::Text => Ok(Value::Text(Some(composed(text)))),
            Kind::Choice(words, _) => self.choice(text, words, findings),
            Kind::Open(words) => Ok(self.known_word(text, words, findings).unwrap_or_else(|| Value::Text(Some(composed(text))))),
            Kind::Date => self.day(text, findings).map(|d| Value::Day(Some(d))),
            Kind::Count => text.parse::<u32>().map(|n| Value::Count(Some(i64::from(n)))).map_err(|_| {
                self.note(findings, "R023", text, |f| f);
                "R023"
            }),
            Kind::Reference(table) => self.reference(text, table, "R030", findings).map(Value::Text),
            Kind::List | Kind::References(_) => self.list(text, findings),
        }
    }

    fn faulty(&self, fault: Fault, text: &str, findings: &mut Findings) -> &'static str {
        let (code, kind) = match fault {
            Fault::Merged => ("R019", "merged"),
            Fault::NotCalculated => ("R039", "formula"),
            Fault::Error => ("R039", "error"),
        };
        self.note(findings, code, text, |f| f.with("kind", kind));
        code
    }

    fn choice(&self, text: &'c str, words: &[&'static str], findings: &mut Findings) -> Result<Value<'c>, &'static str> {
        if let Some(value) = self.known_word(text, words, findings) {
            return Ok(value);
        }
        self.note(findings, "R021", text, |f| {
            f.with("near", nearest(text, words.iter().copied()).unwrap_or(NONE)).with("known", words.join(", "))
        });
        Err("R021")
    }

    /// The word that a text is, or that it differs from only in capital letters, spaces and marks.
    fn known_word(&self, text: &'c str, words: &[&'static str], findings: &mut Findings) -> Option<Value<'c>> {
        if words.contains(&text) {
            return Some(Value::Text(Some(Cow::Borrowed(text))));
        }
        let wanted = plain(text);
        let word = words.iter().find(|w| plain(w) == wanted)?;
        self.note(findings, "R034", text, |f| f.with("meant", word));
        Some(Value::Text(Some(Cow::Borrowed(word))))
    }

    fn day(&self, text: &str, findings: &mut Findings) -> Result<Date, &'static str> {
        let mut days: Vec<Date> = self.input.dates.iter().filter_map(|format| format.read(text)).chain(iso(text)).collect();
        days.dedup();
        let [day] = days[..] else {
            let formats: Vec<&str> = self.input.dates.iter().map(|d| d.written.as_str()).collect();
            let expected = if formats.is_empty() { NONE.to_owned() } else { formats.join(", ") };
            let reading = if days.is_empty() { "none" } else { "several" };
            self.note(findings, "R022", text, |f| f.with("expected", expected).with("reading", reading));
            return Err("R022");
        };
        if !YEARS.contains(&day.year()) {
            self.note(findings, "R057", text, |f| f);
        }
        Ok(day)
    }

    /// The id that a value means; nothing where its row was left out.
    fn reference<'v>(
        &self,
        text: &'v str,
        table: &str,
        code: &'static str,
        findings: &mut Findings,
    ) -> Result<Option<Cow<'v, str>>, &'static str>
    where
        'c: 'v,
    {
        let Some(keys) = self.tables.get(table) else { return Ok(Some(Cow::Borrowed(text))) };
        match keys.meaning(text) {
            Meaning::Row(id) => Ok(Some(id)),
            Meaning::Folded(id) => {
                self.note(findings, "R034", text, |f| f.with("meant", id));
                Ok(Some(Cow::Borrowed(id)))
            }
            Meaning::LeftOut => {
                self.note(findings, "R037", text, |f| f.with("table", table));
                // A single link that is lost would say that there is none; of a list the others stay.
                if matches!(self.column.kind, Kind::Reference(_)) { Err("R037") } else { Ok(None) }
            }
            Meaning::Unknown => {
                let from = if matches!(self.row.froms[self.i], From::Constant(_)) { "name" } else { "cell" };
                let separator = &self.input.list_separator;
                self.note(findings, code, text, |f| {
                    f.with("near", keys.nearest(text)).with("table", table).with("from", from).with("separator", separator)
                });
                Err(code)
            }
        }
    }

    fn list(&self, text: &'c str, findings: &mut Findings) -> Result<Value<'c>, &'static str> {
        let values = self.input.values.get(self.column.name);
        let mut list: Vec<String> = Vec::new();
        let mut wrong = None;
        for part in text.split(self.input.list_separator.as_str()).map(str::trim) {
            let part = values.and_then(|map| map.get(part)).map_or(part, String::as_str);
            if part.is_empty() || self.input.missing.iter().any(|m| m == part) {
                continue;
            }
            let id = match self.column.kind {
                Kind::References(table) => self.reference(part, table, "R032", findings),
                _ => Ok(Some(Cow::Borrowed(part))),
            };
            match id {
                Ok(Some(id)) if !list.iter().any(|l| *l == id) => list.push(id.into_owned()),
                Ok(_) => {}
                Err(code) => wrong = Some(code),
            }
        }
        match wrong {
            // As a warning: what is known of the list stays.
            Some(code) if findings.is_error(code) => Err(code),
            _ => Ok(Value::List(list)),
        }
    }
}

//! Cells with keys of other tables, and lists. In: a text. Out: keys, and findings. It must not
//! know which table they are of.

use super::{
    super::{builder::Value, labels::without_footnote_mark, mapping::From, reference::Meaning},
    CellReader,
};
use crate::{
    finding::{
        Findings, NONE,
        codes::{R030, R032, R034, R037, R078, R079, R122},
        show_value,
    },
    schema::Kind,
    territories,
};
use std::borrow::Cow;

impl<'c> CellReader<'c> {
    /// The id that a value means; nothing where its row was left out.
    pub(super) fn reference<'v>(
        &self,
        text: &'v str,
        table: &str,
        findings: &mut Findings,
    ) -> Result<Option<Cow<'v, str>>, &'static str>
    where
        'c: 'v,
    {
        let Some(keys) = self.tables.get(table) else {
            return Ok(Some(Cow::Borrowed(text)));
        };
        let text = match without_footnote_mark(text) {
            Some(name) if table == "members" && !keys.is_listed(text) => {
                self.note(findings, text, text, |column, value| R122 { column, value });
                name
            }
            _ => text,
        };
        if keys.is_open() {
            self.another_separator(text, findings);
        }
        match keys.meaning(text) {
            Meaning::Row(id) => {
                if self.is_word_for_missing(text) {
                    self.note(findings, text, text, |column, value| R078 {
                        column,
                        value,
                        meant: show_value(&id),
                    });
                }
                Ok(Some(id))
            }
            Meaning::Folded(id) => {
                self.note(findings, text, text, |column, value| R034 {
                    column,
                    value,
                    meant: id,
                });
                Ok(Some(Cow::Borrowed(id)))
            }
            Meaning::LeftOut => {
                self.note(findings, text, text, |column, value| R037 {
                    column,
                    value,
                    table,
                });
                // A single link that is lost would say that there is none; of a list the others
                // stay.
                if matches!(self.column.kind, Kind::Reference(_)) {
                    Err(R037)
                } else {
                    Ok(None)
                }
            }
            Meaning::Unknown => Err(self.unknown_key(text, table, &keys.nearest(text), findings)),
        }
    }

    /// Notes that a key is not in its table; the code of the finding.
    fn unknown_key(
        &self,
        text: &str,
        table: &str,
        near: &str,
        findings: &mut Findings,
    ) -> &'static str {
        let from = if matches!(self.row.froms[self.i], From::Constant(_)) {
            "name"
        } else {
            "cell"
        };
        let separator = &self.input.list_separator;
        if matches!(self.column.kind, Kind::Reference(_)) {
            self.note(findings, text, text, |column, value| R030 {
                column,
                value,
                near,
                table,
                from,
            });
            R030
        } else {
            self.note(findings, text, text, |column, value| R032 {
                column,
                value,
                near,
                table,
                separator,
            });
            R032
        }
    }

    /// Is a word for "not known" in a list an entry of it: the key of a row, or a name beside
    /// others?
    pub(super) fn is_entry(&self, part: &str, is_alone: bool, findings: &mut Findings) -> bool {
        match self.column.kind {
            Kind::References(table) => self
                .tables
                .get(table)
                .is_some_and(|keys| keys.is_listed(part)),
            _ if is_alone || self.column.name != "aliases" => false,
            _ => {
                self.note(findings, part, part, |column, value| R078 {
                    column,
                    value,
                    meant: NONE,
                });
                true
            }
        }
    }

    /// Notes an entry that holds another mark that lists have between their entries, and is no name
    /// of a state.
    pub(super) fn another_separator(&self, entry: &str, findings: &mut Findings) {
        const USUAL: [(&str, &str); 11] = [
            (",", ","),
            (";", ";"),
            ("|", "|"),
            (" / ", "/"),
            ("\n", "\\n"),
            ("\t", "\\t"),
            ("；", "；"),
            ("،", "،"),
            ("؛", "؛"),
            ("、", "、"),
            ("•", "•"),
        ];
        /// Between codes such as `IND/IDN` also what belongs to names.
        const BETWEEN_CODES: [(&str, &str); 3] = [("/", "/"), ("&", "&"), ("+", "+")];
        // A cell with one key has no separator.
        let used = if matches!(self.column.kind, Kind::Reference(_)) {
            ""
        } else {
            self.input.list_separator.trim()
        };
        let is_code = |part: &str| {
            (2..=5).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_uppercase())
        };
        let are_codes = |mark: &str| entry.split(mark).map(str::trim).all(is_code);
        let usual = USUAL.into_iter().filter(|(mark, _)| entry.contains(mark));
        let between_codes = BETWEEN_CODES
            .into_iter()
            .filter(|(mark, _)| entry.contains(mark) && are_codes(mark));
        let other = usual
            .chain(between_codes)
            .find(|(mark, _)| used.is_empty() || mark.trim() != used);
        if let Some((_, other)) = other.filter(|_| territories::code_of(entry).is_none()) {
            let separator = if used.is_empty() {
                NONE.to_owned()
            } else {
                show_value(used)
            };
            self.note(findings, entry, entry, |column, value| R079 {
                column,
                value,
                other: show_value(other),
                separator,
            });
        }
    }

    pub(super) fn list(
        &self,
        text: &'c str,
        findings: &mut Findings,
    ) -> Result<Value<'c>, &'static str> {
        let values = self.input.values.get(self.column.name);
        let mut list: Vec<String> = Vec::new();
        let mut wrong = None;
        let is_alone = !text.contains(self.input.list_separator.as_str());
        for part in text
            .split(self.input.list_separator.as_str())
            .map(str::trim)
        {
            let part = values
                .and_then(|map| map.get(part))
                .map_or(part, String::as_str);
            if part.is_empty()
                || (self.is_word_for_missing(part) && !self.is_entry(part, is_alone, findings))
            {
                continue;
            }
            if let Err(code) = self.is_short(part, self.column.longest(), findings) {
                wrong = Some(code);
                continue;
            }
            if self.column.kind == Kind::List && self.column.name != "aliases" {
                self.another_separator(part, findings);
            }
            let id = match self.column.kind {
                Kind::References(table) => self.reference(part, table, findings),
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

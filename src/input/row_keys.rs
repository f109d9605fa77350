//! The keys of the rows of one table: which come again, or can't be distinguished from another in a
//! spreadsheet, and what else stands for a row. In: the values of rows. Out: `Keys`, and findings.
//! It must not know what becomes of a row.

use super::{
    builder::Value,
    cell::CellReader,
    characters::{as_compared, unsafe_key},
    reference::{Keys, composed},
    row::Row,
};
use crate::finding::codes::{R031, R033, R035, R036};
use crate::{
    finding::{Findings, HIDDEN, NONE, Place, show_value},
    schema::{Kind, TableSchema},
};
use std::{borrow::Cow, collections::HashMap};

/// The keys of the rows read so far.
pub struct RowKeys {
    schema: &'static TableSchema,
    /// Key of a row → its place, and where rows with one key are one row, its values.
    rows: HashMap<String, (Place, Vec<String>)>,
    /// Key as a spreadsheet compares it → the key and its line.
    compared: HashMap<String, (String, u64)>,
    aliases: Vec<Alias>,
    keys: Keys,
}

/// Another way to write the key of a row.
struct Alias {
    text: String,
    id: String,
    place: Place,
    row: usize,
}

impl RowKeys {
    #[must_use]
    pub fn new(schema: &'static TableSchema) -> Self {
        Self {
            schema,
            rows: HashMap::new(),
            compared: HashMap::new(),
            aliases: Vec::new(),
            keys: Keys::default(),
        }
    }

    /// Where several rows hold one row of this table: was it read before? What contradicts it is a
    /// finding.
    pub fn find<'c>(
        &mut self,
        row: &Row,
        texts: &[Cow<str>],
        cell: impl Fn(usize) -> CellReader<'c>,
        findings: &mut Findings,
    ) -> Option<Repeated> {
        let key: Vec<Cow<str>> = self.fields().map(|field| composed(&texts[field])).collect();
        let key = key.join("\u{1f}");
        let Some((first, values)) = self.rows.get(&key) else {
            let place = row.rows.whole.at_cell(row.line, 0);
            let texts = texts.iter().map(|text| text.clone().into_owned());
            self.rows.insert(key, (place, texts.collect()));
            return None;
        };
        let mut repeated = Repeated::Alike;
        for (i, column) in self.schema.columns().iter().enumerate() {
            if composed(&values[i]) == composed(&texts[i]) {
                continue;
            }
            repeated = Repeated::Contradicted;
            let about = format!("{key}\u{1f}{}", texts[i]);
            findings.note(&row.place(i), &about, || {
                let (here, there) = (
                    cell(i).show_value(&texts[i]),
                    cell(i).show_value(&values[i]),
                );
                // Where one may not be shown, the message says only that they differ.
                let here = if here == HIDDEN || there == HIDDEN {
                    NONE.to_owned()
                } else {
                    here
                };
                R033 {
                    column: column.name,
                    value: here,
                    first: there,
                    line: first.line,
                }
            });
        }
        Some(repeated)
    }

    /// The code of what is wrong with the key of a row; what is right is kept. Rows that are one
    /// were found before.
    pub fn check(
        &mut self,
        row: &Row,
        values: &[Value],
        are_distinct: bool,
        findings: &mut Findings,
    ) -> Option<&'static str> {
        let first = self.fields().next()?;
        let Value::Text(Some(id)) = &values[first] else {
            return None;
        };
        if self.schema.columns()[first].kind == Kind::Text
            && self.is_confusing(id, &row.place(first), row.line, findings)
        {
            return findings.is_error(R035).then_some(R035);
        }
        if are_distinct {
            return None;
        }
        let parts: Vec<Cow<str>> = self.fields().map(|field| values[field].key()).collect();
        let key = parts.join("\u{1f}");
        let Some((known, _)) = self.rows.get(&key) else {
            let place = row.rows.whole.at_cell(row.line, 0);
            self.rows.insert(key, (place, Vec::new()));
            return None;
        };
        let is_here = known.file == row.rows.whole.file;
        let file = if is_here { NONE } else { &known.file };
        findings.note(&row.place(first), &key, || R031 {
            columns: self.schema.key.join(" + "),
            value: show_value(id),
            line: known.line,
            file,
        });
        Some(R031)
    }

    /// Is a key one that a spreadsheet takes for another, or for something else?
    fn is_confusing(
        &mut self,
        id: &str,
        place: &Place,
        line: u64,
        findings: &mut Findings,
    ) -> bool {
        let column = self.schema.key[0];
        if let Some(reason) = unsafe_key(id) {
            findings.note(place, id, || R035 {
                column,
                value: show_value(id),
                reason,
                other: NONE,
                line: NONE,
            });
            return true;
        }
        let (other, of_other) = self
            .compared
            .entry(as_compared(id))
            .or_insert_with(|| (id.to_owned(), line));
        let is_other = composed(other) != composed(id);
        if is_other {
            findings.note(place, id, || R035 {
                column,
                value: show_value(id),
                reason: "like",
                other: show_value(other),
                line: of_other,
            });
        }
        is_other
    }

    /// Takes the key of a row in, and all that stands for it; `number` is the place of the row.
    pub fn insert(&mut self, row: &Row, values: &[Value], number: usize) {
        let (schema, Some(Value::Text(Some(id)))) = (self.schema, values.first()) else {
            return;
        };
        if schema.key.len() != 1 {
            return;
        }
        for field in ["name", "short_name", "aliases"]
            .into_iter()
            .filter_map(|name| schema.place_of(name))
        {
            let alias = |text: &str| Alias {
                text: text.to_owned(),
                id: id.clone().into_owned(),
                place: row.place(field),
                row: number,
            };
            self.aliases
                .extend(values[field].texts().into_iter().map(alias));
        }
        let name = schema
            .place_of("name")
            .or_else(|| schema.place_of("title"))
            .and_then(|field| values[field].texts().first().copied());
        self.keys.insert(id, name.unwrap_or_default());
    }

    /// Notes the key of a row that could not be used.
    pub fn leave_out(&mut self, id: &str) {
        if self.schema.key.len() == 1 && !id.is_empty() {
            self.keys.leave_out(id);
        }
    }

    /// The keys of all rows, and the rows whose other names are those of another row, with the
    /// code.
    pub fn finish(mut self, findings: &mut Findings) -> (Keys, Vec<(usize, &'static str)>) {
        let mut wrong = Vec::new();
        for Alias {
            text,
            id,
            place,
            row,
        } in self.aliases
        {
            let Some(other) = self.keys.alias(&text, &id) else {
                continue;
            };
            findings.note(&place, &text, || R036 {
                value: show_value(&text),
                other: &other,
                id: &id,
            });
            if findings.is_error(R036) {
                wrong.push((row, R036));
            }
        }
        (self.keys, wrong)
    }

    /// The fields of the key.
    fn fields(&self) -> impl Iterator<Item = usize> + use<> {
        let schema = self.schema;
        let place = move |column: &str| schema.place_of(column).expect("a column of the table");
        schema.key.iter().map(move |column| place(column))
    }
}

/// A row that was read before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Repeated {
    Alike,
    /// It says something else than before.
    Contradicted,
}

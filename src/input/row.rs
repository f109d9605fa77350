//! One row in its file: its cells, where each stands, and which of them may name persons. In: a
//! record and the mapping of its file. Out: places. It must not know what the cells mean.

use super::{builder::Value, decode::breaks, heads, mapping::From, rows::Rows, workbook::Fault};
use crate::{
    finding::{Findings, Place, codes::R040},
    schema::{ColumnSchema, TableSchema},
};
use csv::StringRecord;
use std::collections::BTreeSet;

/// One row in its file.
pub struct Row<'r> {
    pub rows: &'r Rows<'r>,
    pub cells: &'r StringRecord,
    pub line: u64,
    pub froms: &'r [From],
    pub persons: &'r BTreeSet<usize>,
}

impl Row<'_> {
    /// Where the cell of the i-th column stands.
    pub fn place(&self, i: usize) -> Place {
        match self.froms[i].field() {
            Some(field) => self.rows.place(self.cells, self.line, field),
            None => self.rows.whole.at_cell(self.line, 0),
        }
    }

    /// What is written in the i-th column, where one field alone says it.
    #[must_use]
    pub fn only_text(&self, i: usize) -> Option<&str> {
        match self.froms[i] {
            From::Field(field) => self.cells.get(field),
            From::Nowhere
            | From::Joined(..)
            | From::Marked(..)
            | From::Summed(..)
            | From::Constant(_) => None,
        }
    }

    /// The line on which the row ends.
    pub fn last_line(&self) -> u64 {
        match self.rows.sheet() {
            None => {
                let breaks = self.cells.iter().map(|cell| breaks(cell.as_bytes()));
                self.line + breaks.sum::<u64>()
            }
            Some(_) => self.line,
        }
    }

    /// May the cell of the i-th column name a person?
    pub fn is_of_person(&self, i: usize, column: &ColumnSchema) -> bool {
        column.is_personal()
            || self.froms[i]
                .fields()
                .iter()
                .any(|f| self.persons.contains(f))
    }

    /// May any cell of the row name a person?
    pub fn may_name_persons(&self, is_of_persons: bool) -> bool {
        let is_read = |field: usize| self.froms.iter().any(|from| from.fields().contains(&field));
        heads::may_name_persons(is_of_persons, self.rows.header.len(), |field| {
            is_read(field) && !self.persons.contains(&field)
        })
    }

    /// Why the cell of the i-th column has no value of its own.
    pub fn fault(&self, i: usize) -> Option<Fault> {
        self.rows.fault(self.line, self.froms[i].field()?)
    }
}

/// The first code of dates that are in the wrong order and so make the row unusable.
pub fn dates_in_order(
    schema: &TableSchema,
    values: &[Value],
    row: &Row,
    findings: &mut Findings,
) -> Option<&'static str> {
    let mut wrong = None;
    for (first, last) in schema.orders {
        let [i, j] = [first, last].map(|column| schema.place_of(column).expect("a column"));
        if let (Value::Day(Some(a)), Value::Day(Some(b))) = (&values[i], &values[j])
            && b < a
        {
            findings.note(&row.place(j), &format!("{a}{b}"), || R040 {
                first,
                a,
                last,
                b,
            });
            wrong = Some(R040).filter(|c| findings.is_error(c));
        }
    }
    wrong
}

//! What a row is as a whole: no data, or not of as many cells as its header. In: rows. Out: which
//! they are, and findings. It must not know what their cells mean.

use super::{
    super::{characters::trimmed, no_data, reference::Meaning, row::Row},
    TableReader,
};
use crate::finding::codes::{R012, R058, R069, R071, R072};
use crate::{
    finding::{Findings, NONE, show_value},
    schema::{ColumnSchema, Kind},
};

impl TableReader<'_> {
    /// Is it empty, a total, or the header once more? Where rows of another table hold this one,
    /// that has said so.
    pub(super) fn is_no_data(&self, row: &Row, findings: &mut Findings) -> bool {
        let is_noted = !self.input.distinct;
        let whole = || row.rows.whole.at_cell(row.line, 0);
        if row.cells.iter().all(|cell| trimmed(cell).is_empty()) {
            findings.note(&whole(), "", || R058 {});
            return true;
        }
        // A total that has swallowed rows is no total.
        if row.rows.swallowed(row.cells).is_some() {
            return false;
        }
        if no_data::is_header(row.rows, row.cells)
            || no_data::is_header_in_other_words(row, self.schema.columns())
        {
            if is_noted {
                findings.note(&whole(), "", || R072 {});
            }
            return true;
        }
        let is_known = |column: &ColumnSchema, text: &str| {
            let Kind::Reference(table) = column.kind else {
                return false;
            };
            let keys = self.tables.get(table).filter(|keys| !keys.is_open());
            keys.is_some_and(|keys| keys.meaning(text) != Meaning::Unknown)
        };
        let Some(field) = no_data::total(row, self.schema.columns(), is_known) else {
            return false;
        };
        if is_noted {
            let value = trimmed(row.cells.get(field).unwrap_or_default());
            let place = row.rows.place(row.cells, row.line, field);
            findings.note(&place, value, || R071 {
                value: show_value(value),
            });
        }
        true
    }

    /// The code of what is wrong with a row as a whole: it has swallowed others, or has not as many
    /// cells as the header.
    pub(super) fn shape(&self, row: &Row, findings: &mut Findings) -> Option<&'static str> {
        let swallowed = row.rows.swallowed(row.cells);
        if let Some((field, n)) = swallowed.filter(|_| !self.input.distinct) {
            let place = row.rows.place(row.cells, row.line, field);
            findings.note(&place, &row.last_line().to_string(), || R069 {
                n,
                last: row.last_line(),
            });
            if findings.is_error(R069) {
                return Some(R069);
            }
        }
        let (cells, width) = (row.cells.len(), row.rows.header.len());
        let is_more = |cell: &str| !trimmed(cell).is_empty();
        if cells >= width && !row.cells.iter().skip(width).any(is_more) {
            return None;
        }
        let place = row
            .rows
            .place(row.cells, row.line, cells.min(width + 1) - 1);
        let last = row.last_line();
        let lines = if last > row.line {
            format!("{}–{last}", row.line)
        } else {
            NONE.to_owned()
        };
        findings.note(&place, &format!("{cells} {lines}"), || R012 {
            cells,
            columns: width,
            span: &lines,
        });
        Some(R012)
    }
}

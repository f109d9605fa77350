//! Rows that are put together from cells of a file. In: cells, each with its place. Out: records.
//! It must not know what they mean.

use super::rows::Rows;
use csv::StringRecord;

/// The line and the field of a cell of the file.
pub type CellPlace = (u64, usize);

/// Rows with the columns of a table, from cells of a file that has them in another order.
pub struct Listed<'a> {
    /// What the cells lie in.
    pub file: Rows<'a>,
    pub heads: Vec<&'static str>,
    rows: Vec<Vec<(String, CellPlace)>>,
    next: usize,
}

impl<'a> Listed<'a> {
    /// Each row has a cell for each head.
    pub fn new(
        file: Rows<'a>,
        heads: Vec<&'static str>,
        rows: Vec<Vec<(String, CellPlace)>>,
    ) -> Self {
        let next = 0;
        Self {
            file,
            heads,
            rows,
            next,
        }
    }

    /// The next row; the line of its first cell.
    pub fn read(&mut self, record: &mut StringRecord) -> Option<u64> {
        let row = self.rows.get(self.next)?;
        record.clear();
        record.extend(row.iter().map(|(text, _)| text));
        self.next += 1;
        Some(row.first().map_or(0, |(_, (line, _))| *line))
    }

    /// The line and the field in which a field of the last row stands.
    pub fn cell(&self, line: u64, field: usize) -> CellPlace {
        let row = self
            .next
            .checked_sub(1)
            .and_then(|last| self.rows.get(last));
        let cell = row.and_then(|row| row.get(field));
        cell.map_or((line, field), |(_, place)| *place)
    }
}

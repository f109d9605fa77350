//! The rows of one table as they lie in a file, each with its place. In: text or a sheet. Out:
//! records of text. It must not know what the columns mean.

use super::{
    dataset::Marks,
    decode::{breaks, line_of, parts},
    heads::plain,
    listed::Listed,
    matrix::MatrixCells,
    workbook::{Fault, Sheet},
};
use crate::finding::Place;
use csv::StringRecord;
use rayon::prelude::*;

/// A header and the rows below it.
pub struct Rows<'a> {
    /// The file and the sheet.
    pub whole: Place,
    pub header: StringRecord,
    /// The header without capital letters and marks.
    pub plain_header: Vec<String>,
    pub header_line: u64,
    /// What separates the cells of a text.
    pub delimiter: Option<u8>,
    source: RecordSource<'a>,
}

enum RecordSource<'a> {
    Text(Records<'a>),
    Sheet {
        sheet: &'a Sheet,
        next: u64,
        last: u64,
    },
    Matrix(Box<MatrixCells<'a>>),
    Listed(Box<Listed<'a>>),
}

/// Text that begins with a record.
#[derive(Debug, Clone, Copy)]
pub struct Text<'a> {
    pub bytes: &'a [u8],
    /// The line on which it begins.
    pub line: u64,
    pub delimiter: u8,
}

impl<'a> Text<'a> {
    /// What begins on a physical line of a text; nothing where it has fewer.
    #[must_use]
    pub fn from_line(text: &'a str, first: u64, delimiter: u8) -> Self {
        let mut bytes = text.as_bytes();
        let mut line = 1;
        while line < first {
            let end = memchr::memchr2(b'\n', b'\r', bytes).unwrap_or(bytes.len());
            bytes = &bytes[(end
                + if bytes[end..].starts_with(b"\r\n") {
                    2
                } else {
                    1
                })
            .min(bytes.len())..];
            line += 1;
            if bytes.is_empty() {
                break;
            }
        }
        Self {
            bytes,
            line,
            delimiter,
        }
    }

    /// Parts that begin with a record each, `size` bytes long or a little more.
    #[must_use]
    pub fn parts(self, size: usize) -> Vec<Self> {
        let ranges = parts(self.bytes, self.delimiter, size);
        let parts: Vec<&[u8]> = ranges.into_iter().map(|range| &self.bytes[range]).collect();
        let lines: Vec<u64> = parts.par_iter().map(|bytes| breaks(bytes)).collect();
        let first_lines = lines.iter().scan(self.line, |next, lines| {
            let first = *next;
            *next += lines;
            Some(first)
        });
        parts
            .into_iter()
            .zip(first_lines)
            .map(|(bytes, line)| Self {
                bytes,
                line,
                ..self
            })
            .collect()
    }
}

/// Does a cell of a record span lines?
#[must_use]
pub fn spans_lines(cells: &StringRecord) -> bool {
    memchr::memchr2(b'\n', b'\r', cells.as_slice().as_bytes()).is_some()
}

/// The records of a text, each with its line.
pub struct Records<'a> {
    reader: Box<csv::Reader<&'a [u8]>>,
    lines: Lines<'a>,
    delimiter: u8,
}

impl<'a> Records<'a> {
    #[must_use]
    pub fn new(text: Text<'a>) -> Self {
        let Text {
            bytes,
            line,
            delimiter,
        } = text;
        let reader = csv::ReaderBuilder::new()
            .delimiter(delimiter)
            .flexible(true)
            .has_headers(false)
            .from_reader(bytes);
        Self {
            reader: Box::new(reader),
            lines: Lines {
                bytes,
                offset: 0,
                line,
            },
            delimiter,
        }
    }

    /// The next record; its line.
    pub fn read(&mut self, record: &mut StringRecord) -> Option<u64> {
        let more = self.reader.read_record(record).unwrap_or(false);
        more.then(|| {
            self.lines
                .line_of(record.position().map_or(0, csv::Position::byte))
        })
    }

    /// What is not read yet.
    pub fn rest(&mut self) -> Text<'a> {
        self.lines.line_of(self.reader.position().byte());
        Text {
            bytes: &self.lines.bytes[self.lines.offset..],
            line: self.lines.line,
            delimiter: self.delimiter,
        }
    }
}

impl<'a> Rows<'a> {
    /// Of a CSV text that begins with its header.
    #[must_use]
    pub fn of_text(text: Text<'a>, whole: Place) -> Self {
        Self {
            delimiter: Some(text.delimiter),
            ..Self::begin(RecordSource::Text(Records::new(text)), whole)
        }
    }

    /// Of a sheet whose header stands in row `header_row`.
    #[must_use]
    pub fn of_sheet(sheet: &'a Sheet, whole: Place, header_row: u64) -> Self {
        Self::begin(
            RecordSource::Sheet {
                sheet,
                next: header_row,
                last: sheet.last_row(),
            },
            whole,
        )
    }

    /// Of a table of members by meetings.
    #[must_use]
    pub fn of_matrix(cells: MatrixCells<'a>) -> Self {
        Self {
            whole: cells.head.whole.clone(),
            header: cells.heads.iter().collect(),
            plain_header: cells.heads.iter().map(|head| plain(head)).collect(),
            header_line: cells.head.header_line,
            delimiter: cells.head.delimiter,
            source: RecordSource::Matrix(Box::new(cells)),
        }
    }

    /// Of rows that were put together from cells.
    #[must_use]
    pub fn of_listed(listed: Listed<'a>) -> Self {
        Self {
            whole: listed.file.whole.clone(),
            header: listed.heads.iter().collect(),
            plain_header: listed.heads.iter().map(|head| plain(head)).collect(),
            header_line: listed.file.header_line,
            delimiter: listed.file.delimiter,
            source: RecordSource::Listed(Box::new(listed)),
        }
    }

    /// The field with this head.
    #[must_use]
    pub fn position(&self, head: &str) -> Option<usize> {
        let exact = self.header.iter().position(|own| own == head);
        exact.or_else(|| (0..self.header.len()).find(|i| plain(&self.header[*i]) == plain(head)))
    }

    fn begin(source: RecordSource<'a>, whole: Place) -> Self {
        let mut rows = Self {
            whole,
            header: StringRecord::new(),
            plain_header: Vec::new(),
            header_line: 1,
            delimiter: None,
            source,
        };
        let mut header = StringRecord::new();
        rows.header_line = rows.read(&mut header).unwrap_or(1);
        rows.header = header.iter().map(str::trim).collect();
        // A spreadsheet ends its lines with separators where a column was emptied.
        let used = (0..rows.header.len())
            .rfind(|i| !rows.header[*i].is_empty())
            .map_or(0, |last| last + 1);
        if let RecordSource::Sheet { .. } = rows.source {
            rows.header.truncate(used);
        }
        rows.plain_header = rows.header.iter().map(plain).collect();
        rows
    }

    /// The next row that is there; its line, or row of the sheet.
    pub fn read(&mut self, record: &mut StringRecord) -> Option<u64> {
        match &mut self.source {
            RecordSource::Text(records) => records.read(record),
            RecordSource::Matrix(cells) => cells.read(record),
            RecordSource::Listed(listed) => listed.read(record),
            RecordSource::Sheet { sheet, next, last } => {
                while *next <= *last {
                    let row = *next;
                    *next += 1;
                    sheet.row(row, self.header.len(), record);
                    if !record.iter().all(str::is_empty) {
                        return Some(row);
                    }
                }
                None
            }
        }
    }

    /// The text of the rows that are not read yet, where they lie in a text as they are read.
    pub fn text(&mut self) -> Option<Text<'a>> {
        match &mut self.source {
            RecordSource::Text(records) => Some(records.rest()),
            RecordSource::Sheet { .. } | RecordSource::Matrix(_) | RecordSource::Listed(_) => None,
        }
    }

    /// The same header above the rows of a text.
    #[must_use]
    pub fn with_text(&self, text: Text<'a>) -> Self {
        Self {
            whole: self.whole.clone(),
            header: self.header.clone(),
            plain_header: self.plain_header.clone(),
            source: RecordSource::Text(Records::new(text)),
            ..*self
        }
    }

    /// Leaves out another table of a sheet, whose header stands in a row, with its title.
    pub fn end_before_table(&mut self, header_row: u64) {
        let RecordSource::Sheet { sheet, last, .. } = &mut self.source else {
            return;
        };
        let mut record = StringRecord::new();
        *last = header_row - 1;
        while *last > self.header_line {
            sheet.row(*last, 0, &mut record);
            if record.iter().filter(|cell| !cell.trim().is_empty()).count() > 1 {
                break;
            }
            *last -= 1;
        }
    }

    /// Leaves out the rows of a sheet from this one on.
    pub fn end_before(&mut self, row: u64) {
        if let RecordSource::Sheet { last, .. } = &mut self.source {
            *last = row - 1;
        }
    }

    /// Are they those of a table of members by meetings?
    #[must_use]
    pub const fn is_of_marks(&self) -> bool {
        matches!(self.source, RecordSource::Matrix(_))
    }

    /// Where marks stand, of a table of members by meetings.
    #[must_use]
    pub fn marks(&self) -> Option<Marks> {
        match &self.source {
            RecordSource::Matrix(cells) => Some(cells.marks()),
            _ => None,
        }
    }

    /// The last row of a sheet that is read.
    #[must_use]
    pub fn last_row(&self, sheet: &Sheet) -> u64 {
        match &self.source {
            RecordSource::Sheet { last, .. } => *last,
            _ => sheet.last_row(),
        }
    }

    /// Where a field stands: a record may span lines, and a field begins on one of them.
    #[must_use]
    pub fn place(&self, cells: &StringRecord, line: u64, field: usize) -> Place {
        let before: u64 = match &self.source {
            RecordSource::Text(_) => cells.iter().take(field).map(|f| breaks(f.as_bytes())).sum(),
            RecordSource::Sheet { .. } => 0,
            RecordSource::Matrix(matrix) => {
                let (line, field) = matrix.cell(line, field);
                return self.whole.at_cell(line, field as u64 + 1);
            }
            RecordSource::Listed(listed) => {
                return match listed.cell(line, field) {
                    // It stands in the name of the file.
                    (0, _) => self.whole.clone(),
                    (line, field) => self.whole.at_cell(line, field as u64 + 1),
                };
            }
        };
        self.whole.at_cell(line + before, field as u64 + 1)
    }

    /// The sheet that they lie in; none of a text.
    #[must_use]
    pub const fn sheet(&self) -> Option<&'a Sheet> {
        match &self.source {
            RecordSource::Text(_) | RecordSource::Matrix(_) | RecordSource::Listed(_) => None,
            RecordSource::Sheet { sheet, .. } => Some(sheet),
        }
    }

    /// A cell that has most likely swallowed the rows below it, and how many: it spans lines that
    /// have as many separators as the header. A quotation mark that belongs to a text, and is the
    /// first of its cell, opens a cell that ends at the next one, rows below.
    #[must_use]
    pub fn swallowed(&self, cells: &StringRecord) -> Option<(usize, usize)> {
        /// With fewer separators a line of text may have as many by chance.
        const TELLING: usize = 3;
        let delimiter = char::from(self.delimiter.filter(|_| spans_lines(cells))?);
        let (separators, last) = (
            self.header.len().checked_sub(1).filter(|n| *n > 0)?,
            cells.len().checked_sub(1)?,
        );
        let of_line = |line: &str| line.matches(delimiter).count();
        let is_swallower = |(field, cell): (usize, &str)| {
            let lines: Vec<&str> = cell.split(['\n', '\r']).collect();
            let (first, rest) = lines.split_first()?;
            let (end, between) = rest.split_last()?;
            // Before the cell and behind it stand the other cells of the first and of the last
            // line. There are more of them where two lines were joined, or where a text has the
            // separator in it.
            let (of_first_row, of_last_row) = (field + of_line(first), of_line(end) + last - field);
            let are_two_rows = of_first_row >= separators && of_last_row >= separators;
            let between: Vec<&&str> = between
                .iter()
                .filter(|line| !line.trim().is_empty())
                .collect();
            let mut are_rows = between.iter().map(|line| of_line(line) == separators);
            let is = match separators {
                // A key of several lines is none.
                TELLING.. if field == 0 && lines.iter().any(|line| of_line(line) >= TELLING) => {
                    true
                }
                TELLING.. => {
                    are_two_rows
                        || (of_last_row == separators && field >= TELLING)
                        || are_rows.any(|is| is)
                }
                _ => {
                    of_first_row == separators && of_last_row == separators && are_rows.all(|is| is)
                }
            };
            is.then(|| (field, between.len() + 1))
        };
        cells.iter().enumerate().find_map(is_swallower)
    }

    /// Why the cell of a sheet has no value of its own.
    #[must_use]
    pub fn fault(&self, line: u64, field: usize) -> Option<Fault> {
        match &self.source {
            RecordSource::Text(_) => None,
            RecordSource::Sheet { sheet, .. } => sheet.fault(line, field),
            RecordSource::Matrix(matrix) => {
                let (line, field) = matrix.cell(line, field);
                matrix.head.fault(line, field)
            }
            RecordSource::Listed(listed) => {
                let (line, field) = listed.cell(line, field);
                (line > 0).then(|| listed.file.fault(line, field))?
            }
        }
    }
}

/// The physical line on which a record begins. `csv::Position::line` is taken before the reader
/// skips the line feed of a CR LF and blank lines, so it is too small; lines are counted from the
/// bytes.
struct Lines<'a> {
    bytes: &'a [u8],
    offset: usize,
    line: u64,
}

impl Lines<'_> {
    /// `start` is `Position::byte` of the record; it never goes backwards.
    fn line_of(&mut self, start: u64) -> u64 {
        let mut start = usize::try_from(start)
            .unwrap_or(usize::MAX)
            .min(self.bytes.len());
        while matches!(self.bytes.get(start), Some(b'\r' | b'\n')) {
            start += 1;
        }
        self.line += line_of(&self.bytes[self.offset..start]) - 1;
        self.offset = start;
        self.line
    }
}

//! What the rows of an .ods file say that the library for cells does not: what is hidden, what is
//! covered; and how many cells and how much text they stand for, since few bytes may repeat both.
//! In: an archive. Out: `Parts` of each sheet. It must not know a value of a cell.

use super::{
    bounds::{MOST_CELLS, MOST_TEXT, MOST_WRITTEN, too_large, too_much_text},
    cells::add_text,
    package::{Archive, MOST_COLUMNS, MOST_COVERED, MOST_ROWS, Parts, attribute, number},
};
use quick_xml::{
    Reader,
    events::{BytesStart, Event},
};
use std::{collections::BTreeMap, io::BufReader};

const CONTENT: &str = "content.xml";

/// What each sheet says.
///
/// # Errors
/// What is wrong with its XML, or what is too large in it.
pub fn read(archive: &mut Archive) -> Result<BTreeMap<String, Parts>, String> {
    let Ok(file) = archive.by_name(CONTENT) else {
        return Ok(BTreeMap::new());
    };
    let mut reader = Reader::from_reader(BufReader::new(file));
    let (mut content, mut buffer) = (
        SheetContent {
            next_row: 1,
            next_column: 1,
            ..SheetContent::default()
        },
        Vec::new(),
    );
    loop {
        match reader
            .read_event_into(&mut buffer)
            .map_err(|e| format!("{CONTENT}: {e}"))?
        {
            Event::Start(element) => content.begin(&element)?,
            Event::Empty(element) => {
                content.begin(&element)?;
                content.end(element.local_name().as_ref())?;
            }
            Event::End(element) => content.end(element.local_name().as_ref())?,
            Event::Text(text) => content.add(text.len()),
            Event::CData(text) => content.add(text.len()),
            Event::GeneralRef(_) => content.add(1),
            Event::Eof => return Ok(content.sheets),
            _ => {}
        }
        buffer.clear();
    }
}

/// What was read up to a place in the file.
#[derive(Default)]
struct SheetContent {
    sheets: BTreeMap<String, Parts>,
    name: String,
    parts: Parts,
    covered: usize,
    /// Of this sheet: the next row and column from 1, the cells of the widest row.
    next_row: u64,
    next_column: u64,
    widest: u64,
    row: RepeatedRow,
    cell: OdsCell,
    /// Of the sheets before this one, and of this one.
    cells: u64,
    of_sheet: u64,
    /// Cells that the library writes out, of each row those before the last that are empty.
    written: u64,
    text: u64,
}

/// Rows that are the same.
#[derive(Default)]
struct RepeatedRow {
    times: u64,
    is_hidden: bool,
    width: u64,
    /// Its cells but for the last ones that are the same.
    before_last: u64,
    /// Its cells up to the last with a value or a formula.
    used: u64,
    text: u64,
}

/// Cells that are the same.
#[derive(Default)]
struct OdsCell {
    times: u64,
    text: usize,
}

impl SheetContent {
    fn add(&mut self, bytes: usize) {
        self.cell.text = self.cell.text.saturating_add(bytes);
    }

    fn begin(&mut self, element: &BytesStart) -> Result<(), String> {
        let is_hidden =
            || attribute(element, "visibility").is_some_and(|v| v == "collapse" || v == "filter");
        match element.local_name().as_ref() {
            "table" => {
                self.name = attribute(element, "name").unwrap_or_default();
                (self.next_row, self.next_column, self.widest, self.of_sheet) = (1, 1, 0, 0);
            }
            "table-column" => {
                let times = number(element, "number-columns-repeated").unwrap_or(1);
                let next = self.next_column.saturating_add(times);
                if is_hidden() {
                    self.parts
                        .hidden_columns
                        .extend(self.next_column..next.min(MOST_COLUMNS + 1));
                }
                self.next_column = next;
            }
            "table-row" => {
                let times = number(element, "number-rows-repeated").unwrap_or(1);
                self.row = RepeatedRow {
                    times,
                    is_hidden: is_hidden(),
                    ..RepeatedRow::default()
                };
            }
            name @ ("table-cell" | "covered-table-cell") => {
                self.begin_cell(element, name == "covered-table-cell")?;
            }
            // So many spaces.
            "s" => self.add(
                number(element, "c")
                    .and_then(|n| usize::try_from(n).ok())
                    .unwrap_or(1),
            ),
            _ => {}
        }
        Ok(())
    }

    fn begin_cell(&mut self, element: &BytesStart, is_covered: bool) -> Result<(), String> {
        const OF_VALUES: [&str; 3] = ["value-type", "value", "boolean-value"];
        const TEXTS: [&str; 4] = ["string-value", "date-value", "time-value", "formula"];
        let times = number(element, "number-columns-repeated").unwrap_or(1);
        let row = &mut self.row;
        if is_covered {
            let last = self.next_row.saturating_add(row.times).min(MOST_ROWS + 1);
            let fields = row.width..row.width.saturating_add(times).min(MOST_COLUMNS);
            self.covered += usize::try_from(
                last.saturating_sub(self.next_row) * fields.end.saturating_sub(fields.start),
            )
            .unwrap_or(usize::MAX);
            if self.covered > MOST_COVERED {
                return Err(format!(
                    "its merged cells cover more than {MOST_COVERED} cells"
                ));
            }
            let fields: Vec<usize> = fields
                .filter_map(|field| usize::try_from(field).ok())
                .collect();
            self.parts.covered.extend(
                (self.next_row..last).flat_map(|n| fields.iter().map(move |field| (n, *field))),
            );
        }
        (row.before_last, row.width) = (row.width, row.width.saturating_add(times));
        let attributes = || element.attributes().flatten();
        let is_text = |name: &str| TEXTS.contains(&name);
        if attributes()
            .map(|a| a.key.local_name())
            .any(|name| is_text(name.as_ref()) || OF_VALUES.contains(&name.as_ref()))
        {
            row.used = row.width;
        }
        let texts = attributes().filter(|a| is_text(a.key.local_name().as_ref()));
        self.cell = OdsCell {
            times,
            text: texts.map(|a| a.value.len()).sum(),
        };
        Ok(())
    }

    fn end(&mut self, element: &str) -> Result<(), String> {
        match element {
            "table-cell" | "covered-table-cell" => {
                // Up to the last column of a sheet, and only where it has a value.
                let times = if self.row.used == self.row.width {
                    self.cell.times.min(MOST_COLUMNS)
                } else {
                    1
                };
                add_text(&mut self.row.text, self.cell.text, times)?;
                self.cell = OdsCell::default();
            }
            "table-row" => self.end_row()?,
            "table" => {
                self.cells = self.cells.saturating_add(self.of_sheet);
                self.sheets.insert(
                    std::mem::take(&mut self.name),
                    std::mem::take(&mut self.parts),
                );
            }
            _ => {}
        }
        Ok(())
    }

    fn end_row(&mut self) -> Result<(), String> {
        let row = &self.row;
        let next = self.next_row.saturating_add(row.times);
        if row.is_hidden {
            self.parts
                .hidden_rows
                .extend(self.next_row..next.min(MOST_ROWS + 1));
        }
        // An empty one may be repeated to the end of the sheet.
        if row.used > 0 {
            self.widest = self.widest.max(row.used.min(MOST_COLUMNS));
            self.of_sheet = next
                .saturating_sub(1)
                .min(MOST_ROWS)
                .saturating_mul(self.widest);
            self.text = self
                .text
                .saturating_add(row.text.saturating_mul(row.times.min(MOST_ROWS)));
        }
        let written = if row.used == row.width {
            row.width
        } else {
            row.before_last
        };
        self.written = self.written.saturating_add(written.min(MOST_COLUMNS));
        self.next_row = next;
        let cells = self.cells.saturating_add(self.of_sheet);
        match () {
            () if cells > MOST_CELLS => Err(too_large(cells)),
            () if self.written > MOST_WRITTEN => Err(format!(
                "its rows have more than {MOST_WRITTEN} cells, those with nothing but a format among them; clear the formats right of the list"
            )),
            () if self.text > MOST_TEXT => Err(too_much_text()),
            () => Ok(()),
        }
    }
}

//! The cells of a sheet, each as it would stand in a CSV file. Only cells with a value are held,
//! since a sheet may be large and most of it empty. It must not know where the values come from.

use super::Fault;
use calamine::{DataType, ExcelDateTime};

/// Cells of a sheet, counted to the last row and column that are used, empty ones between others
/// included.
const MOST_PLACES: u64 = 30_000_000;

/// Cells with a value.
const MOST_CELLS: usize = 16 << 20;

/// Bytes of the text of one cell, and of all cells of a sheet: a text that many share is held once
/// in the file, and then in each of them.
const LONGEST_TEXT: usize = 1 << 20;
const MOST_TEXT: u64 = 256 << 20;

#[derive(Debug, Default)]
pub struct Cells {
    held: Vec<StoredCell>,
    /// The texts of all cells, one after another.
    texts: String,
    last_row: u32,
    last_column: u32,
}

/// A cell with a value; its row and column count from 0.
#[derive(Debug, Clone, Copy)]
struct StoredCell {
    row: u32,
    column: u32,
    /// Where its text begins, and its length.
    start: u32,
    length: u32,
    kind: StoredKind,
    has_formula: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum StoredKind {
    Text,
    Date,
    /// Of these nobody asks more than their text.
    Other,
    /// It has no text.
    NotCalculated,
    Error,
}

impl Cells {
    /// Adds a cell, by its row and column from 0.
    ///
    /// # Errors
    /// Says why a sheet is not read that would take all memory or all time.
    pub fn push(&mut self, (row, column): (u32, u32), value: &impl DataType) -> Result<(), String> {
        if value.is_empty() {
            return Ok(());
        }
        (self.last_row, self.last_column) = (self.last_row.max(row), self.last_column.max(column));
        let (rows, columns) = (
            u64::from(self.last_row) + 1,
            u64::from(self.last_column) + 1,
        );
        if rows * columns > MOST_PLACES {
            return Err(far_away(rows, columns));
        }
        let kind = kind(value);
        match value.get_string() {
            Some(text) => self.hold(row, column, text, kind),
            None => self.hold(row, column, &text(value), kind),
        }
    }

    fn hold(&mut self, row: u32, column: u32, text: &str, kind: StoredKind) -> Result<(), String> {
        if self.held.len() == MOST_CELLS {
            return Err(format!("the sheet has more than {MOST_CELLS} cells"));
        }
        let mut all = self.texts.len() as u64;
        add_text(&mut all, text.len(), 1)?;
        let [start, length] =
            [self.texts.len(), text.len()].map(|n| u32::try_from(n).unwrap_or(u32::MAX));
        self.texts.push_str(text);
        self.held.push(StoredCell {
            row,
            column,
            start,
            length,
            kind,
            has_formula: false,
        });
        Ok(())
    }

    /// Puts the cells in order. Where a file has one twice, the last counts.
    pub fn sort(&mut self) {
        let place = |cell: &StoredCell| (cell.row, cell.column);
        if self.held.is_sorted_by(|a, b| place(a) < place(b)) {
            return;
        }
        // A sort that is stable leaves the last of them first.
        self.held.reverse();
        self.held.sort_by_key(place);
        self.held.dedup_by_key(|cell| place(cell));
    }

    /// Notes the cells with a formula, of which each has a row and a column from 0, once the cells
    /// are in order.
    ///
    /// # Errors
    /// As those of `push`.
    pub fn note_formulas(
        &mut self,
        formulas: impl IntoIterator<Item = (u32, u32)>,
    ) -> Result<(), String> {
        let known = self.held.len();
        for (row, column) in formulas {
            match self.held[..known]
                .binary_search_by_key(&(row, column), |cell| (cell.row, cell.column))
            {
                // A text without a letter is a result as well; OpenDocument keeps an error as a
                // text.
                Ok(at) => {
                    self.held[at].has_formula = true;
                    if self.held[at].kind == StoredKind::Text && is_error(self.text(&self.held[at]))
                    {
                        self.held[at].kind = StoredKind::Error;
                    }
                }
                Err(_) => self.hold(row, column, "", StoredKind::NotCalculated)?,
            }
        }
        self.sort();
        Ok(())
    }

    fn text(&self, cell: &StoredCell) -> &str {
        let start = cell.start as usize;
        &self.texts[start..start + cell.length as usize]
    }

    /// Row and column (from 0) of the last that are used; none where no cell has a value.
    pub fn end(&self) -> Option<(u32, u32)> {
        let has_value = |cell: &StoredCell| cell.kind != StoredKind::NotCalculated;
        self.held
            .iter()
            .any(has_value)
            .then_some((self.last_row, self.last_column))
    }

    /// The cells of a row, from 0.
    fn row(&self, row: u32) -> &[StoredCell] {
        let start = self.held.partition_point(|cell| cell.row < row);
        let length = self.held[start..].partition_point(|cell| cell.row == row);
        &self.held[start..start + length]
    }

    /// Column (from 0) and text of the cells of a row that have a value, in order.
    pub fn texts(&self, row: u32) -> impl Iterator<Item = (usize, &str)> {
        let has_value = |cell: &&StoredCell| cell.kind != StoredKind::NotCalculated;
        self.row(row)
            .iter()
            .filter(has_value)
            .map(|cell| (cell.column as usize, self.text(cell)))
    }

    fn cell_at(&self, row: u32, column: u32) -> Option<&StoredCell> {
        let at = self
            .held
            .binary_search_by_key(&(row, column), |cell| (cell.row, cell.column))
            .ok()?;
        Some(&self.held[at])
    }

    pub fn fault(&self, row: u32, column: u32) -> Option<Fault> {
        match self.cell_at(row, column)?.kind {
            StoredKind::NotCalculated => Some(Fault::NotCalculated),
            StoredKind::Error => Some(Fault::Error),
            StoredKind::Text | StoredKind::Date | StoredKind::Other => None,
        }
    }

    /// Is the value of a cell the result of a formula?
    pub fn has_formula(&self, row: u32, column: u32) -> bool {
        self.cell_at(row, column)
            .is_some_and(|cell| cell.has_formula || cell.kind == StoredKind::NotCalculated)
    }

    /// Is a cell kept as a date, rather than as text? None where it is neither.
    pub fn is_date(&self, row: u32, column: u32) -> Option<bool> {
        let cell = self.cell_at(row, column)?;
        match cell.kind {
            StoredKind::Date => Some(true),
            StoredKind::Text => (!self.text(cell).trim().is_empty()).then_some(false),
            StoredKind::Other | StoredKind::NotCalculated | StoredKind::Error => None,
        }
    }
}

/// Counts the text of some cells, and says where that is too much.
pub fn add_text(all: &mut u64, length: usize, times: u64) -> Result<(), String> {
    if length > LONGEST_TEXT {
        return Err(format!(
            "a cell holds {length} bytes of text; a cell of a workbook holds 32767 characters at the most"
        ));
    }
    *all = all.saturating_add((length as u64).saturating_mul(times));
    if *all > MOST_TEXT {
        Err(format!(
            "the cells of a sheet hold more than {} MB of text",
            MOST_TEXT >> 20
        ))
    } else {
        Ok(())
    }
}

/// Why a sheet is not read of which a cell stands far from all others.
pub fn far_away(rows: u64, columns: u64) -> String {
    format!(
        "a cell stands as far away as row {rows}, column {}; delete it",
        crate::finding::letters(columns)
    )
}

/// Is a text the error of a formula: `#N/A`, `#REF!`, `Err:502`?
fn is_error(text: &str) -> bool {
    let code = text
        .strip_prefix("Err:")
        .is_some_and(|code| !code.is_empty() && code.bytes().all(|b| b.is_ascii_digit()));
    code || [
        "#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!",
    ]
    .contains(&text)
}

fn kind(value: &impl DataType) -> StoredKind {
    match () {
        () if value.is_error() => StoredKind::Error,
        // A time without a day is no date.
        () if value.is_string()
            || value
                .get_datetime()
                .is_some_and(|moment| moment.is_duration()) =>
        {
            StoredKind::Text
        }
        () if value.is_datetime_iso() || value.is_datetime() => StoredKind::Date,
        () => StoredKind::Other,
    }
}

/// A cell other than a text, as it would stand in a CSV file.
fn text(cell: &impl DataType) -> String {
    /// Up to here every whole number has a float of its own.
    const EXACT: f64 = 9_007_199_254_740_992.0;
    let iso = cell.get_datetime_iso().or_else(|| cell.get_duration_iso());
    match (
        iso,
        cell.get_int(),
        cell.get_float(),
        cell.get_bool(),
        cell.get_datetime(),
        cell.get_error(),
    ) {
        (Some(iso), ..) => iso.to_owned(),
        (_, Some(n), ..) => n.to_string(),
        #[allow(
            clippy::cast_possible_truncation,
            reason = "a whole number within the exact range"
        )]
        (_, _, Some(x), ..) if x.fract() == 0.0 && x.abs() < EXACT => (x as i64).to_string(),
        (_, _, Some(x), ..) => x.to_string(),
        (_, _, _, Some(b), ..) => b.to_string(),
        (.., Some(moment), _) => moment_text(moment),
        (.., error) => error.map(ToString::to_string).unwrap_or_default(),
    }
}

fn moment_text(moment: ExcelDateTime) -> String {
    // Excel's calendar ends here on either side; other numbers are no days, whatever their format
    // says.
    if !(1.0..2_958_466.0).contains(&moment.as_f64()) {
        return moment.as_f64().to_string();
    }
    let (year, month, day, hour, minute, second, _) = moment.to_ymd_hms_milli();
    let time = format!("{hour:02}:{minute:02}:{second:02}");
    match () {
        () if moment.is_duration() => time,
        () if (hour, minute, second) == (0, 0, 0) => format!("{year:04}-{month:02}-{day:02}"),
        () => format!("{year:04}-{month:02}-{day:02} {time}"),
    }
}

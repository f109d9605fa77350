//! Workbooks of Excel and `OpenDocument`: the cells of a sheet as text, dates as dates. In: bytes of a file. Out: `Sheet`.
//! It must not know what the columns mean.

mod package;

use calamine::{Data, DataRef, Dimensions, ExcelDateTime, Ods, Range, Reader, SheetVisible, Sheets, Xls, Xlsb, Xlsx};
use csv::StringRecord;
use package::Parts;
use std::{
    collections::{BTreeSet, HashMap},
    io::{self, Cursor, Read},
    sync::Arc,
};
use zip::ZipArchive;

/// The ends of the names of workbooks that can be read.
pub const ENDINGS: [&str; 5] = ["xlsx", "xlsm", "xlsb", "xls", "ods"];

/// Cells of a sheet that are held in memory, empty ones between others included.
const MOST_CELLS: u64 = 30_000_000;

/// Bytes of the text of one cell, and of all cells of a sheet: a text that many share is held once in the file, and then in each of them.
const LONGEST_TEXT: usize = 1 << 20;
const MOST_TEXT: u64 = 256 << 20;

/// What the parts of a workbook may have together once they are unpacked.
const MOST_BYTES: u64 = 400 << 20;

/// The first bytes of an archive (.xlsx, .xlsb, .ods), and of a file of older programs (.xls).
const ARCHIVE: &[u8] = b"PK\x03\x04";
const COMPOUND: &[u8] = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

type Bytes = Cursor<Arc<[u8]>>;

pub struct Workbook {
    cells: Sheets<Bytes>,
    bytes: Arc<[u8]>,
}

/// Why a cell has no value of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// It is part of merged cells; only the first of them has a value.
    Merged,
    /// A formula that no program has calculated yet.
    NotCalculated,
    /// `#REF!` and the like.
    Error,
}

/// One sheet. Rows and columns count from 1, as a reader sees them.
pub struct Sheet {
    cells: Range<Data>,
    faults: HashMap<(u64, usize), Fault>,
    pub is_hidden: bool,
    pub hidden_rows: BTreeSet<u64>,
    pub hidden_columns: BTreeSet<u64>,
    /// Rows that the workbook itself declares to be totals of a table.
    pub totals: BTreeSet<u64>,
}

/// Do these bytes begin like those of a workbook?
#[must_use]
pub fn begins(bytes: &[u8]) -> bool {
    bytes.starts_with(ARCHIVE) || bytes.starts_with(COMPOUND)
}

/// A small file can be packed so that it fills any memory: its parts are unpacked once and counted, whatever it says of their sizes.
fn unpacked(bytes: &[u8]) -> Result<(), String> {
    // What is no archive has its own message.
    let Ok(mut archive) = ZipArchive::new(Cursor::new(bytes)) else { return Ok(()) };
    let mut left = MOST_BYTES;
    for i in 0..archive.len() {
        let Ok(file) = archive.by_index(i) else { continue };
        left = left.saturating_sub(io::copy(&mut file.take(left + 1), &mut io::sink()).unwrap_or_default());
        if left == 0 {
            return Err(format!("unpacked it has more than {} MB", MOST_BYTES >> 20));
        }
    }
    Ok(())
}

impl Workbook {
    /// # Errors
    /// What the library says of a file that is no workbook, or one with a password.
    pub fn open(bytes: Vec<u8>) -> Result<Self, String> {
        unpacked(&bytes)?;
        let bytes: Arc<[u8]> = package::without_prefix(bytes)?.into();
        let file = || Cursor::new(Arc::clone(&bytes));
        let cells = guarded(|| {
            if bytes.starts_with(COMPOUND) {
                return Xls::new(file()).map(Sheets::Xls).map_err(|e| e.to_string());
            }
            match package::kind(&bytes) {
                package::Kind::Xlsx => Xlsx::new(file()).map(Sheets::Xlsx).map_err(|e| e.to_string()),
                package::Kind::Xlsb => Xlsb::new(file()).map(Sheets::Xlsb).map_err(|e| e.to_string()),
                package::Kind::Ods => {
                    // The library copies what is repeated when it opens the file.
                    package::ods_extent(&bytes, MOST_CELLS)?;
                    package::ods_texts(&bytes, add_text)?;
                    Ods::new(file()).map(Sheets::Ods).map_err(|e| e.to_string())
                }
                package::Kind::Other => Err("it is no workbook of Excel or OpenDocument".to_owned()),
            }
        })?;
        Ok(Self { cells, bytes })
    }

    #[must_use]
    pub fn names(&self) -> Vec<String> {
        self.cells.sheet_names()
    }

    /// # Errors
    /// What the library says of a sheet that it can't read.
    pub fn sheet(&mut self, name: &str) -> Result<Sheet, String> {
        guarded(|| self.read(name))
    }

    /// A cell far away would make the library ask for more memory than there is, and so would a long text in many cells.
    fn extent(&mut self, name: &str) -> Result<(), String> {
        let (mut rows, mut columns, mut texts) = (0u64, 0u64, 0u64);
        let mut see = |cell: &calamine::Cell<DataRef>| {
            let (row, column) = cell.get_position();
            (rows, columns) = (rows.max(u64::from(row) + 1), columns.max(u64::from(column) + 1));
            match cell.get_value() {
                DataRef::SharedString(text) => add_text(&mut texts, text.len(), 1),
                DataRef::String(text) => add_text(&mut texts, text.len(), 1),
                _ => Ok(()),
            }
        };
        match &mut self.cells {
            Sheets::Xlsx(book) => {
                let mut cells = book.worksheet_cells_reader(name).map_err(|e| e.to_string())?;
                while let Some(cell) = cells.next_cell().map_err(|e| e.to_string())? {
                    see(&cell)?;
                }
            }
            Sheets::Xlsb(book) => {
                let mut cells = book.worksheet_cells_reader(name).map_err(|e| e.to_string())?;
                while let Some(cell) = cells.next_cell().map_err(|e| e.to_string())? {
                    see(&cell)?;
                }
            }
            // Of these the library has all cells already.
            Sheets::Xls(_) | Sheets::Ods(_) => {}
        }
        if rows * columns > MOST_CELLS {
            return Err(far_away(rows, columns));
        }
        Ok(())
    }

    /// The cells that hold a formula. One that many cells share is looked at cell by cell, and never held for all of them.
    fn formulas(&mut self, name: &str) -> Result<BTreeSet<(u32, u32)>, String> {
        let mut found = BTreeSet::new();
        let mut see = |cell: &calamine::Cell<String>| {
            if !cell.get_value().is_empty() {
                found.insert(cell.get_position());
            }
        };
        match &mut self.cells {
            Sheets::Xlsx(book) => {
                let mut cells = book.worksheet_cells_reader(name).map_err(|e| e.to_string())?;
                while let Some(cell) = cells.next_formula().map_err(|e| e.to_string())? {
                    see(&cell);
                }
            }
            Sheets::Xlsb(book) => {
                let mut cells = book.worksheet_cells_reader(name).map_err(|e| e.to_string())?;
                while let Some(cell) = cells.next_formula().map_err(|e| e.to_string())? {
                    see(&cell);
                }
            }
            Sheets::Xls(_) | Sheets::Ods(_) => {
                let formulas = self.cells.worksheet_formula(name).map_err(|e| e.to_string())?;
                let (top, left) = formulas.start().unwrap_or_default();
                let used = formulas.used_cells().filter(|(.., formula)| !formula.is_empty());
                found.extend(used.map(|(row, column, _)| (top + index(row), left + index(column))));
            }
        }
        Ok(found)
    }

    fn read(&mut self, name: &str) -> Result<Sheet, String> {
        self.extent(name)?;
        let cells = self.cells.worksheet_range(name).map_err(|e| e.to_string())?;
        let mut faults = HashMap::new();
        let formulas = self.formulas(name)?;
        for at in &formulas {
            // A text without a letter is a result as well.
            if cells.get_value(*at).is_none_or(|value| matches!(value, Data::Empty)) {
                faults.insert(place(*at), Fault::NotCalculated);
            }
        }
        let (top, left) = cells.start().unwrap_or_default();
        for (row, column, value) in cells.used_cells() {
            let at = (top + index(row), left + index(column));
            // OpenDocument keeps the error of a formula as a text.
            let is_text = |text: &str| formulas.contains(&at) && is_error(text);
            if matches!(value, Data::Error(_)) || matches!(value, Data::String(text) if is_text(text)) {
                faults.insert(place(at), Fault::Error);
            }
        }
        let merged = match &mut self.cells {
            Sheets::Xlsx(book) => book.merge_cells_by_sheet_name(name).map_err(|e| e.to_string())?,
            Sheets::Xls(book) => book.merge_cells_by_sheet_name(name).map_err(|e| e.to_string())?,
            // What OpenDocument covers is among its parts; of .xlsb the library does not say it.
            Sheets::Ods(_) | Sheets::Xlsb(_) => Vec::new(),
        };
        let last = cells.end().unwrap_or_default();
        for Dimensions { start, end } in merged {
            // Merged far below the data they hide nothing.
            for row in start.0..=end.0.min(last.0) {
                for column in start.1..=end.1.min(last.1) {
                    if (row, column) != start {
                        faults.insert(place((row, column)), Fault::Merged);
                    }
                }
            }
        }
        let is_hidden = self.cells.sheets_metadata().iter().any(|sheet| sheet.name == name && sheet.visible != SheetVisible::Visible);
        let Parts { hidden_rows, hidden_columns, totals, covered } = match self.cells {
            Sheets::Xlsx(_) => package::of_xlsx(&self.bytes, name)?,
            Sheets::Ods(_) => package::of_ods(&self.bytes, name)?,
            Sheets::Xls(_) | Sheets::Xlsb(_) => Parts::default(),
        };
        faults.extend(covered.into_iter().map(|at| (at, Fault::Merged)));
        Ok(Sheet { cells, faults, is_hidden, hidden_rows, hidden_columns, totals })
    }
}

/// Is a text the error of a formula: `#N/A`, `#REF!`, `Err:502`?
fn is_error(text: &str) -> bool {
    let code = text.strip_prefix("Err:").is_some_and(|code| !code.is_empty() && code.bytes().all(|b| b.is_ascii_digit()));
    code || ["#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!"].contains(&text)
}

/// Counts the text of some cells, and says where that is too much.
fn add_text(all: &mut u64, length: usize, times: u64) -> Result<(), String> {
    if length > LONGEST_TEXT {
        return Err(format!("a cell holds {length} bytes of text; a cell of a workbook holds 32767 characters at the most"));
    }
    *all = all.saturating_add((length as u64).saturating_mul(times));
    if *all > MOST_TEXT { Err(format!("the cells of a sheet hold more than {} MB of text", MOST_TEXT >> 20)) } else { Ok(()) }
}

/// Why a sheet is not read of which a cell stands far from all others.
fn far_away(rows: u64, columns: u64) -> String {
    format!("a cell stands as far away as row {rows}, column {}; delete it", crate::finding::letters(columns))
}

/// The library gives up by panicking where references make no sense; that is a damaged file, no bug of ours.
fn guarded<T>(read: impl FnOnce() -> Result<T, String>) -> Result<T, String> {
    let hook = std::panic::take_hook();
    std::panic::set_hook(Box::new(|_| {}));
    let read = std::panic::catch_unwind(std::panic::AssertUnwindSafe(read));
    std::panic::set_hook(hook);
    read.unwrap_or_else(|_| Err("its cells make no sense".into()))
}

fn index(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

/// Row (from 1) and field (from 0) of a position (both from 0).
fn place((row, column): (u32, u32)) -> (u64, usize) {
    (u64::from(row) + 1, column as usize)
}

impl Sheet {
    #[must_use]
    pub fn last_row(&self) -> u64 {
        self.cells.end().map_or(0, |(row, _)| u64::from(row) + 1)
    }

    /// A cell, by its row (from 1) and field (from 0).
    fn cell(&self, row: u64, field: usize) -> &Data {
        let row = u32::try_from(row - 1).unwrap_or(u32::MAX);
        self.cells.get_value((row, index(field))).unwrap_or(&Data::Empty)
    }

    /// Fills `record` with the cells of a row: `width` of them, or more where there is more than nothing.
    pub fn row(&self, row: u64, width: usize, record: &mut StringRecord) {
        record.clear();
        let Some((_, last)) = self.cells.end() else { return };
        let used = (0..=last as usize).rfind(|c| !matches!(self.cell(row, *c), Data::Empty)).map_or(0, |c| c + 1);
        for column in 0..width.max(used) {
            record.push_field(&text(self.cell(row, column)));
        }
    }

    #[must_use]
    pub fn fault(&self, row: u64, field: usize) -> Option<Fault> {
        self.faults.get(&(row, field)).copied()
    }

    /// Is a cell kept as a date, rather than as text? None where it is neither.
    #[must_use]
    pub fn is_date(&self, row: u64, field: usize) -> Option<bool> {
        match self.cell(row, field) {
            Data::DateTime(moment) => Some(!moment.is_duration()),
            Data::DateTimeIso(_) => Some(true),
            Data::String(text) => (!text.trim().is_empty()).then_some(false),
            _ => None,
        }
    }
}

/// A cell as it would stand in a CSV file.
fn text(cell: &Data) -> String {
    /// Up to here every whole number has a float of its own.
    const EXACT: f64 = 9_007_199_254_740_992.0;
    match cell {
        Data::Empty => String::new(),
        Data::String(text) | Data::DateTimeIso(text) | Data::DurationIso(text) => text.clone(),
        Data::Int(n) => n.to_string(),
        #[allow(clippy::cast_possible_truncation, reason = "a whole number within the exact range")]
        Data::Float(x) if x.fract() == 0.0 && x.abs() < EXACT => (*x as i64).to_string(),
        Data::Float(x) => x.to_string(),
        Data::Bool(b) => b.to_string(),
        Data::DateTime(moment) => moment_text(*moment),
        Data::Error(e) => e.to_string(),
    }
}

fn moment_text(moment: ExcelDateTime) -> String {
    // Excel's calendar ends here on either side; other numbers are no days, whatever their format says.
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

//! Excel workbooks: the cells of a sheet as text, dates as dates. In: bytes of an .xlsx file. Out: `Sheet`.
//! It must not know what the columns mean.

use calamine::{Data, Dimensions, ExcelDateTime, Range, Reader, Xlsx};
use csv::StringRecord;
use std::{
    collections::HashMap,
    io::{self, Cursor, Read},
};
use zip::ZipArchive;

/// The ends of the names of workbooks that can be read.
pub const ENDINGS: [&str; 2] = ["xlsx", "xlsm"];

/// Cells of a sheet that are held in memory, empty ones between others included.
const MOST_CELLS: u64 = 30_000_000;

/// What the parts of a workbook may have together once they are unpacked.
const MOST_BYTES: u64 = 400 << 20;

pub struct Workbook(Xlsx<Cursor<Vec<u8>>>);

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
        guarded(|| Xlsx::new(Cursor::new(bytes)).map(Self).map_err(|e| e.to_string()))
    }

    #[must_use]
    pub fn names(&self) -> Vec<String> {
        self.0.sheet_names()
    }

    /// # Errors
    /// What the library says of a sheet that it can't read.
    pub fn sheet(&mut self, name: &str) -> Result<Sheet, String> {
        guarded(|| self.read(name))
    }

    /// A cell far away would make the library ask for more memory than there is.
    fn extent(&mut self, name: &str) -> Result<(), String> {
        let mut cells = self.0.worksheet_cells_reader(name).map_err(|e| e.to_string())?;
        let (mut rows, mut columns) = (0u64, 0u64);
        while let Some(cell) = cells.next_cell().map_err(|e| e.to_string())? {
            let (row, column) = cell.get_position();
            (rows, columns) = (rows.max(u64::from(row) + 1), columns.max(u64::from(column) + 1));
        }
        if rows * columns > MOST_CELLS {
            return Err(format!("a cell stands as far away as row {rows}, column {}; delete it", crate::finding::letters(columns)));
        }
        Ok(())
    }

    fn read(&mut self, name: &str) -> Result<Sheet, String> {
        self.extent(name)?;
        let cells = self.0.worksheet_range(name).map_err(|e| e.to_string())?;
        let mut faults = HashMap::new();
        let formulas = self.0.worksheet_formula(name).map_err(|e| e.to_string())?;
        let (top, left) = formulas.start().unwrap_or_default();
        for (row, column, _) in formulas.used_cells().filter(|(.., formula)| !formula.is_empty()) {
            let at = (top + index(row), left + index(column));
            let value = cells.get_value(at);
            if value.is_none_or(|v| matches!(v, Data::Empty) || matches!(v, Data::String(s) if s.is_empty())) {
                faults.insert(place(at), Fault::NotCalculated);
            }
        }
        let (top, left) = cells.start().unwrap_or_default();
        for (row, column, value) in cells.used_cells() {
            if matches!(value, Data::Error(_)) {
                faults.insert(place((top + index(row), left + index(column))), Fault::Error);
            }
        }
        for Dimensions { start, end } in self.0.merge_cells_by_sheet_name(name).map_err(|e| e.to_string())? {
            // Merged far below the data they hide nothing.
            let last = cells.end().unwrap_or_default();
            for row in start.0..=end.0.min(last.0) {
                for column in start.1..=end.1.min(last.1) {
                    if (row, column) != start {
                        faults.insert(place((row, column)), Fault::Merged);
                    }
                }
            }
        }
        Ok(Sheet { cells, faults })
    }
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

    /// Fills `record` with the cells of a row: `width` of them, or more where there is more than nothing.
    pub fn row(&self, row: u64, width: usize, record: &mut StringRecord) {
        record.clear();
        let Some((_, last)) = self.cells.end() else { return };
        let row = u32::try_from(row - 1).unwrap_or(u32::MAX);
        let cell = |column: u32| self.cells.get_value((row, column)).unwrap_or(&Data::Empty);
        let used = (0..=last).rfind(|c| !matches!(cell(*c), Data::Empty)).map_or(0, |c| c as usize + 1);
        for column in 0..width.max(used) {
            record.push_field(&text(cell(index(column))));
        }
    }

    #[must_use]
    pub fn fault(&self, row: u64, field: usize) -> Option<Fault> {
        self.faults.get(&(row, field)).copied()
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

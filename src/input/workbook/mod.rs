//! Workbooks of Excel and `OpenDocument`: the cells of a sheet as text, dates as dates. In: bytes
//! of a file. Out: `Sheet`. It must not know what the columns mean.

mod bounds;
mod cells;
mod ods;
mod package;
mod xls;

use calamine::{Dimensions, Ods, Reader, SheetVisible, Sheets, Xls, Xlsb, Xlsx};
use cells::Cells;
use csv::StringRecord;
use package::{Archive, PackageKind, Parts};
use std::{
    collections::{BTreeMap, BTreeSet, HashSet},
    io::Cursor,
    sync::Arc,
};

/// The ends of the names of workbooks that can be read.
pub const ENDINGS: [&str; 5] = ["xlsx", "xlsm", "xlsb", "xls", "ods"];

/// The first bytes of an archive (.xlsx, .xlsb, .ods), and of a file of older programs (.xls).
const ARCHIVE: &[u8] = b"PK\x03\x04";
const COMPOUND: &[u8] = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

pub struct Workbook {
    cells: Sheets<Cursor<Arc<[u8]>>>,
    package: Package,
}

/// Where to find what the library for cells does not say.
enum Package {
    Nowhere,
    /// The part that each sheet is in.
    Xlsx {
        archive: Archive,
        sheets: BTreeMap<String, String>,
    },
    Ods(BTreeMap<String, Parts>),
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
    cells: Cells,
    /// Row and column (from 0) of the cells below others that are merged.
    merged: HashSet<(u32, u32)>,
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

impl Workbook {
    /// # Errors
    /// What the library says of a file that is no workbook, or one with a password; or what is too
    /// large in it.
    pub fn open(bytes: Vec<u8>) -> Result<Self, String> {
        guarded(|| {
            if bytes.starts_with(COMPOUND) {
                let plain = xls::plain(&bytes)?;
                drop(bytes);
                let cells = Xls::new(Cursor::new(plain.into())).map_err(|e| e.to_string())?;
                return Ok(Self {
                    cells: Sheets::Xls(cells),
                    package: Package::Nowhere,
                });
            }
            Self::open_archive(package::open(bytes.into())?)
        })
    }

    fn open_archive(mut archive: Archive) -> Result<Self, String> {
        bounds::unpacked(&mut archive)?;
        let kind = package::kind(&archive);
        if kind == PackageKind::Xlsx {
            archive = package::without_prefix(archive)?;
            bounds::check_xlsx(&mut archive)?;
        }
        if kind == PackageKind::Xlsb {
            bounds::check_xlsb(&mut archive)?;
        }
        let package = match kind {
            PackageKind::Xlsx => Package::Xlsx {
                sheets: package::sheets(&mut archive)?,
                archive: archive.clone(),
            },
            PackageKind::Ods => Package::Ods(ods::read(&mut archive)?),
            PackageKind::Xlsb => Package::Nowhere,
            PackageKind::Other => {
                return Err("it is no workbook of Excel or OpenDocument".to_owned());
            }
        };
        let file = archive.into_inner();
        let cells = match kind {
            PackageKind::Xlsx => Xlsx::new(file).map(Sheets::Xlsx).map_err(|e| e.to_string()),
            PackageKind::Xlsb => Xlsb::new(file).map(Sheets::Xlsb).map_err(|e| e.to_string()),
            PackageKind::Ods | PackageKind::Other => {
                Ods::new(file).map(Sheets::Ods).map_err(|e| e.to_string())
            }
        }?;
        Ok(Self { cells, package })
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

    /// All cells of a sheet. The library would hold those without a value too, and write out a
    /// formula for each cell that shares it.
    fn cells(&mut self, name: &str) -> Result<Cells, String> {
        let (mut held, mut formulas) = (Cells::default(), Vec::new());
        match &mut self.cells {
            Sheets::Xlsx(book) => {
                let mut cells = book
                    .worksheet_cells_reader(name)
                    .map_err(|e| e.to_string())?;
                while let Some(cell) = cells
                    .next_cell_with_formula_metadata()
                    .map_err(|e| e.to_string())?
                {
                    held.push(cell.pos, &cell.value)?;
                    formulas.extend(cell.formula.map(|_| cell.pos));
                }
            }
            Sheets::Xlsb(book) => {
                let mut cells = book
                    .worksheet_cells_reader(name)
                    .map_err(|e| e.to_string())?;
                while let Some(cell) = cells.next_cell().map_err(|e| e.to_string())? {
                    held.push(cell.get_position(), cell.get_value())?;
                }
                drop(cells);
                let mut cells = book
                    .worksheet_cells_reader(name)
                    .map_err(|e| e.to_string())?;
                while let Some(cell) = cells.next_formula().map_err(|e| e.to_string())? {
                    formulas.extend((!cell.get_value().is_empty()).then(|| cell.get_position()));
                }
            }
            Sheets::Xls(_) | Sheets::Ods(_) => {
                let cells = self
                    .cells
                    .worksheet_range(name)
                    .map_err(|e| e.to_string())?;
                let start = cells.start().unwrap_or_default();
                for (row, column, value) in cells.used_cells() {
                    held.push(position(start, row, column), value)?;
                }
                drop(cells);
                let with_formula = self
                    .cells
                    .worksheet_formula(name)
                    .map_err(|e| e.to_string())?;
                let start = with_formula.start().unwrap_or_default();
                let used = with_formula
                    .used_cells()
                    .filter(|(.., formula)| !formula.is_empty());
                formulas.extend(used.map(|(row, column, _)| position(start, row, column)));
            }
        }
        held.sort();
        held.note_formulas(formulas)?;
        Ok(held)
    }

    /// The cells of a sheet below others that are merged. Merged far below the data they hide
    /// nothing.
    fn merged(
        &mut self,
        name: &str,
        (last_row, last_column): (u32, u32),
    ) -> Result<HashSet<(u32, u32)>, String> {
        let areas = match &mut self.cells {
            Sheets::Xlsx(book) => book
                .merge_cells_by_sheet_name(name)
                .map_err(|e| e.to_string())?,
            Sheets::Xls(book) => book
                .merge_cells_by_sheet_name(name)
                .map_err(|e| e.to_string())?,
            // What OpenDocument covers is among its parts; of .xlsb the library does not say it.
            Sheets::Ods(_) | Sheets::Xlsb(_) => Vec::new(),
        };
        let (mut merged, mut count) = (HashSet::new(), 0);
        for Dimensions { start, end } in
            areas.into_iter().filter(|area| area.start.1 <= last_column)
        {
            for row in start.0..=end.0.min(last_row) {
                let below = (start.1..=end.1.min(last_column)).map(|column| (row, column));
                count += below.clone().count();
                if count > package::MOST_COVERED {
                    return Err(format!(
                        "its merged cells cover more than {} cells",
                        package::MOST_COVERED
                    ));
                }
                merged.extend(below.filter(|place| *place != start));
            }
        }
        Ok(merged)
    }

    fn read(&mut self, name: &str) -> Result<Sheet, String> {
        let cells = self.cells(name)?;
        let mut merged = self.merged(name, cells.end().unwrap_or_default())?;
        let is_hidden = self
            .cells
            .sheets_metadata()
            .iter()
            .any(|sheet| sheet.name == name && sheet.visible != SheetVisible::Visible);
        let Parts {
            hidden_rows,
            hidden_columns,
            totals,
            covered,
        } = match &mut self.package {
            Package::Xlsx { archive, sheets } => sheets
                .get(name)
                .map(|part| package::of_xlsx(archive, part))
                .transpose()?
                .unwrap_or_default(),
            Package::Ods(sheets) => sheets.get(name).cloned().unwrap_or_default(),
            Package::Nowhere => Parts::default(),
        };
        merged.extend(covered.into_iter().map(|(row, field)| place(row, field)));
        Ok(Sheet {
            cells,
            merged,
            is_hidden,
            hidden_rows,
            hidden_columns,
            totals,
        })
    }
}

/// The library gives up by panicking where references make no sense; that is a damaged file, no bug
/// of ours.
fn guarded<T>(read: impl FnOnce() -> Result<T, String>) -> Result<T, String> {
    let hook = std::panic::take_hook();
    std::panic::set_hook(Box::new(|_| {}));
    let read = std::panic::catch_unwind(std::panic::AssertUnwindSafe(read));
    std::panic::set_hook(hook);
    read.unwrap_or_else(|_| Err("its cells make no sense".into()))
}

/// A position from 0, of a cell by its row and column after the first.
fn position((top, left): (u32, u32), row: usize, column: usize) -> (u32, u32) {
    (
        top.saturating_add(index(row)),
        left.saturating_add(index(column)),
    )
}

fn index(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

/// A position from 0, of a cell by its row from 1 and its field from 0.
fn place(row: u64, field: usize) -> (u32, u32) {
    (u32::try_from(row - 1).unwrap_or(u32::MAX), index(field))
}

impl Sheet {
    #[must_use]
    pub fn last_row(&self) -> u64 {
        self.cells.end().map_or(0, |(row, _)| u64::from(row) + 1)
    }

    /// Fills `record` with the cells of a row: `width` of them, or more where there is more than
    /// nothing.
    pub fn row(&self, row: u64, width: usize, record: &mut StringRecord) {
        record.clear();
        for (column, text) in self.cells.texts(place(row, 0).0) {
            pad(record, column);
            record.push_field(text);
        }
        pad(record, width);
    }

    #[must_use]
    pub fn fault(&self, row: u64, field: usize) -> Option<Fault> {
        let (row, column) = place(row, field);
        let is_merged = self.merged.contains(&(row, column));
        if is_merged {
            Some(Fault::Merged)
        } else {
            self.cells.fault(row, column)
        }
    }

    /// Is what a cell shows the result of a formula?
    #[must_use]
    pub fn has_formula(&self, row: u64, field: usize) -> bool {
        let (row, column) = place(row, field);
        self.cells.has_formula(row, column)
    }

    /// Is a cell kept as a date, rather than as text? None where it is neither.
    #[must_use]
    pub fn is_date(&self, row: u64, field: usize) -> Option<bool> {
        let (row, column) = place(row, field);
        self.cells.is_date(row, column)
    }
}

/// Adds empty cells up to a width.
fn pad(record: &mut StringRecord, width: usize) {
    while record.len() < width {
        record.push_field("");
    }
}

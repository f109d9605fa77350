//! How data files are written, the days of an edition, and the bytes of files that settings name. In:
//! what the settings say. Out: their meaning, or what is wrong with it. It must not know a format.

use super::written::CsvSection;
use jiff::civil::Date;
use std::{fmt::Display, fs, path::Path};

/// The bytes of a file that settings name.
///
/// # Errors
/// Names the file. `wrong` says what it must be, and how large it may be.
pub fn read_file(path: &Path, most: u64, wrong: [&str; 2]) -> Result<Vec<u8>, String> {
    let failed = |e: &dyn Display| format!("{}: {e}", path.display());
    let about = fs::metadata(path).map_err(|e| failed(&e))?;
    if !about.is_file() {
        return Err(failed(&wrong[0]));
    }
    if about.len() > most {
        return Err(failed(&wrong[1]));
    }
    fs::read(path).map_err(|e| failed(&e))
}

/// The marks of CSV files.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CsvMarks {
    pub separator: u8,
    pub decimal: char,
}

impl Default for CsvMarks {
    fn default() -> Self {
        Self {
            separator: b',',
            decimal: '.',
        }
    }
}

/// The day of an edition, and of the one that it replaces.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EditionDays {
    pub day: Date,
    pub replaces: Option<Date>,
}

/// # Errors
/// Where the marks are others than those that spreadsheets know, or the same.
pub fn csv_marks(written: &CsvSection) -> Result<CsvMarks, String> {
    let separator = match written.separator.as_deref() {
        None | Some(",") => b',',
        Some(";") => b';',
        Some("\t") => b'\t',
        Some(other) => {
            return Err(format!(
                "separator = {other:?}: write \",\", \";\" or \"\\t\""
            ));
        }
    };
    let decimal = match written.decimal.as_deref() {
        None | Some(".") => '.',
        Some(",") => ',',
        Some(other) => return Err(format!("decimal = {other:?}: write \".\" or \",\"")),
    };
    if u32::from(separator) == u32::from(decimal) {
        return Err("separator and decimal are the same; write separator = \";\"".into());
    }
    Ok(CsvMarks { separator, decimal })
}

/// # Errors
/// Where a text is no day, or an edition replaces a later one.
pub fn edition_days(
    edition: Option<&str>,
    replaces: Option<&str>,
) -> Result<Option<EditionDays>, String> {
    let day = |key: &str, text: &str| {
        text.parse::<Date>()
            .map_err(|_| format!("{key}: {text:?} is no day; write it as 2023-03-01"))
    };
    let replaces = replaces.map(|text| day("replaces", text)).transpose()?;
    let Some(edition) = edition else {
        return match replaces {
            Some(_) => Err("replaces: without an edition nothing is replaced; add edition".into()),
            None => Ok(None),
        };
    };
    let day = day("edition", edition)?;
    if replaces.is_some_and(|replaces| replaces >= day) {
        return Err("replaces: the edition that is replaced must be earlier".into());
    }
    Ok(Some(EditionDays { day, replaces }))
}

//! The names of sheets. In: tables. Out: names. It must not know what a workbook looks like.

use crate::table::Table;
use sha2::{Digest, Sha256};
use std::fmt::Write;

/// The name of a table's sheet in the workbook: the same from year to year, legal for Excel (31
/// characters, no marks), and that of no other of these tables.
#[must_use]
pub fn sheet_name(table: &Table, all: &[Table]) -> String {
    let name = plain_sheet_name(table);
    let is_other = |other: &&Table| {
        other.id() != table.id() && plain_sheet_name(other).eq_ignore_ascii_case(&name)
    };
    // A series may be called like a part of a statistic: then its key is written apart.
    let collides = table.series.is_some() && all.iter().any(|other| is_other(&other));
    if collides {
        marked(&name, &table.id())
    } else {
        name
    }
}

/// Two long names that begin alike must differ, and each be the same every year: the end tells them
/// apart.
fn marked(name: &str, id: &str) -> String {
    const END: usize = 6;
    let end = name
        .len()
        .min(name.floor_char_boundary(LONGEST_SHEET_NAME - END));
    let mut name = name[..end].to_owned();
    for byte in Sha256::digest(id.as_bytes()).iter().take(END / 2) {
        let _ = write!(name, "{byte:02X}");
    }
    name
}

/// What Excel takes for the name of a sheet.
const LONGEST_SHEET_NAME: usize = 31;

fn plain_sheet_name(table: &Table) -> String {
    let (area, name) = table
        .statistic
        .split_once('.')
        .unwrap_or(("", table.statistic));
    let parts = [
        name,
        table.part.unwrap_or_default(),
        table.series.as_ref().map_or("", |s| s.key.as_str()),
    ];
    // What most sheets are about is not said in their names.
    let area = Some(area)
        .filter(|area| *area != "participation")
        .unwrap_or_default();
    let words = std::iter::once(area)
        .chain(parts)
        .flat_map(|p| p.split(['_', '-', '.']))
        .filter(|w| !w.is_empty());
    let name: String = words.map(|w| w[..1].to_uppercase() + &w[1..]).collect();
    if name.len() > LONGEST_SHEET_NAME {
        marked(&name, &table.id())
    } else {
        name
    }
}

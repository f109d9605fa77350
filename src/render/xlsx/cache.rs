//! Charts hold the values that they draw, for those who show a workbook without working it out; the
//! library knows none for formulas. And no part holds a character that XML does not have: the
//! library escapes them in cells alone. In: the bytes of a workbook, the values of its sheets. Out:
//! the same with the values in its charts. It must not know a chart.

use super::sheet::HEAD;
use crate::render::{legal, wide::Wide};
use std::{
    borrow::Cow,
    collections::BTreeMap,
    fmt::Write as _,
    io::{Cursor, Read, Write},
};
use zip::{DateTime, ZipArchive, ZipWriter, result::ZipError, write::SimpleFileOptions};

/// A file of an older engine is worked out again; this is that of Excel 2019 and later.
const OLD_ENGINE: &str = "calcId=\"124519\"";
const NEW_ENGINE: &str = "calcId=\"191029\"";

/// Fills the charts from the tables, each by the name of its sheet.
pub fn fill(bytes: &[u8], sheets: &BTreeMap<&str, &Wide>) -> Result<Vec<u8>, ZipError> {
    let mut archive = ZipArchive::new(Cursor::new(bytes))?;
    // Cells are texts that the library escapes; they are the most by far.
    let is_of_cells = |name: &str| {
        name.starts_with("xl/worksheets/sheet") || name.starts_with("xl/sharedStrings")
    };
    let mut writer = ZipWriter::new(Cursor::new(Vec::with_capacity(bytes.len())));
    // No clock: the same workbook has the same bytes.
    let options = SimpleFileOptions::default().last_modified_time(DateTime::default());
    for i in 0..archive.len() {
        let name = archive.by_index_raw(i)?.name()?.into_owned();
        let mut text = String::new();
        if !is_of_cells(&name) {
            archive.by_index(i)?.read_to_string(&mut text)?;
        }
        let of_chart = name
            .starts_with("xl/charts/chart")
            .then(|| filled(&text, sheets));
        // All values are there: to work them out again on opening would ask whether to save.
        let of_book = (name == "xl/workbook.xml").then(|| {
            text.replace(" fullCalcOnLoad=\"1\"", "")
                .replace(OLD_ENGINE, NEW_ENGINE)
        });
        let part = of_chart.as_deref().or(of_book.as_deref()).unwrap_or(&text);
        let legal = legal(part);
        if of_chart.is_none() && of_book.is_none() && matches!(legal, Cow::Borrowed(_)) {
            writer.raw_copy_file(archive.by_index_raw(i)?)?;
            continue;
        }
        writer.start_file(name, options)?;
        writer.write_all(legal.as_bytes())?;
    }
    Ok(writer.finish()?.into_inner())
}

/// One chart: after each range of numbers come the numbers.
fn filled(text: &str, sheets: &BTreeMap<&str, &Wide>) -> String {
    const RANGE: &str = "<c:numRef><c:f>";
    const POINTS: &str = "<c:ptCount";
    const END: &str = "</c:numCache>";
    let mut out = String::with_capacity(text.len() * 2);
    let mut rest = text;
    while let Some(start) = rest.find(RANGE) {
        let (before, after) = rest.split_at(start + RANGE.len());
        out.push_str(before);
        rest = after;
        let range = after.split("</c:f>").next().unwrap_or_default();
        let (Some(values), Some(points), Some(end)) =
            (values(range, sheets), after.find(POINTS), after.find(END))
        else {
            continue;
        };
        let _ = write!(
            out,
            "{}<c:ptCount val=\"{}\"/>",
            &after[..points],
            values.len()
        );
        for (i, value) in values.iter().enumerate() {
            if let Some(value) = value {
                let _ = write!(out, "<c:pt idx=\"{i}\"><c:v>{value}</c:v></c:pt>");
            }
        }
        rest = &after[end..];
    }
    out + rest
}

/// The numbers of a range such as `RateAhg!$L$6:$L$24`; a cell without one has none.
fn values(range: &str, sheets: &BTreeMap<&str, &Wide>) -> Option<Vec<Option<f64>>> {
    let (sheet, cells) = range.split_once('!')?;
    let wide = sheets.get(sheet.trim_matches('\''))?;
    let mut ends = cells.split(':').map(|cell| {
        let mut parts = cell.trim_start_matches('$').split('$');
        let letters = parts.next()?;
        let column = letters.bytes().try_fold(0, |n, b| {
            b.is_ascii_uppercase()
                .then(|| n * 26 + usize::from(b - b'A') + 1)
        })?;
        Some((
            column.checked_sub(1)?,
            parts
                .next()?
                .parse::<usize>()
                .ok()?
                .checked_sub(HEAD as usize + 2)?,
        ))
    });
    let ((column, first), (_, last)) = (ends.next()??, ends.next()??);
    let is_there = last < wide.len() && column < wide.columns.len();
    is_there.then(|| {
        (first..=last)
            .map(|row| wide.value(row, column).number())
            .collect()
    })
}

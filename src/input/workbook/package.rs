//! What the parts of a workbook's file say that the library of cells does not: what is hidden, declared totals, covered cells.
//! In: bytes of an archive. Out: `Parts`. It must not know a value of a cell.

use quick_xml::{
    Reader, XmlVersion,
    events::{BytesStart, Event},
};
use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet},
    io::{BufReader, Cursor, Read, Write},
};
use zip::{CompressionMethod, ZipArchive, ZipWriter, write::SimpleFileOptions};

/// Of one sheet: rows and columns from 1.
#[derive(Debug, Default)]
pub struct Parts {
    pub hidden_rows: BTreeSet<u64>,
    pub hidden_columns: BTreeSet<u64>,
    pub totals: BTreeSet<u64>,
    /// Row and field (from 0) of cells below others that are merged.
    pub covered: Vec<(u64, usize)>,
}

/// What an archive is a workbook of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Xlsx,
    Xlsb,
    Ods,
    Other,
}

/// Rows of a sheet of Excel: what is hidden or repeated beyond is no row.
const MOST_ROWS: u64 = 1 << 20;

#[must_use]
pub fn kind(bytes: &[u8]) -> Kind {
    let Ok(archive) = ZipArchive::new(Cursor::new(bytes)) else { return Kind::Other };
    let names = names(&archive);
    let has = |part: &str| names.iter().any(|name| name.eq_ignore_ascii_case(part));
    match () {
        () if has("xl/workbook.bin") => Kind::Xlsb,
        () if has("[Content_Types].xml") && names.iter().any(|name| name.starts_with("xl/")) => Kind::Xlsx,
        () if has("content.xml") => Kind::Ods,
        () => Kind::Other,
    }
}

type Archive<'b> = ZipArchive<Cursor<&'b [u8]>>;

fn names(archive: &Archive) -> Vec<String> {
    archive.file_names().flatten().map(Cow::into_owned).collect()
}

fn archive(bytes: &[u8]) -> Result<Archive<'_>, String> {
    ZipArchive::new(Cursor::new(bytes)).map_err(|e| e.to_string())
}

/// An element as it begins, or none as one ends.
type Seen<'e> = Option<&'e BytesStart<'e>>;

/// Lets `see` have each element of a part, by its name without a prefix; nothing where there is no such part.
fn elements(archive: &mut Archive, part: &str, mut see: impl FnMut(&str, Seen) -> Result<(), String>) -> Result<(), String> {
    let Ok(file) = archive.by_name(part) else { return Ok(()) };
    let mut reader = Reader::from_reader(BufReader::new(file));
    let mut buffer = Vec::new();
    loop {
        match reader.read_event_into(&mut buffer).map_err(|e| format!("{part}: {e}"))? {
            Event::Start(element) => see(element.local_name().as_ref(), Some(&element))?,
            Event::Empty(element) => {
                see(element.local_name().as_ref(), Some(&element))?;
                see(element.local_name().as_ref(), None)?;
            }
            Event::End(element) => see(element.local_name().as_ref(), None)?,
            Event::Eof => return Ok(()),
            _ => {}
        }
        buffer.clear();
    }
}

/// An attribute by its name without a prefix.
fn attribute(element: &BytesStart, name: &str) -> Option<String> {
    let found = element.attributes().flatten().find(|a| a.key.local_name().as_ref() == name)?;
    found.normalized_value(XmlVersion::Implicit1_0).ok().map(Cow::into_owned)
}

fn number(element: &BytesStart, name: &str) -> Option<u64> {
    attribute(element, name)?.parse().ok()
}

fn is_true(element: &BytesStart, name: &str) -> bool {
    attribute(element, name).is_some_and(|value| matches!(value.as_str(), "1" | "true"))
}

fn is_zero(element: &BytesStart, name: &str) -> bool {
    attribute(element, name).is_some_and(|value| value.parse() == Ok(0.0))
}

/// What a part points to: its own names for other parts, with where these are and what they are for.
fn relations(archive: &mut Archive, part: &str) -> Result<BTreeMap<String, (String, String)>, String> {
    let (folder, name) = part.rsplit_once('/').unwrap_or(("", part));
    let mut found = BTreeMap::new();
    elements(archive, &format!("{folder}/_rels/{name}.rels"), |element, seen| {
        let Some(seen) = seen.filter(|_| element == "Relationship") else { return Ok(()) };
        if let (Some(id), Some(target), Some(of)) = (attribute(seen, "Id"), attribute(seen, "Target"), attribute(seen, "Type")) {
            found.insert(id, (resolved(folder, &target), of));
        }
        Ok(())
    })?;
    Ok(found)
}

/// `../tables/table1.xml` from `xl/worksheets` is `xl/tables/table1.xml`.
fn resolved(folder: &str, target: &str) -> String {
    if let Some(whole) = target.strip_prefix('/') {
        return whole.to_owned();
    }
    let mut parts: Vec<&str> = folder.split('/').collect();
    for part in target.split('/') {
        match part {
            ".." => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    parts.join("/")
}

/// Of a sheet of an .xlsx file.
///
/// # Errors
/// What is wrong with its XML.
pub fn of_xlsx(bytes: &[u8], sheet: &str) -> Result<Parts, String> {
    const BOOK: &str = "xl/workbook.xml";
    let mut archive = archive(bytes)?;
    let mut of_book = relations(&mut archive, BOOK)?;
    let mut id = None;
    elements(&mut archive, BOOK, |element, seen| {
        let seen = seen.filter(|seen| element == "sheet" && attribute(seen, "name").as_deref() == Some(sheet));
        id = id.take().or_else(|| attribute(seen?, "id"));
        Ok(())
    })?;
    let mut parts = Parts::default();
    let Some((part, _)) = id.and_then(|id| of_book.remove(&id)) else { return Ok(parts) };
    let mut row = 0;
    elements(&mut archive, &part, |element, seen| {
        let Some(seen) = seen else { return Ok(()) };
        if element == "row" {
            row = number(seen, "r").unwrap_or(row + 1);
            if is_true(seen, "hidden") || is_zero(seen, "ht") {
                parts.hidden_rows.insert(row);
            }
        } else if element == "col" && (is_true(seen, "hidden") || is_zero(seen, "width")) {
            let (first, last) = (number(seen, "min").unwrap_or(1), number(seen, "max").unwrap_or(0));
            parts.hidden_columns.extend(first..=last.min(1 << 14));
        }
        Ok(())
    })?;
    for (table, _) in relations(&mut archive, &part)?.into_values().filter(|(_, of)| of.ends_with("/table")) {
        elements(&mut archive, &table, |element, seen| {
            let Some(seen) = seen.filter(|_| element == "table") else { return Ok(()) };
            let totals = number(seen, "totalsRowCount").unwrap_or(0);
            let area = attribute(seen, "ref").unwrap_or_default();
            let digits = area.rsplit(':').next().unwrap_or_default().trim_start_matches(|c: char| !c.is_ascii_digit());
            if let Ok(last) = digits.parse::<u64>() {
                parts.totals.extend(last.saturating_sub(totals) + 1..=last);
            }
            Ok(())
        })?;
    }
    Ok(parts)
}

/// Goes through the rows of the sheets of an .ods file: `see` gets the name of the sheet, the first row (from 1), how many are the same,
/// and what is repeated in it.
fn ods_rows(bytes: &[u8], mut see: impl FnMut(&str, &OdsRow) -> Result<(), String>) -> Result<(), String> {
    let (mut sheet, mut next, mut row) = (String::new(), 1, OdsRow::default());
    let (mut column, mut hidden_columns) = (1_u64, Vec::new());
    let is_hidden = |seen: &BytesStart| attribute(seen, "visibility").is_some_and(|v| v == "collapse" || v == "filter");
    elements(&mut archive(bytes)?, "content.xml", |element, seen| {
        match (element, seen) {
            ("table", Some(seen)) => {
                (sheet, next) = (attribute(seen, "name").unwrap_or_default(), 1);
                (column, hidden_columns) = (1, Vec::new());
            }
            ("table-column", Some(seen)) => {
                let times: u64 = number(seen, "number-columns-repeated").unwrap_or(1);
                if is_hidden(seen) {
                    hidden_columns.push((column, times));
                }
                column = column.saturating_add(times);
            }
            ("table-row", Some(seen)) => {
                let times = number(seen, "number-rows-repeated").unwrap_or(1);
                let hidden_columns = hidden_columns.clone();
                row = OdsRow { first: next, times, is_hidden: is_hidden(seen), hidden_columns, ..OdsRow::default() };
            }
            ("table-cell" | "covered-table-cell", Some(seen)) => {
                let times = number(seen, "number-columns-repeated").unwrap_or(1);
                if element == "covered-table-cell" {
                    row.covered.push((row.width, times));
                }
                row.width = row.width.saturating_add(times);
                if seen.attributes().flatten().any(|a| a.key.local_name().as_ref() == "value-type") {
                    row.used = row.width;
                }
            }
            ("table-row", None) => {
                see(&sheet, &row)?;
                next = next.saturating_add(row.times);
            }
            _ => {}
        }
        Ok(())
    })
}

/// Rows of an .ods file that are the same.
#[derive(Default)]
struct OdsRow {
    first: u64,
    times: u64,
    is_hidden: bool,
    /// First and number, from 1, of the columns of its sheet that are hidden.
    hidden_columns: Vec<(u64, u64)>,
    width: u64,
    /// Its cells up to the last with a value.
    used: u64,
    /// Field and number of cells below others that are merged.
    covered: Vec<(u64, u64)>,
}

/// An error where a sheet of an .ods file would fill the memory: few bytes may stand for any number of cells.
///
/// # Errors
/// Names the cell that is too far away.
pub fn ods_extent(bytes: &[u8], most: u64) -> Result<(), String> {
    let (mut of, mut widest) = (String::new(), 0);
    ods_rows(bytes, |sheet, row| {
        if sheet != of {
            (of, widest) = (sheet.to_owned(), 0);
        }
        if row.used == 0 {
            return Ok(());
        }
        widest = widest.max(row.used);
        let last = row.first.saturating_add(row.times - 1);
        if last.saturating_mul(widest) > most { Err(super::far_away(last, widest)) } else { Ok(()) }
    })
}

/// Lets `add` count the texts of the cells of an .ods file, each with how often it is repeated: by cells, then by rows.
///
/// # Errors
/// What is wrong with its XML, or what `add` says.
pub fn ods_texts(bytes: &[u8], add: impl Fn(&mut u64, usize, u64) -> Result<(), String>) -> Result<(), String> {
    let mut archive = archive(bytes)?;
    let Ok(file) = archive.by_name("content.xml") else { return Ok(()) };
    let mut reader = Reader::from_reader(BufReader::new(file));
    let (mut all, mut of_row, mut of_cell) = (0, 0u64, 0);
    let (mut rows, mut cells) = (1, 1);
    let mut buffer = Vec::new();
    loop {
        let event = reader.read_event_into(&mut buffer).map_err(|e| format!("content.xml: {e}"))?;
        if let Event::Start(element) | Event::Empty(element) = &event {
            match element.local_name().as_ref() {
                "table-row" => (rows, of_row) = (number(element, "number-rows-repeated").unwrap_or(1), 0),
                "table-cell" | "covered-table-cell" => {
                    (cells, of_cell) = (number(element, "number-columns-repeated").unwrap_or(1), 0);
                    of_cell += attribute(element, "string-value").map_or(0, |text| text.len());
                }
                // So many spaces.
                "s" => of_cell = of_cell.saturating_add(number(element, "c").and_then(|n| usize::try_from(n).ok()).unwrap_or(1)),
                _ => {}
            }
        }
        match &event {
            Event::Text(text) => of_cell = of_cell.saturating_add(text.len()),
            Event::CData(text) => of_cell = of_cell.saturating_add(text.len()),
            Event::GeneralRef(_) => of_cell = of_cell.saturating_add(1),
            Event::End(element) => match element.local_name().as_ref() {
                "table-cell" | "covered-table-cell" => {
                    add(&mut of_row, of_cell, cells)?;
                    of_cell = 0;
                }
                // Of a row that is used. An empty one may be repeated to the end of the sheet.
                "table-row" if of_row > 0 => {
                    all += of_row.saturating_mul(rows).min(u64::from(u32::MAX) << 8);
                    add(&mut all, 0, 0)?;
                }
                _ => {}
            },
            Event::Eof => return Ok(()),
            _ => {}
        }
        buffer.clear();
    }
}

/// Of a sheet of an .ods file.
///
/// # Errors
/// What is wrong with its XML.
pub fn of_ods(bytes: &[u8], sheet: &str) -> Result<Parts, String> {
    let mut parts = Parts::default();
    ods_rows(bytes, |of, row| {
        let last = row.first.saturating_add(row.times - 1).min(MOST_ROWS);
        if of != sheet {
            return Ok(());
        }
        parts.hidden_columns.extend(row.hidden_columns.iter().flat_map(|(first, times)| *first..first.saturating_add(*times).min(1 << 14)));
        if !row.is_hidden && row.covered.is_empty() {
            return Ok(());
        }
        for n in row.first..=last {
            if row.is_hidden {
                parts.hidden_rows.insert(n);
            }
            let fields = row.covered.iter().flat_map(|(first, times)| *first..first.saturating_add(*times).min(1 << 14));
            parts.covered.extend(fields.filter_map(|field| Some((n, usize::try_from(field).ok()?))));
        }
        Ok(())
    })?;
    Ok(parts)
}

/// An .xlsx file whose elements have a prefix (`<x:row>`), as some programs write them, without it: the library knows only the others.
///
/// # Errors
/// What is wrong with the archive.
pub fn without_prefix(bytes: Vec<u8>) -> Result<Vec<u8>, String> {
    if kind(&bytes) != Kind::Xlsx {
        return Ok(bytes);
    }
    let mut archive = archive(&bytes)?;
    let names = names(&archive);
    let is_prefixed = |name: &String| {
        let mut head = Vec::new();
        let read = archive.by_name(name).map(|part| part.take(HEAD).read_to_end(&mut head));
        read.is_ok() && prefix(&String::from_utf8_lossy(&head)).is_some()
    };
    if !names.iter().any(is_prefixed) {
        return Ok(bytes);
    }
    let mut plain = ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    for name in names {
        let mut text = String::new();
        // What is no text, such as a picture, holds no cell; and an empty part is no XML.
        let is_text = archive.by_name(&name).is_ok_and(|mut part| part.read_to_string(&mut text).is_ok());
        if !is_text || text.is_empty() {
            continue;
        }
        if let Some(prefix) = prefix(&text) {
            text = text.replace(&format!("<{prefix}:"), "<").replace(&format!("</{prefix}:"), "</");
            text = text.replace(&format!("xmlns:{prefix}{NAMESPACE}"), &format!("xmlns{NAMESPACE}"));
        }
        plain.start_file(name, stored).and_then(|()| Ok(plain.write_all(text.as_bytes())?)).map_err(|e| e.to_string())?;
    }
    Ok(plain.finish().map_err(|e| e.to_string())?.into_inner())
}

/// As much of a part as tells its prefix.
const HEAD: u64 = 4096;

/// How a part says what its elements are of.
const NAMESPACE: &str = "=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

/// The prefix of the elements of a part, where they have one.
fn prefix(text: &str) -> Option<String> {
    let (before, _) = text.split_once(NAMESPACE)?;
    let (_, prefix) = before.rsplit_once("xmlns:")?;
    text.contains(&format!("<{prefix}:")).then(|| prefix.to_owned())
}

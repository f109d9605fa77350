//! What the parts of a workbook's file say that the library of cells does not: what is hidden,
//! declared totals, covered cells. In: bytes of an archive. Out: `Parts`. It must not know a value
//! of a cell.

use crate::packages::part_path;
use quick_xml::{
    Reader, XmlVersion,
    events::{BytesStart, Event},
};
use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet},
    io::{BufReader, Cursor, Read, Write},
    sync::Arc,
};
use zip::{CompressionMethod, ZipArchive, ZipWriter, write::SimpleFileOptions};

/// Of one sheet: rows and columns from 1.
#[derive(Debug, Clone, Default)]
pub struct Parts {
    pub hidden_rows: BTreeSet<u64>,
    pub hidden_columns: BTreeSet<u64>,
    pub totals: BTreeSet<u64>,
    /// Row and field (from 0) of cells below others that are merged.
    pub covered: Vec<(u64, usize)>,
}

/// What an archive is a workbook of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PackageKind {
    Xlsx,
    Xlsb,
    Ods,
    Other,
}

/// Rows and columns of a sheet of Excel: what is hidden or a total beyond is no row and no column.
pub const MOST_ROWS: u64 = 1 << 20;
pub const MOST_COLUMNS: u64 = 1 << 14;

/// Cells that are covered by others.
pub const MOST_COVERED: usize = 2_000_000;

/// A workbook as the archive of its parts.
pub type Archive = ZipArchive<Cursor<Arc<[u8]>>>;

#[must_use]
pub fn kind(archive: &Archive) -> PackageKind {
    let names = names(archive);
    let has = |part: &str| names.iter().any(|name| name.eq_ignore_ascii_case(part));
    match () {
        () if has("xl/workbook.bin") => PackageKind::Xlsb,
        () if has("[Content_Types].xml") && names.iter().any(|name| name.starts_with("xl/")) => {
            PackageKind::Xlsx
        }
        () if has("content.xml") => PackageKind::Ods,
        () => PackageKind::Other,
    }
}

pub fn names(archive: &Archive) -> Vec<String> {
    archive
        .file_names()
        .flatten()
        .map(Cow::into_owned)
        .collect()
}

/// # Errors
/// What is wrong with the archive.
pub fn open(bytes: Arc<[u8]>) -> Result<Archive, String> {
    ZipArchive::new(Cursor::new(bytes)).map_err(|e| e.to_string())
}

/// An element as it begins, or none as one ends.
pub type Seen<'e> = Option<&'e BytesStart<'e>>;

/// Lets `see` have each element of a part, by its name without a prefix; nothing where there is no
/// such part.
pub fn elements(
    archive: &mut Archive,
    part: &str,
    mut see: impl FnMut(&str, Seen) -> Result<(), String>,
) -> Result<(), String> {
    let Ok(file) = archive.by_name(part) else {
        return Ok(());
    };
    let mut reader = Reader::from_reader(BufReader::new(file));
    let mut buffer = Vec::new();
    loop {
        match reader
            .read_event_into(&mut buffer)
            .map_err(|e| format!("{part}: {e}"))?
        {
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
pub fn attribute(element: &BytesStart, name: &str) -> Option<String> {
    let found = element
        .attributes()
        .flatten()
        .find(|a| a.key.local_name().as_ref() == name)?;
    found
        .normalized_value(XmlVersion::Implicit1_0)
        .ok()
        .map(Cow::into_owned)
}

pub fn number(element: &BytesStart, name: &str) -> Option<u64> {
    attribute(element, name)?.parse().ok()
}

fn is_true(element: &BytesStart, name: &str) -> bool {
    attribute(element, name).is_some_and(|value| matches!(value.as_str(), "1" | "true"))
}

fn is_zero(element: &BytesStart, name: &str) -> bool {
    attribute(element, name).is_some_and(|value| value.parse() == Ok(0.0))
}

/// What a part points to: its own names for other parts, with where these are and what they are
/// for.
fn relations(
    archive: &mut Archive,
    part: &str,
) -> Result<BTreeMap<String, (String, String)>, String> {
    let (folder, name) = part.rsplit_once('/').unwrap_or(("", part));
    let mut found = BTreeMap::new();
    elements(
        archive,
        &format!("{folder}/_rels/{name}.rels"),
        |element, seen| {
            let Some(seen) = seen.filter(|_| element == "Relationship") else {
                return Ok(());
            };
            if let (Some(id), Some(target), Some(of)) = (
                attribute(seen, "Id"),
                attribute(seen, "Target"),
                attribute(seen, "Type"),
            ) {
                found.insert(id, (part_path(folder, &target), of));
            }
            Ok(())
        },
    )?;
    Ok(found)
}

/// The parts that the sheets of an .xlsx file are in.
///
/// # Errors
/// What is wrong with its XML.
pub fn sheets(archive: &mut Archive) -> Result<BTreeMap<String, String>, String> {
    const BOOK: &str = "xl/workbook.xml";
    let of_book = relations(archive, BOOK)?;
    let mut sheets = BTreeMap::new();
    elements(archive, BOOK, |element, seen| {
        let Some(seen) = seen.filter(|_| element == "sheet") else {
            return Ok(());
        };
        if let (Some(name), Some((part, _))) = (
            attribute(seen, "name"),
            attribute(seen, "id").and_then(|id| of_book.get(&id)),
        ) {
            sheets.insert(name, part.clone());
        }
        Ok(())
    })?;
    Ok(sheets)
}

/// Of a sheet of an .xlsx file, by the part that it is in.
///
/// # Errors
/// What is wrong with its XML.
pub fn of_xlsx(archive: &mut Archive, part: &str) -> Result<Parts, String> {
    let mut parts = Parts::default();
    let (mut row, mut groups) = (0u64, 0);
    let columns = |n: u64| usize::try_from(n.min(MOST_COLUMNS)).unwrap_or_default();
    let mut are_hidden = vec![false; columns(MOST_COLUMNS)];
    elements(archive, part, |element, seen| {
        let Some(seen) = seen else { return Ok(()) };
        if element == "row" {
            row = number(seen, "r").unwrap_or(row.saturating_add(1));
            if row <= MOST_ROWS && (is_true(seen, "hidden") || is_zero(seen, "ht")) {
                parts.hidden_rows.insert(row);
            }
        } else if element == "col"
            && groups < MOST_COLUMNS
            && (is_true(seen, "hidden") || is_zero(seen, "width"))
        {
            let [first, last] = [
                number(seen, "min").unwrap_or(1),
                number(seen, "max").unwrap_or(0),
            ]
            .map(columns);
            are_hidden
                .get_mut(first.saturating_sub(1)..last)
                .unwrap_or_default()
                .fill(true);
            groups += 1;
        }
        Ok(())
    })?;
    parts.hidden_columns = (1..)
        .zip(are_hidden)
        .filter(|(_, is_hidden)| *is_hidden)
        .map(|(column, _)| column)
        .collect();
    for (table, _) in relations(archive, part)?
        .into_values()
        .filter(|(_, of)| of.ends_with("/table"))
    {
        elements(archive, &table, |element, seen| {
            let Some(seen) = seen.filter(|_| element == "table") else {
                return Ok(());
            };
            // Excel has one.
            let totals = number(seen, "totalsRowCount").unwrap_or(0).min(10);
            let area = attribute(seen, "ref").unwrap_or_default();
            let digits = area
                .rsplit(':')
                .next()
                .unwrap_or_default()
                .trim_start_matches(|c: char| !c.is_ascii_digit());
            if let Ok(last) = digits.parse::<u64>() {
                parts
                    .totals
                    .extend(last.saturating_sub(totals).saturating_add(1)..=last);
            }
            Ok(())
        })?;
    }
    Ok(parts)
}

/// An .xlsx file whose elements have a prefix (`<x:row>`), as some programs write them, without it:
/// the library knows only the others.
///
/// # Errors
/// What is wrong with the archive.
pub fn without_prefix(mut archive: Archive) -> Result<Archive, String> {
    let names = names(&archive);
    let is_prefixed = |name: &String| {
        let mut head = Vec::new();
        let read = archive
            .by_name(name)
            .map(|part| part.take(HEAD).read_to_end(&mut head));
        read.is_ok() && prefix(&String::from_utf8_lossy(&head)).is_some()
    };
    if !names.iter().any(is_prefixed) {
        return Ok(archive);
    }
    let mut plain = ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    let mut all = 0;
    for name in names {
        let mut text = String::new();
        // What is no text, such as a picture, holds no cell; and an empty part is no XML.
        let is_text = archive
            .by_name(&name)
            .is_ok_and(|mut part| part.read_to_string(&mut text).is_ok());
        if !is_text || text.is_empty() {
            continue;
        }
        all += text.len() as u64;
        if all > MOST_PREFIXED {
            let most = MOST_PREFIXED >> 20;
            return Err(format!(
                "another program than Excel has written it, with more than {most} MB; open it in Excel and save it"
            ));
        }
        if let Some(prefix) = prefix(&text) {
            text = text
                .replace(&format!("<{prefix}:"), "<")
                .replace(&format!("</{prefix}:"), "</");
            text = text.replace(
                &format!("xmlns:{prefix}{NAMESPACE}"),
                &format!("xmlns{NAMESPACE}"),
            );
        }
        plain
            .start_file(name, stored)
            .and_then(|()| Ok(plain.write_all(text.as_bytes())?))
            .map_err(|e| e.to_string())?;
    }
    let bytes = plain.finish().map_err(|e| e.to_string())?.into_inner();
    open(bytes.into())
}

/// As much of a part as tells its prefix.
const HEAD: u64 = 4096;

/// What the parts of a file with prefixes may have together: they are held twice for a while.
const MOST_PREFIXED: u64 = 100 << 20;

/// How a part says what its elements are of.
const NAMESPACE: &str = "=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

/// The prefix of the elements of a part, where they have one.
fn prefix(text: &str) -> Option<String> {
    let (before, _) = text.split_once(NAMESPACE)?;
    let (_, prefix) = before.rsplit_once("xmlns:")?;
    text.contains(&format!("<{prefix}:"))
        .then(|| prefix.to_owned())
}

//! Files of older programs (.xls): the records of the workbook, taken out of their container,
//! without what few bytes may make large. The library for cells trusts what a file says of its own
//! size. It must not know a value of a cell.

use super::bounds::{MOST_CELLS, MOST_TEXT, too_large, too_much_text};
use cfb::{CompoundFile, Version};
use std::{
    collections::BTreeMap,
    io::{Cursor, Read, Write},
    ops::Range,
};

/// Bytes of the records of a workbook.
const LARGEST: u64 = 100 << 20;

/// Shared texts, records that go on with one that was too long, sheets, and records of all sheets.
const MOST_TEXTS: usize = 2_000_000;
const MOST_PARTS: usize = 20_000;
const MOST_SHEETS: usize = 5_000;
const MOST_RECORDS: usize = 30_000_000;

/// The bytes of the longest text that there can be.
const LONGEST_TEXT: u64 = 65_535 * 3;

/// Types of records.
const EOF: u16 = 0x000A;
const BOF: u16 = 0x0809;
const NAME: u16 = 0x0018;
const SHEET: u16 = 0x0085;
const TEXTS: u16 = 0x00FC;
const CONTINUE: u16 = 0x003C;
const DIMENSIONS: u16 = 0x0200;
const SHARED_TEXT: u16 = 0x00FD;
const SEVERAL_NUMBERS: u16 = 0x00BD;
const FORMULA: u16 = 0x0006;
const TEXT_OF_FORMULA: u16 = 0x0207;
/// A number, a text, a rich text, a truth, a short number, a formula.
const CELLS: [u16; 6] = [0x0203, 0x0204, 0x00D6, 0x0205, 0x027E, FORMULA];

/// A type that is in no file, of which the library takes no notice.
const NOTHING: u16 = 0xFFFF;

/// The same workbook in a container of its own, without names and without the formulas of cells
/// that have one; these have `0`.
///
/// # Errors
/// Says what is wrong with the container, or what is too large in it.
pub fn plain(bytes: &[u8]) -> Result<Vec<u8>, String> {
    let mut container = CompoundFile::open(Cursor::new(bytes)).map_err(|e| e.to_string())?;
    if container.is_stream("/EncryptedPackage") {
        return Err("it has a password".to_owned());
    }
    let name = ["/Workbook", "/Book"]
        .into_iter()
        .find(|name| container.is_stream(name));
    let name = name.ok_or_else(|| "it is no workbook of Excel".to_owned())?;
    let mut stream = Vec::new();
    let records = container.open_stream(name).map_err(|e| e.to_string())?;
    records
        .take(LARGEST + 1)
        .read_to_end(&mut stream)
        .map_err(|e| e.to_string())?;
    if stream.len() as u64 > LARGEST {
        return Err(format!("its sheets have more than {} MB", LARGEST >> 20));
    }
    limit(&stream)?;
    simplify(&mut stream);
    check(&stream)?;
    // Of the newer version the library reads only containers that hold something short as well.
    let file = Cursor::new(Vec::with_capacity(stream.len() + stream.len() / 8));
    let written = CompoundFile::create_with_version(Version::V3, file).and_then(|mut plain| {
        plain.create_stream(name)?.write_all(&stream)?;
        plain.flush()?;
        Ok(plain.into_inner().into_inner())
    });
    written.map_err(|e| e.to_string())
}

struct XlsRecord {
    kind: u16,
    /// Where its data is. Its head are the four bytes before.
    data: Range<usize>,
}

/// The records from a place on. What does not fit ends them; the library says what is wrong there.
fn records(stream: &[u8], from: usize) -> impl Iterator<Item = XlsRecord> {
    let mut at = from;
    std::iter::from_fn(move || {
        let start = at.checked_add(4).filter(|start| *start <= stream.len())?;
        let end = start + usize::from(short(stream, at + 2));
        let record = XlsRecord {
            kind: short(stream, at),
            data: start..end,
        };
        at = end;
        (end <= stream.len()).then_some(record)
    })
}

/// The records of a sheet, with those of the charts in it.
fn records_of_sheet(stream: &[u8], start: usize) -> impl Iterator<Item = XlsRecord> {
    // None before the sheet itself begins.
    let mut depth = None;
    records(stream, start).take_while(move |record| {
        match record.kind {
            BOF => depth = depth.map_or(Some(0), |n| Some(n + 1)),
            EOF if depth.unwrap_or(0) == 0 => return false,
            EOF => depth = depth.map(|n: usize| n - 1),
            _ => {}
        }
        true
    })
}

fn records_of_workbook(stream: &[u8]) -> impl Iterator<Item = XlsRecord> {
    records(stream, 0).take_while(|record| record.kind != EOF)
}

/// Where the sheets begin.
fn sheets(stream: &[u8]) -> Vec<usize> {
    records_of_workbook(stream)
        .filter(|r| r.kind == SHEET)
        .map(|r| long(&stream[r.data], 0) as usize)
        .collect()
}

/// Two bytes as a number; zero where they are not there.
fn short(data: &[u8], at: usize) -> u16 {
    data.get(at..at + 2)
        .map_or(0, |bytes| u16::from_le_bytes([bytes[0], bytes[1]]))
}

fn long(data: &[u8], at: usize) -> u32 {
    u32::from(short(data, at)) | u32::from(short(data, at + 2)) << 16
}

/// An error where it has more sheets, or more records in them, than can be looked at. Sheets may
/// begin at the same place, or within others.
fn limit(stream: &[u8]) -> Result<(), String> {
    let sheets = sheets(stream);
    if sheets.len() > MOST_SHEETS {
        return Err(format!("it has more than {MOST_SHEETS} sheets"));
    }
    let mut left = MOST_RECORDS;
    for start in sheets {
        left = left.saturating_sub(records_of_sheet(stream, start).take(left).count());
    }
    if left == 0 {
        Err(format!("its sheets have more than {MOST_RECORDS} records"))
    } else {
        Ok(())
    }
}

/// Takes out what nobody asks for, and what a few bytes can make large: names, formulas, which may
/// hold names many times, and the size that a sheet says it has.
fn simplify(stream: &mut [u8]) {
    let names: Vec<usize> = records_of_workbook(stream)
        .filter(|r| r.kind == NAME)
        .map(|r| r.data.start)
        .collect();
    for start in names {
        stream[start - 4..start - 2].copy_from_slice(&NOTHING.to_le_bytes());
    }
    let mut starts = sheets(stream);
    starts.sort_unstable();
    starts.dedup();
    for start in starts {
        let is_wanted = |r: &XlsRecord| r.kind == DIMENSIONS || is_long_formula(r);
        let wanted: Vec<XlsRecord> = records_of_sheet(stream, start).filter(is_wanted).collect();
        for XlsRecord { kind, data } in wanted {
            let data = &mut stream[data];
            if kind == DIMENSIONS {
                data.fill(0);
            } else {
                data[20..25].copy_from_slice(&ZERO);
            }
        }
    }
}

/// A formula that is the number 0: its length, and three bytes.
const ZERO: [u8; 5] = [3, 0, 0x1E, 0, 0];

/// Has a formula room for one of three bytes?
fn is_long_formula(record: &XlsRecord) -> bool {
    record.kind == FORMULA && record.data.len() >= 25
}

/// An error where the sheets together have more cells or more text than the library can hold.
fn check(stream: &[u8]) -> Result<(), String> {
    if records(stream, 0).filter(|r| r.kind == CONTINUE).count() > MOST_PARTS {
        return Err(format!(
            "it has more than {MOST_PARTS} records that go on with another"
        ));
    }
    let lengths = text_lengths(stream)?;
    // Sheets that begin at the same place are read again for each of them.
    let mut sizes: BTreeMap<usize, Size> = BTreeMap::new();
    let mut all = Size::default();
    for start in sheets(stream) {
        let size = match sizes.get(&start) {
            Some(size) => *size,
            None => size(stream, start, &lengths)?,
        };
        sizes.insert(start, size);
        all = Size {
            cells: all.cells.saturating_add(size.cells),
            text: all.text.saturating_add(size.text),
        };
        if all.cells > MOST_CELLS {
            return Err(too_large(all.cells));
        }
        if all.text > MOST_TEXT {
            return Err(too_much_text());
        }
    }
    Ok(())
}

/// Of a sheet: its cells, empty ones between others included, and the bytes of their texts.
#[derive(Debug, Clone, Copy, Default)]
struct Size {
    cells: u64,
    text: u64,
}

/// An error where a sheet lies within another, so that what was made simple is no longer.
fn size(stream: &[u8], start: usize, lengths: &[u64]) -> Result<Size, String> {
    let (mut rows, mut columns, mut count, mut text) = (0, 0, 0, 0u64);
    for record in records_of_sheet(stream, start) {
        let is_long_formula = is_long_formula(&record);
        let XlsRecord { kind, data } = record;
        let data = &stream[data];
        if (kind == DIMENSIONS && data.iter().any(|byte| *byte != 0))
            || (is_long_formula && data[20..25] != ZERO)
        {
            return Err("its sheets lie within each other".to_owned());
        }
        // A character takes up to three bytes of text.
        let longest = data.len() as u64 * 3;
        let (cells, of_text) = match kind {
            SHARED_TEXT => (
                1,
                lengths
                    .get(long(data, 6) as usize)
                    .copied()
                    .unwrap_or(LONGEST_TEXT),
            ),
            SEVERAL_NUMBERS => ((data.len() as u64).saturating_sub(6) / 6, 0),
            TEXT_OF_FORMULA => (1, longest),
            FORMULA if is_long_formula => (1, 1),
            kind if CELLS.contains(&kind) => (1, longest),
            _ => continue,
        };
        (count, text) = (count + cells, text.saturating_add(of_text));
        // It stands in the cell of the record before.
        if kind != TEXT_OF_FORMULA {
            rows = rows.max(u64::from(short(data, 0)) + 1);
            columns = columns.max(u64::from(short(data, 2)) + cells);
        }
    }
    Ok(Size {
        cells: (rows * columns).max(count),
        text,
    })
}

/// The most bytes that each of the shared texts takes. They stand one after another, and may go on
/// in the next record.
fn text_lengths(stream: &[u8]) -> Result<Vec<u64>, String> {
    let mut parts: Vec<&[u8]> = Vec::new();
    let mut before = NOTHING;
    for XlsRecord { kind, data } in records_of_workbook(stream) {
        match (before, kind) {
            // The last list of them counts.
            (_, TEXTS) => parts = vec![&stream[data]],
            (TEXTS, CONTINUE) => parts.push(&stream[data]),
            _ => {}
        }
        // What goes on with a record is of its kind.
        before = if kind == CONTINUE { before } else { kind };
    }
    let mut texts = SharedTexts {
        parts: &parts,
        part: 0,
        at: 8,
    };
    let mut lengths = Vec::new();
    while let Some(length) = texts.next_length() {
        lengths.push(length);
        if lengths.len() > MOST_TEXTS {
            return Err(format!("it has more than {MOST_TEXTS} texts"));
        }
    }
    Ok(lengths)
}

/// A place in the records of the shared texts.
struct SharedTexts<'p> {
    parts: &'p [&'p [u8]],
    part: usize,
    at: usize,
}

impl SharedTexts<'_> {
    fn unread_bytes(&self) -> &[u8] {
        self.parts
            .get(self.part)
            .and_then(|part| part.get(self.at..))
            .unwrap_or_default()
    }

    fn go_to_next_part(&mut self) {
        (self.part, self.at) = (self.part + 1, 0);
    }

    /// None at the end of the last part.
    fn skip(&mut self, mut bytes: u64) -> Option<()> {
        loop {
            let left = self.unread_bytes().len() as u64;
            if bytes <= left {
                self.at += usize::try_from(bytes).ok()?;
                return Some(());
            }
            bytes -= left;
            self.go_to_next_part();
            self.parts.get(self.part)?;
        }
    }

    /// The most bytes of the next text; none where there is no other.
    fn next_length(&mut self) -> Option<u64> {
        if self.unread_bytes().is_empty() {
            self.go_to_next_part();
            // A part of nothing is a text of nothing.
            if self
                .parts
                .get(self.part)
                .is_some_and(|part| part.is_empty())
            {
                return Some(0);
            }
        }
        let head = self.unread_bytes();
        let (characters, flags) = (u64::from(short(head, 0)), *head.get(2)?);
        let (is_rich, has_more) = (flags & 8 != 0, flags & 4 != 0);
        let runs = if is_rich {
            u64::from(short(head, 3)) * 4
        } else {
            0
        };
        let more = if has_more {
            u64::from(long(head, if is_rich { 5 } else { 3 }))
        } else {
            0
        };
        self.skip(3 + if is_rich { 2 } else { 0 } + if has_more { 4 } else { 0 })?;
        let mut width = 1 + u64::from(flags & 1);
        let mut missing = characters;
        loop {
            let here = (self.unread_bytes().len() as u64 / width).min(missing);
            self.skip(here * width)?;
            missing -= here;
            if missing == 0 {
                break;
            }
            // Each part says anew how wide its characters are.
            self.go_to_next_part();
            width = 1 + u64::from(*self.unread_bytes().first()? & 1);
            self.at = 1;
        }
        self.skip(runs)?;
        self.skip(more)?;
        Some(characters * 3)
    }
}

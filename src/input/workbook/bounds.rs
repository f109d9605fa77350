//! How large the parts of a workbook may be: a small file can stand for more cells and texts than
//! fit into memory, and the library for cells takes what it says of its own size at its word. In:
//! bytes of a file. It must not know what the cells mean.

use super::package::{Archive, attribute, elements, names, number};
use std::{
    borrow::Cow,
    io::{self, BufReader, Read},
};

/// What the parts may have together once they are unpacked.
const MOST_BYTES: u64 = 400 << 20;

/// Bytes between the begin of one element and that of the next, its text among them.
const LONGEST_PART: usize = 4 << 20;

/// Cells of an .ods file that are written out while it is read: those with a format and no value
/// too, where others follow.
pub const MOST_WRITTEN: u64 = 8_000_000;

/// Cells of all sheets, empty ones between others included, where the library holds them all.
pub const MOST_CELLS: u64 = 5_000_000;

/// Bytes of the texts of these cells.
pub const MOST_TEXT: u64 = 128 << 20;

/// Texts that cells share.
const MOST_TEXTS: u64 = 5_000_000;

/// Formats of cells and of styles, of each of which Excel has 65,490 at most; and the bytes of the
/// name of one.
const MOST_FORMATS: usize = 150_000;
const LONGEST_FORMAT: usize = 1000;

pub fn too_large(cells: u64) -> String {
    format!(
        "its sheets have {cells} cells or more up to the last row and column with a value; {MOST_CELLS} can be read: save it as .xlsx"
    )
}

pub fn too_much_text() -> String {
    format!(
        "the cells of its sheets hold more than {} MB of text",
        MOST_TEXT >> 20
    )
}

/// What may stand before the first element: the mark of the byte order, and spaces.
const IGNORED: [u8; 7] = [0xEF, 0xBB, 0xBF, b' ', b'\t', b'\r', b'\n'];

/// Unpacks all parts once and counts them, whatever the file says of their sizes.
///
/// # Errors
/// Says what is too large.
pub fn unpacked(archive: &mut Archive) -> Result<(), String> {
    let mut buffer = vec![0; 1 << 16];
    let mut all = 0;
    for i in 0..archive.len() {
        let Ok(mut file) = archive.by_index(i) else {
            continue;
        };
        let name = file.name().map(Cow::into_owned).unwrap_or_default();
        let (mut since, mut is_xml) = (0, None);
        // Pictures and data of others are read by nobody.
        let is_read = !["/media/", "/embeddings/", "customXml/", "Pictures/"]
            .iter()
            .any(|folder| name.contains(folder));
        // What can't be unpacked has its own message where it is read.
        while let Ok(read @ 1..) = file.read(&mut buffer) {
            all += read as u64;
            if all > MOST_BYTES {
                return Err(format!("unpacked it has more than {} MB", MOST_BYTES >> 20));
            }
            // What begins with anything else is a picture, or records of .xlsb.
            is_xml = is_xml.or_else(|| {
                buffer[..read]
                    .iter()
                    .find(|byte| !IGNORED.contains(byte))
                    .map(|byte| *byte == b'<')
            });
            let longest = if is_xml == Some(false) || !is_read {
                0
            } else {
                longest(&mut since, &buffer[..read])
            };
            if longest > LONGEST_PART {
                let most = LONGEST_PART >> 20;
                return Err(format!(
                    "{name} holds a text of more than {most} MB; a cell of a workbook holds 32767 characters at the most"
                ));
            }
        }
    }
    Ok(())
}

/// The most bytes from the begin of an element to that of the next. `since` are those after the
/// last one.
fn longest(since: &mut usize, bytes: &[u8]) -> usize {
    let (mut longest, mut from) = (0, 0);
    for at in memchr::memchr_iter(b'<', bytes) {
        longest = longest.max(*since + at - from);
        (*since, from) = (0, at);
    }
    *since += bytes.len() - from;
    longest.max(*since)
}

/// Checks the shared texts and the formats of an .xlsx file.
///
/// # Errors
/// Says what is too large, or what is wrong with its XML.
pub fn check_xlsx(archive: &mut Archive) -> Result<(), String> {
    for part in names(archive) {
        let is_named = |name: &str| part.to_ascii_lowercase().ends_with(name);
        if is_named("sharedstrings.xml") {
            check_texts(archive, &part)?;
        } else if is_named("styles.xml") {
            check_formats(archive, &part)?;
        }
    }
    Ok(())
}

fn check_texts(archive: &mut Archive, part: &str) -> Result<(), String> {
    let mut count = 0;
    elements(archive, part, |element, seen| {
        let says = seen
            .filter(|_| element == "sst")
            .and_then(|seen| number(seen, "uniqueCount"));
        count += u64::from(element == "si" && seen.is_some());
        let most = count.max(says.unwrap_or(0));
        if most > MOST_TEXTS {
            Err(format!(
                "{part} has, or says that it has, {most} texts; {MOST_TEXTS} can be read"
            ))
        } else {
            Ok(())
        }
    })
}

fn check_formats(archive: &mut Archive, part: &str) -> Result<(), String> {
    let mut count = 0;
    elements(archive, part, |element, seen| {
        let Some(seen) = seen else { return Ok(()) };
        count += usize::from(element == "xf");
        if count > MOST_FORMATS {
            return Err(format!(
                "{part} has more than {MOST_FORMATS} formats of cells"
            ));
        }
        let named = if element == "numFmt" {
            "formatCode"
        } else {
            "val"
        };
        let length = attribute(seen, named).map_or(0, |name| name.len());
        if length > LONGEST_FORMAT {
            Err(format!("{part} has a format whose name has {length} bytes"))
        } else {
            Ok(())
        }
    })
}

/// Checks the records of an .xlsb file: how many texts there are, how long a record is, and the
/// names that a formula may hold many times.
///
/// # Errors
/// Says what is too large.
pub fn check_xlsb(archive: &mut Archive) -> Result<(), String> {
    const SHEET: u16 = 0x009C;
    const NAME: u16 = 0x0027;
    const TEXT: u16 = 0x0013;
    /// A text of 32,767 characters with its formats, and a name of 255 with its formula.
    const LONGEST: u64 = 512 << 10;
    const LONGEST_SHEET: u64 = 1000;
    const LONGEST_NAME: u32 = 255;
    let mut texts = 0;
    for part in names(archive) {
        let lower = part.to_ascii_lowercase();
        let is_read = ["xl/workbook.bin", "xl/sharedstrings.bin", "xl/styles.bin"]
            .contains(&lower.as_str())
            || lower.starts_with("xl/worksheets/");
        let Some(mut file) = archive
            .by_name(&part)
            .ok()
            .filter(|_| is_read && lower.rsplit('.').next() == Some("bin"))
            .map(BufReader::new)
        else {
            continue;
        };
        while let Some((kind, length)) = record(&mut file) {
            texts += u64::from(kind == TEXT && lower.ends_with("sharedstrings.bin"));
            let mut head = Vec::new();
            // What ends too early has its own message where it is read.
            let _ = file.by_ref().take(length.min(13)).read_to_end(&mut head);
            let name = head
                .get(9..13)
                .map_or(0, |n| u32::from_le_bytes([n[0], n[1], n[2], n[3]]));
            let is_long = length > LONGEST
                || (kind == SHEET && length > LONGEST_SHEET)
                || (kind == NAME && name > LONGEST_NAME);
            if is_long {
                return Err(format!(
                    "{part} holds a text or a name that is too long for a workbook"
                ));
            }
            if texts > MOST_TEXTS {
                return Err(format!("{part} has more than {MOST_TEXTS} texts"));
            }
            let rest = length.saturating_sub(head.len() as u64);
            let _ = io::copy(&mut file.by_ref().take(rest), &mut io::sink());
        }
    }
    Ok(())
}

/// The kind and the length of the next record; none at the end.
fn record(file: &mut impl Read) -> Option<(u16, u64)> {
    let mut byte = || {
        let mut byte = [0];
        file.read_exact(&mut byte).is_ok().then_some(byte[0])
    };
    let first = byte()?;
    let kind = if first & 0x80 == 0 {
        u16::from(first)
    } else {
        u16::from(first & 0x7F) | u16::from(byte()? & 0x7F) << 7
    };
    let mut length = 0;
    for place in 0..4 {
        let next = byte()?;
        length |= u64::from(next & 0x7F) << (7 * place);
        if next & 0x80 == 0 {
            break;
        }
    }
    Some((kind, length))
}

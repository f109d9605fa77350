//! How large the parts of a workbook may be: a small file can stand for more cells and texts than fit into memory, and the library for
//! cells takes what it says of its own size at its word. In: bytes of a file. It must not know what the cells mean.

use super::package::{Archive, attribute, elements, names, number};
use std::{borrow::Cow, io::Read};

/// What the parts may have together once they are unpacked.
const MOST_BYTES: u64 = 400 << 20;

/// Bytes between the begin of one element and that of the next, its text among them.
const LONGEST_PART: usize = 4 << 20;

/// Cells of all sheets, empty ones between others included, where the library holds them all.
pub const MOST_CELLS: u64 = 5_000_000;

/// Bytes of the texts of these cells.
pub const MOST_TEXT: u64 = 128 << 20;

/// Texts that cells share.
const MOST_TEXTS: u64 = 5_000_000;

/// Formats of cells and of styles, of each of which Excel has 65,490 at most; and the bytes of the name of one.
const MOST_FORMATS: usize = 150_000;
const LONGEST_FORMAT: usize = 1000;

pub fn too_large(cells: u64) -> String {
    format!("its sheets have {cells} cells or more up to the last row and column with a value; {MOST_CELLS} can be read: save it as .xlsx")
}

pub fn too_much_text() -> String {
    format!("the cells of its sheets hold more than {} MB of text", MOST_TEXT >> 20)
}

/// Unpacks all parts once and counts them, whatever the file says of their sizes.
///
/// # Errors
/// Says what is too large.
pub fn unpacked(archive: &mut Archive) -> Result<u64, String> {
    let mut buffer = vec![0; 1 << 16];
    let mut all = 0;
    for i in 0..archive.len() {
        let Ok(mut file) = archive.by_index(i) else { continue };
        let name = file.name().map(Cow::into_owned).unwrap_or_default();
        let is_xml = name.to_ascii_lowercase().ends_with(".xml");
        let mut since = 0;
        // What can't be unpacked has its own message where it is read.
        while let Ok(read @ 1..) = file.read(&mut buffer) {
            all += read as u64;
            if all > MOST_BYTES {
                return Err(format!("unpacked it has more than {} MB", MOST_BYTES >> 20));
            }
            let longest = if is_xml { longest(&mut since, &buffer[..read]) } else { 0 };
            if longest > LONGEST_PART {
                let most = LONGEST_PART >> 20;
                return Err(format!("{name} holds a text of more than {most} MB; a cell of a workbook holds 32767 characters at the most"));
            }
        }
    }
    Ok(all)
}

/// The most bytes from the begin of an element to that of the next. `since` are those after the last one.
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
        let says = seen.filter(|_| element == "sst").and_then(|seen| number(seen, "uniqueCount"));
        count += u64::from(element == "si" && seen.is_some());
        let most = count.max(says.unwrap_or(0));
        if most > MOST_TEXTS { Err(format!("{part} has, or says that it has, {most} texts; {MOST_TEXTS} can be read")) } else { Ok(()) }
    })
}

fn check_formats(archive: &mut Archive, part: &str) -> Result<(), String> {
    let mut count = 0;
    elements(archive, part, |element, seen| {
        let Some(seen) = seen else { return Ok(()) };
        count += usize::from(element == "xf");
        if count > MOST_FORMATS {
            return Err(format!("{part} has more than {MOST_FORMATS} formats of cells"));
        }
        let named = if element == "numFmt" { "formatCode" } else { "val" };
        let length = attribute(seen, named).map_or(0, |name| name.len());
        if length > LONGEST_FORMAT { Err(format!("{part} has a format whose name has {length} bytes")) } else { Ok(()) }
    })
}

//! The Word file of a house, in whose look documents are written. In: a path. Out: its parts, the
//! properties of its pages, the names of its styles. It must not know a document.

use quick_xml::{
    Reader,
    events::{BytesStart, Event},
};
use std::{
    collections::BTreeMap,
    io::{Cursor, Read},
    path::Path,
};
use zip::ZipArchive;

/// A part of a package: its name and its bytes.
pub type PackagePart = (String, Vec<u8>);

/// A template is no larger than this, unpacked, and has no more parts.
const MOST_BYTES: u64 = 50 << 20;
const MOST_PARTS: usize = 2000;

pub const MAIN: &str = "word/document.xml";
pub const RELATIONS: &str = "word/_rels/document.xml.rels";
pub const STYLES: &str = "word/styles.xml";
pub const TYPES: &str = "[Content_Types].xml";

const NO_WORD_FILE: &str = "this is no Word document with styles; save the template as .docx";
const TOO_LARGE: &str = "unpacked, this template has more than 50 MB or 2,000 parts";

/// A Word file in whose look documents are written.
#[derive(Debug, PartialEq, Eq)]
pub struct WordTemplate {
    pub parts: Vec<PackagePart>,
    /// The properties of its pages.
    pub section: String,
    /// The names of its styles, in small letters → their ids.
    pub styles: BTreeMap<String, String>,
}

/// Reads a template.
///
/// # Errors
/// Names the file, and why it is no template.
pub fn read(path: &Path) -> Result<WordTemplate, String> {
    let failed = |e: String| format!("{}: {e}", path.display());
    let about = path.metadata().map_err(|e| failed(e.to_string()))?;
    if !about.is_file() {
        return Err(failed(
            "this is no file; name a Word document (.docx)".into(),
        ));
    }
    if about.len() > MOST_BYTES {
        return Err(failed(TOO_LARGE.into()));
    }
    let bytes = std::fs::read(path).map_err(|e| failed(e.to_string()))?;
    template(&bytes).map_err(|e| failed(e.into()))
}

fn template(bytes: &[u8]) -> Result<WordTemplate, &'static str> {
    let parts = unpack(bytes)?;
    let has_macros = |(name, _): &PackagePart| name.ends_with("vbaProject.bin");
    if parts.iter().any(has_macros) {
        return Err("this template has macros; save it as .docx, which has none");
    }
    let text = |name: &str| text_of(&parts, name).ok_or(NO_WORD_FILE);
    for needed in [TYPES, RELATIONS] {
        text(needed)?;
    }
    let section = section(text(MAIN)?).ok_or(NO_WORD_FILE)?;
    let styles = style_ids(text(STYLES)?).ok_or(NO_WORD_FILE)?;
    Ok(WordTemplate {
        parts,
        section,
        styles,
    })
}

fn unpack(bytes: &[u8]) -> Result<Vec<PackagePart>, &'static str> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| NO_WORD_FILE)?;
    if archive.len() > MOST_PARTS {
        return Err(TOO_LARGE);
    }
    let mut left = MOST_BYTES;
    let mut parts = Vec::new();
    for i in 0..archive.len() {
        let part = archive.by_index(i).map_err(|_| NO_WORD_FILE)?;
        if part.is_dir() {
            continue;
        }
        let name = part.name().map_err(|_| NO_WORD_FILE)?.into_owned();
        let mut content = Vec::new();
        let read = part.take(left + 1).read_to_end(&mut content);
        read.map_err(|_| NO_WORD_FILE)?;
        let size = u64::try_from(content.len()).unwrap_or(u64::MAX);
        left = left.checked_sub(size).ok_or(TOO_LARGE)?;
        parts.push((name, content));
    }
    Ok(parts)
}

fn text_of<'p>(parts: &'p [PackagePart], name: &str) -> Option<&'p str> {
    let (_, content) = parts.iter().find(|(own, _)| own == name)?;
    std::str::from_utf8(content).ok()
}

/// The properties of the pages at the end of a document.
fn section(document: &str) -> Option<String> {
    const END: &str = "</w:sectPr>";
    let start = document.rfind("<w:sectPr")?;
    let end = document[start..].find(END)? + start + END.len();
    Some(document[start..end].to_owned())
}

/// The styles of a part by their names.
fn style_ids(part: &str) -> Option<BTreeMap<String, String>> {
    let mut reader = Reader::from_str(part);
    let mut ids = BTreeMap::new();
    let mut current: Option<String> = None;
    loop {
        match reader.read_event().ok()? {
            Event::Start(element) if element.name().as_ref() == "w:style" => {
                current = attribute(&element, "w:styleId");
            }
            Event::Empty(element) if element.name().as_ref() == "w:name" => {
                let name = attribute(&element, "w:val");
                if let (Some(id), Some(name)) = (current.take(), name) {
                    ids.insert(name.to_lowercase(), id);
                }
            }
            Event::Eof => break,
            _ => {}
        }
    }
    (!ids.is_empty()).then_some(ids)
}

fn attribute(element: &BytesStart, name: &str) -> Option<String> {
    let attribute = element.try_get_attribute(name).ok()??;
    Some(
        quick_xml::escape::unescape(&attribute.value)
            .ok()?
            .into_owned(),
    )
}

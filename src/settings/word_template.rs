//! The Word file of a house, in whose look documents are written. In: a path. Out: its parts, the
//! properties of its pages, the names of its styles. It must not know a document.

use super::files::read_file;
use quick_xml::{
    Reader,
    events::{BytesStart, Event},
};
use std::{
    collections::BTreeMap,
    fmt::Write,
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

/// So much room must a text have, in twentieths of a point.
const NARROWEST: i32 = 2835;

const NO_WORD_FILE: &str = "this is no Word document with styles; save the template as .docx";
const TOO_LARGE: &str = "unpacked, this template has more than 50 MB or 2,000 parts";

/// A Word file in whose look documents are written.
#[derive(Debug, PartialEq, Eq)]
pub struct WordTemplate {
    pub parts: Vec<PackagePart>,
    /// The properties of its pages.
    pub section: String,
    /// The width between its margins, in twentieths of a point.
    pub measure: i32,
    /// The names of its styles, in small letters → their ids.
    pub styles: BTreeMap<String, String>,
}

/// Reads a template.
///
/// # Errors
/// Names the file, and why it is no template.
pub fn read(path: &Path) -> Result<WordTemplate, String> {
    let no_file = "this is no file; name a Word document (.docx)";
    let bytes = read_file(path, MOST_BYTES, [no_file, TOO_LARGE])?;
    template(&bytes).map_err(|e| format!("{}: {e}", path.display()))
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
    if !text(TYPES)?.contains("wordprocessingml.document.main+xml") {
        return Err("this is a template or has macros; save it as a Word document (.docx)");
    }
    let pages = Pages::read(text(MAIN)?, text(RELATIONS)?).ok_or(NO_WORD_FILE)?;
    let (section, measure) = pages.markup();
    if measure < NARROWEST {
        return Err("the margins of this template leave less than 5 cm for the text");
    }
    let styles = style_ids(text(STYLES)?).ok_or(NO_WORD_FILE)?;
    Ok(WordTemplate {
        parts,
        section,
        measure,
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
        if name.starts_with('/') || name.contains("..") || name.contains('\\') {
            return Err("this template has parts outside its own folders; save it again in Word");
        }
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

/// What a template says of its pages: only what is understood, so that nothing else is copied.
#[derive(Default)]
struct Pages {
    /// Headers and footers: the element, the pages, the relation.
    references: Vec<(String, String, String)>,
    /// The width, the height, and the margins by their names.
    size: Option<(u32, u32)>,
    margins: BTreeMap<&'static str, i32>,
    has_title_page: bool,
}

const MARGINS: [(&str, i32); 7] = [
    ("top", 1134),
    ("right", 1021),
    ("bottom", 1134),
    ("left", 1021),
    ("header", 567),
    ("footer", 567),
    ("gutter", 0),
];

impl Pages {
    /// Those of the last section of a document.
    fn read(document: &str, relations: &str) -> Option<Self> {
        let mut reader = Reader::from_str(document);
        let (mut path, mut pages) = (Vec::new(), Self::default());
        loop {
            let event = reader.read_event().ok()?;
            if let Event::Start(element) | Event::Empty(element) = &event {
                let name = element.name().as_ref().to_owned();
                let is_in_body = path.last().is_some_and(|own| own == "w:body");
                if is_in_body && name == "w:sectPr" {
                    pages = Self::default();
                } else if path.len() == 3 && path[2] == "w:sectPr" {
                    pages.add(&name, element, relations);
                }
                if matches!(event, Event::Start(_)) {
                    path.push(name);
                }
            } else if let Event::End(_) = event {
                path.pop();
            } else if let Event::Eof = event {
                return Some(pages);
            }
        }
    }

    fn add(&mut self, name: &str, element: &BytesStart, relations: &str) {
        let value = |key: &str| attribute(element, key);
        match name {
            "w:headerReference" | "w:footerReference" => {
                let known = |id: &String| relations.contains(&format!("Id=\"{id}\""));
                let id = value("r:id").filter(known);
                let kind = value("w:type").unwrap_or_default();
                let is_kind = ["default", "first", "even"].contains(&kind.as_str());
                if let Some(id) = id.filter(|id| is_kind && id.chars().all(char::is_alphanumeric)) {
                    self.references.push((name.to_owned(), kind, id));
                }
            }
            "w:pgSz" => {
                let side = |key| {
                    value(key)?
                        .parse()
                        .ok()
                        .filter(|n| (1440..=31_680).contains(n))
                };
                self.size = side("w:w").zip(side("w:h"));
            }
            "w:pgMar" => {
                for (key, _) in MARGINS {
                    let margin = value(&format!("w:{key}")).and_then(|n| n.parse().ok());
                    let is_sound = |n: &i32| (-31_680..=31_680).contains(n);
                    if let Some(margin) = margin.filter(is_sound) {
                        self.margins.insert(key, margin);
                    }
                }
            }
            "w:titlePg" => self.has_title_page = true,
            _ => {}
        }
    }

    /// Their properties, and the width between their margins.
    fn markup(&self) -> (String, i32) {
        let mut out = "<w:sectPr>".to_owned();
        for (element, kind, id) in &self.references {
            let _ = write!(out, r#"<{element} w:type="{kind}" r:id="{id}"/>"#);
        }
        let (width, height) = self.size.unwrap_or((11_906, 16_838));
        let _ = write!(out, r#"<w:pgSz w:w="{width}" w:h="{height}"/><w:pgMar"#);
        let margin = |key: &str, usual: i32| self.margins.get(key).copied().unwrap_or(usual);
        for (key, usual) in MARGINS {
            let _ = write!(out, r#" w:{key}="{}""#, margin(key, usual));
        }
        out.push_str("/>");
        if self.has_title_page {
            out.push_str("<w:titlePg/>");
        }
        let sides = margin("left", 1021).abs() + margin("right", 1021).abs();
        let width = i32::try_from(width).unwrap_or_default() - sides;
        (out + "</w:sectPr>", width)
    }
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

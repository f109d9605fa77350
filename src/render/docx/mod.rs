//! `Report` → a Word document that an office can edit: real styles, tables with repeated headers,
//! charts as shapes. In: the report, its words. Out: a file of `WordprocessingML`. It must not know how
//! figures are computed.

mod body;
mod chart;
mod house;
mod markup;
mod package;
mod page;
mod styles;
mod table;
pub mod tracked;

use super::Artifact;
use crate::{
    layout::fonts::Fonts, report::Report, settings::word_template::WordTemplate, words::Words,
};
use zip::result::ZipError;

/// What all parts of a document share.
struct WordDocument<'a> {
    report: &'a Report,
    words: &'a Words,
    fonts: &'a mut Fonts,
    /// Where links lead, in the order of their relations.
    links: Vec<String>,
    /// Are header and footer those of a house?
    is_in_house: bool,
    /// The width between the margins, as a part of that of our pages.
    scale: f32,
    /// How many drawings and controls have a number.
    numbered: u32,
}

impl WordDocument<'_> {
    /// The next number of a drawing or control.
    const fn number(&mut self) -> u32 {
        self.numbered += 1;
        self.numbered
    }
}

/// Writes the document, in the styles of a house where there are any. The same report gives the same
/// bytes.
///
/// # Errors
/// A bug: the file is made in memory.
pub fn write(
    report: &Report,
    words: &Words,
    fonts: &mut Fonts,
    house: Option<&WordTemplate>,
    path: &str,
) -> Result<Artifact, ZipError> {
    let mut document = WordDocument {
        report,
        words,
        fonts,
        links: Vec::new(),
        is_in_house: house.is_some(),
        scale: house.map_or(1.0, |house| page::part_of_measure(house.measure)),
        numbered: 0,
    };
    let body = body::body(&mut document);
    let bytes = package::pack(&document, &body, house)?;
    Ok(Artifact {
        path: path.to_owned(),
        bytes,
    })
}

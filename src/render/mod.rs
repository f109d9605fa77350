//! Documents → named bytes, one module a format. In: pages, report, released figures. Out:
//! `Artifact`s. It must not know where they are written.

pub mod data;
pub mod docx;
pub mod html;
pub mod ods;
mod parquet;
pub mod pdf;
pub mod svg;
pub mod text;
mod wide;
pub mod xlsx;

use std::borrow::Cow;

/// Is there such a character in XML and HTML? Control characters and those that are none can't
/// stand in them, not even escaped.
#[must_use]
pub fn is_legal(c: char) -> bool {
    let is_none = matches!(c as u32, 0xFDD0..=0xFDEF) || (c as u32) & 0xFFFE == 0xFFFE;
    !is_none && (matches!(c, '\n' | '\t' | '\r') || !c.is_control())
}

/// A text with the mark of a lost character in place of each that XML does not have.
#[must_use]
pub fn legal(text: &str) -> Cow<'_, str> {
    if text.chars().all(is_legal) {
        return Cow::Borrowed(text);
    }
    text.chars()
        .map(|c| if is_legal(c) { c } else { '\u{FFFD}' })
        .collect::<String>()
        .into()
}

/// A text that no spreadsheet takes for a formula when it opens a CSV file.
#[must_use]
pub fn harmless_text(text: &str) -> Cow<'_, str> {
    if text.starts_with(FORMULA_MARKS) {
        format!(" {text}").into()
    } else {
        text.into()
    }
}

/// What formulas begin with, as spreadsheets see it.
pub const FORMULA_MARKS: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// A file of the outputs, not yet written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Artifact {
    /// With `/` between folders, below the output folder.
    pub path: String,
    pub bytes: Vec<u8>,
}

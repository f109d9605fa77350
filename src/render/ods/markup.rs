//! The small parts of `OpenDocument`: texts, addresses, lengths. In: values. Out: markup. It must not
//! know a workbook.

use crate::{finding::letters, render::legal};
use quick_xml::escape::escape as escaped;
use std::fmt::Write;

/// The name spaces of the parts.
pub const SPACES: &str = r#"xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:chart="urn:oasis:names:tc:opendocument:xmlns:chart:1.0" xmlns:config="urn:oasis:names:tc:opendocument:xmlns:config:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.3""#;

pub const DECLARATION: &str = r#"<?xml version="1.0" encoding="UTF-8"?>"#;

/// A cell by its row and column, each from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct CellPlace {
    pub row: u32,
    pub column: u32,
}

impl CellPlace {
    /// Of a name such as `$B$6`.
    pub fn named(name: &str) -> Option<Self> {
        let plain = name.replace('$', "");
        let digits = plain.find(|c: char| c.is_ascii_digit())?;
        let (letters, row) = plain.split_at(digits);
        if letters.is_empty() || !letters.bytes().all(|b| b.is_ascii_uppercase()) {
            return None;
        }
        let column = letters
            .bytes()
            .fold(0u32, |n, letter| n * 26 + u32::from(letter - b'A') + 1);
        Some(Self {
            row: row.parse::<u32>().ok()?.checked_sub(1)?,
            column: column - 1,
        })
    }

    /// `B6`, with marks before the letters and the number where they stay as they are.
    pub fn name(self) -> String {
        format!("{}{}", letters(u64::from(self.column) + 1), self.row + 1)
    }

    fn fixed(self) -> String {
        format!("${}${}", letters(u64::from(self.column) + 1), self.row + 1)
    }
}

/// Cells from one to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CellRange {
    pub first: CellPlace,
    pub last: CellPlace,
}

impl CellRange {
    /// Of `$A$1:$B$2`, or of a single cell.
    pub fn named(name: &str) -> Option<Self> {
        let (first, last) = name.split_once(':').unwrap_or((name, name));
        Some(Self {
            first: CellPlace::named(first)?,
            last: CellPlace::named(last)?,
        })
    }

    /// As an attribute names it.
    pub fn address(self, sheet: &str) -> String {
        let sheet = quoted(sheet);
        format!("{sheet}.{}:{sheet}.{}", self.first.name(), self.last.name())
    }

    /// As a formula names it.
    pub fn reference(self, sheet: &str) -> String {
        let sheet = quoted(sheet);
        format!("[${sheet}.{}:.{}]", self.first.fixed(), self.last.fixed())
    }
}

/// The name of a sheet within an address.
pub fn quoted(sheet: &str) -> String {
    format!("'{}'", sheet.replace('\'', "''"))
}

/// A text as it stands in markup.
pub fn escape(text: &str) -> String {
    escaped(&*legal(text)).into_owned()
}

/// A text as paragraphs: spaces that XML would drop, tabs and line breaks have marks of their own.
pub fn paragraphs(text: &str, inside: impl Fn(&str) -> String) -> String {
    let mut out = String::new();
    for line in text.split('\n') {
        let _ = write!(out, "<text:p>{}</text:p>", inside(&spaced(line)));
    }
    out
}

/// A line whose repeated spaces and tabs are marks.
fn spaced(line: &str) -> String {
    let mut out = String::new();
    let mut spaces = 0;
    // A space at the start is dropped like one that follows another.
    let mut after_space = true;
    let flush = |out: &mut String, spaces: &mut usize| {
        if *spaces > 0 {
            let _ = write!(out, r#"<text:s text:c="{spaces}"/>"#);
            *spaces = 0;
        }
    };
    let mut plain = String::new();
    for c in line.chars() {
        match c {
            ' ' if after_space => {
                out.push_str(&escape(&std::mem::take(&mut plain)));
                spaces += 1;
            }
            '\t' => {
                out.push_str(&escape(&std::mem::take(&mut plain)));
                flush(&mut out, &mut spaces);
                out.push_str("<text:tab/>");
                after_space = true;
            }
            '\r' => {}
            c => {
                flush(&mut out, &mut spaces);
                plain.push(c);
                after_space = c == ' ';
            }
        }
    }
    flush(&mut out, &mut spaces);
    out + &escape(&plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_read_and_named() {
        for (name, row, column) in [
            ("A1", 0, 0),
            ("$AB$12", 11, 27),
            ("XFD1048576", 1_048_575, 16_383),
        ] {
            let place = CellPlace::named(name).unwrap();
            assert_eq!((place.row, place.column), (row, column));
            assert_eq!(place.name(), name.replace('$', ""));
        }
        assert_eq!(CellPlace::named("Sum"), None);
        assert_eq!(CellPlace::named("A0"), None);
    }

    #[test]
    fn no_space_of_a_text_is_lost() {
        let text = |text| paragraphs(text, str::to_owned);
        assert_eq!(
            text(" a  b\tc\n<d> "),
            "<text:p><text:s text:c=\"1\"/>a <text:s text:c=\"1\"/>b<text:tab/>c</text:p><text:p>&lt;d&gt; </text:p>"
        );
    }
}

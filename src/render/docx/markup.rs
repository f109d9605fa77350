//! The small parts of `WordprocessingML`: runs, paragraphs, links, controls. In: texts. Out: markup. It
//! must not know a document.

use super::WordDocument;
use crate::{languages::Direction, render::legal, report::Span};
use quick_xml::escape::escape as escaped;
use std::fmt::Write;

/// A text as it stands in markup; characters that XML does not have are replaced.
pub fn escape(text: &str) -> String {
    escaped(&*legal(text)).into_owned()
}

/// How a run looks beside its style.
#[derive(Debug, Default, Clone, Copy)]
pub struct Look {
    pub bold: bool,
    pub italic: bool,
    /// The name of a character style.
    pub style: Option<&'static str>,
}

/// A piece of text.
pub fn run(text: &str, look: Look, direction: Direction) -> String {
    let mut properties = String::new();
    if let Some(style) = look.style {
        let _ = write!(properties, r#"<w:rStyle w:val="{style}"/>"#);
    }
    if look.bold {
        properties.push_str("<w:b/><w:bCs/>");
    }
    if look.italic {
        properties.push_str("<w:i/><w:iCs/>");
    }
    if direction == Direction::RightToLeft {
        properties.push_str("<w:rtl/>");
    }
    if !properties.is_empty() {
        properties = format!("<w:rPr>{properties}</w:rPr>");
    }
    let text = escape(text);
    format!(r#"<w:r>{properties}<w:t xml:space="preserve">{text}</w:t></w:r>"#)
}

/// What says that something runs from right to left; nothing where it does not.
pub const fn bidi(direction: Direction) -> &'static str {
    match direction {
        Direction::RightToLeft => "<w:bidi/>",
        Direction::LeftToRight => "",
    }
}

/// A length in other units, so many to a point.
#[expect(
    clippy::cast_possible_truncation,
    reason = "places on a page have seven digits"
)]
pub fn in_units(points: f32, units: f32) -> i64 {
    (points * units).round() as i64
}

/// Units of a point: for widths and heights of text, and for sizes of type.
pub const TWIPS: f32 = 20.0;
pub const HALF_POINTS: f32 = 2.0;

/// A paragraph of a style. `more` are further properties, in the order of the schema after the style.
pub fn paragraph(style: &str, more: &str, content: &str, direction: Direction) -> String {
    let bidi = bidi(direction);
    format!(r#"<w:p><w:pPr><w:pStyle w:val="{style}"/>{more}{bidi}</w:pPr>{content}</w:p>"#)
}

/// A field with what it shows until Word works it out.
pub fn field(code: &str, shown: &str) -> String {
    let code = escape(code);
    format!(
        r#"<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> {code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>{shown}<w:r><w:fldChar w:fldCharType="end"/></w:r>"#
    )
}

impl WordDocument<'_> {
    pub const fn direction(&self) -> Direction {
        self.report.direction
    }

    /// Spans of text, their links as links.
    pub fn spans(&mut self, spans: &[Span]) -> String {
        let mut out = String::new();
        for span in spans {
            let look = Look {
                bold: span.bold,
                italic: span.italic,
                style: span.link.as_ref().map(|_| "Hyperlink"),
            };
            let text = run(&span.text, look, self.direction());
            match &span.link {
                Some(link) => {
                    let id = self.link(link);
                    let _ = write!(out, r#"<w:hyperlink r:id="{id}">{text}</w:hyperlink>"#);
                }
                None => out.push_str(&text),
            }
        }
        out
    }

    /// The relation of a link.
    fn link(&mut self, to: &str) -> String {
        let known = self.links.iter().position(|link| link == to);
        let place = known.unwrap_or_else(|| {
            self.links.push(to.to_owned());
            self.links.len() - 1
        });
        format!("link{}", place + 1)
    }

    /// A content control around a figure: its text is not changed by accident, and its title says
    /// which figure it is.
    pub fn control(&mut self, id: &str, content: &str) -> String {
        /// Titles of controls are no longer.
        const LONGEST: usize = 64;
        let number = self.number();
        let title: String = id.chars().take(LONGEST).collect();
        let title = escape(&title);
        format!(
            r#"<w:sdt><w:sdtPr><w:alias w:val="{title}"/><w:tag w:val="{title}"/><w:id w:val="{number}"/><w:lock w:val="sdtContentLocked"/></w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>"#
        )
    }
}

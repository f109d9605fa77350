//! `Pages` → a tagged PDF. In: pages. Out: bytes. printpdf writes fonts and page content; the tagging pass adds what makes a
//! document of it. It must not know tables, charts or figures.

mod colour;
mod content;
mod metadata;
mod tags;

use crate::{input::sha256, layout::pages::Pages, render::Artifact};
use lopdf::Object;

/// A document could not be written: a bug, or a font that can't be embedded.
#[derive(Debug)]
pub struct PdfError(String);

impl std::fmt::Display for PdfError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "the PDF can't be written: {}", self.0)
    }
}
impl std::error::Error for PdfError {}

impl From<lopdf::Error> for PdfError {
    fn from(e: lopdf::Error) -> Self {
        Self(e.to_string())
    }
}

/// Writes the pages as one file. The same pages give the same bytes.
///
/// # Errors
/// Where a font can't be subset or an object is not where printpdf puts it.
pub fn write(pages: &Pages, path: &str) -> Result<Artifact, PdfError> {
    let mut document = content::document(pages)?;
    tags::tag(&mut document, pages)?;
    metadata::describe(&mut document, pages)?;
    document.compress();
    let mut streams = Vec::new();
    for (number, object) in &document.objects {
        if let Object::Stream(stream) = object {
            streams.extend(number.0.to_be_bytes());
            streams.extend(&stream.content);
        }
    }
    let id = Object::string_literal(&sha256(&streams)[..32]);
    document.trailer.set("ID", vec![id.clone(), id]);
    let mut bytes = Vec::new();
    document.save_modern(&mut bytes).map_err(|e| PdfError(e.to_string()))?;
    Ok(Artifact { path: path.to_owned(), bytes })
}

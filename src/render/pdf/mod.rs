//! `Pages` → a tagged PDF. In: pages. Out: bytes. printpdf writes fonts and page content; the tagging pass adds what makes a
//! document of it. It must not know tables, charts or figures.

mod colour;
mod content;
mod metadata;
mod tags;

use crate::{input::sha256, layout::pages::Pages, render::Artifact};
use lopdf::{Document, Object, SaveOptions};

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
    compress(&mut document)?;
    let mut streams = Vec::new();
    for (number, object) in &document.objects {
        if let Object::Stream(stream) = object {
            streams.extend(number.0.to_be_bytes());
            streams.extend(&stream.content);
        }
    }
    let id = Object::string_literal(&sha256(&streams)[..32]);
    document.trailer.set("ID", vec![id.clone(), id]);
    Ok(Artifact { path: path.to_owned(), bytes: save(document)? })
}

/// A stream whose last byte is a carriage return can't be told from one that ends a byte earlier, before the end of line that is
/// written after it (ISO 19005-2, 6.1.7.1): one that would is left as it is.
fn compress(document: &mut Document) -> Result<(), PdfError> {
    for object in document.objects.values_mut() {
        let Object::Stream(stream) = object else { continue };
        if !stream.allows_compression || stream.dict.has(b"Filter") {
            continue;
        }
        let plain = stream.content.clone();
        stream.compress()?;
        if stream.content.ends_with(b"\r") {
            stream.dict.remove(b"Filter");
            stream.set_content(plain);
        }
    }
    Ok(())
}

/// Object streams of a size for which none of them ends so either; of a long document one always does, and it is left.
fn save(mut document: Document) -> Result<Vec<u8>, PdfError> {
    const LONG: usize = 20_000;
    let options = |most| SaveOptions::builder().use_object_streams(true).use_xref_streams(true).max_objects_per_stream(most).build();
    let mut bytes = Vec::new();
    let failed = |e: std::io::Error| PdfError(e.to_string());
    if document.objects.len() > LONG {
        document.save_with_options(&mut bytes, options(100)).map_err(failed)?;
        return Ok(bytes);
    }
    for most in (50..=100).rev() {
        bytes.clear();
        document.clone().save_with_options(&mut bytes, options(most)).map_err(failed)?;
        if memchr::memmem::find(&bytes, b"\r\nendstream").is_none() {
            break;
        }
    }
    Ok(bytes)
}

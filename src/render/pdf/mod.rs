//! Pages → a tagged PDF, written as they come. In: the parts of a document. Out: bytes. What a font
//! says of itself is printpdf's; the content, the structure tree and the file are written here. It
//! must not know tables, charts or figures.

mod colour;
mod content;
mod file;
mod fonts;
mod metadata;
mod pictures;
mod sheets;
mod tags;

use crate::{
    layout::pages::{Document, Part},
    render::Artifact,
};
use content::Operators;
use file::PdfFile;
use fonts::PdfFonts;
use pictures::Pictures;
use sheets::PdfPages;
use std::{panic::resume_unwind, sync::mpsc::sync_channel, thread};
use tags::Tags;

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

impl From<std::fmt::Error> for PdfError {
    fn from(e: std::fmt::Error) -> Self {
        Self(e.to_string())
    }
}

impl From<std::io::Error> for PdfError {
    fn from(e: std::io::Error) -> Self {
        Self(e.to_string())
    }
}

/// Writes a document while `set` sets it. The same parts give the same bytes.
///
/// # Errors
/// Where a font can't be subset or an object is not where printpdf puts it.
pub fn write(
    path: &str,
    set: impl FnOnce(&mut dyn FnMut(Part)) -> Document,
) -> Result<(Artifact, Document), PdfError> {
    /// So many parts may wait for the writer: one page has two.
    const WAITING: usize = 16;
    thread::scope(|scope| {
        let (send, receive) = sync_channel(WAITING);
        let writer = scope.spawn(move || {
            let mut writer = PdfWriter::new();
            receive
                .into_iter()
                .try_for_each(|part| writer.take(part))
                .map(|()| writer)
        });
        // What a writer that has failed does not take is of no use; it says below why.
        let document = set(&mut |part| drop(send.send(part)));
        drop(send);
        let bytes = writer
            .join()
            .unwrap_or_else(|e| resume_unwind(e))?
            .finish(&document)?;
        Ok((
            Artifact {
                path: path.to_owned(),
                bytes,
            },
            document,
        ))
    })
}

/// What is known of a file that is not ended yet.
struct PdfWriter {
    file: PdfFile,
    fonts: PdfFonts,
    pictures: Pictures,
    sheets: PdfPages,
    tags: Tags,
}

impl PdfWriter {
    fn new() -> Self {
        let mut file = PdfFile::new();
        let tags = Tags::new(&mut file);
        Self {
            file,
            fonts: PdfFonts::default(),
            pictures: Pictures::default(),
            sheets: PdfPages::default(),
            tags,
        }
    }

    fn take(&mut self, part: Part) -> Result<(), PdfError> {
        let Self {
            file,
            fonts,
            pictures,
            sheets,
            tags,
        } = self;
        match part {
            Part::Page(number, page) => {
                let content = Operators::new(fonts, pictures, file).page(&page);
                let id = file.reserve();
                file.stream(id, "", &content)?;
                sheets.add(number, (page.width, page.height), id, page.links, file);
                Ok(())
            }
            Part::Steps(steps) => steps
                .into_iter()
                .try_for_each(|step| tags.step(step, sheets, file)),
        }
    }

    fn finish(self, document: &Document) -> Result<Vec<u8>, PdfError> {
        let Self {
            mut file,
            fonts,
            pictures,
            mut sheets,
            mut tags,
        } = self;
        fonts.write(&mut file)?;
        pictures.write(&mut file)?;
        let resources = file.reserve();
        let entries = format!(
            "<</Font<<{}>>/XObject<<{}>>>>",
            fonts.resources(),
            pictures.resources()
        );
        file.object(resources, entries.as_bytes())?;
        let outline = tags::outline(&document.outline, &mut sheets, &mut file)?;
        tags.links(&mut sheets, &mut file)?;
        let pages = sheets.finish(resources, &mut tags, &mut file)?;
        let tree = tags.finish(&mut file)?;
        let information = metadata::information(document, &mut file)?;
        let described = metadata::entries(document, &mut file)?;
        let root = file.reserve();
        let catalog = format!(
            "<</Type/Catalog/Pages {pages} 0 R/StructTreeRoot {tree} 0 R/MarkInfo<</Marked true>>/Outlines {outline} 0 R/PageMode/UseOutlines{described}>>"
        );
        file.object(root, catalog.as_bytes())?;
        file.finish(root, information)
    }
}

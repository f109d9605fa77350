//! A finished workbook → the same as an `OpenDocument` spreadsheet (1.3): its sheets, values, formulas,
//! looks, links, charts and printed pages. In: the bytes of a workbook of ours. Out: bytes. It must
//! not know a report: whatever is decided about a workbook is decided once.

mod book;
mod chart;
mod formula;
mod markup;
mod numbers;
mod package;
mod page;
mod part;
mod sheet;
mod styles;
mod validation;

use crate::render::Artifact;
use book::Book;
use std::error::Error;

/// What a workbook of ours never lacks: a bug.
pub type OdsError = Box<dyn Error + Send + Sync>;

/// Writes the spreadsheet. The same workbook gives the same bytes.
///
/// # Errors
/// Where a part of the workbook is not as our own writer makes it: a bug.
pub fn write(workbook: &[u8], path: &str) -> Result<Artifact, OdsError> {
    let mut book = Book::open(workbook)?;
    let looks = styles::Looks::read(&book.part("xl/styles.xml")?)?;
    let mut content = sheet::Content::default();
    let mut pages = page::Pages::default();
    let mut views = String::new();
    let mut charts = Vec::new();
    for number in 0..book.sheets.len() {
        let text = book.part(&book.sheets[number].path.clone())?;
        let part = part::Part::of(&text)?;
        let sheet = &book.sheets[number];
        let master = pages.add(&part, sheet)?;
        views.push_str(&part.view(sheet));
        let drawings = chart::drawings(&mut book, number, charts.len())?;
        let frames: String = drawings.iter().map(|drawn| drawn.frame(&part)).collect();
        charts.extend(drawings.into_iter().map(|drawn| drawn.content));
        content.add(&part, &book, number, &looks, (&master, &frames))?;
    }
    let document = package::Document {
        content: content.document(&book, &looks),
        styles: pages.document(&looks),
        settings: package::settings(&views),
        meta: package::meta(&mut book)?,
        charts,
    };
    Ok(Artifact {
        path: path.to_owned(),
        bytes: package::pack(&document)?,
    })
}

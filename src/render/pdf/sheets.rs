//! The pages as objects: their size, their content, their links (ISO 32000-1, 7.7.3). In: what came
//! of each page. Out: objects. It must not know what stands on them.

use super::{
    PdfError,
    file::{Id, PdfFile},
    tags::Tags,
};
use crate::layout::pages::Link;
use std::fmt::Write;

/// A page that is being made; it has its number as soon as something asks for it.
#[derive(Default)]
struct PdfPage {
    id: Id,
    size: (f32, f32),
    content: Vec<Id>,
    links: Vec<Link>,
    annotations: Vec<Id>,
}

#[derive(Default)]
pub struct PdfPages(Vec<PdfPage>);

impl PdfPages {
    fn sheet(&mut self, page: usize, file: &mut PdfFile) -> &mut PdfPage {
        while self.0.len() <= page {
            self.0.push(PdfPage {
                id: file.reserve(),
                ..PdfPage::default()
            });
        }
        &mut self.0[page]
    }

    pub fn id(&mut self, page: usize, file: &mut PdfFile) -> Id {
        self.sheet(page, file).id
    }

    /// The height of a page. One that waits for its numbers comes later, and is as high as the
    /// others.
    pub fn height(&self, page: usize) -> f32 {
        let own = self.0.get(page).into_iter();
        let heights = own.chain(&self.0).map(|sheet| sheet.size.1);
        let mut known = heights.filter(|height| *height > 0.0);
        known.next().unwrap_or(0.0)
    }

    /// More content of a page, and its links.
    pub fn add(
        &mut self,
        page: usize,
        size: (f32, f32),
        content: Id,
        links: Vec<Link>,
        file: &mut PdfFile,
    ) {
        let sheet = self.sheet(page, file);
        sheet.size = size;
        sheet.content.push(content);
        sheet.links.extend(links);
    }

    /// A link, now that its annotation has a number, with the height of its page.
    pub fn link(&mut self, page: usize, number: usize, annotation: Id) -> Option<(Link, f32)> {
        let sheet = self.0.get_mut(page)?;
        sheet.annotations.push(annotation);
        Some((sheet.links.get(number)?.clone(), sheet.size.1))
    }

    /// A destination: a page, a little above a place on it.
    pub fn place(&mut self, page: usize, top: f32, file: &mut PdfFile) -> String {
        const ABOVE: f32 = 6.0;
        let sheet = self.sheet(page, file);
        format!(
            "[{} 0 R/XYZ 0 {:.2} null]",
            sheet.id,
            sheet.size.1 - top + ABOVE
        )
    }

    /// All pages, which share their fonts and pictures.
    pub fn finish(
        self,
        resources: Id,
        tags: &mut Tags,
        file: &mut PdfFile,
    ) -> Result<Id, PdfError> {
        let list = file.reserve();
        let mut kids = String::new();
        for (number, sheet) in self.0.iter().enumerate() {
            write!(kids, "{} 0 R ", sheet.id)?;
            let (width, height) = sheet.size;
            let all = |ids: &[Id]| {
                ids.iter()
                    .map(|id| format!("{id} 0 R"))
                    .collect::<Vec<_>>()
                    .join(" ")
            };
            let mut text = format!(
                "<</Type/Page/Parent {list} 0 R/MediaBox[0 0 {width:.2} {height:.2}]/Resources {resources} 0 R/Contents[{}]/StructParents {}/Tabs/S",
                all(&sheet.content),
                tags.page(number)
            );
            if !sheet.annotations.is_empty() {
                write!(text, "/Annots[{}]", all(&sheet.annotations))?;
            }
            text.push_str(">>");
            file.object(sheet.id, text.as_bytes())?;
        }
        file.object(
            list,
            format!(
                "<</Type/Pages/Count {}/Kids[{}]>>",
                self.0.len(),
                kids.trim_end()
            )
            .as_bytes(),
        )?;
        Ok(list)
    }
}

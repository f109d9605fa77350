//! The blocks of a report as paragraphs, lists, tables and drawings, in their order. In: a report.
//! Out: markup. It must not know a file.

use super::{
    WordDocument, chart,
    markup::{Look, field, paragraph, run},
    table,
};
use crate::report::{Block, KeyFigure, Span};

/// A longer document has contents: so many sections.
const SECTIONS: usize = 3;

/// All that stands between header and footer, without the properties of the pages.
pub fn body(document: &mut WordDocument) -> String {
    let report = document.report;
    let mut out = document.plain("Title", &report.title);
    out.push_str(&document.plain("Subtitle", &report.subtitle));
    // Our header has the mark.
    if document.is_in_house && !report.process.handling.is_empty() {
        out.push_str(&document.plain("Note", &report.process.handling));
    }
    let imprint = report.imprint(document.words);
    if !imprint.is_empty() {
        out.push_str(&document.plain("Note", &imprint));
    }
    let sections = headings(&report.blocks);
    for (i, block) in report.blocks.iter().enumerate() {
        // The first page is for those who read no other: contents come after its section.
        if sections.len() >= SECTIONS && sections.get(1) == Some(&i) {
            out.push_str(&contents(document, &sections));
        }
        out.push_str(&document.block(block));
    }
    out
}

/// The places of the headings of the first level.
fn headings(blocks: &[Block]) -> Vec<usize> {
    let is_section = |block: &Block| matches!(block, Block::Heading { level: 1, .. });
    let places = blocks.iter().enumerate();
    places
        .filter(|(_, block)| is_section(block))
        .map(|(place, _)| place)
        .collect()
}

/// A field of contents, filled with the headings; Word adds their pages.
fn contents(document: &mut WordDocument, sections: &[usize]) -> String {
    let direction = document.direction();
    let mut entries = Vec::new();
    for place in sections {
        if let Block::Heading { text, .. } = &document.report.blocks[*place] {
            let text: String = text.iter().map(|span| span.text.as_str()).collect();
            entries.push(run(&text, Look::default(), direction));
        }
    }
    let shown = entries.join("<w:r><w:br/></w:r>");
    let title = document.plain("TOCHeading", &document.words.text("contents"));
    let list = field(r#"TOC \o "1-2" \h \z \u"#, &shown);
    format!("{title}{}", paragraph("TOC1", "", &list, direction))
}

impl WordDocument<'_> {
    /// A paragraph of one text.
    pub fn plain(&self, style: &str, text: &str) -> String {
        let direction = self.direction();
        let text = run(text, Look::default(), direction);
        paragraph(style, "", &text, direction)
    }

    fn block(&mut self, block: &Block) -> String {
        let direction = self.direction();
        match block {
            Block::Heading { level, text } => {
                let number = self.number();
                let text = self.spans(text);
                let start = format!(
                    r#"<w:bookmarkStart w:id="{number}" w:name="heading{number}"/>{text}<w:bookmarkEnd w:id="{number}"/>"#
                );
                paragraph(&format!("Heading{level}"), "", &start, direction)
            }
            Block::Paragraph(spans) => {
                let text = self.spans(spans);
                paragraph("BodyText", "", &text, direction)
            }
            Block::Note(spans) => {
                let text = self.spans(spans);
                paragraph("Note", "", &text, direction)
            }
            Block::List(items) => self.list(items),
            Block::KeyFigures(figures) => figures.iter().map(|f| self.key_figure(f)).collect(),
            Block::Table(block) => table::table(self, block),
            Block::Chart(block) => chart::chart(self, block),
        }
    }

    fn list(&mut self, items: &[Vec<Span>]) -> String {
        let mut out = String::new();
        for item in items {
            let text = self.spans(item);
            out.push_str(&paragraph("ListBullet", "", &text, self.direction()));
        }
        out
    }

    /// The figure in large type, what it is, and against what.
    fn key_figure(&mut self, figure: &KeyFigure) -> String {
        let direction = self.direction();
        let look = |style| Look {
            style: Some(style),
            ..Look::default()
        };
        let value = run(&figure.value, look("KeyFigureValue"), direction);
        let mut text = match &figure.id {
            Some(id) => self.control(id, &value),
            None => value,
        };
        text.push_str(&run(
            &format!(" {}", figure.what),
            Look::default(),
            direction,
        ));
        if !figure.against.is_empty() {
            let against = format!(" ({})", figure.against);
            text.push_str(&run(&against, look("Against"), direction));
        }
        paragraph("KeyFigure", "", &text, direction)
    }

    /// The title of a table or chart, and what it speaks of.
    pub fn caption(&self, title: &str, scope: &str) -> String {
        let kept = |style: &str, text: &str| {
            let text = run(text, Look::default(), self.direction());
            paragraph(style, "<w:keepNext/>", &text, self.direction())
        };
        let mut out = kept("Caption", title);
        if !scope.is_empty() {
            out.push_str(&kept("Scope", scope));
        }
        out
    }

    /// What must be known of the table or chart above.
    pub fn notes(&self, notes: &[String]) -> String {
        if notes.is_empty() {
            return String::new();
        }
        let label = self.words.text("note");
        self.plain("Note", &format!("{label} {}", notes.join(" ")))
    }
}

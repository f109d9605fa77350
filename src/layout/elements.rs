//! What stands below each other on pages: titles, paragraphs, lists, tiles, notes. In: texts of a
//! report. Out: content of the flow, and its elements. It must not know tables and charts.

use super::pages::{Bookmark, Child, Element, Item, Link, Role};
use super::{
    ABOVE_HEADING, BELOW_HEADING, Flow, LOGO, heading_style, rectangle, style, text, words_of,
};
use crate::{
    report::{KeyFigure, Report, Span},
    settings::{logo::Logo, look::Tone},
};
use std::sync::Arc;
use text::{Align, Style};

impl Flow<'_, '_> {
    pub(super) fn title(&mut self, report: &Report) {
        let logo = report
            .logo
            .as_ref()
            .map(|logo| self.logo(logo, &report.process.name));
        let width = self.measure() - logo.unwrap_or_default();
        let title = self.type_.plain(&report.title, style::TITLE, width);
        let element = self.leaf(Role::Heading(1), title.items_at(style::MARGIN, self.y));
        self.add(element);
        self.outline.push(Bookmark {
            title: report.title.clone(),
            page: 0,
            top: self.y,
            children: Vec::new(),
        });
        self.y += title.height + 2.0;
        if logo.is_some() {
            self.y = self.y.max(style::TOP + LOGO + 4.0);
        }
        self.paragraph(
            &[Span::plain(report.subtitle.clone())],
            style::SUBTITLE,
            2.0,
        );
        let imprint = report.imprint(self.words);
        if !imprint.is_empty() {
            self.paragraph(&[Span::plain(imprint)], style::NOTE, 2.0);
        }
        self.y += 6.0;
    }

    /// A logo at the right of the title; the width that it takes.
    pub(super) fn logo(&mut self, logo: &Arc<Logo>, alternative: &str) -> f32 {
        const WIDEST: f32 = 130.0;
        const GAP: f32 = 12.0;
        let scale = (LOGO / logo.height).min(WIDEST / logo.width);
        let (width, height) = (logo.width * scale, logo.height * scale);
        let (x, y) = (self.width - style::MARGIN - width, self.y);
        let mut element = self.leaf(
            Role::Figure,
            vec![Item::Picture {
                picture: logo.clone(),
                x,
                y,
                width,
                height,
            }],
        );
        element.said.alternative = Some(self.words.say("logo-of", &[("name", alternative.into())]));
        element.said.bounds = Some([x, y, x + width, y + height]);
        self.add(element);
        width + GAP
    }

    /// Level 1 of a template is level 2 of the document: the title is level 1.
    pub(super) fn heading(&mut self, level: u8, spans: &[Span]) {
        let width = self.measure();
        let block = self.type_.set(spans, heading_style(level), width);
        if self.y > style::TOP {
            self.y += ABOVE_HEADING;
        }
        // A section ends where a heading of its level or above begins.
        while self.sections >= level {
            self.close();
            self.sections -= 1;
        }
        self.open(Role::Sect, None);
        self.sections += 1;
        let element = self.leaf(
            Role::Heading(level + 1),
            block.items_at(style::MARGIN, self.y),
        );
        self.add(element);
        let mark = Bookmark {
            title: words_of(spans),
            page: self.page(),
            top: self.y,
            children: Vec::new(),
        };
        self.outline[0].place(level, mark);
        self.y += block.height + BELOW_HEADING;
    }

    pub(super) fn paragraph(&mut self, spans: &[Span], style: Style, after: f32) {
        let mut element = Element::new(Role::P);
        self.lines(spans, style, style::MARGIN, self.measure(), &mut element);
        self.add(element);
        self.y += after;
    }

    /// What must be known of the table above, in small type; a label says that it is a note.
    pub(super) fn note(&mut self, text: &str) {
        let (label, indent) = self.note_label();
        self.need(label.height);
        self.open(Role::Note, None);
        let label = self.leaf(Role::Lbl, label.items_at(style::MARGIN, self.y));
        self.add(label);
        let mut body = Element::new(Role::P);
        self.lines(
            &[Span::plain(text)],
            style::NOTE,
            style::MARGIN + indent,
            self.measure() - indent,
            &mut body,
        );
        self.add(body);
        self.close();
    }

    /// The label of a note, and where its text begins.
    pub(super) fn note_label(&mut self) -> (Arc<text::TextBlock>, f32) {
        let label = self
            .type_
            .plain(&self.words.text("note"), style::NOTE, f32::MAX);
        let indent = label.width + 4.0;
        (label, indent)
    }

    /// Lines down the pages into an element: never one line alone at the foot or head of a page.
    pub(super) fn lines(
        &mut self,
        spans: &[Span],
        style: Style,
        x: f32,
        width: f32,
        element: &mut Element,
    ) {
        let block = self.type_.set(spans, style, width);
        let count = block.lines.len();
        let step = style.size * style.leading;
        let mut items = Vec::new();
        for (i, line) in block.lines.iter().enumerate() {
            let together = if i == 0 {
                count.min(2)
            } else if i + 2 == count {
                2
            } else {
                1
            };
            let lines_left = [1.0, 2.0][together.min(2) - 1];
            // Headings that wait go where the first lines fit.
            if i == 0 || self.y + step * lines_left > self.bottom() {
                if !items.is_empty() {
                    let leaf = self.tagged(std::mem::take(&mut items));
                    element.children.push(Child::Leaf(leaf));
                }
                self.need(step * lines_left);
            }
            if line.links.is_empty() {
                items.extend(line.items_at(x, self.y - line.top));
            } else {
                self.linked_line(line, x, &mut items, element);
            }
            self.y += line.height;
        }
        if !items.is_empty() {
            let leaf = self.tagged(items);
            element.children.push(Child::Leaf(leaf));
        }
    }

    /// A line with links: text and links as they follow each other, each link an element with its
    /// annotation.
    pub(super) fn linked_line(
        &mut self,
        line: &text::Line,
        x: f32,
        items: &mut Vec<Item>,
        element: &mut Element,
    ) {
        let top = self.y - line.top;
        for (item, run) in line.items_at(x, top).zip(&line.runs) {
            let Some(link) = line
                .links
                .iter()
                .find(|l| (l.x - run.x).abs() < f32::EPSILON)
            else {
                items.push(item);
                continue;
            };
            if !items.is_empty() {
                let before = self.tagged(std::mem::take(items));
                element.children.push(Child::Leaf(before));
            }
            let mut anchor = self.leaf(Role::Link, vec![item]);
            let child = self.link(Link {
                x: link.x + x,
                middle: link.middle + x,
                y: link.y + top,
                ..link.clone()
            });
            anchor.children.push(child);
            element.push(anchor);
        }
    }

    pub(super) fn list(&mut self, items: &[Vec<Span>]) {
        const INDENT: f32 = 10.0;
        let mut list = Element::new(Role::L);
        for item in items {
            self.need(2.0 * style::TEXT.size * style::TEXT.leading);
            let mut entry = Element::new(Role::LI);
            let bullet = self.type_.plain("•", style::TEXT, INDENT);
            let label = self.leaf(Role::Lbl, bullet.items_at(style::MARGIN, self.y));
            entry.push(label);
            let mut body = Element::new(Role::LBody);
            self.lines(
                item,
                style::TEXT,
                style::MARGIN + INDENT,
                self.measure() - INDENT,
                &mut body,
            );
            entry.push(body);
            list.push(entry);
            self.y += 1.5;
        }
        self.add(list);
        self.y += 6.0;
    }

    /// Up to four key figures a row, each a paragraph on a tinted ground.
    pub(super) fn tiles(&mut self, tiles: &[KeyFigure]) {
        const GAP: f32 = 8.0;
        const PAD: f32 = 9.0;
        for row in tiles.chunks(4) {
            let n = [1.0, 2.0, 3.0, 4.0][row.len() - 1];
            let width = (self.measure() - GAP * (n - 1.0)) / n;
            let inner = width - 2.0 * PAD;
            let blocks: Vec<[Arc<text::TextBlock>; 3]> = row
                .iter()
                .map(|t| {
                    [
                        // A space at the end of a line has no ink; readers need it between the
                        // lines.
                        self.type_
                            .plain(&format!("{} ", t.value), style::TILE_VALUE, inner),
                        self.type_
                            .plain(&format!("{} ", t.what), style::TILE_WHAT, inner),
                        self.type_.plain(&t.against, style::TILE_AGAINST, inner),
                    ]
                })
                .collect();
            let height = blocks
                .iter()
                .map(|b| b.iter().map(|b| b.height).sum::<f32>())
                .fold(0.0, f32::max)
                + 2.0 * 5.0;
            self.need(height);
            let mut x = style::MARGIN;
            for tile in &blocks {
                let y = self.y;
                self.artifact(vec![
                    rectangle(x, y, width, height, Tone::Tint),
                    rectangle(x, y, 2.5, height, Tone::First),
                ]);
                let mut top = y + 4.0;
                let mut items = Vec::new();
                for block in tile {
                    items.extend(block.items_at(x + PAD, top));
                    top += block.height;
                }
                let element = self.leaf(Role::P, items);
                self.add(element);
                x += width + GAP;
            }
            self.y += height + 8.0;
        }
    }

    /// A line of bold text above a chart.
    pub(super) fn caption(&mut self, text: &str, role: Role) -> Element {
        let width = self.measure();
        let block = self.type_.plain(text, style::CAPTION, width);
        let element = self.leaf(role, block.items_at(style::MARGIN, self.y));
        self.y += block.height + 2.0;
        element
    }

    pub(super) fn caption_height(&mut self, text: &str) -> f32 {
        let width = self.measure();
        self.type_.plain(text, style::CAPTION, width).height + 2.0
    }

    /// Text in one line at a place, for charts.
    pub(super) fn label(
        &mut self,
        text: &str,
        style: Style,
        x: f32,
        y: f32,
        width: f32,
        align: Align,
    ) -> Vec<Item> {
        self.type_
            .plain(text, Style { align, ..style }, width)
            .items_at(x, y)
    }
}

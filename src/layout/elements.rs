//! What stands below each other on pages: titles, paragraphs, lists, tiles, notes. In: texts of a
//! report. Out: content of the flow, and its elements. It must not know tables and charts.

use super::pages::{Bookmark, Child, Element, Item, Link, Role};
use super::{
    ABOVE_HEADING, BELOW_HEADING, Flow, Frame, LOGO, beside::tile_height, heading_style, rectangle,
    style, text, words_of,
};
use crate::{
    report::{KeyFigure, Report, Span},
    settings::{logo::Logo, look::Tone},
};
use std::sync::Arc;
use text::{Align, Style};

/// Between the line above a block and its title, and below that.
const ABOVE_TITLE: f32 = 4.5;
const BELOW_TITLE: f32 = 5.0;

impl Flow<'_, '_> {
    pub(super) fn title(&mut self, report: &Report) {
        let logo = report
            .logo
            .as_ref()
            .map(|logo| self.logo(logo, &report.process.name));
        let width = self.measure() - logo.unwrap_or_default();
        let title = self.type_.plain(&report.title, style::TITLE, width);
        let element = self.leaf(Role::Heading(1), title.items_at(self.left(), self.y));
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
        let (x, y) = (self.right() - width, self.y);
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
        self.section(level, spans, &block);
    }

    /// A section with a heading that was set in a style of its own.
    pub(super) fn titled_section(&mut self, spans: &[Span], block: &text::TextBlock) {
        self.section(1, spans, block);
    }

    fn section(&mut self, level: u8, spans: &[Span], block: &text::TextBlock) {
        // A section ends where a heading of its level or above begins.
        while self.sections >= level {
            self.close();
            self.sections -= 1;
        }
        self.open(Role::Sect, None);
        self.sections += 1;
        let element = self.leaf(
            Role::Heading(level + 1),
            block.items_at(self.left(), self.y),
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
        self.lines(spans, style, self.left(), self.measure(), &mut element);
        self.add(element);
        self.y += after;
    }

    /// What must be known of the table above, in small type; a label says that it is a note.
    pub(super) fn note(&mut self, text: &str) {
        let (label, indent) = self.note_label();
        self.need(label.height);
        self.open(Role::Note, None);
        let label = self.leaf(Role::Lbl, label.items_at(self.left(), self.y));
        self.add(label);
        let mut body = Element::new(Role::P);
        self.lines(
            &[Span::plain(text)],
            style::NOTE,
            self.left() + indent,
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
            let label = self.leaf(Role::Lbl, bullet.items_at(self.left(), self.y));
            entry.push(label);
            let mut body = Element::new(Role::LBody);
            self.lines(
                item,
                style::TEXT,
                self.left() + INDENT,
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

    /// Up to four key figures a row, each a paragraph below a line.
    pub(super) fn tiles(&mut self, tiles: &[KeyFigure]) {
        for row in tiles.chunks(4) {
            let n = [1.0, 2.0, 3.0, 4.0][row.len() - 1];
            let width = (self.measure() - style::GUTTER * (n - 1.0)) / n;
            let blocks = self.set_tiles(row, width);
            let height = blocks.iter().map(tile_height).fold(0.0, f32::max) + ABOVE_TITLE;
            self.need(height);
            let mut x = self.left();
            for tile in &blocks {
                let place = Frame { left: x, width };
                self.tile(tile, place, Tone::Ink, ABOVE_TITLE);
                x += width + style::GUTTER;
            }
            self.y += height + style::BETWEEN;
        }
    }

    /// The line above a block.
    pub(super) fn open_block(&mut self) {
        let line = rectangle(self.left(), self.y, self.measure(), style::RULE, Tone::Ink);
        self.artifact(vec![line]);
        self.y += ABOVE_TITLE;
    }

    /// The heading of a block, with its bookmark.
    pub(super) fn block_heading(&mut self, title: &str) {
        let level = self.sections.min(1) + 1;
        let block = self.type_.plain(title, style::CAPTION, self.measure());
        let items = block.items_at(self.left(), self.y);
        let element = self.leaf(Role::Heading(level + 1), items);
        self.add(element);
        let mark = Bookmark {
            title: title.to_owned(),
            page: self.page(),
            top: self.y,
            children: Vec::new(),
        };
        // A picture alone has no document.
        if let Some(title) = self.outline.first_mut() {
            title.place(level, mark);
        }
        self.y += block.height;
    }

    /// Below the heading of a block: its measure, population and span.
    pub(super) fn scope(&mut self, scope: &str) {
        if !scope.is_empty() {
            let block = self.type_.plain(scope, style::SCOPE, self.measure());
            let element = self.leaf(Role::P, block.items_at(self.left(), self.y));
            self.add(element);
            self.y += block.height;
        }
        self.y += BELOW_TITLE;
    }

    /// The title of a table, with what it speaks of.
    pub(super) fn caption(&mut self, title: &str, scope: &str) -> Element {
        self.open_block();
        let mut element = Element::new(Role::Caption);
        let texts = [(title, style::CAPTION), (scope, style::SCOPE)];
        for (text, style) in texts.into_iter().filter(|(text, _)| !text.is_empty()) {
            let block = self.type_.plain(text, style, self.measure());
            let leaf = self.tagged(block.items_at(self.left(), self.y));
            element.children.push(Child::Leaf(leaf));
            self.y += block.height;
        }
        self.y += BELOW_TITLE;
        element
    }

    pub(super) fn title_height(&mut self, title: &str, scope: &str) -> f32 {
        let width = self.measure();
        let scope = if scope.is_empty() {
            0.0
        } else {
            self.type_.plain(scope, style::SCOPE, width).height
        };
        let title = self.type_.plain(title, style::CAPTION, width).height;
        ABOVE_TITLE + title + scope + BELOW_TITLE
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

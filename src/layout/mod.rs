//! `Report` → `Pages`: typesetting and page making. In: the document. Out: positioned glyphs, shapes, the structure tree.
//! It must not know the PDF format.

mod chart;
mod contents;
pub mod fonts;
pub mod pages;
mod plots;
mod style;
mod table;
mod text;

use crate::{
    report::{Block, KeyFigure, Report, Span},
    settings::{
        look::{Colours, Logo},
        written::Paper,
    },
    words::Words,
};
use fonts::Fonts;
use pages::{Bookmark, Child, Colour, Content, Element, Item, Link, Mark, Page, Pages, Role, Run};
use std::{collections::BTreeMap, sync::Arc};
use text::{Align, Style, Typesetter};

/// Sets the whole document.
#[must_use]
pub fn lay_out(report: &Report, words: &Words, fonts: &mut Fonts) -> Pages {
    let (width, height) = match report.paper {
        Paper::A4 => (595.276, 841.89),
        Paper::Letter => (612.0, 792.0),
    };
    let mut type_ = Typesetter::new(fonts);
    let mut pages = set(report, words, &mut type_, [width, height], &[]);
    // The contents move the pages that they name: set again until the numbers stay.
    if pages.pages.len() > contents::PAGES {
        for _ in 0..3 {
            let next = set(report, words, &mut type_, [width, height], &pages.outline);
            let stays = next.outline == pages.outline;
            pages = next;
            if stays {
                break;
            }
        }
    }
    let mut pages = Pages { missing: type_.missing, fonts: type_.fonts.faces.clone(), ..pages };
    if report.colours != Colours::default() {
        recolour(&mut pages, report.colours);
    }
    pages
}

/// The colours of the settings in place of the usual ones, and their tints.
fn recolour(pages: &mut Pages, colours: Colours) {
    let mixed =
        |colour: Colour, part: u16| colour.map(|c| u8::try_from((u16::from(c) * part + 255 * (100 - part)) / 100).unwrap_or(u8::MAX));
    let own = |colour: Colour| match colour {
        style::FIRST => colours.first,
        style::SECOND => colours.second,
        style::TINT => mixed(colours.first, 7),
        style::SOFT => mixed(colours.first, 40),
        other => other,
    };
    for item in pages.pages.iter_mut().flat_map(|p| &mut p.content).flat_map(|c| &mut c.items) {
        match item {
            Item::Text(Run { colour, .. }) | Item::Rectangle { colour, .. } | Item::Line { colour, .. } => *colour = own(*colour),
            Item::Picture { .. } => {}
        }
    }
}

/// Sets all blocks, with the contents that an outline gives.
fn set(report: &Report, words: &Words, type_: &mut Typesetter, [width, height]: [f32; 2], outline: &[Bookmark]) -> Pages {
    let mut flow = Flow::new(width, height, words, type_);
    flow.title(report);
    // The first page is for those who read no other: contents come after its section.
    let sections = report.blocks.iter().enumerate().filter(|(_, b)| matches!(b, Block::Heading { level: 1, .. })).map(|(i, _)| i);
    let place = sections.take(2).last().unwrap_or_default();
    let mut blocks = report.blocks.iter().enumerate().map(|(i, block)| (i == place, block)).peekable();
    while let Some((is_place, block)) = blocks.next() {
        if let Some(title) = outline.first().filter(|_| is_place) {
            contents::contents(&mut flow, &words.text("contents"), &title.children);
        }
        match block {
            Block::Heading { level, text } => flow.waiting.push((*level, text.clone())),
            Block::Paragraph(spans) => flow.paragraph(spans, style::TEXT, 6.0),
            Block::Note(spans) => flow.paragraph(spans, style::NOTE, 10.0),
            Block::List(items) => flow.list(items),
            Block::KeyFigures(tiles) => flow.tiles(tiles),
            Block::Table(table) => table::table(&mut flow, table),
            Block::Chart(chart) => {
                let note =
                    if let Some((_, Block::Note(_))) = blocks.peek() { 2.0 * style::NOTE.size * style::NOTE.leading + 6.0 } else { 0.0 };
                chart::chart(&mut flow, chart, note);
            }
        }
    }
    flow.finish(report)
}

/// The height of a logo.
const LOGO: f32 = 40.0;
const ABOVE_HEADING: f32 = 8.0;
const BELOW_HEADING: f32 = 4.0;

const fn heading_style(level: u8) -> Style {
    if level == 1 { style::SECTION } else { style::SUBSECTION }
}

/// The page being filled, and the tree being built.
struct Flow<'a, 'f> {
    type_: &'a mut Typesetter<'f>,
    words: &'a Words,
    width: f32,
    height: f32,
    pages: Vec<Page>,
    y: f32,
    /// Open elements from the document down to the section that takes the next block.
    open: Vec<Element>,
    /// Headings that wait for what they stand above: they go to a page together.
    waiting: Vec<(u8, Vec<Span>)>,
    outline: Vec<Bookmark>,
}

impl<'a, 'f> Flow<'a, 'f> {
    fn new(width: f32, height: f32, words: &'a Words, type_: &'a mut Typesetter<'f>) -> Self {
        Self {
            type_,
            words,
            width,
            height,
            pages: vec![Page::default()],
            y: style::TOP,
            open: vec![Element::new(Role::Document)],
            waiting: Vec::new(),
            outline: Vec::new(),
        }
    }

    fn measure(&self) -> f32 {
        self.width - 2.0 * style::MARGIN
    }

    fn bottom(&self) -> f32 {
        self.height - style::BOTTOM
    }

    /// Goes to a new page unless this much still fits, with the headings that wait for it. True if it went.
    fn need(&mut self, height: f32) -> bool {
        let waiting = std::mem::take(&mut self.waiting);
        let headings: f32 = waiting.iter().map(|(level, text)| self.heading_height(*level, text)).sum();
        let turn = self.y + headings + height > self.bottom() && self.y > style::TOP;
        if turn {
            self.pages.push(Page::default());
            self.y = style::TOP;
        }
        for (level, text) in &waiting {
            self.heading(*level, text);
        }
        turn
    }

    /// What follows begins on a new page.
    fn break_page(&mut self) {
        self.y = self.bottom();
    }

    fn heading_height(&mut self, level: u8, spans: &[Span]) -> f32 {
        let width = self.measure();
        ABOVE_HEADING + self.type_.set(spans, heading_style(level), width).height + BELOW_HEADING
    }

    fn page(&self) -> usize {
        self.pages.len() - 1
    }

    fn room(&self) -> f32 {
        self.bottom() - self.y
    }

    fn artifact(&mut self, items: Vec<Item>) {
        self.content(Mark::Layout, items);
    }

    fn content(&mut self, mark: Mark, items: Vec<Item>) -> Child {
        let page = self.page();
        let content = &mut self.pages[page].content;
        content.push(Content { mark, items });
        Child::Content { page, index: content.len() - 1 }
    }

    fn tagged(&mut self, items: Vec<Item>) -> Child {
        self.content(Mark::Tagged, items)
    }

    fn add(&mut self, element: Element) {
        self.open.last_mut().expect("the document is open").push(element);
    }

    /// An element with one piece of content.
    fn leaf(&mut self, role: Role, items: Vec<Item>) -> Element {
        let mut element = Element::new(role);
        element.children.push(self.tagged(items));
        element
    }

    fn title(&mut self, report: &Report) {
        let logo = report.logo.as_ref().map(|logo| self.logo(logo, &report.process.name));
        let width = self.measure() - logo.unwrap_or_default();
        let title = self.type_.plain(&report.title, style::TITLE, width);
        let element = self.leaf(Role::Heading(1), title.at(style::MARGIN, self.y));
        self.add(element);
        self.outline.push(Bookmark { title: report.title.clone(), page: 0, top: self.y, children: Vec::new() });
        self.y += title.height + 2.0;
        if logo.is_some() {
            self.y = self.y.max(style::TOP + LOGO + 4.0);
        }
        self.paragraph(&[Span::plain(report.subtitle.clone())], style::SUBTITLE, 2.0);
        let process = &report.process;
        let by = [("published-by", &process.publisher), ("contact-at", &process.contact)];
        let said = by.into_iter().filter(|(_, text)| !text.is_empty());
        let said: Vec<String> = said.map(|(id, text)| self.words.with(id, &[("name", text.as_str().into())])).collect();
        if !said.is_empty() {
            self.paragraph(&[Span::plain(said.join(" "))], style::NOTE, 2.0);
        }
        self.y += 6.0;
    }

    /// A logo at the right of the title; the width that it takes.
    fn logo(&mut self, logo: &Logo, alternative: &str) -> f32 {
        const WIDEST: f32 = 130.0;
        const GAP: f32 = 12.0;
        let [w, h] = [logo.width, logo.height].map(|n| f32::from(u16::try_from(n).unwrap_or(u16::MAX)).max(1.0));
        let scale = (LOGO / h).min(WIDEST / w);
        let (width, height) = (w * scale, h * scale);
        let (x, y) = (self.width - style::MARGIN - width, self.y);
        let mut element = self.leaf(Role::Figure, vec![Item::Picture { number: 0, x, y, width, height }]);
        element.alternative = Some(self.words.with("logo-of", &[("name", alternative.into())]));
        element.bounds = Some([x, y, x + width, y + height]);
        self.add(element);
        width + GAP
    }

    /// Level 1 of a template is level 2 of the document: the title is level 1.
    fn heading(&mut self, level: u8, spans: &[Span]) {
        let width = self.measure();
        let block = self.type_.set(spans, heading_style(level), width);
        if self.y > style::TOP {
            self.y += ABOVE_HEADING;
        }
        // A section ends where a heading of its level or above begins.
        while self.open.len() > usize::from(level) {
            let done = self.open.pop().expect("longer than the level");
            self.add(done);
        }
        self.open.push(Element::new(Role::Sect));
        let element = self.leaf(Role::Heading(level + 1), block.at(style::MARGIN, self.y));
        self.add(element);
        let mark =
            Bookmark { title: spans.iter().map(|s| s.text.as_str()).collect(), page: self.page(), top: self.y, children: Vec::new() };
        let title = self.outline.first_mut().expect("the title comes first");
        match title.children.last_mut() {
            Some(section) if level > 1 => section.children.push(mark),
            _ => title.children.push(mark),
        }
        self.y += block.height + BELOW_HEADING;
    }

    fn paragraph(&mut self, spans: &[Span], style: Style, after: f32) {
        self.need(style.size * style.leading);
        let mut element = Element::new(Role::P);
        self.lines(spans, style, style::MARGIN, self.measure(), &mut element);
        self.add(element);
        self.y += after;
    }

    /// Lines down the pages into an element: never one line alone at the foot or head of a page.
    fn lines(&mut self, spans: &[Span], style: Style, x: f32, width: f32, element: &mut Element) {
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
            if self.y + step * lines_left > self.bottom() {
                if !items.is_empty() {
                    let child = self.tagged(std::mem::take(&mut items));
                    element.children.push(child);
                }
                self.need(step * lines_left);
            }
            if line.links.is_empty() {
                items.extend(line.at(x, self.y - line.top));
            } else {
                self.linked_line(line, x, &mut items, element);
            }
            self.y += line.height;
        }
        if !items.is_empty() {
            let child = self.tagged(items);
            element.children.push(child);
        }
    }

    /// A line with links: text and links as they follow each other, each link an element with its annotation.
    fn linked_line(&mut self, line: &text::Line, x: f32, items: &mut Vec<Item>, element: &mut Element) {
        let top = self.y - line.top;
        for (item, run) in line.at(x, top).zip(&line.runs) {
            let Some(link) = line.links.iter().find(|l| (l.x - run.x).abs() < f32::EPSILON) else {
                items.push(item);
                continue;
            };
            if !items.is_empty() {
                let before = self.tagged(std::mem::take(items));
                element.children.push(before);
            }
            let mut anchor = self.leaf(Role::Link, vec![item]);
            let page = self.page();
            self.pages[page].links.push(Link { x: link.x + x, y: link.y + top, ..link.clone() });
            anchor.children.push(Child::Link { page, index: self.pages[page].links.len() - 1 });
            element.push(anchor);
        }
    }

    fn list(&mut self, items: &[Vec<Span>]) {
        const INDENT: f32 = 10.0;
        let mut list = Element::new(Role::L);
        for item in items {
            self.need(2.0 * style::TEXT.size * style::TEXT.leading);
            let mut entry = Element::new(Role::LI);
            let bullet = self.type_.plain("•", style::TEXT, INDENT);
            let label = self.leaf(Role::Lbl, bullet.at(style::MARGIN, self.y));
            entry.push(label);
            let mut body = Element::new(Role::LBody);
            self.lines(item, style::TEXT, style::MARGIN + INDENT, self.measure() - INDENT, &mut body);
            entry.push(body);
            list.push(entry);
            self.y += 1.5;
        }
        self.add(list);
        self.y += 6.0;
    }

    /// Up to four key figures a row, each a paragraph on a tinted ground.
    fn tiles(&mut self, tiles: &[KeyFigure]) {
        const GAP: f32 = 8.0;
        const PAD: f32 = 9.0;
        for row in tiles.chunks(4) {
            let n = [1.0, 2.0, 3.0, 4.0][row.len() - 1];
            let width = (self.measure() - GAP * (n - 1.0)) / n;
            let inner = width - 2.0 * PAD;
            let blocks: Vec<[Arc<text::Block>; 3]> = row
                .iter()
                .map(|t| {
                    [
                        self.type_.plain(&t.value, style::TILE_VALUE, inner),
                        self.type_.plain(&t.what, style::TILE_WHAT, inner),
                        self.type_.plain(&t.against, style::TILE_AGAINST, inner),
                    ]
                })
                .collect();
            let height = blocks.iter().map(|b| b.iter().map(|b| b.height).sum::<f32>()).fold(0.0, f32::max) + 2.0 * 5.0;
            self.need(height);
            let mut x = style::MARGIN;
            for tile in &blocks {
                let y = self.y;
                self.artifact(vec![rectangle(x, y, width, height, style::TINT), rectangle(x, y, 2.5, height, style::FIRST)]);
                let mut top = y + 4.0;
                let mut items = Vec::new();
                for block in tile {
                    items.extend(block.at(x + PAD, top));
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
    fn caption(&mut self, text: &str, role: Role) -> Element {
        let width = self.measure();
        let block = self.type_.plain(text, style::CAPTION, width);
        let element = self.leaf(role, block.at(style::MARGIN, self.y));
        self.y += block.height + 2.0;
        element
    }

    fn caption_height(&mut self, text: &str) -> f32 {
        let width = self.measure();
        self.type_.plain(text, style::CAPTION, width).height + 2.0
    }

    /// Text in one line at a place, for charts.
    fn label(&mut self, text: &str, style: Style, x: f32, y: f32, width: f32, align: Align) -> Vec<Item> {
        self.type_.plain(text, Style { align, ..style }, width).at(x, y)
    }

    fn finish(mut self, report: &Report) -> Pages {
        self.need(0.0);
        while self.open.len() > 1 {
            let done = self.open.pop().expect("longer than one");
            self.add(done);
        }
        let total = self.pages.len();
        let width = self.measure();
        for number in 1..=total {
            let of = self.words.with("page-of", &[("page", count(number).into()), ("pages", count(total).into())]);
            let right = Style { align: Align::Right, ..style::RUNNING };
            let mut line = |left: &str, end: &str, y: f32| {
                let left = self.type_.one_line(left, style::RUNNING, width * 0.6);
                let mut items = left.at(style::MARGIN, y);
                items.extend(self.type_.one_line(end, right, width * 0.4).at(style::MARGIN + width * 0.6, y));
                items
            };
            let mut header = line(&report.process.name, &report.process.handling, style::HEADER - 14.0);
            header.push(rectangle(style::MARGIN, style::HEADER, width, 0.5, style::HAIRLINE));
            let footer = line(&report.running, &of, self.height - style::FOOTER);
            self.pages[number - 1]
                .content
                .extend([Content { mark: Mark::Header, items: header }, Content { mark: Mark::Footer, items: footer }]);
        }
        Pages {
            width: self.width,
            height: self.height,
            margin: style::MARGIN,
            pages: self.pages,
            tree: self.open.pop().expect("the document"),
            outline: self.outline,
            fonts: Vec::new(),
            pictures: report.logo.iter().cloned().collect(),
            title: format!("{}: {}", report.process.name, report.title),
            author: report.process.author().to_owned(),
            subject: report.subtitle.clone(),
            language: report.language,
            dated: report.dated,
            missing: BTreeMap::new(),
        }
    }
}

fn count(n: usize) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}

const fn rectangle(x: f32, y: f32, width: f32, height: f32, colour: Colour) -> Item {
    Item::Rectangle { x, y, width, height, colour }
}

//! `Report` → pages: typesetting and page making. In: the document. Out: positioned glyphs, shapes,
//! the structure tree. It must not know the PDF format.

mod chart;
mod contents;
pub mod fonts;
pub mod missing;
pub mod pages;
mod plots;
pub mod style;
mod table;
mod text;

use crate::{
    languages::Direction,
    report::{Block, ChartBlock, KeyFigure, Report, Span},
    settings::{
        logo::Logo,
        look::{Colours, Tone},
        written::Paper,
    },
    words::Words,
};
use fonts::Fonts;
use pages::{
    Bookmark, Child, Content, Document, Element, Item, Leaf, Link, Mark, Page, Part, Role, Said,
    Step,
};
use std::{collections::BTreeMap, sync::Arc};
use text::{Align, Style, Typesetter};

/// Sets a document; its parts go where they are wanted as they are done.
pub fn lay_out(
    report: &Report,
    words: &Words,
    fonts: &mut Fonts,
    to: &mut dyn FnMut(Part),
) -> Document {
    let mut type_ = Typesetter::new(fonts, words.direction);
    // A long document has contents, a short one none: what it is shows as soon as it has more pages
    // than a short one.
    let mut parts = Vec::new();
    let short = if contents::is_surely_long(report) {
        None
    } else {
        set(
            report,
            words,
            &mut type_,
            &mut |part| parts.push(part),
            contents::PAGES,
        )
    };
    let document = if let Some(document) = short {
        parts.into_iter().for_each(to);
        document
    } else {
        set(report, words, &mut type_, to, usize::MAX).expect("a document of any length")
    };
    let missing = type_.into_missing();
    Document {
        missing,
        ..document
    }
}

/// Sets all blocks on at most so many pages; none if there are more. What may be longer than any
/// has contents.
fn set(
    report: &Report,
    words: &Words,
    type_: &mut Typesetter,
    to: &mut dyn FnMut(Part),
    most: usize,
) -> Option<Document> {
    let mut flow = Flow::new(report, words, type_, to, most);
    flow.title(report);
    // The first page is for those who read no other: contents come after its section.
    let sections = report
        .blocks
        .iter()
        .enumerate()
        .filter(|(_, b)| matches!(b, Block::Heading { level: 1, .. }))
        .map(|(i, _)| i);
    let place = sections.take(2).last().unwrap_or_default();
    let mut blocks = report
        .blocks
        .iter()
        .enumerate()
        .map(|(i, block)| (i == place, block))
        .peekable();
    while let Some((is_place, block)) = blocks.next() {
        if is_place && most == usize::MAX {
            contents::contents(&mut flow, report);
        }
        match block {
            Block::Heading { level, text } => flow.waiting.push((*level, text.clone())),
            Block::Paragraph(spans) => flow.paragraph(spans, style::TEXT, 6.0),
            Block::Note(spans) => flow.paragraph(spans, style::NOTE, 10.0),
            Block::List(items) => flow.list(items),
            Block::KeyFigures(tiles) => flow.tiles(tiles),
            Block::Table(table) => table::table(&mut flow, table),
            Block::Chart(chart) => {
                let note = if let Some((_, Block::Note(_))) = blocks.peek() {
                    2.0 * style::NOTE.size * style::NOTE.leading + 6.0
                } else {
                    0.0
                };
                chart::chart(&mut flow, chart, note);
            }
        }
        if flow.is_full() {
            return None;
        }
    }
    Some(flow.finish(report))
}

/// A chart by itself, on a page as high as it needs.
#[derive(Debug)]
pub struct Picture {
    pub left: f32,
    pub top: f32,
    pub width: f32,
    pub height: f32,
    pub items: Vec<Item>,
}

/// Draws a chart of a document; none where there is nothing to draw.
pub fn picture(
    report: &Report,
    block: &ChartBlock,
    words: &Words,
    fonts: &mut Fonts,
) -> Option<Picture> {
    const HIGHEST: f32 = 100_000.0;
    let mut type_ = Typesetter::new(fonts, words.direction);
    let mut sink = |_: Part| {};
    let mut flow = Flow::new(report, words, &mut type_, &mut sink, usize::MAX);
    flow.height = HIGHEST;
    chart::chart(&mut flow, block, 0.0);
    let bounds = flow.steps.iter().find_map(|step| {
        if let Step::Open(Role::Figure, Some(said)) = step {
            said.bounds
        } else {
            None
        }
    });
    let [left, top, right, bottom] = bounds?;
    let mut page = flow.pages.swap_remove(0);
    // The title was set before it.
    page.content.drain(..page.content.len() - 1);
    if words.direction == Direction::RightToLeft {
        page.turn();
    }
    let items = page
        .content
        .into_iter()
        .flat_map(|content| content.items)
        .collect();
    Some(Picture {
        left,
        top,
        width: right - left,
        height: bottom - top,
        items,
    })
}

/// The width and height of a page.
const fn size(paper: Paper) -> (f32, f32) {
    match paper {
        Paper::A4 => (595.276, 841.89),
        Paper::Letter => (612.0, 792.0),
    }
}

/// The height of a logo.
const LOGO: f32 = 40.0;
const ABOVE_HEADING: f32 = 8.0;
const BELOW_HEADING: f32 = 4.0;

const fn heading_style(level: u8) -> Style {
    if level == 1 {
        style::SECTION
    } else {
        style::SUBSECTION
    }
}

/// The page being filled, and the tree being built.
struct Flow<'a, 'f> {
    type_: &'a mut Typesetter<'f>,
    words: &'a Words,
    to: &'a mut dyn FnMut(Part),
    colours: Colours,
    width: f32,
    height: f32,
    /// All pages; those that were sent are empty.
    pages: Vec<Page>,
    sent: usize,
    most: usize,
    y: f32,
    /// How many pieces of content of this page are tagged.
    tagged: u32,
    /// What was added to the tree since it was last sent.
    steps: Vec<Step>,
    /// How many sections are open.
    sections: u8,
    /// Headings that wait for what they stand above: they go to a page together.
    waiting: Vec<(u8, Vec<Span>)>,
    outline: Vec<Bookmark>,
    /// Where the contents want the number of a page; their pages wait until it is known.
    numbers: Vec<contents::Number>,
}

impl<'a, 'f> Flow<'a, 'f> {
    fn new(
        report: &Report,
        words: &'a Words,
        type_: &'a mut Typesetter<'f>,
        to: &'a mut dyn FnMut(Part),
        most: usize,
    ) -> Self {
        let (width, height) = size(report.paper);
        Self {
            type_,
            words,
            to,
            colours: report.colours,
            width,
            height,
            pages: vec![Page {
                width,
                height,
                ..Page::default()
            }],
            sent: 0,
            most,
            y: style::TOP,
            tagged: 0,
            steps: vec![Step::Open(Role::Document, None)],
            sections: 0,
            waiting: Vec::new(),
            outline: Vec::new(),
            numbers: Vec::new(),
        }
    }

    /// Are there more pages than there may be?
    fn is_full(&self) -> bool {
        self.pages.len() > self.most
    }

    /// Sends what is done: all pages before this one, but for those that wait for numbers.
    fn send(&mut self, before: usize) {
        for number in self.sent..before {
            if self.numbers.iter().all(|n| n.page != number) {
                let page = std::mem::take(&mut self.pages[number]);
                self.send_page(number, page);
            }
        }
        self.sent = before;
        let mut steps = std::mem::take(&mut self.steps);
        if self.words.direction == Direction::RightToLeft {
            for step in &mut steps {
                if let Step::Open(_, Some(said)) = step
                    && let Some([left, _, right, _]) = &mut said.bounds
                {
                    (*left, *right) = (self.width - *right, self.width - *left);
                }
            }
        }
        (self.to)(Part::Steps(steps));
    }

    fn send_page(&mut self, number: usize, mut page: Page) {
        page.colours = self.colours;
        if self.words.direction == Direction::RightToLeft {
            page.turn();
        }
        (self.to)(Part::Page(number, page));
    }

    fn measure(&self) -> f32 {
        self.width - 2.0 * style::MARGIN
    }

    fn bottom(&self) -> f32 {
        self.height - style::BOTTOM
    }

    /// Goes to a new page unless this much still fits, with the headings that wait for it. True if
    /// it went.
    fn need(&mut self, height: f32) -> bool {
        let waiting = std::mem::take(&mut self.waiting);
        let headings: f32 = waiting
            .iter()
            .map(|(level, text)| self.heading_height(*level, text))
            .sum();
        let turn = self.y + headings + height > self.bottom() && self.y > style::TOP;
        if turn {
            self.send(self.pages.len());
            self.pages.push(Page {
                width: self.width,
                height: self.height,
                ..Page::default()
            });
            self.tagged = 0;
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
        self.last().content.push(Content {
            mark: Mark::Layout,
            items,
        });
    }

    fn last(&mut self) -> &mut Page {
        self.pages
            .last_mut()
            .expect("there is a page from the start")
    }

    fn tagged(&mut self, items: Vec<Item>) -> Leaf {
        self.last().content.push(Content {
            mark: Mark::Tagged,
            items,
        });
        self.tagged += 1;
        Leaf::Content {
            page: small(self.page()),
            number: self.tagged - 1,
        }
    }

    fn link(&mut self, link: Link) -> Child {
        let links = &mut self.last().links;
        links.push(link);
        let number = small(links.len() - 1);
        Child::Leaf(Leaf::Link {
            page: small(self.page()),
            number,
        })
    }

    fn open(&mut self, role: Role, said: Option<Box<Said>>) {
        self.steps.push(Step::Open(role, said));
    }

    fn close(&mut self) {
        self.steps.push(Step::Close);
    }

    fn add(&mut self, element: Element) {
        element.walk(&mut self.steps);
    }

    /// An element with one piece of content.
    fn leaf(&mut self, role: Role, items: Vec<Item>) -> Element {
        let mut element = Element::new(role);
        element.children.push(Child::Leaf(self.tagged(items)));
        element
    }

    fn title(&mut self, report: &Report) {
        let logo = report
            .logo
            .as_ref()
            .map(|logo| self.logo(logo, &report.process.name));
        let width = self.measure() - logo.unwrap_or_default();
        let title = self.type_.plain(&report.title, style::TITLE, width);
        let element = self.leaf(Role::Heading(1), title.at(style::MARGIN, self.y));
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
    fn logo(&mut self, logo: &Arc<Logo>, alternative: &str) -> f32 {
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
        element.said.alternative =
            Some(self.words.with("logo-of", &[("name", alternative.into())]));
        element.said.bounds = Some([x, y, x + width, y + height]);
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
        while self.sections >= level {
            self.close();
            self.sections -= 1;
        }
        self.open(Role::Sect, None);
        self.sections += 1;
        let element = self.leaf(Role::Heading(level + 1), block.at(style::MARGIN, self.y));
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

    fn paragraph(&mut self, spans: &[Span], style: Style, after: f32) {
        let mut element = Element::new(Role::P);
        self.lines(spans, style, style::MARGIN, self.measure(), &mut element);
        self.add(element);
        self.y += after;
    }

    /// What must be known of the table above, in small type; a label says that it is a note.
    fn note(&mut self, text: &str) {
        let (label, indent) = self.note_label();
        self.need(label.height);
        self.open(Role::Note, None);
        let label = self.leaf(Role::Lbl, label.at(style::MARGIN, self.y));
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
    fn note_label(&mut self) -> (Arc<text::Block>, f32) {
        let label = self
            .type_
            .plain(&self.words.text("note"), style::NOTE, f32::MAX);
        let indent = label.width + 4.0;
        (label, indent)
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
            // Headings that wait go where the first lines fit.
            if i == 0 || self.y + step * lines_left > self.bottom() {
                if !items.is_empty() {
                    let leaf = self.tagged(std::mem::take(&mut items));
                    element.children.push(Child::Leaf(leaf));
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
            let leaf = self.tagged(items);
            element.children.push(Child::Leaf(leaf));
        }
    }

    /// A line with links: text and links as they follow each other, each link an element with its
    /// annotation.
    fn linked_line(
        &mut self,
        line: &text::Line,
        x: f32,
        items: &mut Vec<Item>,
        element: &mut Element,
    ) {
        let top = self.y - line.top;
        for (item, run) in line.at(x, top).zip(&line.runs) {
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
    fn label(
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
            .at(x, y)
    }

    fn finish(mut self, report: &Report) -> Document {
        self.need(0.0);
        for _ in 0..self.sections {
            self.close();
        }
        self.close();
        self.send(self.pages.len());
        contents::number(&mut self);
        let total = self.pages.len();
        let width = self.measure();
        for number in 1..=total {
            let of = self.words.with(
                "page-of",
                &[
                    ("page", count(number).into()),
                    ("pages", count(total).into()),
                ],
            );
            let right = Style {
                align: Align::Right,
                ..style::RUNNING
            };
            let mut line = |left: &str, end: &str, y: f32| {
                let left = self.type_.one_line(left, style::RUNNING, width * 0.6);
                let mut items = left.at(style::MARGIN, y);
                items.extend(
                    self.type_
                        .one_line(end, right, width * 0.4)
                        .at(style::MARGIN + width * 0.6, y),
                );
                items
            };
            let mut header = line(
                &report.process.name,
                &report.process.handling,
                style::HEADER - 14.0,
            );
            header.push(rectangle(
                style::MARGIN,
                style::HEADER,
                width,
                0.5,
                Tone::Hairline,
            ));
            let footer = line(&report.running, &of, self.height - style::FOOTER);
            let content = vec![
                Content {
                    mark: Mark::Header,
                    items: header,
                },
                Content {
                    mark: Mark::Footer,
                    items: footer,
                },
            ];
            self.send_page(
                number - 1,
                Page {
                    colours: report.colours,
                    width: self.width,
                    height: self.height,
                    content,
                    links: Vec::new(),
                },
            );
        }
        Document {
            pages: total,
            outline: self.outline,
            title: self.words.title_of(&report.process.name, &report.title),
            author: report.process.author().to_owned(),
            subject: report.subtitle.clone(),
            language: report.language,
            direction: report.direction,
            dated: report.dated,
            missing: BTreeMap::new(),
        }
    }
}

/// The text of spans.
fn words_of(spans: &[Span]) -> String {
    spans.iter().map(|s| s.text.as_str()).collect()
}

fn small(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

fn count(n: usize) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}

const fn rectangle(x: f32, y: f32, width: f32, height: f32, colour: Tone) -> Item {
    Item::Rectangle {
        x,
        y,
        width,
        height,
        colour,
    }
}

//! `Report` → pages: typesetting and page making. In: the document. Out: positioned glyphs, shapes,
//! the structure tree. It must not know the PDF format.

mod beside;
mod chart;
mod columns;
mod contents;
mod dumbbell;
mod elements;
pub mod fonts;
mod legend;
pub mod missing;
mod notes;
pub mod pages;
mod parts;
mod pieces;
mod plots;
mod ranking;
mod running;
mod strip;
pub mod style;
mod table;
mod text;
mod tiles;
mod timeline;

use crate::{
    languages::Direction,
    report::{Block, ChartBlock, Report, Span, TableBlock},
    settings::{
        look::{Colours, Tone},
        written::Paper,
    },
    words::Words,
};
use fonts::Fonts;
use jiff::civil::Date;
use pages::{
    Bookmark, Child, Content, Document, Element, Item, Leaf, Link, Mark, Page, Part, Role, Said,
    Step,
};
use std::{collections::BTreeMap, ops::RangeInclusive};
pub use table::ground;
use text::{Style, Typesetter};

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
    let page = size(report.paper);
    let mut tries = Vec::new();
    if report.says_little {
        tries.push((half(page), 1));
    }
    if !contents::is_surely_long(report) {
        tries.push((page, contents::PAGES));
    }
    let mut try_to_set = |(page, most)| {
        let mut parts = Vec::new();
        let mut keep = |part| parts.push(part);
        let document = set(report, words, &mut type_, page, &mut keep, most)?;
        Some((document, parts))
    };
    let document = if let Some((document, parts)) = tries.into_iter().find_map(&mut try_to_set) {
        parts.into_iter().for_each(to);
        document
    } else {
        set(report, words, &mut type_, page, to, usize::MAX).expect("a document of any length")
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
    page: (f32, f32),
    to: &mut dyn FnMut(Part),
    most: usize,
) -> Option<Document> {
    let mut flow = Flow::new(report, words, type_, page, to, most);
    flow.title(report);
    // The first page is for those who read no other: contents come after its section.
    let sections = report
        .blocks
        .iter()
        .enumerate()
        .filter(|(_, b)| matches!(b, Block::Heading { level: 1, .. }))
        .map(|(i, _)| i);
    let place = sections.take(2).last().unwrap_or_default();
    let mut pieces = pieces::pieces(&report.blocks);
    let mut at = 0;
    while at < pieces.len() {
        if pieces[at].first == place && most == usize::MAX {
            contents::contents(&mut flow, report);
        }
        // Contents list the blocks in their own order.
        if most != usize::MAX {
            flow.pull_forward(&mut pieces[at..]);
        }
        at += flow.next(&pieces[at..]);
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
    let page = size(report.paper);
    let mut flow = Flow::new(report, words, &mut type_, page, &mut sink, usize::MAX);
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

/// How wide the columns of a table are where it stands whole across the measure, in points.
pub fn column_widths(
    report: &Report,
    block: &TableBlock,
    words: &Words,
    fonts: &mut Fonts,
) -> Vec<f32> {
    let mut type_ = Typesetter::new(fonts, words.direction);
    let (page, mut sink) = (size(report.paper), |_: Part| {});
    let mut flow = Flow::new(report, words, &mut type_, page, &mut sink, usize::MAX);
    table::whole_widths(&mut flow, block)
}

/// The width and height of a page.
const fn size(paper: Paper) -> (f32, f32) {
    match paper {
        Paper::A4 => (595.276, 841.89),
        Paper::Letter => (612.0, 792.0),
    }
}

/// Half a page, as wide as the whole.
const fn half((width, height): (f32, f32)) -> (f32, f32) {
    (width, height / 2.0)
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

/// Where text and charts begin, and how wide they are.
#[derive(Debug, Clone, Copy)]
struct Frame {
    left: f32,
    width: f32,
}

/// The page being filled, and the tree being built.
struct Flow<'a, 'f> {
    type_: &'a mut Typesetter<'f>,
    words: &'a Words,
    to: &'a mut dyn FnMut(Part),
    colours: Colours,
    /// Of the document, and as titles have it.
    period: RangeInclusive<Date>,
    years: String,
    width: f32,
    height: f32,
    frame: Frame,
    /// All pages; those that were sent are empty.
    pages: Vec<Page>,
    sent: usize,
    most: usize,
    y: f32,
    /// How many pieces of content of this page are tagged.
    tagged: u32,
    /// What was added to the tree since it was last sent.
    steps: Vec<Step>,
    /// By how much columns are drawn higher than usual.
    stretch: f32,
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
        (width, height): (f32, f32),
        to: &'a mut dyn FnMut(Part),
        most: usize,
    ) -> Self {
        Self {
            type_,
            words,
            to,
            colours: report.colours,
            period: report.begins..=report.dated,
            years: report.years.clone(),
            width,
            height,
            frame: Frame {
                left: (width - style::MEASURE) / 2.0,
                width: style::MEASURE,
            },
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
            stretch: 0.0,
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

    /// The width of the frame that is filled: of the page, or of one of two blocks beside each other.
    fn measure(&self) -> f32 {
        self.frame.width
    }

    fn left(&self) -> f32 {
        self.frame.left
    }

    fn right(&self) -> f32 {
        self.frame.left + self.frame.width
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

    fn finish(mut self, report: &Report) -> Document {
        // The space below the last block needs no page of its own.
        if !self.waiting.is_empty() {
            self.need(0.0);
        }
        for _ in 0..self.sections {
            self.close();
        }
        self.close();
        self.send(self.pages.len());
        contents::number(&mut self);
        let total = self.pages.len();
        for number in 1..=total {
            let content = running::header_and_footer(&mut self, report, number, total);
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

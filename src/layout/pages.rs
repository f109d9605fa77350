//! Positioned pages: glyph runs, shapes and the steps of the structure tree, with no file format in
//! them. In: nothing. Out: types. Distances are points (1/72 inch) from the top left corner. It
//! must not know how a page is written.

use crate::{
    languages::Direction,
    settings::{
        logo::Logo,
        look::{Colours, Tone},
    },
};
use std::{
    borrow::Cow,
    collections::BTreeMap,
    ops::{Deref, Range},
    sync::Arc,
};

/// What comes of setting a document, piece by piece: a long one is never held whole.
#[derive(Debug)]
pub enum Part {
    /// A page by its number from 0. One that comes again has more content, below what it had.
    Page(usize, Page),
    /// Of the structure tree, in its order.
    Steps(Vec<Step>),
}

/// What a document says of itself once its pages are set.
#[derive(Debug)]
pub struct Document {
    pub pages: usize,
    pub outline: Vec<Bookmark>,
    pub title: String,
    pub author: String,
    pub subject: String,
    pub language: &'static str,
    pub direction: Direction,
    pub dated: jiff::civil::Date,
    /// Characters that no font has, each a gap on a page, with a text that needs it.
    pub missing: BTreeMap<char, String>,
}

#[derive(Debug, Default)]
pub struct Page {
    pub width: f32,
    pub height: f32,
    /// What its tones look like.
    pub colours: Colours,
    pub content: Vec<Content>,
    pub links: Vec<Link>,
}

/// One sequence of marked content.
#[derive(Debug)]
pub struct Content {
    pub mark: Mark,
    pub items: Vec<Item>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// Belongs to an element of the structure tree.
    Tagged,
    Header,
    Footer,
    /// Rules, grounds, repeated heads of tables.
    Layout,
}

#[derive(Debug, Clone)]
pub enum Item {
    Text(Run),
    Rectangle {
        x: f32,
        y: f32,
        width: f32,
        height: f32,
        colour: Tone,
    },
    Picture {
        picture: Arc<Logo>,
        x: f32,
        y: f32,
        width: f32,
        height: f32,
    },
    Line {
        from: (f32, f32),
        to: (f32, f32),
        width: f32,
        colour: Tone,
        is_dashed: bool,
    },
}

/// Glyphs of one font and size in one line: what is the same wherever it is drawn.
#[derive(Debug)]
pub struct Shape {
    pub font: Arc<FontFace>,
    pub size: f32,
    pub glyphs: Vec<Glyph>,
    pub clusters: Vec<Cluster>,
    /// The text that was set, of which this is a part.
    pub text: Arc<str>,
    pub width: f32,
    /// Where its script has one language.
    pub language: Option<&'static str>,
}

/// A shape at its place and in its colour.
#[derive(Debug, Clone)]
pub struct Run {
    pub shape: Arc<Shape>,
    pub x: f32,
    /// The middle of the line that it is in: a page is turned by it.
    pub middle: f32,
    pub baseline: f32,
    pub colour: Tone,
}

impl Run {
    /// Its text, in the order in which it is read.
    #[must_use]
    pub fn said(&self) -> &str {
        let texts = || self.clusters.iter().map(Cluster::text);
        let first = texts().map(|text| text.start).min().unwrap_or_default();
        let last = texts().map(|text| text.end).max().unwrap_or_default();
        self.text.get(first..last).unwrap_or_default()
    }
}

impl Deref for Run {
    type Target = Shape;

    fn deref(&self) -> &Shape {
        &self.shape
    }
}

#[derive(Debug, Clone, Copy)]
pub struct Glyph {
    pub id: u16,
    pub dx: f32,
    pub dy: f32,
    pub advance: f32,
}

/// Which glyphs stand for which bytes of the run's text.
#[derive(Debug, Clone, Copy)]
pub struct Cluster {
    pub text: (u32, u32),
    pub glyphs: (u32, u32),
}

impl Cluster {
    #[must_use]
    pub const fn text(&self) -> Range<usize> {
        self.text.0 as usize..self.text.1 as usize
    }

    #[must_use]
    pub const fn glyphs(&self) -> Range<usize> {
        self.glyphs.0 as usize..self.glyphs.1 as usize
    }
}

#[derive(Debug, Clone)]
pub struct Link {
    pub x: f32,
    /// The middle of the line that it is in.
    pub middle: f32,
    pub y: f32,
    pub width: f32,
    pub height: f32,
    pub to: Target,
    pub text: String,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Target {
    Address(String),
    /// A page of the document, and how far down.
    Place {
        page: usize,
        top: f32,
    },
}

/// A font as it is embedded.
#[derive(Clone)]
pub struct FontFace {
    pub name: String,
    pub version: String,
    /// Is it one of those in the program?
    pub is_ours: bool,
    pub data: Arc<Cow<'static, [u8]>>,
    /// Of a collection: which face.
    pub index: u32,
    pub units_per_em: f32,
    /// Are its outlines those of OpenType's other kind (CFF)?
    pub is_cff: bool,
    /// The glyph of a space.
    pub space: u16,
    /// A glyph without ink and width, where the font has one.
    pub blank: Option<u16>,
    pub advances: Vec<f32>,
}

impl Page {
    /// Turned left to right, as a page of a language that is written from the right has it; lines
    /// of text keep their own order.
    pub fn turn(&mut self) {
        let whole = self.width;
        for item in self.content.iter_mut().flat_map(|c| &mut c.items) {
            match item {
                Item::Text(run) => run.x += whole - 2.0 * run.middle,
                Item::Rectangle { x, width, .. } | Item::Picture { x, width, .. } => {
                    *x = whole - *x - *width;
                }
                Item::Line { from, to, .. } => (from.0, to.0) = (whole - from.0, whole - to.0),
            }
        }
        for link in &mut self.links {
            link.x += whole - 2.0 * link.middle;
        }
    }
}

impl std::fmt::Debug for FontFace {
    /// Its bytes say nothing to a reader.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("FontFace")
            .field("name", &self.name)
            .finish_non_exhaustive()
    }
}

/// The standard structure types that our documents use (ISO 32000-1, 14.8.4).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    Document,
    Sect,
    Heading(u8),
    P,
    L,
    LI,
    Lbl,
    LBody,
    Table,
    Caption,
    THead,
    TBody,
    TR,
    /// A head of a column, or (true) of a row.
    TH {
        row: bool,
    },
    TD,
    Figure,
    Note,
    Link,
    TOC,
    TOCI,
    Reference,
}

/// What an element says beyond its content.
#[derive(Debug, Clone, Default)]
pub struct Said {
    /// What a reader hears instead of a picture.
    pub alternative: Option<String>,
    /// What a reader hears instead of the glyphs.
    pub actual: Option<String>,
    /// Left, top, right, bottom: for figures.
    pub bounds: Option<[f32; 4]>,
}

/// The structure tree as it is walked: an element opens, has content and elements, and closes.
#[derive(Debug)]
pub enum Step {
    Open(Role, Option<Box<Said>>),
    Leaf(Leaf),
    Close,
}

/// What an element has beside elements.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Leaf {
    /// The tagged content of a page, by its number among the tagged ones.
    Content { page: u32, number: u32 },
    /// A link of a page.
    Link { page: u32, number: u32 },
}

/// An element of the structure tree before it takes its place there.
#[derive(Debug)]
pub struct Element {
    pub role: Role,
    pub said: Said,
    pub children: Vec<Child>,
}

#[derive(Debug)]
pub enum Child {
    Element(Element),
    Leaf(Leaf),
}

impl Element {
    #[must_use]
    pub fn new(role: Role) -> Self {
        Self {
            role,
            said: Said::default(),
            children: Vec::new(),
        }
    }

    pub fn push(&mut self, child: Self) {
        self.children.push(Child::Element(child));
    }

    /// Takes its place in the tree.
    pub fn walk(self, steps: &mut Vec<Step>) {
        let Said {
            alternative,
            actual,
            bounds,
        } = &self.said;
        let said = alternative.is_some() || actual.is_some() || bounds.is_some();
        steps.push(Step::Open(self.role, said.then(|| Box::new(self.said))));
        for child in self.children {
            match child {
                Child::Element(element) => element.walk(steps),
                Child::Leaf(leaf) => steps.push(Step::Leaf(leaf)),
            }
        }
        steps.push(Step::Close);
    }
}

/// An entry of the outline.
#[derive(Debug, Clone, PartialEq)]
pub struct Bookmark {
    pub title: String,
    pub page: usize,
    pub top: f32,
    pub children: Vec<Bookmark>,
}

impl Bookmark {
    /// Takes its place among the headings of a title: under it, or under its last section.
    pub fn place(&mut self, level: u8, mark: Self) {
        match self.children.last_mut() {
            Some(section) if level > 1 => section.children.push(mark),
            _ => self.children.push(mark),
        }
    }

    /// This one and those below it, as they follow each other.
    #[must_use]
    pub fn all(&self) -> Vec<&Self> {
        std::iter::once(self)
            .chain(self.children.iter().flat_map(Self::all))
            .collect()
    }
}

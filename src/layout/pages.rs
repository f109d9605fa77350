//! Positioned pages: glyph runs, shapes and the structure tree, with no file format in them. In: nothing. Out: types.
//! Distances are points (1/72 inch) from the top left corner. It must not know how a page is written.

use crate::settings::look::Logo;
use std::{borrow::Cow, collections::BTreeMap, ops::Range, sync::Arc};

/// A document as pages.
#[derive(Debug)]
pub struct Pages {
    pub width: f32,
    pub height: f32,
    pub margin: f32,
    pub pages: Vec<Page>,
    pub tree: Element,
    pub outline: Vec<Bookmark>,
    pub fonts: Vec<FontFace>,
    pub pictures: Vec<Logo>,
    pub title: String,
    pub author: String,
    pub subject: String,
    pub language: &'static str,
    pub dated: jiff::civil::Date,
    /// Characters that no font has, each a gap on a page, with a text that needs it.
    pub missing: BTreeMap<char, String>,
}

impl Pages {
    /// The fonts that the pages use and the program does not bring: their bytes depend on them.
    #[must_use]
    pub fn foreign_fonts(&self) -> Vec<(String, String)> {
        self.fonts.iter().filter(|font| !font.is_ours).map(|font| (font.name.clone(), font.version.clone())).collect()
    }
}

#[derive(Debug, Default)]
pub struct Page {
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
        colour: Colour,
    },
    /// One of the pictures of the document.
    Picture {
        number: usize,
        x: f32,
        y: f32,
        width: f32,
        height: f32,
    },
    Line {
        from: (f32, f32),
        to: (f32, f32),
        width: f32,
        colour: Colour,
    },
}

pub type Colour = [u8; 3];

/// Glyphs of one font, in one size and colour, from one baseline.
#[derive(Debug, Clone)]
pub struct Run {
    pub font: usize,
    pub size: f32,
    pub x: f32,
    pub baseline: f32,
    pub glyphs: Arc<[Glyph]>,
    pub clusters: Arc<[Cluster]>,
    pub text: Arc<str>,
    pub width: f32,
    pub colour: Colour,
}

#[derive(Debug, Clone, Copy)]
pub struct Glyph {
    pub id: u16,
    pub dx: f32,
    pub dy: f32,
    pub advance: f32,
}

/// Which glyphs stand for which bytes of the run's text.
#[derive(Debug, Clone)]
pub struct Cluster {
    pub text: Range<usize>,
    pub glyphs: Range<usize>,
}

#[derive(Debug, Clone)]
pub struct Link {
    pub x: f32,
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
#[derive(Debug, Clone)]
pub struct FontFace {
    pub name: String,
    pub version: String,
    /// Is it one of those in the program?
    pub is_ours: bool,
    pub data: Arc<Cow<'static, [u8]>>,
    /// Of a collection: which face.
    pub index: u32,
    pub units_per_em: f32,
    /// The glyph of a space.
    pub space: u16,
    pub advances: Vec<f32>,
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
    Link,
    TOC,
    TOCI,
    Reference,
}

/// An element of the structure tree.
#[derive(Debug)]
pub struct Element {
    pub role: Role,
    /// What a reader hears instead of a picture.
    pub alternative: Option<String>,
    /// What a reader hears instead of the glyphs.
    pub actual: Option<String>,
    /// Page, then left, top, right, bottom: for figures.
    pub bounds: Option<[f32; 4]>,
    pub children: Vec<Child>,
}

#[derive(Debug)]
pub enum Child {
    Element(Element),
    Content { page: usize, index: usize },
    Link { page: usize, index: usize },
}

impl Element {
    #[must_use]
    pub const fn new(role: Role) -> Self {
        Self { role, alternative: None, actual: None, bounds: None, children: Vec::new() }
    }

    pub fn push(&mut self, child: Self) {
        self.children.push(Child::Element(child));
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

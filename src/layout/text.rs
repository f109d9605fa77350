//! Text → lines of positioned glyphs, by parley. In: styled text, a width. Out: a block of lines.
//! It must not know where on a page the block stands.

use super::{
    fonts::Fonts,
    pages::{Cluster, Colour, Glyph, Item, Link, Run, Target},
    style,
};
use crate::report::Span;
use parley::{
    Alignment, AlignmentOptions, FontFamily, FontFamilyName, FontStyle, FontWeight, LayoutContext, LineHeight, OverflowWrap, StyleProperty,
};
use std::{
    borrow::Cow,
    collections::{BTreeMap, HashMap},
    ops::Range,
    sync::Arc,
};

/// How a text is set.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Style {
    pub size: f32,
    /// Distance of baselines, in sizes.
    pub leading: f32,
    pub colour: Colour,
    pub bold: bool,
    pub align: Align,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Align {
    /// Where the script of the text begins its lines.
    Start,
    Left,
    Centre,
    Right,
}

/// A colour, and which link of the text the glyph belongs to (0: none).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
struct Ink {
    colour: Colour,
    link: usize,
}

/// A text, its size, leading and width, and how it looks.
type Key = (String, [u32; 3], Colour, bool, Align);

/// Lines of text, the first at y = 0.
#[derive(Debug, Clone)]
pub struct Block {
    pub lines: Vec<Line>,
    pub height: f32,
    /// Of the longest line.
    pub width: f32,
}

#[derive(Debug, Clone)]
pub struct Line {
    pub runs: Vec<Run>,
    /// Their addresses are in the text that was set.
    pub links: Vec<Link>,
    pub top: f32,
    pub height: f32,
}

impl Line {
    /// The glyphs of the line with the block's corner at (x, y).
    pub fn at(&self, x: f32, y: f32) -> impl Iterator<Item = Item> + '_ {
        self.runs.iter().map(move |r| Item::Text(Run { x: r.x + x, baseline: r.baseline + y, ..r.clone() }))
    }
}

impl Block {
    pub fn at(&self, x: f32, y: f32) -> Vec<Item> {
        self.lines.iter().flat_map(|l| l.at(x, y)).collect()
    }
}

pub struct Typesetter<'a> {
    pub fonts: &'a mut Fonts,
    layouts: LayoutContext<Ink>,
    /// Plain texts that were set before.
    known: HashMap<Key, Arc<Block>>,
    /// Characters that no font has, each with the first text that needs it.
    pub missing: BTreeMap<char, String>,
}

impl<'a> Typesetter<'a> {
    pub fn new(fonts: &'a mut Fonts) -> Self {
        Self { fonts, layouts: LayoutContext::new(), known: HashMap::new(), missing: BTreeMap::new() }
    }

    /// Sets a text without spans; the same text in the same place is set once.
    pub fn plain(&mut self, text: &str, style: Style, width: f32) -> Arc<Block> {
        const MOST: usize = 20_000;
        let Style { size, leading, colour, bold, align } = style;
        let key = (text.to_owned(), [size, leading, width].map(f32::to_bits), colour, bold, align);
        if let Some(block) = self.known.get(&key) {
            return block.clone();
        }
        let block = Arc::new(self.set(&[Span::plain(text)], style, width));
        if self.known.len() >= MOST {
            self.known.clear();
        }
        self.known.insert(key, block.clone());
        block
    }

    /// As much of a text as one line holds; an ellipsis says that there is more.
    pub fn one_line(&mut self, text: &str, style: Style, width: f32) -> Block {
        let mut words: Vec<&str> = text.split_whitespace().collect();
        let mut block = Block::clone(&self.plain(text, style, width));
        while block.lines.len() > 1 && words.len() > 1 {
            words.pop();
            block = Block::clone(&self.plain(&format!("{} …", words.join(" ")), style, width));
        }
        block.lines.truncate(1);
        block
    }

    /// How wide a text is on one line, and its widest word.
    pub fn measure(&mut self, text: &str, style: Style) -> (f32, f32) {
        let whole = self.plain(text, style, f32::MAX).width;
        // No-break spaces hold their words together.
        let word = text.split([' ', '\t', '\n']).map(|w| self.plain(w, style, f32::MAX).width).fold(0.0, f32::max);
        (whole, word)
    }

    /// Sets spans as one paragraph.
    pub fn set(&mut self, spans: &[Span], style: Style, width: f32) -> Block {
        let text: String = spans.iter().map(|s| s.text.replace(['\u{E000}', '\u{E001}'], "")).collect();
        let (families, missing) = self.fonts.families(&text);
        for c in missing {
            self.missing.entry(c).or_insert_with(|| text.clone());
        }
        let leading = if text.chars().any(is_tall) { style.leading.max(TALL) } else { style.leading };
        let families = families.into_iter().map(|name| FontFamilyName::Named(Cow::Owned(name))).collect();
        let mut builder = self.layouts.ranged_builder(&mut self.fonts.context, &text, 1.0, false);
        builder.push_default(StyleProperty::FontFamily(FontFamily::List(Cow::Owned(families))));
        builder.push_default(StyleProperty::FontSize(style.size));
        builder.push_default(StyleProperty::LineHeight(LineHeight::FontSizeRelative(leading)));
        builder.push_default(StyleProperty::FontFeatures("\"tnum\" 1".into()));
        // A word that is longer than its line is broken: nothing leaves its place.
        builder.push_default(StyleProperty::OverflowWrap(OverflowWrap::BreakWord));
        builder.push_default(StyleProperty::Brush(Ink { colour: style.colour, link: 0 }));
        if style.bold {
            builder.push_default(StyleProperty::FontWeight(FontWeight::BOLD));
        }
        let mut links: Vec<&str> = Vec::new();
        let mut start = 0;
        for span in spans {
            let range = start..start + span.text.len();
            start = range.end;
            if span.bold {
                builder.push(StyleProperty::FontWeight(FontWeight::BOLD), range.clone());
            }
            if span.italic {
                builder.push(StyleProperty::FontStyle(FontStyle::Italic), range.clone());
            }
            if let Some(to) = &span.link {
                links.push(to);
                builder.push(StyleProperty::Brush(Ink { colour: style::FIRST, link: links.len() }), range);
            }
        }
        let mut layout = builder.build(&text);
        layout.break_all_lines(Some(width));
        let align = match style.align {
            Align::Start => Alignment::Start,
            Align::Left => Alignment::Left,
            Align::Centre => Alignment::Center,
            Align::Right => Alignment::Right,
        };
        layout.align(align, AlignmentOptions::default());
        self.lines(&layout, &text, &links)
    }

    fn lines(&mut self, layout: &parley::Layout<Ink>, text: &str, links: &[&str]) -> Block {
        let text: Arc<str> = text.into();
        let mut block = Block { lines: Vec::new(), height: 0.0, width: 0.0 };
        for line in layout.lines() {
            let metrics = line.metrics();
            let mut x = metrics.offset;
            let start = x;
            let mut set = Line { runs: Vec::new(), links: Vec::new(), top: block.height, height: metrics.line_height };
            for run in line.runs() {
                let font = self.fonts.number(run.font());
                let mut pieces: Vec<Piece> = Vec::new();
                // From right to left the later characters of a ligature come before the one that has its glyph.
                let mut ahead: Option<Range<usize>> = None;
                for cluster in run.visual_clusters() {
                    let ink = cluster.style().brush;
                    if pieces.last().is_none_or(|p| p.ink != ink) {
                        pieces.push(Piece { ink, x, glyphs: Vec::new(), clusters: Vec::new() });
                    }
                    let piece = pieces.last_mut().expect("pushed just now");
                    let range = cluster.text_range();
                    if cluster.is_ligature_continuation() {
                        match piece.clusters.last_mut() {
                            Some(last) if !run.is_rtl() => last.text = joined(&last.text, &range),
                            _ => ahead = Some(ahead.map_or(range.clone(), |ahead| joined(&ahead, &range))),
                        }
                        continue;
                    }
                    let range = ahead.take().map_or(range.clone(), |ahead| joined(&ahead, &range));
                    let first = piece.glyphs.len();
                    for glyph in cluster.glyphs() {
                        // A character that no font has is a gap, never a box.
                        let id = u16::try_from(glyph.id).ok().filter(|id| *id > 0).unwrap_or(self.fonts.faces[font].space);
                        piece.glyphs.push(Glyph { id, dx: glyph.x, dy: glyph.y, advance: glyph.advance });
                        x += glyph.advance;
                    }
                    piece.clusters.push(Cluster { text: range, glyphs: first..piece.glyphs.len() });
                }
                for piece in pieces {
                    // A space at the end of a line hangs over its edge and has no ink.
                    let inked = piece
                        .clusters
                        .iter()
                        .rposition(|c| !text[c.text.clone()].trim().is_empty())
                        .map_or(0, |c| piece.clusters[c].glyphs.end);
                    let width = piece.glyphs[..inked].iter().map(|g| g.advance).sum();
                    if piece.ink.link > 0 {
                        let words: String = piece.clusters.iter().map(|c| &text[c.text.clone()]).collect();
                        set.links.push(Link {
                            x: piece.x,
                            y: set.top,
                            width,
                            height: set.height,
                            to: Target::Address(links[piece.ink.link - 1].to_owned()),
                            text: words,
                        });
                    }
                    set.runs.push(Run {
                        font,
                        size: run.font_size(),
                        x: piece.x,
                        baseline: metrics.baseline,
                        glyphs: piece.glyphs.into(),
                        clusters: piece.clusters.into(),
                        text: text.clone(),
                        width,
                        colour: piece.ink.colour,
                    });
                }
            }
            block.height += metrics.line_height;
            block.width = block.width.max(x - start);
            block.lines.push(set);
        }
        block
    }
}

fn joined(a: &Range<usize>, b: &Range<usize>) -> Range<usize> {
    a.start.min(b.start)..a.end.max(b.end)
}

/// Distance of baselines for scripts that stack marks, in sizes.
const TALL: f32 = 1.6;

/// Is it of a script that stacks marks above and below its letters?
const fn is_tall(c: char) -> bool {
    matches!(c, '\u{0590}'..='\u{109F}' | '\u{1780}'..='\u{17FF}' | '\u{A9E0}'..='\u{A9FF}' | '\u{AA60}'..='\u{AA7F}' | '\u{FB50}'..='\u{FEFC}')
}

/// Glyphs of a run that share an ink.
struct Piece {
    ink: Ink,
    x: f32,
    glyphs: Vec<Glyph>,
    clusters: Vec<Cluster>,
}

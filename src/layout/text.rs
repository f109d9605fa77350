//! Text → lines of positioned glyphs, by parley. In: styled text, a width. Out: a block of lines.
//! It must not know where on a page the block stands.

use super::{
    pages::{Cluster, Colour, FontFace, Glyph, Item, Link, Run},
    style,
};
use crate::report::Span;
use parley::{
    Alignment, AlignmentOptions, FontContext, FontData, FontFamily, FontFamilyName, FontStyle, FontWeight, LayoutContext, LineHeight,
    OverflowWrap, StyleProperty,
    fontique::{Blob, Collection, CollectionOptions},
};
use skrifa::{
    FontRef, MetadataProvider,
    instance::{LocationRef, Size},
    string::StringId,
};
use std::{
    borrow::Cow,
    collections::{BTreeSet, HashMap},
    sync::Arc,
};

/// Regular, italic and bold: one family for Latin, Greek, Cyrillic and Vietnamese.
static FILES: [&[u8]; 3] = [
    include_bytes!("../../assets/fonts/SourceSans3_400Regular.ttf"),
    include_bytes!("../../assets/fonts/SourceSans3_400Regular_Italic.ttf"),
    include_bytes!("../../assets/fonts/SourceSans3_700Bold.ttf"),
];
const FAMILY: &str = "Source Sans 3";

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

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Align {
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

pub struct Typesetter {
    fonts: FontContext,
    layouts: LayoutContext<Ink>,
    pub faces: Vec<FontFace>,
    numbers: HashMap<u64, usize>,
    pub missing: BTreeSet<char>,
}

impl Typesetter {
    pub fn new() -> Self {
        // Only the fonts in the program: the same bytes on every machine.
        let mut collection = Collection::new(CollectionOptions { shared: false, system_fonts: false });
        let mut faces = Vec::new();
        let mut numbers = HashMap::new();
        for file in FILES {
            let blob: Blob<u8> = Blob::new(Arc::new(file));
            numbers.insert(blob.id(), faces.len());
            collection.register_fonts(blob, None);
            faces.push(face(file));
        }
        Self {
            fonts: FontContext { collection, source_cache: parley::fontique::SourceCache::default() },
            layouts: LayoutContext::new(),
            faces,
            numbers,
            missing: BTreeSet::new(),
        }
    }

    pub fn plain(&mut self, text: &str, style: Style, width: f32) -> Block {
        self.set(&[Span::plain(text)], style, width)
    }

    /// As much of a text as one line holds; an ellipsis says that there is more.
    pub fn one_line(&mut self, text: &str, style: Style, width: f32) -> Block {
        let mut words: Vec<&str> = text.split_whitespace().collect();
        let mut block = self.plain(text, style, width);
        while block.lines.len() > 1 && words.len() > 1 {
            words.pop();
            block = self.plain(&format!("{} …", words.join(" ")), style, width);
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
        let mut builder = self.layouts.ranged_builder(&mut self.fonts, &text, 1.0, false);
        builder.push_default(StyleProperty::FontFamily(FontFamily::List(Cow::Owned(vec![FontFamilyName::Named(Cow::Borrowed(FAMILY))]))));
        builder.push_default(StyleProperty::FontSize(style.size));
        builder.push_default(StyleProperty::LineHeight(LineHeight::FontSizeRelative(style.leading)));
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
            Align::Left => Alignment::Start,
            Align::Centre => Alignment::Center,
            Align::Right => Alignment::End,
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
                let font = self.font(run.font());
                let mut pieces: Vec<Piece> = Vec::new();
                for cluster in run.visual_clusters() {
                    let ink = cluster.style().brush;
                    if pieces.last().is_none_or(|p| p.ink != ink) {
                        pieces.push(Piece { ink, x, glyphs: Vec::new(), clusters: Vec::new() });
                    }
                    let piece = pieces.last_mut().expect("pushed just now");
                    let range = cluster.text_range();
                    if cluster.is_ligature_continuation()
                        && let Some(last) = piece.clusters.last_mut()
                    {
                        last.text = last.text.start.min(range.start)..last.text.end.max(range.end);
                        continue;
                    }
                    let first = piece.glyphs.len();
                    for glyph in cluster.glyphs() {
                        let id = u16::try_from(glyph.id).unwrap_or(0);
                        if id == 0 {
                            self.missing.extend(text[range.clone()].chars().filter(|c| !c.is_control()));
                        }
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
                            to: links[piece.ink.link - 1].to_owned(),
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

    fn font(&self, font: &FontData) -> usize {
        self.numbers.get(&font.data.id()).copied().unwrap_or(0)
    }
}

/// Glyphs of a run that share an ink.
struct Piece {
    ink: Ink,
    x: f32,
    glyphs: Vec<Glyph>,
    clusters: Vec<Cluster>,
}

fn face(data: &'static [u8]) -> FontFace {
    let font = FontRef::new(data).expect("a font of ours");
    let metrics = font.glyph_metrics(Size::unscaled(), LocationRef::default());
    let advances = (0..metrics.glyph_count()).map(|g| metrics.advance_width(skrifa::GlyphId::new(g)).unwrap_or(0.0)).collect();
    let name = font.localized_strings(StringId::POSTSCRIPT_NAME).english_or_first().map_or_else(|| "Font".into(), |s| s.to_string());
    FontFace { name, data, units_per_em: f32::from(font.metrics(Size::unscaled(), LocationRef::default()).units_per_em), advances }
}

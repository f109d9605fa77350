//! Text → lines of positioned glyphs, by parley. In: styled text, a width. Out: a block of lines.
//! It must not know where on a page the block stands.

mod glue;
mod lines;

use super::{
    fonts::{Fonts, is_plain},
    pages::{Item, Link, Run},
};
use crate::settings::look::Tone;
use crate::{languages::Direction, report::Span};
pub use glue::words;
use lines::{TALL, is_from_the_right, is_tall, middle};
use parley::{
    Alignment, AlignmentOptions, BaseDirection, FontFamily, FontFamilyName, FontStyle, FontWeight,
    LayoutContext, LineHeight, OverflowWrap, RangedBuilder, StyleProperty,
};
use rustc_hash::{FxHashMap, FxHashSet};
use std::{borrow::Cow, collections::BTreeMap, sync::Arc};

/// How a text is set.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Style {
    pub size: f32,
    /// Distance of baselines, in sizes.
    pub leading: f32,
    pub colour: Tone,
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
    colour: Tone,
    link: usize,
}

/// How a text is set: its size, leading and width, and how it looks.
type Look = ([u32; 3], Tone, bool, Align);

/// Texts that were set in one look.
type SetTexts = FxHashMap<Box<str>, Arc<TextBlock>>;

/// Plain texts that were set lately, and those set or asked for before them.
type TextsByLook = [FxHashMap<Look, SetTexts>; 2];

/// Lines of text, the first at y = 0.
#[derive(Debug, Clone)]
pub struct TextBlock {
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
    /// How far the pen moves.
    advance: f32,
}

impl Line {
    /// Puts the runs one after the other, the first at x. Returns where the pen ends, and where the
    /// ink begins and ends.
    fn place(&mut self, mut x: f32) -> (f32, [f32; 2]) {
        let mut inside = [f32::MAX, f32::MIN];
        for run in &mut self.runs {
            let shape = &run.shape;
            run.x = x;
            if shape.width > 0.0 {
                let before = shape
                    .clusters
                    .iter()
                    .take_while(|c| shape.text[c.text()].trim().is_empty())
                    .flat_map(|c| &shape.glyphs[c.glyphs()]);
                let left = x + before.map(|g| g.advance).sum::<f32>();
                inside = [inside[0].min(left), inside[1].max(x + shape.width)];
            }
            for glyph in &shape.glyphs {
                x += glyph.advance;
            }
        }
        (x, inside)
    }

    /// The glyphs of the line with the block's corner at (x, y).
    pub fn items_at(&self, x: f32, y: f32) -> impl Iterator<Item = Item> + '_ {
        self.runs.iter().map(move |r| {
            Item::Text(Run {
                x: r.x + x,
                middle: r.middle + x,
                baseline: r.baseline + y,
                ..r.clone()
            })
        })
    }
}

impl TextBlock {
    pub fn items_at(&self, x: f32, y: f32) -> Vec<Item> {
        let mut items = Vec::with_capacity(self.lines.iter().map(|line| line.runs.len()).sum());
        items.extend(self.lines.iter().flat_map(|line| line.items_at(x, y)));
        items
    }
}

pub struct Typesetter<'a> {
    pub fonts: &'a mut Fonts,
    /// Of the document: a text of its language is set by it, wherever the text begins.
    direction: Direction,
    layouts: LayoutContext<Ink>,
    /// What parley laid out last: its memory is used again.
    layout: parley::Layout<Ink>,
    known: TextsByLook,
    /// How many are set lately.
    count: usize,
    /// Characters that no font has, each with the first text that needs it.
    missing: BTreeMap<char, String>,
}

impl<'a> Typesetter<'a> {
    pub fn new(fonts: &'a mut Fonts, direction: Direction) -> Self {
        Self {
            fonts,
            direction,
            layouts: LayoutContext::new(),
            layout: parley::Layout::default(),
            known: Default::default(),
            count: 0,
            missing: BTreeMap::new(),
        }
    }

    /// Sets a text without spans; the same text in the same place is set once, unless that was long
    /// ago.
    pub fn plain(&mut self, text: &str, style: Style, width: f32) -> Arc<TextBlock> {
        let look = look(style, width);
        if let Some(block) = self.known[0].get(&look).and_then(|texts| texts.get(text)) {
            return block.clone();
        }
        let before = self.known[1]
            .get_mut(&look)
            .and_then(|texts| texts.remove(text));
        let block = before
            .or_else(|| self.on_its_line(text, style, width).map(Arc::new))
            .unwrap_or_else(|| Arc::new(self.set(&[Span::plain(text)], style, width)));
        self.keep(look, text, &block);
        block
    }

    /// The characters that no font has.
    pub fn into_missing(self) -> BTreeMap<char, String> {
        self.missing
    }

    /// Puts a text to those that were set lately.
    fn keep(&mut self, look: Look, text: &str, block: &Arc<TextBlock>) {
        const MOST: usize = 20_000;
        if self.count == MOST {
            self.count = 0;
            self.known.swap(0, 1);
            self.known[0].clear();
        }
        self.count += 1;
        self.known[0]
            .entry(look)
            .or_default()
            .insert(text.into(), block.clone());
    }

    /// Sets texts that will be asked for as they are on a line without an end: together, since most
    /// of what setting a short text costs is not for its characters. What is long, or not of the
    /// first font and from left to right, is left to be set by itself.
    pub fn together<'t>(&mut self, texts: impl IntoIterator<Item = &'t str>, style: Style) {
        /// Bytes of a text, and texts at a time.
        const MOST: (usize, usize) = (200, 1_000);
        let look = look(style, f32::MAX);
        if self.direction == Direction::RightToLeft || style.align != Align::Start {
            return;
        }
        let is_known = |text: &str| {
            self.known.iter().any(|known| {
                known
                    .get(&look)
                    .is_some_and(|texts| texts.contains_key(text))
            })
        };
        let is_simple = |text: &str| {
            !text.is_empty()
                && text.len() <= MOST.0
                && text.trim() == text
                && text.chars().all(is_plain)
        };
        let mut seen = FxHashSet::default();
        let texts: Vec<&str> = texts
            .into_iter()
            .filter(|text| is_simple(text) && !is_known(text) && seen.insert(*text))
            .collect();
        for texts in texts.chunks(MOST.1) {
            let all = Span::plain(texts.join("\n"));
            let (layout, _) = self.laid_out(&all.text, std::slice::from_ref(&all), style, f32::MAX);
            let mut start = 0;
            // All lines are of one font; the first one's stands as that of a text by itself.
            let baseline = layout
                .lines()
                .next()
                .map_or(0.0, |line| line.metrics().baseline);
            for (text, line) in texts.iter().zip(layout.lines()) {
                let (mut line, width) = self.line(&line, &(*text).into(), start, 0.0, &[], false);
                for run in &mut line.runs {
                    run.baseline = baseline;
                }
                let height = line.height;
                self.keep(
                    look,
                    text,
                    &Arc::new(TextBlock {
                        lines: vec![line],
                        height,
                        width,
                    }),
                );
                start += text.len() + 1;
            }
            self.layout = layout;
        }
    }

    /// A text that one line holds, from how it is set where there is no end of the line: as it
    /// would be set, without doing so again.
    fn on_its_line(&mut self, text: &str, style: Style, width: f32) -> Option<TextBlock> {
        let is_simple = self.direction == Direction::LeftToRight
            && !text.chars().any(is_from_the_right)
            && text.trim_end() == text;
        if width >= f32::MAX || !is_simple {
            return None;
        }
        let block = self.plain(
            text,
            Style {
                align: Align::Start,
                ..style
            },
            f32::MAX,
        );
        let [line] = block.lines.as_slice() else {
            return None;
        };
        if line.advance > width {
            return None;
        }
        let room = width - line.advance;
        let x = match style.align {
            Align::Start | Align::Left => 0.0,
            Align::Centre => room * 0.5,
            Align::Right => room,
        };
        let mut line = line.clone();
        let (end, inside) = line.place(x);
        for run in &mut line.runs {
            run.middle = middle(inside);
        }
        Some(TextBlock {
            lines: vec![line],
            height: block.height,
            width: end - x,
        })
    }

    /// As much of a text as one line holds; an ellipsis says that there is more.
    pub fn one_line(&mut self, text: &str, style: Style, width: f32) -> TextBlock {
        let mut words: Vec<&str> = text.split_whitespace().collect();
        let mut block = TextBlock::clone(&self.plain(text, style, width));
        while block.lines.len() > 1 && words.len() > 1 {
            words.pop();
            block = TextBlock::clone(&self.plain(&format!("{} …", words.join(" ")), style, width));
        }
        block.lines.truncate(1);
        block
    }

    /// How wide a text is on one line.
    pub fn width(&mut self, text: &str, style: Style) -> f32 {
        self.plain(text, style, f32::MAX).width
    }

    /// How wide its widest word is.
    pub fn widest_word(&mut self, text: &str, style: Style) -> f32 {
        words(text)
            .map(|word| self.width(word, style))
            .fold(0.0, f32::max)
    }

    /// Sets spans as one paragraph.
    pub fn set(&mut self, spans: &[Span], style: Style, width: f32) -> TextBlock {
        // Without an end of the line, nothing is broken.
        let held: Vec<Span>;
        let spans = if width < f32::MAX {
            held = spans.iter().map(hold_together).collect();
            &held
        } else {
            spans
        };
        let text: String = spans
            .iter()
            .map(|s| s.text.replace(['\u{E000}', '\u{E001}'], ""))
            .collect();
        let (layout, links) = self.laid_out(&text, spans, style, width);
        let text = text.into();
        let begins = self.direction == Direction::RightToLeft
            && matches!(style.align, Align::Start | Align::Left);
        let mut block = TextBlock {
            lines: Vec::new(),
            height: 0.0,
            width: 0.0,
        };
        for line in layout.lines() {
            let (line, width) = self.line(&line, &text, 0, block.height, &links, begins);
            block.height += line.height;
            block.width = block.width.max(width);
            block.lines.push(line);
        }
        self.layout = layout;
        block
    }

    /// The text of spans as parley sets it, and where its links lead.
    fn laid_out<'s>(
        &mut self,
        text: &str,
        spans: &'s [Span],
        style: Style,
        width: f32,
    ) -> (parley::Layout<Ink>, Vec<&'s str>) {
        let (families, missing) = self.fonts.families(text);
        for c in missing {
            self.missing.entry(c).or_insert_with(|| text.to_owned());
        }
        let leading = if text.chars().any(is_tall) {
            style.leading.max(TALL)
        } else {
            style.leading
        };
        let families = families
            .into_iter()
            .map(|name| FontFamilyName::Named(Cow::Owned(name)))
            .collect();
        let mut builder = self
            .layouts
            .ranged_builder(&mut self.fonts.context, text, 1.0, false);
        if self.direction == Direction::RightToLeft && text.chars().any(is_from_the_right) {
            builder.set_base_direction(BaseDirection::Rtl);
        }
        builder.push_default(StyleProperty::FontFamily(FontFamily::List(Cow::Owned(
            families,
        ))));
        builder.push_default(StyleProperty::FontSize(style.size));
        builder.push_default(StyleProperty::LineHeight(LineHeight::FontSizeRelative(
            leading,
        )));
        builder.push_default(StyleProperty::FontFeatures("\"tnum\" 1".into()));
        // A word that is longer than its line is broken: nothing leaves its place.
        builder.push_default(StyleProperty::OverflowWrap(OverflowWrap::BreakWord));
        builder.push_default(StyleProperty::Brush(Ink {
            colour: style.colour,
            link: 0,
        }));
        if style.bold {
            builder.push_default(StyleProperty::FontWeight(FontWeight::BOLD));
        }
        let links = style_spans(&mut builder, spans);
        let mut layout = std::mem::take(&mut self.layout);
        builder.build_into(&mut layout, text);
        layout.break_all_lines(Some(width));
        layout.align(self.alignment(style.align), AlignmentOptions::default());
        (layout, links)
    }

    fn alignment(&self, align: Align) -> Alignment {
        match align {
            // Turned with its page, the left edge becomes the right one.
            Align::Start if self.direction == Direction::RightToLeft => Alignment::Left,
            Align::Start => Alignment::Start,
            Align::Left => Alignment::Left,
            Align::Centre => Alignment::Center,
            Align::Right => Alignment::Right,
        }
    }
}

/// The same span with no-break spaces within what stays on one line.
fn hold_together(span: &Span) -> Span {
    Span {
        text: glue::glued(&span.text).into_owned(),
        ..span.clone()
    }
}

/// Marks what is bold, italic or a link in a text of spans. Returns where the links lead.
fn style_spans<'s>(builder: &mut RangedBuilder<Ink>, spans: &'s [Span]) -> Vec<&'s str> {
    let mut links = Vec::new();
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
            links.push(to.as_str());
            builder.push(
                StyleProperty::Brush(Ink {
                    colour: Tone::First,
                    link: links.len(),
                }),
                range,
            );
        }
    }
    links
}

fn look(
    Style {
        size,
        leading,
        colour,
        bold,
        align,
    }: Style,
    width: f32,
) -> Look {
    (
        [size, leading, width].map(f32::to_bits),
        colour,
        bold,
        align,
    )
}

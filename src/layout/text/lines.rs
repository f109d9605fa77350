//! What parley has laid out → lines of glyphs with their texts. In: a layout. Out: lines. It must
//! not know where on a page they stand.

use super::{
    super::pages::{Cluster, FontFace, Glyph, Link, Run, Shape, Target},
    Ink, Line, Typesetter,
};
use std::{ops::Range, sync::Arc};
use unicode_script::{Script, UnicodeScript};

impl Typesetter<'_> {
    /// A line of a text that begins at `from` in what was laid out; how wide it is.
    pub(super) fn line(
        &mut self,
        line: &parley::Line<Ink>,
        text: &Arc<str>,
        from: usize,
        top: f32,
        links: &[&str],
        begins: bool,
    ) -> (Line, f32) {
        let metrics = line.metrics();
        let mut set = Line {
            runs: Vec::new(),
            links: Vec::new(),
            top,
            height: metrics.line_height,
            advance: metrics.advance,
        };
        let mut linked: Vec<(usize, usize)> = Vec::new();
        for run in line.runs() {
            let font = self.fonts.face(run.font());
            for piece in ink_pieces(&run, text, from, font.space) {
                let ink = piece.ink;
                if ink.link > 0 {
                    linked.push((set.runs.len(), ink.link - 1));
                }
                set.runs.push(Run {
                    shape: Arc::new(piece.into_shape(&font, run.font_size(), text)),
                    x: 0.0,
                    middle: 0.0,
                    baseline: metrics.baseline,
                    colour: ink.colour,
                });
            }
        }
        let (end, inside) = set.place(metrics.offset);
        set.links = linked
            .into_iter()
            .map(|(run, link)| set.link(run, text, links[link]))
            .collect();
        // What will be turned begins at the edge of its block; a space that hangs over the other
        // side has no say.
        let back = if begins && inside[0] < f32::MAX {
            inside[0]
        } else {
            0.0
        };
        let middle = middle(inside) - back;
        for run in &mut set.runs {
            (run.x, run.middle) = (run.x - back, middle);
        }
        for link in &mut set.links {
            (link.x, link.middle) = (link.x - back, middle);
        }
        (set, end - metrics.offset)
    }
}

impl Line {
    /// The link of a run to an address.
    fn link(&self, run: usize, text: &str, address: &str) -> Link {
        let Run { shape, x, .. } = &self.runs[run];
        let words = shape.clusters.iter().map(|c| &text[c.text()]).collect();
        Link {
            x: *x,
            middle: 0.0,
            y: self.top,
            width: shape.width,
            height: self.height,
            to: Target::Address(address.to_owned()),
            text: words,
        }
    }
}

/// The glyphs of a run of a text that begins at `from` in what was laid out, divided where the ink
/// changes. `space` is the glyph of a character that no font has: it is a gap, never a box.
fn ink_pieces(run: &parley::Run<Ink>, text: &str, from: usize, space: u16) -> Vec<InkPiece> {
    let mut pieces: Vec<InkPiece> = Vec::new();
    // From right to left the later characters of a ligature come before the one that has its glyph.
    let mut ahead: Option<Range<usize>> = None;
    for cluster in run.visual_clusters() {
        let range = cluster.text_range();
        let range = range.start - from..range.end - from;
        // The end of the line, where there is another text below.
        if range.start >= text.len() {
            continue;
        }
        let ink = cluster.style().brush;
        if pieces.last().is_none_or(|p| p.ink != ink) {
            pieces.push(InkPiece {
                ink,
                glyphs: Vec::new(),
                clusters: Vec::new(),
            });
        }
        let piece = pieces.last_mut().expect("pushed just now");
        if cluster.is_ligature_continuation() {
            match piece.clusters.last_mut() {
                Some(last) if !run.is_rtl() => {
                    last.text = short(&joined(&last.text(), &range));
                }
                _ => {
                    ahead = Some(ahead.map_or(range.clone(), |ahead| joined(&ahead, &range)));
                }
            }
            continue;
        }
        let range = ahead
            .take()
            .map_or(range.clone(), |ahead| joined(&ahead, &range));
        let first = piece.glyphs.len();
        for glyph in cluster.glyphs() {
            let id = u16::try_from(glyph.id).ok().filter(|id| *id > 0);
            piece.glyphs.push(Glyph {
                id: id.unwrap_or(space),
                dx: glyph.x,
                dy: glyph.y,
                advance: glyph.advance,
            });
        }
        piece.clusters.push(Cluster {
            text: short(&range),
            glyphs: short(&(first..piece.glyphs.len())),
        });
    }
    pieces
}

/// The middle between where ink begins and ends; nothing where there is none.
pub(super) fn middle([begins, ends]: [f32; 2]) -> f32 {
    if begins < f32::MAX {
        f32::midpoint(begins, ends)
    } else {
        0.0
    }
}

/// The language that is written in a script, where that is one (BCP 47): a voice that reads it
/// aloud can tell. Scripts of many languages say nothing.
pub(super) fn language(text: &str) -> Option<&'static str> {
    let c = text.chars().next().filter(|c| !c.is_ascii())?;
    match c.script() {
        Script::Armenian => Some("hy"),
        Script::Georgian => Some("ka"),
        Script::Greek => Some("el"),
        Script::Hangul => Some("ko"),
        Script::Hebrew => Some("he"),
        Script::Hiragana | Script::Katakana => Some("ja"),
        Script::Khmer => Some("km"),
        Script::Lao => Some("lo"),
        Script::Sinhala => Some("si"),
        Script::Tamil => Some("ta"),
        Script::Thai => Some("th"),
        _ => None,
    }
}

pub(super) fn joined(a: &Range<usize>, b: &Range<usize>) -> Range<usize> {
    a.start.min(b.start)..a.end.max(b.end)
}

pub(super) fn short(range: &Range<usize>) -> (u32, u32) {
    let short = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    (short(range.start), short(range.end))
}

/// Is it a letter of a script that is written from the right?
pub(super) const fn is_from_the_right(c: char) -> bool {
    matches!(c, '\u{200F}' | '\u{0590}'..='\u{08FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}' | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}')
}

/// Distance of baselines for scripts that stack marks, in sizes.
pub(super) const TALL: f32 = 1.6;

/// Is it of a script that stacks marks above and below its letters?
pub(super) const fn is_tall(c: char) -> bool {
    matches!(c, '\u{0590}'..='\u{109F}' | '\u{1780}'..='\u{17FF}' | '\u{A9E0}'..='\u{A9FF}' | '\u{AA60}'..='\u{AA7F}' | '\u{FB50}'..='\u{FEFC}')
}

/// Glyphs of a run that share an ink.
pub(super) struct InkPiece {
    ink: Ink,
    glyphs: Vec<Glyph>,
    clusters: Vec<Cluster>,
}

impl InkPiece {
    /// The shape of the glyphs. A space at the end of a line hangs over its edge and has no ink.
    fn into_shape(self, font: &Arc<FontFace>, size: f32, text: &Arc<str>) -> Shape {
        let Self {
            glyphs, clusters, ..
        } = self;
        let inked = clusters
            .iter()
            .rposition(|c| !text[c.text()].trim().is_empty())
            .map_or(0, |c| clusters[c].glyphs().end);
        let width: f32 = glyphs[..inked].iter().map(|g| g.advance).sum();
        let language = clusters.iter().find_map(|c| language(&text[c.text()]));
        Shape {
            font: font.clone(),
            size,
            glyphs,
            clusters,
            text: text.clone(),
            width,
            language,
        }
    }
}

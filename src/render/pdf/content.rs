//! Page content: glyph runs and shapes as marked content (ISO 32000-1, 8.2 and 14.6). In: a page.
//! Out: its operators. It must not know the structure tree: content has only its number on the page
//! (MCID).

use super::{
    file::{PdfFile, utf_16},
    fonts::PdfFonts,
    pictures::Pictures,
};
use crate::settings::look::{Colours, Rgb, Tone};
use crate::{
    layout::{
        fonts::turns,
        pages::{Cluster, Content, FontFace, Glyph, Item, Mark, Page, Run},
    },
    settings::logo::{Drawing, Filled, PathStep},
};
use std::{io::Write, ops::Range, sync::Arc};

/// A character without width or ink, for a glyph beyond the characters of its cluster.
const NOTHING: &str = "\u{200B}";

/// The text of each glyph of a cluster: one character each, what is left over to the last.
fn texts<'a>(run: &'a Run, cluster: &Cluster) -> impl Iterator<Item = &'a str> {
    let n = cluster.glyphs().len();
    let mut rest = &run.text[cluster.text()];
    (0..n).map(move |i| {
        let end = if i + 1 == n {
            rest.len()
        } else {
            rest.chars().next().map_or(0, char::len_utf8)
        };
        let (text, after) = rest.split_at(end);
        rest = after;
        if text.is_empty() { NOTHING } else { text }
    })
}

/// A lam with an alef is one glyph, and readers turn the order of characters from right to left,
/// also of those of one glyph. So the alef stands before it as a glyph of its own, without ink;
/// where the font has none, the two are the one character that is the same in the compatible form.
fn split_lam_alef<'a>(
    face: &FontFace,
    glyph: &'a Glyph,
    text: &'a str,
) -> [Option<(Glyph, &'a str)>; 2] {
    let character = match text {
        "لآ" => "\u{FEF5}",
        "لأ" => "\u{FEF7}",
        "لإ" => "\u{FEF9}",
        "لا" => "\u{FEFB}",
        _ => return [None, Some((*glyph, text))],
    };
    // With outlines of the other kind a glyph has one text only.
    let Some(id) = face.blank.filter(|_| !face.is_cff) else {
        return [None, Some((*glyph, character))];
    };
    let blank = Glyph {
        id,
        dx: 0.0,
        dy: 0.0,
        advance: 0.0,
    };
    let (lam, alef) = text.split_at('ل'.len_utf8());
    [Some((blank, alef)), Some((*glyph, lam))]
}

/// What a reader hears where the glyphs of a content can't say it character by character.
fn actual(content: &Content) -> Option<String> {
    let runs = || {
        content.items.iter().filter_map(|item| {
            if let Item::Text(run) = item {
                Some(run)
            } else {
                None
            }
        })
    };
    // Glyphs that are more than their characters, or that are moved, mislead readers that go by
    // their places.
    let is_inexact = |run: &Run| {
        run.clusters
            .iter()
            .any(|c| c.glyphs().len() > 1 && c.glyphs().len() > run.text[c.text()].chars().count())
            || run
                .glyphs
                .iter()
                .any(|glyph| glyph.dx.abs() > 0.01 || glyph.dy.abs() > 0.01)
    };
    // What runs from right to left is drawn from left to right and turned by the reader, who would
    // turn this text too.
    if !runs().any(is_inexact) || runs().any(|run| run.text.chars().any(turns)) {
        return None;
    }
    // Each text from its first to its last character: lines of one text follow each other.
    let mut parts: Vec<(&Arc<str>, Range<usize>)> = Vec::new();
    for run in runs() {
        let Some(first) = run.clusters.iter().map(|c| c.text().start).min() else {
            continue;
        };
        let last = run
            .clusters
            .iter()
            .map(|c| c.text().end)
            .max()
            .unwrap_or(first);
        match parts.last_mut() {
            Some((text, range)) if Arc::ptr_eq(text, &run.text) => {
                *range = range.start.min(first)..range.end.max(last);
            }
            _ => parts.push((&run.text, first..last)),
        }
    }
    Some(
        parts
            .into_iter()
            .map(|(text, range)| text[range].trim())
            .collect::<Vec<&str>>()
            .join(" "),
    )
}

/// Writes the operators of a page.
pub struct Operators<'a> {
    pub fonts: &'a mut PdfFonts,
    pub pictures: &'a mut Pictures,
    pub file: &'a mut PdfFile,
    bytes: Vec<u8>,
    colours: Colours,
    /// What the viewer's state is, as far as we have set it.
    fill: Option<Tone>,
    stroke: Option<Tone>,
    font: Option<(usize, f32)>,
}

impl<'a> Operators<'a> {
    pub const fn new(
        fonts: &'a mut PdfFonts,
        pictures: &'a mut Pictures,
        file: &'a mut PdfFile,
    ) -> Self {
        Self {
            fonts,
            pictures,
            file,
            bytes: Vec::new(),
            colours: Colours::USUAL,
            fill: None,
            stroke: None,
            font: None,
        }
    }

    /// All content of a page, in order.
    pub fn page(mut self, page: &Page) -> Vec<u8> {
        self.bytes.reserve(32_000);
        self.colours = page.colours;
        let mut next = 0;
        for content in &page.content {
            self.begin(content, &mut next);
            for item in &content.items {
                self.item(item, page.height);
            }
            self.word("EMC");
        }
        self.bytes
    }

    fn begin(&mut self, content: &Content, next: &mut u32) {
        let text = match content.mark {
            Mark::Tagged => {
                let heard = actual(content)
                    .map_or_else(String::new, |text| format!("/ActualText{}", utf_16(&text)));
                *next += 1;
                format!("/Span<</MCID {}{heard}>>BDC\n", *next - 1)
            }
            Mark::Layout => "/Artifact<</Type/Layout>>BDC\n".to_owned(),
            Mark::Header => "/Artifact<</Type/Pagination/Subtype/Header>>BDC\n".to_owned(),
            Mark::Footer => "/Artifact<</Type/Pagination/Subtype/Footer>>BDC\n".to_owned(),
        };
        self.bytes.extend_from_slice(text.as_bytes());
    }

    fn item(&mut self, item: &Item, page_height: f32) {
        match item {
            Item::Text(run) => self.show(run, page_height),
            Item::Rectangle {
                x,
                y,
                width,
                height,
                colour,
            } => {
                self.colour(*colour);
                self.numbers(&[*x, page_height - y - height, *width, *height]);
                self.word("re f");
            }
            Item::Picture {
                picture,
                x,
                y,
                width,
                height,
            } => {
                self.word("q");
                match &picture.drawing {
                    Drawing::Pixels { .. } => {
                        let number = self.pictures.number(picture, self.file);
                        self.numbers(&[*width, 0.0, 0.0, *height, *x, page_height - y - height]);
                        self.word("cm");
                        self.word(&format!("/P{number} Do"));
                    }
                    Drawing::Shapes(shapes) => {
                        let (across, down) = (width / picture.width, height / picture.height);
                        let _ = write!(self.bytes, "{across:.6} 0 0 {:.6} ", -down);
                        self.numbers(&[*x, page_height - y]);
                        self.word("cm");
                        for shape in shapes {
                            self.shape(shape);
                        }
                    }
                }
                self.word("Q");
            }
            Item::Line {
                from,
                to,
                width,
                colour,
                is_dashed,
            } => {
                if self.stroke != Some(*colour) {
                    self.stroke = Some(*colour);
                    self.shares(self.colours.rgb(*colour));
                    self.word("RG");
                }
                let [from, to] = [from, to].map(|(x, y)| [*x, page_height - y]);
                self.line(from, to, *width, *is_dashed);
            }
        }
    }

    /// A line; dashes are of this one alone.
    fn line(&mut self, from: [f32; 2], to: [f32; 2], width: f32, is_dashed: bool) {
        self.numbers(&[width]);
        self.word("w");
        if is_dashed {
            self.word("[2 2] 0 d");
        }
        self.numbers(&from);
        self.word("m");
        self.numbers(&to);
        self.word("l S");
        if is_dashed {
            self.word("[] 0 d");
        }
    }

    /// An area of a picture. What it sets is undone after the picture.
    fn shape(&mut self, shape: &Filled) {
        self.shares(shape.colour);
        self.word("rg");
        for step in &shape.steps {
            let operator = match step {
                PathStep::To(point) => {
                    self.numbers(point);
                    "m"
                }
                PathStep::Line(point) => {
                    self.numbers(point);
                    "l"
                }
                PathStep::Curve(points) => {
                    self.numbers(points);
                    "c"
                }
                PathStep::Close => "h",
            };
            self.word(operator);
        }
        self.word(if shape.is_even_odd { "f*" } else { "f" });
    }

    /// Begins the text of a run: its language, colour, font and place.
    fn begin_text(&mut self, number: usize, run: &Run, page_height: f32) {
        if let Some(language) = run.language {
            self.word(&format!("/Span<</Lang({language})>>BDC"));
        }
        self.colour(run.colour);
        self.word("BT");
        if self.font != Some((number, run.size)) {
            self.font = Some((number, run.size));
            self.bytes
                .extend_from_slice(format!("/F{number} ").as_bytes());
            self.numbers(&[run.size]);
            self.word("Tf");
        }
        self.numbers(&[run.x, page_height - run.baseline]);
        self.word("Td");
    }

    /// One run: the font's own advances, corrected where the typesetter wants a glyph elsewhere.
    fn show(&mut self, run: &Run, page_height: f32) {
        let face = &run.font;
        let number = self.fonts.number(face, self.file);
        self.begin_text(number, run, page_height);
        let thousandths = 1000.0 / run.size;
        let mut rise = 0.0;
        // Where the viewer's pen is and where the next glyph belongs, in thousandths of the size,
        // from the last move.
        let (mut pen, mut want) = (0.0, 0.0);
        let mut is_open = false;
        let glyphs = run
            .clusters
            .iter()
            .flat_map(|cluster| run.glyphs[cluster.glyphs()].iter().zip(texts(run, cluster)))
            .flat_map(|(glyph, text)| split_lam_alef(face, glyph, text))
            .flatten();
        for (glyph, text) in glyphs {
            let place: f32 = want + glyph.dx * thousandths;
            let gap = place - pen;
            if (glyph.dy - rise).abs() > 0.01 || (gap.abs() >= 0.5 && !is_open) {
                self.end_text(&mut is_open);
                rise = glyph.dy;
                self.bytes.extend_from_slice(b"1 0 0 1 ");
                self.numbers(&[
                    run.x + place / thousandths,
                    page_height - run.baseline - rise,
                ]);
                self.word("Tm");
                pen = place;
            } else if gap.abs() >= 0.5 {
                self.bytes.push(b'>');
                self.numbers(&[-gap.round()]);
                self.bytes.push(b'<');
                pen += gap.round();
            }
            if !is_open {
                self.bytes.extend_from_slice(b"[<");
                is_open = true;
            }
            let code = self.fonts.code(number, glyph.id, text);
            let digit = |shift: u16| b"0123456789ABCDEF"[usize::from(code >> shift & 15)];
            self.bytes
                .extend_from_slice(&[digit(12), digit(8), digit(4), digit(0)]);
            pen += face
                .advances
                .get(usize::from(glyph.id))
                .copied()
                .unwrap_or(0.0)
                * 1000.0
                / face.units_per_em;
            want += glyph.advance * thousandths;
        }
        self.end_text(&mut is_open);
        self.word("ET");
        if run.language.is_some() {
            self.word("EMC");
        }
    }

    fn end_text(&mut self, is_open: &mut bool) {
        if std::mem::take(is_open) {
            self.word(">]TJ");
        }
    }

    fn colour(&mut self, colour: Tone) {
        if self.fill != Some(colour) {
            self.fill = Some(colour);
            self.shares(self.colours.rgb(colour));
            self.word("rg");
        }
    }

    fn shares(&mut self, colour: Rgb) {
        let [r, g, b] = colour.map(|c| f32::from(c) / 255.0);
        // Into this buffer no write fails.
        let _ = write!(self.bytes, "{r:.3} {g:.3} {b:.3} ");
    }

    fn word(&mut self, word: &str) {
        self.bytes.extend_from_slice(word.as_bytes());
        self.bytes.push(b'\n');
    }

    /// Numbers with two decimals, a space after each.
    fn numbers(&mut self, numbers: &[f32]) {
        for number in numbers {
            #[allow(
                clippy::cast_possible_truncation,
                reason = "a page is smaller than 20,000,000 points"
            )]
            let hundredths = (number * 100.0).round() as i32;
            let (whole, rest) = (
                hundredths.unsigned_abs() / 100,
                hundredths.unsigned_abs() % 100,
            );
            let sign = if hundredths < 0 { "-" } else { "" };
            let _ = match rest {
                0 => write!(self.bytes, "{sign}{whole} "),
                rest if rest % 10 == 0 => write!(self.bytes, "{sign}{whole}.{} ", rest / 10),
                rest => write!(self.bytes, "{sign}{whole}.{rest:02} "),
            };
        }
    }
}

//! What the layout has drawn, as SVG: a chart for the web page, which decides how it looks, and a
//! whole page as it is printed. In: drawn items. Out: markup. It must not know what is drawn.

use super::html::escape;
use crate::{
    layout::{
        Picture,
        pages::{Cluster, Item, Page, Run},
    },
    settings::{
        logo::{Drawing, Filled, Logo, PathStep},
        look::{Colours, Tone, hexadecimal},
    },
};
use base64::{Engine, prelude::BASE64_STANDARD};
use std::fmt::Write;

/// What gives items their colours and texts their fonts.
enum Look {
    /// The style sheet of the page that it stands in, by the names of tones.
    Classes,
    /// The colours and fonts of the document.
    Own(Colours),
}

/// The picture of a chart. `alternative` says what it shows.
#[must_use]
pub fn chart(picture: &Picture, alternative: &str) -> String {
    let place = [picture.left, picture.top, picture.width, picture.height];
    let items = picture.items.iter();
    drawing(place, items, &Look::Classes, alternative)
}

/// A page as it is printed. `alternative` says which one it is.
#[must_use]
pub fn page(page: &Page, alternative: &str) -> String {
    let paper = Item::Rectangle {
        x: 0.0,
        y: 0.0,
        width: page.width,
        height: page.height,
        colour: Tone::White,
    };
    let items = page.content.iter().flat_map(|content| &content.items);
    let items = std::iter::once(&paper).chain(items);
    let place = [0.0, 0.0, page.width, page.height];
    drawing(place, items, &Look::Own(page.colours), alternative)
}

fn drawing<'i>(
    place: [f32; 4],
    items: impl Iterator<Item = &'i Item>,
    look: &Look,
    alternative: &str,
) -> String {
    let [left, top, width, height] = place.map(round);
    let said = escape(alternative);
    let name = match look {
        Look::Classes => "",
        Look::Own(_) => r#" xmlns="http://www.w3.org/2000/svg""#,
    };
    let mut out = format!(
        r#"<svg{name} role="img" aria-label="{said}" viewBox="{left} {top} {width} {height}" direction="ltr">"#
    );
    for item in items {
        write_item(&mut out, item, look);
    }
    out + "</svg>"
}

fn write_item(out: &mut String, item: &Item, look: &Look) {
    let _ = match item {
        Item::Rectangle {
            x,
            y,
            width,
            height,
            colour,
        } => {
            let [x, y, width, height] = [*x, *y, *width, *height].map(round);
            let fill = look.fill(*colour);
            write!(
                out,
                r#"<rect {fill} x="{x}" y="{y}" width="{width}" height="{height}"/>"#
            )
        }
        Item::Line {
            from,
            to,
            width,
            colour,
            is_dashed,
        } => {
            let [x1, y1, x2, y2, width] = [from.0, from.1, to.0, to.1, *width].map(round);
            let stroke = look.stroke(*colour);
            let dashes = if *is_dashed {
                r#" stroke-dasharray="2 2""#
            } else {
                ""
            };
            write!(
                out,
                r#"<line {stroke} x1="{x1}" y1="{y1}" x2="{x2}" y2="{y2}" stroke-width="{width}"{dashes}/>"#
            )
        }
        Item::Text(run) => write_text(out, run, look),
        Item::Picture {
            picture,
            x,
            y,
            width,
            height,
        } => write_picture(out, picture, [*x, *y, *width, *height].map(round)),
    };
}

impl Look {
    fn fill(&self, tone: Tone) -> String {
        match self {
            Self::Classes => format!("class=\"{}\"", name(tone)),
            Self::Own(colours) => format!("fill=\"{}\"", hexadecimal(colours.rgb(tone))),
        }
    }

    fn stroke(&self, tone: Tone) -> String {
        match self {
            Self::Classes => format!("class=\"{}\"", name(tone)),
            Self::Own(colours) => format!("stroke=\"{}\"", hexadecimal(colours.rgb(tone))),
        }
    }
}

fn write_text(out: &mut String, run: &Run, look: &Look) -> std::fmt::Result {
    // With the spaces at its ends.
    let width = run.glyphs.iter().map(|glyph| glyph.advance).sum();
    let [x, y, size, width] = [run.x, run.baseline, run.size, width].map(round);
    let fill = look.fill(run.colour);
    let family = match look {
        Look::Classes => String::new(),
        Look::Own(_) => format!(" font-family=\"{}, sans-serif\"", escape(&run.font.name)),
    };
    let weight = if run.font.name.contains("Bold") {
        r#" font-weight="700""#
    } else {
        ""
    };
    // From the right a text begins at its right end.
    let (x, turn) = match look {
        Look::Own(_) if is_from_right(run) => {
            let turn = r#" direction="rtl" unicode-bidi="bidi-override""#;
            (round(x + width), turn)
        }
        _ => (x, ""),
    };
    let place = format!(r#"x="{x}" y="{y}" font-size="{size}"{weight}{family}{turn}"#);
    // Other fonts than ours have other widths: the text keeps to its place.
    let fit = if width > 0.0 {
        format!(r#" textLength="{width}" lengthAdjust="spacingAndGlyphs""#)
    } else {
        String::new()
    };
    let text = escape(run.said());
    // Spaces at the ends have their width too.
    let spaces = match look {
        Look::Own(_) if text.trim() != text => r#" xml:space="preserve""#,
        _ => "",
    };
    write!(out, "<text {fill} {place}{fit}{spaces}>{text}</text>")
}

/// Is a run read from the right? Then its first cluster is the last of its text; one alone tells it by its
/// script.
fn is_from_right(run: &Run) -> bool {
    let starts = |cluster: Option<&Cluster>| cluster.map(|cluster| cluster.text().start);
    let (first, last) = (starts(run.clusters.first()), starts(run.clusters.last()));
    let is_of_script = |c: char| matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fefc}');
    first > last || (first == last && run.said().chars().any(is_of_script))
}

fn write_picture(
    out: &mut String,
    logo: &Logo,
    [x, y, width, height]: [f32; 4],
) -> std::fmt::Result {
    let place = format!(r#"x="{x}" y="{y}" width="{width}" height="{height}""#);
    match &logo.drawing {
        Drawing::Pixels { .. } => {
            let data = pixels(logo);
            write!(out, r#"<image {place} href="{data}"/>"#)
        }
        Drawing::Shapes(shapes) => {
            let (width, height) = (logo.width, logo.height);
            let paths: String = shapes.iter().map(path).collect();
            write!(
                out,
                r#"<svg {place} viewBox="0 0 {width} {height}">{paths}</svg>"#
            )
        }
    }
}

/// A logo of pixels as the address of a picture; nothing for one of shapes.
#[must_use]
pub fn pixels(logo: &Logo) -> String {
    let Drawing::Pixels {
        width,
        height,
        bytes,
    } = &logo.drawing
    else {
        return String::new();
    };
    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, *width, *height);
    encoder.set_color(png::ColorType::Rgb);
    let written = encoder
        .write_header()
        .and_then(|mut writer| writer.write_image_data(bytes));
    written.expect("pixels that were read from a picture");
    format!("data:image/png;base64,{}", BASE64_STANDARD.encode(file))
}

/// A filled shape of a logo.
#[must_use]
pub fn path(shape: &Filled) -> String {
    let step = |step: &PathStep| match step {
        PathStep::To([x, y]) => format!("M{x} {y}"),
        PathStep::Line([x, y]) => format!("L{x} {y}"),
        PathStep::Curve(places) => format!("C{}", places.map(|place| place.to_string()).join(" ")),
        PathStep::Close => "Z".to_owned(),
    };
    let steps: String = shape.steps.iter().map(step).collect();
    let rule = if shape.is_even_odd {
        " fill-rule=\"evenodd\""
    } else {
        ""
    };
    format!(
        "<path fill=\"{}\"{rule} d=\"{steps}\"/>",
        hexadecimal(shape.colour)
    )
}

fn round(x: f32) -> f32 {
    (x * 100.0).round() / 100.0
}

/// The class of a colour: the page decides how it looks, by day and by night.
const fn name(colour: Tone) -> &'static str {
    match colour {
        Tone::First => "first",
        Tone::Second => "second",
        Tone::Soft => "soft",
        Tone::Tint => "tint",
        Tone::Grey => "grey",
        Tone::Hairline => "hairline",
        Tone::White => "on",
        Tone::Ink => "ink",
        Tone::Bar => "bar",
        Tone::Mid => "mid",
        Tone::Warm => "warm",
        Tone::Axis => "axis",
        Tone::Off => "off",
    }
}

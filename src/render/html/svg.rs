//! A chart as SVG: what the layout has drawn, with the colours of the page's style. In: drawn
//! items. Out: markup. It must not know what is drawn.

use super::escape;
use crate::layout::{
    Picture,
    pages::{Item, Run},
};
use crate::settings::look::Tone;
use std::fmt::Write;

/// The picture of a chart. `alternative` says what it shows.
pub fn svg(picture: &Picture, alternative: &str) -> String {
    let [left, top, width, height] =
        [picture.left, picture.top, picture.width, picture.height].map(round);
    let said = escape(alternative);
    let mut out = format!(
        r#"<svg role="img" aria-label="{said}" viewBox="{left} {top} {width} {height}" direction="ltr">"#
    );
    for item in &picture.items {
        match item {
            Item::Rectangle {
                x,
                y,
                width,
                height,
                colour,
            } => {
                let [x, y, width, height] = [*x, *y, *width, *height].map(round);
                let _ = write!(
                    out,
                    r#"<rect class="{}" x="{x}" y="{y}" width="{width}" height="{height}"/>"#,
                    name(*colour)
                );
            }
            Item::Line {
                from,
                to,
                width,
                colour,
                is_dashed,
            } => {
                let [x1, y1, x2, y2, width] = [from.0, from.1, to.0, to.1, *width].map(round);
                let class = name(*colour);
                let dashes = if *is_dashed {
                    r#" stroke-dasharray="2 2""#
                } else {
                    ""
                };
                let _ = write!(
                    out,
                    r#"<line class="{class}" x1="{x1}" y1="{y1}" x2="{x2}" y2="{y2}" stroke-width="{width}"{dashes}/>"#
                );
            }
            Item::Text(run) => write_text(&mut out, run),
            // Charts have no pictures in them.
            Item::Picture { .. } => {}
        }
    }
    out + "</svg>"
}

fn write_text(out: &mut String, run: &Run) {
    // With the spaces at its ends.
    let width = run.glyphs.iter().map(|glyph| glyph.advance).sum();
    let [x, y, size, width] = [run.x, run.baseline, run.size, width].map(round);
    let class = name(run.colour);
    let weight = if run.font.name.contains("Bold") {
        r#" font-weight="700""#
    } else {
        ""
    };
    let place = format!(r#"x="{x}" y="{y}" font-size="{size}"{weight}"#);
    // Other fonts than ours have other widths: the text keeps to its place.
    let fit = if width > 0.0 {
        format!(r#" textLength="{width}" lengthAdjust="spacingAndGlyphs""#)
    } else {
        String::new()
    };
    let _ = write!(
        out,
        r#"<text class="{class}" {place}{fit}>{}</text>"#,
        escape(run.said())
    );
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

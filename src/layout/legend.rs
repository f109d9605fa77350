//! What the marks of a chart stand for: samples beside words, in lines below or above the chart. In:
//! entries. Out: content of its figure. It must not know the chart.

use super::{Flow, chart::mark, pages::Item, rectangle, style};
use crate::settings::look::Tone;

/// A mark as the chart draws it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Sample {
    Filled(Tone),
    Outlined,
    Dotted,
    /// An outline in the second colour, twice as strong.
    Ringed,
    Line,
    /// A sign of the font, and its ground.
    Sign(&'static str, Tone, Option<Tone>),
}

const SAMPLE: f32 = 12.0;
const SIDE: f32 = 7.0;
const GAP: f32 = 4.0;
const BETWEEN: f32 = 16.0;
const LINE: f32 = 11.5;

/// The entries of a legend in lines that begin at the left of the frame, and how high they are.
pub fn legend(flow: &mut Flow, entries: &[(Sample, String)], top: f32) -> (Vec<Item>, f32) {
    let mut items = Vec::new();
    let (mut x, mut y, mut line) = (flow.left(), top, LINE);
    for (sample, text) in entries {
        let wide = flow.type_.width(text, style::LEGEND) + 1.0;
        if x > flow.left() && x + SAMPLE + GAP + wide > flow.right() {
            (x, y, line) = (flow.left(), y + line, LINE);
        }
        let room = wide.min(flow.right() - x - SAMPLE - GAP);
        let block = flow.type_.plain(text, style::LEGEND, room);
        items.extend(draw_sample(flow, *sample, x, y));
        items.extend(block.items_at(x + SAMPLE + GAP, y));
        line = line.max(block.height + LINE - style::LEGEND.size * style::LEGEND.leading);
        x += SAMPLE + GAP + room + BETWEEN;
    }
    let height = if entries.is_empty() {
        0.0
    } else {
        y + line - top
    };
    (items, height)
}

/// How high a legend is.
pub fn legend_height(flow: &mut Flow, entries: &[(Sample, String)]) -> f32 {
    legend(flow, entries, 0.0).1
}

fn draw_sample(flow: &mut Flow, sample: Sample, x: f32, y: f32) -> Vec<Item> {
    let top = y + 2.0;
    match sample {
        Sample::Filled(tone) => vec![rectangle(x, top, SIDE, SIDE, tone)],
        Sample::Outlined => outline(x, top, SIDE, SIDE, Tone::First, false),
        Sample::Dotted => outline(x, top, SIDE, SIDE, Tone::Grey, true),
        Sample::Ringed => ring([x, top, SIDE, SIDE], 1.6),
        Sample::Sign(sign, tone, ground) => {
            let ground = ground.map(|ground| rectangle(x, y, SAMPLE, LINE - 0.5, ground));
            let sign = mark(flow, sign, tone, x + SAMPLE / 2.0, y + LINE / 2.0, 11.0);
            ground.into_iter().chain(sign).collect()
        }
        Sample::Line => vec![rectangle(x, top + 2.5, SAMPLE, 2.0, Tone::Second)],
    }
}

/// A strong border in the second colour.
pub fn ring([x, y, width, height]: [f32; 4], stroke: f32) -> Vec<Item> {
    let both = 2.0 * stroke;
    vec![
        rectangle(x, y, width, height, Tone::Second),
        rectangle(
            x + stroke,
            y + stroke,
            width - both,
            height - both,
            Tone::White,
        ),
    ]
}

/// A dashed line from one place to another.
pub const fn dashes(from: f32, to: f32, y: f32) -> Item {
    Item::Line {
        from: (from, y),
        to: (to, y),
        width: 1.5,
        colour: Tone::Second,
        is_dashed: true,
    }
}

/// The border of a rectangle.
pub fn outline(
    x: f32,
    y: f32,
    width: f32,
    height: f32,
    colour: Tone,
    is_dashed: bool,
) -> Vec<Item> {
    let stroke = if is_dashed { 0.8 } else { 1.0 };
    let inside = stroke / 2.0;
    let (left, right) = (x + inside, x + width - inside);
    let (top, foot) = (y + inside, y + height - inside);
    let line = |from, to| Item::Line {
        from,
        to,
        width: stroke,
        colour,
        is_dashed,
    };
    // The sides reach over the corners.
    let [above, below] = if is_dashed {
        [top, foot]
    } else {
        [y, y + height]
    };
    vec![
        line((left, above), (left, below)),
        line((right, above), (right, below)),
        line((left, top), (right, top)),
        line((left, foot), (right, foot)),
    ]
}

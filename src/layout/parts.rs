//! One bar of parts, each with its number and name. In: a chart block. Out: content of the flow. The
//! parts follow from the largest; those after the second are outlined or light.

use super::{
    Flow,
    chart::{Data, figure, in_chart, title},
    legend::outline,
    pages::Item,
    rectangle, style,
    text::{Align, Style},
};
use crate::{report::ChartBlock, settings::look::Tone};

const HEIGHT: f32 = 18.0;
const PAD: f32 = 6.0;
/// A line of the parts whose names do not fit into the bar.
const LINE: f32 = 11.5;

/// A bar of parts from the largest; parts of nothing are not drawn.
pub fn parts(flow: &mut Flow, block: &ChartBlock, data: &Data, after: f32) {
    let part = |row: &super::chart::ChartRow| {
        let value = row.values[0].filter(|value| *value > 0.0)?;
        let said = in_chart(flow, &row.cells[0], value);
        Some((value, format!("{said} {}", row.name)))
    };
    let mut parts: Vec<(f32, String)> = data.rows.iter().filter_map(part).collect();
    parts.sort_by(|a, b| b.0.total_cmp(&a.0)); // stable
    let total: f32 = parts.iter().map(|(value, _)| value).sum();
    let head = flow.title_height(&block.title, &block.scope);
    let height = HEIGHT + flow.stretch;
    flow.need(head + height + LINE + after);
    title(flow, block);
    let (top, mut x) = (flow.y, flow.left());
    let (mut items, mut others) = (Vec::new(), Vec::new());
    for (i, (value, text)) in parts.iter().enumerate() {
        let width = flow.measure() * value / total.max(f32::EPSILON);
        let (ground, ink) = ground(i, [x, top, width - 1.0, height]);
        items.extend(ground);
        let bold = Style {
            bold: true,
            colour: ink,
            ..style::MARK
        };
        if flow.type_.width(text, bold) + 2.0 * PAD <= width {
            let y = top + flow.stretch / 2.0 + 3.6;
            items.extend(flow.label(text, bold, x + PAD, y, width - PAD, Align::Left));
        } else {
            others.push(text.clone());
        }
        x += width;
    }
    flow.y = top + height;
    if !others.is_empty() {
        let text = flow.words.list(&others);
        let block = flow.type_.plain(&text, style::LEGEND, flow.measure());
        items.extend(block.items_at(flow.left(), flow.y + 2.0));
        flow.y += 2.0 + block.height;
    }
    let bottom = flow.y;
    figure(flow, block, items, top, bottom);
}

/// How the part at a place is drawn, and the colour of its text.
fn ground(place: usize, [x, y, width, height]: [f32; 4]) -> (Vec<Item>, Tone) {
    let filled = |tone| vec![rectangle(x, y, width, height, tone)];
    match place {
        0 => (filled(Tone::First), Tone::White),
        1 => (filled(Tone::Mid), Tone::White),
        2 => (outline(x, y, width, height, Tone::First, false), Tone::Ink),
        _ => {
            let border = outline(x, y, width, height, Tone::Axis, false);
            (
                filled(Tone::Tint).into_iter().chain(border).collect(),
                Tone::Ink,
            )
        }
    }
}

//! A chart of two marks a row. In: a chart block. Out: content of the flow. Meaning never by colour
//! alone: the marks differ in shape, and each row has its number.

use super::{
    Flow,
    chart::{ChartRow, Data, Names, figure, mark, title, turn},
    pages::Item,
    rectangle, style,
    text::Align,
};
use crate::settings::look::Tone;
use crate::{report::ChartBlock, table::Cell};

const ROW: f32 = 13.6;
const KEY: f32 = 16.0;
/// The width of the difference at the end of a row.
const DIFFERENCE: f32 = 62.0;

/// Two marks a row, a circle and a square, joined by a bar; the difference stands at the end.
pub fn dumbbell(flow: &mut Flow, block: &ChartBlock, data: &Data, after: f32) {
    let names = Names::set(flow, data, 210.0, ROW);
    let caption = flow.caption_height(&block.title);
    flow.need(caption + names.height() + KEY + after);
    title(flow, block);
    let mut top = flow.y;
    let left = style::MARGIN + names.width + 12.0;
    let room = flow.measure() - names.width - 12.0 - DIFFERENCE - 8.0;
    let most = data.most().max(f32::EPSILON);
    let at = |v: f32| left + 6.0 + (room - 12.0) * v / most;
    let mut items = Vec::new();
    for (row, (name, height)) in data.rows.iter().zip(&names.blocks) {
        if flow.room() < height + KEY {
            top = turn(flow, block, &mut items, top, height + KEY);
        }
        let y = flow.y;
        items.extend(name.items_at(style::MARGIN, y + 1.6));
        items.push(rectangle(
            left,
            y + ROW / 2.0 - 0.2,
            room,
            0.4,
            Tone::Hairline,
        ));
        if let (Some(a), Some(b)) = (row.values[0], row.values[1]) {
            items.extend(joined_marks(flow, [at(a), at(b)], y + ROW / 2.0));
            items.extend(difference(flow, row, left + room + 8.0, y + 1.6));
        }
        flow.y += height;
    }
    items.extend(legend(flow, &data.heads, flow.y + KEY / 2.0));
    flow.y += KEY;
    figure(flow, block, items, top, flow.y);
    flow.y += 2.0;
}

/// The circle and the square of a row, and the bar between them.
fn joined_marks(flow: &mut Flow, [a, b]: [f32; 2], middle: f32) -> Vec<Item> {
    let mut items = vec![rectangle(
        a.min(b),
        middle - 1.0,
        a.max(b) - a.min(b),
        2.0,
        Tone::Soft,
    )];
    items.extend(mark(flow, "●", Tone::First, a, middle, 13.0));
    items.push(rectangle(b - 3.2, middle - 3.2, 6.4, 6.4, Tone::Second));
    items
}

/// The difference of a row, in percentage points.
fn difference(flow: &mut Flow, row: &ChartRow, x: f32, y: f32) -> Vec<Item> {
    let apart = row.cells[0]
        .exact()
        .zip(row.cells[1].exact())
        .map(|(a, b)| Cell::points(a - b));
    let points = apart.map_or_else(String::new, |apart| flow.words.cell(&apart));
    let points = flow.words.say("points", &[("n", points.as_str().into())]);
    flow.label(&points, style::MARK, x, y, DIFFERENCE, Align::Right)
}

/// What the two marks stand for.
fn legend(flow: &mut Flow, heads: &[String], y: f32) -> Vec<Item> {
    let mut x = style::MARGIN + 5.0;
    let mut items = mark(flow, "●", Tone::First, x, y, 13.0);
    items.extend(flow.label(&heads[0], style::AXIS, x + 7.0, y - 5.0, 200.0, Align::Left));
    x += 7.0 + flow.type_.width(&heads[0], style::AXIS) + 20.0;
    items.push(rectangle(x - 3.2, y - 3.2, 6.4, 6.4, Tone::Second));
    items.extend(flow.label(&heads[1], style::AXIS, x + 7.0, y - 5.0, 200.0, Align::Left));
    items
}

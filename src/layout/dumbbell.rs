//! A chart of two marks a row. In: a chart block. Out: content of the flow. Meaning never by colour
//! alone: the marks differ in shape, and each row has its numbers.

use super::{
    Flow,
    chart::{ChartRow, Data, Names, axis, figure, mark, number, step, title, turn},
    legend::outline,
    pages::Item,
    rectangle, style,
    text::{Align, Style},
};
use crate::settings::look::Tone;
use crate::{report::ChartBlock, table::Cell};
use num_traits::Signed;

const ROW: f32 = 12.75;
/// The axis below the rows.
const AXIS: f32 = 14.0;
/// The columns of the two values and of their difference.
const VALUE: f32 = 62.0;
const DIFFERENCE: f32 = 50.0;
const SIDE: f32 = 6.0;

/// Where the marks and the numbers of a row stand.
#[derive(Clone, Copy)]
struct Places {
    left: f32,
    room: f32,
    most: f32,
    values: f32,
}

impl Places {
    fn at(&self, value: f32) -> f32 {
        self.left + self.room * value / self.most
    }
}

/// Two marks a row, a circle and a square, joined by a line, with both values and their difference:
/// first the rows in which the first value is larger, then the others, each from the largest
/// difference.
pub fn dumbbell(flow: &mut Flow, block: &ChartBlock, data: &Data, after: f32) {
    let rows = in_order(data);
    let names = Names::set(flow, &rows, 200.0, ROW);
    let caption = flow.title_height(&block.title, &block.scope);
    let head = head_height(flow, &data.heads);
    flow.need(caption + head + names.height() + AXIS + after);
    title(flow, block);
    let left = flow.left() + names.width + 14.0;
    let values = flow.right() - DIFFERENCE - 2.0 * VALUE;
    let step = step(rows.most());
    let places = Places {
        left,
        room: values - 10.0 - left,
        most: (rows.most() / step).ceil().max(1.0) * step,
        values,
    };
    let mut top = flow.y;
    let mut items = heads(flow, &data.heads, places, head);
    flow.y += head;
    let mut lines = Vec::new();
    for (row, (name, height)) in rows.rows.iter().zip(&names.blocks) {
        if flow.room() < height + AXIS {
            items.extend(grid(flow, places, step, &lines));
            lines.clear();
            flow.y += AXIS;
            top = turn(flow, block, &mut items, top, height + AXIS);
        }
        let y = flow.y;
        items.extend(name.items_at(flow.left(), y + 1.0));
        if let (Some(a), Some(b)) = (row.values[0], row.values[1]) {
            items.extend(joined_marks(
                flow,
                [places.at(a), places.at(b)],
                y + ROW / 2.0,
            ));
        }
        items.extend(numbers(flow, row, places, y + 1.0));
        flow.y += height;
        lines.push([y, flow.y]);
    }
    // Lines lie below the marks.
    let mut drawn = grid(flow, places, step, &lines);
    drawn.append(&mut items);
    flow.y += AXIS;
    let bottom = flow.y;
    figure(flow, block, drawn, top, bottom);
}

/// The rows by the sign and the size of their difference.
fn in_order(data: &Data) -> Data {
    let difference = |row: &ChartRow| {
        let both = row.cells[0].exact().zip(row.cells[1].exact());
        both.map(|(a, b)| a - b)
    };
    let mut rows = data.rows.clone();
    rows.sort_by_key(|row| {
        let apart = difference(row);
        let is_less = apart.as_ref().is_some_and(Signed::is_negative);
        (
            apart.is_none(),
            is_less,
            std::cmp::Reverse(apart.map(|apart| apart.abs())),
        )
    });
    Data {
        rows,
        heads: data.heads.clone(),
    }
}

/// How high the heads of the numbers are.
fn head_height(flow: &mut Flow, heads: &[String]) -> f32 {
    let bold = Style {
        bold: true,
        ..style::AXIS
    };
    let heights = heads.iter();
    let heights = heights.map(|head| flow.type_.plain(head, bold, VALUE - 10.0).height);
    heights.fold(0.0, f32::max) + 5.0
}

/// The marks with what they stand for, above their numbers.
fn heads(flow: &mut Flow, heads: &[String], places: Places, height: f32) -> Vec<Item> {
    let y = flow.y;
    let bold = |colour| Style {
        bold: true,
        colour,
        ..style::AXIS
    };
    let mut items = Vec::new();
    let tones = [Tone::First, Tone::Second];
    for (i, (head, tone)) in heads.iter().zip(tones).enumerate() {
        let x = places.values + VALUE * number(i);
        let style = Style {
            align: Align::Right,
            ..bold(tone)
        };
        let block = flow.type_.plain(head, style, VALUE - 10.0);
        items.extend(block.items_at(x + 10.0, y + height - 3.0 - block.height));
        let widest = block.width;
        let middle = y + height - 3.0 - block.height + 4.8;
        let place = x + VALUE - widest - 6.0;
        if i == 0 {
            items.extend(mark(flow, "●", tone, place, middle, 11.0));
        } else {
            items.extend(square(place, middle));
        }
    }
    let gap = flow.words.text("difference");
    let x = places.values + 2.0 * VALUE;
    let top = y + height - 12.8;
    items.extend(flow.label(&gap, bold(Tone::Ink), x, top, DIFFERENCE, Align::Right));
    items.push(rectangle(
        flow.left(),
        y + height - 0.8,
        flow.measure(),
        0.8,
        Tone::Ink,
    ));
    items
}

fn square(x: f32, y: f32) -> Vec<Item> {
    let [left, top] = [x - SIDE / 2.0, y - SIDE / 2.0];
    let mut items = vec![rectangle(left, top, SIDE, SIDE, Tone::White)];
    items.extend(outline(left, top, SIDE, SIDE, Tone::Second, false));
    items
}

/// The circle and the square of a row, and the line between them.
fn joined_marks(flow: &mut Flow, [a, b]: [f32; 2], middle: f32) -> Vec<Item> {
    let (from, to) = (a.min(b), a.max(b));
    let mut items = vec![rectangle(from, middle - 0.9, to - from, 1.8, Tone::Mid)];
    items.extend(square(b, middle));
    items.extend(mark(flow, "●", Tone::First, a, middle, 13.0));
    items
}

/// Both values of a row, and their difference in percentage points.
fn numbers(flow: &mut Flow, row: &ChartRow, places: Places, y: f32) -> Vec<Item> {
    let mut items = Vec::new();
    for (i, cell) in row.cells.iter().take(2).enumerate() {
        let text = match cell.exact() {
            Some(value) => flow.words.one_place(&value),
            None => flow.words.page_cell(cell),
        };
        let x = places.values + VALUE * number(i);
        items.extend(flow.label(&text, style::MARK, x, y, VALUE, Align::Right));
    }
    let both = row.cells[0].exact().zip(row.cells[1].exact());
    if let Some((a, b)) = both {
        let bold = Style {
            bold: true,
            ..style::MARK
        };
        let text = flow.words.cell(&Cell::points(a - b));
        let x = places.values + 2.0 * VALUE;
        items.extend(flow.label(&text, bold, x, y, DIFFERENCE, Align::Right));
    }
    items
}

/// The axis, with the values of the scale.
fn grid(flow: &mut Flow, places: Places, step: f32, rows: &[[f32; 2]]) -> Vec<Item> {
    let next = |value: &f32| Some(value + step);
    let values: Vec<f32> = std::iter::successors(Some(0.0), next)
        .take_while(|value| *value <= places.most + f32::EPSILON)
        .collect();
    axis(flow, &values, |value| places.at(value), rows)
}

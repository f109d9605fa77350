//! Bars of shares from the largest. In: a chart block. Out: content of the flow. Rows that all have the
//! whole, or nothing, are one bar with their names below; each other one has its own, unless there are
//! very many.

use super::{
    Flow,
    chart::{ChartRow, Data, figure, number, title, turn},
    legend::outline,
    pages::Item,
    rectangle, style,
    text::{Align, Style, TextBlock},
};
use crate::{
    report::ChartBlock,
    settings::look::Tone,
    table::{Cell, Table},
};
use std::sync::Arc;

/// The height of a row, and of its bar.
const ROW: f32 = 15.0;
const BAR: f32 = 9.5;
/// The columns of "n of N" and of percent.
const OF: f32 = 46.0;
const PERCENT: f32 = 36.0;
/// So many equal rows are one bar: those with the whole or nothing, and of a long ranking all.
const LEAST: usize = 3;
const LONG: usize = 60;

/// What a ranking takes of a page whatever its texts are.
pub fn least_height(table: &Table, value: &str) -> f32 {
    let Some(value) = table.column(value) else {
        return 0.0;
    };
    let is_partial = |cell: &Cell| matches!(cell, Cell::Share { numerator, denominator } if 0 < *numerator && numerator < denominator);
    let mut rows: Vec<&Cell> = table.rows.iter().map(|row| &row[value]).collect();
    rows.retain(|cell| is_partial(cell));
    if table.rows.len() > LONG {
        rows.dedup();
    }
    number(rows.len()) * ROW
}

/// A row of the ranking: one row of the table, or several that are equal.
struct Bar {
    name: Arc<TextBlock>,
    /// Below the bar, across the frame.
    names: Option<Arc<TextBlock>>,
    value: f32,
    of: String,
    percent: String,
    height: f32,
}

/// Bars of shares from the largest, each with "n of N" and its percent. A long ranking goes on over
/// pages, each part a figure.
pub fn ranking(flow: &mut Flow, block: &ChartBlock, data: &Data, after: f32) {
    let bars = bars(flow, data);
    let caption = flow.title_height(&block.title, &block.scope);
    let heights: Vec<f32> = bars.iter().map(|bar| bar.height).collect();
    flow.need_rows(caption, &heights, after);
    title(flow, block);
    let left = flow.left() + names_width(flow) + 6.0;
    let room = flow.right() - left - OF - PERCENT - 6.0;
    let (mut items, mut top) = (Vec::new(), flow.y);
    for (i, bar) in bars.iter().enumerate() {
        if flow.turns_before(i, &heights, 0.0, after) {
            top = turn(flow, block, &mut items, top, bar.height);
        }
        items.extend(draw(flow, bar, left, room));
        flow.y += bar.height;
    }
    let bottom = flow.y;
    figure(flow, block, items, top, bottom);
}

/// What the names take of the frame.
fn names_width(flow: &Flow) -> f32 {
    (flow.measure() * 0.32).min(180.0)
}

/// The rows as they are drawn: those with the whole first and those with nothing last.
fn bars(flow: &mut Flow, data: &Data) -> Vec<Bar> {
    let value = |row: &ChartRow| row.values[0].unwrap_or(0.0);
    let of = |is: fn(f32) -> bool| -> Vec<&ChartRow> {
        data.rows.iter().filter(|row| is(value(row))).collect()
    };
    let whole = of(|value| value >= 1.0);
    let some = of(|value| 0.0 < value && value < 1.0);
    let none = of(|value| value <= 0.0);
    let mut bars = Vec::new();
    let are_equal = |a: &&ChartRow, b: &&ChartRow| a.cells[0] == b.cells[0];
    let is_long = data.rows.len() > LONG;
    let groups = std::iter::once(&whole[..])
        .chain(some.chunk_by(|a, b| is_long && are_equal(a, b)))
        .chain([&none[..]]);
    for rows in groups {
        if rows.len() >= LEAST {
            bars.push(several(flow, rows));
        } else {
            bars.extend(rows.iter().map(|row| single(flow, row)));
        }
    }
    bars
}

/// One row of the table.
fn single(flow: &mut Flow, row: &ChartRow) -> Bar {
    let width = names_width(flow);
    let name = flow.type_.plain(&row.name, style::MARK, width);
    let line = style::MARK.size * style::MARK.leading;
    Bar {
        height: ROW + name.height - line,
        name,
        names: None,
        value: row.values[0].unwrap_or(0.0),
        of: flow.words.page_cell(&row.cells[0]),
        percent: flow.words.percent(&row.cells[0]),
    }
}

/// Rows that are all equal: how many they are, and their names below.
fn several(flow: &mut Flow, rows: &[&ChartRow]) -> Bar {
    let n = i64::try_from(rows.len()).unwrap_or(i64::MAX);
    let bold = Style {
        bold: true,
        ..style::MARK
    };
    let width = names_width(flow);
    let text = flow.words.say("ranking-several", &[("n", n.into())]);
    let name = flow.type_.plain(&text, bold, width);
    let names: Vec<String> = rows.iter().map(|row| row.name.clone()).collect();
    let measure = flow.measure();
    let names = flow
        .type_
        .plain(&flow.words.list(&names), style::SCOPE, measure);
    Bar {
        height: ROW.max(name.height + 2.0) + names.height + 3.0,
        name,
        names: Some(names),
        value: rows[0].values[0].unwrap_or(0.0),
        of: if rows.iter().all(|row| row.cells[0] == rows[0].cells[0]) {
            flow.words.page_cell(&rows[0].cells[0])
        } else {
            String::new()
        },
        percent: flow.words.percent(&rows[0].cells[0]),
    }
}

/// A name, a bar in the frame of the whole, "n of N" and percent.
fn draw(flow: &mut Flow, bar: &Bar, left: f32, room: f32) -> Vec<Item> {
    let y = flow.y;
    let mut items = bar.name.items_at(flow.left(), y + 1.5);
    let top = y + (ROW - BAR) / 2.0;
    items.extend(outline(left, top, room, BAR, Tone::Axis, false));
    items.push(rectangle(
        left,
        top,
        room * bar.value.min(1.0),
        BAR,
        Tone::First,
    ));
    let style = Style {
        bold: true,
        ..style::MARK
    };
    let of = flow.right() - OF - PERCENT;
    items.extend(flow.label(&bar.of, style::MARK, of, y + 1.5, OF, Align::Right));
    let percent = flow.right() - PERCENT;
    items.extend(flow.label(&bar.percent, style, percent, y + 1.5, PERCENT, Align::Right));
    if let Some(names) = &bar.names {
        let below = y + bar.height - names.height - 2.0;
        items.extend(names.items_at(flow.left(), below));
    }
    items
}

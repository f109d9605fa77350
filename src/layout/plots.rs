//! More charts: lines with gaps, stacked columns, a timeline, small charts side by side. In: a
//! chart block. Out: content of the flow. Series differ by shape and place, never by colour alone;
//! each is named where it ends.

use super::{
    Flow,
    chart::{ChartRow, Data, figure, in_chart, mark, number, step, title, turn},
    pages::Item,
    rectangle, style,
    text::{Align, Style, TextBlock},
};
use crate::settings::look::Tone;
use crate::{
    report::ChartBlock,
    table::{Cell, Presence},
};
use std::sync::Arc;

const COLOURS: [Tone; 3] = [Tone::First, Tone::Second, Tone::Grey];
const PLOT: f32 = 110.0;
pub const AXIS: f32 = 26.0;
const FOOT: f32 = 16.0;

/// The mark of a series, by its number: a circle, a square, a triangle.
fn sign(flow: &mut Flow, series: usize, x: f32, y: f32) -> Vec<Item> {
    let colour = COLOURS[series % COLOURS.len()];
    match series % COLOURS.len() {
        0 => mark(flow, "●", colour, x, y, 9.0),
        1 => vec![rectangle(x - 2.4, y - 2.4, 4.8, 4.8, colour)],
        _ => mark(flow, "▲", colour, x, y, 9.0),
    }
}

/// Where columns or lines are drawn.
#[derive(Clone, Copy)]
pub struct Plot {
    pub left: f32,
    pub base: f32,
    pub width: f32,
    pub height: f32,
}

/// A scale from zero: its lines with their values, and where a value stands.
pub fn scale(
    flow: &mut Flow,
    items: &mut Vec<Item>,
    most: f32,
    plot: Plot,
    is_share: bool,
) -> impl Fn(f32) -> f32 + use<> {
    let Plot {
        left,
        base,
        width,
        height,
    } = plot;
    let step = if is_share { 0.25 } else { step(most) };
    let mut lines: u8 = 1;
    while f32::from(lines) * step < most - f32::EPSILON || (is_share && lines < 4) {
        lines += 1;
    }
    let ceiling = f32::from(lines) * step;
    for i in 0..=lines {
        let value = f32::from(i) * step;
        let y = base - height * value / ceiling;
        let text = flow
            .words
            .tick(f64::from(if is_share { value * 100.0 } else { value }));
        let text = if is_share {
            flow.words.say("percent", &[("n", text.into())])
        } else {
            text
        };
        items.push(rectangle(left, y, width, 0.4, Tone::Hairline));
        items.extend(flow.label(
            &text,
            style::AXIS,
            flow.left(),
            y - 5.5,
            AXIS - 6.0,
            Align::Right,
        ));
    }
    move |value| base - height * value / ceiling
}

/// Names below the columns of a plot, as many as do not touch.
fn names(flow: &mut Flow, items: &mut Vec<Item>, data: &Data, [left, base, slot]: [f32; 3]) {
    let widest = data
        .rows
        .iter()
        .map(|r| flow.type_.width(&r.name, style::AXIS))
        .fold(0.0, f32::max)
        + 6.0;
    let every = (1..=data.rows.len())
        .find(|n| slot * number(*n) >= widest)
        .unwrap_or(1);
    for (i, row) in data.rows.iter().enumerate().filter(|(i, _)| i % every == 0) {
        let wide = slot * number(every);
        let x = left + slot * number(i) - (wide - slot) / 2.0;
        // The first and the last stay within the frame.
        let x = x.clamp(flow.left(), flow.right() - wide);
        let style = Style {
            colour: Tone::Ink,
            align: Align::Centre,
            ..style::AXIS
        };
        items.extend(
            flow.type_
                .one_line(&row.name, style, wide)
                .items_at(x, base + 3.0),
        );
    }
}

/// Lines over time, broken where there is no value; the name of each stands where it ends.
pub fn line(flow: &mut Flow, block: &ChartBlock, data: &Data, after: f32) {
    // One line is named by the title.
    let is_named = data.heads.len() > 1;
    let names_width = if is_named { 120.0 } else { 0.0 };
    let caption = flow.title_height(&block.title, &block.scope);
    flow.need(caption + PLOT + FOOT + 12.0 + after);
    title(flow, block);
    let (top, left) = (flow.y + 6.0, flow.left() + AXIS);
    let base = top + PLOT;
    let width = flow.measure() - AXIS - names_width;
    let mut items = Vec::new();
    let at = scale(
        flow,
        &mut items,
        data.most(),
        Plot {
            left,
            base,
            width,
            height: PLOT,
        },
        data.is_share(),
    );
    let slot = width / number(data.rows.len());
    names(flow, &mut items, data, [left, base, slot]);
    let mut ends = Vec::new();
    for series in 0..data.heads.len() {
        let points = data
            .rows
            .iter()
            .enumerate()
            .map(|(i, row)| Some((left + slot * (number(i) + 0.5), at(row.values[series]?))))
            .collect::<Vec<Option<(f32, f32)>>>();
        items.extend(line_of_series(flow, series, &points));
        let Some((last, (_, y))) = points
            .iter()
            .enumerate()
            .rev()
            .find_map(|(i, point)| Some((i, (*point)?)))
        else {
            continue;
        };
        let value = flow.words.percent(&data.rows[last].cells[series]);
        let name = flow.type_.plain(
            &format!("{} {value}", data.heads[series]),
            Style {
                colour: Tone::Ink,
                ..style::AXIS
            },
            (names_width - 16.0).max(30.0),
        );
        ends.push((y - name.height / 2.0, series, name));
    }
    keep_apart(&mut ends, top - 6.0, base + FOOT);
    let x = left + width + 6.0;
    for (y, series, name) in ends.into_iter().filter(|_| is_named) {
        items.extend(sign(flow, series, x, y + 4.8));
        items.extend(name.items_at(x + 8.0, y));
    }
    figure(flow, block, items, top - 6.0, base + FOOT);
    flow.y = base + FOOT;
}

/// A line through points with the mark of its series, broken where there is none.
fn line_of_series(flow: &mut Flow, series: usize, points: &[Option<(f32, f32)>]) -> Vec<Item> {
    let mut items = Vec::new();
    let mut before = None;
    for here in points {
        if let (Some(from), Some(to)) = (before, *here) {
            items.push(Item::Line {
                from,
                to,
                width: 1.2,
                colour: COLOURS[series % COLOURS.len()],
                is_dashed: false,
            });
        }
        if let Some((x, y)) = *here {
            items.extend(sign(flow, series, x, y));
        }
        before = *here;
    }
    items
}

/// Moves names that would touch: from the highest down, each below the one before; then up again
/// from the foot.
fn keep_apart(ends: &mut [(f32, usize, Arc<TextBlock>)], top: f32, foot: f32) {
    ends.sort_by(|a, b| a.0.total_cmp(&b.0));
    let mut free = top;
    for (y, _, name) in &mut *ends {
        *y = y.max(free);
        free = *y + name.height;
    }
    let mut free = foot;
    for (y, _, name) in ends.iter_mut().rev() {
        *y = y.min(free - name.height);
        free = *y;
    }
}

/// Columns of parts on each other, each with its number; what they are stands below, from the
/// lowest up.
pub fn stacked(flow: &mut Flow, block: &ChartBlock, data: &Data, after: f32) {
    const KEY: f32 = 14.0;
    let caption = flow.title_height(&block.title, &block.scope);
    flow.need(caption + PLOT + FOOT + KEY + 12.0 + after);
    title(flow, block);
    let (top, left) = (flow.y + 6.0, flow.left() + AXIS);
    let base = top + PLOT;
    let width = flow.measure() - AXIS;
    let most = data
        .rows
        .iter()
        .map(|r| r.values.iter().flatten().sum::<f32>())
        .fold(0.0, f32::max);
    let mut items = Vec::new();
    let at = scale(
        flow,
        &mut items,
        most,
        Plot {
            left,
            base,
            width,
            height: PLOT,
        },
        data.is_share(),
    );
    let slot = (width / number(data.rows.len())).min(60.0);
    names(flow, &mut items, data, [left, base, slot]);
    for (i, row) in data.rows.iter().enumerate() {
        let x = left + slot * number(i);
        items.extend(stack(flow, row, &at, x, slot));
    }
    let mut x = flow.left();
    let y = base + FOOT + 2.0;
    for (series, head) in data.heads.iter().enumerate() {
        let wide = flow.type_.width(head, style::AXIS) + 1.0;
        items.push(rectangle(
            x,
            y + 2.0,
            6.0,
            6.0,
            COLOURS[series % COLOURS.len()],
        ));
        items.extend(flow.label(head, style::AXIS, x + 9.0, y, wide, Align::Left));
        x += wide + 24.0;
    }
    flow.y = y + KEY;
    let bottom = flow.y;
    figure(flow, block, items, top - 6.0, bottom);
}

/// One column of parts, with the number of each that has room for it.
fn stack(
    flow: &mut Flow,
    row: &ChartRow,
    at: &impl Fn(f32) -> f32,
    left: f32,
    slot: f32,
) -> Vec<Item> {
    let bar = slot * 0.62;
    let x = left + (slot - bar) / 2.0;
    let mut items = Vec::new();
    let mut below = 0.0;
    for (series, value) in row.values.iter().enumerate() {
        let Some(value) = value.filter(|v| *v > 0.0) else {
            continue;
        };
        let (foot, head) = (at(below), at(below + value));
        let gap = if below > 0.0 { 0.8 } else { 0.0 };
        items.push(rectangle(
            x,
            head,
            bar,
            foot - head - gap,
            COLOURS[series % COLOURS.len()],
        ));
        let said = in_chart(flow, &row.cells[series], value);
        if foot - head > 10.0 && flow.type_.width(&said, style::AXIS) < bar {
            let style = Style {
                bold: true,
                colour: Tone::White,
                ..style::AXIS
            };
            let y = f32::midpoint(foot, head) - 5.2;
            items.extend(flow.label(&said, style, x, y, bar, Align::Centre));
        }
        below += value;
    }
    items
}

/// The height of the bars of small charts.
const HIGH: f32 = 14.0;

/// A small chart for each row: a high bar where it was present, a low one where it was not, nothing
/// where it was not expected.
pub fn multiples(flow: &mut Flow, block: &ChartBlock, data: &Data, after: f32) {
    const ACROSS: usize = 4;
    const PANEL: f32 = 34.0;
    const GAP: f32 = 12.0;
    let caption = flow.title_height(&block.title, &block.scope);
    flow.need(caption + PANEL + after);
    title(flow, block);
    let width = (flow.measure() - GAP * number(ACROSS - 1)) / number(ACROSS);
    let (mut items, mut top) = (Vec::new(), flow.y);
    for rows in data.rows.chunks(ACROSS) {
        if flow.room() < PANEL + after {
            top = turn(flow, block, &mut items, top, PANEL + after);
        }
        for (i, row) in rows.iter().enumerate() {
            let x = flow.left() + (width + GAP) * number(i);
            items.extend(panel(flow, row, x, width));
        }
        flow.y += PANEL;
    }
    let bottom = flow.y;
    figure(flow, block, items, top, bottom);
}

/// One small chart: the name of the row, its total, and its bars.
fn panel(flow: &mut Flow, row: &ChartRow, x: f32, width: f32) -> Vec<Item> {
    let is_mark = |cell: &&Cell| matches!(cell, Cell::Presence(_));
    let (marks, total) = row
        .cells
        .split_at(row.cells.iter().take_while(is_mark).count());
    let said = total
        .first()
        .map(|c| flow.words.page_cell(c))
        .unwrap_or_default();
    let wide = flow.type_.width(&said, style::AXIS) + 2.0;
    let name = flow
        .type_
        .one_line(&row.name, style::MARK, width - wide - 4.0);
    let mut items = name.items_at(x, flow.y);
    items.extend(flow.label(
        &said,
        style::AXIS,
        x + width - wide,
        flow.y + 0.4,
        wide,
        Align::Right,
    ));
    let slot = (width / number(marks.len().max(1))).min(10.0);
    let base = flow.y + 11.0 + HIGH;
    for (n, cell) in marks.iter().enumerate() {
        let height = match cell {
            Cell::Presence(Presence::Member) => HIGH,
            Cell::Presence(Presence::Observer) => HIGH / 2.0,
            Cell::Presence(Presence::NotEligible) => continue,
            _ => 1.2,
        };
        let colour = if height > HIGH / 2.0 {
            Tone::First
        } else {
            Tone::Second
        };
        items.push(rectangle(
            x + slot * number(n),
            base - height,
            slot * 0.7,
            height,
            colour,
        ));
    }
    items
}

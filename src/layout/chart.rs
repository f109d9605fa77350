//! Charts as vector figures, drawn from the table they name. In: a chart block. Out: content of the
//! flow, with alternative text. Meaning never by colour alone: marks differ in shape, and each has
//! its number.

use super::{
    Flow,
    dumbbell::dumbbell,
    pages::{Child, Element, Item, Role},
    plots::{self, Plot},
    rectangle, style,
    text::{Align, Style, TextBlock},
};
use crate::settings::look::Tone;
use crate::{
    report::{ChartBlock, Span},
    table::{Cell, ChartKind, Table},
};
use std::sync::Arc;

/// Sets a chart with its title; `after` is kept free for the note that follows it.
pub fn chart(flow: &mut Flow, block: &ChartBlock, after: f32) {
    let Some(data) = Data::read(flow, block) else {
        flow.need(3.0 * style::TEXT.size);
        title(flow, block);
        let nothing = flow.words.text("chart-empty");
        flow.paragraph(&[Span::plain(nothing)], style::NOTE, 8.0);
        return;
    };
    match block.chart.kind {
        ChartKind::Columns => columns(flow, block, &data, after),
        ChartKind::Ranking => ranking(flow, block, &data, after),
        ChartKind::Dumbbell => dumbbell(flow, block, &data, after),
        ChartKind::Stacked => plots::stacked(flow, block, &data, after),
        ChartKind::Line => plots::line(flow, block, &data, after),
        ChartKind::Timeline => plots::timeline(flow, block, &data, after),
        ChartKind::Multiples => plots::multiples(flow, block, &data, after),
    }
}

/// The rows of the chart: a name, one or two values, and the cell as the reader may see it.
pub struct Data {
    pub rows: Vec<ChartRow>,
    pub heads: Vec<String>,
}

pub struct ChartRow {
    pub name: String,
    /// The second line of a name under a column.
    year: String,
    pub values: Vec<Option<f32>>,
    pub cells: Vec<Cell>,
}

impl Data {
    fn read(flow: &Flow, block: &ChartBlock) -> Option<Self> {
        let table: &Table = &block.table;
        let label = table.column(&block.chart.label)?;
        let values: Vec<usize> = block
            .chart
            .values
            .iter()
            .filter_map(|v| table.column(v))
            .collect();
        let rows: Vec<ChartRow> = table
            .rows
            .iter()
            .map(|r| {
                let (name, year) = match &r[label] {
                    Cell::Meeting(m) => (
                        m.ordinal
                            .map_or_else(|| m.id.clone(), |n| flow.words.ordinal(n)),
                        m.date.map_or_else(String::new, |d| d.year().to_string()),
                    ),
                    cell => (flow.words.cell(cell), String::new()),
                };
                ChartRow {
                    name,
                    year,
                    values: values.iter().map(|v| r[*v].number().map(narrow)).collect(),
                    cells: values.iter().map(|v| r[*v].clone()).collect(),
                }
            })
            .collect();
        let heads = values
            .iter()
            .map(|v| flow.words.head(&table.columns[*v]))
            .collect();
        (!rows.is_empty()).then_some(Self { rows, heads })
    }

    pub fn is_share(&self) -> bool {
        self.rows
            .iter()
            .flat_map(|r| &r.cells)
            .any(|c| matches!(c, Cell::Share { .. }))
    }

    pub fn most(&self) -> f32 {
        self.rows
            .iter()
            .flat_map(|r| r.values.iter().flatten().copied())
            .fold(0.0, f32::max)
    }
}

#[allow(
    clippy::cast_possible_truncation,
    reason = "positions on a page need no more than seven digits"
)]
const fn narrow(x: f64) -> f32 {
    x as f32
}

pub fn number(n: usize) -> f32 {
    f32::from(u16::try_from(n).unwrap_or(u16::MAX))
}

/// The distance between grid lines: 1, 2 or 5 times a power of ten, for at most five of them.
pub fn step(most: f32) -> f32 {
    let mut power = 1.0;
    loop {
        for nice in [1.0, 2.0, 5.0] {
            if nice * power * 5.0 >= most {
                return nice * power;
            }
        }
        power *= 10.0;
    }
}

pub fn figure(flow: &mut Flow, block: &ChartBlock, items: Vec<Item>, top: f32, bottom: f32) {
    let mut element = Element::new(Role::Figure);
    element.said.alternative = Some(block.alternative.clone());
    element.said.bounds = Some([style::MARGIN, top, flow.width - style::MARGIN, bottom]);
    let leaf = flow.tagged(items);
    element.children.push(Child::Leaf(leaf));
    flow.add(element);
}

pub fn title(flow: &mut Flow, block: &ChartBlock) {
    let element = flow.caption(&block.title, Role::P);
    flow.add(element);
}

/// What a chart takes of a page whatever its texts are, so far as it is known before it is drawn.
pub fn least_height(block: &ChartBlock) -> f32 {
    let has_names = block.table.column(&block.chart.label).is_some();
    match block.chart.kind {
        ChartKind::Ranking if has_names => number(block.table.rows.len()) * RANK,
        ChartKind::Columns if has_names && !block.table.rows.is_empty() => PLOT + FOOT,
        _ => 0.0,
    }
}

/// The height of columns, and of what stands below them.
const PLOT: f32 = 94.0;
const FOOT: f32 = 24.0;
/// The height of a row of a ranking.
const RANK: f32 = 9.8;

/// Columns from zero with their number, and a line at the whole.
fn columns(flow: &mut Flow, block: &ChartBlock, data: &Data, after: f32) {
    let caption = flow.caption_height(&block.title);
    flow.need(caption + PLOT + FOOT + 10.0 + after);
    title(flow, block);
    let top = flow.y + 4.0;
    let base = top + PLOT;
    let left = style::MARGIN + plots::AXIS;
    let width = flow.measure() - plots::AXIS;
    let mut items = Vec::new();
    let at = plots::scale(
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
    let slot = (width / number(data.rows.len())).min(60.0);
    // Names under every column, or under every second, third … where they would touch.
    let every = (1..=data.rows.len())
        .find(|n| slot * number(*n) >= 24.0)
        .unwrap_or(1);
    for (i, row) in data.rows.iter().enumerate() {
        let x = left + slot * number(i);
        items.extend(column(flow, row, &at, [x, base, slot]));
        if i % every == 0 {
            let wide = slot * number(every);
            let x = x - (wide - slot) / 2.0;
            items.extend(column_name(flow, row, [x, base, wide]));
        }
    }
    figure(flow, block, items, top - 4.0, base + FOOT);
    flow.y = base + FOOT + 4.0;
}

/// One column with its number, inside where there is room, and the line at its whole.
fn column(
    flow: &mut Flow,
    row: &ChartRow,
    at: &impl Fn(f32) -> f32,
    [x, base, slot]: [f32; 3],
) -> Vec<Item> {
    let mut items = Vec::new();
    if let Some(value) = row.values[0] {
        let bar = slot * 0.62;
        let height = base - at(value);
        items.push(rectangle(
            x + (slot - bar) / 2.0,
            base - height,
            bar,
            height,
            Tone::First,
        ));
        let text = in_chart(flow, &row.cells[0], value);
        let inside = height > 14.0;
        let (y, colour) = if inside {
            (base - height + 2.5, Tone::White)
        } else {
            (base - height - 11.0, Tone::Ink)
        };
        let wide = flow.type_.width(&text, style::AXIS);
        if wide < if inside { bar } else { slot } {
            let style = Style {
                bold: true,
                colour,
                ..style::AXIS
            };
            items.extend(flow.label(&text, style, x, y, slot, Align::Centre));
        }
    }
    if let Some(Some(whole)) = row.values.get(1) {
        items.push(rectangle(
            x + slot * 0.1,
            at(*whole) - 1.0,
            slot * 0.8,
            2.0,
            Tone::Second,
        ));
    }
    items
}

/// The name below a column, and its year.
fn column_name(flow: &mut Flow, row: &ChartRow, [x, base, wide]: [f32; 3]) -> Vec<Item> {
    let style = Style {
        colour: Tone::Ink,
        align: Align::Centre,
        ..style::AXIS
    };
    let mut items = flow
        .type_
        .one_line(&row.name, style, wide)
        .items_at(x, base + 2.0);
    items.extend(flow.label(&row.year, style::AXIS, x, base + 12.0, wide, Align::Centre));
    items
}

/// A value as a chart says it: a share in percent, a number as short as it is.
pub fn in_chart(flow: &Flow, cell: &Cell, value: f32) -> String {
    if matches!(cell, Cell::Share { .. }) {
        return flow.words.percent(cell);
    }
    flow.words.tick(f64::from(value))
}

/// The names of a chart's rows, right-aligned, and the height of each row: a long name takes two
/// lines and is never cut.
pub struct Names {
    pub width: f32,
    pub blocks: Vec<(Arc<TextBlock>, f32)>,
}

impl Names {
    pub fn set(flow: &mut Flow, data: &Data, most: f32, row: f32) -> Self {
        flow.type_
            .together(data.rows.iter().map(|r| r.name.as_str()), style::MARK);
        let width = data
            .rows
            .iter()
            .map(|r| flow.type_.width(&r.name, style::MARK))
            .fold(0.0, f32::max)
            .min(most)
            + 0.5;
        let style = Style {
            align: Align::Right,
            ..style::MARK
        };
        let mut block = |r: &ChartRow| {
            let block = flow.type_.plain(&r.name, style, width);
            let height = row + block.height - style.size * style.leading;
            (block, height)
        };
        Self {
            width,
            blocks: data.rows.iter().map(&mut block).collect(),
        }
    }

    pub fn height(&self) -> f32 {
        self.blocks.iter().map(|b| b.1).sum()
    }
}

/// Ends the part of a chart on this page; the next part has the title again. Where that part
/// begins.
pub fn turn(
    flow: &mut Flow,
    block: &ChartBlock,
    items: &mut Vec<Item>,
    top: f32,
    next: f32,
) -> f32 {
    figure(flow, block, std::mem::take(items), top, flow.y);
    flow.break_page();
    flow.need(next);
    let said = format!("{} {}", block.title, flow.words.text("continued"));
    let title = flow.type_.plain(&said, style::CAPTION, flow.measure());
    flow.artifact(title.items_at(style::MARGIN, flow.y));
    flow.y += title.height + 2.0;
    flow.y
}

/// Bars of shares from the longest, each with its percent and "n of N". A long ranking goes on over
/// pages, each part a figure.
fn ranking(flow: &mut Flow, block: &ChartBlock, data: &Data, after: f32) {
    let names = Names::set(flow, data, 180.0, RANK);
    let caption = flow.caption_height(&block.title);
    let whole = names.height();
    // A ranking that fits on a page is not broken.
    if caption + whole + after <= flow.bottom() - style::TOP {
        flow.need(caption + whole + after);
    } else {
        flow.need(caption + 12.0 * RANK);
    }
    title(flow, block);
    let left = style::MARGIN + names.width + 6.0;
    let numbers = 34.0;
    let room = flow.measure() - names.width - 6.0 - 2.0 * numbers - 16.0;
    let said: Vec<[String; 2]> = data
        .rows
        .iter()
        .map(|row| {
            [
                flow.words.percent(&row.cells[0]),
                flow.words.cell(&row.cells[0]),
            ]
        })
        .collect();
    flow.type_
        .together(said.iter().flatten().map(String::as_str), style::MARK);
    let (mut items, mut top) = (Vec::new(), flow.y);
    for ((row, [percent, of]), (name, height)) in data.rows.iter().zip(&said).zip(&names.blocks) {
        if flow.room() < *height {
            top = turn(flow, block, &mut items, top, *height);
        }
        let y = flow.y;
        items.extend(name.items_at(style::MARGIN, y));
        let value = row.values[0].unwrap_or(0.0);
        items.push(rectangle(
            left,
            y + 1.2,
            room * value.min(1.0),
            RANK - 2.6,
            Tone::First,
        ));
        items.extend(flow.label(
            percent,
            style::MARK,
            left + room + 6.0,
            y,
            numbers,
            Align::Right,
        ));
        items.extend(flow.label(
            of,
            style::MARK,
            left + room + numbers + 12.0,
            y,
            numbers + 4.0,
            Align::Left,
        ));
        flow.y += height;
    }
    figure(flow, block, items, top, flow.y);
    flow.y += 5.0;
}

/// A sign of the font with its middle at a place.
pub fn mark(flow: &mut Flow, sign: &str, colour: Tone, x: f32, y: f32, size: f32) -> Vec<Item> {
    /// Half the height of the sign above its baseline, and the baseline below the top of its line,
    /// in sizes.
    const MIDDLE: f32 = 0.33;
    let style = Style {
        size,
        leading: 1.0,
        colour,
        bold: false,
        align: Align::Centre,
    };
    let block = flow.type_.plain(sign, style, 20.0);
    let baseline = block
        .lines
        .first()
        .and_then(|l| l.runs.first())
        .map_or(0.0, |r| r.baseline);
    block.items_at(x - 10.0, y + size * MIDDLE - baseline)
}

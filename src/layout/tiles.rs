//! A tile for each row, in lines by group: who attended how much. In: a chart block. Out: content of
//! the flow. A tile says its name and "n of N"; its ground repeats whether that is all, some or none.

use super::{
    Flow,
    chart::{ChartRow, Data, figure, number, title},
    legend::{Sample, legend, legend_height, outline, ring},
    pages::Item,
    ranking::ranking,
    rectangle, style,
    text::{Align, Style, TextBlock},
};
use crate::{report::ChartBlock, settings::look::Tone, table::Cell};
use std::sync::Arc;

/// More rows than these are a ranking.
const MOST: usize = 60;
/// The least width of a tile, its height, and what lies between two.
const WIDTH: f32 = 24.5;
const HEIGHT: f32 = 19.5;
const GAP: f32 = 2.5;
/// Beside the texts of a tile.
const INSIDE: f32 = 0.8;
/// The widest tile.
const WIDEST: f32 = 48.0;
/// The names of the groups, and how many tiles shall stand beside them.
const NAMES: [f32; 2] = [60.0, 76.0];
const IN_LINE: f32 = 6.0;

/// How much of its whole a row has.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    All,
    Some,
    None,
}

fn part(row: &ChartRow) -> Part {
    match row.cells[0] {
        Cell::Share {
            numerator,
            denominator,
        } if numerator == denominator => Part::All,
        Cell::Share { numerator: 0, .. } => Part::None,
        _ => Part::Some,
    }
}

/// The rows of a group, below each other in lines of tiles.
struct Group<'d> {
    name: Arc<TextBlock>,
    rows: Vec<&'d ChartRow>,
    height: f32,
}

/// Tiles by group, or a ranking where the names are too long or too many for tiles.
pub fn tiles(flow: &mut Flow, block: &ChartBlock, data: &Data, after: f32) {
    let Some(width) = tile_width(flow, data) else {
        return ranking(flow, block, data, after);
    };
    let names = flow.measure() - IN_LINE * (width + GAP) + GAP;
    let names = names.clamp(NAMES[0], NAMES[1]);
    let room = flow.measure() - names + 0.1;
    let mut in_line = 1;
    while number(in_line + 1) * (width + GAP) - GAP <= room {
        in_line += 1;
    }
    let groups = groups(flow, block, data, (names, in_line));
    let entries = entries(flow, data);
    let head = flow.title_height(&block.title, &block.scope);
    let whole: f32 = groups.iter().map(|group| group.height).sum();
    let below = legend_height(flow, &entries);
    flow.need(head + whole + below + after);
    title(flow, block);
    let top = flow.y;
    let mut items = Vec::new();
    for group in &groups {
        let middle = (HEIGHT - group.name.height).max(0.0) / 2.0;
        items.extend(group.name.items_at(flow.left(), flow.y + middle));
        for (line, rows) in group.rows.chunks(in_line).enumerate() {
            for (place, row) in rows.iter().enumerate() {
                let x = flow.left() + names + number(place) * (width + GAP);
                let y = flow.y + number(line) * (HEIGHT + GAP);
                items.extend(tile(flow, row, [x, y, width]));
            }
        }
        flow.y += group.height;
    }
    let (samples, height) = legend(flow, &entries, flow.y);
    items.extend(samples);
    flow.y += height;
    let bottom = flow.y;
    figure(flow, block, items, top, bottom);
}

const fn name_style(colour: Tone) -> Style {
    Style {
        bold: true,
        size: 7.0,
        colour,
        ..style::AXIS
    }
}

/// How wide a tile must be for its texts; none where they do not fit, or there are too many.
fn tile_width(flow: &mut Flow, data: &Data) -> Option<f32> {
    let mut widest = WIDTH - 2.0 * INSIDE;
    for row in &data.rows {
        let of = flow.words.page_cell(&row.cells[0]);
        widest = widest
            .max(flow.type_.width(&row.name, name_style(Tone::Ink)))
            .max(flow.type_.width(&of, name_style(Tone::Ink)));
    }
    let width = widest + 2.0 * INSIDE;
    (width <= WIDEST && data.rows.len() <= MOST).then_some(width)
}

/// The groups, the largest first and those that are no text of the data last, each with its rows in
/// the order of their names.
fn groups<'d>(
    flow: &mut Flow,
    block: &ChartBlock,
    data: &'d Data,
    (width, in_line): (f32, usize),
) -> Vec<Group<'d>> {
    let group = block.chart.group.as_deref();
    let place = group.and_then(|group| block.table.column(group));
    let mut named: Vec<(bool, String, Vec<&ChartRow>)> = Vec::new();
    for (row, cells) in data.rows.iter().zip(&block.table.rows) {
        let cell = place.map(|place| &cells[place]);
        let name = cell.map_or_else(String::new, |cell| flow.words.page_cell(cell));
        if let Some((.., rows)) = named.iter_mut().find(|(_, own, _)| *own == name) {
            rows.push(row);
        } else {
            let is_word = !matches!(cell, Some(Cell::Text(_)));
            named.push((is_word, name, vec![row]));
        }
    }
    named.sort_by_key(|(is_word, _, rows)| (*is_word, std::cmp::Reverse(rows.len())));
    let mut group = |(_, name, mut rows): (bool, String, Vec<&'d ChartRow>)| {
        rows.sort_by(|a, b| a.name.cmp(&b.name));
        let lines = number(rows.len().div_ceil(in_line));
        let name = flow.type_.plain(&name, style::MARK, width - 4.0);
        let height = (lines * (HEIGHT + GAP)).max(name.height + GAP);
        Group { name, rows, height }
    };
    named.into_iter().map(&mut group).collect()
}

/// What the grounds stand for; only those that occur.
fn entries(flow: &Flow, data: &Data) -> Vec<(Sample, String)> {
    let all = [
        (Part::All, Sample::Filled(Tone::First), "legend-all"),
        (Part::Some, Sample::Outlined, "legend-some"),
        (Part::None, Sample::Ringed, "legend-none"),
    ];
    let occurs = |of: Part| data.rows.iter().any(|row| part(row) == of);
    all.into_iter()
        .filter(|(of, ..)| occurs(*of))
        .map(|(_, sample, text)| (sample, flow.words.text(text)))
        .collect()
}

fn tile(flow: &mut Flow, row: &ChartRow, [x, y, width]: [f32; 3]) -> Vec<Item> {
    let (mut items, ink) = match part(row) {
        Part::All => (
            vec![rectangle(x, y, width, HEIGHT, Tone::First)],
            Tone::White,
        ),
        Part::Some => (outline(x, y, width, HEIGHT, Tone::First, false), Tone::Ink),
        Part::None => (ring([x, y, width, HEIGHT], 1.8), Tone::Ink),
    };
    let name = name_style(ink);
    let of = flow.words.page_cell(&row.cells[0]);
    let plain = Style {
        bold: false,
        ..name
    };
    items.extend(flow.label(&row.name, name, x, y + 1.2, width, Align::Centre));
    items.extend(flow.label(&of, plain, x, y + 9.4, width, Align::Centre));
    items
}

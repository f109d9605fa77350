//! Rows of marks along the years: what was agreed, launched, due, delivered. In: a chart block. Out:
//! content of the flow. The marks of a row differ in shape and are joined.

use super::{
    Flow,
    chart::{ChartRow, Data, Names, axis, figure, mark, step, title, turn},
    legend::{dashes, outline},
    pages::Item,
    rectangle, style,
    text::{Align, Style},
};
use crate::{report::ChartBlock, settings::look::Tone, table::Cell};

const ROW: f32 = 12.5;
/// The marks with their names above the rows, and the years below.
const HEAD: f32 = 18.0;
const AXIS: f32 = 14.0;
/// The column of days at the end.
const DAYS: f32 = 44.0;

/// Where the years lie.
#[derive(Clone, Copy)]
struct Years {
    first: f32,
    last: f32,
    left: f32,
    width: f32,
}

impl Years {
    fn at(&self, year: f32) -> f32 {
        self.left + self.width * (year - self.first) / (self.last - self.first)
    }
}

/// Rows of marks along the years, each with its number of days where the table has them.
pub fn timeline(flow: &mut Flow, block: &ChartBlock, data: &Data, after: f32) {
    let marked = data.rows.iter().flat_map(|r| &r.cells).filter_map(year);
    let open = data.rows.iter().filter_map(|row| Some(open_span(row)?.1));
    let days: Vec<f32> = marked.chain(open).collect();
    if days.is_empty() {
        return super::chart::nothing(flow, block);
    }
    let names = Names::set(flow, data, flow.measure() * 0.5, ROW);
    // A column of numbers stands at the end.
    let is_dated = |column: &usize| {
        data.rows
            .iter()
            .any(|row| row.cells[*column].day().is_some())
    };
    let (dated, others): (Vec<usize>, Vec<usize>) = (0..data.heads.len()).partition(is_dated);
    let number = others.first().copied();
    let end = if number.is_some() { DAYS } else { 6.0 };
    let left = flow.left() + names.width + 14.0;
    let years = Years {
        first: days.iter().copied().fold(f32::MAX, f32::min).floor(),
        last: days.iter().copied().fold(f32::MIN, f32::max).floor() + 1.0,
        left,
        width: flow.right() - end - left,
    };
    let caption = flow.title_height(&block.title, &block.scope);
    let heights: Vec<f32> = names.blocks.iter().map(|(_, height)| *height).collect();
    flow.need_rows(caption + HEAD, &heights, AXIS + after);
    title(flow, block);
    let mut top = flow.y;
    let mut items = heads(flow, data, &dated, number);
    flow.y += HEAD;
    let mut lines = Vec::new();
    for (i, (row, (name, height))) in data.rows.iter().zip(&names.blocks).enumerate() {
        if flow.turns_before(i, &heights, AXIS, after) {
            items.extend(grid(flow, years, &lines));
            lines.clear();
            flow.y += AXIS;
            top = turn(flow, block, &mut items, top, HEAD + height + AXIS);
            items = heads(flow, data, &dated, number);
            flow.y += HEAD;
        }
        items.extend(name.items_at(flow.left(), flow.y + 0.9));
        items.extend(marks(flow, row, &dated, years));
        if let Some(column) = number {
            items.extend(number_at_end(flow, &row.cells[column]));
        }
        lines.push([flow.y, flow.y + height]);
        flow.y += height;
    }
    let mut drawn = grid(flow, years, &lines);
    drawn.append(&mut items);
    flow.y += AXIS;
    let bottom = flow.y;
    figure(flow, block, drawn, top, bottom);
}

/// The marks of a row at its days, joined, and a dashed line as long as it is open.
fn marks(flow: &mut Flow, row: &ChartRow, dated: &[usize], years: Years) -> Vec<Item> {
    let middle = flow.y + ROW / 2.0;
    let place = |(i, column): (usize, &usize)| Some((i, years.at(year(&row.cells[*column])?)));
    let places: Vec<(usize, f32)> = dated.iter().enumerate().filter_map(place).collect();
    let open = open_span(row).map(|(from, to)| dashes(years.at(from), years.at(to), middle));
    let joined = joined_marks(flow, &places, middle);
    open.into_iter().chain(joined).collect()
}

/// The number of a row, at its end.
fn number_at_end(flow: &mut Flow, cell: &Cell) -> Vec<Item> {
    let text = flow.words.page_cell(cell);
    let (x, y) = (flow.right() - DAYS, flow.y + 0.9);
    flow.label(&text, style::MARK, x, y, DAYS, Align::Right)
}

/// The day of a cell in years, with their part.
fn year(cell: &Cell) -> Option<f32> {
    cell.day()
        .map(|d| f32::from(d.year()) + f32::from(d.day_of_year() - 1) / 366.0)
}

/// From when to when a row is open, in years: it has one day, and the number of days since.
fn open_span(row: &ChartRow) -> Option<(f32, f32)> {
    const DAYS_OF_YEAR: f32 = 365.25;
    let [day, since] = row.cells.as_slice() else {
        return None;
    };
    let (from, _) = (year(day)?, since.integer()?);
    let days = row.values[1]?;
    Some((from, from + days / DAYS_OF_YEAR))
}

/// The marks with their names, and the head of the numbers.
fn heads(flow: &mut Flow, data: &Data, dated: &[usize], number: Option<usize>) -> Vec<Item> {
    let (y, mut items) = (flow.y, Vec::new());
    let mut x = flow.left();
    for (series, column) in dated.iter().enumerate() {
        let head = &data.heads[*column];
        let wide = flow.type_.width(head, style::LEGEND) + 1.0;
        items.extend(sign(flow, series, x + 4.0, y + 6.0));
        items.extend(flow.label(head, style::LEGEND, x + 12.0, y + 0.8, wide, Align::Left));
        x += wide + 28.0;
    }
    if data.rows.iter().any(|row| open_span(row).is_some()) {
        let open = flow.words.text("legend-open");
        let wide = flow.type_.width(&open, style::LEGEND) + 1.0;
        items.push(dashes(x, x + 14.0, y + 6.0));
        items.extend(flow.label(&open, style::LEGEND, x + 18.0, y + 0.8, wide, Align::Left));
    }
    if let Some(number) = number {
        let bold = Style {
            bold: true,
            ..style::LEGEND
        };
        let x = flow.right() - 2.0 * DAYS;
        let head = &data.heads[number];
        items.extend(flow.label(head, bold, x, y + 0.8, 2.0 * DAYS, Align::Right));
    }
    items.push(rectangle(
        flow.left(),
        y + HEAD - 2.0,
        flow.measure(),
        0.6,
        Tone::Ink,
    ));
    items
}

/// The mark of a column, by its number: a circle, a square, and a square without ground.
fn sign(flow: &mut Flow, series: usize, x: f32, y: f32) -> Vec<Item> {
    const SIDE: f32 = 6.0;
    let [left, top] = [x - SIDE / 2.0, y - SIDE / 2.0];
    match series {
        0 => mark(flow, "○", Tone::First, x, y, 12.0),
        1 => vec![rectangle(left, top, SIDE, SIDE, Tone::First)],
        _ => outline(left, top, SIDE, SIDE, Tone::Second, false),
    }
}

/// The marks of a row, by series and place, joined by lines.
fn joined_marks(flow: &mut Flow, marks: &[(usize, f32)], middle: f32) -> Vec<Item> {
    let mut items = Vec::new();
    for pair in marks.windows(2) {
        let (from, to) = (pair[0].1.min(pair[1].1), pair[0].1.max(pair[1].1));
        items.push(rectangle(
            from,
            middle - 0.8,
            (to - from).max(0.1),
            1.6,
            Tone::Mid,
        ));
    }
    for (series, x) in marks {
        items.extend(sign(flow, *series, *x, middle));
    }
    items
}

/// The axis, with the years.
fn grid(flow: &mut Flow, years: Years, rows: &[[f32; 2]]) -> Vec<Item> {
    let step = step(years.last - years.first).max(1.0);
    let next = |year: &f32| Some(year + step);
    let values: Vec<f32> = std::iter::successors(Some(years.first), next)
        .take_while(|year| *year <= years.last)
        .collect();
    axis(flow, &values, |year| years.at(year), rows)
}

//! Charts as vector figures, drawn from the table they name. In: a chart block. Out: content of the
//! flow, with alternative text. Meaning never by colour alone: marks differ in shape, and each has
//! its number.

use super::{
    Flow, columns,
    dumbbell::dumbbell,
    pages::{Child, Element, Item, Role},
    parts, plots, ranking, rectangle, strip, style,
    text::{Align, Style, TextBlock},
    tiles, timeline,
};
use crate::settings::look::Tone;
use crate::{
    report::{ChartBlock, Span},
    table::{Cell, ChartKind, MeetingLabel, Table},
};
use std::sync::Arc;

/// Sets a chart with its title; `after` is kept free for the note that follows it.
pub fn chart(flow: &mut Flow, block: &ChartBlock, after: f32) {
    let Some(data) = Data::read(flow, block) else {
        return nothing(flow, block);
    };
    match block.chart.kind {
        ChartKind::Columns => columns::columns(flow, block, &data, after),
        ChartKind::Ranking => ranking::ranking(flow, block, &data, after),
        ChartKind::Dumbbell => dumbbell(flow, block, &data, after),
        ChartKind::Parts => parts::parts(flow, block, &data, after),
        ChartKind::Stacked => plots::stacked(flow, block, &data, after),
        ChartKind::Line => plots::line(flow, block, &data, after),
        ChartKind::Timeline => timeline::timeline(flow, block, &data, after),
        ChartKind::Strip => strip::strip(flow, block, &data, after),
        ChartKind::Tiles => tiles::tiles(flow, block, &data, after),
        ChartKind::Multiples => plots::multiples(flow, block, &data, after),
    }
}

/// The heading of a chart of which nothing can be drawn.
pub fn nothing(flow: &mut Flow, block: &ChartBlock) {
    flow.need(40.0);
    title(flow, block);
    let nothing = flow.words.text("chart-empty");
    flow.paragraph(&[Span::plain(nothing)], style::NOTE, 0.0);
}

/// The rows of the chart: a name, one or two values, and the cell as the reader may see it.
pub struct Data {
    pub rows: Vec<ChartRow>,
    pub heads: Vec<String>,
}

#[derive(Clone)]
pub struct ChartRow {
    pub name: String,
    /// The second line of a name under a column.
    pub year: String,
    pub values: Vec<Option<f32>>,
    pub cells: Vec<Cell>,
}

/// The name of a meeting below a column, and its year: its number, else its day, since keys are
/// long.
fn meeting_name(flow: &Flow, meeting: &MeetingLabel) -> (String, String) {
    const SHORT: usize = 8;
    let year = meeting.date.map(|day| day.year().to_string());
    let name = match (meeting.ordinal, meeting.date) {
        (Some(ordinal), _) => flow.words.ordinal(ordinal),
        (None, Some(_)) if meeting.id.chars().count() > SHORT => {
            return (flow.words.short_date(meeting), String::new());
        }
        _ => meeting.id.clone(),
    };
    let year = year.filter(|year| !name.contains(year.as_str()));
    (name, year.unwrap_or_default())
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
                    Cell::Meeting(m) => meeting_name(flow, m),
                    cell => (flow.words.page_cell(cell), String::new()),
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
    element.said.bounds = Some([flow.left(), top, flow.right(), bottom]);
    let leaf = flow.tagged(items);
    element.children.push(Child::Leaf(leaf));
    flow.add(element);
}

/// The heading of a chart, which is one of the document, and what it speaks of.
pub fn title(flow: &mut Flow, block: &ChartBlock) {
    flow.open_block();
    flow.block_heading(&block.title);
    flow.scope(&block.scope);
}

/// The line of a scale beside rows, with a gap between them: it is no border of a table.
pub fn scale_line(x: f32, rows: &[[f32; 2]], tone: Tone) -> impl Iterator<Item = Item> {
    const GAP: f32 = 1.6;
    let line = move |[top, foot]: &[f32; 2]| {
        rectangle(x - 0.25, top + GAP, 0.5, foot - top - 2.0 * GAP, tone)
    };
    rows.iter().map(line)
}

/// The axis below rows: a line, and for each value of the scale a line beside the rows, darker at
/// zero, and the value below it.
pub fn axis(
    flow: &mut Flow,
    values: &[f32],
    place: impl Fn(f32) -> f32,
    rows: &[[f32; 2]],
) -> Vec<Item> {
    const WIDE: f32 = 30.0;
    let line = rectangle(flow.left(), flow.y, flow.measure(), 0.6, Tone::Ink);
    let mut items = vec![line];
    for value in values {
        let x = place(*value);
        let tone = if *value > 0.0 {
            Tone::Hairline
        } else {
            Tone::Axis
        };
        items.extend(scale_line(x, rows, tone));
        let text = flow.words.tick(f64::from(*value));
        let y = flow.y + 2.5;
        items.extend(flow.label(&text, style::AXIS, x - WIDE / 2.0, y, WIDE, Align::Centre));
    }
    items
}

/// What a chart takes of a page whatever its texts are, so far as it is known before it is drawn.
pub fn least_height(block: &ChartBlock) -> f32 {
    let has_names = block.table.column(&block.chart.label).is_some();
    match block.chart.kind {
        ChartKind::Ranking if has_names => {
            ranking::least_height(&block.table, &block.chart.values[0])
        }
        ChartKind::Columns if has_names && !block.table.rows.is_empty() => columns::LEAST_HEIGHT,
        _ => 0.0,
    }
}

/// A value as a chart says it: a share in percent, a number as short as it is.
pub fn in_chart(flow: &Flow, cell: &Cell, value: f32) -> String {
    if matches!(cell, Cell::Share { .. }) {
        return flow.words.percent(cell);
    }
    flow.words.tick(f64::from(value))
}

/// The names of a chart's rows, and the height of each row: a long name takes two
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
        let mut block = |r: &ChartRow| {
            let block = flow.type_.plain(&r.name, style::MARK, width);
            let height = row + block.height - style::MARK.size * style::MARK.leading;
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
    flow.artifact(title.items_at(flow.left(), flow.y));
    flow.y += title.height + 2.0;
    flow.y
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

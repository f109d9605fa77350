//! Tables that flow over pages: one structure element however many pages, heads repeated as
//! artifacts, rows unbroken. In: a table block. Out: content of the flow. It must not know what the
//! figures mean.

mod cells;
mod grounds;
mod widths;

use super::{
    Flow,
    chart::number,
    pages::{Child, Element, Role, Said, Step},
    rectangle, style,
    text::{Align, Style, TextBlock},
};
use crate::settings::look::Tone;
use crate::{
    report::TableBlock,
    table::{Cell, Label, Table},
};
use cells::{align, pad};
use grounds::continues;
pub use grounds::ground;
use std::sync::Arc;
pub use widths::whole_widths;
use widths::{Measure, measured, widths};

const PAD: f32 = 4.0;
const PAD_Y: f32 = 1.9;
/// The least width of a column of the table of presence.
const NARROW: f32 = 21.0;
/// What the names beside them take at the most.
const NAMES: f32 = 110.0;
/// What the first column of a small table takes beyond its text.
const STRETCH: f32 = 60.0;

/// The rows of a table that its columns are known by; so many are set together.
const LOOKED_AT: usize = 400;

/// What a table takes of its pages whatever its texts are: each row has a line at least.
pub fn least_height(table: &Table) -> f32 {
    number(table.rows.len()) * (style::TABLE.size * style::TABLE.leading + 2.0 * PAD_Y)
}

/// Sets a table; one that is too wide is set in turns, each with the first column again.
pub fn table(flow: &mut Flow, block: &TableBlock) {
    let heads: Vec<String> = block
        .table
        .columns
        .iter()
        .map(|c| flow.words.head(c))
        .collect();
    let mut table = block.table.clone();
    table.rows.extend(block.feet.iter().cloned());
    let body = block.table.rows.len();
    let measured = measured(flow, &table, &heads, block.feet.first());
    let turns = turns(flow, &table, &measured);
    let several = turns.len() > 1;
    let said = block.notes.join(" ");
    let width = flow.measure() - flow.note_label().1;
    let notes = if said.is_empty() {
        0.0
    } else {
        3.0 + flow.type_.plain(&said, style::NOTE, width).height
    };
    for (i, columns) in turns.iter().enumerate() {
        let title = if several {
            format!("{} ({} / {})", block.title, i + 1, turns.len())
        } else {
            block.title.clone()
        };
        // What stands under the table goes to a page with its last rows.
        let note = if i + 1 == turns.len() { notes } else { 0.0 };
        let turn = Turn::new(flow, &table, body, (columns, &heads, &measured));
        part(flow, &turn, [&title, &block.scope], note);
        flow.y += if i + 1 < turns.len() {
            style::BETWEEN
        } else {
            3.0
        };
    }
    if !said.is_empty() {
        flow.note(&said);
    }
}

/// The columns of each turn: all of them where they fit in one, else the first with as many of the
/// others as fit, about as wide in each turn.
fn turns(flow: &Flow, table: &Table, measured: &[Measure]) -> Vec<Vec<usize>> {
    let columns: Vec<usize> = (0..table.columns.len()).collect();
    let is_presence = is_presence(table);
    let least = |c: usize| {
        let least = measured[c].least;
        if matches!(table.columns[c].label, Label::Meeting(_)) {
            least.max(NARROW)
        } else {
            least
        }
    };
    let first = if is_presence {
        measured[0].whole.min(NAMES)
    } else {
        least(0)
    };
    let room = flow.measure() - first;
    let others: f32 = columns[1..].iter().map(|c| least(*c)).sum();
    if others <= room {
        return vec![columns];
    }
    let fill = |room: f32| {
        let mut turns: Vec<Vec<usize>> = Vec::new();
        let mut used = f32::MAX;
        for c in &columns[1..] {
            if used + least(*c) > room {
                turns.push(vec![0]);
                used = 0.0;
            }
            used += least(*c);
            turns.last_mut().expect("one was pushed").push(*c);
        }
        turns
    };
    let full = fill(room);
    let widest = columns[1..].iter().map(|c| least(*c)).fold(0.0, f32::max);
    let even = fill((others / number(full.len()) + widest / 2.0).min(room));
    if even.len() == full.len() { even } else { full }
}

/// Is it a table of who was where?
fn is_presence(table: &Table) -> bool {
    table
        .columns
        .iter()
        .any(|c| matches!(c.label, Label::Meeting(_)))
}

/// A table of fewer rows may stay whole.
const SHORT: usize = 60;
/// A row that takes more of a page begins where there is room.
const HIGH: f32 = 0.2;
/// What is left of a page, at least, where a row begins that goes on over pages.
const LEAST_OF_ROW: f32 = 60.0;

/// Columns of a table that are set beside each other.
struct Turn<'a> {
    table: &'a Table,
    /// How many of its rows are no totals.
    body: usize,
    columns: &'a [usize],
    widths: Vec<f32>,
    aligns: Vec<Align>,
    heads: Vec<Arc<TextBlock>>,
    head_height: f32,
}

impl<'a> Turn<'a> {
    /// Sets the heads of the columns.
    fn new(
        flow: &mut Flow,
        table: &'a Table,
        body: usize,
        (columns, heads, measured): (&'a [usize], &[String], &[Measure]),
    ) -> Self {
        let aligns: Vec<Align> = columns
            .iter()
            .map(|c| align(table, *c, flow.words.direction))
            .collect();
        let widths = widths(flow.measure(), table, columns, measured);
        let heads: Vec<Arc<TextBlock>> = columns
            .iter()
            .zip(&widths)
            .zip(&aligns)
            .map(|((c, w), a)| {
                flow.type_.plain(
                    &heads[*c],
                    Style {
                        align: *a,
                        ..style::HEAD
                    },
                    w - 2.0 * pad(table, *c),
                )
            })
            .collect();
        let head_height = row_height(&heads);
        Self {
            table,
            body,
            columns,
            widths,
            aligns,
            heads,
            head_height,
        }
    }

    /// Sets the texts of a row.
    fn set_row(&self, flow: &mut Flow, row: usize) -> Vec<Arc<TextBlock>> {
        let cells = &self.table.rows[row];
        let style = |c: usize| {
            if matches!(cells[c], Cell::Presence(_)) {
                style::SYMBOL
            } else {
                style::TABLE
            }
        };
        self.columns
            .iter()
            .zip(&self.widths)
            .zip(&self.aligns)
            .enumerate()
            .map(|(place, ((c, w), a))| {
                // What stands above already is there for those who hear it.
                let colour = match &cells[*c] {
                    cell if cell.warns() => Tone::Second,
                    _ if place == 0 && continues(self, row) => Tone::Grey,
                    _ => style(*c).colour,
                };
                flow.type_.plain(
                    &flow.words.cell_in_column(*c, &cells[*c]),
                    Style {
                        align: *a,
                        colour,
                        bold: row == self.body || matches!(cells[*c], Cell::Missing(_)),
                        ..style(*c)
                    },
                    w - 2.0 * pad(self.table, *c),
                )
            })
            .collect()
    }

    /// The line above the totals.
    fn rule_above(&self, flow: &mut Flow) {
        let width = self.widths.iter().sum();
        let line = rectangle(flow.left(), flow.y - 0.6, width, 0.8, Tone::Ink);
        flow.artifact(vec![line]);
    }

    /// A line in grey below a row.
    fn line_below(&self, flow: &mut Flow) {
        let line = rectangle(
            flow.left(),
            flow.y,
            self.widths.iter().sum(),
            0.4,
            Tone::Hairline,
        );
        flow.artifact(vec![line]);
    }
}

/// How high a row is: as its highest cell, with space above and below.
fn row_height(row: &[Arc<TextBlock>]) -> f32 {
    row.iter().map(|b| b.height).fold(0.0, f32::max) + 2.0 * PAD_Y
}

/// What a row of this height needs where it begins: all of it, unless it takes much of a page.
fn start_of(height: f32, page: f32) -> f32 {
    if height > page * HIGH {
        LEAST_OF_ROW
    } else {
        height
    }
}

/// Sets one turn of a table; `note` is the height of what must stand on the page of its last rows.
fn part(flow: &mut Flow, turn: &Turn, [title, scope]: [&str; 2], note: f32) {
    let rows = turn.table.rows.len();
    let caption = flow.title_height(title, scope);
    let first: Vec<Vec<Arc<TextBlock>>> = (0..rows.min(SHORT))
        .map(|i| turn.set_row(flow, i))
        .collect();
    let page = flow.bottom() - style::TOP;
    let start = |row: &Vec<Arc<TextBlock>>| start_of(row_height(row), page);
    let mut heights: Vec<f32> = first.iter().map(start).collect();
    // A long table needs no more than its first rows.
    heights.resize(rows, page);
    flow.need_rows(caption + turn.head_height, &heights, note);

    flow.open(Role::Table, None);
    let caption = flow.caption(title, scope);
    flow.add(caption);
    flow.open(Role::THead, None);
    let head = head_row(flow, turn);
    flow.add(head);
    flow.close();
    flow.open(Role::TBody, None);
    for i in 0..rows {
        if i > 0 && i % LOOKED_AT == 0 {
            set_soon(flow, turn.table, turn.columns, i);
        }
        let row = &first
            .get(i)
            .cloned()
            .unwrap_or_else(|| turn.set_row(flow, i));
        let height = row_height(row);
        if flow.is_full() {
            return;
        }
        // Two rows at least go with the note.
        let after = match rows - i {
            1 => note,
            2 => note + start_of(row_height(&turn.set_row(flow, i + 1)), page),
            _ => 0.0,
        };
        let is_high = start_of(height, page) < height && height + after > flow.room();
        if is_high || height > page - turn.head_height {
            let tr = long_row(flow, turn, row);
            flow.add(tr);
            continue;
        }
        if flow.need((height + after).min(page - turn.head_height)) {
            repeat_head(flow, turn);
        }
        if i == turn.body {
            turn.rule_above(flow);
        }
        whole_row(flow, turn, i, row);
    }
    flow.close();
    flow.close();
}

/// A row that stands on one page.
fn whole_row(flow: &mut Flow, turn: &Turn, row: usize, blocks: &[Arc<TextBlock>]) {
    let height = row_height(blocks);
    flow.open(Role::TR, None);
    let mut x = flow.left();
    for (j, (block, width)) in blocks.iter().zip(&turn.widths).enumerate() {
        let cell = &turn.table.rows[row][turn.columns[j]];
        let actual = match cell {
            Cell::Presence(presence) => Some(flow.words.text(&format!("term-{}", presence.term()))),
            Cell::Missing(missing) => Some(flow.words.said_missing(*missing)),
            _ => None,
        };
        let said = actual.map(|actual| {
            Box::new(Said {
                actual: Some(actual),
                ..Said::default()
            })
        });
        flow.open(cell_role(j), said);
        if let Some(ground) = ground(cell) {
            flow.artifact(vec![rectangle(
                x + 0.5,
                flow.y + 0.9,
                width - 1.0,
                height - 1.4,
                ground,
            )]);
        }
        if !block.lines.iter().all(|l| l.runs.is_empty()) {
            let left = x + pad(turn.table, turn.columns[j]);
            let leaf = flow.tagged(block.items_at(left, flow.y + PAD_Y));
            flow.steps.push(Step::Leaf(leaf));
        }
        flow.close();
        x += width;
    }
    flow.close();
    flow.y += height;
    if !continues(turn, row + 1) {
        turn.line_below(flow);
    }
}

/// The first cell of a row is the head of the row.
fn cell_role(place: usize) -> Role {
    if place == 0 {
        Role::TH { row: true }
    } else {
        Role::TD
    }
}
/// Sets the texts of the next rows together.
fn set_soon(flow: &mut Flow, table: &Table, columns: &[usize], first: usize) {
    let rows = table.rows[first..].iter().take(LOOKED_AT);
    let cells = rows
        .flat_map(|row| columns.iter().map(|c| (*c, &row[*c])))
        .filter(|(_, cell)| !matches!(cell, Cell::Presence(_)));
    let texts: Vec<String> = cells
        .map(|(c, cell)| flow.words.cell_in_column(c, cell))
        .collect();
    flow.type_
        .together(texts.iter().map(String::as_str), style::TABLE);
}

/// A row that no page holds goes on over pages, line by line, and says so; its cells stay one each.
fn long_row(flow: &mut Flow, turn: &Turn, row: &[Arc<TextBlock>]) -> Element {
    let mut cells: Vec<Element> = (0..row.len()).map(|i| Element::new(cell_role(i))).collect();
    let mut done = vec![0; row.len()];
    if flow.need(LEAST_OF_ROW) {
        repeat_head(flow, turn);
    }
    loop {
        fill_page(flow, &turn.widths, row, &mut cells, &mut done);
        turn.line_below(flow);
        if row
            .iter()
            .zip(&done)
            .all(|(block, done)| *done == block.lines.len())
        {
            break;
        }
        flow.break_page();
        flow.need(LEAST_OF_ROW);
        repeat_head(flow, turn);
        let continued =
            flow.type_
                .plain(&flow.words.text("continued"), style::NOTE, flow.measure());
        flow.artifact(continued.items_at(flow.left() + PAD, flow.y));
        flow.y += continued.height;
    }
    let mut tr = Element::new(Role::TR);
    for cell in cells {
        tr.push(cell);
    }
    tr
}

/// Sets as many lines of a long row as the page holds. `done` counts the lines of each cell that
/// are set.
fn fill_page(
    flow: &mut Flow,
    widths: &[f32],
    row: &[Arc<TextBlock>],
    cells: &mut [Element],
    done: &mut [usize],
) {
    let (top, end) = (flow.y + PAD_Y, flow.bottom() - PAD_Y);
    let mut lowest = top;
    let mut x = flow.left();
    for (((block, width), cell), done) in row.iter().zip(widths).zip(cells).zip(done) {
        let mut y = top;
        let mut items = Vec::new();
        while let Some(line) = block.lines.get(*done).filter(|line| y + line.height <= end) {
            items.extend(line.items_at(x + PAD, y - line.top));
            y += line.height;
            *done += 1;
        }
        if !items.is_empty() {
            cell.children.push(Child::Leaf(flow.tagged(items)));
        }
        lowest = lowest.max(y);
        x += width;
    }
    flow.y = lowest + PAD_Y;
}

/// The heads of the columns, where the table begins.
fn head_row(flow: &mut Flow, turn: &Turn) -> Element {
    let mut tr = Element::new(Role::TR);
    let mut x = flow.left();
    for ((block, width), column) in turn.heads.iter().zip(&turn.widths).zip(turn.columns) {
        let left = x + pad(turn.table, *column);
        let items = block.items_at(left, flow.y + turn.head_height - PAD_Y - block.height);
        let th = flow.leaf(Role::TH { row: false }, items);
        tr.push(th);
        x += width;
    }
    rule(flow, turn);
    tr
}

/// The heads once more on a page that the table goes on to.
fn repeat_head(flow: &mut Flow, turn: &Turn) {
    let mut x = flow.left();
    let mut items = Vec::new();
    for ((block, width), column) in turn.heads.iter().zip(&turn.widths).zip(turn.columns) {
        let left = x + pad(turn.table, *column);
        items.extend(block.items_at(left, flow.y + turn.head_height - PAD_Y - block.height));
        x += width;
    }
    flow.artifact(items);
    rule(flow, turn);
}

/// The line below the heads.
fn rule(flow: &mut Flow, turn: &Turn) {
    flow.y += turn.head_height;
    let line = rectangle(
        flow.left(),
        flow.y - 0.4,
        turn.widths.iter().sum(),
        0.8,
        Tone::Ink,
    );
    flow.artifact(vec![line]);
}

//! Columns from zero, one for each meeting or year, with a line at the whole. In: a chart block. Out:
//! content of the flow. What is not on record has a place of its own, and shape or number repeats
//! each colour.

use super::{
    Flow,
    chart::{Data, figure, in_chart, number, title},
    legend::{Sample, legend, legend_height, outline},
    pages::Item,
    rectangle, style,
    text::{Align, Style},
};
use crate::{
    report::ChartBlock,
    settings::look::Tone,
    table::{COMPLETE_LISTS, Cell, ColumnRole, Table},
};
use jiff::civil::Date;

/// The height of the columns, and of what stands above and below them.
const PLOT: f32 = 110.0;
const PLOT_OF_LETTER: f32 = 70.0;
const ABOVE: f32 = 14.0;
const FOOT: f32 = 26.0;
/// What such a chart takes at least.
pub const LEAST_HEIGHT: f32 = PLOT_OF_LETTER + FOOT;
/// The widest place.
const SLOT: f32 = 40.0;
/// A part of a series that is missing altogether is drawn as far as so many ordinals.
const MOST_MISSING: usize = 6;

/// What is known of a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Basis {
    Counted,
    /// By a total of the record, where no list names all.
    Reported,
    Missing,
}

/// The place of one column, or mark.
pub struct Slot {
    name: String,
    year: Option<i16>,
    value: Option<f32>,
    said: String,
    whole: Option<f32>,
    basis: Basis,
    is_in_period: bool,
    /// What is known of it; none where no row has it.
    pub cell: Option<Cell>,
}

/// How many places a chart has.
pub fn count_slots(table: &Table, label: &str) -> usize {
    let Some(label) = table.column(label) else {
        return table.rows.len();
    };
    let missing = missing_ordinals(table, label).len();
    table.rows.len() + missing
}

/// The ordinals that no row has, where all rows have one.
fn missing_ordinals(table: &Table, label: usize) -> Vec<i64> {
    let ordinals: Option<Vec<i64>> = table
        .rows
        .iter()
        .map(|row| match &row[label] {
            Cell::Meeting(meeting) => meeting.ordinal,
            _ => None,
        })
        .collect();
    let Some(ordinals) = ordinals.filter(|all| all.is_sorted_by(|a, b| a < b)) else {
        return Vec::new();
    };
    let (Some(first), Some(last)) = (ordinals.first(), ordinals.last()) else {
        return Vec::new();
    };
    if last - first >= 100 {
        return Vec::new();
    }
    let missing: Vec<i64> = (*first..*last)
        .filter(|ordinal| !ordinals.contains(ordinal))
        .collect();
    if missing.len() > MOST_MISSING {
        Vec::new()
    } else {
        missing
    }
}

/// The places of a chart, with those of ordinals that no row has.
pub fn slots(flow: &Flow, block: &ChartBlock, data: &Data) -> Vec<Slot> {
    let table = &block.table;
    let lists = table.column_of(ColumnRole::AttendanceList);
    let label = table.column(&block.chart.label).unwrap_or_default();
    let mut missing = missing_ordinals(table, label).into_iter().peekable();
    let mut slots = Vec::new();
    for (row, cells) in data.rows.iter().zip(&table.rows) {
        let meeting = match &cells[label] {
            Cell::Meeting(meeting) => Some(meeting),
            _ => None,
        };
        let ordinal = meeting.and_then(|meeting| meeting.ordinal);
        while let Some(before) =
            missing.next_if(|missing| ordinal.is_some_and(|own| *missing < own))
        {
            slots.push(Slot {
                name: flow.words.ordinal(before),
                year: None,
                value: None,
                said: String::new(),
                whole: None,
                basis: Basis::Missing,
                is_in_period: false,
                cell: None,
            });
        }
        let day = meeting.and_then(|meeting| meeting.date);
        let is_reported = lists.is_some_and(
            |lists| !matches!(cells[lists], Cell::Term(list) if COMPLETE_LISTS.contains(&list)),
        );
        let value = row.values[0];
        slots.push(Slot {
            name: row.name.clone(),
            year: day.map(Date::year).filter(|_| !row.year.is_empty()),
            value,
            said: value.map_or_else(String::new, |value| in_chart(flow, &row.cells[0], value)),
            whole: row.values.get(1).copied().flatten(),
            basis: match value {
                None if matches!(row.cells[0], Cell::Presence(_)) => Basis::Counted,
                None => Basis::Missing,
                Some(_) if is_reported => Basis::Reported,
                Some(_) => Basis::Counted,
            },
            is_in_period: day.is_none_or(|day| flow.period.contains(&day)),
            cell: Some(row.cells[0].clone()),
        });
    }
    slots
}

/// What the marks of these places stand for; only what occurs.
fn entries(flow: &Flow, data: &Data, slots: &[Slot]) -> Vec<(Sample, String)> {
    let has = |basis: Basis, is_in_period: bool| {
        let mut own = slots.iter().filter(|slot| slot.basis == basis);
        own.any(|slot| slot.is_in_period == is_in_period)
    };
    let counted = [has(Basis::Counted, false), has(Basis::Counted, true)];
    let head = || data.heads[0].clone();
    let mut entries = Vec::new();
    if counted[0] {
        entries.push((Sample::Filled(Tone::Mid), head()));
    }
    if counted[1] {
        let text = if counted[0] {
            let years = flow.years.as_str().into();
            flow.words.say("legend-period", &[("period", years)])
        } else {
            head()
        };
        entries.push((Sample::Filled(Tone::First), text));
    }
    if has(Basis::Reported, true) || has(Basis::Reported, false) {
        entries.push((Sample::Outlined, flow.words.text("legend-reported")));
    }
    if slots.iter().any(|slot| slot.whole.is_some()) {
        entries.push((Sample::Line, data.heads[1].clone()));
    }
    if slots.iter().any(|slot| slot.basis == Basis::Missing) {
        entries.push((Sample::Dotted, flow.words.text("legend-missing")));
    }
    entries
}

/// Columns from zero with their numbers, and a line at the whole.
pub fn columns(flow: &mut Flow, block: &ChartBlock, data: &Data, after: f32) {
    let slots = slots(flow, block, data);
    let entries = entries(flow, data, &slots);
    let plot = if flow.height < 800.0 {
        PLOT_OF_LETTER
    } else {
        PLOT
    } + flow.stretch;
    let head = flow.title_height(&block.title, &block.scope);
    let below = legend_height(flow, &entries);
    flow.need(head + ABOVE + plot + FOOT + below + after);
    title(flow, block);
    let top = flow.y;
    let base = top + ABOVE + plot;
    let values = slots.iter();
    let values = values.flat_map(|slot| slot.value.into_iter().chain(slot.whole));
    let least = if data.is_share() { 1.0 } else { f32::EPSILON };
    let most = values.fold(least, f32::max);
    let at = |value: f32| base - plot * value / most;
    let wide = (flow.measure() / number(slots.len().max(1))).min(SLOT);
    let mut items = Vec::new();
    let mut whole = None;
    for (i, slot) in slots.iter().enumerate() {
        // Where no whole is known, the place is as high as the one before.
        whole = slot.whole.or(whole);
        let place = [flow.left() + wide * number(i), base, wide];
        items.extend(column(flow, slot, whole, &at, place));
    }
    items.extend(whole_line(flow, &slots, &at, wide));
    let width = wide * number(slots.len());
    items.push(rectangle(flow.left(), base - 0.4, width, 0.8, Tone::Ink));
    items.extend(slot_names(flow, &slots, base, wide));
    let (samples, height) = legend(flow, &entries, base + FOOT);
    items.extend(samples);
    flow.y = base + FOOT + height;
    let bottom = flow.y;
    figure(flow, block, items, top, bottom);
}

/// One column with its number, inside where there is room.
fn column(
    flow: &mut Flow,
    slot: &Slot,
    whole: Option<f32>,
    at: &impl Fn(f32) -> f32,
    [x, base, wide]: [f32; 3],
) -> Vec<Item> {
    const INSIDE: f32 = 13.0;
    let bar = wide * 0.66;
    let left = x + (wide - bar) / 2.0;
    let centred = |colour| Style {
        bold: true,
        colour,
        ..style::MARK
    };
    let Some(value) = slot.value else {
        let top = at(whole.unwrap_or(0.0)).min(base - 30.0);
        let mut items = outline(left, top, bar, base - top, Tone::Grey, true);
        let middle = f32::midpoint(top, base) - 5.0;
        items.extend(flow.label("··", centred(Tone::Grey), x, middle, wide, Align::Centre));
        return items;
    };
    let top = at(value);
    let is_reported = slot.basis == Basis::Reported;
    let (mut items, ink) = if is_reported {
        let border = outline(left, top, bar, base - top, Tone::First, false);
        (border, Tone::Ink)
    } else {
        let tone = if slot.is_in_period {
            Tone::First
        } else {
            Tone::Mid
        };
        let filled = rectangle(left, top, bar, base - top, tone);
        (vec![filled], Tone::White)
    };
    let is_inside = base - top > INSIDE;
    let said = flow.type_.width(&slot.said, centred(ink));
    if said < if is_inside { bar } else { wide } {
        let (y, ink) = if is_inside {
            (top + 1.6, ink)
        } else {
            (top - 11.0, Tone::Ink)
        };
        items.extend(flow.label(&slot.said, centred(ink), x, y, wide, Align::Centre));
    }
    items
}

/// The line at the whole, with its number wherever it changes.
fn whole_line(flow: &mut Flow, slots: &[Slot], at: &impl Fn(f32) -> f32, wide: f32) -> Vec<Item> {
    const STROKE: f32 = 2.0;
    let style = Style {
        bold: true,
        colour: Tone::Second,
        ..style::MARK
    };
    let mut items = Vec::new();
    let mut before: Option<f32> = None;
    let mut last: Option<f32> = None;
    for (i, slot) in slots.iter().enumerate() {
        let Some(whole) = slot.whole else {
            before = None;
            continue;
        };
        let x = flow.left() + wide * number(i);
        let y = at(whole);
        items.push(rectangle(x, y - STROKE / 2.0, wide, STROKE, Tone::Second));
        if let Some(before) = before.filter(|before| (before - whole).abs() > f32::EPSILON) {
            let (high, low) = (at(before.max(whole)), at(before.min(whole)));
            items.push(rectangle(
                x - STROKE / 2.0,
                high - STROKE / 2.0,
                STROKE,
                low - high + STROKE,
                Tone::Second,
            ));
        }
        if last.is_none_or(|last| (last - whole).abs() > f32::EPSILON) {
            let text = flow.words.tick(f64::from(whole));
            items.extend(flow.label(
                &text,
                style,
                x + 1.0,
                y - 12.5,
                (wide * 2.0).max(40.0),
                Align::Left,
            ));
        }
        (before, last) = (Some(whole), Some(whole));
    }
    items
}

/// The names below the columns, and each year once, below all that are of it.
pub fn slot_names(flow: &mut Flow, slots: &[Slot], base: f32, wide: f32) -> Vec<Item> {
    let mut items = Vec::new();
    let left = flow.left();
    let style = |slot: &Slot| Style {
        bold: slot.is_in_period && slots.iter().any(|slot| !slot.is_in_period),
        colour: if slot.basis == Basis::Missing {
            Tone::Grey
        } else {
            Tone::Ink
        },
        ..style::AXIS
    };
    let widest = slots
        .iter()
        .map(|slot| flow.type_.width(&slot.name, style(slot)))
        .fold(0.0, f32::max);
    // Names under every column, or under every second, third … where they would touch.
    let every = (1..=slots.len())
        .find(|n| wide * number(*n) >= widest + 2.0)
        .unwrap_or(1);
    for (i, slot) in slots.iter().enumerate().filter(|(i, _)| i % every == 0) {
        let room = wide * number(every);
        let x = left + wide * number(i) - (room - wide) / 2.0;
        let centred = Style {
            align: Align::Centre,
            ..style(slot)
        };
        let name = flow.type_.one_line(&slot.name, centred, room);
        items.extend(name.items_at(x, base + 3.0));
    }
    let mut first = 0;
    let has_years = slots.iter().any(|slot| slot.year.is_some());
    for years in slots.chunk_by(|a, b| a.year == b.year && a.year.is_some()) {
        let (x, room) = (left + wide * number(first), wide * number(years.len()));
        first += years.len();
        let Some(year) = years[0].year else {
            if has_years {
                let grey = Style {
                    bold: true,
                    ..style::AXIS
                };
                items.extend(flow.label("··", grey, x, base + 14.0, room, Align::Centre));
            }
            continue;
        };
        if years.len() > 1 {
            items.push(rectangle(x + 2.0, base + 13.2, room - 4.0, 0.5, Tone::Axis));
        }
        let text = year.to_string();
        let own = style(&years[0]);
        if flow.type_.width(&text, own) <= room + 1.0 {
            items.extend(flow.label(&text, own, x, base + 14.0, room, Align::Centre));
        }
    }
    items
}

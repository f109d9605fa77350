//! Where one member was: a mark for each meeting of a series, in the order of time. In: a chart block.
//! Out: content of the flow. What is not on record has a place of its own.

use super::{
    Flow,
    chart::{Data, figure, mark, number, title},
    columns::{Slot, slot_names, slots},
    legend::{Sample, legend, legend_height, outline},
    pages::Item,
    rectangle,
};
use crate::{
    report::ChartBlock,
    settings::look::Tone,
    table::{Cell, Presence},
};

/// The height of the marks, and of the names of meetings and years below them.
const HIGH: f32 = 16.0;
const FOOT: f32 = 28.0;
/// The widest place, and the side of the ground of a mark.
const SLOT: f32 = 40.0;
const GROUND: f32 = 16.0;

/// A mark for each meeting, with the numbers of meetings and years below.
pub fn strip(flow: &mut Flow, block: &ChartBlock, data: &Data, after: f32) {
    let slots = slots(flow, block, data);
    let entries = entries(flow, &slots);
    let head = flow.title_height(&block.title, &block.scope);
    let below = legend_height(flow, &entries);
    flow.need(head + HIGH + FOOT + below + after);
    title(flow, block);
    let top = flow.y;
    let wide = (flow.measure() / number(slots.len().max(1))).min(SLOT);
    let mut items = Vec::new();
    for (i, slot) in slots.iter().enumerate() {
        let x = flow.left() + wide * number(i);
        items.extend(sign(flow, slot, x, top, wide));
    }
    let base = top + HIGH + 2.0;
    items.extend(slot_names(flow, &slots, base, wide));
    let (samples, height) = legend(flow, &entries, base + FOOT - 2.0);
    items.extend(samples);
    flow.y = base + FOOT - 2.0 + height;
    let bottom = flow.y;
    figure(flow, block, items, top, bottom);
}

/// The signs of presence as tables have them, each on its ground.
const fn sample(presence: Presence) -> Option<Sample> {
    match presence {
        Presence::Member => Some(Sample::Sign("●", Tone::First, None)),
        Presence::Observer => Some(Sample::Sign("○", Tone::First, None)),
        Presence::Apologies => Some(Sample::Sign("A", Tone::Second, Some(Tone::Warm))),
        Presence::Absent => Some(Sample::Sign("×", Tone::Second, Some(Tone::Warm))),
        Presence::NotEligible => Some(Sample::Filled(Tone::Off)),
        Presence::Unknown => None,
    }
}

const fn presence(slot: &Slot) -> Option<Presence> {
    match slot.cell {
        Some(Cell::Presence(presence)) => Some(presence),
        _ => None,
    }
}

/// The mark of a meeting in its place.
fn sign(flow: &mut Flow, slot: &Slot, x: f32, top: f32, wide: f32) -> Vec<Item> {
    let side = GROUND.min(wide - 1.0);
    let left = x + (wide - side) / 2.0;
    match presence(slot).and_then(sample) {
        Some(Sample::Sign(sign, tone, ground)) => {
            let ground = ground.map(|ground| rectangle(left, top, side, HIGH, ground));
            let sign = mark(flow, sign, tone, x + wide / 2.0, top + HIGH / 2.0, 14.0);
            ground.into_iter().chain(sign).collect()
        }
        Some(Sample::Filled(ground)) => vec![rectangle(left, top, side, HIGH, ground)],
        _ => outline(left, top, side, HIGH, Tone::Grey, true),
    }
}

/// What the marks stand for; only those that occur.
fn entries(flow: &Flow, slots: &[Slot]) -> Vec<(Sample, String)> {
    let all = [
        Presence::Member,
        Presence::Observer,
        Presence::Absent,
        Presence::Apologies,
        Presence::NotEligible,
    ];
    let occurs = |of: &Presence| slots.iter().any(|slot| presence(slot) == Some(*of));
    let entry = |of: Presence| {
        let text = flow.words.text(&format!("term-{}", of.term()));
        Some((sample(of)?, text))
    };
    let mut entries: Vec<(Sample, String)> =
        all.into_iter().filter(occurs).filter_map(entry).collect();
    if slots
        .iter()
        .any(|slot| presence(slot).and_then(sample).is_none())
    {
        entries.push((Sample::Dotted, flow.words.text("legend-missing")));
    }
    entries
}

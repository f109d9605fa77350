//! How wide the columns of a table are. In: its texts. Out: widths. It must not know its rows on
//! pages.

use super::{
    super::{
        Flow,
        chart::number,
        style,
        text::{Style, words},
    },
    LOOKED_AT, PAD, STRETCH,
    cells::pad,
};
use crate::{
    report::TableBlock,
    table::{Cell, Label, Table},
};
use std::collections::HashSet;

/// The widths of all columns beside each other.
pub fn whole_widths(flow: &mut Flow, block: &TableBlock) -> Vec<f32> {
    let table = &block.table;
    let heads = table.columns.iter();
    let heads: Vec<String> = heads.map(|column| flow.words.head(column)).collect();
    let measured = measured(flow, table, &heads, block.feet.first());
    let columns: Vec<usize> = (0..table.columns.len()).collect();
    widths(flow.measure(), table, &columns, &measured)
}

/// How wide a column would be, and how wide it must be at least: as its longest word.
pub(super) struct Measure {
    pub(super) whole: f32,
    pub(super) least: f32,
}

pub(super) fn measured(
    flow: &mut Flow,
    table: &Table,
    heads: &[String],
    total: Option<&Vec<Cell>>,
) -> Vec<Measure> {
    let most = flow.measure() / 3.0;
    let shown = |c: usize| -> Vec<(String, Style)> {
        let mut seen = HashSet::new();
        let rows = table.rows.iter().take(LOOKED_AT);
        let texts = rows.map(|row| (flow.words.cell_in_column(c, &row[c]), style_of(&row[c])));
        texts
            .filter(|(text, _)| !seen.contains(text) && seen.insert(text.clone()))
            .collect()
    };
    let texts: Vec<Vec<(String, Style)>> = (0..heads.len()).map(shown).collect();
    flow.type_
        .together(heads.iter().flat_map(|head| and_words(head)), style::HEAD);
    for style in [style::TABLE, BOLD] {
        let texts = texts.iter().flatten().filter(|(_, own)| *own == style);
        let texts = texts.flat_map(|(text, _)| and_words(text));
        flow.type_.together(texts, style);
    }
    let mut measured = Vec::with_capacity(heads.len());
    for (c, (head, texts)) in heads.iter().zip(&texts).enumerate() {
        let (head_whole, head_word) = (
            flow.type_.width(head, style::HEAD),
            flow.type_.widest_word(head, style::HEAD),
        );
        let is_narrow = matches!(table.columns[c].label, Label::Meeting(_));
        let mut whole = if is_narrow {
            head_word
        } else {
            head_whole.min(head_word.max(70.0))
        };
        let mut word = head_word;
        for (text, style) in texts {
            whole = whole.max(flow.type_.width(text, *style));
            word = word.max(flow.type_.widest_word(text, *style));
        }
        measured.push(Measure {
            whole: whole.max(word) + 2.0 * pad(table, c) + 0.1,
            least: word.min(most) + 2.0 * pad(table, c) + 0.1,
        });
    }
    // The label of totals is bold.
    if let Some(total) = total {
        let label = flow.words.cell_in_column(0, &total[0]);
        let width = flow.type_.width(&label, BOLD) + 2.0 * PAD + 0.1;
        measured[0].whole = measured[0].whole.max(width);
    }
    measured
}

/// What stands out in a table.
const BOLD: Style = Style {
    bold: true,
    ..style::TABLE
};

/// How a cell is set: what has no value stands out.
pub(super) const fn style_of(cell: &Cell) -> Style {
    if matches!(cell, Cell::Missing(_)) {
        BOLD
    } else {
        style::TABLE
    }
}

/// A text, and its words.
pub(super) fn and_words(text: &str) -> impl Iterator<Item = &str> {
    std::iter::once(text).chain(words(text))
}

/// Each column at least as wide as its longest word; what is left goes where lines would break.
pub(super) fn widths(
    room: f32,
    table: &Table,
    columns: &[usize],
    measured: &[Measure],
) -> Vec<f32> {
    let measured: Vec<&Measure> = columns.iter().map(|c| &measured[*c]).collect();
    let whole: f32 = measured.iter().map(|m| m.whole).sum();
    let least: f32 = measured.iter().map(|m| m.least).sum();
    if whole <= room {
        // Columns of a table of presence share what is left; elsewhere the first column, the names,
        // takes it.
        let meetings = columns
            .iter()
            .filter(|c| matches!(table.columns[**c].label, Label::Meeting(_)))
            .count();
        let share = if meetings > 0 {
            (room - whole).min(20.0 * number(meetings))
        } else {
            0.0
        };
        let each = if meetings > 0 {
            share / number(meetings)
        } else {
            0.0
        };
        // A small table is not drawn out: its figures stay near their names.
        let rest = (room - whole - share).min(if meetings > 0 { room } else { STRETCH });
        let more = |i: usize, c: usize| match table.columns[c].label {
            Label::Meeting(_) => each,
            _ if i == 0 => rest,
            _ => 0.0,
        };
        return columns
            .iter()
            .zip(&measured)
            .enumerate()
            .map(|(i, (c, m))| m.whole + more(i, *c))
            .collect();
    }
    if least >= room {
        return measured.iter().map(|m| m.least * room / least).collect();
    }
    let wish: f32 = whole - least;
    measured
        .iter()
        .map(|m| m.least + (m.whole - m.least) * (room - least) / wish)
        .collect()
}

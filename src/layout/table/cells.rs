//! Where texts stand in the cells of a column. In: a table. Out: alignment and space. It must not know
//! a page.

use super::{super::text::Align, PAD};
use crate::{
    languages::Direction,
    table::{Cell, Label, Table},
};

/// Beside the narrow columns of a table of presence.
const PAD_OF_MEETING: f32 = 1.2;

/// The space at each side of the cells of a column.
pub(super) fn pad(table: &Table, column: usize) -> f32 {
    if matches!(table.columns[column].label, Label::Meeting(_)) {
        PAD_OF_MEETING
    } else {
        PAD
    }
}

/// Numbers right, symbols in the middle, text where the language begins: after the first cell with
/// a value.
pub(super) fn align(table: &Table, column: usize, direction: Direction) -> Align {
    // Digits stand right also in a language that begins there: turned with its page, left becomes
    // right.
    let right = if direction == Direction::RightToLeft {
        Align::Left
    } else {
        Align::Right
    };
    let first = table
        .rows
        .iter()
        .map(|r| &r[column])
        .find(|c| !matches!(c, Cell::Missing(_)));
    match first {
        _ if matches!(table.columns[column].label, Label::Meeting(_)) => Align::Centre,
        Some(Cell::Presence(_)) => Align::Centre,
        Some(Cell::Integer(_) | Cell::Decimal(_) | Cell::Share { .. } | Cell::Points(_))
            if column > 0 =>
        {
            right
        }
        None if column > 0 && !table.rows.is_empty() => right,
        _ => Align::Left,
    }
}

//! The grounds of cells of a table, and which rows belong to the one above. In: cells. Out: colours. It
//! must not know where a row stands.

use super::Turn;
use crate::{
    settings::look::Tone,
    table::{Cell, Presence},
};

/// Absence, and what else warns, stands on a ground, so that it is seen from afar, and what is not counted on another.
#[must_use]
pub fn ground(cell: &Cell) -> Option<Tone> {
    match cell {
        cell if cell.warns() => Some(Tone::Warm),
        Cell::Presence(Presence::NotEligible) => Some(Tone::Off),
        _ => None,
    }
}

/// Is a row of the same meeting, or thing, as the one before?
pub(super) fn continues(turn: &Turn, row: usize) -> bool {
    let first = |row: usize| turn.table.rows.get(row).map(|row| &row[turn.columns[0]]);
    let is_named = |cell: &&Cell| !matches!(cell, Cell::Missing(_));
    row > 0 && first(row).filter(is_named) == first(row - 1) && turn.columns[0] == 0
}

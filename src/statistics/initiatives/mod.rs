//! What was agreed and what became of it: one file for each statistic of initiatives.
pub mod delivery_rate;
pub mod frameworks;
pub mod leadership;
pub mod on_time;
pub mod overdue;
pub mod status;
pub mod time_to_deliver;
pub mod traceability;
pub mod unled;

use crate::{
    statistics::{Definition, Query, choice},
    table::{Cell, Column, Condition, Figure, Missing, SheetRows},
};
use polars::prelude::PolarsResult;

/// The states of an initiative, as recorded, in the order of its life: name in the data, part of a
/// figure's id.
pub(super) const STATUS: [(&str, &str); 5] = [
    ("proposed", "proposed"),
    ("agreed", "agreed"),
    ("in-progress", "in_progress"),
    ("delivered", "delivered"),
    ("discontinued", "discontinued"),
];

fn all() -> SheetRows {
    SheetRows::new("initiatives")
}

fn of_status(status: &str) -> SheetRows {
    all().and(Condition::is("status", status))
}

/// Neither delivered nor discontinued, so far as the list says; without a status nobody knows that
/// it was.
fn open() -> SheetRows {
    let unless = |status: &str| Condition::Unless {
        column: "status",
        value: status.to_owned(),
    };
    all().and(unless("delivered")).and(unless("discontinued"))
}

/// The status of an initiative, as recorded.
pub(super) fn recorded_status(status: Option<&str>) -> Cell {
    choice("initiatives", "status", status)
}

/// A text, or `[x]` where none is on record.
pub(super) fn recorded_text(text: Option<String>) -> Cell {
    text.map_or(Cell::Missing(Missing::NotAvailable), Cell::from)
}

/// A figure, or `[x]` where the process keeps no list of initiatives.
fn figure(query: &Query, definition: &Definition, measure: Column) -> PolarsResult<Figure> {
    let figure = query.figure(definition, None, measure)?;
    Ok(if query.data.has("initiatives") {
        figure
    } else {
        figure.missing(&Cell::Missing(Missing::NotAvailable))
    })
}

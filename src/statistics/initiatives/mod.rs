//! What was agreed and what became of it: one file for each statistic of initiatives.
pub mod delivery_rate;
pub mod status;
pub mod traceability;

use crate::{input::texts, statistics::Query};
use polars::prelude::*;

/// The states of an initiative, as recorded, in the order of its life: name in the data, part of a figure's id.
const STATUS: [(&str, &str); 5] = [
    ("proposed", "proposed"),
    ("agreed", "agreed"),
    ("in-progress", "in_progress"),
    ("delivered", "delivered"),
    ("discontinued", "discontinued"),
];

/// How many initiatives have each status; the last number: no status recorded.
fn by_status(query: &Query) -> PolarsResult<[i64; STATUS.len() + 1]> {
    let mut counts = [0; STATUS.len() + 1];
    for status in texts(&query.data.initiatives, "status")? {
        let i = STATUS.iter().position(|(name, _)| Some(*name) == status.as_deref()).unwrap_or(STATUS.len());
        counts[i] += 1;
    }
    Ok(counts)
}

//! How long does delivery take? Days from the meeting that agreed an initiative, else from its
//! start, to its completion: median and quartiles.

use super::of_status;
use crate::{
    input::{dates, days, texts},
    statistics::{Definition, Query, exact},
    table::{Cell, Column, Condition, Figure, Missing, Recipe, Rows, Table},
};
use polars::prelude::PolarsResult;

pub const DEFINITION: Definition = Definition {
    id: "initiatives.time_to_deliver",
    unit: "unit-days",
    better: None,
    figures,
    tables,
};

/// Quartiles of fewer are shown with a warning.
const FEW: usize = 5;

fn delivered(query: &Query) -> Rows {
    of_status("delivered").and(Condition::To {
        column: "completed_date",
        day: query.period.last,
    })
}

fn durations(query: &Query) -> PolarsResult<Vec<i64>> {
    let frame = query.rows(
        &delivered(query),
        &["agreed_at", "start_date", "completed_date"],
    )?;
    let (agreed, starts) = (texts(&frame, "agreed_at")?, dates(&frame, "start_date")?);
    let mut durations: Vec<i64> = Vec::new();
    for (i, done) in dates(&frame, "completed_date")?.into_iter().enumerate() {
        let agreed = agreed[i]
            .as_ref()
            .and_then(|meeting| query.label(meeting).date);
        let span = agreed
            .or(starts[i])
            .zip(done)
            .map(|(from, to)| i64::from(days(to) - days(from)));
        durations.extend(span);
    }
    durations.sort_unstable();
    Ok(durations)
}

/// Number of initiatives, first quartile, median, third quartile.
fn cells(query: &Query) -> PolarsResult<[Cell; 4]> {
    if !query.data.has("initiatives") {
        return Ok([0; 4].map(|_| Cell::Missing(Missing::NotAvailable)));
    }
    let days = durations(query)?;
    let quantile = |part| {
        exact::quantile(&days, part, 4).map_or(Cell::Missing(Missing::NotApplicable), Cell::ratio)
    };
    Ok([
        Cell::Integer(i64::try_from(days.len()).unwrap_or(i64::MAX)),
        quantile(1),
        quantile(2),
        quantile(3),
    ])
}

const PARTS: [&str; 4] = ["n", "q1", "median", "q3"];

fn figures(query: &Query) -> PolarsResult<Vec<Figure>> {
    let recipe = query
        .data
        .has("initiatives")
        .then(|| Recipe::Worked(delivered(query)));
    let figures = PARTS.into_iter().zip(cells(query)?);
    Ok(figures
        .map(|(part, cell)| Figure {
            recipe: recipe.clone(),
            ..DEFINITION.figure(Some(part), None, cell)
        })
        .collect())
}

fn tables(query: &Query) -> PolarsResult<Vec<Table>> {
    let cells = cells(query)?;
    let few =
        matches!(cells[0], Cell::Integer(n) if n > 0 && usize::try_from(n).is_ok_and(|n| n < FEW));
    let reading = if few {
        Cell::Term("low-n")
    } else {
        Cell::Missing(Missing::NotApplicable)
    };
    let columns = PARTS
        .into_iter()
        .chain(["reading"])
        .map(Column::term)
        .collect();
    Ok(vec![DEFINITION.table(
        None,
        None,
        columns,
        vec![cells.into_iter().chain([reading]).collect()],
    )])
}

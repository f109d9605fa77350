//! How long does delivery take? Days from the meeting that agreed an initiative, else from its
//! start, to its completion: median and quartiles.

use super::of_status;
use crate::{
    frame::{dates, days, texts},
    statistics::{Definition, Query, Reach, exact},
    table::{
        Cell, Column, Condition, Figure, Missing, Recipe, SheetRows, Subject, Table, Tells,
        ValueType,
    },
};
use polars::prelude::PolarsResult;

pub const DEFINITION: Definition = Definition::new("initiatives.time_to_deliver", "unit-days")
    .reach(Reach::Members)
    .without_past()
    .figures(figures)
    .topics(&[("", "initiatives-by-status")])
    .tables(tables);

/// Quartiles of fewer are shown with a warning.
const SMALL: i64 = 5;

fn delivered(query: &Query) -> SheetRows {
    of_status("delivered").and(Condition::To {
        column: "completed_date",
        day: query.period.last,
    })
}

fn durations(query: &Query) -> PolarsResult<Vec<i64>> {
    let columns = ["agreed_at", "start_date", "completed_date"];
    let frame = query.rows(&delivered(query), &columns)?;
    let begun = texts(&frame, "agreed_at")?
        .into_iter()
        .zip(dates(&frame, "start_date")?);
    let mut durations: Vec<i64> = Vec::new();
    for ((meeting, start), done) in begun.zip(dates(&frame, "completed_date")?) {
        let agreed = meeting.and_then(|meeting| query.label(&meeting).date);
        let span = agreed.or(start).zip(done);
        durations.extend(span.map(|(from, to)| i64::from(days(to) - days(from))));
    }
    durations.sort_unstable();
    Ok(durations)
}

/// Number of initiatives, first quartile, median, third quartile.
fn measures() -> [Column; 4] {
    [
        Column::whole("n"),
        Column::number("q1"),
        Column::number("median"),
        Column::number("q3"),
    ]
    .map(|column| column.tells(Tells::OwnRows))
}

fn cells(query: &Query) -> PolarsResult<[Cell; 4]> {
    if !query.data.has("initiatives") {
        return Ok([0; 4].map(|_| Cell::Missing(Missing::NotAvailable)));
    }
    let days = durations(query)?;
    let quartile = |part| {
        exact::quantile(&days, part, 4).map_or(Cell::Missing(Missing::NotApplicable), Cell::ratio)
    };
    Ok([
        Cell::count(days.len()),
        quartile(1),
        quartile(2),
        quartile(3),
    ])
}

fn figures(query: &Query) -> PolarsResult<Vec<Figure>> {
    let is_kept = query.data.has("initiatives");
    let figure = |(measure, cell): (Column, Cell)| {
        // Of the other figures the unit is that of the statistic.
        let measure = match measure.values {
            ValueType::Whole => measure.unit("unit-initiatives"),
            _ => measure,
        };
        let measure = measure.recipe(Recipe::Worked(delivered(query)));
        DEFINITION.figure(None, measure.recipe_if(is_kept), cell)
    };
    Ok(measures()
        .into_iter()
        .zip(cells(query)?)
        .map(figure)
        .collect())
}

fn tables(query: &Query) -> PolarsResult<Vec<Table>> {
    let cells = cells(query)?;
    let is_small = matches!(cells[0], Cell::Integer(n) if n > 0 && n < SMALL);
    let reading = if is_small {
        Cell::Term("low-n")
    } else {
        Cell::Missing(Missing::NotApplicable)
    };
    let mut columns = measures().to_vec();
    columns.push(Column::text("reading").tells(Tells::Facts));
    let row = cells.into_iter().chain([reading]).collect();
    Ok(vec![DEFINITION.table(
        None,
        None,
        Subject::Whole,
        columns,
        vec![row],
    )])
}

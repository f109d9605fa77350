//! What has no owner? Initiatives without a lead, and themes without an initiative that is agreed
//! or in progress.

use super::{all, figure, of_status, recorded_status, recorded_text};
use crate::{
    frame::texts,
    statistics::{
        Definition, Query, Reach,
        measure::{columns_of, counted},
        themes::all_themes,
    },
    table::{Cell, ChangeDirection, Column, Condition, Recipe, SheetRows, Subject, Table, Tells},
};
use polars::prelude::PolarsResult;
use std::collections::BTreeSet;

pub const DEFINITION: Definition = Definition::new("initiatives.unled", "unit-initiatives")
    .better(ChangeDirection::Down)
    .reach(Reach::Members)
    .without_past()
    .figures(|query| {
        let measure = counted("", Recipe::Tally(without_lead().count()));
        Ok(vec![figure(query, &DEFINITION, measure)?])
    })
    .topics(&[("", "initiatives-listed"), ("themes", "themes")])
    .tables(|query| Ok(vec![initiatives(query)?, idle_themes(query)?]));

fn without_lead() -> SheetRows {
    all().and(Condition::Empty { column: "leads" })
}

fn initiatives(query: &Query) -> PolarsResult<Table> {
    let frame = query.rows(&without_lead(), &["title", "initiative_id", "status"])?;
    let about = texts(&frame, "title")?
        .into_iter()
        .zip(texts(&frame, "initiative_id")?)
        .zip(texts(&frame, "status")?);
    let rows = about.map(|((title, id), status)| {
        let status = recorded_status(status.as_deref());
        vec![recorded_text(title), recorded_text(id), status]
    });
    let mut columns = columns_of(Subject::Initiatives);
    columns.push(Column::text("status").tells(Tells::Facts));
    Ok(DEFINITION.table(None, None, Subject::Initiatives, columns, rows.collect()))
}

/// Themes without an initiative that is agreed or in progress.
fn idle_themes(query: &Query) -> PolarsResult<Table> {
    let mut active: BTreeSet<String> = BTreeSet::new();
    for status in ["agreed", "in-progress"] {
        active.extend(
            query
                .groups(&of_status(status), "themes")?
                .into_iter()
                .flatten(),
        );
    }
    let is_idle =
        |(id, _): &(String, String)| query.data.has("initiatives") && !active.contains(id);
    let row = |(id, name)| vec![Cell::from(name), Cell::from(id)];
    let rows = all_themes(query)?
        .into_iter()
        .filter(is_idle)
        .map(row)
        .collect();
    let columns = columns_of(Subject::Themes);
    Ok(DEFINITION.table(Some("themes"), None, Subject::Themes, columns, rows))
}

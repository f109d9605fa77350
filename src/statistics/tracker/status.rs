//! Where did each initiative stand at the end of the period? A later status is never shown for an
//! earlier period.

use super::{UPDATES, followed, updates_until};
use crate::{
    statistics::{
        Definition, Query, Reach,
        initiatives::{STATUS, recorded_status, recorded_text},
        measure::columns_of,
    },
    table::{Cell, Column, Figure, Missing, Recipe, Subject, Table, Tells},
};
use polars::prelude::PolarsResult;

pub const DEFINITION: Definition = Definition::new("tracker.status", "unit-initiatives")
    .needs(UPDATES)
    .reach(Reach::Members)
    .figures(figures)
    .topics(&[("", "tracker")])
    .tables(tables);

fn figures(query: &Query) -> PolarsResult<Vec<Figure>> {
    let last = query.period.last;
    let all = followed(query)?;
    let stood: Vec<Option<String>> = all
        .iter()
        .map(|initiative| initiative.status_on(last).map(|found| found.status))
        .collect();
    let counts = STATUS.map(|(name, part)| (Some(name), part));
    let figure = |(name, part): (Option<&str>, &'static str)| {
        let n = stood
            .iter()
            .filter(|status| status.as_deref() == name)
            .count();
        let measure = Column::whole(part)
            .tells(Tells::OwnRows)
            .recipe(Recipe::Worked(updates_until(last)));
        DEFINITION.figure(None, measure, Cell::count(n))
    };
    let counts = counts.into_iter().chain([(None, "not_recorded")]);
    Ok(counts.map(figure).collect())
}

fn tables(query: &Query) -> PolarsResult<Vec<Table>> {
    let last = query.period.last;
    let row = |initiative: &super::Followed| {
        let found = initiative.status_on(last);
        let day = |day: Option<_>| day.map_or(Cell::Missing(Missing::NotAvailable), Cell::Date);
        vec![
            recorded_text(initiative.title.clone()),
            Cell::from(initiative.id.clone()),
            recorded_status(found.as_ref().map(|found| found.status.as_str())),
            day(found.map(|found| found.since)),
            day(initiative.last_update(last)),
        ]
    };
    let rows = followed(query)?.iter().map(row).collect();
    let own = [
        Column::text("status"),
        Column::date("since"),
        Column::date("last_update"),
    ];
    let mut columns = columns_of(Subject::Initiatives);
    columns.extend(own.map(|column| column.tells(Tells::Facts)));
    Ok(vec![DEFINITION.table(
        None,
        None,
        Subject::Initiatives,
        columns,
        rows,
    )])
}

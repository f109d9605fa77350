//! Where did each initiative stand at the end of the period? A later status is never shown for an
//! earlier period.

use super::{Followed, followed, has_updates, known_day, table_of, updates_until};
use crate::{
    statistics::{
        Definition, Query, Reach,
        initiatives::{STATUS, recorded_status},
    },
    table::{Cell, Column, Figure, Recipe, Table, Tells},
};
use polars::prelude::PolarsResult;

pub const DEFINITION: Definition = Definition::new("tracker.status", "unit-initiatives")
    .needs(has_updates)
    .reach(Reach::Members)
    .figures(figures)
    .topics(&[("", "tracker")])
    .tables(tables);

fn figures(query: &Query) -> PolarsResult<Vec<Figure>> {
    let last = query.period.last;
    let all = followed(query)?;
    let stood: Vec<Option<&str>> = all
        .iter()
        .map(|initiative| initiative.status_on(last).map(|found| found.status))
        .collect();
    let counts = STATUS.map(|(name, part)| (Some(name), part));
    let figure = |(name, part): (Option<&str>, &'static str)| {
        let n = stood.iter().filter(|status| **status == name).count();
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
    let row = |initiative| {
        let found = Followed::status_on(initiative, last);
        let cells = [
            recorded_status(found.as_ref().map(|found| found.status)),
            known_day(found.map(|found| found.since)),
            known_day(initiative.last_update(last)),
        ];
        (initiative, cells)
    };
    let own = [
        Column::text("status"),
        Column::date("since"),
        Column::date("last_update"),
    ];
    let rows = followed(query)?.iter().map(row);
    Ok(vec![table_of(&DEFINITION, own, rows)])
}

//! How long was each initiative in each status? Days between updates, the last one up to the end of
//! the period.

use super::{Followed, UPDATES, followed};
use crate::{
    frame::days,
    statistics::{
        Definition, Query, Reach,
        initiatives::{STATUS, recorded_text},
        measure::columns_of,
    },
    table::{Cell, Column, Missing, Subject, Table, Tells},
};
use polars::prelude::PolarsResult;

pub const DEFINITION: Definition = Definition::new("tracker.age", "unit-days")
    .needs(UPDATES)
    .reach(Reach::Members)
    .topics(&[("", "tracker")])
    .tables(tables);

fn tables(query: &Query) -> PolarsResult<Vec<Table>> {
    let mut columns = columns_of(Subject::Initiatives);
    let keys = [
        "days_proposed",
        "days_agreed",
        "days_in_progress",
        "days_delivered",
        "days_discontinued",
    ];
    columns.extend(keys.map(|key| Column::whole(key).tells(Tells::Facts)));
    let row = |initiative: &Followed| {
        let about = [
            recorded_text(initiative.title.clone()),
            Cell::from(initiative.id.clone()),
        ];
        about.into_iter().chain(ages(query, initiative)).collect()
    };
    let rows = followed(query)?.iter().map(row).collect();
    Ok(vec![DEFINITION.table(
        None,
        None,
        Subject::Initiatives,
        columns,
        rows,
    )])
}

/// The days in each status; not available where no update gives one.
fn ages(query: &Query, initiative: &Followed) -> [Cell; 5] {
    let last = query.period.last;
    let told: Vec<(i32, &str)> = initiative
        .until(last)
        .iter()
        .filter_map(|update| Some((days(update.day), update.status.as_deref()?)))
        .collect();
    let ends = told.iter().skip(1).map(|(day, _)| *day).chain([days(last)]);
    let spans: Vec<(&str, i64)> = told
        .iter()
        .zip(ends)
        .map(|((from, status), to)| (*status, i64::from(to - from)))
        .collect();
    STATUS.map(|(name, _)| {
        if told.is_empty() {
            return Cell::Missing(Missing::NotAvailable);
        }
        let own = spans.iter().filter(|(status, _)| *status == name);
        Cell::Integer(own.map(|(_, days)| days).sum())
    })
}

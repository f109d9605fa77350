//! How long was each initiative in each status? Days between updates, the last one up to the end of
//! the period.

use super::{Followed, followed, has_updates, table_of};
use crate::{
    frame::days,
    statistics::{Definition, Query, Reach, initiatives::STATUS},
    table::{Cell, Column, Missing, Table},
};
use polars::prelude::PolarsResult;

pub const DEFINITION: Definition = Definition::new("tracker.age", "unit-days")
    .needs(has_updates)
    .reach(Reach::Members)
    .topics(&[("", "tracker")])
    .tables(tables);

fn tables(query: &Query) -> PolarsResult<Vec<Table>> {
    let keys = [
        "days_proposed",
        "days_agreed",
        "days_in_progress",
        "days_delivered",
        "days_discontinued",
    ];
    let rows = followed(query)?.iter();
    let rows = rows.map(|initiative| (initiative, ages(query, initiative)));
    Ok(vec![table_of(&DEFINITION, keys.map(Column::whole), rows)])
}

/// The days in each status; not available where no update gives one.
fn ages(query: &Query, initiative: &Followed) -> [Cell; 5] {
    let last = query.period.last;
    let given: Vec<(i32, &str)> = initiative
        .until(last)
        .iter()
        .filter_map(|update| Some((days(update.day), update.status.as_deref()?)))
        .collect();
    let ends = given
        .iter()
        .skip(1)
        .map(|(day, _)| *day)
        .chain([days(last)]);
    let spans: Vec<(&str, i64)> = given
        .iter()
        .zip(ends)
        .map(|((from, status), to)| (*status, i64::from(to - from)))
        .collect();
    STATUS.map(|(name, _)| {
        if given.is_empty() {
            return Cell::Missing(Missing::NotAvailable);
        }
        let own = spans.iter().filter(|(status, _)| *status == name);
        Cell::Integer(own.map(|(_, days)| days).sum())
    })
}

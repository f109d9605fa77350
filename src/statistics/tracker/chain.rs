//! Agreed, reported on, launched, delivered: where and when? What happened after the period is not
//! yet known in it.

use super::{Followed, followed, has_updates, known_day, table_of};
use crate::{
    frame::days,
    statistics::{Definition, Query, Reach},
    table::{Cell, Column, Missing, Table},
};
use polars::prelude::PolarsResult;

pub const DEFINITION: Definition = Definition::new("tracker.chain", "unit-days")
    .needs(has_updates)
    .reach(Reach::Members)
    .topics(&[("", "tracker")])
    .tables(tables);

fn tables(query: &Query) -> PolarsResult<Vec<Table>> {
    let own = [
        Column::meeting("agreed_at"),
        Column::date("first_update"),
        Column::meeting("launched_at"),
        Column::date("delivered_on"),
        Column::whole("days_to_delivery"),
    ];
    let rows = followed(query)?.iter();
    let rows = rows.filter_map(|initiative| Some((initiative, steps(query, initiative)?)));
    Ok(vec![table_of(&DEFINITION, own, rows)])
}

/// The steps of an initiative that a meeting agreed by the end of the period.
fn steps(query: &Query, initiative: &Followed) -> Option<[Cell; 5]> {
    let last = query.period.last;
    let known = |meeting: &Option<String>| {
        let label = query.label(meeting.as_ref()?);
        label.date.is_none_or(|day| day <= last).then_some(label)
    };
    let agreed = known(&initiative.agreed_at)?;
    let first = initiative.until(last).iter().map(|update| update.day);
    // An update of the day of the meeting is its report.
    let first = first
        .filter(|day| agreed.date.is_none_or(|agreed| *day >= agreed))
        .min();
    let delivered = initiative
        .status_on(last)
        .filter(|found| found.status == "delivered")
        .map(|found| found.since);
    let span = agreed.date.zip(delivered);
    let span = span.map(|(from, to)| i64::from(days(to) - days(from)));
    let launched = known(&initiative.launched_at);
    Some([
        Cell::from(agreed),
        known_day(first),
        launched.map_or(Cell::Missing(Missing::NotAvailable), Cell::from),
        known_day(delivered),
        Cell::recorded(span),
    ])
}

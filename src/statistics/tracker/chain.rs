//! Agreed, reported on, launched, delivered: where and when? What happened after the period is not
//! yet known in it.

use super::{Followed, UPDATES, followed};
use crate::{
    frame::days,
    statistics::{Definition, Query, Reach, initiatives::recorded_text, measure::columns_of},
    table::{Cell, Column, MeetingLabel, Missing, Subject, Table, Tells},
};
use jiff::civil::Date;
use polars::prelude::PolarsResult;

pub const DEFINITION: Definition = Definition::new("tracker.chain", "unit-days")
    .needs(UPDATES)
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
    let mut columns = columns_of(Subject::Initiatives);
    columns.extend(own.map(|column| column.tells(Tells::Facts)));
    let rows = followed(query)?;
    let rows = rows
        .iter()
        .filter_map(|initiative| row(query, initiative))
        .collect();
    Ok(vec![DEFINITION.table(
        None,
        None,
        Subject::Initiatives,
        columns,
        rows,
    )])
}

/// The steps of an initiative that a meeting agreed by the end of the period.
fn row(query: &Query, initiative: &Followed) -> Option<Vec<Cell>> {
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
    let missing = || Cell::Missing(Missing::NotAvailable);
    let day = |day: Option<Date>| day.map_or_else(missing, Cell::Date);
    let meeting = |label: Option<MeetingLabel>| label.map_or_else(missing, Cell::from);
    Some(vec![
        recorded_text(initiative.title.clone()),
        Cell::from(initiative.id.clone()),
        meeting(Some(agreed)),
        day(first),
        meeting(known(&initiative.launched_at)),
        day(delivered),
        Cell::recorded(span),
    ])
}

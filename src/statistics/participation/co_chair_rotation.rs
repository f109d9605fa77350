//! Does the chair rotate? Different co-chairs of all seats of co-chairs, and when each member last
//! had one.

use super::members_by_role;
use crate::{
    frame::texts,
    settings::SeriesScope,
    statistics::{Definition, Query, Reach, measure::columns_of},
    table::{Cell, ChangeDirection, Column, Missing, RowKeys, Subject, Table, Tells},
};
use polars::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

pub const DEFINITION: Definition = Definition::new("participation.co_chair_rotation", "unit-share")
    .better(ChangeDirection::Up)
    .reach(Reach::Members)
    .topics(&[("", "concentration"), ("by_member", "attendance-by-member")])
    .tables(tables);

fn tables(query: &Query) -> PolarsResult<Vec<Table>> {
    let tables = query.each_series(|scope| tables_of_series(query, scope))?;
    Ok(tables.into_iter().flatten().collect())
}

/// For each of these held meetings that has co-chairs: its key and theirs.
fn chairs(query: &Query, meetings: &[usize]) -> PolarsResult<Vec<(String, BTreeSet<String>)>> {
    let frame = query.recorded(meetings, &["meeting_id", "co_chairs"])?;
    let ids = texts(&frame, "meeting_id")?;
    let of_meetings = members_by_role(query, &frame)?
        .into_iter()
        .filter(|((_, role), _)| *role == 0);
    Ok(of_meetings
        .map(|((meeting, _), chairs)| (ids[meeting].clone().unwrap_or_default(), chairs))
        .collect())
}

fn tables_of_series(query: &Query, scope: &SeriesScope) -> PolarsResult<[Table; 2]> {
    let to_date = chairs(query, &query.held_of(scope))?;
    let of_period: BTreeSet<String> = query.meetings().into_iter().collect();
    let period: Vec<(String, BTreeSet<String>)> = to_date
        .iter()
        .filter(|(meeting, _)| of_period.contains(meeting))
        .cloned()
        .collect();
    let share = |seats: &[(String, BTreeSet<String>)]| {
        let distinct: BTreeSet<&String> = seats.iter().flat_map(|(_, chairs)| chairs).collect();
        let number = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
        Cell::share(
            number(distinct.len()),
            number(seats.iter().map(|(_, chairs)| chairs.len()).sum()),
        )
    };
    let rows = vec![
        vec![Cell::Term("period"), share(&period)],
        vec![Cell::Term("to-date"), share(&to_date)],
    ];
    let columns = vec![
        Column::text("window").tells(Tells::Facts),
        Column::share("co_chairs").tells(Tells::Facts),
    ];
    let series = Some(&scope.series);
    let rotation = DEFINITION
        .table(None, series, Subject::Whole, columns, rows)
        .with_keys(RowKeys::Columns(1));
    // In order of the meetings: the last one stays.
    let mut members: BTreeMap<&String, (i64, &String)> = BTreeMap::new();
    for (meeting, chairs) in &to_date {
        for member in chairs {
            let seats = members.get(member).map_or(0, |(n, _)| *n);
            members.insert(member, (seats + 1, meeting));
        }
    }
    let row = |(member, (seats, meeting)): (&String, (i64, &String))| {
        let meeting = query.label(meeting);
        let years = meeting
            .date
            .map(|day| i64::from(query.period.last.year() - day.year()));
        let years = years.map_or(Cell::Missing(Missing::NotAvailable), Cell::Integer);
        query
            .who(member)
            .into_iter()
            .chain([Cell::Integer(seats), Cell::from(meeting), years])
            .collect::<Vec<Cell>>()
    };
    let rows = members.into_iter().map(row).collect();
    let mut columns = columns_of(Subject::Members);
    columns.extend(
        [
            Column::whole("seats").zero_elsewhere(),
            Column::meeting("last_co_chaired"),
            Column::whole("years_since"),
        ]
        .map(|column| column.tells(Tells::Facts)),
    );
    let by_member = DEFINITION
        .table(Some("by_member"), series, Subject::Members, columns, rows)
        .largest_first("seats", query.order_of_names());
    Ok([rotation, by_member])
}

//! Does the chair rotate? Different co-chairs of all seats of co-chairs, and when each member last
//! had one.

use super::carried;
use crate::{
    input::texts,
    settings::Scope,
    statistics::{Definition, Query, largest_first, no_figures},
    table::{Cell, Column, Direction, Missing, Table},
};
use polars::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

pub const DEFINITION: Definition = Definition {
    id: "participation.co_chair_rotation",
    unit: "unit-share",
    better: Some(Direction::Up),
    figures: no_figures,
    tables,
};

fn tables(query: &Query) -> PolarsResult<Vec<Table>> {
    let mut tables = Vec::new();
    for scope in query.scopes() {
        tables.extend(of_series(query, scope)?);
    }
    Ok(tables)
}

/// For each of these held meetings that has co-chairs: its key and theirs.
fn chairs(query: &Query, meetings: &[usize]) -> PolarsResult<Vec<(String, BTreeSet<String>)>> {
    let frame = query.recorded(meetings, &["meeting_id", "co_chairs"])?;
    let ids = texts(&frame, "meeting_id")?;
    let of_meetings = carried(query, &frame)?
        .into_iter()
        .filter(|((_, role), _)| *role == 0);
    Ok(of_meetings
        .map(|((meeting, _), chairs)| (ids[meeting].clone().unwrap_or_default(), chairs))
        .collect())
}

fn of_series(query: &Query, scope: &Scope) -> PolarsResult<[Table; 2]> {
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
        Column::term("window"),
        Column::term("co_chairs").unit("unit-share"),
    ];
    let rotation = DEFINITION.table(None, Some(&scope.series), columns, rows);
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
    let mut rows: Vec<Vec<Cell>> = members.into_iter().map(row).collect();
    largest_first(&mut rows, 2);
    let columns = [
        "member",
        "member_id",
        "seats",
        "last_co_chaired",
        "years_since",
    ]
    .map(Column::term)
    .to_vec();
    Ok([
        rotation,
        DEFINITION.table(Some("by_member"), Some(&scope.series), columns, rows),
    ])
}

//! Who carried the meeting? Roles at held meetings of the period, from attendance and from the
//! co-chairs of the meeting itself.

use super::{ROLES, delegations_in, members_by_role};
use crate::{
    frame::texts,
    statistics::{Definition, Query, Reach, measure::columns_of},
    table::{Cell, Column, Condition, Derived, RowKeys, Subject, Table, Tells},
};
use polars::prelude::PolarsResult;
use std::collections::BTreeMap;

pub const DEFINITION: Definition = Definition::new("participation.roles", "unit-roles")
    .reach(Reach::Members)
    .topics(&[
        ("", "members-of-period"),
        ("by_meeting", "roles-by-meeting"),
    ])
    .tables(tables);

fn tables(query: &Query) -> PolarsResult<Vec<Table>> {
    let meetings = query.recorded(&query.held_in(query.period), &["meeting_id", "co_chairs"])?;
    let ids: Vec<String> = texts(&meetings, "meeting_id")?
        .into_iter()
        .flatten()
        .collect();
    let mut by_member: BTreeMap<String, [i64; ROLES.len()]> = BTreeMap::new();
    let mut by_meeting = Vec::new();
    for ((meeting, role), members) in members_by_role(query, &meetings)? {
        let names: Vec<String> = members.iter().map(|m| query.name(m)).collect();
        let cells = row(query, &ids[meeting], ROLES[role].0, names);
        by_meeting.push((meeting, role, cells));
        for member in members {
            by_member.entry(member).or_default()[role] += 1;
        }
    }
    by_meeting.extend(observers(query, &ids)?);
    by_meeting.sort_by_key(|(meeting, role, _)| (*meeting, *role));
    let by_meeting = by_meeting.into_iter().map(|(_, _, row)| row).collect();
    let numbers = |n: [i64; ROLES.len()]| n.into_iter().chain([n.iter().sum()]).map(Cell::Integer);
    let rows = by_member
        .into_iter()
        .map(|(member, n)| query.who(&member).into_iter().chain(numbers(n)).collect())
        .collect();
    let keys: Vec<&str> = ROLES.iter().map(|(_, key)| *key).collect();
    let total = Column::whole("total").derived(Derived::Sum(keys.clone()));
    let mut columns = columns_of(Subject::Members);
    let counted = keys.into_iter().map(Column::whole).chain([total]);
    columns.extend(counted.map(|column| column.tells(Tells::Facts).zero_elsewhere()));
    let mut columns_of_meetings = columns_of(Subject::Meetings);
    columns_of_meetings.extend([
        Column::text("role").tells(Tells::Facts),
        Column::text("participants").tells(Tells::Names),
    ]);
    Ok(vec![
        DEFINITION
            .table(None, None, Subject::Members, columns, rows)
            .largest_first("total", query.order_of_names()),
        DEFINITION
            .table(
                Some("by_meeting"),
                None,
                Subject::Meetings,
                columns_of_meetings,
                by_meeting,
            )
            .with_keys(RowKeys::Columns(2)),
    ])
}

fn row(query: &Query, meeting: &str, role: &'static str, mut names: Vec<String>) -> Vec<Cell> {
    names.sort_by_cached_key(|name| query.data.collation.key(name));
    vec![
        Cell::from(query.label(meeting)),
        Cell::Term(role),
        Cell::from(names),
    ]
}

/// Delegations that observed, one row a meeting: (meeting, place after the roles, row).
fn observers(query: &Query, ids: &[String]) -> PolarsResult<Vec<(usize, usize, Vec<Cell>)>> {
    let observers = delegations_in(query.period).and(Condition::is("capacity", "observer"));
    let frame = query.rows(&observers, &["meeting_id", "member_id"])?;
    let mut by_meeting: BTreeMap<usize, Vec<String>> = BTreeMap::new();
    let rows = texts(&frame, "meeting_id")?
        .into_iter()
        .zip(texts(&frame, "member_id")?);
    for (meeting, member) in rows {
        let place = ids.iter().position(|id| meeting.as_ref() == Some(id));
        if let (Some(place), Some(member)) = (place, member) {
            by_meeting
                .entry(place)
                .or_default()
                .push(query.name(&member));
        }
    }
    let row = |(meeting, names): (usize, Vec<String>)| {
        let cells = row(query, &ids[meeting], "observer", names);
        (meeting, ROLES.len(), cells)
    };
    Ok(by_meeting.into_iter().map(row).collect())
}

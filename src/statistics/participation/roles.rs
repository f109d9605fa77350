//! Who carried the meeting? Roles at held meetings of the period, from attendance and from the
//! co-chairs of the meeting itself.

use super::{ROLES, carried, delegations_in};
use crate::{
    input::texts,
    statistics::{Definition, Query, largest_first, no_figures},
    table::{Cell, Column, Condition, Table},
};
use polars::prelude::PolarsResult;
use std::collections::BTreeMap;

pub const DEFINITION: Definition = Definition {
    id: "participation.roles",
    unit: "unit-roles",
    better: None,
    figures: no_figures,
    tables,
};

fn tables(query: &Query) -> PolarsResult<Vec<Table>> {
    let meetings = query.recorded(&query.held_in(query.period), &["meeting_id", "co_chairs"])?;
    let ids: Vec<String> = texts(&meetings, "meeting_id")?
        .into_iter()
        .flatten()
        .collect();
    let mut by_member: BTreeMap<String, [i64; ROLES.len()]> = BTreeMap::new();
    let mut by_meeting = Vec::new();
    for ((meeting, role), members) in carried(query, &meetings)? {
        let names: Vec<String> = members.iter().map(|m| query.name(m)).collect();
        by_meeting.push((
            meeting,
            role,
            row(query, &ids[meeting], ROLES[role].0, names),
        ));
        for member in members {
            by_member.entry(member).or_default()[role] += 1;
        }
    }
    by_meeting.extend(observers(query, &ids)?);
    by_meeting.sort_by_key(|(meeting, role, _)| (*meeting, *role));
    let by_meeting = by_meeting.into_iter().map(|(_, _, row)| row).collect();
    let numbers = |n: [i64; ROLES.len()]| n.into_iter().chain([n.iter().sum()]).map(Cell::Integer);
    let mut rows: Vec<Vec<Cell>> = by_member
        .into_iter()
        .map(|(member, n)| query.who(&member).into_iter().chain(numbers(n)).collect())
        .collect();
    largest_first(&mut rows, 2 + ROLES.len());
    let keys = ["member", "member_id"]
        .into_iter()
        .chain(ROLES.map(|(_, key)| key))
        .chain(["total"]);
    Ok(vec![
        DEFINITION.table(None, None, keys.map(Column::term).collect(), rows),
        DEFINITION.table(
            Some("by_meeting"),
            None,
            ["meeting", "role", "members"].map(Column::term).to_vec(),
            by_meeting,
        ),
    ])
}

fn row(query: &Query, meeting: &str, role: &'static str, mut names: Vec<String>) -> Vec<Cell> {
    names.sort();
    vec![
        Cell::from(query.label(meeting)),
        Cell::Term(role),
        Cell::from(names.join(", ")),
    ]
}

/// Delegations that observed, one row a meeting: (meeting, place after the roles, row).
fn observers(query: &Query, ids: &[String]) -> PolarsResult<Vec<(usize, usize, Vec<Cell>)>> {
    let frame = query.rows(
        &delegations_in(query.period).and(Condition::is("capacity", "observer")),
        &["meeting_id", "member_id"],
    )?;
    let mut by_meeting: BTreeMap<usize, Vec<String>> = BTreeMap::new();
    for (meeting, member) in texts(&frame, "meeting_id")?
        .into_iter()
        .flatten()
        .zip(texts(&frame, "member_id")?.into_iter().flatten())
    {
        if let Some(meeting) = ids.iter().position(|id| *id == meeting) {
            by_meeting
                .entry(meeting)
                .or_default()
                .push(query.name(&member));
        }
    }
    let row = |(meeting, names): (usize, Vec<String>)| {
        (
            meeting,
            ROLES.len(),
            row(query, &ids[meeting], "observer", names),
        )
    };
    Ok(by_meeting.into_iter().map(row).collect())
}

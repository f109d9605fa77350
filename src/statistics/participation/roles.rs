//! Who carried the meeting? Roles at held meetings of the period, from attendance and from the co-chairs of the meeting itself.

use crate::{
    input::{lists, texts},
    statistics::{
        Answer, Definition, Query,
        expressions::{attended, in_period},
    },
    table::{Cell, Column},
};
use polars::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

pub const DEFINITION: Definition = Definition { id: "participation.roles", unit: "unit-roles", compute };

/// The roles that carry a meeting, in the order in which they are told.
const ROLES: [(&str, &str); 5] =
    [("co-chair", "co_chair"), ("chair", "chair"), ("speaker", "speaker"), ("panellist", "panellist"), ("rapporteur", "rapporteur")];

fn compute(query: &Query) -> PolarsResult<Answer> {
    let meetings = query.held().filter(in_period(query.period)).collect()?;
    let ids: Vec<String> = texts(&meetings, "meeting_id")?.into_iter().flatten().collect();
    // (meeting, role) → members; a role that a member has twice at a meeting counts once.
    let mut held: BTreeMap<(usize, usize), BTreeSet<String>> = BTreeMap::new();
    for (meeting, chairs) in lists(&meetings, "co_chairs")?.into_iter().enumerate() {
        held.entry((meeting, 0)).or_default().extend(chairs);
    }
    let rows = query.data.attendance.clone().lazy().filter(attended().and(col("role").is_not_null())).collect()?;
    let (members, roles) = (texts(&rows, "member_id")?, texts(&rows, "role")?);
    for ((meeting, member), role) in texts(&rows, "meeting_id")?.into_iter().zip(members).zip(roles) {
        let meeting = ids.iter().position(|id| Some(id) == meeting.as_ref());
        let role = ROLES.iter().position(|(name, _)| Some(*name) == role.as_deref());
        if let (Some(meeting), Some(role), Some(member)) = (meeting, role, member) {
            held.entry((meeting, role)).or_default().insert(member);
        }
    }
    let mut by_member: BTreeMap<String, [i64; ROLES.len()]> = BTreeMap::new();
    let mut by_meeting = Vec::new();
    for ((meeting, role), members) in held.into_iter().filter(|(_, m)| !m.is_empty()) {
        let mut names: Vec<String> = members.iter().map(|m| query.name(m)).collect();
        names.sort();
        by_meeting.push((
            meeting,
            role,
            vec![Cell::Meeting(query.label(&ids[meeting])), Cell::Term(ROLES[role].0), Cell::Text(names.join(", "))],
        ));
        for name in names {
            by_member.entry(name).or_default()[role] += 1;
        }
    }
    by_meeting.extend(observers(query, &ids)?);
    by_meeting.sort_by_key(|(meeting, role, _)| (*meeting, *role));
    let by_meeting = by_meeting.into_iter().map(|(_, _, row)| row).collect();
    let mut by_member: Vec<(String, [i64; ROLES.len()])> = by_member.into_iter().collect();
    by_member.sort_by_key(|(_, n)| -n.iter().sum::<i64>());
    let rows = by_member.into_iter().map(|(name, n)| {
        std::iter::once(Cell::Text(name)).chain(n.into_iter().map(Cell::Integer)).chain([Cell::Integer(n.iter().sum())]).collect()
    });
    let mut columns = vec![Column::term("member")];
    columns.extend(ROLES.map(|(_, key)| Column::term(key)));
    columns.push(Column::term("total"));
    let tables = vec![
        DEFINITION.table(None, None, columns, rows.collect()),
        DEFINITION.table(Some("by_meeting"), None, ["meeting", "role", "members"].map(Column::term).to_vec(), by_meeting),
    ];
    Ok(Answer { tables, figures: Vec::new() })
}

/// Delegations that observed, one row a meeting: (meeting, place after the roles, row).
fn observers(query: &Query, ids: &[String]) -> PolarsResult<Vec<(usize, usize, Vec<Cell>)>> {
    let frame = query.delegations().filter(col("capacity").eq(lit("observer"))).collect()?;
    let mut by_meeting: BTreeMap<usize, Vec<String>> = BTreeMap::new();
    for (meeting, member) in texts(&frame, "meeting_id")?.into_iter().flatten().zip(texts(&frame, "member_id")?.into_iter().flatten()) {
        if let Some(meeting) = ids.iter().position(|id| *id == meeting) {
            by_meeting.entry(meeting).or_default().push(query.name(&member));
        }
    }
    let row = |(meeting, mut names): (usize, Vec<String>)| {
        names.sort();
        (meeting, ROLES.len(), vec![Cell::Meeting(query.label(&ids[meeting])), Cell::Term("observer"), Cell::Text(names.join(", "))])
    };
    Ok(by_meeting.into_iter().map(row).collect())
}

//! Rows of attendance beside each other and beside their meeting.

use super::Check;
use crate::{
    finding::Finding,
    input::{attendance::Attendance, dates, texts},
};
use jiff::civil::Date;
use polars::prelude::*;
use std::collections::HashMap;

/// One person twice in one delegation at one meeting, or the same row twice where nobody is named.
pub fn repeated(check: &mut Check, rows: &Attendance) -> PolarsResult<()> {
    let persons = rows.equal(|row| Some((rows.person(row)?, rows.status.numbers[row])));
    let others = rows.equal(|row| {
        let words =
            [&rows.status, &rows.capacity, &rows.role, &rows.organisation, &rows.gender, &rows.mode].map(|words| words.numbers[row]);
        rows.person(row).is_none().then(|| (words, rows.count(row)))
    });
    for (column, what, groups) in [("delegate_name", "person", persons), ("member_id", "row", others)] {
        for group in groups {
            let first = check.data.place("attendance", group[0], "")?.line;
            for row in &group[1..] {
                check.note("R044", ("attendance", *row, column), &first.to_string(), |f| f.with("what", what).with("line", first))?;
            }
        }
    }
    Ok(())
}

/// A delegation, or a person of it, that both came and did not.
pub fn contradictory(check: &mut Check, rows: &Attendance) -> PolarsResult<()> {
    let status = &rows.status;
    let attended = status.number("attended");
    let away = ["absent", "apologies"].map(|word| status.number(word));
    if !status.numbers.iter().any(|s| away.contains(s)) {
        return Ok(());
    }
    for group in rows.equal(|row| Some(rows.persons[row])) {
        let came = |row: &&usize| status.numbers[**row] == attended;
        let stayed = |row: &&usize| away.contains(&status.numbers[**row]);
        if let (Some(came), Some(stayed)) = (group.iter().find(came), group.iter().find(stayed)) {
            let (first, second) = (came.min(stayed), came.max(stayed));
            let line = check.data.place("attendance", *first, "")?.line;
            let [a, b] = [first, second].map(|row| status.text(status.numbers[*row]).unwrap_or_default());
            let fill = |f: Finding| f.with("status", b).with("first", a).with("line", line);
            check.note("R045", ("attendance", *second, "status"), &line.to_string(), fill)?;
        }
    }
    Ok(())
}

/// Who came to a meeting that did not take place?
pub fn not_held(check: &mut Check, rows: &Attendance) -> PolarsResult<()> {
    let meetings = &check.data.meetings;
    let (ids, status) = (texts(meetings, "meeting_id")?, texts(meetings, "status")?);
    let attended = rows.status.number("attended");
    for (row, (meeting, came)) in rows.meetings.iter().zip(&rows.status.numbers).enumerate() {
        let Some(status) = status.get(*meeting as usize).map(|status| status.as_deref().unwrap_or_default()) else { continue };
        if *came == attended && status != "held" {
            let meeting = ids[*meeting as usize].as_deref().unwrap_or_default();
            check.note("R046", ("attendance", row, "meeting_id"), meeting, |f| f.with("meeting", meeting).with("status", status))?;
        }
    }
    Ok(())
}

/// The terms of membership of each member, in each body where it is told by body: joined and left.
type Terms<'a> = HashMap<(&'a str, Option<&'a str>), Vec<(Option<Date>, Option<Date>)>>;

/// Members that came as members before they had joined, or after they had left.
pub fn before_joining(check: &mut Check, rows: &Attendance) -> PolarsResult<()> {
    let data = &check.data;
    let by_body = data.has("memberships");
    if !by_body && !data.has("members") {
        return Ok(());
    }
    let table = if by_body { &data.memberships } else { &data.members };
    let bodies = |frame: &DataFrame| if by_body { texts(frame, "body") } else { Ok(vec![None; frame.height()]) };
    let spans = dates(table, "joined")?.into_iter().zip(dates(table, "left")?);
    let (of, in_body) = (texts(table, "member_id")?, bodies(table)?);
    let mut terms = Terms::new();
    for ((member, body), span) in of.iter().zip(&in_body).zip(spans) {
        terms.entry((member.as_deref().unwrap_or_default(), body.as_deref())).or_default().push(span);
    }
    let (starts, bodies) = (dates(&data.meetings, "start_date")?, bodies(&data.meetings)?);
    let members = texts(&data.members, "member_id")?;
    let (attended, as_member) = (rows.status.number("attended"), rows.capacity.number("member"));
    let sat = |row: &usize| rows.status.numbers[*row] == attended && rows.capacity.numbers[*row] == as_member;
    let mut outside = Vec::new();
    for delegation in rows.delegations() {
        let (Some(start), body) = (starts[delegation.meeting as usize], &bodies[delegation.meeting as usize]) else { continue };
        // Of a meeting without a body it can't be said who belongs to it.
        if by_body && body.is_none() {
            continue;
        }
        let member = members[delegation.member as usize].as_deref().unwrap_or_default();
        let Some(spans) = terms.get(&(member, body.as_deref())) else { continue };
        if spans.iter().any(|(joined, left)| joined.is_none_or(|day| day <= start) && left.is_none_or(|day| day >= start)) {
            continue;
        }
        let early = spans.iter().filter_map(|(joined, _)| *joined).min().filter(|joined| *joined > start);
        let Some(day) = early.or(spans.iter().filter_map(|(_, left)| *left).max()) else { continue };
        outside.extend(rows.rows(delegation).filter(sat).map(|row| (row, member, day, start, early.is_some())));
    }
    outside.sort_unstable();
    for (row, member, day, start, is_early) in outside {
        let when = if is_early { "before" } else { "after" };
        let fill = |f: Finding| f.with("member", member).with("day", day).with("start", start).with("when", when);
        check.note("R047", ("attendance", row, "member_id"), &format!("{member}{start}"), fill)?;
    }
    Ok(())
}

//! Rows of attendance beside each other and beside their meeting.

use super::Check;
use crate::finding::codes::{R044, R045, R046, R047, R085};
use crate::{
    finding::{NONE as NOWHERE, show_value},
    frame::{belonged, dates, texts},
    input::{
        attendance::{Attendance, Entry, namesakes},
        categories::NONE,
    },
};
use jiff::civil::Date;
use polars::prelude::*;
use rustc_hash::FxHashMap;

/// One person twice in one delegation at one meeting, two people of one name, or the same row twice
/// where nobody is named.
pub fn repeated(check: &mut Check, rows: &Attendance) -> PolarsResult<()> {
    let persons =
        rows.equal(|entry| (entry.person != NONE).then_some((entry.person, entry.status)));
    let others = rows.equal(|entry| {
        let Entry {
            status,
            capacity,
            role,
            organisation,
            gender,
            mode,
            ..
        } = *entry;
        (entry.person == NONE).then_some((
            status,
            capacity,
            role,
            organisation,
            gender,
            mode,
            entry.count(),
        ))
    });
    for group in persons {
        let people = namesakes(&group.iter().collect::<Vec<&Entry>>());
        for other in &people[1..] {
            let (about, line, file) = first_place(check, people[0][0].place(), other[0].place())?;
            let fill = || R085 { line, file };
            check.note(
                ("attendance", other[0].place(), "delegate_name"),
                &about,
                fill,
            )?;
        }
        for rows in people {
            twice(check, "delegate_name", "person", &rows)?;
        }
    }
    for group in others {
        twice(
            check,
            "member_id",
            "row",
            &group.iter().collect::<Vec<&Entry>>(),
        )?;
    }
    Ok(())
}

fn twice(check: &mut Check, column: &str, what: &str, rows: &[&Entry]) -> PolarsResult<()> {
    for entry in &rows[1..] {
        let (about, line, file) = first_place(check, rows[0].place(), entry.place())?;
        let fill = || R044 { what, line, file };
        check.note(("attendance", entry.place(), column), &about, fill)?;
    }
    Ok(())
}

/// Where the first of two rows stands: both together as text, its line, and its file where the
/// second is in another one.
fn first_place(check: &Check, first: usize, second: usize) -> PolarsResult<(String, u64, String)> {
    let (first, second) = (
        check.data.place("attendance", first, "")?,
        check.data.place("attendance", second, "")?,
    );
    let file = if (&first.file, &first.sheet) == (&second.file, &second.sheet) {
        NOWHERE.to_owned()
    } else {
        show_value(&first.file)
    };
    Ok((first.to_string(), first.line, file))
}

/// A delegation, or a person of it, that both came and did not.
pub fn contradictory(check: &mut Check, rows: &Attendance) -> PolarsResult<()> {
    let attended = rows.code("attended");
    let away = ["absent", "apologies"].map(|word| rows.code(word));
    let stayed_away = |delegation| {
        rows.rows(delegation)
            .iter()
            .any(|entry| away.contains(&entry.status))
    };
    if !rows.delegations().iter().any(stayed_away) {
        return Ok(());
    }
    for group in rows.equal(|entry| Some(entry.person)) {
        let came = |entry: &&Entry| entry.status == attended;
        let stayed = |entry: &&Entry| away.contains(&entry.status);
        if let (Some(came), Some(stayed)) = (group.iter().find(came), group.iter().find(stayed)) {
            let (first, second) = if came.row < stayed.row {
                (came, stayed)
            } else {
                (stayed, came)
            };
            let (about, line, file) = first_place(check, first.place(), second.place())?;
            let [a, b] = [first, second].map(|entry| rows.word(entry.status).unwrap_or_default());
            let fill = || R045 {
                status: b,
                first: a,
                line,
                file,
            };
            check.note(("attendance", second.place(), "status"), &about, fill)?;
        }
    }
    Ok(())
}

/// Who came to a meeting that did not take place?
pub fn not_held(check: &mut Check, rows: &Attendance) -> PolarsResult<()> {
    let meetings = &check.data.meetings;
    let (ids, states) = (texts(meetings, "meeting_id")?, texts(meetings, "status")?);
    let attended = rows.code("attended");
    let mut found = Vec::new();
    for (meeting, status) in states
        .iter()
        .enumerate()
        .filter(|(_, status)| status.as_deref() != Some("held"))
    {
        let came = rows
            .of_meeting(meeting)
            .iter()
            .flat_map(|delegation| rows.rows(delegation))
            .filter(|entry| entry.status == attended);
        found.extend(came.map(|entry| {
            (
                entry.place(),
                ids[meeting].as_deref().unwrap_or_default(),
                status.as_deref().unwrap_or_default(),
            )
        }));
    }
    found.sort_unstable();
    for (row, meeting, status) in found {
        check.note(("attendance", row, "meeting_id"), meeting, || R046 {
            meeting,
            status,
        })?;
    }
    Ok(())
}

/// The terms of membership of each member, in each body where memberships are listed by body:
/// joined and left.
type Terms<'a> = FxHashMap<(&'a str, Option<&'a str>), Vec<(Option<Date>, Option<Date>)>>;

/// Members that came as members before they had joined, or after they had left.
pub fn before_joining(check: &mut Check, rows: &Attendance) -> PolarsResult<()> {
    let data = &check.data;
    let by_body = data.has("memberships");
    if !by_body && !data.has("members") {
        return Ok(());
    }
    let table = if by_body {
        &data.memberships
    } else {
        &data.members
    };
    let bodies = |frame: &DataFrame| {
        if by_body {
            texts(frame, "body")
        } else {
            Ok(vec![None; frame.height()])
        }
    };
    let (of, in_body) = (texts(table, "member_id")?, bodies(table)?);
    let terms = terms_of_members(table, &of, &in_body)?;
    let (starts, bodies) = (
        dates(&data.meetings, "start_date")?,
        bodies(&data.meetings)?,
    );
    let members = texts(&data.members, "member_id")?;
    let (attended, as_member) = (rows.code("attended"), rows.code("member"));
    let sat = |entry: &&Entry| entry.status == attended && entry.capacity == as_member;
    let mut outside = Vec::new();
    for delegation in rows.delegations() {
        let (Some(start), body) = (
            starts[delegation.meeting as usize],
            &bodies[delegation.meeting as usize],
        ) else {
            continue;
        };
        // Of a meeting without a body it can't be said who belongs to it.
        if by_body && body.is_none() {
            continue;
        }
        let member = members[delegation.member as usize]
            .as_deref()
            .unwrap_or_default();
        let spans = terms.get(&(member, body.as_deref()));
        let Some((day, is_early)) = spans.and_then(|spans| outside_terms(start, spans)) else {
            continue;
        };
        outside.extend(
            rows.rows(delegation)
                .iter()
                .filter(sat)
                .map(|entry| (entry.place(), member, day, start, is_early)),
        );
    }
    note_outside_terms(check, outside)
}

/// Notes rows of attendance outside all terms: the row, its member, when the term begins or ended,
/// the day of the meeting, and whether that is too early.
fn note_outside_terms(
    check: &mut Check,
    mut outside: Vec<(usize, &str, Date, Date, bool)>,
) -> PolarsResult<()> {
    outside.sort_unstable();
    for (row, member, day, start, is_early) in outside {
        let when = if is_early { "before" } else { "after" };
        let fill = || R047 {
            member,
            day,
            start,
            when,
        };
        check.note(
            ("attendance", row, "member_id"),
            &format!("{member}{start}"),
            fill,
        )?;
    }
    Ok(())
}

/// The terms in a table, whose members and bodies are these.
fn terms_of_members<'a>(
    table: &DataFrame,
    members: &'a [Option<String>],
    bodies: &'a [Option<String>],
) -> PolarsResult<Terms<'a>> {
    let spans = dates(table, "joined")?
        .into_iter()
        .zip(dates(table, "left")?);
    let mut terms = Terms::default();
    for ((member, body), span) in members.iter().zip(bodies).zip(spans) {
        terms
            .entry((member.as_deref().unwrap_or_default(), body.as_deref()))
            .or_default()
            .push(span);
    }
    Ok(terms)
}

/// Where a day is outside all terms: when the first of them began, if that is later, else when the
/// last of them ended; and whether the day is too early.
fn outside_terms(day: Date, terms: &[(Option<Date>, Option<Date>)]) -> Option<(Date, bool)> {
    if terms
        .iter()
        .any(|(joined, left)| belonged(day, *joined, *left))
    {
        return None;
    }
    let early = terms
        .iter()
        .filter_map(|(joined, _)| *joined)
        .min()
        .filter(|joined| *joined > day);
    let left = terms.iter().filter_map(|(_, left)| *left).max();
    Some((early.or(left)?, early.is_some()))
}

//! Sittings beside their meetings and beside attendance. In: a dataset. Out: findings. It must not
//! know what is counted.

use super::{Check, meetings::days_of_meetings};
use crate::{
    finding::{
        codes::{R070, R152, R153, R154, R156, R158},
        show_value,
    },
    frame::{dates, texts},
    input::{attendance::Attendance, reference::folded},
    settings::Settings,
};
use polars::prelude::*;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// What an empty status means: attended where the list has none; else it is not known.
pub fn fill_status(check: &mut Check) -> PolarsResult<()> {
    let frame = check.data.frame("sittings");
    let mut status = texts(frame, "status")?;
    let says_something = status.iter().any(Option::is_some);
    for (row, status) in status.iter_mut().enumerate() {
        if status.is_none() && says_something {
            check.remark(("sittings", row, "status"), "", || R070 {
                table: "sittings",
            })?;
        }
        let usual = if says_something {
            "unknown"
        } else {
            "attended"
        };
        status.get_or_insert_with(|| usual.to_owned());
    }
    let frame = check.data.frame_mut("sittings");
    frame.with_column(Series::new("status".into(), status).into())?;
    Ok(())
}

/// Two rows that contradict each other, a day outside the meeting, and a member that attendance does
/// not know to have come.
pub fn beside_meetings(check: &mut Check, attendance: &Attendance) -> PolarsResult<()> {
    let days = days_of_meetings(check.data)?;
    let came = came(check, attendance)?;
    let frame = check.data.frame("sittings");
    let text = |column: &str| texts(frame, column);
    let (meetings, sittings, members) = (text("meeting_id")?, text("sitting")?, text("member_id")?);
    let (status, dates) = (text("status")?, dates(frame, "date")?);
    let mut known: HashMap<(&str, &str, &str), (usize, &str)> = HashMap::new();
    for row in 0..meetings.len() {
        let (Some(meeting), Some(sitting), Some(member), Some(status)) = (
            meetings[row].as_deref(),
            sittings[row].as_deref(),
            members[row].as_deref(),
            status[row].as_deref(),
        ) else {
            continue;
        };
        let about = row.to_string();
        let (first, other) = *known
            .entry((meeting, sitting, member))
            .or_insert((row, status));
        if other != status {
            let line = check.data.place("sittings", first, "status")?.line;
            check.note(("sittings", row, "status"), &about, || R153 {
                member,
                status,
                other,
                line,
            })?;
        }
        if let (Some(day), Some((start, end))) = (dates[row], days.get(meeting))
            && !(*start..=*end).contains(&day)
        {
            check.remark(("sittings", row, "date"), &about, || R154 {
                day,
                meeting,
                start,
                end,
            })?;
        }
        if status == "attended"
            && let Some(came) = came.get(meeting)
            && !came.contains(&member.to_owned())
        {
            check.remark(("sittings", row, "member_id"), meeting, || R152 {
                member,
                meeting,
            })?;
        }
    }
    Ok(())
}

/// Two sittings of a meeting whose names a reader takes for one.
pub fn spelled_alike(check: &mut Check) -> PolarsResult<()> {
    let frame = check.data.frame("sittings");
    let (meetings, sittings) = (texts(frame, "meeting_id")?, texts(frame, "sitting")?);
    // (meeting, sitting as it sounds) → how it is written first, and where.
    let mut first: HashMap<(&str, String), (&str, usize)> = HashMap::new();
    for (row, (meeting, sitting)) in meetings.iter().zip(&sittings).enumerate() {
        let (Some(meeting), Some(sitting)) = (meeting.as_deref(), sitting.as_deref()) else {
            continue;
        };
        let (other, before) = *first
            .entry((meeting, folded(sitting)))
            .or_insert((sitting, row));
        if other != sitting {
            let line = check.data.place("sittings", before, "sitting")?.line;
            let about = format!("{meeting} {sitting}");
            check.remark(("sittings", row, "sitting"), &about, || R158 {
                sitting: show_value(sitting),
                meeting,
                other: show_value(other),
                line,
            })?;
        }
    }
    Ok(())
}

/// Sittings of meetings that belong to no series of the settings.
pub fn outside_series(check: &mut Check, settings: &Settings) -> PolarsResult<()> {
    if settings.scopes.is_empty() {
        return Ok(());
    }
    let meetings = &check.data.meetings;
    let of = texts(meetings, "body")?
        .into_iter()
        .zip(texts(meetings, "kind")?);
    let is_outside = |(body, kind): &(Option<String>, Option<String>)| {
        let mut scopes = settings.scopes.iter();
        !scopes.any(|scope| scope.has(body.as_deref(), kind.as_deref()))
    };
    let ids = texts(meetings, "meeting_id")?.into_iter();
    let outside: BTreeSet<String> = ids
        .zip(of)
        .filter(|(_, of)| is_outside(of))
        .filter_map(|(id, _)| id)
        .collect();
    let of_sittings = texts(check.data.frame("sittings"), "meeting_id")?;
    for (row, meeting) in of_sittings.into_iter().enumerate() {
        if let Some(meeting) = meeting.filter(|meeting| outside.contains(meeting)) {
            check.remark(("sittings", row, "meeting_id"), &meeting, || R156 {
                meeting: &meeting,
            })?;
        }
    }
    Ok(())
}

/// The members that came to each meeting of which attendance names somebody.
fn came(check: &Check, attendance: &Attendance) -> PolarsResult<BTreeMap<String, Vec<String>>> {
    let members = texts(&check.data.members, "member_id")?;
    let attended = attendance.code("attended");
    let came = |(meeting, id): (usize, Option<String>)| {
        let delegations = attendance.of_meeting(meeting).iter();
        let attended = delegations.filter(|delegation| {
            let mut rows = attendance.rows(delegation).iter();
            rows.any(|row| row.status == attended)
        });
        let came: Vec<String> = attended
            .filter_map(|delegation| members[delegation.member as usize].clone())
            .collect();
        (!came.is_empty()).then_some((id?, came))
    };
    let meetings = texts(&check.data.meetings, "meeting_id")?;
    Ok(meetings.into_iter().enumerate().filter_map(came).collect())
}

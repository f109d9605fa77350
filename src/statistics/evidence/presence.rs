//! Who was where: one row for each held meeting of a series and each member eligible for it or
//! named in its attendance. In: the roll, a series. Out: a frame. Flags: `countable`, `eligible`,
//! `present`, `as_member`, `apologies`, `known` (whether it came); not present: `excused` (with
//! apologies) or `unexplained`. It must not know a statistic.

use super::roll::{Roll, Term, rows_column};
use crate::{
    frame::texts,
    input::{
        attendance::{Delegation, small},
        categories::words,
    },
    settings::SeriesScope,
    statistics::rules::is_complete,
};
use polars::prelude::*;
use rayon::prelude::*;

/// One member at one meeting.
#[derive(Default, Clone)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a column of the sheet"
)]
pub struct MemberSeen<'a> {
    pub meeting: u32,
    pub member: u32,
    pub eligible: bool,
    pub present: bool,
    as_member: bool,
    apologies: bool,
    /// Of somebody of the delegation nobody wrote down whether they came.
    has_unknown: bool,
    delegation: Option<&'a Delegation>,
}

/// Is it known whether the delegation came?
pub const fn is_known(seen: &MemberSeen) -> bool {
    seen.present || seen.apologies || !seen.has_unknown
}

pub fn sheet(roll: &Roll, scopes: &[SeriesScope]) -> PolarsResult<DataFrame> {
    let mut all: Option<DataFrame> = None;
    for scope in scopes {
        let terms: Vec<&Term> = roll.terms_in(&scope.body).collect();
        let held: Vec<usize> = roll
            .held
            .iter()
            .copied()
            .filter(|meeting| roll.is_of(scope, *meeting))
            .collect();
        let seen: Vec<MemberSeen> = held
            .into_par_iter()
            .flat_map_iter(|meeting| of_meeting(roll, &terms, meeting))
            .collect();
        let sheet = rows_of(roll, scope, &seen)?;
        all = Some(all.map_or_else(|| Ok(sheet.clone()), |all| all.vstack(&sheet))?);
    }
    Ok(all.unwrap_or_default())
}

/// Those expected at one meeting or named in its attendance, by name.
pub fn of_meeting<'a>(roll: &'a Roll, terms: &[&Term], meeting: usize) -> Vec<MemberSeen<'a>> {
    let rows = &roll.rows;
    let mut by_name: Vec<Option<MemberSeen>> = vec![None; roll.rank.len()];
    let new = |member: u32| MemberSeen {
        meeting: small(meeting),
        member,
        ..MemberSeen::default()
    };
    for term in terms {
        if roll.starts[meeting].is_some_and(|start| term.holds(start)) {
            by_name[roll.rank[term.member] as usize]
                .get_or_insert_with(|| new(small(term.member)))
                .eligible = true;
        }
    }
    let [attended, apologies, unknown, as_member] =
        ["attended", "apologies", "unknown", "member"].map(|word| rows.code(word));
    for delegation in rows.of_meeting(meeting) {
        let seen = by_name[roll.rank[delegation.member as usize] as usize]
            .get_or_insert_with(|| new(delegation.member));
        seen.delegation = Some(delegation);
        for entry in rows.rows(delegation) {
            let is_there = entry.status == attended;
            seen.present |= is_there;
            seen.as_member |= is_there && entry.capacity == as_member;
            seen.apologies |= entry.status == apologies;
            seen.has_unknown |= entry.status == unknown;
        }
    }
    by_name.into_iter().flatten().collect()
}

fn rows_of(roll: &Roll, scope: &SeriesScope, seen: &[MemberSeen]) -> PolarsResult<DataFrame> {
    let meetings: Vec<u32> = seen.iter().map(|s| s.meeting).collect();
    let members: Vec<u32> = seen.iter().map(|s| s.member).collect();
    let flag = |name: &str, of: fn(&MemberSeen) -> bool| {
        Column::from(Series::new(
            name.into(),
            seen.iter().map(of).collect::<Vec<bool>>(),
        ))
    };
    let lists = texts(&roll.meetings, "attendance_list")?;
    let is_countable =
        |s: &MemberSeen| is_complete(lists[s.meeting as usize].as_deref()) && is_known(s);
    let countable: Vec<bool> = seen.iter().map(is_countable).collect();
    let series = roll.rows.number(&scope.series.key);
    let mut columns = vec![words("series", vec![series; seen.len()])?];
    columns.extend(roll.of_meetings(&meetings, &["meeting_id"])?);
    columns.extend(roll.of_members(&members, &["member_id", "name", "kind", "region", "groups"])?);
    columns.extend(roll.of_meetings(&meetings, &["start_date"])?);
    columns.extend([
        Series::new("countable".into(), countable).into(),
        flag("eligible", |s| s.eligible),
        flag("present", |s| s.present),
        flag("as_member", |s| s.as_member),
        flag("apologies", |s| s.apologies),
        flag("known", is_known),
        flag("excused", |s| !s.present && s.apologies),
        flag("unexplained", |s| !s.present && !s.apologies && is_known(s)),
        rows_column(roll, seen.iter().map(|s| s.delegation), |_| true),
    ]);
    let meeting_rows = roll.of_meetings(&meetings, &["rows"])?;
    columns.extend(
        meeting_rows
            .into_iter()
            .map(|column| column.with_name("meeting_row".into())),
    );
    DataFrame::new(seen.len(), columns)
}

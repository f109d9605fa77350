//! Who was expected at which event, whatever its series: one row for each held meeting with a
//! complete list and each member eligible for it, with the event that the meeting is part of. In:
//! the roll. Out: a frame. It must not know a statistic.

use super::{
    presence::{MemberSeen, is_known, of_meeting},
    roll::{Roll, Term},
};
use crate::{frame::texts, statistics::rules::is_complete};
use polars::prelude::*;
use rayon::prelude::*;
use std::collections::BTreeMap;

pub fn expected(roll: &Roll) -> PolarsResult<DataFrame> {
    let lists = texts(&roll.meetings, "attendance_list")?;
    let held = roll.held.iter().copied();
    let held: Vec<usize> = held
        .filter(|meeting| is_complete(lists[*meeting].as_deref()))
        .collect();
    let mut terms: BTreeMap<&str, Vec<&Term>> = BTreeMap::new();
    for meeting in &held {
        let body = roll.bodies[*meeting].as_str();
        terms
            .entry(body)
            .or_insert_with(|| roll.terms_in(body).collect());
    }
    let is_counted = |seen: &MemberSeen| seen.eligible && is_known(seen);
    let seen: Vec<MemberSeen> = held
        .into_par_iter()
        .flat_map_iter(|meeting| of_meeting(roll, &terms[roll.bodies[meeting].as_str()], meeting))
        .filter(is_counted)
        .collect();
    let meetings: Vec<u32> = seen.iter().map(|seen| seen.meeting).collect();
    let members: Vec<u32> = seen.iter().map(|seen| seen.member).collect();
    let present: Vec<bool> = seen.iter().map(|seen| seen.present).collect();
    let mut columns = roll.of_meetings(&meetings, &["start_date", "event"])?;
    columns.extend(roll.of_members(&members, &["member_id", "kind", "region"])?);
    columns.push(Series::new("present".into(), present).into());
    DataFrame::new(seen.len(), columns)
}

//! Who is expected: one row for each meeting that is planned with a date, and each member of its
//! body on that day. In: the roll, the series. Out: a frame. It must not know a statistic.

use super::roll::Roll;
use crate::{
    input::{
        attendance::small,
        categories::{NONE, words},
    },
    settings::SeriesScope,
};
use polars::prelude::*;
use std::collections::BTreeMap;

pub fn sheet(roll: &Roll, scopes: &[SeriesScope]) -> PolarsResult<DataFrame> {
    let is_planned = |meeting: &usize| {
        matches!(
            roll.status[*meeting].as_deref(),
            Some("planned" | "postponed")
        )
    };
    let mut planned: Vec<usize> = (0..roll.ids.len())
        .filter(|meeting| is_planned(meeting) && roll.starts[*meeting].is_some())
        .collect();
    planned.sort_by_key(|meeting| (roll.starts[*meeting], &roll.ids[*meeting]));
    let (mut series, mut meetings, mut members) = (Vec::new(), Vec::new(), Vec::new());
    for meeting in planned {
        let first = scopes
            .iter()
            .find(|scope| roll.is_of(scope, meeting))
            .map_or(NONE, |scope| roll.rows.number(&scope.series.key));
        let belongs = roll
            .terms_in(&roll.bodies[meeting])
            .filter(|term| roll.starts[meeting].is_some_and(|day| term.holds(day)));
        let by_name: BTreeMap<u32, u32> = belongs
            .map(|term| (roll.rank[term.member], small(term.member)))
            .collect();
        for member in by_name.into_values() {
            series.push(first);
            meetings.push(small(meeting));
            members.push(member);
        }
    }
    let mut columns = vec![words("series", series)?];
    columns.extend(roll.of_meetings(&meetings, &["meeting_id"])?);
    columns.extend(roll.of_members(&members, &["member_id", "name", "kind"])?);
    columns.extend(roll.of_meetings(&meetings, &["start_date"])?);
    DataFrame::new(members.len(), columns)
}

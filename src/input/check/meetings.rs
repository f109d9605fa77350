//! Meetings and members that no figure could be made of as their lists mean it, and the days of meetings.

use super::Check;
use crate::finding::codes::{R062, R063};
use crate::{
    finding::{Finding, HIDDEN},
    frame::{dates, texts},
    input::Dataset,
    settings::Settings,
};
use jiff::civil::Date;
use polars::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// Held meetings without a date: they are in no period.
pub fn undated(check: &mut Check, settings: &Settings) -> PolarsResult<()> {
    let meetings = &check.data.meetings;
    let (ids, status, starts) = (
        texts(meetings, "meeting_id")?,
        texts(meetings, "status")?,
        dates(meetings, "start_date")?,
    );
    for (row, id) in ids.into_iter().enumerate() {
        if let (Some(id), Some("held"), None) = (id, status[row].as_deref(), starts[row]) {
            // A list of who came may have shifted rows.
            let is_shown = !settings.input("meetings").distinct;
            let meeting = if is_shown { id.as_str() } else { HIDDEN };
            check.note(("meetings", row, "start_date"), &id, || R063 { meeting })?;
        }
    }
    Ok(())
}

/// Members have kinds, and none of them is a state: most often states are called otherwise.
pub fn without_states(check: &mut Check) -> PolarsResult<()> {
    let (kinds, capacities) = (
        texts(&check.data.members, "kind")?,
        texts(&check.data.members, "capacity")?,
    );
    let members = kinds
        .into_iter()
        .zip(capacities)
        .filter(|(_, c)| c.as_deref() == Some("member"));
    let kinds: BTreeSet<String> = members.filter_map(|(kind, _)| kind).collect();
    if !kinds.is_empty() && !kinds.contains("state") {
        let place = check.data.whole("members");
        let kinds = kinds.into_iter().take(5).collect::<Vec<_>>().join(", ");
        check.findings.add(Finding::new(place, R062 { kinds }));
    }
    Ok(())
}

/// The first and last day of each meeting.
pub fn days_of_meetings(data: &Dataset) -> PolarsResult<BTreeMap<String, (Date, Date)>> {
    let meetings = &data.meetings;
    let (starts, ends) = (dates(meetings, "start_date")?, dates(meetings, "end_date")?);
    Ok(texts(meetings, "meeting_id")?
        .into_iter()
        .zip(starts.into_iter().zip(ends))
        .filter_map(|(id, (start, end))| Some((id?, (start?, end.or(start)?))))
        .collect())
}

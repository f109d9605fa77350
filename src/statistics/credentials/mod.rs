//! Credentials of delegations, and what else the rules ask of them: one file for each statistic.

pub mod incomplete;
pub mod received;

use super::Query;
use crate::{
    frame::{dates, texts},
    input::Dataset,
    schema::credentials::FORMAL,
    settings::Settings,
};
use jiff::civil::Date;
use polars::prelude::PolarsResult;
use std::collections::BTreeMap;

/// The table of credentials.
const CREDENTIALS: &str = "credentials";

/// Without a list of credentials nothing is known of them.
fn has_credentials(data: &Dataset, _: &Settings) -> bool {
    data.has(CREDENTIALS)
}

/// The form of the credentials of a delegation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Form {
    Provisional,
    Formal,
}

/// A meeting that keeps credentials, with those that it had received by its end.
struct MeetingCredentials {
    body: String,
    start: Date,
    /// Of each member the best form.
    forms: BTreeMap<String, Form>,
}

impl MeetingCredentials {
    fn form(&self, member: &str) -> Option<Form> {
        self.forms.get(member).copied()
    }
}

/// The held meetings that keep credentials, by their keys.
fn meetings_with_credentials(query: &Query) -> PolarsResult<BTreeMap<String, MeetingCredentials>> {
    let meetings = query.ground.sheets.held_meetings();
    let (ids, bodies) = (texts(meetings, "meeting_id")?, texts(meetings, "body")?);
    let (starts, ends) = (dates(meetings, "start_date")?, dates(meetings, "end_date")?);
    let held: BTreeMap<&str, usize> = ids
        .iter()
        .enumerate()
        .filter_map(|(row, id)| Some((id.as_deref()?, row)))
        .collect();
    let frame = query.data.frame(CREDENTIALS);
    let rows = texts(frame, "meeting_id")?
        .into_iter()
        .zip(texts(frame, "member_id")?)
        .zip(texts(frame, "form")?)
        .zip(dates(frame, "received")?);
    let mut kept: BTreeMap<String, MeetingCredentials> = BTreeMap::new();
    for (((meeting, member), form), received) in rows {
        let (Some(meeting), Some(member), Some(form)) = (meeting, member, form) else {
            continue;
        };
        let Some(row) = held.get(meeting.as_str()).copied() else {
            continue;
        };
        let Some(start) = starts[row] else { continue };
        let of_meeting = kept.entry(meeting).or_insert_with(|| MeetingCredentials {
            body: bodies[row].clone().unwrap_or_default(),
            start,
            forms: BTreeMap::new(),
        });
        let end = ends[row].unwrap_or(start);
        if received.is_none_or(|received| received <= end) {
            let form = if form == FORMAL {
                Form::Formal
            } else {
                Form::Provisional
            };
            let best = of_meeting.forms.entry(member).or_insert(form);
            *best = form.max(*best);
        }
    }
    Ok(kept)
}

//! Credentials beside the meetings that they are for. In: a dataset. Out: findings. It must not know
//! what is counted.

use super::Check;
use crate::{
    finding::codes::R151,
    frame::{dates, texts},
};
use jiff::civil::Date;
use polars::prelude::*;
use std::collections::BTreeMap;

/// Credentials that came after their meeting.
pub fn late(check: &mut Check) -> PolarsResult<()> {
    let meetings = &check.data.meetings;
    let (starts, ends) = (dates(meetings, "start_date")?, dates(meetings, "end_date")?);
    let ends: BTreeMap<String, Date> = texts(meetings, "meeting_id")?
        .into_iter()
        .zip(starts.into_iter().zip(ends))
        .filter_map(|(id, (start, end))| Some((id?, end.or(start)?)))
        .collect();
    let frame = check.data.frame("credentials");
    let (meetings, received) = (texts(frame, "meeting_id")?, dates(frame, "received")?);
    for (row, (meeting, day)) in meetings.into_iter().zip(received).enumerate() {
        let (Some(meeting), Some(day)) = (meeting, day) else {
            continue;
        };
        if let Some(end) = ends.get(&meeting).filter(|end| day > **end) {
            let about = row.to_string();
            check.remark(("credentials", row, "received"), &about, || R151 {
                meeting: &meeting,
                day,
                end,
            })?;
        }
    }
    Ok(())
}

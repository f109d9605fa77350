//! Credentials beside the meetings that they are for. In: a dataset. Out: findings. It must not know
//! what is counted.

use super::{Check, meetings::days_of_meetings};
use crate::{
    finding::codes::R151,
    frame::{dates, texts},
};
use polars::prelude::*;

/// Credentials that came after their meeting.
pub fn late(check: &mut Check) -> PolarsResult<()> {
    let days = days_of_meetings(check.data)?;
    let frame = check.data.frame("credentials");
    let (meetings, received) = (texts(frame, "meeting_id")?, dates(frame, "received")?);
    for (row, (meeting, day)) in meetings.into_iter().zip(received).enumerate() {
        let (Some(meeting), Some(day)) = (meeting, day) else {
            continue;
        };
        if let Some((_, end)) = days.get(&meeting).filter(|(_, end)| day > *end) {
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

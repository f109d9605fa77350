//! Initiatives and the meetings that agreed and launched them: nothing is launched or completed
//! before it is agreed.

use super::Check;
use crate::finding::codes::{R049, R052};
use crate::frame::{dates, texts};
use polars::prelude::*;
use std::collections::HashMap;

pub fn of_initiatives(check: &mut Check) -> PolarsResult<()> {
    let (meetings, initiatives) = (&check.data.meetings, &check.data.initiatives);
    let starts: HashMap<String, _> = texts(meetings, "meeting_id")?
        .into_iter()
        .flatten()
        .zip(dates(meetings, "start_date")?)
        .collect();
    let (agreed, launched) = (
        texts(initiatives, "agreed_at")?,
        texts(initiatives, "launched_at")?,
    );
    let completed = dates(initiatives, "completed_date")?;
    for row in 0..agreed.len() {
        for (column, meeting) in [("agreed_at", &agreed[row]), ("launched_at", &launched[row])] {
            if let Some(meeting) = meeting.as_ref().filter(|m| starts.get(*m) == Some(&None)) {
                check.note(("initiatives", row, column), meeting, || R052 {
                    column,
                    meeting,
                })?;
            }
        }
        let start = |meeting: &Option<String>| {
            meeting
                .as_ref()
                .and_then(|m| starts.get(m).copied().flatten())
        };
        let Some(first) = start(&agreed[row]) else {
            continue;
        };
        for (column, day) in [
            ("launched_at", start(&launched[row])),
            ("completed_date", completed[row]),
        ] {
            if let Some(day) = day.filter(|day| *day < first) {
                let fill = || R049 {
                    column,
                    day,
                    agreed: first,
                };
                check.note(("initiatives", row, column), &format!("{first}{day}"), fill)?;
            }
        }
    }
    Ok(())
}

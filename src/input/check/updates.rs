//! Updates of initiatives beside each other, and beside the list of initiatives. In: a dataset. Out:
//! findings. It must not know what is counted.

use super::Check;
use crate::finding::codes::{R143, R144, R145};
use crate::frame::{dates, texts};
use jiff::civil::Date;
use polars::prelude::*;
use std::collections::{BTreeMap, HashMap};

/// The statuses that updates give an initiative: for each day the first row with one.
type StatusByDay = BTreeMap<Date, (usize, String)>;

/// Two statuses of one day, a day that is still ahead, and a last status that the list contradicts.
pub fn of_initiatives(check: &mut Check, today: Date) -> PolarsResult<()> {
    let frame = check.data.frame("updates");
    let (ids, days, statuses) = (
        texts(frame, "initiative_id")?,
        dates(frame, "date")?,
        texts(frame, "status")?,
    );
    let mut by_initiative: HashMap<String, StatusByDay> = HashMap::new();
    for (row, id) in ids.into_iter().enumerate() {
        let (Some(id), Some(day)) = (id, days[row]) else {
            continue;
        };
        if day > today {
            check.remark(("updates", row, "date"), &id, || R145 { day, today })?;
        }
        let Some(status) = statuses[row].clone() else {
            continue;
        };
        let known = by_initiative.entry(id.clone()).or_default();
        let (first, other) = known.entry(day).or_insert_with(|| (row, status.clone()));
        if *other != status {
            let line = check.data.place("updates", *first, "status")?.line;
            let initiative = &id;
            check.note(("updates", row, "status"), &format!("{row}"), || R143 {
                initiative,
                day,
                status,
                other: other.clone(),
                line,
            })?;
        }
    }
    contradictions(check, &by_initiative)
}

/// Notes initiatives of which the list says another status than the last update.
fn contradictions(
    check: &mut Check,
    by_initiative: &HashMap<String, StatusByDay>,
) -> PolarsResult<()> {
    let frame = &check.data.initiatives;
    let recorded = texts(frame, "initiative_id")?
        .into_iter()
        .zip(texts(frame, "status")?);
    let recorded: Vec<(Option<String>, Option<String>)> = recorded.collect();
    for (row, (id, recorded)) in recorded.into_iter().enumerate() {
        let (Some(id), Some(recorded)) = (id, recorded) else {
            continue;
        };
        let last = by_initiative.get(&id).and_then(BTreeMap::last_key_value);
        if let Some((day, (_, status))) = last.filter(|(_, (_, status))| *status != recorded) {
            let initiative = &id;
            check.remark(("initiatives", row, "status"), initiative, || R144 {
                initiative,
                recorded,
                status,
                day,
            })?;
        }
    }
    Ok(())
}

//! Whether attendance is a roll: does it name each member for each meeting? In: a dataset. Out: yes
//! or no. It must not know what is counted.

use super::Dataset;
use crate::frame::texts;
use polars::prelude::*;
use std::collections::HashMap;

/// Has attendance a row for each of the members and each of the meetings that it mentions, and is
/// there no member that only other lists mention? Then it is known who the members are.
///
/// # Errors
/// Only where Polars refuses our own frames: a bug.
pub fn names_everybody(data: &Dataset) -> PolarsResult<bool> {
    let count = |columns: &[&str]| {
        let keys = data.attendance.select(columns.iter().copied())?;
        let known = keys.drop_nulls::<String>(None)?;
        Ok::<usize, PolarsError>(
            known
                .unique::<&[String], String>(None, UniqueKeepStrategy::Any, None)?
                .height(),
        )
    };
    let (members, meetings) = (count(&["member_id"])?, count(&["meeting_id"])?);
    let is_whole = count(&["member_id", "meeting_id"])? == members * meetings;
    // Who is in a list of those who came is not all that might have come.
    let says_who_did_not = || -> PolarsResult<bool> {
        let said = texts(&data.attendance, "status")?;
        let mut said = said.iter().flatten();
        Ok(said.any(|status| status == "absent" || status == "apologies"))
    };
    let is_table = data.sources.iter().any(|source| source.marks.is_some());
    Ok(is_whole
        && meetings > 0
        && members > 1
        && members == data.members.height()
        && (is_table || says_who_did_not()?))
}

/// Gives members without a list the capacity in which all their rows of attendance have them.
///
/// # Errors
/// Only where Polars refuses our own frames: a bug.
pub fn take_capacities(data: &mut Dataset) -> PolarsResult<()> {
    // Most lists say none, and may be long.
    let capacity = data.attendance.column("capacity")?;
    if capacity.null_count() == capacity.len() {
        return Ok(());
    }
    let mut said: HashMap<String, Option<String>> = HashMap::new();
    let members = texts(&data.attendance, "member_id")?;
    let capacities = texts(&data.attendance, "capacity")?;
    for (member, capacity) in members.into_iter().zip(capacities) {
        let known = said
            .entry(member.unwrap_or_default())
            .or_insert_with(|| capacity.clone());
        if *known != capacity {
            *known = None;
        }
    }
    let ids = texts(&data.members, "member_id")?.into_iter();
    let own = ids.zip(texts(&data.members, "capacity")?);
    let values = own.map(|(id, own)| {
        let said = said.get(&id.unwrap_or_default()).cloned().flatten();
        said.or(own)
    });
    let values: Vec<Option<String>> = values.collect();
    let kind = data.members.column("capacity")?.dtype().clone();
    let values = Series::new("capacity".into(), values).cast(&kind)?;
    data.members.with_column(values.into())?;
    Ok(())
}

//! Whether attendance is a roll: does it name each member for each meeting? In: a dataset. Out: yes
//! or no. It must not know what is counted.

use super::Dataset;
use polars::prelude::*;

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
    Ok(is_whole && meetings > 1 && members > 1 && members == data.members.height())
}

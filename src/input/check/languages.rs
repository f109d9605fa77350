//! The language of a member's pack must be one that the program has words of. In: members,
//! settings. Out: findings.

use super::Check;
use crate::finding::codes::R092;
use crate::{finding::show_value, frame::texts, languages, settings::Settings};
use polars::prelude::PolarsResult;

pub fn of_members(check: &mut Check, settings: &Settings) -> PolarsResult<()> {
    let known = languages::tags().collect::<Vec<_>>().join(", ");
    for (row, written) in texts(&check.data.members, "language")?
        .into_iter()
        .enumerate()
    {
        if let Some(written) = written.filter(|tag| languages::known_tag(tag).is_none()) {
            let main = settings.languages[0];
            let fill = || R092 {
                language: show_value(&written),
                main,
                known: &known,
            };
            check.remark(("members", row, "language"), &written, fill)?;
        }
    }
    Ok(())
}

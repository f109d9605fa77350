//! The list of officers: its roles, and rows about one person that contradict each other. In: a
//! dataset. Out: findings. It must not know what is counted.

use super::{Check, defaults::fill_usual};
use crate::{
    finding::codes::{R149, R150},
    frame::{dates, texts},
    schema::officers::MEMBER,
};
use jiff::civil::Date;
use polars::prelude::*;
use std::collections::BTreeMap;

/// The rows of one person in one body, with the first and last day of each.
type Terms = Vec<(Date, Date, usize)>;

/// Who holds a place without a role is a member; nobody has two genders, or two places in one body at
/// a time.
pub fn check(check: &mut Check) -> PolarsResult<()> {
    fill_usual(check, ("officers", "role"), MEMBER)?;
    let frame = check.data.frame("officers");
    let (bodies, names) = (texts(frame, "body")?, texts(frame, "name")?);
    let genders = texts(frame, "gender")?;
    let (from, to) = (dates(frame, "from")?, dates(frame, "to")?);
    let mut known: BTreeMap<&str, (usize, &str)> = BTreeMap::new();
    let mut held: BTreeMap<(&str, &str), Terms> = BTreeMap::new();
    for (row, name) in names.iter().enumerate() {
        let Some(name) = name.as_deref() else {
            continue;
        };
        if let Some(gender) = genders[row].as_deref() {
            let (first, other) = *known.entry(name).or_insert((row, gender));
            if other != gender {
                let line = check.data.place("officers", first, "gender")?.line;
                check.remark(("officers", row, "gender"), &row.to_string(), || R149 {
                    line,
                })?;
            }
        }
        let body = bodies[row].as_deref().unwrap_or_default();
        let term = (
            from[row].unwrap_or(Date::MIN),
            to[row].unwrap_or(Date::MAX),
            row,
        );
        held.entry((body, name)).or_default().push(term);
    }
    for ((body, _), mut terms) in held {
        terms.sort_unstable();
        let mut longest = terms[0];
        for term in &terms[1..] {
            let (_, last, first) = longest;
            if term.0 <= last {
                let line = check.data.place("officers", first, "from")?.line;
                let about = term.2.to_string();
                check.remark(("officers", term.2, "from"), &about, || R150 { body, line })?;
            }
            if term.1 > last {
                longest = *term;
            }
        }
    }
    Ok(())
}

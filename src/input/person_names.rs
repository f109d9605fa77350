//! The names of persons in rows of attendance: as one column has them, or from their parts. In: the
//! frame of attendance. Out: a name for each row that has one. It must not know how names are shown.

use crate::schema::attendance::PERSON_NAMES;
use polars::prelude::*;

/// The name in each row, as it is written; else the given name and the family name.
///
/// # Errors
/// Only where our own frame lacks a column of its schema: a bug.
pub fn person_names(attendance: &DataFrame) -> PolarsResult<StringChunked> {
    let [whole, given, family] = PERSON_NAMES.map(|column| attendance.column(column)?.str());
    let (whole, given, family) = (whole?, given?, family?);
    if given.null_count() == given.len() && family.null_count() == family.len() {
        return Ok(whole.clone());
    }
    let parts = whole.iter().zip(given.iter().zip(family.iter()));
    let names = parts.map(|(whole, (given, family))| match (whole, given, family) {
        (Some(whole), ..) => Some(whole.to_owned()),
        (None, Some(given), Some(family)) => Some(format!("{given} {family}")),
        (None, given, family) => given.or(family).map(str::to_owned),
    });
    Ok(names.collect())
}

//! What the names of files and sheets say. In: a name. Out: its parts, and whether a list has it. It
//! must not open a file.

use super::workbook::ENDINGS;
use crate::{
    schema::{self, TableSchema},
    settings::{Input, pattern},
};
use std::path::Path;

/// The ends of the names of texts that can be read.
const TEXTS: [&str; 3] = ["csv", "tsv", "txt"];

/// Is this sheet named as the table, in large or small letters?
#[must_use]
pub fn is_named(sheet: &str, schema: &TableSchema) -> bool {
    sheet.trim().eq_ignore_ascii_case(schema.name)
}

/// The ends of the names of lists, the most usual first.
pub fn endings() -> impl Iterator<Item = &'static str> {
    TEXTS.into_iter().chain(ENDINGS)
}

/// What stands in the name of a file where the settings of a table have a column, whatever its
/// ending.
#[must_use]
pub fn value_in_name(file: &str, input: &Input) -> Option<String> {
    let (before, _, _) = input
        .file
        .as_ref()
        .map(|file| pattern(file))
        .filter(|(_, column, _)| column.is_some_and(|c| !c.is_empty()))?;
    let end = file.rfind('.')?;
    Some(file.get(..end)?.strip_prefix(before)?.to_owned())
}

/// What stands in a name between a beginning and an end, in capitals or small letters.
#[must_use]
pub fn part_between<'n>(name: &'n str, before: &str, after: &str) -> Option<&'n str> {
    let end = name
        .len()
        .checked_sub(after.len())
        .filter(|end| before.len() <= *end)?;
    let is = |part: Option<&str>, wanted: &str| {
        part.is_some_and(|part| part.eq_ignore_ascii_case(wanted))
    };
    (is(name.get(..before.len()), before) && is(name.get(end..), after))
        .then(|| &name[before.len()..end])
}

/// Has it the name of a list that can be read?
#[must_use]
pub fn is_list(file: &str) -> bool {
    ending(file).is_some_and(|end| endings().any(|known| end == known))
}

/// Has it the name of a list, or of one that was packed or saved under another ending:
/// `members.csv.gz`?
#[must_use]
pub fn is_like_list(file: &str) -> bool {
    is_list(file) || is_list(stem(file))
}

#[must_use]
pub fn stem(file: &str) -> &str {
    Path::new(file)
        .file_stem()
        .and_then(|stem| stem.to_str())
        .unwrap_or_default()
}

#[must_use]
pub fn ending(file: &str) -> Option<String> {
    Path::new(file)
        .extension()
        .and_then(|e| e.to_str())
        .map(str::to_ascii_lowercase)
}

/// `corrections.csv` is no list that may hold something else.
#[must_use]
pub fn is_of_optional_table(file: &str) -> bool {
    let mut optional = schema::optional();
    optional.any(|table| stem(file).eq_ignore_ascii_case(table.name))
}

/// `meetings.xlsx` holds one table and no other.
#[must_use]
pub fn is_of_a_table(file: &str) -> bool {
    schema::all().any(|t| stem(file).eq_ignore_ascii_case(t.name))
}

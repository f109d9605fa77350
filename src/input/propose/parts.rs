//! One list in several files or sheets. In: what was seen of lists that are alike. Out: the pattern
//! of their names. It must not know which column is which.

use super::{ProposedTable, looked::Looked};
use crate::{finding::Place, schema::TableSchema};
use std::collections::HashSet;

/// Attendance as it is read from reports of meeting software; none where there are no reports.
pub(super) fn of_reports(
    schema: &'static TableSchema,
    reports: &[&Looked],
) -> Option<ProposedTable> {
    reports.first()?;
    let names: Vec<&str> = reports.iter().map(|l| l.place.file.as_str()).collect();
    let file = if names.len() == 1 {
        names[0].to_owned()
    } else {
        let (before, after) = around(&names);
        // Next month's report has another title and another number.
        let is_fixed = |c: char| matches!(c, '_' | '(' | '-');
        let start = before.rfind(is_fixed).map_or(0, |at| at + 1);
        let before = before[..start].trim_start_matches(char::is_numeric);
        let before = if before.contains(' ') { "" } else { before };
        let end = after.rfind('.').map_or("", |dot| &after[dot..]);
        format!("{before}*{end}")
    };
    let rows = reports.iter().map(|report| report.height).sum();
    Some(ProposedTable {
        meeting_report: true,
        ..ProposedTable::new(schema, Place::file(&file), rows)
    })
}

/// What all of some names begin and end with.
pub(super) fn around<'n>(names: &[&'n str]) -> (&'n str, &'n str) {
    let common = |a: &str, b: &str| {
        let same = a.chars().zip(b.chars()).take_while(|(x, y)| x == y);
        same.map(|(c, _)| c.len_utf8()).sum::<usize>()
    };
    let reversed = |s: &str| s.chars().rev().collect::<String>();
    let first = names[0];
    let prefix = names
        .iter()
        .map(|name| common(name, first))
        .min()
        .unwrap_or(0);
    let suffix = names
        .iter()
        .map(|name| common(&reversed(name), &reversed(first)));
    let longest = names
        .iter()
        .map(|name| name.len() - prefix)
        .min()
        .unwrap_or(0);
    let suffix = suffix.min().unwrap_or(0).min(longest);
    (&first[..prefix], &first[first.len() - suffix..])
}

/// Reads a table from all files or sheets that have the header of its file; those that only say
/// the same in other words are noted as copies.
pub(super) fn join_files(
    table: &mut ProposedTable,
    file: &Looked,
    looked: &[Looked],
    meetings: Option<&HashSet<String>>,
) {
    let by_name = table.schema.name == "attendance" && table.lacking.contains(&"meeting_id");
    let alike = || looked.iter().filter(|l| file.is_alike(l));
    // The same persons may come to two meetings.
    let copies: Vec<&str> = alike()
        .filter(|l| !by_name && l.place.sheet.is_none() && file.is_copied_by(l, table))
        .map(|l| l.place.file.as_str())
        .collect();
    table.copies = copies.iter().map(|copy| (*copy).to_owned()).collect();
    let name = |l: &Looked| match &l.place.sheet {
        Some(sheet) => sheet.clone(),
        None => l.place.file.clone(),
    };
    let parts: Vec<String> = alike()
        .filter(|l| !copies.contains(&l.place.file.as_str()))
        .map(name)
        .collect();
    if table.distinct || parts.is_empty() || (parts.len() < 2 && !by_name) {
        return;
    }
    let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
    let Some((before, after)) = named_parts(&parts, meetings) else {
        return;
    };
    let middle = if by_name { "{meeting_id}" } else { "*" };
    let pattern = format!("{before}{middle}{after}");
    if alike().any(|l| l.header_row != file.header_row) {
        table.header_row = 1;
    }
    if table.place.sheet.is_some() {
        table.place.sheet = Some(pattern);
    } else {
        table.place = Place::file(&pattern);
    }
    table.lacking.retain(|c| !(by_name && *c == "meeting_id"));
}

/// What stands before and after the part in which names of files or sheets differ: the meeting.
fn named_parts<'n>(
    names: &[&'n str],
    meetings: Option<&HashSet<String>>,
) -> Option<(&'n str, &'n str)> {
    let (before, after) = around(names);
    let named = |start: usize| {
        let part = |name: &&str| {
            let end = name.len().checked_sub(after.len())?;
            name.get(start..end).map(str::to_lowercase)
        };
        let parts: Option<Vec<String>> = names.iter().map(part).collect();
        parts.filter(|p| p.iter().all(|p| !p.is_empty()))
    };
    // What differs may be the end of the key only: the start where the names are keys of meetings,
    // else where a word begins.
    let is_key = |start: &usize| {
        named(*start).is_some_and(|p| meetings.is_some_and(|m| p.iter().all(|p| m.contains(p))))
    };
    let word = before.rfind([' ', '_']).map_or(0, |at| at + 1);
    if names.len() == 1 {
        let end = names[0].rfind('.').unwrap_or(names[0].len());
        return Some(("", &names[0][end..]));
    }
    let start = (0..=before.len())
        .rev()
        .filter(|i| names[0].is_char_boundary(*i))
        .find(is_key)
        .unwrap_or(word);
    named(start)?;
    // A year or a word at which all names end belongs to the meeting too.
    let after = if is_key(&start) {
        after
    } else {
        after.find('.').map_or("", |dot| &after[dot..])
    };
    Some((&names[0][..start], after))
}

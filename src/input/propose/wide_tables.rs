//! The tables that a table of members by meetings is read as. In: what was seen of lists, their keys.
//! Out: proposed tables. It must not look for a shape itself.

use super::{
    ProposedTable,
    columns::{KnownBeside, table},
    looked::Looked,
    matrix::as_matrix,
    parts::around,
    wide::wide_shape,
};
use crate::{finding::Place, schema::TableSchema};
use std::collections::{BTreeMap, BTreeSet, HashSet};

/// The list that is a table of members by meetings, where none is one of attendance.
pub(super) fn find_wide(
    schema: &TableSchema,
    looked: &[Looked],
    assigned: &[(&'static TableSchema, usize, bool)],
    keys: &BTreeMap<&str, HashSet<String>>,
) -> Option<usize> {
    let own = assigned.iter().find(|(s, ..)| s.name == schema.name);
    let own = own.map(|(_, file, _)| *file);
    let lacks_meeting = |file: &Looked| {
        let meeting = schema.column("meeting_id");
        meeting.is_some_and(|column| file.field(column, &BTreeSet::new()).is_none())
    };
    if schema.name != "attendance" || own.is_some_and(|own| !lacks_meeting(&looked[own])) {
        return None;
    }
    let is_free = |i: &usize| !assigned.iter().any(|(_, file, _)| file == i);
    let free = (0..looked.len()).filter(is_free);
    own.into_iter()
        .chain(free)
        .find(|i| wide_shape(&looked[*i], keys).is_some())
}

/// Attendance as it is read from a table of members by meetings, and the meetings where its rows
/// are such.
pub(super) fn wide_tables(
    file: &Looked,
    keys: &BTreeMap<&str, HashSet<String>>,
    missing: &[String],
) -> Vec<ProposedTable> {
    let known = KnownBeside {
        keys,
        missing,
        others: &[],
        shared: false,
    };
    let Some(shape) = wide_shape(file, keys) else {
        return Vec::new();
    };
    let [meetings, attendance] =
        ["meetings", "attendance"].map(|name| crate::schema::table(name).expect("one of the six"));
    let attendance = table(attendance, file, false, &known);
    let mut attendance = as_matrix(attendance, file, &shape, keys);
    let has_meetings = keys.contains_key("meetings") || !shape.is_turned();
    if has_meetings {
        return vec![attendance];
    }
    let beside = file.without(&shape.across());
    let mut meetings = table(meetings, &beside, false, &known);
    shape.share_columns(&mut meetings, &mut attendance);
    vec![meetings, attendance]
}

/// Reads a table of members by meetings from all sheets of a workbook, or all files, that are like
/// it: one for each body or year.
pub(super) fn join_wide(
    tables: &mut [ProposedTable],
    file: &Looked,
    looked: &[Looked],
    keys: &BTreeMap<&str, HashSet<String>>,
) {
    let [own] = tables else { return };
    let beside = looked.iter().filter(|l| {
        let is_of_book = l.place.file == file.place.file;
        l.place != file.place
            && l.place.sheet.is_some() == file.place.sheet.is_some()
            && (file.place.sheet.is_none() || is_of_book)
    });
    let mut others: Vec<ProposedTable> = Vec::new();
    for other in beside {
        let found = wide_tables(other, keys, &[]);
        let is_like = |table: &ProposedTable| {
            table.matrix == own.matrix && table.header_row == own.header_row
        };
        match found.first() {
            Some(table) if found.len() == 1 && is_like(table) => others.extend(found),
            // Another sheet would be read as one of these.
            _ if file.place.sheet.is_some() => return,
            _ => {}
        }
    }
    if others.is_empty() {
        return;
    }
    if file.place.sheet.is_some() {
        own.place.sheet = Some("*".into());
    } else {
        let names: Vec<&str> = [file.place.file.as_str()]
            .into_iter()
            .chain(others.iter().map(|other| other.place.file.as_str()))
            .collect();
        let (before, after) = around(&names);
        let is_like =
            |l: &&Looked| l.place.file.starts_with(before) && l.place.file.ends_with(after);
        if looked.iter().filter(is_like).count() != names.len() {
            return;
        }
        own.place = Place::file(&format!("{before}*{after}"));
    }
    for other in others {
        own.rows += other.rows;
        for (column, values) in other.values {
            own.values.entry(column).or_default().extend(values);
        }
    }
}

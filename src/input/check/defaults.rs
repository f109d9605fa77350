//! What an empty cell means where that is decided by other cells, other rows or the day of the run.
//! In: a dataset as it was read. Out: the same without such empty cells, and what was taken for
//! granted. It must not know how a cell was written.

use super::Check;
use crate::finding::codes::{R070, R083, R084, R088};
use crate::{
    finding::show_value,
    frame::{dates, texts},
    input::{
        categories::{NONE, WordColumn, words},
        person_names::person_names,
    },
    settings::Settings,
};
use jiff::civil::Date;
use polars::prelude::*;
use rustc_hash::FxHashMap;
use std::collections::{BTreeMap, BTreeSet};

/// Fills in everything that corrections of attendance rest on.
pub fn fill(check: &mut Check, settings: &Settings, today: Date) -> PolarsResult<()> {
    members(check)?;
    memberships(check)?;
    meetings(check, today)?;
    status(
        check,
        settings.input("attendance").values.contains_key("status"),
    )?;
    let counts = delegate_counts(&check.data.attendance)?;
    check.data.attendance.with_column(counts)?;
    Ok(())
}

/// Fills in the rows of attendance, once they are corrected.
pub fn fill_attendance(check: &mut Check) -> PolarsResult<()> {
    let (capacity, counts) = rayon::join(
        || capacity(check.data),
        || delegate_counts(&check.data.attendance),
    );
    check.data.attendance.with_column(capacity?)?;
    check.data.attendance.with_column(counts?)?;
    Ok(())
}

/// Where the cells of a column are filled in some rows, notes those in which they are empty and
/// nothing else decides it, and what they are taken for.
fn note_partly_empty(
    check: &mut Check,
    (table, column): (&'static str, &str),
    cells: &[Option<String>],
    is_decided: impl Fn(usize) -> bool,
    taken: &str,
) -> PolarsResult<()> {
    if cells.iter().any(Option::is_some) {
        for row in (0..cells.len()).filter(|row| cells[*row].is_none() && !is_decided(*row)) {
            check.remark((table, row, column), "", || R088 { column, taken })?;
        }
    }
    Ok(())
}

/// Fills the empty cells of a column with its usual word, and notes them where others have one.
pub fn fill_usual(
    check: &mut Check,
    (table, column): (&'static str, &str),
    usual: &str,
) -> PolarsResult<()> {
    let mut cells = texts(check.data.frame(table), column)?;
    note_partly_empty(check, (table, column), &cells, |_| false, usual)?;
    for cell in &mut cells {
        cell.get_or_insert_with(|| usual.to_owned());
    }
    let frame = check.data.frame_mut(table);
    frame.with_column(Series::new(column.into(), cells).into())?;
    Ok(())
}

/// A secretariat is no member of the process that it serves.
fn members(check: &mut Check) -> PolarsResult<()> {
    let frame = &check.data.members;
    let (ids, kinds, mut capacities) = (
        texts(frame, "member_id")?,
        texts(frame, "kind")?,
        texts(frame, "capacity")?,
    );
    let is_secretariat = |row: usize| kinds[row].as_deref() == Some("secretariat");
    note_partly_empty(
        check,
        ("members", "capacity"),
        &capacities,
        is_secretariat,
        "member",
    )?;
    for (row, capacity) in capacities.iter_mut().enumerate() {
        let is_secretariat = is_secretariat(row);
        if is_secretariat && capacity.as_deref().is_none_or(|c| c == "member") {
            let (member, how) = (
                show_value(ids[row].as_deref().unwrap_or_default()),
                if capacity.is_none() {
                    "follows"
                } else {
                    "written"
                },
            );
            check.remark(("members", row, "kind"), &member, || R084 {
                member: &member,
                how,
            })?;
        }
        let usual = if is_secretariat {
            "secretariat"
        } else {
            "member"
        };
        capacity.get_or_insert_with(|| usual.to_owned());
    }
    check
        .data
        .members
        .with_column(Series::new("capacity".into(), capacities).into())?;
    Ok(())
}

/// A membership without a capacity has that of its member.
fn memberships(check: &mut Check) -> PolarsResult<()> {
    let members = &check.data.members;
    let of_members = texts(members, "member_id")?
        .into_iter()
        .zip(texts(members, "capacity")?);
    let of_members: BTreeMap<String, String> = of_members
        .filter_map(|(id, capacity)| Some((id?, capacity?)))
        .collect();
    let secretariats = texts(members, "member_id")?
        .into_iter()
        .zip(texts(members, "kind")?);
    let secretariats: BTreeSet<String> = secretariats
        .filter(|(_, kind)| kind.as_deref() == Some("secretariat"))
        .filter_map(|(id, _)| id)
        .collect();
    let frame = &check.data.memberships;
    let (ids, mut capacities) = (texts(frame, "member_id")?, texts(frame, "capacity")?);
    let usual = |row: usize| {
        ids[row]
            .as_ref()
            .and_then(|id| of_members.get(id))
            .map_or("member", String::as_str)
    };
    note_partly_empty(
        check,
        ("memberships", "capacity"),
        &capacities,
        |row| usual(row) != "member",
        "member",
    )?;
    for (row, capacity) in capacities.iter_mut().enumerate() {
        if let Some(id) = ids[row]
            .as_ref()
            .filter(|id| secretariats.contains(*id) && capacity.as_deref() == Some("member"))
        {
            let member = show_value(id);
            check.remark(("memberships", row, "member_id"), &member, || R084 {
                member: &member,
                how: "written",
            })?;
        }
        capacity.get_or_insert_with(|| usual(row).to_owned());
    }
    check
        .data
        .memberships
        .with_column(Series::new("capacity".into(), capacities).into())?;
    Ok(())
}

/// A meeting that begins after the day of the run is planned; others were held.
fn meetings(check: &mut Check, today: Date) -> PolarsResult<()> {
    let frame = &check.data.meetings;
    let (ids, starts, mut states) = (
        texts(frame, "meeting_id")?,
        dates(frame, "start_date")?,
        texts(frame, "status")?,
    );
    let is_ahead = |row: usize| starts[row].is_some_and(|start| start > today);
    note_partly_empty(check, ("meetings", "status"), &states, is_ahead, "held")?;
    for (row, status) in states.iter_mut().enumerate() {
        let id = ids[row].as_deref().unwrap_or_default();
        if is_ahead(row) && status.as_deref().is_none_or(|status| status == "held") {
            let how = if status.is_none() { "taken" } else { "written" };
            check.remark(("meetings", row, "start_date"), id, || R083 {
                meeting: id,
                today,
                how,
            })?;
            if status.is_none() {
                check.data.decided_until = check
                    .data
                    .decided_until
                    .into_iter()
                    .chain(starts[row])
                    .min();
            }
        }
        status.get_or_insert_with(|| if is_ahead(row) { "planned" } else { "held" }.to_owned());
    }
    check
        .data
        .meetings
        .with_column(Series::new("status".into(), states).into())?;
    Ok(())
}

/// Who is in a list without a status came. In a column that says of some whether they came, or of
/// which the settings say what its words mean, an empty cell does not say that they did.
fn status(check: &mut Check, has_words: bool) -> PolarsResult<()> {
    let mut status = WordColumn::new(&check.data.attendance, "status")?;
    let empty: Vec<usize> = (0..status.numbers.len())
        .filter(|row| status.numbers[*row] == NONE)
        .collect();
    let (attended, unknown) = (status.number("attended"), status.number("unknown"));
    // Where all are empty, a column that nobody uses says of nobody whether they came.
    let says_something = has_words || empty.len() < status.numbers.len();
    for row in empty {
        let has_column =
            says_something && check.data.place("attendance", row, "status")?.column > 0;
        status.numbers[row] = if has_column { unknown } else { attended };
        if has_column {
            check.remark(("attendance", row, "status"), "", || R070 {
                table: "attendance",
            })?;
        }
    }
    check
        .data
        .attendance
        .with_column(words("status", status.numbers)?)?;
    Ok(())
}

/// A row without a capacity has that of its member.
fn capacity(data: &crate::input::Dataset) -> PolarsResult<Column> {
    let usual = texts(&data.members, "member_id")?
        .into_iter()
        .zip(texts(&data.members, "capacity")?);
    let (members, mut capacity) = (
        WordColumn::new(&data.attendance, "member_id")?,
        WordColumn::new(&data.attendance, "capacity")?,
    );
    let usual: FxHashMap<u32, u32> = usual
        .filter_map(|(id, word)| Some((members.number(&id?), capacity.number(&word?))))
        .collect();
    for (capacity, member) in capacity
        .numbers
        .iter_mut()
        .zip(&members.numbers)
        .filter(|(capacity, _)| **capacity == NONE)
    {
        *capacity = usual.get(member).copied().unwrap_or(NONE);
    }
    words("capacity", capacity.numbers)
}

/// A row that names a person counts one delegate.
fn delegate_counts(attendance: &DataFrame) -> PolarsResult<Column> {
    let named = person_names(attendance)?.is_not_null();
    let given = attendance.column("delegate_count")?.i64()?;
    let counts: Int64Chunked = given
        .iter()
        .zip(named.iter())
        .map(|(n, named)| n.or((named == Some(true)).then_some(1)))
        .collect();
    Ok(counts
        .with_name("delegate_count".into())
        .into_series()
        .into())
}

//! Lists of who came: which are complete, and whether they agree with the totals of the record.

use super::Check;
use crate::{
    finding::{Finding, Place},
    input::{
        Dataset,
        attendance::{NONE, Words, words},
        counts, texts,
    },
};
use polars::prelude::*;
use rayon::prelude::*;
use rustc_hash::FxHashMap;
use std::{cmp::Ordering, collections::HashMap};

/// A row without a capacity has that of its member; a row that names a person counts one delegate.
///
/// # Errors
/// Only where Polars refuses our own frames: a bug.
pub fn defaults(data: &mut Dataset) -> PolarsResult<()> {
    let (capacity, counts) = rayon::join(|| capacity(data), || delegate_counts(&data.attendance));
    data.attendance.with_column(capacity?)?;
    data.attendance.with_column(counts?)?;
    Ok(())
}

fn capacity(data: &Dataset) -> PolarsResult<Column> {
    let usual = texts(&data.members, "member_id")?.into_iter().zip(texts(&data.members, "capacity")?);
    let (members, mut capacity) = (Words::of(&data.attendance, "member_id")?, Words::of(&data.attendance, "capacity")?);
    let usual: FxHashMap<u32, u32> = usual.filter_map(|(id, word)| Some((members.number(&id?), capacity.number(&word?)))).collect();
    for (capacity, member) in capacity.numbers.iter_mut().zip(&members.numbers).filter(|(capacity, _)| **capacity == NONE) {
        *capacity = usual.get(member).copied().unwrap_or(NONE);
    }
    words("capacity", capacity.numbers)
}

fn delegate_counts(attendance: &DataFrame) -> PolarsResult<Column> {
    let named = attendance.column("delegate_name")?.is_not_null();
    let told = attendance.column("delegate_count")?.i64()?;
    let counts: Int64Chunked = told.iter().zip(named.iter()).map(|(n, named)| n.or((named == Some(true)).then_some(1))).collect();
    Ok(counts.with_name("delegate_count".into()).into_series().into())
}

/// For each meeting, how many rows say that somebody came, and how many members they name.
pub struct Named(HashMap<String, (i64, i64)>);

impl Named {
    fn of(&self, meeting: &str) -> (i64, i64) {
        self.0.get(meeting).copied().unwrap_or_default()
    }
}

pub fn named(data: &Dataset) -> PolarsResult<Named> {
    let rows = data.by_delegation()?;
    let (attended, as_member) = (rows.code("attended"), rows.code("member"));
    let of = |(meeting, id): (usize, Option<String>)| {
        let (mut came, mut members) = (0, 0);
        for delegation in rows.of_meeting(meeting) {
            let there = rows.rows(delegation).iter().filter(|entry| entry.status == attended);
            members += i64::from(there.clone().any(|entry| entry.capacity == as_member));
            came += there.map(|_| 1).sum::<i64>();
        }
        (id.unwrap_or_default(), (came, members))
    };
    Ok(Named(texts(&data.meetings, "meeting_id")?.into_par_iter().enumerate().map(of).collect()))
}

/// May absence be concluded from the rows? Where the file does not say: yes where rows say who came and no larger total contradicts
/// them; who registered or apologised is no list of who came. Where rows were left out: no.
pub fn attendance_lists(check: &mut Check, named: &Named) -> PolarsResult<()> {
    let meetings = &check.data.meetings;
    let (ids, lists) = (texts(meetings, "meeting_id")?, texts(meetings, "attendance_list")?);
    let (reported, status) = (counts(meetings, "reported_members")?, texts(meetings, "status")?);
    let mut unsaid = 0;
    let mut filled = Vec::new();
    // A row left out that belongs to no known meeting may be of any.
    let mut all_doubtful = check.data.left_out_of_unknown > 0;
    if all_doubtful {
        let place = check.data.whole("attendance");
        check.findings.add(Finding::new("R059", place).with("n", check.data.left_out_of_unknown));
    }
    // Nor can anyone be missed where it is not known who was expected.
    for table in ["members", "memberships"] {
        let rows: u64 = check.data.left_out.iter().filter(|l| l.table == table).map(|l| l.rows).sum();
        if rows > 0 {
            all_doubtful = true;
            let place = check.data.whole(table);
            check.findings.add(Finding::new("R068", place).with("n", rows).with("table", table));
        }
    }
    for (row, id) in ids.iter().enumerate() {
        let id = id.as_deref().unwrap_or_default();
        let (rows, members) = named.of(id);
        let doubtful = check.data.doubtful.contains(id);
        let list = lists[row].clone().unwrap_or_else(|| {
            unsaid += 1;
            match reported[row] {
                _ if rows == 0 => "none",
                Some(total) if total > members => "partial",
                _ => "complete",
            }
            .to_owned()
        });
        if rows == 0 && !doubtful && status[row].as_deref() == Some("held") && lists[row].as_deref() != Some("none") {
            check.note("R048", ("meetings", row, "meeting_id"), id, |f| f.with("meeting", id))?;
        }
        if (doubtful || all_doubtful) && list == "complete" {
            if doubtful {
                check.note("R056", ("meetings", row, "meeting_id"), id, |f| f.with("meeting", id))?;
            }
            filled.push("partial".to_owned());
        } else {
            filled.push(list);
        }
    }
    check.data.meetings.with_column(Series::new("attendance_list".into(), filled).into())?;
    if unsaid > 0 {
        let place: Place = check.data.whole("meetings");
        check.findings.add(Finding::new("R050", place).with("n", unsaid));
    }
    Ok(())
}

/// The record's totals beside the rows that name who came.
pub fn totals(check: &mut Check, named: &Named) -> PolarsResult<()> {
    let meetings = &check.data.meetings;
    let (ids, lists) = (texts(meetings, "meeting_id")?, texts(meetings, "attendance_list")?);
    let reported = counts(meetings, "reported_members")?;
    let mut contradicted = Vec::new();
    for (row, (id, reported)) in ids.iter().zip(reported).enumerate() {
        let (Some(id), Some(reported)) = (id, reported) else { continue };
        let (_, members) = named.of(id);
        let code = match (members.cmp(&reported), lists[row].as_deref()) {
            (Ordering::Equal, _) => continue,
            (Ordering::Greater, _) => "R041",
            (Ordering::Less, Some("complete")) => "R042",
            (Ordering::Less, _) => "R043",
        };
        let fill = |f: Finding| f.with("meeting", id).with("reported", reported).with("named", members);
        check.note(code, ("meetings", row, "reported_members"), id, fill)?;
        if code != "R043" {
            contradicted.push((row, code));
        }
    }
    distrust(check.data, &contradicted)
}

/// Where list and record contradict each other neither is believed: the list is partial, and a total smaller than the names is none.
fn distrust(data: &mut Dataset, contradicted: &[(usize, &'static str)]) -> PolarsResult<()> {
    if contradicted.is_empty() {
        return Ok(());
    }
    let mut lists = texts(&data.meetings, "attendance_list")?;
    let mut reported = counts(&data.meetings, "reported_members")?;
    for (row, code) in contradicted {
        lists[*row] = Some("partial".to_owned());
        if *code == "R041" {
            reported[*row] = None;
        }
        data.count_left_out("meetings", code);
    }
    data.meetings.with_column(Series::new("attendance_list".into(), lists).into())?;
    data.meetings.with_column(Series::new("reported_members".into(), reported).into())?;
    Ok(())
}

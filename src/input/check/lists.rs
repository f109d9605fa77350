//! Lists of who came: which are complete, and whether they agree with the totals of the record.

use super::Check;
use crate::{
    finding::{Finding, Place},
    input::{Dataset, counts, texts},
};
use polars::prelude::*;
use std::{cmp::Ordering, collections::HashMap};

/// A row without a capacity has that of its member; a row that names a person counts one delegate.
///
/// # Errors
/// Only where Polars refuses our own frames: a bug.
pub fn defaults(data: &mut Dataset) -> PolarsResult<()> {
    let usual =
        data.members.clone().lazy().select([col("member_id"), col("capacity").alias("usual_capacity"), col("kind").alias("member_kind")]);
    data.attendance = data
        .attendance
        .clone()
        .lazy()
        .join(
            usual,
            [col("member_id")],
            [col("member_id")],
            JoinArgs { maintain_order: MaintainOrderJoin::Left, ..JoinArgs::new(JoinType::Left) },
        )
        .with_columns([
            coalesce(&[col("capacity"), col("usual_capacity")]).alias("capacity"),
            when(col("delegate_count").is_null().and(col("delegate_name").is_not_null()))
                .then(lit(1i64))
                .otherwise(col("delegate_count"))
                .alias("delegate_count"),
        ])
        .collect()?;
    Ok(())
}

/// For each meeting, how many rows say that somebody came, and how many members they name.
pub struct Named(HashMap<String, (i64, i64)>);

impl Named {
    fn of(&self, meeting: &str) -> (i64, i64) {
        self.0.get(meeting).copied().unwrap_or_default()
    }
}

pub fn named(data: &Dataset) -> PolarsResult<Named> {
    let attended = || col("status").eq(lit("attended"));
    let frame = data
        .attendance
        .clone()
        .lazy()
        .group_by_stable([col("meeting_id")])
        .agg([
            attended().sum().alias("rows"),
            col("member_id").filter(attended().and(col("capacity").eq(lit("member")))).n_unique().alias("members"),
        ])
        .collect()?;
    let count = |c: &str| counts(&frame, c).map(|v| v.into_iter().map(Option::unwrap_or_default).collect::<Vec<i64>>());
    let meetings = texts(&frame, "meeting_id")?.into_iter().map(Option::unwrap_or_default);
    Ok(Named(meetings.zip(count("rows")?.into_iter().zip(count("members")?)).collect()))
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

//! Rows of attendance beside each other and beside their meeting.

use super::Check;
use crate::{
    finding::Finding,
    input::{counts, dates, texts},
};
use polars::prelude::*;
use std::{
    collections::{BTreeMap, HashMap},
    hash::{DefaultHasher, Hash, Hasher},
};

/// Rows of attendance that `columns` make equal, of those that `of` lets through: each group of two or more, in the order of the file.
fn groups(check: &Check, columns: &[&str], of: impl Fn(usize) -> bool) -> PolarsResult<Vec<Vec<usize>>> {
    let frame = &check.data.attendance;
    let texts = columns.iter().map(|c| Ok(frame.column(c)?.cast(&DataType::String)?.str()?.rechunk().into_owned()));
    let texts = texts.collect::<PolarsResult<Vec<StringChunked>>>()?;
    // One chunk each: its array is asked a million times.
    let texts: Vec<_> = texts.iter().filter_map(|t| t.downcast_iter().next()).collect();
    let mut first: HashMap<u64, usize> = HashMap::new();
    let mut groups: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for row in (0..frame.height()).filter(|row| of(*row)) {
        let mut hasher = DefaultHasher::new();
        for text in &texts {
            text.get(row).hash(&mut hasher);
        }
        let first = *first.entry(hasher.finish()).or_insert(row);
        if first != row && texts.iter().all(|t| t.get(first) == t.get(row)) {
            groups.entry(first).or_insert_with(|| vec![first]).push(row);
        }
    }
    Ok(groups.into_values().collect())
}

/// One person twice in one delegation at one meeting, or the same row twice where nobody is named.
pub fn repeated(check: &mut Check) -> PolarsResult<()> {
    let named = check.data.attendance.column("delegate_name")?.is_not_null();
    let persons = groups(check, &["meeting_id", "member_id", "delegate_name", "status"], |row| named.get(row) == Some(true))?;
    let rows = ["meeting_id", "member_id", "status", "capacity", "role", "organisation", "gender", "mode", "delegate_count"];
    let others = groups(check, &rows, |row| named.get(row) == Some(false))?;
    for (column, what, groups) in [("delegate_name", "person", persons), ("member_id", "row", others)] {
        for group in groups {
            let first = check.data.place("attendance", group[0], "")?.line;
            for row in &group[1..] {
                check.note("R044", ("attendance", *row, column), &first.to_string(), |f| f.with("what", what).with("line", first))?;
            }
        }
    }
    Ok(())
}

/// A delegation, or a person of it, that both came and did not.
pub fn contradictory(check: &mut Check) -> PolarsResult<()> {
    let status = check.data.attendance.column("status")?.str()?.rechunk().into_owned();
    if !status.iter().any(|s| matches!(s, Some("absent" | "apologies"))) {
        return Ok(());
    }
    for group in groups(check, &["meeting_id", "member_id", "delegate_name"], |_| true)? {
        let came = |row: &&usize| status.get(**row) == Some("attended");
        let stayed = |row: &&usize| matches!(status.get(**row), Some("absent" | "apologies"));
        if let (Some(came), Some(stayed)) = (group.iter().find(came), group.iter().find(stayed)) {
            let (first, second) = (came.min(stayed), came.max(stayed));
            let line = check.data.place("attendance", *first, "")?.line;
            let (a, b) = (status.get(*first).unwrap_or_default(), status.get(*second).unwrap_or_default());
            let fill = |f: Finding| f.with("status", b).with("first", a).with("line", line);
            check.note("R045", ("attendance", *second, "status"), &line.to_string(), fill)?;
        }
    }
    Ok(())
}

/// Who came to a meeting that did not take place?
pub fn not_held(check: &mut Check) -> PolarsResult<()> {
    let meetings = &check.data.meetings;
    let status: HashMap<String, String> = texts(meetings, "meeting_id")?
        .into_iter()
        .flatten()
        .zip(texts(meetings, "status")?.into_iter().map(Option::unwrap_or_default))
        .filter(|(_, status)| status != "held")
        .collect();
    if status.is_empty() {
        return Ok(());
    }
    let attendance = &check.data.attendance;
    let (of, came) = (attendance.column("meeting_id")?.str()?.clone(), attendance.column("status")?.str()?.clone());
    for (row, (meeting, came)) in of.iter().zip(came.iter()).enumerate() {
        let Some(meeting) = meeting.filter(|_| came == Some("attended")) else { continue };
        let Some(status) = status.get(meeting) else { continue };
        check.note("R046", ("attendance", row, "meeting_id"), meeting, |f| f.with("meeting", meeting).with("status", status))?;
    }
    Ok(())
}

/// Members that came as members before they had joined, or after they had left.
pub fn before_joining(check: &mut Check) -> PolarsResult<()> {
    let data = &check.data;
    let by_body = data.has("memberships");
    if !by_body && !data.has("members") {
        return Ok(());
    }
    let terms = if by_body {
        data.memberships.clone().lazy().select([col("member_id"), col("body"), col("joined"), col("left")])
    } else {
        data.members.clone().lazy().select([col("member_id"), lit("").alias("body"), col("joined"), col("left")])
    };
    let meetings = data.meetings.clone().lazy().select([
        col("meeting_id"),
        if by_body { col("body") } else { lit("").alias("body") },
        col("start_date"),
    ]);
    let inside = col("joined").is_null().or(col("joined").lt_eq(col("start_date")));
    let inside = inside.and(col("left").is_null().or(col("left").gt_eq(col("start_date"))));
    let frame = check
        .data
        .attendance
        .clone()
        .lazy()
        .with_row_index("row", None)
        .filter(col("status").eq(lit("attended")).and(col("capacity").eq(lit("member"))))
        .select([col("row"), col("meeting_id"), col("member_id")])
        .join(meetings, [col("meeting_id")], [col("meeting_id")], JoinArgs::new(JoinType::Inner))
        .filter(col("start_date").is_not_null())
        .join(terms, [col("member_id"), col("body")], [col("member_id"), col("body")], JoinArgs::new(JoinType::Inner))
        .with_column(inside.alias("inside"))
        .group_by_stable([col("row")])
        .agg([col("inside").any(true), col("joined").min(), col("left").max(), col("member_id").first(), col("start_date").first()])
        .filter(col("inside").not())
        .sort(["row"], SortMultipleOptions::default())
        .collect()?;
    let (rows, members) = (counts(&frame, "row")?, texts(&frame, "member_id")?);
    let (joined, left, starts) = (dates(&frame, "joined")?, dates(&frame, "left")?, dates(&frame, "start_date")?);
    for (i, row) in rows.into_iter().enumerate() {
        let (Some(row), Some(member), Some(start)) = (row, &members[i], starts[i]) else { continue };
        let early = joined[i].filter(|j| *j > start);
        let Some(day) = early.or(left[i]) else { continue };
        let fill = |f: Finding| {
            f.with("member", member).with("day", day).with("start", start).with("when", if early.is_some() { "before" } else { "after" })
        };
        check.note("R047", ("attendance", usize::try_from(row).unwrap_or_default(), "member_id"), &format!("{member}{start}"), fill)?;
    }
    Ok(())
}

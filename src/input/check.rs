//! What only several tables together show: totals of the record against rows, lists that are complete, dates in order.
//! In: frames. Out: findings, and the defaults that need more than one table. It must not know how a cell was written.

use super::{Dataset, dates, texts};
use crate::{
    finding::{Finding, NONE, Place, Severity, nearest, shown},
    settings::{Scope, Settings},
};
use polars::prelude::*;
use std::{cmp::Ordering, collections::BTreeSet};

/// Fills in what one table says of another, and checks it.
///
/// # Errors
/// Only where Polars refuses our own frames: a bug.
pub fn complete(data: &mut Dataset) -> PolarsResult<Vec<Finding>> {
    data.attendance = with_defaults(&data.attendance, &data.members)?;
    let named = named(data)?;
    let mut findings = attendance_lists(data, &named)?;
    findings.extend(dates_in_order(data)?);
    findings.extend(totals(data, &named)?);
    Ok(findings)
}

/// A row without a capacity has that of its member; a row that names a person counts one delegate.
fn with_defaults(attendance: &DataFrame, members: &DataFrame) -> PolarsResult<DataFrame> {
    let usual =
        members.clone().lazy().select([col("member_id"), col("capacity").alias("usual_capacity"), col("kind").alias("member_kind")]);
    attendance
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
        .collect()
}

/// Delegations that the rows of a meeting name as present: members, and those of them that are international organisations.
struct Named {
    meeting: Vec<Option<String>>,
    rows: Vec<i64>,
    members: Vec<i64>,
}

fn named(data: &Dataset) -> PolarsResult<Named> {
    let attended = || col("status").eq(lit("attended"));
    let frame = data
        .attendance
        .clone()
        .lazy()
        .filter(col("meeting_id").is_not_null())
        .group_by_stable([col("meeting_id")])
        .agg([len().alias("rows"), col("member_id").filter(attended().and(col("capacity").eq(lit("member")))).n_unique().alias("members")])
        .collect()?;
    let counts = |c: &str| super::counts(&frame, c).map(|v| v.into_iter().map(Option::unwrap_or_default).collect());
    Ok(Named { meeting: texts(&frame, "meeting_id")?, rows: counts("rows")?, members: counts("members")? })
}

impl Named {
    fn of(&self, meeting: Option<&str>) -> (i64, i64) {
        self.meeting.iter().position(|m| m.as_deref() == meeting).map_or((0, 0), |i| (self.rows[i], self.members[i]))
    }
}

/// May absence be concluded from the rows? Where the file does not say: yes where there are rows and no larger total.
fn attendance_lists(data: &mut Dataset, named: &Named) -> PolarsResult<Vec<Finding>> {
    let (ids, lists) = (texts(&data.meetings, "meeting_id")?, texts(&data.meetings, "attendance_list")?);
    let reported = super::counts(&data.meetings, "reported_members")?;
    let mut unsaid = 0;
    let filled: Vec<String> = ids
        .iter()
        .zip(lists)
        .zip(reported)
        .map(|((id, list), reported)| {
            list.unwrap_or_else(|| {
                unsaid += 1;
                let (rows, members) = named.of(id.as_deref());
                match reported {
                    _ if rows == 0 => "none",
                    Some(total) if total > members => "partial",
                    _ => "complete",
                }
                .to_owned()
            })
        })
        .collect();
    data.meetings.with_column(Series::new("attendance_list".into(), filled).into())?;
    let place = Place::file(&file(data, "meetings"));
    Ok((unsaid > 0).then(|| Finding::new(Severity::Info, "R050", place).with("n", unsaid)).into_iter().collect())
}

fn dates_in_order(data: &Dataset) -> PolarsResult<Vec<Finding>> {
    let mut findings = Vec::new();
    for (table, first, last) in [("meetings", "start_date", "end_date"), ("members", "joined", "left"), ("memberships", "joined", "left")] {
        let frame = data.frame(table);
        for (i, (a, b)) in dates(frame, first)?.into_iter().zip(dates(frame, last)?).enumerate() {
            if let (Some(a), Some(b)) = (a, b)
                && b < a
            {
                let finding = Finding::new(Severity::Error, "R040", place(data, table, i)?);
                findings.push(finding.with("first", first).with("a", a).with("last", last).with("b", b));
            }
        }
    }
    Ok(findings)
}

/// The record's totals beside the rows that name who came.
fn totals(data: &Dataset, named: &Named) -> PolarsResult<Vec<Finding>> {
    let mut findings = Vec::new();
    let meetings = &data.meetings;
    let lists = texts(meetings, "attendance_list")?;
    for (i, (id, reported)) in texts(meetings, "meeting_id")?.iter().zip(super::counts(meetings, "reported_members")?).enumerate() {
        let (Some(id), Some(reported)) = (id, reported) else { continue };
        let (_, members) = named.of(Some(id));
        let (severity, code) = match (members.cmp(&reported), lists[i].as_deref()) {
            (Ordering::Equal, _) => continue,
            (Ordering::Greater, _) => (Severity::Error, "R041"),
            (Ordering::Less, Some("complete")) => (Severity::Error, "R042"),
            (Ordering::Less, _) => (Severity::Info, "R043"),
        };
        let finding = Finding::new(severity, code, place(data, "meetings", i)?);
        findings.push(finding.with("meeting", id).with("reported", reported).with("named", members));
    }
    Ok(findings)
}

/// Series of the settings that no meeting belongs to: most often a body that is written otherwise in the data.
pub fn series(data: &Dataset, settings: &Settings) -> PolarsResult<Vec<Finding>> {
    let bodies: BTreeSet<String> = texts(&data.meetings, "body")?.into_iter().flatten().collect();
    let unknown = settings.scopes.iter().filter(|s| !bodies.contains(&s.body));
    let finding = |scope: &Scope| {
        let near = nearest(&scope.body, bodies.iter().map(String::as_str)).unwrap_or(NONE);
        Finding::new(Severity::Warning, "R060", Place::file("rapporteur.toml"))
            .with("series", &scope.series.key)
            .with("body", shown(&scope.body))
            .with("near", near)
    };
    Ok(unknown.map(finding).collect())
}

fn file(data: &Dataset, table: &str) -> String {
    data.sources.iter().find(|s| s.table == table).map_or_else(|| format!("{table}.csv"), |s| s.file.clone())
}

fn place(data: &Dataset, table: &str, row: usize) -> PolarsResult<Place> {
    let line = data.frame(table).column("line")?.u32()?.get(row).unwrap_or(0);
    Ok(Place { file: file(data, table), line: u64::from(line), column: 0 })
}

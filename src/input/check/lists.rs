//! Lists of who came: which are complete, and whether they agree with the totals of the record.

use super::Check;
use crate::finding::codes::{R041, R042, R043, R048, R050, R056, R059, R068};
use crate::{
    finding::{Finding, Place},
    frame::{counts, texts},
    input::Dataset,
};
use polars::prelude::*;
use rayon::prelude::*;
use std::{cmp::Ordering, collections::HashMap};

/// What the rows of a meeting say.
#[derive(Debug, Clone, Copy, Default)]
pub struct NamedCounts {
    /// Rows that say whether somebody came.
    rows: i64,
    /// Members that came by them.
    members: i64,
    /// Members of which nobody wrote down whether they came.
    unknown: i64,
}

/// What the rows say, by meeting.
pub struct Named(HashMap<String, NamedCounts>);

impl Named {
    fn members_at(&self, meeting: &str) -> NamedCounts {
        self.0.get(meeting).copied().unwrap_or_default()
    }
}

pub fn names_in_lists(data: &Dataset) -> PolarsResult<Named> {
    let rows = data.by_delegation()?;
    let [attended, absent, apologies, registered, unknown, as_member] = [
        "attended",
        "absent",
        "apologies",
        "registered",
        "unknown",
        "member",
    ]
    .map(|word| rows.code(word));
    let of = |(meeting, id): (usize, Option<String>)| {
        let mut said = NamedCounts::default();
        let (mut came, mut stayed_away, mut only_registered) = (0, 0, 0);
        for delegation in rows.of_meeting(meeting) {
            let entries = rows.rows(delegation);
            let has = |status| {
                entries
                    .iter()
                    .any(|entry| entry.status == status && entry.capacity == as_member)
            };
            said.members += i64::from(has(attended));
            said.unknown += i64::from(has(unknown) && !has(attended));
            let of_status = |status| {
                entries
                    .iter()
                    .map(|entry| i64::from(entry.status == status))
                    .sum::<i64>()
            };
            came += of_status(attended);
            stayed_away += of_status(absent) + of_status(apologies);
            only_registered += of_status(registered);
        }
        // Of who registered nobody wrote down whether they came; with somebody who did, the others
        // did not.
        said.rows = if came > 0 || only_registered == 0 {
            came + stayed_away
        } else {
            0
        };
        (id.unwrap_or_default(), said)
    };
    Ok(Named(
        texts(&data.meetings, "meeting_id")?
            .into_par_iter()
            .enumerate()
            .map(of)
            .collect(),
    ))
}

/// May absence be concluded from the rows? Where the file does not say: yes where rows say who came
/// or stayed away and no larger total contradicts them; who registered is no list of who came.
/// Where rows were left out: no.
pub fn attendance_lists(check: &mut Check, named: &Named) -> PolarsResult<()> {
    let meetings = &check.data.meetings;
    let (ids, lists) = (
        texts(meetings, "meeting_id")?,
        texts(meetings, "attendance_list")?,
    );
    let (reported, status) = (
        counts(meetings, "reported_members")?,
        texts(meetings, "status")?,
    );
    let mut unsaid = 0;
    let mut filled = Vec::new();
    let all_doubtful = note_doubts_about_all(check);
    for (row, id) in ids.iter().enumerate() {
        let id = id.as_deref().unwrap_or_default();
        let NamedCounts {
            rows,
            members,
            unknown,
        } = named.members_at(id);
        let doubtful = check.data.doubtful.contains(id);
        let list = lists[row].clone().unwrap_or_else(|| {
            unsaid += 1;
            match reported[row] {
                _ if rows == 0 => "none",
                Some(total) if total > members + unknown => "partial",
                _ => "complete",
            }
            .to_owned()
        });
        if rows == 0
            && !doubtful
            && status[row].as_deref() == Some("held")
            && lists[row].as_deref() != Some("none")
        {
            check.note(("meetings", row, "meeting_id"), id, || R048 { meeting: id })?;
        }
        if (doubtful || all_doubtful) && list == "complete" {
            if doubtful {
                check.note(("meetings", row, "meeting_id"), id, || R056 { meeting: id })?;
            }
            filled.push("partial".to_owned());
        } else {
            filled.push(list);
        }
    }
    check
        .data
        .meetings
        .with_column(Series::new("attendance_list".into(), filled).into())?;
    if unsaid > 0 {
        let place: Place = check.data.whole("meetings");
        check.findings.add(Finding::new(place, R050 { n: unsaid }));
    }
    Ok(())
}

/// Whether absence can be concluded from no list at all: a row left out that belongs to no known
/// meeting may be of any, and nobody can be missed where it is not known who was expected.
fn note_doubts_about_all(check: &mut Check) -> bool {
    let mut all_doubtful = check.data.left_out_of_unknown > 0;
    if all_doubtful {
        let place = check.data.whole("attendance");
        check.findings.add(Finding::new(
            place,
            R059 {
                n: check.data.left_out_of_unknown,
            },
        ));
    }
    for table in ["members", "memberships"] {
        let rows: u64 = check
            .data
            .left_out
            .iter()
            .filter(|l| l.table == table)
            .map(|l| l.rows)
            .sum();
        if rows > 0 {
            all_doubtful = true;
            let place = check.data.whole(table);
            check
                .findings
                .add(Finding::new(place, R068 { n: rows, table }));
        }
    }
    all_doubtful
}

/// The record's totals beside the rows that name who came.
pub fn totals(check: &mut Check, named: &Named) -> PolarsResult<()> {
    let meetings = &check.data.meetings;
    let (ids, lists) = (
        texts(meetings, "meeting_id")?,
        texts(meetings, "attendance_list")?,
    );
    let reported = counts(meetings, "reported_members")?;
    let mut contradicted = Vec::new();
    for (row, (id, reported)) in ids.iter().zip(reported).enumerate() {
        let (Some(id), Some(reported)) = (id, reported) else {
            continue;
        };
        let NamedCounts {
            members, unknown, ..
        } = named.members_at(id);
        let code = match (members.cmp(&reported), lists[row].as_deref()) {
            (Ordering::Equal, _) => continue,
            // Those of whom it is not known may be the others.
            (Ordering::Less, _) if members + unknown >= reported => continue,
            (Ordering::Greater, _) => R041,
            (Ordering::Less, Some("complete")) => R042,
            (Ordering::Less, _) => R043,
        };
        let (at, meeting, named) = (("meetings", row, "reported_members"), id, members);
        match code {
            R041 => check.note(at, id, || R041 {
                meeting,
                reported,
                named,
            })?,
            R042 => check.note(at, id, || R042 {
                meeting,
                reported,
                named,
            })?,
            _ => check.note(at, id, || R043 {
                meeting,
                reported,
                named,
            })?,
        }
        if code != R043 {
            contradicted.push((row, code));
        }
    }
    distrust(check.data, &contradicted)
}

/// Where list and record contradict each other neither is believed: the list is partial, and a
/// total smaller than the names is none.
fn distrust(data: &mut Dataset, contradicted: &[(usize, &'static str)]) -> PolarsResult<()> {
    if contradicted.is_empty() {
        return Ok(());
    }
    let mut lists = texts(&data.meetings, "attendance_list")?;
    let mut reported = counts(&data.meetings, "reported_members")?;
    for (row, code) in contradicted {
        lists[*row] = Some("partial".to_owned());
        if *code == R041 {
            reported[*row] = None;
        }
        data.count_left_out("meetings", code);
    }
    data.meetings
        .with_column(Series::new("attendance_list".into(), lists).into())?;
    data.meetings
        .with_column(Series::new("reported_members".into(), reported).into())?;
    Ok(())
}

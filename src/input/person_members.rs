//! Members that may be persons: without a list of members, whoever attendance names is a member, and
//! documents name all members. In: a dataset, settings. Out: a finding. It must not show a name.

use super::{Dataset, mapping};
use crate::{
    finding::{
        Findings,
        codes::{R121, R123},
        show_value,
    },
    frame::texts,
    schema,
    settings::{Input, Settings},
    territories,
};
use polars::prelude::*;
use std::collections::BTreeSet;

/// How names of persons begin, in small letters.
const TITLES: [&str; 22] = [
    "mr",
    "mrs",
    "ms",
    "miss",
    "dr",
    "prof",
    "h.e",
    "amb",
    "m",
    "mme",
    "mlle",
    "sr",
    "sra",
    "srta",
    "bapak",
    "ibu",
    "sdr",
    "السيد",
    "السيدة",
    "mx",
    "pr",
    "hon",
];

/// Notes members that may be persons. They are, for all that is known, where the column that names
/// them has the head of names of persons and most are no states, or where a name begins with the
/// title of a person: then nothing is reported. Any other one that is no state is a warning.
///
/// # Errors
/// Only where Polars refuses our own frames: a bug.
pub fn note(data: &Dataset, settings: &Settings, findings: &mut Findings) -> PolarsResult<()> {
    let ids = texts(&data.members, "member_id")?;
    let unknown: BTreeSet<&str> = ids
        .iter()
        .flatten()
        .map(String::as_str)
        .filter(|id| territories::find_territory(id).is_none())
        .collect();
    let has_titles = unknown.iter().any(|id| begins_with_title(id));
    let head = person_head(settings.input("attendance"));
    let are_most = unknown.len() * 2 > ids.len();
    if has_titles || (head.is_some() && are_most) {
        findings.note(&data.whole("attendance"), "", || R121 {
            n: unknown.len(),
            column: show_value(head.unwrap_or("member_id")),
        });
    } else if !unknown.is_empty() && !are_most {
        note_others(data, &unknown, findings)?;
    }
    Ok(())
}

/// Notes the first row of each of the few members that are no states.
fn note_others(
    data: &Dataset,
    unknown: &BTreeSet<&str>,
    findings: &mut Findings,
) -> PolarsResult<()> {
    let named = texts(&data.attendance, "member_id")?;
    let mut seen = BTreeSet::new();
    for (row, id) in named.iter().enumerate() {
        let Some(id) = id.as_deref().filter(|id| unknown.contains(id)) else {
            continue;
        };
        if seen.insert(id) {
            let place = data.place("attendance", row, "member_id")?;
            findings.note(&place, "", || R123 { n: unknown.len() });
        }
    }
    Ok(())
}

/// The head of the column that names members, where lists use it for names of persons.
fn person_head(input: &Input) -> Option<&str> {
    let heads = match (&input.matrix, input.columns.get("member_id")) {
        (Some(matrix), _) if !matrix.is_turned() => vec![matrix.label()],
        (None, Some(origin)) => mapping::heads_of(origin),
        _ => Vec::new(),
    };
    let attendance = schema::table("attendance").expect("one of the six");
    let of_persons = attendance.column("delegate_name").expect("a column");
    heads
        .into_iter()
        .find(|head| mapping::is_called(of_persons, head))
}

fn begins_with_title(name: &str) -> bool {
    let Some((first, _)) = name.split_once(' ') else {
        return false;
    };
    let first = first.trim_end_matches('.').to_lowercase();
    TITLES.contains(&first.as_str())
}

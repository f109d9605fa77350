//! Corrections that the secretariat accepted, applied over the rows of attendance. In: attendance
//! whose empty cells are filled in, corrections. Out: corrected rows, each with the places of its
//! corrections; the lists stay as they are. It must not know how corrections were collected.

mod rows;

use super::Check;
use crate::finding::codes::{R125, R126, R127, R128, R129, R130};
use crate::{
    finding::{HIDDEN, Message, NONE, nearest},
    frame::{counts, texts},
    input::{
        Dataset,
        builder::{Builder, Value},
        categories::{self, WordColumn, words},
        person_names::person_names,
    },
    schema::{
        self,
        corrections::{ACCEPTED, CORRECTED_BY, PRESENT, ROLE, roles},
    },
};
use polars::prelude::*;
use rows::{CorrectedDelegation, CorrectedRow, Obstacle, parse};
use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet, HashMap},
};

/// One accepted correction, as it is written.
struct Correction {
    /// Its place in the frame.
    row: usize,
    meeting: String,
    member: String,
    field: String,
    recorded: Option<String>,
    proposed: String,
}

impl Correction {
    /// What was recorded, as far as a message may show it: anybody may have written there.
    fn shown_record(&self) -> &str {
        match self.recorded.as_deref() {
            Some(recorded) if parse(&self.field, recorded).is_none() => HIDDEN,
            recorded => recorded.unwrap_or(NONE),
        }
    }
}

/// Applies the accepted corrections.
///
/// # Errors
/// Only where Polars refuses our own frames: a bug.
pub fn apply(check: &mut Check) -> PolarsResult<()> {
    let accepted = accepted(check)?;
    if accepted.is_empty() {
        return Ok(());
    }
    let mut delegations = delegations(check.data, &accepted)?;
    let mut applied = 0;
    for correction in &accepted {
        let key = (correction.meeting.clone(), correction.member.clone());
        let delegation = delegations.entry(key).or_default();
        match delegation.apply(correction) {
            Ok(()) => {
                applied += 1;
                note_applied(check, correction)?;
            }
            Err(obstacle) => note_obstacle(check, correction, &obstacle)?,
        }
    }
    check.data.corrections_applied = applied;
    write_back(check.data, delegations)
}

/// The corrections that are accepted, those of presence first: a delegation that was not there has
/// neither role nor size, and what adds a row comes last.
fn accepted(check: &mut Check) -> PolarsResult<Vec<Correction>> {
    let frame = check.data.frame("corrections");
    let column = |name: &str| texts(frame, name);
    let (meetings, members, fields) = (
        column("meeting_id")?,
        column("member_id")?,
        column("field")?,
    );
    let (recorded, proposed, decisions) = (
        column("recorded")?,
        column("proposed")?,
        column("decision")?,
    );
    let (mut accepted, mut undecided) = (Vec::new(), 0);
    for row in 0..frame.height() {
        let Some(proposed) = proposed[row].clone() else {
            continue;
        };
        match decisions[row].as_deref() {
            Some(ACCEPTED) => accepted.push(Correction {
                row,
                meeting: meetings[row].clone().unwrap_or_default(),
                member: members[row].clone().unwrap_or_default(),
                field: fields[row].clone().unwrap_or_default(),
                recorded: recorded[row].clone(),
                proposed,
            }),
            Some(_) => {}
            None => undecided += 1,
        }
    }
    if undecided > 0 {
        let place = check.data.whole(schema::CORRECTIONS.name);
        check.findings.note(&place, "", || R127 { n: undecided });
    }
    let order = |field: &str| {
        [PRESENT, ROLE]
            .iter()
            .position(|first| *first == field)
            .unwrap_or(2)
    };
    accepted.sort_by_key(|correction| order(&correction.field));
    Ok(accepted)
}

/// The rows of the delegations that are corrected, by meeting and member.
fn delegations(
    data: &Dataset,
    accepted: &[Correction],
) -> PolarsResult<BTreeMap<(String, String), CorrectedDelegation>> {
    let frame = &data.attendance;
    let (meetings, members) = (
        WordColumn::new(frame, "meeting_id")?,
        WordColumn::new(frame, "member_id")?,
    );
    let mut delegations = BTreeMap::new();
    let mut wanted: HashMap<u32, HashMap<u32, (String, String)>> = HashMap::new();
    for Correction {
        meeting, member, ..
    } in accepted
    {
        let key = (meeting.clone(), member.clone());
        delegations.insert(key.clone(), CorrectedDelegation::default());
        wanted
            .entry(meetings.number(meeting))
            .or_default()
            .insert(members.number(member), key);
    }
    let (statuses, roles) = (texts(frame, "status")?, texts(frame, "role")?);
    let (sizes, names) = (counts(frame, "delegate_count")?, person_names(frame)?);
    let mut with_list = BTreeSet::new();
    for place in 0..frame.height() {
        let Some(of_meeting) = wanted.get(&meetings.numbers[place]) else {
            continue;
        };
        with_list.extend(meetings.text(meetings.numbers[place]));
        let Some(key) = of_meeting.get(&members.numbers[place]) else {
            continue;
        };
        let row = CorrectedRow {
            place: Some(place),
            status: statuses[place].clone().unwrap_or_default(),
            role: roles[place].clone(),
            count: sizes[place],
            is_named: names.get(place).is_some(),
            by: Vec::new(),
        };
        delegations
            .get_mut(key)
            .expect("one of those that are wanted")
            .rows
            .push(row);
    }
    for ((meeting, _), delegation) in &mut delegations {
        delegation.has_list = with_list.contains(meeting.as_str());
    }
    Ok(delegations)
}

fn note_applied(check: &mut Check, correction: &Correction) -> PolarsResult<()> {
    let Correction {
        row,
        meeting,
        member,
        field,
        recorded,
        proposed,
    } = correction;
    let recorded = recorded.as_deref().unwrap_or(NONE);
    let about = format!("{meeting} {member} {field}");
    check.remark((schema::CORRECTIONS.name, *row, "proposed"), &about, || {
        R125 {
            field,
            member,
            meeting,
            recorded,
            proposed,
        }
    })
}

/// Notes why a correction is not applied, and counts it as left out where that is an error.
fn note_obstacle(
    check: &mut Check,
    correction: &Correction,
    obstacle: &Obstacle,
) -> PolarsResult<()> {
    let Correction {
        meeting,
        member,
        field,
        proposed,
        ..
    } = correction;
    match obstacle {
        Obstacle::Differs(now) => {
            let recorded = correction.shown_record();
            let message = R126 {
                field,
                member,
                meeting,
                recorded,
                now,
            };
            leave_out(check, correction, "recorded", message)
        }
        Obstacle::Already => {
            let message = R129 {
                field,
                member,
                meeting,
                proposed,
            };
            leave_out(check, correction, "proposed", message)
        }
        Obstacle::NoValue => {
            let near = possible_values(field, proposed);
            leave_out(check, correction, "proposed", R128 { field, near })
        }
        Obstacle::Other(reason) => {
            let message = R130 {
                member,
                meeting,
                reason,
            };
            leave_out(check, correction, "field", message)
        }
    }
}

/// Notes what is wrong with a cell of a correction; one that is an error counts as left out.
fn leave_out<M: Message>(
    check: &mut Check,
    correction: &Correction,
    column: &str,
    message: M,
) -> PolarsResult<()> {
    let place = (schema::CORRECTIONS.name, correction.row, column);
    check.remark(place, &correction.row.to_string(), || message)?;
    if check.findings.is_error(M::CODE) {
        let table = schema::CORRECTIONS.name;
        check.data.count_left_out(table, M::CODE);
    }
    Ok(())
}

/// What a field may be, the nearest to a value where there are many.
fn possible_values(field: &str, proposed: &str) -> String {
    match field {
        PRESENT => "yes, no".to_owned(),
        ROLE => nearest(proposed, roles().iter().copied())
            .map_or_else(|| roles().join(", "), str::to_owned),
        _ => NONE.to_owned(),
    }
}

/// Puts the corrected rows into attendance, and the added ones below it.
fn write_back(
    data: &mut Dataset,
    delegations: BTreeMap<(String, String), CorrectedDelegation>,
) -> PolarsResult<()> {
    let places = |rows: &[usize]| {
        let place = |row: &usize| {
            let place = data.place(schema::CORRECTIONS.name, *row, "")?;
            Ok(format!("{}:{}", place.file, place.line))
        };
        let places = rows.iter().map(place);
        places
            .collect::<PolarsResult<Vec<String>>>()
            .map(|places| places.join("; "))
    };
    let frame = &data.attendance;
    let (mut statuses, mut roles) = (
        WordColumn::new(frame, "status")?,
        WordColumn::new(frame, "role")?,
    );
    let mut sizes = counts(frame, "delegate_count")?;
    let mut corrected: Vec<Option<String>> = vec![None; frame.height()];
    let mut added = Vec::new();
    for (key, delegation) in delegations {
        for row in delegation.rows.into_iter().filter(|row| !row.by.is_empty()) {
            let Some(place) = row.place else {
                corrected.push(Some(places(&row.by)?));
                added.push((key.clone(), row));
                continue;
            };
            statuses.numbers[place] = statuses.number(&row.status);
            roles.numbers[place] = row
                .role
                .as_deref()
                .map_or(categories::NONE, |role| roles.number(role));
            sizes[place] = row.count;
            corrected[place] = Some(places(&row.by)?);
        }
    }
    let added = added_rows(data, &added)?;
    let frame = &mut data.attendance;
    frame.with_column(words("status", statuses.numbers)?)?;
    frame.with_column(words("role", roles.numbers)?)?;
    frame.with_column(Series::new("delegate_count".into(), sizes).into())?;
    if added.height() > 0 {
        let names: Vec<PlSmallStr> = frame.get_column_names_owned();
        frame.vstack_mut(&added.select(names)?)?;
    }
    frame.with_column(Series::new(CORRECTED_BY.into(), corrected).into())?;
    Ok(())
}

/// Rows of attendance that corrections add; they stand on the lines of these.
fn added_rows(
    data: &Dataset,
    rows: &[((String, String), CorrectedRow)],
) -> PolarsResult<DataFrame> {
    let schema = schema::table("attendance").expect("one of the six");
    let column = |column: &schema::ColumnSchema| {
        let mut builder = Builder::new(schema, column);
        for ((meeting, member), row) in rows {
            let text = |text: &str| Value::Text(Some(Cow::Owned(text.to_owned())));
            builder.push(match column.name {
                "meeting_id" => text(meeting),
                "member_id" => text(member),
                "status" => text(&row.status),
                "role" => Value::Text(row.role.clone().map(Cow::Owned)),
                "delegate_count" => Value::Count(row.count),
                _ => Value::empty(column.kind),
            });
        }
        builder.finish(column.name)
    };
    let mut columns = schema
        .columns()
        .iter()
        .map(column)
        .collect::<PolarsResult<Vec<Column>>>()?;
    for name in ["line", "piece"] {
        let own = data.frame("corrections").column(name)?.u32()?.clone();
        let of = |row: &((String, String), CorrectedRow)| own.get(row.1.by[0]);
        let numbers: Vec<Option<u32>> = rows.iter().map(of).collect();
        columns.push(Series::new(name.into(), numbers).into());
    }
    DataFrame::new(rows.len(), columns)
}

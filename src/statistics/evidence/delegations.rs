//! Who came with whom: one row for each member with an attended row at a held meeting with a date. In: the roll. Out: a frame.
//! Counts of delegates are null where no row says how many came. It must not know a statistic.

use super::roll::{Roll, rows_column};
use crate::input::{
    attendance::{NONE, small, words},
    texts,
};
use polars::prelude::*;
use rayon::prelude::*;
use std::collections::BTreeSet;

/// One delegation.
struct Came {
    meeting: u32,
    member: u32,
    capacity: u32,
    people: Option<People>,
    head: bool,
    head_woman: bool,
    head_gender_recorded: bool,
    rows: Vec<u32>,
}

/// How many people, by what is recorded of them.
#[derive(Default)]
struct People {
    delegates: i64,
    women: i64,
    not_women: i64,
    gender_recorded: i64,
    in_person: i64,
    virtually: i64,
    mode_recorded: i64,
}

/// The numbers of the words that are looked for.
struct Known {
    attended: u32,
    head: u32,
    female: u32,
    in_person: u32,
    virtually: u32,
}

pub fn sheet(roll: &Roll) -> PolarsResult<DataFrame> {
    let rows = &roll.rows;
    let known = Known {
        attended: rows.status.number("attended"),
        head: rows.role.number("head"),
        female: rows.gender.number("female"),
        in_person: rows.mode.number("in-person"),
        virtually: rows.mode.number("virtual"),
    };
    let came: Vec<Came> = roll.held.par_iter().flat_map_iter(|meeting| of_meeting(roll, &known, *meeting)).collect();
    let meetings: Vec<u32> = came.iter().map(|c| c.meeting).collect();
    let members: Vec<u32> = came.iter().map(|c| c.member).collect();
    let number = |name: &str, of: fn(&People) -> i64| {
        let numbers: Int64Chunked = came.iter().map(|c| c.people.as_ref().map(of)).collect();
        Column::from(numbers.with_name(name.into()).into_series())
    };
    let flag = |name: &str, flags: Vec<bool>| Column::from(Series::new(name.into(), flags));
    let of = |f: fn(&Came) -> bool| came.iter().map(f).collect::<Vec<bool>>();
    let mut columns = roll.of_meetings(&meetings, &["meeting_id"])?;
    columns.extend(roll.of_members(&members, &["member_id", "name", "kind", "region", "groups"])?);
    columns.push(words("capacity", came.iter().map(|c| c.capacity)));
    columns.extend(roll.of_meetings(&meetings, &["body"])?);
    let kinds = roll.of_meetings(&meetings, &["kind"])?.into_iter().map(|column| column.with_name("kind_of_meeting".into()));
    columns.extend(kinds);
    columns.extend(roll.of_meetings(&meetings, &["start_date", "event"])?);
    columns.extend([
        number("delegates", |p| p.delegates),
        number("in_person", |p| p.in_person),
        number("virtual", |p| p.virtually),
        number("mode_recorded", |p| p.mode_recorded),
        number("women", |p| p.women),
        number("not_women", |p| p.not_women),
        number("gender_recorded", |p| p.gender_recorded),
        number("gender_not_recorded", |p| p.delegates - p.gender_recorded),
        flag("head", of(|c| c.head)),
        flag("head_woman", of(|c| c.head_woman)),
        flag("head_gender_recorded", of(|c| c.head_gender_recorded)),
        flag("host", are_hosts(roll, &came)?),
        flag("first", are_first(roll, &members)),
        rows_column("rows", came.iter().map(|c| c.rows.as_slice())),
        flag("counted", of(|c| c.people.is_some())),
    ]);
    DataFrame::new(came.len(), columns)
}

/// The delegations at one meeting, by the names of their members.
fn of_meeting(roll: &Roll, known: &Known, meeting: usize) -> Vec<Came> {
    let rows = &roll.rows;
    let mut of_meeting: Vec<Came> = Vec::new();
    for delegation in rows.of_meeting(meeting) {
        let attended: Vec<usize> = rows.rows(delegation).filter(|row| rows.status.numbers[*row] == known.attended).collect();
        let Some(first) = attended.first() else { continue };
        let head = attended.iter().find(|row| rows.role.numbers[**row] == known.head);
        let gender_of_head = head.map_or(NONE, |row| rows.gender.numbers[*row]);
        of_meeting.push(Came {
            meeting: delegation.meeting,
            member: delegation.member,
            capacity: rows.capacity.numbers[*first],
            people: people(roll, known, &attended),
            head: head.is_some(),
            head_woman: gender_of_head != NONE && gender_of_head == known.female,
            head_gender_recorded: gender_of_head != NONE,
            rows: attended.iter().map(|row| small(*row)).collect(),
        });
    }
    of_meeting.sort_by_key(|came| roll.rank[came.member as usize]);
    of_meeting
}

/// Attended rows of one delegation as numbers of people; none where no row says how many. A row with a count is as many; one that names
/// a person or gives a gender is one; others say nothing. A person listed twice is one.
fn people(roll: &Roll, known: &Known, attended: &[usize]) -> Option<People> {
    let rows = &roll.rows;
    let recorded = |number: u32| (number != NONE).then_some(number);
    let mut named: Vec<(u32, usize)> = attended.iter().filter_map(|row| Some((rows.person(*row)?, *row))).collect();
    named.sort_unstable();
    let persons = named.chunk_by(|a, b| a.0 == b.0).map(|listed| {
        let weight = listed.iter().filter_map(|(_, row)| rows.count(*row)).max().unwrap_or(1);
        let gender = listed.iter().find_map(|(_, row)| recorded(rows.gender.numbers[*row]));
        let mode = listed.iter().find_map(|(_, row)| recorded(rows.mode.numbers[*row]));
        (weight, gender, mode)
    });
    let others = attended.iter().filter(|row| rows.person(**row).is_none()).filter_map(|row| {
        let (gender, mode) = (recorded(rows.gender.numbers[*row]), recorded(rows.mode.numbers[*row]));
        Some((rows.count(*row).or(gender.map(|_| 1))?, gender, mode))
    });
    let mut all: Option<People> = None;
    for (weight, gender, mode) in persons.chain(others) {
        let people = all.get_or_insert_default();
        people.delegates += weight;
        if let Some(gender) = gender {
            people.gender_recorded += weight;
            *if gender == known.female { &mut people.women } else { &mut people.not_women } += weight;
        }
        if let Some(mode) = mode {
            people.mode_recorded += weight;
            people.in_person += if mode == known.in_person { weight } else { 0 };
            people.virtually += if mode == known.virtually { weight } else { 0 };
        }
    }
    all
}

/// Of each delegation: is its member the host of the meeting?
fn are_hosts(roll: &Roll, came: &[Came]) -> PolarsResult<Vec<bool>> {
    let hosts: Vec<BTreeSet<String>> = texts(&roll.meetings, "host")?
        .into_iter()
        .map(|host| host.map(|host| roll.data.members_named(&host).into_iter().collect()).unwrap_or_default())
        .collect();
    let is_host = |c: &Came| roll.member_ids[c.member as usize].as_ref().is_some_and(|id| hosts[c.meeting as usize].contains(id));
    Ok(came.iter().map(is_host).collect())
}

/// Of each delegation, oldest first: is it the first of its member?
fn are_first(roll: &Roll, members: &[u32]) -> Vec<bool> {
    let mut seen = vec![false; roll.rank.len()];
    members.iter().map(|member| !std::mem::replace(&mut seen[*member as usize], true)).collect()
}

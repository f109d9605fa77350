//! Who was seen before, and who carried meetings: from the rows of attendance, for one delegation,
//! by the name or code of the person. In: the roll. Out: `Persons`. It must not know a statistic.

use super::{Persons, events, roll::Roll};
use crate::input::attendance::{Delegation, Entry, UNSAID, WordCode, namesakes};
use crate::input::categories::NONE;
use polars::prelude::*;
use rayon::prelude::*;

/// The persons at a meeting.
#[derive(Debug, Default, Clone, Copy)]
pub struct Experience {
    pub persons: i64,
    /// Those not seen at a meeting before.
    pub newcomers: i64,
    /// How many meetings they attended before, all together.
    pub before: i64,
    /// Are persons named at a meeting before? Else all are newcomers to the file, and not to the
    /// meetings.
    pub has_past: bool,
}

/// The persons at each meeting, and whether any of them was seen before.
type PersonsSeen = (Vec<Experience>, bool);

pub fn number_persons(roll: &Roll) -> PolarsResult<Persons> {
    let attended = roll.rows.code("attended");
    let mut of_members: Vec<Vec<(usize, &Delegation)>> = vec![Vec::new(); roll.rank.len()];
    for (place, meeting) in roll.held.iter().enumerate() {
        for delegation in roll.rows.of_meeting(*meeting) {
            of_members[delegation.member as usize].push((place, delegation));
        }
    }
    let none = || (vec![Experience::default(); roll.held.len()], false);
    let (mut meetings, again) = of_members
        .par_iter()
        .fold(none, |seen, of_member| {
            add_member(seen, roll, of_member, attended)
        })
        .reduce(none, merge);
    let mut has_past = false;
    for meeting in &mut meetings {
        meeting.has_past = has_past;
        has_past |= meeting.persons > 0;
    }
    let ids = roll
        .held
        .iter()
        .map(|meeting| roll.ids[*meeting].clone().unwrap_or_default());
    Ok(Persons {
        meetings: ids.zip(meetings).collect(),
        again,
        roles: roles(roll, attended)?,
        events: events::expected(roll)?,
    })
}

/// Adds the persons of one member: its delegations in the order of the meetings, each with the
/// place of its meeting.
fn add_member(
    (mut meetings, mut again): PersonsSeen,
    roll: &Roll,
    of_member: &[(usize, &Delegation)],
    attended: WordCode,
) -> PersonsSeen {
    // How often each person was there before.
    let mut seen: Vec<i64> = Vec::new();
    let mut named: Vec<&Entry> = Vec::new();
    for (place, delegation) in of_member {
        named.clear();
        named.extend(
            roll.rows
                .rows(delegation)
                .iter()
                .filter(|entry| entry.status == attended && entry.person != NONE),
        );
        named.sort_unstable_by_key(|entry| (entry.person, entry.row));
        for of_name in named.chunk_by(|a, b| a.person == b.person) {
            let person = of_name[0].person as usize;
            if seen.len() <= person {
                seen.resize(person + 1, 0);
            }
            let times = &mut seen[person];
            // Listed twice at one meeting, a person is one; two of one name have what is known of
            // the name.
            let people = if of_name.len() == 1 {
                1
            } else {
                i64::try_from(namesakes(of_name).len()).unwrap_or(1)
            };
            let meeting = &mut meetings[*place];
            meeting.persons += people;
            meeting.newcomers += if *times == 0 { people } else { 0 };
            meeting.before += *times * people;
            again |= *times > 0;
            *times += 1;
        }
    }
    (meetings, again)
}

/// The persons of different members together.
fn merge((mut all, again): PersonsSeen, (more, again_too): PersonsSeen) -> PersonsSeen {
    for (all, more) in all.iter_mut().zip(more) {
        all.persons += more.persons;
        all.newcomers += more.newcomers;
        all.before += more.before;
    }
    (all, again || again_too)
}

/// The roles of members in meetings.
fn roles(roll: &Roll, attended: WordCode) -> PolarsResult<DataFrame> {
    let rows = &roll.rows;
    let of_delegation = |delegation: &Delegation| {
        let came = rows
            .rows(delegation)
            .iter()
            .filter(|entry| entry.status == attended);
        let mut roles: Vec<WordCode> = came
            .map(|entry| entry.role)
            .filter(|role| *role != UNSAID)
            .collect();
        roles.sort_unstable();
        roles.dedup();
        let (meeting, member) = (delegation.meeting, delegation.member);
        roles.into_iter().map(move |role| (meeting, member, role))
    };
    let all: Vec<(u32, u32, WordCode)> = rows
        .delegations()
        .par_iter()
        .flat_map_iter(of_delegation)
        .collect();
    let meetings: Vec<u32> = all.iter().map(|(meeting, ..)| *meeting).collect();
    let members: Vec<u32> = all.iter().map(|(_, member, _)| *member).collect();
    let mut columns = roll.of_meetings(&meetings, &["meeting_id"])?;
    columns.extend(roll.of_members(&members, &["member_id"])?);
    columns.push(rows.words("role", all.iter().map(|(.., role)| *role))?);
    DataFrame::new(all.len(), columns)
}

//! Who was seen before, and who carried meetings: from the rows of attendance, for one delegation, by the name or code of the person.
//! In: the roll. Out: `Persons`. It must not know a statistic.

use super::{Persons, roll::Roll};
use crate::input::attendance::{Code, Delegation, NONE, UNSAID};
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
}

pub fn of(roll: &Roll) -> PolarsResult<Persons> {
    let attended = roll.rows.code("attended");
    let mut of_members: Vec<Vec<(usize, &Delegation)>> = vec![Vec::new(); roll.rank.len()];
    for (place, meeting) in roll.held.iter().enumerate() {
        for delegation in roll.rows.of_meeting(*meeting) {
            of_members[delegation.member as usize].push((place, delegation));
        }
    }
    let none = || (vec![Experience::default(); roll.held.len()], false);
    let add = |(mut meetings, mut again): (Vec<Experience>, bool), of_member: &Vec<(usize, &Delegation)>| {
        // Where each person was last, and how often before.
        let mut seen: Vec<(usize, i64)> = Vec::new();
        for (place, delegation) in of_member {
            for entry in roll.rows.rows(delegation).iter().filter(|entry| entry.status == attended && entry.person != NONE) {
                let person = entry.person as usize;
                if seen.len() <= person {
                    seen.resize(person + 1, (usize::MAX, 0));
                }
                let (last, times) = &mut seen[person];
                // Listed twice at one meeting, a person is one.
                if *last == *place {
                    continue;
                }
                let meeting = &mut meetings[*place];
                meeting.persons += 1;
                meeting.newcomers += i64::from(*times == 0);
                meeting.before += *times;
                again |= *times > 0;
                *times += 1;
                *last = *place;
            }
        }
        (meetings, again)
    };
    let both = |(mut all, again): (Vec<Experience>, bool), (more, again_too): (Vec<Experience>, bool)| {
        for (all, more) in all.iter_mut().zip(more) {
            all.persons += more.persons;
            all.newcomers += more.newcomers;
            all.before += more.before;
        }
        (all, again || again_too)
    };
    let (meetings, again) = of_members.par_iter().fold(none, add).reduce(none, both);
    let ids = roll.held.iter().map(|meeting| roll.ids[*meeting].clone().unwrap_or_default());
    Ok(Persons { meetings: ids.zip(meetings).collect(), again, roles: roles(roll, attended)? })
}

/// The roles of members in meetings.
fn roles(roll: &Roll, attended: Code) -> PolarsResult<DataFrame> {
    let rows = &roll.rows;
    let of_delegation = |delegation: &Delegation| {
        let came = rows.rows(delegation).iter().filter(|entry| entry.status == attended);
        let mut roles: Vec<Code> = came.map(|entry| entry.role).filter(|role| *role != UNSAID).collect();
        roles.sort_unstable();
        roles.dedup();
        let (meeting, member) = (delegation.meeting, delegation.member);
        roles.into_iter().map(move |role| (meeting, member, role))
    };
    let all: Vec<(u32, u32, Code)> = rows.delegations().par_iter().flat_map_iter(of_delegation).collect();
    let meetings: Vec<u32> = all.iter().map(|(meeting, ..)| *meeting).collect();
    let members: Vec<u32> = all.iter().map(|(_, member, _)| *member).collect();
    let mut columns = roll.of_meetings(&meetings, &["meeting_id"])?;
    columns.extend(roll.of_members(&members, &["member_id"])?);
    columns.push(rows.words("role", all.iter().map(|(.., role)| *role))?);
    DataFrame::new(all.len(), columns)
}

//! Who came with whom: one row for each member with an attended row at a held meeting with a date.
//! In: the roll. Out: a frame. Counts of delegates are null where no row says how many came. It
//! must not know a statistic.

use super::{
    roll::{Roll, rows_column},
    rules::is_balanced,
};
use crate::frame::texts;
use crate::input::attendance::{Delegation, Entry, UNSAID, WordCode, namesakes};
use crate::input::categories::NONE;
use polars::prelude::*;
use rayon::prelude::*;
use std::collections::BTreeSet;

/// One delegation.
struct Came<'a> {
    delegation: &'a Delegation,
    capacity: WordCode,
    people: Option<CountedPeople>,
    head: Option<WordCode>,
    deputy_head: Option<WordCode>,
}

/// How many people, by what is recorded of them.
#[derive(Default)]
struct CountedPeople {
    delegates: i64,
    women: i64,
    men: i64,
    not_women: i64,
    gender_recorded: i64,
    in_person: i64,
    virtually: i64,
    mode_recorded: i64,
}

impl CountedPeople {
    /// Two or more, of each of whom the gender is recorded.
    const fn has_all_genders(&self) -> bool {
        self.delegates >= 2 && self.gender_recorded == self.delegates
    }

    /// Women alone, men alone, or people of another gender alone.
    const fn is_of_one_gender(&self) -> bool {
        let Self {
            delegates: all,
            women,
            men,
            ..
        } = *self;
        let others = self.not_women - men;
        self.has_all_genders() && (women == all || men == all || others == all)
    }

    /// From two to three fifths are women.
    const fn is_balanced(&self) -> bool {
        is_balanced(self.women, self.delegates) && self.has_all_genders()
    }
}

/// The codes of the words that are looked for.
struct KnownCodes {
    attended: WordCode,
    head: WordCode,
    deputy_head: WordCode,
    female: WordCode,
    male: WordCode,
    in_person: WordCode,
    virtually: WordCode,
}

impl KnownCodes {
    fn new(roll: &Roll) -> Self {
        let code = |word| roll.rows.code(word);
        Self {
            attended: code("attended"),
            head: code("head"),
            deputy_head: code("deputy-head"),
            female: code("female"),
            male: code("male"),
            in_person: code("in-person"),
            virtually: code("virtual"),
        }
    }
}

pub fn sheet(roll: &Roll) -> PolarsResult<DataFrame> {
    let known = KnownCodes::new(roll);
    let came: Vec<Came> = roll
        .held
        .par_iter()
        .flat_map_iter(|meeting| of_meeting(roll, &known, *meeting))
        .collect();
    let meetings: Vec<u32> = came.iter().map(|c| c.delegation.meeting).collect();
    let members: Vec<u32> = came.iter().map(|c| c.delegation.member).collect();
    let of_inputs = || {
        let mut columns = roll.of_meetings(&meetings, &["meeting_id"])?;
        columns
            .extend(roll.of_members(&members, &["member_id", "name", "kind", "region", "groups"])?);
        columns.push(
            roll.rows
                .words("capacity", came.iter().map(|c| c.capacity))?,
        );
        columns.extend(roll.of_meetings(&meetings, &["body"])?);
        let kinds = roll
            .of_meetings(&meetings, &["kind"])?
            .into_iter()
            .map(|column| column.with_name("kind_of_meeting".into()));
        columns.extend(kinds);
        columns.extend(roll.of_meetings(&meetings, &["start_date", "event"])?);
        Ok::<Vec<Column>, PolarsError>(columns)
    };
    let rows = || {
        rows_column(roll, came.iter().map(|c| Some(c.delegation)), |entry| {
            entry.status == known.attended
        })
    };
    let ((of_inputs, counts), (flags, rows)) = rayon::join(
        || rayon::join(of_inputs, || counts(&came)),
        || rayon::join(|| flags(roll, &came, &members, known.female), rows),
    );
    let mut columns = of_inputs?;
    columns.extend(counts);
    columns.extend(flags?);
    columns.push(rows);
    // Of all rows here, until somebody changes the list in a workbook.
    columns.push(flag("attended", vec![true; came.len()]));
    columns.push(flag(
        "counted",
        came.iter().map(|c| c.people.is_some()).collect(),
    ));
    DataFrame::new(came.len(), columns)
}

/// The columns that count people.
fn counts(came: &[Came]) -> Vec<Column> {
    type Count = (&'static str, fn(&CountedPeople) -> i64);
    let all: [Count; 8] = [
        ("delegates", |p| p.delegates),
        ("in_person", |p| p.in_person),
        ("virtual", |p| p.virtually),
        ("mode_recorded", |p| p.mode_recorded),
        ("women", |p| p.women),
        ("not_women", |p| p.not_women),
        ("gender_recorded", |p| p.gender_recorded),
        ("gender_not_recorded", |p| p.delegates - p.gender_recorded),
    ];
    let are_known = came.iter().all(|c| c.people.is_some());
    let column = |(name, of): Count| {
        let known = came.iter().filter_map(|c| c.people.as_ref().map(of));
        let counts = if are_known {
            Int64Chunked::from_vec(name.into(), known.collect())
        } else {
            came.iter()
                .map(|c| c.people.as_ref().map(of))
                .collect::<Int64Chunked>()
                .with_name(name.into())
        };
        counts.into_series().into()
    };
    all.into_par_iter().map(column).collect()
}

/// The columns of what is so or not.
fn flags(
    roll: &Roll,
    came: &[Came],
    members: &[u32],
    female: WordCode,
) -> PolarsResult<Vec<Column>> {
    let of = |f: &dyn Fn(&Came) -> bool| came.iter().map(f).collect::<Vec<bool>>();
    let is_woman = |gender: Option<WordCode>| gender.is_some_and(|g| g != UNSAID && g == female);
    let is_recorded = |gender: Option<WordCode>| gender.is_some_and(|gender| gender != UNSAID);
    let people = |f: fn(&CountedPeople) -> bool| of(&|c| c.people.as_ref().is_some_and(f));
    let all = [
        ("head", of(&|c| c.head.is_some())),
        ("head_woman", of(&|c| is_woman(c.head))),
        ("head_gender_recorded", of(&|c| is_recorded(c.head))),
        ("deputy_head", of(&|c| c.deputy_head.is_some())),
        ("deputy_head_woman", of(&|c| is_woman(c.deputy_head))),
        (
            "deputy_head_gender_recorded",
            of(&|c| is_recorded(c.deputy_head)),
        ),
        (
            "all_genders_recorded",
            people(CountedPeople::has_all_genders),
        ),
        ("one_gender", people(CountedPeople::is_of_one_gender)),
        ("balanced", people(CountedPeople::is_balanced)),
        ("host", are_hosts(roll, came)?),
        ("first", are_first(roll, members)),
    ];
    Ok(all
        .into_iter()
        .map(|(name, flags)| flag(name, flags))
        .collect())
}

fn flag(name: &str, flags: Vec<bool>) -> Column {
    Series::new(name.into(), flags).into()
}

/// The delegations at one meeting, by the names of their members.
fn of_meeting<'a>(roll: &'a Roll, known: &KnownCodes, meeting: usize) -> Vec<Came<'a>> {
    let mut of_meeting: Vec<Came> = Vec::new();
    let mut named = Vec::new();
    for delegation in roll.rows.of_meeting(meeting) {
        let attended = roll
            .rows
            .rows(delegation)
            .iter()
            .filter(|entry| entry.status == known.attended);
        let Some(first) = attended.clone().next() else {
            continue;
        };
        let gender_of = |role: WordCode| {
            let entry = attended.clone().find(|entry| entry.role == role);
            entry.map(|entry| entry.gender)
        };
        of_meeting.push(Came {
            delegation,
            capacity: first.capacity,
            people: people(attended.clone(), known, &mut named),
            head: gender_of(known.head),
            deputy_head: gender_of(known.deputy_head),
        });
    }
    of_meeting.sort_by_key(|came| roll.rank[came.delegation.member as usize]);
    of_meeting
}

/// Attended rows of one delegation as numbers of people; none where no row says how many. A row
/// with a count is as many. Where a row names a person or gives a gender, each row is one person;
/// else a row may stand for any number. A person listed twice is one.
fn people<'a>(
    attended: impl Iterator<Item = &'a Entry> + Clone,
    known: &KnownCodes,
    named: &mut Vec<&'a Entry>,
) -> Option<CountedPeople> {
    let recorded = |code: WordCode| (code != UNSAID).then_some(code);
    named.clear();
    named.extend(attended.clone().filter(|entry| entry.person != NONE));
    named.sort_unstable_by_key(|entry| (entry.person, entry.row));
    let has_row_a_person =
        !named.is_empty() || attended.clone().any(|entry| entry.gender != UNSAID);
    let mut all: Option<CountedPeople> = None;
    let mut add = |listed: &[&Entry]| {
        let gender = listed.iter().find_map(|entry| recorded(entry.gender));
        let mode = listed.iter().find_map(|entry| recorded(entry.mode));
        let Some(weight) = listed
            .iter()
            .filter_map(|entry| entry.count())
            .max()
            .or(has_row_a_person.then_some(1))
        else {
            return;
        };
        let people = all.get_or_insert_default();
        people.delegates += weight;
        if let Some(gender) = gender {
            people.gender_recorded += weight;
            people.men += if gender == known.male { weight } else { 0 };
            *if gender == known.female {
                &mut people.women
            } else {
                &mut people.not_women
            } += weight;
        }
        if let Some(mode) = mode {
            people.mode_recorded += weight;
            people.in_person += if mode == known.in_person { weight } else { 0 };
            people.virtually += if mode == known.virtually { weight } else { 0 };
        }
    };
    for of_name in named.chunk_by(|a, b| a.person == b.person) {
        match of_name {
            [_] => add(of_name),
            _ => namesakes(of_name).iter().for_each(|listed| add(listed)),
        }
    }
    attended
        .filter(|entry| entry.person == NONE)
        .for_each(|entry| add(&[entry]));
    all
}

/// Of each delegation: is its member the host of the meeting?
fn are_hosts(roll: &Roll, came: &[Came]) -> PolarsResult<Vec<bool>> {
    let hosts: Vec<BTreeSet<String>> = texts(&roll.meetings, "host")?
        .into_iter()
        .map(|host| {
            host.map(|host| roll.data.members_named(&host).into_iter().collect())
                .unwrap_or_default()
        })
        .collect();
    let is_host = |c: &Came| {
        roll.member_ids[c.delegation.member as usize]
            .as_ref()
            .is_some_and(|id| hosts[c.delegation.meeting as usize].contains(id))
    };
    Ok(came.iter().map(is_host).collect())
}

/// Of each delegation, oldest first: is it the first of its member?
fn are_first(roll: &Roll, members: &[u32]) -> Vec<bool> {
    let mut seen = vec![false; roll.rank.len()];
    members
        .iter()
        .map(|member| !std::mem::replace(&mut seen[*member as usize], true))
        .collect()
}

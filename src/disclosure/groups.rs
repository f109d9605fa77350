//! Who came to each meeting and who stayed away, by the groups whose presences are counted together.
//! In: who was where. Out: groups of meetings. It must not know what may be shown.

use super::{Released, packs::Term, small_groups::side};
use jiff::civil::Date;
use rustc_hash::{FxHashMap, FxHashSet};
use std::collections::{BTreeMap, BTreeSet};

/// Members at some meetings: states, others.
#[derive(Debug, Default, Clone)]
pub struct Attendees<'a> {
    pub came: [FxHashSet<&'a str>; 2],
    pub away: [FxHashSet<&'a str>; 2],
}

impl<'a> Attendees<'a> {
    pub fn add(&mut self, member: &'a str, side: usize, came: bool) {
        let of = if came { &mut self.came } else { &mut self.away };
        of[side].insert(member);
    }

    /// Can nothing be concluded of one of them from how many came?
    pub fn is_safe(&self, least: usize, is_apart: bool) -> bool {
        let is_enough = |sides: &[usize]| {
            let number =
                |of: &[FxHashSet<&str>; 2]| sides.iter().map(|side| of[*side].len()).sum::<usize>();
            let (came, away) = (number(&self.came), number(&self.away));
            (came == 0 && away == 0) || (came >= least && away >= least)
        };
        is_enough(&[0, 1]) && (!is_apart || is_enough(&[0]) && is_enough(&[1]))
    }

    /// At any of several meetings.
    pub fn of(meetings: impl Iterator<Item = &'a Self>) -> Self
    where
        Self: 'a,
    {
        let mut all = Self::default();
        for meeting in meetings {
            for side in 0..2 {
                all.came[side].extend(&meeting.came[side]);
                all.away[side].extend(&meeting.away[side]);
            }
        }
        all
    }
}

/// Those whose presences are counted together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CountedGroup<'a> {
    /// The members that a series expects, at meetings with a complete list.
    Series(&'a str),
    /// The members of the process, at meetings outside all series.
    Outside,
    /// Those that lists name which are not complete: the others may have come or not.
    Incomplete,
    /// Those on the list of members that are no members, and members that came to a meeting of a
    /// body that they do not belong to.
    Others,
}

/// One meeting of a group.
pub struct GroupMeeting<'a> {
    pub id: &'a str,
    pub day: Date,
    pub who: Attendees<'a>,
    /// How many the record says, where the list is not complete, of how many: states, others; or
    /// all as if they were of the first.
    pub record: Option<([i64; 2], [i64; 2])>,
}

impl GroupMeeting<'_> {
    pub fn is_safe(&self, least: usize, is_apart: bool) -> bool {
        let least_of = i64::try_from(least).unwrap_or(i64::MAX);
        let is_enough = |came: i64, of: i64| of == 0 || (came >= least_of && of - came >= least_of);
        let of_record = self
            .record
            .is_none_or(|([states, others], [of_states, of_others])| {
                is_enough(states + others, of_states + of_others)
                    && (!is_apart || is_enough(states, of_states) && is_enough(others, of_others))
            });
        of_record && self.who.is_safe(least, is_apart)
    }
}

/// What is on record of a meeting.
#[derive(Clone, Copy)]
pub struct Fact<'a> {
    pub body: Option<&'a str>,
    pub day: Date,
    pub is_complete: bool,
    pub members: Option<i64>,
    pub organisations: Option<i64>,
}

/// What is on record of each held meeting with a date, by its key.
pub fn facts(released: &Released) -> BTreeMap<&str, Fact<'_>> {
    let Some(table) = released.sheet("meetings") else {
        return BTreeMap::new();
    };
    let of = |row| {
        let id = table.text(row, "meeting_id")?;
        let fact = Fact {
            body: table.text(row, "body"),
            day: table.at(row, "start_date")?.day()?,
            is_complete: table.text(row, "attendance_list") == Some("complete"),
            members: table.integer(row, "reported_members"),
            organisations: table.integer(row, "reported_international_organisations"),
        };
        (table.text(row, "status") == Some("held")).then_some((id, fact))
    };
    table.rows.iter().filter_map(|row| of(row)).collect()
}

/// The meetings of each group, with those that came and those that did not; and the meetings to
/// which members came that are not of the body: one table counts them, another does not.
pub fn groups<'a>(
    released: &'a Released,
    facts: &BTreeMap<&'a str, Fact<'a>>,
) -> (
    BTreeMap<CountedGroup<'a>, Vec<GroupMeeting<'a>>>,
    BTreeSet<&'a str>,
) {
    let mut found: BTreeMap<(CountedGroup, &str), Attendees> = BTreeMap::new();
    let mut expected: FxHashSet<(&str, &str)> = FxHashSet::default();
    let mut of_series: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    let mut sizes: BTreeMap<(CountedGroup, &str), [i64; 2]> = BTreeMap::new();
    if let Some(table) = released.sheet("presence") {
        for row in table.rows.iter().filter(|row| table.is(row, "eligible")) {
            let texts = ["series", "meeting_id", "member_id"].map(|key| table.text(row, key));
            let [Some(series), Some(id), Some(member)] = texts else {
                continue;
            };
            let Some(fact) = facts.get(id) else { continue };
            expected.insert((id, member));
            of_series.entry(id).or_default().insert(series);
            let side = side(table, row);
            sizes.entry((CountedGroup::Series(series), id)).or_default()[side] += 1;
            let came = table.is(row, "present");
            if !fact.is_complete {
                found
                    .entry((CountedGroup::Incomplete, id))
                    .or_default()
                    .add(member, side, came);
            } else if table.is(row, "countable") {
                found
                    .entry((CountedGroup::Series(series), id))
                    .or_default()
                    .add(member, side, came);
            }
        }
    }
    let mut named: FxHashMap<&str, FxHashSet<&str>> = FxHashMap::default();
    if let Some(table) = released.sheet("delegations") {
        for row in &table.rows {
            let (Some(id), Some(member)) =
                (table.text(row, "meeting_id"), table.text(row, "member_id"))
            else {
                continue;
            };
            named.entry(id).or_default().insert(member);
        }
    }
    let (members, memberships, sides) = (
        released.terms("members"),
        released.terms("memberships"),
        released.sides(),
    );
    let mut with_outsiders = BTreeSet::new();
    for (id, fact) in facts {
        let came = |member: &str| named.get(id).is_some_and(|of| of.contains(member));
        let mut add = |group: CountedGroup<'a>, member: &'a str| {
            let side = sides.get(member).copied().unwrap_or_default();
            found
                .entry((group, id))
                .or_default()
                .add(member, side, came(member));
            side
        };
        let mut of_meeting: FxHashSet<&str> = FxHashSet::default();
        if !of_series.contains_key(id) {
            // The members of its body where these are listed, else those of the process.
            let is_of_body = |term: &&Term| term.body.is_some() && term.body == fact.body;
            let of_body: Vec<&Term> = memberships.iter().filter(is_of_body).collect();
            let terms = if of_body.is_empty() {
                members.iter().collect()
            } else {
                of_body
            };
            for term in terms
                .into_iter()
                .filter(|term| term.is_member && term.holds(fact.day))
            {
                if of_meeting.insert(term.id) {
                    let side = add(
                        if fact.is_complete {
                            CountedGroup::Outside
                        } else {
                            CountedGroup::Incomplete
                        },
                        term.id,
                    );
                    sizes.entry((CountedGroup::Outside, id)).or_default()[side] += 1;
                }
            }
        }
        for term in members.iter().filter(|term| {
            !term.is_member && term.holds(fact.day) && !expected.contains(&(*id, term.id))
        }) {
            add(CountedGroup::Others, term.id);
        }
        let is_outside = |term: &&Term| {
            term.is_member && !of_meeting.contains(term.id) && !expected.contains(&(*id, term.id))
        };
        for term in members
            .iter()
            .filter(is_outside)
            .filter(|term| came(term.id))
        {
            add(CountedGroup::Others, term.id);
            with_outsiders.insert(*id);
        }
    }
    let mut groups: BTreeMap<CountedGroup, Vec<GroupMeeting>> = BTreeMap::new();
    for ((group, id), who) in found {
        groups.entry(group).or_default().push(GroupMeeting {
            id,
            day: facts[id].day,
            who,
            record: None,
        });
    }
    // Where the list is not complete, the record may have a number.
    for ((group, id), [states, others]) in sizes {
        let Some(Fact {
            day,
            members: Some(members),
            organisations,
            ..
        }) = facts.get(id).filter(|fact| !fact.is_complete)
        else {
            continue;
        };
        let record = match organisations {
            Some(n) => ([members - n, *n], [states, others]),
            None => ([*members, 0], [states + others, 0]),
        };
        groups.entry(group).or_default().push(GroupMeeting {
            id,
            day: *day,
            who: Attendees::default(),
            record: Some(record),
        });
    }
    (groups, with_outsiders)
}

//! Who came to each meeting and who stayed away, by the groups whose presences are counted
//! together. In: who was where. Out: groups of meetings. It must not know what may be shown.

use super::{Released, packs::MemberTerm, small_groups::side};
use crate::table::Table;
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
    pub fn from_meetings(meetings: impl Iterator<Item = &'a Self>) -> Self
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
            day: table.cell_at(row, "start_date")?.day()?,
            is_complete: table.text(row, "attendance_list") == Some("complete"),
            members: table.integer(row, "reported_members"),
            organisations: table.integer(row, "reported_international_organisations"),
        };
        (table.text(row, "status") == Some("held")).then_some((id, fact))
    };
    table.rows.iter().filter_map(|row| of(row)).collect()
}

/// Something for each group and meeting.
type ByMeeting<'a, T> = BTreeMap<(CountedGroup<'a>, &'a str), T>;

/// Who came to which meeting, as it is gathered.
#[derive(Default)]
struct GroupAttendance<'a> {
    attendees: ByMeeting<'a, Attendees<'a>>,
    /// How many each group has: states, others.
    sizes: ByMeeting<'a, [i64; 2]>,
    /// Meeting and member, where a series expects the member.
    expected: FxHashSet<(&'a str, &'a str)>,
    /// Meetings of any series.
    in_series: FxHashSet<&'a str>,
}

impl<'a> GroupAttendance<'a> {
    fn add(
        &mut self,
        group: CountedGroup<'a>,
        meeting: &'a str,
        member: &'a str,
        side: usize,
        came: bool,
    ) {
        self.attendees
            .entry((group, meeting))
            .or_default()
            .add(member, side, came);
    }

    /// One more of a group; how many of them came may be on record.
    fn add_size(&mut self, group: CountedGroup<'a>, meeting: &'a str, side: usize) {
        self.sizes.entry((group, meeting)).or_default()[side] += 1;
    }

    /// The members that series expect, from the sheet of presence.
    fn add_expected(&mut self, table: &'a Table, facts: &BTreeMap<&'a str, Fact<'a>>) {
        for row in table.rows.iter().filter(|row| table.is(row, "eligible")) {
            let texts = ["series", "meeting_id", "member_id"].map(|key| table.text(row, key));
            let [Some(series), Some(id), Some(member)] = texts else {
                continue;
            };
            let Some(fact) = facts.get(id) else { continue };
            self.expected.insert((id, member));
            self.in_series.insert(id);
            let side = side(table, row);
            self.add_size(CountedGroup::Series(series), id, side);
            let came = table.is(row, "present");
            if !fact.is_complete {
                self.add(CountedGroup::Incomplete, id, member, side, came);
            } else if table.is(row, "countable") {
                self.add(CountedGroup::Series(series), id, member, side, came);
            }
        }
    }

    /// The meetings of each group.
    fn into_groups(
        self,
        facts: &BTreeMap<&'a str, Fact<'a>>,
    ) -> BTreeMap<CountedGroup<'a>, Vec<GroupMeeting<'a>>> {
        let mut groups: BTreeMap<CountedGroup, Vec<GroupMeeting>> = BTreeMap::new();
        for ((group, id), who) in self.attendees {
            groups.entry(group).or_default().push(GroupMeeting {
                id,
                day: facts[id].day,
                who,
                record: None,
            });
        }
        // Where the list is not complete, the record may have a number.
        for ((group, id), [states, others]) in self.sizes {
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
        groups
    }
}

/// The members that lists name, by meeting.
fn named_members(released: &Released) -> FxHashMap<&str, FxHashSet<&str>> {
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
    named
}

/// Who belonged to a meeting outside all series: the members of its body where these are listed,
/// else those of the process.
fn members_outside_series<'t, 'a>(
    fact: &Fact<'a>,
    members: &'t [MemberTerm<'a>],
    memberships: &'t [MemberTerm<'a>],
) -> Vec<&'t MemberTerm<'a>> {
    let is_of_body = |term: &&MemberTerm| term.body.is_some() && term.body == fact.body;
    let of_body: Vec<&MemberTerm> = memberships.iter().filter(is_of_body).collect();
    let mut terms = if of_body.is_empty() {
        members.iter().collect()
    } else {
        of_body
    };
    terms.retain(|term| term.is_member && term.holds(fact.day));
    terms
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
    let mut gathered = GroupAttendance::default();
    if let Some(table) = released.sheet("presence") {
        gathered.add_expected(table, facts);
    }
    let (named, nobody) = (named_members(released), FxHashSet::default());
    let (members, memberships, sides) = (
        released.terms("members"),
        released.terms("memberships"),
        released.sides(),
    );
    let side = |term: &MemberTerm| sides.get(term.id).copied().unwrap_or_default();
    let mut with_outsiders = BTreeSet::new();
    for (id, fact) in facts {
        let came = named.get(id).unwrap_or(&nobody);
        let mut of_meeting: FxHashSet<&str> = FxHashSet::default();
        if !gathered.in_series.contains(id) {
            let group = if fact.is_complete {
                CountedGroup::Outside
            } else {
                CountedGroup::Incomplete
            };
            for term in members_outside_series(fact, &members, &memberships) {
                if of_meeting.insert(term.id) {
                    gathered.add(group, id, term.id, side(term), came.contains(term.id));
                    gathered.add_size(CountedGroup::Outside, id, side(term));
                }
            }
        }
        for term in &members {
            if gathered.expected.contains(&(*id, term.id)) {
                continue;
            }
            let came = came.contains(term.id);
            if !term.is_member && term.holds(fact.day) {
                gathered.add(CountedGroup::Others, id, term.id, side(term), came);
            }
            if term.is_member && came && !of_meeting.contains(term.id) {
                gathered.add(CountedGroup::Others, id, term.id, side(term), came);
                with_outsiders.insert(*id);
            }
        }
    }
    (gathered.into_groups(facts), with_outsiders)
}

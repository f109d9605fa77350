//! Lists of participants: who came to a meeting, or to the meetings of an event; of one that is still
//! planned, who is registered. In: dataset, period. Out: lists, each in the order in which it is read.
//! It must not know words, documents or audiences.

mod names;

use crate::{
    collation::Collation,
    frame::{counts, dates, texts},
    input::{
        Dataset,
        attendance::{Attendance, Entry, UNSAID, WordCode, namesakes},
        categories::NONE,
    },
    settings::{period::Period, written::ListsOfParticipants},
};
use names::Names;
use polars::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// The participants of a meeting, or of the meetings of an event.
#[derive(Debug, Clone)]
pub struct ParticipantList {
    /// The key of the meeting or event.
    pub id: String,
    /// The keys of its meetings, the first one first.
    pub meetings: Vec<String>,
    /// Did the meetings take place, and is it known of all that they came? Else more may be listed
    /// than come.
    pub is_final: bool,
    pub participants: Vec<Participant>,
}

/// The role of the head of delegation.
const HEAD: &str = "head";

/// A person, or people of whom nobody is named.
#[derive(Debug, Clone)]
pub struct Participant {
    pub category: Category,
    pub member_id: String,
    pub member: String,
    pub name: ParticipantName,
    /// How many people, where that is known.
    pub people: Option<i64>,
    /// That of the head of delegation first.
    pub roles: Vec<&'static str>,
    pub position: Option<String>,
    pub organisation: Option<String>,
    pub gender: Option<&'static str>,
    pub email: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ParticipantName {
    Published(String),
    /// The person did not agree that it is published.
    Withheld,
    Unnamed,
}

/// The part of a list in which a delegation stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Category {
    Members,
    Observers,
    Organisations,
    Guests,
    Secretariat,
}

impl Category {
    /// All of them, in their order on a list.
    pub const ALL: [Self; 5] = [
        Self::Members,
        Self::Observers,
        Self::Organisations,
        Self::Guests,
        Self::Secretariat,
    ];

    /// Its name in templates and messages.
    #[must_use]
    pub const fn term(self) -> &'static str {
        match self {
            Self::Members => "members",
            Self::Observers => "observers",
            Self::Organisations => "organisations",
            Self::Guests => "guests",
            Self::Secretariat => "secretariat",
        }
    }

    fn of(capacity: Option<&str>, kind: Option<&str>) -> Self {
        let is_state = kind.is_none_or(|kind| matches!(kind, "state" | "territory"));
        match capacity {
            _ if [capacity, kind].contains(&Some("secretariat")) => Self::Secretariat,
            Some("member") => Self::Members,
            _ if !is_state => Self::Organisations,
            Some("observer") => Self::Observers,
            _ => Self::Guests,
        }
    }
}

/// Meetings that have a list together.
struct Together {
    id: String,
    /// Their places in the table of meetings, the first one first, each with whether it is known of
    /// all that they came.
    meetings: Vec<(usize, bool)>,
}

/// The lists of the held meetings of a period, and of those that are planned after it; none for a
/// meeting without any row of attendance.
///
/// # Errors
/// Only where our own frames lack a column of their schema: a bug.
pub fn lists(
    data: &Dataset,
    period: &Period,
    by: ListsOfParticipants,
) -> PolarsResult<Vec<ParticipantList>> {
    let attendance = data.by_delegation()?;
    let people = People::read(data, &attendance)?;
    let ids = texts(&data.meetings, "meeting_id")?;
    let id = |place: usize| ids[place].clone().unwrap_or_default();
    let lists = meetings_with_lists(data, period, by)?
        .into_iter()
        .map(|together| ParticipantList {
            participants: people.at(&together),
            meetings: together
                .meetings
                .iter()
                .map(|(place, _)| id(*place))
                .collect(),
            is_final: together.meetings.iter().all(|(_, is_final)| *is_final),
            id: together.id,
        });
    Ok(lists.filter(|list| !list.participants.is_empty()).collect())
}

/// Which meetings have a list together, in the order of their days.
fn meetings_with_lists(
    data: &Dataset,
    period: &Period,
    by: ListsOfParticipants,
) -> PolarsResult<Vec<Together>> {
    let meetings = &data.meetings;
    let (ids, events) = (texts(meetings, "meeting_id")?, texts(meetings, "event_id")?);
    let (status, known) = (
        texts(meetings, "status")?,
        texts(meetings, "attendance_list")?,
    );
    let days = dates(meetings, "start_date")?;
    let is_held = |place: usize| status[place].as_deref() == Some("held");
    let is_listed = |place: &usize| {
        let is_planned = matches!(status[*place].as_deref(), Some("planned" | "postponed"));
        match days[*place] {
            Some(day) if is_held(*place) => period.contains(day),
            day => is_planned && day.is_none_or(|day| day > period.last),
        }
    };
    let mut listed: Vec<usize> = (0..ids.len()).filter(is_listed).collect();
    listed.sort_by_key(|place| (days[*place].is_none(), days[*place], &ids[*place]));
    let mut all: Vec<Together> = Vec::new();
    for place in listed {
        let own = ids[place].clone().unwrap_or_default();
        // What is still planned has a list of its own, which changes until then.
        let is_of_event = by == ListsOfParticipants::Events && is_held(place);
        let event = events[place].clone().filter(|_| is_of_event);
        let id = event.unwrap_or(own);
        let is_final = is_held(place) && known[place].as_deref() == Some("complete");
        match all.iter_mut().find(|together| together.id == id) {
            Some(together) => together.meetings.push((place, is_final)),
            None => all.push(Together {
                id,
                meetings: vec![(place, is_final)],
            }),
        }
    }
    Ok(all)
}

/// What rows of attendance say of persons, and the order of members.
struct People<'a> {
    attendance: &'a Attendance,
    collation: &'a Collation,
    names: Names,
    positions: Vec<Option<String>>,
    organisations: Vec<Option<String>>,
    emails: Vec<Option<String>>,
    ranks: Vec<Option<i64>>,
    /// Where it was asked, whether each name may be published.
    consents: Option<Vec<bool>>,
    members: Vec<Member>,
}

struct Member {
    id: String,
    name: String,
    kind: Option<String>,
    /// Those without a place in the order of protocol come last.
    protocol: (bool, Option<i64>),
}

impl<'a> People<'a> {
    fn read(data: &'a Dataset, attendance: &'a Attendance) -> PolarsResult<Self> {
        let rows = &data.attendance;
        let column = |name: &str| texts(rows, name);
        let (ids, kinds) = (
            texts(&data.members, "member_id")?,
            texts(&data.members, "kind")?,
        );
        let names = texts(&data.members, "name")?;
        let orders = counts(&data.members, "protocol_order")?;
        let member = |place: usize| {
            let id = ids[place].clone().unwrap_or_default();
            Member {
                name: names[place].clone().unwrap_or_else(|| id.clone()),
                id,
                kind: kinds[place].clone(),
                protocol: (orders[place].is_none(), orders[place]),
            }
        };
        let consents = column("publish_name")?;
        let is_asked = consents.iter().any(Option::is_some)
            || data.sources.iter().any(|source| source.has("publish_name"));
        let consents = consents.iter().map(|said| said.as_deref() == Some("yes"));
        Ok(Self {
            attendance,
            collation: &data.collation,
            names: Names::read(data)?,
            positions: column("position")?,
            organisations: column("organisation")?,
            emails: column("email")?,
            ranks: counts(rows, "rank")?,
            consents: is_asked.then(|| consents.collect()),
            members: (0..ids.len()).map(member).collect(),
        })
    }

    /// The participants of these meetings, in their order: by category, delegation, then the heads
    /// of delegation, those of the highest rank, and names.
    fn at(&self, together: &Together) -> Vec<Participant> {
        let mut rows: BTreeMap<u32, Vec<Vec<&Entry>>> = BTreeMap::new();
        for (meeting, is_final) in &together.meetings {
            for delegation in self.attendance.of_meeting(*meeting) {
                let entries = self.attendance.rows(delegation).iter();
                let listed: Vec<&Entry> = entries
                    .filter(|entry| self.is_listed(entry, *is_final))
                    .collect();
                if !listed.is_empty() {
                    rows.entry(delegation.member).or_default().push(listed);
                }
            }
        }
        let mut delegations: Vec<(&Member, Category, Vec<Vec<&Entry>>)> = rows
            .into_iter()
            .map(|(member, rows)| {
                let member = &self.members[member as usize];
                let capacity = self.word(rows[0][0].capacity);
                let category = Category::of(capacity, member.kind.as_deref());
                (member, category, rows)
            })
            .collect();
        delegations.sort_by_cached_key(|(member, category, _)| {
            let name = self.collation.key(&member.name);
            (*category, member.protocol, name, &member.id)
        });
        let delegations = delegations.iter();
        delegations
            .flat_map(|(member, category, rows)| self.delegation(member, *category, rows))
            .collect()
    }

    /// Is a row one of a participant? Of a list that is not final, those who registered are too.
    fn is_listed(&self, entry: &Entry, is_final: bool) -> bool {
        match self.word(entry.status) {
            Some("attended") => true,
            Some("registered") => !is_final,
            _ => false,
        }
    }

    fn word(&self, code: WordCode) -> Option<&'static str> {
        self.attendance.word(code).filter(|_| code != UNSAID)
    }

    /// The people of a delegation; `rows` are those of each meeting that it came to.
    fn delegation(
        &self,
        member: &Member,
        category: Category,
        rows: &[Vec<&Entry>],
    ) -> Vec<Participant> {
        let mut named: Vec<&Entry> = rows.iter().flatten().copied().collect();
        named.retain(|entry| entry.person != NONE);
        named.sort_by_key(|entry| entry.person); // stable
        let people = named
            .chunk_by(|a, b| a.person == b.person)
            .flat_map(namesakes);
        let mut people: Vec<Vec<&Entry>> = people.collect();
        people.sort_by_cached_key(|rows| {
            let rank = first(rows, &self.ranks);
            let name = self.names.sorted_by(rows);
            (
                !rows.iter().any(|entry| self.word(entry.role) == Some(HEAD)),
                rank.is_none(),
                rank,
                self.collation.key(&name),
                rows[0].row,
            )
        });
        let has_row_a_person = !people.is_empty();
        people.extend(most_unnamed(rows).into_iter().map(|entry| vec![entry]));
        let participant =
            |rows: Vec<&Entry>| self.participant(member, category, &rows, has_row_a_person);
        people.into_iter().map(participant).collect()
    }

    fn participant(
        &self,
        member: &Member,
        category: Category,
        rows: &[&Entry],
        has_row_a_person: bool,
    ) -> Participant {
        let agrees = |consents: &Vec<bool>| rows.iter().all(|entry| consents[entry.place()]);
        let name = if rows[0].person == NONE {
            ParticipantName::Unnamed
        } else if self.consents.as_ref().is_none_or(agrees) {
            ParticipantName::Published(self.names.written(rows, &member.id))
        } else {
            ParticipantName::Withheld
        };
        let gender = rows.iter().find_map(|entry| self.word(entry.gender));
        let is_one = has_row_a_person || gender.is_some();
        let people = rows.iter().filter_map(|entry| entry.count()).max();
        // What says who it is stays away with the name.
        let said = |values: &[Option<String>]| {
            first(rows, values).filter(|_| name != ParticipantName::Withheld)
        };
        let roles = rows.iter().filter_map(|entry| self.word(entry.role));
        let roles: BTreeSet<(bool, &str)> = roles.map(|role| (role != HEAD, role)).collect();
        Participant {
            category,
            member_id: member.id.clone(),
            member: member.name.clone(),
            people: people.or(is_one.then_some(1)),
            roles: roles.into_iter().map(|(_, role)| role).collect(),
            position: said(&self.positions),
            organisation: said(&self.organisations),
            email: said(&self.emails),
            gender,
            name,
        }
    }
}

/// The first value that any of the rows has.
fn first<T: Clone>(rows: &[&Entry], values: &[Option<T>]) -> Option<T> {
    rows.iter().find_map(|entry| values[entry.place()].clone())
}

/// The rows without a name, of that meeting at which they are of the most people: the people of
/// another meeting may be the same.
fn most_unnamed<'e>(rows: &[Vec<&'e Entry>]) -> Vec<&'e Entry> {
    // A row that stands for nobody is no participant.
    let is_unnamed = |entry: &&Entry| entry.person == NONE && entry.count() != Some(0);
    let unnamed = |rows: &Vec<&'e Entry>| -> Vec<&'e Entry> {
        rows.iter().copied().filter(is_unnamed).collect()
    };
    let people = |rows: &Vec<&Entry>| rows.iter().filter_map(|entry| entry.count()).sum::<i64>();
    let of_meetings = rows.iter().map(unnamed).rev();
    of_meetings
        .max_by_key(|rows| (people(rows), rows.len()))
        .unwrap_or_default()
}

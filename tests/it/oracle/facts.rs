//! The facts that all tables share: held meetings in order, delegations, who was eligible, and the
//! windows of time.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::{Date, date};

use super::read::{Attendance, Data, Meeting};
use super::values::NOT_RECORDED;
use super::{Config, Series};

/// A closed range of days.
#[derive(Clone, Copy)]
pub struct Window {
    pub first: Date,
    pub last: Date,
}

impl Window {
    pub fn years(first: i16, last: i16) -> Self {
        Self {
            first: date(first, 1, 1),
            last: date(last, 12, 31),
        }
    }

    pub fn up_to(last: Date) -> Self {
        Self {
            first: Date::MIN,
            last,
        }
    }

    pub fn has(self, day: Date) -> bool {
        self.first <= day && day <= self.last
    }
}

/// All who attended for one member at one held meeting.
pub struct Delegation<'a> {
    pub meeting: usize,
    pub member: &'a str,
    /// Its attended rows, in the order of the file.
    pub rows: Vec<&'a Attendance>,
    pub people: People,
}

impl Delegation<'_> {
    pub fn capacity(&self) -> &str {
        self.rows[0].capacity.as_deref().unwrap_or(NOT_RECORDED)
    }
}

/// How many people a delegation, or several together, had. Delegations that tell nothing count in
/// `delegations` only.
#[derive(Clone, Default)]
pub struct People {
    pub delegations: i64,
    pub known: i64,
    pub delegates: i64,
    pub women: i64,
    pub men: i64,
    pub other_gender: i64,
    pub in_person: i64,
    pub online: i64,
}

impl People {
    pub fn add(&mut self, more: &People) {
        self.delegations += more.delegations;
        self.known += more.known;
        self.delegates += more.delegates;
        self.women += more.women;
        self.men += more.men;
        self.other_gender += more.other_gender;
        self.in_person += more.in_person;
        self.online += more.online;
    }

    pub fn of<'a>(delegations: impl IntoIterator<Item = &'a Delegation<'a>>) -> Self {
        let mut sum = Self::default();
        for delegation in delegations {
            sum.add(&delegation.people);
        }
        sum
    }

    pub fn gender_recorded(&self) -> i64 {
        self.women + self.men + self.other_gender
    }

    pub fn mode_recorded(&self) -> i64 {
        self.in_person + self.online
    }
}

/// One member at one meeting of a series: eligible there, or with a row of any status.
pub struct Presence<'a> {
    pub meeting: usize,
    pub start: Date,
    pub countable: bool,
    pub member: &'a str,
    pub eligible: bool,
    pub answer: Answer,
}

/// Who came is present, whatever else was sent.
#[derive(PartialEq)]
pub enum Answer {
    Present,
    Apologies,
    /// Somebody may have come: nobody wrote it down.
    Unknown,
    Nothing,
}

impl Presence<'_> {
    pub fn present(&self) -> bool {
        self.answer == Answer::Present
    }

    pub fn apologies(&self) -> bool {
        self.answer == Answer::Apologies
    }

    pub fn unknown(&self) -> bool {
        self.answer == Answer::Unknown
    }
}

pub struct SeriesFacts<'a> {
    pub series: &'a Series,
    /// The held meetings of the series, as places in `Facts::held`.
    pub meetings: Vec<usize>,
    /// In order of the meetings, then of the members.
    pub presences: Vec<Presence<'a>>,
}

pub struct Facts<'a> {
    pub data: &'a Data,
    pub config: &'a Config,
    pub year_last: i16,
    pub period: Window,
    pub before: Window,
    pub to_date: Window,
    /// Dated held meetings, in order of start and id.
    pub held: Vec<&'a Meeting>,
    /// In order of the meetings, then of the members.
    pub delegations: Vec<Delegation<'a>>,
    pub series: Vec<SeriesFacts<'a>>,
}

impl<'a> Facts<'a> {
    pub fn new(data: &'a Data, config: &'a Config, year_first: i16, year_last: i16) -> Self {
        let years = year_last - year_first + 1;
        let mut held: Vec<&Meeting> = data
            .meetings
            .iter()
            .filter(|meeting| meeting.status == "held" && meeting.start.is_some())
            .collect();
        held.sort_by_key(|meeting| (meeting.start, &meeting.id));
        let period = Window::years(year_first, year_last);
        let mut facts = Self {
            data,
            config,
            year_last,
            period,
            before: Window::years(year_first - years, year_first - 1),
            to_date: Window::up_to(period.last),
            delegations: delegations(data, &held),
            held,
            series: Vec::new(),
        };
        facts.series = config
            .series
            .iter()
            .map(|series| facts.series_facts(series))
            .collect();
        facts
    }

    pub fn start(&self, meeting: usize) -> Date {
        self.held[meeting].start.expect("held meetings have a date")
    }

    pub fn meetings_in(&self, window: Window) -> Vec<usize> {
        (0..self.held.len())
            .filter(|&meeting| window.has(self.start(meeting)))
            .collect()
    }

    pub fn delegations_in(&self, window: Window) -> Vec<&Delegation<'a>> {
        self.delegations
            .iter()
            .filter(|delegation| window.has(self.start(delegation.meeting)))
            .collect()
    }

    pub fn delegations_at(&self, meeting: usize) -> Vec<&Delegation<'a>> {
        self.delegations
            .iter()
            .filter(|delegation| delegation.meeting == meeting)
            .collect()
    }

    pub fn members_in(&self, window: Window) -> BTreeSet<&'a str> {
        self.delegations_in(window)
            .iter()
            .map(|delegation| delegation.member)
            .collect()
    }

    /// A window that ends before the first held meeting is not on record.
    pub fn on_record(&self, window: Window) -> bool {
        self.held
            .first()
            .is_some_and(|first| first.start.expect("held meetings have a date") <= window.last)
    }

    pub fn kind(&self, member: &str) -> Option<&'a str> {
        self.data
            .members
            .get(member)
            .and_then(|member| member.kind.as_deref())
    }

    pub fn kind_or_not_recorded(&self, member: &str) -> &'a str {
        self.kind(member).unwrap_or(NOT_RECORDED)
    }

    pub fn region_or_not_recorded(&self, member: &str) -> &'a str {
        self.data
            .members
            .get(member)
            .and_then(|member| member.region.as_deref())
            .unwrap_or(NOT_RECORDED)
    }

    pub fn groups(&self, member: &str) -> BTreeSet<&'a str> {
        let groups = self.data.members.get(member).map(|member| &member.groups);
        groups.into_iter().flatten().map(String::as_str).collect()
    }

    /// The years of the tables over time: from the first held meeting's to the last of the period.
    pub fn years(&self) -> Vec<i16> {
        if self.held.is_empty() {
            Vec::new()
        } else {
            (self.start(0).year()..=self.year_last).collect()
        }
    }

    /// Who co-chaired a meeting: those its own row names, and attended rows in that role.
    pub fn co_chairs(&self, meeting: usize) -> BTreeSet<&'a str> {
        let mut found: BTreeSet<&str> = self.held[meeting]
            .co_chairs
            .iter()
            .map(String::as_str)
            .collect();
        for delegation in self.delegations_at(meeting) {
            if delegation
                .rows
                .iter()
                .any(|row| row.roles.iter().any(|role| role == "co-chair"))
            {
                found.insert(delegation.member);
            }
        }
        found
    }

    fn series_facts(&self, series: &'a Series) -> SeriesFacts<'a> {
        let of_series = |meeting: &Meeting| {
            let kind_fits = series.kinds.is_empty()
                || meeting
                    .kind
                    .as_ref()
                    .is_some_and(|kind| series.kinds.contains(kind));
            meeting.body.as_deref() == Some(&series.body) && kind_fits
        };
        let meetings: Vec<usize> = (0..self.held.len())
            .filter(|&meeting| of_series(self.held[meeting]))
            .collect();
        let mut presences = Vec::new();
        for &meeting in &meetings {
            let start = self.start(meeting);
            let eligible = eligible_members(self.data, &series.body, start);
            let mut members = eligible.clone();
            let (mut apologies, mut unknown) = (BTreeSet::new(), BTreeSet::new());
            for row in self
                .data
                .attendance
                .iter()
                .filter(|row| row.meeting == self.held[meeting].id)
            {
                members.insert(&row.member);
                if row.status == "apologies" {
                    apologies.insert(row.member.as_str());
                }
                if row.status == "unknown" {
                    unknown.insert(row.member.as_str());
                }
            }
            let present: BTreeSet<&str> = self
                .delegations_at(meeting)
                .iter()
                .map(|delegation| delegation.member)
                .collect();
            for member in members {
                let answer = if present.contains(member) {
                    Answer::Present
                } else if apologies.contains(member) {
                    Answer::Apologies
                } else if unknown.contains(member) {
                    Answer::Unknown
                } else {
                    Answer::Nothing
                };
                presences.push(Presence {
                    meeting,
                    start,
                    countable: self.held[meeting].attendance_list == "complete"
                        && answer != Answer::Unknown,
                    member,
                    eligible: eligible.contains(member),
                    answer,
                });
            }
        }
        SeriesFacts {
            series,
            meetings,
            presences,
        }
    }
}

/// The members of a body on a day. The list of memberships has the word; without one, the list of
/// members.
pub fn eligible_members<'a>(data: &'a Data, body: &str, day: Date) -> BTreeSet<&'a str> {
    let covers = |joined: Option<Date>, left: Option<Date>| {
        joined.is_none_or(|joined| joined <= day) && left.is_none_or(|left| day <= left)
    };
    let mut found = BTreeSet::new();
    if let Some(memberships) = &data.memberships {
        for row in memberships {
            let as_member = row.capacity.as_deref().unwrap_or("member") == "member";
            if as_member && row.body.as_deref() == Some(body) && covers(row.joined, row.left) {
                found.insert(row.member.as_str());
            }
        }
    } else {
        for (id, member) in &data.members {
            if member.capacity.as_deref() == Some("member") && covers(member.joined, member.left) {
                found.insert(id.as_str());
            }
        }
    }
    found
}

fn delegations<'a>(data: &'a Data, held: &[&'a Meeting]) -> Vec<Delegation<'a>> {
    let places: BTreeMap<&str, usize> = held
        .iter()
        .enumerate()
        .map(|(place, meeting)| (meeting.id.as_str(), place))
        .collect();
    let mut rows: BTreeMap<(usize, &str), Vec<&Attendance>> = BTreeMap::new();
    for row in data
        .attendance
        .iter()
        .filter(|row| row.status == "attended")
    {
        if let Some(&place) = places.get(row.meeting.as_str()) {
            rows.entry((place, row.member.as_str()))
                .or_default()
                .push(row);
        }
    }
    let mut found = Vec::new();
    for ((meeting, member), rows) in rows {
        let people = count_people(&rows);
        found.push(Delegation {
            meeting,
            member,
            rows,
            people,
        });
    }
    found
}

/// Members of the body of a series once, and not on this day.
pub fn former_members<'a>(data: &'a Data, body: &str, day: Date) -> BTreeSet<&'a str> {
    let mut former = BTreeSet::new();
    let mut see = |member: &'a str, capacity: &Option<String>, left: Option<Date>| {
        if capacity.as_deref() == Some("member") && left.is_some_and(|left| left < day) {
            former.insert(member);
        }
    };
    match &data.memberships {
        Some(rows) => {
            rows.iter()
                .filter(|row| row.body.as_deref() == Some(body))
                .for_each(|row| see(&row.member, &row.capacity, row.left));
        }
        None => data
            .members
            .iter()
            .for_each(|(id, member)| see(id, &member.capacity, member.left)),
    }
    let now = eligible_members(data, body, day);
    former.retain(|member| !now.contains(member));
    former
}

/// Counts the people of one delegation. Rows of one name are one person, unless organisation or
/// gender differ; that person has the first gender and mode given, and the largest count. Where
/// some row names a person or gives a gender, each other row is a person too.
fn count_people(rows: &[&Attendance]) -> People {
    let mut people = People {
        delegations: 1,
        ..People::default()
    };
    let one_a_row = rows
        .iter()
        .any(|row| row.name.is_some() || row.gender.is_some());
    let mut groups: Vec<Vec<&Attendance>> = Vec::new();
    for row in rows {
        let differ = |a: &Option<String>, b: &Option<String>| a.is_some() && b.is_some() && a != b;
        let same_person = |group: &&mut Vec<&Attendance>| {
            row.name.is_some()
                && group.iter().all(|other| {
                    other.name == row.name
                        && !differ(&other.organisation, &row.organisation)
                        && !differ(&other.gender, &row.gender)
                })
        };
        match groups.iter_mut().find(same_person) {
            Some(group) => group.push(row),
            None => groups.push(vec![row]),
        }
    }
    for group in groups {
        let counts = group
            .iter()
            .filter_map(|row| row.count.or(row.name.as_ref().map(|_| 1)));
        let Some(weight) = counts.max().or(one_a_row.then_some(1)) else {
            continue;
        };
        people.known = 1;
        people.delegates += weight;
        match group.iter().find_map(|row| row.gender.as_deref()) {
            Some("female") => people.women += weight,
            Some("male") => people.men += weight,
            Some("other") => people.other_gender += weight,
            _ => {}
        }
        match group.iter().find_map(|row| row.mode.as_deref()) {
            Some("in-person") => people.in_person += weight,
            Some("virtual") => people.online += weight,
            _ => {}
        }
    }
    people
}

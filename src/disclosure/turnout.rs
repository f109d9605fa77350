//! How many came, for those who may not see who came: a number tells of single members where few
//! came, or few did not. In: who was where. Out: which numbers are suppressed, the same for the
//! public and for every pack. It must not know a document.
//!
//! Who reads may know who was a member when, may be two of them and know where these were, may know
//! this rule, and may hold what is given to the public, to other members and for other periods. So:
//! - A number is shown only where at least `least` different members came to some of the meetings
//!   that it is over, and at least as many stayed away from some; where states and others are told
//!   apart, of each of them.
//! - Of the meetings of one year whose numbers are added up, those of a series, or of all where the
//!   total is shown, all numbers are shown or none.
//! - A sum over several years is shown only where that of each year may be. Over a part of a year
//!   it is shown only where the number of each of its meetings is shown: then parts that overlap
//!   tell nothing that these do not.
//! - Of a meeting to which members came that are not of its body no number is shown.
//! - Where a list is complete, to have no number is to have nobody: that is suppressed like a
//!   number.
//! - So what is shown of a year depends on nothing but that year, and no choice is made that could
//!   be guessed.

use super::{Released, SECRET, few::side, hide_cell, pack::Term, years_of_rows};
use crate::table::{Cell, Figure, Missing, Past, Table};
use jiff::civil::Date;
use rustc_hash::{FxHashMap, FxHashSet};
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

/// So many came at least, and stayed away, where their number is shown. Two that compare what they
/// know leave one more.
const FEWEST: usize = 3;

/// Columns of tables of meetings that say how many members came.
const CAME: [&str; 8] = [
    "members_present",
    "states_present",
    "organisations_present",
    "present",
    "quorum",
    "reported_members",
    "reported_delegates",
    "reported_international_organisations",
];
/// Columns of tables of meetings that say how many came whom nobody expected: they are few, and of
/// several kinds. Of members that a list names some may not be of the body.
const OTHERS_CAME: [&str; 4] = [
    "members_named",
    "observers_named",
    "others_named",
    "reported_observers",
];
/// Columns of the trend that count over all meetings of a year.
const OF_ALL: [&str; 3] = ["presences", "delegates", "share_women"];

/// Members at some meetings: states, others.
#[derive(Debug, Default, Clone)]
struct Attendance<'a> {
    came: [FxHashSet<&'a str>; 2],
    away: [FxHashSet<&'a str>; 2],
}

impl<'a> Attendance<'a> {
    fn add(&mut self, member: &'a str, side: usize, came: bool) {
        let of = if came { &mut self.came } else { &mut self.away };
        of[side].insert(member);
    }

    /// Can nothing be concluded of one of them from how many came?
    fn is_safe(&self, least: usize, is_apart: bool) -> bool {
        let is_enough = |sides: &[usize]| {
            let number =
                |of: &[FxHashSet<&str>; 2]| sides.iter().map(|side| of[*side].len()).sum::<usize>();
            let (came, away) = (number(&self.came), number(&self.away));
            (came == 0 && away == 0) || (came >= least && away >= least)
        };
        is_enough(&[0, 1]) && (!is_apart || is_enough(&[0]) && is_enough(&[1]))
    }

    /// At any of several meetings.
    fn of(meetings: impl Iterator<Item = &'a Self>) -> Self
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
enum Group<'a> {
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
struct Meeting<'a> {
    id: &'a str,
    day: Date,
    who: Attendance<'a>,
    /// How many the record says, where the list is not complete, of how many: states, others; or
    /// all as if they were of the first.
    record: Option<([i64; 2], [i64; 2])>,
}

impl Meeting<'_> {
    fn is_safe(&self, least: usize, is_apart: bool) -> bool {
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
struct Fact<'a> {
    body: Option<&'a str>,
    day: Date,
    is_complete: bool,
    members: Option<i64>,
    organisations: Option<i64>,
}

/// Which numbers of presences are not shown.
#[derive(Debug, Default)]
pub struct HeldBack {
    meetings: BTreeSet<String>,
    rates: BTreeMap<String, Rates>,
    /// Series and year, or all meetings and year: what is not shown.
    years: BTreeSet<(Option<String>, i16)>,
    total: Shown,
    /// Meetings with a complete list, and the days of them.
    complete: BTreeMap<String, Date>,
}

/// May a number of the period, and of the one before, be shown?
#[derive(Debug, Clone, Copy, Default)]
struct Shown {
    now: bool,
    before: bool,
}

/// Of a series: its rates over a period, and to the end of it.
#[derive(Debug, Clone, Copy)]
struct Rates {
    period: Shown,
    to_date: Shown,
}

impl HeldBack {
    /// `is_apart`: states and others are told apart.
    pub fn of(released: &Released, is_apart: bool) -> Self {
        let least = released.threshold.max(FEWEST);
        let facts = facts(released);
        let (groups, with_outsiders) = groups(released, &facts);
        let apart = |group: Group| is_apart && matches!(group, Group::Series(_) | Group::Outside);
        let is_safe = |meeting: &Meeting, group: Group| meeting.is_safe(least, apart(group));
        let mut held = Self {
            complete: facts
                .iter()
                .filter(|(_, fact)| fact.is_complete)
                .map(|(id, fact)| ((*id).to_owned(), fact.day))
                .collect(),
            ..Self::default()
        };
        let years: BTreeSet<i16> = groups.values().flatten().map(|m| m.day.year()).collect();
        for year in years {
            let may = |group: Group| {
                let of_year = groups
                    .get(&group)
                    .into_iter()
                    .flatten()
                    .filter(|m| m.day.year() == year);
                Attendance::of(of_year.map(|m| &m.who)).is_safe(least, apart(group))
            };
            let of_series = released
                .series
                .iter()
                .filter(|series| !may(Group::Series(&series.key)));
            held.years
                .extend(of_series.map(|series| (Some(series.key.clone()), year)));
            held.years
                .extend((!groups.keys().all(|group| may(*group))).then_some((None, year)));
        }
        // Outside all series nothing is added up but the total of all meetings.
        let has_sum =
            |group, year| matches!(group, Group::Series(_)) || !held.years.contains(&(None, year));
        held.meetings = silent_meetings(
            &groups,
            |meeting, group| is_safe(meeting, group) && !with_outsiders.contains(meeting.id),
            has_sum,
        );
        // The sum over some days of a series, or of all meetings, by the year.
        let may = |series: Option<&str>, is_of: &dyn Fn(Date) -> bool| {
            let is_counted = |group: &Group| series.is_none_or(|key| *group == Group::Series(key));
            let counted = || {
                groups
                    .iter()
                    .filter(|(group, _)| is_counted(group))
                    .flat_map(|(group, all)| all.iter().map(|m| (*group, m)))
            };
            let years: BTreeSet<i16> = counted()
                .filter(|(_, m)| is_of(m.day))
                .map(|(_, m)| m.day.year())
                .collect();
            years.into_iter().all(|year| {
                let of_year = || counted().filter(move |(_, m)| m.day.year() == year);
                if of_year().all(|(_, m)| is_of(m.day)) {
                    return !held.years.contains(&(series.map(str::to_owned), year));
                }
                // How many others came is nowhere shown; what is left of the year must not tell it
                // either.
                let are_others_safe = of_year()
                    .filter(|(group, _)| *group == Group::Others)
                    .all(|(group, m)| is_safe(m, group));
                are_others_safe
                    && of_year()
                        .filter(|(_, m)| is_of(m.day))
                        .all(|(_, m)| !held.meetings.contains(m.id))
            })
        };
        let (period, before) = (&released.period, released.period.before());
        let in_period = |series| Shown {
            now: may(series, &|day| period.contains(day)),
            before: may(series, &|day| before.contains(day)),
        };
        let to_date = |series| Shown {
            now: may(series, &|day| day <= period.last),
            before: may(series, &|day| day <= before.last),
        };
        let keys = released.series.iter().map(|series| series.key.as_str());
        let rates = keys
            .map(|key| {
                (
                    key.to_owned(),
                    Rates {
                        period: in_period(Some(key)),
                        to_date: to_date(Some(key)),
                    },
                )
            })
            .collect();
        let total = in_period(None);
        Self {
            rates,
            total,
            ..held
        }
    }

    /// Puts `[c]` in place of what would tell.
    pub fn hide(&self, released: &mut Released) {
        let tables = Arc::make_mut(&mut released.tables);
        for table in tables.iter_mut() {
            let rates = table
                .series
                .as_ref()
                .and_then(|series| self.rates.get(&series.key))
                .copied();
            match (table.statistic, rates) {
                ("participation.trend", _) => self.hide_years(table),
                ("participation.rate_overall", Some(rates)) => {
                    let of_keys = [
                        ("rate_period", rates.period.now),
                        ("rate_before", rates.period.before),
                        ("rate_to_date", rates.to_date.now),
                    ];
                    for (key, is_shown) in of_keys {
                        let places: Vec<usize> = table
                            .column(key)
                            .filter(|_| !is_shown)
                            .into_iter()
                            .collect();
                        table
                            .rows
                            .iter_mut()
                            .for_each(|row| hide_cells(row, &places));
                    }
                }
                _ if table.column("member").is_none() => self.hide_meetings(table),
                _ => {}
            }
        }
        for figure in &mut released.figures {
            let (id, series) = figure
                .id
                .split_once('@')
                .map_or((figure.id.as_str(), None), |(id, series)| {
                    (id, Some(series))
                });
            let rates = series.and_then(|series| self.rates.get(series)).copied();
            let is_shown = match (id.strip_prefix("participation.rate_overall."), rates) {
                (Some(part), Some(rates)) if part.starts_with("to_date") => rates.to_date,
                (Some(_), Some(rates)) => rates.period,
                _ if id.starts_with("participation.delegations.") => self.total,
                _ => continue,
            };
            let past = &mut figure.past;
            if !is_shown.now {
                hide_number(
                    &mut figure.cell,
                    self.has_complete(|day| released.period.contains(day)),
                );
            }
            if !is_shown.before {
                hide_number(
                    &mut past.before,
                    self.has_complete(|day| released.period.before().contains(day)),
                );
            }
            if !is_shown.now || !is_shown.before {
                (past.change, past.direction) = (SECRET, None);
            }
            // A mean over periods would give the one back that is not shown; those that divide
            // years are not looked at one by one.
            if released.period.divides_years()
                || self.years.iter().any(|(own, _)| own.as_deref() == series)
            {
                past.mean = SECRET;
            }
        }
        for sheet in Arc::make_mut(&mut released.data)
            .iter_mut()
            .filter(|sheet| sheet.statistic == "data.meetings")
        {
            self.hide_meetings(sheet);
        }
    }

    /// Is any meeting of these days one with a complete list?
    fn has_complete(&self, is_of: impl Fn(Date) -> bool) -> bool {
        self.complete.values().any(|day| is_of(*day))
    }

    /// In rows of meetings.
    fn hide_meetings(&self, table: &mut Table) {
        let key = table.column("meeting_id");
        let places = |keys: &[&str]| {
            keys.iter()
                .filter_map(|key| table.column(key))
                .collect::<Vec<usize>>()
        };
        let (places, of_others) = (places(&CAME), places(&OTHERS_CAME));
        let held_back = |row: &[Cell]| match row.first() {
            Some(Cell::Meeting(meeting)) => self.meetings.get(&meeting.id),
            _ => key.and_then(|key| self.meetings.get(row[key].text()?)),
        };
        for row in &mut table.rows {
            hide_cells(row, &of_others);
            if let Some(id) = held_back(row) {
                for place in &places {
                    hide_number(&mut row[*place], self.complete.contains_key(id));
                }
            }
        }
    }

    /// In rows of years, and in the mean of the last of them.
    fn hide_years(&self, table: &mut Table) {
        let scope = |key: &str| match key.split_once('@') {
            Some(("rate", series)) => Some(Some(series.to_owned())),
            _ => OF_ALL.contains(&key).then_some(None),
        };
        let of: Vec<(usize, Option<String>)> = table
            .columns
            .iter()
            .enumerate()
            .filter_map(|(place, column)| Some((place, scope(&column.key)?)))
            .collect();
        let years = years_of_rows(table);
        for (row, years) in table.rows.iter_mut().zip(years) {
            let is_meant = |of: &Option<String>| {
                self.years
                    .iter()
                    .any(|(own, hidden)| own == of && years.contains(hidden))
            };
            let is_complete = self.has_complete(|day| years.contains(&day.year()));
            for (place, _) in of.iter().filter(|(_, of)| is_meant(of)) {
                hide_number(&mut row[*place], is_complete);
            }
        }
    }
}

/// What is on record of each held meeting with a date, by its key.
fn facts(released: &Released) -> BTreeMap<&str, Fact<'_>> {
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
fn groups<'a>(
    released: &'a Released,
    facts: &BTreeMap<&'a str, Fact<'a>>,
) -> (BTreeMap<Group<'a>, Vec<Meeting<'a>>>, BTreeSet<&'a str>) {
    let mut found: BTreeMap<(Group, &str), Attendance> = BTreeMap::new();
    let mut expected: FxHashSet<(&str, &str)> = FxHashSet::default();
    let mut of_series: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    let mut sizes: BTreeMap<(Group, &str), [i64; 2]> = BTreeMap::new();
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
            sizes.entry((Group::Series(series), id)).or_default()[side] += 1;
            let came = table.is(row, "present");
            if !fact.is_complete {
                found
                    .entry((Group::Incomplete, id))
                    .or_default()
                    .add(member, side, came);
            } else if table.is(row, "countable") {
                found
                    .entry((Group::Series(series), id))
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
        let mut add = |group: Group<'a>, member: &'a str| {
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
                            Group::Outside
                        } else {
                            Group::Incomplete
                        },
                        term.id,
                    );
                    sizes.entry((Group::Outside, id)).or_default()[side] += 1;
                }
            }
        }
        for term in members.iter().filter(|term| {
            !term.is_member && term.holds(fact.day) && !expected.contains(&(*id, term.id))
        }) {
            add(Group::Others, term.id);
        }
        let is_outside = |term: &&Term| {
            term.is_member && !of_meeting.contains(term.id) && !expected.contains(&(*id, term.id))
        };
        for term in members
            .iter()
            .filter(is_outside)
            .filter(|term| came(term.id))
        {
            add(Group::Others, term.id);
            with_outsiders.insert(*id);
        }
    }
    let mut groups: BTreeMap<Group, Vec<Meeting>> = BTreeMap::new();
    for ((group, id), who) in found {
        groups.entry(group).or_default().push(Meeting {
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
        groups.entry(group).or_default().push(Meeting {
            id,
            day: *day,
            who: Attendance::default(),
            record: Some(record),
        });
    }
    (groups, with_outsiders)
}

/// Meetings of which no number is shown: those whose number tells, and with them all of the same
/// year whose numbers are shown as a sum.
fn silent_meetings<'a>(
    groups: &BTreeMap<Group<'a>, Vec<Meeting<'a>>>,
    is_safe: impl Fn(&Meeting<'a>, Group<'a>) -> bool,
    has_sum: impl Fn(Group<'a>, i16) -> bool,
) -> BTreeSet<String> {
    let mut years: BTreeMap<(Group, i16), Vec<&Meeting>> = BTreeMap::new();
    for (group, meetings) in groups.iter().filter(|(group, _)| **group != Group::Others) {
        for meeting in meetings {
            years
                .entry((*group, meeting.day.year()))
                .or_default()
                .push(meeting);
        }
    }
    let of_years = years
        .iter()
        .flat_map(|((group, _), meetings)| meetings.iter().map(move |meeting| (*group, *meeting)));
    let mut silent: BTreeSet<&str> = of_years
        .filter(|(group, meeting)| !is_safe(meeting, *group))
        .map(|(_, meeting)| meeting.id)
        .collect();
    years.retain(|(group, year), _| has_sum(*group, *year));
    // A meeting may be of several series.
    loop {
        let before = silent.len();
        for meetings in years.values() {
            if meetings.iter().any(|meeting| silent.contains(meeting.id)) {
                silent.extend(meetings.iter().map(|meeting| meeting.id));
            }
        }
        if silent.len() == before {
            return silent.into_iter().map(str::to_owned).collect();
        }
    }
}

/// Holds a number back. Where a list is complete, that there is none says that nobody came.
fn hide_number(cell: &mut Cell, is_complete: bool) {
    if is_complete && *cell == Cell::Missing(Missing::NotAvailable) {
        *cell = SECRET;
    }
    hide_cell(cell);
}

fn hide_cells(row: &mut [Cell], places: &[usize]) {
    for place in places {
        hide_cell(&mut row[*place]);
    }
}

/// Holds back what a figure was before, and what follows from it.
pub fn hide_past(figure: &mut Figure) {
    figure.past = Past {
        before: SECRET,
        change: SECRET,
        mean: SECRET,
        direction: None,
    };
}

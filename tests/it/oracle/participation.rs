//! Participation: meetings held, delegations and delegates, who came first, who came back and who
//! stopped.

use std::collections::{BTreeMap, BTreeSet};

use super::facts::{Facts, People, Window, eligible_members};
use super::values::{NOT_APPLICABLE, NOT_AVAILABLE, NOT_RECORDED, Sheet, share, share_of, whole};
use super::{
    participation_absences, participation_people, participation_rates, participation_roles,
    participation_trend,
};

pub fn write(sheet: &mut Sheet, facts: &Facts) {
    meetings_held(sheet, facts);
    delegations(sheet, facts);
    delegates(sheet, facts);
    first_time(sheet, facts);
    returning(sheet, facts);
    lapsed(sheet, facts);
    events_attended(sheet, facts);
    participation_rates::write(sheet, facts);
    participation_absences::write(sheet, facts);
    participation_people::write(sheet, facts);
    participation_roles::write(sheet, facts);
    participation_trend::write(sheet, facts);
}

/// Meetings that share an event count once.
pub fn events(facts: &Facts, meetings: &[usize]) -> usize {
    meetings
        .iter()
        .map(|&meeting| facts.held[meeting].event.as_str())
        .collect::<BTreeSet<_>>()
        .len()
}

/// For each member the events of the period that it could attend, and those that it attended: of
/// any body, as far as the list names all who came.
fn events_attended(sheet: &mut Sheet, facts: &Facts) {
    let mut all = BTreeSet::new();
    let mut of_members: BTreeMap<&str, (BTreeSet<&str>, BTreeSet<&str>)> = BTreeMap::new();
    for meeting in facts.meetings_in(facts.period) {
        let row = facts.held[meeting];
        if row.attendance_list != "complete" {
            continue;
        }
        let body = row.body.as_deref().unwrap_or_default();
        let has_status = |member: &str, status: &str| {
            let mut rows = facts.data.attendance.iter();
            rows.any(|own| own.meeting == row.id && own.member == member && own.status == status)
        };
        for member in eligible_members(facts.data, body, facts.start(meeting)) {
            let is_present = has_status(member, "attended");
            let is_unknown = has_status(member, "unknown") && !has_status(member, "apologies");
            if is_unknown && !is_present {
                continue;
            }
            let (open, attended) = of_members.entry(member).or_default();
            all.insert(&row.event);
            open.insert(&row.event);
            if is_present {
                attended.insert(&row.event);
            }
        }
    }
    let table = "participation.events";
    if facts.on_record(facts.period) {
        sheet.figure(table, whole(all.len()));
    } else {
        sheet.figure(table, NOT_AVAILABLE);
    }
    for (member, (open, attended)) in of_members {
        let share = share_of(attended.len(), open.len());
        sheet.put(table, member, "events_attended", share);
    }
}

/// The delegates of some delegations; where none tells its size, the sum is not known.
pub fn known_delegates(people: &People) -> String {
    if people.known == 0 {
        NOT_AVAILABLE.to_owned()
    } else {
        people.delegates.to_string()
    }
}

fn meetings_held(sheet: &mut Sheet, facts: &Facts) {
    let table = "participation.meetings_held";
    let in_period = facts.meetings_in(facts.period);
    let mut groups: BTreeMap<(&str, &str), Vec<usize>> = BTreeMap::new();
    groups.insert(("all", "all"), in_period.clone());
    for window in [facts.period, facts.before] {
        for meeting in facts.meetings_in(window) {
            let row = facts.held[meeting];
            for (grouping, value) in [
                ("body", &row.body),
                ("kind", &row.kind),
                ("mode", &row.mode),
            ] {
                let group = groups
                    .entry((grouping, value.as_deref().unwrap_or(NOT_RECORDED)))
                    .or_default();
                // A group that met only in the period before still has its row, with zero meetings.
                if facts.period.has(facts.start(meeting)) {
                    group.push(meeting);
                }
            }
        }
    }
    let on_record = facts.on_record(facts.period);
    let known = |number: usize| {
        if on_record {
            whole(number)
        } else {
            NOT_AVAILABLE.to_owned()
        }
    };
    for ((grouping, group), meetings) in groups {
        let row = format!("{grouping};{group}");
        sheet.put(table, &row, "meetings", known(meetings.len()));
        sheet.put(table, &row, "events", known(events(facts, &meetings)));
    }
    sheet.figure(table, known(in_period.len()));
    sheet.figure(
        "participation.meetings_held.events",
        known(events(facts, &in_period)),
    );
}

fn delegations(sheet: &mut Sheet, facts: &Facts) {
    let table = "participation.delegations.by_capacity";
    let in_period = facts.delegations_in(facts.period);
    let mut groups: BTreeMap<(&str, &str), Vec<&str>> = BTreeMap::new();
    for delegation in &in_period {
        groups
            .entry(("capacity", delegation.capacity()))
            .or_default()
            .push(delegation.member);
        groups
            .entry(("kind", facts.kind_or_not_recorded(delegation.member)))
            .or_default()
            .push(delegation.member);
    }
    for ((grouping, group), members) in groups {
        let row = format!("{grouping};{group}");
        sheet.put(table, &row, "presences", whole(members.len()));
        sheet.put(
            table,
            &row,
            "distinct",
            whole(members.into_iter().collect::<BTreeSet<_>>().len()),
        );
    }
    let (presences, distinct) = presences_and_distinct(facts, facts.period);
    sheet.figure("participation.delegations.presences", presences);
    sheet.figure("participation.delegations.distinct", distinct);
}

/// Delegations and distinct members of a window. Meetings without one named delegation were not
/// recorded, not empty.
pub fn presences_and_distinct(facts: &Facts, window: Window) -> (String, String) {
    let missing = if facts.meetings_in(window).is_empty() {
        NOT_APPLICABLE
    } else {
        NOT_AVAILABLE
    };
    let presences = facts.delegations_in(window).len();
    if presences == 0 {
        return (missing.to_owned(), missing.to_owned());
    }
    (whole(presences), whole(facts.members_in(window).len()))
}

fn delegates(sheet: &mut Sheet, facts: &Facts) {
    let table = "participation.delegates";
    let meetings = facts.meetings_in(facts.period);
    for &meeting in &meetings {
        let row = facts.held[meeting];
        let people = People::of(facts.delegations_at(meeting));
        sheet.put(table, &row.id, "delegates", known_delegates(&people));
        sheet.put(
            table,
            &row.id,
            "delegations_counted",
            share(people.known, people.delegations),
        );
        let reported = row
            .reported_delegates
            .map_or_else(|| NOT_AVAILABLE.to_owned(), |number| number.to_string());
        sheet.put(table, &row.id, "delegates_reported", reported);
    }
    let all = People::of(facts.delegations_in(facts.period));
    let figure = if meetings.is_empty() {
        NOT_APPLICABLE.to_owned()
    } else {
        known_delegates(&all)
    };
    sheet.figure(table, figure);
}

fn first_time(sheet: &mut Sheet, facts: &Facts) {
    let table = "participation.first_time";
    // Without data before the period nobody can be told to be new.
    if !facts
        .delegations
        .iter()
        .any(|delegation| facts.start(delegation.meeting) < facts.period.first)
    {
        sheet.figure(table, NOT_AVAILABLE);
        return;
    }
    let mut first: BTreeMap<&str, usize> = BTreeMap::new();
    for delegation in &facts.delegations {
        first.entry(delegation.member).or_insert(delegation.meeting);
    }
    first.retain(|_, meeting| facts.period.has(facts.start(*meeting)));
    for (member, meeting) in &first {
        sheet.put(table, member, "meeting", &facts.held[*meeting].id);
    }
    sheet.figure(table, whole(first.len()));
}

fn returning(sheet: &mut Sheet, facts: &Facts) {
    let table = "participation.returning";
    if !facts.on_record(facts.before) {
        sheet.put(table, "all", "returning", NOT_AVAILABLE);
        sheet.figure(table, NOT_AVAILABLE);
        return;
    }
    let before = facts.members_in(facts.before);
    let now = facts.members_in(facts.period);
    let mut kinds: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for &member in &before {
        let kind = kinds.entry(facts.kind_or_not_recorded(member)).or_default();
        kind.0 += usize::from(now.contains(member));
        kind.1 += 1;
    }
    let all = share_of(before.intersection(&now).count(), before.len());
    sheet.put(table, "all", "returning", &all);
    sheet.figure(table, all);
    for (kind, (back, came)) in kinds {
        sheet.put(table, kind, "returning", share_of(back, came));
    }
}

fn lapsed(sheet: &mut Sheet, facts: &Facts) {
    let table = "participation.lapsed";
    if !facts.on_record(facts.before) {
        sheet.figure(table, NOT_AVAILABLE);
        return;
    }
    let mut eligible = BTreeSet::new();
    for presence in facts.series.iter().flat_map(|series| &series.presences) {
        if presence.eligible && presence.countable && facts.period.has(presence.start) {
            eligible.insert(presence.member);
        }
    }
    if eligible.is_empty() {
        sheet.figure(table, NOT_APPLICABLE);
        return;
    }
    let now = facts.members_in(facts.period);
    let mut last_present = BTreeMap::new();
    for delegation in facts.delegations_in(facts.before) {
        last_present.insert(delegation.member, facts.start(delegation.meeting));
    }
    last_present.retain(|member, _| eligible.contains(member) && !now.contains(member));
    for (member, day) in &last_present {
        sheet.put(table, member, "last_present", day.to_string());
    }
    sheet.figure(table, whole(last_present.len()));
}

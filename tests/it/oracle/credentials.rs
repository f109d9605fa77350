//! Credentials and sittings: member by member, row by row.

use std::collections::{BTreeMap, BTreeSet};

use jiff::{ToSpan, civil::Date};

use super::facts::{Facts, SeriesFacts, Window, eligible_members};
use super::read::SittingRow;
use super::values::{NOT_APPLICABLE, NOT_AVAILABLE, Sheet, count, share};

pub fn write(sheet: &mut Sheet, facts: &Facts) {
    if facts.data.credentials.is_some() {
        received(sheet, facts);
    }
    if !facts.config.parts.is_empty() {
        incomplete(sheet, facts);
    }
    if facts.data.sittings.is_some() {
        for of in &facts.series {
            sittings(sheet, facts, of);
        }
    }
}

/// Does a meeting keep credentials?
fn keeps(facts: &Facts, meeting: usize) -> bool {
    let id = &facts.held[meeting].id;
    facts
        .data
        .credentials
        .iter()
        .flatten()
        .any(|row| row.meeting == *id)
}

/// Had a meeting received credentials of this form?
fn has(facts: &Facts, meeting: usize, member: &str, form: &str) -> bool {
    let meeting = facts.held[meeting];
    let end = meeting.end.or(meeting.start).unwrap();
    facts.data.credentials.iter().flatten().any(|row| {
        row.meeting == meeting.id
            && row.member == member
            && row.form == form
            && row.received.is_none_or(|day| day <= end)
    })
}

fn received(sheet: &mut Sheet, facts: &Facts) {
    let mut members: BTreeMap<&str, [i64; 3]> = BTreeMap::new();
    let (mut formal, mut all) = (0, 0);
    let in_period = facts.meetings_in(facts.period);
    let known = facts.data.memberships.is_some() || !facts.data.members.is_empty();
    for &meeting in in_period.iter().filter(|meeting| keeps(facts, **meeting)) {
        let body = facts.held[meeting].body.as_deref().unwrap_or_default();
        let mut n = [0; 3];
        for member in eligible_members(facts.data, body, facts.start(meeting)) {
            let place = match () {
                () if has(facts, meeting, member, "formal") => 0,
                () if has(facts, meeting, member, "provisional") => 1,
                () => 2,
            };
            n[place] += 1;
            members.entry(member).or_default()[place] += 1;
        }
        formal += n[0];
        all += n.iter().sum::<i64>();
        put(sheet, "credentials.received", &facts.held[meeting].id, n);
    }
    for (member, n) in members {
        put(sheet, "credentials.received.by_member", member, n);
    }
    let is_kept = in_period.iter().any(|meeting| keeps(facts, *meeting));
    let figure = match () {
        () if !known => NOT_AVAILABLE.to_owned(),
        () if in_period.is_empty() => NOT_APPLICABLE.to_owned(),
        () if !is_kept => NOT_AVAILABLE.to_owned(),
        () => share(formal, all),
    };
    sheet.figure("credentials.received", figure);
}

fn put(sheet: &mut Sheet, table: &str, row: &str, n: [i64; 3]) {
    let columns = ["formal", "provisional", "no_credentials"];
    for (column, n) in columns.iter().zip(n) {
        sheet.put(table, row, column, n.to_string());
    }
}

fn incomplete(sheet: &mut Sheet, facts: &Facts) {
    let window = Window {
        first: facts
            .period
            .last
            .saturating_sub(4.years())
            .tomorrow()
            .unwrap(),
        last: facts.period.last,
    };
    let (mut lacking, mut known) = (0, 0);
    let delegations = facts.delegations_in(window);
    for delegation in &delegations {
        let meeting = delegation.meeting;
        let is_led = |at: &super::facts::Delegation, role: &str| {
            at.rows
                .iter()
                .any(|row| row.roles.iter().any(|own| own == role))
        };
        let role = |role: &str| {
            let any = facts
                .delegations_at(meeting)
                .iter()
                .any(|at| is_led(at, role));
            any.then(|| is_led(delegation, role))
        };
        let people = &delegation.people;
        let others = people.men + people.other_gender;
        let part = |part: &str| match part {
            "formal_credentials" => {
                keeps(facts, meeting).then(|| has(facts, meeting, delegation.member, "formal"))
            }
            "head" => role("head"),
            "deputy_head" => role("deputy-head"),
            _ if people.women > 0 && others > 0 => Some(true),
            _ if people.known == 1 && people.women + others == people.delegates => Some(false),
            _ => None,
        };
        let parts: Vec<(&str, Option<bool>)> = facts
            .config
            .parts
            .iter()
            .map(|name| (*name, part(name)))
            .collect();
        let lacks = parts.iter().any(|(_, has)| *has == Some(false));
        lacking += i64::from(lacks);
        known += i64::from(lacks || parts.iter().all(|(_, has)| has.is_some()));
        if lacks {
            let row = format!("{};{}", delegation.member, facts.held[meeting].id);
            for (name, has) in parts {
                let text = has.map_or(NOT_AVAILABLE, |has| if has { "yes" } else { "no" });
                sheet.put("credentials.incomplete", &row, name, text);
            }
        }
    }
    let figure = if known == 0 && !delegations.is_empty() {
        NOT_AVAILABLE.to_owned()
    } else {
        share(lacking, known)
    };
    sheet.figure("credentials.incomplete", figure);
}

/// The rows of each sitting of a meeting.
fn by_sitting<'a>(facts: &'a Facts, meeting: &str) -> BTreeMap<&'a str, Vec<&'a SittingRow>> {
    let mut found: BTreeMap<&str, Vec<&SittingRow>> = BTreeMap::new();
    let rows = facts.data.sittings.iter().flatten();
    for row in rows.filter(|row| row.meeting == meeting) {
        found.entry(&row.sitting).or_default().push(row);
    }
    found
}

/// Was a member there? None where nobody knows.
fn was_there(rows: &[&SittingRow], member: &str, is_partial: bool) -> Option<bool> {
    let own: BTreeSet<&str> = rows
        .iter()
        .filter(|row| row.member == member)
        .map(|row| row.status.as_str())
        .collect();
    match () {
        () if own.contains("attended") => Some(true),
        () if own.contains("unknown") => None,
        () if own.is_empty() && is_partial => None,
        () => Some(false),
    }
}

fn sittings(sheet: &mut Sheet, facts: &Facts, of: &SeriesFacts) {
    let key = &of.series.key;
    let mut members: BTreeMap<&str, (i64, i64)> = BTreeMap::new();
    let quorum = format!("sittings.quorum@{key}");
    for &meeting in &of.meetings {
        let held = facts.held[meeting];
        if !facts.period.has(facts.start(meeting)) {
            continue;
        }
        let eligible = eligible_members(facts.data, &of.series.body, facts.start(meeting));
        let is_partial = held.attendance_list == "partial";
        for (sitting, rows) in by_sitting(facts, &held.id) {
            let answers: Vec<Option<bool>> = eligible
                .iter()
                .map(|member| was_there(&rows, member, is_partial))
                .collect();
            for (member, there) in eligible.iter().zip(&answers) {
                let n = members.entry(member).or_default();
                n.0 += i64::from(*there == Some(true));
                n.1 += i64::from(there.is_some());
            }
            let n =
                |answer: Option<bool>| count(answers.iter().filter(|own| **own == answer).count());
            let (present, unknown, all) = (n(Some(true)), n(None), count(answers.len()));
            let row = format!("{};{sitting}", held.id);
            let day: Option<Date> = rows.iter().find_map(|row| row.day).or(held.start);
            sheet.put(&quorum, &row, "sitting_date", day.unwrap().to_string());
            let shown = if present == 0 && unknown > 0 && is_partial {
                NOT_AVAILABLE.to_owned()
            } else {
                present.to_string()
            };
            sheet.put(&quorum, &row, "present", shown);
            sheet.put(&quorum, &row, "eligible", all.to_string());
            let Some((part, whole)) = facts.config.quorum else {
                continue;
            };
            // The least number of which the part of all is no more.
            let needed = (0..=all).find(|n| n * whole >= all * part).unwrap_or(all);
            let (needed, reached) = match () {
                () if all == 0 => (NOT_APPLICABLE.to_owned(), NOT_APPLICABLE),
                () if present >= needed => (needed.to_string(), "reached"),
                () if present + unknown < needed => (needed.to_string(), "not-reached"),
                () => (needed.to_string(), NOT_AVAILABLE),
            };
            sheet.put(&quorum, &row, "needed", needed);
            sheet.put(&quorum, &row, "quorum", reached);
        }
    }
    let table = format!("sittings.trigger@{key}");
    let nothing = if facts.meetings_in(facts.period).is_empty() {
        NOT_APPLICABLE
    } else {
        NOT_AVAILABLE
    };
    let (mut present, mut known, mut below) = (0, 0, 0);
    for (member, n) in &members {
        present += n.0;
        known += n.1;
        sheet.put(&table, member, "sittings_present", share(n.0, n.1));
        if let Some(least) = facts.config.least_share {
            let is_below = n.1 > 0 && 100 * n.0 < least * n.1;
            below += i64::from(is_below);
            let word = match (n.1, is_below) {
                (0, _) => NOT_APPLICABLE,
                (_, true) => "yes",
                (_, false) => "no",
            };
            sheet.put(&table, member, "below_least_share", word);
        }
    }
    let all = if known == 0 {
        nothing.to_owned()
    } else {
        share(present, known)
    };
    sheet.figure(&table, all);
    if facts.config.least_share.is_some() {
        let below = if members.is_empty() {
            nothing.to_owned()
        } else {
            below.to_string()
        };
        sheet.figure(&format!("sittings.trigger.below@{key}"), below);
    }
}

//! Participation by roles: who carried the meetings, and whether the chair rotates.

use std::collections::{BTreeMap, BTreeSet};

use super::facts::{Facts, SeriesFacts};
use super::values::{Sheet, share_of, whole};

const ROLES: [(&str, &str); 5] = [
    ("co_chair", "co-chair"),
    ("chair", "chair"),
    ("speaker", "speaker"),
    ("panellist", "panellist"),
    ("rapporteur", "rapporteur"),
];

pub fn write(sheet: &mut Sheet, facts: &Facts) {
    roles(sheet, facts);
    for series in &facts.series {
        co_chair_rotation(sheet, facts, series);
        co_chair_rotation_by_member(sheet, facts, series);
    }
}

fn roles(sheet: &mut Sheet, facts: &Facts) {
    let table = "participation.roles";
    // A role that a member has twice at one meeting is held once, so the roles of a meeting are a
    // set.
    let mut held: BTreeSet<(&str, usize, &str)> = BTreeSet::new();
    for meeting in facts.meetings_in(facts.period) {
        for member in facts.co_chairs(meeting) {
            held.insert((member, meeting, "co-chair"));
        }
        for delegation in facts.delegations_at(meeting) {
            for role in delegation.rows.iter().flat_map(|row| &row.roles) {
                held.insert((delegation.member, meeting, role));
            }
        }
    }
    let mut members: BTreeMap<&str, BTreeMap<&str, usize>> = BTreeMap::new();
    for (member, _, role) in held {
        if ROLES.iter().any(|(_, counted)| *counted == role) {
            *members.entry(member).or_default().entry(role).or_default() += 1;
        }
    }
    for (member, counts) in members {
        for (column, role) in ROLES {
            sheet.put(
                table,
                member,
                column,
                whole(counts.get(role).copied().unwrap_or(0)),
            );
        }
        sheet.put(table, member, "total", whole(counts.values().sum()));
    }
}

fn co_chair_rotation(sheet: &mut Sheet, facts: &Facts, series: &SeriesFacts) {
    let table = format!("participation.co_chair_rotation@{}", series.series.key);
    for (row, window) in [("period", facts.period), ("to-date", facts.to_date)] {
        let mut distinct = BTreeSet::new();
        let mut seats = 0;
        for &meeting in series
            .meetings
            .iter()
            .filter(|&&meeting| window.has(facts.start(meeting)))
        {
            let co_chairs = facts.co_chairs(meeting);
            seats += co_chairs.len();
            distinct.extend(co_chairs);
        }
        sheet.put(&table, row, "co_chairs", share_of(distinct.len(), seats));
    }
}

fn co_chair_rotation_by_member(sheet: &mut Sheet, facts: &Facts, series: &SeriesFacts) {
    let table = format!(
        "participation.co_chair_rotation.by_member@{}",
        series.series.key
    );
    // Seats so far, and the last meeting: meetings come in order.
    let mut members: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for &meeting in series
        .meetings
        .iter()
        .filter(|&&meeting| facts.to_date.has(facts.start(meeting)))
    {
        for member in facts.co_chairs(meeting) {
            let seats = members.entry(member).or_default();
            *seats = (seats.0 + 1, meeting);
        }
    }
    for (member, (seats, last)) in members {
        sheet.put(&table, member, "seats", whole(seats));
        sheet.put(&table, member, "last_co_chaired", &facts.held[last].id);
        sheet.put(
            &table,
            member,
            "years_since",
            (facts.year_last - facts.start(last).year()).to_string(),
        );
    }
}

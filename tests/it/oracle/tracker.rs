//! Initiatives over time: for each day of interest, a walk through all updates.

use std::collections::{BTreeMap, BTreeSet};

use jiff::{ToSpan, civil::Date};

use super::facts::Facts;
use super::read::{Initiative, Update};
use super::values::{NOT_APPLICABLE, NOT_AVAILABLE, Sheet, whole};

const STATUSES: [&str; 5] = [
    "proposed",
    "agreed",
    "in-progress",
    "delivered",
    "discontinued",
];

const ANSWERS: [&str; 6] = [
    "on-track",
    "at-risk",
    "late",
    "no-news",
    "delivered",
    "discontinued",
];

pub fn write(sheet: &mut Sheet, facts: &Facts) {
    let (Some(rows), Some(updates)) = (&facts.data.initiatives, &facts.data.updates) else {
        return;
    };
    let (first, last) = (facts.period.first, facts.period.last);
    let (mut counts, mut moved) = (BTreeMap::<String, usize>::new(), 0);
    let mut answers = BTreeMap::<&str, usize>::new();
    let mut by_theme = BTreeMap::<(String, &str), usize>::new();
    let mut by_group = BTreeMap::<(&str, String), BTreeMap<&str, usize>>::new();
    for row in rows {
        let own: Vec<&Update> = updates
            .iter()
            .filter(|update| update.initiative == row.id)
            .collect();
        let now = standing(row, &own, last);
        let text = |day: Option<Date>| day.map_or(NOT_AVAILABLE.to_owned(), |day| day.to_string());
        let word = now.as_ref().map_or(NOT_AVAILABLE, |(status, _)| status);
        let latest = own
            .iter()
            .map(|update| update.day)
            .filter(|day| *day <= last)
            .max();
        sheet.put("tracker.status", &row.id, "status", word);
        sheet.put(
            "tracker.status",
            &row.id,
            "since",
            text(now.as_ref().map(|now| now.1)),
        );
        sheet.put("tracker.status", &row.id, "last_update", text(latest));
        *counts.entry(word.to_owned()).or_default() += 1;
        let before = standing(row, &own, first.yesterday().unwrap());
        if let Some((status, since)) = &now
            && before.as_ref().is_none_or(|before| before.0 != *status)
        {
            moved += 1;
            let was = before.map_or(NOT_AVAILABLE.to_owned(), |before| before.0);
            sheet.put("tracker.moved", &row.id, "status_before", was);
            sheet.put("tracker.moved", &row.id, "status", status.clone());
            sheet.put("tracker.moved", &row.id, "since", since.to_string());
        }
        let (answer, why) = judged(row, word, latest, last);
        *answers.entry(answer).or_default() += 1;
        for theme in &row.themes {
            *by_theme.entry((theme.clone(), answer)).or_default() += 1;
        }
        let meeting = facts.data.meetings.iter();
        let agreed = meeting
            .clone()
            .find(|m| Some(&m.id) == row.agreed_at.as_ref());
        let bodies: Vec<String> = agreed.and_then(|m| m.body.clone()).into_iter().collect();
        for (part, names) in [
            ("by_lead", &row.leads),
            ("by_framework", &row.frameworks),
            ("by_body", &bodies),
        ] {
            for name in names.iter().collect::<BTreeSet<_>>() {
                let of = by_group.entry((part, name.clone())).or_default();
                *of.entry(answer).or_default() += 1;
            }
        }
        sheet.put("tracker.health", &row.id, "status", word);
        sheet.put("tracker.health", &row.id, "due_date", text(row.due));
        sheet.put(
            "tracker.health",
            &row.id,
            "health",
            format!("health-{answer}"),
        );
        sheet.put("tracker.health", &row.id, "health_reason", why);
        ages(sheet, row, &own, last);
        chain(sheet, facts, row, &own, now);
    }
    for ((part, name), answers) in by_group {
        for answer in ANSWERS {
            let n = answers.get(answer).copied().unwrap_or(0);
            let (table, column) = (format!("tracker.health.{part}"), answer.replace('-', "_"));
            sheet.put(&table, &name, &column, whole(n));
        }
    }
    for status in STATUSES {
        let id = format!("tracker.status.{}", status.replace('-', "_"));
        sheet.figure(&id, whole(counts.get(status).copied().unwrap_or(0)));
    }
    let unknown = counts.get(NOT_AVAILABLE).copied().unwrap_or(0);
    sheet.figure("tracker.status.not_recorded", whole(unknown));
    sheet.figure("tracker.moved", whole(moved));
    for answer in ANSWERS {
        let part = answer.replace('-', "_");
        let n = answers.get(answer).copied().unwrap_or(0);
        sheet.figure(&format!("tracker.health.{part}"), whole(n));
        for theme in facts.data.themes.iter().flatten() {
            let n = by_theme.get(&(theme.clone(), answer)).copied().unwrap_or(0);
            sheet.put("tracker.health.by_theme", theme, &part, whole(n));
        }
    }
}

/// The status at the end of a day and since when: the latest of those updates that give one, and back
/// from it as long as they say the same.
fn standing(row: &Initiative, own: &[&Update], day: Date) -> Option<(String, Date)> {
    let mut told: Vec<(Date, &str)> = own
        .iter()
        .filter(|update| update.day <= day)
        .filter_map(|update| Some((update.day, update.status.as_deref()?)))
        .collect();
    told.sort_by_key(|(day, _)| *day);
    if let Some((_, status)) = told.last() {
        let run = told.iter().rev().take_while(|(_, other)| other == status);
        return Some(((*status).to_owned(), run.last().unwrap().0));
    }
    let dated = match row.status.as_deref() {
        Some("delivered") => row.completed,
        Some("in-progress") => row.start,
        _ => None,
    };
    let since = dated.filter(|since| *since <= day)?;
    Some((row.status.clone()?, since))
}

fn judged(
    row: &Initiative,
    status: &str,
    latest: Option<Date>,
    end: Date,
) -> (&'static str, &'static str) {
    if status == "delivered" {
        return ("delivered", NOT_APPLICABLE);
    }
    if status == "discontinued" {
        return ("discontinued", NOT_APPLICABLE);
    }
    if row.due.is_some_and(|due| due <= end) {
        return ("late", "past-due");
    }
    if row
        .due
        .is_some_and(|due| due <= end.saturating_add(90.days()))
    {
        return ("at-risk", "due-soon");
    }
    match latest {
        None => ("no-news", NOT_APPLICABLE),
        Some(day) if day < end.saturating_sub(12.months()) => ("at-risk", "old-update"),
        Some(_) => ("on-track", NOT_APPLICABLE),
    }
}

/// Day by day: which status held at the end of the day before.
fn ages(sheet: &mut Sheet, row: &Initiative, own: &[&Update], end: Date) {
    let told = own.iter().filter(|update| update.status.is_some());
    let first = told
        .map(|update| update.day)
        .filter(|day| *day <= end)
        .min();
    let mut days = BTreeMap::<String, usize>::new();
    let mut day = first;
    while let Some(now) = day.filter(|now| *now < end) {
        let (status, _) = standing(row, own, now).unwrap();
        *days.entry(status).or_default() += 1;
        day = now.tomorrow().ok();
    }
    for status in STATUSES {
        let number = first.map_or(NOT_AVAILABLE.to_owned(), |_| {
            whole(days.get(status).copied().unwrap_or(0))
        });
        let column = format!("days_{}", status.replace('-', "_"));
        sheet.put("tracker.age", &row.id, &column, number);
    }
}

fn chain(
    sheet: &mut Sheet,
    facts: &Facts,
    row: &Initiative,
    own: &[&Update],
    now: Option<(String, Date)>,
) {
    let end = facts.period.last;
    let start = |id: &String| {
        facts
            .data
            .meetings
            .iter()
            .find(|m| m.id == *id)
            .and_then(|m| m.start)
    };
    let by_then = |id: &&String| start(id).is_none_or(|day| day <= end);
    let Some(agreed) = row.agreed_at.as_ref().filter(by_then) else {
        return;
    };
    let launched = row.launched_at.as_ref().filter(by_then);
    let updates = own
        .iter()
        .map(|update| update.day)
        .filter(|day| *day <= end);
    let first = updates
        .filter(|day| start(agreed).is_none_or(|agreed| agreed <= *day))
        .min();
    let delivered = now.filter(|now| now.0 == "delivered").map(|now| now.1);
    let text = |day: Option<Date>| day.map_or(NOT_AVAILABLE.to_owned(), |day| day.to_string());
    let days = start(agreed)
        .zip(delivered)
        .map(|(from, to)| (to - from).get_days().to_string());
    for (column, value) in [
        ("agreed_at", agreed.clone()),
        ("first_update", text(first)),
        (
            "launched_at",
            launched
                .cloned()
                .unwrap_or_else(|| NOT_AVAILABLE.to_owned()),
        ),
        ("delivered_on", text(delivered)),
        (
            "days_to_delivery",
            days.unwrap_or_else(|| NOT_AVAILABLE.to_owned()),
        ),
    ] {
        sheet.put("tracker.chain", &row.id, column, value);
    }
}

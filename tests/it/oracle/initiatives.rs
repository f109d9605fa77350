//! Initiatives: where they stand, what is late, how long delivery takes, who leads, and what they
//! serve.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::facts::Facts;
use super::read::Initiative;
use super::values::{
    NOT_APPLICABLE, NOT_AVAILABLE, NOT_RECORDED, Sheet, fraction_or, quantile, share_of, whole,
};

/// The figures that are not available where there is no list of initiatives.
const FIGURES: [&str; 14] = [
    "initiatives.status.proposed",
    "initiatives.status.agreed",
    "initiatives.status.in_progress",
    "initiatives.status.delivered",
    "initiatives.status.discontinued",
    "initiatives.status.total",
    "initiatives.delivery_rate",
    "initiatives.overdue",
    "initiatives.on_time",
    "initiatives.time_to_deliver.n",
    "initiatives.time_to_deliver.q1",
    "initiatives.time_to_deliver.median",
    "initiatives.time_to_deliver.q3",
    "initiatives.unled",
];

pub fn write(sheet: &mut Sheet, facts: &Facts) {
    let Some(rows) = &facts.data.initiatives else {
        for figure in FIGURES {
            sheet.figure(figure, NOT_AVAILABLE);
        }
        return;
    };
    status(sheet, rows);
    overdue(sheet, rows, facts.period.last);
    on_time(sheet, rows, facts.period.last);
    time_to_deliver(sheet, rows, facts);
    traceability(sheet, rows, facts);
    leadership(sheet, rows);
    unled(sheet, rows, facts);
    frameworks(sheet, rows);
}

fn is(row: &Initiative, status: &str) -> bool {
    row.status.as_deref() == Some(status)
}

/// Neither delivered nor given up.
fn is_owed(row: &Initiative) -> bool {
    !is(row, "delivered") && !is(row, "discontinued")
}

fn status_text(row: &Initiative) -> &str {
    row.status.as_deref().unwrap_or(NOT_RECORDED)
}

fn status(sheet: &mut Sheet, rows: &[Initiative]) {
    // Each status has its row, also one that no initiative has.
    let mut counts: BTreeMap<&str, usize> = [
        "proposed",
        "agreed",
        "in-progress",
        "delivered",
        "discontinued",
    ]
    .map(|s| (s, 0))
    .into();
    for row in rows {
        *counts.entry(status_text(row)).or_default() += 1;
    }
    for (status, number) in &counts {
        sheet.put("initiatives.status", status, "initiatives", whole(*number));
    }
    let number = |status: &str| counts.get(status).copied().unwrap_or(0);
    for status in [
        "proposed",
        "agreed",
        "in-progress",
        "delivered",
        "discontinued",
    ] {
        sheet.figure(
            &format!("initiatives.status.{}", status.replace('-', "_")),
            whole(number(status)),
        );
    }
    sheet.figure("initiatives.status.total", whole(rows.len()));
    // Proposed ones are not yet owed.
    let owed =
        number("agreed") + number("in-progress") + number("delivered") + number("discontinued");
    sheet.figure(
        "initiatives.delivery_rate",
        share_of(number("delivered"), owed),
    );
}

fn days(from: Date, to: Date) -> i64 {
    i64::from((to - from).get_days())
}

fn overdue(sheet: &mut Sheet, rows: &[Initiative], end: Date) {
    let mut late = 0;
    for row in rows.iter().filter(|row| is_owed(row)) {
        match row.due {
            Some(due) if due <= end => {
                late += 1;
                sheet.put(
                    "initiatives.overdue",
                    &row.id,
                    "days_late",
                    days(due, end).to_string(),
                );
            }
            Some(_) => {}
            None => sheet.put(
                "initiatives.overdue.no_due_date",
                &row.id,
                "status",
                status_text(row),
            ),
        }
    }
    let some_due_date = rows.iter().any(|row| row.due.is_some());
    sheet.figure(
        "initiatives.overdue",
        if some_due_date {
            whole(late)
        } else {
            NOT_AVAILABLE.to_owned()
        },
    );
}

fn on_time(sheet: &mut Sheet, rows: &[Initiative], end: Date) {
    let (mut on_time, mut delivered) = (0, 0);
    for row in rows.iter().filter(|row| is(row, "delivered")) {
        if let (Some(completed), Some(due)) = (row.completed, row.due)
            && completed <= end
        {
            delivered += 1;
            on_time += usize::from(completed <= due);
        }
    }
    sheet.figure("initiatives.on_time", share_of(on_time, delivered));
}

/// The start of a meeting, held or not, where it has a date.
fn start_of(facts: &Facts, meeting: &str) -> Option<Date> {
    facts
        .data
        .meetings
        .iter()
        .find(|row| row.id == meeting)
        .and_then(|row| row.start)
}

fn time_to_deliver(sheet: &mut Sheet, rows: &[Initiative], facts: &Facts) {
    let mut spans = Vec::new();
    for row in rows.iter().filter(|row| is(row, "delivered")) {
        let Some(completed) = row
            .completed
            .filter(|completed| *completed <= facts.period.last)
        else {
            continue;
        };
        let agreed = row
            .agreed_at
            .as_ref()
            .and_then(|meeting| start_of(facts, meeting));
        if let Some(begin) = agreed.or(row.start) {
            spans.push(days(begin, completed));
        }
    }
    spans.sort_unstable();
    sheet.figure("initiatives.time_to_deliver.n", whole(spans.len()));
    for (name, quarters) in [("q1", 1), ("median", 2), ("q3", 3)] {
        let value = fraction_or(quantile(&spans, quarters).as_ref(), NOT_APPLICABLE);
        sheet.figure(&format!("initiatives.time_to_deliver.{name}"), value);
    }
}

fn traceability(sheet: &mut Sheet, rows: &[Initiative], facts: &Facts) {
    let table = "initiatives.traceability";
    // A meeting without a date counts as past: the record speaks of it.
    let is_past = |start: Option<Date>| start.is_none_or(|start| start <= facts.period.last);
    for row in rows {
        let Some(agreed_at) = &row.agreed_at else {
            continue;
        };
        let agreed = start_of(facts, agreed_at);
        if !is_past(agreed) {
            continue;
        }
        match &row.launched_at {
            Some(launched_at) if is_past(start_of(facts, launched_at)) => {
                let span = agreed
                    .zip(start_of(facts, launched_at))
                    .map(|(agreed, launched)| days(agreed, launched).to_string());
                sheet.put(table, &row.id, "agreed_at", agreed_at);
                sheet.put(table, &row.id, "launched_at", launched_at);
                sheet.put(
                    table,
                    &row.id,
                    "days",
                    span.unwrap_or_else(|| NOT_AVAILABLE.to_owned()),
                );
            }
            _ => {
                let table = "initiatives.traceability.open";
                sheet.put(table, &row.id, "agreed_at", agreed_at);
                let open = agreed.map_or_else(
                    || NOT_AVAILABLE.to_owned(),
                    |agreed| days(agreed, facts.period.last).to_string(),
                );
                let open = if is_owed(row) { &open } else { NOT_APPLICABLE };
                sheet.put(table, &row.id, "days_open", open);
            }
        }
    }
}

fn leadership(sheet: &mut Sheet, rows: &[Initiative]) {
    let mut members: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    let mut pairs: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for row in rows {
        let leads: BTreeSet<&str> = row.leads.iter().map(String::as_str).collect();
        let partners: BTreeSet<&str> = row.partners.iter().map(String::as_str).collect();
        for member in &leads {
            members.entry(member).or_default().0 += 1;
        }
        for member in &partners {
            members.entry(member).or_default().1 += 1;
        }
        let together: Vec<&str> = leads.union(&partners).copied().collect();
        for (place, first) in together.iter().enumerate() {
            for second in &together[place + 1..] {
                *pairs.entry((first, second)).or_default() += 1;
            }
        }
    }
    for (member, (led, partnered)) in members {
        sheet.put("initiatives.leadership", member, "led", whole(led));
        sheet.put(
            "initiatives.leadership",
            member,
            "partnered",
            whole(partnered),
        );
        sheet.put(
            "initiatives.leadership",
            member,
            "total",
            whole(led + partnered),
        );
    }
    for ((first, second), number) in pairs {
        sheet.put(
            "initiatives.leadership.pairs",
            &format!("{first};{second}"),
            "initiatives",
            whole(number),
        );
    }
}

/// These two tables are lists: a row has no column but its key, so its one cell says that it is
/// listed.
fn unled(sheet: &mut Sheet, rows: &[Initiative], facts: &Facts) {
    let unled: Vec<&Initiative> = rows.iter().filter(|row| row.leads.is_empty()).collect();
    for row in &unled {
        sheet.put("initiatives.unled", &row.id, "listed", "yes");
    }
    sheet.figure("initiatives.unled", whole(unled.len()));
    for theme in facts.data.themes.iter().flatten() {
        let is_active = |row: &&Initiative| is(row, "agreed") || is(row, "in-progress");
        if !rows
            .iter()
            .filter(is_active)
            .any(|row| row.themes.contains(theme))
        {
            sheet.put("initiatives.unled.themes", theme, "listed", "yes");
        }
    }
}

fn frameworks(sheet: &mut Sheet, rows: &[Initiative]) {
    let mut found: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for row in rows {
        for framework in row
            .frameworks
            .iter()
            .map(String::as_str)
            .collect::<BTreeSet<_>>()
        {
            let numbers = found.entry(framework).or_default();
            numbers.0 += 1;
            numbers.1 += usize::from(is(row, "delivered"));
        }
    }
    for (framework, (initiatives, delivered)) in found {
        sheet.put(
            "initiatives.frameworks",
            framework,
            "initiatives",
            whole(initiatives),
        );
        sheet.put(
            "initiatives.frameworks",
            framework,
            "delivered",
            whole(delivered),
        );
    }
}

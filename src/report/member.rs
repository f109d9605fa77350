//! What a pack says of its member beyond tables. In: what this member may see, words. Out: values
//! for the template. It must not know a page, nor any other member.

use crate::{
    disclosure::Released,
    table::{Cell, Table},
    words::Words,
};
use jiff::civil::Date;
use minijinja::{context, value::Value};

/// What the template calls `member`: its name, its initiatives by its part in them, and what comes
/// after the period.
#[must_use]
pub fn values(id: &str, name: &str, released: &Released, words: &Words) -> Value {
    let initiatives = released.sheet("initiatives");
    let rows = || {
        initiatives
            .iter()
            .flat_map(|table| table.rows.iter().map(move |row| (*table, row.as_slice())))
    };
    let of = |key: &str| -> Vec<String> {
        let has_part = |table: &Table, row: &[Cell]| {
            table
                .text(row, key)
                .is_some_and(|list| list.split("; ").any(|own| own == id))
        };
        rows()
            .filter(|(table, row)| has_part(table, row))
            .map(|(table, row)| shown_initiative(table, row, words))
            .collect()
    };
    let ahead = planned(released)
        .into_iter()
        .map(|(table, row)| (day(table, row, "start_date"), title(table, row)));
    context! {
        id => id,
        name => name,
        leads => of("leads"),
        partners => of("partners"),
        attended => attended(released),
        due => due(released, words, |_| true),
        meetings => by_day(ahead.collect(), "pack-meeting", words),
    }
}

/// The held meetings of the period that the member attended: their titles, in the order of time.
fn attended(released: &Released) -> Vec<String> {
    let Some(rows) = released.sheet("attendance") else {
        return Vec::new();
    };
    let came = |id: &str| {
        rows.rows.iter().any(|row| {
            let is_there = rows.text(row, "status") == Some("attended");
            is_there && rows.text(row, "meeting_id") == Some(id)
        })
    };
    let held = released.meetings().iter();
    held.filter(|(meeting, _)| came(&meeting.id))
        .map(|(meeting, _)| meeting.title.clone())
        .collect()
}

/// Initiatives neither delivered nor discontinued whose due date is asked for, the earliest first.
pub fn due(
    released: &Released,
    words: &Words,
    is_asked: impl Fn(Option<Date>) -> bool,
) -> Vec<String> {
    let Some(table) = released.sheet("initiatives") else {
        return Vec::new();
    };
    let is_open = |row: &&Vec<Cell>| {
        !matches!(
            table.text(row, "status"),
            Some("delivered" | "discontinued")
        )
    };
    // What is agreed after the period is not on its record yet.
    let meetings = released.sheet("meetings");
    let of_meeting = |id: &str| {
        meetings?
            .rows
            .iter()
            .find(|row| meetings.is_some_and(|m| m.text(row, "meeting_id") == Some(id)))
    };
    let agreed_on = |row: &[Cell]| {
        day(
            meetings?,
            of_meeting(table.text(row, "agreed_at")?)?,
            "start_date",
        )
    };
    let is_on_record =
        |row: &&Vec<Cell>| agreed_on(row).is_none_or(|day| day <= released.period().last);
    let due = table
        .rows
        .iter()
        .filter(is_open)
        .filter(is_on_record)
        .map(|row| (day(table, row, "due_date"), title(table, row)));
    by_day(
        due.filter(|(day, _)| is_asked(*day)).collect(),
        "pack-due",
        words,
    )
}

/// Meetings that are planned after the period.
pub fn planned(released: &Released) -> Vec<(&Table, &[Cell])> {
    let Some(table) = released.sheet("meetings") else {
        return Vec::new();
    };
    let is_ahead = |row: &&Vec<Cell>| {
        let is_planned = matches!(table.text(row, "status"), Some("planned" | "postponed"));
        is_planned && day(table, row, "start_date").is_none_or(|day| day > released.period().last)
    };
    table
        .rows
        .iter()
        .filter(is_ahead)
        .map(|row| (table, row.as_slice()))
        .collect()
}

/// Titles with their days, the earliest first, those without a day last.
fn by_day(mut entries: Vec<(Option<Date>, &str)>, message: &str, words: &Words) -> Vec<String> {
    entries.sort_by_key(|(day, title)| (day.is_none(), *day, *title));
    let line = |(day, title): (Option<Date>, &str)| {
        let day = day.map_or_else(|| "none".to_owned(), |day| words.day(day));
        words.say(message, &[("title", title.into()), ("day", day.into())])
    };
    entries.into_iter().map(line).collect()
}

/// An initiative with its status.
fn shown_initiative(table: &Table, row: &[Cell], words: &Words) -> String {
    let title = title(table, row);
    let Some(status) = table.text(row, "status") else {
        return title.to_owned();
    };
    words.say(
        "pack-initiative",
        &[
            ("title", title.into()),
            ("status", words.text(&format!("term-{status}")).into()),
        ],
    )
}

fn title<'a>(table: &Table, row: &'a [Cell]) -> &'a str {
    table.text(row, "title").unwrap_or_default()
}

pub fn day(table: &Table, row: &[Cell], key: &str) -> Option<Date> {
    table.cell_at(row, key)?.day()
}

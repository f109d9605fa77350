//! What a pack says of its member beyond tables. In: what this member may see, words. Out: values for the template.
//! It must not know a page, nor any other member.

use crate::{
    disclosure::Released,
    table::{Cell, Table},
    words::Words,
};
use jiff::civil::Date;
use minijinja::{context, value::Value};

/// What the template calls `member`: its name, its initiatives by its part in them, and what comes after the period.
#[must_use]
pub fn values(id: &str, name: &str, released: &Released, words: &Words) -> Value {
    let initiatives = released.sheet("initiatives");
    let rows = || initiatives.iter().flat_map(|table| table.rows.iter().map(move |row| (*table, row.as_slice())));
    let has_part = |table: &Table, row: &[Cell], key: &str| text(table, row, key).is_some_and(|list| list.split("; ").any(|own| own == id));
    let of = |key: &str| -> Vec<String> {
        rows().filter(|(table, row)| has_part(table, row, key)).map(|(table, row)| told(table, row, words)).collect()
    };
    // What is still owed, the earliest first; without a day last.
    let is_open = |table: &Table, row: &[Cell]| matches!(text(table, row, "status").as_deref(), Some("agreed" | "in-progress"));
    let mut due: Vec<(Option<Date>, String)> = rows()
        .filter(|(table, row)| is_open(table, row))
        .map(|(table, row)| (day(table, row, "due_date"), text(table, row, "title").unwrap_or_default()))
        .collect();
    due.sort_by_key(|(day, title)| (day.is_none(), *day, title.clone()));
    let due: Vec<String> = due.into_iter().map(|(day, title)| when(title, day, "pack-due", "pack-due-undated", words)).collect();
    context! {
        id => id,
        name => name,
        leads => of("leads"),
        partners => of("partners"),
        due => due,
        meetings => planned(released, words),
    }
}

/// Meetings that are planned after the period, in the order of their days.
fn planned(released: &Released, words: &Words) -> Vec<String> {
    let Some(table) = released.sheet("meetings") else { return Vec::new() };
    let is_ahead = |row: &&Vec<Cell>| {
        let is_planned = matches!(text(table, row, "status").as_deref(), Some("planned" | "postponed"));
        is_planned && day(table, row, "start_date").is_none_or(|day| day > released.period().last)
    };
    let mut ahead: Vec<(Option<Date>, String)> = table
        .rows
        .iter()
        .filter(is_ahead)
        .map(|row| (day(table, row, "start_date"), text(table, row, "title").unwrap_or_default()))
        .collect();
    ahead.sort_by_key(|(day, title)| (day.is_none(), *day, title.clone()));
    ahead.into_iter().map(|(day, title)| when(title, day, "pack-meeting", "pack-meeting-undated", words)).collect()
}

fn when(title: String, day: Option<Date>, dated: &str, undated: &str, words: &Words) -> String {
    let title = ("title", title.into());
    match day {
        Some(day) => words.with(dated, &[title, ("day", words.day(day).into())]),
        None => words.with(undated, &[title]),
    }
}

/// An initiative with its status.
fn told(table: &Table, row: &[Cell], words: &Words) -> String {
    let title = text(table, row, "title").unwrap_or_default();
    let Some(status) = text(table, row, "status") else { return title };
    words.with("pack-initiative", &[("title", title.into()), ("status", words.text(&format!("term-{status}")).into())])
}

fn text(table: &Table, row: &[Cell], key: &str) -> Option<String> {
    if let Some(Cell::Text(text)) = table.at(row, key) { Some(text.clone()) } else { None }
}

fn day(table: &Table, row: &[Cell], key: &str) -> Option<Date> {
    table.at(row, key)?.day()
}

//! Decisions followed over time, by the updates of initiatives: one file for each statistic. Nothing
//! is computed of a process that keeps no updates.

pub mod age;
pub mod chain;
pub mod health;
pub mod moved;
pub mod status;

use super::{Definition, Query, initiatives::recorded_text, measure::columns_of, query::read_once};
use crate::{
    frame::{dates, lists, texts},
    input::Dataset,
    settings::Settings,
    table::{Cell, Column, Condition, Missing, SheetRows, Subject, Table, Tells},
};
use jiff::civil::Date;
use polars::prelude::PolarsResult;
use std::collections::BTreeMap;

/// The table of updates.
const UPDATES: &str = "updates";

/// Without updates nothing is known of initiatives over time.
fn has_updates(data: &Dataset, _: &Settings) -> bool {
    data.has(UPDATES)
}

/// One update.
struct Update {
    day: Date,
    status: Option<String>,
}

/// An initiative with its updates.
pub struct Followed {
    id: String,
    title: Option<String>,
    recorded: Option<String>,
    started: Option<Date>,
    due: Option<Date>,
    completed: Option<Date>,
    agreed_at: Option<String>,
    launched_at: Option<String>,
    themes: Vec<String>,
    leads: Vec<String>,
    frameworks: Vec<String>,
    /// In the order of time.
    updates: Vec<Update>,
}

/// A status, and the day on which it began.
struct StatusSince<'f> {
    status: &'f str,
    since: Date,
}

impl Followed {
    /// The updates up to a day.
    fn until(&self, day: Date) -> &[Update] {
        let n = self.updates.partition_point(|update| update.day <= day);
        &self.updates[..n]
    }

    /// Where it stood at the end of a day: the last update that gives a status; without one the
    /// status of the list, where a date says that it held by then.
    fn status_on(&self, day: Date) -> Option<StatusSince<'_>> {
        let latest_first = self.until(day).iter().rev();
        let mut known =
            latest_first.filter_map(|update| Some((update.status.as_deref()?, update.day)));
        let Some((status, day_of_last)) = known.next() else {
            return self.recorded_on(day);
        };
        // Back as long as the updates say the same.
        let same = known.take_while(|(other, _)| *other == status);
        let since = same.last().map_or(day_of_last, |(_, day)| day);
        Some(StatusSince { status, since })
    }

    fn recorded_on(&self, day: Date) -> Option<StatusSince<'_>> {
        let status = self.recorded.as_deref()?;
        let since = match status {
            "delivered" => self.completed,
            "in-progress" => self.started,
            _ => None,
        }?;
        (since <= day).then_some(StatusSince { status, since })
    }

    fn last_update(&self, day: Date) -> Option<Date> {
        self.until(day).last().map(|update| update.day)
    }
}

/// All initiatives with their updates, in the order of the list.
fn followed<'q>(query: &'q Query) -> PolarsResult<&'q [Followed]> {
    Ok(read_once(&query.ground.followed, || read(query))?)
}

fn read(query: &Query) -> PolarsResult<Vec<Followed>> {
    let frame = query.data.frame(UPDATES);
    let mut updates: BTreeMap<String, Vec<Update>> = BTreeMap::new();
    let rows = texts(frame, "initiative_id")?
        .into_iter()
        .zip(dates(frame, "date")?)
        .zip(texts(frame, "status")?);
    for ((id, day), status) in rows {
        if let (Some(id), Some(day)) = (id, day) {
            updates.entry(id).or_default().push(Update { day, status });
        }
    }
    let frame = &query.data.initiatives;
    let text = |column: &str| texts(frame, column);
    let (ids, titles, recorded) = (text("initiative_id")?, text("title")?, text("status")?);
    let (agreed, launched) = (text("agreed_at")?, text("launched_at")?);
    let day = |column: &str| dates(frame, column);
    let (started, due, completed) = (day("start_date")?, day("due_date")?, day("completed_date")?);
    let list = |column: &str| lists(frame, column);
    let (themes, leads, frameworks) = (list("themes")?, list("leads")?, list("contributes_to")?);
    let mut initiative = |row: usize| {
        let id = ids[row].clone()?;
        let mut updates = updates.remove(&id).unwrap_or_default();
        // Stable: of one day the order of the list.
        updates.sort_by_key(|update| update.day);
        Some(Followed {
            title: titles[row].clone(),
            recorded: recorded[row].clone(),
            started: started[row],
            due: due[row],
            completed: completed[row],
            agreed_at: agreed[row].clone(),
            launched_at: launched[row].clone(),
            themes: themes[row].clone(),
            leads: leads[row].clone(),
            frameworks: frameworks[row].clone(),
            updates,
            id,
        })
    };
    Ok((0..frame.height()).filter_map(&mut initiative).collect())
}

/// The updates that say how things stood at the end of a day.
fn updates_until(day: Date) -> SheetRows {
    SheetRows::new(UPDATES).and(Condition::To {
        column: "date",
        day,
    })
}

/// A day where it is known.
fn known_day(day: Option<Date>) -> Cell {
    day.map_or(Cell::Missing(Missing::NotAvailable), Cell::Date)
}

/// A table of initiatives: each is named, then come its own cells.
fn table_of<'q, const N: usize>(
    definition: &Definition,
    own: [Column; N],
    rows: impl Iterator<Item = (&'q Followed, [Cell; N])>,
) -> Table {
    let mut columns = columns_of(Subject::Initiatives);
    columns.extend(own.map(|column| column.tells(Tells::Facts)));
    let row = |(initiative, cells): (&Followed, [Cell; N])| {
        let name = [
            recorded_text(initiative.title.clone()),
            Cell::from(initiative.id.clone()),
        ];
        name.into_iter().chain(cells).collect()
    };
    definition.table(
        None,
        None,
        Subject::Initiatives,
        columns,
        rows.map(row).collect(),
    )
}

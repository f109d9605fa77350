//! How experienced is the room? How many held meetings a delegate attended before, for one
//! delegation, by the name or code of the person.

use super::meetings_in;
use crate::{
    statistics::{
        Definition, Query,
        evidence::{Experience, Persons},
    },
    table::{Cell, Column, Figure, Missing, Recipe, Table},
};
use polars::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

pub const DEFINITION: Definition = Definition {
    id: "participation.experience",
    unit: "unit-share",
    better: None,
    figures,
    tables,
};

/// Meetings of the period → their persons. None where no person is seen at two meetings: the key is
/// then not the same from meeting to meeting.
fn experience(query: &Query) -> Option<BTreeMap<String, Experience>> {
    let Persons {
        meetings, again, ..
    } = &query.ground.persons;
    if !again {
        return None;
    }
    let of_period: BTreeSet<String> = query.meetings().into_iter().collect();
    let with_persons = meetings
        .iter()
        .filter(|(id, of_meeting)| of_meeting.persons > 0 && of_period.contains(id));
    Some(with_persons.cloned().collect())
}

#[allow(clippy::unnecessary_wraps, reason = "one shape for all statistics")]
fn figures(query: &Query) -> PolarsResult<Vec<Figure>> {
    let cell = experience(query).map_or(Cell::Missing(Missing::NotAvailable), |meetings| {
        let with_past = || meetings.values().filter(|m| m.has_past);
        if with_past().next().is_none() {
            return query.nothing();
        }
        Cell::share(
            with_past().map(|m| m.newcomers).sum(),
            with_past().map(|m| m.persons).sum(),
        )
    });
    Ok(vec![Figure {
        recipe: Some(Recipe::Worked(meetings_in(query.period))),
        ..DEFINITION.figure(Some("newcomers"), None, cell)
    }])
}

#[allow(clippy::unnecessary_wraps, reason = "one shape for all statistics")]
fn tables(query: &Query) -> PolarsResult<Vec<Table>> {
    let mut found = experience(query).unwrap_or_default();
    let mut rows = Vec::new();
    for id in query.meetings() {
        let Some(Experience {
            persons,
            newcomers,
            before,
            has_past,
        }) = found.remove(&id)
        else {
            continue;
        };
        let past = |cell: Cell| {
            if has_past {
                cell
            } else {
                Cell::Missing(Missing::NotAvailable)
            }
        };
        let cells = [
            Cell::Integer(persons),
            past(Cell::quotient(before, persons)),
            past(Cell::share(newcomers, persons)),
        ];
        rows.push(
            std::iter::once(Cell::from(query.label(&id)))
                .chain(cells)
                .collect(),
        );
    }
    let columns = vec![
        Column::term("meeting"),
        Column::term("persons"),
        Column::term("mean_before"),
        Column::term("newcomers").unit("unit-share"),
    ];
    Ok(vec![DEFINITION.table(None, None, columns, rows)])
}

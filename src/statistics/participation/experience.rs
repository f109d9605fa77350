//! How experienced is the room? How many held meetings a delegate attended before, for one delegation, by the name or code of the person.

use super::meetings_in;
use crate::{
    statistics::{Definition, Query, evidence::Visits},
    table::{Cell, Column, Figure, Missing, Recipe, Table},
};
use polars::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

pub const DEFINITION: Definition = Definition { id: "participation.experience", unit: "unit-share", better: None, figures, tables };

/// Meeting → persons, newcomers, meetings before.
type Experience = BTreeMap<String, (i64, i64, i64)>;

/// Meeting of the period → persons, newcomers among them, meetings that they attended before. None where no person is seen at two
/// meetings: the key is then not the same from meeting to meeting.
fn experience(query: &Query) -> PolarsResult<Option<Experience>> {
    let Visits { meetings, persons } = &query.ground.visits;
    if !persons.iter().any(|at| at.len() > 1) {
        return Ok(None);
    }
    let of_period: BTreeSet<String> = query.meetings()?.into_iter().collect();
    let in_period: BTreeMap<usize, &String> = (0..).zip(meetings).filter(|(_, id)| of_period.contains(*id)).collect();
    let mut by_meeting: Experience = BTreeMap::new();
    for at in persons {
        for (before, place) in (0i64..).zip(at) {
            if let Some(id) = in_period.get(place) {
                let meeting = by_meeting.entry((*id).clone()).or_default();
                meeting.0 += 1;
                meeting.1 += i64::from(before == 0);
                meeting.2 += before;
            }
        }
    }
    Ok(Some(by_meeting))
}

fn figures(query: &Query) -> PolarsResult<Vec<Figure>> {
    let cell = experience(query)?.map_or(Cell::Missing(Missing::NotAvailable), |meetings| {
        Cell::share(meetings.values().map(|m| m.1).sum(), meetings.values().map(|m| m.0).sum())
    });
    Ok(vec![Figure { recipe: Some(Recipe::Worked(meetings_in(query.period))), ..DEFINITION.figure(Some("newcomers"), None, cell) }])
}

fn tables(query: &Query) -> PolarsResult<Vec<Table>> {
    let mut found = experience(query)?.unwrap_or_default();
    let mut rows = Vec::new();
    for id in query.meetings()? {
        let Some((persons, newcomers, before)) = found.remove(&id) else { continue };
        let cells = [Cell::Integer(persons), Cell::quotient(before, persons), Cell::share(newcomers, persons)];
        rows.push(std::iter::once(Cell::from(query.label(&id))).chain(cells).collect());
    }
    let columns =
        vec![Column::term("meeting"), Column::term("persons"), Column::term("mean_before"), Column::term("newcomers").unit("unit-share")];
    Ok(vec![DEFINITION.table(None, None, columns, rows)])
}

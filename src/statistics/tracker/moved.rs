//! What moved in the period? Initiatives whose status at its end is another than at its beginning.

use super::{Followed, followed, has_updates, table_of, updates_until};
use crate::{
    statistics::{Definition, Query, Reach, initiatives::recorded_status},
    table::{Cell, Column, Figure, Recipe, Table, Tells},
};
use jiff::civil::Date;
use polars::prelude::PolarsResult;

pub const DEFINITION: Definition = Definition::new("tracker.moved", "unit-initiatives")
    .needs(has_updates)
    .reach(Reach::Members)
    .figures(figures)
    .topics(&[("", "tracker-listed")])
    .tables(tables);

/// An initiative that moved: its status before, its status now and since when.
struct Move<'q> {
    initiative: &'q Followed,
    from: Option<&'q str>,
    to: &'q str,
    day: Date,
}

fn moves<'q>(query: &'q Query) -> PolarsResult<Vec<Move<'q>>> {
    let before = query.period.first.yesterday().unwrap_or(Date::MIN);
    let moved = |initiative: &'q Followed| {
        let now = initiative.status_on(query.period.last)?;
        let from = initiative.status_on(before).map(|found| found.status);
        (from != Some(now.status)).then_some(Move {
            from,
            to: now.status,
            day: now.since,
            initiative,
        })
    };
    let mut moves: Vec<Move> = followed(query)?.iter().filter_map(moved).collect();
    moves.sort_by_key(|moved| moved.day); // stable: then as in the list
    Ok(moves)
}

fn figures(query: &Query) -> PolarsResult<Vec<Figure>> {
    let measure = Column::whole("")
        .tells(Tells::OwnRows)
        .recipe(Recipe::Worked(updates_until(query.period.last)));
    let n = Cell::count(moves(query)?.len());
    Ok(vec![DEFINITION.figure(None, measure, n)])
}

fn tables<'q>(query: &'q Query) -> PolarsResult<Vec<Table>> {
    let row = |moved: Move<'q>| {
        let cells = [
            recorded_status(moved.from),
            recorded_status(Some(moved.to)),
            Cell::Date(moved.day),
        ];
        (moved.initiative, cells)
    };
    let own = [
        Column::text("status_before"),
        Column::text("status"),
        Column::date("since"),
    ];
    let rows = moves(query)?.into_iter().map(row);
    Ok(vec![table_of(&DEFINITION, own, rows)])
}

//! How many members ever took part? Members present at least once, of those eligible at least once,
//! over countable meetings.

use super::{presence, rate_overall::fill_sides};
use crate::{
    settings::SeriesScope,
    statistics::{
        Definition, Query, Reach,
        measure::{columns_of, counted},
    },
    table::{ChangeDirection, Condition, Recipe, Subject, Table, Window},
};
use polars::prelude::PolarsResult;

pub const DEFINITION: Definition = Definition::new("participation.reach", "unit-share")
    .better(ChangeDirection::Up)
    .reach(Reach::Members)
    .topics(&[("", "attendance-by-group")])
    .tables(|query| query.each_series(|scope| table(query, scope)));

fn table(query: &Query, scope: &SeriesScope) -> PolarsResult<Table> {
    let reach = |(key, window)| {
        let eligible = presence(&scope.series).flagged(&["countable", "eligible"]);
        let rows = query.in_window(eligible, window);
        let reach = Recipe::Share {
            numerator: rows.clone().flagged(&["present"]).distinct("member_id"),
            denominator: rows.distinct("member_id"),
        };
        counted(key, reach.and(&Condition::Members { own: "group" })).window(window)
    };
    let mut columns = columns_of(Subject::Sides);
    columns.extend(
        [
            ("reach_period", Window::Period),
            ("reach_to_date", Window::ToDate),
        ]
        .map(reach),
    );
    let rows = fill_sides(query, scope, &columns)?;
    Ok(DEFINITION
        .table(None, Some(&scope.series), Subject::Sides, columns, rows)
        .with_basis(query.basis(&query.held_of(scope))))
}

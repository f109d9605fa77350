//! How many members ever took part? Members present at least once, of those eligible at least once,
//! over countable meetings.

use super::{
    presence,
    rate_overall::{cell, is_known, of_group},
};
use crate::{
    settings::Scope,
    statistics::{
        Definition, Query, no_figures,
        query::{up_to, within},
    },
    table::{Cell, Column, Condition, Direction, Recipe, Rows, Table},
};
use polars::prelude::PolarsResult;

pub const DEFINITION: Definition = Definition {
    id: "participation.reach",
    unit: "unit-share",
    better: Some(Direction::Up),
    figures: no_figures,
    tables,
};

fn tables(query: &Query) -> PolarsResult<Vec<Table>> {
    query
        .scopes()
        .iter()
        .map(|scope| table(query, scope))
        .collect()
}

fn table(query: &Query, scope: &Scope) -> PolarsResult<Table> {
    let eligible = |group| {
        of_group(
            presence(&scope.series).flagged(&["countable", "eligible"]),
            group,
        )
    };
    let reach = |rows: Rows| Recipe::Share {
        numerator: rows.clone().flagged(&["present"]).distinct("member_id"),
        denominator: rows.distinct("member_id"),
    };
    let row = |group| {
        let known = is_known(query, scope, group)?;
        Ok(vec![
            Cell::Term(group),
            cell(query, known, &reach(within(eligible(group), query.period)))?,
            cell(query, known, &reach(up_to(eligible(group), query.period)))?,
        ])
    };
    let rows = ["all-members", "states", "organisations"]
        .map(row)
        .into_iter()
        .collect::<PolarsResult<_>>()?;
    let all = || presence(&scope.series).flagged(&["countable", "eligible"]);
    let share = |key, rows: Rows| {
        Column::term(key)
            .unit("unit-share")
            .recipe(reach(rows).and(&Condition::Members { own: "group" }))
    };
    let columns = vec![
        Column::term("group"),
        share("reach_period", within(all(), query.period)),
        share("reach_to_date", up_to(all(), query.period)),
    ];
    Ok(DEFINITION
        .table(None, Some(&scope.series), columns, rows)
        .from(query.basis(&query.held_of(scope))))
}

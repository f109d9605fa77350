//! How often does the whole membership attend? The sum of presences over the sum of eligibilities,
//! not the mean of rates.

use super::rate;
use crate::{
    settings::Scope,
    statistics::{
        Definition, Query,
        query::{up_to, within},
    },
    table::{Cell, Column, Condition, Direction, Figure, Missing, Recipe, Rows, Table},
};
use polars::prelude::*;

pub const DEFINITION: Definition = Definition {
    id: "participation.rate_overall",
    unit: "unit-share",
    better: Some(Direction::Up),
    figures,
    tables,
};

/// Which members: word of the row, ends of the figures' ids for the period and to its end.
const GROUPS: [(&str, &str, &str); 3] = [
    ("all-members", "period", "to_date"),
    ("states", "period_states", "to_date_states"),
    (
        "organisations",
        "period_organisations",
        "to_date_organisations",
    ),
];

pub fn of_group(rows: Rows, group: &str) -> Rows {
    match group {
        "states" => rows.and(Condition::is("kind", "state")),
        "organisations" => rows.and(Condition::differs("kind", "state")),
        _ => rows,
    }
}

/// Whether a group can be told: someone must be known to belong, and without its kind a member
/// can't be put on either side.
pub fn is_known(query: &Query, scope: &Scope, group: &str) -> PolarsResult<bool> {
    if !query.knows_members() || group == "all-members" {
        return Ok(query.knows_members());
    }
    let kindless = super::presence(&scope.series)
        .flagged(&["countable", "eligible"])
        .and(Condition::Empty { column: "kind" });
    Ok(query.number(&up_to(kindless, query.period).count())? == Some(0))
}

pub fn cell(query: &Query, known: bool, recipe: &Recipe) -> PolarsResult<Cell> {
    if known {
        query.value(recipe)
    } else {
        Ok(Cell::Missing(Missing::NotAvailable))
    }
}

fn figures(query: &Query) -> PolarsResult<Vec<Figure>> {
    let mut figures = Vec::new();
    for scope in query.scopes() {
        let series = &scope.series;
        let (basis, basis_now) = (
            query.basis(&query.held_of(scope)),
            query.basis(&query.held_now(scope)),
        );
        for (group, now, to_date) in GROUPS {
            let known = is_known(query, scope, group)?;
            let windows = [
                (
                    now,
                    basis_now,
                    rate(series, |rows| within(of_group(rows, group), query.period)),
                ),
                (
                    to_date,
                    basis,
                    rate(series, |rows| up_to(of_group(rows, group), query.period)),
                ),
            ];
            for (part, basis, recipe) in windows {
                let value = cell(query, known, &recipe)?;
                let figure = DEFINITION.figure(Some(part), Some(series), value);
                figures.push(Figure {
                    basis: Some(basis),
                    recipe: known.then_some(recipe),
                    ..figure
                });
            }
        }
    }
    Ok(figures)
}

fn tables(query: &Query) -> PolarsResult<Vec<Table>> {
    query
        .scopes()
        .iter()
        .map(|scope| table(query, scope))
        .collect()
}

fn table(query: &Query, scope: &Scope) -> PolarsResult<Table> {
    let series = &scope.series;
    let before = query.period.before();
    let row = |(group, ..): (&'static str, &str, &str)| {
        let known = is_known(query, scope, group)?;
        let of = |window: &dyn Fn(Rows) -> Rows| {
            cell(
                query,
                known,
                &rate(series, |rows| window(of_group(rows, group))),
            )
        };
        Ok(vec![
            Cell::Term(group),
            of(&|rows| within(rows, query.period))?,
            of(&|rows| within(rows, &before))?,
            of(&|rows| up_to(rows, query.period))?,
        ])
    };
    let rows = GROUPS.into_iter().map(row).collect::<PolarsResult<_>>()?;
    let share = |key, recipe: Recipe| {
        Column::term(key)
            .unit("unit-share")
            .recipe(recipe.and(&Condition::Members { own: "group" }))
    };
    let columns = vec![
        Column::term("group"),
        share(
            "rate_period",
            rate(series, |rows| within(rows, query.period)),
        ),
        share("rate_before", rate(series, |rows| within(rows, &before))),
        share(
            "rate_to_date",
            rate(series, |rows| up_to(rows, query.period)),
        ),
    ];
    Ok(DEFINITION
        .table(None, Some(series), columns, rows)
        .from(query.basis(&query.held_of(scope))))
}

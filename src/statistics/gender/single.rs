//! How many delegations are of one gender only, and how many are balanced? Of delegations of two or
//! more people, of each of whom the gender is recorded. It says of single delegations who is in
//! them: for the secretariat alone.

use super::is_asked_for;
use crate::{
    statistics::{
        Definition, Query,
        measure::counted,
        participation::{by_meeting, delegations_in},
    },
    table::{Cell, Figure, Missing, Recipe, Table},
};
use polars::prelude::PolarsResult;

pub const DEFINITION: Definition = Definition::new("gender.single", "unit-delegations")
    .needs(is_asked_for)
    .figures(figures)
    .topics(&[("", "meetings-of-period")])
    .tables(tables);

fn recipes(query: &Query) -> Vec<(&'static str, Recipe)> {
    let known = || delegations_in(query.period).flagged(&["all_genders_recorded"]);
    let share = |flag| Recipe::Share {
        numerator: known().flagged(&[flag]).count(),
        denominator: known().count(),
    };
    vec![
        ("one_gender", share("one_gender")),
        ("balanced", share("balanced")),
    ]
}

fn figures(query: &Query) -> PolarsResult<Vec<Figure>> {
    let figure = |(key, recipe)| {
        let figure = query.figure(&DEFINITION, None, counted(key, recipe))?;
        // No delegation with all genders on record is no delegation of which nothing can be said.
        let is_known = query.is_without_meetings() || matches!(figure.cell, Cell::Share { .. });
        Ok(if is_known {
            figure
        } else {
            figure.missing(&Cell::Missing(Missing::NotAvailable))
        })
    };
    recipes(query).into_iter().map(figure).collect()
}

fn tables(query: &Query) -> PolarsResult<Vec<Table>> {
    Ok(vec![by_meeting(query, &DEFINITION, recipes(query))?])
}

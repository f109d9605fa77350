//! How many delegates came? The numbers that rows give, and beside them the total of the record.

use super::{by_meeting, delegations_in, meetings_in};
use crate::{
    statistics::{Definition, Query, Reach, measure::counted},
    table::{Cell, Figure, Missing, Recipe, Table},
};
use polars::prelude::PolarsResult;

pub const DEFINITION: Definition = Definition::new("participation.delegates", "unit-delegates")
    .reach(Reach::Members)
    .figures(figures)
    .topics(&[("", "meetings-of-period")])
    .tables(tables);

fn delegates(query: &Query) -> Recipe {
    Recipe::Tally(delegations_in(query.period).sum("delegates"))
}

fn figures(query: &Query) -> PolarsResult<Vec<Figure>> {
    let mut figure = query.figure(&DEFINITION, None, counted("", delegates(query)))?;
    if query.is_without_meetings() {
        figure.cell = Cell::Missing(Missing::NotApplicable);
    }
    Ok(vec![figure.without_recipe_where_missing()])
}

fn tables(query: &Query) -> PolarsResult<Vec<Table>> {
    let delegations = || delegations_in(query.period);
    let counted = Recipe::Share {
        numerator: delegations().flagged(&["counted"]).count(),
        denominator: delegations().count(),
    };
    let reported = Recipe::Tally(meetings_in(query.period).sum("reported_delegates"));
    let recipes = vec![
        ("delegates", delegates(query)),
        ("delegations_counted", counted),
        ("delegates_reported", reported),
    ];
    Ok(vec![by_meeting(query, &DEFINITION, recipes)?])
}

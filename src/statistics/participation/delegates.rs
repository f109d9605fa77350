//! How many delegates came? The numbers that rows give, and beside them the total of the record.

use super::{by_meeting, delegations_in, meetings_in};
use crate::{
    statistics::{Definition, Query},
    table::{Cell, Figure, Missing, Recipe, Table},
};
use polars::prelude::PolarsResult;

pub const DEFINITION: Definition = Definition {
    id: "participation.delegates",
    unit: "unit-delegates",
    better: None,
    figures,
    tables,
};

fn figures(query: &Query) -> PolarsResult<Vec<Figure>> {
    let recipe = Recipe::Tally(delegations_in(query.period).sum("delegates"));
    let value = if query.is_without_meetings() {
        Cell::Missing(Missing::NotApplicable)
    } else {
        query.value(&recipe)?
    };
    Ok(vec![Figure {
        recipe: matches!(value, Cell::Integer(_)).then_some(recipe),
        ..DEFINITION.figure(None, None, value)
    }])
}

fn tables(query: &Query) -> PolarsResult<Vec<Table>> {
    let delegations = || delegations_in(query.period);
    let (columns, rows) = by_meeting(
        query,
        &[
            ("delegates", Recipe::Tally(delegations().sum("delegates"))),
            (
                "delegations_counted",
                Recipe::Share {
                    numerator: delegations().flagged(&["counted"]).count(),
                    denominator: delegations().count(),
                },
            ),
            (
                "delegates_reported",
                Recipe::Tally(meetings_in(query.period).sum("reported_delegates")),
            ),
        ],
    )?;
    Ok(vec![DEFINITION.table(None, None, columns, rows)])
}

//! In person or online? Delegates by the mode in which their rows say that they came.

use super::{by_meeting, delegations_in};
use crate::{
    statistics::{Definition, Query, Reach, measure::counted},
    table::{Cell, Figure, Missing, Recipe, Table},
};
use polars::prelude::PolarsResult;

pub const DEFINITION: Definition = Definition::new("participation.mode_share", "unit-share")
    .reach(Reach::Members)
    .figures(figures)
    .topics(&[("", "meetings-of-period")])
    .tables(tables);

fn sum(query: &Query, column: &'static str) -> Recipe {
    let rows = delegations_in(query.period).flagged(&["counted"]);
    Recipe::Tally(rows.sum(column))
}

fn share(query: &Query, part: &'static str, whole: &'static str) -> Recipe {
    let rows = || delegations_in(query.period).flagged(&["counted"]);
    Recipe::Share {
        numerator: rows().sum(part),
        denominator: rows().sum(whole),
    }
}

/// Where no mode is recorded, nobody is known to have come in either.
fn is_unknown(recorded: &Cell) -> bool {
    matches!(recorded, Cell::Share { numerator: 0, .. })
}

fn figures(query: &Query) -> PolarsResult<Vec<Figure>> {
    let recorded = query.value(&share(query, "mode_recorded", "delegates"))?;
    let measure = counted("virtual", share(query, "virtual", "mode_recorded"));
    let mut figure = query.figure(&DEFINITION, None, measure)?;
    if is_unknown(&recorded) {
        figure.cell = Cell::Missing(Missing::NotAvailable);
    }
    if query.is_without_meetings() {
        figure.cell = Cell::Missing(Missing::NotApplicable);
    }
    Ok(vec![figure.without_recipe_where_missing()])
}

fn tables(query: &Query) -> PolarsResult<Vec<Table>> {
    let recipes = vec![
        ("delegates", sum(query, "delegates")),
        ("in_person", sum(query, "in_person")),
        ("virtual", sum(query, "virtual")),
        ("share_virtual", share(query, "virtual", "mode_recorded")),
        (
            "share_mode_recorded",
            share(query, "mode_recorded", "delegates"),
        ),
    ];
    let mut table = by_meeting(query, &DEFINITION, recipes)?;
    let says_how = ["in_person", "virtual", "share_virtual"];
    let says_how = says_how.map(|key| table.column(key).expect("its own column"));
    for place in 0..table.rows.len() {
        if is_unknown(table.own_cell(&table.rows[place], "share_mode_recorded")) {
            for column in says_how {
                table.rows[place][column] = Cell::Missing(Missing::NotAvailable);
            }
        }
    }
    Ok(vec![table])
}

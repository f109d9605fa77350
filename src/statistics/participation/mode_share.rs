//! In person or online? Delegates by the mode in which their rows say that they came.

use super::{by_meeting, delegations_in};
use crate::{
    statistics::{Definition, Query},
    table::{Cell, Figure, Missing, Recipe, Table},
};
use polars::prelude::PolarsResult;

pub const DEFINITION: Definition = Definition {
    id: "participation.mode_share",
    unit: "unit-share",
    better: None,
    figures,
    tables,
};

fn recipes(query: &Query) -> [(&'static str, Recipe); 5] {
    let rows = || delegations_in(query.period).flagged(&["counted"]);
    let sum = |column| Recipe::Tally(rows().sum(column));
    let share = |part, whole| Recipe::Share {
        numerator: rows().sum(part),
        denominator: rows().sum(whole),
    };
    [
        ("delegates", sum("delegates")),
        ("in_person", sum("in_person")),
        ("virtual", sum("virtual")),
        ("share_virtual", share("virtual", "mode_recorded")),
        ("share_mode_recorded", share("mode_recorded", "delegates")),
    ]
}

/// Where no mode is recorded, nobody is known to have come in either.
fn tell(cells: &mut [Cell]) {
    if matches!(cells[4], Cell::Share { numerator: 0, .. }) {
        cells[1..4].fill(Cell::Missing(Missing::NotAvailable));
    }
}

fn figures(query: &Query) -> PolarsResult<Vec<Figure>> {
    let recipes = recipes(query);
    let mut cells = recipes
        .iter()
        .map(|(_, recipe)| query.value(recipe))
        .collect::<PolarsResult<Vec<Cell>>>()?;
    tell(&mut cells);
    let cell = if query.is_without_meetings() {
        Cell::Missing(Missing::NotApplicable)
    } else {
        cells[3].clone()
    };
    let recipe = matches!(cell, Cell::Share { .. }).then(|| recipes[3].1.clone());
    Ok(vec![Figure {
        recipe,
        ..DEFINITION.figure(Some("virtual"), None, cell)
    }])
}

fn tables(query: &Query) -> PolarsResult<Vec<Table>> {
    let (columns, mut rows) = by_meeting(query, &recipes(query))?;
    for row in &mut rows {
        tell(&mut row[1..]);
    }
    Ok(vec![DEFINITION.table(None, None, columns, rows)])
}

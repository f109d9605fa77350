//! What share of delegates are women? Of those whose gender is recorded, with the share not
//! recorded beside it.

use super::{by_meeting, delegations_in};
use crate::{
    statistics::{Definition, Query, by_name},
    table::{Cell, Column, Figure, Missing, Recipe, Table},
};
use polars::prelude::PolarsResult;

pub const DEFINITION: Definition = Definition {
    id: "participation.gender_share",
    unit: "unit-share",
    better: None,
    figures,
    tables,
};

const DELEGATES: usize = 0;
const RECORDED: usize = 3;
/// What can't be told where too few genders are recorded: women, the others, the share.
const TOLD: [usize; 3] = [1, 2, 4];

fn recipes(query: &Query) -> [(&'static str, Recipe); 6] {
    let rows = || delegations_in(query.period).flagged(&["counted"]);
    let sum = |column| Recipe::Tally(rows().sum(column));
    let share = |part, whole| Recipe::Share {
        numerator: rows().sum(part),
        denominator: rows().sum(whole),
    };
    [
        ("delegates", sum("delegates")),
        ("women", sum("women")),
        ("not_women", sum("not_women")),
        ("gender_recorded", sum("gender_recorded")),
        ("share_women", share("women", "gender_recorded")),
        (
            "share_not_recorded",
            share("gender_not_recorded", "delegates"),
        ),
    ]
}

/// Where fewer than half of the genders are recorded, nothing is said of them.
fn tell(cells: &mut [Cell]) {
    if let (Cell::Integer(delegates), Cell::Integer(recorded)) =
        (&cells[DELEGATES], &cells[RECORDED])
        && 2 * recorded < *delegates
    {
        for place in TOLD {
            cells[place] = Cell::Missing(Missing::NotAvailable);
        }
    }
}

/// The cells of all delegations of the period.
pub fn whole(query: &Query) -> PolarsResult<Vec<Cell>> {
    let mut cells = recipes(query)
        .iter()
        .map(|(_, recipe)| query.value(recipe))
        .collect::<PolarsResult<Vec<Cell>>>()?;
    tell(&mut cells);
    Ok(cells)
}

fn figures(query: &Query) -> PolarsResult<Vec<Figure>> {
    let cells = whole(query)?;
    let none_held = query.is_without_meetings();
    let [.., women, not_recorded] = recipes(query);
    Ok([(None, 4, women), (Some("not_recorded"), 5, not_recorded)]
        .into_iter()
        .map(|(part, place, (_, recipe))| {
            let cell = if none_held {
                Cell::Missing(Missing::NotApplicable)
            } else {
                cells[place].clone()
            };
            let recipe = matches!(cell, Cell::Share { .. }).then_some(recipe);
            Figure {
                recipe,
                ..DEFINITION.figure(part, None, cell)
            }
        })
        .collect())
}

fn tables(query: &Query) -> PolarsResult<Vec<Table>> {
    let recipes = recipes(query);
    let (columns, mut rows) = by_meeting(query, &recipes)?;
    for row in &mut rows {
        tell(&mut row[1..]);
    }
    let mut tables = vec![DEFINITION.table(None, None, columns, rows)];
    for (part, key) in [("by_region", "region"), ("by_kind", "kind")] {
        let grouped = query.grouped(
            key,
            &delegations_in(query.period).flagged(&["counted"]),
            &recipes,
        )?;
        let columns = std::iter::once(Column::term(key))
            .chain(grouped.columns)
            .collect();
        let row = |(group, mut cells): (Option<String>, Vec<Cell>)| {
            tell(&mut cells);
            std::iter::once(by_name(group)).chain(cells).collect()
        };
        tables.push(DEFINITION.table(
            Some(part),
            None,
            columns,
            grouped.rows.into_iter().map(row).collect(),
        ));
    }
    Ok(tables)
}

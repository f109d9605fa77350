//! Who leads the delegations? Delegations with a recorded head, and women among those heads whose
//! gender is recorded.

use super::delegations_in;
use crate::{
    statistics::{Definition, Query, by_name},
    table::{Cell, Column, Figure, Missing, Recipe, Table},
};
use polars::prelude::PolarsResult;

pub const DEFINITION: Definition = Definition {
    id: "participation.heads",
    unit: "unit-share",
    better: None,
    figures,
    tables,
};

fn recipes(query: &Query) -> [(&'static str, Recipe); 3] {
    let delegations = || delegations_in(query.period);
    let women = || delegations().flagged(&["head_woman"]).count();
    [
        (
            "heads",
            Recipe::Share {
                numerator: delegations().flagged(&["head"]).count(),
                denominator: delegations().count(),
            },
        ),
        ("women", Recipe::Tally(women())),
        (
            "share_women",
            Recipe::Share {
                numerator: women(),
                denominator: delegations().flagged(&["head_gender_recorded"]).count(),
            },
        ),
    ]
}

/// The cells of all delegations, and whether any of them has a head on record.
fn whole(query: &Query) -> PolarsResult<(Vec<Cell>, bool)> {
    let cells = recipes(query)
        .iter()
        .map(|(_, recipe)| query.value(recipe))
        .collect::<PolarsResult<Vec<Cell>>>()?;
    let missing = match cells[0] {
        Cell::Share { numerator: 0, .. } => Missing::NotAvailable,
        Cell::Share { .. } => return Ok((cells, true)),
        _ => Missing::NotApplicable,
    };
    Ok((vec![Cell::Missing(missing); cells.len()], false))
}

fn figures(query: &Query) -> PolarsResult<Vec<Figure>> {
    let (cells, known) = whole(query)?;
    let [heads, _, women] = recipes(query);
    Ok([(None, 0, heads), (Some("women_share"), 2, women)]
        .into_iter()
        .map(|(part, place, (_, recipe))| Figure {
            recipe: known.then_some(recipe),
            ..DEFINITION.figure(part, None, cells[place].clone())
        })
        .collect())
}

fn tables(query: &Query) -> PolarsResult<Vec<Table>> {
    let (cells, known) = whole(query)?;
    let grouped = query.grouped("region", &delegations_in(query.period), &recipes(query))?;
    let mut rows = vec![
        std::iter::once(Cell::Term("all"))
            .chain(cells)
            .collect::<Vec<Cell>>(),
    ];
    if known {
        rows.extend(
            grouped
                .rows
                .into_iter()
                .map(|(region, cells)| std::iter::once(by_name(region)).chain(cells).collect()),
        );
    }
    let mut columns: Vec<Column> = std::iter::once(Column::term("region"))
        .chain(grouped.columns)
        .collect();
    if !known {
        for column in &mut columns {
            column.recipe = None;
        }
    }
    Ok(vec![DEFINITION.table(None, None, columns, rows)])
}

//! Where do initiatives stand? Their status as recorded; nothing is guessed from dates.

use super::{STATUS, all, of_status, value};
use crate::{
    statistics::{Definition, Query},
    table::{Cell, Column, Condition, Figure, Recipe, Table},
};
use polars::prelude::PolarsResult;

pub const DEFINITION: Definition = Definition {
    id: "initiatives.status",
    unit: "unit-initiatives",
    better: None,
    figures,
    tables,
};

fn figures(query: &Query) -> PolarsResult<Vec<Figure>> {
    let recipes = STATUS
        .iter()
        .map(|(name, part)| (*part, of_status(name)))
        .chain([("total", all())]);
    recipes
        .map(|(part, rows)| {
            let recipe = Recipe::Tally(rows.count());
            let cell = value(query, &recipe)?;
            Ok(Figure {
                recipe: query.data.has("initiatives").then_some(recipe),
                ..DEFINITION.figure(Some(part), None, cell)
            })
        })
        .collect()
}

fn tables(query: &Query) -> PolarsResult<Vec<Table>> {
    let mut rows = Vec::new();
    for (name, _) in STATUS {
        rows.push(vec![
            Cell::Term(name),
            value(query, &Recipe::Tally(of_status(name).count()))?,
        ]);
    }
    let unsaid = query.number(&all().and(Condition::Empty { column: "status" }).count())?;
    if unsaid.is_some_and(|n| n > 0) {
        rows.push(vec![Cell::Term("not-recorded"), Cell::recorded(unsaid)]);
    }
    let recipe = query
        .data
        .has("initiatives")
        .then(|| Recipe::Tally(all().and(Condition::own("status")).count()));
    let columns = vec![
        Column::term("status"),
        Column {
            recipe,
            ..Column::term("initiatives")
        },
    ];
    Ok(vec![DEFINITION.table(None, None, columns, rows)])
}

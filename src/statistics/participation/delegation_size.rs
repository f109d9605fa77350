//! How large are delegations? Mean and median of the delegations whose number of delegates is
//! known.

use super::delegations_in;
use crate::{
    input::{counts, texts},
    statistics::{Definition, Query, by_name, exact},
    table::{Cell, Column, Condition, Figure, Missing, Recipe, Rows, Table},
};
use polars::prelude::PolarsResult;
use std::collections::BTreeMap;

pub const DEFINITION: Definition = Definition {
    id: "participation.delegation_size",
    unit: "unit-delegates",
    better: None,
    figures,
    tables,
};

fn counted(query: &Query) -> Rows {
    delegations_in(query.period).flagged(&["counted"])
}

fn mean(query: &Query) -> Recipe {
    Recipe::Quotient {
        numerator: counted(query).sum("delegates"),
        denominator: counted(query).count(),
    }
}

/// The sizes of all counted delegations, by kind of member, each in ascending order.
fn sizes(query: &Query) -> PolarsResult<BTreeMap<Option<String>, Vec<i64>>> {
    let frame = query.rows(&counted(query), &["kind", "delegates"])?;
    let mut sizes: BTreeMap<Option<String>, Vec<i64>> = BTreeMap::new();
    for (kind, n) in texts(&frame, "kind")?
        .into_iter()
        .zip(counts(&frame, "delegates")?)
    {
        sizes.entry(kind).or_default().extend(n);
    }
    for of_kind in sizes.values_mut() {
        of_kind.sort_unstable();
    }
    Ok(sizes)
}

fn median(sizes: &[i64]) -> Cell {
    exact::quantile(sizes, 1, 2).map_or(Cell::Missing(Missing::NotAvailable), Cell::ratio)
}

fn figures(query: &Query) -> PolarsResult<Vec<Figure>> {
    let mut all: Vec<i64> = sizes(query)?.into_values().flatten().collect();
    all.sort_unstable();
    let known = if all.is_empty() {
        Some(query.nothing())
    } else {
        None
    };
    let recipe = mean(query);
    let mean = known.clone().map_or_else(|| query.value(&recipe), Ok)?;
    let median = known.clone().unwrap_or_else(|| median(&all));
    let worked = Recipe::Worked(counted(query));
    Ok([("mean", mean, recipe), ("median", median, worked)]
        .into_iter()
        .map(|(part, cell, recipe)| Figure {
            recipe: known.is_none().then_some(recipe),
            ..DEFINITION.figure(Some(part), None, cell)
        })
        .collect())
}

fn tables(query: &Query) -> PolarsResult<Vec<Table>> {
    let delegations = || delegations_in(query.period);
    let recipes = [
        (
            "delegations",
            Recipe::Share {
                numerator: counted(query).count(),
                denominator: delegations().count(),
            },
        ),
        ("delegates", Recipe::Tally(delegations().sum("delegates"))),
        ("mean", mean(query)),
    ];
    let sizes = sizes(query)?;
    let mut all: Vec<i64> = sizes.values().flatten().copied().collect();
    all.sort_unstable();
    let grouped = query.grouped("kind", &delegations(), &recipes)?;
    let whole = recipes
        .iter()
        .map(|(_, recipe)| query.value(recipe))
        .collect::<PolarsResult<Vec<Cell>>>()?;
    let mut rows = vec![
        [Cell::Term("all")]
            .into_iter()
            .chain(whole)
            .chain([median(&all)])
            .collect::<Vec<Cell>>(),
    ];
    rows.extend(grouped.rows.into_iter().map(|(kind, cells)| {
        let median = median(sizes.get(&kind).map_or(&[], Vec::as_slice));
        [by_name(kind)]
            .into_iter()
            .chain(cells)
            .chain([median])
            .collect()
    }));
    if query.is_without_meetings() {
        rows[0][1..].fill(Cell::Missing(Missing::NotApplicable));
    }
    let worked = Recipe::Worked(counted(query).and(Condition::own("kind")));
    let columns = std::iter::once(Column::term("kind"))
        .chain(grouped.columns)
        .chain([Column::term("median").recipe(worked)])
        .collect();
    Ok(vec![DEFINITION.table(None, None, columns, rows)])
}

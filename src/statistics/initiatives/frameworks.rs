//! Which frameworks does the work serve? Initiatives, and the delivered ones, by the frameworks
//! that they contribute to.

use super::{all, of_status};
use crate::{
    statistics::{Definition, Query, by_name, largest_first, no_figures},
    table::{Cell, Column, Condition, Recipe, Rows, Table},
};
use polars::prelude::PolarsResult;

pub const DEFINITION: Definition = Definition {
    id: "initiatives.frameworks",
    unit: "unit-initiatives",
    better: None,
    figures: no_figures,
    tables,
};

fn tables(query: &Query) -> PolarsResult<Vec<Table>> {
    let named = |rows: Rows| {
        rows.and(Condition::Recorded {
            column: "contributes_to",
        })
    };
    let recipes = [
        ("initiatives", Recipe::Tally(named(all()).count())),
        (
            "delivered",
            Recipe::Tally(named(of_status("delivered")).count()),
        ),
    ];
    let grouped = query.grouped("contributes_to", &named(all()), &recipes)?;
    let mut rows: Vec<Vec<Cell>> = grouped
        .rows
        .into_iter()
        .filter(|(framework, _)| framework.is_some())
        .map(|(framework, cells)| std::iter::once(by_name(framework)).chain(cells).collect())
        .collect();
    largest_first(&mut rows, 1);
    let columns = std::iter::once(Column::term("contributes_to"))
        .chain(grouped.columns)
        .collect();
    Ok(vec![DEFINITION.table(None, None, columns, rows)])
}

//! Who sent apologies, and who stayed away without a word? Two kinds of absence, told apart.

use super::presence;
use crate::{
    settings::Scope,
    statistics::{
        Definition, Query, largest_first, no_figures,
        query::{up_to, within},
    },
    table::{Cell, Column, Recipe, Rows, Table},
};
use polars::prelude::PolarsResult;

pub const DEFINITION: Definition = Definition {
    id: "participation.apologies",
    unit: "unit-meetings",
    better: None,
    figures: no_figures,
    tables,
};

fn tables(query: &Query) -> PolarsResult<Vec<Table>> {
    query
        .scopes()
        .iter()
        .map(|scope| table(query, scope))
        .collect()
}

fn table(query: &Query, scope: &Scope) -> PolarsResult<Table> {
    // Apologies are on record whoever else the list names; that nobody wrote needs a complete list.
    let excused = || presence(&scope.series).flagged(&["eligible", "excused"]);
    let unexplained = || presence(&scope.series).flagged(&["countable", "eligible", "unexplained"]);
    let period = |rows: Rows| Recipe::Tally(within(rows, query.period).count());
    let to_date = |rows: Rows| Recipe::Tally(up_to(rows, query.period).count());
    let recipes = [
        ("apologies_period", period(excused())),
        ("unexplained_period", period(unexplained())),
        ("apologies_to_date", to_date(excused())),
        ("unexplained_to_date", to_date(unexplained())),
    ];
    let grouped = query.grouped(
        "member_id",
        &up_to(presence(&scope.series).flagged(&["eligible"]), query.period),
        &recipes,
    )?;
    let columns = [Column::term("member"), Column::term("member_id")]
        .into_iter()
        .chain(grouped.columns)
        .collect();
    let row = |(member, cells): (Option<String>, Vec<Cell>)| {
        query
            .who(&member.unwrap_or_default())
            .into_iter()
            .chain(cells)
            .collect()
    };
    let mut rows: Vec<Vec<Cell>> = grouped.rows.into_iter().map(row).collect();
    largest_first(&mut rows, 5);
    Ok(DEFINITION
        .table(None, Some(&scope.series), columns, rows)
        .from(query.basis(&query.held_of(scope))))
}

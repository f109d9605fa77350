//! How much is done on each theme? All initiatives, and the delivered ones, by theme.

use super::Tally;
use crate::{
    statistics::{Definition, Query, no_figures, with_total},
    table::{Cell, Column, Condition, Recipe, Rows, Table},
};
use polars::prelude::*;

pub const DEFINITION: Definition = Definition {
    id: "themes.initiatives",
    unit: "unit-initiatives",
    better: None,
    figures: no_figures,
    tables,
};

fn tables(query: &Query) -> PolarsResult<Vec<Table>> {
    let all = Tally::of(query, &query.data.initiatives)?;
    let done = Tally::of(
        query,
        &query.rows(
            &Rows::of("initiatives").and(Condition::is("status", "delivered")),
            &["themes"],
        )?,
    )?;
    let rows = all.themes.iter().zip(&done.themes).map(|(all, done)| {
        let numbers = [
            Cell::Integer(all.full),
            Cell::ratio(all.fractional()),
            Cell::Integer(done.full),
        ];
        all.who().into_iter().chain(numbers).collect()
    });
    let total = [
        Cell::Integer(all.rows),
        Cell::ratio(all.whole()),
        Cell::Integer(done.rows),
    ];
    let mut columns = [
        "theme",
        "theme_id",
        "initiatives",
        "initiatives_fractional",
        "delivered",
    ]
    .map(Column::term)
    .to_vec();
    let of_theme = || {
        Rows::of("initiatives")
            .and(Condition::Recorded { column: "themes" })
            .and(Condition::Holds {
                column: "themes",
                own: "theme_id",
            })
    };
    columns[2].recipe = Some(Recipe::Tally(of_theme().count()));
    columns[4].recipe = Some(Recipe::Tally(
        of_theme().and(Condition::is("status", "delivered")).count(),
    ));
    Ok(vec![DEFINITION.table(
        None,
        None,
        columns,
        with_total(rows.collect(), total.to_vec()),
    )])
}

//! How much is done on each theme? All initiatives, and the delivered ones, by theme.

use super::{ThemeCounts, of_own_theme, with_total};
use crate::{
    statistics::{
        Definition, Query, Reach,
        measure::{columns_of, counted},
    },
    table::{Cell, Column, Condition, Recipe, SheetRows, Subject, Table, Tells},
};
use polars::prelude::*;

pub const DEFINITION: Definition = Definition::new("themes.initiatives", "unit-initiatives")
    .reach(Reach::Everyone)
    .topics(&[("", "themes")])
    .tables(tables);

fn tables(query: &Query) -> PolarsResult<Vec<Table>> {
    let initiatives = || SheetRows::new("initiatives");
    let is_delivered = || Condition::is("status", "delivered");
    let of_theme = of_own_theme(initiatives());
    let mut columns = columns_of(Subject::Themes);
    columns.extend([
        counted("initiatives", Recipe::Tally(of_theme.clone().count())),
        Column::number("initiatives_fractional").tells(Tells::OwnRows),
        counted(
            "delivered",
            Recipe::Tally(of_theme.and(is_delivered()).count()),
        ),
    ]);
    let all = ThemeCounts::new(query, &query.data.initiatives)?;
    let delivered = query.rows(&initiatives().and(is_delivered()), &["themes"])?;
    let delivered = ThemeCounts::new(query, &delivered)?;
    let rows = all
        .themes
        .iter()
        .zip(&delivered.themes)
        .map(|(all, delivered)| {
            let numbers = [
                Cell::Integer(all.full),
                Cell::ratio(all.fractional()),
                Cell::Integer(delivered.full),
            ];
            all.who().into_iter().chain(numbers).collect()
        });
    let total = vec![
        Cell::Integer(all.rows),
        Cell::ratio(all.whole()),
        Cell::Integer(delivered.rows),
    ];
    let table = DEFINITION.table(None, None, Subject::Themes, columns, rows.collect());
    Ok(vec![with_total(table, "initiatives", total)])
}

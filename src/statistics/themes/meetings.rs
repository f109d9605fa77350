//! How much is each theme discussed? Held meetings of the period, and of the five years that end
//! with it, by theme.

use super::{Tally, five_years};
use crate::{
    statistics::{Definition, Query, no_figures, query::meetings_in, with_total},
    table::{Cell, Column, Condition, Recipe, Table},
};
use polars::prelude::PolarsResult;

pub const DEFINITION: Definition = Definition {
    id: "themes.meetings",
    unit: "unit-meetings",
    better: None,
    figures: no_figures,
    tables,
};

fn tables(query: &Query) -> PolarsResult<Vec<Table>> {
    let (now, five) = (
        Tally::of_meetings(query, query.period)?,
        Tally::of_meetings(query, &five_years(query.period))?,
    );
    let rows = now.themes.iter().zip(&five.themes).map(|(now, five)| {
        let numbers = [
            Cell::Integer(now.full),
            Cell::ratio(now.fractional()),
            Cell::Integer(five.full),
            Cell::ratio(five.fractional()),
        ];
        now.who().into_iter().chain(numbers).collect()
    });
    let total = [
        Cell::Integer(now.rows),
        Cell::ratio(now.whole()),
        Cell::Integer(five.rows),
        Cell::ratio(five.whole()),
    ];
    let mut columns = [
        "theme",
        "theme_id",
        "meetings",
        "meetings_fractional",
        "meetings_five_years",
        "meetings_five_years_fractional",
    ]
    .map(Column::term)
    .to_vec();
    for (place, period) in [(2, query.period.clone()), (4, five_years(query.period))] {
        let themed = meetings_in(&period).and(Condition::Recorded { column: "themes" });
        columns[place].recipe = Some(Recipe::Tally(
            themed
                .and(Condition::Holds {
                    column: "themes",
                    own: "theme_id",
                })
                .count(),
        ));
    }
    Ok(vec![DEFINITION.table(
        None,
        None,
        columns,
        with_total(rows.collect(), total.to_vec()),
    )])
}

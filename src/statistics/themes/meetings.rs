//! How much is each theme discussed? Held meetings of the period, and of the five years that end
//! with it, by theme.

use super::{ThemeCounts, of_own_theme, with_total};
use crate::{
    statistics::{
        Definition, Query, Reach,
        measure::{columns_of, counted},
        query::meetings_in,
    },
    table::{Cell, Column, Recipe, Subject, Table, Tells},
};
use polars::prelude::PolarsResult;

pub const DEFINITION: Definition = Definition::new("themes.meetings", "unit-meetings")
    .reach(Reach::Everyone)
    .topics(&[("", "themes")])
    .tables(tables);

fn tables(query: &Query) -> PolarsResult<Vec<Table>> {
    let five = query.period.five_years();
    let of_theme = |key, period| {
        let meetings = of_own_theme(meetings_in(period));
        counted(key, Recipe::Tally(meetings.count()))
    };
    let fractional = |key| Column::number(key).tells(Tells::OwnRows);
    let mut columns = columns_of(Subject::Themes);
    columns.extend([
        of_theme("meetings", query.period),
        fractional("meetings_fractional"),
        of_theme("meetings_five_years", &five),
        fractional("meetings_five_years_fractional"),
    ]);
    let now = ThemeCounts::in_meetings(query, query.period)?;
    let five = ThemeCounts::in_meetings(query, &five)?;
    let rows = now.themes.iter().zip(&five.themes).map(|(now, five)| {
        let numbers = [
            Cell::Integer(now.full),
            Cell::ratio(now.fractional()),
            Cell::Integer(five.full),
            Cell::ratio(five.fractional()),
        ];
        now.who().into_iter().chain(numbers).collect()
    });
    let total = vec![
        Cell::Integer(now.rows),
        Cell::ratio(now.whole()),
        Cell::Integer(five.rows),
        Cell::ratio(five.whole()),
    ];
    let table = DEFINITION.table(None, None, Subject::Themes, columns, rows.collect());
    Ok(vec![with_total(table, "meetings", total)])
}

//! How has it moved? One row for each year from the first held meeting to the end of the period,
//! and the mean of the last five.

use super::{delegations_in, gender_share, meetings_in, rate};
use crate::{
    settings::period::Period,
    statistics::{Definition, Query, exact, no_figures, query::within},
    table::{Cell, Column, Condition, Label, Missing, Recipe, Rows, Table},
};
use polars::prelude::PolarsResult;

pub const DEFINITION: Definition = Definition {
    id: "participation.trend",
    unit: "unit-meetings",
    better: None,
    figures: no_figures,
    tables,
};

const LAST: usize = 5;

fn tables(query: &Query) -> PolarsResult<Vec<Table>> {
    let mut rows = query
        .years()
        .map(|year| row(query, year))
        .collect::<PolarsResult<Vec<Vec<Cell>>>>()?;
    if rows.len() >= LAST {
        let window = &rows[rows.len() - LAST..];
        let means = (1..window[0].len())
            .map(|c| exact::mean(&window.iter().map(|r| &r[c]).collect::<Vec<_>>()));
        let means = std::iter::once(Cell::Term("mean-of-five"))
            .chain(means)
            .collect();
        rows.push(means);
    }
    let own = Condition::Year {
        column: "start_date",
        own: "year",
    };
    let held = || Rows::of("meetings").and(Condition::is("status", "held"));
    let delegations = || Rows::of("delegations");
    let tallies = [
        ("meetings", held().count()),
        ("events", held().distinct("event")),
        ("presences", delegations().count()),
        ("distinct", delegations().distinct("member_id")),
        ("delegates", delegations().sum("delegates")),
    ];
    let mut columns = vec![Column::term("year")];
    columns.extend(
        tallies.map(|(key, tally)| Column::term(key).recipe(Recipe::Tally(tally).and(&own))),
    );
    columns.push(Column::term("share_women").unit("unit-share"));
    columns.extend(query.scopes().iter().map(|s| Column {
        key: format!("rate@{}", s.series.key),
        label: Label::Text(s.series.name.clone()),
        unit: Some("unit-share"),
        recipe: Some(rate(&s.series, |rows| rows).and(&own)),
    }));
    Ok(vec![DEFINITION.table(None, None, columns, rows)])
}

fn row(query: &Query, year: i16) -> PolarsResult<Vec<Cell>> {
    let period = Period::years(year, year);
    let year_query = Query::new(query.ground, &period);
    let meetings = || meetings_in(&period);
    let none_held = year_query.is_without_meetings();
    let delegations = || delegations_in(&period);
    let named = query.number(&delegations().count())?.unwrap_or_default() > 0;
    let told = |recipe: Recipe| match (none_held, named) {
        (true, _) => Ok(Cell::Missing(Missing::NotApplicable)),
        (_, false) => Ok(Cell::Missing(Missing::NotAvailable)),
        _ => query.value(&recipe),
    };
    let women = if none_held {
        Cell::Missing(Missing::NotApplicable)
    } else {
        gender_share::whole(&year_query)?[4].clone()
    };
    let mut row = vec![
        Cell::Integer(i64::from(year)),
        query.value(&Recipe::Tally(meetings().count()))?,
        query.value(&Recipe::Tally(meetings().distinct("event")))?,
        told(Recipe::Tally(delegations().count()))?,
        told(Recipe::Tally(delegations().distinct("member_id")))?,
        told(Recipe::Tally(delegations().sum("delegates")))?,
        women,
    ];
    for scope in query.scopes() {
        row.push(query.value(&rate(&scope.series, |rows| within(rows, &period)))?);
    }
    Ok(row)
}

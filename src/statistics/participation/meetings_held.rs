//! How many meetings took place? Held meetings that start in the period; joint ones also as one
//! event.

use super::meetings_in;
use crate::{
    settings::period::Period,
    statistics::{Definition, Query, by_name},
    table::{Cell, Column, Condition, Figure, Missing, Recipe, Table},
};
use polars::prelude::PolarsResult;

pub const DEFINITION: Definition = Definition {
    id: "participation.meetings_held",
    unit: "unit-meetings",
    better: None,
    figures,
    tables,
};

fn meetings(period: &Period) -> Recipe {
    Recipe::Tally(meetings_in(period).count())
}

fn events(period: &Period) -> Recipe {
    Recipe::Tally(meetings_in(period).distinct("event"))
}

/// Before the first meeting on record nobody wrote down what took place: that is not zero meetings.
fn cell(query: &Query, period: &Period, recipe: &Recipe) -> PolarsResult<Cell> {
    if query.is_on_record(period) {
        query.value(recipe)
    } else {
        Ok(Cell::Missing(Missing::NotAvailable))
    }
}

fn figures(query: &Query) -> PolarsResult<Vec<Figure>> {
    [
        (None, meetings(query.period)),
        (Some("events"), events(query.period)),
    ]
    .into_iter()
    .map(|(part, recipe)| {
        let value = cell(query, query.period, &recipe)?;
        let recipe = matches!(value, Cell::Integer(_)).then_some(recipe);
        Ok(Figure {
            recipe,
            ..DEFINITION.figure(part, None, value)
        })
    })
    .collect()
}

fn tables(query: &Query) -> PolarsResult<Vec<Table>> {
    let before = query.period.before();
    let recipes = [
        ("meetings", meetings(query.period)),
        ("events", events(query.period)),
        ("meetings_before", meetings(&before)),
        ("events_before", events(&before)),
    ];
    let of = |place: usize| if place < 2 { query.period } else { &before };
    let all = recipes
        .iter()
        .enumerate()
        .map(|(i, (_, recipe))| cell(query, of(i), recipe))
        .collect::<PolarsResult<Vec<Cell>>>()?;
    let mut rows = vec![
        [Cell::Term("all"), Cell::Term("all")]
            .into_iter()
            .chain(all)
            .collect::<Vec<Cell>>(),
    ];
    for by in ["body", "kind", "mode"] {
        let among = meetings_in(&query.period.since(before.first));
        let grouped = query.grouped(by, &among, &recipes)?;
        let mut part: Vec<Vec<Cell>> = grouped
            .rows
            .into_iter()
            .map(|(group, cells)| {
                let cells = cells.into_iter().enumerate();
                let told = cells.map(|(i, c)| {
                    if query.is_on_record(of(i)) {
                        c
                    } else {
                        Cell::Missing(Missing::NotAvailable)
                    }
                });
                [Cell::Term(by), by_name(group)]
                    .into_iter()
                    .chain(told)
                    .collect()
            })
            .collect();
        crate::statistics::largest_first(&mut part, 2);
        rows.extend(part);
    }
    let own = Condition::Group {
        grouping: "grouping",
        own: "group",
    };
    let figures = recipes
        .into_iter()
        .map(|(key, recipe)| Column::term(key).recipe(recipe.and(&own)));
    let columns = ["grouping", "group"]
        .map(Column::term)
        .into_iter()
        .chain(figures)
        .collect();
    Ok(vec![DEFINITION.table(None, None, columns, rows)])
}

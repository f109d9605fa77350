//! How often does a member attend? Meetings at which it was present, of the countable ones for
//! which it was eligible.

use super::{presence, rate};
use crate::{
    settings::Scope,
    statistics::{
        Definition, Query,
        exact::points,
        largest_first, no_figures,
        query::{up_to, within},
    },
    table::{Column, Direction, Table},
};
use polars::prelude::PolarsResult;

pub const DEFINITION: Definition = Definition {
    id: "participation.rate",
    unit: "unit-share",
    better: Some(Direction::Up),
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
    let series = &scope.series;
    let before = query.period.before();
    let rates = [
        (
            "rate_period",
            rate(series, |rows| within(rows, query.period)),
        ),
        ("rate_before", rate(series, |rows| within(rows, &before))),
        (
            "rate_to_date",
            rate(series, |rows| up_to(rows, query.period)),
        ),
    ];
    let grouped = query.grouped(
        "member_id",
        &up_to(presence(series).flagged(&["eligible"]), query.period),
        &rates,
    )?;
    let mut columns = vec![
        Column::term("member"),
        Column::term("member_id"),
        Column::term("kind"),
    ];
    columns.extend(grouped.columns);
    columns.push(Column::term("change").unit("unit-points"));
    let row = |(member, cells): (Option<String>, Vec<_>)| {
        let member = member.unwrap_or_default();
        let change = points(&cells[0], &cells[1]);
        query
            .who(&member)
            .into_iter()
            .chain([query.kind(&member)])
            .chain(cells)
            .chain([change])
            .collect()
    };
    let mut rows: Vec<Vec<_>> = grouped.rows.into_iter().map(row).collect();
    largest_first(&mut rows, 5);
    Ok(DEFINITION
        .table(None, Some(series), columns, rows)
        .from(query.basis(&query.held_of(scope))))
}

//! How often does a member attend? Meetings at which it was present, of the countable ones for
//! which it was eligible.

use super::{eligible_members, rates};
use crate::{
    settings::SeriesScope,
    statistics::{Definition, Query, Reach, exact, measure::columns_of},
    table::{
        ChangeDirection, Column, ColumnRole, Condition, Members, Subject, Table, Tells, Window,
    },
};
use polars::prelude::PolarsResult;

pub const DEFINITION: Definition = Definition::new("participation.rate", "unit-share")
    .better(ChangeDirection::Up)
    .reach(Reach::Members)
    .tables(|query| query.each_series(|scope| table(query, scope)));

fn table(query: &Query, scope: &SeriesScope) -> PolarsResult<Table> {
    let windows = [
        ("rate_period", Window::Period),
        ("rate_before", Window::Before),
        ("rate_to_date", Window::ToDate),
    ];
    let own = Condition::own("member_id");
    let mut columns = columns_of(Subject::Members);
    columns.push(Column::text("kind").tells(Tells::Facts));
    columns.extend(rates(query, &scope.series, &windows, &own));
    if let Some(last) = columns.last_mut() {
        last.role = Some(ColumnRole::ComparedAmongPeers);
    }
    let who = |id: String| [&query.who(&id)[..], &[query.kind(&id)]].concat();
    let members = eligible_members(query, &scope.series)?;
    let rows = query.fill(&columns, members.into_iter().map(who).collect())?;
    let mut table = DEFINITION.table(None, Some(&scope.series), Subject::Members, columns, rows);
    let change = Column::number("change")
        .unit("unit-points")
        .tells(Tells::Attendance(Members::All));
    table.add_column(change, |table, row| {
        exact::points(
            table.own_cell(row, "rate_period"),
            table.own_cell(row, "rate_before"),
        )
    });
    Ok(table
        .largest_first("rate_to_date", query.order_of_names())
        .with_basis(query.basis(&query.held_of(scope))))
}

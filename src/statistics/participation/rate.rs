//! How often does a member attend? Meetings at which it was present, of the countable ones for
//! which it was eligible.

use super::{eligible_members, rates};
use crate::{
    settings::SeriesScope,
    statistics::{
        Definition, Query, Reach, exact,
        main_points::{PointMessage, PointValue, Shown, TableHeading},
        measure::columns_of,
    },
    table::{
        Cell, ChangeDirection, Column, ColumnRole, Condition, Derived, Members, Series, Subject,
        Table, Tells, Window,
    },
};
use polars::prelude::PolarsResult;

pub const DEFINITION: Definition = Definition::new("participation.rate", "unit-share")
    .better(ChangeDirection::Up)
    .reach(Reach::Members)
    .topics(&[("", "attendance-by-member")])
    .tables(|query| query.each_series(|scope| table(query, scope)))
    .headings(|shown| {
        let series = shown.series.iter();
        series
            .filter_map(|series| never_missed(shown, series))
            .collect()
    });

/// How many members attended every meeting that they were eligible for.
fn never_missed(shown: &Shown, series: &Series) -> Option<TableHeading> {
    let table = shown.table_of(DEFINITION.id, series)?;
    let has_share =
        |row: &&Vec<Cell>| matches!(table.cell_at(row, "rate_to_date"), Some(Cell::Share { .. }));
    let is_whole = |row: &&Vec<Cell>| {
        let share = table.cell_at(row, "rate_to_date");
        matches!(share, Some(Cell::Share { numerator, denominator }) if numerator == denominator)
    };
    let all = table.rows.iter().filter(has_share).count();
    let n = table.rows.iter().filter(is_whole).count();
    let id = if n == all {
        "heading-never-missed-all"
    } else {
        "heading-never-missed"
    };
    (n > 0).then(|| TableHeading {
        table: table.id(),
        text: PointMessage::new(
            id,
            [("n", PointValue::count(n)), ("all", PointValue::count(all))],
        ),
    })
}

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
        .derived(Derived::Difference {
            of: "rate_period",
            less: "rate_before",
        })
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

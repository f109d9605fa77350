//! Who sent apologies, and who stayed away without a word? Two separate kinds of absence.

use super::{eligible_members, presence};
use crate::{
    settings::SeriesScope,
    statistics::{
        Definition, Query, Reach,
        measure::{columns_of, counted},
    },
    table::{Condition, Recipe, Subject, Table, Window},
};
use polars::prelude::PolarsResult;

pub const DEFINITION: Definition = Definition::new("participation.apologies", "unit-meetings")
    .reach(Reach::Members)
    .topics(&[("", "attendance-by-member")])
    .tables(|query| query.each_series(|scope| table(query, scope)));

fn table(query: &Query, scope: &SeriesScope) -> PolarsResult<Table> {
    // Apologies are on record whoever else the list names; that nobody wrote needs a complete list.
    let excused = presence(&scope.series).flagged(&["eligible", "excused"]);
    let unexplained = presence(&scope.series).flagged(&["countable", "eligible", "unexplained"]);
    let column = |(key, rows, window)| {
        let tally = query
            .in_window(rows, window)
            .and(Condition::own("member_id"));
        counted(key, Recipe::Tally(tally.count())).window(window)
    };
    let measures = [
        ("apologies_period", excused.clone(), Window::Period),
        ("unexplained_period", unexplained.clone(), Window::Period),
        ("apologies_to_date", excused, Window::ToDate),
        ("unexplained_to_date", unexplained, Window::ToDate),
    ];
    let mut columns = columns_of(Subject::Members);
    columns.extend(measures.map(column));
    let members = eligible_members(query, &scope.series)?;
    let rows = members.iter().map(|id| query.who(id).to_vec()).collect();
    let rows = query.fill(&columns, rows)?;
    Ok(DEFINITION
        .table(None, Some(&scope.series), Subject::Members, columns, rows)
        .largest_first("unexplained_to_date", query.order_of_names())
        .with_basis(query.basis(&query.held_of(scope))))
}

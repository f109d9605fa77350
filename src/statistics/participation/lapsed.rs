//! Who stopped coming? Present in the period before, eligible in this one, and not seen in it.

use super::{delegations_in, present_in};
use crate::{
    input::dates,
    statistics::{Definition, Query, query::within},
    table::{Basis, Cell, Column, Condition, Figure, Missing, Recipe, Rows, Table},
};
use polars::prelude::PolarsResult;
use std::collections::BTreeSet;

pub const DEFINITION: Definition = Definition {
    id: "participation.lapsed",
    unit: "unit-members",
    better: None,
    figures,
    tables,
};

/// Absence can be concluded only of who was expected where the list is complete.
fn expected(query: &Query) -> Rows {
    within(
        Rows::of("presence").flagged(&["countable", "eligible"]),
        query.period,
    )
}

/// Why nothing can be told, or who lapsed.
fn lapsed(query: &Query) -> PolarsResult<Result<BTreeSet<String>, Missing>> {
    let before = query.period.before();
    if !query.is_on_record(&before) {
        return Ok(Err(Missing::NotAvailable));
    }
    let expected: BTreeSet<String> = query
        .numbers(&expected(query).count(), "member_id")?
        .into_keys()
        .flatten()
        .collect();
    if expected.is_empty() {
        return Ok(Err(Missing::NotApplicable));
    }
    let (then, now) = (
        present_in(query, &before)?,
        present_in(query, query.period)?,
    );
    Ok(Ok(then
        .into_iter()
        .filter(|member| expected.contains(member) && !now.contains(member))
        .collect()))
}

fn basis(query: &Query) -> Basis {
    query.basis(&query.held_in(query.period))
}

fn figures(query: &Query) -> PolarsResult<Vec<Figure>> {
    let cell = match lapsed(query)? {
        Ok(members) => Cell::Integer(i64::try_from(members.len()).unwrap_or(i64::MAX)),
        Err(missing) => Cell::Missing(missing),
    };
    Ok(vec![Figure {
        recipe: Some(Recipe::Worked(expected(query))),
        basis: Some(basis(query)),
        ..DEFINITION.figure(None, None, cell)
    }])
}

fn tables(query: &Query) -> PolarsResult<Vec<Table>> {
    let before = query.rows(
        &delegations_in(&query.period.before()),
        &["member_id", "start_date"],
    )?;
    let members = crate::input::texts(&before, "member_id")?;
    let days = dates(&before, "start_date")?;
    let last = |member: &str| {
        members
            .iter()
            .zip(&days)
            .filter(|(m, _)| m.as_deref() == Some(member))
            .filter_map(|(_, day)| *day)
            .max()
    };
    let row = |member: String| {
        let last = last(&member).map_or(Cell::Missing(Missing::NotApplicable), Cell::Date);
        query
            .who(&member)
            .into_iter()
            .chain([query.kind(&member), last])
            .collect::<Vec<Cell>>()
    };
    let mut rows: Vec<Vec<Cell>> = lapsed(query)?
        .unwrap_or_default()
        .into_iter()
        .map(row)
        .collect();
    crate::statistics::by_text(&mut rows);
    let mut columns = ["member", "member_id", "kind", "last_present"]
        .map(Column::term)
        .to_vec();
    columns[3].recipe = Some(Recipe::Worked(
        expected(query).and(Condition::own("member_id")),
    ));
    Ok(vec![
        DEFINITION
            .table(None, None, columns, rows)
            .from(basis(query)),
    ])
}

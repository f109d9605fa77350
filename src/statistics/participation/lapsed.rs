//! Who stopped coming? Present in the period before, eligible in this one, and not seen in it.

use super::{delegations_in, members_present_in};
use crate::{
    frame::{dates, texts},
    statistics::{Definition, Query, Reach, measure::columns_of, query::rows_within},
    table::{
        Basis, Cell, Column, Condition, Figure, Missing, Recipe, SheetRows, Subject, Table, Tells,
    },
};
use jiff::civil::Date;
use polars::prelude::PolarsResult;
use std::collections::{BTreeMap, BTreeSet};

pub const DEFINITION: Definition = Definition::new("participation.lapsed", "unit-members")
    .reach(Reach::Members)
    .figures(figures)
    .topics(&[("", "members-of-period")])
    .tables(tables);

/// Absence can be concluded only of who was expected where the list is complete.
fn expected(query: &Query) -> SheetRows {
    rows_within(
        SheetRows::new("presence").flagged(&["countable", "eligible"]),
        query.period,
    )
}

/// Who lapsed, or why that can't be said.
fn lapsed(query: &Query) -> PolarsResult<Result<BTreeSet<String>, Missing>> {
    let before = query.period.period_before();
    if !query.is_on_record(&before) {
        return Ok(Err(Missing::NotAvailable));
    }
    let expected = query.groups(&expected(query), "member_id")?;
    if expected.is_empty() {
        return Ok(Err(Missing::NotApplicable));
    }
    let mut lapsed = members_present_in(query, &before)?;
    let now = members_present_in(query, query.period)?;
    lapsed.retain(|member| expected.contains(&Some(member.clone())) && !now.contains(member));
    Ok(Ok(lapsed))
}

fn basis(query: &Query) -> Basis {
    query.basis(&query.held_in(query.period))
}

fn figures(query: &Query) -> PolarsResult<Vec<Figure>> {
    let cell = match lapsed(query)? {
        Ok(members) => Cell::count(members.len()),
        Err(missing) => Cell::Missing(missing),
    };
    let measure = Column::whole("")
        .recipe(Recipe::Worked(expected(query)))
        .tells(Tells::Attendees);
    let mut figure = DEFINITION.figure(None, measure, cell);
    figure.basis = Some(basis(query));
    Ok(vec![figure])
}

/// When each member last came in the period before.
fn last_days(query: &Query) -> PolarsResult<BTreeMap<String, Date>> {
    let rows = delegations_in(&query.period.period_before());
    let frame = query.rows(&rows, &["member_id", "start_date"])?;
    let mut last: BTreeMap<String, Date> = BTreeMap::new();
    let came = texts(&frame, "member_id")?
        .into_iter()
        .zip(dates(&frame, "start_date")?);
    for (member, day) in came {
        if let (Some(member), Some(day)) = (member, day) {
            let last = last.entry(member).or_insert(day);
            *last = day.max(*last);
        }
    }
    Ok(last)
}

fn tables(query: &Query) -> PolarsResult<Vec<Table>> {
    let last = last_days(query)?;
    let row = |member: String| {
        let day = last.get(&member).copied();
        let day = day.map_or(Cell::Missing(Missing::NotApplicable), Cell::Date);
        [&query.who(&member)[..], &[query.kind(&member), day]].concat()
    };
    let members = lapsed(query)?.unwrap_or_default();
    let rows = members.into_iter().map(row).collect();
    let own = expected(query).and(Condition::own("member_id"));
    let mut columns = columns_of(Subject::Members);
    columns.extend([
        Column::text("kind").tells(Tells::Facts),
        Column::date("last_present")
            .recipe(Recipe::Worked(own))
            .tells(Tells::Facts),
    ]);
    let table = DEFINITION.table(None, None, Subject::Members, columns, rows);
    Ok(vec![
        table
            .by_name(query.order_of_names())
            .with_basis(basis(query)),
    ])
}

//! Who came back? Of the members present in the period before, those present in this one too.

use super::{delegations_in, members_present_in};
use crate::{
    statistics::{Definition, Query, Reach, measure::columns_of, shown_group},
    table::{Basis, Cell, Column, Figure, Missing, Recipe, Subject, Table, Tells},
};
use polars::prelude::PolarsResult;
use std::collections::BTreeMap;

pub const DEFINITION: Definition = Definition::new("participation.returning", "unit-share")
    .reach(Reach::Members)
    .figures(figures)
    .topics(&[("", "meetings-by-group")])
    .tables(tables);

/// All, then by kind of member: came back, were there before.
fn shares(query: &Query) -> PolarsResult<(Cell, BTreeMap<Option<String>, Cell>)> {
    let before = query.period.period_before();
    if !query.is_on_record(&before) {
        return Ok((Cell::Missing(Missing::NotAvailable), BTreeMap::new()));
    }
    let then = members_present_in(query, &before)?;
    let now = members_present_in(query, query.period)?;
    let mut kinds: BTreeMap<Option<String>, (i64, i64)> = BTreeMap::new();
    for member in &then {
        let kind = query.kind(member).text().map(str::to_owned);
        let (back, all) = kinds.entry(kind).or_default();
        *back += i64::from(now.contains(member));
        *all += 1;
    }
    let (back, all) = kinds
        .values()
        .fold((0, 0), |sum, kind| (sum.0 + kind.0, sum.1 + kind.1));
    let shares = kinds
        .into_iter()
        .map(|(kind, (back, all))| (kind, Cell::share(back, all)));
    Ok((Cell::share(back, all), shares.collect()))
}

/// Who did not come back is concluded from absence, at so many meetings.
fn basis(query: &Query) -> Basis {
    query.basis(&query.held_in(query.period))
}

fn figures(query: &Query) -> PolarsResult<Vec<Figure>> {
    let measure = Column::share("")
        .recipe(Recipe::Worked(delegations_in(
            &query.period.period_before(),
        )))
        .tells(Tells::Attendees);
    let mut figure = DEFINITION.figure(None, measure, shares(query)?.0);
    figure.basis = Some(basis(query));
    Ok(vec![figure])
}

fn tables(query: &Query) -> PolarsResult<Vec<Table>> {
    let (all, kinds) = shares(query)?;
    let kinds = kinds
        .into_iter()
        .map(|(kind, share)| vec![shown_group(kind), share]);
    let rows = std::iter::once(vec![Cell::Term("all"), all]).chain(kinds);
    let subject = Subject::Groups("kind");
    let mut columns = columns_of(subject);
    columns.push(Column::share("returning").tells(Tells::Attendees));
    let table = DEFINITION.table(None, None, subject, columns, rows.collect());
    Ok(vec![table.with_basis(basis(query))])
}

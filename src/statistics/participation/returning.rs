//! Who came back? Of the members present in the period before, those present in this one too.

use super::{delegations_in, present_in};
use crate::{
    statistics::{Definition, Query, by_name},
    table::{Basis, Cell, Column, Figure, Missing, Recipe, Table},
};
use polars::prelude::PolarsResult;
use std::collections::BTreeMap;

pub const DEFINITION: Definition = Definition {
    id: "participation.returning",
    unit: "unit-share",
    better: None,
    figures,
    tables,
};

/// All, then by kind of member: came back, were there before.
fn shares(query: &Query) -> PolarsResult<(Cell, BTreeMap<Option<String>, Cell>)> {
    let before = query.period.before();
    if !query.is_on_record(&before) {
        return Ok((Cell::Missing(Missing::NotAvailable), BTreeMap::new()));
    }
    let (then, now) = (
        present_in(query, &before)?,
        present_in(query, query.period)?,
    );
    let mut kinds: BTreeMap<Option<String>, (i64, i64)> = BTreeMap::new();
    for member in &then {
        let kind = if let Cell::Text(kind) = query.kind(member) {
            Some(kind.to_string())
        } else {
            None
        };
        let of_kind = kinds.entry(kind).or_default();
        of_kind.0 += i64::from(now.contains(member));
        of_kind.1 += 1;
    }
    let all = Cell::share(
        kinds.values().map(|k| k.0).sum(),
        kinds.values().map(|k| k.1).sum(),
    );
    Ok((
        all,
        kinds
            .into_iter()
            .map(|(kind, (back, all))| (kind, Cell::share(back, all)))
            .collect(),
    ))
}

/// Who did not come back is concluded from absence, at so many meetings.
fn basis(query: &Query) -> Basis {
    query.basis(&query.held_in(query.period))
}

fn figures(query: &Query) -> PolarsResult<Vec<Figure>> {
    let recipe = Recipe::Worked(delegations_in(&query.period.before()));
    Ok(vec![Figure {
        recipe: Some(recipe),
        basis: Some(basis(query)),
        ..DEFINITION.figure(None, None, shares(query)?.0)
    }])
}

fn tables(query: &Query) -> PolarsResult<Vec<Table>> {
    let (all, kinds) = shares(query)?;
    let rows = std::iter::once(vec![Cell::Term("all"), all]).chain(
        kinds
            .into_iter()
            .map(|(kind, share)| vec![by_name(kind), share]),
    );
    let columns = vec![
        Column::term("kind"),
        Column::term("returning").unit("unit-share"),
    ];
    Ok(vec![
        DEFINITION
            .table(None, None, columns, rows.collect())
            .from(basis(query)),
    ])
}

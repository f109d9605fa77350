//! Who came for the first time? Members whose first delegation in all the data came to a meeting of
//! the period.

use super::delegations_in;
use crate::{
    input::texts,
    settings::period::Period,
    statistics::{Definition, Query, query::up_to},
    table::{Basis, Cell, Column, Condition, Figure, Missing, Recipe, Rows, Table},
};
use polars::prelude::PolarsResult;

pub const DEFINITION: Definition = Definition {
    id: "participation.first_time",
    unit: "unit-members",
    better: None,
    figures,
    tables,
};

fn newcomers(query: &Query) -> Rows {
    delegations_in(query.period).flagged(&["first"])
}

/// All that was held before the period: its last day is the day before.
fn past(query: &Query) -> Period {
    let last = query.period.first.yesterday().unwrap_or(query.period.first);
    Period::days(last, last)
}

/// Is there a past? Where no delegation is on file before the period, all would have come for the
/// first time.
fn is_known(query: &Query) -> PolarsResult<bool> {
    let before = up_to(Rows::of("delegations"), &past(query));
    Ok(query.is_on_record(&past(query)) && query.number(&before.count())?.unwrap_or_default() > 0)
}

/// What is concluded from absence, from how many meetings.
fn basis(query: &Query) -> Basis {
    query.basis(&query.held_until(&past(query)))
}

fn figures(query: &Query) -> PolarsResult<Vec<Figure>> {
    let recipe = Recipe::Tally(newcomers(query).count());
    let known = is_known(query)?;
    let cell = if known {
        query.value(&recipe)?
    } else {
        Cell::Missing(Missing::NotAvailable)
    };
    let figure = DEFINITION.figure(None, None, cell);
    Ok(vec![Figure {
        recipe: known.then_some(recipe),
        basis: Some(basis(query)),
        ..figure
    }])
}

fn tables(query: &Query) -> PolarsResult<Vec<Table>> {
    let mut rows = Vec::new();
    if is_known(query)? {
        let frame = query.rows(&newcomers(query), &["member_id", "meeting_id"])?;
        for (member, meeting) in texts(&frame, "member_id")?
            .into_iter()
            .zip(texts(&frame, "meeting_id")?)
        {
            let member = member.unwrap_or_default();
            let meeting = Cell::from(query.label(&meeting.unwrap_or_default()));
            rows.push(
                query
                    .who(&member)
                    .into_iter()
                    .chain([query.kind(&member), meeting])
                    .collect(),
            );
        }
    }
    let mut columns = ["member", "member_id", "kind", "meeting"]
        .map(Column::term)
        .to_vec();
    columns[3].recipe = Some(Recipe::Worked(
        newcomers(query).and(Condition::own("member_id")),
    ));
    Ok(vec![
        DEFINITION
            .table(None, None, columns, rows)
            .from(basis(query)),
    ])
}

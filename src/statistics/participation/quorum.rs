//! Was a quorum present? Eligible members present against the part of them that the settings of the
//! series ask for.

use super::presence;
use crate::{
    input::texts,
    settings::{Scope, written::Quorum},
    statistics::{Definition, Query, no_figures, query::up_to},
    table::{Cell, Column, Missing, Table},
};
use polars::prelude::*;

pub const DEFINITION: Definition = Definition {
    id: "participation.quorum",
    unit: "unit-members",
    better: None,
    figures: no_figures,
    tables,
};

fn tables(query: &Query) -> PolarsResult<Vec<Table>> {
    query
        .scopes()
        .iter()
        .filter_map(|scope| scope.quorum.map(|quorum| table(query, scope, quorum)))
        .collect()
}

fn table(query: &Query, scope: &Scope, quorum: Quorum) -> PolarsResult<Table> {
    let eligible = || up_to(presence(&scope.series).flagged(&["eligible"]), query.period);
    let all = query.numbers(&eligible().count(), "meeting_id")?;
    let present = query.numbers(&eligible().flagged(&["present"]).count(), "meeting_id")?;
    let known = query.numbers(&eligible().flagged(&["known"]).count(), "meeting_id")?;
    let held = query.held_of(scope);
    let meetings = query.recorded(&held, &["meeting_id", "attendance_list"])?;
    let lists = texts(&meetings, "attendance_list")?;
    let row = |(id, list): (Option<String>, Option<String>)| {
        let [present, eligible, known] = [&present, &all, &known]
            .map(|numbers| numbers.get(&id).copied().flatten().unwrap_or_default());
        let needed = quorum.of(eligible);
        let reached = match () {
            () if eligible == 0 => Cell::Missing(Missing::NotApplicable),
            // Those named are enough, whoever else came.
            () if present >= needed => Cell::Term("reached"),
            // Had all come of whom it is not known, it would still have been missed.
            () if list.as_deref() == Some("complete") && present + eligible - known < needed => {
                Cell::Term("not-reached")
            }
            () => Cell::Missing(Missing::NotAvailable),
        };
        // Nobody named on a list that is not complete is not nobody.
        let is_unknown = present == 0 && list.as_deref() != Some("complete");
        let present = if is_unknown {
            Cell::Missing(Missing::NotAvailable)
        } else {
            Cell::Integer(present)
        };
        let needed = if eligible == 0 {
            Cell::Missing(Missing::NotApplicable)
        } else {
            Cell::Integer(needed)
        };
        vec![
            Cell::from(query.label(&id.unwrap_or_default())),
            present,
            Cell::Integer(eligible),
            needed,
            reached,
        ]
    };
    let rows = texts(&meetings, "meeting_id")?
        .into_iter()
        .zip(lists)
        .map(row)
        .collect();
    let columns = ["meeting", "present", "eligible", "needed", "quorum"]
        .map(Column::term)
        .to_vec();
    Ok(DEFINITION
        .table(None, Some(&scope.series), columns, rows)
        .from(query.basis(&held)))
}

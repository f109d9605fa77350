//! Was a quorum present? Eligible members present against the part of them that the settings of the series ask for.

use crate::{
    input::{counts, texts},
    settings::{Scope, written::Quorum},
    statistics::{Definition, Query, no_figures},
    table::{Cell, Column, Missing, Table},
};
use polars::prelude::*;
use std::collections::BTreeMap;

pub const DEFINITION: Definition =
    Definition { id: "participation.quorum", unit: "unit-members", better: None, figures: no_figures, tables };

fn tables(query: &Query) -> PolarsResult<Vec<Table>> {
    query.scopes().iter().filter_map(|scope| scope.quorum.map(|quorum| table(query, scope, quorum))).collect()
}

fn table(query: &Query, scope: &Scope, quorum: Quorum) -> PolarsResult<Table> {
    let sum = |e: Expr, name: &str| e.sum().cast(DataType::Int64).alias(name);
    let frame = query
        .presence_of(&scope.series)
        .filter(col("eligible"))
        .group_by_stable([col("meeting_id")])
        .agg([sum(col("present"), "present"), len().cast(DataType::Int64).alias("eligible")])
        .collect()?;
    let numbers = counts(&frame, "present")?.into_iter().zip(counts(&frame, "eligible")?);
    let numbers: BTreeMap<Option<String>, (Option<i64>, Option<i64>)> = texts(&frame, "meeting_id")?.into_iter().zip(numbers).collect();
    let meetings = query.meetings_of(scope).collect()?;
    let lists = texts(&meetings, "attendance_list")?;
    let row = |(id, list): (Option<String>, Option<String>)| {
        let (present, eligible) = numbers.get(&id).map_or((0, 0), |(p, e)| (p.unwrap_or_default(), e.unwrap_or_default()));
        let needed = quorum.of(eligible);
        let reached = match () {
            () if eligible == 0 => Cell::Missing(Missing::NotApplicable),
            // Those named are enough, whoever else came.
            () if present >= needed => Cell::Term("reached"),
            () if list.as_deref() == Some("complete") => Cell::Term("not-reached"),
            () => Cell::Missing(Missing::NotAvailable),
        };
        // Nobody named on a list that is not complete is not nobody.
        let is_unknown = present == 0 && list.as_deref() != Some("complete");
        let present = if is_unknown { Cell::Missing(Missing::NotAvailable) } else { Cell::Integer(present) };
        let needed = if eligible == 0 { Cell::Missing(Missing::NotApplicable) } else { Cell::Integer(needed) };
        vec![Cell::from(query.label(&id.unwrap_or_default())), present, Cell::Integer(eligible), needed, reached]
    };
    let rows = texts(&meetings, "meeting_id")?.into_iter().zip(lists).map(row).collect();
    let columns = ["meeting", "present", "eligible", "needed", "quorum"].map(Column::term).to_vec();
    Ok(DEFINITION.table(None, Some(&scope.series), columns, rows).from(Query::basis(query.meetings_of(scope))?))
}

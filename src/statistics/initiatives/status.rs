//! Where do initiatives stand? Their status as recorded; nothing is guessed from dates.

use super::{STATUS, by_status};
use crate::{
    statistics::{Answer, Definition, Query},
    table::{Cell, Column, Condition, Missing, Recipe, Rows},
};
use polars::prelude::*;

pub const DEFINITION: Definition = Definition { id: "initiatives.status", unit: "unit-initiatives", compute };

fn compute(query: &Query) -> PolarsResult<Answer> {
    let counts = by_status(query)?;
    let known = query.data.has("initiatives");
    let cell = |n: i64| if known { Cell::Integer(n) } else { Cell::Missing(Missing::NotAvailable) };
    let mut rows: Vec<Vec<Cell>> = STATUS.iter().zip(counts).map(|((name, _), n)| vec![Cell::Term(name), cell(n)]).collect();
    if counts[STATUS.len()] > 0 {
        rows.push(vec![Cell::Term("not-recorded"), cell(counts[STATUS.len()])]);
    }
    let total = counts.iter().sum();
    let mut figures: Vec<_> = STATUS.iter().zip(counts).map(|((_, part), n)| DEFINITION.figure(Some(part), None, cell(n))).collect();
    figures.push(DEFINITION.figure(Some("total"), None, cell(total)));
    let recipe = Recipe::Count(Rows { sheet: "initiatives", conditions: vec![Condition::SameAs { column: "status", own: "status" }] });
    let columns = vec![Column::term("status"), Column::term("initiatives").recipe(recipe)];
    Ok(Answer { tables: vec![DEFINITION.table(None, None, columns, rows)], figures })
}

//! How much is done on each theme? All initiatives, and the delivered ones, by theme.

use super::Tally;
use crate::{
    statistics::{Answer, Definition, Query},
    table::{Cell, Column},
};
use polars::prelude::*;

pub const DEFINITION: Definition = Definition { id: "themes.initiatives", unit: "unit-initiatives", compute };

fn compute(query: &Query) -> PolarsResult<Answer> {
    let all = Tally::of(query, &query.data.initiatives)?;
    let done = Tally::of(query, &query.data.initiatives.clone().lazy().filter(col("status").eq(lit("delivered"))).collect()?)?;
    let mut rows: Vec<(i64, Vec<Cell>)> = all
        .themes
        .iter()
        .zip(&done.themes)
        .map(|((name, full, part), (_, delivered, _))| {
            (*full, vec![Cell::Text(name.clone()), Cell::Integer(*full), Cell::Decimal(*part), Cell::Integer(*delivered)])
        })
        .collect();
    rows.sort_by_key(|(full, _)| -full);
    let total = vec![
        Cell::Term("total-once"),
        Cell::Integer(all.rows),
        Cell::Decimal(all.themes.iter().map(|t| t.2).sum()),
        Cell::Integer(done.rows),
    ];
    let rows = rows.into_iter().map(|(_, row)| row).chain([total]).collect();
    let columns = ["theme", "initiatives", "initiatives_fractional", "delivered"].map(Column::term).to_vec();
    Ok(Answer { tables: vec![DEFINITION.table(None, None, columns, rows)], figures: Vec::new() })
}

//! How much is each theme discussed? Held meetings of the period, and of the five years that end with it, by theme.

use super::Tally;
use crate::{
    settings::period::Period,
    statistics::{Answer, Definition, Query, expressions::in_period},
    table::{Cell, Column},
};
use polars::prelude::*;

pub const DEFINITION: Definition = Definition { id: "themes.meetings", unit: "unit-meetings", compute };

/// The five years that end with the period: one year alone has too few meetings to show what is discussed.
pub fn five_years(period: &Period) -> Period {
    let first = period.last.year() - 4;
    Period { first: jiff::civil::date(first.min(period.first.year()).max(1), 1, 1), ..period.clone() }
}

fn compute(query: &Query) -> PolarsResult<Answer> {
    let tally = |period: &Period| query.held().filter(in_period(period)).collect().and_then(|frame| Tally::of(query, &frame));
    let (now, five) = (tally(query.period)?, tally(&five_years(query.period))?);
    let mut rows: Vec<(i64, Vec<Cell>)> = now
        .themes
        .iter()
        .zip(&five.themes)
        .map(|((name, full, part), (_, full_five, part_five))| {
            (
                *full,
                vec![
                    Cell::Text(name.clone()),
                    Cell::Integer(*full),
                    Cell::Decimal(*part),
                    Cell::Integer(*full_five),
                    Cell::Decimal(*part_five),
                ],
            )
        })
        .collect();
    rows.sort_by_key(|(full, _)| -full); // stable: then as in themes.csv
    let sum = |t: &Tally| Cell::Decimal(t.themes.iter().map(|t| t.2).sum());
    let total = vec![Cell::Term("total-once"), Cell::Integer(now.rows), sum(&now), Cell::Integer(five.rows), sum(&five)];
    let rows = rows.into_iter().map(|(_, row)| row).chain([total]).collect();
    let columns =
        ["theme", "meetings", "meetings_fractional", "meetings_five_years", "meetings_five_years_fractional"].map(Column::term).to_vec();
    Ok(Answer { tables: vec![DEFINITION.table(None, None, columns, rows)], figures: Vec::new() })
}

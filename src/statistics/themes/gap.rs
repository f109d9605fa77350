//! Which themes are talked about but not acted on, and the reverse? A theme's share of meetings less its share of initiatives.

use super::{Tally, meetings::five_years};
use crate::{
    statistics::{Answer, Definition, Query, expressions::in_period},
    table::{Cell, Column, Missing},
};
use polars::prelude::*;

pub const DEFINITION: Definition = Definition { id: "themes.gap", unit: "unit-points", compute };

fn compute(query: &Query) -> PolarsResult<Answer> {
    let meetings = Tally::of(query, &query.held().filter(in_period(&five_years(query.period))).collect()?)?;
    let initiatives = Tally::of(query, &query.data.initiatives)?;
    let known = meetings.rows > 0 && initiatives.rows > 0;
    let mut rows: Vec<(f64, Vec<Cell>)> = (0..meetings.themes.len())
        .map(|i| {
            let name = Cell::Text(meetings.themes[i].0.clone());
            if !known {
                return (
                    0.0,
                    vec![
                        name,
                        Cell::Missing(Missing::NotApplicable),
                        Cell::Missing(Missing::NotApplicable),
                        Cell::Missing(Missing::NotApplicable),
                    ],
                );
            }
            let (talked, acted) = (meetings.percent(i), initiatives.percent(i));
            (talked - acted, vec![name, Cell::Decimal(talked), Cell::Decimal(acted), Cell::Points(talked - acted)])
        })
        .collect();
    rows.sort_by(|a, b| b.0.abs().total_cmp(&a.0.abs()));
    let columns = vec![
        Column::term("theme"),
        Column::term("share_of_meetings").unit("unit-percent"),
        Column::term("share_of_initiatives").unit("unit-percent"),
        Column::term("gap").unit("unit-points"),
    ];
    Ok(Answer { tables: vec![DEFINITION.table(None, None, columns, rows.into_iter().map(|(_, row)| row).collect())], figures: Vec::new() })
}

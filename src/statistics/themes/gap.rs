//! Which themes are talked about but not acted on, and the reverse? A theme's share of meetings
//! less its share of initiatives.

use super::{Tally, five_years};
use crate::{
    statistics::{Definition, Query, no_figures},
    table::{Cell, Column, Missing, Ratio, Table},
};
use num_traits::{Signed, Zero};
use polars::prelude::PolarsResult;

pub const DEFINITION: Definition = Definition {
    id: "themes.gap",
    unit: "unit-points",
    better: None,
    figures: no_figures,
    tables,
};

fn tables(query: &Query) -> PolarsResult<Vec<Table>> {
    let meetings = Tally::of_meetings(query, &five_years(query.period))?;
    let initiatives = Tally::of(query, &query.data.initiatives)?;
    let known = meetings.rows > 0 && initiatives.rows > 0;
    let row = |i: usize| {
        let who = meetings.themes[i].who().into_iter();
        if !known {
            return (
                Ratio::zero(),
                who.chain(vec![Cell::Missing(Missing::NotApplicable); 3])
                    .collect(),
            );
        }
        let (talked, acted) = (meetings.percent(i), initiatives.percent(i));
        let gap = &talked - &acted;
        (
            gap.abs(),
            who.chain([Cell::ratio(talked), Cell::ratio(acted), Cell::points(gap)])
                .collect(),
        )
    };
    let mut rows: Vec<(Ratio, Vec<Cell>)> = (0..meetings.themes.len()).map(row).collect();
    rows.sort_by(|a, b| b.0.cmp(&a.0)); // stable: then as in themes.csv
    let columns = vec![
        Column::term("theme"),
        Column::term("theme_id"),
        Column::term("share_of_meetings").unit("unit-percent"),
        Column::term("share_of_initiatives").unit("unit-percent"),
        Column::term("gap").unit("unit-points"),
    ];
    Ok(vec![DEFINITION.table(
        None,
        None,
        columns,
        rows.into_iter().map(|(_, row)| row).collect(),
    )])
}

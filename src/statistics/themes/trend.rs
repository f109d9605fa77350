//! Which themes rise and fall? The fractional share of meetings of each theme, year by year.

use super::Tally;
use crate::{
    names::unique,
    settings::period::Period,
    statistics::{Definition, Query, no_figures},
    table::{Cell, Column, Label, Missing, Table},
};
use polars::prelude::PolarsResult;
use std::collections::BTreeSet;

pub const DEFINITION: Definition = Definition {
    id: "themes.trend",
    unit: "unit-percent",
    better: None,
    figures: no_figures,
    tables,
};

fn tables(query: &Query) -> PolarsResult<Vec<Table>> {
    let years: Vec<(i16, Tally)> = query
        .years()
        .map(|year| Ok((year, Tally::of_meetings(query, &Period::years(year, year))?)))
        .collect::<PolarsResult<_>>()?;
    // One year alone shows no movement.
    let enough = years.iter().filter(|(_, tally)| tally.rows > 0).count() > 1;
    let cell = |tally: &Tally, theme| match (enough, tally.rows) {
        (false, _) => Cell::Missing(Missing::NotAvailable),
        (_, 0) => Cell::Missing(Missing::NotApplicable),
        _ => Cell::ratio(tally.percent(theme)),
    };
    let row = |(year, tally): &(i16, Tally)| {
        std::iter::once(Cell::Integer(i64::from(*year)))
            .chain((0..tally.themes.len()).map(|theme| cell(tally, theme)))
            .collect()
    };
    let rows = years.iter().map(row).collect();
    let themes = years.first().map_or(&[][..], |(_, tally)| &tally.themes);
    let mut keys = BTreeSet::from(["year".to_owned()]);
    let head = |theme: &super::Theme| Column {
        key: unique(&theme.id, usize::MAX, |n| format!("_{n}"), &mut keys),
        label: Label::Text(theme.name.clone()),
        unit: Some("unit-percent"),
        recipe: None,
    };
    let columns: Vec<Column> = std::iter::once(Column::term("year"))
        .chain(themes.iter().map(head))
        .collect();
    Ok(if themes.is_empty() {
        Vec::new()
    } else {
        vec![DEFINITION.table(None, None, columns, rows)]
    })
}

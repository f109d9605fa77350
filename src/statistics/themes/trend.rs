//! Which themes rise and fall? The fractional share of meetings of each theme, year by year.

use super::{Theme, ThemeCounts};
use crate::{
    names::unique,
    settings::period::Period,
    statistics::{Definition, Query, Reach, measure::columns_of},
    table::{Cell, Column, Label, Missing, Subject, Table, Tells},
};
use polars::prelude::PolarsResult;
use std::collections::BTreeSet;

pub const DEFINITION: Definition = Definition::new("themes.trend", "unit-percent")
    .reach(Reach::Everyone)
    .topics(&[("", "by-year")])
    .tables(tables);

fn tables(query: &Query) -> PolarsResult<Vec<Table>> {
    let years: Vec<(i16, ThemeCounts)> = query
        .years()
        .map(|year| {
            let counts = ThemeCounts::in_meetings(query, &Period::years(year, year))?;
            Ok((year, counts))
        })
        .collect::<PolarsResult<_>>()?;
    // One year alone shows no movement.
    let is_enough = years.iter().filter(|(_, counts)| counts.rows > 0).count() > 1;
    let cell = |counts: &ThemeCounts, theme| match (is_enough, counts.rows) {
        (false, _) => Cell::Missing(Missing::NotAvailable),
        (_, 0) => Cell::Missing(Missing::NotApplicable),
        _ => Cell::ratio(counts.percent(theme)),
    };
    let row = |(year, counts): &(i16, ThemeCounts)| {
        std::iter::once(Cell::Integer(i64::from(*year)))
            .chain((0..counts.themes.len()).map(|theme| cell(counts, theme)))
            .collect()
    };
    let rows = years.iter().map(row).collect();
    let themes = years.first().map_or(&[][..], |(_, counts)| &counts.themes);
    if themes.is_empty() {
        return Ok(Vec::new());
    }
    let mut keys = BTreeSet::from(["year".to_owned()]);
    let column = |theme: &Theme| Column {
        key: unique(&theme.id, usize::MAX, |n| format!("_{n}"), &mut keys),
        label: Label::Text(theme.name.clone()),
        ..Column::number("theme")
            .unit("unit-percent")
            .tells(Tells::OwnRows)
    };
    let mut columns = columns_of(Subject::Years);
    columns.extend(themes.iter().map(column));
    Ok(vec![DEFINITION.table(
        None,
        None,
        Subject::Years,
        columns,
        rows,
    )])
}

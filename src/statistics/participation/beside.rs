//! How often do the groups attend that the settings set beside the whole? Groups overlap, so they
//! add up to nothing.

use super::{presence, rates};
use crate::{
    input::Dataset,
    settings::{REGIONS, SeriesScope, Settings},
    statistics::{Definition, Query, Reach, shown_word},
    table::{
        Cell, ChangeDirection, Column, ColumnRole, Condition, RowKeys, Subject, Table, Tells,
        Window,
    },
};
use polars::prelude::PolarsResult;

pub const DEFINITION: Definition = Definition::new("participation.beside", "unit-share")
    .needs(is_asked_for)
    .better(ChangeDirection::Up)
    .reach(Reach::Members)
    .topics(&[("", "groups-beside")])
    .tables(|query| query.each_series(|scope| table(query, scope)));

fn is_asked_for(_: &Dataset, settings: &Settings) -> bool {
    !settings.beside.is_empty()
}

fn table(query: &Query, scope: &SeriesScope) -> PolarsResult<Table> {
    let own = Condition::Group {
        grouping: "grouping",
        own: "group",
    };
    let windows = [
        ("rate_period", Window::Period),
        ("rate_to_date", Window::ToDate),
    ];
    let mut columns: Vec<Column> = ["grouping", "group"]
        .map(|key| Column::text(key).tells(Tells::Facts))
        .to_vec();
    columns.extend(rates(query, &scope.series, &windows, &own));
    if let Some(last) = columns.last_mut() {
        last.role = Some(ColumnRole::BesideMember);
    }
    let mut rows = vec![vec![Cell::Term("all"), Cell::Term("all-members")]];
    // A region that is named beside every region has one row.
    let mut add = |row: Vec<Cell>| {
        if !rows.contains(&row) {
            rows.push(row);
        }
    };
    let eligible = query.in_window(
        presence(&scope.series).flagged(&["countable", "eligible"]),
        Window::ToDate,
    );
    let known = |key| query.groups(&eligible, key);
    let (regions, groups) = (known(REGIONS)?, known("groups")?);
    for name in &query.ground.settings.beside {
        let wanted = Some(name.clone());
        let is_shown = |region: &&Option<String>| name == REGIONS || **region == wanted;
        let own = regions.iter().filter(is_shown).flatten();
        own.for_each(|region| add(vec![Cell::Term(REGIONS), shown_word(region.clone())]));
        if groups.contains(&wanted) {
            add(vec![Cell::Term("groups"), Cell::from(name.clone())]);
        }
    }
    let rows = query.fill(&columns, rows)?;
    Ok(DEFINITION
        .table(
            None,
            Some(&scope.series),
            Subject::Groups("group"),
            columns,
            rows,
        )
        .with_keys(RowKeys::Columns(2))
        .with_basis(query.basis(&query.held_of(scope))))
}

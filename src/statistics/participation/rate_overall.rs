//! How often does the whole membership attend? The sum of presences over the sum of eligibilities,
//! not the mean of rates.

use super::{presence, rate, rates};
use crate::{
    settings::SeriesScope,
    statistics::{
        Definition, Query, Reach,
        main_points::{MainPoint, PointMessage, PointValue, Rule, Shown},
        measure::{columns_of, counted},
    },
    table::{
        Cell, ChangeDirection, Column, Condition, Figure, Missing, Recipe, Series, SheetRows,
        Subject, Table, Window, identify,
    },
};
use num_traits::{Signed, Zero};
use polars::prelude::PolarsResult;

pub const DEFINITION: Definition = Definition::new("participation.rate_overall", "unit-share")
    .better(ChangeDirection::Up)
    .reach(Reach::Everyone)
    .figures(figures)
    .topics(&[("", "attendance-by-group")])
    .tables(|query| query.each_series(|scope| table(query, scope)))
    .points(&[Rule {
        rank: 6,
        points: |shown| largest_change(shown).into_iter().collect(),
    }]);

/// Which members: word of the row, ends of the figures' ids for the period and to its end.
const GROUPS: [(&str, &str, &str); 3] = [
    ("all-members", "period", "to_date"),
    ("states", "period_states", "to_date_states"),
    (
        "organisations",
        "period_organisations",
        "to_date_organisations",
    ),
];

fn of_group(rows: SheetRows, group: &str) -> SheetRows {
    match group {
        "states" => rows.and(Condition::is("kind", "state")),
        "organisations" => rows.and(Condition::differs("kind", "state")),
        _ => rows,
    }
}

/// Whether a group can be shown: someone must be known to belong, and without its kind a member
/// can't be put on either side.
fn is_known(query: &Query, scope: &SeriesScope, group: &str) -> PolarsResult<bool> {
    if !query.knows_members() || group == "all-members" {
        return Ok(query.knows_members());
    }
    let kindless = presence(&scope.series)
        .flagged(&["countable", "eligible"])
        .and(Condition::Empty { column: "kind" });
    Ok(query.number(&query.in_window(kindless, Window::ToDate).count())? == Some(0))
}

/// Rows for all members, states and others; `[x]` where a group can't be shown.
pub fn fill_sides(
    query: &Query,
    scope: &SeriesScope,
    columns: &[Column],
) -> PolarsResult<Vec<Vec<Cell>>> {
    let groups = GROUPS.map(|(group, ..)| vec![Cell::Term(group)]);
    let mut rows = query.fill(columns, groups.to_vec())?;
    for (row, (group, ..)) in rows.iter_mut().zip(GROUPS) {
        if !is_known(query, scope, group)? {
            row[1..].fill(Cell::Missing(Missing::NotAvailable));
        }
    }
    Ok(rows)
}

fn figures(query: &Query) -> PolarsResult<Vec<Figure>> {
    let mut figures = Vec::new();
    for scope in query.scopes() {
        for (group, now, to_date) in GROUPS {
            let is_known = is_known(query, scope, group)?;
            let windows = [
                (now, Window::Period, query.held_now(scope)),
                (to_date, Window::ToDate, query.held_of(scope)),
            ];
            for (part, window, held) in windows {
                let rate = of_side(query, &scope.series, group, window);
                let measure = counted(part, rate).window(window);
                let mut figure = query.figure(&DEFINITION, Some(&scope.series), measure)?;
                if !is_known {
                    figure.cell = Cell::Missing(Missing::NotAvailable);
                    figure.measure.recipe = None;
                }
                figure.basis = Some(query.basis(&held));
                figures.push(figure);
            }
        }
    }
    Ok(figures)
}

fn of_side(query: &Query, series: &Series, group: &str, window: Window) -> Recipe {
    rate(series, |rows| {
        query.in_window(of_group(rows, group), window)
    })
}

fn table(query: &Query, scope: &SeriesScope) -> PolarsResult<Table> {
    let windows = [
        ("rate_period", Window::Period),
        ("rate_before", Window::Before),
        ("rate_to_date", Window::ToDate),
    ];
    let mut columns = columns_of(Subject::Sides);
    columns.extend(rates(
        query,
        &scope.series,
        &windows,
        &Condition::Members { own: "group" },
    ));
    let rows = fill_sides(query, scope, &columns)?;
    Ok(DEFINITION
        .table(None, Some(&scope.series), Subject::Sides, columns, rows)
        .with_basis(query.basis(&query.held_of(scope))))
}

/// The largest change of a rate of the whole membership against the period before.
fn largest_change(shown: &Shown) -> Option<MainPoint> {
    let changes = shown.series.iter().filter_map(|series| {
        let figure = shown.figure(&identify(DEFINITION.id, Some("period"), Some(series)))?;
        match &figure.past.change {
            Cell::Points(by) if !figure.is_thin() => Some((by.abs(), series, figure)),
            _ => None,
        }
    });
    let (by, series, figure) = changes
        .max_by(|a, b| a.0.cmp(&b.0))
        .filter(|(by, ..)| !by.is_zero())?;
    Some(MainPoint {
        lead: PointMessage::new(
            "point-change-lead",
            [
                ("series", PointValue::Text(series.name.clone())),
                (
                    "direction",
                    PointValue::Choice(figure.past.direction?.term()),
                ),
                ("points", PointValue::OnePlace(by)),
            ],
        ),
        body: PointMessage::new(
            "point-change",
            [
                ("now", PointValue::Percent(figure.cell.clone())),
                ("now-of", PointValue::Cell(figure.cell.clone())),
                ("before", PointValue::Percent(figure.past.before.clone())),
                ("before-of", PointValue::Cell(figure.past.before.clone())),
            ],
        ),
        figures: vec![figure.id.clone()],
    })
}

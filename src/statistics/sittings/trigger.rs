//! Which members were present at fewer sittings than the settings ask for? Sittings of the period at
//! which it is known whether the member was present.

use super::{SITTINGS, has_sittings, sittings_of};
use crate::{
    settings::SeriesScope,
    statistics::{
        Definition, Query, Reach,
        main_points::{MOST_NAMES, MainPoint, PointMessage, PointValue, Rule, Shown},
        measure::columns_of,
    },
    table::{
        Cell, Column, Condition, Figure, Members, Missing, Recipe, Series, SheetRows, Subject,
        Table, Tells, identify,
    },
};
use polars::prelude::PolarsResult;
use std::collections::BTreeMap;

pub const DEFINITION: Definition = Definition::new("sittings.trigger", "unit-members")
    .needs(has_sittings)
    .reach(Reach::Members)
    .figures(figures)
    .topics(&[("", "sittings-by-member")])
    .tables(|query| query.each_series(|scope| table(query, scope)))
    .points(&[Rule {
        rank: 4,
        points: |shown| shown.each_series(below),
    }]);

/// Sittings at which a member was present, of those at which that is known.
#[derive(Debug, Clone, Copy, Default)]
struct Share {
    present: i64,
    known: i64,
}

impl Share {
    /// Is it below a share in percent? Not known where nothing is.
    const fn is_below(self, least: u8) -> Option<bool> {
        if self.known == 0 {
            return None;
        }
        Some(self.present * 100 < self.known * least as i64)
    }
}

fn shares(query: &Query, scope: &SeriesScope) -> PolarsResult<BTreeMap<String, Share>> {
    let mut shares: BTreeMap<String, Share> = BTreeMap::new();
    for sitting in sittings_of(query, scope)? {
        for (member, present) in sitting.members {
            let share = shares.entry(member).or_default();
            share.known += i64::from(present.is_some());
            share.present += i64::from(present == Some(true));
        }
    }
    Ok(shares)
}

/// Of all members together; and how many are below the share.
fn figures(query: &Query) -> PolarsResult<Vec<Figure>> {
    let least = query.ground.settings.sittings.least_share;
    let mut figures = Vec::new();
    for scope in query.scopes() {
        let shares = shares(query, scope)?;
        let series = Some(&scope.series);
        let measure = |column: Column| {
            column
                .tells(Tells::Attendance(Members::All))
                .recipe(Recipe::Worked(SheetRows::new(SITTINGS)))
        };
        let sum = |of: fn(&Share) -> i64| shares.values().map(of).sum();
        let share = match Cell::share(sum(|share| share.present), sum(|share| share.known)) {
            Cell::Missing(_) => query.nothing(),
            share => share,
        };
        let share = DEFINITION.figure(series, measure(Column::share("")), share);
        figures.push(share.without_recipe_where_missing());
        if let Some(least) = least {
            let below = shares.values().filter(|s| s.is_below(least) == Some(true));
            let below = if shares.is_empty() {
                query.nothing()
            } else {
                Cell::count(below.count())
            };
            let below = DEFINITION.figure(series, measure(Column::whole("below")), below);
            figures.push(below.without_recipe_where_missing());
        }
    }
    Ok(figures)
}

fn table(query: &Query, scope: &SeriesScope) -> PolarsResult<Table> {
    let least = query.ground.settings.sittings.least_share;
    let own = Recipe::Worked(SheetRows::new(SITTINGS).and(Condition::own("member_id")));
    let tells = Tells::Attendance(Members::All);
    let mut columns = columns_of(Subject::Members);
    columns.push(Column::share("sittings_present").tells(tells).recipe(own));
    if least.is_some() {
        columns.push(Column::text("below_least_share").tells(tells));
    }
    let row = |(id, share): (String, Share)| {
        let mut row = query.who(&id).to_vec();
        row.push(Cell::share(share.present, share.known));
        if let Some(least) = least {
            row.push(match share.is_below(least) {
                Some(true) => Cell::Term("yes"),
                Some(false) => Cell::Term("no"),
                None => Cell::Missing(Missing::NotApplicable),
            });
        }
        row
    };
    let rows = shares(query, scope)?.into_iter().map(row).collect();
    Ok(DEFINITION
        .table(None, Some(&scope.series), Subject::Members, columns, rows)
        .largest_first("sittings_present", query.order_of_names()))
}

/// The members below the share.
fn below(shown: &Shown, series: &Series) -> Option<MainPoint> {
    let id = identify(DEFINITION.id, Some("below"), Some(series));
    let n = shown.figure(&id)?.cell.integer().filter(|n| *n > 0)?;
    let table = shown.table_of(DEFINITION.id, series)?;
    let is_below =
        |row: &&Vec<Cell>| table.cell_at(row, "below_least_share") == Some(&Cell::Term("yes"));
    let rows: Vec<&Vec<Cell>> = table.rows.iter().filter(is_below).collect();
    let name = ("series", PointValue::Text(series.name.clone()));
    let body = if rows.len() > MOST_NAMES {
        PointMessage::new("point-sittings-many", [])
    } else {
        PointMessage::new(
            "point-sittings",
            [("members", PointValue::list(table, rows, "member")?)],
        )
    };
    Some(MainPoint {
        lead: PointMessage::new("point-sittings-lead", [("n", PointValue::Number(n)), name]),
        body,
        figures: vec![id, table.id()],
    })
}

//! Are regions present in proportion? A region's share of presences by its share of eligibilities;
//! 1 is in proportion.

use super::presence;
use crate::{
    settings::Scope,
    statistics::{
        Definition, Query, by_name, largest_first, no_figures,
        query::{up_to, within},
    },
    table::{Cell, Column, Condition, Missing, Ratio, Recipe, Rows, Table},
};
use polars::prelude::PolarsResult;

pub const DEFINITION: Definition = Definition {
    id: "participation.regional_balance",
    unit: "unit-index",
    better: None,
    figures: no_figures,
    tables,
};

fn tables(query: &Query) -> PolarsResult<Vec<Table>> {
    query
        .scopes()
        .iter()
        .map(|scope| table(query, scope))
        .collect()
}

fn table(query: &Query, scope: &Scope) -> PolarsResult<Table> {
    let eligible = || presence(&scope.series).flagged(&["countable", "eligible"]);
    let windows: [&dyn Fn(Rows) -> Rows; 2] = [&|rows| within(rows, query.period), &|rows| {
        up_to(rows, query.period)
    }];
    let regions: Vec<Option<String>> = query
        .numbers(&windows[1](eligible()).count(), "region")?
        .into_keys()
        .collect();
    let mut rows: Vec<Vec<Cell>> = regions.iter().map(|r| vec![by_name(r.clone())]).collect();
    for window in windows {
        let expected = query.numbers(&window(eligible()).count(), "region")?;
        let present = query.numbers(&window(eligible().flagged(&["present"])).count(), "region")?;
        let sum = |of: &std::collections::BTreeMap<Option<String>, Option<i64>>| {
            of.values().flatten().sum::<i64>()
        };
        let whole = (sum(&present), sum(&expected));
        for (region, row) in regions.iter().zip(&mut rows) {
            let of = |n: &std::collections::BTreeMap<Option<String>, Option<i64>>| {
                n.get(region).copied().flatten().unwrap_or_default()
            };
            row.push(balance((of(&present), of(&expected)), whole));
        }
    }
    largest_first(&mut rows, 2);
    let worked = |window: &dyn Fn(Rows) -> Rows| {
        Recipe::Worked(window(eligible().and(Condition::own("region"))))
    };
    let columns = vec![
        Column::term("region"),
        Column::term("balance_period").recipe(worked(windows[0])),
        Column::term("balance_to_date").recipe(worked(windows[1])),
    ];
    Ok(DEFINITION
        .table(None, Some(&scope.series), columns, rows)
        .from(query.basis(&query.held_of(scope))))
}

/// (present of the region / present) / (eligible of the region / eligible).
fn balance(region: (i64, i64), whole: (i64, i64)) -> Cell {
    if region.1 == 0 || whole.0 == 0 {
        return Cell::Missing(Missing::NotApplicable);
    }
    Cell::ratio(
        Ratio::new(region.0.into(), whole.0.into()) / Ratio::new(region.1.into(), whole.1.into()),
    )
}

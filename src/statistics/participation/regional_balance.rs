//! Are regions present in proportion? A region's share of presences by its share of eligibilities;
//! 1 is in proportion.

use super::presence;
use crate::{
    settings::SeriesScope,
    statistics::{Definition, Query, Reach, measure::columns_of, shown_group},
    table::{
        Cell, Column, Condition, Members, Missing, Ratio, Recipe, SheetRows, Subject, Table, Tells,
        Window,
    },
};
use polars::prelude::PolarsResult;

pub const DEFINITION: Definition = Definition::new("participation.regional_balance", "unit-index")
    .reach(Reach::Members)
    .topics(&[("", "attendance-by-group")])
    .tables(|query| query.each_series(|scope| table(query, scope)));

fn eligible(query: &Query, scope: &SeriesScope, window: Window) -> SheetRows {
    let rows = presence(&scope.series).flagged(&["countable", "eligible"]);
    query.in_window(rows, window)
}

fn table(query: &Query, scope: &SeriesScope) -> PolarsResult<Table> {
    let subject = Subject::Groups("region");
    let mut columns = columns_of(subject);
    let regions = query.groups(&eligible(query, scope, Window::ToDate), "region")?;
    let mut rows: Vec<Vec<Cell>> = regions
        .iter()
        .map(|region| vec![shown_group(region.clone())])
        .collect();
    for (key, window) in [
        ("balance_period", Window::Period),
        ("balance_to_date", Window::ToDate),
    ] {
        let eligible = eligible(query, scope, window);
        let present = eligible.clone().flagged(&["present"]).count();
        let present = query.numbers(&present, "region")?;
        let expected = query.numbers(&eligible.clone().count(), "region")?;
        let whole = [&present, &expected].map(|of| of.values().flatten().sum::<i64>());
        for (region, row) in regions.iter().zip(&mut rows) {
            let own = [&present, &expected]
                .map(|of| of.get(region).copied().flatten().unwrap_or_default());
            row.push(balance(own, whole));
        }
        let measure = Column::number(key)
            .recipe(Recipe::Worked(eligible.and(Condition::own("region"))))
            .tells(Tells::Attendance(Members::All));
        columns.push(measure.window(window));
    }
    Ok(DEFINITION
        .table(None, Some(&scope.series), subject, columns, rows)
        .largest_first("balance_to_date", query.order_of_names())
        .with_basis(query.basis(&query.held_of(scope))))
}

/// (present of the region / present) / (eligible of the region / eligible).
fn balance([present, eligible]: [i64; 2], [all_present, all_eligible]: [i64; 2]) -> Cell {
    if eligible == 0 || all_present == 0 {
        return Cell::Missing(Missing::NotApplicable);
    }
    Cell::ratio(
        Ratio::new(present.into(), all_present.into())
            / Ratio::new(eligible.into(), all_eligible.into()),
    )
}

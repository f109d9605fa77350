//! What a figure was before: in the period before, and on the mean of the last five periods. In: a
//! query. Out: figures with their past. No change is a percent of a percent, and none is called
//! better unless the definition says which way is better.

use super::{Definition, Query, exact, on_threads};
use crate::table::{Cell, ChangeDirection, Figure, Missing, Past, Window};
use num_traits::{Signed, Zero};
use polars::prelude::PolarsResult;
use std::collections::BTreeMap;

/// How many periods a mean is taken of, the present one among them.
const PERIODS: usize = 5;

pub fn with_past(query: &Query, of: &[&'static Definition]) -> PolarsResult<Vec<Figure>> {
    let dated: Vec<&'static Definition> = of.iter().filter(|d| d.has_past).copied().collect();
    let mut periods = vec![query.period.clone()];
    while periods.len() < PERIODS {
        periods.push(periods[periods.len() - 1].period_before());
    }
    let all = on_threads(&periods, |period| {
        if period == query.period {
            figures(query, of)
        } else if query.is_on_record(period) {
            figures(&Query::new(query.ground, period), &dated)
        } else {
            // A year before the first on file has no figure.
            Ok(Vec::new())
        }
    });
    let mut all = all.into_iter().collect::<PolarsResult<Vec<_>>>()?;
    let now = all.remove(0);
    let comparable = |figures: &Vec<(&Definition, Figure)>| {
        let cells = figures.iter();
        let cells = cells.map(|(_, figure)| (figure.id.clone(), comparable(figure)));
        cells.collect::<BTreeMap<String, Cell>>()
    };
    let past: Vec<BTreeMap<String, Cell>> = all.iter().map(comparable).collect();
    let recipe_before = |id: &str| {
        let figure = all.first()?.iter().find(|(_, figure)| figure.id == id);
        figure.and_then(|(_, figure)| figure.measure.recipe.clone())
    };
    let figure = |(definition, figure): &(&Definition, Figure)| {
        let cell = |cells: &BTreeMap<String, Cell>| cells.get(&figure.id).cloned();
        let missing = || Cell::Missing(Missing::NotAvailable);
        let before = cell(&past[0]).unwrap_or_else(missing);
        let cells: Vec<Cell> = std::iter::once(self::comparable(figure))
            .chain(past.iter().filter_map(cell))
            .collect();
        let mean = mean_of_periods(figure, &cells);
        let change = difference(&figure.cell, &before);
        let change = if change.exact().is_some() && figure.is_thin() {
            missing()
        } else {
            change
        };
        let direction = change.exact().map(|by| direction(&by, definition.better));
        Figure {
            past: Past {
                before,
                recipe: recipe_before(&figure.id),
                change,
                mean,
                direction,
            },
            ..figure.clone()
        }
    };
    Ok(now.iter().map(figure).collect())
}

/// The mean of a figure over the periods, the present one among them.
fn mean_of_periods(figure: &Figure, cells: &[Cell]) -> Cell {
    match () {
        // What runs from the first meeting on holds the years before already, and one value is no
        // mean.
        () if figure.measure.window == Window::ToDate
            || cells.iter().filter(|c| c.exact().is_some()).count() < 2 =>
        {
            Cell::Missing(Missing::NotApplicable)
        }
        () if cells.len() < PERIODS => Cell::Missing(Missing::NotAvailable),
        () => exact::mean(&cells.iter().collect::<Vec<_>>()),
    }
}

/// The value of a figure in a comparison. What rests on few of the meetings that were held is no
/// period to compare.
fn comparable(figure: &Figure) -> Cell {
    if figure.is_thin() {
        Cell::Missing(Missing::NotAvailable)
    } else {
        figure.cell.clone()
    }
}

fn figures(
    query: &Query,
    definitions: &[&'static Definition],
) -> PolarsResult<Vec<(&'static Definition, Figure)>> {
    let of = |definition: &&'static Definition| {
        Ok((definition.figures)(query)?
            .into_iter()
            .map(|figure| (*definition, figure))
            .collect::<Vec<_>>())
    };
    let figures = definitions
        .iter()
        .map(of)
        .collect::<PolarsResult<Vec<_>>>()?;
    Ok(figures.into_iter().flatten().collect())
}

/// Shares in percentage points, numbers as their difference.
fn difference(now: &Cell, before: &Cell) -> Cell {
    match (now, before) {
        (Cell::Integer(now), Cell::Integer(before)) => Cell::Integer(now - before),
        (Cell::Quotient(now), Cell::Quotient(before)) => Cell::ratio(&**now - &**before),
        (Cell::Share { .. }, Cell::Share { .. })
        | (Cell::Missing(_), _)
        | (_, Cell::Missing(_)) => exact::points(now, before),
        _ => Cell::Missing(Missing::NotApplicable),
    }
}

fn direction(change: &crate::table::Ratio, better: Option<ChangeDirection>) -> ChangeDirection {
    match better {
        _ if change.is_zero() => ChangeDirection::Same,
        Some(ChangeDirection::Up) if change.is_positive() => ChangeDirection::Better,
        Some(ChangeDirection::Down) if change.is_negative() => ChangeDirection::Better,
        Some(_) => ChangeDirection::Worse,
        None if change.is_positive() => ChangeDirection::Up,
        None => ChangeDirection::Down,
    }
}

//! How large are delegations? Mean and median of the delegations whose number of delegates is
//! known.

use super::delegations_in;
use crate::{
    frame::{counts, texts},
    statistics::{
        Definition, Query, Reach, exact,
        measure::{columns_of, counted},
        shown_group,
    },
    table::{
        Cell, Column, Condition, Figure, Members, Missing, Recipe, SheetRows, Subject, Table, Tells,
    },
};
use polars::prelude::PolarsResult;
use std::collections::BTreeMap;

pub const DEFINITION: Definition =
    Definition::new("participation.delegation_size", "unit-delegates")
        .reach(Reach::Members)
        .figures(figures)
        .topics(&[("", "meetings-by-group")])
        .tables(tables);

fn of_known_size(query: &Query) -> SheetRows {
    delegations_in(query.period).flagged(&["counted"])
}

fn mean(query: &Query) -> Recipe {
    Recipe::Quotient {
        numerator: of_known_size(query).sum("delegates"),
        denominator: of_known_size(query).count(),
    }
}

/// Half of the delegations are smaller.
fn median_column(rows: SheetRows) -> Column {
    Column::number("median")
        .recipe(Recipe::Worked(rows))
        .tells(Tells::Attendance(Members::All))
}

/// The sizes of all delegations of known size, by kind of member, each in ascending order.
fn sizes(query: &Query) -> PolarsResult<BTreeMap<Option<String>, Vec<i64>>> {
    let frame = query.rows(&of_known_size(query), &["kind", "delegates"])?;
    let mut sizes: BTreeMap<Option<String>, Vec<i64>> = BTreeMap::new();
    let rows = texts(&frame, "kind")?
        .into_iter()
        .zip(counts(&frame, "delegates")?);
    for (kind, n) in rows {
        sizes.entry(kind).or_default().extend(n);
    }
    for of_kind in sizes.values_mut() {
        of_kind.sort_unstable();
    }
    Ok(sizes)
}

fn all_sizes(sizes: &BTreeMap<Option<String>, Vec<i64>>) -> Vec<i64> {
    let mut all: Vec<i64> = sizes.values().flatten().copied().collect();
    all.sort_unstable();
    all
}

fn median(sizes: &[i64]) -> Cell {
    exact::quantile(sizes, 1, 2).map_or(Cell::Missing(Missing::NotAvailable), Cell::ratio)
}

fn figures(query: &Query) -> PolarsResult<Vec<Figure>> {
    let all = all_sizes(&sizes(query)?);
    let mean = query.figure(&DEFINITION, None, counted("mean", mean(query)))?;
    let median = DEFINITION.figure(None, median_column(of_known_size(query)), median(&all));
    let figure = |figure: Figure| {
        if all.is_empty() {
            figure.missing(&query.nothing())
        } else {
            figure
        }
    };
    Ok([mean, median].map(figure).to_vec())
}

fn tables(query: &Query) -> PolarsResult<Vec<Table>> {
    let delegations = || delegations_in(query.period);
    let own = Condition::own("kind");
    let share = Recipe::Share {
        numerator: of_known_size(query).count(),
        denominator: delegations().count(),
    };
    let recipes = [
        ("delegations", share),
        ("delegates", Recipe::Tally(delegations().sum("delegates"))),
        ("mean", mean(query)),
    ];
    let mut columns = columns_of(Subject::Groups("kind"));
    columns.extend(recipes.map(|(key, recipe)| counted(key, recipe.and(&own))));
    let kinds = query.groups(&delegations(), "kind")?;
    let all = vec![Cell::Term("all")];
    let rows =
        std::iter::once(all).chain(kinds.iter().cloned().map(|kind| vec![shown_group(kind)]));
    let mut rows = query.fill(&columns, rows.collect())?;
    let sizes = sizes(query)?;
    rows[0].push(median(&all_sizes(&sizes)));
    for (row, kind) in rows[1..].iter_mut().zip(&kinds) {
        row.push(median(sizes.get(kind).map_or(&[], Vec::as_slice)));
    }
    if query.is_without_meetings() {
        rows[0][1..].fill(Cell::Missing(Missing::NotApplicable));
    }
    columns.push(median_column(of_known_size(query).and(own)));
    Ok(vec![DEFINITION.table(
        None,
        None,
        Subject::Groups("kind"),
        columns,
        rows,
    )])
}

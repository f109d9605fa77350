//! How spread is the work? Entropy of the fractional shares of themes (Shannon 1948), its part of
//! the largest possible (evenness, Pielou 1966), and how many themes of equal share would have the
//! same entropy (Hill 1973).

use super::{Tally, five_years};
use crate::{
    statistics::{Definition, Query, no_figures},
    table::{Cell, Column, Missing, Ratio, Table, to_f64},
};
use num_traits::{ToPrimitive, Zero};
use polars::prelude::PolarsResult;

pub const DEFINITION: Definition = Definition {
    id: "themes.diversity",
    unit: "unit-index",
    better: None,
    figures: no_figures,
    tables,
};

fn tables(query: &Query) -> PolarsResult<Vec<Table>> {
    let rows = vec![
        row("period", &Tally::of_meetings(query, query.period)?),
        row(
            "five-years",
            &Tally::of_meetings(query, &five_years(query.period))?,
        ),
        row("initiatives", &Tally::of(query, &query.data.initiatives)?),
    ];
    let columns = vec![
        Column::term("window"),
        Column::term("named").unit("unit-share"),
        Column::term("entropy"),
        Column::term("evenness"),
        Column::term("effective_number"),
    ];
    Ok(vec![DEFINITION.table(None, None, columns, rows)])
}

fn row(window: &'static str, tally: &Tally) -> Vec<Cell> {
    let whole = tally.whole();
    let parts: Vec<Ratio> = tally
        .themes
        .iter()
        .map(super::Theme::fractional)
        .filter(|part| !part.is_zero())
        .collect();
    let number = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
    let named = Cell::share(number(parts.len()), number(tally.themes.len()));
    let first = [Cell::Term(window), named].into_iter();
    if parts.len() < 2 {
        return first
            .chain(vec![Cell::Missing(Missing::NotApplicable); 3])
            .collect();
    }
    let shares = parts
        .into_iter()
        .filter_map(|part| (part / &whole).to_f64());
    let entropy: f64 = shares.clone().map(|p| -p * libm::log(p)).sum();
    let evenness = entropy / libm::log(to_f64(number(shares.count())));
    first
        .chain([entropy, evenness, libm::exp(entropy)].map(Cell::Decimal))
        .collect()
}

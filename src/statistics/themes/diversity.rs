//! How spread is the work? Entropy of the fractional shares of themes (Shannon 1948), its part of
//! the largest possible (evenness, Pielou 1966), and how many themes of equal share would have the
//! same entropy (Hill 1973).

use super::{Theme, ThemeCounts};
use crate::{
    statistics::{Definition, Query, Reach},
    table::{Cell, Column, Missing, Ratio, RowKeys, Subject, Table, Tells, to_f64},
};
use num_traits::{ToPrimitive, Zero};
use polars::prelude::PolarsResult;

pub const DEFINITION: Definition = Definition::new("themes.diversity", "unit-index")
    .reach(Reach::Members)
    .topics(&[("", "concentration")])
    .tables(tables);

fn tables(query: &Query) -> PolarsResult<Vec<Table>> {
    let meetings = |period| ThemeCounts::in_meetings(query, period);
    let rows = vec![
        row("period", &meetings(query.period)?),
        row("five-years", &meetings(&query.period.five_years())?),
        row(
            "initiatives",
            &ThemeCounts::new(query, &query.data.initiatives)?,
        ),
    ];
    let columns = [
        Column::text("window"),
        Column::share("named"),
        Column::number("entropy"),
        Column::number("evenness"),
        Column::number("effective_number"),
    ];
    let columns = columns.map(|column| column.tells(Tells::OwnRows)).to_vec();
    let table = DEFINITION.table(None, None, Subject::Whole, columns, rows);
    Ok(vec![table.with_keys(RowKeys::Columns(1))])
}

fn row(window: &'static str, counts: &ThemeCounts) -> Vec<Cell> {
    let whole = counts.whole();
    let parts: Vec<Ratio> = counts
        .themes
        .iter()
        .map(Theme::fractional)
        .filter(|part| !part.is_zero())
        .collect();
    let number = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
    let named = Cell::share(number(parts.len()), number(counts.themes.len()));
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

//! How has it moved? One row for each year from the first held meeting to the end of the period, and the mean of the last five.

use crate::{
    input::{counts, dates},
    statistics::{Answer, Definition, Query, expressions::event, expressions::on_or_before},
    table::{Cell, Column, Label, Missing, to_f64},
};
use polars::prelude::*;
use std::collections::BTreeMap;

pub const DEFINITION: Definition = Definition { id: "participation.trend", unit: "unit-meetings", compute };

const LAST: usize = 5;

fn compute(query: &Query) -> PolarsResult<Answer> {
    let year = || col("start_date").dt().year().cast(DataType::Int64).alias("year");
    let meetings = query.held().filter(on_or_before(query.period));
    let held = meetings
        .clone()
        .group_by_stable([year()])
        .agg([len().cast(DataType::Int64).alias("meetings"), event().n_unique().cast(DataType::Int64).alias("events")])
        .collect()?;
    let delegations = query
        .delegations()
        .join(meetings.select([col("meeting_id"), year()]), [col("meeting_id")], [col("meeting_id")], JoinArgs::new(JoinType::Inner))
        .group_by_stable([col("year")])
        .agg([len().cast(DataType::Int64).alias("presences"), col("member_id").n_unique().cast(DataType::Int64).alias("distinct")])
        .collect()?;
    let by_year = |frame: &DataFrame, c: &str| -> PolarsResult<BTreeMap<i64, i64>> {
        Ok(counts(frame, "year")?.into_iter().flatten().zip(counts(frame, c)?.into_iter().flatten()).collect())
    };
    let counted =
        [by_year(&held, "meetings")?, by_year(&held, "events")?, by_year(&delegations, "presences")?, by_year(&delegations, "distinct")?];
    let rates = query.scopes.iter().map(|s| rates(query, &s.series)).collect::<PolarsResult<Vec<_>>>()?;

    let last = i64::from(query.period.last.year());
    let first = counted[0].keys().next().copied().unwrap_or(last);
    let mut rows: Vec<Vec<Cell>> = (first..=last)
        .map(|year| {
            let none_held = !counted[0].contains_key(&year);
            let mut row = vec![Cell::Integer(year)];
            row.extend(counted.iter().enumerate().map(|(i, c)| match c.get(&year) {
                Some(n) => Cell::Integer(*n),
                None if i < 2 => Cell::Integer(0),
                None => Cell::Missing(if none_held { Missing::NotApplicable } else { Missing::NotAvailable }),
            }));
            row.extend(rates.iter().map(|r| r.get(&year).map_or(Cell::Missing(Missing::NotApplicable), |(p, e)| Cell::share(*p, *e))));
            row
        })
        .collect();
    let window = &rows[rows.len().saturating_sub(LAST)..];
    let mean = if window.len() < LAST { None } else { Some(mean(window)) };
    rows.extend(mean);
    let mut columns: Vec<Column> = ["year", "meetings", "events", "presences", "distinct"].map(Column::term).to_vec();
    columns.extend(query.scopes.iter().map(|s| Column {
        key: format!("rate@{}", s.series.key),
        label: Label::Text(s.series.name.clone()),
        unit: Some("unit-share"),
        recipe: None,
    }));
    Ok(Answer { tables: vec![DEFINITION.table(None, None, columns, rows)], figures: Vec::new() })
}

/// Presences and eligibilities of a series by year, over countable meetings.
fn rates(query: &Query, series: &crate::table::Series) -> PolarsResult<BTreeMap<i64, (i64, i64)>> {
    let frame = query.presence_of(series).filter(col("countable").and(col("eligible"))).collect()?;
    let mut out: BTreeMap<i64, (i64, i64)> = BTreeMap::new();
    for (day, present) in dates(&frame, "start_date")?.into_iter().zip(counts(&frame, "present")?) {
        let year = out.entry(day.map_or(0, |d| i64::from(d.year()))).or_default();
        year.0 += present.unwrap_or_default();
        year.1 += 1;
    }
    Ok(out)
}

/// Counts as their mean over the years that have one; shares as the sum of parts over the sum of wholes.
fn mean(rows: &[Vec<Cell>]) -> Vec<Cell> {
    let column = |c: usize| {
        let shares: Vec<(i64, i64)> = rows
            .iter()
            .filter_map(|r| if let Cell::Share { numerator, denominator } = r[c] { Some((numerator, denominator)) } else { None })
            .collect();
        if !shares.is_empty() {
            return Cell::share(shares.iter().map(|s| s.0).sum(), shares.iter().map(|s| s.1).sum());
        }
        let numbers: Vec<i64> = rows.iter().filter_map(|r| if let Cell::Integer(n) = r[c] { Some(n) } else { None }).collect();
        if numbers.is_empty() {
            return Cell::Missing(Missing::NotApplicable);
        }
        Cell::Decimal(to_f64(numbers.iter().sum()) / to_f64(i64::try_from(numbers.len()).unwrap_or(i64::MAX)))
    };
    std::iter::once(Cell::Term("mean-of-five")).chain((1..rows[0].len()).map(column)).collect()
}

//! How many meetings took place? Held meetings that start in the period; joint ones also as one event.

use crate::{
    input::{counts, dates, texts},
    settings::period::Period,
    statistics::{
        Answer, Definition, Query,
        expressions::{event, in_period},
    },
    table::{Cell, Column, Condition, Figure, Recipe, Rows},
};
use polars::prelude::*;

pub const DEFINITION: Definition = Definition { id: "participation.meetings_held", unit: "unit-meetings", compute };

fn compute(query: &Query) -> PolarsResult<Answer> {
    let before = query.period.before();
    let flagged =
        query.held().with_columns([in_period(query.period).alias("now"), in_period(&before).alias("then"), event().alias("event")]);
    let totals = flagged.clone().select(tallies()).collect()?;
    // Before the first meeting on record nobody wrote down what took place: that is not zero meetings.
    let first = dates(&query.held().collect()?, "start_date")?.into_iter().flatten().min();
    let recorded = |c: &str| !c.ends_with("_before") || first.is_some_and(|day| day <= before.last);
    let cell = |c: &str, n: Option<i64>| Cell::recorded(recorded(c).then(|| n.unwrap_or_default()));
    let one = |c: &str| counts(&totals, c).map(|v| cell(c, v[0]));
    let recipe = |period: &Period| {
        let days = [Condition::From { column: "start_date", day: period.first }, Condition::To { column: "start_date", day: period.last }];
        let held = Condition::Equals { column: "status", value: "held".into() };
        Some(Recipe::Count(Rows { sheet: "meetings", conditions: [held].into_iter().chain(days).collect() }))
    };
    let figures = vec![
        Figure { recipe: recipe(query.period), ..DEFINITION.figure(None, None, one("meetings")?) },
        DEFINITION.figure(Some("events"), None, one("events")?),
        Figure {
            recipe: recipe(&before).filter(|_| recorded("_before")),
            ..DEFINITION.figure(Some("before"), None, one("meetings_before")?)
        },
        DEFINITION.figure(Some("events_before"), None, one("events_before")?),
    ];

    let mut rows =
        vec![vec![Cell::Term("all"), Cell::Term("all"), one("meetings")?, one("events")?, one("meetings_before")?, one("events_before")?]];
    for by in ["body", "kind", "mode"] {
        let frame = flagged
            .clone()
            .group_by_stable([col(by)])
            .agg(tallies())
            .filter(col("meetings").gt(lit(0)).or(col("meetings_before").gt(lit(0))))
            .sort_by_exprs(
                [col("meetings"), col(by)],
                SortMultipleOptions::default().with_order_descending_multi([true, false]).with_nulls_last(true),
            )
            .collect()?;
        let tallies = ["meetings", "events", "meetings_before", "events_before"].map(|c| (c, counts(&frame, c)));
        for (i, group) in texts(&frame, by)?.into_iter().enumerate() {
            let mut row = vec![Cell::Term(by), group.map_or(Cell::Term("not-recorded"), Cell::Text)];
            for (name, column) in &tallies {
                let values = column.as_ref().map_err(Clone::clone)?;
                row.push(cell(name, values[i]));
            }
            rows.push(row);
        }
    }
    let columns = ["grouping", "group", "meetings", "events", "meetings_before", "events_before"].map(Column::term).to_vec();
    Ok(Answer { tables: vec![DEFINITION.table(None, None, columns, rows)], figures })
}

fn tallies() -> Vec<Expr> {
    let count = |flag: &str, name: &str| col(flag).sum().cast(DataType::Int64).alias(name);
    let events = |flag: &str, name: &str| col("event").filter(col(flag)).n_unique().cast(DataType::Int64).alias(name);
    vec![count("now", "meetings"), events("now", "events"), count("then", "meetings_before"), events("then", "events_before")]
}

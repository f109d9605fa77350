//! How often does the whole membership attend? The sum of presences over the sum of eligibilities, not the mean of rates.

use super::presence_rows;
use crate::{
    input::counts,
    statistics::{
        Answer, Definition, Query,
        expressions::{in_period, is_organisation, is_state},
    },
    table::{Cell, Column, Condition, Figure, Missing, Recipe},
};
use polars::prelude::*;

pub const DEFINITION: Definition = Definition { id: "participation.rate_overall", unit: "unit-share", compute };

fn compute(query: &Query) -> PolarsResult<Answer> {
    let mut answer = Answer::default();
    for scope in &query.scopes {
        let series = &scope.series;
        let basis = Query::basis(query.meetings_of(scope))?;
        let basis_now = Query::basis(query.meetings_of(scope).filter(in_period(query.period)))?;
        let counted = query.presence_of(series).filter(col("eligible").and(col("countable")));
        // Without its kind a member can't be put on either side: then neither rate can be told.
        let split = counted.clone().filter(col("kind").is_null()).collect()?.height() == 0;
        let kind = |is: bool| {
            let (column, value) = ("kind", "state".to_owned());
            if is { Condition::Equals { column, value } } else { Condition::Differs { column, value } }
        };
        let groups = [
            ("all-members", "period", "to_date", lit(true), None),
            ("states", "period_states", "to_date_states", is_state("kind"), Some(kind(true))),
            ("organisations", "period_organisations", "to_date_organisations", is_organisation("kind"), Some(kind(false))),
        ];
        let mut rows = Vec::new();
        for (group, part_now, part, who, kind) in groups {
            let known = query.knows_members() && (split || kind.is_none());
            let now = share(known, counted.clone().filter(who.clone().and(in_period(query.period))))?;
            let to_date = share(known, counted.clone().filter(who))?;
            let until = Condition::To { column: "start_date", day: query.period.last };
            let from = Condition::From { column: "start_date", day: query.period.first };
            let window = |from: Option<Condition>| {
                let more = || kind.iter().chain(&from).chain([&until]).cloned();
                known.then(|| Recipe::Share {
                    numerator: presence_rows(&series.key, &["countable", "eligible", "present"], more()),
                    denominator: presence_rows(&series.key, &["countable", "eligible"], more()),
                })
            };
            let figure =
                |part, cell, basis, recipe| Figure { basis: Some(basis), recipe, ..DEFINITION.figure(Some(part), Some(series), cell) };
            answer.figures.push(figure(part_now, now.clone(), basis_now, window(Some(from))));
            answer.figures.push(figure(part, to_date.clone(), basis, window(None)));
            rows.push(vec![Cell::Term(group), now, to_date]);
        }
        let columns =
            vec![Column::term("group"), Column::term("rate_period").unit("unit-share"), Column::term("rate_to_date").unit("unit-share")];
        let mut table = DEFINITION.table(None, Some(series), columns, rows);
        table.basis = Some(basis);
        answer.tables.push(table);
    }
    Ok(answer)
}

fn share(known: bool, rows: LazyFrame) -> PolarsResult<Cell> {
    if !known {
        return Ok(Cell::Missing(Missing::NotAvailable));
    }
    let frame = rows
        .select([col("present").sum().cast(DataType::Int64).alias("present"), len().cast(DataType::Int64).alias("eligible")])
        .collect()?;
    let one = |c| counts(&frame, c).map(|v| v[0].unwrap_or_default());
    Ok(Cell::share(one("present")?, one("eligible")?))
}

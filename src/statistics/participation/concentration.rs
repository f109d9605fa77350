//! Is the room dominated by a few? Herfindahl–Hirschman index of delegates by member and its
//! reciprocal, the effective number of members (Hirschman 1964); Gini coefficient of presences over
//! eligible members (Gini 1912).

use super::{delegations_in, presence};
use crate::{
    settings::period::Period,
    statistics::{
        Definition, Query, exact, no_figures,
        query::{up_to, within},
    },
    table::{Cell, Column, Missing, Rows, Table},
};
use polars::prelude::PolarsResult;

pub const DEFINITION: Definition = Definition {
    id: "participation.concentration",
    unit: "unit-index",
    better: None,
    figures: no_figures,
    tables,
};

fn tables(query: &Query) -> PolarsResult<Vec<Table>> {
    let to_date = query.period.since(jiff::civil::Date::MIN);
    let rows = vec![
        delegates(query, "period", query.period)?,
        delegates(query, "to-date", &to_date)?,
    ];
    let columns = ["window", "members", "delegates", "hhi", "effective_number"]
        .map(Column::term)
        .to_vec();
    let mut tables = vec![DEFINITION.table(None, None, columns, rows)];
    for scope in query.scopes() {
        let counted = || presence(&scope.series).flagged(&["countable", "eligible"]);
        let rows = vec![
            presences(query, "period", |rows| within(rows, query.period), &counted)?,
            presences(query, "to-date", |rows| up_to(rows, query.period), &counted)?,
        ];
        let columns = ["window", "members", "presences", "gini"]
            .map(Column::term)
            .to_vec();
        let table = DEFINITION.table(Some("presences"), Some(&scope.series), columns, rows);
        tables.push(table.from(query.basis(&query.held_of(scope))));
    }
    Ok(tables)
}

fn delegates(query: &Query, window: &'static str, period: &Period) -> PolarsResult<Vec<Cell>> {
    let by_member = query.numbers(&delegations_in(period).sum("delegates"), "member_id")?;
    let missing = |m| Cell::Missing(m);
    let first = Cell::Term(window);
    if by_member.is_empty() {
        return Ok([vec![first], vec![missing(Missing::NotApplicable); 4]].concat());
    }
    let sizes: Vec<i64> = by_member
        .into_values()
        .flatten()
        .filter(|n| *n > 0)
        .collect();
    if sizes.is_empty() {
        return Ok([vec![first], vec![missing(Missing::NotAvailable); 4]].concat());
    }
    let (members, total) = (
        Cell::Integer(i64::try_from(sizes.len()).unwrap_or(i64::MAX)),
        Cell::Integer(sizes.iter().sum()),
    );
    let indices = match exact::herfindahl(&sizes).filter(|_| sizes.len() > 1) {
        Some(hhi) => [Cell::ratio(hhi.clone()), Cell::ratio(hhi.recip())],
        None => [
            missing(Missing::NotApplicable),
            missing(Missing::NotApplicable),
        ],
    };
    Ok([first, members, total].into_iter().chain(indices).collect())
}

fn presences(
    query: &Query,
    name: &'static str,
    window: impl Fn(Rows) -> Rows,
    counted: &impl Fn() -> Rows,
) -> PolarsResult<Vec<Cell>> {
    let eligible = query.numbers(&window(counted()).count(), "member_id")?;
    let present = query.numbers(
        &window(counted().flagged(&["present"])).count(),
        "member_id",
    )?;
    let mut times: Vec<i64> = eligible
        .keys()
        .map(|m| present.get(m).copied().flatten().unwrap_or_default())
        .collect();
    times.sort_unstable();
    let gini = exact::gini(&times).map_or(Cell::Missing(Missing::NotApplicable), Cell::ratio);
    let members = Cell::Integer(i64::try_from(times.len()).unwrap_or(i64::MAX));
    Ok(vec![
        Cell::Term(name),
        members,
        Cell::Integer(times.iter().sum()),
        gini,
    ])
}

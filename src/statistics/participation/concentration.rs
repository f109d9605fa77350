//! Is the room dominated by a few? Herfindahl–Hirschman index of delegates by member and its
//! reciprocal, the effective number of members (Hirschman 1964); Gini coefficient of presences over
//! eligible members (Gini 1912).

use super::{delegations_in, presence};
use crate::{
    settings::{SeriesScope, period::Period},
    statistics::{Definition, Query, Reach, exact},
    table::{Cell, Column, Members, Missing, RowKeys, Subject, Table, Tells, Window},
};
use polars::prelude::PolarsResult;

pub const DEFINITION: Definition = Definition::new("participation.concentration", "unit-index")
    .reach(Reach::Members)
    .topics(&[("", "concentration")])
    .tables(tables);

const TELLS: Tells = Tells::Attendance(Members::All);

fn tables(query: &Query) -> PolarsResult<Vec<Table>> {
    let to_date = query.period.since(jiff::civil::Date::MIN);
    let rows = vec![
        delegates(query, "period", query.period)?,
        delegates(query, "to-date", &to_date)?,
    ];
    let columns = vec![
        Column::text("window").tells(Tells::Facts),
        Column::whole("members").tells(Tells::Attendees),
        Column::whole("delegates").tells(TELLS),
        Column::number("hhi").tells(TELLS),
        Column::number("effective_number").tells(TELLS),
    ];
    let of_delegates = DEFINITION.table(None, None, Subject::Whole, columns, rows);
    let mut tables = vec![of_delegates.with_keys(RowKeys::Columns(1))];
    tables.extend(query.each_series(|scope| presences(query, scope))?);
    Ok(tables)
}

fn delegates(query: &Query, window: &'static str, period: &Period) -> PolarsResult<Vec<Cell>> {
    let by_member = query.numbers(&delegations_in(period).sum("delegates"), "member_id")?;
    let nothing = |missing| vec![Cell::Missing(missing); 4];
    let sizes: Vec<i64> = by_member
        .values()
        .copied()
        .flatten()
        .filter(|n| *n > 0)
        .collect();
    let cells = if by_member.is_empty() {
        nothing(Missing::NotApplicable)
    } else if sizes.is_empty() {
        nothing(Missing::NotAvailable)
    } else {
        let indices = match exact::herfindahl(&sizes).filter(|_| sizes.len() > 1) {
            Some(hhi) => [Cell::ratio(hhi.clone()), Cell::ratio(hhi.recip())],
            None => [0; 2].map(|_| Cell::Missing(Missing::NotApplicable)),
        };
        let numbers = [Cell::count(sizes.len()), Cell::Integer(sizes.iter().sum())];
        numbers.into_iter().chain(indices).collect()
    };
    Ok([vec![Cell::Term(window)], cells].concat())
}

fn presences(query: &Query, scope: &SeriesScope) -> PolarsResult<Table> {
    let row = |(name, window)| {
        let eligible = presence(&scope.series).flagged(&["countable", "eligible"]);
        let rows = query.in_window(eligible, window);
        let eligible = query.numbers(&rows.clone().count(), "member_id")?;
        let present = query.numbers(&rows.flagged(&["present"]).count(), "member_id")?;
        let mut times: Vec<i64> = eligible
            .keys()
            .map(|member| present.get(member).copied().flatten().unwrap_or_default())
            .collect();
        times.sort_unstable();
        let gini = exact::gini(&times).map_or(Cell::Missing(Missing::NotApplicable), Cell::ratio);
        let sum = Cell::Integer(times.iter().sum());
        Ok(vec![Cell::Term(name), Cell::count(times.len()), sum, gini])
    };
    let rows = [("period", Window::Period), ("to-date", Window::ToDate)].map(row);
    let columns = vec![
        Column::text("window").tells(Tells::Facts),
        Column::whole("members").tells(Tells::Membership(Members::All)),
        Column::whole("presences").tells(TELLS),
        Column::number("gini").tells(TELLS),
    ];
    let rows = rows.into_iter().collect::<PolarsResult<_>>()?;
    let series = Some(&scope.series);
    Ok(DEFINITION
        .table(Some("presences"), series, Subject::Whole, columns, rows)
        .with_keys(RowKeys::Columns(1))
        .with_basis(query.basis(&query.held_of(scope))))
}

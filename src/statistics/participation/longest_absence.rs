//! Who stayed away longest? Runs of countable meetings of one series for which a member was
//! eligible and at which it was not present.

use crate::{
    input::{
        attendance::{NONE, Words},
        day,
    },
    statistics::{Definition, Query, no_figures, query::up_to},
    table::{Cell, Column, Condition, Direction, Missing, Recipe, Table},
};
use polars::prelude::*;
use rustc_hash::FxHashMap;

pub const DEFINITION: Definition = Definition {
    id: "participation.longest_absence",
    unit: "unit-meetings",
    better: Some(Direction::Down),
    figures: no_figures,
    tables,
};

/// A member's runs of missed meetings, in order of the meetings.
#[derive(Debug, Default)]
struct Runs {
    longest: i64,
    /// The run that is open at the end of the period.
    open: i64,
    /// In days since 1970.
    last_present: Option<i32>,
}

fn tables(query: &Query) -> PolarsResult<Vec<Table>> {
    query
        .scopes()
        .iter()
        .map(|scope| table(query, scope))
        .collect()
}

fn table(query: &Query, scope: &crate::settings::Scope) -> PolarsResult<Table> {
    // In order of start date. A list that is not complete proves no absence, but who is on it was
    // there.
    let rows = up_to(
        super::presence(&scope.series).flagged(&["eligible"]),
        query.period,
    );
    let frame = query.rows(
        &rows,
        &["member_id", "name", "present", "countable", "start_date"],
    )?;
    let (members, names) = (Words::of(&frame, "member_id")?, Words::of(&frame, "name")?);
    let (present, countable) = (
        frame.column("present")?.bool()?,
        frame.column("countable")?.bool()?,
    );
    let starts = frame.column("start_date")?.date()?.physical();
    let mut runs: FxHashMap<(u32, u32), Runs> = FxHashMap::default();
    let rows = names
        .numbers
        .iter()
        .zip(&members.numbers)
        .zip(present.iter().zip(countable.iter()))
        .zip(starts.iter());
    for ((who, (present, countable)), start) in rows {
        let is_present = present == Some(true);
        if *who.1 == NONE || !(is_present || countable == Some(true)) {
            continue;
        }
        let run = runs.entry((*who.0, *who.1)).or_default();
        if is_present {
            run.open = 0;
            run.last_present = start;
        } else {
            run.open += 1;
            run.longest = run.longest.max(run.open);
        }
    }
    let former = query.former_members(scope, query.period.last)?;
    let who = |(name, member): (u32, u32)| {
        (
            names.text(name).unwrap_or_default(),
            members.text(member).unwrap_or_default(),
        )
    };
    let mut runs: Vec<((&str, &str), Runs)> = runs
        .into_iter()
        .map(|(numbers, run)| (who(numbers), run))
        .collect();
    // A former member misses nothing any more.
    runs.sort_by_key(|(who, r)| (former.contains(who.1), -r.open, -r.longest, *who));
    let rows = runs
        .into_iter()
        .map(|((name, member), run)| {
            let open = if former.contains(member) {
                Cell::Missing(Missing::NotApplicable)
            } else {
                Cell::Integer(run.open)
            };
            let last = run
                .last_present
                .map_or(Cell::Missing(Missing::NotApplicable), |days| {
                    Cell::Date(day(days))
                });
            vec![
                Cell::from(name.to_owned()),
                Cell::from(member.to_owned()),
                open,
                Cell::Integer(run.longest),
                last,
            ]
        })
        .collect();
    let mut columns = [
        "member",
        "member_id",
        "absence_open",
        "absence_longest",
        "last_present",
    ]
    .map(Column::term)
    .to_vec();
    let eligible = up_to(
        super::presence(&scope.series).flagged(&["countable", "eligible"]),
        query.period,
    );
    for column in &mut columns[2..] {
        column.recipe = Some(Recipe::Worked(
            eligible.clone().and(Condition::own("member_id")),
        ));
    }
    Ok(DEFINITION
        .table(None, Some(&scope.series), columns, rows)
        .from(query.basis(&query.held_of(scope))))
}

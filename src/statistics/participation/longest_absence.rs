//! Who stayed away longest? Runs of countable meetings of one series for which a member was eligible and at which it was not present.

use crate::{
    input::dates,
    statistics::{Definition, Query, no_figures, query::up_to},
    table::{Cell, Column, Condition, Direction, Missing, Recipe, Table},
};
use jiff::civil::Date;
use polars::prelude::*;
use rustc_hash::FxHashMap;

pub const DEFINITION: Definition =
    Definition { id: "participation.longest_absence", unit: "unit-meetings", better: Some(Direction::Down), figures: no_figures, tables };

/// A member's runs of missed meetings, in order of the meetings.
#[derive(Debug, Default)]
struct Runs {
    longest: i64,
    /// The run that is open at the end of the period.
    open: i64,
    last_present: Option<Date>,
}

fn tables(query: &Query) -> PolarsResult<Vec<Table>> {
    query.scopes().iter().map(|scope| table(query, scope)).collect()
}

fn table(query: &Query, scope: &crate::settings::Scope) -> PolarsResult<Table> {
    // In order of start date. A list that is not complete proves no absence, but who is on it was there.
    let frame = query.rows(&up_to(super::presence(&scope.series).flagged(&["eligible"]), query.period))?;
    let [members, names] = ["member_id", "name"].map(|c| frame.column(c).and_then(|c| c.cat32()));
    let (members, names) = (members?, names?);
    let (starts, present, countable) = (dates(&frame, "start_date")?, frame.column("present")?.bool()?, frame.column("countable")?.bool()?);
    let mut runs: FxHashMap<(&str, &str), Runs> = FxHashMap::default();
    for (i, (name, member)) in names.iter_str().zip(members.iter_str()).enumerate() {
        let Some(member) = member.filter(|_| countable.get(i) == Some(true) || present.get(i) == Some(true)) else { continue };
        let run = runs.entry((name.unwrap_or_default(), member)).or_default();
        if present.get(i) == Some(true) {
            run.open = 0;
            run.last_present = starts[i];
        } else {
            run.open += 1;
            run.longest = run.longest.max(run.open);
        }
    }
    let mut runs: Vec<((&str, &str), Runs)> = runs.into_iter().collect();
    runs.sort_by_key(|(who, r)| (-r.open, -r.longest, *who));
    let rows = runs
        .into_iter()
        .map(|((name, member), run)| {
            let last = run.last_present.map_or(Cell::Missing(Missing::NotApplicable), Cell::Date);
            vec![Cell::from(name.to_owned()), Cell::from(member.to_owned()), Cell::Integer(run.open), Cell::Integer(run.longest), last]
        })
        .collect();
    let mut columns = ["member", "member_id", "absence_open", "absence_longest", "last_present"].map(Column::term).to_vec();
    let eligible = up_to(super::presence(&scope.series).flagged(&["countable", "eligible"]), query.period);
    for column in &mut columns[2..] {
        column.recipe = Some(Recipe::Worked(eligible.clone().and(Condition::own("member_id"))));
    }
    Ok(DEFINITION.table(None, Some(&scope.series), columns, rows).from(query.basis(&query.held_of(scope))))
}

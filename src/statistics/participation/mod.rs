//! Who takes part: one file for each statistic of participation, and the rows and tables that
//! several of them share.
pub mod apologies;
pub mod by_group;
pub mod by_kind;
pub mod by_region;
pub mod co_chair_rotation;
pub mod concentration;
pub mod delegates;
pub mod delegation_size;
pub mod delegations;
pub mod experience;
pub mod first_time;
pub mod gender_share;
pub mod heads;
pub mod lapsed;
pub mod largest_delegations;
pub mod longest_absence;
pub mod matrix;
pub mod meetings_held;
pub mod mode_share;
pub mod quorum;
pub mod rate;
pub mod rate_overall;
pub mod reach;
pub mod regional_balance;
pub mod returning;
pub mod roles;
pub mod trend;

use super::{
    Definition, Query, by_name,
    query::{meetings_in, up_to, within},
};
use crate::{
    input::{attendance::Words, lists, texts},
    settings::period::Period,
    table::{Cell, Column, Condition, Recipe, Rows, Series, Table},
};
use polars::prelude::*;
use rustc_hash::FxHashMap;
use std::collections::{BTreeMap, BTreeSet};

/// Who was where, in one series.
fn presence(series: &Series) -> Rows {
    Rows::of("presence").and(Condition::is("series", &series.key))
}

/// Present of eligible at countable meetings, of the rows that a window leaves.
fn rate(series: &Series, window: impl Fn(Rows) -> Rows) -> Recipe {
    let eligible = || window(presence(series).flagged(&["countable", "eligible"]));
    Recipe::Share {
        numerator: eligible().flagged(&["present"]).count(),
        denominator: eligible().count(),
    }
}

/// Delegations at the held meetings of a period.
fn delegations_in(period: &Period) -> Rows {
    within(Rows::of("delegations"), period)
}

/// Rates by the value of a column of members: regions, groups, kinds.
fn rates_by(query: &Query, definition: &Definition, key: &'static str) -> PolarsResult<Vec<Table>> {
    let table = |scope: &crate::settings::Scope| {
        let series = &scope.series;
        let among = up_to(
            presence(series).flagged(&["countable", "eligible"]),
            query.period,
        );
        let rates = [
            (
                "rate_period",
                rate(series, |rows| within(rows, query.period)),
            ),
            (
                "rate_to_date",
                rate(series, |rows| up_to(rows, query.period)),
            ),
        ];
        let grouped = query.grouped(key, &among, &rates)?;
        let columns = std::iter::once(Column::term(key))
            .chain(grouped.columns)
            .collect();
        let mut rows: Vec<Vec<Cell>> = grouped
            .rows
            .into_iter()
            .map(|(group, cells)| std::iter::once(by_name(group)).chain(cells).collect())
            .collect();
        super::largest_first(&mut rows, 2);
        Ok(definition
            .table(None, Some(series), columns, rows)
            .from(query.basis(&query.held_of(scope))))
    };
    query.scopes().iter().map(table).collect()
}

/// One row for each held meeting of the period, in their order, with a cell for each recipe.
fn by_meeting(
    query: &Query,
    recipes: &[(&'static str, Recipe)],
) -> PolarsResult<(Vec<Column>, Vec<Vec<Cell>>)> {
    let grouped = query.grouped("meeting_id", &meetings_in(query.period), recipes)?;
    let columns = std::iter::once(Column::term("meeting"))
        .chain(grouped.columns)
        .collect();
    let mut cells: BTreeMap<String, Vec<Cell>> = grouped
        .rows
        .into_iter()
        .filter_map(|(id, cells)| Some((id?, cells)))
        .collect();
    let row = |id: String| {
        let cells = cells.remove(&id).unwrap_or_default();
        std::iter::once(Cell::from(query.label(&id)))
            .chain(cells)
            .collect()
    };
    Ok((columns, query.meetings().into_iter().map(row).collect()))
}

/// The roles that carry a meeting, in the order in which they are told: name in the data, key of
/// the column.
const ROLES: [(&str, &str); 5] = [
    ("co-chair", "co_chair"),
    ("chair", "chair"),
    ("speaker", "speaker"),
    ("panellist", "panellist"),
    ("rapporteur", "rapporteur"),
];

/// (meeting, role) → members, both by their place in `meetings` and `ROLES`; a role that a member
/// has twice at a meeting counts once. Co-chairs are those that the meeting names and those that
/// its attendance does.
fn carried(
    query: &Query,
    meetings: &DataFrame,
) -> PolarsResult<BTreeMap<(usize, usize), BTreeSet<String>>> {
    let ids = texts(meetings, "meeting_id")?;
    let mut held: BTreeMap<(usize, usize), BTreeSet<String>> = BTreeMap::new();
    for (meeting, chairs) in lists(meetings, "co_chairs")?.into_iter().enumerate() {
        held.entry((meeting, 0)).or_default().extend(chairs);
    }
    let rows = &query.ground.persons.roles;
    let (of, members, roles) = (
        Words::of(rows, "meeting_id")?,
        Words::of(rows, "member_id")?,
        Words::of(rows, "role")?,
    );
    let places: FxHashMap<u32, usize> = ids
        .iter()
        .enumerate()
        .filter_map(|(place, id)| Some((of.number(id.as_deref()?), place)))
        .collect();
    let known = ROLES.map(|(name, _)| roles.number(name));
    for ((meeting, member), role) in of.numbers.iter().zip(&members.numbers).zip(&roles.numbers) {
        let Some(role) = known.iter().position(|known| known == role) else {
            continue;
        };
        if let (Some(meeting), Some(member)) = (places.get(meeting), members.text(*member)) {
            let members = held.entry((*meeting, role)).or_default();
            if !members.contains(member) {
                members.insert(member.to_owned());
            }
        }
    }
    held.retain(|_, members| !members.is_empty());
    Ok(held)
}

/// Members with a delegation at a held meeting of a period.
fn present_in(query: &Query, period: &Period) -> PolarsResult<BTreeSet<String>> {
    Ok(query
        .numbers(&delegations_in(period).count(), "member_id")?
        .into_keys()
        .flatten()
        .collect())
}

//! Who takes part: one file for each statistic of participation, and the rows and tables that
//! several of them share.
pub mod apologies;
pub mod beside;
pub mod by_group;
pub mod by_kind;
pub mod by_region;
pub mod co_chair_rotation;
pub mod concentration;
pub mod delegates;
pub mod delegation_size;
pub mod delegations;
pub mod events;
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
    Definition, Query,
    measure::{columns_of, counted},
    query::{meetings_in, rows_within},
    shown_group,
};
use crate::{
    frame::{lists, texts},
    settings::period::Period,
    table::{Cell, Column, Condition, Recipe, Series, SheetRows, Subject, Table, Window},
};
use polars::prelude::{DataFrame, PolarsResult};
use std::collections::{BTreeMap, BTreeSet};

/// Who was where, in one series.
pub fn presence(series: &Series) -> SheetRows {
    SheetRows::new("presence").and(Condition::is("series", &series.key))
}

/// Present of eligible at meetings with a complete list, of the rows that a window leaves.
fn rate(series: &Series, window: impl Fn(SheetRows) -> SheetRows) -> Recipe {
    let eligible = || window(presence(series).flagged(&["countable", "eligible"]));
    Recipe::Share {
        numerator: eligible().flagged(&["present"]).count(),
        denominator: eligible().count(),
    }
}

/// The columns of rates, each of a window, of the members that `own` ties to their row.
fn rates(
    query: &Query,
    series: &Series,
    windows: &[(&'static str, Window)],
    own: &Condition,
) -> Vec<Column> {
    let column = |(key, window): &(&'static str, Window)| {
        let rate = rate(series, |rows| query.in_window(rows, *window));
        counted(key, rate.and(own)).window(*window)
    };
    windows.iter().map(column).collect()
}

/// Delegations at the held meetings of a period.
pub fn delegations_in(period: &Period) -> SheetRows {
    rows_within(SheetRows::new("delegations"), period)
}

/// Rates by the value of a column of members: regions, groups, kinds.
fn rates_by(query: &Query, definition: &Definition, key: &'static str) -> PolarsResult<Vec<Table>> {
    query.each_series(|scope| {
        let windows = [
            ("rate_period", Window::Period),
            ("rate_to_date", Window::ToDate),
        ];
        let among = query.in_window(
            presence(&scope.series).flagged(&["countable", "eligible"]),
            Window::ToDate,
        );
        let own = query.ties_to_row(&among, key)?;
        let mut columns = columns_of(Subject::Groups(key));
        columns.extend(rates(query, &scope.series, &windows, &own));
        let groups = query.groups(&among, key)?;
        let rows = groups.into_iter().map(|group| vec![shown_group(group)]);
        let rows = query.fill(&columns, rows.collect())?;
        let table = definition.table(
            None,
            Some(&scope.series),
            Subject::Groups(key),
            columns,
            rows,
        );
        Ok(table
            .largest_first("rate_to_date", query.order_of_names())
            .with_basis(query.basis(&query.held_of(scope))))
    })
}

/// The members that were ever eligible in a series up to the end of the period.
fn eligible_members(query: &Query, series: &Series) -> PolarsResult<Vec<String>> {
    let eligible = presence(series).flagged(&["eligible"]);
    let members = query.groups(&query.in_window(eligible, Window::ToDate), "member_id")?;
    Ok(members.into_iter().flatten().collect())
}

/// One row for each held meeting of the period, in their order, with a cell for each recipe.
pub fn by_meeting(
    query: &Query,
    definition: &Definition,
    recipes: Vec<(&'static str, Recipe)>,
) -> PolarsResult<Table> {
    let own = Condition::SameAs {
        column: "meeting_id",
        own: "meeting",
    };
    let mut columns = columns_of(Subject::Meetings);
    columns.extend(
        recipes
            .into_iter()
            .map(|(key, recipe)| counted(key, recipe.and(&own))),
    );
    let meetings = query.meetings().into_iter();
    let rows = meetings.map(|id| vec![Cell::from(query.label(&id))]);
    let rows = query.fill(&columns, rows.collect())?;
    Ok(definition.table(None, None, Subject::Meetings, columns, rows))
}

/// The roles that carry a meeting, in the order in which they are shown: name in the data, key of
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
fn members_by_role(
    query: &Query,
    meetings: &DataFrame,
) -> PolarsResult<BTreeMap<(usize, usize), BTreeSet<String>>> {
    let ids = texts(meetings, "meeting_id")?;
    let mut members: BTreeMap<(usize, usize), BTreeSet<String>> = BTreeMap::new();
    for (meeting, chairs) in lists(meetings, "co_chairs")?.into_iter().enumerate() {
        members.entry((meeting, 0)).or_default().extend(chairs);
    }
    let places: BTreeMap<&str, usize> = ids
        .iter()
        .enumerate()
        .filter_map(|(place, id)| Some((id.as_deref()?, place)))
        .collect();
    let rows = &query.ground.persons.roles;
    let of_rows = texts(rows, "meeting_id")?
        .into_iter()
        .zip(texts(rows, "member_id")?)
        .zip(texts(rows, "role")?);
    for ((meeting, member), role) in of_rows {
        let place = meeting.and_then(|id| places.get(id.as_str()));
        let role = ROLES
            .iter()
            .position(|(name, _)| role.as_deref() == Some(name));
        if let (Some(place), Some(role), Some(member)) = (place, role, member) {
            members.entry((*place, role)).or_default().insert(member);
        }
    }
    members.retain(|_, members| !members.is_empty());
    Ok(members)
}

/// Members with a delegation at a held meeting of a period.
fn members_present_in(query: &Query, period: &Period) -> PolarsResult<BTreeSet<String>> {
    let members = query.groups(&delegations_in(period), "member_id")?;
    Ok(members.into_iter().flatten().collect())
}

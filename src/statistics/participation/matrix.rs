//! Who was where? Members that were ever eligible, by the countable meetings of a series.

use super::rate;
use crate::{
    names::unique,
    statistics::{Definition, Query, no_figures, query::up_to},
    table::{Cell, Column, Condition, Label, Presence, Table},
};
use polars::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

pub const DEFINITION: Definition = Definition {
    id: "participation.matrix",
    unit: "unit-presence",
    better: None,
    figures: no_figures,
    tables,
};

/// The last column: how often it was present of the meetings for which it was eligible.
const OF_ELIGIBLE: &str = "present_of_eligible";

/// What a page or a sheet can show of members by meetings. The rows of a larger table are among the
/// data.
const MOST_CELLS: usize = 250_000;

/// One member.
struct Row<'a> {
    /// States first, then organisations, each by name: not a state, name, key.
    order: (bool, &'a str, &'a str),
    /// What it was at the meetings so far.
    cells: Vec<Presence>,
    /// Meetings at which it was present and eligible, and at which it was eligible.
    present: i64,
    eligible: i64,
    was_expected: bool,
}

fn tables(query: &Query) -> PolarsResult<Vec<Table>> {
    query
        .scopes()
        .iter()
        .map(|scope| table(query, scope))
        .collect()
}

fn table(query: &Query, scope: &crate::settings::Scope) -> PolarsResult<Table> {
    let columns = [
        "meeting_id",
        "member_id",
        "name",
        "kind",
        "countable",
        "eligible",
        "present",
        "as_member",
        "apologies",
    ];
    let frame = query.rows(
        &up_to(super::presence(&scope.series), query.period),
        &columns,
    )?;
    let [meetings, members, names, kinds] = ["meeting_id", "member_id", "name", "kind"]
        .map(|c| frame.column(c).and_then(|c| c.cat32()));
    let (meetings, members, names, kinds) = (meetings?, members?, names?, kinds?);
    let mut known = members
        .iter_str()
        .zip(names.iter_str())
        .zip(kinds.iter_str());
    let [countable, eligible, present, as_member, apologies] =
        ["countable", "eligible", "present", "as_member", "apologies"].map(|c| flags(&frame, c));
    let (countable, eligible, present, as_member, apologies) =
        (countable?, eligible?, present?, as_member?, apologies?);
    // Of a meeting with a complete list only those are not countable of whom it is not known
    // whether they came.
    let complete: FxHashSet<&str> = meetings
        .iter_str()
        .zip(&countable)
        .filter(|(_, countable)| **countable)
        .filter_map(|(id, _)| id)
        .collect();
    let mut columns: Vec<&str> = Vec::new();
    let mut rows: FxHashMap<&str, Row> = FxHashMap::default();
    for (i, meeting) in meetings.iter_str().enumerate() {
        let (Some(meeting), Some(((Some(member), name), kind))) = (meeting, known.next()) else {
            continue;
        };
        if !complete.contains(meeting) {
            continue;
        }
        if columns.last() != Some(&meeting) {
            columns.push(meeting);
        }
        let presence = match (present[i], as_member[i], apologies[i], eligible[i]) {
            (true, true, ..) => Presence::Member,
            (true, false, ..) => Presence::Observer,
            (_, _, true, _) => Presence::Apologies,
            (_, _, _, true) if !countable[i] => Presence::Unknown,
            (_, _, _, true) => Presence::Absent,
            _ => Presence::NotEligible,
        };
        let new = || Row {
            order: (kind != Some("state"), name.unwrap_or_default(), member),
            cells: Vec::new(),
            present: 0,
            eligible: 0,
            was_expected: false,
        };
        let row = rows.entry(member).or_insert_with(new);
        // At the meetings before it was neither expected nor there.
        row.cells.resize(columns.len() - 1, Presence::NotEligible);
        row.cells.push(presence);
        row.present += i64::from(present[i] && eligible[i]);
        row.eligible += i64::from(eligible[i] && countable[i]);
        row.was_expected |= eligible[i];
    }
    let mut rows: Vec<Row> = rows.into_values().filter(|row| row.was_expected).collect();
    rows.sort_unstable_by_key(|row| row.order);
    // Each member keeps its sum.
    if rows.len().saturating_mul(columns.len()) > MOST_CELLS {
        columns.clear();
    }
    let table_rows = rows.into_iter().map(|mut row| {
        row.cells.resize(columns.len(), Presence::NotEligible);
        let (_, name, member) = row.order;
        let cells = [Cell::from(name.to_owned()), Cell::from(member.to_owned())].into_iter();
        cells
            .chain(row.cells.into_iter().map(Cell::Presence))
            .chain([Cell::share(row.present, row.eligible)])
            .collect()
    });
    let table_rows: Vec<Vec<Cell>> = table_rows.collect();
    let mut all = ["member", "member_id"].map(Column::term).to_vec();
    let mut keys = ["member", "member_id", OF_ELIGIBLE]
        .map(str::to_owned)
        .into();
    let mut key = |id: &str| unique(id, usize::MAX, |n| format!("_{n}"), &mut keys);
    all.extend(columns.iter().map(|id| Column {
        key: key(id),
        label: Label::Meeting(query.label(id)),
        unit: None,
        recipe: None,
    }));
    let own = Condition::SameAs {
        column: "member_id",
        own: "member_id",
    };
    let recipe = rate(&scope.series, |rows| up_to(rows, query.period)).and(&own);
    all.push(Column::term(OF_ELIGIBLE).unit("unit-share").recipe(recipe));
    Ok(DEFINITION
        .table(None, Some(&scope.series), all, table_rows)
        .from(query.basis(&query.held_of(scope))))
}

fn flags(frame: &DataFrame, column: &str) -> PolarsResult<Vec<bool>> {
    Ok(frame
        .column(column)?
        .bool()?
        .iter()
        .map(|flag| flag == Some(true))
        .collect())
}

//! Groups of few: a total over one says something of each of its members. In: a list of members,
//! who was where. Out: the same tables and figures without what would tell. It must not know a
//! document.

use super::{
    Released, SECRET,
    turnout::{self, HeldBack},
};
use crate::table::{Cell, Table};
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

/// What tells of states and organisations apart: their rows, and parts of the names of columns and
/// figures.
const APART: [&str; 2] = ["states", "organisations"];
/// Columns of meetings that name members, or may.
const NAMING: [&str; 3] = ["host", "co_chairs", "summary"];
/// So many there must be at least of a group whose totals are shown to those who may not see its
/// members.
pub const FEWEST: usize = 5;

/// What would tell of few, the same for the public and for every pack: sizes of groups, and which
/// numbers of presences tell.
#[derive(Debug)]
pub struct Few {
    sizes: Sizes,
    turnout: HeldBack,
}

impl Few {
    /// Of all that members may see.
    pub fn of(released: &Released) -> Self {
        let sizes = Sizes::of(released);
        let turnout = HeldBack::of(released, !sizes.has_small_side());
        Self { sizes, turnout }
    }
}

/// Sizes of groups: states and others of the list and of each series. Who reads may be one of them,
/// so one more is few.
#[derive(Debug)]
struct Sizes {
    all: [usize; 2],
    series: BTreeMap<String, [usize; 2]>,
    least: usize,
}

/// The side of a row about a member: states, others.
pub fn side(table: &Table, row: &[Cell]) -> usize {
    usize::from(table.text(row, "kind") != Some("state"))
}

impl Sizes {
    fn of(released: &Released) -> Self {
        let mut sizes = Self {
            all: [0; 2],
            series: BTreeMap::new(),
            least: released.threshold.max(FEWEST),
        };
        let sides = released.sides();
        for term in released
            .terms("members")
            .iter()
            .filter(|term| term.is_member)
        {
            sizes.all[sides[term.id]] += 1;
        }
        // Of a series those count that were ever eligible for one of its meetings.
        if let Some(table) = released.sheet("presence") {
            let mut seen = BTreeSet::new();
            for row in &table.rows {
                let (Some(series), Some(id)) =
                    (table.text(row, "series"), table.text(row, "member_id"))
                else {
                    continue;
                };
                if table.is(row, "eligible") && seen.insert((series, id)) {
                    sizes.series.entry(series.to_owned()).or_default()[side(table, row)] += 1;
                }
            }
        }
        sizes
    }

    const fn is_few(&self, n: usize) -> bool {
        n > 0 && n <= self.least
    }

    /// Are there few states, or few others, on the list or in any series? Then no total
    /// distinguishes them: a meeting of a series stands in tables of all meetings too.
    fn has_small_side(&self) -> bool {
        self.series
            .values()
            .chain([&self.all])
            .flatten()
            .any(|n| self.is_few(*n))
    }

    /// Has a series few members at all?
    fn is_small(&self, series: &str) -> bool {
        self.series
            .get(series)
            .is_some_and(|sides| self.is_few(sides.iter().sum()))
    }
}

impl Released {
    /// Without totals of groups of few, and without numbers of presences that tell of few.
    /// `is_own`: one of those counted reads it, and knows its own part.
    pub(super) fn without_few(mut self, few: &Few, is_own: bool) -> Self {
        let Few { sizes, turnout } = few;
        let is_apart = !sizes.has_small_side();
        let names_side = |name: &str| {
            !is_apart
                && name
                    .split(['_', '.', '@'])
                    .any(|part| APART.contains(&part))
        };
        let tables = Arc::make_mut(&mut self.tables);
        // Kinds and capacities are of so few, and overlap so much with states and organisations,
        // that their presences give others away.
        tables.retain(|table| table.part != Some("by_capacity"));
        tables.retain(|table| {
            !(table.statistic.starts_with("participation.")
                && table.column("member").is_none()
                && table
                    .series
                    .as_ref()
                    .is_some_and(|s| sizes.is_small(&s.key)))
        });
        for table in tables
            .iter_mut()
            .filter(|table| table.column("member").is_none())
        {
            let group =
                |row: &[Cell]| matches!(row.first(), Some(Cell::Term(group)) if names_side(group));
            table.rows.retain(|row| !group(row));
            // A column of a table of all series is of one of them.
            let of_series = |key: &str| {
                key.split_once('@')
                    .is_some_and(|(_, series)| sizes.is_small(series))
            };
            // How many came at least once tells of those that joined late; of women a member knows
            // its own.
            let of_single = |key: &str| key == "distinct" || (is_own && key == "share_women");
            hide_columns(table, |key| {
                of_series(key) || of_single(key) || names_side(key)
            });
        }
        // A figure keeps its name, so that a template may ask for it.
        for figure in &mut self.figures {
            let series = figure.id.split_once('@').map(|(_, series)| series);
            let is_single = figure.id == "participation.delegations.distinct";
            if is_single
                || names_side(&figure.id)
                || series.is_some_and(|series| sizes.is_small(series))
            {
                figure.cell = SECRET;
                turnout::hide_past(figure);
            }
        }
        for sheet in Arc::make_mut(&mut self.data)
            .iter_mut()
            .filter(|sheet| sheet.statistic == "data.meetings")
        {
            hide_columns(sheet, |key| NAMING.contains(&key) || names_side(key));
        }
        turnout.hide(&mut self);
        self
    }
}

pub fn hide_columns(table: &mut Table, hides: impl Fn(&str) -> bool) {
    let kept: Vec<usize> = (0..table.columns.len())
        .filter(|i| !hides(&table.columns[*i].key))
        .collect();
    if kept.len() < table.columns.len() {
        *table = table.with_columns(&kept);
    }
}

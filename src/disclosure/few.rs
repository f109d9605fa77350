//! Groups of few, told apart by totals: what is told of one tells of its members. In: a list of members, who was where. Out: the same
//! tables and figures without what would tell. It must not know a document.

use super::{
    Released, SECRET,
    turnout::{self, Turnout},
};
use crate::table::{Cell, Table};
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

/// What tells of states and organisations apart: their rows, and parts of the names of columns and figures.
const APART: [&str; 2] = ["states", "organisations"];
/// Columns of meetings that name members, or may.
const NAMING: [&str; 3] = ["host", "co_chairs", "summary"];
/// So many there must be at least of a group whose totals are told to those who may not see its members.
pub const FEWEST: usize = 5;

/// Sizes of groups: states and others of the list and of each series, members of each kind and capacity.
#[derive(Debug, Clone, Default)]
pub struct Sizes {
    all: [usize; 2],
    series: BTreeMap<String, [usize; 2]>,
    groups: BTreeMap<(&'static str, String), usize>,
}

/// The side of a row about a member: states, others.
pub fn side(table: &Table, row: &[Cell]) -> usize {
    usize::from(table.text(row, "kind") != Some("state"))
}

impl Sizes {
    /// How many there are of each group that totals tell apart.
    pub fn of(released: &Released) -> Self {
        let mut sizes = Self::default();
        if let Some(table) = released.sheet("members") {
            for row in &table.rows {
                let kind = table.text(row, "kind").unwrap_or_default();
                let capacity = table.text(row, "capacity").unwrap_or_default();
                *sizes.groups.entry(("kind", kind.to_owned())).or_default() += 1;
                *sizes.groups.entry(("capacity", capacity.to_owned())).or_default() += 1;
                if capacity == "member" {
                    sizes.all[side(table, row)] += 1;
                }
            }
        }
        // Of a series those count that were ever eligible for one of its meetings.
        if let Some(table) = released.sheet("presence") {
            let mut seen = BTreeSet::new();
            for row in &table.rows {
                let (Some(series), Some(id)) = (table.text(row, "series"), table.text(row, "member_id")) else { continue };
                if table.is(row, "eligible") && seen.insert((series, id)) {
                    sizes.series.entry(series.to_owned()).or_default()[side(table, row)] += 1;
                }
            }
        }
        sizes
    }

    /// How many there are besides those of a part of the rows.
    pub fn without(&self, own: &Released) -> Self {
        let own = Self::of(own);
        let less = |mut all: [usize; 2], own: [usize; 2]| {
            for (n, own) in all.iter_mut().zip(own) {
                *n = n.saturating_sub(own);
            }
            all
        };
        let of_series = |(key, n): (&String, &[usize; 2])| (key.clone(), less(*n, own.series.get(key).copied().unwrap_or_default()));
        let of_group =
            |(key, n): (&(&'static str, String), &usize)| (key.clone(), n.saturating_sub(own.groups.get(key).copied().unwrap_or(0)));
        Self {
            all: less(self.all, own.all),
            series: self.series.iter().map(of_series).collect(),
            groups: self.groups.iter().map(of_group).collect(),
        }
    }
}

impl Released {
    /// Without totals of groups of few, and without what is all or none of a group. `is_own`: one of those counted reads it, and knows its
    /// own part.
    pub(super) fn without_few(mut self, sizes: &Sizes, turnout: &Turnout, is_own: bool) -> Self {
        let least = self.threshold.max(FEWEST);
        let is_few = |n: usize| n > 0 && n < least;
        let sides = |series: Option<&str>| series.map_or(sizes.all, |key| sizes.series.get(key).copied().unwrap_or_default());
        let apart = |series: Option<&str>| sides(series).into_iter().any(is_few);
        let whole = |series: Option<&str>| is_few(sides(series).into_iter().sum());
        let names_side = |name: &str| name.split(['_', '.', '@']).any(|part| APART.contains(&part));
        let groups = sizes.groups.values().any(|n| is_few(*n));
        let tables = Arc::make_mut(&mut self.tables);
        tables.retain(|table| {
            let is_of_few = groups || table.rows.iter().any(|row| is_all_of_group(table, row, sizes));
            !(table.part == Some("by_capacity") && is_of_few)
        });
        tables.retain(|table| {
            !(table.statistic.starts_with("participation.")
                && table.column("member").is_none()
                && table.series.as_ref().is_some_and(|s| whole(Some(&s.key))))
        });
        for table in tables.iter_mut().filter(|table| table.column("member").is_none()) {
            let key = table.series.as_ref().map(|s| s.key.clone());
            let is_apart = apart(key.as_deref());
            let group = |row: &[Cell]| matches!(row.first(), Some(Cell::Term(group)) if names_side(group));
            table.rows.retain(|row| !(is_apart && group(row)));
            if table.statistic == "participation.trend" {
                without_one_gender(table);
            }
            // A column of a table of all series is of one of them.
            let of_series = |key: &str| key.split_once('@').is_some_and(|(_, series)| whole(Some(series)));
            // How many came at least once tells of those that joined late; of women a member knows its own.
            let of_single = |key: &str| key == "distinct" || (is_own && key == "share_women");
            hide_columns(table, |key| of_series(key) || of_single(key) || (is_apart && names_side(key)));
        }
        // A figure keeps its name, so that a template may ask for it.
        for figure in &mut self.figures {
            let series = figure.id.split_once('@').map(|(_, series)| series);
            let is_single = figure.id == "participation.delegations.distinct";
            if is_single || (names_side(&figure.id) && apart(series)) || (series.is_some() && whole(series)) {
                figure.cell = SECRET;
                turnout::hide_past(figure);
            }
        }
        let reported = apart(None);
        for sheet in Arc::make_mut(&mut self.data).iter_mut().filter(|sheet| sheet.statistic == "data.meetings") {
            hide_columns(sheet, |key| NAMING.contains(&key) || (reported && names_side(key)));
        }
        turnout.held_back(|series| !apart(series)).hide(&mut self);
        self
    }
}

/// Did all of a group come, as the list of members has it?
fn is_all_of_group(table: &Table, row: &[Cell], sizes: &Sizes) -> bool {
    let (Some(Cell::Term(by)), Some(Cell::Term(group)), Some(Cell::Integer(n))) = (row.first(), row.get(1), table.at(row, "distinct"))
    else {
        return false;
    };
    sizes.groups.get(&(*by, (*group).to_owned())).is_some_and(|all| usize::try_from(*n).is_ok_and(|n| n >= *all))
}

/// A share that is all or none tells the gender of each; the mean over years would tell it again.
fn without_one_gender(table: &mut Table) {
    let Some(place) = table.column("share_women") else { return };
    let is_of_one = |cell: &Cell| matches!(cell, Cell::Share { numerator, denominator } if *numerator == 0 || numerator == denominator);
    let mut any = false;
    for row in table.rows.iter_mut().filter(|row| is_of_one(&row[place])) {
        row[place] = SECRET;
        any = true;
    }
    for row in table.rows.iter_mut().filter(|row| any && matches!(row[0], Cell::Term(_)) && !matches!(row[place], Cell::Missing(_))) {
        row[place] = SECRET;
    }
}

pub fn hide_columns(table: &mut Table, hides: impl Fn(&str) -> bool) {
    let kept: Vec<usize> = (0..table.columns.len()).filter(|i| !hides(&table.columns[*i].key)).collect();
    if kept.len() < table.columns.len() {
        *table = table.with_columns(&kept);
    }
}

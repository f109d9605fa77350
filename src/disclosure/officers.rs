//! Women and others who hold places in bodies: suppressed like those of delegations. In: statistics,
//! a threshold. Out: the same with `[c]` in some cells. It must not know a document.
//!
//! What is shown of a day depends on nothing but those who held places on that day. Of the tables
//! that divide them only one is shown, unless all of their rows and columns together might be.

use super::{
    SECRET,
    genders::{Genders, suppressed},
    hide_cell,
    small_numbers::{divisions, hide_figure, tells_genders},
};
use crate::{
    statistics::{
        Statistics,
        officers::{OFFICERS, Place, end_of, places, years},
    },
    table::{Cell, Column, Derived, People, Subject, Table, Window},
};
use jiff::civil::Date;
use polars::prelude::PolarsResult;
use rustc_hash::{FxHashMap, FxHashSet};
use std::{collections::BTreeMap, hash::Hash};

/// What places are divided by.
type Axis = &'static str;

/// What may be shown of one day.
struct DayShown {
    total: bool,
    /// The one axis along which something is shown, and the groups that are not; all tables whole
    /// where there is none.
    only: Option<(Axis, FxHashSet<String>)>,
}

/// Those who hold places, with their groups and members as numbers.
struct Officers {
    places: Vec<Place>,
    threshold: i64,
}

/// The group of a place.
fn group(place: &Place, axis: Axis) -> &str {
    match axis {
        "body" => &place.body,
        _ => &place.role,
    }
}

/// A number for each different value.
fn number<K: Eq + Hash>(known: &mut FxHashMap<K, u32>, value: K) -> u32 {
    let next = u32::try_from(known.len()).unwrap_or(u32::MAX);
    *known.entry(value).or_insert(next)
}

impl Officers {
    /// The genders of those who hold places on a day, by what is made of each place.
    fn grouped<'p, K: Eq + Hash>(
        &'p self,
        day: Date,
        key: impl Fn(&'p Place) -> K,
    ) -> (FxHashMap<K, u32>, FxHashMap<u32, Genders>) {
        let (mut groups, mut members) = (FxHashMap::default(), FxHashMap::default());
        let mut genders: FxHashMap<u32, Genders> = FxHashMap::default();
        let mut seen: FxHashSet<(u32, &String)> = FxHashSet::default();
        for (row, place) in self.places.iter().enumerate() {
            let Some(is_woman) = place.is_woman.filter(|_| place.is_held(day)) else {
                continue;
            };
            // Who comes from no member comes from somewhere of its own.
            let from = place.member.as_deref();
            let member = number(&mut members, (from, from.is_none().then_some(row)));
            let group = number(&mut groups, key(place));
            // Who holds several places is one person.
            if place
                .name
                .as_ref()
                .is_some_and(|name| !seen.insert((group, name)))
            {
                continue;
            }
            let people = [i64::from(is_woman), i64::from(!is_woman)];
            genders.entry(group).or_default().add(member, people);
        }
        (groups, genders)
    }

    fn day(&self, day: Date) -> DayShown {
        let axes = axes();
        let hidden = |axis: Axis| {
            let (groups, genders) = self.grouped(day, |place| group(place, axis));
            let hidden = suppressed(&genders, self.threshold);
            let says_nothing = hidden.len() == genders.len();
            let is_hidden = |number: &u32| hidden.contains(number);
            let groups = groups.iter().filter(|(_, number)| is_hidden(number));
            let groups: FxHashSet<String> = groups.map(|(name, _)| (*name).to_owned()).collect();
            (says_nothing, axis, groups)
        };
        let is_safe = |genders: &FxHashMap<u32, Genders>| {
            let mut genders = genders.values();
            genders.all(|genders| genders.is_safe(self.threshold))
        };
        let mut by_axis: Vec<_> = axes.iter().copied().map(hidden).collect();
        let cross = |place| -> Vec<&str> { axes.iter().map(|axis| group(place, axis)).collect() };
        let is_whole = by_axis.iter().all(|(.., hidden)| hidden.is_empty())
            && is_safe(&self.grouped(day, cross).1);
        // The first in the catalogue that says anything.
        by_axis.sort_by_key(|(says_nothing, ..)| *says_nothing);
        let first = by_axis.into_iter().next();
        let first = first.map(|(_, axis, hidden)| (axis, hidden));
        DayShown {
            total: is_safe(&self.grouped(day, |_| ()).1),
            only: first.filter(|_| !is_whole),
        }
    }
}

/// What tables divide places by, in the order of the catalogue.
fn axes() -> Vec<Axis> {
    let mut axes = Vec::new();
    for division in divisions().filter(|division| division.people == People::Officers) {
        if !axes.contains(&division.by) {
            axes.push(division.by);
        }
    }
    axes
}

impl DayShown {
    /// May the row of a group be shown? That of all is one too.
    fn shows(&self, axis: Axis, row: &[Cell]) -> bool {
        if row[0] == Cell::Term("all") {
            return self.total;
        }
        let is_shown = match (&self.only, row[0].text()) {
            (None, _) => true,
            (Some((only, hidden)), Some(group)) => *only == axis && !hidden.contains(group),
            (Some(_), None) => false,
        };
        self.total && is_shown
    }
}

/// Puts `[c]` in place of numbers that tell of those who hold places.
pub fn suppress(statistics: &mut Statistics, threshold: i64) -> PolarsResult<()> {
    let officers = Officers {
        places: places(&statistics.sheet(OFFICERS))?,
        threshold,
    };
    if officers.places.is_empty() {
        return Ok(());
    }
    let last = statistics.period.last;
    let by_year: BTreeMap<i16, DayShown> = years(&officers.places, last)
        .map(|year| (year, officers.day(end_of(year, last))))
        .collect();
    let now = officers.day(last);
    let before = officers.day(statistics.period.period_before().last);
    for table in &mut statistics.tables {
        hide_in_table(table, &officers, &by_year, &now);
    }
    let all_years = by_year.values().all(|year| year.total);
    let mean = !statistics.period.divides_years() && all_years;
    let figures = statistics.figures.iter_mut();
    for figure in figures.filter(|figure| tells_genders(&figure.measure, People::Officers)) {
        hide_figure(figure, now.total, before.total, mean);
    }
    Ok(())
}

fn hide_in_table(
    table: &mut Table,
    officers: &Officers,
    by_year: &BTreeMap<i16, DayShown>,
    now: &DayShown,
) {
    let subject = table.subject;
    let columns = table.columns.iter().enumerate();
    let of_officers: Vec<(usize, Column)> = columns
        .filter(|(_, column)| tells_genders(column, People::Officers))
        .map(|(place, column)| (place, column.clone()))
        .collect();
    if of_officers.is_empty() {
        return;
    }
    let ends: BTreeMap<i16, DayShown> = of_officers
        .iter()
        .filter_map(|(_, column)| match column.window {
            Window::EndOf(year) => Some((year, officers.day(Date::new(year, 12, 31).ok()?))),
            _ => None,
        })
        .collect();
    let keys: Vec<String> = table.columns.iter().map(|c| c.key.clone()).collect();
    for row in &mut table.rows {
        let year = row[0].integer().and_then(|year| i16::try_from(year).ok());
        let is_shown = |shown: &DayShown| match subject {
            Subject::Groups(axis) => shown.shows(axis, row),
            Subject::Years => shown.total,
            // A table that no statistic declares to divide people shows nothing of them.
            _ => false,
        };
        let of_window = |window: Window| match (window, subject) {
            (_, Subject::Years) => year
                .and_then(|year| by_year.get(&year))
                .is_none_or(is_shown),
            (Window::EndOf(year), _) => ends.get(&year).is_none_or(is_shown),
            (Window::ToDate, _) => by_year.values().all(is_shown) && is_shown(now),
            _ => is_shown(now),
        };
        let hides: Vec<bool> = of_officers
            .iter()
            .map(|(_, column)| match &column.derived {
                Some(Derived::Difference { of, less }) => [of, less].iter().any(|key| {
                    let mut columns = of_officers.iter();
                    let column = columns.find(|(place, _)| keys[*place] == ***key);
                    column.is_some_and(|(_, column)| !of_window(column.window))
                }),
                _ => !of_window(column.window),
            })
            .collect();
        for ((place, column), _) in of_officers.iter().zip(hides).filter(|(_, hides)| *hides) {
            // That something never was so says as much as when it was.
            if column.window == Window::ToDate {
                row[*place] = SECRET;
            } else {
                hide_cell(&mut row[*place]);
            }
        }
    }
}

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
    table::{Cell, Derived, People, Subject, Table, Window},
};
use jiff::civil::Date;
use polars::prelude::PolarsResult;
use rustc_hash::{FxHashMap, FxHashSet};
use std::{
    collections::{BTreeMap, BTreeSet},
    hash::Hash,
};

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

/// What may be shown of the days that tables are about.
struct Days {
    now: DayShown,
    /// Of the end of each year.
    by_year: BTreeMap<i16, DayShown>,
}

impl Days {
    fn new(officers: &Officers, statistics: &Statistics) -> Self {
        let last = statistics.period.last;
        let columns = statistics.tables.iter().flat_map(|table| &table.columns);
        let of_columns = columns.filter_map(|column| match column.window {
            Window::EndOf(year) => Some(year),
            _ => None,
        });
        let years: BTreeSet<i16> = years(&officers.places, last).chain(of_columns).collect();
        let of_year = |year| (year, officers.day(end_of(year, last)));
        Self {
            now: officers.day(last),
            by_year: years.into_iter().map(of_year).collect(),
        }
    }

    /// May a cell be shown? A difference may where both of its sides may.
    fn show(&self, table: &Table, row: &[Cell], place: usize) -> bool {
        let column = &table.columns[place];
        if let Some(Derived::Difference { of, less }) = &column.derived {
            let sides = [of, less].map(|key| table.column(key));
            return sides
                .into_iter()
                .flatten()
                .all(|side| self.show(table, row, side));
        }
        let is_shown = |day: &DayShown| match table.subject {
            Subject::Groups(axis) => day.shows(axis, row),
            Subject::Years => day.total,
            // A table that no statistic declares to divide people shows nothing of them.
            _ => false,
        };
        let of_year = |year| self.by_year.get(&year).is_none_or(is_shown);
        match (table.subject, column.window) {
            (Subject::Years, _) => {
                let year = row[0].integer().and_then(|year| i16::try_from(year).ok());
                year.is_none_or(of_year)
            }
            (_, Window::EndOf(year)) => of_year(year),
            (_, Window::ToDate) => self.by_year.values().all(is_shown) && is_shown(&self.now),
            _ => is_shown(&self.now),
        }
    }

    fn hide_in(&self, table: &mut Table) {
        let columns = table.columns.iter().enumerate();
        let of_officers: Vec<usize> = columns
            .filter(|(_, column)| tells_genders(column, People::Officers))
            .map(|(place, _)| place)
            .collect();
        let mut rows = std::mem::take(&mut table.rows);
        for row in &mut rows {
            let places = of_officers.iter().copied();
            let hidden: Vec<usize> = places
                .filter(|place| !self.show(table, row, *place))
                .collect();
            for place in hidden {
                // That something never was so says as much as when it was.
                if table.columns[place].window == Window::ToDate {
                    row[place] = SECRET;
                } else {
                    hide_cell(&mut row[place]);
                }
            }
        }
        table.rows = rows;
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
    let days = Days::new(&officers, statistics);
    for table in &mut statistics.tables {
        days.hide_in(table);
    }
    let period = &statistics.period;
    let before = officers.day(period.period_before().last);
    let all_years = days.by_year.values().all(|year| year.total);
    let mean = !period.divides_years() && all_years;
    let figures = statistics.figures.iter_mut();
    for figure in figures.filter(|figure| tells_genders(&figure.measure, People::Officers)) {
        hide_figure(figure, days.now.total, before.total, mean);
    }
    Ok(())
}

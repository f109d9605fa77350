//! Numbers of women and of others (men and those of another gender): suppressed where they are small
//! or of one gender alone, with what would give them away (secondary suppression). In: statistics,
//! a threshold. Out: the same with `[c]` in some cells. It must not know a document.
//!
//! Who reads may know the size of every delegation, the genders of its own, the total, every table,
//! and the editions of other years. So:
//! - A number of women is shown only where there are at least `threshold` women and as many others,
//!   and where without the people of any one member both are left, or nobody.
//! - A number over several years is shown only where that of each year may be. So what is shown of
//!   a year is the same in the trend, in the figures of the year, as the year before, and in
//!   editions of longer periods.
//! - A number over a part of a year is shown only where that of each meeting of the year is shown:
//!   then it is a sum of numbers that are shown, and two parts that overlap tell nothing else. Of
//!   heads and deputy heads nothing is shown of parts of years.
//! - In a table that divides the total of a year further rows are suppressed until there are at
//!   least two of them that together may be shown: what is left of the total when all other rows
//!   are subtracted then tells of nobody.
//! - Of several tables that divide the same persons only one is shown, unless even the table of all
//!   their rows and columns together (a meeting, a region and a kind at once) might be: no two can
//!   be subtracted from each other.
//! - Heads and deputy heads are delegates: where those who remain without them may not be shown, of
//!   a region or of all, nothing is shown of them.
//! - A mean over periods is shown only where each year may be.

use super::{
    SECRET,
    genders::{Genders, suppressed},
    hide_cell, officers, years_of_rows,
};
use crate::{
    frame::{counts, dates},
    input::categories::{NONE, WordColumn},
    settings::period::Period,
    statistics::{Division, REGISTRY, Statistics},
    table::{Cell, Column, Figure, People, Subject, Table, Tells},
};
use jiff::civil::Date;
use polars::prelude::PolarsResult;
use rustc_hash::{FxHashMap, FxHashSet};
use std::{
    cmp::Reverse,
    collections::{BTreeMap, BTreeSet},
    hash::Hash,
};

/// The genders of one delegation: women and others, of all its people and of its head.
struct GenderedDelegation {
    day: Date,
    member: u32,
    /// Its group on each axis.
    groups: Vec<u32>,
    people: [i64; 2],
    head: [i64; 2],
    deputy_head: [i64; 2],
}

/// Women and others of a delegation.
const fn genders(people: People, delegation: &GenderedDelegation) -> [i64; 2] {
    match people {
        People::Heads => delegation.head,
        People::DeputyHeads => delegation.deputy_head,
        _ => delegation.people,
    }
}

/// Those who remain of a delegation without its head, without its deputy head, and without both.
fn rests(delegation: &GenderedDelegation) -> [[i64; 2]; 3] {
    let (head, deputy) = (delegation.head, delegation.deputy_head);
    let both = [head[0] + deputy[0], head[1] + deputy[1]];
    [head, deputy, both].map(|led| {
        let [women, others] = delegation.people;
        [women - led[0], others - led[1]].map(|n| n.max(0))
    })
}

/// The delegations of which some gender is recorded.
struct Recorded {
    all: Vec<GenderedDelegation>,
    /// The columns of the sheet of delegations by which tables divide people, with their words.
    axes: Vec<(&'static str, WordColumn)>,
    threshold: i64,
}

impl Recorded {
    fn new(statistics: &Statistics, threshold: i64) -> PolarsResult<Self> {
        let frame = statistics.sheet("delegations");
        let mut axes: Vec<(&str, WordColumn)> = Vec::new();
        for Division { by, .. } in
            divisions().filter(|division| division.people != People::Officers)
        {
            if !axes.iter().any(|(known, _)| known == by) {
                axes.push((by, WordColumn::new(&frame, by)?));
            }
        }
        let members = WordColumn::new(&frame, "member_id")?;
        let numbers = |column: &str| counts(&frame, column);
        let (women, others) = (numbers("women")?, numbers("not_women")?);
        let leaders = [
            (numbers("head_woman")?, numbers("head_gender_recorded")?),
            (
                numbers("deputy_head_woman")?,
                numbers("deputy_head_gender_recorded")?,
            ),
        ];
        let days = dates(&frame, "start_date")?;
        let delegation = |place: usize| {
            let people = [&women, &others].map(|of| of[place].unwrap_or_default());
            let [head, deputy_head] = leaders.each_ref().map(|(women, recorded)| {
                let women = women[place].unwrap_or_default();
                [women, recorded[place].unwrap_or_default() - women]
            });
            let delegation = GenderedDelegation {
                day: days[place]?,
                member: members.numbers[place],
                groups: axes.iter().map(|(_, words)| words.numbers[place]).collect(),
                people,
                head,
                deputy_head,
            };
            [people, head, deputy_head]
                .iter()
                .any(|n| *n != [0, 0])
                .then_some(delegation)
        };
        let all = (0..frame.height()).filter_map(delegation).collect();
        Ok(Self {
            all,
            axes,
            threshold,
        })
    }

    /// The axes along which some table divides these people, in the order of the catalogue.
    fn axes_of(&self, people: People) -> Vec<Axis> {
        let of_people = divisions().filter(|division| division.people == people);
        of_people
            .filter_map(|division| self.axis(division.by))
            .collect()
    }

    fn axis(&self, by: &str) -> Option<Axis> {
        self.axes.iter().position(|(known, _)| *known == by)
    }

    /// The axis of a table that divides these people; none where no statistic declares it.
    fn axis_of(&self, table: &Table, people: People) -> Option<Axis> {
        let by = match table.subject {
            Subject::Meetings => MEETINGS,
            Subject::Groups(column) => column,
            _ => return None,
        };
        let axis = self.axis(by)?;
        self.axes_of(people).contains(&axis).then_some(axis)
    }

    fn is_by_meeting(&self, axis: Axis) -> bool {
        self.axes[axis].0 == MEETINGS
    }

    fn group_within(
        &self,
        is_of: impl Fn(&GenderedDelegation) -> bool,
        people: impl Fn(&GenderedDelegation) -> [i64; 2],
    ) -> bool {
        let mut all = Genders::default();
        let delegations = self.all.iter().filter(|d| is_of(d));
        delegations.for_each(|delegation| all.add(delegation.member, people(delegation)));
        self.is_safe(&all)
    }

    /// What may be shown of each year.
    fn years(&self, people: People) -> BTreeMap<i16, Year> {
        let years: BTreeSet<i16> = self.all.iter().map(|d| d.day.year()).collect();
        years
            .into_iter()
            .map(|year| (year, self.year(year, people)))
            .collect()
    }

    fn year(&self, year: i16, people: People) -> Year {
        let axes = self.axes_of(people);
        let is_of = |d: &GenderedDelegation| d.day.year() == year;
        let counted = |d: &GenderedDelegation| genders(people, d);
        let sets: Vec<(FxHashSet<u32>, usize)> = axes
            .iter()
            .map(|axis| {
                let groups = self.grouped(is_of, counted, |d| d.groups[*axis]);
                let suppressed = suppressed(&groups, self.threshold);
                let shown = groups.len() - suppressed.len();
                (suppressed, shown)
            })
            .collect();
        let may_cross = || {
            self.grouped(is_of, counted, |d| d.groups.clone())
                .values()
                .all(|genders| self.is_safe(genders))
        };
        let is_each_whole = sets.iter().all(|(suppressed, _)| suppressed.is_empty());
        let is_whole = is_each_whole && (axes.len() == 1 || may_cross());
        // A body has many meetings: with fewer groups it would hide fewer, and show least.
        let most = axes
            .iter()
            .copied()
            .zip(sets)
            .min_by_key(|(_, (_, shown))| Reverse(*shown))
            .map(|(axis, (suppressed, _))| (axis, suppressed));
        // Heads and deputy heads are delegates: the others could be worked out.
        let may_rest = || {
            (0..3).all(|rest| {
                let rest = |d: &GenderedDelegation| rests(d)[rest];
                let is_safe = |axis: &Axis| {
                    let rests = self.grouped(is_of, rest, |d| d.groups[*axis]);
                    rests.values().all(|genders| self.is_safe(genders))
                };
                axes.iter().all(is_safe) && self.group_within(is_of, rest)
            })
        };
        Year {
            total: self.group_within(is_of, counted) && (people == People::Delegates || may_rest()),
            only: most.filter(|_| !is_whole),
            is_divisible: is_whole && people == People::Delegates,
        }
    }

    /// Does a period have a part of what is recorded of a year? None where it has nothing of it.
    fn divides(&self, period: &Period, year: i16) -> Option<bool> {
        let of_year = || self.all.iter().filter(move |d| d.day.year() == year);
        let is_within = |d: &GenderedDelegation| period.contains(d.day);
        of_year().any(is_within).then(|| !of_year().all(is_within))
    }

    /// The genders of each group.
    fn grouped<K: Eq + Hash>(
        &self,
        is_of: impl Fn(&GenderedDelegation) -> bool,
        people: impl Fn(&GenderedDelegation) -> [i64; 2],
        key: impl Fn(&GenderedDelegation) -> K,
    ) -> FxHashMap<K, Genders> {
        let mut groups: FxHashMap<K, Genders> = FxHashMap::default();
        for delegation in self.all.iter().filter(|d| is_of(d)) {
            groups
                .entry(key(delegation))
                .or_default()
                .add(delegation.member, people(delegation));
        }
        groups
    }

    fn is_safe(&self, genders: &Genders) -> bool {
        genders.is_safe(self.threshold)
    }

    /// The number of the group that a row of a table is about; none of the row of all.
    fn group(&self, axis: Axis, row: &[Cell]) -> Option<u32> {
        let (_, words) = &self.axes[axis];
        match &row[0] {
            Cell::Meeting(meeting) => Some(words.number(&meeting.id)),
            Cell::Term("all") => None,
            group => Some(group.text().map_or(NONE, |group| words.number(group))),
        }
    }
}

/// The place of a column among those by which tables divide people.
type Axis = usize;

/// A meeting is of one year.
const MEETINGS: &str = "meeting_id";

/// How all tables divide people.
pub fn divisions() -> impl Iterator<Item = &'static Division> {
    REGISTRY.iter().flat_map(|definition| definition.divides)
}

/// What may be shown of a calendar year.
struct Year {
    total: bool,
    /// The one axis along which something is shown, and the groups that are not; all tables whole
    /// where there is none.
    only: Option<(Axis, FxHashSet<u32>)>,
    /// Nothing could be worked out from any part of it, whatever it is divided by.
    is_divisible: bool,
}

impl Recorded {
    /// May a number over a part of the year be shown?
    fn may_show_part(&self, year: &Year) -> bool {
        let is_each_meeting_shown = year
            .only
            .as_ref()
            .is_some_and(|(axis, suppressed)| self.is_by_meeting(*axis) && suppressed.is_empty());
        year.is_divisible || is_each_meeting_shown
    }

    /// May the row of a group be shown, over all of the year or over a part?
    fn shows(&self, year: &Year, axis: Axis, group: u32, is_part: bool) -> bool {
        match &year.only {
            None => year.is_divisible || !is_part,
            Some((only, suppressed)) => {
                *only == axis
                    && !suppressed.contains(&group)
                    && (self.is_by_meeting(axis) || !is_part)
            }
        }
    }
}

/// Puts `[c]` in place of numbers that tell of persons and of what would give them away.
///
/// # Errors
/// Only where our own frames lack a column: a bug.
pub fn suppress(statistics: &mut Statistics, threshold: u32) -> PolarsResult<()> {
    let recorded = Recorded::new(statistics, i64::from(threshold))?;
    for people in [People::Delegates, People::Heads, People::DeputyHeads] {
        suppress_genders(statistics, &recorded, people);
    }
    officers::suppress(statistics, i64::from(threshold))
}

/// The same for the genders of all delegates, or of heads.
fn suppress_genders(statistics: &mut Statistics, recorded: &Recorded, people: People) {
    let period = statistics.period.clone();
    let years = recorded.years(people);
    // The years that a period has something of, and whether it is a part.
    let of = |period: &Period| -> Vec<(&Year, bool)> {
        years
            .iter()
            .filter_map(|(year, shown)| Some((shown, recorded.divides(period, *year)?)))
            .collect()
    };
    let may = |years: &[(&Year, bool)]| {
        years
            .iter()
            .all(|(year, is_part)| year.total && (!is_part || recorded.may_show_part(year)))
    };
    let in_period = of(&period);
    let [now, then] = [may(&in_period), may(&of(&period.period_before()))];
    let hidden_years: BTreeSet<i16> = years
        .iter()
        .filter(|(_, shown)| !shown.total)
        .map(|(year, _)| *year)
        .collect();
    let is_shown = |axis: Option<Axis>, row: &[Cell]| {
        // A table that no statistic declares to divide people shows nothing of them.
        let Some(axis) = axis else { return false };
        match (recorded.group(axis, row), row[0].day()) {
            (None, _) => true,
            (Some(group), Some(day)) => years
                .get(&day.year())
                .is_none_or(|year| recorded.shows(year, axis, group, false)),
            (Some(group), None) => in_period
                .iter()
                .all(|(year, is_part)| recorded.shows(year, axis, group, *is_part)),
        }
    };
    for table in &mut statistics.tables {
        let axis = recorded.axis_of(table, people);
        let subject = table.subject;
        let years_of_rows = years_of_rows(table);
        let columns = table.columns.iter().enumerate();
        let of_people = columns.filter(|(_, column)| tells_genders(column, people));
        let places: Vec<usize> = of_people.map(|(place, _)| place).collect();
        for (row, years) in table.rows.iter_mut().zip(years_of_rows) {
            let hides = match subject {
                // And the mean over some of them.
                Subject::Years => hidden_years.iter().any(|year| years.contains(year)),
                _ => !now || !is_shown(axis, row),
            };
            for place in places.iter().filter(|_| hides) {
                hide_cell(&mut row[*place]);
            }
        }
    }
    let is_whole =
        people == People::Delegates || in_period.iter().all(|(year, _)| year.only.is_none());
    let mean = !period.divides_years() && hidden_years.is_empty() && is_whole;
    let figures = statistics.figures.iter_mut();
    for figure in figures.filter(|figure| tells_genders(&figure.measure, people)) {
        hide_figure(figure, now, then, mean);
    }
}

pub fn tells_genders(column: &Column, people: People) -> bool {
    column.tells == Some(Tells::Genders(people))
}

/// Hides of a figure what it is now, what it was before, and the mean; a change tells both.
pub fn hide_figure(figure: &mut Figure, now: bool, before: bool, mean: bool) {
    if !now {
        hide_cell(&mut figure.cell);
    }
    if !before {
        hide_cell(&mut figure.past.before);
    }
    if figure.cell == SECRET || figure.past.before == SECRET {
        figure.past.change = SECRET;
        figure.past.direction = None;
    }
    let is_shown = now && mean;
    if !is_shown {
        hide_cell(&mut figure.past.mean);
    }
}

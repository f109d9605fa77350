//! Numbers of women and of others (men and those of another gender): held back where they are small
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
//!   heads nothing is shown of parts of years.
//! - In a table that divides the total of a year further rows are suppressed until there are at
//!   least two of them that together may be shown: what is left of the total when all other rows
//!   are subtracted then tells of nobody.
//! - Of several tables that divide the same persons only one is shown, unless even the table of all
//!   their rows and columns together (a meeting, a region and a kind at once) might be: no two can
//!   be subtracted from each other.
//! - Heads are delegates: where those who do not lead may not be shown, of a region or of all,
//!   nothing is shown of heads.
//! - A mean over periods is shown only where each year may be.

use super::{SECRET, hide_cell, years_of_rows};
use crate::{
    input::{
        attendance::{NONE, Words},
        counts, dates,
    },
    settings::period::Period,
    statistics::Statistics,
    table::{Cell, Figure, Table},
};
use jiff::civil::Date;
use polars::prelude::PolarsResult;
use rustc_hash::{FxHashMap, FxHashSet};
use std::{
    collections::{BTreeMap, BTreeSet},
    hash::Hash,
};

const SHARE: &str = "participation.gender_share";
const HEADS: &str = "participation.heads";
const TREND: &str = "participation.trend";
/// None of these may be told where another of them was not looked at.
pub const TOGETHER: [&str; 3] = [SHARE, HEADS, TREND];
/// The cells of a row that tell of gender.
const CELLS: [&str; 5] = [
    "women",
    "not_women",
    "gender_recorded",
    "share_women",
    "share_not_recorded",
];

/// Women and others, and the members that they come from.
#[derive(Debug, Clone, Default)]
struct Genders {
    people: [i64; 2],
    members: [FxHashSet<u32>; 2],
}

impl Genders {
    fn add(&mut self, member: u32, people: [i64; 2]) {
        for (side, n) in people.into_iter().enumerate().filter(|(_, n)| *n > 0) {
            self.people[side] += n;
            self.members[side].insert(member);
        }
    }

    fn extend(&mut self, more: &Self) {
        for side in 0..2 {
            self.people[side] += more.people[side];
            self.members[side].extend(&more.members[side]);
        }
    }

    fn of<'a>(
        delegations: impl Iterator<Item = &'a Delegation>,
        people: impl Fn(&Delegation) -> [i64; 2],
    ) -> Self {
        let mut all = Self::default();
        delegations.for_each(|delegation| all.add(delegation.member, people(delegation)));
        all
    }

    /// May their number be shown? Where no gender is recorded there is none.
    fn is_safe(&self, threshold: i64) -> bool {
        // To one member its own are known: the others may not be of one gender alone.
        let [women, others] = &self.members;
        let leaves_both = women == others || (women.len() > 1 && others.len() > 1);
        threshold <= 1
            || self.people == [0, 0]
            || (self.people.iter().all(|n| *n >= threshold) && leaves_both)
    }
}

/// The genders of one delegation: women and others, of all its people and of its head.
struct Delegation {
    day: Date,
    meeting: u32,
    member: u32,
    region: u32,
    kind: u32,
    people: [i64; 2],
    head: [i64; 2],
}

/// Women and others of those that are counted.
type People = fn(&Delegation) -> [i64; 2];

fn people(delegation: &Delegation) -> [i64; 2] {
    delegation.people
}

fn head(delegation: &Delegation) -> [i64; 2] {
    delegation.head
}

/// Those who do not lead.
fn rest(delegation: &Delegation) -> [i64; 2] {
    let [women, others] = delegation.people;
    [women - delegation.head[0], others - delegation.head[1]].map(|n| n.max(0))
}

/// The delegations of which some gender is recorded.
struct Recorded {
    all: Vec<Delegation>,
    meetings: Words,
    regions: Words,
    kinds: Words,
    threshold: i64,
}

impl Recorded {
    fn of(statistics: &Statistics, threshold: i64) -> PolarsResult<Self> {
        let frame = statistics.sheet("delegations");
        let words = |column: &str| Words::of(&frame, column);
        let numbers = |column: &str| counts(&frame, column);
        let (meetings, members, regions, kinds) = (
            words("meeting_id")?,
            words("member_id")?,
            words("region")?,
            words("kind")?,
        );
        let (women, others, days) = (
            numbers("women")?,
            numbers("not_women")?,
            dates(&frame, "start_date")?,
        );
        let (of_women, recorded) = (numbers("head_woman")?, numbers("head_gender_recorded")?);
        let of = |place: usize| {
            let people = [
                women[place].unwrap_or_default(),
                others[place].unwrap_or_default(),
            ];
            let led = of_women[place].unwrap_or_default();
            let head = [led, recorded[place].unwrap_or_default() - led];
            let delegation = Delegation {
                day: days[place]?,
                meeting: meetings.numbers[place],
                member: members.numbers[place],
                region: regions.numbers[place],
                kind: kinds.numbers[place],
                people,
                head,
            };
            (people != [0, 0] || head != [0, 0]).then_some(delegation)
        };
        let all = (0..frame.height()).filter_map(of).collect();
        Ok(Self {
            all,
            meetings,
            regions,
            kinds,
            threshold,
        })
    }

    fn within(
        &self,
        is_of: impl Fn(&Delegation) -> bool,
        people: impl Fn(&Delegation) -> [i64; 2],
    ) -> bool {
        Genders::of(self.all.iter().filter(|d| is_of(d)), people).is_safe(self.threshold)
    }

    /// What may be shown of each year.
    fn years(&self, people: People, divisions: &[Division]) -> BTreeMap<i16, Year> {
        let years: BTreeSet<i16> = self.all.iter().map(|d| d.day.year()).collect();
        years
            .into_iter()
            .map(|year| (year, self.year(year, people, divisions)))
            .collect()
    }

    fn year(&self, year: i16, people: People, divisions: &[Division]) -> Year {
        let is_of = |d: &Delegation| d.day.year() == year;
        let groups = |division: &Division| self.grouped(is_of, people, |d| division.group(d));
        let sets: Vec<FxHashSet<u32>> = divisions
            .iter()
            .map(|division| self.held_back(&groups(division)))
            .collect();
        let may_cross = || {
            self.grouped(is_of, people, |d| [d.meeting, d.region, d.kind])
                .values()
                .all(|genders| self.is_safe(genders))
        };
        let is_whole =
            sets.iter().all(FxHashSet::is_empty) && (divisions.len() == 1 || may_cross());
        let fewest = divisions
            .iter()
            .copied()
            .zip(sets)
            .min_by_key(|(_, held_back)| held_back.len());
        // Heads are delegates: the others could be worked out.
        let rests = self.grouped(is_of, rest, |d| d.region);
        let may_rest =
            || rests.values().all(|genders| self.is_safe(genders)) && self.within(is_of, rest);
        Year {
            total: self.within(is_of, people)
                && (divisions.contains(&Division::Meeting) || may_rest()),
            only: fewest.filter(|_| !is_whole),
            is_divisible: is_whole && divisions.contains(&Division::Meeting),
        }
    }

    /// Does a period have a part of what is recorded of a year? None where it has nothing of it.
    fn divides(&self, period: &Period, year: i16) -> Option<bool> {
        let of_year = || self.all.iter().filter(move |d| d.day.year() == year);
        let is_within = |d: &Delegation| period.contains(d.day);
        of_year().any(is_within).then(|| !of_year().all(is_within))
    }

    /// The genders of each group.
    fn grouped<K: Eq + Hash>(
        &self,
        is_of: impl Fn(&Delegation) -> bool,
        people: People,
        key: impl Fn(&Delegation) -> K,
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

    /// Of the groups that divide a year, those that may not be shown, and the smallest others until
    /// together they tell nothing; all, where that can't be had.
    fn held_back(&self, groups: &FxHashMap<u32, Genders>) -> FxHashSet<u32> {
        let (mut others, mut hidden): (Vec<_>, Vec<_>) = groups
            .iter()
            .partition(|(_, genders)| self.is_safe(genders));
        others.retain(|(_, genders)| genders.people != [0, 0]);
        others.sort_by_key(|(group, genders)| (genders.people.iter().sum::<i64>(), **group));
        let mut others = others.into_iter();
        while !hidden.is_empty() {
            let mut sum = Genders::default();
            for (_, genders) in &hidden {
                sum.extend(genders);
            }
            if hidden.len() > 1 && self.is_safe(&sum) {
                break;
            }
            let Some(next) = others.next() else {
                return groups.keys().copied().collect();
            };
            hidden.push(next);
        }
        hidden.into_iter().map(|(group, _)| *group).collect()
    }

    /// The number of the group that a row of a table is about; none of the row of all.
    fn group(&self, division: Division, row: &[Cell]) -> Option<u32> {
        let words = match division {
            Division::Meeting => &self.meetings,
            Division::Region => &self.regions,
            Division::Kind => &self.kinds,
        };
        match &row[0] {
            Cell::Meeting(meeting) => Some(words.number(&meeting.id)),
            Cell::Term("all") => None,
            group => Some(group.text().map_or(NONE, |group| words.number(group))),
        }
    }
}

/// How a table divides those that it counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Division {
    Meeting,
    Region,
    Kind,
}

impl Division {
    fn of(table: &Table) -> Self {
        match (table.statistic, table.part) {
            (SHARE, None) => Self::Meeting,
            (_, Some("by_kind")) => Self::Kind,
            _ => Self::Region,
        }
    }

    const fn group(self, delegation: &Delegation) -> u32 {
        match self {
            Self::Meeting => delegation.meeting,
            Self::Region => delegation.region,
            Self::Kind => delegation.kind,
        }
    }
}

/// What may be shown of a calendar year.
struct Year {
    total: bool,
    /// The one table of which something is shown, and the groups of it that are not; all tables
    /// whole where there is none.
    only: Option<(Division, FxHashSet<u32>)>,
    /// Nothing could be worked out from any part of it, whatever it is divided by.
    is_divisible: bool,
}

impl Year {
    /// May a number over a part of the year be shown?
    fn may_part(&self) -> bool {
        let is_each_meeting_shown = self
            .only
            .as_ref()
            .is_some_and(|(of, held_back)| *of == Division::Meeting && held_back.is_empty());
        self.is_divisible || is_each_meeting_shown
    }

    /// May the row of a group be shown, over all of the year or over a part?
    fn shows(&self, division: Division, group: u32, is_part: bool) -> bool {
        match &self.only {
            None => self.is_divisible || !is_part,
            Some((of, held_back)) => {
                *of == division
                    && !held_back.contains(&group)
                    && (division == Division::Meeting || !is_part)
            }
        }
    }
}

/// Puts `[c]` in place of numbers that tell of persons and of what would give them away.
///
/// # Errors
/// Only where our own frames lack a column: a bug.
pub fn hold_back(statistics: &mut Statistics, threshold: u32) -> PolarsResult<()> {
    let recorded = Recorded::of(statistics, i64::from(threshold))?;
    let period = statistics.period.clone();
    let before = period.before();
    for (statistic, people) in [(SHARE, people as People), (HEADS, head)] {
        let mut found: Vec<&mut Table> = statistics
            .tables
            .iter_mut()
            .filter(|t| t.statistic == statistic)
            .collect();
        let divisions: Vec<Division> = if statistic == SHARE {
            found.iter().map(|table| Division::of(table)).collect()
        } else {
            vec![Division::Region]
        };
        let years = recorded.years(people, &divisions);
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
                .all(|(year, is_part)| year.total && (!is_part || year.may_part()))
        };
        let in_period = of(&period);
        let [now, then] = [may(&in_period), may(&of(&before))];
        for (table, division) in found.iter_mut().zip(&divisions) {
            for row in 0..table.rows.len() {
                let cells = &table.rows[row];
                let is_shown = match (recorded.group(*division, cells), cells[0].day()) {
                    (None, _) => true,
                    // A meeting is of one year.
                    (Some(group), Some(day)) => years
                        .get(&day.year())
                        .is_none_or(|year| year.shows(*division, group, false)),
                    (Some(group), None) => in_period
                        .iter()
                        .all(|(year, is_part)| year.shows(*division, group, *is_part)),
                };
                if !now || !is_shown {
                    hide(table, row);
                }
            }
        }
        let hidden_years: BTreeSet<i16> = years
            .iter()
            .filter(|(_, shown)| !shown.total)
            .map(|(year, _)| *year)
            .collect();
        let is_whole = statistic == SHARE || in_period.iter().all(|(year, _)| year.only.is_none());
        for figure in statistics
            .figures
            .iter_mut()
            .filter(|f| f.id.starts_with(statistic) && f.id != HEADS)
        {
            hide_figure(
                figure,
                now,
                then,
                !period.divides_years() && hidden_years.is_empty() && is_whole,
            );
        }
        if statistic == SHARE {
            statistics
                .tables
                .iter_mut()
                .filter(|t| t.statistic == TREND)
                .for_each(|table| hide_years(table, &hidden_years));
        }
    }
    Ok(())
}

/// Hides of a figure what it is now, what it was before, and the mean; a change tells both.
fn hide_figure(figure: &mut Figure, now: bool, before: bool, mean: bool) {
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

/// Hides years, and the mean over some of them.
fn hide_years(table: &mut Table, hidden: &BTreeSet<i16>) {
    let Some(share) = table.column("share_women") else {
        return;
    };
    let years = years_of_rows(table);
    for (row, years) in table.rows.iter_mut().zip(years) {
        if hidden.iter().any(|year| years.contains(year)) {
            hide_cell(&mut row[share]);
        }
    }
}

fn hide(table: &mut Table, row: usize) {
    for key in CELLS {
        if let Some(column) = table.column(key) {
            hide_cell(&mut table.rows[row][column]);
        }
    }
}

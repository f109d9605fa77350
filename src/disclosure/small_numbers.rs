//! Numbers of women and of others (men and those of another gender): held back where they are small or of one gender alone, with what would
//! give them away (secondary suppression). In: statistics, a threshold. Out: the same with `[c]` in some cells. It must not know a document.
//!
//! Who reads may know the size of every delegation, the genders of its own, the total, every table, and the editions of other years. So:
//! - A number of women is shown only where there are at least `threshold` women and as many others, and where without the people of any one
//!   member both are left, or nobody.
//! - A number over a period is shown only where that of each of its years may be; where the period has a part of a year, also that of the
//!   part and of the rest. So what is shown of a year is the same in the trend, in the figures of the year, and as the year before.
//! - In a table that divides the total further rows are held back until those held back are at least two, and together may be shown: what
//!   is left of the total when all other rows are subtracted then tells of nobody.
//! - Of several tables that divide the same persons only one is shown, unless even the table of all their rows and columns together (a
//!   meeting, a region and a kind at once) might be: no two can be subtracted from each other.
//! - Heads are delegates: where those who do not lead may not be shown, of a region or of all, nothing is shown of heads.
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
const CELLS: [&str; 5] = ["women", "not_women", "gender_recorded", "share_women", "share_not_recorded"];

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

    fn of<'a>(delegations: impl Iterator<Item = &'a Delegation>, people: impl Fn(&Delegation) -> [i64; 2]) -> Self {
        let mut all = Self::default();
        delegations.for_each(|delegation| all.add(delegation.member, people(delegation)));
        all
    }

    /// May their number be shown? Where no gender is recorded there is none.
    fn is_safe(&self, threshold: i64) -> bool {
        // To one member its own are known: the others may not be of one gender alone.
        let [women, others] = &self.members;
        let leaves_both = women == others || (women.len() > 1 && others.len() > 1);
        threshold <= 1 || self.people == [0, 0] || (self.people.iter().all(|n| *n >= threshold) && leaves_both)
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
        let (meetings, members, regions, kinds) = (words("meeting_id")?, words("member_id")?, words("region")?, words("kind")?);
        let (women, others, days) = (numbers("women")?, numbers("not_women")?, dates(&frame, "start_date")?);
        let (of_women, recorded) = (numbers("head_woman")?, numbers("head_gender_recorded")?);
        let of = |place: usize| {
            let people = [women[place].unwrap_or_default(), others[place].unwrap_or_default()];
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
        Ok(Self { all, meetings, regions, kinds, threshold })
    }

    fn within(&self, is_of: impl Fn(&Delegation) -> bool, people: impl Fn(&Delegation) -> [i64; 2]) -> bool {
        Genders::of(self.all.iter().filter(|d| is_of(d)), people).is_safe(self.threshold)
    }

    /// The years of which no number may be shown.
    fn hidden_years(&self, people: fn(&Delegation) -> [i64; 2]) -> BTreeSet<i16> {
        let years: BTreeSet<i16> = self.all.iter().map(|d| d.day.year()).collect();
        years.into_iter().filter(|year| !self.within(|d| d.day.year() == *year, people)).collect()
    }

    /// May a number over a period be shown?
    fn may(&self, period: &Period, people: fn(&Delegation) -> [i64; 2]) -> bool {
        (period.first.year()..=period.last.year()).all(|year| {
            let of_year = |d: &Delegation| d.day.year() == year;
            self.within(of_year, people)
                && self.within(|d| of_year(d) && period.contains(d.day), people)
                && self.within(|d| of_year(d) && !period.contains(d.day), people)
        })
    }

    /// The genders of each group over a period.
    fn grouped<K: Eq + Hash>(
        &self,
        period: &Period,
        people: fn(&Delegation) -> [i64; 2],
        key: impl Fn(&Delegation) -> K,
    ) -> FxHashMap<K, Genders> {
        let mut groups: FxHashMap<K, Genders> = FxHashMap::default();
        for delegation in self.all.iter().filter(|d| period.contains(d.day)) {
            groups.entry(key(delegation)).or_default().add(delegation.member, people(delegation));
        }
        groups
    }

    /// May those who do not lead be counted, in all and in each region? Else heads and all delegates tell of them.
    fn may_rest(&self, period: &Period) -> bool {
        let regions = self.grouped(period, rest, |d| d.region);
        regions.values().all(|genders| genders.is_safe(self.threshold)) && self.within(|d| period.contains(d.day), rest)
    }

    /// May the tables be shown together? Whoever has all of them knows something of each group that they divide the whole into together.
    fn may_cross(&self, period: &Period, people: fn(&Delegation) -> [i64; 2]) -> bool {
        let groups = self.grouped(period, people, |d| [d.meeting, d.region, d.kind]);
        groups.values().all(|genders| genders.is_safe(self.threshold))
    }

    /// Each row of a table that divides the whole, with its numbers and the year that it is of; the row of all is none of them.
    fn parts(&self, table: &Table, period: &Period, people: fn(&Delegation) -> [i64; 2]) -> Vec<Part> {
        let is_by_meeting = table.rows.iter().any(|cells| matches!(cells[0], Cell::Meeting(_)));
        let (words, key): (&Words, fn(&Delegation) -> u32) = match (is_by_meeting, table.part) {
            (true, _) => (&self.meetings, |d| d.meeting),
            (_, Some("by_kind")) => (&self.kinds, |d| d.kind),
            _ => (&self.regions, |d| d.region),
        };
        let groups = self.grouped(period, people, key);
        let part = |(row, cells): (usize, &Vec<Cell>)| {
            let group = match &cells[0] {
                Cell::Meeting(meeting) => words.number(&meeting.id),
                Cell::Term("all") => return None,
                group => group.text().map_or(NONE, |group| words.number(group)),
            };
            let genders = groups.get(&group).cloned().unwrap_or_default();
            Some(Part { row, year: cells[0].day().map(Date::year), genders })
        };
        table.rows.iter().enumerate().filter_map(part).collect()
    }

    /// The rows that may not be shown, and the smallest others until together they tell nothing; all, where that can't be had. Rows of
    /// meetings divide the total of their year.
    fn held_back(&self, parts: &[Part]) -> Vec<usize> {
        let mut years: BTreeMap<Option<i16>, Vec<&Part>> = BTreeMap::new();
        for part in parts {
            years.entry(part.year).or_default().push(part);
        }
        years.into_values().flat_map(|parts| self.held_back_of(&parts)).collect()
    }

    fn held_back_of(&self, parts: &[&Part]) -> Vec<usize> {
        let (mut others, mut hidden): (Vec<&Part>, Vec<&Part>) = parts.iter().partition(|part| part.genders.is_safe(self.threshold));
        others.retain(|part| part.genders.people != [0, 0]);
        others.sort_by_key(|part| part.genders.people.iter().sum::<i64>());
        let mut others = others.into_iter();
        while !hidden.is_empty() {
            let mut sum = Genders::default();
            for part in &hidden {
                sum.extend(&part.genders);
            }
            if hidden.len() > 1 && sum.is_safe(self.threshold) {
                break;
            }
            let Some(next) = others.next() else { return parts.iter().map(|part| part.row).collect() };
            hidden.push(next);
        }
        hidden.into_iter().map(|part| part.row).collect()
    }
}

/// A row of a table and what it counts.
struct Part {
    row: usize,
    year: Option<i16>,
    genders: Genders,
}

/// Puts `[c]` in place of numbers that tell of persons and of what would give them away.
///
/// # Errors
/// Only where our own frames lack a column: a bug.
pub fn hold_back(statistics: &mut Statistics, threshold: u32) -> PolarsResult<()> {
    let recorded = Recorded::of(statistics, i64::from(threshold))?;
    let period = statistics.period.clone();
    let before = period.before();
    let may_rest = [&period, &before].map(|period| recorded.may_rest(period));
    for (statistic, people) in [(SHARE, people as fn(&Delegation) -> [i64; 2]), (HEADS, head)] {
        let is_of_all = statistic == SHARE;
        let hidden_years = recorded.hidden_years(people);
        let mut found: Vec<&mut Table> = statistics.tables.iter_mut().filter(|t| t.statistic == statistic).collect();
        let parts: Vec<Vec<Part>> = found.iter().map(|table| recorded.parts(table, &period, people)).collect();
        let mut sets: Vec<Vec<usize>> = parts.iter().map(|parts| recorded.held_back(parts)).collect();
        let [now, then] = [(&period, may_rest[0]), (&before, may_rest[1])]
            .map(|(period, may_rest)| recorded.may(period, people) && (is_of_all || may_rest));
        let any = sets.iter().any(|rows| !rows.is_empty()) || (found.len() > 1 && !recorded.may_cross(&period, people));
        let shown = sets.iter().enumerate().min_by_key(|(_, rows)| rows.len()).map(|(place, _)| place);
        for (place, table) in found.iter_mut().enumerate() {
            if !now || (any && shown != Some(place)) {
                sets[place] = (0..table.rows.len()).collect();
            }
            sets[place].iter().for_each(|row| hide(table, *row));
        }
        for figure in statistics.figures.iter_mut().filter(|f| f.id.starts_with(statistic) && f.id != HEADS) {
            hide_figure(figure, now, then, !period.divides_years() && hidden_years.is_empty() && (is_of_all || !any));
        }
        if is_of_all {
            statistics.tables.iter_mut().filter(|t| t.statistic == TREND).for_each(|table| hide_years(table, &hidden_years));
        }
    }
    Ok(())
}

/// Hides of a figure what it is now, what it was before, and the mean; a change tells both.
fn hide_figure(figure: &mut Figure, now: bool, before: bool, mean: bool) {
    let is_told = |cell: &Cell| matches!(cell, Cell::Share { .. });
    if !now && is_told(&figure.cell) {
        figure.cell = SECRET;
    }
    if !before && is_told(&figure.past.before) {
        figure.past.before = SECRET;
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
    let Some(share) = table.column("share_women") else { return };
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

//! How many came, for those who may not see who came: a number tells of single members where few
//! came, or few did not. In: who was where. Out: which numbers are suppressed, the same for the
//! public and for every pack. It must not know a document.
//!
//! Who reads may know who was a member when, may be two of them and know where these were, may know
//! this rule, and may hold what is given to the public, to other members and for other periods. So:
//! - A number is shown only where at least `least` different members came to some of the meetings
//!   that it is over, and at least as many stayed away from some; where states and others are
//!   counted apart, of each of them.
//! - Of the meetings of one year whose numbers are added up, those of a series, or of all where the
//!   total is shown, all numbers are shown or none.
//! - A sum over several years is shown only where that of each year may be. Over a part of a year
//!   it is shown only where the number of each of its meetings is shown: then parts that overlap
//!   tell nothing that these do not.
//! - Of a meeting to which members came that are not of its body no number is shown.
//! - Where a list is complete, to have no number is to have nobody: that is suppressed like a
//!   number.
//! - So what is shown of a year depends on nothing but that year, and no choice is made that could
//!   be guessed.

use super::{
    Released, SECRET,
    groups::{Attendees, CountedGroup, GroupMeeting, facts, groups},
    hide_cell, years_of_rows,
};
use crate::table::{
    Cell, Column, Figure, Missing, Past, Series, Subject, Table, Tells, Window, series_of,
};
use jiff::civil::Date;
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

/// So many came at least, and stayed away, where their number is shown. Two that compare what they
/// know leave one more.
const FEWEST: usize = 3;

/// Which numbers of presences are not shown.
#[derive(Debug, Default)]
pub struct SuppressedTurnout {
    meetings: BTreeSet<String>,
    rates: BTreeMap<String, Rates>,
    /// Series and year, or all meetings and year: what is not shown.
    years: BTreeSet<(Option<String>, i16)>,
    total: MayShow,
    /// Meetings with a complete list, and the days of them.
    complete: BTreeMap<String, Date>,
}

/// May a number of the period, and of the one before, be shown?
#[derive(Debug, Clone, Copy, Default)]
struct MayShow {
    now: bool,
    before: bool,
}

/// Of a series: its rates over a period, and to the end of it.
#[derive(Debug, Clone, Copy)]
struct Rates {
    period: MayShow,
    to_date: MayShow,
}

/// Who was where, and how a number of them may be shown.
struct Turnout<'a> {
    groups: BTreeMap<CountedGroup<'a>, Vec<GroupMeeting<'a>>>,
    least: usize,
    /// States and others are kept apart.
    is_apart: bool,
}

impl<'a> Turnout<'a> {
    fn is_apart(&self, group: CountedGroup) -> bool {
        self.is_apart && matches!(group, CountedGroup::Series(_) | CountedGroup::Outside)
    }

    /// Can nothing be concluded of one of a group from how many came to a meeting?
    fn is_safe(&self, meeting: &GroupMeeting, group: CountedGroup) -> bool {
        meeting.is_safe(self.least, self.is_apart(group))
    }

    /// Can nothing be concluded of one of a group from how many came in a year?
    fn is_year_safe(&self, group: CountedGroup<'a>, year: i16) -> bool {
        let of_year = self
            .groups
            .get(&group)
            .into_iter()
            .flatten()
            .filter(|m| m.day.year() == year);
        Attendees::from_meetings(of_year.map(|m| &m.who)).is_safe(self.least, self.is_apart(group))
    }

    /// Series and year, or all meetings and year, whose sums are not shown.
    fn suppressed_years(&self, series: &'a [Series]) -> BTreeSet<(Option<String>, i16)> {
        let meetings = self.groups.values().flatten();
        let years: BTreeSet<i16> = meetings.map(|m| m.day.year()).collect();
        let mut suppressed = BTreeSet::new();
        for year in years {
            let of_series = series
                .iter()
                .filter(|series| !self.is_year_safe(CountedGroup::Series(&series.key), year));
            suppressed.extend(of_series.map(|series| (Some(series.key.clone()), year)));
            let mut groups = self.groups.keys();
            if !groups.all(|group| self.is_year_safe(*group, year)) {
                suppressed.insert((None, year));
            }
        }
        suppressed
    }

    /// The meetings that are counted for a series, or for all, each with its group.
    fn counted_meetings(
        &self,
        series: Option<&str>,
    ) -> impl Iterator<Item = (CountedGroup<'a>, &GroupMeeting<'a>)> {
        self.groups
            .iter()
            .filter(move |(group, _)| series.is_none_or(|key| **group == CountedGroup::Series(key)))
            .flat_map(|(group, all)| all.iter().map(|m| (*group, m)))
    }
}

impl SuppressedTurnout {
    /// `is_apart`: states and others are kept apart.
    pub fn find(released: &Released, is_apart: bool) -> Self {
        let facts = facts(released);
        let (groups, with_outsiders) = groups(released, &facts);
        let turnout = Turnout {
            groups,
            least: released.threshold.max(FEWEST),
            is_apart,
        };
        let mut held = Self {
            complete: facts
                .iter()
                .filter(|(_, fact)| fact.is_complete)
                .map(|(id, fact)| ((*id).to_owned(), fact.day))
                .collect(),
            years: turnout.suppressed_years(&released.series),
            ..Self::default()
        };
        // Outside all series nothing is added up but the total of all meetings.
        let has_sum = |group, year| {
            matches!(group, CountedGroup::Series(_)) || !held.years.contains(&(None, year))
        };
        held.meetings = silent_meetings(
            &turnout.groups,
            |meeting, group| {
                turnout.is_safe(meeting, group) && !with_outsiders.contains(meeting.id)
            },
            has_sum,
        );
        let may = |series: Option<&str>, is_of: &dyn Fn(Date) -> bool| {
            held.may_show_sum(&turnout, series, is_of)
        };
        let (period, before) = (&released.period, released.period.period_before());
        let in_period = |series| MayShow {
            now: may(series, &|day| period.contains(day)),
            before: may(series, &|day| before.contains(day)),
        };
        let to_date = |series| MayShow {
            now: may(series, &|day| day <= period.last),
            before: may(series, &|day| day <= before.last),
        };
        let keys = released.series.iter().map(|series| series.key.as_str());
        let rates = keys
            .map(|key| {
                let rates = Rates {
                    period: in_period(Some(key)),
                    to_date: to_date(Some(key)),
                };
                (key.to_owned(), rates)
            })
            .collect();
        let total = in_period(None);
        Self {
            rates,
            total,
            ..held
        }
    }

    /// Whether the sum over some days of a series, or of all meetings, may be shown: by the year.
    fn may_show_sum(
        &self,
        turnout: &Turnout,
        series: Option<&str>,
        is_of: &dyn Fn(Date) -> bool,
    ) -> bool {
        let years: BTreeSet<i16> = turnout
            .counted_meetings(series)
            .filter(|(_, m)| is_of(m.day))
            .map(|(_, m)| m.day.year())
            .collect();
        years.into_iter().all(|year| {
            let of_year = || {
                turnout
                    .counted_meetings(series)
                    .filter(move |(_, m)| m.day.year() == year)
            };
            if of_year().all(|(_, m)| is_of(m.day)) {
                return !self.years.contains(&(series.map(str::to_owned), year));
            }
            // How many others came is nowhere shown; what is left of the year must not tell it
            // either.
            let are_others_safe = of_year()
                .filter(|(group, _)| *group == CountedGroup::Others)
                .all(|(group, m)| turnout.is_safe(m, group));
            are_others_safe
                && of_year()
                    .filter(|(_, m)| is_of(m.day))
                    .all(|(_, m)| !self.meetings.contains(m.id))
        })
    }

    /// Puts `[c]` in place of what would tell.
    pub fn hide(&self, released: &mut Released) {
        for table in Arc::make_mut(&mut released.tables) {
            match table.subject {
                Subject::Meetings => self.hide_meetings(table),
                Subject::Years => self.hide_years(table),
                Subject::Sides => self.hide_windows(table),
                // A member may see what its own rows say.
                Subject::Members | Subject::Pairs => {}
                Subject::Groups(_) | Subject::Themes | Subject::Initiatives | Subject::Whole => {
                    hide_turnout(table);
                }
            }
        }
        for figure in released
            .figures
            .iter_mut()
            .filter(|figure| is_turnout(&figure.measure))
        {
            let series = series_of(&figure.id);
            let is_shown = match series {
                Some(series) => self.shown_of(series, figure.measure.window),
                None => self.total,
            };
            let past = &mut figure.past;
            if !is_shown.now {
                let period = &released.period;
                hide_number(
                    &mut figure.cell,
                    self.has_complete(|day| period.contains(day)),
                );
            }
            if !is_shown.before {
                let before = released.period.period_before();
                hide_number(
                    &mut past.before,
                    self.has_complete(|day| before.contains(day)),
                );
            }
            if !is_shown.now || !is_shown.before {
                (past.change, past.direction) = (SECRET, None);
            }
            // A mean over periods would give the one back that is not shown; those that divide
            // years are not looked at one by one.
            if released.period.divides_years()
                || self.years.iter().any(|(own, _)| own.as_deref() == series)
            {
                past.mean = SECRET;
            }
        }
        for sheet in Arc::make_mut(&mut released.data)
            .iter_mut()
            .filter(|sheet| sheet.subject == Subject::Meetings)
        {
            self.hide_meetings(sheet);
        }
    }

    /// May the numbers of a window of a series be shown?
    fn shown_of(&self, series: &str, window: Window) -> MayShow {
        let Some(rates) = self.rates.get(series) else {
            return MayShow::default();
        };
        match window {
            Window::Period => rates.period,
            Window::Before => MayShow {
                now: rates.period.before,
                before: false,
            },
            Window::ToDate | Window::EndOf(_) => rates.to_date,
        }
    }

    /// In rows of sides, over a window of a series.
    fn hide_windows(&self, table: &mut Table) {
        let series = table.series.as_ref().map(|series| series.key.clone());
        for place in 0..table.columns.len() {
            let column = &table.columns[place];
            let is_shown = |series: &String| self.shown_of(series, column.window).now;
            if is_turnout(column) && !series.as_ref().is_some_and(is_shown) {
                table
                    .rows
                    .iter_mut()
                    .for_each(|row| hide_cell(&mut row[place]));
            }
        }
    }

    /// Is any meeting of these days one with a complete list?
    fn has_complete(&self, is_of: impl Fn(Date) -> bool) -> bool {
        self.complete.values().any(|day| is_of(*day))
    }

    /// In rows of meetings.
    fn hide_meetings(&self, table: &mut Table) {
        let places = |is_meant: &dyn Fn(&Column) -> bool| -> Vec<usize> {
            let columns = table.columns.iter().enumerate();
            columns
                .filter(|(_, column)| is_meant(column))
                .map(|(place, _)| place)
                .collect()
        };
        // Those whom nobody expected are few, and of several kinds; of members that a list names
        // some may not be of the body.
        let of_outsiders = places(&|column| column.tells == Some(Tells::Outsiders));
        let of_members = places(&is_turnout);
        let key = table.column("meeting_id");
        let suppressed = |row: &[Cell]| match row.first() {
            Some(Cell::Meeting(meeting)) => self.meetings.get(&meeting.id),
            _ => key.and_then(|key| self.meetings.get(row[key].text()?)),
        };
        for row in &mut table.rows {
            for place in &of_outsiders {
                hide_cell(&mut row[*place]);
            }
            if let Some(id) = suppressed(row) {
                for place in &of_members {
                    hide_number(&mut row[*place], self.complete.contains_key(id));
                }
            }
        }
    }

    /// In rows of years, and in the mean of the last of them.
    fn hide_years(&self, table: &mut Table) {
        let years = years_of_rows(table);
        for place in 0..table.columns.len() {
            let column = &table.columns[place];
            if !is_turnout(column) {
                continue;
            }
            let series = series_of(&column.key).map(str::to_owned);
            let is_hidden = |year: i16| self.years.contains(&(series.clone(), year));
            for (row, years) in table.rows.iter_mut().zip(&years) {
                if years.clone().any(is_hidden) {
                    let is_complete = self.has_complete(|day| years.contains(&day.year()));
                    hide_number(&mut row[place], is_complete);
                }
            }
        }
    }
}

/// Does a number say how many members, or how many of their people, came?
fn is_turnout(column: &Column) -> bool {
    matches!(
        column.tells,
        Some(Tells::Attendance(_) | Tells::Attendees | Tells::Genders(_))
    )
}

/// Hides all numbers of who came.
fn hide_turnout(table: &mut Table) {
    for place in 0..table.columns.len() {
        if is_turnout(&table.columns[place]) {
            table
                .rows
                .iter_mut()
                .for_each(|row| hide_cell(&mut row[place]));
        }
    }
}

/// Meetings of which no number is shown: those whose number tells, and with them all of the same
/// year whose numbers are shown as a sum.
fn silent_meetings<'a>(
    groups: &BTreeMap<CountedGroup<'a>, Vec<GroupMeeting<'a>>>,
    is_safe: impl Fn(&GroupMeeting<'a>, CountedGroup<'a>) -> bool,
    has_sum: impl Fn(CountedGroup<'a>, i16) -> bool,
) -> BTreeSet<String> {
    let mut years: BTreeMap<(CountedGroup, i16), Vec<&GroupMeeting>> = BTreeMap::new();
    for (group, meetings) in groups
        .iter()
        .filter(|(group, _)| **group != CountedGroup::Others)
    {
        for meeting in meetings {
            years
                .entry((*group, meeting.day.year()))
                .or_default()
                .push(meeting);
        }
    }
    let of_years = years
        .iter()
        .flat_map(|((group, _), meetings)| meetings.iter().map(move |meeting| (*group, *meeting)));
    let mut silent: BTreeSet<&str> = of_years
        .filter(|(group, meeting)| !is_safe(meeting, *group))
        .map(|(_, meeting)| meeting.id)
        .collect();
    years.retain(|(group, year), _| has_sum(*group, *year));
    // A meeting may be of several series.
    loop {
        let before = silent.len();
        for meetings in years.values() {
            if meetings.iter().any(|meeting| silent.contains(meeting.id)) {
                silent.extend(meetings.iter().map(|meeting| meeting.id));
            }
        }
        if silent.len() == before {
            return silent.into_iter().map(str::to_owned).collect();
        }
    }
}

/// Suppresses a number. Where a list is complete, that there is none says that nobody came.
fn hide_number(cell: &mut Cell, is_complete: bool) {
    if is_complete && *cell == Cell::Missing(Missing::NotAvailable) {
        *cell = SECRET;
    }
    hide_cell(cell);
}

/// Suppresses what a figure was before, and what follows from it.
pub fn hide_past(figure: &mut Figure) {
    figure.past = Past {
        before: SECRET,
        recipe: None,
        change: SECRET,
        mean: SECRET,
        direction: None,
    };
}

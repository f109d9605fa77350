//! Meetings to which all came that could, or none: their number tells of each of them. In: who was where. Out: which numbers stay back.
//! It must not know a document.
//!
//! Who reads may know who was a member when, and may subtract. So:
//! - A meeting tells where all or none came, of the members, or of the states or the others where these are told apart. So that what is held
//!   back does not itself tell that, all but one and one are held back too.
//! - With those of a series one more is held back, to which some came and some did not: what is left of a total when all other meetings
//!   are subtracted then leaves more than one answer. Where there is no such meeting, nothing is told of how many came to the series.
//! - Of a joint event all meetings are held back.
//! - A sum over meetings is told where it is over none of those held back, or over all of them.
//! - To a member its own presence is known: what tells is what is left of the number without it.
//!
//! What two editions tell when one is subtracted from the other can't be seen from one of them.

use super::{Released, SECRET, few::side};
use crate::table::{Cell, Figure, Past, Table};
use jiff::civil::Date;
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

/// How many came, of how many that could: states, others.
type Sides = [[i64; 2]; 2];

/// Columns of tables of meetings that say how many members came.
const CAME: [&str; 9] = [
    "members_present",
    "states_present",
    "organisations_present",
    "members_named",
    "present",
    "quorum",
    "reported_members",
    "reported_delegates",
    "reported_international_organisations",
];

#[derive(Debug, Clone)]
struct Meeting {
    /// None of those outside all series.
    series: Option<String>,
    id: String,
    event: String,
    day: Option<Date>,
    /// By the list where it is complete, else by the record.
    came: Sides,
    /// Is it in rates?
    is_countable: bool,
    /// Is it known how many of the two sides came? Else all stand as if they were of the first.
    is_split: bool,
}

impl Meeting {
    /// Some of them came, and some did not.
    fn is_open(&self, is_apart: bool) -> bool {
        let is_mixed = |[came, of]: [i64; 2]| came > 1 && came < of - 1;
        let [states, others] = self.came;
        is_mixed([states[0] + others[0], states[1] + others[1]])
            && (!is_apart || !self.is_split || self.came.into_iter().filter(|[_, of]| *of > 0).all(is_mixed))
    }
}

/// How many came to each meeting of which that is known.
#[derive(Debug, Clone, Default)]
pub struct Turnout {
    meetings: Vec<Meeting>,
    events: BTreeMap<String, BTreeSet<String>>,
}

/// Of a meeting: its event, its day, and how many members and organisations the record reports.
type Fact<'a> = (&'a str, Option<Date>, (Option<i64>, Option<i64>));

/// So many of so many: by sides where it is known how many organisations were among them.
fn sides(came: i64, organisations: Option<i64>, [states, others]: [i64; 2]) -> (Sides, bool) {
    match organisations {
        Some(n) => ([[came - n, states], [n, others]], true),
        None => ([[came, states + others], [0, 0]], false),
    }
}

impl Turnout {
    pub fn of(released: &Released) -> Self {
        let mut events: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        let mut found: BTreeMap<(Option<&str>, &str), Meeting> = BTreeMap::new();
        let meetings = released.sheet("meetings");
        let mut facts: BTreeMap<&str, Fact> = BTreeMap::new();
        for (table, row) in meetings.iter().flat_map(|t| t.rows.iter().map(move |row| (t, row))) {
            if let Some(id) = table.text(row, "meeting_id") {
                let event = table.text(row, "event").unwrap_or(id);
                events.entry(event.to_owned()).or_default().insert(id.to_owned());
                let reported = (table.integer(row, "reported_members"), table.integer(row, "reported_international_organisations"));
                facts.insert(id, (event, table.at(row, "start_date").and_then(Cell::day), reported));
            }
        }
        let new = |series: Option<&str>, id: &str| {
            let (event, day, _) = facts.get(id).copied().unwrap_or((id, None, (None, None)));
            Meeting {
                series: series.map(str::to_owned),
                id: id.to_owned(),
                event: event.to_owned(),
                day,
                came: Sides::default(),
                is_countable: true,
                is_split: true,
            }
        };
        if let Some(table) = released.sheet("presence") {
            // Of whom it is not known whether they came, no number tells.
            for row in table.rows.iter().filter(|row| table.is(row, "eligible") && table.is(row, "known")) {
                let (series, Some(id)) = (table.text(row, "series"), table.text(row, "meeting_id")) else { continue };
                let meeting = found.entry((series, id)).or_insert_with(|| new(series, id));
                let [came, of] = &mut meeting.came[side(table, row)];
                *of += 1;
                *came += i64::from(table.is(row, "present"));
                meeting.is_countable &= table.is(row, "countable");
            }
        }
        let of_series: BTreeSet<&str> = found.keys().map(|(_, id)| *id).collect();
        // Outside all series those could come that were members of the process.
        if let Some(table) = released.table("participation.delegations") {
            for row in &table.rows {
                let (Some(Cell::Meeting(label)), Some(came)) = (row.first(), table.integer(row, "members_present")) else {
                    continue;
                };
                if let Some((id, (_, day, _))) = facts.get_key_value(label.id.as_str())
                    && !of_series.contains(id)
                {
                    let (came, is_split) = sides(came, table.integer(row, "organisations_present"), released.members_on(*day));
                    let meeting = Meeting { came, is_countable: false, is_split, ..new(None, id) };
                    found.insert((None, id), meeting);
                }
            }
        }
        // Where the list is not complete, the record may have a number.
        found.retain(|(_, id), meeting| {
            if meeting.series.is_none() || meeting.is_countable {
                return true;
            }
            let (reported, organisations) = facts.get(id).map_or((None, None), |(_, _, reported)| *reported);
            (meeting.came, meeting.is_split) = sides(reported.unwrap_or_default(), organisations, meeting.came.map(|[_, of]| of));
            reported.is_some()
        });
        Self { meetings: found.into_values().collect(), events }
    }

    /// What is left of the numbers for one that knows where it was itself.
    pub fn without(&self, presence: Option<&Table>, delegations: Option<&Table>) -> Self {
        let mut rest = self.clone();
        let rows = || presence.into_iter().flat_map(|table| table.rows.iter().map(move |row| (table, row)));
        let known = |(table, row): (&Table, &Vec<Cell>)| Some((table.text(row, "meeting_id")?.to_owned(), table.is(row, "present")));
        let own: BTreeMap<String, bool> = rows().filter(|(table, row)| table.is(row, "eligible")).filter_map(known).collect();
        let own_side = rows().next().map_or(0, |(table, row)| side(table, row));
        let at = |table: &Table, id: &str| table.rows.iter().any(|row| table.text(row, "meeting_id") == Some(id));
        for meeting in &mut rest.meetings {
            let side = if meeting.is_split { own_side } else { 0 };
            let [came, of] = &mut meeting.came[side];
            let was_there = match meeting.series {
                Some(_) => own.get(&meeting.id).copied(),
                None => Some(delegations.is_some_and(|table| at(table, &meeting.id))),
            };
            if let Some(was_there) = was_there {
                *of -= 1;
                *came -= i64::from(was_there);
            }
        }
        rest
    }

    /// What must be held back; `is_apart` says of which series states and others are told apart.
    pub fn held_back(&self, is_apart: impl Fn(Option<&str>) -> bool) -> HeldBack {
        let mut by_series: BTreeMap<Option<&str>, Vec<&Meeting>> = BTreeMap::new();
        for meeting in &self.meetings {
            by_series.entry(meeting.series.as_deref()).or_default().push(meeting);
        }
        let mut held = HeldBack::default();
        for (series, mut meetings) in by_series {
            meetings.sort_by_key(|meeting| (meeting.day, &meeting.id));
            let (open, telling): (Vec<&Meeting>, Vec<&Meeting>) = meetings.into_iter().partition(|m| m.is_open(is_apart(series)));
            if telling.is_empty() {
                continue;
            }
            // One more: the first of a year of which nothing is told anyway, else the first. Rates are over complete lists only.
            let year = |meeting: &Meeting| meeting.day.map(Date::year);
            let years: BTreeSet<Option<i16>> = telling.iter().map(|meeting| year(meeting)).collect();
            let in_rates = telling.iter().any(|meeting| meeting.is_countable);
            let fit = || open.iter().filter(|meeting| meeting.is_countable || !in_rates);
            let more = fit().find(|meeting| years.contains(&year(meeting))).or_else(|| fit().next());
            if more.is_none() {
                held.silent.insert(series.map(str::to_owned));
            }
            for meeting in telling.iter().chain(more) {
                held.meetings.extend(self.events.get(&meeting.event).into_iter().flatten().cloned());
                held.meetings.insert(meeting.id.clone());
            }
        }
        for meeting in self.meetings.iter().filter(|meeting| held.meetings.contains(&meeting.id)) {
            held.days.entry(meeting.series.clone()).or_default().insert(meeting.day);
        }
        held
    }
}

/// Meetings of which nothing is told of how many came, and what follows for sums over them.
#[derive(Debug, Default)]
pub struct HeldBack {
    meetings: BTreeSet<String>,
    /// The days of those of each series; none for those outside all series.
    days: BTreeMap<Option<String>, BTreeSet<Option<Date>>>,
    silent: BTreeSet<Option<String>>,
}

impl HeldBack {
    /// May a sum be told over the meetings of these days: of a series, or of all?
    fn is_told(&self, series: Option<&str>, is_of: impl Fn(Date) -> bool) -> bool {
        let is_meant = |own: &&Option<String>| series.is_none() || own.as_deref() == series;
        if self.silent.iter().any(|own| is_meant(&own)) {
            return false;
        }
        let days = || self.days.iter().filter(|(own, _)| is_meant(own)).flat_map(|(_, days)| days);
        let is_in = |day: &Option<Date>| day.is_some_and(&is_of);
        !days().any(is_in) || days().all(is_in)
    }

    /// May something be told that is over some of the meetings of these days, and is no sum?
    fn is_free(&self, series: Option<&str>, is_of: impl Fn(Date) -> bool) -> bool {
        let meant = self.days.iter().filter(|(own, _)| series.is_none() || own.as_deref() == series);
        !meant.flat_map(|(_, days)| days).any(|day| day.is_none_or(&is_of))
    }

    /// Puts `[c]` in place of what would tell.
    pub fn hide(&self, released: &mut Released) {
        if self.meetings.is_empty() {
            return;
        }
        let period = released.period.clone();
        let in_period = |day: Date| period.contains(day);
        let before = period.before();
        let tables = Arc::make_mut(&mut released.tables);
        for table in tables.iter_mut() {
            let series = table.series.as_ref().map(|s| s.key.clone());
            let series = series.as_deref();
            match (table.statistic, table.part) {
                ("participation.trend", _) => self.hide_years(table),
                ("participation.rate_overall", _) => {
                    secret(table, "rate_period", !self.is_told(series, in_period));
                    secret(table, "rate_before", !self.is_told(series, |day| before.contains(day)));
                    secret(table, "rate_to_date", !self.is_told(series, |day| day <= period.last));
                }
                ("participation.delegations", Some(_)) if !self.is_free(None, in_period) => table.rows.clear(),
                _ if table.column("member").is_none() => self.hide_meetings(table),
                _ => {}
            }
        }
        tables.retain(|table| !(table.part == Some("by_capacity") && table.rows.is_empty()));
        for figure in &mut released.figures {
            let (id, series) = figure.id.split_once('@').map_or((figure.id.as_str(), None), |(id, series)| (id, Some(series)));
            let told = if id.starts_with("participation.rate_overall.period") {
                self.is_told(series, in_period)
            } else if id.starts_with("participation.rate_overall.to_date") {
                self.is_told(series, |day| day <= period.last)
            } else if id.starts_with("participation.delegations.") {
                self.is_free(None, in_period)
            } else {
                continue;
            };
            if !told {
                figure.cell = SECRET;
            }
            // Of periods before it is not known which of the meetings they are over.
            if self.days.keys().any(|own| series.is_none() || own.as_deref() == series) {
                hide_past(figure);
            }
        }
        for sheet in Arc::make_mut(&mut released.data).iter_mut().filter(|sheet| sheet.statistic == "data.meetings") {
            self.hide_meetings(sheet);
        }
    }

    /// In rows of meetings.
    fn hide_meetings(&self, table: &mut Table) {
        let key = table.column("meeting_id");
        let places: Vec<usize> = CAME.iter().filter_map(|key| table.column(key)).collect();
        let is_held_back = |row: &[Cell]| match row.first() {
            Some(Cell::Meeting(meeting)) => self.meetings.contains(&meeting.id),
            _ => key.and_then(|key| row[key].text()).is_some_and(|id| self.meetings.contains(id)),
        };
        for row in table.rows.iter_mut().filter(|row| is_held_back(row)) {
            hide_cells(row, &places);
        }
    }

    /// In rows of years, and in the mean of the last of them.
    fn hide_years(&self, table: &mut Table) {
        const LAST: i16 = 5;
        let year = |row: &[Cell]| row[0].integer().and_then(|year| i16::try_from(year).ok());
        let last = table.rows.iter().filter_map(|row| year(row)).max().unwrap_or_default();
        let mut of = BTreeMap::new();
        for (place, column) in table.columns.iter().enumerate() {
            match (column.key.split_once('@'), column.key.as_str()) {
                (Some(("rate", series)), _) => of.insert(place, Some(series.to_owned())),
                (_, "presences" | "delegates") => of.insert(place, None),
                _ => None,
            };
        }
        for row in &mut table.rows {
            let year = year(row);
            let is_meant = |day: Date| year.map_or(day.year() > last - LAST && day.year() <= last, |year| day.year() == year);
            let places = of.iter().filter(|(_, series)| !self.is_free(series.as_deref(), is_meant)).map(|(place, _)| *place);
            hide_cells(row, &places.collect::<Vec<_>>());
        }
    }
}

/// What has a value is held back; what has none says so itself.
fn hide_cells(row: &mut [Cell], places: &[usize]) {
    for place in places {
        if !matches!(row[*place], Cell::Missing(_)) {
            row[*place] = SECRET;
        }
    }
}

fn secret(table: &mut Table, key: &str, hides: bool) {
    let places: Vec<usize> = table.column(key).filter(|_| hides).into_iter().collect();
    for row in &mut table.rows {
        hide_cells(row, &places);
    }
}

/// Holds back what a figure was before, and what follows from it.
pub fn hide_past(figure: &mut Figure) {
    figure.past = Past { before: SECRET, change: SECRET, mean: SECRET, direction: None };
}

//! What every statistic starts from: the period, the series, and the sheets of rows that figures
//! are counted from. In: dataset, settings, period. Out: `Query`. It must not know a single
//! statistic.

use super::{
    conditions::Masks,
    evidence::{Persons, Sheets, officers::Place},
    rules::is_complete,
    shown_word,
    sittings::ListedSittings,
    tracker::Followed,
};
use crate::{
    frame::{belonged, counts, dates, texts},
    input::Dataset,
    languages,
    settings::{SeriesScope, Settings, period::Period},
    table::{
        Basis, Cell, Condition, DatePrecision, MeetingLabel, Missing, Series, SheetRows, Window,
    },
};
use jiff::civil::Date;
use polars::prelude::*;
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::OnceLock,
};

/// What does not depend on the period: made once, for this period and those before it.
pub struct Ground<'a> {
    pub data: &'a Dataset,
    pub scopes: Vec<SeriesScope>,
    pub sheets: Sheets,
    pub persons: Persons,
    pub masks: Masks,
    /// The rules of the process: when an initiative is at risk, which share is aimed at.
    pub settings: &'a Settings,
    /// Initiatives with their updates, once a statistic asks for them.
    pub followed: OnceLock<Vec<Followed>>,
    /// What the list of sittings says, the same.
    pub sittings: OnceLock<ListedSittings>,
    /// The places in bodies, the same.
    pub places: OnceLock<Vec<Place>>,
    /// The name that documents use: the short one where there is one.
    names: BTreeMap<String, String>,
    kinds: BTreeMap<String, String>,
    labels: BTreeMap<String, MeetingLabel>,
    /// Held meetings with a date, oldest first. Before the first of them nobody wrote down what
    /// took place.
    held: Vec<Held>,
}

/// A held meeting with a date.
struct Held {
    id: String,
    day: Date,
    /// Can absence be concluded from its list?
    is_complete: bool,
    /// Of each series: is it one of its meetings?
    series: Vec<bool>,
}

/// From when to when a member belongs to a body.
struct MembershipTerm {
    member: String,
    joined: Option<Date>,
    left: Option<Date>,
}

impl MembershipTerm {
    fn holds(&self, day: Date) -> bool {
        belonged(day, self.joined, self.left)
    }
}

pub struct Query<'a> {
    pub ground: &'a Ground<'a>,
    pub data: &'a Dataset,
    pub period: &'a Period,
}

impl<'a> Ground<'a> {
    pub fn new(data: &'a Dataset, settings: &'a Settings) -> PolarsResult<Self> {
        let scopes = if settings.scopes.is_empty() {
            one_for_each_body(data)?
        } else {
            settings.scopes.clone()
        };
        let (ids, names, short) = (
            texts(&data.members, "member_id")?,
            texts(&data.members, "name")?,
            texts(&data.members, "short_name")?,
        );
        let kinds = texts(&data.members, "kind")?;
        let kinds = ids
            .iter()
            .zip(kinds)
            .filter_map(|(id, kind)| Some((id.clone()?, kind?)))
            .collect();
        let names = ids
            .into_iter()
            .flatten()
            .zip(names.into_iter().zip(short))
            .map(|(id, (name, short))| (id.clone(), short.or(name).unwrap_or(id)))
            .collect();
        let (sheets, persons) = Sheets::new(data, &scopes)?;
        let held = held_meetings(sheets.held_meetings(), &scopes)?;
        Ok(Self {
            data,
            scopes,
            sheets,
            persons,
            masks: Masks::default(),
            settings,
            followed: OnceLock::new(),
            sittings: OnceLock::new(),
            places: OnceLock::new(),
            names,
            kinds,
            labels: labels(data)?,
            held,
        })
    }
}

impl<'a> Query<'a> {
    pub const fn new(ground: &'a Ground<'a>, period: &'a Period) -> Self {
        Self {
            ground,
            data: ground.data,
            period,
        }
    }

    pub fn scopes(&self) -> &[SeriesScope] {
        &self.ground.scopes
    }

    /// What a function makes of each series.
    pub fn each_series<T>(
        &self,
        make: impl Fn(&SeriesScope) -> PolarsResult<T>,
    ) -> PolarsResult<Vec<T>> {
        self.scopes().iter().map(make).collect()
    }

    /// The rows of a window of the period.
    pub fn in_window(&self, rows: SheetRows, window: Window) -> SheetRows {
        match window {
            Window::Period => rows_within(rows, self.period),
            Window::Before => rows_within(rows, &self.period.period_before()),
            Window::ToDate | Window::EndOf(_) => up_to(rows, self.period),
        }
    }

    pub fn name(&self, member: &str) -> String {
        self.ground
            .names
            .get(member)
            .cloned()
            .unwrap_or_else(|| member.to_owned())
    }

    /// The kind of a member, as written.
    pub fn kind(&self, member: &str) -> Cell {
        self.ground
            .kinds
            .get(member)
            .cloned()
            .map_or(Cell::Missing(Missing::NotAvailable), shown_word)
    }

    /// The order of names in the language of the data.
    pub fn order_of_names(&self) -> impl Fn(&str) -> Vec<u8> + use<'_, 'a> {
        |name| self.data.collation.key(name)
    }

    pub fn label(&self, meeting: &str) -> MeetingLabel {
        self.ground
            .labels
            .get(meeting)
            .cloned()
            .unwrap_or_else(|| MeetingLabel {
                id: meeting.to_owned(),
                title: meeting.to_owned(),
                ordinal: None,
                date: None,
                precision: DatePrecision::Day,
                recurs: false,
            })
    }

    /// The first cells of a row about a member: its name and its key.
    pub fn who(&self, member: &str) -> [Cell; 2] {
        [Cell::from(self.name(member)), Cell::from(member.to_owned())]
    }

    /// Held meetings of which something is so, oldest first: their places among all held meetings
    /// with a date.
    fn select_held(&self, is: impl Fn(&Held) -> bool) -> Vec<usize> {
        let held = self.ground.held.iter().enumerate();
        held.filter(|(_, meeting)| is(meeting))
            .map(|(place, _)| place)
            .collect()
    }

    /// The held meetings of a period.
    pub fn held_in(&self, period: &Period) -> Vec<usize> {
        self.select_held(|meeting| period.contains(meeting.day))
    }

    /// The held meetings up to the end of a period.
    pub fn held_until(&self, period: &Period) -> Vec<usize> {
        self.select_held(|meeting| meeting.day <= period.last)
    }

    /// The held meetings of a series up to the end of the period.
    pub fn held_of(&self, scope: &SeriesScope) -> Vec<usize> {
        let series = self.place_of(scope);
        self.select_held(|meeting| meeting.series[series] && meeting.day <= self.period.last)
    }

    /// The held meetings of a series in the period.
    pub fn held_now(&self, scope: &SeriesScope) -> Vec<usize> {
        let series = self.place_of(scope);
        self.select_held(|meeting| meeting.series[series] && self.period.contains(meeting.day))
    }

    /// The place of a series among all of them.
    fn place_of(&self, scope: &SeriesScope) -> usize {
        self.scopes()
            .iter()
            .position(|other| other.series.key == scope.series.key)
            .expect("a series of this query")
    }

    /// What these columns say of held meetings.
    pub fn recorded(&self, held: &[usize], columns: &[&str]) -> PolarsResult<DataFrame> {
        let places: IdxCa = held
            .iter()
            .map(|place| IdxSize::try_from(*place).ok())
            .collect();
        let held = self.ground.sheets.held_meetings();
        held.select(columns.iter().copied())?.take(&places)
    }

    /// The held meetings of the period, oldest first: their keys.
    pub fn meetings(&self) -> Vec<String> {
        self.held_in(self.period)
            .into_iter()
            .map(|place| self.ground.held[place].id.clone())
            .collect()
    }

    /// The held meetings of the period, each with whether its attendance list is complete.
    pub fn meetings_with_lists(&self) -> Vec<(MeetingLabel, bool)> {
        let held = self.held_in(self.period).into_iter();
        let held = held.map(|place| &self.ground.held[place]);
        held.map(|meeting| (self.label(&meeting.id), meeting.is_complete))
            .collect()
    }

    /// The day of a held meeting.
    pub fn day_of(&self, held: usize) -> Date {
        self.ground.held[held].day
    }

    /// Was no meeting held in the period?
    pub fn is_without_meetings(&self) -> bool {
        !self
            .ground
            .held
            .iter()
            .any(|meeting| self.period.contains(meeting.day))
    }

    /// How many of these held meetings can be counted.
    pub fn basis(&self, held: &[usize]) -> Basis {
        let number = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
        let countable = held
            .iter()
            .filter(|place| self.ground.held[**place].is_complete)
            .count();
        Basis {
            countable: number(countable),
            held: number(held.len()),
        }
    }

    /// Is it known who the members are?
    pub fn knows_members(&self) -> bool {
        self.data.knows_members()
    }

    /// Does the record reach back into this period?
    pub fn is_on_record(&self, period: &Period) -> bool {
        self.ground
            .held
            .first()
            .is_some_and(|first| first.day <= period.last)
    }

    /// The first year on file: that of the first held meeting with a date.
    pub fn first_year(&self) -> Option<i16> {
        self.ground.held.first().map(|first| first.day.year())
    }

    /// The years from the first held meeting to the end of the period.
    pub fn years(&self) -> std::ops::RangeInclusive<i16> {
        let last = self.period.last.year();
        self.first_year().map_or(last, |first| first.min(last))..=last
    }

    /// From when to when each member belongs to a body; without a list of memberships, to all of
    /// them. A member that left and came back has several terms.
    fn terms_in(&self, body: &str) -> PolarsResult<Vec<MembershipTerm>> {
        let by_body = self.data.has("memberships");
        let table = if by_body {
            &self.data.memberships
        } else {
            &self.data.members
        };
        let bodies = if by_body {
            texts(table, "body")?
        } else {
            vec![None; table.height()]
        };
        let (ids, capacities) = (texts(table, "member_id")?, texts(table, "capacity")?);
        let (joined, left) = (dates(table, "joined")?, dates(table, "left")?);
        let term = |(row, id): (usize, Option<String>)| {
            let is_of_body = !by_body || bodies[row].as_deref() == Some(body);
            let is_member = capacities[row].as_deref() == Some("member");
            Some(MembershipTerm {
                member: id.filter(|_| is_of_body && is_member)?,
                joined: joined[row],
                left: left[row],
            })
        };
        Ok(ids.into_iter().enumerate().filter_map(term).collect())
    }

    /// The members of a body on this day.
    pub fn members_on(&self, body: &str, day: Date) -> PolarsResult<BTreeSet<String>> {
        let terms = self.terms_in(body)?.into_iter();
        Ok(terms
            .filter(|term| term.holds(day))
            .map(|term| term.member)
            .collect())
    }

    /// Those that were members of the body of a series, and are none any more on this day.
    pub fn former_members(&self, scope: &SeriesScope, day: Date) -> PolarsResult<BTreeSet<String>> {
        let now = self.members_on(&scope.body, day)?;
        let terms = self.terms_in(&scope.body)?.into_iter();
        let former = terms.filter(|term| term.left.is_some_and(|left| left < day));
        Ok(former
            .map(|term| term.member)
            .filter(|member| !now.contains(member))
            .collect())
    }

    /// `[z]` for a figure about a period in which no meeting was held, else `[x]`: it was not
    /// recorded.
    pub fn nothing(&self) -> Cell {
        Cell::Missing(if self.is_without_meetings() {
            Missing::NotApplicable
        } else {
            Missing::NotAvailable
        })
    }
}

/// What is read once, for all statistics and periods.
pub fn read_once<T>(
    known: &OnceLock<T>,
    read: impl FnOnce() -> PolarsResult<T>,
) -> PolarsResult<&T> {
    if let Some(known) = known.get() {
        return Ok(known);
    }
    let read = read()?;
    Ok(known.get_or_init(|| read))
}

/// The conditions that make rows those of a period.
pub fn rows_within(rows: SheetRows, period: &Period) -> SheetRows {
    up_to(rows, period).and(Condition::From {
        column: "start_date",
        day: period.first,
    })
}

/// From the first meeting to the end of the period.
pub fn up_to(rows: SheetRows, period: &Period) -> SheetRows {
    rows.and(Condition::To {
        column: "start_date",
        day: period.last,
    })
}

/// Held meetings of a period.
pub fn meetings_in(period: &Period) -> SheetRows {
    rows_within(
        SheetRows::new("meetings").and(Condition::is("status", "held")),
        period,
    )
}

fn held_meetings(frame: &DataFrame, scopes: &[SeriesScope]) -> PolarsResult<Vec<Held>> {
    let [ids, bodies, kinds, lists] =
        ["meeting_id", "body", "kind", "attendance_list"].map(|column| texts(frame, column));
    let (ids, bodies, kinds, lists) = (ids?, bodies?, kinds?, lists?);
    let of = |(place, day): (usize, Option<Date>)| {
        Some(Held {
            id: ids[place].clone().unwrap_or_default(),
            day: day?,
            is_complete: is_complete(lists[place].as_deref()),
            series: scopes
                .iter()
                .map(|scope| scope.has(bodies[place].as_deref(), kinds[place].as_deref()))
                .collect(),
        })
    };
    Ok(dates(frame, "start_date")?
        .into_iter()
        .enumerate()
        .filter_map(of)
        .collect())
}

fn one_for_each_body(data: &Dataset) -> PolarsResult<Vec<SeriesScope>> {
    let mut bodies: Vec<String> = texts(&data.meetings, "body")?
        .into_iter()
        .flatten()
        .collect();
    bodies.sort_by_cached_key(|body| data.collation.key(body));
    bodies.dedup();
    if bodies.is_empty() {
        bodies.push(String::new());
    }
    let scope = |(i, body): (usize, String)| {
        let name = if body.is_empty() {
            let own = languages::text_in(&data.language, "unit-meetings");
            own.unwrap_or("meetings").to_owned()
        } else {
            body.clone()
        };
        let series = Series {
            key: format!("series-{}", i + 1),
            short: name.clone(),
            name,
        };
        SeriesScope {
            series,
            body,
            kinds: Vec::new(),
            quorum: None,
        }
    };
    Ok(bodies.into_iter().enumerate().map(scope).collect())
}

fn labels(data: &Dataset) -> PolarsResult<BTreeMap<String, MeetingLabel>> {
    let meetings = &data.meetings;
    let vague = data.vague_meetings();
    let (ids, titles) = (texts(meetings, "meeting_id")?, texts(meetings, "title")?);
    let (ordinals, starts) = (counts(meetings, "ordinal")?, dates(meetings, "start_date")?);
    let mut times: BTreeMap<&str, usize> = BTreeMap::new();
    titles
        .iter()
        .flatten()
        .for_each(|title| *times.entry(title).or_default() += 1);
    let recurs: Vec<bool> = titles
        .iter()
        .map(|title| title.as_deref().is_some_and(|title| times[title] > 1))
        .collect();
    let ids = ids.into_iter().map(Option::unwrap_or_default);
    Ok(ids
        .zip(titles.clone())
        .zip(ordinals.into_iter().zip(starts))
        .zip(recurs)
        .map(|(((id, title), (ordinal, date)), recurs)| {
            (
                id.clone(),
                MeetingLabel {
                    title: title.unwrap_or_else(|| id.clone()),
                    precision: vague.get(&id).copied().unwrap_or_default(),
                    id,
                    ordinal,
                    date,
                    recurs,
                },
            )
        })
        .collect())
}

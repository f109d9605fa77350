//! What every statistic starts from: the period, the series, and the sheets of rows that figures are counted from.
//! In: dataset, settings, period. Out: `Query`. It must not know a single statistic.

use super::{
    evidence::{Persons, Sheets},
    expressions::{in_period, is_complete, is_held, on_or_before},
};
use crate::{
    input::{Dataset, counts, dates, texts},
    settings::{Scope, Settings, period::Period},
    table::{Basis, Cell, Condition, MeetingLabel, Missing, Rows, Series},
};
use jiff::civil::Date;
use polars::prelude::*;
use rustc_hash::FxHashMap;
use std::{
    collections::BTreeMap,
    sync::{Mutex, OnceLock},
};

/// What does not depend on the period: made once, for this period and those before it.
pub struct Ground<'a> {
    pub data: &'a Dataset,
    pub scopes: Vec<Scope>,
    pub sheets: Sheets,
    pub persons: Persons,
    /// Which rows of a sheet meet a condition.
    pub masks: Mutex<FxHashMap<(&'static str, Condition), BooleanChunked>>,
    /// The name that documents use: the short one where there is one.
    names: BTreeMap<String, String>,
    kinds: BTreeMap<String, String>,
    labels: BTreeMap<String, MeetingLabel>,
    /// The day of the first held meeting: before it nobody wrote down what took place.
    first_held: Option<Date>,
}

pub struct Query<'a> {
    pub ground: &'a Ground<'a>,
    pub data: &'a Dataset,
    pub period: &'a Period,
    /// The keys of the held meetings of the period, once they were asked for.
    meetings: OnceLock<Vec<String>>,
}

impl<'a> Ground<'a> {
    pub fn new(data: &'a Dataset, settings: &Settings) -> PolarsResult<Self> {
        let scopes = if settings.scopes.is_empty() { one_for_each_body(data)? } else { settings.scopes.clone() };
        let (ids, names, short) = (texts(&data.members, "member_id")?, texts(&data.members, "name")?, texts(&data.members, "short_name")?);
        let kinds = texts(&data.members, "kind")?;
        let kinds = ids.iter().zip(kinds).filter_map(|(id, kind)| Some((id.clone()?, kind?))).collect();
        let names = ids
            .into_iter()
            .flatten()
            .zip(names.into_iter().zip(short))
            .map(|(id, (name, short))| (id.clone(), short.or(name).unwrap_or(id)))
            .collect();
        let (sheets, persons) = Sheets::new(data, &scopes)?;
        let held = sheets.frame("meetings").lazy().filter(is_held()).collect()?;
        let first_held = dates(&held, "start_date")?.into_iter().flatten().min();
        Ok(Self { data, scopes, sheets, persons, masks: Mutex::default(), names, kinds, labels: labels(&data.meetings)?, first_held })
    }
}

impl<'a> Query<'a> {
    pub const fn new(ground: &'a Ground<'a>, period: &'a Period) -> Self {
        Self { ground, data: ground.data, period, meetings: OnceLock::new() }
    }

    pub fn scopes(&self) -> &[Scope] {
        &self.ground.scopes
    }

    pub fn name(&self, member: &str) -> String {
        self.ground.names.get(member).cloned().unwrap_or_else(|| member.to_owned())
    }

    /// The kind of a member, as written.
    pub fn kind(&self, member: &str) -> Cell {
        self.ground.kinds.get(member).cloned().map_or(Cell::Missing(Missing::NotAvailable), Cell::from)
    }

    pub fn label(&self, meeting: &str) -> MeetingLabel {
        self.ground.labels.get(meeting).cloned().unwrap_or_else(|| MeetingLabel {
            id: meeting.to_owned(),
            title: meeting.to_owned(),
            ordinal: None,
            date: None,
        })
    }

    /// The first cells of a row about a member: its name and its key.
    pub fn who(&self, member: &str) -> [Cell; 2] {
        [Cell::from(self.name(member)), Cell::from(member.to_owned())]
    }

    /// Held meetings with a date, oldest first.
    pub fn held(&self) -> LazyFrame {
        self.ground.sheets.held()
    }

    /// The held meetings of the period, oldest first: their keys.
    pub fn meetings(&self) -> PolarsResult<Vec<String>> {
        if let Some(known) = self.meetings.get() {
            return Ok(known.clone());
        }
        let found = texts(&self.held().filter(in_period(self.period)).collect()?, "meeting_id")?.into_iter().flatten().collect();
        Ok(self.meetings.get_or_init(|| found).clone())
    }

    /// The held meetings of a series up to the end of the period.
    pub fn meetings_of(&self, scope: &Scope) -> LazyFrame {
        self.held().filter(is_in(scope).and(on_or_before(self.period)))
    }

    /// Who was where, in one series, up to the end of the period.
    pub fn presence_of(&self, series: &Series) -> LazyFrame {
        self.ground.sheets.frame("presence").lazy().filter(col("series").eq(lit(series.key.clone())).and(on_or_before(self.period)))
    }

    /// One row for each delegation at a held meeting.
    pub fn delegations(&self) -> LazyFrame {
        self.ground.sheets.frame("delegations").lazy()
    }

    /// How many of the meetings in `held` can be counted.
    pub fn basis(held: LazyFrame) -> PolarsResult<Basis> {
        let frame = held.collect()?;
        let number = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
        let lists = texts(&frame, "attendance_list")?;
        let countable = lists.iter().filter(|list| is_complete(list.as_deref())).count();
        Ok(Basis { countable: number(countable), held: number(frame.height()) })
    }

    /// Is it known who the members are? Without any list of them no rate can be told.
    pub fn knows_members(&self) -> bool {
        self.data.has("members") || self.data.has("memberships")
    }

    /// Does the record reach back into this period?
    pub fn is_on_record(&self, period: &Period) -> bool {
        self.ground.first_held.is_some_and(|day| day <= period.last)
    }

    /// The years from the first held meeting to the end of the period.
    pub fn years(&self) -> std::ops::RangeInclusive<i16> {
        let last = self.period.last.year();
        self.ground.first_held.map_or(last, |day| day.year().min(last))..=last
    }

    /// `[z]` for a figure about a period in which no meeting was held, else `[x]`: it was not recorded.
    pub fn nothing(&self) -> PolarsResult<Cell> {
        Ok(Cell::Missing(if self.meetings()?.is_empty() { Missing::NotApplicable } else { Missing::NotAvailable }))
    }
}

/// The conditions that make rows those of a period.
pub fn within(rows: Rows, period: &Period) -> Rows {
    up_to(rows, period).and(Condition::From { column: "start_date", day: period.first })
}

/// From the first meeting to the end of the period.
pub fn up_to(rows: Rows, period: &Period) -> Rows {
    rows.and(Condition::To { column: "start_date", day: period.last })
}

/// Held meetings of a period.
pub fn meetings_in(period: &Period) -> Rows {
    within(Rows::of("meetings").and(Condition::is("status", "held")), period)
}

/// The meetings of a series, held or not. Where no meeting has a body, all are of the one series without.
pub fn is_in(scope: &Scope) -> Expr {
    let body = body().eq(lit(scope.body.clone()));
    scope
        .kinds
        .iter()
        .map(|k| col("kind").eq(lit(k.clone())))
        .reduce(Expr::or)
        .map_or_else(|| body.clone(), |kinds| body.clone().and(kinds))
}

/// The body that meets; empty where it is not recorded.
pub fn body() -> Expr {
    col("body").fill_null(lit(""))
}

fn one_for_each_body(data: &Dataset) -> PolarsResult<Vec<Scope>> {
    let mut bodies: Vec<String> = texts(&data.meetings, "body")?.into_iter().flatten().collect();
    bodies.sort();
    bodies.dedup();
    if bodies.is_empty() {
        bodies.push(String::new());
    }
    let scope = |(i, body): (usize, String)| {
        let name = if body.is_empty() { "meetings".to_owned() } else { body.clone() };
        let series = Series { key: format!("series-{}", i + 1), short: name.clone(), name };
        Scope { series, body, kinds: Vec::new(), quorum: None }
    };
    Ok(bodies.into_iter().enumerate().map(scope).collect())
}

fn labels(meetings: &DataFrame) -> PolarsResult<BTreeMap<String, MeetingLabel>> {
    let (ids, titles) = (texts(meetings, "meeting_id")?, texts(meetings, "title")?);
    let (ordinals, starts) = (counts(meetings, "ordinal")?, dates(meetings, "start_date")?);
    let ids = ids.into_iter().map(Option::unwrap_or_default);
    Ok(ids
        .zip(titles)
        .zip(ordinals.into_iter().zip(starts))
        .map(|((id, title), (ordinal, date))| (id.clone(), MeetingLabel { title: title.unwrap_or_else(|| id.clone()), id, ordinal, date }))
        .collect())
}

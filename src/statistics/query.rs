//! What every statistic starts from: the data, the period, the series, and who was where. In: dataset, settings, period.
//! Out: `Query` with the frames that several statistics share. It must not know a single statistic.

use super::expressions::{attended, belonged_on_start_date, is_complete, is_held, on_or_before};
use crate::{
    input::{Dataset, counts, dates, texts},
    settings::{Scope, Settings, period::Period},
    table::{Basis, MeetingLabel, Series},
};
use polars::prelude::*;
use std::collections::BTreeMap;

pub struct Query<'a> {
    pub data: &'a Dataset,
    pub period: &'a Period,
    pub scopes: Vec<Scope>,
    /// One row for each (series, meeting, member) that was eligible or is in the attendance; see `presence`.
    pub presence: DataFrame,
    /// The name that documents use: the short one where there is one.
    pub names: BTreeMap<String, String>,
    labels: BTreeMap<String, MeetingLabel>,
}

impl<'a> Query<'a> {
    pub fn new(data: &'a Dataset, settings: &Settings, period: &'a Period) -> PolarsResult<Self> {
        let scopes = if settings.scopes.is_empty() { one_for_each_body(data)? } else { settings.scopes.clone() };
        let (ids, names, short) = (texts(&data.members, "member_id")?, texts(&data.members, "name")?, texts(&data.members, "short_name")?);
        let names = ids
            .into_iter()
            .flatten()
            .zip(names.into_iter().zip(short))
            .map(|(id, (name, short))| (id.clone(), short.or(name).unwrap_or(id)))
            .collect();
        let presence = presence(data, &scopes)?;
        Ok(Self { data, period, scopes, presence, names, labels: labels(&data.meetings)? })
    }

    pub fn name(&self, member: &str) -> String {
        self.names.get(member).cloned().unwrap_or_else(|| member.to_owned())
    }

    pub fn label(&self, meeting: &str) -> MeetingLabel {
        self.labels.get(meeting).cloned().unwrap_or_else(|| MeetingLabel {
            id: meeting.to_owned(),
            title: meeting.to_owned(),
            ordinal: None,
            date: None,
        })
    }

    /// Held meetings with a date, oldest first.
    pub fn held(&self) -> LazyFrame {
        self.data
            .meetings
            .clone()
            .lazy()
            .filter(is_held().and(col("start_date").is_not_null()))
            .sort(["start_date", "meeting_id"], SortMultipleOptions::default())
    }

    /// The held meetings of a series up to the end of the period.
    pub fn meetings_of(&self, scope: &Scope) -> LazyFrame {
        self.held().filter(is_in(scope).and(on_or_before(self.period)))
    }

    /// Who was where, in one series, up to the end of the period.
    pub fn presence_of(&self, series: &Series) -> LazyFrame {
        self.presence.clone().lazy().filter(col("series").eq(lit(series.key.clone())).and(on_or_before(self.period)))
    }

    /// How many of the meetings in `held` can be counted.
    pub fn basis(held: LazyFrame) -> PolarsResult<Basis> {
        let frame = held
            .select([len().alias("held").cast(DataType::Int64), is_complete().sum().alias("countable").cast(DataType::Int64)])
            .collect()?;
        let one = |c| counts(&frame, c).map(|v| v[0].unwrap_or_default());
        Ok(Basis { countable: one("countable")?, held: one("held")? })
    }

    /// One row for each delegation present at a meeting: capacity as its first row gives it, kind of member.
    pub fn delegations(&self) -> LazyFrame {
        self.data
            .attendance
            .clone()
            .lazy()
            .filter(attended())
            .group_by_stable([col("meeting_id"), col("member_id")])
            .agg([col("capacity").first(), col("member_kind").first()])
    }

    /// Is it known who the members are? Without any list of them no rate can be told.
    pub fn knows_members(&self) -> bool {
        self.data.has("members") || self.data.has("memberships")
    }
}

/// The meetings of a series, held or not. Where no meeting has a body, all are of the one series without.
fn is_in(scope: &Scope) -> Expr {
    let body = body().eq(lit(scope.body.clone()));
    scope
        .kinds
        .iter()
        .map(|k| col("kind").eq(lit(k.clone())))
        .reduce(Expr::or)
        .map_or_else(|| body.clone(), |kinds| body.clone().and(kinds))
}

/// The body that meets; empty where it is not recorded.
fn body() -> Expr {
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
        Scope { series: Series { key: format!("series-{}", i + 1), short: name.clone(), name }, body, kinds: Vec::new() }
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

/// Columns: `series`, `meeting_id`, `member_id`, `name`, `kind`, `start_date`, and the flags `countable`, `eligible`, `present`,
/// `as_member` and `apologies`;
/// one row for each held meeting of a series and each member eligible for it or named in its attendance.
fn presence(data: &Dataset, scopes: &[Scope]) -> PolarsResult<DataFrame> {
    let member = || col("capacity").eq(lit("member"));
    let frames = scopes
        .iter()
        .map(|scope| {
            let meetings = data.meetings.clone().lazy().filter(is_held().and(is_in(scope)).and(col("start_date").is_not_null()));
            let meetings = meetings.select([col("meeting_id"), body(), col("start_date"), is_complete().alias("countable")]);
            let terms = if data.has("memberships") {
                data.memberships.clone().lazy().filter(member()).select([col("member_id"), col("body"), col("joined"), col("left")])
            } else {
                data.members.clone().lazy().filter(member()).select([
                    col("member_id"),
                    lit(scope.body.clone()).alias("body"),
                    col("joined"),
                    col("left"),
                ])
            };
            let none = || lit(false);
            let eligible = meetings
                .clone()
                .join(terms, [col("body")], [col("body")], JoinArgs::new(JoinType::Inner))
                .filter(belonged_on_start_date().and(lit(data.has("members") || data.has("memberships"))))
                .select([
                    col("meeting_id"),
                    col("member_id"),
                    lit(true).alias("eligible"),
                    none().alias("present"),
                    none().alias("as_member"),
                    none().alias("apologies"),
                ]);
            let named = data.attendance.clone().lazy().select([
                col("meeting_id"),
                col("member_id"),
                none().alias("eligible"),
                attended().alias("present"),
                attended().and(member()).alias("as_member"),
                col("status").eq(lit("apologies")).alias("apologies"),
            ]);
            let any = ["eligible", "present", "as_member", "apologies"].map(|c| col(c).any(true));
            let who = data.members.clone().lazy().select([
                col("member_id"),
                coalesce(&[col("short_name"), col("name")]).alias("name"),
                col("kind"),
            ]);
            concat([eligible, named], UnionArgs::default())?
                .group_by_stable([col("meeting_id"), col("member_id")])
                .agg(any)
                .join(meetings, [col("meeting_id")], [col("meeting_id")], JoinArgs::new(JoinType::Inner))
                .join(who, [col("member_id")], [col("member_id")], JoinArgs::new(JoinType::Left))
                .select([
                    lit(scope.series.key.clone()).alias("series"),
                    col("meeting_id"),
                    col("member_id"),
                    coalesce(&[col("name"), col("member_id")]).alias("name"),
                    col("kind"),
                    col("start_date"),
                    col("countable"),
                    col("eligible"),
                    col("present"),
                    col("as_member"),
                    col("apologies"),
                ])
                .sort(["start_date", "meeting_id", "name", "member_id"], SortMultipleOptions::default())
                .collect()
        })
        .collect::<PolarsResult<Vec<DataFrame>>>()?;
    let mut frames = frames.into_iter();
    let first = frames.next();
    frames.try_fold(first.unwrap_or_default(), |all, next| all.vstack(&next))
}

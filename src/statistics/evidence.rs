//! The sheets of rows that figures are counted from: the inputs as they are, and two made of them: who was where (`presence`), and
//! who came with whom (`delegations`). Each row says in `rows` where in the inputs it comes from.
//! In: dataset, series. Out: frames by name. It must not know a statistic or a period.

use super::{
    expressions::{attended, belonged_on_start_date, event, is_complete, is_held},
    query::{body, is_in},
};
use crate::{
    input::{Dataset, texts},
    schema::TABLES,
    settings::Scope,
};
use polars::prelude::*;
use rustc_hash::FxHashMap;
use std::collections::BTreeMap;

/// Frames by the name of their sheet.
#[derive(Debug, Default, Clone)]
pub struct Sheets(BTreeMap<&'static str, DataFrame>);

/// Those made of several inputs.
pub const MADE: [&str; 3] = ["presence", "delegations", "expected"];

/// At which meetings each person was seen, for one delegation, by name or code.
#[derive(Debug, Default)]
pub struct Visits {
    /// Held meetings with a date, oldest first.
    pub meetings: Vec<String>,
    /// Of each person the places of its meetings among these, in their order.
    pub persons: Vec<Vec<usize>>,
}

impl Sheets {
    pub fn new(data: &Dataset, scopes: &[Scope]) -> PolarsResult<Self> {
        let mut sheets = BTreeMap::new();
        for table in TABLES {
            let files = data.files_of_rows(table.name)?;
            let lines = crate::input::counts(data.frame(table.name), "line")?;
            // A row that no file holds, of a table that only others mention, has no place.
            let place = |(file, line): (String, Option<i64>)| (!file.is_empty()).then(|| format!("{file}:{}", line.unwrap_or_default()));
            let places: Vec<Option<String>> = files.into_iter().zip(lines).map(place).collect();
            let mut frame = data.frame(table.name).clone();
            frame.with_column(Series::new("rows".into(), places).into())?;
            sheets.insert(table.name, without_empty_lists(frame)?);
        }
        let mut sheets = Self(sheets);
        let meetings = sheets.frame("meetings").lazy().with_columns([event().alias("event")]);
        sheets.0.insert("meetings", meetings.collect()?);
        let delegations = sheets.delegations(data)?;
        let presence = sheets.presence(data, scopes)?;
        sheets.0.insert("delegations", delegations);
        sheets.0.insert("presence", presence);
        let expected = sheets.expected(data, scopes)?;
        sheets.0.insert("expected", expected);
        Ok(sheets)
    }

    /// Held meetings with a date, oldest first.
    pub fn held(&self) -> LazyFrame {
        let held = self.frame("meetings").lazy().filter(is_held().and(col("start_date").is_not_null()));
        held.sort(["start_date", "meeting_id"], SortMultipleOptions::default())
    }

    pub fn visits(&self) -> PolarsResult<Visits> {
        let meetings: Vec<String> = texts(&self.held().collect()?, "meeting_id")?.into_iter().flatten().collect();
        let places: FxHashMap<&str, usize> = meetings.iter().map(String::as_str).zip(0..).collect();
        let named = self.frame("attendance").lazy().filter(attended().and(col("delegate_name").is_not_null()));
        let rows = named.select(["meeting_id", "member_id", "delegate_name"].map(col)).collect()?;
        let [ids, members, names] = ["meeting_id", "member_id", "delegate_name"].map(|c| rows.column(c).and_then(|c| c.str()));
        let (ids, members, names) = (ids?, members?, names?);
        let mut seen: FxHashMap<(Option<&str>, Option<&str>), Vec<usize>> = FxHashMap::default();
        for ((id, member), name) in ids.iter().zip(members.iter()).zip(names.iter()) {
            if let Some(place) = id.and_then(|id| places.get(id)) {
                seen.entry((member, name)).or_default().push(*place);
            }
        }
        let in_order = |mut at: Vec<usize>| {
            at.sort_unstable();
            at.dedup();
            at
        };
        let persons = seen.into_values().map(in_order).collect();
        Ok(Visits { meetings, persons })
    }

    /// The frame of a sheet; empty where there is none.
    pub fn frame(&self, name: &str) -> DataFrame {
        self.0.get(name).cloned().unwrap_or_default()
    }

    /// One row for each member with an attended row at a held meeting with a date. Counts of delegates are null where no row says
    /// how many came.
    fn delegations(&self, data: &Dataset) -> PolarsResult<DataFrame> {
        let meetings = self.frame("meetings").lazy().filter(is_held().and(col("start_date").is_not_null())).select([
            col("meeting_id"),
            body().alias("body"),
            col("kind").alias("kind_of_meeting"),
            col("start_date"),
            col("event"),
            col("host"),
        ]);
        let attended = self.frame("attendance").lazy().filter(attended());
        let is_head = || col("role").eq(lit("head")).fill_null(lit(false));
        let head = || col("gender").filter(is_head()).first();
        let keys = || [col("meeting_id"), col("member_id")];
        let whole = attended.clone().group_by_stable(keys()).agg([
            col("capacity").first(),
            is_head().any(true).alias("head"),
            head().eq(lit("female")).fill_null(lit(false)).alias("head_woman"),
            head().is_not_null().alias("head_gender_recorded"),
            col("rows"),
        ]);
        let people = people(attended).group_by_stable(keys()).agg([
            recorded_sum(col("weight"), "delegates"),
            recorded_sum(col("weight").filter(col("gender").eq(lit("female"))), "women"),
            recorded_sum(col("weight").filter(col("gender").neq(lit("female"))), "not_women"),
            recorded_sum(col("weight").filter(col("gender").is_not_null()), "gender_recorded"),
            recorded_sum(col("weight").filter(col("mode").eq(lit("in-person"))), "in_person"),
            recorded_sum(col("weight").filter(col("mode").eq(lit("virtual"))), "virtual"),
            recorded_sum(col("weight").filter(col("mode").is_not_null()), "mode_recorded"),
        ]);
        // Of a delegation that is counted, a part that nobody belongs to is zero; of one that is not, nothing is known.
        let zero = |c: &str| when(col("delegates").is_not_null()).then(col(c).fill_null(lit(0i64))).otherwise(lit(NULL)).alias(c);
        let parts = ["women", "not_women", "gender_recorded", "in_person", "virtual", "mode_recorded"].map(zero);
        let unrecorded = (col("delegates") - col("gender_recorded")).alias("gender_not_recorded");
        let members = self.members();
        let inner = || JoinArgs::new(JoinType::Inner);
        let left = || JoinArgs::new(JoinType::Left);
        let frame = whole
            .join(people, keys(), keys(), left())
            .with_columns(parts)
            .with_column(unrecorded)
            .join(meetings, [col("meeting_id")], [col("meeting_id")], inner())
            .join(members, [col("member_id")], [col("member_id")], left())
            .sort(["start_date", "meeting_id", "name", "member_id"], SortMultipleOptions::default())
            .with_columns([col("meeting_id").first().over([col("member_id")])?.eq(col("meeting_id")).alias("first")])
            .collect()?;
        with_host(frame, data)?
            .lazy()
            .select(
                [
                    "meeting_id",
                    "member_id",
                    "name",
                    "kind",
                    "region",
                    "groups",
                    "capacity",
                    "body",
                    "kind_of_meeting",
                    "start_date",
                    "event",
                    "delegates",
                    "in_person",
                    "virtual",
                    "mode_recorded",
                    "women",
                    "not_women",
                    "gender_recorded",
                    "gender_not_recorded",
                    "head",
                    "head_woman",
                    "head_gender_recorded",
                    "host",
                    "first",
                    "rows",
                ]
                .map(col),
            )
            .with_column(col("delegates").is_not_null().alias("counted"))
            .collect()
    }

    /// Members by key: name as documents use it, kind, region, groups.
    fn members(&self) -> LazyFrame {
        self.frame("members").lazy().select([
            col("member_id"),
            coalesce(&[col("short_name"), col("name"), col("member_id")]).alias("name"),
            col("kind"),
            col("region"),
            col("groups"),
        ])
    }

    /// One row for each held meeting of a series and each member eligible for it or named in its attendance. Flags: `countable`,
    /// `eligible`, `present`, `as_member`, `apologies`; not present: `excused` (with apologies) or `unexplained`.
    fn presence(&self, data: &Dataset, scopes: &[Scope]) -> PolarsResult<DataFrame> {
        stacked(scopes.iter().map(|scope| self.presence_of(data, scope)).collect::<PolarsResult<Vec<DataFrame>>>()?)
    }

    /// Who belongs to the body on the day on which a meeting of these begins: keys of meetings and members.
    fn eligible(&self, meetings: LazyFrame, data: &Dataset) -> LazyFrame {
        let member = || col("capacity").eq(lit("member"));
        // Without a list of memberships every member belongs to every body.
        let (table, of_body) = if data.has("memberships") { ("memberships", col("body")) } else { ("members", lit("")) };
        let key = || of_body.clone().alias("of_body");
        let terms = self.frame(table).lazy().filter(member()).select([col("member_id"), key(), col("joined"), col("left")]);
        meetings
            .with_column(key())
            .join(terms, [col("of_body")], [col("of_body")], JoinArgs::new(JoinType::Inner))
            .filter(belonged_on_start_date().and(lit(data.has("members") || data.has("memberships"))))
    }

    /// One row for each meeting that is planned with a date, and each member that is expected there; with the first series of the meeting.
    fn expected(&self, data: &Dataset, scopes: &[Scope]) -> PolarsResult<DataFrame> {
        let planned = col("status").eq(lit("planned")).or(col("status").eq(lit("postponed")));
        let meetings = self.frame("meetings").lazy().filter(planned.and(col("start_date").is_not_null()));
        let none = lit(NULL).cast(DataType::String);
        let series = scopes.iter().rev().fold(none, |rest, s| when(is_in(s)).then(lit(s.series.key.clone())).otherwise(rest));
        let meetings = meetings.select([col("meeting_id"), body().alias("body"), col("start_date"), series.alias("series")]);
        self.eligible(meetings, data)
            .unique_stable(Some(cols(["meeting_id", "member_id"])), UniqueKeepStrategy::First)
            .join(self.members(), [col("member_id")], [col("member_id")], JoinArgs::new(JoinType::Left))
            .select([
                col("series"),
                col("meeting_id"),
                col("member_id"),
                coalesce(&[col("name"), col("member_id")]).alias("name"),
                col("kind"),
                col("start_date"),
            ])
            .sort(["start_date", "meeting_id", "name", "member_id"], SortMultipleOptions::default())
            .collect()
    }

    fn presence_of(&self, data: &Dataset, scope: &Scope) -> PolarsResult<DataFrame> {
        let member = || col("capacity").eq(lit("member"));
        let meetings = self.frame("meetings").lazy().filter(is_held().and(is_in(scope)).and(col("start_date").is_not_null())).select([
            col("meeting_id"),
            body().alias("body"),
            col("start_date"),
            col("rows").alias("meeting_row"),
            is_complete().fill_null(lit(false)).alias("countable"),
        ]);
        let none = || lit(false);
        let eligible = self.eligible(meetings.clone(), data).select([
            col("meeting_id"),
            col("member_id"),
            lit(true).alias("eligible"),
            none().alias("present"),
            none().alias("as_member"),
            none().alias("apologies"),
            lit(NULL).cast(DataType::String).alias("rows"),
        ]);
        let named = self.frame("attendance").lazy().select([
            col("meeting_id"),
            col("member_id"),
            none().alias("eligible"),
            attended().alias("present"),
            attended().and(member()).alias("as_member"),
            col("status").eq(lit("apologies")).alias("apologies"),
            col("rows"),
        ]);
        let any = ["eligible", "present", "as_member", "apologies"].map(|c| col(c).any(true));
        let all: Vec<Expr> = any.into_iter().chain([col("rows").drop_nulls()]).collect();
        concat([eligible, named], UnionArgs::default())?
            .group_by_stable([col("meeting_id"), col("member_id")])
            .agg(all)
            .join(meetings, [col("meeting_id")], [col("meeting_id")], JoinArgs::new(JoinType::Inner))
            .join(self.members(), [col("member_id")], [col("member_id")], JoinArgs::new(JoinType::Left))
            .select([
                lit(scope.series.key.clone()).alias("series"),
                col("meeting_id"),
                col("member_id"),
                coalesce(&[col("name"), col("member_id")]).alias("name"),
                col("kind"),
                col("region"),
                col("groups"),
                col("start_date"),
                col("countable"),
                col("eligible"),
                col("present"),
                col("as_member"),
                col("apologies"),
                col("present").not().and(col("apologies")).alias("excused"),
                col("present").not().and(col("apologies").not()).alias("unexplained"),
                col("rows"),
                col("meeting_row"),
            ])
            .sort(["start_date", "meeting_id", "name", "member_id"], SortMultipleOptions::default())
            .collect()
    }
}

fn stacked(frames: Vec<DataFrame>) -> PolarsResult<DataFrame> {
    let mut frames = frames.into_iter();
    let first = frames.next();
    frames.try_fold(first.unwrap_or_default(), |all, next| all.vstack(&next))
}

/// Turns the host as written into a flag: is the member of the row the host of its meeting?
fn with_host(mut frame: DataFrame, data: &Dataset) -> PolarsResult<DataFrame> {
    let is_host = |(host, member): (Option<String>, Option<String>)| data.members_named(&host?).contains(&member?).then_some(true);
    let flags: Vec<bool> =
        texts(&frame, "host")?.into_iter().zip(texts(&frame, "member_id")?).map(|pair| is_host(pair).unwrap_or_default()).collect();
    frame.with_column(Series::new("host".into(), flags).into())?;
    Ok(frame)
}

/// A list without entries is one that nobody recorded.
fn without_empty_lists(frame: DataFrame) -> PolarsResult<DataFrame> {
    let lists: Vec<PlSmallStr> = frame.columns().iter().filter(|c| c.dtype().is_list()).map(|c| c.name().clone()).collect();
    let recorded =
        |name: PlSmallStr| when(col(name.clone()).list().len().gt(lit(0))).then(col(name.clone())).otherwise(lit(NULL)).alias(name);
    frame.lazy().with_columns(lists.into_iter().map(recorded).collect::<Vec<Expr>>()).collect()
}

/// Attended rows as numbers of people: `weight`, with gender and mode. A row with a count is as many; one that names a person or gives
/// a gender is one; others say nothing and are left out. A person listed twice for one delegation at one meeting is one.
fn people(attended: LazyFrame) -> LazyFrame {
    let number = || col("delegate_count").cast(DataType::Int64);
    let named = attended
        .clone()
        .filter(col("delegate_name").is_not_null())
        .group_by_stable([col("meeting_id"), col("member_id"), col("delegate_name")])
        .agg([number().max().alias("weight"), col("gender").drop_nulls().first(), col("mode").drop_nulls().first()])
        .select([
            col("meeting_id"),
            col("member_id"),
            col("weight").fill_null(lit(1i64)),
            col("gender").cast(DataType::String),
            col("mode").cast(DataType::String),
        ]);
    let others = attended
        .filter(col("delegate_name").is_null())
        .select([
            col("meeting_id"),
            col("member_id"),
            when(col("gender").is_not_null()).then(number().fill_null(lit(1i64))).otherwise(number()).alias("weight"),
            col("gender").cast(DataType::String),
            col("mode").cast(DataType::String),
        ])
        .filter(col("weight").is_not_null());
    concat([named, others], UnionArgs::default()).expect("two frames of the same columns")
}

/// A sum that is null where nothing was recorded.
fn recorded_sum(values: Expr, name: &str) -> Expr {
    let values = values.cast(DataType::Int64);
    when(values.clone().count().gt(lit(0))).then(values.sum()).otherwise(lit(NULL)).cast(DataType::Int64).alias(name)
}

//! How many delegations came? Rows that name who came where the list is complete, else the totals of the record.

use crate::{
    input::{counts, dates, texts},
    statistics::{Answer, Definition, Query, expressions::in_period},
    table::{Cell, Column, Missing},
};
use polars::prelude::*;
use std::collections::BTreeMap;

pub const DEFINITION: Definition = Definition { id: "participation.delegations", unit: "unit-delegations", compute };

/// What the rows of one meeting name: present delegations by what they are there.
#[derive(Debug, Clone, Copy, Default)]
struct Named {
    states: i64,
    organisations: i64,
    observers: i64,
    others: i64,
}

fn compute(query: &Query) -> PolarsResult<Answer> {
    let named = named(query)?;
    let eligible = eligible(query)?;
    let mut answer = Answer::default();
    let columns = |with_eligible: bool| {
        let mut keys = vec!["meeting", "date", "mode", "members_present", "states_present", "organisations_present"];
        if with_eligible {
            keys.extend(["states_eligible", "organisations_eligible"]);
        }
        keys.extend(["members_named", "observers_named", "others_named", "record"]);
        keys.into_iter().map(Column::term).collect::<Vec<Column>>()
    };
    let rows = rows(query, query.held().filter(in_period(query.period)), &named, None)?;
    answer.tables.push(DEFINITION.table(None, None, columns(false), rows));
    for scope in &query.scopes {
        let rows = self::rows(query, query.meetings_of(scope), &named, Some(&eligible))?;
        answer.tables.push(DEFINITION.table(None, Some(&scope.series), columns(true), rows));
    }
    let presences = query
        .delegations()
        .join(query.held().filter(in_period(query.period)), [col("meeting_id")], [col("meeting_id")], JoinArgs::new(JoinType::Semi))
        .select([len().alias("presences").cast(DataType::Int64), col("member_id").n_unique().alias("distinct").cast(DataType::Int64)])
        .collect()?;
    for part in ["presences", "distinct"] {
        answer.figures.push(DEFINITION.figure(Some(part), None, Cell::Integer(counts(&presences, part)?[0].unwrap_or_default())));
    }
    Ok(answer)
}

fn named(query: &Query) -> PolarsResult<BTreeMap<String, Named>> {
    let is = |capacity: &str| col("capacity").eq(lit(capacity));
    let state = || col("member_kind").eq(lit("state")).fill_null(lit(false));
    let count = |e: Expr, name: &str| e.fill_null(lit(false)).sum().cast(DataType::Int64).alias(name);
    let frame = query
        .delegations()
        .group_by_stable([col("meeting_id")])
        .agg([
            count(is("member").and(state()), "states"),
            count(is("member").and(state().not()), "organisations"),
            count(is("observer"), "observers"),
            count(is("secretariat").or(is("guest")), "others"),
        ])
        .collect()?;
    let (meetings, states, organisations) = (texts(&frame, "meeting_id")?, counts(&frame, "states")?, counts(&frame, "organisations")?);
    let (observers, others) = (counts(&frame, "observers")?, counts(&frame, "others")?);
    let n = |v: &[Option<i64>], i: usize| v[i].unwrap_or_default();
    Ok(meetings
        .into_iter()
        .enumerate()
        .map(|(i, m)| {
            (
                m.unwrap_or_default(),
                Named { states: n(&states, i), organisations: n(&organisations, i), observers: n(&observers, i), others: n(&others, i) },
            )
        })
        .collect())
}

/// (meeting → present in any capacity and eligible), states and other members.
type Eligible = BTreeMap<String, [(i64, i64); 2]>;

fn eligible(query: &Query) -> PolarsResult<Eligible> {
    let state = || col("kind").eq(lit("state")).fill_null(lit(false));
    let count = |e: Expr, name: &str| e.sum().cast(DataType::Int64).alias(name);
    let frame = query
        .presence
        .clone()
        .lazy()
        .filter(col("eligible"))
        .group_by_stable([col("series"), col("meeting_id")])
        .agg([
            count(state().and(col("present")), "states_present"),
            count(state(), "states"),
            count(state().not().and(col("present")), "organisations_present"),
            count(state().not(), "organisations"),
        ])
        .collect()?;
    let v = ["states_present", "states", "organisations_present", "organisations"].map(|c| counts(&frame, c));
    let [states_present, states, organisations_present, organisations] = v;
    let (sp, s, op, o) = (states_present?, states?, organisations_present?, organisations?);
    let n = |v: &[Option<i64>], i: usize| v[i].unwrap_or_default();
    Ok(texts(&frame, "meeting_id")?
        .into_iter()
        .enumerate()
        .map(|(i, m)| (m.unwrap_or_default(), [(n(&sp, i), n(&s, i)), (n(&op, i), n(&o, i))]))
        .collect())
}

fn rows(query: &Query, meetings: LazyFrame, named: &BTreeMap<String, Named>, eligible: Option<&Eligible>) -> PolarsResult<Vec<Vec<Cell>>> {
    let frame = meetings.collect()?;
    let (starts, modes, lists) = (dates(&frame, "start_date")?, texts(&frame, "mode")?, texts(&frame, "attendance_list")?);
    let (members, organisations) = (counts(&frame, "reported_members")?, counts(&frame, "reported_international_organisations")?);
    let mut rows = Vec::new();
    for (i, id) in texts(&frame, "meeting_id")?.into_iter().flatten().enumerate() {
        let who = named.get(&id).copied().unwrap_or_default();
        let complete = lists[i].as_deref() == Some("complete");
        let of_body = eligible.and_then(|e| e.get(&id)).copied();
        // In a series the members of the body in any capacity are counted; elsewhere those that sat as members.
        let (states, others) = of_body.filter(|_| complete).map_or((who.states, who.organisations), |[s, o]| (s.0, o.0));
        let reported_states = members[i].zip(organisations[i]).map(|(m, o)| m - o);
        let pick = |rows: i64, record: Option<i64>| if complete { Cell::Integer(rows) } else { Cell::recorded(record) };
        let mut row = vec![
            Cell::Meeting(query.label(&id)),
            starts[i].map_or(Cell::Missing(Missing::NotAvailable), Cell::Date),
            modes[i].clone().map_or(Cell::Missing(Missing::NotAvailable), Cell::Text),
            pick(states + others, members[i]),
            pick(states, reported_states),
            pick(others, organisations[i]),
        ];
        if eligible.is_some() {
            let [states, others] = of_body.map_or([None, None], |[s, o]| [Some(s.1), Some(o.1)]);
            row.extend([Cell::recorded(states), Cell::recorded(others)]);
        }
        let known = |n: i64| if lists[i].as_deref() == Some("none") { Cell::Missing(Missing::NotAvailable) } else { Cell::Integer(n) };
        row.extend([known(who.states + who.organisations), known(who.observers), known(who.others)]);
        row.push(Cell::Term(match (lists[i].as_deref(), members[i]) {
            (Some("none"), _) => "list-none",
            (Some("complete"), Some(total)) if total == who.states + who.organisations => "list-agrees",
            (Some("complete"), _) => "list-complete",
            _ => "list-incomplete",
        }));
        rows.push(row);
    }
    Ok(rows)
}

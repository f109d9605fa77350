//! Which delegations lacked a part that the settings ask for? Over several years; for the secretariat
//! alone, since it says who is in single delegations.

use super::{Form, MeetingCredentials, meetings_with_credentials};
use crate::{
    frame::{counts, texts},
    input::Dataset,
    settings::{Settings, period::Period, rules::DelegationPart},
    statistics::{Definition, Query, measure::columns_of, participation::delegations_in},
    table::{Cell, Column, Figure, Missing, People, Recipe, RowKeys, Subject, Table, Tells},
};
use polars::prelude::{DataFrame, PolarsResult};
use std::collections::{BTreeMap, BTreeSet};

pub const DEFINITION: Definition = Definition::new("credentials.incomplete", "unit-delegations")
    .needs(asks_for_parts)
    .figures(figures)
    .topics(&[("", "incomplete-delegations")])
    .tables(tables);

fn asks_for_parts(_: &Dataset, settings: &Settings) -> bool {
    !settings.credentials.parts.is_empty()
}

const TELLS: Tells = Tells::Genders(People::WholeDelegations);

/// The column of a part.
fn column(part: DelegationPart) -> Column {
    let key = match part {
        DelegationPart::Credentials => "formal_credentials",
        DelegationPart::Head => "head",
        DelegationPart::DeputyHead => "deputy_head",
        DelegationPart::BothGenders => "both_genders",
    };
    Column::text(key).tells(TELLS)
}

/// A delegation, and of each part that is asked for whether it has it; none where that is not known.
struct Delegation {
    meeting: String,
    member: String,
    parts: Vec<Option<bool>>,
}

impl Delegation {
    fn lacks_something(&self) -> bool {
        self.parts.contains(&Some(false))
    }

    fn is_known(&self) -> bool {
        self.parts.iter().all(Option::is_some) || self.lacks_something()
    }
}

/// So many years up to the end of the period.
fn window(query: &Query) -> Period {
    let years = query.ground.settings.credentials.years;
    query.period.last_years(years)
}

/// The delegations of the window, oldest first.
fn delegations(query: &Query) -> PolarsResult<Vec<Delegation>> {
    let rows = query.rows(
        &delegations_in(&window(query)),
        &[
            "meeting_id",
            "member_id",
            "head",
            "deputy_head",
            "women",
            "not_women",
            "gender_not_recorded",
        ],
    )?;
    let (meetings, members) = (texts(&rows, "meeting_id")?, texts(&rows, "member_id")?);
    let mut parts = Vec::new();
    for part in &query.ground.settings.credentials.parts {
        parts.push(match part {
            DelegationPart::Credentials => {
                let kept = meetings_with_credentials(query)?;
                let has = |(meeting, member): (&Option<String>, &Option<String>)| {
                    has_credentials(&kept, meeting.as_deref()?, member.as_deref()?)
                };
                meetings.iter().zip(&members).map(has).collect()
            }
            DelegationPart::Head => with_role(&rows, &meetings, "head")?,
            DelegationPart::DeputyHead => with_role(&rows, &meetings, "deputy_head")?,
            DelegationPart::BothGenders => with_both_genders(&rows)?,
        });
    }
    let delegation = |(row, (meeting, member)): (usize, (Option<String>, Option<String>))| {
        Some(Delegation {
            meeting: meeting?,
            member: member?,
            parts: parts.iter().map(|of: &Vec<Option<bool>>| of[row]).collect(),
        })
    };
    let rows = meetings.into_iter().zip(members).enumerate();
    Ok(rows.filter_map(delegation).collect())
}

/// Only of meetings that keep credentials is it known.
fn has_credentials(
    kept: &BTreeMap<String, MeetingCredentials>,
    meeting: &str,
    member: &str,
) -> Option<bool> {
    Some(kept.get(meeting)?.form(member) == Some(Form::Formal))
}

/// Where no delegation to a meeting has this role on record, nobody wrote down roles.
fn with_role(
    rows: &DataFrame,
    meetings: &[Option<String>],
    role: &str,
) -> PolarsResult<Vec<Option<bool>>> {
    let has: Vec<bool> = counts(rows, role)?.iter().map(|n| *n == Some(1)).collect();
    let recorded: BTreeSet<&Option<String>> = meetings
        .iter()
        .zip(&has)
        .filter_map(|(meeting, has)| has.then_some(meeting))
        .collect();
    let known = |(meeting, has): (&Option<String>, bool)| recorded.contains(meeting).then_some(has);
    Ok(meetings.iter().zip(has.clone()).map(known).collect())
}

/// Somebody whose gender is not recorded may be of the one that seems to lack, and where nobody wrote
/// down how many came, so may anybody.
fn with_both_genders(rows: &DataFrame) -> PolarsResult<Vec<Option<bool>>> {
    let (women, others) = (counts(rows, "women")?, counts(rows, "not_women")?);
    let not_recorded = counts(rows, "gender_not_recorded")?;
    let has = |((women, others), not_recorded): ((Option<i64>, Option<i64>), Option<i64>)| {
        if women > Some(0) && others > Some(0) {
            Some(true)
        } else {
            (not_recorded == Some(0)).then_some(false)
        }
    };
    let rows = women.into_iter().zip(others).zip(not_recorded);
    Ok(rows.map(has).collect())
}

fn figures(query: &Query) -> PolarsResult<Vec<Figure>> {
    let delegations = delegations(query)?;
    let n = |is: fn(&Delegation) -> bool| {
        let n = delegations
            .iter()
            .filter(|delegation| is(delegation))
            .count();
        i64::try_from(n).unwrap_or(i64::MAX)
    };
    let known = n(Delegation::is_known);
    let share = if delegations.is_empty() || known > 0 {
        Cell::share(n(Delegation::lacks_something), known)
    } else {
        Cell::Missing(Missing::NotAvailable)
    };
    let measure = Column::share("")
        .tells(TELLS)
        .recipe(Recipe::Worked(delegations_in(&window(query))));
    let figure = DEFINITION.figure(None, measure, share);
    Ok(vec![figure.without_recipe_where_missing()])
}

fn tables(query: &Query) -> PolarsResult<Vec<Table>> {
    let mut columns = columns_of(Subject::Members);
    columns.push(Column::meeting("meeting").tells(Tells::Facts));
    let parts = &query.ground.settings.credentials.parts;
    columns.extend(parts.iter().map(|part| column(*part)));
    let cell = |part: &Option<bool>| match part {
        Some(true) => Cell::Term("yes"),
        Some(false) => Cell::Term("no"),
        None => Cell::Missing(Missing::NotAvailable),
    };
    let all = delegations(query)?;
    let incomplete = all.iter().filter(|delegation| delegation.lacks_something());
    let row = |delegation: &Delegation| {
        let mut row = query.who(&delegation.member).to_vec();
        row.push(Cell::from(query.label(&delegation.meeting)));
        row.extend(delegation.parts.iter().map(cell));
        row
    };
    let rows = incomplete.map(row).collect();
    let table = DEFINITION.table(None, None, Subject::Members, columns, rows);
    Ok(vec![
        table
            .by_name(query.order_of_names())
            .with_keys(RowKeys::Columns(3)),
    ])
}

//! Who came for the first time? Members whose first delegation in all the data came to a meeting of
//! the period.

use super::delegations_in;
use crate::{
    frame::texts,
    settings::period::Period,
    statistics::{
        Definition, Query, Reach,
        main_points::{MOST_NAMES, MainPoint, PointMessage, PointValue, Rule, Shown},
        measure::{columns_of, counted},
        query::up_to,
    },
    table::{
        Basis, Cell, Column, Condition, Figure, Missing, Recipe, SheetRows, Subject, Table, Tells,
    },
};
use polars::prelude::PolarsResult;

pub const DEFINITION: Definition = Definition::new("participation.first_time", "unit-members")
    .reach(Reach::Members)
    .figures(figures)
    .topics(&[("", "members-of-period")])
    .tables(tables)
    .points(&[Rule {
        rank: 8,
        points: |shown| newcomers_named(shown).into_iter().collect(),
    }]);

fn newcomers(query: &Query) -> SheetRows {
    delegations_in(query.period).flagged(&["first"])
}

/// All that was held before the period: its last day is the day before.
fn period_of_past(query: &Query) -> Period {
    let last = query.period.first.yesterday().unwrap_or(query.period.first);
    Period::days(last, last)
}

/// Is there a past? Where no delegation is on file before the period, all would have come for the
/// first time.
fn is_known(query: &Query) -> PolarsResult<bool> {
    let before = up_to(SheetRows::new("delegations"), &period_of_past(query));
    Ok(query.is_on_record(&period_of_past(query))
        && query.number(&before.count())?.unwrap_or_default() > 0)
}

/// What is concluded from absence, from how many meetings.
fn basis(query: &Query) -> Basis {
    query.basis(&query.held_until(&period_of_past(query)))
}

fn figures(query: &Query) -> PolarsResult<Vec<Figure>> {
    let measure = counted("", Recipe::Tally(newcomers(query).count())).tells(Tells::Attendees);
    let mut figure = query.figure(&DEFINITION, None, measure)?;
    if !is_known(query)? {
        figure = figure.missing(&Cell::Missing(Missing::NotAvailable));
    }
    figure.basis = Some(basis(query));
    Ok(vec![figure])
}

fn tables(query: &Query) -> PolarsResult<Vec<Table>> {
    let mut rows = Vec::new();
    if is_known(query)? {
        let frame = query.rows(&newcomers(query), &["member_id", "meeting_id"])?;
        let of_rows = texts(&frame, "member_id")?
            .into_iter()
            .zip(texts(&frame, "meeting_id")?);
        for (member, meeting) in of_rows {
            let member = member.unwrap_or_default();
            let meeting = Cell::from(query.label(&meeting.unwrap_or_default()));
            rows.push([&query.who(&member)[..], &[query.kind(&member), meeting]].concat());
        }
    }
    let own = newcomers(query).and(Condition::own("member_id"));
    let mut columns = columns_of(Subject::Members);
    columns.extend([
        Column::text("kind").tells(Tells::Facts),
        Column::meeting("meeting")
            .recipe(Recipe::Worked(own))
            .tells(Tells::Facts),
    ]);
    let table = DEFINITION.table(None, None, Subject::Members, columns, rows);
    Ok(vec![table.with_basis(basis(query))])
}

fn newcomers_named(shown: &Shown) -> Option<MainPoint> {
    let table = shown.table(DEFINITION.id)?;
    let n = table.rows.len();
    let named = table.rows.iter().take(MOST_NAMES);
    let members = PointValue::list(table, named, "member")?;
    (n > 0).then(|| MainPoint {
        lead: PointMessage::new("point-first-time-lead", [("n", PointValue::count(n))]),
        body: PointMessage::new(
            "point-first-time",
            [
                ("members", members),
                ("more", PointValue::count(n.saturating_sub(MOST_NAMES))),
            ],
        ),
        figures: vec![table.id()],
    })
}

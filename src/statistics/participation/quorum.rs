//! Was a quorum present? Eligible members present against the part of them that the settings of the
//! series ask for.

use super::presence;
use crate::{
    frame::texts,
    settings::{SeriesScope, quorum::Quorum},
    statistics::{
        Definition, Query, Reach,
        main_points::{MainPoint, PointMessage, PointValue, Rule, Shown},
        measure::columns_of,
    },
    table::{Cell, Column, Members, Missing, Series, Subject, Table, Tells, Window},
};
use polars::prelude::PolarsResult;

pub const DEFINITION: Definition = Definition::new("participation.quorum", "unit-members")
    .reach(Reach::Everyone)
    .topics(&[("", "meetings-by-series")])
    .tables(tables)
    .points(&[Rule {
        rank: 4,
        points: |shown| shown.each_series(missed),
    }]);

fn tables(query: &Query) -> PolarsResult<Vec<Table>> {
    let with_quorum = query.scopes().iter();
    let with_quorum = with_quorum.filter_map(|scope| scope.quorum.map(|quorum| (scope, quorum)));
    with_quorum
        .map(|(scope, quorum)| table(query, scope, quorum))
        .collect()
}

fn table(query: &Query, scope: &SeriesScope, quorum: Quorum) -> PolarsResult<Table> {
    let eligible = query.in_window(
        presence(&scope.series).flagged(&["eligible"]),
        Window::ToDate,
    );
    let all = query.numbers(&eligible.clone().count(), "meeting_id")?;
    let present = query.numbers(
        &eligible.clone().flagged(&["present"]).count(),
        "meeting_id",
    )?;
    let known = query.numbers(&eligible.flagged(&["known"]).count(), "meeting_id")?;
    let held = query.held_of(scope);
    let meetings = query.recorded(&held, &["meeting_id", "attendance_list"])?;
    let lists = texts(&meetings, "attendance_list")?;
    let row = |(id, list): (Option<String>, Option<String>)| {
        let [present, eligible, known] = [&present, &all, &known]
            .map(|numbers| numbers.get(&id).copied().flatten().unwrap_or_default());
        let is_complete = list.as_deref() == Some("complete");
        let unknown = if is_complete {
            eligible - known
        } else {
            eligible - present
        };
        let [needed, reached] = answer_of_quorum(quorum, eligible, present, unknown);
        // Nobody named on a list that is not complete is not nobody.
        let present = (present > 0 || is_complete).then_some(present);
        vec![
            Cell::from(query.label(&id.unwrap_or_default())),
            Cell::recorded(present),
            Cell::Integer(eligible),
            needed,
            reached,
        ]
    };
    let rows = texts(&meetings, "meeting_id")?
        .into_iter()
        .zip(lists)
        .map(row)
        .collect();
    let mut columns = columns_of(Subject::Meetings);
    columns.extend([
        Column::whole("present").tells(Tells::Attendance(Members::All)),
        Column::whole("eligible").tells(Tells::Membership(Members::All)),
        Column::whole("needed").tells(Tells::Membership(Members::All)),
        Column::text("quorum").tells(Tells::Attendance(Members::All)),
    ]);
    Ok(DEFINITION
        .table(None, Some(&scope.series), Subject::Meetings, columns, rows)
        .with_basis(query.basis(&held)))
}

/// How many members are needed, and whether they were there, where of some it is not known.
pub fn answer_of_quorum(quorum: Quorum, eligible: i64, present: i64, unknown: i64) -> [Cell; 2] {
    if eligible == 0 {
        return [
            Cell::Missing(Missing::NotApplicable),
            Cell::Missing(Missing::NotApplicable),
        ];
    }
    let needed = quorum.needed(eligible);
    let reached = match () {
        // Those named are enough, whoever else came.
        () if present >= needed => Cell::Term("reached"),
        // Had all come of whom it is not known, it would still have been missed.
        () if present + unknown < needed => Cell::Term("not-reached"),
        () => Cell::Missing(Missing::NotAvailable),
    };
    [Cell::Integer(needed), reached]
}

/// Meetings of the period at which no quorum was present.
fn missed(shown: &Shown, series: &Series) -> Option<MainPoint> {
    let table = shown.table_of(DEFINITION.id, series)?;
    let is_missed = |row: &&Vec<Cell>| {
        table.cell_at(row, "quorum") == Some(&Cell::Term("not-reached"))
            && shown.is_in_period(table, row, "meeting")
    };
    let rows: Vec<&Vec<Cell>> = table.rows.iter().filter(is_missed).collect();
    if rows.is_empty() {
        return None;
    }
    Some(MainPoint {
        lead: PointMessage::new(
            "point-quorum-lead",
            [
                ("n", PointValue::count(rows.len())),
                ("series", PointValue::Text(series.name.clone())),
            ],
        ),
        body: PointMessage::new(
            "point-quorum",
            [("meetings", PointValue::list(table, rows, "meeting")?)],
        ),
        figures: vec![table.id()],
    })
}

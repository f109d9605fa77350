//! Who stayed away longest? Runs of countable meetings of one series for which a member was
//! eligible and at which it was not present.

use super::presence;
use crate::{
    frame::{counts, dates, texts},
    settings::SeriesScope,
    statistics::{
        Definition, Query, Reach,
        main_points::{MOST_NAMES, MainPoint, PointMessage, PointValue, Rule, Shown},
        measure::columns_of,
    },
    table::{
        Cell, ChangeDirection, Column, ColumnRole, Condition, DatePrecision, Members, Missing,
        Recipe, Series, Subject, Table, Tells, Window,
    },
};
use jiff::civil::Date;
use polars::prelude::*;
use std::collections::BTreeMap;

pub const DEFINITION: Definition =
    Definition::new("participation.longest_absence", "unit-meetings")
        .better(ChangeDirection::Down)
        .reach(Reach::Members)
        .topics(&[("", "attendance-by-member")])
        .tables(|query| query.each_series(|scope| table(query, scope)))
        .points(&[Rule {
            rank: 7,
            points: |shown| shown.each_series(longest_open),
        }]);

/// A member's runs of missed meetings, in order of the meetings.
#[derive(Debug, Default)]
struct Runs {
    longest: i64,
    /// The run that is open at the end of the period.
    open: i64,
    last_present: Option<Date>,
}

/// Runs by name and key of the member.
fn runs(query: &Query, scope: &SeriesScope) -> PolarsResult<BTreeMap<(String, String), Runs>> {
    // In order of start date. A list that is not complete proves no absence, but who is on it was
    // there.
    let eligible = presence(&scope.series).flagged(&["eligible"]);
    let rows = query.in_window(eligible, Window::ToDate);
    let frame = query.rows(
        &rows,
        &["member_id", "name", "present", "countable", "start_date"],
    )?;
    let who = texts(&frame, "name")?
        .into_iter()
        .zip(texts(&frame, "member_id")?);
    let what = counts(&frame, "present")?
        .into_iter()
        .zip(counts(&frame, "countable")?);
    let mut runs: BTreeMap<(String, String), Runs> = BTreeMap::new();
    for (((name, member), (present, countable)), day) in
        who.zip(what).zip(dates(&frame, "start_date")?)
    {
        let is_present = present == Some(1);
        let Some(member) = member.filter(|_| is_present || countable == Some(1)) else {
            continue;
        };
        let run = runs.entry((name.unwrap_or_default(), member)).or_default();
        if is_present {
            run.open = 0;
            run.last_present = day;
        } else {
            run.open += 1;
            run.longest = run.longest.max(run.open);
        }
    }
    Ok(runs)
}

fn table(query: &Query, scope: &SeriesScope) -> PolarsResult<Table> {
    let former = query.former_members(scope, query.period.last)?;
    let mut runs: Vec<((String, String), Runs)> = runs(query, scope)?.into_iter().collect();
    // A former member misses nothing any more.
    runs.sort_by_cached_key(|(who, runs)| {
        (
            former.contains(&who.1),
            -runs.open,
            -runs.longest,
            query.data.collation.key(&who.0),
            who.1.clone(),
        )
    });
    let row = |((name, member), runs): ((String, String), Runs)| {
        let open = if former.contains(&member) {
            Cell::Missing(Missing::NotApplicable)
        } else {
            Cell::Integer(runs.open)
        };
        let last = runs.last_present;
        vec![
            Cell::from(name),
            Cell::from(member),
            open,
            Cell::Integer(runs.longest),
            last.map_or(Cell::Missing(Missing::NotApplicable), Cell::Date),
        ]
    };
    let rows = runs.into_iter().map(row).collect();
    let eligible = presence(&scope.series).flagged(&["countable", "eligible"]);
    let own = query
        .in_window(eligible, Window::ToDate)
        .and(Condition::own("member_id"));
    let measures = [
        Column::whole("absence_open").role(ColumnRole::OpenAbsence),
        Column::whole("absence_longest"),
        Column::date("last_present"),
    ];
    let mut columns = columns_of(Subject::Members);
    columns.extend(measures.map(|column| {
        column
            .recipe(Recipe::Worked(own.clone()))
            .tells(Tells::Attendance(Members::All))
    }));
    Ok(DEFINITION
        .table(None, Some(&scope.series), Subject::Members, columns, rows)
        .with_basis(query.basis(&query.held_of(scope))))
}

/// The longest absence that is still open, from two meetings on: of all members whose it is.
fn longest_open(shown: &Shown, series: &Series) -> Option<MainPoint> {
    let table = shown.table_of(DEFINITION.id, series)?;
    let open = |row: &Vec<Cell>| table.integer(row, "absence_open");
    let longest = table.rows.iter().filter_map(open).max();
    let longest = longest.filter(|open| *open >= 2)?;
    let is_longest = |row: &&Vec<Cell>| open(row) == Some(longest);
    let rows: Vec<&Vec<Cell>> = table.rows.iter().filter(is_longest).collect();
    let lead = if rows.len() > MOST_NAMES {
        "point-absence-lead-many"
    } else {
        "point-absence-lead"
    };
    let name = ("series", PointValue::Text(series.name.clone()));
    let body = match rows[..] {
        [row] => {
            if let Cell::Date(day) = table.cell_at(row, "last_present")? {
                let last = PointValue::Date(*day, DatePrecision::Day);
                PointMessage::new("point-absence", [("last", last), name])
            } else {
                let first = shown.first_years.get(&series.key)?;
                let first = PointValue::Text(first.to_string());
                PointMessage::new("point-absence-never", [("first", first), name])
            }
        }
        _ => PointMessage::new("point-absence-several", [name]),
    };
    Some(MainPoint {
        lead: PointMessage::new(
            lead,
            [
                (
                    "members",
                    PointValue::list(table, rows.iter().copied(), "member")?,
                ),
                ("n", PointValue::count(rows.len())),
                ("missed", PointValue::Number(longest)),
            ],
        ),
        body,
        figures: vec![table.id()],
    })
}

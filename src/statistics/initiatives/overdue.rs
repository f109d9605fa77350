//! What is late? Due by the end of the period, and neither delivered nor discontinued; what has no
//! due date is listed apart.

use super::{all, open, recorded_status, recorded_text};
use crate::{
    frame::{dates, days, texts},
    statistics::{
        Definition, Query, Reach,
        main_points::{MainPoint, PointMessage, PointValue, Rule, Shown},
        measure::{columns_of, counted},
    },
    table::{
        Cell, ChangeDirection, Column, Condition, DatePrecision, Figure, Missing, Recipe,
        SheetRows, Subject, Table, Tells,
    },
};
use polars::prelude::*;

pub const DEFINITION: Definition = Definition::new("initiatives.overdue", "unit-initiatives")
    .better(ChangeDirection::Down)
    .reach(Reach::Members)
    .without_past()
    .figures(figures)
    .topics(&[("", "initiatives-listed")])
    .tables(|query| Ok(vec![late(query)?, undated(query)?]))
    .points(&[Rule {
        rank: 5,
        points: |shown| longest_overdue(shown).into_iter().collect(),
    }]);

fn due(query: &Query) -> SheetRows {
    open().and(Condition::To {
        column: "due_date",
        day: query.period.last,
    })
}

fn figures(query: &Query) -> PolarsResult<Vec<Figure>> {
    let dated = all().and(Condition::Recorded { column: "due_date" });
    let is_dated = query.number(&dated.count())?.unwrap_or_default() > 0;
    let measure = counted("", Recipe::Tally(due(query).count()));
    let figure = query.figure(&DEFINITION, None, measure)?;
    Ok(vec![if is_dated {
        figure
    } else {
        figure.missing(&Cell::Missing(Missing::NotAvailable))
    }])
}

fn late(query: &Query) -> PolarsResult<Table> {
    let columns = ["title", "initiative_id", "priority", "status", "due_date"];
    let frame = query.rows(&due(query), &columns)?;
    let [titles, ids, priorities, statuses] =
        ["title", "initiative_id", "priority", "status"].map(|column| texts(&frame, column));
    let about = titles?
        .into_iter()
        .zip(ids?)
        .zip(priorities?)
        .zip(statuses?);
    let mut rows = Vec::new();
    for ((((title, id), priority), status), due) in about.zip(dates(&frame, "due_date")?) {
        let Some(due) = due else { continue };
        let late = i64::from(days(query.period.last) - days(due));
        let row = vec![
            recorded_text(title),
            recorded_text(id),
            recorded_text(priority),
            recorded_status(status.as_deref()),
            Cell::Date(due),
            Cell::Integer(late),
        ];
        rows.push((late, row));
    }
    rows.sort_by_key(|(late, _)| -late); // stable: then as in the file
    let mut columns = columns_of(Subject::Initiatives);
    let about = [
        Column::text("priority"),
        Column::text("status"),
        Column::date("due_date"),
        Column::whole("days_late"),
    ];
    columns.extend(about.map(|column| column.tells(Tells::Facts)));
    let rows = rows.into_iter().map(|(_, row)| row).collect();
    Ok(DEFINITION.table(None, None, Subject::Initiatives, columns, rows))
}

fn undated(query: &Query) -> PolarsResult<Table> {
    let undated = open().and(Condition::Empty { column: "due_date" });
    let frame = query.rows(&undated, &["title", "initiative_id", "status"])?;
    let status = |status: Option<String>| {
        status.map_or(Cell::Term("not-recorded"), |status| {
            recorded_status(Some(&status))
        })
    };
    let about = texts(&frame, "title")?
        .into_iter()
        .zip(texts(&frame, "initiative_id")?)
        .zip(texts(&frame, "status")?);
    let rows =
        about.map(|((title, id), own)| vec![recorded_text(title), recorded_text(id), status(own)]);
    let mut columns = columns_of(Subject::Initiatives);
    columns.push(Column::text("status").tells(Tells::Facts));
    let part = Some("no_due_date");
    Ok(DEFINITION.table(part, None, Subject::Initiatives, columns, rows.collect()))
}

/// Late initiatives, the longest overdue first.
fn longest_overdue(shown: &Shown) -> Option<MainPoint> {
    /// As many are named.
    const MOST: usize = 3;
    let table = shown.table(DEFINITION.id)?;
    let is_high = |row: &&Vec<Cell>| {
        let priority = table.text(row, "priority");
        priority.is_some_and(|priority| priority.eq_ignore_ascii_case("high"))
    };
    let one = |row: &Vec<Cell>| {
        Some(PointMessage::new(
            "point-overdue-one",
            [
                ("initiative", PointValue::cell(table, row, "initiative")?),
                ("n", PointValue::Number(table.integer(row, "days_late")?)),
            ],
        ))
    };
    let rows = table.rows.iter();
    let named = rows.clone().take(MOST).map(one);
    let named = named.collect::<Option<Vec<PointMessage>>>()?;
    if named.is_empty() {
        return None;
    }
    let more = PointValue::count(table.rows.len() - named.len());
    Some(MainPoint {
        lead: PointMessage::new(
            "point-overdue-lead",
            [
                ("n", PointValue::count(table.rows.len())),
                ("high", PointValue::count(rows.filter(is_high).count())),
                (
                    "day",
                    PointValue::Date(shown.period.last, DatePrecision::Day),
                ),
            ],
        ),
        body: PointMessage::new(
            "point-overdue",
            [("initiatives", PointValue::Messages(named)), ("more", more)],
        ),
        figures: vec![table.id()],
    })
}

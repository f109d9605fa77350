//! What is late? Due by the end of the period, and neither delivered nor discontinued; what has no
//! due date is listed apart.

use super::{all, open, recorded_status};
use crate::{
    input::{dates, days, texts},
    statistics::{Definition, Query},
    table::{Cell, Column, Condition, Direction, Figure, Missing, Recipe, Rows, Table},
};
use polars::prelude::*;

pub const DEFINITION: Definition = Definition {
    id: "initiatives.overdue",
    unit: "unit-initiatives",
    better: Some(Direction::Down),
    figures,
    tables,
};

fn due(query: &Query) -> Rows {
    open().and(Condition::To {
        column: "due_date",
        day: query.period.last,
    })
}

fn figures(query: &Query) -> PolarsResult<Vec<Figure>> {
    let dated = query
        .number(
            &all()
                .and(Condition::Recorded { column: "due_date" })
                .count(),
        )?
        .unwrap_or_default()
        > 0;
    let recipe = Recipe::Tally(due(query).count());
    let cell = if dated {
        query.value(&recipe)?
    } else {
        Cell::Missing(Missing::NotAvailable)
    };
    Ok(vec![Figure {
        recipe: dated.then_some(recipe),
        ..DEFINITION.figure(None, None, cell)
    }])
}

/// What is told of an initiative.
const COLUMNS: [&str; 5] = ["title", "initiative_id", "status", "priority", "due_date"];

fn tables(query: &Query) -> PolarsResult<Vec<Table>> {
    let late = query.rows(&due(query), &COLUMNS)?;
    let text = |v: Option<String>| v.map_or(Cell::Missing(Missing::NotAvailable), Cell::from);
    let columns = |frame: &DataFrame| {
        Ok::<_, PolarsError>([
            texts(frame, "title")?,
            texts(frame, "initiative_id")?,
            texts(frame, "status")?,
            texts(frame, "priority")?,
        ])
    };
    let [titles, ids, statuses, priorities] = columns(&late)?;
    let dues = dates(&late, "due_date")?;
    let mut rows: Vec<(i64, Vec<Cell>)> = Vec::new();
    for (i, due) in dues.into_iter().enumerate() {
        let Some(due) = due else { continue };
        let late = i64::from(days(query.period.last) - days(due));
        let about = [&titles[i], &ids[i], &priorities[i]].map(|v| text(v.clone()));
        let status = recorded_status(statuses[i].as_deref());
        rows.push((
            -late,
            about
                .into_iter()
                .chain([status, Cell::Date(due), Cell::Integer(late)])
                .collect(),
        ));
    }
    rows.sort_by_key(|(days, _)| *days); // stable: then as in the file
    let undated = query.rows(
        &open().and(Condition::Empty { column: "due_date" }),
        &COLUMNS,
    )?;
    let [titles, ids, statuses, _] = columns(&undated)?;
    let apart = titles
        .into_iter()
        .zip(ids)
        .zip(statuses)
        .map(|((title, id), status)| {
            let status = status.map_or(Cell::Term("not-recorded"), |status| {
                recorded_status(Some(&status))
            });
            vec![text(title), text(id), status]
        });
    let heads = |keys: &[&'static str]| {
        keys.iter()
            .map(|k| Column::term(k))
            .collect::<Vec<Column>>()
    };
    Ok(vec![
        DEFINITION.table(
            None,
            None,
            heads(&[
                "initiative",
                "initiative_id",
                "priority",
                "status",
                "due_date",
                "days_late",
            ]),
            rows.into_iter().map(|(_, row)| row).collect(),
        ),
        DEFINITION.table(
            Some("no_due_date"),
            None,
            heads(&["initiative", "initiative_id", "status"]),
            apart.collect(),
        ),
    ])
}

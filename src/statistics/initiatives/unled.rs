//! What has no owner? Initiatives without a lead, and themes without an initiative that is agreed
//! or in progress.

use super::{all, of_status, recorded_status, value};
use crate::{
    input::{lists, texts},
    statistics::{Definition, Query},
    table::{Cell, Column, Condition, Direction, Figure, Missing, Recipe, Rows, Table},
};
use polars::prelude::PolarsResult;
use std::collections::BTreeSet;

pub const DEFINITION: Definition = Definition {
    id: "initiatives.unled",
    unit: "unit-initiatives",
    better: Some(Direction::Down),
    figures,
    tables,
};

fn without_lead() -> Rows {
    all().and(Condition::Empty { column: "leads" })
}

fn figures(query: &Query) -> PolarsResult<Vec<Figure>> {
    let recipe = Recipe::Tally(without_lead().count());
    let cell = value(query, &recipe)?;
    Ok(vec![Figure {
        recipe: query.data.has("initiatives").then_some(recipe),
        ..DEFINITION.figure(None, None, cell)
    }])
}

fn tables(query: &Query) -> PolarsResult<Vec<Table>> {
    let frame = query.rows(&without_lead(), &["title", "initiative_id", "status"])?;
    let text = |v: Option<String>| v.map_or(Cell::Missing(Missing::NotAvailable), Cell::from);
    let rows = texts(&frame, "title")?
        .into_iter()
        .zip(texts(&frame, "initiative_id")?)
        .zip(texts(&frame, "status")?)
        .map(|((title, id), status)| {
            vec![text(title), text(id), recorded_status(status.as_deref())]
        })
        .collect();
    let mut active: BTreeSet<String> = BTreeSet::new();
    for status in ["agreed", "in-progress"] {
        active.extend(
            lists(&query.rows(&of_status(status), &["themes"])?, "themes")?
                .into_iter()
                .flatten(),
        );
    }
    let themes = texts(&query.data.themes, "theme_id")?
        .into_iter()
        .flatten()
        .zip(texts(&query.data.themes, "name")?);
    let idle = themes
        .filter(|(id, _)| !active.contains(id))
        .map(|(id, name)| vec![text(name), Cell::from(id)])
        .collect();
    let heads = |keys: &[&'static str]| {
        keys.iter()
            .map(|k| Column::term(k))
            .collect::<Vec<Column>>()
    };
    let known = query.data.has("initiatives");
    Ok(vec![
        DEFINITION.table(
            None,
            None,
            heads(&["initiative", "initiative_id", "status"]),
            rows,
        ),
        DEFINITION.table(
            Some("themes"),
            None,
            heads(&["theme", "theme_id"]),
            if known { idle } else { Vec::new() },
        ),
    ])
}

//! Was what was agreed also launched? From the meeting that agreed an initiative to the one that
//! launched it.

use super::recorded_status;
use crate::{
    input::{lists, texts},
    statistics::{Definition, Query, no_figures},
    table::{Cell, Column, Condition, MeetingLabel, Missing, Rows, Table},
};
use polars::prelude::*;

pub const DEFINITION: Definition = Definition {
    id: "initiatives.traceability",
    unit: "unit-days",
    better: None,
    figures: no_figures,
    tables,
};

/// A held meeting in its series: body and kind.
struct Held {
    label: MeetingLabel,
    series: (Option<String>, Option<String>),
}

fn tables(query: &Query) -> PolarsResult<Vec<Table>> {
    let held = held(query)?;
    let frame = &query.data.initiatives;
    let (titles, ids, statuses) = (
        texts(frame, "title")?,
        texts(frame, "initiative_id")?,
        texts(frame, "status")?,
    );
    let (agreed, launched) = (texts(frame, "agreed_at")?, texts(frame, "launched_at")?);
    let serves = lists(frame, "contributes_to")?;
    let recorded =
        |text: Option<String>| text.map_or(Cell::Missing(Missing::NotAvailable), Cell::from);
    let mut chains = Vec::new();
    let mut open = Vec::new();
    for (i, title) in titles.iter().enumerate() {
        let Some(agreed) = &agreed[i] else { continue };
        let first = query.label(agreed);
        // What happened after the period is not yet known in it.
        if first.date.is_some_and(|d| d > query.period.last) {
            continue;
        }
        let then = launched[i]
            .as_ref()
            .map(|l| query.label(l))
            .filter(|l| l.date.is_none_or(|d| d <= query.period.last));
        let frameworks = recorded((!serves[i].is_empty()).then(|| serves[i].join("; ")));
        let (title, id, status) = (
            recorded(title.clone()),
            recorded(ids[i].clone()),
            recorded_status(statuses[i].as_deref()),
        );
        let Some(then) = then else {
            open.push((
                first.date,
                vec![title, id, Cell::from(first), status, frameworks],
            ));
            continue;
        };
        let days = first
            .date
            .zip(then.date)
            .map(|(a, b)| i64::from(crate::input::days(b) - crate::input::days(a)));
        let key = (then.date, first.date);
        chains.push((
            key,
            vec![
                title,
                id,
                Cell::from(first.clone()),
                Cell::from(then.clone()),
                between(&held, &first, &then),
                Cell::recorded(days),
                status,
                frameworks,
            ],
        ));
    }
    chains.sort_by_key(|(key, _)| std::cmp::Reverse(*key)); // the latest launch first; stable: then as in the file
    open.sort_by_key(|(key, _)| *key);
    let columns = |keys: &[&'static str]| keys.iter().map(|k| Column::term(k)).collect::<Vec<_>>();
    Ok(vec![
        DEFINITION.table(
            None,
            None,
            columns(&[
                "initiative",
                "initiative_id",
                "agreed_at",
                "launched_at",
                "meetings_between",
                "days",
                "status",
                "serves",
            ]),
            chains.into_iter().map(|c| c.1).collect(),
        ),
        DEFINITION.table(
            Some("open"),
            None,
            columns(&[
                "initiative",
                "initiative_id",
                "agreed_at",
                "status",
                "serves",
            ]),
            open.into_iter().map(|c| c.1).collect(),
        ),
    ])
}

fn held(query: &Query) -> PolarsResult<Vec<Held>> {
    let frame = query.rows(
        &Rows::of("meetings").and(Condition::is("status", "held")),
        &["meeting_id", "body", "kind"],
    )?;
    let series = texts(&frame, "body")?
        .into_iter()
        .zip(texts(&frame, "kind")?);
    Ok(texts(&frame, "meeting_id")?
        .into_iter()
        .flatten()
        .zip(series)
        .map(|(id, series)| Held {
            label: query.label(&id),
            series,
        })
        .collect())
}

/// Meetings of the same series between the two: by their ordinals, else by their dates. Of two
/// series: not applicable.
fn between(held: &[Held], first: &MeetingLabel, then: &MeetingLabel) -> Cell {
    let find = |label: &MeetingLabel| held.iter().find(|h| h.label.id == label.id);
    let (Some(a), Some(b)) = (find(first), find(then)) else {
        return Cell::Missing(Missing::NotAvailable);
    };
    if a.series != b.series {
        return Cell::Missing(Missing::NotApplicable);
    }
    let same = held.iter().filter(|h| h.series == a.series);
    let inside: Option<usize> = match (first.ordinal.zip(then.ordinal), first.date.zip(then.date)) {
        (Some((a, b)), _) => Some(
            same.filter(|h| h.label.ordinal.is_some_and(|n| a < n && n < b))
                .count(),
        ),
        (None, Some((a, b))) => Some(
            same.filter(|h| h.label.date.is_some_and(|d| a < d && d < b))
                .count(),
        ),
        (None, None) => None,
    };
    Cell::recorded(inside.and_then(|n| i64::try_from(n).ok()))
}

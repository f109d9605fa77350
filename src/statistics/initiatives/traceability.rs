//! Was what was agreed also launched? From the meeting that agreed an initiative to the one that
//! launched it.

use super::{recorded_status, recorded_text};
use crate::{
    frame::{days, lists, texts},
    statistics::{
        Definition, Query, Reach,
        main_points::{MainPoint, PointMessage, PointValue, Rule, Shown, TableHeading, meeting},
        measure::columns_of,
    },
    table::{
        Cell, Column, Condition, MeetingLabel, Missing, SheetRows, Subject, Table, Tells, identify,
    },
};
use jiff::civil::Date;
use polars::prelude::*;

pub const DEFINITION: Definition = Definition::new("initiatives.traceability", "unit-days")
    .reach(Reach::Members)
    .without_past()
    .topics(&[("", "initiatives-listed")])
    .tables(tables)
    .headings(|shown| still_open(shown).into_iter().collect())
    .points(&[Rule {
        rank: 3,
        points: |shown| launched(shown).into_iter().collect(),
    }]);

/// The table of what was agreed and is not on record as launched.
const OPEN: &str = "open";

/// A held meeting in its series: body and kind.
struct HeldMeeting {
    label: MeetingLabel,
    series: (Option<String>, Option<String>),
}

fn tables(query: &Query) -> PolarsResult<Vec<Table>> {
    let (mut chains, mut open) = rows(query)?;
    // The latest launch first; stable: then as in the file.
    chains.sort_by_key(|(key, _)| std::cmp::Reverse(*key));
    open.sort_by_key(|(key, _)| *key);
    let about = || [Column::text("status"), Column::text("serves")];
    let columns = |own: Vec<Column>| {
        let own = own.into_iter().chain(about());
        let own = own.map(|column| column.tells(Tells::Facts));
        columns_of(Subject::Initiatives)
            .into_iter()
            .chain(own)
            .collect()
    };
    let of_chains = columns(vec![
        Column::meeting("agreed_at"),
        Column::meeting("launched_at"),
        Column::whole("meetings_between"),
        Column::whole("days"),
    ]);
    let of_open = columns(vec![
        Column::meeting("agreed_at"),
        Column::whole("days_open"),
    ]);
    let subject = Subject::Initiatives;
    let chains = chains.into_iter().map(|(_, row)| row).collect();
    let open = open.into_iter().map(|(_, row)| row).collect();
    Ok(vec![
        DEFINITION.table(None, None, subject, of_chains, chains),
        DEFINITION.table(Some(OPEN), None, subject, of_open, open),
    ])
}

/// Rows, each with the days by which they are put in order.
type DatedRows<D> = Vec<(D, Vec<Cell>)>;
/// The day of the launch, and of the agreement.
type LaunchDays = (Option<Date>, Option<Date>);

/// The initiatives that were agreed and launched, by the days of both; and those that were only
/// agreed, by that day. What happened after the period is not yet known in it.
fn rows(query: &Query) -> PolarsResult<(DatedRows<LaunchDays>, DatedRows<Option<Date>>)> {
    let held = held_meetings(query)?;
    let frame = &query.data.initiatives;
    let [titles, ids, statuses, agreed, launched] = [
        "title",
        "initiative_id",
        "status",
        "agreed_at",
        "launched_at",
    ]
    .map(|column| texts(frame, column));
    let (titles, ids, statuses) = (titles?, ids?, statuses?);
    let (agreed, launched) = (agreed?, launched?);
    let frameworks = lists(frame, "contributes_to")?;
    let (mut chains, mut open) = (Vec::new(), Vec::new());
    for (i, agreed) in agreed.iter().enumerate() {
        let Some(agreed) = agreed else { continue };
        let first = query.label(agreed);
        if first.date.is_some_and(|day| day > query.period.last) {
            continue;
        }
        let then = launched[i]
            .as_ref()
            .map(|launched| query.label(launched))
            .filter(|then| then.date.is_none_or(|day| day <= query.period.last));
        let serves = if frameworks[i].is_empty() {
            Cell::Missing(Missing::NotAvailable)
        } else {
            Cell::from(frameworks[i].clone())
        };
        let who = [&titles[i], &ids[i]].map(|text| recorded_text(text.clone()));
        let about = [recorded_status(statuses[i].as_deref()), serves];
        let Some(then) = then else {
            let since = [
                Cell::from(first.clone()),
                days_open(query, first.date, statuses[i].as_deref()),
            ];
            let row = [&who[..], &since, &about].concat();
            open.push((first.date, row));
            continue;
        };
        let span = first.date.zip(then.date);
        let span = span.map(|(from, to)| i64::from(days(to) - days(from)));
        let between = [
            Cell::from(first.clone()),
            Cell::from(then.clone()),
            meetings_between(&held, &first, &then),
            Cell::recorded(span),
        ];
        chains.push((
            (then.date, first.date),
            [&who[..], &between, &about].concat(),
        ));
    }
    Ok((chains, open))
}

/// The days from the start of the meeting that agreed an initiative to the end of the period, as
/// long as its recorded status leaves it open.
fn days_open(query: &Query, agreed: Option<Date>, status: Option<&str>) -> Cell {
    if matches!(status, Some("delivered" | "discontinued")) {
        return Cell::Missing(Missing::NotApplicable);
    }
    let open = agreed.map(|agreed| i64::from(days(query.period.last) - days(agreed)));
    Cell::recorded(open)
}

/// How many agreed initiatives still wait for their launch, and since when.
fn still_open(shown: &Shown) -> Option<TableHeading> {
    let table = shown.table(&identify(DEFINITION.id, Some(OPEN), None))?;
    let is_open = |row: &&Vec<Cell>| table.integer(row, "days_open").is_some();
    let rows = table.rows.iter().filter(is_open);
    let n = rows.clone().count();
    let agreed = rows.filter_map(|row| table.cell_at(row, "agreed_at")?.day());
    let year = agreed.min()?.year();
    Some(TableHeading {
        table: table.id(),
        text: PointMessage::new(
            "heading-still-open",
            [
                ("n", PointValue::count(n)),
                ("year", PointValue::Text(year.to_string())),
            ],
        ),
    })
}

/// What was launched in the period, and where it was agreed.
fn launched(shown: &Shown) -> Option<MainPoint> {
    let table = shown.table(DEFINITION.id)?;
    let is_new = |row: &&Vec<Cell>| shown.is_in_period(table, row, "launched_at");
    let row = table.rows.iter().find(is_new)?;
    let between = table.integer(row, "meetings_between");
    let serves = table.cell_at(row, "serves");
    let is_known = |cell: &&Cell| !matches!(cell, Cell::Missing(_));
    Some(MainPoint {
        lead: PointMessage::new(
            "point-launched-lead",
            [("initiative", PointValue::cell(table, row, "initiative")?)],
        ),
        body: PointMessage::new(
            "point-launched",
            [
                (
                    "agreed",
                    PointValue::Meeting(meeting(table, row, "agreed_at")?.clone()),
                ),
                (
                    "launched",
                    PointValue::Meeting(meeting(table, row, "launched_at")?.clone()),
                ),
                (
                    "between",
                    between.map_or(PointValue::Choice("none"), PointValue::Number),
                ),
                (
                    "serves",
                    serves
                        .filter(is_known)
                        .map_or(PointValue::Choice("none"), |cell| {
                            PointValue::Cell(cell.clone())
                        }),
                ),
            ],
        ),
        figures: vec![table.id()],
    })
}

fn held_meetings(query: &Query) -> PolarsResult<Vec<HeldMeeting>> {
    let frame = query.rows(
        &SheetRows::new("meetings").and(Condition::is("status", "held")),
        &["meeting_id", "body", "kind"],
    )?;
    let series = texts(&frame, "body")?
        .into_iter()
        .zip(texts(&frame, "kind")?);
    Ok(texts(&frame, "meeting_id")?
        .into_iter()
        .flatten()
        .zip(series)
        .map(|(id, series)| HeldMeeting {
            label: query.label(&id),
            series,
        })
        .collect())
}

/// Meetings of the same series between the two: by their ordinals, else by their dates. Of two
/// series: not applicable.
fn meetings_between(held: &[HeldMeeting], first: &MeetingLabel, then: &MeetingLabel) -> Cell {
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

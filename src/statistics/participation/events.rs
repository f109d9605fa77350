//! Who attended the events of the period? Events of any body whose members are known, as far as
//! their meetings have a complete list; meetings that share an event count once.

use super::delegations_in;
use crate::{
    frame::{dates, texts},
    statistics::{
        Definition, Query, Reach,
        main_points::{PointMessage, PointValue, Shown, TableHeading},
        measure::columns_of,
        query::meetings_in,
    },
    table::{Cell, Column, Condition, Figure, Members, Missing, Recipe, Subject, Table, Tells},
};
use polars::prelude::{BooleanChunked, PolarsResult};
use std::collections::{BTreeMap, BTreeSet};

pub const DEFINITION: Definition = Definition::new("participation.events", "unit-events")
    .reach(Reach::Members)
    .figures(figures)
    .topics(&[("", "members-of-period")])
    .tables(|query| Ok(vec![table(query)?]))
    .headings(|shown| who_missed_all(shown).into_iter().collect());

/// What a member attended of the events for which it was eligible.
#[derive(Default)]
struct EventsOf {
    region: Option<String>,
    open: BTreeSet<String>,
    came: BTreeSet<String>,
}

/// The members that were eligible for an event of the period, by their keys.
fn members(query: &Query) -> PolarsResult<BTreeMap<String, EventsOf>> {
    let expected = &query.ground.persons.events;
    let days = dates(expected, "start_date")?.into_iter();
    let is_of_period = days.map(|day| Some(day.is_some_and(|day| query.period.contains(day))));
    let expected = expected.filter(&is_of_period.collect::<BooleanChunked>())?;
    let [ids, events, regions] =
        ["member_id", "event", "region"].map(|column| texts(&expected, column));
    let (ids, events, regions) = (ids?, events?, regions?);
    let present = expected.column("present")?.bool()?;
    let mut members: BTreeMap<String, EventsOf> = BTreeMap::new();
    for row in 0..expected.height() {
        let (Some(id), Some(event)) = (&ids[row], &events[row]) else {
            continue;
        };
        let member = members.entry(id.clone()).or_default();
        member.region.clone_from(&regions[row]);
        member.open.insert(event.clone());
        if present.get(row) == Some(true) {
            member.came.insert(event.clone());
        }
    }
    Ok(members)
}

/// How many events there were.
fn figures(query: &Query) -> PolarsResult<Vec<Figure>> {
    let members = members(query)?;
    let events: BTreeSet<&String> = members.values().flat_map(|of| &of.open).collect();
    let measure = Column::whole("")
        .recipe(Recipe::Worked(meetings_in(query.period)))
        .tells(Tells::OwnRows);
    let figure = DEFINITION.figure(None, measure, Cell::count(events.len()));
    let is_known = query.knows_members() && query.is_on_record(query.period);
    Ok(vec![if is_known {
        figure
    } else {
        figure.missing(&Cell::Missing(Missing::NotAvailable))
    }])
}

fn table(query: &Query) -> PolarsResult<Table> {
    let came = delegations_in(query.period).and(Condition::own("member_id"));
    let mut columns = columns_of(Subject::Members);
    columns.extend([
        Column::text("region").tells(Tells::Facts),
        Column::share("events_attended")
            .recipe(Recipe::Worked(came))
            .tells(Tells::Attendance(Members::All)),
    ]);
    let row = |(id, of): (String, EventsOf)| {
        let kind = query.kind(&id);
        let region = match (of.region, kind.text()) {
            (Some(region), _) => Cell::from(region),
            (None, None | Some("state")) => Cell::Term("not-recorded"),
            (None, Some(_)) => Cell::Term("organisations"),
        };
        let [attended, open] =
            [of.came.len(), of.open.len()].map(|n| i64::try_from(n).unwrap_or(i64::MAX));
        [&query.who(&id)[..], &[region, Cell::share(attended, open)]].concat()
    };
    let rows = members(query)?.into_iter().map(row).collect();
    let table = DEFINITION.table(None, None, Subject::Members, columns, rows);
    Ok(table.largest_first("events_attended", query.order_of_names()))
}

/// How many members attended none of the events that were open to them, else how many attended
/// all.
fn who_missed_all(shown: &Shown) -> Option<TableHeading> {
    let table = shown.table(DEFINITION.id)?;
    let shares = || {
        let cells = table
            .rows
            .iter()
            .map(|row| table.cell_at(row, "events_attended"));
        cells.filter_map(|cell| match cell {
            Some(Cell::Share {
                numerator,
                denominator,
            }) => Some((*numerator, *denominator)),
            _ => None,
        })
    };
    let all = shares().count();
    let none = shares().filter(|(attended, _)| *attended == 0).count();
    let every = shares().filter(|(attended, open)| attended == open).count();
    let (id, n) = if none > 0 {
        ("heading-events-none", none)
    } else {
        ("heading-events-every", every)
    };
    (all > 0 && n > 0).then(|| TableHeading {
        table: table.id(),
        text: PointMessage::new(
            id,
            [("n", PointValue::count(n)), ("all", PointValue::count(all))],
        ),
    })
}

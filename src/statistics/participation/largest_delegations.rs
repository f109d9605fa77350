//! Who sends many? Delegations by their number of delegates; once more without those of the hosts.

use super::delegations_in;
use crate::{
    frame::{counts, texts},
    statistics::{
        Definition, Query, Reach,
        measure::{columns_of, counted},
    },
    table::{Cell, Column, Condition, Recipe, Subject, Table, Tells},
};
use polars::prelude::PolarsResult;

pub const DEFINITION: Definition =
    Definition::new("participation.largest_delegations", "unit-delegates")
        .reach(Reach::Members)
        .topics(&[("", "largest-delegations")])
        .tables(tables);

fn tables(query: &Query) -> PolarsResult<Vec<Table>> {
    let of_known_size = delegations_in(query.period).flagged(&["counted"]);
    let frame = query.rows(&of_known_size, &["meeting_id", "member_id", "host"])?;
    let meetings = texts(&frame, "meeting_id")?;
    let members = texts(&frame, "member_id")?;
    let own_row = |(meeting, member): (Option<String>, Option<String>)| {
        let meeting = Cell::from(query.label(&meeting.unwrap_or_default()));
        [&query.who(&member.unwrap_or_default())[..], &[meeting]].concat()
    };
    let own = of_known_size
        .and(Condition::own("member_id"))
        .and(Condition::SameAs {
            column: "meeting_id",
            own: "meeting",
        });
    let mut columns = columns_of(Subject::Members);
    columns.extend([
        Column::meeting("meeting").tells(Tells::Facts),
        counted("delegates", Recipe::Tally(own.sum("delegates"))),
    ]);
    let rows = meetings.into_iter().zip(members).map(own_row).collect();
    let rows = query.fill(&columns, rows)?;
    let mut hosts = counts(&frame, "host")?.into_iter();
    let is_host = |row: Vec<Cell>| {
        let host = if hosts.next() == Some(Some(1)) {
            "yes"
        } else {
            "no"
        };
        [row, vec![Cell::Term(host)]].concat()
    };
    let rows = rows.into_iter().map(is_host).collect();
    columns.push(Column::text("host").tells(Tells::Facts));
    let all = DEFINITION
        .table(None, None, Subject::Members, columns, rows)
        .largest_first("delegates", query.order_of_names());
    let mut guests = all.clone();
    guests
        .rows
        .retain(|row| all.own_cell(row, "host") == &Cell::Term("no"));
    guests.part = Some("without_host");
    let guests = guests.without_column("host");
    Ok(vec![all, guests])
}

//! Was a quorum present at each sitting? Eligible members present against the part of them that the
//! settings of the series ask for.

use super::{SITTINGS, Sitting, has_sittings, sittings_of};
use crate::{
    settings::{SeriesScope, quorum::Quorum},
    statistics::{
        Definition, Query, Reach, measure::columns_of, participation::quorum::answer_of_quorum,
    },
    table::{
        Cell, Column, Condition, Members, Missing, Recipe, RowKeys, SheetRows, Subject, Table,
        Tells,
    },
};
use polars::prelude::PolarsResult;

pub const DEFINITION: Definition = Definition::new("sittings.quorum", "unit-members")
    .needs(has_sittings)
    .reach(Reach::Members)
    .topics(&[("", "sittings")])
    .tables(|query| query.each_series(|scope| table(query, scope)));

fn table(query: &Query, scope: &SeriesScope) -> PolarsResult<Table> {
    let own = || {
        let of_meeting = SheetRows::new(SITTINGS).and(Condition::SameAs {
            column: "meeting_id",
            own: "meeting",
        });
        Recipe::Worked(of_meeting.and(Condition::own("sitting")))
    };
    let mut columns = columns_of(Subject::Meetings);
    columns.extend([
        Column::text("sitting").tells(Tells::Facts),
        Column::date("sitting_date").tells(Tells::Facts),
        Column::whole("present")
            .tells(Tells::Attendance(Members::All))
            .recipe(own()),
        Column::whole("eligible").tells(Tells::Membership(Members::All)),
    ]);
    if scope.quorum.is_some() {
        columns.extend([
            Column::whole("needed").tells(Tells::Membership(Members::All)),
            Column::text("quorum").tells(Tells::Attendance(Members::All)),
        ]);
    }
    let sittings = sittings_of(query, scope)?;
    let rows = sittings
        .iter()
        .map(|sitting| row(query, scope.quorum, sitting));
    let table = DEFINITION.table(
        None,
        Some(&scope.series),
        Subject::Meetings,
        columns,
        rows.collect(),
    );
    Ok(table.with_keys(RowKeys::Columns(2)))
}

fn row(query: &Query, quorum: Option<Quorum>, sitting: &Sitting) -> Vec<Cell> {
    let (present, unknown) = (sitting.number(Some(true)), sitting.number(None));
    let eligible = present + unknown + sitting.number(Some(false));
    let mut row = vec![
        Cell::from(query.label(&sitting.meeting)),
        Cell::from(sitting.name.clone()),
        sitting
            .day
            .map_or(Cell::Missing(Missing::NotAvailable), Cell::Date),
        // Nobody named on a list that lacks names is not nobody.
        Cell::recorded((present > 0 || unknown == 0 || sitting.names_all).then_some(present)),
        Cell::Integer(eligible),
    ];
    if let Some(quorum) = quorum {
        row.extend(answer_of_quorum(quorum, eligible, present, unknown));
    }
    row
}

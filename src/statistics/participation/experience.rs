//! How experienced is the room? How many held meetings a delegate attended before, for one
//! delegation, by the name or code of the person.

use super::meetings_in;
use crate::{
    statistics::{
        Definition, Query, Reach,
        evidence::{Experience, Persons},
        measure::columns_of,
    },
    table::{Cell, Column, Figure, Members, Missing, Recipe, Subject, Table, Tells},
};
use std::collections::{BTreeMap, BTreeSet};

pub const DEFINITION: Definition = Definition::new("participation.experience", "unit-share")
    .reach(Reach::Members)
    .figures(|query| Ok(vec![newcomers(query)]))
    .topics(&[("", "meetings-of-period")])
    .tables(|query| Ok(vec![table(query)]));

const TELLS: Tells = Tells::Attendance(Members::All);

/// Meetings of the period → their persons. None where no person is seen at two meetings: the key is
/// then not the same from meeting to meeting.
fn experience(query: &Query) -> Option<BTreeMap<String, Experience>> {
    let Persons {
        meetings, again, ..
    } = &query.ground.persons;
    if !again {
        return None;
    }
    let of_period: BTreeSet<String> = query.meetings().into_iter().collect();
    let with_persons = meetings
        .iter()
        .filter(|(id, of_meeting)| of_meeting.persons > 0 && of_period.contains(id));
    Some(with_persons.cloned().collect())
}

fn newcomers(query: &Query) -> Figure {
    let cell = experience(query).map_or(Cell::Missing(Missing::NotAvailable), |meetings| {
        let with_past = || meetings.values().filter(|m| m.has_past);
        if with_past().next().is_none() {
            return query.nothing();
        }
        Cell::share(
            with_past().map(|m| m.newcomers).sum(),
            with_past().map(|m| m.persons).sum(),
        )
    });
    let newcomers = Column::share("newcomers")
        .recipe(Recipe::Worked(meetings_in(query.period)))
        .tells(TELLS);
    DEFINITION.figure(None, newcomers, cell)
}

fn table(query: &Query) -> Table {
    let mut found = experience(query).unwrap_or_default();
    let row = |id: String| {
        let Experience {
            persons,
            newcomers,
            before,
            has_past,
        } = found.remove(&id)?;
        let of_past = |cell: Cell| {
            if has_past {
                cell
            } else {
                Cell::Missing(Missing::NotAvailable)
            }
        };
        Some(vec![
            Cell::from(query.label(&id)),
            Cell::Integer(persons),
            of_past(Cell::quotient(before, persons)),
            of_past(Cell::share(newcomers, persons)),
        ])
    };
    let rows = query.meetings().into_iter().filter_map(row).collect();
    let mut columns = columns_of(Subject::Meetings);
    columns.extend(
        [
            Column::whole("persons"),
            Column::number("mean_before"),
            Column::share("newcomers"),
        ]
        .map(|column| column.tells(TELLS)),
    );
    DEFINITION.table(None, None, Subject::Meetings, columns, rows)
}

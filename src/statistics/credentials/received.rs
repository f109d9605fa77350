//! Which members had handed in credentials by the end of each meeting: formal ones, provisional ones,
//! none? Only of meetings that keep credentials.

use super::{CREDENTIALS, Form, has_credentials, meetings_with_credentials};
use crate::{
    statistics::{Definition, Query, Reach, measure::columns_of},
    table::{
        Cell, Column, Condition, Figure, Members, Missing, Recipe, SheetRows, Subject, Table, Tells,
    },
};
use polars::prelude::PolarsResult;
use std::collections::BTreeMap;

pub const DEFINITION: Definition = Definition::new("credentials.received", "unit-members")
    .needs(has_credentials)
    .reach(Reach::Members)
    .figures(figures)
    .topics(&[("", "meetings-of-period"), ("by_member", "credentials")])
    .tables(tables);

/// How many members handed in which form.
#[derive(Debug, Clone, Copy, Default)]
struct Forms {
    formal: i64,
    provisional: i64,
    none: i64,
}

impl Forms {
    const fn add(&mut self, form: Option<Form>) {
        match form {
            Some(Form::Formal) => self.formal += 1,
            Some(Form::Provisional) => self.provisional += 1,
            None => self.none += 1,
        }
    }

    fn cells(self) -> [Cell; 3] {
        [self.formal, self.provisional, self.none].map(Cell::Integer)
    }

    /// Formal ones, of all.
    const fn share(self) -> Cell {
        Cell::share(self.formal, self.formal + self.provisional + self.none)
    }
}

/// The meetings of the period that keep credentials, and each member at them.
struct Counted {
    meetings: Vec<(String, Forms)>,
    members: BTreeMap<String, Forms>,
}

fn count(query: &Query) -> PolarsResult<Counted> {
    let kept = meetings_with_credentials(query)?;
    let mut counted = Counted {
        meetings: Vec::new(),
        members: BTreeMap::new(),
    };
    for id in query.meetings() {
        let Some(meeting) = kept.get(&id) else {
            continue;
        };
        let mut of_meeting = Forms::default();
        for member in query.members_on(&meeting.body, meeting.start)? {
            let form = meeting.form(&member);
            of_meeting.add(form);
            counted.members.entry(member).or_default().add(form);
        }
        counted.meetings.push((id, of_meeting));
    }
    Ok(counted)
}

/// The columns of the three answers, worked out from the rows of credentials that a condition ties to
/// their row.
fn columns(own: &Condition) -> [Column; 3] {
    ["formal", "provisional", "no_credentials"].map(|key| {
        Column::whole(key)
            .tells(Tells::Attendance(Members::All))
            .recipe(Recipe::Worked(SheetRows::new(CREDENTIALS).and(own.clone())))
    })
}

fn figures(query: &Query) -> PolarsResult<Vec<Figure>> {
    let mut all = Forms::default();
    let counted = count(query)?;
    for (_, forms) in &counted.meetings {
        all.formal += forms.formal;
        all.provisional += forms.provisional;
        all.none += forms.none;
    }
    let share = if !query.knows_members() {
        Cell::Missing(Missing::NotAvailable)
    } else if counted.meetings.is_empty() {
        query.nothing()
    } else {
        all.share()
    };
    let measure = Column::share("")
        .tells(Tells::Attendance(Members::All))
        .recipe(Recipe::Worked(SheetRows::new(CREDENTIALS)));
    let figure = DEFINITION.figure(None, measure, share);
    Ok(vec![figure.without_recipe_where_missing()])
}

fn tables(query: &Query) -> PolarsResult<Vec<Table>> {
    if !query.knows_members() {
        return Ok(Vec::new());
    }
    let counted = count(query)?;
    let mut of_meetings = columns_of(Subject::Meetings);
    of_meetings.extend(columns(&Condition::SameAs {
        column: "meeting_id",
        own: "meeting",
    }));
    let meetings = counted.meetings.into_iter().map(|(id, forms)| {
        let meeting = Cell::from(query.label(&id));
        std::iter::once(meeting).chain(forms.cells()).collect()
    });
    let by_meeting = DEFINITION.table(
        None,
        None,
        Subject::Meetings,
        of_meetings,
        meetings.collect(),
    );
    let mut of_members = columns_of(Subject::Members);
    of_members.extend(columns(&Condition::own("member_id")));
    let members = counted.members.into_iter().map(|(id, forms)| {
        let who = query.who(&id);
        who.into_iter().chain(forms.cells()).collect()
    });
    let by_member = DEFINITION
        .table(
            Some("by_member"),
            None,
            Subject::Members,
            of_members,
            members.collect(),
        )
        .by_name(query.order_of_names());
    Ok(vec![by_meeting, by_member])
}

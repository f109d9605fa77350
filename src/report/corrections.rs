//! The sheet on which a member corrects its own rows. In: what this member may see, settings, words.
//! Out: what is recorded of each meeting, and what may be corrected. It must not know a sheet.

use crate::{
    digest::sha256,
    disclosure::Released,
    schema::corrections::form,
    settings::Settings,
    table::{Cell, MeetingLabel, Missing, Table},
    words::Words,
};
use std::collections::BTreeMap;

/// What a member may correct.
#[derive(Debug)]
pub struct CorrectionForm {
    pub member: String,
    pub edition: String,
    /// Tells the program which member and edition the sheet is of.
    pub reference: String,
    pub rows: Vec<FormRow>,
}

/// What is recorded of a member at one meeting.
#[derive(Debug)]
pub struct FormRow {
    pub meeting: String,
    pub title: String,
    pub date: Cell,
    pub present: Cell,
    pub role: Cell,
    pub size: Cell,
    /// Of a delegation with several rows, a value would not say which row is wrong.
    pub has_several_rows: bool,
    /// May presence be corrected? Of several rows it can be said that nobody came, but not who did.
    pub can_change_presence: bool,
}

/// The rows of attendance of one member, by meeting.
struct OwnAttendance<'a> {
    table: &'a Table,
    rows: BTreeMap<&'a str, Vec<&'a [Cell]>>,
    sizes: BTreeMap<&'a str, Cell>,
}

/// The sheet of one member; none where its rows are too many for documents, or nothing was held.
#[must_use]
pub fn form(released: &Released, settings: &Settings, words: &Words) -> Option<CorrectionForm> {
    let member = released.member()?;
    let own = OwnAttendance::new(released)?;
    let meetings = released.sheet("meetings")?;
    let has_list = |id: &str| {
        let mut rows = meetings.rows.iter();
        let row = rows.find(|row| meetings.text(row, "meeting_id") == Some(id));
        row.and_then(|row| meetings.text(row, "attendance_list")) != Some("none")
    };
    let held = released.meetings().iter();
    let rows: Vec<FormRow> = held
        .filter(|(meeting, _)| has_list(&meeting.id))
        .map(|(meeting, is_complete)| own.row(meeting, *is_complete, words))
        .collect();
    let day = settings.edition.map_or_else(
        || form::NO_DAY.to_owned(),
        |edition| edition.day.to_string(),
    );
    let print = sha256(format!("{} {rows:?}", settings.process.name).as_bytes());
    // Digits alone look the same in every language.
    let print = u64::from_str_radix(&print[..12], 16).unwrap_or_default();
    let (mark, period) = (form::MARK, &released.period().name);
    (!rows.is_empty()).then(|| CorrectionForm {
        member: member.name.clone(),
        edition: edition(released, settings, words),
        reference: format!("{mark} {period} {day} {print} {}", member.id),
        rows,
    })
}

impl<'a> OwnAttendance<'a> {
    fn new(released: &'a Released) -> Option<Self> {
        let table = released.sheet("attendance")?;
        let mut large = released.large().iter();
        if large.any(|large| large.statistic() == table.statistic) {
            return None;
        }
        let mut rows: BTreeMap<&str, Vec<&[Cell]>> = BTreeMap::new();
        for row in &table.rows {
            if let Some(meeting) = table.text(row, "meeting_id") {
                rows.entry(meeting).or_default().push(row);
            }
        }
        let sizes = delegation_sizes(released);
        Some(Self { table, rows, sizes })
    }

    fn status(&self, row: &'a [Cell]) -> Option<&'a str> {
        self.table.text(row, "status")
    }

    /// What is recorded at a meeting whose attendance list is complete or not.
    fn row(&self, meeting: &MeetingLabel, is_complete: bool, words: &Words) -> FormRow {
        let missing = |why| Cell::Missing(why);
        let rows = self.rows.get(meeting.id.as_str());
        let rows = rows.map_or(&[][..], Vec::as_slice);
        let with = |status: &str| {
            let rows = rows.iter().copied();
            let rows = rows.filter(|row| self.status(row) == Some(status));
            rows.collect::<Vec<&[Cell]>>()
        };
        let attended = with("attended");
        let is_known = is_complete && with("unknown").is_empty();
        let (role, size) = if attended.is_empty() {
            (
                missing(Missing::NotApplicable),
                missing(Missing::NotApplicable),
            )
        } else {
            let size = self.sizes.get(meeting.id.as_str()).cloned();
            let size = size.unwrap_or_else(|| missing(Missing::NotAvailable));
            (self.roles(&attended, words), size)
        };
        FormRow {
            meeting: meeting.id.clone(),
            title: meeting.title.clone(),
            date: meeting
                .date
                .map_or_else(|| missing(Missing::NotAvailable), Cell::Date),
            present: match (attended.is_empty(), is_known) {
                (false, _) => Cell::Term("yes"),
                (true, true) => Cell::Term("no"),
                (true, false) => missing(Missing::NotAvailable),
            },
            role,
            size,
            has_several_rows: rows.len() > 1,
            can_change_presence: rows.len() < 2 || !attended.is_empty(),
        }
    }

    /// One role as a word; several, of different persons, as a text.
    fn roles(&self, rows: &[&[Cell]], words: &Words) -> Cell {
        let roles = rows
            .iter()
            .filter_map(|row| self.table.cell_at(row, "role"));
        let mut roles: Vec<&Cell> = roles.filter(|role| role.text().is_some()).collect();
        roles.dedup();
        match roles.as_slice() {
            [] => Cell::Missing(Missing::NotAvailable),
            [role] => (*role).clone(),
            roles => {
                let roles: Vec<String> = roles.iter().map(|role| words.page_cell(role)).collect();
                Cell::Text(roles.join("; ").into())
            }
        }
    }
}

/// The period, and the day of the edition where the settings give one.
fn edition(released: &Released, settings: &Settings, words: &Words) -> String {
    let period = super::years(released);
    match settings.edition {
        Some(edition) => {
            let day = words.day(edition.day);
            format!("{period}, {}", words.say("edition", &[("day", day.into())]))
        }
        None => period,
    }
}

/// How many came of the delegations of one member, by meeting.
fn delegation_sizes(released: &Released) -> BTreeMap<&str, Cell> {
    let Some(delegations) = released.sheet("delegations") else {
        return BTreeMap::new();
    };
    let size = |row: &'_ Vec<Cell>| delegations.cell_at(row, "delegates").cloned();
    let rows = delegations.rows.iter();
    rows.filter_map(|row| Some((delegations.text(row, "meeting_id")?, size(row)?)))
        .collect()
}

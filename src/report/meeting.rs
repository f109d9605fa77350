//! What a factsheet may say of one meeting. In: what may be seen, words. Out: values for its
//! template, and its tables. It must not know a page.

use super::member::{day, due, planned};
use crate::{
    disclosure::Released,
    schema::{self, TableSchema},
    settings::Settings,
    table::{Cell, ColumnRole, DatePrecision, MeetingLabel, Table},
    words::Words,
};
use minijinja::value::Value;
use std::{collections::BTreeMap, sync::Arc};

/// The rows of the released data by meeting, looked up once for all factsheets.
pub struct Meetings<'a> {
    pub(super) released: &'a Released,
    pub(super) settings: &'a Settings,
    pub(super) words: &'a Arc<Words>,
    /// Members and themes: key → name.
    names: BTreeMap<String, String>,
    attendance: BTreeMap<String, Vec<&'a [Cell]>>,
    presence: BTreeMap<String, Vec<&'a [Cell]>>,
    initiatives: BTreeMap<(&'static str, String), Vec<String>>,
}

/// What happened to initiatives at a meeting: the columns that name it.
const DONE: [&str; 2] = ["agreed_at", "launched_at"];

impl<'a> Meetings<'a> {
    #[must_use]
    pub fn new(released: &'a Released, settings: &'a Settings, words: &'a Arc<Words>) -> Self {
        let mut meetings = Self {
            released,
            settings,
            words,
            names: BTreeMap::new(),
            attendance: BTreeMap::new(),
            presence: BTreeMap::new(),
            initiatives: BTreeMap::new(),
        };
        for (sheet, key) in [("members", "member_id"), ("themes", "theme_id")] {
            for row in meetings.rows(sheet) {
                let (table, row) = row;
                let name = table
                    .text(row, "short_name")
                    .or_else(|| table.text(row, "name"));
                if let (Some(id), Some(name)) = (table.text(row, key), name) {
                    meetings.names.insert(id.to_owned(), name.to_owned());
                }
            }
        }
        meetings.attendance = meetings.by_meeting("attendance");
        meetings.presence = meetings.by_meeting("presence");
        for (table, row) in meetings.rows("initiatives") {
            for done in DONE {
                if let (Some(id), Some(title)) = (table.text(row, done), table.text(row, "title")) {
                    meetings
                        .initiatives
                        .entry((done, id.to_owned()))
                        .or_default()
                        .push(title.to_owned());
                }
            }
        }
        meetings
    }

    fn sheet(&self, name: &str) -> Option<&'a Table> {
        self.released.sheet(name)
    }

    fn rows(&self, name: &str) -> Vec<(&'a Table, &'a [Cell])> {
        self.sheet(name)
            .map(|table| {
                table
                    .rows
                    .iter()
                    .map(|row| (table, row.as_slice()))
                    .collect()
            })
            .unwrap_or_default()
    }

    fn by_meeting(&self, name: &str) -> BTreeMap<String, Vec<&'a [Cell]>> {
        let mut rows: BTreeMap<String, Vec<&'a [Cell]>> = BTreeMap::new();
        for (table, row) in self.rows(name) {
            if let Some(id) = table.text(row, "meeting_id") {
                rows.entry(id.to_owned()).or_default().push(row);
            }
        }
        rows
    }

    /// The held meetings of the period, in the order of their dates.
    #[must_use]
    pub fn of_period(&self) -> Vec<&'a MeetingLabel> {
        self.released
            .meetings()
            .iter()
            .map(|(meeting, _)| meeting)
            .collect()
    }

    /// Meetings that are planned after the period, in the order of their dates, those without one
    /// last.
    #[must_use]
    pub fn planned(&self) -> Vec<MeetingLabel> {
        let label = |(table, row): &(&'a Table, &'a [Cell])| {
            let ordinal = table.integer(row, "ordinal");
            let id = table.text(row, "meeting_id")?.to_owned();
            let title = table.text(row, "title").unwrap_or(&id).to_owned();
            Some(MeetingLabel {
                precision: self.released.date_precision(&id),
                id,
                title,
                ordinal,
                date: day(table, row, "start_date"),
                recurs: false,
            })
        };
        let mut planned: Vec<MeetingLabel> =
            planned(self.released).iter().filter_map(label).collect();
        planned.sort_by_key(|meeting| (meeting.date.is_none(), meeting.date, meeting.id.clone()));
        planned
    }

    /// The rows of the members that are expected at a planned meeting.
    fn expected(&self, id: &str) -> Vec<(&'a Table, &'a [Cell])> {
        self.rows("expected")
            .into_iter()
            .filter(|(table, row)| table.text(row, "meeting_id") == Some(id))
            .collect()
    }

    /// Tables with rows about the meeting, with those rows alone; of a planned one, who of those
    /// expected missed the last ones.
    #[must_use]
    pub fn tables(&self, meeting: &MeetingLabel) -> Vec<Table> {
        let expected = self.expected(&meeting.id);
        if let Some((first, row)) = expected.first() {
            let series = first.text(row, "series").unwrap_or_default();
            let is_of_series =
                |table: &&Table| table.series.as_ref().is_some_and(|s| s.key == series);
            let members: Vec<&str> = expected
                .iter()
                .filter_map(|(table, row)| table.text(row, "member_id"))
                .collect();
            let missed = |table: &Table, absence: usize, row: &[Cell]| {
                row[absence].integer().is_some_and(|n| n > 0)
                    && table
                        .text(row, "member_id")
                        .is_some_and(|id| members.contains(&id))
            };
            let own = |table: &Table| {
                let absence = table.column_of(ColumnRole::OpenAbsence);
                let rows = table.rows.iter();
                let rows = rows
                    .filter(|row| absence.is_none_or(|absence| missed(table, absence, row)))
                    .cloned()
                    .collect();
                Table {
                    rows,
                    ..table.without_rows()
                }
            };
            return self
                .released
                .tables()
                .iter()
                .filter(is_of_series)
                .map(own)
                .collect();
        }
        let is_about = |row: &&Vec<Cell>| {
            row.first()
                .is_some_and(|cell| matches!(cell, Cell::Meeting(m) if m.id == meeting.id))
        };
        let own = |table: &Table| Table {
            rows: table.rows.iter().filter(is_about).cloned().collect(),
            ..table.without_rows()
        };
        self.released
            .tables()
            .iter()
            .map(own)
            .filter(|table| !table.rows.is_empty())
            .collect()
    }

    /// Keys, or keys in a list, as names.
    fn names_of(&self, cell: Option<&Cell>) -> Vec<String> {
        let name = |key: &str| {
            self.names
                .get(key)
                .cloned()
                .unwrap_or_else(|| key.to_owned())
        };
        cell.and_then(Cell::text)
            .map(|keys| keys.split("; ").map(name).collect())
            .unwrap_or_default()
    }

    /// Who has rows like these, each once, by name.
    fn who(&self, id: &str, is_meant: impl Fn(&str, &str) -> bool) -> Vec<String> {
        let Some(table) = self.sheet("attendance") else {
            return Vec::new();
        };
        let said = |row: &'a [Cell], key: &str| table.text(row, key).unwrap_or_default();
        let rows = self
            .attendance
            .get(id)
            .map(Vec::as_slice)
            .unwrap_or_default();
        let meant = rows
            .iter()
            .filter(|row| is_meant(said(row, "status"), said(row, "capacity")));
        self.words.in_order(
            meant
                .flat_map(|row| self.names_of(table.cell_at(row, "member_id")))
                .collect(),
        )
    }

    /// Eligible members that did not come, where the list is complete; none where nobody can say.
    fn absent(&self, id: &str) -> Vec<String> {
        let Some(table) = self.sheet("presence") else {
            return Vec::new();
        };
        let rows = self
            .presence
            .get(id)
            .map(Vec::as_slice)
            .unwrap_or_default()
            .iter();
        let absent = rows.filter(|row| {
            table.is(row, "countable") && table.is(row, "eligible") && table.is(row, "unexplained")
        });
        self.words.in_order(
            absent
                .filter_map(|row| table.text(row, "name").map(str::to_owned))
                .collect(),
        )
    }

    /// The meeting before in the same body and of the same kind.
    fn meeting_before(&self, meeting: &MeetingLabel) -> Option<&'a [Cell]> {
        let table = self.sheet("meetings")?;
        let own = self.row(&meeting.id)?;
        let same = |row: &[Cell], key: &str| table.cell_at(row, key) == table.cell_at(own, key);
        let day = |row: &[Cell]| day(table, row, "start_date");
        let is_held = |row: &[Cell]| table.text(row, "status") == Some("held");
        let rows = table
            .rows
            .iter()
            .map(Vec::as_slice)
            .filter(|row| same(row, "body") && same(row, "kind") && is_held(row));
        let before = rows
            .filter(|row| day(row).is_some() && day(row) < meeting.date)
            .max_by_key(|row| day(row))?;
        // Numbers that fall belong to different countings.
        let numbers = meeting.ordinal.zip(table.integer(before, "ordinal"));
        numbers
            .is_none_or(|(own, before)| before < own)
            .then_some(before)
    }

    /// How many members came to a meeting of a series, by its list or its record.
    fn number_present(&self, id: &str) -> Option<i64> {
        let of_series = self.released.tables().iter();
        let mut of_series = of_series.filter(|table| table.series.is_some());
        of_series.find_map(|table| {
            let column = table.column_of(ColumnRole::MembersPresent)?;
            let is_row =
                |row: &&Vec<Cell>| matches!(&row[0], Cell::Meeting(meeting) if meeting.id == id);
            table.rows.iter().find(is_row)?[column].integer()
        })
    }

    fn row(&self, id: &str) -> Option<&'a [Cell]> {
        let (_, row) = self
            .rows("meetings")
            .into_iter()
            .find(|(table, row)| table.text(row, "meeting_id") == Some(id))?;
        Some(row)
    }

    fn days(&self, row: &[Cell]) -> String {
        let Some(table) = self.sheet("meetings") else {
            return String::new();
        };
        let id = table.text(row, "meeting_id").unwrap_or_default();
        let precision = self.released.date_precision(id);
        match (day(table, row, "start_date"), day(table, row, "end_date")) {
            (Some(first), _) if precision != DatePrecision::Day => {
                self.words.date(first, precision)
            }
            (Some(first), Some(last)) if first != last => {
                let is_same_month = (first.year(), first.month()) == (last.year(), last.month());
                let first = if is_same_month {
                    self.words.day_of_month(first)
                } else {
                    self.words.day(first)
                };
                self.words.say(
                    "date-range",
                    &[
                        ("first", first.into()),
                        ("last", self.words.day(last).into()),
                    ],
                )
            }
            (Some(day), _) => self.words.day(day),
            _ => self.words.text("no-date"),
        }
    }

    /// What the template calls `meeting`. What is not on record is empty.
    #[must_use]
    pub fn values(&self, meeting: &MeetingLabel) -> Value {
        let table = self.sheet("meetings");
        let row = self.row(&meeting.id).unwrap_or_default();
        let mut all = self.values_on_record(table, row);
        let list = |names: &[String]| Value::from(self.words.list(names));
        for (group, names) in self.names_by_group(&meeting.id) {
            all.insert(format!("{group}_n"), names.len().into());
            all.insert(group.to_owned(), list(&names));
        }
        for done in DONE {
            let titles = self
                .initiatives
                .get(&(done, meeting.id.clone()))
                .cloned()
                .unwrap_or_default();
            all.insert(done.to_owned(), titles.into());
        }
        let expected = self.expected(&meeting.id);
        let names: Vec<String> = expected
            .iter()
            .filter_map(|(table, row)| table.text(row, "name").map(str::to_owned))
            .collect();
        let series = expected
            .first()
            .and_then(|(table, row)| table.text(row, "series"))
            .unwrap_or_default();
        let due = due(self.released, self.words, |due| {
            meeting
                .date
                .is_none_or(|day| due.is_some_and(|due| due <= day))
        });
        all.insert("expected_n".to_owned(), names.len().into());
        all.insert("expected".to_owned(), list(&self.words.in_order(names)));
        all.insert("series".to_owned(), series.into());
        all.insert("due".to_owned(), due.into());
        all.extend(
            self.values_of_meeting_before(table, meeting)
                .map(|(key, text)| (key.to_owned(), text.into())),
        );
        all.insert("days".to_owned(), self.days(row).into());
        Value::from(all)
    }

    /// The columns of a meeting as texts. What this audience may not see is empty, as what is not
    /// on record.
    fn values_on_record(&self, table: Option<&Table>, row: &[Cell]) -> BTreeMap<String, Value> {
        let columns = schema::table("meetings")
            .into_iter()
            .flat_map(TableSchema::columns);
        let mut all: BTreeMap<String, Value> = columns
            .map(|column| (column.name.to_owned(), "".into()))
            .collect();
        for column in table.iter().flat_map(|t| &t.columns) {
            let cell = table.and_then(|t| t.cell_at(row, &column.key));
            let value = cell
                .filter(|cell| !matches!(cell, Cell::Missing(_)))
                .map(|cell| {
                    // A word of the lists stays as it is: templates compare it.
                    let text = cell.text().map(str::to_owned);
                    text.unwrap_or_else(|| self.words.cell(cell))
                });
            all.insert(column.key.clone(), value.unwrap_or_default().into());
        }
        for key in ["co_chairs", "themes", "host"] {
            let names = self.names_of(table.and_then(|t| t.cell_at(row, key)));
            all.insert(key.to_owned(), self.words.list(&names).into());
        }
        all
    }

    /// Who came in each capacity, who sent apologies, and who was absent.
    fn names_by_group(&self, meeting: &str) -> Vec<(&'static str, Vec<String>)> {
        let mut groups: Vec<(&str, Vec<String>)> = ["member", "observer", "guest", "secretariat"]
            .map(|capacity| {
                let came = |status: &str, own: &str| status == "attended" && own == capacity;
                (capacity, self.who(meeting, came))
            })
            .to_vec();
        groups.push((
            "apologies",
            self.who(meeting, |status, _| status == "apologies"),
        ));
        groups.push(("absent", self.absent(meeting)));
        groups
    }

    /// What the meeting before this one was called, when it met, and how many came, then and now.
    fn values_of_meeting_before(
        &self,
        table: Option<&Table>,
        meeting: &MeetingLabel,
    ) -> [(&'static str, String); 4] {
        let before = self.meeting_before(meeting);
        let title = before
            .and_then(|row| table?.text(row, "title"))
            .unwrap_or_default()
            .to_owned();
        let when = before.map(|row| self.days(row)).unwrap_or_default();
        let came = before.and_then(|row| self.number_present(table?.text(row, "meeting_id")?));
        let now = self.number_present(&meeting.id);
        let [came, now] = [came, now].map(|n| n.map_or_else(String::new, |n| n.to_string()));
        [
            ("before", title),
            ("before_days", when),
            ("before_n", came),
            ("present_n", now),
        ]
    }

    /// Under the title: the body, and when it met.
    #[must_use]
    pub fn subtitle(&self, meeting: &MeetingLabel) -> String {
        let row = self.row(&meeting.id).unwrap_or_default();
        let meetings = self.sheet("meetings");
        let body = meetings.and_then(|table| table.text(row, "body"));
        let days = self.days(row);
        match body {
            Some(body) => {
                let values = [("body", body.into()), ("days", days.as_str().into())];
                self.words.say("body-and-days", &values)
            }
            None => days,
        }
    }
}

//! What meeting software says of who took part: a summary, a block of participants, and blocks that
//! repeat them. In: the rows of a report. Out: the meeting and its persons, each with its place. It
//! must not know the members.

mod persons;
mod words;

use super::{
    decode,
    listed::{CellPlace, Listed},
    rows::Rows,
};
use crate::settings::{
    dates::{DateFormat, iso},
    text_dates::{TextDays, days_in},
};
use csv::StringRecord;
use jiff::civil::Date;
pub use persons::{Guests, list_persons};
use std::collections::BTreeMap;
use words::{Role, role_of_column, role_of_line};

/// Rows above the participants in which their heads are looked for.
const SUMMARY_ROWS: usize = 40;

/// A meeting as its report says it.
#[derive(Debug, Default)]
pub struct MeetingReport {
    pub title: Option<(String, CellPlace)>,
    /// As the report writes it, with the time of day.
    start: Option<(String, CellPlace)>,
    pub persons: Vec<Person>,
    /// Rows of persons who joined again.
    pub rejoined: usize,
}

/// One person, from all rows in which it joined.
#[derive(Debug)]
pub struct Person {
    pub name: (String, CellPlace),
    pub email: String,
    pub attended: bool,
    /// The cells of the first row, for columns that the settings name.
    cells: StringRecord,
}

/// The heads of a block of participants.
struct Block {
    roles: BTreeMap<usize, Role>,
}

impl Block {
    /// Of a row that has the heads of participants: names, and when they came or how long they
    /// stayed.
    fn new(record: &StringRecord) -> Option<Self> {
        let roles: BTreeMap<usize, Role> = record
            .iter()
            .enumerate()
            .filter_map(|(field, head)| Some((field, role_of_column(unwrapped(head))?)))
            .collect();
        let has = |role: Role| roles.values().any(|own| *own == role);
        let says_when = has(Role::Joined) || has(Role::Action);
        let is = has(Role::Name) && (says_when || (has(Role::Duration) && has(Role::Email)));
        is.then_some(Self { roles })
    }

    fn field(&self, role: Role) -> Option<usize> {
        let mut fields = self.roles.iter();
        fields
            .find(|(_, own)| **own == role)
            .map(|(field, _)| *field)
    }

    fn cell(&self, role: Role, record: &StringRecord) -> Option<(String, usize)> {
        let field = self.field(role)?;
        let cell = unwrapped(record.get(field)?);
        (!cell.is_empty()).then(|| (cell.to_owned(), field))
    }
}

/// A cell without what keeps a spreadsheet from changing it: `="0123"`.
fn unwrapped(cell: &str) -> &str {
    let cell = cell.trim();
    cell.strip_prefix("=\"")
        .and_then(|rest| rest.strip_suffix('"'))
        .unwrap_or(cell)
        .trim()
}

/// What separates the cells of a report: that under which a row has the heads of participants.
#[must_use]
pub fn delimiter(text: &[u8]) -> u8 {
    let has_block = |delimiter: &u8| {
        let mut reader = csv::ReaderBuilder::new()
            .delimiter(*delimiter)
            .flexible(true)
            .has_headers(false)
            .from_reader(text);
        let rows = reader.records().take(SUMMARY_ROWS).filter_map(Result::ok);
        rows.into_iter().any(|row| Block::new(&row).is_some())
    };
    let known = [b'\t', b',', b';', b'|'];
    known
        .into_iter()
        .find(has_block)
        .unwrap_or_else(|| decode::delimiter(text, |head| role_of_column(head).is_some()))
}

/// Is this a report of a meeting, by its first rows?
#[must_use]
pub fn is_report(mut rows: Rows) -> bool {
    let mut record = rows.header.clone();
    for _ in 0..SUMMARY_ROWS {
        if Block::new(&record).is_some() {
            return true;
        }
        if rows.read(&mut record).is_none() {
            break;
        }
    }
    false
}

impl MeetingReport {
    /// Reads a report from its first row on; the heads of its participants too. None where there
    /// are no participants in it.
    #[must_use]
    pub fn read(rows: &mut Rows) -> Option<(Self, StringRecord)> {
        let mut report = Self::default();
        let mut record = rows.header.clone();
        let mut line = rows.header_line;
        let mut block: Option<Block> = None;
        let mut heads: Option<StringRecord> = None;
        // Heads of a summary that stand above their values.
        let mut above: Vec<(usize, Role)> = Vec::new();
        let mut known: BTreeMap<String, usize> = BTreeMap::new();
        let mut is_open = false;
        loop {
            if let Some(found) = Block::new(&record) {
                // What follows the participants repeats them, but for the blocks of a webinar.
                let is_webinar = found.field(Role::Attended).is_some();
                is_open = heads.is_none() || is_webinar;
                if heads.is_none() {
                    heads = Some(record.clone());
                }
                block = Some(found);
            } else if let Some(block) = block.as_ref().filter(|_| is_open) {
                if is_section(&record) {
                    is_open = false;
                } else {
                    report.add(block, &record, line, &mut known);
                }
            } else if heads.is_none() {
                report.summary(&record, line, &mut above);
            }
            match rows.read(&mut record) {
                Some(next) => line = next,
                None => break,
            }
        }
        Some((report, heads?))
    }

    /// Takes a line of the summary.
    fn summary(&mut self, record: &StringRecord, line: u64, above: &mut Vec<(usize, Role)>) {
        let mut take = |role: Role, field: usize| {
            let cell = unwrapped(record.get(field).unwrap_or_default());
            let value = Some((cell.to_owned(), (line, field))).filter(|_| !cell.is_empty());
            match role {
                Role::Title if self.title.is_none() => self.title = value,
                Role::Start if self.start.is_none() => self.start = value,
                _ => {}
            }
        };
        let roles: Vec<(usize, Role)> = record
            .iter()
            .enumerate()
            .filter_map(|(field, head)| Some((field, role_of_line(unwrapped(head))?)))
            .collect();
        for (field, role) in std::mem::take(above) {
            take(role, field);
        }
        match roles[..] {
            [] => {}
            // A line with its value beside it.
            [(0, role)] if record.iter().filter(|cell| !cell.trim().is_empty()).count() == 2 => {
                take(role, 1);
            }
            _ => *above = roles,
        }
    }

    /// Takes a row of a participant.
    fn add(
        &mut self,
        block: &Block,
        record: &StringRecord,
        line: u64,
        known: &mut BTreeMap<String, usize>,
    ) {
        for (role, slot) in [
            (Role::Title, &mut self.title),
            (Role::Start, &mut self.start),
        ] {
            if let Some((cell, field)) = block.cell(role, record).filter(|_| slot.is_none()) {
                *slot = Some((cell, (line, field)));
            }
        }
        let Some((name, field)) = block.cell(Role::Name, record) else {
            return;
        };
        if let Some((joined, field)) = block
            .cell(Role::Joined, record)
            .or_else(|| block.cell(Role::Moment, record))
            .filter(|_| self.start.is_none())
        {
            self.start = Some((joined, (line, field)));
        }
        let email = block
            .cell(Role::Email, record)
            .or_else(|| block.cell(Role::Account, record))
            .map(|(text, _)| address(&text))
            .unwrap_or_default();
        let said = block.cell(Role::Attended, record);
        let attended = said.is_none_or(|(said, _)| {
            !matches!(said.to_lowercase().as_str(), "no" | "non" | "tidak")
        });
        let key = if email.is_empty() {
            name.to_lowercase()
        } else {
            email.clone()
        };
        if let Some(first) = known.get(&key) {
            self.rejoined += 1;
            self.persons[*first].attended |= attended;
            return;
        }
        known.insert(key, self.persons.len());
        self.persons.push(Person {
            name: (name, (line, field)),
            email,
            attended,
            cells: record.clone(),
        });
    }

    /// The first day of the meeting: as the report says it, else as a text does.
    #[must_use]
    pub fn day(&self, forms: &[DateFormat], name: &str) -> Option<(TextDays, CellPlace)> {
        let of_start = self.start.as_ref().and_then(|(text, place)| {
            let day = day_of_moment(text, forms)?;
            Some((TextDays::Days(day, day), *place))
        });
        of_start.or_else(|| Some((days_in(name)?, (0, 0))))
    }

    /// A moment that can be two days, as `05/04/2023`, and where it stands.
    #[must_use]
    pub fn vague_start(&self, forms: &[DateFormat]) -> Option<&(String, CellPlace)> {
        let start = self.start.as_ref()?;
        day_of_moment(&start.0, forms).is_none().then_some(start)
    }

    /// The meeting as the row of a list: its key, title and day. `name` is what the name of the
    /// file says.
    #[must_use]
    pub fn list_meeting<'a>(&self, rows: Rows<'a>, name: &str, forms: &[DateFormat]) -> Listed<'a> {
        let heads = vec!["meeting_id", "title", "start_date"];
        let title = self
            .title
            .clone()
            .unwrap_or_else(|| (name.to_owned(), (0, 0)));
        let (start, place) = self.day(forms, name).map_or_else(
            || (String::new(), (0, 0)),
            |(days, place)| (days.start(), place),
        );
        let id = (self.key(name, forms), title.1);
        Listed::new(rows, heads, vec![vec![id, title, (start, place)]])
    }

    /// The key of the meeting, where it is in no list: its title and its day.
    #[must_use]
    pub fn key(&self, name: &str, forms: &[DateFormat]) -> String {
        let title = self.title.as_ref().map_or(name, |(title, _)| title);
        match self.day(forms, name) {
            Some((days, _)) if days_in(title).is_none() => format!("{title} · {}", days.start()),
            _ => title.to_owned(),
        }
    }
}

/// Is a row the title of a section: one cell, and nothing beside it?
fn is_section(record: &StringRecord) -> bool {
    let mut filled = record.iter().filter(|cell| !cell.trim().is_empty());
    filled.next().is_some() && filled.next().is_none()
}

/// An address in small letters; that of a guest's account, which hides it.
fn address(text: &str) -> String {
    let small = text.trim().to_lowercase();
    match small.split_once("#ext#") {
        Some((hidden, _)) => hidden
            .rsplit_once('_')
            .map_or_else(String::new, |(name, domain)| format!("{name}@{domain}")),
        None if small.contains('@') => small,
        None => String::new(),
    }
}

/// The day of a moment, as programs write it in many languages: none where it may be two.
fn day_of_moment(text: &str, forms: &[DateFormat]) -> Option<Date> {
    let day_part = text.split([',', ' ', 'T']).next().unwrap_or_default();
    let of_forms = || forms.iter().find_map(|form| form.read(day_part));
    if let Some((day, _)) = of_forms() {
        return Some(day);
    }
    if let Some((day, _)) = text.get(..10).and_then(|day| iso(day, 0)) {
        return Some(day);
    }
    if let Some(TextDays::Days(day, _)) = days_in(text) {
        return Some(day);
    }
    let numbers: Vec<i16> = day_part
        .split(['/', '.', '-'])
        .map(|part| part.parse().ok())
        .collect::<Option<Vec<i16>>>()?;
    let [a, b, year] = numbers[..] else {
        return None;
    };
    let year = if year < 100 { 2000 + year } else { year };
    let date = |day: i16, month: i16| {
        Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
    };
    let is_day_first = day_part.contains('.');
    match (date(a, b), date(b, a)) {
        (Some(day), _) if is_day_first => Some(day),
        (Some(day), None) | (None, Some(day)) => Some(day),
        (Some(day), Some(other)) if day == other => Some(day),
        _ => None,
    }
}

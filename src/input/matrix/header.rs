//! What stands above the marks of a table of members by meetings. In: the rows of its header. Out:
//! the columns of marks, and the meetings or members that they are of. It must not read a mark.

use super::super::{
    heads::split,
    labels::{leading_number, total_of},
    listed::{CellPlace, Listed},
    mapping::{BY_SETTINGS, note_missing_head},
    reference::{Keys, Meaning},
    rows::Rows,
};
use super::{WideTable, is_of_list};
use crate::{
    finding::{
        Findings,
        codes::{R011, R104},
        show_value,
    },
    frame::{self, texts},
    languages,
    settings::{
        dates::{self, DateFormat, iso},
        text_dates::{days_in, is_only_days},
    },
};
use csv::StringRecord;
use jiff::civil::Date;
use polars::prelude::*;
use std::collections::BTreeSet;

/// One cell above a column of marks: the column of meetings that it is of, its text and its place.
#[derive(Debug, Clone)]
struct Part {
    column: &'static str,
    text: String,
    place: CellPlace,
}

/// A column of marks and what stands above it.
pub struct MarkColumn {
    pub field: usize,
    /// What tells it from the other columns.
    id: String,
    parts: Vec<Part>,
}

impl MarkColumn {
    /// What stands above it, in one text.
    fn name(&self) -> String {
        let mut texts: Vec<&str> = Vec::new();
        for part in &self.parts {
            if !texts.contains(&part.text.as_str()) {
                texts.push(&part.text);
            }
        }
        texts.join(" · ")
    }

    /// The cell that names it: the lowest one.
    pub fn place(&self) -> CellPlace {
        self.parts.last().map_or((1, self.field), |part| part.place)
    }

    /// The text of that cell.
    fn text(&self) -> &str {
        self.parts.last().map_or("", |part| part.text.as_str())
    }

    /// What the cells above say in a column of meetings, and where.
    fn value(&self, column: &str) -> Option<(String, CellPlace)> {
        let parts = || self.parts.iter().filter(|part| part.column == column);
        let place = parts().next()?.place;
        let texts: Vec<&str> = parts().map(|part| part.text.as_str()).collect();
        Some((texts.join(" "), place))
    }
}

/// The header of a wide table.
pub struct Header {
    /// The column whose cells name the rows.
    pub label: usize,
    pub columns: Vec<MarkColumn>,
    /// The columns of totals.
    pub totals: Vec<usize>,
    /// The cells of its longest row.
    pub width: usize,
}

/// Reads the rows of the header of a wide table; none, with a finding, where no column names its
/// rows.
pub fn read_header(rows: &mut Rows, wide: &WideTable, findings: &mut Findings) -> Option<Header> {
    let matrix = wide.matrix;
    let mut lines = vec![(rows.header_line, rows.header.clone())];
    while lines.len() < matrix.heads.len() {
        let mut record = StringRecord::new();
        lines.push((rows.read(&mut record)?, record));
    }
    let Some(label) = find_head(rows, &lines, matrix.label()) else {
        let column = ("attendance", "matrix");
        note_missing_head(rows, column, matrix.label(), BY_SETTINGS, findings);
        return None;
    };
    let beside: BTreeSet<usize> = matrix
        .beside
        .iter()
        .filter_map(|head| {
            let field = find_head(rows, &lines, head);
            if field.is_none() {
                note_missing_head(rows, ("attendance", "matrix"), head, BY_SETTINGS, findings);
            }
            field
        })
        .chain(wide.fields_of_others(&lines))
        .chain([label])
        .collect();
    let columns = mark_columns(&lines, &beside, wide);
    let (totals, columns): (Vec<_>, Vec<_>) = columns.into_iter().partition(|column| {
        column
            .parts
            .iter()
            .any(|part| total_of(&part.text).is_some())
            && !is_of_list(column.text(), wide.across())
    });
    let columns = with_ids(columns);
    if let Some(first) = totals.first() {
        let (line, field) = first.place();
        let place = rows.whole.at_cell(line, field as u64 + 1);
        let heads: Vec<String> = totals.iter().map(|c| show_value(c.text())).collect();
        findings.note(&place, "", || R011 {
            columns: heads.join(", "),
        });
    }
    Some(Header {
        label,
        columns,
        totals: totals.iter().map(|column| column.field).collect(),
        width: lines.iter().map(|(_, line)| line.len()).max().unwrap_or(0),
    })
}

/// The columns with what tells them apart: their titles, else their days, else all that stands
/// above them.
fn with_ids(columns: Vec<MarkColumn>) -> Vec<MarkColumn> {
    let ids = |head: &str| -> Option<Vec<String>> {
        let values = columns.iter().map(|column| Some(column.value(head)?.0));
        let values: Vec<String> = values.collect::<Option<_>>()?;
        let different: BTreeSet<&String> = values.iter().collect();
        (different.len() == values.len()).then_some(values)
    };
    let ids = ids("meeting_id")
        .or_else(|| ids("title"))
        .or_else(|| ids("start_date"));
    let ids = ids.unwrap_or_else(|| columns.iter().map(MarkColumn::name).collect());
    let with_id = |(column, id)| MarkColumn { id, ..column };
    columns.into_iter().zip(ids).map(with_id).collect()
}

/// The field with a head, in the first row of the header that has it.
fn find_head(rows: &Rows, lines: &[(u64, StringRecord)], head: &str) -> Option<usize> {
    let of_line = |(_, line): &(u64, StringRecord)| line.iter().position(|own| own.trim() == head);
    rows.position(head)
        .or_else(|| lines.iter().find_map(of_line))
}

/// The columns that have something above them, but for those `beside`. In all rows but the lowest,
/// an empty cell belongs to the one on its left: such cells are merged, or were.
fn mark_columns(
    lines: &[(u64, StringRecord)],
    beside: &BTreeSet<usize>,
    wide: &WideTable,
) -> Vec<MarkColumn> {
    let width = lines.iter().map(|(_, line)| line.len()).max().unwrap_or(0);
    let mut columns = Vec::new();
    let mut before: Vec<Option<Part>> = vec![None; lines.len()];
    for field in 0..width {
        if beside.contains(&field) {
            before.fill(None);
            continue;
        }
        let mut parts = Vec::new();
        let mut has_own = false;
        for (row, (line, cells)) in lines.iter().enumerate() {
            let text = cells.get(field).unwrap_or_default().trim();
            let is_lowest = row + 1 == lines.len();
            if !text.is_empty() {
                has_own = true;
                before[row] = Some(Part {
                    column: wide.column_of_head(row, text),
                    text: text.to_owned(),
                    place: (*line, field),
                });
            } else if is_lowest {
                before[row] = None;
            }
            parts.extend(before[row].clone());
        }
        if has_own && !parts.is_empty() {
            let id = String::new();
            columns.push(MarkColumn { field, id, parts });
        }
    }
    columns
}

/// The meetings of the header as rows of a list. One of which the header says no more than a day or
/// a number is called a meeting, in each language; `language` is that of the lists.
pub fn list_meetings<'a>(rows: Rows<'a>, header: &Header, language: &str) -> Listed<'a> {
    let named = ["meeting_id", "title"];
    let parts = header.columns.iter().flat_map(|column| &column.parts);
    let mut given: BTreeSet<&'static str> = parts
        .map(|part| part.column)
        .filter(|column| !column.is_empty() && !named.contains(column))
        .collect();
    given.extend(["start_date", "end_date"]);
    let usual = usual_titles();
    let in_language = |tag: &str| {
        let own = usual.iter().find(|(_, own, _)| *own == tag);
        own.map_or("Meeting", |(.., title)| title)
    };
    let of_languages = usual.iter().map(|(column, ..)| *column);
    given.insert("status");
    let heads: Vec<&'static str> = named.into_iter().chain(given).chain(of_languages).collect();
    let row = |column: &MarkColumn| {
        let title = column.value("title");
        let own = |head: &&'static str| match *head {
            "meeting_id" => (column.id.clone(), column.place()),
            "title" => title
                .clone()
                .unwrap_or_else(|| (in_language(language).to_owned(), column.place())),
            "status" => {
                let said = column.value("status").map(|(text, _)| text);
                let said = said.or_else(|| status_in(&column.name()).map(str::to_owned));
                (said.unwrap_or_default(), column.place())
            }
            "ordinal" => {
                let (text, place) = column.value("ordinal").unwrap_or_default();
                let digits = leading_number(&text).map_or(text, |n| n.to_string());
                (digits, place)
            }
            // Where no row has the date, the title may.
            "start_date" | "end_date" if column.value("start_date").is_none() => {
                let days = days_in(&column.name());
                let is_start = *head == "start_date";
                let day = days.map(|days| if is_start { days.start() } else { days.end() });
                (day.unwrap_or_default(), column.place())
            }
            head => match usual.iter().find(|(own, ..)| *own == head) {
                Some((.., text)) if title.is_none() => ((*text).to_owned(), column.place()),
                _ => column.value(head).unwrap_or_default(),
            },
        };
        heads.iter().map(own).collect()
    };
    let all = header.columns.iter().map(row).collect();
    Listed::new(rows, heads, all)
}

/// What a head says of a meeting that was not held: `22 June 2021 (cancelled)`.
fn status_in(head: &str) -> Option<&'static str> {
    const CANCELLED: [&str; 7] = [
        "cancelled",
        "canceled",
        "annulee",
        "annule",
        "cancelada",
        "dibatalkan",
        "ملغى",
    ];
    const POSTPONED: [&str; 6] = [
        "postponed",
        "reportee",
        "reporte",
        "aplazada",
        "ditunda",
        "مؤجل",
    ];
    let words = split(head);
    let has = |known: &[&str]| words.iter().any(|word| known.contains(&word.as_str()));
    match () {
        () if has(&CANCELLED) => Some("cancelled"),
        () if has(&POSTPONED) => Some("postponed"),
        () => None,
    }
}

/// The columns for titles in each language, the language, and what a meeting without a title is
/// called in it.
fn usual_titles() -> Vec<(&'static str, &'static str, &'static str)> {
    let meetings = crate::schema::table("meetings").expect("one of the six");
    let of_language = |tag: &'static str| {
        let column = meetings.column(&format!("title_{tag}"))?;
        Some((column.name, tag, languages::text_in(tag, "column-meeting")?))
    };
    languages::tags().filter_map(of_language).collect()
}

/// The key, first and last day, and number of a meeting.
type IndexRow = (String, Option<Date>, Option<Date>, Option<u32>);

/// Meetings of a list by what may stand for them in a header besides their keys and titles.
#[derive(Debug, Default)]
pub struct MeetingIndex {
    rows: Vec<IndexRow>,
}

impl MeetingIndex {
    /// # Errors
    /// Only where Polars refuses our own frames: a bug.
    pub fn new(meetings: &DataFrame) -> PolarsResult<Self> {
        let ordinals = meetings.column("ordinal")?.cast(&DataType::UInt32)?;
        let ids = texts(meetings, "meeting_id")?.into_iter();
        let days = frame::dates(meetings, "start_date")?
            .into_iter()
            .zip(frame::dates(meetings, "end_date")?);
        let rows = ids.zip(days).zip(ordinals.u32()?.iter());
        let rows =
            rows.filter_map(|((id, (start, end)), ordinal)| Some((id?, start, end, ordinal)));
        Ok(Self {
            rows: rows.collect(),
        })
    }

    /// The one meeting that a test is true of.
    fn only(&self, is: impl Fn(&IndexRow) -> bool) -> Option<&str> {
        let mut found = self.rows.iter().filter(|row| is(row));
        let first = found.next()?;
        found.next().is_none().then_some(first.0.as_str())
    }

    /// The meeting whose key is the number in a name, however its digits are grouped.
    pub fn with_number(&self, name: &str) -> Option<&str> {
        /// Shorter numbers are of other things.
        const SHORTEST: usize = 8;
        let digits = |text: &str| {
            text.chars()
                .filter(char::is_ascii_digit)
                .collect::<String>()
        };
        let number = digits(name);
        let is_number = number.len() >= SHORTEST;
        self.only(|(id, ..)| is_number && digits(id) == number)
    }

    /// The meeting that begins on one of the days from the first to the last, else the one that
    /// lasts over them.
    pub fn on(&self, (first, last): (Date, Date)) -> Option<&str> {
        let begins = |start: &Option<Date>| start.is_some_and(|day| first <= day && day <= last);
        self.only(|(_, start, ..)| begins(start)).or_else(|| {
            self.only(|(_, start, end, _)| {
                start.is_some_and(|start| start <= first) && end.is_some_and(|end| last <= end)
            })
        })
    }
}

/// The key of the meeting, or member, that a column is of; what stands above it where there is none.
pub fn key_of_column(
    column: &MarkColumn,
    wide: &WideTable,
    rows: &Rows,
    findings: &mut Findings,
) -> String {
    let name = column.name();
    let Some(keys) = wide.across() else {
        return name;
    };
    let found: BTreeSet<String> = column
        .parts
        .iter()
        .filter_map(|part| meant(part, keys, wide))
        .collect();
    if found.len() > 1 {
        let (line, field) = column.place();
        let place = rows.whole.at_cell(line, field as u64 + 1);
        let all: Vec<String> = found.iter().map(|id| show_value(id)).collect();
        findings.note(&place, &name, || R104 {
            value: show_value(&name),
            meetings: all.join(", "),
        });
    }
    let is_own = |own: &&String| matches!(keys.meaning(own), Meaning::Row(_) | Meaning::Folded(_));
    let own = [&column.id, &name].into_iter().find(is_own).cloned();
    let found = found.into_iter().next().or(own);
    found.unwrap_or_else(|| column.text().to_owned())
}

/// The row of a list that one cell of the header means.
fn meant(part: &Part, keys: &Keys, wide: &WideTable) -> Option<String> {
    // The program itself writes a year behind the key.
    let without_year = || {
        let (before, year) = part.text.rsplit_once(' ')?;
        let is_year = year.len() == 4 && days_in(year).is_some();
        keys.find(before).filter(|_| is_year)
    };
    if let Some(id) = keys.find(&part.text).or_else(without_year) {
        return Some(id);
    }
    if wide.matrix.is_turned() {
        return None;
    }
    let day = wide
        .days(&part.text)
        .and_then(|days| wide.meetings.on(days));
    let by_ordinal = || {
        let ordinal = leading_number(&part.text)?;
        let own = wide.meetings.only(|(.., own)| *own == Some(ordinal));
        own.map(str::to_owned).or_else(|| {
            let key = ordinal.to_string();
            matches!(keys.meaning(&key), Meaning::Row(_)).then_some(key)
        })
    };
    day.map(str::to_owned).or_else(by_ordinal)
}

/// Is a text a day in figures, though nothing says in which form?
fn may_be_day(text: &str) -> bool {
    let forms = dates::forms_of(text);
    forms.iter().any(|form| form.contains("dd"))
}

impl WideTable<'_> {
    /// The column of meetings that a cell of a row of the header is of.
    fn column_of_head(&self, row: usize, text: &str) -> &'static str {
        let column = match self.matrix.heads.get(row) {
            Some(head) => head,
            None if self.days(text).is_some() || may_be_day(text) => "start_date",
            None => "title",
        };
        let meetings = crate::schema::table("meetings").expect("one of the six");
        meetings.column(column).map_or("", |column| column.name)
    }

    /// The first and the last day that a text may be.
    fn days(&self, text: &str) -> Option<(Date, Date)> {
        // A day among other words is that of a title.
        let is_whole = |form: &&DateFormat| !form.is_text() || is_only_days(text);
        let mut forms = self.input.dates.iter().filter(is_whole);
        let of_forms = || forms.find_map(|form| form.read(text));
        let day = iso(text, self.input.zone).map(|(day, _)| (day, day));
        day.or_else(of_forms)
    }
}

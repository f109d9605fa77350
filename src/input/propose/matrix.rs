//! A table of members by meetings among the files of a folder. In: what was seen of a list, keys
//! and names of members and meetings. Out: how it is read. It must not know the settings.

use super::{
    super::{
        heads::is_head,
        labels::{is_number, leading_number, total_of},
        meanings::meaning,
    },
    MISSING, ProposedTable,
    columns::date_forms,
    looked::{Looked, SampleValues},
};
use crate::{
    schema::{Kind, TableSchema},
    settings::{
        CellContents,
        dates::iso,
        text_dates::{days_in, is_only_days},
    },
    territories,
};
use std::collections::{BTreeMap, BTreeSet, HashSet};

/// Marks that are no words, and letters that stand for them.
const MARKS: [(&str, &str); 19] = [
    ("✓", "attended"),
    ("✔", "attended"),
    ("√", "attended"),
    ("●", "attended"),
    ("p", "attended"),
    ("✗", "absent"),
    ("✘", "absent"),
    ("a", "absent"),
    ("e", "apologies"),
    ("apol.", "apologies"),
    ("apol", "apologies"),
    ("exc", "apologies"),
    ("pr", "attended"),
    ("abs", "absent"),
    ("exc.", "apologies"),
    ("?", "unknown"),
    // What the program itself writes.
    ("member", "attended"),
    ("observer", "attended"),
    ("not eligible", "unknown"),
];

/// Keys and names of the tables that are known so far, in small letters.
type KnownKeys<'k> = BTreeMap<&'k str, HashSet<String>>;

/// How a table of members by meetings is read.
#[derive(Debug, PartialEq, Eq)]
pub struct ProposedMatrix {
    /// The head of the column that names the rows.
    pub label: String,
    /// Are the rows meetings?
    pub is_turned: bool,
    /// What each row of the header says; none where it has one.
    pub heads: Vec<&'static str>,
    pub beside: Vec<String>,
    pub cells: CellContents,
}

/// A wide table as it lies in a list.
pub(super) struct WideShape {
    label: usize,
    is_turned: bool,
    /// The rows of the header: lines and cells.
    header: Vec<(u64, Vec<String>)>,
    /// The columns of marks.
    across: Vec<usize>,
    members: Members,
    /// The rows of marks.
    rows: Vec<Vec<String>>,
}

impl WideShape {
    pub(super) const fn is_turned(&self) -> bool {
        self.is_turned
    }

    /// The columns of marks.
    pub(super) fn across(&self) -> BTreeSet<usize> {
        self.across.iter().copied().collect()
    }

    /// Takes the meetings from the columns beside the marks: their key names the rows, and no
    /// column of theirs is one of marks.
    pub(super) fn share_columns(
        &self,
        meetings: &mut ProposedTable,
        attendance: &mut ProposedTable,
    ) {
        let Some(matrix) = &mut attendance.matrix else {
            return;
        };
        let row = &self.header[0].1;
        meetings.columns.insert("meeting_id", matrix.label.clone());
        if meetings.lacking.contains(&"title") {
            meetings.columns.insert("title", matrix.label.clone());
        }
        meetings.lacking.clear();
        let taken: BTreeSet<&String> = meetings.columns.values().collect();
        let is_beside = |(field, head): &(usize, &String)| {
            !head.is_empty() && !self.across.contains(field) && !taken.contains(head)
        };
        let beside = row.iter().enumerate().filter(is_beside);
        matrix.beside = beside
            .map(|(_, head)| head.clone())
            .filter(|head| total_of(head).is_none())
            .collect();
        meetings.unused.clear();
        attendance.unused.clone_from(&matrix.beside);
    }
}

/// Is this one member of the list, or a state?
fn is_member(text: &str, keys: &KnownKeys) -> bool {
    let is_listed = |known: &HashSet<String>| known.contains(&text.to_lowercase());
    // A number may be the code of a state, or count something.
    let is_state = || territories::find_territory(text).is_some();
    keys.get("members").is_some_and(is_listed) || (text.contains(char::is_alphabetic) && is_state())
}

/// Is this a meeting: of the list, or a text with a day, a year or a number in it?
fn is_meeting(text: &str, keys: &KnownKeys) -> bool {
    let is_listed = |known: &HashSet<String>| known.contains(&text.to_lowercase());
    let is_numbered = |word: &str| leading_number(word).is_some();
    let is_day = iso(text, 0).is_some() || days_in(text).is_some();
    keys.get("meetings").is_some_and(is_listed)
        || is_day
        || (!text.is_empty() && text.split_whitespace().any(is_numbered))
}

/// The shape of a wide table; none where a list is none.
pub(super) fn wide_shape(file: &Looked, keys: &KnownKeys) -> Option<WideShape> {
    let labels = || 0..file.header.len().min(4);
    turned_shape(file, keys)
        .or_else(|| labels().find_map(|label| members_down(file, label, keys, Members::Known)))
        .or_else(|| members_down(file, 0, keys, Members::AnyName))
}

/// What a cell is that names a member.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Members {
    /// One of the list, or a state.
    Known,
    /// Any name, beside nothing but marks.
    AnyName,
}

impl Members {
    fn has(self, text: &str, keys: &KnownKeys) -> bool {
        let is_name = || text.contains(char::is_alphabetic) && total_of(text).is_none();
        match self {
            Self::Known => is_member(text, keys),
            Self::AnyName => is_name() && !is_head(text),
        }
    }
}

/// Members down, in the column `label`, and meetings across.
fn members_down(
    file: &Looked,
    label: usize,
    keys: &KnownKeys,
    members: Members,
) -> Option<WideShape> {
    let is_member = |text: &str, keys: &KnownKeys| members.has(text, keys);
    let header = (file.header_row, file.header.clone());
    let above = file.above.iter().cloned();
    let mut lines: Vec<(u64, Vec<String>)> = above.chain([header]).collect();
    // Below the header that was found may stand more of it.
    let more = file.rows.iter().take(4).cloned().zip(file.header_row + 1..);
    lines.extend(more.map(|(row, line)| (line, row)));
    let cell =
        |row: &[String], field: usize| row.get(field).map_or("", |cell| cell.trim()).to_owned();
    let first = lines
        .iter()
        .position(|(_, row)| is_member(&cell(row, label), keys))?;
    let filled_beside = |row: &[String]| {
        let fields = (0..row.len()).filter(|field| *field != label);
        fields.filter(|field| !cell(row, *field).is_empty()).count()
    };
    let last = (0..first).rfind(|row| filled_beside(&lines[*row].1) >= 2)?;
    let start = (0..last)
        .rev()
        .take_while(|row| filled_beside(&lines[*row].1) >= 1)
        .last()
        .unwrap_or(last);
    let below = lines[last].0.saturating_sub(file.header_row);
    let header: Vec<(u64, Vec<String>)> = lines[start..=last].to_vec();
    // Lines and rows of a list need not be the same: blank lines are no rows.
    let rows: Vec<Vec<String>> = file
        .rows
        .iter()
        .skip(usize::try_from(below).ok()?)
        .cloned()
        .collect();
    let found = rows
        .iter()
        .filter(|row| is_member(&cell(row, label), keys))
        .count();
    if found < 2 || found * 3 < rows.len() {
        return None;
    }
    let heads = |field: usize| header.iter().map(move |(_, row)| cell(row, field));
    let is_candidate = |field: &usize| {
        let mut own = heads(*field).filter(|head| !head.is_empty()).peekable();
        *field != label && own.peek().is_some() && own.all(|head| total_of(&head).is_none())
    };
    let width = header.iter().map(|(_, row)| row.len()).max().unwrap_or(0);
    let candidates: Vec<usize> = (0..width).filter(is_candidate).collect();
    let are_marks = |field: &usize| {
        let values: BTreeSet<String> = rows.iter().map(|row| cell(row, *field)).collect();
        let long = values
            .iter()
            .filter(|value| value.chars().count() > 4 && !is_known_mark(value));
        long.count() * 10 <= values.len()
    };
    let is_series = are_of_one_series(candidates.iter().flat_map(|field| heads(*field)));
    let names_meeting =
        |field: &usize| is_series || heads(*field).any(|head| is_meeting(&head, keys));
    // A column of another head holds marks if they are those of the others.
    let known: Vec<usize> = candidates
        .iter()
        .copied()
        .filter(|field| names_meeting(field))
        .collect();
    let marks = cells_of(&rows, &known);
    let is_other = |field: &usize| {
        heads(*field).any(|head| is_head(&head))
            || !are_marks(field)
            || !cells_of(&rows, &[*field])
                .iter()
                .any(|cell| marks.contains(cell))
    };
    let across: Vec<usize> = candidates
        .iter()
        .copied()
        .filter(|field| names_meeting(field) || !is_other(field))
        .collect();
    let (named, marked) = (
        across.iter().filter(|field| names_meeting(field)).count(),
        across.iter().filter(|field| are_marks(field)).count(),
    );
    let has_names = || !across.is_empty() && hold_names(&cells_of(&rows, &across));
    // Years with numbers below them are statistics of something else.
    let cells = cells_of(&rows, &across);
    let are_only_marks = cells.iter().filter(|cell| is_known_mark(cell)).count() * 10
        >= cells.len() * 8
        && named == across.len();
    let is_sure = members == Members::Known || (are_only_marks && !cells.is_empty());
    (is_sure
        && named >= 2
        && named * 2 >= across.len()
        && (marked * 2 >= across.len() || has_names()))
    .then_some(WideShape {
        label,
        is_turned: false,
        header,
        across,
        members,
        rows,
    })
}

/// Are these the same letters with different numbers: SC1, SC2, SC3?
fn are_of_one_series(heads: impl Iterator<Item = String>) -> bool {
    let split = |head: &String| {
        let end = head.trim_end_matches(|c: char| c.is_ascii_digit()).len();
        let (letters, number) = head.split_at(end);
        (!letters.is_empty() && !number.is_empty()).then(|| (letters.to_owned(), number.to_owned()))
    };
    let heads: Vec<String> = heads.filter(|head| !head.is_empty()).collect();
    let parts: Option<Vec<(String, String)>> = heads.iter().map(split).collect();
    parts.is_some_and(|parts| {
        let letters: BTreeSet<&String> = parts.iter().map(|(letters, _)| letters).collect();
        let numbers: BTreeSet<&String> = parts.iter().map(|(_, number)| number).collect();
        letters.len() == 1 && numbers.len() == parts.len() && parts.len() > 1
    })
}

/// Meetings down and members across.
fn turned_shape(file: &Looked, keys: &KnownKeys) -> Option<WideShape> {
    let of_members = |field: &usize| is_member(&file.header[*field], keys);
    let (across, beside): (Vec<usize>, Vec<usize>) = (0..file.header.len())
        .filter(|field| !file.header[*field].is_empty())
        .partition(of_members);
    let is_label = |field: &usize| {
        let values = &file.values[*field];
        let meetings = values
            .iter()
            .filter(|value| is_meeting(value, keys))
            .count();
        file.is_unique(*field) && file.filled[*field] == file.height && meetings * 2 >= values.len()
    };
    let label = beside.iter().copied().find(is_label)?;
    let has_marks = across.iter().all(|field| {
        file.values[*field]
            .iter()
            .all(|v| v.chars().count() <= 4 || is_known_mark(v))
    });
    (across.len() >= 2 && across.len() * 2 > beside.len() && has_marks).then(|| WideShape {
        label,
        is_turned: true,
        members: Members::Known,
        header: vec![(file.header_row, file.header.clone())],
        across,
        rows: file.rows.clone(),
    })
}

/// The different texts of some columns.
fn cells_of(rows: &[Vec<String>], fields: &[usize]) -> BTreeSet<String> {
    let of_row = |row: &Vec<String>| {
        let cells = fields.iter().filter_map(|field| row.get(*field));
        cells.map(|cell| cell.trim().to_owned()).collect::<Vec<_>>()
    };
    let mut cells: BTreeSet<String> = rows.iter().flat_map(of_row).collect();
    cells.remove("");
    cells
}

fn is_known_mark(text: &str) -> bool {
    let Some(Kind::Choice(words, _)) = status_kind() else {
        return false;
    };
    text.is_empty() || meaning_of_mark(text, words).is_some()
}

fn status_kind() -> Option<Kind> {
    let attendance = crate::schema::table("attendance")?;
    attendance.column("status").map(|column| column.kind)
}

fn meaning_of_mark(mark: &str, words: &'static [&'static str]) -> Option<&'static str> {
    let small = mark.to_lowercase();
    let own = MARKS.iter().find(|(known, _)| *known == small);
    own.map(|(_, word)| *word)
        .or_else(|| meaning(mark, words, "status"))
}

/// Are these the names of persons rather than marks? Most have two words and no number.
fn hold_names(cells: &BTreeSet<String>) -> bool {
    let is_name = |cell: &&String| {
        let words = cell.split_whitespace().count();
        words >= 2 && !cell.contains(|c: char| c.is_ascii_digit()) && !is_known_mark(cell)
    };
    cells.iter().filter(is_name).count() * 3 > cells.len() * 2
}

/// Makes the table one of members by meetings.
pub(super) fn read_as_matrix(
    table: &mut ProposedTable,
    file: &Looked,
    shape: &WideShape,
    keys: &KnownKeys,
) {
    let first = &shape.header[0];
    table.header_row = first.0;
    table.columns.clear();
    table.lacking.clear();
    table.unfit.clear();
    table.partly_empty.clear();
    table.list_separator = None;
    let all = cells_of(&shape.rows, &shape.across);
    let mut marks: BTreeSet<&String> = all.iter().collect();
    let is_large = |mark: &String| is_number(mark) && !["0", "1"].contains(&mark.as_str());
    let data_cells = data_cells(shape, keys);
    let cells = if data_cells.iter().any(is_large) {
        CellContents::Delegates
    } else if hold_names(&all) {
        CellContents::Names
    } else {
        CellContents::Marks
    };
    // The numbers of a row of totals are no marks; 1 and 0 may be.
    if cells == CellContents::Delegates || marks.iter().any(|mark| is_large(mark)) {
        marks.retain(|mark| !is_number(mark));
    }
    marks.retain(|mark| data_cells.contains(*mark));
    let is_full = shape
        .rows
        .iter()
        .filter(|row| is_row_of_marks(shape, row, keys))
        .all(|row| {
            let cell = |field: &usize| row.get(*field).is_some_and(|cell| !cell.trim().is_empty());
            shape.across.iter().all(cell)
        });
    let has_zeros = data_cells.iter().any(|cell| cell.as_str() == "0");
    let meanings = if cells == CellContents::Names {
        names_meanings(&data_cells)
    } else {
        meanings(table.schema, &marks, is_full, has_zeros)
    };
    table.unknown = BTreeMap::new();
    if cells != CellContents::Names {
        table.unknown = unknown(marks.iter().filter(|mark| !meanings.contains_key(**mark)));
    }
    table.values = BTreeMap::new();
    if !meanings.is_empty() {
        table.values.insert("status", meanings);
    }
    let (heads, dates) = heads_of_rows(shape);
    table.dates = dates;
    table.numbers = Vec::new();
    let label = shape.header.iter().find_map(|(_, row)| {
        let head = row.get(shape.label)?.trim();
        (!head.is_empty()).then(|| head.to_owned())
    });
    let is_beside = |field: &usize| *field != shape.label && !shape.across.contains(field);
    let heads_beside = (0..file.header.len())
        .filter(is_beside)
        .filter_map(|field| {
            let mut own = shape.header.iter().filter_map(|(_, row)| row.get(field));
            own.find(|head| !head.trim().is_empty()).cloned()
        });
    let beside: Vec<String> = heads_beside
        .filter(|head| total_of(head).is_none())
        .collect();
    table.unused.clone_from(&beside);
    table.matrix = Some(ProposedMatrix {
        label: label.unwrap_or_default(),
        is_turned: shape.is_turned,
        heads,
        beside,
        cells,
    });
}

/// Is this a row of marks, rather than a total or a heading?
fn is_row_of_marks(shape: &WideShape, row: &[String], keys: &KnownKeys) -> bool {
    let label = row.get(shape.label).map_or("", |label| label.trim());
    if shape.is_turned {
        !label.is_empty() && total_of(label).is_none()
    } else {
        shape.members.has(label, keys)
    }
}

/// The different marks of the rows of marks.
fn data_cells(shape: &WideShape, keys: &KnownKeys) -> BTreeSet<String> {
    let rows = shape
        .rows
        .iter()
        .filter(|row| is_row_of_marks(shape, row, keys));
    let rows: Vec<Vec<String>> = rows.cloned().collect();
    cells_of(&rows, &shape.across)
}

/// What each row of the header says of the meetings, and the forms of its dates. Nothing of a
/// header of one row.
fn heads_of_rows(shape: &WideShape) -> (Vec<&'static str>, Vec<&'static str>) {
    let texts = |row: &[String]| -> Vec<String> {
        let own = shape.across.iter().filter_map(|field| row.get(*field));
        own.map(|text| text.trim().to_owned())
            .filter(|text| !text.is_empty())
            .collect()
    };
    let is_year = |text: &String| text.len() == 4 && days_in(text).is_some();
    let mut forms = Vec::new();
    let mut heads: Vec<&'static str> = Vec::new();
    for (_, row) in &shape.header {
        let texts = texts(row);
        let other: Vec<&String> = texts.iter().filter(|text| iso(text, 0).is_none()).collect();
        let mut own_forms = date_forms(&other);
        // A day among other words is that of a title.
        if !other.iter().all(|text| is_only_days(text)) {
            own_forms.retain(|form| *form != "text");
        }
        let is_day = other.is_empty() || !own_forms.is_empty();
        heads.push(match () {
            () if texts.is_empty() => "",
            () if texts.iter().all(is_year) => "year",
            () if is_day => "start_date",
            () => "title",
        });
        if is_day && !other.is_empty() && !texts.iter().all(is_year) {
            forms = own_forms;
        }
    }
    if forms.is_empty() && heads.contains(&"year") && !heads.contains(&"start_date") {
        forms = vec!["yyyy"];
    }
    // A year above a day says nothing more.
    let has_days = heads.contains(&"start_date");
    for head in &mut heads {
        if *head == "year" {
            *head = if has_days { "" } else { "start_date" };
        }
    }
    // Of two rows of titles, the upper one names the bodies.
    let titles: Vec<usize> = (0..heads.len())
        .filter(|row| heads[*row] == "title")
        .collect();
    if let [upper, .., _] = titles[..] {
        heads[upper] = "body";
    }
    if heads.len() == 1 {
        heads.clear();
    }
    (heads, forms)
}

/// What stands for names in a table of names: words such as "Apologies", dashes, empty cells.
fn names_meanings(cells: &BTreeSet<String>) -> BTreeMap<String, String> {
    let meaning = |cell: &String| {
        let Some(Kind::Choice(words, _)) = status_kind() else {
            return None;
        };
        let is_dash = MISSING.contains(&cell.as_str());
        let word = is_dash
            .then_some("absent")
            .or_else(|| meaning(cell, words, "status"));
        Some((cell.clone(), word?.to_owned()))
    };
    let mut known: BTreeMap<String, String> = cells.iter().filter_map(meaning).collect();
    known.insert(String::new(), "absent".to_owned());
    known
}

/// Marks whose meaning must be said; a long one may be the name of a person.
fn unknown<'m>(
    marks: impl Iterator<Item = &'m &'m String>,
) -> BTreeMap<&'static str, SampleValues> {
    const LONGEST: usize = 4;
    let mut unknown = SampleValues::default();
    for mark in marks {
        if mark.chars().count() <= LONGEST {
            unknown.shown.push((*mark).clone());
        } else {
            unknown.others += 1;
        }
    }
    let is_empty = unknown.shown.is_empty() && unknown.others == 0;
    let all = (!is_empty).then_some(("status", unknown));
    all.into_iter().collect()
}

/// What marks mean. An empty cell says that somebody was absent only where no other mark does.
fn meanings(
    schema: &TableSchema,
    marks: &BTreeSet<&String>,
    is_full: bool,
    has_zeros: bool,
) -> BTreeMap<String, String> {
    let Some(Kind::Choice(words, _)) = schema.column("status").map(|column| column.kind) else {
        return BTreeMap::new();
    };
    let known = marks
        .iter()
        .filter_map(|mark| Some(((*mark).clone(), meaning_of_mark(mark, words)?.to_owned())));
    let mut known: BTreeMap<String, String> = known.collect();
    // What stands for "not known" says the same as an empty cell.
    let dashes: Vec<&&String> = marks
        .iter()
        .filter(|mark| MISSING.contains(&mark.as_str()) && !known.contains_key(**mark))
        .collect();
    if !is_full || !dashes.is_empty() {
        let says_absent = known
            .values()
            .any(|word| word == "absent" || word == "apologies");
        let empty = if says_absent || has_zeros {
            "unknown"
        } else {
            "absent"
        };
        for dash in dashes {
            known.insert((*dash).clone(), empty.to_owned());
        }
        if !is_full {
            known.insert(String::new(), empty.to_owned());
        }
    }
    known
}

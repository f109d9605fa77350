//! Where a table of members by meetings lies in a list: its header, its rows, its columns of marks.
//! In: what was seen of a list. Out: a shape, or none. It must not know what a mark means.

use super::{
    ProposedTable, UnusedReason,
    looked::Looked,
    matrix::{hold_names, is_known_mark},
};
use crate::{
    input::{
        heads::{is_head, words},
        labels::{leading_number, total_of},
        meanings::is_remark,
    },
    settings::{dates::iso, text_dates::days_in},
    territories,
};
use std::collections::{BTreeMap, BTreeSet, HashSet};

/// Keys and names of the tables that are known so far, in small letters.
pub(super) type KnownKeys<'k> = BTreeMap<&'k str, HashSet<String>>;

/// A row of a header: its line and its cells.
pub(super) type HeaderRow = (u64, Vec<String>);

/// A wide table as it lies in a list.
pub(super) struct WideShape {
    pub(super) label: usize,
    pub(super) is_turned: bool,
    pub(super) header: Vec<HeaderRow>,
    /// The columns of marks.
    pub(super) across: Vec<usize>,
    members: Members,
    /// The rows below the header.
    pub(super) rows: Vec<Vec<String>>,
}

impl WideShape {
    pub(super) const fn is_turned(&self) -> bool {
        self.is_turned
    }

    /// The columns of marks.
    pub(super) fn across(&self) -> BTreeSet<usize> {
        self.across.iter().copied().collect()
    }

    /// Is this a row of marks, rather than a total or a heading?
    pub(super) fn is_row_of_marks(&self, row: &[String], keys: &KnownKeys) -> bool {
        let label = cell(row, self.label);
        if self.is_turned {
            !label.is_empty() && total_of(label).is_none()
        } else {
            self.members.has(label, keys)
        }
    }

    /// The different marks of the rows of marks.
    pub(super) fn marks(&self, keys: &KnownKeys) -> BTreeSet<String> {
        let rows = self.rows.iter();
        let rows: Vec<&Vec<String>> = rows.filter(|row| self.is_row_of_marks(row, keys)).collect();
        cells_of(&rows, &self.across)
    }

    /// Has each cell of the rows of marks one?
    pub(super) fn is_full(&self, keys: &KnownKeys) -> bool {
        let has_all = |row: &&Vec<String>| {
            self.across
                .iter()
                .all(|field| !cell(row, *field).is_empty())
        };
        let mut rows = self
            .rows
            .iter()
            .filter(|row| self.is_row_of_marks(row, keys));
        rows.all(|row| has_all(&row))
    }

    /// The lowest head of a column.
    pub(super) fn head(&self, field: usize) -> Option<&str> {
        let heads = self.header.iter().map(|(_, row)| cell(row, field));
        heads.rev().find(|head| !head.is_empty())
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

/// The shape of a wide table; none where a list is none.
pub(super) fn wide_shape(file: &Looked, keys: &KnownKeys) -> Option<WideShape> {
    let labels = || 0..file.header.len().min(4);
    turned_shape(file, keys)
        .or_else(|| labels().find_map(|label| members_down(file, label, keys, Members::Known)))
        .or_else(|| members_down(file, 0, keys, Members::AnyName))
}

fn cell(row: &[String], field: usize) -> &str {
    row.get(field).map_or("", |cell| cell.trim())
}

/// A list with its members in one column.
struct Grid {
    label: usize,
    header: Vec<HeaderRow>,
    rows: Vec<Vec<String>>,
}

impl Grid {
    /// The rows above the first member are the header, as far as they have cells beside; none where
    /// the column does not hold members.
    fn new(file: &Looked, label: usize, keys: &KnownKeys, members: Members) -> Option<Self> {
        /// Rows below the header that was found which may be more of it.
        const MORE: usize = 4;
        let header = (file.header_row, file.header.clone());
        let mut lines: Vec<HeaderRow> = file.above.iter().cloned().chain([header]).collect();
        let more = file.rows.iter().take(MORE).cloned();
        lines.extend((file.header_row + 1..).zip(more));
        let filled_beside = |(_, row): &HeaderRow| {
            let fields = (0..row.len()).filter(|field| *field != label);
            fields.filter(|field| !cell(row, *field).is_empty()).count()
        };
        let first = lines
            .iter()
            .position(|(_, row)| members.has(cell(row, label), keys))?;
        let last = (0..first).rfind(|row| filled_beside(&lines[*row]) >= 2)?;
        let above = (0..last).rev();
        let start = above
            .take_while(|row| filled_beside(&lines[*row]) >= 1)
            .last();
        let header = lines[start.unwrap_or(last)..=last].to_vec();
        // Lines and rows of a list need not be the same: blank lines are no rows.
        let skipped = usize::try_from(lines[last].0.saturating_sub(file.header_row)).ok()?;
        let rows: Vec<Vec<String>> = file.rows.iter().skip(skipped).cloned().collect();
        let found = rows
            .iter()
            .filter(|row| members.has(cell(row, label), keys));
        let found = found.count();
        (found >= 2 && found * 3 >= rows.len()).then_some(Self {
            label,
            header,
            rows,
        })
    }

    fn heads(&self, field: usize) -> impl Iterator<Item = &str> {
        let heads = self.header.iter().map(move |(_, row)| cell(row, field));
        heads.filter(|head| !head.is_empty())
    }

    /// The columns with a head, but for those of totals.
    fn candidates(&self) -> Vec<usize> {
        let width = self.header.iter().map(|(_, row)| row.len()).max();
        let is_candidate = |field: &usize| {
            let mut heads = self.heads(*field).peekable();
            *field != self.label
                && heads.peek().is_some()
                && heads.all(|head| total_of(head).is_none())
        };
        (0..width.unwrap_or(0)).filter(is_candidate).collect()
    }

    fn cells(&self, fields: &[usize]) -> BTreeSet<String> {
        cells_of(&self.rows.iter().collect::<Vec<_>>(), fields)
    }

    /// Do several columns stand below one meeting, as `Invited` and `Present`? It can't be said which
    /// of them tells who came.
    fn has_columns_below_columns(&self) -> bool {
        let Some(((_, lowest), above)) = self.header.split_last() else {
            return false;
        };
        let is_named = |field: &usize| *field != self.label && !cell(lowest, *field).is_empty();
        let fields: Vec<usize> = (0..lowest.len()).filter(is_named).collect();
        let texts: BTreeSet<&str> = fields.iter().map(|field| cell(lowest, *field)).collect();
        let is_numbered = |text: &&str| text.contains(|c: char| c.is_ascii_digit());
        let is_spanned =
            |(_, row): &HeaderRow| fields.iter().any(|field| cell(row, *field).is_empty());
        texts.len() < fields.len() && !texts.iter().any(is_numbered) && above.iter().any(is_spanned)
    }

    /// Does the head of the rows say that they are persons?
    fn is_of_persons(&self, members: Members) -> bool {
        let attendance = crate::schema::table("attendance");
        let person = attendance.and_then(|table| table.column("delegate_name"));
        let is_person = |head: &str| {
            let is_called = |name: &str| words(name) == words(head);
            person.is_some_and(|column| column.also().any(is_called))
        };
        members == Members::AnyName && self.heads(self.label).any(is_person)
    }

    /// Does a column hold short texts, or words for whether somebody came?
    fn holds_marks(&self, field: usize) -> bool {
        const LONGEST: usize = 4;
        let cells = self.cells(&[field]);
        let is_said = |cell: &&String| is_known_mark(cell) || is_remark(cell);
        let is_long = |cell: &&String| cell.chars().count() > LONGEST && !is_said(cell);
        cells.iter().filter(is_long).count() * 10 <= cells.len()
    }
}

/// Members down, in the column `label`, and meetings across.
fn members_down(
    file: &Looked,
    label: usize,
    keys: &KnownKeys,
    members: Members,
) -> Option<WideShape> {
    let grid = Grid::new(file, label, keys, members)?;
    let candidates = grid.candidates();
    let is_series = are_of_one_series(candidates.iter().flat_map(|field| grid.heads(*field)));
    let names_meeting =
        |field: &usize| is_series || grid.heads(*field).any(|head| is_meeting(head, keys));
    let named: Vec<usize> = candidates.into_iter().filter(names_meeting).collect();
    let across = named.clone();
    if grid.has_columns_below_columns() || grid.is_of_persons(members) {
        return None;
    }
    let cells = grid.cells(&across);
    let marked = across
        .iter()
        .filter(|field| grid.holds_marks(**field))
        .count();
    // Years with numbers below them are statistics of something else.
    let are_marks = || {
        let known = cells.iter().filter(|cell| is_known_mark(cell)).count();
        !cells.is_empty() && known * 10 >= cells.len() * 8 && named.len() == across.len()
    };
    let is_wide = named.len() >= 2
        && named.len() * 2 >= across.len()
        && (marked * 2 >= across.len() || hold_names(&cells))
        && (members == Members::Known || are_marks());
    is_wide.then_some(WideShape {
        label,
        is_turned: false,
        header: grid.header,
        across,
        members,
        rows: grid.rows,
    })
}

/// Why a list that looks like a table of members by meetings is none; nothing where it looks like
/// something else.
pub(super) fn why_not_wide(file: &Looked, keys: &KnownKeys) -> Option<UnusedReason> {
    let grid = |label| Grid::new(file, label, keys, Members::Known);
    let known = (0..file.header.len().min(4)).find_map(grid);
    let is_known = known.is_some();
    let grid = known.or_else(|| Grid::new(file, 0, keys, Members::AnyName))?;
    let marked = grid.candidates().into_iter();
    let marked = marked.filter(|field| grid.holds_marks(*field)).count();
    match () {
        () if grid.has_columns_below_columns() => Some(UnusedReason::ColumnsBelowColumns),
        () if !is_known && grid.is_of_persons(Members::AnyName) => Some(UnusedReason::Persons),
        () if is_known && marked > 1 => Some(UnusedReason::NoMeetings),
        () => None,
    }
}

/// Are these the same letters with different numbers: SC1, SC2, SC3?
fn are_of_one_series<'h>(heads: impl Iterator<Item = &'h str>) -> bool {
    let split = |head: &&str| {
        let end = head.trim_end_matches(|c: char| c.is_ascii_digit()).len();
        let (letters, number) = head.split_at(end);
        (!letters.is_empty() && !number.is_empty()).then(|| (letters.to_owned(), number.to_owned()))
    };
    let heads: Vec<&str> = heads.collect();
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
fn cells_of(rows: &[&Vec<String>], fields: &[usize]) -> BTreeSet<String> {
    let of_row = |row: &&Vec<String>| {
        let cells = fields.iter().filter_map(|field| row.get(*field));
        cells.map(|cell| cell.trim().to_owned()).collect::<Vec<_>>()
    };
    let mut cells: BTreeSet<String> = rows.iter().flat_map(of_row).collect();
    cells.remove("");
    cells
}

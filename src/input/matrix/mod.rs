//! A table of members by meetings as rows of attendance: one for each cell. In: the rows of a wide
//! table, what its rows are. Out: records of member, meeting and mark, each at its true place. It
//! must not know what a mark means.

mod body;
mod header;
mod totals;

use super::{
    dataset::Marks,
    heads::plain,
    listed::{CellPlace, Listed},
    meanings::{is_remark, meaning},
    reference::{Keys, Meaning, Tables},
    rows::Rows,
};
use crate::{
    finding::{Findings, codes::R013, show_value},
    schema::attendance::STATUS,
    settings::{CellContents, Input, Matrix},
    territories,
};
use body::{Body, note_marks, note_silent};
use csv::StringRecord;
pub use header::MeetingIndex;
use header::key_of_column;
use header::list_meetings;
use std::collections::BTreeSet;

/// What the columns of the records are called.
const MEMBER: &str = "member_id";
const MEETING: &str = "meeting_id";

/// A wide table and what is known beside it.
pub struct WideTable<'c> {
    pub matrix: &'c Matrix,
    pub input: &'c Input,
    pub tables: &'c Tables,
    pub meetings: &'c MeetingIndex,
    /// That of the lists.
    pub language: &'static str,
    /// Heads that other tables take from the same file.
    pub others: &'c BTreeSet<String>,
}

impl WideTable<'_> {
    /// The keys of what stands across.
    fn across(&self) -> Option<&Keys> {
        self.keys(self.matrix.is_turned())
    }

    /// The keys of what stands down.
    fn down(&self) -> Option<&Keys> {
        self.keys(!self.matrix.is_turned())
    }

    fn keys(&self, of_members: bool) -> Option<&Keys> {
        let table = if of_members { "members" } else { "meetings" };
        self.tables.get(table)
    }

    /// The fields from which other tables take their columns.
    fn fields_of_others(&self, lines: &[(u64, StringRecord)]) -> Vec<usize> {
        let is_of_other = |head: &str| self.others.contains(&plain(head));
        let of_line = |(_, line): &(u64, StringRecord)| {
            let fields = line.iter().enumerate();
            let of_others = fields.filter(|(_, head)| !head.trim().is_empty() && is_of_other(head));
            of_others.map(|(field, _)| field).collect::<Vec<usize>>()
        };
        lines.iter().flat_map(of_line).collect()
    }

    /// What a mark is called by the settings.
    fn status(&self, mark: &str) -> Option<&str> {
        let known = self.input.values.get("status")?.get(mark)?;
        Some(known)
    }

    /// The marks that the settings explain.
    fn words(&self) -> BTreeSet<String> {
        let known = self.input.values.get("status").into_iter().flatten();
        known.map(|(mark, _)| mark.clone()).collect()
    }

    /// Does a mark say that somebody came?
    fn means_attended(&self, mark: &str) -> bool {
        let is_word = |mark: &str| mark.eq_ignore_ascii_case("attended");
        self.status(mark).map_or_else(|| is_word(mark), is_word)
    }

    /// The columns of the records, in their order.
    fn heads(&self, has_capacity: bool) -> Vec<&'static str> {
        let capacity = has_capacity.then_some("capacity");
        let more = match self.matrix.cells {
            CellContents::Marks => None,
            CellContents::Delegates => Some("delegate_count"),
            CellContents::Names => Some("delegate_name"),
        };
        [MEMBER, MEETING, "status"]
            .into_iter()
            .chain(more)
            .chain(capacity)
            .collect()
    }
}

/// The cells of a wide table, row by row.
pub struct MatrixCells<'a> {
    /// The header of the wide table.
    pub head: Rows<'a>,
    pub heads: Vec<&'static str>,
    lines: Vec<Line>,
    /// What stands for names in some cells, by the settings.
    words: BTreeSet<String>,
    /// The column whose cells name the rows.
    label: usize,
    is_turned: bool,
    contents: CellContents,
    /// The columns of marks, each with the key of what it is of and the cell that says so.
    across: Vec<MarkColumn>,
    /// The line, the column and the entry of the cell that come next.
    next: (usize, usize, usize),
    /// The column of the last record.
    last: usize,
    width: usize,
}

/// A row of marks.
struct Line {
    number: u64,
    cells: StringRecord,
    /// By the heading above it.
    capacity: Option<&'static str>,
}

struct MarkColumn {
    field: usize,
    /// What it is of, as the file names it.
    key: String,
    /// The key of that in its list.
    id: String,
    /// No cell of it has a mark.
    is_silent: bool,
    place: CellPlace,
}

impl<'a> MatrixCells<'a> {
    /// Of a wide table; none, with a finding, where it lacks the column that names its rows.
    pub fn new(mut rows: Rows<'a>, wide: &WideTable, findings: &mut Findings) -> Option<Self> {
        let header = header::read_header(&mut rows, wide, findings)?;
        let across = header.columns.iter().map(|column| {
            let key = key_of_column(column, wide, &rows, findings);
            MarkColumn {
                field: column.field,
                id: wide
                    .across()
                    .and_then(|keys| keys.find(&key))
                    .unwrap_or_else(|| key.clone()),
                key,
                is_silent: false,
                place: column.place(),
            }
        });
        let across: Vec<MarkColumn> = across.collect();
        note_repeated(&across, &rows, findings);
        let mut body = Body::default();
        let mut record = StringRecord::new();
        while let Some(line) = rows.read(&mut record) {
            body.take(
                line,
                &record,
                &rows,
                (header.label, &across),
                wide,
                findings,
            );
        }
        let Body { lines, totals, .. } = body;
        let across = note_silent(across, &lines, &rows, wide, findings);
        note_marks(&across, &lines, &rows, wide, findings);
        let fields: Vec<usize> = across.iter().map(|column| column.field).collect();
        totals::check(
            wide,
            &rows,
            (&lines, &fields),
            &totals,
            &header.totals,
            findings,
        );
        Some(Self {
            width: rows.header.len().max(header.width),
            head: rows,
            heads: wide.heads(lines.iter().any(|line| line.capacity.is_some())),
            words: wide.words(),
            lines,
            label: header.label,
            is_turned: wide.matrix.is_turned(),
            contents: wide.matrix.cells,
            across,
            next: (0, 0, 0),
            last: 0,
        })
    }

    /// The next cell of the table as a record, or the next name in it; its line.
    pub fn read(&mut self, record: &mut StringRecord) -> Option<u64> {
        if self.next.1 >= self.across.len() {
            self.next = (self.next.0 + 1, 0, 0);
        }
        let Line {
            number,
            cells,
            capacity,
        } = self.lines.get(self.next.0)?;
        let column = self.across.get(self.next.1)?;
        let label = cells.get(self.label).unwrap_or_default();
        let [member, meeting] = if self.is_turned {
            [column.key.as_str(), label]
        } else {
            [label, column.key.as_str()]
        };
        record.clear();
        record.extend([member, meeting]);
        let cell = cells.get(column.field).unwrap_or_default();
        let is_silent = column.is_silent || (self.is_turned && !self.has_mark(cells));
        let mut is_last = true;
        match self.contents {
            _ if is_silent => record.push_field("unknown"),
            CellContents::Marks => record.push_field(cell),
            CellContents::Delegates => extend_with_count(record, cell),
            CellContents::Names if self.is_word(cell) => record.push_field(cell),
            CellContents::Names => {
                let names: Vec<&str> = names_in(cell).collect();
                let name = names.get(self.next.2).copied().unwrap_or_default();
                record.push_field(if name.is_empty() { "" } else { "attended" });
                record.push_field(name);
                is_last = self.next.2 + 1 >= names.len();
            }
        }
        let has_capacity = self.heads.last() == Some(&"capacity");
        while record.len() + usize::from(has_capacity) < self.heads.len() {
            record.push_field("");
        }
        if has_capacity {
            record.push_field(capacity.unwrap_or_default());
        }
        // A row with a cell too many is as wrong here as in any list.
        if let Some(more) = cells.get(self.width).filter(|more| !more.trim().is_empty()) {
            record.push_field(more);
        }
        self.last = self.next.1;
        self.next = if is_last {
            (self.next.0, self.next.1 + 1, 0)
        } else {
            (self.next.0, self.next.1, self.next.2 + 1)
        };
        Some(*number)
    }

    fn has_mark(&self, cells: &StringRecord) -> bool {
        let mut cells = self.across.iter().filter_map(|c| cells.get(c.field));
        cells.any(|cell| !cell.trim().is_empty())
    }

    /// Does a cell of a table of names say something else than names?
    fn is_word(&self, cell: &str) -> bool {
        let cell = cell.trim();
        !cell.is_empty()
            && (self.words.contains(cell)
                || meaning(cell, STATUS, "status").is_some()
                || is_remark(cell))
    }

    /// Where the marks of each meeting, or member, stand.
    pub fn marks(&self) -> Marks {
        let columns = self.across.iter();
        let columns = columns.map(|column| (column.id.clone(), column.field as u64 + 1));
        Marks {
            by: if self.is_turned { MEMBER } else { MEETING },
            columns: columns.collect(),
        }
    }

    /// The line and the column of the table in which a field of the last record stands.
    pub fn cell(&self, line: u64, field: usize) -> CellPlace {
        let of_head = usize::from(!self.is_turned);
        match self.across.get(self.last) {
            Some(column) if field >= 2 => (line, column.field),
            Some(column) if field == of_head => column.place,
            _ => (line, self.label),
        }
    }
}

/// Notes columns that are of the same meeting, or member, as one before.
fn note_repeated(across: &[MarkColumn], rows: &Rows, findings: &mut Findings) {
    let mut seen = BTreeSet::new();
    for column in across {
        if !seen.insert(&column.key) {
            let (line, field) = column.place;
            findings.note(&rows.whole.at_cell(line, field as u64 + 1), "", || R013 {
                column: show_value(&column.key),
            });
        }
    }
}

/// The status and the number of delegates that a cell with a number says.
fn extend_with_count(record: &mut StringRecord, cell: &str) {
    let cell = cell.trim();
    let is_number = cell.starts_with(|c: char| c.is_ascii_digit());
    if cell.chars().all(|c| c == '0') && is_number {
        record.extend(["absent", ""]);
    } else if is_number {
        record.extend(["attended", cell]);
    } else {
        record.extend([cell, ""]);
    }
}

/// The names that stand in one cell.
fn names_in(cell: &str) -> impl Iterator<Item = &str> {
    let names = cell.split([';', '\n', '\r']).map(str::trim);
    names.filter(|name| !name.is_empty())
}

/// The meetings that stand above the marks of a wide table, as rows of a list.
pub fn meetings_of_header<'a>(
    mut rows: Rows<'a>,
    wide: &WideTable,
    findings: &mut Findings,
) -> Option<Listed<'a>> {
    let header = header::read_header(&mut rows, wide, findings)?;
    Some(list_meetings(rows, &header, wide.language))
}

/// Is this the key or a name of a row of a list, or, without one, the name of a state?
fn is_of_list(name: &str, keys: Option<&Keys>) -> bool {
    match keys.filter(|keys| !keys.is_open()) {
        Some(keys) => keys.meaning(name) == Meaning::LeftOut || keys.find(name).is_some(),
        None => territories::find_territory(name).is_some(),
    }
}

//! A table of members by meetings as rows of attendance: one for each cell. In: the rows of a wide
//! table, what its rows are. Out: records of member, meeting and mark, each at its true place. It
//! must not know what a mark means.

mod header;
mod totals;

use super::{
    dataset::Marks,
    heads::plain,
    labels::total_of,
    listed::{CellPlace, Listed},
    reference::{Keys, Meaning, Tables},
    rows::Rows,
};
use crate::{
    finding::{
        Findings,
        codes::{R013, R071, R073},
        show_value,
    },
    settings::{CellContents, Input, Matrix},
    territories,
};
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
        let table = if self.matrix.is_turned() {
            "members"
        } else {
            "meetings"
        };
        self.tables.get(table)
    }

    /// The keys of what stands down.
    fn down(&self) -> Option<&Keys> {
        let table = if self.matrix.is_turned() {
            "meetings"
        } else {
            "members"
        };
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

    /// Does a mark say that somebody came?
    fn means_attended(&self, mark: &str) -> bool {
        let is_word = |mark: &str| mark.eq_ignore_ascii_case("attended");
        self.status(mark).map_or_else(|| is_word(mark), is_word)
    }

    /// The columns of the records, in their order.
    pub fn heads(&self) -> Vec<&'static str> {
        let more = match self.matrix.cells {
            CellContents::Marks => None,
            CellContents::Delegates => Some("delegate_count"),
            CellContents::Names => Some("delegate_name"),
        };
        [MEMBER, MEETING, "status"]
            .into_iter()
            .chain(more)
            .collect()
    }
}

/// The cells of a wide table, row by row.
pub struct MatrixCells<'a> {
    /// The header of the wide table.
    pub head: Rows<'a>,
    pub heads: Vec<&'static str>,
    lines: Vec<(u64, StringRecord)>,
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

struct MarkColumn {
    field: usize,
    /// What it is of, as the file names it.
    key: String,
    /// The key of that in its list.
    id: String,
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
                    .map_or_else(|| key.clone(), |keys| id_of(&key, keys)),
                key,
                place: column.place(),
            }
        });
        let across: Vec<MarkColumn> = across.collect();
        note_repeated(&across, &rows, findings);
        let mut lines = Vec::new();
        let mut totals = Vec::new();
        let mut record = StringRecord::new();
        while let Some(line) = rows.read(&mut record) {
            let name = record.get(header.label).unwrap_or_default().trim();
            let has_mark = |column: &MarkColumn| {
                record
                    .get(column.field)
                    .is_some_and(|mark| !mark.trim().is_empty())
            };
            let place = rows.whole.at_cell(line, header.label as u64 + 1);
            let is_listed = is_of_list(name, wide.down());
            let is_total = !is_listed && total_of(name).is_some();
            // Below a table stands what its marks mean.
            let is_legend = !is_listed && !name.is_empty() && wide.status(name).is_some();
            if is_total {
                findings.note(&place, name, || R071 {
                    value: show_value(name),
                });
                totals.push((line, record.clone()));
            } else if is_listed || (!is_legend && across.iter().any(has_mark)) {
                lines.push((line, record.clone()));
            } else if !name.is_empty() {
                findings.note(&place, name, || R073 {
                    value: show_value(name),
                });
            }
        }
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
            heads: wide.heads(),
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
        let (line, cells) = self.lines.get(self.next.0)?;
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
        let is_last = match self.contents {
            CellContents::Marks => {
                record.push_field(cell);
                true
            }
            CellContents::Delegates => {
                extend_with_count(record, cell);
                true
            }
            CellContents::Names => {
                let names: Vec<&str> = names_in(cell).collect();
                let name = names.get(self.next.2).copied().unwrap_or_default();
                record.push_field(if name.is_empty() { "" } else { "attended" });
                record.push_field(name);
                self.next.2 + 1 >= names.len()
            }
        };
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
        Some(*line)
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

/// The key that a name means in a list; the name where it means none.
fn id_of(name: &str, keys: &Keys) -> String {
    match keys.meaning(name) {
        Meaning::Row(id) => id.into_owned(),
        Meaning::Folded(id) => id.to_owned(),
        Meaning::LeftOut | Meaning::Unknown => keys.key_of_name(name).unwrap_or(name).to_owned(),
    }
}

/// Is this the key or a name of a row of a list, or, without one, the name of a state?
fn is_of_list(name: &str, keys: Option<&Keys>) -> bool {
    match keys.filter(|keys| !keys.is_open()) {
        Some(keys) => {
            matches!(
                keys.meaning(name),
                Meaning::Row(_) | Meaning::Folded(_) | Meaning::LeftOut
            ) || keys.key_of_name(name).is_some()
        }
        None => territories::find_territory(name).is_some(),
    }
}

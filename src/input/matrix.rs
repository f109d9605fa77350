//! A table of members by meetings as rows of attendance: one for each cell. In: the rows of a wide
//! table, what its rows are. Out: records of member, meeting and mark, each at its true place. It
//! must not know what a mark means.

use super::{
    labels::total_of,
    mapping::{BY_SETTINGS, note_missing_head},
    reference::{Keys, Meaning, Tables},
    rows::Rows,
};
use crate::{
    finding::{
        Findings,
        codes::{R011, R071, R073},
        show_value,
    },
    settings::Matrix,
    territories,
};
use csv::StringRecord;

/// What the columns of the records are called.
pub const HEADS: [&str; 3] = ["member_id", "meeting_id", "status"];
const MARK: usize = 2;

/// The cells of a wide table, row by row.
pub struct MatrixCells<'a> {
    /// The header of the wide table.
    pub head: Rows<'a>,
    lines: Vec<(u64, StringRecord)>,
    /// The column whose cells name the rows.
    label: usize,
    /// Are the rows meetings, and the columns members?
    is_turned: bool,
    /// The columns of marks, each with what its head names.
    across: Vec<(usize, String)>,
    /// The line and the column of marks that come next.
    next: (usize, usize),
}

impl<'a> MatrixCells<'a> {
    /// Of a wide table; none, with a finding, where it lacks the column that names its rows.
    pub fn new(
        mut rows: Rows<'a>,
        matrix: &Matrix,
        tables: &Tables,
        findings: &mut Findings,
    ) -> Option<Self> {
        let (head, is_turned) = match matrix {
            Matrix::MembersDown(head) => (head, false),
            Matrix::MeetingsDown(head) => (head, true),
        };
        let Some(label) = rows.position(head) else {
            note_missing_head(&rows, ("attendance", "matrix"), head, BY_SETTINGS, findings);
            return None;
        };
        let (down, beside) = if is_turned {
            ("meetings", "members")
        } else {
            ("members", "meetings")
        };
        let across = columns_of_marks(&rows, label, tables.get(beside), findings);
        let mut lines = Vec::new();
        let mut record = StringRecord::new();
        while let Some(line) = rows.read(&mut record) {
            let name = record.get(label).unwrap_or_default().trim();
            let has_mark = |(field, _): &(usize, String)| {
                record
                    .get(*field)
                    .is_some_and(|mark| !mark.trim().is_empty())
            };
            let place = rows.whole.at_cell(line, label as u64 + 1);
            let is_listed = is_of_list(name, tables.get(down));
            let is_total = !is_listed && total_of(name).is_some();
            if is_listed || (!is_total && across.iter().any(has_mark)) {
                lines.push((line, record.clone()));
            } else if is_total {
                findings.note(&place, name, || R071 {
                    value: show_value(name),
                });
            } else if !name.is_empty() {
                findings.note(&place, name, || R073 {
                    value: show_value(name),
                });
            }
        }
        Some(Self {
            head: rows,
            lines,
            label,
            is_turned,
            across,
            next: (0, 0),
        })
    }

    /// The next cell of the table as a record; its line.
    pub fn read(&mut self, record: &mut StringRecord) -> Option<u64> {
        if self.next.1 >= self.across.len() {
            self.next = (self.next.0 + 1, 0);
        }
        let (line, cells) = self.lines.get(self.next.0)?;
        let (field, key) = self.across.get(self.next.1)?;
        let label = cells.get(self.label).unwrap_or_default();
        let [member, meeting] = if self.is_turned {
            [key.as_str(), label]
        } else {
            [label, key.as_str()]
        };
        record.clear();
        record.extend([member, meeting, cells.get(*field).unwrap_or_default()]);
        // A row with a cell too many is as wrong here as in any list.
        if let Some(more) = cells.get(self.head.header.len()) {
            record.push_field(more);
        }
        self.next.1 += 1;
        Some(*line)
    }

    /// The line and the column of the table in which a field of the last record stands.
    pub fn cell(&self, line: u64, field: usize) -> (u64, usize) {
        let column = self
            .next
            .1
            .checked_sub(1)
            .and_then(|last| self.across.get(last));
        let of_head = usize::from(!self.is_turned);
        match column {
            Some((column, _)) if field == MARK => (line, *column),
            Some((column, _)) if field == of_head => (self.head.header_line, *column),
            _ => (line, self.label),
        }
    }
}

/// The columns whose heads name a meeting, or a member: all but those of totals.
fn columns_of_marks(
    rows: &Rows,
    label: usize,
    keys: Option<&Keys>,
    findings: &mut Findings,
) -> Vec<(usize, String)> {
    let key = |head: &str| {
        keys.and_then(|keys| keys.key_of_name(head))
            .unwrap_or(head)
            .to_owned()
    };
    let fields = rows.header.iter().enumerate();
    let named = fields.filter(|(field, head)| *field != label && !head.is_empty());
    let (totals, marks): (Vec<_>, Vec<_>) =
        named.partition(|(_, head)| total_of(head).is_some() && !is_of_list(head, keys));
    if let Some((first, _)) = totals.first() {
        let place = rows.whole.at_cell(rows.header_line, *first as u64 + 1);
        let heads: Vec<String> = totals.iter().map(|(_, head)| show_value(head)).collect();
        findings.note(&place, "", || R011 {
            columns: heads.join(", "),
        });
    }
    marks
        .into_iter()
        .map(|(field, head)| (field, key(head)))
        .collect()
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

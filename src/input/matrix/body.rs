//! What each row of a table of members by meetings is: marks, a heading, a total, a note. In: rows.
//! Out: the rows of marks, each with what the heading above it says. It must not know what a mark
//! means.

use super::{Line, MarkColumn, WideTable, is_of_list};
use crate::{
    finding::{
        Findings, HIDDEN,
        codes::{R071, R073, R115, R116, R117, R118, R119},
        show_value,
    },
    input::{
        heads::split,
        labels::{is_heading, is_number, total_of, without_footnote_mark},
        meanings::meaning,
        rows::Rows,
    },
    schema::CAPACITY,
    settings::CellContents,
};
use csv::StringRecord;
use std::collections::HashMap;

/// Words of rows that count marks, besides those of totals.
const COUNTS: [&str; 16] = [
    "present",
    "absent",
    "apologies",
    "quorum",
    "percentage",
    "percent",
    "rate",
    "presents",
    "absents",
    "presentes",
    "ausentes",
    "asistencia",
    "hadir",
    "kuorum",
    "الحضور",
    "النصاب",
];

/// The rows below a header.
#[derive(Default)]
pub(super) struct Body {
    pub(super) lines: Vec<Line>,
    pub(super) totals: Vec<(u64, StringRecord)>,
    capacity: Option<&'static str>,
    /// What the rows are of → the line.
    seen: HashMap<String, u64>,
}

impl Body {
    /// Takes a row; notes what is none of marks.
    pub(super) fn take(
        &mut self,
        line: u64,
        cells: &StringRecord,
        rows: &Rows,
        (label, across): (usize, &[MarkColumn]),
        wide: &WideTable,
        findings: &mut Findings,
    ) {
        let name = cells.get(label).unwrap_or_default().trim();
        let name = without_footnote_mark(name).unwrap_or(name);
        let mut marks = across
            .iter()
            .filter_map(|column| cells.get(column.field))
            .map(str::trim)
            .filter(|mark| !mark.is_empty())
            .peekable();
        let place = rows.whole.at_cell(line, label as u64 + 1);
        let is_listed = is_of_list(name, wide.down());
        let has_marks = marks.peek().is_some();
        // Below a table stands what its marks mean.
        let is_legend = !is_listed && !name.is_empty() && wide.status(name).is_some();
        let is_total = total_of(name).is_some();
        let counts = says_quorum(name)
            || (has_marks && marks.all(|mark| is_count(mark, wide)) && is_of_counts(name, wide));
        if !is_listed && (is_total || counts) {
            findings.note(&place, name, || R071 {
                value: show_value(name),
            });
            if is_total {
                self.totals.push((line, cells.clone()));
            }
        } else if is_listed || (has_marks && !is_legend) {
            let id = wide.down().and_then(|keys| keys.find(name));
            let id = id.unwrap_or_else(|| name.to_owned());
            if let Some(first) = self.seen.get(&id) {
                findings.note(&place, name, || R117 {
                    value: show_value(name),
                    line: first,
                });
                return;
            }
            self.seen.insert(id, line);
            let own = capacity_of(name).filter(|_| !is_listed);
            self.lines.push(Line {
                number: line,
                cells: cells.clone(),
                capacity: own.or(self.capacity),
            });
        } else if !name.is_empty() {
            // A note may name a person.
            let is_shown = is_legend || (is_heading(name) && !name.contains(':'));
            findings.note(&place, name, || R073 {
                value: if is_shown {
                    show_value(name)
                } else {
                    HIDDEN.to_owned()
                },
            });
            self.capacity = capacity_of(name);
            if let Some(capacity) = self.capacity {
                findings.note(&place, capacity, || R116 { capacity });
            }
        }
    }
}

/// Does a row say whether enough members came?
fn says_quorum(name: &str) -> bool {
    const QUORUM: [&str; 4] = ["quorum", "kuorum", "quorate", "النصاب"];
    split(name)
        .first()
        .is_some_and(|word| QUORUM.contains(&word.as_str()))
}

/// The capacity, other than that of members, of those whom a heading or a row names.
fn capacity_of(name: &str) -> Option<&'static str> {
    const OBSERVERS: [&str; 12] = [
        "observer",
        "observers",
        "observateur",
        "observateurs",
        "observador",
        "observadores",
        "pengamat",
        "nonmember",
        "nonmembers",
        "partners",
        "المراقبون",
        "مراقبون",
    ];
    const GUESTS: [&str; 6] = [
        "guests",
        "invited",
        "invitees",
        "invites",
        "invitados",
        "tamu",
    ];
    let has = |known: &[&str]| {
        let words = split(name);
        let pairs = words.windows(2).map(<[String]>::concat);
        words
            .iter()
            .cloned()
            .chain(pairs)
            .any(|word| known.contains(&word.as_str()))
    };
    let own = meaning(name, CAPACITY, "capacity").filter(|word| *word != "member");
    own.or_else(|| has(&OBSERVERS).then_some("observer"))
        .or_else(|| has(&GUESTS).then_some("guest"))
}

/// Is a cell a number that is no mark?
fn is_count(mark: &str, wide: &WideTable) -> bool {
    let number = mark.trim_end_matches('%').trim();
    is_number(number) && wide.status(mark).is_none()
}

/// Does a row count marks, by its label? Among marks that are words, every row of numbers does.
fn is_of_counts(name: &str, wide: &WideTable) -> bool {
    let says_so = || {
        name.contains('%')
            || split(name)
                .iter()
                .any(|word| COUNTS.contains(&word.as_str()))
    };
    wide.matrix.cells == CellContents::Marks || says_so()
}

/// Notes the columns of which no cell has a mark: nobody was recorded at all.
pub(super) fn note_silent(
    across: Vec<MarkColumn>,
    lines: &[Line],
    rows: &Rows,
    wide: &WideTable,
    findings: &mut Findings,
) -> Vec<MarkColumn> {
    let is_silent = |column: &MarkColumn| {
        let mut cells = lines.iter().filter_map(|line| line.cells.get(column.field));
        !wide.matrix.is_turned() && cells.all(|cell| cell.trim().is_empty())
    };
    let note = |column: MarkColumn| {
        let is_silent = is_silent(&column);
        if is_silent && !lines.is_empty() {
            let (line, field) = column.place;
            findings.note(
                &rows.whole.at_cell(line, field as u64 + 1),
                &column.key,
                || R115 {
                    value: show_value(&column.key),
                },
            );
        }
        MarkColumn {
            is_silent,
            ..column
        }
    };
    across.into_iter().map(note).collect()
}

/// Notes marks that say of nobody whether he came: an empty cell or a dash that the settings call
/// unknown, and a table in which no mark says that somebody came.
pub(super) fn note_marks(
    across: &[MarkColumn],
    lines: &[Line],
    rows: &Rows,
    wide: &WideTable,
    findings: &mut Findings,
) {
    if wide.matrix.cells != CellContents::Marks || lines.is_empty() {
        return;
    }
    let own = across.iter().filter(|column| !column.is_silent);
    let fields: Vec<usize> = own.map(|column| column.field).collect();
    let cells = || {
        let places = lines
            .iter()
            .flat_map(|line| fields.iter().map(move |field| (line, *field)));
        places.map(|(line, field)| line.cells.get(field).unwrap_or_default().trim())
    };
    let is_nothing = |cell: &str| !cell.contains(char::is_alphanumeric);
    let unknown = cells().filter(|cell| is_nothing(cell) && wide.status(cell) == Some("unknown"));
    let n = unknown.count();
    if n > 0 {
        findings.note(&rows.whole, "", || R118 { n });
    }
    if !fields.is_empty() && !cells().any(|cell| wide.means_attended(cell)) {
        findings.note(&rows.whole, "", || R119 {});
    }
}

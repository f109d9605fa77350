//! Members by meetings with what the table of the meetings says below: how many came and how many
//! were eligible, and a column for each meeting of which nothing is on record. In: two tables. Out:
//! rows and columns. It must not know how a table is drawn.

use crate::{
    table::{Cell, Column, Label, MeetingLabel, Missing, Table},
    words::Words,
};

const NOT_ON_RECORD: Cell = Cell::Missing(Missing::NotAvailable);

/// Adds the meetings that only the table of the meetings has, as columns of which nothing is on
/// record. Where they are many, the columns that say something would be lost among them.
pub fn add_missing_meetings(table: &mut Table, meetings: &Table) {
    /// One such column for so many others.
    const FOR_EACH: usize = 3;
    let known = |id: &str| table.columns.iter().any(|column| is_of(column, id));
    let labels = meetings.rows.iter().filter_map(|row| meeting_of(row));
    let missing: Vec<MeetingLabel> = labels.filter(|label| !known(&label.id)).cloned().collect();
    let shown = table.columns.iter().filter(|c| is_meeting(c)).count();
    if missing.len() * FOR_EACH > shown {
        return;
    }
    for label in missing {
        let is_later = |column: &Column| match &column.label {
            Label::Meeting(own) => own.date > label.date,
            _ => false,
        };
        let last = table.columns.iter().rposition(is_meeting);
        let place = table.columns.iter().position(is_later);
        let Some(place) = place.or(last.map(|last| last + 1)) else {
            return;
        };
        let column = Column {
            key: label.id.clone(),
            label: Label::Meeting(label),
            ..Column::text("presence")
        };
        table.columns.insert(place, column);
        for row in &mut table.rows {
            row.insert(place, NOT_ON_RECORD);
        }
    }
}

/// A row for each of these columns of the table of the meetings: its number at each meeting with a
/// list, and their sum in the last column.
pub fn totals(table: &Table, meetings: &Table, of: &[usize], words: &Words) -> Vec<Vec<Cell>> {
    let has_list = |place: usize| table.rows.iter().any(|row| row[place] != NOT_ON_RECORD);
    let number = |place: usize, label: &MeetingLabel, total: usize| {
        let is_of = |row: &&Vec<Cell>| meeting_of(row).is_some_and(|own| own.id == label.id);
        let row = meetings.rows.iter().find(is_of)?;
        has_list(place).then(|| row[total].clone())
    };
    let last = table.columns.len() - 1;
    let row = |total: &usize| {
        let mut sum = Some(0);
        let mut cells: Vec<Cell> = Vec::new();
        for (place, column) in table.columns.iter().enumerate() {
            let cell = match &column.label {
                Label::Meeting(label) => number(place, label, *total).unwrap_or(NOT_ON_RECORD),
                _ if place == 0 => Cell::from(words.head(&meetings.columns[*total])),
                _ if place == last => Cell::recorded(sum),
                _ => Cell::from(String::new()),
            };
            if is_meeting(column) && has_list(place) {
                sum = sum.zip(cell.integer()).map(|(sum, own)| sum + own);
            }
            cells.push(cell);
        }
        cells
    };
    of.iter().map(row).collect()
}

const fn is_meeting(column: &Column) -> bool {
    matches!(column.label, Label::Meeting(_))
}

fn is_of(column: &Column, id: &str) -> bool {
    matches!(&column.label, Label::Meeting(own) if own.id == id)
}

/// The meeting that a row is about.
fn meeting_of(row: &[Cell]) -> Option<&MeetingLabel> {
    row.iter().find_map(|cell| match cell {
        Cell::Meeting(meeting) => Some(&**meeting),
        _ => None,
    })
}

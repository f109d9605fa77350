//! The totals of a table of members by meetings: do they agree with its marks? In: rows of marks
//! and of totals. Out: findings at their cells. It must not change a row.

use super::{Line, WideTable, extend_with_count, names_in};
use crate::{
    finding::{Findings, codes::R105, show_value},
    input::rows::Rows,
    settings::CellContents,
};
use csv::StringRecord;

/// Compares each whole number of a total with the marks that it is of: how many came, or how many
/// delegates.
pub fn check(
    wide: &WideTable,
    rows: &Rows,
    (lines, across): (&[Line], &[usize]),
    rows_of_totals: &[(u64, StringRecord)],
    columns_of_totals: &[usize],
    findings: &mut Findings,
) {
    let mut compare = |line: u64, field: usize, cell: &str, sums: Sums| {
        let Ok(total) = cell.trim().parse::<u64>() else {
            return;
        };
        if sums.are_known && total != sums.came && total != sums.delegates {
            let place = rows.whole.at_cell(line, field as u64 + 1);
            findings.note(&place, cell, || R105 {
                value: show_value(cell.trim()),
                marks: sums.of(wide.matrix.cells),
            });
        }
    };
    for (line, total) in rows_of_totals {
        for field in across {
            let cells = lines.iter().map(|line| line.cells.get(*field));
            let sums = Sums::new(wide, cells);
            compare(*line, *field, total.get(*field).unwrap_or_default(), sums);
        }
    }
    for field in columns_of_totals {
        for Line { number, cells, .. } in lines {
            let marks = across.iter().map(|field| cells.get(*field));
            let sums = Sums::new(wide, marks);
            compare(*number, *field, cells.get(*field).unwrap_or_default(), sums);
        }
    }
}

/// How many came by some cells, and how many delegates.
struct Sums {
    came: u64,
    delegates: u64,
    /// Is what each of them says known?
    are_known: bool,
}

impl Sums {
    fn new<'c>(wide: &WideTable, cells: impl Iterator<Item = Option<&'c str>>) -> Self {
        let mut sums = Self {
            came: 0,
            delegates: 0,
            are_known: true,
        };
        for cell in cells.map(|cell| cell.unwrap_or_default().trim()) {
            match wide.matrix.cells {
                CellContents::Marks => {
                    sums.came += u64::from(wide.means_attended(cell));
                }
                CellContents::Names => {
                    sums.came += u64::from(!cell.is_empty());
                    sums.delegates += names_in(cell).count() as u64;
                }
                CellContents::Delegates => {
                    let mut record = StringRecord::new();
                    extend_with_count(&mut record, cell);
                    let count = record.get(1).unwrap_or_default();
                    sums.came += u64::from(record.get(0) == Some("attended"));
                    match count.parse::<u64>() {
                        Ok(count) => sums.delegates += count,
                        Err(_) => sums.are_known &= count.is_empty(),
                    }
                }
            }
        }
        if wide.matrix.cells == CellContents::Marks {
            sums.delegates = sums.came;
        }
        sums
    }

    /// What a total should say.
    const fn of(&self, cells: CellContents) -> u64 {
        match cells {
            CellContents::Marks => self.came,
            CellContents::Delegates | CellContents::Names => self.delegates,
        }
    }
}

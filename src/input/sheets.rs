//! What only the sheets of a workbook may have: hidden parts, dates beside texts, other sheets with
//! the same columns. In: sheets as they are read. Out: findings. It must not know what is counted
//! from them.

use super::{
    Source, heads,
    locate::Folder,
    mapping::{self, From},
    rows::Rows,
};
use crate::finding::codes::{R076, R080, R081, R082, R120};
use crate::{
    finding::{Findings, Place, letters, show_value},
    schema::{Kind, TABLES, TableSchema},
    settings::{Input, Settings},
};
use csv::StringRecord;

/// A sheet with fewer rows holds no table.
const FEW_ROWS: u64 = 2;
/// Rows or columns that a message names.
const NAMED: usize = 10;

fn quote_names<T: ToString>(all: &[T]) -> String {
    let more = if all.len() > NAMED { ", …" } else { "" };
    all.iter()
        .take(NAMED)
        .map(ToString::to_string)
        .collect::<Vec<String>>()
        .join(", ")
        + more
}

/// Notes what only a sheet may have; nothing where another table has said so.
pub fn note_all(
    rows: &Rows,
    schema: &TableSchema,
    input: &Input,
    froms: &[From],
    findings: &mut Findings,
) {
    if !input.distinct {
        note_hidden(rows, froms, findings);
        note_mixed_dates(rows, schema, froms, findings);
    }
}

/// Notes what is hidden of a sheet that is read.
pub fn note_hidden(rows: &Rows, froms: &[From], findings: &mut Findings) {
    let Some(sheet) = rows.sheet() else { return };
    let whole = &rows.whole;
    if sheet.is_hidden {
        findings.note(whole, "", || R081 {
            sheet: show_value(whole.sheet.as_deref().unwrap_or_default()),
        });
    }
    let mut record = StringRecord::new();
    let mut has_cells = |row: &u64| {
        sheet.row(*row, 0, &mut record);
        record.iter().any(|cell| !cell.trim().is_empty())
    };
    let of_data = sheet
        .hidden_rows
        .range(rows.header_line + 1..)
        .take_while(|row| **row <= rows.last_row(sheet));
    let hidden: Vec<u64> = of_data.copied().filter(|row| has_cells(row)).collect();
    if let Some(first) = hidden.first() {
        findings.note(&whole.at_cell(*first, 0), "rows", || R082 {
            what: "rows",
            n: hidden.len(),
            named: quote_names(&hidden),
        });
    }
    let is_read = |column: &u64| {
        froms
            .iter()
            .flat_map(From::fields)
            .any(|field| *field as u64 + 1 == *column)
    };
    let hidden: Vec<String> = sheet
        .hidden_columns
        .iter()
        .copied()
        .filter(is_read)
        .map(letters)
        .collect();
    if !hidden.is_empty() {
        findings.note(whole, "columns", || R082 {
            what: "columns",
            n: hidden.len(),
            named: quote_names(&hidden),
        });
    }
}

/// Notes columns of days in which some cells are dates and others texts: a program may have read
/// the texts with day and month swapped where it could, and left the others.
fn note_mixed_dates(rows: &Rows, schema: &TableSchema, froms: &[From], findings: &mut Findings) {
    let Some(sheet) = rows.sheet() else { return };
    let mut record = StringRecord::new();
    for (column, from) in schema
        .columns()
        .iter()
        .zip(froms)
        .filter(|(column, _)| column.kind == Kind::Date)
    {
        let Some(field) = from.field() else { continue };
        let (mut dates, mut texts) = (Vec::new(), Vec::new());
        for row in rows.header_line + 1..=rows.last_row(sheet) {
            match sheet.is_date(row, field) {
                Some(true) => dates.push(row),
                Some(false) => texts.push(row),
                None => {}
            }
        }
        let (Some(date), Some(text)) = (dates.first(), texts.first()) else {
            continue;
        };
        let mut cell = |row: u64| {
            sheet.row(row, 0, &mut record);
            show_value(record.get(field).unwrap_or_default())
        };
        let (of_date, of_text) = (cell(*date), cell(*text));
        findings.note(
            &rows.whole.at_cell(*text, field as u64 + 1),
            column.name,
            || R076 {
                column: column.name,
                dates: dates.len(),
                texts: texts.len(),
                date: of_date,
                text: of_text,
                row: date,
            },
        );
    }
}

/// Notes sheets of workbooks that are read, which have the columns of one of their tables and are
/// not read themselves.
pub fn note_unread(
    folder: &mut Folder,
    settings: &Settings,
    sources: &[Source],
    findings: &mut Findings,
) {
    let files: Vec<String> = folder.workbooks.keys().cloned().collect();
    for file in files {
        let Some(opened) = folder.workbooks.get_mut(&file) else {
            continue;
        };
        let is_read = |name: &str| {
            sources
                .iter()
                .any(|s| s.file == file && s.sheet.as_deref() == Some(name))
        };
        if !sources.iter().any(|s| s.file == file) {
            continue;
        }
        let names = opened.workbook.names();
        for name in names.iter().filter(|name| !is_read(name)) {
            let Ok(sheet) = opened.workbook.sheet(name) else {
                continue;
            };
            let fits = |table: &&&TableSchema| {
                let input = settings.input(table.name);
                let is_of_file = sources
                    .iter()
                    .any(|s| s.file == file && s.table == table.name);
                is_of_file && sheet.last_row() > input.first_row() && {
                    has_columns(
                        &Rows::of_sheet(&sheet, Place::file(&file), input.first_row()),
                        table,
                        input,
                    )
                }
            };
            let place = Place {
                sheet: Some(heads::shown_sheet(name, &names)),
                ..Place::file(&file)
            };
            if let Some(table) = TABLES.iter().find(fits) {
                let rows = sheet.last_row() - settings.input(table.name).first_row();
                findings.note(&place, "", || R080 {
                    table: table.name,
                    n: rows,
                });
            } else if settings.input("attendance").matrix.is_some() && sheet.last_row() > FEW_ROWS {
                // A table of another body or year may have other heads.
                findings.note(&place, "", || R120 {
                    n: sheet.last_row(),
                });
            }
        }
    }
}

/// Has a header all columns that every row of a table needs?
pub fn has_columns(rows: &Rows, table: &TableSchema, input: &Input) -> bool {
    let has = |head: &str| {
        rows.header
            .iter()
            .any(|h| heads::plain(h) == heads::plain(head))
    };
    if let Some(matrix) = &input.matrix {
        return has(matrix.label());
    }
    table
        .columns()
        .iter()
        .filter(|column| column.required)
        .all(|column| match input.columns.get(column.name) {
            Some(origin) => mapping::heads_of(origin).into_iter().all(has),
            None => has(column.name),
        })
}

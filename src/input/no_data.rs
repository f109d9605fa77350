//! Rows that hold no data: totals, headings, notes, headers that are repeated, other tables below.
//! In: rows and their columns. Out: which they are. It must not know what becomes of them.

use super::{
    characters::trimmed,
    heads::{is_head, plain},
    labels::{LONGEST, Total, is_count, is_heading, is_number, total_of},
    mapping::From,
    row::Row,
    rows::{Records, Rows, Text, spans_lines},
    workbook::Sheet,
};
use crate::schema::{ColumnSchema, Kind, TABLES, TableSchema};
use csv::StringRecord;
use std::{collections::HashSet, sync::LazyLock};

/// The names of the columns of all tables.
static NAMES: LazyLock<HashSet<String>> = LazyLock::new(|| {
    let columns = TABLES.iter().flat_map(|table| table.columns());
    columns
        .flat_map(|column| column.also().chain([column.name]))
        .map(plain)
        .collect()
});

/// The column of persons: a list of those who came may end with how many they are.
const PERSON: &str = "delegate_name";
/// So many other cells with texts make a row of one that is named for a total.
const SAYING: usize = 2;

/// The cell of a row of a list of one column that is no data by itself: a heading or a number.
#[must_use]
pub fn lone_cell(cells: &StringRecord) -> Option<usize> {
    let text = trimmed(cells.get(0).filter(|_| cells.len() == 1)?);
    (is_heading(text) || is_number(text)).then_some(0)
}

/// The only cell of a row that is not empty, where the header has several.
#[must_use]
pub fn only_cell(cells: &StringRecord) -> Option<usize> {
    let mut filled = (0..cells.len()).filter(|field| {
        cells
            .get(*field)
            .is_some_and(|cell| !trimmed(cell).is_empty())
    });
    let only = filled.next()?;
    (cells.len() > 1 && filled.next().is_none()).then_some(only)
}

/// Does every row need this column, or does the column name it?
fn is_needed(column: &ColumnSchema) -> bool {
    column.required || ["name", PERSON].contains(&column.name)
}

/// The fields of the columns that every row needs, or that name it, with their columns.
fn needed<'f>(
    columns: &'f [ColumnSchema],
    froms: &'f [From],
) -> impl Iterator<Item = (&'f ColumnSchema, usize)> + 'f {
    let fields = columns
        .iter()
        .zip(froms)
        .filter(|(column, _)| is_needed(column));
    fields.flat_map(|(column, from)| from.fields().iter().map(move |field| (column, *field)))
}

/// The field that says that a row is a total. `is_known` says whether a cell is the key of a row of
/// another table.
#[must_use]
pub fn total(
    row: &Row,
    columns: &[ColumnSchema],
    is_known: impl Fn(&ColumnSchema, &str) -> bool,
) -> Option<usize> {
    let cell = |field: usize| trimmed(row.cells.get(field).unwrap_or_default());
    if row
        .rows
        .sheet()
        .is_some_and(|sheet| sheet.totals.contains(&row.line))
    {
        return (0..row.cells.len()).find(|field| !cell(*field).is_empty());
    }
    // What other cells say: a number, another total or the same again say nothing of a row.
    let says = |field: usize, of: usize| {
        let text = cell(field);
        field != of
            && !text.is_empty()
            && !is_number(text)
            && text != cell(of)
            && total_of(text).is_none()
    };
    let key = row.froms.first().and_then(From::field);
    let is_total = |(column, field): &(&ColumnSchema, usize)| {
        let others = || (0..row.cells.len()).filter(|other| says(*other, *field));
        match total_of(cell(*field)) {
            // In a row that says more it is a name, such as TOTAL; one that points to other tables
            // says nothing by itself.
            Some(Total::Whole) if column.name == PERSON => true,
            Some(Total::Whole) if matches!(column.kind, Kind::Reference(_)) => {
                !is_known(column, cell(*field))
            }
            Some(Total::Whole) => others().count() < SAYING,
            Some(Total::Of) => others().all(|other| Some(other) == key),
            None => false,
        }
    };
    let said = needed(columns, row.froms)
        .find(is_total)
        .map(|(_, field)| field);
    // Where a column that every row needs is empty, any other may say it.
    said.or_else(|| {
        let lacks = needed(columns, row.froms)
            .any(|(column, field)| column.name != PERSON && cell(field).is_empty());
        (0..row.cells.len()).find(|field| lacks && total_of(cell(*field)) == Some(Total::Whole))
    })
}

/// Is a row a header in other words: do all its cells name the columns that they stand in?
#[must_use]
pub fn is_header_in_other_words(row: &Row, columns: &[ColumnSchema]) -> bool {
    let names = |field: usize, text: &str| {
        let text = plain(text);
        // The names of a column are gone through only for a text that is one of some column: most
        // rows end here.
        if !NAMES.contains(&text) {
            return false;
        }
        let of_field = columns
            .iter()
            .zip(row.froms)
            .filter(|(_, from)| from.fields().contains(&field))
            .map(|(column, _)| column);
        of_field
            .flat_map(|column| column.also().chain([column.name]))
            .any(|name| plain(name) == text)
    };
    let filled = || {
        row.cells
            .iter()
            .enumerate()
            .filter(|(_, cell)| !trimmed(cell).is_empty())
    };
    filled().count() > 1
        && filled().all(|(field, cell)| cell.len() <= LONGEST && names(field, cell))
}

/// Is a row the header once more?
#[must_use]
pub fn is_header(rows: &Rows, cells: &StringRecord) -> bool {
    let mut filled = cells
        .iter()
        .zip(&rows.plain_header)
        .filter(|(cell, _)| !trimmed(cell).is_empty())
        .peekable();
    filled.peek().is_some() && filled.all(|(cell, head)| plain(cell) == *head)
}

/// Is a row surely one of data: as wide as the header, on one line, with several cells filled, and
/// none of those that every row needs or that name it may be a label? `known` are the words of
/// cells that stood in such rows before.
#[must_use]
pub fn is_surely_data(row: &Row, columns: &[ColumnSchema], known: &[Option<u32>]) -> bool {
    let Row {
        rows, cells, line, ..
    } = row;
    let is_total = |sheet: &Sheet| sheet.totals.contains(line);
    let mut filled = cells.iter().filter(|cell| !trimmed(cell).is_empty());
    let may_be_label = |(column, from): (&ColumnSchema, &From)| {
        let fields = from.fields().iter();
        fields
            .map(|field| (trimmed(&cells[*field]), &rows.plain_header[*field]))
            .any(|(text, head)| {
                let is_head = || {
                    let text = plain(text);
                    text == *head || NAMES.contains(&text)
                };
                (text.is_empty() && column.name != PERSON)
                    || total_of(text).is_some()
                    || (text.len() <= LONGEST && is_head())
            })
    };
    cells.len() == rows.header.len()
        && !spans_lines(cells)
        && filled.nth(1).is_some()
        && !rows.sheet().is_some_and(is_total)
        && !(columns.iter().zip(row.froms).zip(known))
            .filter(|((column, _), known)| known.is_none() && is_needed(column))
            .any(|(of, _)| may_be_label(of))
}

/// Another table below that of the rows.
pub struct OtherTable {
    /// Its first line, that of its title where it has one.
    pub line: u64,
    /// How many rows it has with its title and header.
    pub rows: u64,
}

/// How sure it is that a row is the header of another table.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Other {
    No,
    /// It repeats the head of one column: a name that somebody may bear, unless the row stands
    /// apart from those before it.
    WhereApart,
    Yes,
}

/// Is a row the header of another table: does it repeat heads of columns that every row needs, and
/// no whole header? Or does it hold nothing but heads?
fn begins_other(rows: &Rows, fields: &[(usize, bool)], cells: &StringRecord) -> Other {
    let repeats = |(field, _): &&(usize, bool)| {
        let cell = trimmed(cells.get(*field).unwrap_or_default());
        !cell.is_empty() && plain(cell) == rows.plain_header[*field]
    };
    let repeated: Vec<&(usize, bool)> = fields.iter().filter(repeats).collect();
    let mut filled = cells.iter().map(trimmed).filter(|cell| !cell.is_empty());
    let names_column = |cell: &str| cell.len() <= LONGEST && (is_head(cell) || is_count(cell));
    if only_cell(cells).is_some()
        || is_header(rows, cells)
        || (repeated.is_empty() && !filled.all(names_column))
    {
        Other::No
    } else if repeated.len() > 1 || repeated.iter().any(|(_, is_key)| *is_key) {
        Other::Yes
    } else {
        Other::WhereApart
    }
}

/// Where lines begin that stand below blank ones, and those below a title that does.
fn below_blank_lines(text: &Text) -> Vec<usize> {
    let mut found = Vec::new();
    let is_filler = |b: &u8| *b == text.delimiter || matches!(b, b'\r' | b'\n' | b' ');
    // A line ends with both, or with one of them: between the two no line is blank.
    let is_inside =
        |at: &usize| text.bytes[*at - 1] == b'\r' && text.bytes.get(*at) == Some(&b'\n');
    let breaks = memchr::memchr2_iter(b'\n', b'\r', text.bytes).map(|at| at + 1);
    let breaks = breaks.filter(|at| !is_inside(at));
    let begins_blank = |at: &usize| text.bytes.get(*at).is_some_and(is_filler);
    let mut past = 0;
    for at in breaks.filter(begins_blank) {
        if at < past {
            continue;
        }
        let Some(next) = text.bytes[at..]
            .iter()
            .position(|b| !is_filler(b))
            .map(|n| at + n)
        else {
            break;
        };
        let line = memchr::memrchr2(b'\n', b'\r', &text.bytes[..next]).map_or(0, |end| end + 1);
        if line > at {
            past = next;
            found.push(line);
            // What stands below a title, with or without blank lines between.
            let below = memchr::memchr2(b'\n', b'\r', &text.bytes[next..]).map(|n| next + n);
            found.extend(
                below.and_then(|end| {
                    Some(end + text.bytes[end..].iter().position(|b| !is_filler(b))?)
                }),
            );
        }
    }
    found.dedup();
    found
}

/// The other table that begins below these rows, and of a text what lies before it.
pub fn other_table<'t>(
    rows: &mut Rows<'t>,
    schema: &TableSchema,
    froms: &[From],
) -> Option<(OtherTable, Option<Text<'t>>)> {
    let is_key = |column: &ColumnSchema| schema.key.contains(&column.name);
    let fields = needed(schema.columns(), froms).map(|(column, field)| (field, is_key(column)));
    let fields: Vec<(usize, bool)> = fields
        .filter(|(field, _)| !rows.header[*field].is_empty())
        .collect();
    if let Some(sheet) = rows.sheet() {
        return other_table_on_sheet(rows, sheet, &fields).map(|other| (other, None));
    }
    let text = rows.text()?;
    let first = start_of_other_table(rows, &text, &fields)?;
    let other = Text {
        bytes: &text.bytes[first..],
        line: text.line + super::decode::breaks(&text.bytes[..first]),
        ..text
    };
    let before = Text {
        bytes: &text.bytes[..first],
        ..text
    };
    let other = OtherTable {
        line: other.line,
        rows: filled_rows(other),
    };
    Some((other, Some(before)))
}

/// The other table that begins below the rows of a sheet. `fields` are those that every row needs
/// or that name it, and whether each is of the key.
fn other_table_on_sheet(
    rows: &Rows,
    sheet: &Sheet,
    fields: &[(usize, bool)],
) -> Option<OtherTable> {
    let mut record = StringRecord::new();
    let (mut title, mut is_apart) = (None, false);
    for line in rows.header_line + 1..=rows.last_row(sheet) {
        sheet.row(line, rows.header.len(), &mut record);
        let other = begins_other(rows, fields, &record);
        if other == Other::Yes || (other == Other::WhereApart && is_apart) {
            let is_row = |line: &u64| {
                sheet.row(*line, rows.header.len(), &mut record);
                !record.iter().all(str::is_empty)
            };
            let first = title.unwrap_or(line);
            return Some(OtherTable {
                line: first,
                rows: (first..=rows.last_row(sheet)).filter(is_row).count() as u64,
            });
        }
        let is_blank = record.iter().all(str::is_empty);
        // A title may have blank rows below it, but no other row.
        title = if only_cell(&record).is_some() {
            Some(line)
        } else {
            title.filter(|_| is_blank)
        };
        is_apart = is_blank || title.is_some();
    }
    None
}

/// Where in a text another table begins, with its title. `fields` are those that every row needs or
/// that name it, and whether each is of the key.
fn start_of_other_table(rows: &Rows, text: &Text, fields: &[(usize, bool)]) -> Option<usize> {
    let heads = fields
        .iter()
        .map(|(field, _)| rows.header[*field].as_bytes());
    // Most lists hold no head a second time and no blank lines: only lines that do, and those
    // below, are looked at.
    let mut found: Vec<usize> = heads
        .flat_map(|head| cells_with(text, head))
        .chain(below_blank_lines(text))
        .collect();
    found.sort_unstable();
    found.into_iter().find_map(|at| {
        let start = line_start(text.bytes, at);
        let other = begins_other(rows, fields, &record_at(text, start)?);
        if other == Other::No {
            return None;
        }
        let (first, is_apart) = start_with_title(text, start);
        (other == Other::Yes || is_apart).then_some(first)
    })
}

/// Where cells begin that seem to hold nothing but this head.
fn cells_with(text: &Text, head: &[u8]) -> Vec<usize> {
    let is_edge = |b: Option<&u8>| {
        b.is_none_or(|b| *b == text.delimiter || b.is_ascii_whitespace() || *b == b'"')
    };
    let is_cell = |at: &usize| {
        (*at == 0 || is_edge(text.bytes.get(at - 1))) && is_edge(text.bytes.get(at + head.len()))
    };
    memchr::memmem::find_iter(text.bytes, head)
        .filter(is_cell)
        .collect()
}

/// Where the line begins that a byte stands on.
fn line_start(bytes: &[u8], at: usize) -> usize {
    memchr::memrchr2(b'\n', b'\r', &bytes[..at]).map_or(0, |end| end + 1)
}

/// The record that begins at a byte.
fn record_at(text: &Text, start: usize) -> Option<StringRecord> {
    let mut record = StringRecord::new();
    let line = Text {
        bytes: &text.bytes[start..],
        ..*text
    };
    Records::new(line).read(&mut record).map(|_| record)
}

/// Where the title of a line begins, below which there may be blank lines, else the line itself;
/// and whether there are a title or blank lines above it.
fn start_with_title(text: &Text, start: usize) -> (usize, bool) {
    let mut at = start;
    while at > 0 {
        let before = &text.bytes[..at];
        let before = before.strip_suffix(b"\n").unwrap_or(before);
        let before = before.strip_suffix(b"\r").unwrap_or(before);
        let end = at;
        at = line_start(text.bytes, before.len());
        let line = &text.bytes[at..before.len()];
        if !line
            .iter()
            .all(|b| b.is_ascii_whitespace() || *b == text.delimiter)
        {
            let is_title = record_at(text, at).is_some_and(|record| {
                record
                    .iter()
                    .filter(|cell| !trimmed(cell).is_empty())
                    .count()
                    == 1
            });
            return if is_title {
                (at, true)
            } else {
                (start, end < start)
            };
        }
    }
    (start, false)
}

/// How many records of a text are not blank.
fn filled_rows(text: Text) -> u64 {
    let mut record = StringRecord::new();
    let (mut records, mut count) = (Records::new(text), 0);
    while records.read(&mut record).is_some() {
        count += u64::from(!record.iter().all(|cell| trimmed(cell).is_empty()));
    }
    count
}

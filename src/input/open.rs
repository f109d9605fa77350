//! Opens a file or a sheet. In: where it is, and how it is written. Out: its rows. It must not know
//! what becomes of them.

use super::{
    decode, heads,
    locate::{Folder, Piece},
    mapping, meeting_report,
    rows::{Rows, Text},
    sheets::has_columns,
    workbook::Sheet,
};
use crate::finding::codes::{R003, R007, R015, R017, R113};
use crate::{
    digest::sha256,
    finding::{Findings, Place},
    schema::TableSchema,
    settings::Input,
};
use std::collections::BTreeSet;

/// Opens a file or a sheet and lets `read` have its rows. Returns what it made of them, the size
/// and the fingerprint of the file.
pub fn open<T>(
    piece: &Piece,
    schema: &TableSchema,
    input: &Input,
    folder: &mut Folder,
    findings: &mut Findings,
    read: impl FnOnce(Rows, &mut Findings) -> Option<T> + Send,
) -> Option<(T, usize, String)>
where
    T: Send,
{
    if let Some(name) = &piece.place.sheet {
        let opened = folder.workbook(&piece.place.file, findings)?;
        let sheet = opened.workbook.sheet(name);
        let (bytes, sha256) = (opened.bytes, opened.sha256.clone());
        let sheet = sheet
            .map_err(|reason| findings.note(&piece.place, "", || R017 { reason }))
            .ok()?;
        let rows = rows_of_sheet(&sheet, piece, schema, input, findings)?;
        return Some((read(rows, findings)?, bytes, sha256));
    }
    let place = &piece.place;
    let bytes = folder.bytes(&place.file, findings)?;
    if let Some(reason) = decode::other_kind(&bytes) {
        findings.note(place, "", || R017 { reason });
        return None;
    }
    let of_text = || {
        let text = decode::decode(&bytes, place, input.encoding, findings)?;
        let text = text_of_table(&text, piece, schema, input, findings)?;
        read(Rows::of_text(text, place.clone()), findings)
    };
    let (value, sha256) = rayon::join(of_text, || sha256(&bytes));
    Some((value?, bytes.len(), sha256))
}

/// The rows of a sheet, as far as its table goes.
fn rows_of_sheet<'s>(
    sheet: &'s Sheet,
    piece: &Piece,
    schema: &TableSchema,
    input: &Input,
    findings: &mut Findings,
) -> Option<Rows<'s>> {
    let place = &piece.place;
    if sheet.last_row() < input.first_row() {
        findings.note(place, "", || R003 {});
        return None;
    }
    let open = |row| (row <= sheet.last_row()).then(|| Rows::of_sheet(sheet, place.clone(), row));
    let header_row = header_row(open, place, schema, input, findings);
    let mut rows = Rows::of_sheet(sheet, place.clone(), header_row);
    if let Some(end) = piece.end {
        rows.end_before_table(end);
    }
    Some(rows)
}

/// The text of a table, from its header on.
fn text_of_table<'t>(
    text: &'t str,
    piece: &Piece,
    schema: &TableSchema,
    input: &Input,
    findings: &mut Findings,
) -> Option<Text<'t>> {
    let place = &piece.place;
    let delimiter_of = |bytes: &[u8]| match input.delimiter {
        Some(delimiter) => delimiter,
        None if input.meeting_report => meeting_report::delimiter(bytes),
        None => delimiter(bytes, schema, input),
    };
    let from_line = |row| {
        let text = Text::from_line(text, row, b',');
        let delimiter = delimiter_of(text.bytes);
        Text { delimiter, ..text }
    };
    let open = |row| {
        let text = from_line(row);
        (!text.bytes.is_empty()).then(|| Rows::of_text(text, place.clone()))
    };
    let header_row = header_row(open, place, schema, input, findings);
    let mut table = from_line(header_row);
    if let Some(end) = piece.end {
        let rest = Text::from_line(text, end, b',').bytes.len();
        let length = table.bytes.len().saturating_sub(rest);
        table.bytes = without_title(&table.bytes[..length]);
    }
    if table.bytes.is_empty() {
        findings.note(place, "", || R003 {});
        return None;
    }
    if table.delimiter != b',' && input.delimiter.is_none() {
        findings.note(place, "", || R015 {
            separator: decode::separator(table.delimiter),
        });
    }
    if let Some(quote) = decode::unclosed_quote(table.bytes, table.delimiter) {
        let line = table.line + decode::breaks(&table.bytes[..quote]);
        findings.note(&place.at_cell(line, 0), "", || R007 {});
        return None;
    }
    Some(table)
}

/// The row of the header: the one that the settings say, else the first one that has the columns
/// that every row needs, below a few lines of another kind.
fn header_row<'r>(
    open: impl Fn(u64) -> Option<Rows<'r>>,
    place: &Place,
    schema: &TableSchema,
    input: &Input,
    findings: &mut Findings,
) -> u64 {
    /// Rows in which it is looked for.
    const ROWS: u64 = 30;
    let is_list = input.matrix.is_none() && !input.meeting_report && !input.distinct;
    if input.header_row.is_some() || !is_list {
        return input.first_row();
    }
    let is_header = |row: &u64| open(*row).is_some_and(|rows| has_columns(&rows, schema, input));
    let found = (1..=ROWS).find(is_header).unwrap_or(1);
    if found > 1 {
        findings.note(&place.at_cell(found, 0), "", || R113 {});
    }
    found
}

/// What separates the cells of a text, by the heads that a table may have.
fn delimiter(text: &[u8], schema: &TableSchema, input: &Input) -> u8 {
    let named = input
        .columns
        .values()
        .flat_map(mapping::heads_of)
        .map(heads::plain);
    let own = schema
        .columns()
        .iter()
        .flat_map(|c| std::iter::once(heads::plain(c.name)).chain(c.also().map(heads::plain)));
    let known: BTreeSet<String> = named.chain(own).collect();
    decode::delimiter(text, |head| known.contains(&heads::plain(head)))
}

/// The lines of a table, without those below it of which one cell at most is filled: the title of
/// the next one.
fn without_title(text: &[u8]) -> &[u8] {
    let mut text = text;
    loop {
        let trimmed = text.trim_ascii_end();
        let start = memchr::memrchr2(b'\n', b'\r', trimmed).map_or(0, |at| at + 1);
        let line = &trimmed[start..];
        let cells = line.split(|b| matches!(b, b',' | b';' | b'\t' | b'|'));
        if start == 0 || cells.filter(|cell| !cell.trim_ascii().is_empty()).count() > 1 {
            return text;
        }
        text = &text[..start];
    }
}

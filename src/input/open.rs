//! Opens a file or a sheet. In: where it is, and how it is written. Out: its rows. It must not know
//! what becomes of them.

use super::{
    decode, heads,
    locate::{Folder, Piece},
    mapping, meeting_report,
    rows::{Rows, Text},
};
use crate::finding::codes::{R003, R007, R015, R017};
use crate::{digest::sha256, finding::Findings, schema::TableSchema, settings::Input};
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
    let place = &piece.place;
    if let Some(name) = &place.sheet {
        let opened = folder.workbook(&place.file, findings)?;
        let sheet = opened.workbook.sheet(name);
        let (bytes, sha256) = (opened.bytes, opened.sha256.clone());
        let sheet = sheet
            .map_err(|reason| findings.note(place, "", || R017 { reason }))
            .ok()?;
        if sheet.last_row() < input.header_row {
            findings.note(place, "", || R003 {});
            return None;
        }
        let mut rows = Rows::of_sheet(&sheet, place.clone(), input.header_row);
        if let Some(end) = piece.end {
            rows.end_before_table(end);
        }
        return Some((read(rows, findings)?, bytes, sha256));
    }
    let bytes = folder.bytes(&place.file, findings)?;
    if let Some(reason) = decode::other_kind(&bytes) {
        findings.note(place, "", || R017 { reason });
        return None;
    }
    let of_text = || {
        let text = decode::decode(&bytes, place, input.encoding, findings)?;
        let mut text_of_table = Text::from_line(&text, input.header_row, b',');
        if let Some(end) = piece.end {
            let rest = Text::from_line(&text, end, b',').bytes.len();
            let bytes = text_of_table.bytes;
            text_of_table.bytes = without_title(&bytes[..bytes.len().saturating_sub(rest)]);
        }
        let text = text_of_table;
        if text.bytes.is_empty() {
            findings.note(place, "", || R003 {});
            return None;
        }
        let delimiter = input
            .delimiter
            .unwrap_or_else(|| match input.meeting_report {
                true => meeting_report::delimiter(text.bytes),
                false => delimiter(text.bytes, schema, input),
            });
        let text = Text { delimiter, ..text };
        if delimiter != b',' && input.delimiter.is_none() {
            findings.note(place, "", || R015 {
                separator: decode::separator(delimiter),
            });
        }
        if let Some(quote) = decode::unclosed_quote(text.bytes, delimiter) {
            let line = text.line + decode::breaks(&text.bytes[..quote]);
            findings.note(&place.at_cell(line, 0), "", || R007 {});
            return None;
        }
        read(Rows::of_text(text, place.clone()), findings)
    };
    let (value, sha256) = rayon::join(of_text, || sha256(&bytes));
    Some((value?, bytes.len(), sha256))
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

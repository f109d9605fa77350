//! Rows that hold no data: totals, headings, notes, headers that are repeated, other tables below. In: rows and their columns.
//! Out: which they are. It must not know what becomes of them.

use super::{
    cell::Row,
    characters::trimmed,
    mapping::{From, plain},
    rows::{Cells, Records, Rows, Text},
};
use crate::schema::{ColumnSchema, TableSchema};
use csv::StringRecord;
use std::{collections::HashSet, sync::LazyLock};

/// Words for totals in English, French, Spanish, Indonesian and Arabic.
const TOTALS: [&str; 31] = [
    "total",
    "totals",
    "grand total",
    "overall total",
    "subtotal",
    "sub-total",
    "sub total",
    "sum",
    "total général",
    "totaux",
    "sous-total",
    "sous total",
    "somme",
    "totales",
    "total general",
    "suma",
    "jumlah",
    "jumlah total",
    "jumlah keseluruhan",
    "total keseluruhan",
    "subjumlah",
    "المجموع",
    "مجموع",
    "المجموع الكلي",
    "المجموع العام",
    "المجموع الفرعي",
    "الإجمالي",
    "إجمالي",
    "الإجمالي العام",
    "الإجمالي الكلي",
    "الجملة",
];

/// What headings between the rows of a list name, as the first or the last word: groups of members.
const GROUPS: [&str; 36] = [
    "states",
    "countries",
    "members",
    "parties",
    "observers",
    "organisations",
    "organizations",
    "groups",
    "group",
    "region",
    "delegations",
    "participants",
    "guests",
    "états",
    "pays",
    "membres",
    "observateurs",
    "groupe",
    "groupes",
    "région",
    "délégations",
    "estados",
    "países",
    "miembros",
    "observadores",
    "organizaciones",
    "grupo",
    "región",
    "negara",
    "anggota",
    "pengamat",
    "kelompok",
    "الدول",
    "الأعضاء",
    "المراقبون",
    "المنظمات",
];

/// What bears such a word in its name and is no group of members: `League of Arab States`.
const BODIES: [&str; 25] = [
    "league",
    "ligue",
    "liga",
    "organisation",
    "organization",
    "organización",
    "organisasi",
    "association",
    "asociación",
    "union",
    "unión",
    "community",
    "communauté",
    "comunidad",
    "forum",
    "commission",
    "council",
    "conference",
    "fund",
    "office",
    "agency",
    "united",
    "جامعة",
    "منظمة",
    "liga",
];

/// How notes below a list begin.
const NOTES: [&str; 13] =
    ["note", "notes", "source", "sources", "nb", "remark", "remarks", "remarque", "nota", "fuente", "catatan", "sumber", "ملاحظة"];

fn known(words: &[&str]) -> HashSet<String> {
    words.iter().map(|word| plain(word)).collect()
}

static KNOWN_TOTALS: LazyLock<HashSet<String>> = LazyLock::new(|| known(&TOTALS));
static KNOWN_GROUPS: LazyLock<HashSet<String>> = LazyLock::new(|| known(&GROUPS));
static KNOWN_BODIES: LazyLock<HashSet<String>> = LazyLock::new(|| known(&BODIES));
static KNOWN_NOTES: LazyLock<HashSet<String>> = LazyLock::new(|| known(&NOTES));

/// The code of a finding about a row that is no data, which only other tables show.
pub const HEADING: &str = "R073";

/// Longer texts are no heading and no word for totals.
const LONGEST: usize = 80;

fn words(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_alphanumeric()).map(plain).filter(|word| !word.is_empty()).collect()
}

/// Does a cell say that its row is a total: `Total`, `Total: 5`, `Sous-total (12)`?
#[must_use]
pub fn is_total(text: &str) -> bool {
    // Most cells are none, and one letter says so.
    let may_begin = |c: char| matches!(c.to_ascii_lowercase(), 't' | 's' | 'g' | 'o' | 'j') || !c.is_ascii();
    if text.len() > LONGEST || !text.chars().next().is_some_and(may_begin) {
        return false;
    }
    let words = words(text);
    let spoken = words.iter().take_while(|word| !word.bytes().all(|b| b.is_ascii_digit())).cloned().collect::<Vec<_>>();
    KNOWN_TOTALS.contains(&spoken.concat()) && words[spoken.len()..].iter().all(|word| word.bytes().all(|b| b.is_ascii_digit()))
}

/// Does a cell name a group of members, or is it a note, rather than the key of a row?
#[must_use]
pub fn is_heading(text: &str) -> bool {
    if text.len() > LONGEST {
        return words(text).first().is_some_and(|word| KNOWN_NOTES.contains(word));
    }
    let words = words(text);
    let (Some(first), Some(last)) = (words.first(), words.last()) else { return false };
    let names_group = KNOWN_GROUPS.contains(first) || KNOWN_GROUPS.contains(last);
    KNOWN_NOTES.contains(first) || (names_group && !words.iter().any(|word| KNOWN_BODIES.contains(word)))
}

/// The only cell of a row that is not empty, where the header has several.
#[must_use]
pub fn only_cell(cells: Cells) -> Option<usize> {
    let mut filled = (0..cells.len()).filter(|field| cells.get(*field).is_some_and(|cell| !trimmed(cell).is_empty()));
    let only = filled.next()?;
    (cells.len() > 1 && filled.next().is_none()).then_some(only)
}

/// The fields of the columns that every row needs, with their columns.
fn needed<'f>(columns: &'f [ColumnSchema], froms: &'f [From]) -> impl Iterator<Item = (&'f ColumnSchema, usize)> + 'f {
    let fields = columns.iter().zip(froms).filter(|(column, _)| column.required || column.name == "name");
    fields.flat_map(|(column, from)| from.fields().iter().map(move |field| (column, *field)))
}

/// The field that says that a row is a total.
#[must_use]
pub fn total(row: &Row, columns: &[ColumnSchema]) -> Option<usize> {
    let cell = |field: usize| trimmed(row.cells.get(field).unwrap_or_default());
    if row.rows.sheet().is_some_and(|sheet| sheet.totals.contains(&row.line)) {
        return (0..row.cells.len()).find(|field| !cell(*field).is_empty());
    }
    let said = needed(columns, row.froms).map(|(_, field)| field).find(|field| is_total(cell(*field)));
    // Where a column that every row needs is empty, any other may say it.
    said.or_else(|| {
        let lacks = needed(columns, row.froms).any(|(_, field)| cell(field).is_empty());
        (0..row.cells.len()).find(|field| lacks && is_total(cell(*field)))
    })
}

/// Is a row the header once more?
#[must_use]
pub fn is_header(rows: &Rows, cells: Cells) -> bool {
    let mut filled = cells.iter().zip(&rows.header).filter(|(cell, _)| !trimmed(cell).is_empty()).peekable();
    filled.peek().is_some() && filled.all(|(cell, head)| plain(cell) == plain(head))
}

/// May a cell of a column that every row needs be one of a row without data?
#[must_use]
pub fn is_suspicious(text: &str, head: &str) -> bool {
    is_total(text) || text == head || (text.len() <= LONGEST && plain(text) == plain(head))
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
    /// It repeats the head of one column: a name that somebody may bear, unless the row stands apart from those before it.
    WhereApart,
    Yes,
}

/// Is a row the header of another table: does it repeat heads of columns that every row needs, and no whole header?
fn begins_other(rows: &Rows, fields: &[(usize, bool)], cells: Cells) -> Other {
    let repeats = |(field, _): &&(usize, bool)| {
        let (cell, head) = (trimmed(cells.get(*field).unwrap_or_default()), &rows.header[*field]);
        !cell.is_empty() && plain(cell) == plain(head)
    };
    let repeated: Vec<&(usize, bool)> = fields.iter().filter(repeats).collect();
    if repeated.is_empty() || only_cell(cells).is_some() || is_header(rows, cells) {
        Other::No
    } else if repeated.len() > 1 || repeated.iter().any(|(_, is_key)| *is_key) {
        Other::Yes
    } else {
        Other::WhereApart
    }
}

/// The other table that begins below these rows, and of a text what lies before it.
pub fn other_table<'t>(rows: &mut Rows<'t>, schema: &TableSchema, froms: &[From]) -> Option<(OtherTable, Option<Text<'t>>)> {
    let is_key = |column: &ColumnSchema| schema.key.contains(&column.name);
    let fields = needed(schema.columns(), froms).map(|(column, field)| (field, is_key(column)));
    let fields: Vec<(usize, bool)> = fields.filter(|(field, _)| !rows.header[*field].is_empty()).collect();
    if let Some(sheet) = rows.sheet() {
        let mut record = StringRecord::new();
        let (mut title, mut is_apart) = (None, false);
        for line in rows.header_line + 1..=sheet.last_row() {
            sheet.row(line, rows.header.len(), &mut record);
            let cells = Cells::Read(&record);
            let other = begins_other(rows, &fields, cells);
            if other == Other::Yes || (other == Other::WhereApart && is_apart) {
                let is_row = |line: &u64| {
                    sheet.row(*line, rows.header.len(), &mut record);
                    !record.iter().all(str::is_empty)
                };
                let first = title.unwrap_or(line);
                return Some((OtherTable { line: first, rows: (first..=sheet.last_row()).filter(is_row).count() as u64 }, None));
            }
            let is_blank = record.iter().all(str::is_empty);
            // A title may have blank rows below it, but no other row.
            title = if only_cell(cells).is_some() { Some(line) } else { title.filter(|_| is_blank) };
            is_apart = is_blank || title.is_some();
        }
        return None;
    }
    let text = rows.text()?;
    let heads = fields.iter().map(|(field, _)| rows.header[*field].as_bytes());
    let is_edge = |b: Option<&u8>| b.is_none_or(|b| *b == text.delimiter || b.is_ascii_whitespace() || *b == b'"');
    let of_head = |head: &[u8]| {
        let is_cell = |at: &usize| (*at == 0 || is_edge(text.bytes.get(at - 1))) && is_edge(text.bytes.get(at + head.len()));
        memchr::memmem::find_iter(text.bytes, head).filter(is_cell).collect::<Vec<usize>>()
    };
    // Most lists hold no head a second time: only lines that do are looked at.
    let mut found: Vec<usize> = heads.flat_map(of_head).collect();
    found.sort_unstable();
    let line_start = |at: usize| memchr::memrchr2(b'\n', b'\r', &text.bytes[..at]).map_or(0, |end| end + 1);
    let record_at = |start: usize| {
        let mut record = StringRecord::new();
        let line = Text { bytes: &text.bytes[start..], ..text };
        Records::new(line).read(&mut record).map(|_| record)
    };
    // Where its title begins, below which there may be blank lines, and whether there are any lines of both kinds.
    let above = |start: usize| {
        let mut at = start;
        while at > 0 {
            let before = &text.bytes[..at];
            let before = before.strip_suffix(b"\n").unwrap_or(before);
            let before = before.strip_suffix(b"\r").unwrap_or(before);
            let end = at;
            at = line_start(before.len());
            let line = &text.bytes[at..before.len()];
            if !line.iter().all(|b| b.is_ascii_whitespace() || *b == text.delimiter) {
                let is_title = record_at(at).is_some_and(|record| record.iter().filter(|cell| !trimmed(cell).is_empty()).count() == 1);
                return if is_title { (at, true) } else { (start, end < start) };
            }
        }
        (start, false)
    };
    let first = found.into_iter().map(line_start).find_map(|start| {
        let record = record_at(start)?;
        let (first, is_apart) = above(start);
        match begins_other(rows, &fields, Cells::Read(&record)) {
            Other::Yes => Some(first),
            Other::WhereApart => is_apart.then_some(first),
            Other::No => None,
        }
    })?;
    let of_other = Text { bytes: &text.bytes[first..], line: text.line + super::decode::breaks(&text.bytes[..first]), ..text };
    let mut record = StringRecord::new();
    let (mut records, mut count) = (Records::new(of_other), 0);
    while records.read(&mut record).is_some() {
        count += u64::from(!record.iter().all(|cell| trimmed(cell).is_empty()));
    }
    let other = OtherTable { line: of_other.line, rows: count };
    Some((other, Some(Text { bytes: &text.bytes[..first], ..text })))
}

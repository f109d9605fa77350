//! Heads of columns: their words, and what messages call a column or a sheet that is not read. It
//! may have the name of a person: where a list has a column or a sheet for each, or where a row of
//! data stands for the header. It must not know the rows.

use crate::{
    finding::{letters, show_value},
    schema::{ColumnSchema, TABLES},
};
use std::{collections::HashSet, sync::LazyLock};

/// Words of heads and of names of sheets that no column and no table of ours has.
const OTHERS: [&str; 62] = [
    "address",
    "arrival",
    "badge",
    "calendar",
    "city",
    "code",
    "comment",
    "comments",
    "contact",
    "contacts",
    "copy",
    "data",
    "day",
    "department",
    "departure",
    "dietary",
    "email",
    "event",
    "events",
    "export",
    "fax",
    "first",
    "flight",
    "form",
    "head",
    "hotel",
    "id",
    "key",
    "language",
    "last",
    "link",
    "list",
    "mail",
    "ministry",
    "mobile",
    "month",
    "name",
    "no",
    "note",
    "notes",
    "nr",
    "number",
    "passport",
    "phone",
    "position",
    "post",
    "remark",
    "remarks",
    "result",
    "results",
    "room",
    "sheet",
    "signature",
    "sort",
    "summary",
    "surname",
    "telephone",
    "template",
    "time",
    "total",
    "venue",
    "year",
];

/// Short words between others, and numbers in words.
const SHORT: [&str; 18] = [
    "a", "an", "at", "by", "de", "du", "en", "et", "in", "la", "le", "n", "of", "on", "or", "the",
    "to", "y",
];

static WORDS: LazyLock<HashSet<String>> = LazyLock::new(|| {
    let of_tables = TABLES
        .iter()
        .flat_map(|t| std::iter::once(t.name).chain(t.also()));
    of_tables
        .chain(names_of_columns())
        .chain(OTHERS)
        .flat_map(split)
        .collect()
});

/// Digits of a year or of a number; those of a telephone or a passport are more.
const MOST_DIGITS: usize = 4;

/// Is a text made of words that heads have, and of short numbers? Then it names no person.
fn is_of_known_words(text: &str) -> bool {
    let is_known = |word: &String| {
        let letters = word.trim_matches(|c: char| c.is_numeric());
        letters.is_empty()
            || SHORT.contains(&letters)
            || WORDS.contains(word)
            || WORDS.contains(letters)
    };
    text.chars().filter(|c| c.is_numeric()).count() <= MOST_DIGITS
        && split(text).iter().all(is_known)
}

/// May the list of a table with these columns hold names of persons?
pub fn has_persons(columns: &[ColumnSchema]) -> bool {
    columns.iter().any(ColumnSchema::is_personal)
}

/// The head of a column in quotation marks, or its letter.
pub fn shown_head(text: &str, field: usize) -> String {
    if is_of_known_words(text) {
        show_value(text)
    } else {
        open_head(text, field)
    }
}

/// The head of a column, or its letter.
pub fn open_head(text: &str, field: usize) -> String {
    if is_of_known_words(text) {
        text.to_owned()
    } else {
        format!("column {}", letters(field as u64 + 1))
    }
}

/// The name of a sheet, or which of the sheets it is.
pub fn shown_sheet(name: &str, names: &[String]) -> String {
    if is_of_known_words(name) {
        return name.to_owned();
    }
    let number = names
        .iter()
        .position(|other| other == name)
        .map_or(0, |at| at + 1);
    format!("sheet {number}")
}

/// May any cell of a list name a person, where its row is shifted by a cell? The list has columns
/// of persons, or some that nobody reads.
pub fn may_name_persons(
    is_of_persons: bool,
    width: usize,
    is_open: impl Fn(usize) -> bool,
) -> bool {
    is_of_persons && !(0..width).all(is_open)
}

/// A head without capital letters, accents, spaces and marks.
#[must_use]
pub fn plain(head: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    if head.is_ascii() {
        let letters = head.bytes().filter(u8::is_ascii_alphanumeric);
        return letters
            .map(|b| char::from(b.to_ascii_lowercase()))
            .collect();
    }
    head.nfd()
        .filter(|c| c.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect()
}

/// The heads that columns of any table have, by their words.
static HEADS: LazyLock<HashSet<Vec<String>>> =
    LazyLock::new(|| names_of_columns().map(words).collect());

/// What columns are called, by us and by others.
fn names_of_columns() -> impl Iterator<Item = &'static str> {
    TABLES
        .iter()
        .flat_map(|t| t.columns())
        .flat_map(|c| std::iter::once(c.name).chain(c.also()))
}

/// Is this the head of a column of any table?
pub fn is_head(head: &str) -> bool {
    HEADS.contains(&words(head))
}

/// The words of a text, each without capital letters and accents.
pub fn split(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_alphanumeric())
        .map(plain)
        .filter(|word| !word.is_empty())
        .collect()
}

/// The words of a head that tell it from others, sorted: `Date de la réunion` is `date`,
/// `Present (Y/N)` is `present`.
#[must_use]
pub fn words(head: &str) -> Vec<String> {
    const FILLERS: [&str; 19] = [
        "of", "the", "n", "de", "la", "le", "les", "du", "des", "d", "l", "a", "an", "meeting",
        "meetings", "reunion", "reunions", "seance", "official",
    ];
    let outside = head
        .split_once(['(', '['])
        .map_or(head, |(before, _)| before);
    let mut words = split(outside);
    if words.iter().any(|w| !FILLERS.contains(&w.as_str())) {
        words.retain(|w| !FILLERS.contains(&w.as_str()));
    }
    words.sort();
    words
}

//! The names of sheets, for people and for formulas. In: tables, words. Out: names. It must not know
//! what a sheet looks like.

use crate::{
    names::unique,
    statistics::topics::TOPICS,
    table::{Label, Table},
    words::Words,
};
use sha2::{Digest, Sha256};
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write,
};

/// What Excel takes for the name of a sheet.
const LONGEST_SHEET_NAME: usize = 31;

/// The sheets that are there beside those of tables, by their messages in `locales/`.
pub const FRONT: [&str; 4] = ["sheet-cover", "contents", "key-figures", "notes"];

/// The name and the key of the sheet of each table, by its id.
pub struct SheetNames(BTreeMap<String, (String, String)>);

impl SheetNames {
    /// Of these tables, in their order: data come last, so that no other name depends on them.
    pub fn new<'a>(tables: impl IntoIterator<Item = &'a Table>, words: &Words) -> Self {
        let tables: Vec<&Table> = tables.into_iter().collect();
        // Excel keeps this name for itself.
        let mut taken: BTreeSet<String> = ["history".to_owned()].into();
        taken.extend(FRONT.map(|id| words.text(id).to_lowercase()));
        let mut own = |wanted: &str| {
            unique(
                &legal(wanted),
                LONGEST_SHEET_NAME,
                |n| format!(" ({n})"),
                &mut taken,
            )
        };
        let topics: BTreeMap<&str, String> = TOPICS
            .iter()
            .map(|topic| (topic.name, own(&words.text(&message(topic.name)))))
            .collect();
        let names = tables.iter().map(|table| {
            let name = match table.topic {
                Some(topic) if !is_alone(table) => topics[topic].clone(),
                Some(topic) => own(&of_series(topic, table, words)),
                None => own(&words.title(table)),
            };
            (table.id(), (name, stable_name(table, &tables)))
        });
        Self(names.collect())
    }

    /// The name of the sheet of a table, in the language of the words.
    pub fn name(&self, table: &Table) -> &str {
        self.0.get(&table.id()).map_or("", |(name, _)| name)
    }

    /// A name of that sheet that is the same in all languages.
    pub fn key(&self, table: &Table) -> String {
        self.0
            .get(&table.id())
            .map_or_else(String::new, |(_, key)| key.clone())
    }
}

/// What a row of the sheet of a table is.
pub fn row(table: &Table, words: &Words) -> String {
    let named = table
        .topic
        .map_or_else(|| table.statistic.replace(['.', '_'], "-"), message);
    words.find(&format!("{named}.row"), &[]).unwrap_or_default()
}

/// Are its columns meetings, so that no other table has the same?
pub fn is_alone(table: &Table) -> bool {
    let is_meeting = |label: &Label| matches!(label, Label::Meeting(_));
    table.series.is_some()
        && (table.columns_left_out > 0
            || table.columns.iter().any(|column| is_meeting(&column.label)))
}

fn message(topic: &str) -> String {
    format!("sheet-{topic}")
}

fn of_series(topic: &str, table: &Table, words: &Words) -> String {
    let series = table.series.as_ref().map_or("", |series| &series.short);
    let arguments = [("series", series.into())];
    words.say(&format!("{}-series", message(topic)), &arguments)
}

/// Without the marks that Excel does not allow, and cut between words where it is too long.
fn legal(name: &str) -> String {
    let is_illegal =
        |c: char| matches!(c, '[' | ']' | ':' | '*' | '?' | '/' | '\\') || c.is_control();
    let mut legal = String::new();
    for word in name.split(|c: char| c.is_whitespace() || is_illegal(c)) {
        let longer = format!("{legal} {word}");
        if !legal.is_empty() && longer.trim_end().encode_utf16().count() > LONGEST_SHEET_NAME {
            break;
        }
        longer.trim().clone_into(&mut legal);
    }
    legal.trim_matches('\'').to_owned()
}

/// The name of a table's sheet in formulas: the same in all languages and from year to year, and
/// that of no other of these tables.
pub fn stable_name(table: &Table, all: &[&Table]) -> String {
    if let Some(topic) = table.topic.filter(|_| !is_alone(table)) {
        return capital_words(topic.split('-'));
    }
    let name = plain_name(table);
    let is_other =
        |other: &&Table| other.id() != table.id() && plain_name(other).eq_ignore_ascii_case(&name);
    // A series may be called like a part of a statistic: then its key is written apart.
    let collides = table.series.is_some() && all.iter().any(is_other);
    if collides {
        marked(&name, &table.id())
    } else {
        name
    }
}

/// Two long names that begin alike must differ, and each be the same every year: the end tells them
/// apart.
fn marked(name: &str, id: &str) -> String {
    const END: usize = 6;
    let end = name
        .len()
        .min(name.floor_char_boundary(LONGEST_SHEET_NAME - END));
    let mut name = name[..end].to_owned();
    for byte in Sha256::digest(id.as_bytes()).iter().take(END / 2) {
        let _ = write!(name, "{byte:02X}");
    }
    name
}

fn plain_name(table: &Table) -> String {
    let (area, name) = table
        .statistic
        .split_once('.')
        .unwrap_or(("", table.statistic));
    let parts = [
        name,
        table.part.unwrap_or_default(),
        table.series.as_ref().map_or("", |s| s.key.as_str()),
    ];
    // What most sheets are about is not said in their names.
    let area = Some(area)
        .filter(|area| *area != "participation")
        .unwrap_or_default();
    let words = std::iter::once(area)
        .chain(parts)
        .flat_map(|p| p.split(['_', '-', '.']));
    let name = capital_words(words);
    if name.len() > LONGEST_SHEET_NAME {
        marked(&name, &table.id())
    } else {
        name
    }
}

fn capital_words<'a>(words: impl Iterator<Item = &'a str>) -> String {
    words
        .filter(|word| !word.is_empty())
        .map(|word| word[..1].to_uppercase() + &word[1..])
        .collect()
}

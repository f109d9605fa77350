//! States and territories by the names that lists have for them, in several languages. In: a name.
//! Out: a code of ISO 3166-1. It must not know the data: what a list of members says always comes
//! first.

use std::{collections::HashMap, sync::LazyLock};
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// Where the table comes from stands beside it.
const TABLE: &str = include_str!("../assets/territories/territories.csv");

/// The words of each name → the code.
static NAMES: LazyLock<HashMap<String, String>> = LazyLock::new(|| {
    let mut reader = csv::Reader::from_reader(TABLE.as_bytes());
    let header = reader.headers().cloned().unwrap_or_default();
    let is_name = |head: &str| head.starts_with("name_") || head == "other_names";
    let mut names = HashMap::new();
    for row in reader.records().flatten() {
        let cells = header
            .iter()
            .zip(&row)
            .filter(|(head, _)| is_name(head))
            .flat_map(|(_, cell)| cell.split(';'));
        names.extend(
            cells
                .filter(|name| !name.is_empty())
                .map(|name| (plain(name), row[0].to_owned())),
        );
    }
    names
});

/// A name without what lists write in several ways: capital letters, accents, marks, `St.` and `&`.
fn plain(name: &str) -> String {
    let name = name.to_lowercase().replace('&', " and ");
    let letters: String = name.nfd().filter(|c| !is_combining_mark(*c)).collect();
    let words = letters
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty() && *word != "the");
    words
        .map(|word| if word == "st" { "saint" } else { word })
        .collect::<Vec<&str>>()
        .join(" ")
}

/// The code (alpha-3) of the state or territory of this name.
#[must_use]
pub fn code_of(name: &str) -> Option<&'static str> {
    const LONGEST: usize = 100;
    if name.len() > LONGEST {
        None
    } else {
        NAMES.get(&plain(name)).map(String::as_str)
    }
}

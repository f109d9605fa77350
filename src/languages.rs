//! The languages that documents can be in: each is a file of `locales/`, found when the program is
//! built. In: nothing. Out: tags and words. It must not know a message.

use std::{
    collections::{HashMap, HashSet},
    sync::LazyLock,
};
use unicode_normalization::UnicodeNormalization;

include!(concat!(env!("OUT_DIR"), "/languages.rs"));

/// Which way a language is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    LeftToRight,
    RightToLeft,
}

/// The tags of all languages, in their order.
pub fn tags() -> impl Iterator<Item = &'static str> {
    LANGUAGES.iter().map(|(tag, _)| *tag)
}

/// Is there a file of words for this tag? `fr-FR` is `fr`.
#[must_use]
pub fn known_tag(tag: &str) -> Option<&'static str> {
    let language = tag.trim().split(['-', '_']).next().unwrap_or_default();
    tags().find(|known| known.eq_ignore_ascii_case(language))
}

/// The messages of a file by name, each with what stands on its first line.
pub fn messages(text: &str) -> impl Iterator<Item = (&str, &str)> {
    let first = |line: &&str| !line.starts_with([' ', '#', '}']);
    text.lines()
        .filter(first)
        .filter_map(|line| line.split_once(" ="))
        .map(|(id, said)| (id, said.trim()))
}

/// Name of a message without arguments → its texts in all languages.
static TEXTS: LazyLock<HashMap<&'static str, Vec<&'static str>>> = LazyLock::new(|| {
    let mut texts: HashMap<&str, Vec<&str>> = HashMap::new();
    let all = LANGUAGES.iter().flat_map(|(_, text)| messages(text));
    for (name, text) in all.filter(|(_, text)| !text.is_empty() && !text.contains('{')) {
        texts.entry(name).or_default().push(text);
    }
    texts
});

/// What a message without arguments is in all languages.
#[must_use]
pub fn texts_of(message: &str) -> &'static [&'static str] {
    TEXTS.get(message).map_or(&[], Vec::as_slice)
}

/// What a message without arguments is in one language.
#[must_use]
pub fn text_in(tag: &str, message: &str) -> Option<&'static str> {
    let (_, text) = LANGUAGES.iter().find(|(own, _)| *own == tag)?;
    messages(text)
        .find(|(name, _)| *name == message)
        .map(|(_, said)| said)
}

/// Is this one of the words that a language, and English not, has for columns of lists? `head` is in
/// small letters, without accents, spaces and marks.
#[must_use]
pub fn is_head_in(tag: &str, head: &str) -> bool {
    HEADS.get(tag).is_some_and(|heads| heads.contains(head))
}

/// Tag → what its language calls columns, without what English calls some column.
static HEADS: LazyLock<HashMap<&'static str, HashSet<String>>> = LazyLock::new(|| {
    let of_language = |text: &'static str| {
        let is_head = |name: &str| name.starts_with("column-") || name.starts_with("field-");
        let fields = messages(text).filter(|(name, _)| is_head(name));
        fields
            .map(|(_, said)| plain(said))
            .collect::<HashSet<String>>()
    };
    let all: HashMap<&str, HashSet<String>> = LANGUAGES
        .iter()
        .map(|(tag, text)| (*tag, of_language(text)))
        .collect();
    let english = all.get("en").cloned().unwrap_or_default();
    let without = |(tag, heads): (&'static str, HashSet<String>)| {
        let own = heads.difference(&english).cloned().collect();
        (tag, if tag == "en" { heads } else { own })
    };
    all.into_iter().map(without).collect()
});

/// A text in small letters, without accents, spaces and marks.
fn plain(text: &str) -> String {
    let letters = text.nfd().filter(|c| c.is_alphanumeric());
    letters.flat_map(char::to_lowercase).collect()
}

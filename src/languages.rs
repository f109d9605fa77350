//! The languages that documents can be in: each is a file of `locales/`, found when the program is
//! built. In: nothing. Out: tags and words. It must not know a message.

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
pub fn known(tag: &str) -> Option<&'static str> {
    let language = tag.trim().split(['-', '_']).next().unwrap_or_default();
    tags().find(|known| known.eq_ignore_ascii_case(language))
}

//! The order of names in a language, by CLDR. In: a language, names. Out: keys to sort by. It must
//! not know what is named.

use icu_collator::{Collator, CollatorBorrowed, options::CollatorOptions};
use icu_locale_core::Locale;
use std::{fmt, sync::Arc};

/// The order of one language.
#[derive(Clone)]
pub struct Collation(Arc<CollatorBorrowed<'static>>);

impl Collation {
    /// Of a language by its tag.
    #[must_use]
    pub fn new(tag: &str) -> Self {
        let locale = Locale::try_from_str(tag).unwrap_or(Locale::UNKNOWN);
        let collator = Collator::try_new(locale.into(), CollatorOptions::default());
        Self(Arc::new(
            collator.expect("the order that all languages share, at least"),
        ))
    }

    /// Names are in the order of their keys.
    #[must_use]
    pub fn key(&self, name: &str) -> Vec<u8> {
        let mut key = Vec::new();
        let Ok(()) = self.0.write_sort_key_to(name, &mut key);
        key
    }
}

impl fmt::Debug for Collation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Collation")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_in_the_order_of_their_language() {
        let sorted = |tag: &str, names: &[&str]| {
            let collation = Collation::new(tag);
            let mut names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
            names.sort_by_cached_key(|name| collation.key(name));
            names
        };
        assert_eq!(
            sorted("fr", &["Zambie", "États-Unis", "Fidji", "Égypte"]),
            ["Égypte", "États-Unis", "Fidji", "Zambie"]
        );
        assert_eq!(
            sorted("es", &["Oñate", "Onza", "Ozaeta"]),
            ["Onza", "Oñate", "Ozaeta"]
        );
        assert_eq!(
            sorted("ar", &["تايلند", "أفغانستان", "إندونيسيا", "الهند"]),
            ["أفغانستان", "الهند", "إندونيسيا", "تايلند"]
        );
    }
}

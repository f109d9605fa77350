//! Keys that other tables may point to. In: ids, names and aliases with their rows. Out: the id that a cell means.
//! It must not know which table they are of.

use crate::finding::{NONE, nearest};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// The known keys of one table.
#[derive(Debug, Default)]
pub struct Keys {
    /// Everything that may stand for a row → its id.
    ids: HashMap<String, String>,
    names: BTreeMap<String, String>,
    /// Without a list of its own, a table is what the others mention.
    open: bool,
    pub seen: BTreeSet<String>,
}

impl Keys {
    /// Keys of a table that has no file: any key is right, and is noted.
    #[must_use]
    pub fn open() -> Self {
        Self { open: true, ..Self::default() }
    }

    pub fn insert(&mut self, id: &str, name: &str) {
        self.ids.insert(id.to_owned(), id.to_owned());
        self.names.insert(id.to_owned(), name.to_owned());
    }

    /// Another way to write `id`; an id always wins, and so does the first of two equal names.
    pub fn alias(&mut self, text: &str, id: &str) {
        self.ids.entry(text.to_owned()).or_insert_with(|| id.to_owned());
    }

    /// The id that `text` stands for.
    ///
    /// # Errors
    /// The nearest known key with its name, or `NONE` where none is near.
    pub fn resolve(&mut self, text: &str) -> Result<String, String> {
        if self.open {
            self.seen.insert(text.to_owned());
            return Ok(text.to_owned());
        }
        self.ids.get(text).cloned().ok_or_else(|| {
            let mut known: Vec<&str> = self.ids.keys().map(String::as_str).collect();
            known.sort_unstable();
            nearest(text, known).map_or_else(
                || NONE.to_owned(),
                |near| {
                    let id = &self.ids[near];
                    if near == id { format!("{id} ({})", self.names[id]) } else { format!("\"{near}\" ({id})") }
                },
            )
        })
    }
}

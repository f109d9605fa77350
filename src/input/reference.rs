//! Keys that other tables may point to. In: ids, names and aliases with their rows. Out: the id
//! that a cell means. It must not know which table they are of.

use crate::{
    finding::{NONE, misspelt_key, nearest_key, visible},
    territories,
};
use std::{
    borrow::Cow,
    collections::{BTreeMap, HashMap, HashSet},
    sync::{
        Arc, OnceLock,
        atomic::{AtomicUsize, Ordering},
    },
};
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

/// The known keys of the tables read so far, by table.
pub type Tables = HashMap<&'static str, Keys>;

/// The known keys of one table.
#[derive(Debug, Default, Clone)]
pub struct Keys {
    /// Everything that may stand for a row → its id.
    ids: HashMap<String, String>,
    /// The same in small letters → its id; none where two rows are meant.
    folded: HashMap<String, Option<String>>,
    names: BTreeMap<String, String>,
    /// Name in small letters → the key; none where several have it. Made once it is asked for.
    named: OnceLock<HashMap<String, Option<String>>>,
    /// Keys of rows that could not be used, in small letters.
    left_out: HashSet<String>,
    /// Without a list of its own, a table is what the others mention.
    open: bool,
    /// All that may stand for a row in order, and how many of them were compared with texts that
    /// are none. Looked up once a key was not found.
    sorted: OnceLock<Vec<String>>,
    compared: Arc<AtomicUsize>,
    /// Of those that are names of states: the code of the state → the key. Looked up once a key was
    /// not found.
    states: OnceLock<HashMap<&'static str, String>>,
}

/// What a cell that points to a row may mean.
#[derive(Debug, PartialEq, Eq)]
pub enum Meaning<'a> {
    Row(Cow<'a, str>),
    /// The row that differs only in capital letters or spaces.
    Folded(&'a str),
    /// A row that could not be used.
    LeftOut,
    Unknown,
}

impl Keys {
    /// Keys of a table that has no file: any key is right.
    #[must_use]
    pub fn open() -> Self {
        Self {
            open: true,
            ..Self::default()
        }
    }

    #[must_use]
    pub const fn is_open(&self) -> bool {
        self.open
    }

    /// Notes the id of a row.
    pub fn insert(&mut self, id: &str, name: &str) {
        let id = composed(id).into_owned();
        self.names.insert(id.clone(), name.to_owned());
        self.fold(&id, &id);
        self.ids.insert(id.clone(), id);
    }

    /// Another way to write `id`; returns the id that it stands for already, if it is another one.
    pub fn alias(&mut self, text: &str, id: &str) -> Option<String> {
        let (text, id) = (composed(text), composed(id));
        self.fold(&text, &id);
        if let Some(other) = self.ids.get(text.as_ref()) {
            return (*other != id).then(|| other.clone());
        }
        self.ids.insert(text.into_owned(), id.into_owned());
        None
    }

    fn fold(&mut self, text: &str, id: &str) {
        let known = self
            .folded
            .entry(folded(text))
            .or_insert_with(|| Some(id.to_owned()));
        if known.as_deref() != Some(id) {
            *known = None;
        }
    }

    /// Notes the key of a row that could not be used: what points to it is no mistake of its own.
    pub fn leave_out(&mut self, id: &str) {
        if !self.ids.contains_key(id) {
            self.left_out.insert(folded(id));
        }
    }

    /// Is this, as it is written, the key, a name or an alias of a row of a list?
    #[must_use]
    pub fn is_listed(&self, text: &str) -> bool {
        self.ids.contains_key(composed(text).as_ref())
    }

    /// The key of the row of this name, where one alone has it and none has it for its key.
    #[must_use]
    pub fn key_of_name(&self, text: &str) -> Option<&str> {
        if self.ids.contains_key(composed(text).as_ref()) {
            return None;
        }
        let named = self.named.get_or_init(|| {
            let mut named: HashMap<String, Option<String>> = HashMap::new();
            for (key, name) in &self.names {
                let keys = named.entry(folded(name));
                keys.and_modify(|key| *key = None)
                    .or_insert_with(|| Some(key.clone()));
            }
            named
        });
        named.get(&folded(text))?.as_deref()
    }

    /// The key of the row that a text means, by a key, an alias or a name that one row alone has.
    #[must_use]
    pub fn find(&self, text: &str) -> Option<String> {
        match self.meaning(text) {
            Meaning::Row(id) => Some(id.into_owned()),
            Meaning::Folded(id) => Some(id.to_owned()),
            Meaning::LeftOut | Meaning::Unknown => self.key_of_name(text).map(str::to_owned),
        }
    }

    /// What a cell means.
    #[must_use]
    pub fn meaning<'a>(&'a self, text: &'a str) -> Meaning<'a> {
        let text = composed(text);
        if self.open {
            return Meaning::Row(text);
        }
        if let Some(id) = self.ids.get(text.as_ref()) {
            return Meaning::Row(Cow::Borrowed(id));
        }
        let folded = folded(&text);
        if self.left_out.contains(&folded) {
            return Meaning::LeftOut;
        }
        self.folded
            .get(&folded)
            .and_then(Option::as_deref)
            .map_or(Meaning::Unknown, Meaning::Folded)
    }

    /// Names of states among the keys, by the code of the state.
    fn states(&self) -> &HashMap<&'static str, String> {
        self.states.get_or_init(|| {
            let mut known: Vec<&String> = self.ids.keys().collect();
            known.sort_unstable();
            let code = |key: &String| territories::code_of(key).map(|code| (code, key.clone()));
            known.into_iter().rev().filter_map(code).collect()
        })
    }

    /// All keys in order, to compare a text with that is none; nothing once so many were compared
    /// that it would take too long.
    fn compared(&self) -> Option<impl Iterator<Item = &str>> {
        const MOST: usize = 2_000_000;
        let known = self.sorted.get_or_init(|| {
            let mut known: Vec<String> = self.ids.keys().cloned().collect();
            known.sort_unstable();
            known
        });
        let is_enough = self.compared.fetch_add(known.len(), Ordering::Relaxed) > MOST;
        (!is_enough).then(|| known.iter().map(String::as_str))
    }

    /// Is a text the name of a state, or a known key with some letters wrong? The name of a person
    /// may have a word of one in it.
    #[must_use]
    pub fn is_misspelt(&self, text: &str) -> bool {
        territories::code_of(text).is_some()
            || self
                .compared()
                .is_some_and(|known| misspelt_key(text, known).is_some())
    }

    /// The nearest known key with its name, or `NONE` where none is near. A state that is not in
    /// the list is no slip for another one. Where thousands of texts are unknown, the last of them
    /// are no longer compared with all keys.
    #[must_use]
    pub fn nearest(&self, text: &str) -> String {
        let near = if let Some(code) = territories::code_of(text) {
            self.states().get(code).map(String::as_str)
        } else {
            self.compared().and_then(|known| nearest_key(text, known))
        };
        let Some(near) = near else {
            return NONE.to_owned();
        };
        let id = &self.ids[near];
        let name = self.names.get(id).map_or("", String::as_str);
        let short = |text: &str| visible(text.chars().take(60));
        if near != id {
            format!("\"{}\" ({})", short(near), short(id))
        } else if name.is_empty() || name == id {
            short(id)
        } else {
            format!("{} ({})", short(id), short(name))
        }
    }
}

/// Text in Unicode's composed form (NFC): what looks the same is the same.
#[must_use]
pub fn composed(text: &str) -> Cow<'_, str> {
    if text.is_ascii() || is_nfc_quick(text.chars()) == IsNormalized::Yes {
        Cow::Borrowed(text)
    } else {
        Cow::Owned(text.nfc().collect())
    }
}

/// Text without what a reader may overlook: small letters, composed, one space between words, one
/// kind of apostrophe and of hyphen.
#[must_use]
pub fn folded(text: &str) -> String {
    if text.bytes().all(|b| b.is_ascii_graphic() && b != b'`') {
        return text.to_ascii_lowercase();
    }
    let mark = |c: char| match c {
        '‘' | '’' | 'ʼ' | '´' | '`' | '′' => '\'',
        '‐' | '‑' | '–' | '−' => '-',
        c => c,
    };
    let words: Vec<String> = text.split_whitespace().map(str::to_lowercase).collect();
    composed(&words.join(" ")).chars().map(mark).collect()
}

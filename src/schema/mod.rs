//! What each input table looks like: one declaration drives reading, checks, mapping, `schema`,
//! `init` and the documentation. In: nothing. Out: constants. It must not know how a file is read.

pub mod attendance;
pub mod corrections;
pub mod credentials;
mod initiatives;
mod meetings;
mod members;
mod memberships;
pub mod officers;
mod sittings;
mod themes;
mod updates;

use crate::{languages, table::Tells};
use std::{collections::BTreeSet, sync::LazyLock};

/// The six tables, in the order in which they are read: a table refers only to those before it, and
/// to itself.
pub const TABLES: [&TableSchema; 6] = [
    &members::SCHEMA,
    &themes::SCHEMA,
    &meetings::SCHEMA,
    &memberships::SCHEMA,
    &attendance::SCHEMA,
    &initiatives::SCHEMA,
];

/// The tables that only some processes keep, in the order in which they are read.
pub const OPTIONAL: [&TableSchema; 4] = [
    &updates::SCHEMA,
    &officers::SCHEMA,
    &credentials::SCHEMA,
    &sittings::SCHEMA,
];

/// What is read beside the lists, where it is there: decisions about them.
pub const CORRECTIONS: &TableSchema = &corrections::SCHEMA;

/// The tables with rows that figures are counted from.
pub fn lists() -> impl Iterator<Item = &'static TableSchema> {
    TABLES.into_iter().chain(OPTIONAL)
}

/// All tables that are read.
pub fn all() -> impl Iterator<Item = &'static TableSchema> {
    lists().chain([CORRECTIONS])
}

/// The tables that are read where they are there.
pub fn optional() -> impl Iterator<Item = &'static TableSchema> {
    all().filter(|table| table.need == Need::Optional)
}

/// Columns that say where in the inputs a row stands.
pub const PLACES: [&str; 5] = [
    "line",
    "file",
    "rows",
    "meeting_row",
    corrections::CORRECTED_BY,
];

/// The table of this name.
#[must_use]
pub fn table(name: &str) -> Option<&'static TableSchema> {
    all().find(|t| t.name == name)
}

/// A word that a list may have for what something is, where some column knows it.
#[must_use]
pub fn word(text: &str) -> Option<&'static str> {
    static WORDS: LazyLock<BTreeSet<&'static str>> = LazyLock::new(|| {
        let columns = lists().flat_map(|table| table.own);
        columns
            .flat_map(|column| column.kind.words())
            .copied()
            .collect()
    });
    WORDS.get(text).copied()
}

/// Do columns of this name have words that the program knows?
#[must_use]
pub fn has_words(column: &str) -> bool {
    let mut columns = lists().filter_map(|table| table.column(column));
    columns.any(|column| !column.kind.words().is_empty())
}

#[derive(Debug)]
pub struct TableSchema {
    pub name: &'static str,
    /// Separated by commas.
    also: &'static str,
    pub need: Need,
    /// The columns that make a row unique; empty where rows may repeat.
    pub key: &'static [&'static str],
    pub whose: Whose,
    /// Pairs of dates of which the second is never before the first.
    pub orders: &'static [(&'static str, &'static str)],
    /// The columns that are the same in every language.
    own: &'static [ColumnSchema],
    /// Those of them that a reader sees: each may have another text in each language, as `name_fr`.
    pub translated: &'static [&'static str],
}

/// The columns of each table, those of the languages last.
static COLUMNS: LazyLock<Vec<Vec<ColumnSchema>>> =
    LazyLock::new(|| all().map(TableSchema::with_languages).collect());

impl TableSchema {
    #[must_use]
    pub fn columns(&self) -> &'static [ColumnSchema] {
        let place = all()
            .position(|t| t.name == self.name)
            .expect("one of all tables");
        &COLUMNS[place]
    }

    fn with_languages(&self) -> Vec<ColumnSchema> {
        let languages = languages::tags;
        let of = |original: &&'static str| {
            languages()
                .map(move |tag| (*original, tag))
                .collect::<Vec<_>>()
        };
        let text = |(original, tag): (&'static str, &'static str)| ColumnSchema {
            of: Some((original, tag)),
            ..column(String::leak(format!("{original}_{tag}")), Kind::Text, "")
        };
        let is_end = |name: &str| self.orders.iter().any(|(_, last)| *last == name);
        let own = self.own.iter().map(|c| ColumnSchema {
            is_end: is_end(c.name),
            is_key: *self.key == [c.name],
            ..*c
        });
        own.chain(self.translated.iter().flat_map(of).map(text))
            .collect()
    }

    /// Other names that files and sheets have for it.
    pub fn also(&self) -> impl Iterator<Item = &'static str> + use<> {
        names(self.also)
    }

    /// Is it a list to which nothing points, as long as one likes?
    #[must_use]
    pub const fn is_long(&self) -> bool {
        self.key.is_empty()
    }

    #[must_use]
    pub fn column(&self, name: &str) -> Option<&'static ColumnSchema> {
        self.columns().iter().find(|c| c.name == name)
    }

    /// The place of a column among those of the table.
    #[must_use]
    pub fn place_of(&self, column: &str) -> Option<usize> {
        self.columns().iter().position(|c| c.name == column)
    }
}

/// Who may see a row of a table, where not all members may see all rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Whose {
    /// It belongs to no member: everybody, in the columns that say what they tell.
    Everyone,
    /// The members that these columns name.
    MembersIn(&'static [&'static str]),
    /// Those who may see the row of this table that it is about.
    ThoseOf(&'static str),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Need {
    Required,
    Recommended,
    /// Only some processes have it.
    Optional,
}

#[derive(Debug, Clone, Copy)]
pub struct ColumnSchema {
    pub name: &'static str,
    pub kind: Kind,
    pub required: bool,
    pub privacy: Privacy,
    /// What it says, and of whom; of a row that everyone may see, what does not say so stays with
    /// the members.
    pub tells: Option<Tells>,
    /// Separated by commas.
    also: &'static str,
    /// Of a column with texts of one language: the column that they stand for, and the language.
    pub of: Option<(&'static str, &'static str)>,
    /// Is it the last day of something? Where only its month or year is known, the last day of that
    /// is meant.
    pub is_end: bool,
    /// Is it the key of its table, which nobody leaves open?
    pub is_key: bool,
}

impl ColumnSchema {
    /// Other headers that lists have for it, among them those of our own sheets in each language.
    pub fn also(&self) -> impl Iterator<Item = &'static str> + use<> {
        let own = languages::texts_of(&format!("field-{}", self.name.replace('_', "-")));
        names(self.also).chain(own.iter().copied())
    }

    /// The most characters of an entry: of running text what a cell of a workbook holds, of a name
    /// what finds room on a page.
    #[must_use]
    pub fn longest(&self) -> usize {
        const RUNNING: [&str; 5] = ["description", "summary", "source", "aliases", "remarks"];
        let name = self.of.map_or(self.name, |(original, _)| original);
        if RUNNING.contains(&name) {
            32_767
        } else {
            1_000
        }
    }

    const fn tells(self, tells: Tells) -> Self {
        Self {
            tells: Some(tells),
            ..self
        }
    }

    /// May its cells name a person, or say who one is?
    #[must_use]
    pub const fn is_personal(&self) -> bool {
        matches!(self.privacy, Privacy::Person | Privacy::ListOfParticipants)
    }

    /// Does an empty cell have a meaning of its own?
    #[must_use]
    pub const fn has_default(&self) -> bool {
        matches!(self.kind, Kind::Choice(_, Some(_)))
    }
}

/// How far a column may go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Privacy {
    Open,
    /// Stays inside the secretariat.
    Inside,
    /// Names a person: not even a message holds it.
    Person,
    /// The same, and of all documents only lists of participants have it.
    ListOfParticipants,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Text,
    /// One of these words; the second value is what an empty cell means, if anything.
    Choice(&'static [&'static str], Option<&'static str>),
    Date,
    /// Any text, but these words are known: what differs from one of them only in capital
    /// letters and marks is read as it.
    Open(&'static [&'static str]),
    /// A whole number, 0 or more.
    Count,
    /// Words separated by `;`.
    List,
    /// The key of a row of another table.
    Reference(&'static str),
    /// Keys of rows of another table, separated by `;`.
    References(&'static str),
}

impl Kind {
    /// The words that it knows.
    const fn words(self) -> &'static [&'static str] {
        match self {
            Self::Choice(words, _) | Self::Open(words) => words,
            _ => &[],
        }
    }
}

fn names(list: &'static str) -> impl Iterator<Item = &'static str> {
    list.split(", ").filter(|name| !name.is_empty())
}

const fn column(name: &'static str, kind: Kind, also: &'static str) -> ColumnSchema {
    ColumnSchema {
        name,
        kind,
        required: false,
        privacy: Privacy::Open,
        tells: None,
        also,
        of: None,
        is_end: false,
        is_key: false,
    }
}

/// A column that says nothing but what its row is about.
const fn fact(name: &'static str, kind: Kind, also: &'static str) -> ColumnSchema {
    column(name, kind, also).tells(Tells::Facts)
}

const fn required(name: &'static str, kind: Kind, also: &'static str) -> ColumnSchema {
    ColumnSchema {
        required: true,
        ..column(name, kind, also)
    }
}

const fn private(
    name: &'static str,
    kind: Kind,
    privacy: Privacy,
    also: &'static str,
) -> ColumnSchema {
    ColumnSchema {
        privacy,
        ..column(name, kind, also)
    }
}

pub const CAPACITY: &[&str] = &["member", "observer", "secretariat", "guest"];
const SOURCE: ColumnSchema = column("source", Kind::Text, "sources, reference, url, link, lien");

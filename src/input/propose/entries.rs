//! Lists of entries in files of their own: which members are in which group, which initiatives serve
//! which theme. In: what was seen of lists, the keys of tables. Out: proposed lists. It must not
//! know the settings file.

use super::{FOUND, looked::Looked};
use crate::{
    finding::Place,
    input::{
        heads::{plain, split},
        mapping::is_called,
        meanings::says_yes,
    },
    schema::{ColumnSchema, Kind, TableSchema},
    territories,
};
use std::collections::{BTreeMap, BTreeSet, HashSet};

/// A list of entries in a file of its own.
#[derive(Debug)]
pub struct ProposedEntries {
    pub place: Place,
    pub header_row: u64,
    pub form: EntryForm,
}

/// How a list of entries lies in its file.
#[derive(Debug)]
pub enum EntryForm {
    /// A row for each entry: the heads of the row of the table, and of the entry.
    Rows { row: String, entry: String },
    /// A column with marks for each entry.
    Marked { row: String, marked: Vec<String> },
    /// A column for each entry, with the rows that have it below.
    Columns(Vec<String>),
}

/// Keys and names of the tables that are known so far, in small letters.
type KnownKeys<'k> = BTreeMap<&'k str, HashSet<String>>;

/// The column of a table whose entries a list may hold.
pub(super) struct ListedColumn<'a> {
    schema: &'static TableSchema,
    pub(super) column: &'static ColumnSchema,
    keys: &'a KnownKeys<'a>,
}

impl<'a> ListedColumn<'a> {
    /// The columns of a table that other files often hold.
    pub(super) fn of(
        schema: &'static TableSchema,
        keys: &'a KnownKeys<'a>,
    ) -> impl Iterator<Item = Self> {
        let columns = ["groups", "themes"].into_iter();
        let columns = columns.filter_map(|name| schema.column(name));
        columns.map(move |column| Self {
            schema,
            column,
            keys,
        })
    }

    /// The entries that a list holds; none where it holds something else.
    pub(super) fn find_in(&self, file: &Looked) -> Option<ProposedEntries> {
        let form = self
            .in_rows(file)
            .or_else(|| self.in_marks(file))
            .or_else(|| self.in_columns(file))?;
        Some(ProposedEntries {
            place: file.place.clone(),
            header_row: file.header_row,
            form,
        })
    }

    /// Does a text name a row of the table?
    fn names_row(&self, text: &str) -> bool {
        let listed = self.keys.get(self.schema.name);
        listed.is_some_and(|known| known.contains(&text.to_lowercase()))
            || (self.schema.name == "members" && territories::find_territory(text).is_some())
    }

    /// Do most values of a column name rows of the table?
    fn holds_rows(&self, file: &Looked, field: usize) -> bool {
        let values = &file.values[field];
        let named = values.iter().filter(|value| self.names_row(value)).count();
        !values.is_empty() && named * 100 >= values.len() * FOUND
    }

    /// Is this a head of a column with entries: `Group`, `Regional group`?
    fn is_head(&self, head: &str) -> bool {
        let is_word = |word: &String| {
            let mut names = self.column.also().chain([self.column.name]);
            names.any(|name| plain(name) == *word)
        };
        is_called(self.column, head) || split(head).iter().any(is_word)
    }

    fn holds_entries(&self, file: &Looked, field: usize) -> bool {
        let known = match self.column.kind {
            Kind::References(table) => self.keys.get(table).filter(|known| !known.is_empty()),
            _ => None,
        };
        let values = &file.values[field];
        let are_marks = values.iter().all(|value| says_yes(value).is_some());
        if values.is_empty() || are_marks || self.holds_rows(file, field) {
            return false;
        }
        let is_known = |known: &HashSet<String>| {
            let found = values.iter().filter(|v| known.contains(&v.to_lowercase()));
            found.count() * 100 >= values.len() * FOUND
        };
        known.map_or_else(|| self.is_head(&file.header[field]), is_known)
    }

    fn in_rows(&self, file: &Looked) -> Option<EntryForm> {
        let fields = || 0..file.header.len();
        let row = fields().find(|field| self.holds_rows(file, *field))?;
        let entry = fields().find(|field| *field != row && self.holds_entries(file, *field))?;
        Some(EntryForm::Rows {
            row: file.header[row].clone(),
            entry: file.header[entry].clone(),
        })
    }

    fn in_marks(&self, file: &Looked) -> Option<EntryForm> {
        let row = (0..file.header.len()).find(|field| self.holds_rows(file, *field))?;
        let holds_marks = |field: &usize| {
            let mut values = file.values[*field].iter();
            *field != row
                && file.filled[*field] > 0
                && !file.header[*field].is_empty()
                && values.all(|value| says_yes(value).is_some())
        };
        let marked: Vec<usize> = (0..file.header.len()).filter(holds_marks).collect();
        let others = file.header.iter().filter(|head| !head.is_empty()).count() - 1;
        (self.is_named(file) && file.is_unique(row) && !marked.is_empty() && marked.len() == others)
            .then(|| EntryForm::Marked {
                row: file.header[row].clone(),
                marked: heads(file, &marked),
            })
    }

    fn in_columns(&self, file: &Looked) -> Option<EntryForm> {
        let columns: Vec<usize> = (0..file.header.len())
            .filter(|field| !file.header[*field].is_empty())
            .collect();
        let are_rows = columns.iter().all(|field| self.holds_rows(file, *field));
        let different: BTreeSet<&String> =
            columns.iter().map(|field| &file.header[*field]).collect();
        (self.is_named(file) && columns.len() > 1 && are_rows && different.len() == columns.len())
            .then(|| EntryForm::Columns(heads(file, &columns)))
    }

    /// Does the name of a file or sheet, or one of its heads, say that it holds such entries?
    fn is_named(&self, file: &Looked) -> bool {
        let name = file.place.sheet.as_ref().unwrap_or(&file.place.file);
        self.is_head(name) || file.header.iter().any(|head| self.is_head(head))
    }
}

fn heads(file: &Looked, fields: &[usize]) -> Vec<String> {
    let heads = fields.iter().map(|field| file.header[*field].clone());
    heads.collect()
}

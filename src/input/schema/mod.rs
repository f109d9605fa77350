//! What each input table must look like: one declaration drives reading and checking. In: nothing. Out: constants.
//! It must not know how a file is read.

mod attendance;
mod initiatives;
mod meetings;
mod members;
mod memberships;
mod themes;

/// The six tables, in the order in which they are read: a table refers only to those before it.
pub const TABLES: [&TableSchema; 6] =
    [&members::SCHEMA, &themes::SCHEMA, &meetings::SCHEMA, &memberships::SCHEMA, &attendance::SCHEMA, &initiatives::SCHEMA];

#[derive(Debug)]
pub struct TableSchema {
    pub name: &'static str,
    pub need: Need,
    /// The columns that make a row unique; empty where rows may repeat.
    pub key: &'static [&'static str],
    pub columns: &'static [ColumnSchema],
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Need {
    Required,
    Recommended,
}

#[derive(Debug)]
pub struct ColumnSchema {
    pub name: &'static str,
    pub kind: Kind,
    pub required: bool,
    /// Names persons: it stays inside the secretariat.
    pub personal: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Text,
    /// One of these words; the second value is what an empty cell means, if anything.
    Choice(&'static [&'static str], Option<&'static str>),
    Date,
    /// A whole number, 0 or more.
    Count,
    /// Words separated by `;`.
    List,
    /// The key of a row of another table.
    Reference(&'static str),
    /// Keys of rows of another table, separated by `;`.
    References(&'static str),
}

const fn column(name: &'static str, kind: Kind) -> ColumnSchema {
    ColumnSchema { name, kind, required: false, personal: false }
}

const fn required(name: &'static str, kind: Kind) -> ColumnSchema {
    ColumnSchema { name, kind, required: true, personal: false }
}

const fn personal(name: &'static str, kind: Kind) -> ColumnSchema {
    ColumnSchema { name, kind, required: false, personal: true }
}

const CAPACITY: &[&str] = &["member", "observer", "secretariat", "guest"];

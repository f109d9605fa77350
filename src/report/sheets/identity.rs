//! What says which row it is: a member, a meeting, a group. In: tables. Out: columns and cells. It
//! must not know words.

use crate::table::{Cell, Column, GROUPINGS, RowKeys, Subject, Table};

pub const SERIES: &str = "series";
pub const LIST: &str = "list";

/// What rows of a table have in common with rows of others.
pub struct Identity<'a>(&'a Table);

impl<'a> Identity<'a> {
    pub const fn of(table: &'a Table) -> Self {
        Self(table)
    }

    /// Is a column of the table part of it?
    pub const fn has(&self, place: usize) -> bool {
        match self.0.keys {
            RowKeys::Columns(n) => place < n,
            RowKeys::Group(_) => place == 0,
            RowKeys::Single => false,
        }
    }

    /// The column with this key, as it is declared.
    pub fn column(&self, key: &str) -> Option<Column> {
        let RowKeys::Columns(n) = self.0.keys else {
            return None;
        };
        let own = self.0.columns.iter().take(n);
        own.clone().find(|column| column.key == key).cloned()
    }

    /// By what groups are formed: meetings and members both have kinds.
    fn grouping(&self, cell: &Cell) -> Cell {
        match (cell, self.0.subject) {
            (Cell::Term("kind"), Subject::Whole) => Cell::Term("kind-of-meeting"),
            (Cell::Term("kind"), _) => Cell::Term("kind-of-member"),
            (other, _) => other.clone(),
        }
    }

    /// What a row is about.
    pub fn cells(&self, row: &[Cell]) -> Vec<(&'a str, Cell)> {
        let group = |by, group| GROUPINGS.into_iter().zip([Cell::Term(by), group]).collect();
        match self.0.keys {
            RowKeys::Columns(n) => {
                let keys = self.0.columns.iter().take(n);
                keys.map(|column| column.key.as_str())
                    .zip(row.iter().map(|cell| self.grouping(cell)))
                    .collect()
            }
            RowKeys::Group(_) if row[0] == Cell::Term("all") => group("all", row[0].clone()),
            RowKeys::Group(by) => vec![
                (GROUPINGS[0], self.grouping(&Cell::Term(by))),
                (GROUPINGS[1], row[0].clone()),
            ],
            RowKeys::Single => group("all", Cell::Term("all")),
        }
    }
}

//! One value with a name, and what it was before. In: cells. Out: types. It must not know a table.

use super::{Basis, Cell, Column, Missing, Recipe};

/// One value with a name that a template can use, and what it was before.
#[derive(Debug, Clone, PartialEq)]
pub struct Figure {
    pub id: String,
    pub cell: Cell,
    pub basis: Option<Basis>,
    /// How it is declared; its key is the part of the id that names it, empty where there is none.
    pub measure: Column,
    pub past: Past,
}

impl Figure {
    /// The same where nothing was counted: why.
    #[must_use]
    pub fn missing(mut self, why: &Cell) -> Self {
        self.cell = why.clone();
        self.measure.recipe = None;
        self
    }

    /// Without its recipe where it has no value.
    #[must_use]
    pub fn without_recipe_where_missing(mut self) -> Self {
        if matches!(self.cell, Cell::Missing(_)) {
            self.measure.recipe = None;
        }
        self
    }

    /// Is it a share that is counted from fewer than half of the meetings that were held?
    #[must_use]
    pub fn is_thin(&self) -> bool {
        matches!(self.cell, Cell::Share { .. })
            && self
                .basis
                .is_some_and(|basis| basis.countable * 2 < basis.held)
    }
}

/// The same figure of earlier periods; not available until they are computed.
#[derive(Debug, Clone, PartialEq)]
pub struct Past {
    pub before: Cell,
    /// How that is counted.
    pub recipe: Option<Recipe>,
    /// Of a share in percentage points, never a percent of a percent.
    pub change: Cell,
    /// The mean of the last five periods of the same length, this one among them.
    pub mean: Cell,
    pub direction: Option<ChangeDirection>,
}

impl Default for Past {
    fn default() -> Self {
        let none = || Cell::Missing(Missing::NotAvailable);
        Self {
            before: none(),
            recipe: None,
            change: none(),
            mean: none(),
            direction: None,
        }
    }
}

/// Where a figure went. Only where its definition says which way is better is it called better or
/// worse.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChangeDirection {
    Up,
    Down,
    Same,
    Better,
    Worse,
}

impl ChangeDirection {
    /// The name of the word in `locales/`.
    #[must_use]
    pub const fn term(self) -> &'static str {
        match self {
            Self::Up => "up",
            Self::Down => "down",
            Self::Same => "unchanged",
            Self::Better => "better",
            Self::Worse => "worse",
        }
    }
}

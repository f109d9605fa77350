//! Women among those who hold places in bodies, and among delegations: one file for each statistic.
//! A gender is as recorded, never taken from a name or a title.

pub mod bodies;
pub mod delegations;
pub mod single;
pub mod target;

use super::{
    Query,
    evidence::officers::{self, OFFICERS, Place},
    exact,
    query::read_once,
    rules::is_balanced,
};
use crate::{
    input::Dataset,
    settings::Settings,
    table::{Cell, Missing, Ratio},
};
use polars::prelude::PolarsResult;

/// Is the gender composition asked for?
fn is_asked_for(data: &Dataset, settings: &Settings) -> bool {
    settings.gender.is_some() || has_officers(data, settings)
}

/// Without a list of officers nothing is known of bodies.
fn has_officers(data: &Dataset, _: &Settings) -> bool {
    data.has(OFFICERS)
}

/// The places in bodies; read once.
fn places<'q>(query: &'q Query) -> PolarsResult<&'q [Place]> {
    let read = || officers::places(query.data.frame(OFFICERS));
    Ok(read_once(&query.ground.places, read)?)
}

/// How many places there are, and how many women hold them.
#[derive(Debug, Clone, Copy, Default)]
struct Composition {
    places: i64,
    women: i64,
    recorded: i64,
}

impl Composition {
    fn of<'p>(places: impl Iterator<Item = &'p Place>) -> Self {
        let mut all = Self::default();
        for place in places {
            all.places += 1;
            all.recorded += i64::from(place.is_woman.is_some());
            all.women += i64::from(place.is_woman == Some(true));
        }
        all
    }

    /// Where fewer than half of the genders are recorded, nothing is said of them.
    const fn is_thin(self) -> bool {
        2 * self.recorded < self.places
    }

    /// A number of them, where enough genders are recorded.
    const fn number(self, n: i64) -> Cell {
        match () {
            () if self.places == 0 => Cell::Missing(Missing::NotApplicable),
            () if self.is_thin() => Cell::Missing(Missing::NotAvailable),
            () => Cell::Integer(n),
        }
    }

    fn share(self) -> Cell {
        match self.number(self.women) {
            Cell::Integer(women) => Cell::share(women, self.recorded),
            missing => missing,
        }
    }

    const fn is_balanced(self) -> bool {
        !self.is_thin() && is_balanced(self.women, self.recorded)
    }
}

/// The distance of a share from the one that the settings aim at, in percentage points.
fn to_target(query: &Query, share: &Cell) -> Option<Cell> {
    let target = query.ground.settings.gender?.target?;
    let aim = Cell::ratio(Ratio::new(target.into(), 100.into()));
    Some(exact::points(share, &aim))
}

//! Women among those who hold places in bodies, and among delegations: one file for each statistic.
//! A gender is as recorded, never taken from a name or a title.

pub mod bodies;
pub mod delegations;
pub mod single;
pub mod target;

use super::{Query, exact, rules::is_balanced};
use crate::{
    frame::{belonged, dates, texts},
    input::Dataset,
    settings::Settings,
    table::{Cell, Missing, Ratio},
};
use jiff::civil::Date;
use polars::prelude::{DataFrame, PolarsResult};

/// The table of those who hold places in bodies.
pub const OFFICERS: &str = "officers";

/// Is the gender composition asked for?
fn is_asked_for(data: &Dataset, settings: &Settings) -> bool {
    settings.gender.is_some() || has_officers(data, settings)
}

/// Without a list of officers nothing is known of bodies.
fn has_officers(data: &Dataset, _: &Settings) -> bool {
    data.has(OFFICERS)
}

/// A place in a body, and who holds it.
#[derive(Debug, Clone)]
pub struct Place {
    pub body: String,
    pub role: String,
    pub member: Option<String>,
    /// Is it a woman? None where the gender is not recorded.
    pub is_woman: Option<bool>,
    from: Option<Date>,
    to: Option<Date>,
}

impl Place {
    /// Was it held on this day?
    pub fn is_held(&self, day: Date) -> bool {
        belonged(day, self.from, self.to)
    }
}

/// The places in bodies, in the order of the list.
pub fn places(officers: &DataFrame) -> PolarsResult<Vec<Place>> {
    let text = |column: &str| texts(officers, column);
    let (bodies, roles, members) = (text("body")?, text("role")?, text("member_id")?);
    let genders = text("gender")?;
    let (from, to) = (dates(officers, "from")?, dates(officers, "to")?);
    let place = |row: usize| {
        Some(Place {
            body: bodies[row].clone()?,
            role: roles[row].clone()?,
            member: members[row].clone(),
            is_woman: genders[row].as_deref().map(|gender| gender == "female"),
            from: from[row],
            to: to[row],
        })
    };
    Ok((0..officers.height()).filter_map(place).collect())
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

/// The last day of a year, as far as the period reaches.
pub fn end_of(year: i16, last: Date) -> Date {
    Date::new(year, 12, 31).map_or(last, |end| end.min(last))
}

/// The distance of a share from the one that the settings aim at, in percentage points.
fn to_target(query: &Query, share: &Cell) -> Option<Cell> {
    let target = query.ground.settings.gender?.target?;
    let aim = Cell::ratio(Ratio::new(target.into(), 100.into()));
    Some(exact::points(share, &aim))
}

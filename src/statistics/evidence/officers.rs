//! Those who hold places in bodies, as the list of officers has them. In: its frame. Out: places. It
//! must not know a statistic.

use crate::frame::{belonged, dates, texts};
use jiff::civil::Date;
use polars::prelude::{DataFrame, PolarsResult};

/// The table of those who hold places in bodies.
pub const OFFICERS: &str = "officers";

/// A place in a body, and who holds it.
#[derive(Debug, Clone)]
pub struct Place {
    pub body: String,
    pub role: String,
    pub member: Option<String>,
    pub name: Option<String>,
    /// Is it a woman? None where the gender is not recorded.
    pub is_woman: Option<bool>,
    from: Option<Date>,
    to: Option<Date>,
}

impl Place {
    /// Did anybody take it by this day?
    pub fn has_begun(&self, day: Date) -> bool {
        self.from.is_none_or(|from| from <= day)
    }

    /// Was it held on this day?
    pub fn is_held(&self, day: Date) -> bool {
        belonged(day, self.from, self.to)
    }
}

/// The places in bodies, in the order of the list.
pub fn places(officers: &DataFrame) -> PolarsResult<Vec<Place>> {
    let text = |column: &str| texts(officers, column);
    let (bodies, roles, members) = (text("body")?, text("role")?, text("member_id")?);
    let (names, genders) = (text("name")?, text("gender")?);
    let (from, to) = (dates(officers, "from")?, dates(officers, "to")?);
    let place = |row: usize| {
        Some(Place {
            body: bodies[row].clone()?,
            role: roles[row].clone()?,
            member: members[row].clone(),
            name: names[row].clone(),
            is_woman: genders[row].as_deref().map(|gender| gender == "female"),
            from: from[row],
            to: to[row],
        })
    };
    Ok((0..officers.height()).filter_map(place).collect())
}

/// The years from the first in which somebody took a place to the end of the period.
pub fn years(places: &[Place], last: Date) -> std::ops::RangeInclusive<i16> {
    let first = places.iter().filter_map(|place| place.from).min();
    let first = first.map_or(last.year(), Date::year);
    first.min(last.year())..=last.year()
}

/// The last day of a year, as far as the period reaches.
pub fn end_of(year: i16, last: Date) -> Date {
    Date::new(year, 12, 31).map_or(last, |end| end.min(last))
}

//! Which parts of the world come? Present of eligible, over the members of a region.

use super::rates_by;
use crate::{
    statistics::{Definition, no_figures},
    table::Direction,
};

pub const DEFINITION: Definition = Definition {
    id: "participation.by_region",
    unit: "unit-share",
    better: Some(Direction::Up),
    figures: no_figures,
    tables: |query| rates_by(query, &DEFINITION, "region"),
};

//! Which parts of the world come? Present of eligible, over the members of a region.

use super::rates_by;
use crate::{
    statistics::{Definition, Reach},
    table::ChangeDirection,
};

pub const DEFINITION: Definition = Definition::new("participation.by_region", "unit-share")
    .better(ChangeDirection::Up)
    .reach(Reach::Members)
    .topics(&[("", "attendance-by-group")])
    .tables(|query| rates_by(query, &DEFINITION, "region"));

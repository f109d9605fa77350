//! Which groups of members come? Present of eligible, over the members of a group; a member may be
//! in several.

use super::rates_by;
use crate::{
    statistics::{Definition, Reach},
    table::ChangeDirection,
};

pub const DEFINITION: Definition = Definition::new("participation.by_group", "unit-share")
    .better(ChangeDirection::Up)
    .reach(Reach::Members)
    .topics(&[("", "attendance-by-group")])
    .tables(|query| rates_by(query, &DEFINITION, "groups"));

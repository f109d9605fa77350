//! Which kinds of members come? Present of eligible, over the members of a kind.

use super::rates_by;
use crate::{
    statistics::{Definition, Reach},
    table::ChangeDirection,
};

pub const DEFINITION: Definition = Definition::new("participation.by_kind", "unit-share")
    .better(ChangeDirection::Up)
    .reach(Reach::Members)
    .topics(&[("", "attendance-by-group")])
    .tables(|query| rates_by(query, &DEFINITION, "kind"));

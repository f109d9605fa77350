//! Which groups of members come? Present of eligible, over the members of a group; a member may be
//! in several.

use super::rates_by;
use crate::{
    statistics::{Definition, no_figures},
    table::Direction,
};

pub const DEFINITION: Definition = Definition {
    id: "participation.by_group",
    unit: "unit-share",
    better: Some(Direction::Up),
    figures: no_figures,
    tables: |query| rates_by(query, &DEFINITION, "groups"),
};

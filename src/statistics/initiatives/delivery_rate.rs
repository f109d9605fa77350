//! How many are delivered? Of those agreed, in progress, delivered or discontinued; what is only proposed is not yet owed.

use super::{STATUS, by_status};
use crate::{
    statistics::{Answer, Definition, Query},
    table::{Cell, Column, Condition, Figure, Missing, Recipe, Rows},
};
use polars::prelude::*;

pub const DEFINITION: Definition = Definition { id: "initiatives.delivery_rate", unit: "unit-share", compute };

fn compute(query: &Query) -> PolarsResult<Answer> {
    let counts = by_status(query)?;
    let count = |name: &str| STATUS.iter().position(|(n, _)| *n == name).map_or(0, |i| counts[i]);
    let owed = ["agreed", "in-progress", "delivered", "discontinued"];
    let rate = if query.data.has("initiatives") {
        Cell::share(count("delivered"), owed.iter().map(|s| count(s)).sum())
    } else {
        Cell::Missing(Missing::NotAvailable)
    };
    let with = |condition: Vec<Condition>| Rows { sheet: "initiatives", conditions: condition };
    let column = "status";
    let recipe = Recipe::Share {
        numerator: with(vec![Condition::Equals { column, value: "delivered".to_owned() }]),
        denominator: with(vec![Condition::Recorded { column }, Condition::Differs { column, value: "proposed".to_owned() }]),
    };
    let columns = vec![Column::term("delivery_rate").unit("unit-share"), Column::term("discontinued")];
    let table = DEFINITION.table(None, None, columns, vec![vec![rate.clone(), Cell::Integer(count("discontinued"))]]);
    Ok(Answer { tables: vec![table], figures: vec![Figure { recipe: Some(recipe), ..DEFINITION.figure(None, None, rate) }] })
}

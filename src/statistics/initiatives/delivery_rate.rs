//! How many are delivered? Of those agreed, in progress, delivered or discontinued; what is only
//! proposed is not yet owed.

use super::{all, of_status, share, value};
use crate::{
    statistics::{Definition, Query},
    table::{Column, Condition, Direction, Figure, Recipe, Table},
};
use polars::prelude::PolarsResult;

pub const DEFINITION: Definition = Definition {
    id: "initiatives.delivery_rate",
    unit: "unit-share",
    better: Some(Direction::Up),
    figures,
    tables,
};

fn rate() -> Recipe {
    let owed = all()
        .and(Condition::Recorded { column: "status" })
        .and(Condition::differs("status", "proposed"));
    share(of_status("delivered").count(), owed.count())
}

fn figures(query: &Query) -> PolarsResult<Vec<Figure>> {
    let known = query.data.has("initiatives");
    Ok(vec![Figure {
        recipe: known.then(rate),
        ..DEFINITION.figure(None, None, value(query, &rate())?)
    }])
}

fn tables(query: &Query) -> PolarsResult<Vec<Table>> {
    let discontinued = Recipe::Tally(of_status("discontinued").count());
    let row = vec![value(query, &rate())?, value(query, &discontinued)?];
    let mut columns = vec![
        Column::term("delivery_rate").unit("unit-share"),
        Column::term("discontinued"),
    ];
    if query.data.has("initiatives") {
        columns[0].recipe = Some(rate());
        columns[1].recipe = Some(discontinued);
    }
    Ok(vec![DEFINITION.table(None, None, columns, vec![row])])
}

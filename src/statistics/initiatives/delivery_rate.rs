//! How many are delivered? Of those agreed, in progress, delivered or discontinued; what is only
//! proposed is not yet owed.

use super::{all, figure, of_status};
use crate::{
    statistics::{Definition, Query, Reach, measure::counted},
    table::{ChangeDirection, Column, Condition, Recipe, Subject, Table},
};
use polars::prelude::PolarsResult;

pub const DEFINITION: Definition = Definition::new("initiatives.delivery_rate", "unit-share")
    .better(ChangeDirection::Up)
    .reach(Reach::Everyone)
    .without_past()
    .figures(|query| Ok(vec![figure(query, &DEFINITION, counted("", rate()))?]))
    .topics(&[("", "initiatives-by-status")])
    .tables(tables);

fn rate() -> Recipe {
    let owed = all()
        .and(Condition::Recorded { column: "status" })
        .and(Condition::differs("status", "proposed"));
    Recipe::Share {
        numerator: of_status("delivered").count(),
        denominator: owed.count(),
    }
}

fn tables(query: &Query) -> PolarsResult<Vec<Table>> {
    let discontinued = Recipe::Tally(of_status("discontinued").count());
    let measures = [
        counted("delivery_rate", rate()),
        counted("discontinued", discontinued),
    ];
    let figures = measures
        .into_iter()
        .map(|measure| {
            let label = measure.label.clone();
            let figure = figure(query, &DEFINITION, measure)?;
            Ok((
                Column {
                    label,
                    ..figure.measure
                },
                figure.cell,
            ))
        })
        .collect::<PolarsResult<Vec<_>>>()?;
    let (columns, row) = figures.into_iter().unzip();
    Ok(vec![DEFINITION.table(
        None,
        None,
        Subject::Whole,
        columns,
        vec![row],
    )])
}

//! Of what was delivered, how much on time? Completed by the day it was due, of those delivered by
//! the end of the period with both dates.

use super::{of_status, share, value};
use crate::{
    statistics::{Definition, Query, no_tables},
    table::{Condition, Direction, Figure, Recipe},
};
use polars::prelude::PolarsResult;

pub const DEFINITION: Definition = Definition {
    id: "initiatives.on_time",
    unit: "unit-share",
    better: Some(Direction::Up),
    figures,
    tables: no_tables,
};

fn rate(query: &Query) -> Recipe {
    let dated = of_status("delivered")
        .and(Condition::Recorded { column: "due_date" })
        .and(Condition::To {
            column: "completed_date",
            day: query.period.last,
        });
    let on_time = dated.clone().and(Condition::NotAfter {
        column: "completed_date",
        other: "due_date",
    });
    share(on_time.count(), dated.count())
}

fn figures(query: &Query) -> PolarsResult<Vec<Figure>> {
    let known = query.data.has("initiatives");
    let cell = value(query, &rate(query))?;
    Ok(vec![Figure {
        recipe: known.then(|| rate(query)),
        ..DEFINITION.figure(None, None, cell)
    }])
}

//! Of what was delivered, how much on time? Completed by the day it was due, of those delivered by
//! the end of the period with both dates.

use super::{figure, of_status};
use crate::{
    statistics::{Definition, Query, Reach, measure::counted},
    table::{ChangeDirection, Condition, Recipe},
};

pub const DEFINITION: Definition = Definition::new("initiatives.on_time", "unit-share")
    .better(ChangeDirection::Up)
    .reach(Reach::Members)
    .without_past()
    .figures(|query| Ok(vec![figure(query, &DEFINITION, counted("", rate(query)))?]));

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
    Recipe::Share {
        numerator: on_time.count(),
        denominator: dated.count(),
    }
}

//! Which frameworks does the work serve? Initiatives, and the delivered ones, by the frameworks
//! that they contribute to.

use super::{all, of_status};
use crate::{
    statistics::{
        Definition, Query, Reach,
        measure::{columns_of, counted},
    },
    table::{Cell, Condition, Recipe, SheetRows, Subject, Table},
};
use polars::prelude::PolarsResult;

pub const DEFINITION: Definition = Definition::new("initiatives.frameworks", "unit-initiatives")
    .reach(Reach::Members)
    .without_past()
    .topics(&[("", "initiatives-by-status")])
    .tables(tables);

const KEY: &str = "contributes_to";

fn tables(query: &Query) -> PolarsResult<Vec<Table>> {
    let named = |rows: SheetRows| rows.and(Condition::Recorded { column: KEY });
    let own = Condition::Holds {
        column: KEY,
        own: KEY,
    };
    let recipes = [
        ("initiatives", Recipe::Tally(named(all()).count())),
        (
            "delivered",
            Recipe::Tally(named(of_status("delivered")).count()),
        ),
    ];
    let subject = Subject::Groups(KEY);
    let mut columns = columns_of(subject);
    columns.extend(recipes.map(|(key, recipe)| counted(key, recipe.and(&own))));
    let frameworks = query.groups(&named(all()), KEY)?.into_iter().flatten();
    let rows = frameworks.map(|framework| vec![Cell::from(framework)]);
    let rows = query.fill(&columns, rows.collect())?;
    let table = DEFINITION.table(None, None, subject, columns, rows);
    Ok(vec![
        table.largest_first("initiatives", query.order_of_names()),
    ])
}

//! Where do initiatives stand? Their status as recorded; nothing is guessed from dates.

use super::{STATUS, all, figure, of_status};
use crate::{
    statistics::{
        Definition, Query, Reach,
        main_points::{PointMessage, PointValue, Shown, TableHeading},
        measure::counted,
    },
    table::{Cell, Column, Condition, Figure, Missing, Recipe, RowKeys, Subject, Table, Tells},
};
use polars::prelude::PolarsResult;

pub const DEFINITION: Definition = Definition::new("initiatives.status", "unit-initiatives")
    .reach(Reach::Everyone)
    .without_past()
    .figures(figures)
    .topics(&[("", "initiatives-by-status")])
    .tables(tables)
    .headings(|shown| delivered(shown).into_iter().collect());

/// How many initiatives are delivered.
fn delivered(shown: &Shown) -> Option<TableHeading> {
    let number = |part: &str| {
        shown
            .figure(&format!("{}.{part}", DEFINITION.id))?
            .cell
            .integer()
    };
    let total = number("total").filter(|n| *n > 0)?;
    Some(TableHeading {
        table: DEFINITION.id.to_owned(),
        text: PointMessage::new(
            "heading-delivered",
            [
                ("n", PointValue::Number(number("delivered")?)),
                ("all", PointValue::Number(total)),
            ],
        ),
    })
}

fn figures(query: &Query) -> PolarsResult<Vec<Figure>> {
    let of_statuses = STATUS.iter().map(|(name, part)| (*part, of_status(name)));
    of_statuses
        .chain([("total", all())])
        .map(|(part, rows)| {
            figure(
                query,
                &DEFINITION,
                counted(part, Recipe::Tally(rows.count())),
            )
        })
        .collect()
}

fn tables(query: &Query) -> PolarsResult<Vec<Table>> {
    let is_kept = query.data.has("initiatives");
    let own = all().and(Condition::own("status"));
    let columns = vec![
        Column::text("status").tells(Tells::Facts),
        counted("initiatives", Recipe::Tally(own.count())).recipe_if(is_kept),
    ];
    let statuses = STATUS.map(|(name, _)| vec![Cell::Term(name)]).to_vec();
    let mut rows = if is_kept {
        query.fill(&columns, statuses)?
    } else {
        let missing =
            |status: Vec<Cell>| [status, vec![Cell::Missing(Missing::NotAvailable)]].concat();
        statuses.into_iter().map(missing).collect()
    };
    let without = query.number(&all().and(Condition::Empty { column: "status" }).count())?;
    if without.is_some_and(|n| n > 0) {
        rows.push(vec![Cell::Term("not-recorded"), Cell::recorded(without)]);
    }
    let table = DEFINITION.table(None, None, Subject::Whole, columns, rows);
    Ok(vec![table.with_keys(RowKeys::Group("status"))])
}

//! How many meetings took place? Held meetings that start in the period; joint ones also as one
//! event.

use super::meetings_in;
use crate::{
    settings::period::Period,
    statistics::{Definition, Query, Reach, measure::counted, shown_group},
    table::{
        Cell, Column, Condition, Figure, GROUPINGS, Missing, Recipe, RowKeys, Subject, Table,
        Tells, Window,
    },
};
use polars::prelude::PolarsResult;

pub const DEFINITION: Definition = Definition::new("participation.meetings_held", "unit-meetings")
    .reach(Reach::Everyone)
    .figures(figures)
    .topics(&[("", "meetings-by-group")])
    .tables(tables);

fn meetings(period: &Period) -> Recipe {
    Recipe::Tally(meetings_in(period).count())
}

fn events(period: &Period) -> Recipe {
    Recipe::Tally(meetings_in(period).distinct("event"))
}

fn figures(query: &Query) -> PolarsResult<Vec<Figure>> {
    let measures = [
        counted("", meetings(query.period)),
        counted("events", events(query.period)),
    ];
    let figure = |measure| {
        let figure = query.figure(&DEFINITION, None, measure)?;
        // Before the first meeting on file nobody recorded what took place: that is not zero
        // meetings.
        Ok(if query.is_on_record(query.period) {
            figure
        } else {
            figure.missing(&Cell::Missing(Missing::NotAvailable))
        })
    };
    measures.into_iter().map(figure).collect()
}

fn tables(query: &Query) -> PolarsResult<Vec<Table>> {
    let before = query.period.period_before();
    let own = Condition::Group {
        grouping: "grouping",
        own: "group",
    };
    let mut columns = ["grouping", "group"]
        .map(|key| Column::text(key).tells(Tells::Facts))
        .to_vec();
    let measures = [
        ("meetings", meetings(query.period), Window::Period),
        ("events", events(query.period), Window::Period),
        ("meetings_before", meetings(&before), Window::Before),
        ("events_before", events(&before), Window::Before),
    ];
    columns.extend(
        measures.map(|(key, recipe, window)| counted(key, recipe.and(&own)).window(window)),
    );
    let all = vec![vec![Cell::Term("all"), Cell::Term("all")]];
    let mut rows = query.fill(&columns, all)?;
    for by in ["body", "kind", "mode"] {
        let groups = query.groups(&meetings_in(&query.period.since(before.first)), by)?;
        let groups = groups.into_iter();
        let own = groups.map(|group| vec![Cell::Term(by), shown_group(group)]);
        let part = query.fill(&columns, own.collect())?;
        let part = DEFINITION.table(None, None, Subject::Whole, columns.clone(), part);
        let part = without_unknown(query, part);
        rows.extend(part.largest_first("meetings", query.order_of_names()).rows);
    }
    let table = DEFINITION.table(None, None, Subject::Whole, columns, rows);
    let table = table.with_keys(RowKeys::Columns(GROUPINGS.len()));
    Ok(vec![without_unknown(query, table)])
}

/// Without numbers of periods before the first meeting on file.
fn without_unknown(query: &Query, mut table: Table) -> Table {
    for (place, column) in table.columns.iter().enumerate() {
        let is_known = match column.window {
            Window::Before => query.is_on_record(&query.period.period_before()),
            Window::Period | Window::ToDate | Window::EndOf(_) => query.is_on_record(query.period),
        };
        if column.recipe.is_some() && !is_known {
            for row in &mut table.rows {
                row[place] = Cell::Missing(Missing::NotAvailable);
            }
        }
    }
    table
}

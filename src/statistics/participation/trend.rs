//! How has it moved? One row for each year from the first held meeting to the end of the period,
//! and the mean of the last five.

use super::{gender_share, rate};
use crate::{
    settings::{SeriesScope, period::Period},
    statistics::{
        Definition, Query, Reach, exact,
        measure::{columns_of, counted},
    },
    table::{
        Cell, Column, Condition, Label, Missing, People, Recipe, SheetRows, Subject, Table, Tells,
        ValueType,
    },
};
use polars::prelude::PolarsResult;

pub const DEFINITION: Definition = Definition::new("participation.trend", "unit-meetings")
    .reach(Reach::Everyone)
    .topics(&[("", "by-year")])
    .tables(tables);

const LAST: usize = 5;

/// What is counted of delegations, which is missing where none is named.
const OF_DELEGATIONS: [&str; 3] = ["presences", "distinct", "delegates"];

fn tables(query: &Query) -> PolarsResult<Vec<Table>> {
    let own = Condition::Year {
        column: "start_date",
        own: "year",
    };
    let held = || SheetRows::new("meetings").and(Condition::is("status", "held"));
    let delegations = || SheetRows::new("delegations");
    let tallies = [
        ("meetings", held().count()),
        ("events", held().distinct("event")),
        ("presences", delegations().count()),
        ("distinct", delegations().distinct("member_id")),
        ("delegates", delegations().sum("delegates")),
    ];
    // The mean of the last years is seldom a whole number.
    let number = |(key, tally)| Column {
        values: ValueType::Number,
        ..counted(key, Recipe::Tally(tally).and(&own))
    };
    let rate_of = |scope: &SeriesScope| Column {
        key: format!("rate@{}", scope.series.key),
        label: Label::Text(scope.series.name.clone()),
        ..counted("rate", rate(&scope.series, |rows| rows).and(&own))
    };
    let women = Column::share("share_women").tells(Tells::Genders(People::Delegates));
    let mut columns = columns_of(Subject::Years);
    // The last row is the mean of years.
    columns[0].values = ValueType::Text;
    columns.extend(tallies.map(number));
    let of_years = query.years().map(|year| vec![Cell::Integer(year.into())]);
    let counts = query.fill(&columns, of_years.collect())?;
    let counts = DEFINITION.table(None, None, Subject::Years, columns, counts);
    let mut rate_columns = columns_of(Subject::Years);
    rate_columns.extend(query.scopes().iter().map(rate_of));
    let of_years = query.years().map(|year| vec![Cell::Integer(year.into())]);
    let rates = query.fill(&rate_columns, of_years.collect())?;
    let mut table = without_unknown(query, counts);
    for (year, (row, rates)) in query.years().zip(table.rows.iter_mut().zip(rates)) {
        row.push(share_women(query, year)?);
        row.extend(rates.into_iter().skip(1));
    }
    table.columns.push(women);
    table.columns.extend(rate_columns.into_iter().skip(1));
    if table.rows.len() >= LAST {
        table.rows.push(means(&table));
    }
    Ok(vec![table])
}

/// In a year without meetings nobody could come; where no row names anyone, it is not on record who
/// came.
fn without_unknown(query: &Query, mut table: Table) -> Table {
    let places = OF_DELEGATIONS.map(|key| table.column(key).expect("its own column"));
    for (year, place) in query.years().zip(0..table.rows.len()) {
        let missing = if is_without_meetings(query, year) {
            Missing::NotApplicable
        } else if table.integer(&table.rows[place], "presences") == Some(0) {
            Missing::NotAvailable
        } else {
            continue;
        };
        for column in places {
            table.rows[place][column] = Cell::Missing(missing);
        }
    }
    table
}

fn is_without_meetings(query: &Query, year: i16) -> bool {
    let period = Period::years(year, year);
    Query::new(query.ground, &period).is_without_meetings()
}

fn share_women(query: &Query, year: i16) -> PolarsResult<Cell> {
    if is_without_meetings(query, year) {
        return Ok(Cell::Missing(Missing::NotApplicable));
    }
    let period = Period::years(year, year);
    let whole = gender_share::whole(&Query::new(query.ground, &period))?;
    Ok(whole.own_cell(&whole.rows[0], "share_women").clone())
}

/// Of the last five years.
fn means(table: &Table) -> Vec<Cell> {
    let last = &table.rows[table.rows.len() - LAST..];
    let mean = |place: usize| exact::mean(&last.iter().map(|row| &row[place]).collect::<Vec<_>>());
    let means = (1..table.columns.len()).map(mean);
    std::iter::once(Cell::Term("mean-of-five"))
        .chain(means)
        .collect()
}

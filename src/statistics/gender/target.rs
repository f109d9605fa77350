//! How far is the share of women from the one that is aimed at? Only where the settings name one.

use super::{bodies, is_asked_for, places, to_target};
use crate::{
    input::Dataset,
    settings::Settings,
    statistics::{
        Definition, Division, Query,
        evidence::officers::{OFFICERS, Place},
        measure::columns_of,
        participation::gender_share,
    },
    table::{Cell, Column, Figure, People, Subject, Table, Tells},
};
use polars::prelude::PolarsResult;

pub const DEFINITION: Definition = Definition::new("gender.target", "unit-points")
    .needs(has_target)
    .divides(&[Division {
        people: People::Officers,
        by: "body",
    }])
    .figures(figures)
    .topics(&[("", "gender-by-body")])
    .tables(tables);

fn has_target(data: &Dataset, settings: &Settings) -> bool {
    settings
        .gender
        .is_some_and(|gender| gender.target.is_some())
        && is_asked_for(data, settings)
}

/// Of the delegates of the period, and of those who hold places at its end.
fn figures(query: &Query) -> PolarsResult<Vec<Figure>> {
    let whole = gender_share::whole(query)?;
    let delegates = whole.own_cell(&whole.rows[0], "share_women").clone();
    let mut shares = vec![("delegates", People::Delegates, delegates)];
    if query.data.has(OFFICERS) {
        let places = places(query)?;
        let officers = bodies::share(places, query.period.last);
        shares.push(("officers", People::Officers, officers));
    }
    let figure = |(part, people, share)| {
        let measure = Column::number(part)
            .unit("unit-points")
            .tells(Tells::Genders(people));
        let cell = to_target(query, &share)?;
        Some(DEFINITION.figure(None, measure, cell))
    };
    Ok(shares.into_iter().filter_map(figure).collect())
}

fn tables(query: &Query) -> PolarsResult<Vec<Table>> {
    if !query.data.has(OFFICERS) {
        return Ok(Vec::new());
    }
    let places = places(query)?;
    let subject = Subject::Groups("body");
    let mut columns = columns_of(subject);
    columns.push(
        Column::number("to_target")
            .unit("unit-points")
            .tells(Tells::Genders(People::Officers)),
    );
    let row = |(name, own): (Cell, Vec<&Place>)| {
        let share = bodies::share(own, query.period.last);
        Some(vec![name, to_target(query, &share)?])
    };
    let bodies = bodies::bodies(query, places).into_iter();
    let rows = bodies.filter_map(row).collect();
    Ok(vec![DEFINITION.table(None, None, subject, columns, rows)])
}

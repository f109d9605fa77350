//! How many women are among the members and officers of each body? Of those whose gender is
//! recorded, at the end of the period; beside it the end of a base year, and the first year at whose
//! end women and others were balanced.

use super::{Composition, OFFICERS, Place, end_of, has_officers, places};
use crate::{
    statistics::{Definition, Division, Query, Reach, exact, measure::columns_of, shown_word},
    table::{
        Cell, Column, Condition, Derived, Figure, Missing, People, Recipe, SheetRows, Subject,
        Table, Tells, Window,
    },
};
use jiff::civil::Date;
use polars::prelude::PolarsResult;
use std::collections::BTreeSet;

pub const DEFINITION: Definition = Definition::new("gender.bodies", "unit-share")
    .needs(has_officers)
    .reach(Reach::Members)
    .divides(&[
        Division {
            people: People::Officers,
            by: "body",
        },
        Division {
            people: People::Officers,
            by: "role",
        },
    ])
    .figures(figures)
    .topics(&[
        ("", "gender-by-body"),
        ("by_role", "gender-by-role"),
        ("by_year", "gender-by-year"),
    ])
    .tables(tables);

const TELLS: Tells = Tells::Genders(People::Officers);

/// The places that were held on the last day of the period, or before it.
fn held_by(day: Date) -> SheetRows {
    SheetRows::new(OFFICERS).and(Condition::To {
        column: "from",
        day,
    })
}

/// The share of women at the end of the period, of these places.
pub fn share(places: &[Place], day: Date, is_of: impl Fn(&Place) -> bool) -> Cell {
    composition(places, day, is_of).share()
}

fn composition(places: &[Place], day: Date, is_of: impl Fn(&Place) -> bool) -> Composition {
    let held = places
        .iter()
        .filter(|place| place.is_held(day) && is_of(place));
    Composition::of(held)
}

/// The bodies that had places by then, by name.
pub fn bodies(query: &Query, places: &[Place]) -> Vec<String> {
    let known: BTreeSet<&String> = places
        .iter()
        .filter(|place| place.from.is_none_or(|from| from <= query.period.last))
        .map(|place| &place.body)
        .collect();
    let mut bodies: Vec<String> = known.into_iter().cloned().collect();
    bodies.sort_by_cached_key(|body| query.data.collation.key(body));
    bodies
}

fn figures(query: &Query) -> PolarsResult<Vec<Figure>> {
    let places = places(query.data.frame(OFFICERS))?;
    let measure = Column::share("")
        .tells(TELLS)
        .recipe(Recipe::Worked(held_by(query.period.last)));
    let share = share(&places, query.period.last, |_| true);
    Ok(vec![
        DEFINITION
            .figure(None, measure, share)
            .without_recipe_where_missing(),
    ])
}

fn tables(query: &Query) -> PolarsResult<Vec<Table>> {
    let places = places(query.data.frame(OFFICERS))?;
    Ok(vec![
        by_body(query, &places),
        by_role(query, &places),
        by_year(query, &places),
    ])
}

/// The columns that each of the tables has.
fn own_columns() -> [Column; 5] {
    let whole = |key| Column::whole(key).tells(TELLS);
    [
        Column::whole("places").tells(Tells::Facts),
        whole("women"),
        whole("not_women"),
        Column::whole("gender_recorded").tells(Tells::Facts),
        Column::share("share_women").tells(TELLS),
    ]
}

fn cells(composition: Composition) -> [Cell; 5] {
    let Composition {
        places,
        women,
        recorded,
    } = composition;
    [
        Cell::Integer(places),
        composition.number(women),
        composition.number(recorded - women),
        Cell::Integer(recorded),
        composition.share(),
    ]
}

/// One row for each body, after one for all of them.
fn by_body(query: &Query, places: &[Place]) -> Table {
    let last = query.period.last;
    let base = query.ground.settings.gender.and_then(|g| g.base_year);
    let subject = Subject::Groups("body");
    let mut columns = columns_of(subject);
    columns.extend(own_columns());
    if let Some(year) = base {
        columns.push(
            Column::share("share_women_base")
                .tells(TELLS)
                .window(Window::EndOf(year)),
        );
        columns.push(
            Column::number("change_since_base")
                .unit("unit-points")
                .tells(TELLS)
                .derived(Derived::Difference {
                    of: "share_women",
                    less: "share_women_base",
                }),
        );
    }
    columns.push(
        Column::whole("balanced_since")
            .tells(TELLS)
            .window(Window::ToDate),
    );
    let years = years(places, last);
    let row = |body: Option<&String>| {
        let is_of = |place: &Place| body.is_none_or(|body| *body == place.body);
        let name = body.map_or(Cell::Term("all"), |body| Cell::from(body.clone()));
        let now = composition(places, last, is_of);
        let mut row = vec![name];
        row.extend(cells(now));
        if let Some(year) = base {
            row.extend(if year > last.year() {
                // It is still ahead.
                [
                    Cell::Missing(Missing::NotApplicable),
                    Cell::Missing(Missing::NotApplicable),
                ]
            } else {
                let then = share(places, end_of(year, last), is_of);
                let change = exact::points(&now.share(), &then);
                [then, change]
            });
        }
        let is_balanced =
            |year: &i16| composition(places, end_of(*year, last), is_of).is_balanced();
        let first = years.clone().find(is_balanced);
        row.push(first.map_or(Cell::Missing(Missing::NotApplicable), |year| {
            Cell::Integer(year.into())
        }));
        row
    };
    let bodies = bodies(query, places);
    let rows = std::iter::once(None).chain(bodies.iter().map(Some));
    DEFINITION.table(None, None, subject, columns, rows.map(row).collect())
}

/// One row for each role.
fn by_role(query: &Query, places: &[Place]) -> Table {
    let last = query.period.last;
    let subject = Subject::Groups("role");
    let mut columns = columns_of(subject);
    columns.extend(own_columns());
    let held = places.iter().filter(|place| place.is_held(last));
    let roles: BTreeSet<&str> = held.map(|place| place.role.as_str()).collect();
    let row = |role: &str| {
        let own = composition(places, last, |place| place.role == role);
        let name = shown_word(role.to_owned());
        std::iter::once(name).chain(cells(own)).collect()
    };
    let rows = roles.into_iter().map(row).collect();
    DEFINITION.table(Some("by_role"), None, subject, columns, rows)
}

/// One row for the end of each year; of the last, the end of the period.
fn by_year(query: &Query, places: &[Place]) -> Table {
    let last = query.period.last;
    let mut columns = columns_of(Subject::Years);
    columns.extend(own_columns());
    let target = query.ground.settings.gender.and_then(|g| g.target);
    columns.extend(target.map(|_| Column::share("target").tells(Tells::Facts)));
    let row = |year: i16| {
        let own = composition(places, end_of(year, last), |_| true);
        std::iter::once(Cell::Integer(year.into()))
            .chain(cells(own))
            .chain(target.map(|target| Cell::share(target.into(), 100)))
            .collect()
    };
    let rows = years(places, last).map(row).collect();
    DEFINITION.table(Some("by_year"), None, Subject::Years, columns, rows)
}

/// The years from the first in which somebody took a place to the end of the period.
pub fn years(places: &[Place], last: Date) -> std::ops::RangeInclusive<i16> {
    let first = places.iter().filter_map(|place| place.from).min();
    let first = first.map_or(last.year(), Date::year);
    first.min(last.year())..=last.year()
}

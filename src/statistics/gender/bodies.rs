//! How many women are among the members and officers of each body? Of those whose gender is
//! recorded, at the end of the period; beside it the end of a base year, and the first year at whose
//! end women and others were balanced. Who holds a place is known to all: between two years the gender
//! of one who is new could be worked out, so it is for the secretariat alone.

use super::{Composition, has_officers, places};
use crate::{
    statistics::{
        Definition, Division, Query,
        evidence::officers::{OFFICERS, Place, end_of, years},
        exact,
        measure::columns_of,
        shown_word,
    },
    table::{
        Cell, Column, Derived, Figure, Missing, People, Recipe, SheetRows, Subject, Table, Tells,
        Window,
    },
};
use jiff::civil::Date;
use polars::prelude::PolarsResult;
use std::collections::{BTreeMap, BTreeSet};

pub const DEFINITION: Definition = Definition::new("gender.bodies", "unit-share")
    .needs(has_officers)
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

/// The share of women on a day, of these places.
pub fn share<'p>(places: impl IntoIterator<Item = &'p Place>, day: Date) -> Cell {
    composition(places, day).share()
}

fn composition<'p>(places: impl IntoIterator<Item = &'p Place>, day: Date) -> Composition {
    let places = places.into_iter();
    Composition::of(places.filter(|place| place.is_held(day)))
}

/// A body, or all of them, as the first cell of its row, with its places.
type Body<'p> = (Cell, Vec<&'p Place>);

/// All places, then those of each body that had any by the end of the period, by name.
pub fn bodies<'p>(query: &Query, places: &'p [Place]) -> Vec<Body<'p>> {
    let mut known: BTreeMap<&String, Vec<&Place>> = BTreeMap::new();
    for place in places {
        known.entry(&place.body).or_default().push(place);
    }
    let has_begun = |own: &[&Place]| own.iter().any(|place| place.has_begun(query.period.last));
    known.retain(|_, own| has_begun(own));
    let mut bodies: Vec<_> = known.into_iter().collect();
    bodies.sort_by_cached_key(|(body, _)| query.data.collation.key(body));
    let all = (Cell::Term("all"), places.iter().collect());
    let own = bodies.into_iter();
    let own = own.map(|(body, own)| (Cell::from(body.clone()), own));
    std::iter::once(all).chain(own).collect()
}

fn figures(query: &Query) -> PolarsResult<Vec<Figure>> {
    let places = places(query)?;
    let measure = Column::share("")
        .tells(TELLS)
        .recipe(Recipe::Worked(SheetRows::new(OFFICERS)));
    let share = share(places, query.period.last);
    Ok(vec![
        DEFINITION
            .figure(None, measure, share)
            .without_recipe_where_missing(),
    ])
}

fn tables(query: &Query) -> PolarsResult<Vec<Table>> {
    let places = places(query)?;
    Ok(vec![
        by_body(query, places),
        by_role(query, places),
        by_year(query, places),
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
    let row = |(name, own): Body| {
        let on = |day| composition(own.iter().copied(), day);
        let now = on(last);
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
                let then = on(end_of(year, last)).share();
                let change = exact::points(&now.share(), &then);
                [then, change]
            });
        }
        let mut years = years.clone();
        let first = years.find(|year| on(end_of(*year, last)).is_balanced());
        row.push(first.map_or(Cell::Missing(Missing::NotApplicable), |year| {
            Cell::Integer(year.into())
        }));
        row
    };
    let rows = bodies(query, places).into_iter().map(row).collect();
    DEFINITION.table(None, None, subject, columns, rows)
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
        let own = places.iter().filter(|place| place.role == role);
        let own = composition(own, last);
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
        let own = composition(places, end_of(year, last));
        std::iter::once(Cell::Integer(year.into()))
            .chain(cells(own))
            .chain(target.map(|target| Cell::share(target.into(), 100)))
            .collect()
    };
    let rows = years(places, last).map(row).collect();
    DEFINITION.table(Some("by_year"), None, Subject::Years, columns, rows)
}

//! How many women lead delegations, or stand beside those who do? Heads and deputy heads by meeting,
//! by region and by body, of those whose gender is recorded.

use super::is_asked_for;
use crate::{
    statistics::{
        Definition, Division, Query, Reach,
        measure::{columns_of, counted},
        participation::{by_meeting, delegations_in},
        shown_group,
    },
    table::{Cell, Condition, Figure, Missing, People, Recipe, Subject, Table},
};
use polars::prelude::PolarsResult;

pub const DEFINITION: Definition = Definition::new("gender.delegations", "unit-share")
    .needs(is_asked_for)
    .reach(Reach::Members)
    .divides(&[
        of(People::Heads, "meeting_id"),
        of(People::Heads, "region"),
        of(People::Heads, "body"),
        of(People::DeputyHeads, "meeting_id"),
        of(People::DeputyHeads, "region"),
        of(People::DeputyHeads, "body"),
    ])
    .figures(figures)
    .topics(&[
        ("", "meetings-of-period"),
        ("by_region", "meetings-by-group"),
        ("by_body", "gender-by-body"),
    ])
    .tables(tables);

const fn of(people: People, by: &'static str) -> Division {
    Division { people, by }
}

/// Of heads and of deputy heads: the columns for their number, for those whose gender is recorded, and
/// for the share of women; each with the flag of a delegation that it counts.
const LEADERS: [[(&str, &str); 3]; 2] = [
    [
        ("heads", "head"),
        ("heads_gender_recorded", "head_gender_recorded"),
        ("heads_women", "head_woman"),
    ],
    [
        ("deputy_heads", "deputy_head"),
        (
            "deputy_heads_gender_recorded",
            "deputy_head_gender_recorded",
        ),
        ("deputy_heads_women", "deputy_head_woman"),
    ],
];

fn recipes(query: &Query) -> Vec<(&'static str, Recipe)> {
    let count = |flag| delegations_in(query.period).flagged(&[flag]).count();
    let of = |[(all, leads), (recorded, is_known), (women, is_woman)]: [(&'static str, &'static str);
                  3]| {
        let share = Recipe::Share {
            numerator: count(is_woman),
            denominator: count(is_known),
        };
        [
            (all, Recipe::Tally(count(leads))),
            (recorded, Recipe::Tally(count(is_known))),
            (women, share),
        ]
    };
    LEADERS.into_iter().flat_map(of).collect()
}

/// Where nobody who leads is on record, nobody wrote down who did; where fewer than half of the genders
/// are, nothing is said of them.
fn without_thin_rows(mut table: Table) -> Table {
    for leaders in LEADERS {
        let [all, recorded, women] =
            leaders.map(|(key, _)| table.column(key).expect("its own column"));
        for row in &mut table.rows {
            let (Cell::Integer(n), Cell::Integer(known)) = (&row[all], &row[recorded]) else {
                continue;
            };
            let hidden: &[usize] = match () {
                () if *n == 0 => &[all, recorded, women],
                () if 2 * known < *n => &[women],
                () => &[],
            };
            for place in hidden {
                row[*place] = Cell::Missing(Missing::NotAvailable);
            }
        }
    }
    table
}

/// All delegations of the period in one row.
fn whole(query: &Query) -> PolarsResult<Table> {
    let recipes = recipes(query).into_iter();
    let columns: Vec<_> = recipes.map(|(key, recipe)| counted(key, recipe)).collect();
    let rows = query.fill(&columns, vec![Vec::new()])?;
    let table = DEFINITION.table(None, None, Subject::Whole, columns, rows);
    Ok(without_thin_rows(table))
}

fn figures(query: &Query) -> PolarsResult<Vec<Figure>> {
    let whole = whole(query)?;
    let figure = |key: &str| {
        let place = whole.column(key).expect("its own column");
        let mut figure = DEFINITION.figure(
            None,
            whole.columns[place].clone(),
            whole.rows[0][place].clone(),
        );
        if query.is_without_meetings() {
            figure.cell = Cell::Missing(Missing::NotApplicable);
        }
        figure.without_recipe_where_missing()
    };
    Ok(LEADERS.map(|[.., (women, _)]| figure(women)).to_vec())
}

/// One row for each value of a column of the delegations.
fn by_value(query: &Query, part: &'static str, by: &'static str) -> PolarsResult<Table> {
    let own = Condition::own(by);
    let subject = Subject::Groups(by);
    let mut columns = columns_of(subject);
    let recipes = recipes(query).into_iter();
    columns.extend(recipes.map(|(key, recipe)| counted(key, recipe.and(&own))));
    let values = query.groups(&delegations_in(query.period), by)?;
    let rows = values.into_iter().map(|value| vec![shown_group(value)]);
    let rows = query.fill(&columns, rows.collect())?;
    Ok(DEFINITION.table(Some(part), None, subject, columns, rows))
}

fn tables(query: &Query) -> PolarsResult<Vec<Table>> {
    let tables = [
        by_meeting(query, &DEFINITION, recipes(query))?,
        by_value(query, "by_region", "region")?,
        by_value(query, "by_body", "body")?,
    ];
    Ok(tables.map(without_thin_rows).to_vec())
}

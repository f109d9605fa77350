//! What share of delegates are women? Of those whose gender is recorded, with the share not
//! recorded beside it.

use super::{by_meeting, delegations_in};
use crate::{
    statistics::{
        Definition, Division, Query, Reach,
        measure::{columns_of, counted},
        shown_group,
    },
    table::{Cell, Column, Condition, Figure, Missing, People, Recipe, Subject, Table},
};
use polars::prelude::PolarsResult;

pub const DEFINITION: Definition = Definition::new("participation.gender_share", "unit-share")
    .reach(Reach::Members)
    .divides(&[
        Division {
            people: People::Delegates,
            by: "meeting_id",
        },
        Division {
            people: People::Delegates,
            by: "region",
        },
        Division {
            people: People::Delegates,
            by: "kind",
        },
    ])
    .figures(figures)
    .topics(&[
        ("", "meetings-of-period"),
        ("by_region", "meetings-by-group"),
        ("by_kind", "meetings-by-group"),
    ])
    .tables(tables);

/// Says how many are women, which can't be said where too few genders are recorded.
const SAYS_WHO: [&str; 3] = ["women", "not_women", "share_women"];

fn recipes(query: &Query) -> Vec<(&'static str, Recipe)> {
    let rows = || delegations_in(query.period).flagged(&["counted"]);
    let sum = |column| Recipe::Tally(rows().sum(column));
    let share = |part, whole| Recipe::Share {
        numerator: rows().sum(part),
        denominator: rows().sum(whole),
    };
    vec![
        ("delegates", sum("delegates")),
        ("women", sum("women")),
        ("not_women", sum("not_women")),
        ("gender_recorded", sum("gender_recorded")),
        ("share_women", share("women", "gender_recorded")),
        (
            "share_not_recorded",
            share("gender_not_recorded", "delegates"),
        ),
    ]
}

/// Where fewer than half of the genders are recorded, nothing is said of them.
fn without_thin_rows(mut table: Table) -> Table {
    let says_who = SAYS_WHO.map(|key| table.column(key).expect("its own column"));
    for place in 0..table.rows.len() {
        let row = &table.rows[place];
        let (delegates, recorded) = (
            table.own_cell(row, "delegates"),
            table.own_cell(row, "gender_recorded"),
        );
        if let (Cell::Integer(delegates), Cell::Integer(recorded)) = (delegates, recorded)
            && 2 * recorded < *delegates
        {
            for column in says_who {
                table.rows[place][column] = Cell::Missing(Missing::NotAvailable);
            }
        }
    }
    table
}

/// All delegations of the period in one row.
pub fn whole(query: &Query) -> PolarsResult<Table> {
    let recipes = recipes(query).into_iter();
    let columns: Vec<Column> = recipes.map(|(key, recipe)| counted(key, recipe)).collect();
    let rows = query.fill(&columns, vec![Vec::new()])?;
    let table = DEFINITION.table(None, None, Subject::Whole, columns, rows);
    Ok(without_thin_rows(table))
}

fn figures(query: &Query) -> PolarsResult<Vec<Figure>> {
    let whole = whole(query)?;
    let figure = |(part, key)| {
        let place = whole.column(key).expect("its own column");
        let measure = Column {
            key: String::from(part),
            ..whole.columns[place].clone()
        };
        let mut figure = DEFINITION.figure(None, measure, whole.rows[0][place].clone());
        if query.is_without_meetings() {
            figure.cell = Cell::Missing(Missing::NotApplicable);
        }
        figure.without_recipe_where_missing()
    };
    let figures = [("", "share_women"), ("not_recorded", "share_not_recorded")];
    Ok(figures.map(figure).to_vec())
}

fn tables(query: &Query) -> PolarsResult<Vec<Table>> {
    let mut tables = vec![by_meeting(query, &DEFINITION, recipes(query))?];
    for (part, key) in [("by_region", "region"), ("by_kind", "kind")] {
        let own = Condition::own(key);
        let subject = Subject::Groups(key);
        let mut columns = columns_of(subject);
        let recipes = recipes(query).into_iter();
        columns.extend(recipes.map(|(key, recipe)| counted(key, recipe.and(&own))));
        let groups = query.groups(&delegations_in(query.period).flagged(&["counted"]), key)?;
        let rows = groups.into_iter().map(|group| vec![shown_group(group)]);
        let rows = query.fill(&columns, rows.collect())?;
        tables.push(DEFINITION.table(Some(part), None, subject, columns, rows));
    }
    Ok(tables.into_iter().map(without_thin_rows).collect())
}

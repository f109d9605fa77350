//! Who leads the delegations? Delegations with a recorded head, and women among those heads whose
//! gender is recorded.

use super::delegations_in;
use crate::{
    statistics::{
        Definition, Division, Query, Reach,
        measure::{columns_of, counted},
        shown_group,
    },
    table::{Cell, Column, Condition, Figure, Missing, People, Recipe, Subject, Table},
};
use polars::prelude::PolarsResult;

pub const DEFINITION: Definition = Definition::new("participation.heads", "unit-share")
    .reach(Reach::Members)
    .divides(&[Division {
        people: People::Heads,
        by: "region",
    }])
    .figures(figures)
    .topics(&[("", "meetings-by-group")])
    .tables(tables);

fn recipes(query: &Query) -> [(&'static str, Recipe); 3] {
    let delegations = || delegations_in(query.period);
    let women = || delegations().flagged(&["head_woman"]).count();
    let heads = Recipe::Share {
        numerator: delegations().flagged(&["head"]).count(),
        denominator: delegations().count(),
    };
    let share_women = Recipe::Share {
        numerator: women(),
        denominator: delegations().flagged(&["head_gender_recorded"]).count(),
    };
    [
        ("heads", heads),
        ("women", Recipe::Tally(women())),
        ("share_women", share_women),
    ]
}

/// Why nothing can be said of heads, where no delegation has one on record.
fn missing(query: &Query) -> PolarsResult<Option<Missing>> {
    let [(_, heads), ..] = recipes(query);
    Ok(match query.value(&heads)? {
        Cell::Share { numerator: 0, .. } => Some(Missing::NotAvailable),
        Cell::Share { .. } => None,
        _ => Some(Missing::NotApplicable),
    })
}

fn figures(query: &Query) -> PolarsResult<Vec<Figure>> {
    let missing = missing(query)?;
    let [(_, heads), _, (_, women)] = recipes(query);
    let figure = |(part, recipe)| {
        let figure = query.figure(&DEFINITION, None, counted(part, recipe))?;
        Ok(match missing {
            Some(missing) => figure.missing(&Cell::Missing(missing)),
            None => figure,
        })
    };
    [("", heads), ("women_share", women)]
        .into_iter()
        .map(figure)
        .collect()
}

fn tables(query: &Query) -> PolarsResult<Vec<Table>> {
    let missing = missing(query)?;
    let subject = Subject::Groups("region");
    let own = Condition::own("region");
    let measures = recipes(query)
        .map(|(key, recipe)| counted(key, recipe.and(&own)).recipe_if(missing.is_none()));
    let columns = [columns_of(subject), measures.to_vec()].concat();
    let all = Cell::Term("all");
    let rows = if let Some(missing) = missing {
        vec![
            [
                vec![all],
                vec![Cell::Missing(missing); measures_in(&columns)],
            ]
            .concat(),
        ]
    } else {
        let regions = query.groups(&delegations_in(query.period), "region")?;
        let groups = std::iter::once(all).chain(regions.into_iter().map(shown_group));
        query.fill(&columns, groups.map(|group| vec![group]).collect())?
    };
    Ok(vec![DEFINITION.table(None, None, subject, columns, rows)])
}

fn measures_in(columns: &[Column]) -> usize {
    columns.len() - columns_of(Subject::Groups("region")).len()
}

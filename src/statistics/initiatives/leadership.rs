//! Who leads and who supports? Initiatives by member, and the pairs of members that work on the
//! same ones.

use crate::{
    input::lists,
    statistics::{Definition, Query, largest_first, no_figures},
    table::{Cell, Column, Condition, Recipe, Rows, Table},
};
use polars::prelude::PolarsResult;
use std::collections::{BTreeMap, BTreeSet};

pub const DEFINITION: Definition = Definition {
    id: "initiatives.leadership",
    unit: "unit-initiatives",
    better: None,
    figures: no_figures,
    tables,
};

fn tables(query: &Query) -> PolarsResult<Vec<Table>> {
    let frame = &query.data.initiatives;
    let mut members: BTreeMap<String, [i64; 2]> = BTreeMap::new();
    let mut pairs: BTreeMap<(String, String), i64> = BTreeMap::new();
    for (leads, partners) in lists(frame, "leads")?
        .into_iter()
        .zip(lists(frame, "partners")?)
    {
        let sides: [BTreeSet<String>; 2] =
            [leads.into_iter().collect(), partners.into_iter().collect()];
        for (side, of_side) in sides.iter().enumerate() {
            for member in of_side {
                members.entry(member.clone()).or_default()[side] += 1;
            }
        }
        let all: Vec<&String> = sides[0].union(&sides[1]).collect();
        for (i, one) in all.iter().enumerate() {
            for other in &all[i + 1..] {
                *pairs.entry(((*one).clone(), (*other).clone())).or_default() += 1;
            }
        }
    }
    let mut rows: Vec<Vec<Cell>> = members
        .into_iter()
        .map(|(member, [led, partnered])| {
            query
                .who(&member)
                .into_iter()
                .chain([led, partnered, led + partnered].map(Cell::Integer))
                .collect()
        })
        .collect();
    largest_first(&mut rows, 4);
    let holds = |list, own| Condition::Holds { column: list, own };
    let mut columns = ["member", "member_id", "led", "partnered", "total"]
        .map(Column::term)
        .to_vec();
    columns[2].recipe = Some(Recipe::Tally(
        Rows::of("initiatives")
            .and(holds("leads", "member_id"))
            .count(),
    ));
    columns[3].recipe = Some(Recipe::Tally(
        Rows::of("initiatives")
            .and(holds("partners", "member_id"))
            .count(),
    ));
    let mut shared: Vec<Vec<Cell>> = pairs
        .into_iter()
        .map(|((one, other), n)| {
            query
                .who(&one)
                .into_iter()
                .chain(query.who(&other))
                .chain([Cell::Integer(n)])
                .collect()
        })
        .collect();
    largest_first(&mut shared, 4);
    let heads = [
        "member",
        "member_id",
        "other_member",
        "other_member_id",
        "initiatives",
    ]
    .map(Column::term)
    .to_vec();
    Ok(vec![
        DEFINITION.table(None, None, columns, rows),
        DEFINITION.table(Some("pairs"), None, heads, shared),
    ])
}

//! Who leads and who supports? Initiatives by member, and the pairs of members that work on the
//! same ones.

use super::all;
use crate::{
    frame::lists,
    statistics::{
        Definition, Query, Reach,
        measure::{columns_of, counted},
    },
    table::{Cell, Column, Condition, Derived, Recipe, Subject, Table, Tells},
};
use polars::prelude::PolarsResult;
use std::collections::{BTreeMap, BTreeSet};

pub const DEFINITION: Definition = Definition::new("initiatives.leadership", "unit-initiatives")
    .reach(Reach::Members)
    .without_past()
    .topics(&[
        ("", "initiatives-by-member"),
        ("pairs", "initiatives-together"),
    ])
    .tables(|query| Ok(vec![by_member(query)?, pairs(query)?]));

fn by_member(query: &Query) -> PolarsResult<Table> {
    let of_list = |(key, column)| {
        let own = Condition::Holds {
            column,
            own: "member_id",
        };
        counted(key, Recipe::Tally(all().and(own).count())).zero_elsewhere()
    };
    let mut columns = columns_of(Subject::Members);
    columns.extend([("led", "leads"), ("partnered", "partners")].map(of_list));
    let mut members = BTreeSet::new();
    for list in ["leads", "partners"] {
        members.extend(query.groups(&all(), list)?.into_iter().flatten());
    }
    let rows = members.iter().map(|id| query.who(id).to_vec()).collect();
    let rows = query.fill(&columns, rows)?;
    let mut table = DEFINITION.table(None, None, Subject::Members, columns, rows);
    table.add_column(
        Column::whole("total")
            .zero_elsewhere()
            .tells(Tells::OwnRows)
            .derived(Derived::Sum(vec!["led", "partnered"])),
        |table, row| {
            let number = |key: &str| table.integer(row, key).unwrap_or_default();
            Cell::Integer(number("led") + number("partnered"))
        },
    );
    Ok(table.largest_first("total", query.order_of_names()))
}

/// Members that work on the same initiatives.
fn pairs(query: &Query) -> PolarsResult<Table> {
    let frame = &query.data.initiatives;
    let mut pairs: BTreeMap<(String, String), i64> = BTreeMap::new();
    let sides = lists(frame, "leads")?
        .into_iter()
        .zip(lists(frame, "partners")?);
    for (leads, partners) in sides {
        let members: BTreeSet<String> = leads.into_iter().chain(partners).collect();
        for one in &members {
            for other in members.iter().filter(|other| *other > one) {
                *pairs.entry((one.clone(), other.clone())).or_default() += 1;
            }
        }
    }
    let row = |((one, other), n): ((String, String), i64)| {
        [
            &query.who(&one)[..],
            &query.who(&other),
            &[Cell::Integer(n)],
        ]
        .concat()
    };
    let mut columns = columns_of(Subject::Pairs);
    columns.push(Column::whole("initiatives").tells(Tells::OwnRows));
    let rows = pairs.into_iter().map(row).collect();
    Ok(DEFINITION
        .table(Some("pairs"), None, Subject::Pairs, columns, rows)
        .largest_first("initiatives", query.order_of_names()))
}

//! Which members work on which theme? Initiatives of a theme that a member leads or supports; and
//! the themes that it has no part in.

use super::all_themes;
use crate::{
    frame::texts,
    statistics::{
        Definition, Query, Reach,
        measure::{columns_of, counted},
    },
    table::{Cell, Column, Condition, Recipe, RowKeys, SheetRows, Subject, Table, Tells},
};
use polars::prelude::*;
use std::collections::BTreeSet;

pub const DEFINITION: Definition = Definition::new("themes.coverage", "unit-initiatives")
    .reach(Reach::Members)
    .topics(&[("", "themes-by-member"), ("gaps", "initiatives-by-member")])
    .tables(tables);

fn tables(query: &Query) -> PolarsResult<Vec<Table>> {
    let parts = parts(query)?;
    let gaps = gaps(query, &parts)?;
    Ok(vec![parts, gaps])
}

/// One row for each member and each theme of which it leads or supports an initiative.
fn parts(query: &Query) -> PolarsResult<Table> {
    let holds = |column, own| Condition::Holds { column, own };
    let of_member = |list| {
        let initiatives = SheetRows::new("initiatives")
            .and(holds("themes", "theme_id"))
            .and(holds(list, "member_id"));
        counted(list, Recipe::Tally(initiatives.count()))
    };
    let subject = Subject::Members;
    let mut columns = [columns_of(subject), columns_of(Subject::Themes)].concat();
    columns.extend(["leads", "partners"].map(of_member));
    let mut members = BTreeSet::new();
    for list in ["leads", "partners"] {
        members.extend(
            query
                .groups(&SheetRows::new("initiatives"), list)?
                .into_iter()
                .flatten(),
        );
    }
    let themes = all_themes(query)?;
    let rows = members.iter().flat_map(|member| {
        let row = |(id, name): &(String, String)| {
            let theme = [Cell::from(name.clone()), Cell::from(id.clone())];
            [query.who(member), theme].concat()
        };
        themes.iter().map(row).collect::<Vec<Vec<Cell>>>()
    });
    let rows = query.fill(&columns, rows.collect())?;
    let mut table = DEFINITION
        .table(None, None, subject, columns, rows)
        .with_keys(RowKeys::Columns(4));
    let is_part = |table: &Table, row: &[Cell]| {
        ["leads", "partners"]
            .iter()
            .any(|key| table.integer(row, key) != Some(0))
    };
    let rows = std::mem::take(&mut table.rows);
    let rows = rows.into_iter().filter(|row| is_part(&table, row));
    let rows = rows.collect();
    table.rows = rows;
    Ok(table.by_name(query.order_of_names()))
}

/// Of each member: how many themes it has a part in, and which it has not.
fn gaps(query: &Query, parts: &Table) -> PolarsResult<Table> {
    let themes = all_themes(query)?;
    let rows = parts.rows.iter();
    let covered: BTreeSet<(&str, &str)> = rows
        .filter_map(|row| Some((parts.text(row, "member_id")?, parts.text(row, "theme_id")?)))
        .collect();
    let members = SheetRows::new("members").and(Condition::is("capacity", "member"));
    let members = texts(&query.rows(&members, &["member_id"])?, "member_id")?;
    let row = |member: String| {
        let is_missing = |(id, _): &&(String, String)| !covered.contains(&(member.as_str(), id));
        let missing: Vec<String> = themes
            .iter()
            .filter(is_missing)
            .map(|(_, name)| name.clone())
            .collect();
        let number = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
        let share = Cell::share(number(themes.len() - missing.len()), number(themes.len()));
        [&query.who(&member)[..], &[share, Cell::from(missing)]].concat()
    };
    let members = members.into_iter().flatten();
    let members = members.filter(|_| query.data.has("initiatives"));
    let mut columns = columns_of(Subject::Members);
    columns.extend([
        Column::share("covered").tells(Tells::OwnRows),
        Column::text("themes_missing").tells(Tells::Facts),
    ]);
    let rows = members.map(row).collect();
    Ok(DEFINITION
        .table(Some("gaps"), None, Subject::Members, columns, rows)
        .by_name(query.order_of_names()))
}

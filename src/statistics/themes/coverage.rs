//! Which members work on which theme? Initiatives of a theme that a member leads or supports; and
//! the themes that it has no part in.

use crate::{
    input::{lists, texts},
    statistics::{Definition, Query, by_text, no_figures},
    table::{Cell, Column, Condition, Recipe, Rows, Table},
};
use polars::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

pub const DEFINITION: Definition = Definition {
    id: "themes.coverage",
    unit: "unit-initiatives",
    better: None,
    figures: no_figures,
    tables,
};

fn tables(query: &Query) -> PolarsResult<Vec<Table>> {
    let frame = &query.data.initiatives;
    let themes: Vec<(String, Option<String>)> = texts(&query.data.themes, "theme_id")?
        .into_iter()
        .flatten()
        .zip(texts(&query.data.themes, "name")?)
        .collect();
    let (of_themes, leads, partners) = (
        lists(frame, "themes")?,
        lists(frame, "leads")?,
        lists(frame, "partners")?,
    );
    // (member, theme) → led, supported.
    let mut parts: BTreeMap<(String, usize), [i64; 2]> = BTreeMap::new();
    for (i, named) in of_themes.iter().enumerate() {
        for (theme, _) in themes
            .iter()
            .enumerate()
            .filter(|(_, (id, _))| named.contains(id))
        {
            for (side, members) in [&leads[i], &partners[i]].into_iter().enumerate() {
                for member in members.iter().collect::<BTreeSet<_>>() {
                    parts.entry((member.clone(), theme)).or_default()[side] += 1;
                }
            }
        }
    }
    let name = |theme: usize| {
        themes[theme]
            .1
            .clone()
            .unwrap_or_else(|| themes[theme].0.clone())
    };
    let row = |((member, theme), [led, supported]): (&(String, usize), &[i64; 2])| {
        let theme = [
            Cell::from(name(*theme)),
            Cell::from(themes[*theme].0.clone()),
        ];
        query
            .who(member)
            .into_iter()
            .chain(theme)
            .chain([Cell::Integer(*led), Cell::Integer(*supported)])
            .collect()
    };
    let mut rows: Vec<Vec<Cell>> = parts.iter().map(row).collect();
    by_text(&mut rows);
    let mut columns = [
        "member",
        "member_id",
        "theme",
        "theme_id",
        "leads",
        "partners",
    ]
    .map(Column::term)
    .to_vec();
    for (place, list) in [(4, "leads"), (5, "partners")] {
        let held = Rows::of("initiatives")
            .and(Condition::Holds {
                column: "themes",
                own: "theme_id",
            })
            .and(Condition::Holds {
                column: list,
                own: "member_id",
            });
        columns[place].recipe = Some(Recipe::Tally(held.count()));
    }
    let members = query.rows(
        &Rows::of("members").and(Condition::is("capacity", "member")),
        &["member_id"],
    )?;
    let gap = |member: String| {
        let (covered, missing): (Vec<usize>, Vec<usize>) =
            (0..themes.len()).partition(|theme| parts.contains_key(&(member.clone(), *theme)));
        let number = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
        let names: Vec<String> = missing.into_iter().map(name).collect();
        let told = [
            Cell::share(number(covered.len()), number(themes.len())),
            Cell::from(names.join(", ")),
        ];
        query.who(&member).into_iter().chain(told).collect()
    };
    let mut gaps: Vec<Vec<Cell>> = texts(&members, "member_id")?
        .into_iter()
        .flatten()
        .map(gap)
        .collect();
    by_text(&mut gaps);
    let heads = vec![
        Column::term("member"),
        Column::term("member_id"),
        Column::term("covered").unit("unit-share"),
        Column::term("themes_missing"),
    ];
    let known = query.data.has("initiatives");
    Ok(vec![
        DEFINITION.table(None, None, columns, rows),
        DEFINITION.table(
            Some("gaps"),
            None,
            heads,
            if known { gaps } else { Vec::new() },
        ),
    ])
}

//! How many delegations came? Rows that name who came where the list is complete, else the totals
//! of the record.

use super::{delegations_in, presence};
use crate::{
    input::{
        attendance::{NONE, Words},
        counts, dates, texts,
    },
    statistics::{Definition, Query, by_name, choice, largest_first},
    table::{Cell, Column, Condition, Figure, Missing, Recipe, Rows, Series, Table},
};
use polars::prelude::PolarsResult;
use rustc_hash::FxHashMap;
use std::collections::BTreeMap;

pub const DEFINITION: Definition = Definition {
    id: "participation.delegations",
    unit: "unit-delegations",
    better: None,
    figures,
    tables,
};

/// What the rows of one meeting name: present delegations by what they are there.
#[derive(Debug, Clone, Copy, Default)]
struct Named {
    states: i64,
    organisations: i64,
    /// Members whose kind is not recorded: neither states nor organisations.
    unknown: i64,
    observers: i64,
    others: i64,
}

fn recipes(query: &Query) -> [(&'static str, Recipe); 2] {
    let rows = || delegations_in(query.period);
    [
        ("presences", Recipe::Tally(rows().count())),
        ("distinct", Recipe::Tally(rows().distinct("member_id"))),
    ]
}

fn figures(query: &Query) -> PolarsResult<Vec<Figure>> {
    // A meeting of which no row names anyone was not held by nobody.
    let named = query
        .number(&delegations_in(query.period).count())?
        .unwrap_or_default()
        > 0;
    let none = query.nothing();
    recipes(query)
        .into_iter()
        .map(|(part, recipe)| {
            let cell = if named {
                query.value(&recipe)?
            } else {
                none.clone()
            };
            Ok(Figure {
                recipe: named.then_some(recipe),
                ..DEFINITION.figure(Some(part), None, cell)
            })
        })
        .collect()
}

fn tables(query: &Query) -> PolarsResult<Vec<Table>> {
    let named = named(query)?;
    let columns = |with_eligible: bool| {
        let mut keys = vec![
            "meeting",
            "date",
            "mode",
            "members_present",
            "states_present",
            "organisations_present",
        ];
        if with_eligible {
            keys.extend(["states_eligible", "organisations_eligible"]);
        }
        keys.extend(["members_named", "observers_named", "others_named", "record"]);
        keys.into_iter().map(Column::term).collect::<Vec<Column>>()
    };
    let of_row = |rows: Rows| {
        Recipe::Tally(
            rows.and(Condition::SameAs {
                column: "meeting_id",
                own: "meeting",
            })
            .count(),
        )
    };
    let with_recipes = |mut columns: Vec<Column>, series: Option<&Series>| {
        for column in &mut columns {
            let eligible = || series.map(|s| presence(s).flagged(&["eligible", "known"]));
            let rows = match column.key.as_str() {
                "states_eligible" => {
                    eligible().map(|rows| rows.and(Condition::is("kind", "state")))
                }
                "organisations_eligible" => {
                    eligible().map(|rows| rows.and(Condition::differs("kind", "state")))
                }
                "members_named" => {
                    Some(Rows::of("delegations").and(Condition::is("capacity", "member")))
                }
                "observers_named" => {
                    Some(Rows::of("delegations").and(Condition::is("capacity", "observer")))
                }
                _ => None,
            };
            column.recipe = rows.map(of_row);
        }
        columns
    };
    let rows = rows(query, &query.held_in(query.period), &named, None)?;
    let mut tables = vec![DEFINITION.table(None, None, with_recipes(columns(false), None), rows)];
    for scope in query.scopes() {
        let rows = self::rows(
            query,
            &query.held_of(scope),
            &named,
            Some(&eligible(query, &scope.series)?),
        )?;
        tables.push(DEFINITION.table(
            None,
            Some(&scope.series),
            with_recipes(columns(true), Some(&scope.series)),
            rows,
        ));
    }
    let mut rows = Vec::new();
    for by in ["capacity", "kind"] {
        let grouped = query.grouped(by, &delegations_in(query.period), &recipes(query))?;
        let row = |(group, cells): (Option<String>, Vec<Cell>)| {
            [Cell::Term(by), by_name(group)]
                .into_iter()
                .chain(cells)
                .collect()
        };
        let mut part: Vec<Vec<Cell>> = grouped.rows.into_iter().map(row).collect();
        largest_first(&mut part, 2);
        rows.extend(part);
    }
    let own = Condition::Group {
        grouping: "grouping",
        own: "group",
    };
    let figures = recipes(query)
        .into_iter()
        .map(|(key, recipe)| Column::term(key).recipe(recipe.and(&own)));
    let columns = ["grouping", "group"]
        .map(Column::term)
        .into_iter()
        .chain(figures)
        .collect();
    tables.push(DEFINITION.table(Some("by_capacity"), None, columns, rows));
    Ok(tables)
}

fn named(query: &Query) -> PolarsResult<BTreeMap<String, Named>> {
    let frame = query.ground.sheets.frame("delegations");
    let [meetings, capacities, kinds] =
        ["meeting_id", "capacity", "kind"].map(|column| Words::of(&frame, column));
    let (meetings, capacities, kinds) = (meetings?, capacities?, kinds?);
    let [member, observer, secretariat, guest] =
        ["member", "observer", "secretariat", "guest"].map(|word| capacities.number(word));
    let state = kinds.number("state");
    let mut all: FxHashMap<u32, Named> = FxHashMap::default();
    for ((meeting, capacity), kind) in meetings
        .numbers
        .iter()
        .zip(&capacities.numbers)
        .zip(&kinds.numbers)
    {
        let named = all.entry(*meeting).or_default();
        let number = match *capacity {
            known if known == member && *kind == state => &mut named.states,
            known if known == member && *kind == NONE => &mut named.unknown,
            known if known == member => &mut named.organisations,
            known if known == observer => &mut named.observers,
            known if known == secretariat || known == guest => &mut named.others,
            _ => continue,
        };
        *number += 1;
    }
    Ok(all
        .into_iter()
        .map(|(meeting, named)| (meetings.text(meeting).unwrap_or_default().to_owned(), named))
        .collect())
}

/// (meeting → present in any capacity and eligible): states, other members, members whose kind is
/// not recorded.
type Eligible = BTreeMap<String, [(i64, i64); 3]>;

/// Of one series.
fn eligible(query: &Query, series: &Series) -> PolarsResult<Eligible> {
    let frame = query.rows(
        &presence(series).flagged(&["eligible", "known"]),
        &["meeting_id", "kind", "present"],
    )?;
    let (meetings, kinds) = (Words::of(&frame, "meeting_id")?, Words::of(&frame, "kind")?);
    let state = kinds.number("state");
    let mut all: FxHashMap<u32, [(i64, i64); 3]> = FxHashMap::default();
    for ((meeting, kind), is_present) in meetings
        .numbers
        .iter()
        .zip(&kinds.numbers)
        .zip(frame.column("present")?.bool()?.iter())
    {
        let side = match *kind {
            known if known == state => 0,
            NONE => 2,
            _ => 1,
        };
        let (present, eligible) = &mut all.entry(*meeting).or_default()[side];
        *present += i64::from(is_present == Some(true));
        *eligible += 1;
    }
    Ok(all
        .into_iter()
        .map(|(meeting, kinds)| (meetings.text(meeting).unwrap_or_default().to_owned(), kinds))
        .collect())
}

fn rows(
    query: &Query,
    meetings: &[usize],
    named: &BTreeMap<String, Named>,
    eligible: Option<&Eligible>,
) -> PolarsResult<Vec<Vec<Cell>>> {
    let columns = [
        "meeting_id",
        "start_date",
        "mode",
        "attendance_list",
        "reported_members",
        "reported_international_organisations",
    ];
    let frame = query.recorded(meetings, &columns)?;
    let (starts, modes, lists) = (
        dates(&frame, "start_date")?,
        texts(&frame, "mode")?,
        texts(&frame, "attendance_list")?,
    );
    let (members, organisations) = (
        counts(&frame, "reported_members")?,
        counts(&frame, "reported_international_organisations")?,
    );
    let mut rows = Vec::new();
    for (i, id) in texts(&frame, "meeting_id")?
        .into_iter()
        .flatten()
        .enumerate()
    {
        let who = named.get(&id).copied().unwrap_or_default();
        let complete = lists[i].as_deref() == Some("complete");
        let of_body = eligible.and_then(|e| e.get(&id)).copied();
        // In a series the members of the body in any capacity are counted; elsewhere those that sat
        // as members.
        let sat = [who.states, who.organisations, who.unknown];
        let [states, others, unknown] = of_body
            .filter(|_| complete)
            .map_or(sat, |kinds| kinds.map(|k| k.0));
        let reported_states = members[i].zip(organisations[i]).map(|(m, o)| m - o);
        let pick = |rows: Option<i64>, record: Option<i64>| {
            Cell::recorded(if complete { rows } else { record })
        };
        // Without its kind a member can't be put on either side.
        let split = |n: i64| (unknown == 0).then_some(n);
        let mut row = vec![
            Cell::from(query.label(&id)),
            starts[i].map_or(Cell::Missing(Missing::NotAvailable), Cell::Date),
            choice("meetings", "mode", modes[i].as_deref()),
            pick(Some(states + others + unknown), members[i]),
            pick(split(states), reported_states),
            pick(split(others), organisations[i]),
        ];
        if eligible.is_some() {
            let sides = of_body
                .filter(|[.., unknown]| unknown.1 == 0)
                .map(|[states, others, _]| (states.1, others.1));
            row.extend([
                Cell::recorded(sides.map(|s| s.0)),
                Cell::recorded(sides.map(|s| s.1)),
            ]);
        }
        let named_members = sat.iter().sum::<i64>();
        let known = |n: i64| {
            if lists[i].as_deref() == Some("none") {
                Cell::Missing(Missing::NotAvailable)
            } else {
                Cell::Integer(n)
            }
        };
        row.extend([
            known(named_members),
            known(who.observers),
            known(who.others),
        ]);
        row.push(Cell::Term(match (lists[i].as_deref(), members[i]) {
            (Some("none"), _) => "list-none",
            (Some("complete"), Some(total)) if total == named_members => "list-agrees",
            (Some("complete"), _) => "list-complete",
            _ => "list-incomplete",
        }));
        rows.push(row);
    }
    Ok(rows)
}

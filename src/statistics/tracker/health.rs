//! Is it on track? A rule of dates: late where it is past its due date, at risk where that is near
//! or nothing was heard for long; where nothing was ever heard, nobody knows. The rule is part of the definition; each answer is a word.

use super::{Followed, followed, has_updates, known_day, table_of, updates_until};
use crate::{
    frame::texts,
    settings::rules::TrackerSection,
    statistics::{
        Definition, Query, Reach,
        initiatives::recorded_status,
        main_points::{MainPoint, PointMessage, PointValue, Rule, Shown},
        measure::columns_of,
        themes::all_themes,
    },
    table::{Cell, Column, ColumnRole, Figure, Missing, Recipe, Subject, Table, Tells},
};
use jiff::{Span, civil::Date};
use polars::prelude::PolarsResult;
use std::collections::{BTreeMap, BTreeSet};

pub const DEFINITION: Definition = Definition::new("tracker.health", "unit-initiatives")
    .needs(has_updates)
    .reach(Reach::Members)
    .figures(figures)
    .topics(&[
        ("", "tracker"),
        ("by_theme", "themes"),
        ("by_lead", "initiatives-by-member"),
        ("by_framework", "initiatives-by-framework"),
        ("by_body", "initiatives-by-body"),
    ])
    .tables(tables)
    .points(&[Rule {
        rank: 5,
        points: |shown| at_risk(shown).into_iter().collect(),
    }]);

/// Each answer: its word with its sign, and the part of figures and the column for it.
const ANSWERS: [(&str, &str); 6] = [
    ("health-on-track", "on_track"),
    ("health-at-risk", "at_risk"),
    ("health-late", "late"),
    ("health-no-news", "no_news"),
    ("health-delivered", "delivered"),
    ("health-discontinued", "discontinued"),
];

/// An answer by its word, and why.
struct Health {
    answer: &'static str,
    why: Option<&'static str>,
}

/// How an initiative is doing at the end of a day.
fn health(initiative: &Followed, last: Date, rule: TrackerSection) -> Health {
    let status = initiative.status_on(last).map(|found| found.status);
    let of = |answer, why| Health { answer, why };
    match status {
        Some("delivered") => return of("health-delivered", None),
        Some("discontinued") => return of("health-discontinued", None),
        _ => {}
    }
    let soon = last.saturating_add(Span::new().days(rule.at_risk_days));
    let long_ago = last.saturating_sub(Span::new().months(rule.silent_months));
    match (initiative.due, initiative.last_update(last)) {
        (Some(due), _) if due <= last => of("health-late", Some("past-due")),
        (Some(due), _) if due <= soon => of("health-at-risk", Some("due-soon")),
        (_, None) => of("health-no-news", None),
        (_, Some(update)) if update < long_ago => of("health-at-risk", Some("old-update")),
        _ => of("health-on-track", None),
    }
}

fn figures(query: &Query) -> PolarsResult<Vec<Figure>> {
    let (last, rule) = (query.period.last, query.ground.settings.tracker);
    let all = followed(query)?;
    let answers: Vec<&str> = all
        .iter()
        .map(|initiative| health(initiative, last, rule).answer)
        .collect();
    let figure = |(answer, part): (&str, &'static str)| {
        let n = answers.iter().filter(|own| **own == answer).count();
        let measure = Column::whole(part)
            .tells(Tells::OwnRows)
            .recipe(Recipe::Worked(updates_until(last)));
        DEFINITION.figure(None, measure, Cell::count(n))
    };
    Ok(ANSWERS.into_iter().map(figure).collect())
}

fn tables<'q>(query: &'q Query) -> PolarsResult<Vec<Table>> {
    let (last, rule) = (query.period.last, query.ground.settings.tracker);
    let all = followed(query)?;
    let word =
        |word: Option<&'static str>| word.map_or(Cell::Missing(Missing::NotApplicable), Cell::Term);
    let row = |initiative: &'q Followed| {
        let Health { answer, why } = health(initiative, last, rule);
        let status = initiative.status_on(last).map(|found| found.status);
        let cells = [
            recorded_status(status),
            known_day(initiative.due),
            word(Some(answer)),
            word(why),
        ];
        (initiative, cells)
    };
    let own = [
        Column::text("status"),
        Column::date("due_date"),
        Column::text("health").role(ColumnRole::Progress),
        Column::text("health_reason"),
    ];
    Ok(vec![
        table_of(&DEFINITION, own, all.iter().map(row)),
        by_theme(query, all)?,
        by_lead(query, all),
        by_framework(query, all),
        by_body(query, all)?,
    ])
}

/// Initiatives by what they have in common, each with the cells that name it.
type Grouped<'q> = Vec<(Vec<Cell>, Vec<&'q Followed>)>;

/// How many of each answer a group has; an initiative is counted for each of its groups.
fn counted(query: &Query, part: &'static str, subject: Subject, groups: Grouped) -> Table {
    let (last, rule) = (query.period.last, query.ground.settings.tracker);
    let mut columns = columns_of(subject);
    columns.extend(ANSWERS.map(|(_, part)| Column::whole(part).tells(Tells::OwnRows)));
    let row = |(name, own): (Vec<Cell>, Vec<&Followed>)| {
        let answers: Vec<&str> = own
            .iter()
            .map(|initiative| health(initiative, last, rule).answer)
            .collect();
        let count = |(answer, _): (&str, &str)| {
            Cell::count(answers.iter().filter(|own| **own == answer).count())
        };
        name.into_iter().chain(ANSWERS.map(count)).collect()
    };
    let rows = groups.into_iter().map(row).collect();
    DEFINITION.table(Some(part), None, subject, columns, rows)
}

/// Initiatives by the values that `of` finds in each, in the order of these.
fn grouped<'q>(
    all: &'q [Followed],
    of: impl Fn(&'q Followed) -> Vec<&'q String>,
) -> BTreeMap<&'q String, Vec<&'q Followed>> {
    let mut groups: BTreeMap<&String, Vec<&Followed>> = BTreeMap::new();
    for initiative in all {
        let own: BTreeSet<&String> = of(initiative).into_iter().collect();
        for key in own {
            groups.entry(key).or_default().push(initiative);
        }
    }
    groups
}

fn by_theme(query: &Query, all: &[Followed]) -> PolarsResult<Table> {
    let mut of = grouped(all, |initiative| initiative.themes.iter().collect());
    let group = |(id, name): (String, String)| {
        let own = of.remove(&id).unwrap_or_default();
        (vec![Cell::from(name), Cell::from(id)], own)
    };
    let groups = all_themes(query)?.into_iter().map(group).collect();
    Ok(counted(query, "by_theme", Subject::Themes, groups))
}

fn by_lead(query: &Query, all: &[Followed]) -> Table {
    let of = grouped(all, |initiative| initiative.leads.iter().collect());
    let groups = of
        .into_iter()
        .map(|(id, own)| (query.who(id).to_vec(), own));
    counted(query, "by_lead", Subject::Members, groups.collect()).by_name(query.order_of_names())
}

fn by_framework(query: &Query, all: &[Followed]) -> Table {
    let of = grouped(all, |initiative| initiative.frameworks.iter().collect());
    by_value(query, "by_framework", "contributes_to", of)
}

/// Groups by a value that names itself, by name.
fn by_value(
    query: &Query,
    part: &'static str,
    key: &'static str,
    of: BTreeMap<&String, Vec<&Followed>>,
) -> Table {
    let groups = of
        .into_iter()
        .map(|(name, own)| (vec![Cell::from(name.clone())], own));
    counted(query, part, Subject::Groups(key), groups.collect()).by_name(query.order_of_names())
}

/// The body whose meeting agreed them.
fn by_body(query: &Query, all: &[Followed]) -> PolarsResult<Table> {
    let meetings = &query.data.meetings;
    let bodies = texts(meetings, "meeting_id")?
        .into_iter()
        .zip(texts(meetings, "body")?);
    let bodies: BTreeMap<String, String> =
        bodies.filter_map(|(id, body)| Some((id?, body?))).collect();
    let of = grouped(all, |initiative| {
        let agreed = initiative.agreed_at.as_ref();
        agreed
            .and_then(|meeting| bodies.get(meeting))
            .into_iter()
            .collect()
    });
    Ok(by_value(query, "by_body", "body", of))
}

/// How many initiatives are at risk, and why.
fn at_risk(shown: &Shown) -> Option<MainPoint> {
    let table = shown.table(DEFINITION.id)?;
    let why = |row: &&Vec<Cell>, reason: &str| matches!(table.cell_at(row, "health_reason"), Some(Cell::Term(own)) if *own == reason);
    let count = |reason: &str| {
        let rows = table.rows.iter().filter(|row| why(row, reason));
        PointValue::count(rows.count())
    };
    let id = format!("{}.at_risk", DEFINITION.id);
    let n = shown.figure(&id)?.cell.integer().filter(|n| *n > 0)?;
    Some(MainPoint {
        lead: PointMessage::new("point-at-risk-lead", [("n", PointValue::Number(n))]),
        body: PointMessage::new(
            "point-at-risk",
            [("soon", count("due-soon")), ("old", count("old-update"))],
        ),
        figures: vec![id],
    })
}

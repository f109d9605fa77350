//! Is it on track? A rule of dates: late where it is past its due date, at risk where that is near
//! or nothing was heard for long; where nothing was ever heard, nobody knows. The rule is part of the definition; each answer is a word.

use super::{Followed, followed, has_updates, known_day, table_of, updates_until};
use crate::{
    settings::written::TrackerSection,
    statistics::{
        Definition, Query, Reach,
        initiatives::recorded_status,
        main_points::{MainPoint, PointMessage, PointValue, Rule, Shown},
        measure::columns_of,
        themes::all_themes,
    },
    table::{Cell, Column, Figure, Missing, Recipe, Subject, Table, Tells},
};
use jiff::{Span, civil::Date};
use polars::prelude::PolarsResult;

pub const DEFINITION: Definition = Definition::new("tracker.health", "unit-initiatives")
    .needs(has_updates)
    .reach(Reach::Members)
    .figures(figures)
    .topics(&[("", "tracker"), ("by_theme", "themes")])
    .tables(tables)
    .points(&[Rule {
        rank: 5,
        points: |shown| at_risk(shown).into_iter().collect(),
    }]);

/// Each answer: its word, and the part of figures and the column for it.
const ANSWERS: [(&str, &str); 6] = [
    ("on-track", "on_track"),
    ("at-risk", "at_risk"),
    ("late", "late"),
    ("no-news", "no_news"),
    ("delivered", "delivered"),
    ("discontinued", "discontinued"),
];

/// An answer, and why.
struct Health {
    answer: &'static str,
    why: Option<&'static str>,
}

/// How an initiative is doing at the end of a day.
fn health(initiative: &Followed, last: Date, rule: TrackerSection) -> Health {
    let status = initiative.status_on(last).map(|found| found.status);
    let of = |answer, why| Health { answer, why };
    match status.as_deref() {
        Some("delivered") => return of("delivered", None),
        Some("discontinued") => return of("discontinued", None),
        _ => {}
    }
    let soon = last.saturating_add(Span::new().days(rule.at_risk_days));
    let long_ago = last.saturating_sub(Span::new().months(rule.silent_months));
    match (initiative.due, initiative.last_update(last)) {
        (Some(due), _) if due <= last => of("late", Some("past-due")),
        (Some(due), _) if due <= soon => of("at-risk", Some("due-soon")),
        (_, None) => of("no-news", None),
        (_, Some(update)) if update < long_ago => of("at-risk", Some("old-update")),
        _ => of("on-track", None),
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
            recorded_status(status.as_deref()),
            known_day(initiative.due),
            word(Some(health_term(answer))),
            word(why),
        ];
        (initiative, cells)
    };
    let own = [
        Column::text("status"),
        Column::date("due_date"),
        Column::text("health"),
        Column::text("health_reason"),
    ];
    Ok(vec![
        table_of(&DEFINITION, own, all.iter().map(row)),
        by_theme(query, all)?,
    ])
}

/// The word of an answer, with its sign.
const fn health_term(answer: &'static str) -> &'static str {
    match answer.as_bytes() {
        b"on-track" => "health-on-track",
        b"at-risk" => "health-at-risk",
        b"late" => "health-late",
        b"no-news" => "health-no-news",
        b"delivered" => "health-delivered",
        _ => "health-discontinued",
    }
}

/// How many of each answer a theme has; an initiative is counted for each of its themes.
fn by_theme(query: &Query, all: &[Followed]) -> PolarsResult<Table> {
    let (last, rule) = (query.period.last, query.ground.settings.tracker);
    let mut columns = columns_of(Subject::Themes);
    let counts = ANSWERS.map(|(_, part)| Column::whole(part).tells(Tells::OwnRows));
    columns.extend(counts);
    let row = |(id, name): (String, String)| {
        let own: Vec<&str> = all
            .iter()
            .filter(|initiative| initiative.themes.contains(&id))
            .map(|initiative| health(initiative, last, rule).answer)
            .collect();
        let count = |(answer, _): (&str, &str)| {
            Cell::count(own.iter().filter(|own| **own == answer).count())
        };
        [Cell::from(name), Cell::from(id)]
            .into_iter()
            .chain(ANSWERS.map(count))
            .collect()
    };
    let themes = all_themes(query)?;
    let rows = themes.into_iter().map(row).collect();
    let part = Some("by_theme");
    Ok(DEFINITION.table(part, None, Subject::Themes, columns, rows))
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

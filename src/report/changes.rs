//! What changed between two editions, as a document. In: a comparison, words, the template. Out: a
//! document, and its parts as texts for other places. It must not know how editions are compared.

use super::{
    Report, Template, TemplateError, document,
    template::{Context, OwnContext, fill},
};
use crate::{
    compare::{
        ChangedFigure, ChangedRow, Changes, ComparedEdition, Comparison, RowChange, RuleChange,
    },
    disclosure::Released,
    settings::Settings,
    table::{Cell, Column, Missing, Subject, Table},
    words::Words,
};
use minijinja::{context, value::Value};
use serde_json::Value as Json;
use std::sync::Arc;

/// The statistic of the tables of the document.
const TABLES: &str = "changes";

/// A document about what changed. `released` is what is known of the period; of an edition that is
/// only read, nothing.
///
/// # Errors
/// As `compose`.
pub fn changes(
    changes: &Changes,
    released: &Released,
    settings: &Settings,
    words: &Arc<Words>,
    template: &Template,
) -> Result<Report, TemplateError> {
    let Changes {
        old,
        new,
        comparison,
    } = changes;
    let tables = vec![
        summary(comparison, words),
        figures(comparison, words),
        rows(&comparison.rows, "rows", words),
        rows(&comparison.cells, "cells", words),
    ];
    let own = OwnContext {
        tables: Arc::new(tables.clone()),
        name: "changes",
        values: values(comparison, [old, new], words),
    };
    let context = Context {
        released,
        settings,
        words,
        points: &[],
        meeting: None,
        member: None,
        own: Some(own),
    };
    let blocks = fill(template, &context)?;
    // The editions are named below the title.
    let mut settings = settings.clone();
    settings.edition = None;
    let settings = &settings;
    let title = words.say("changes-title", &[("period", new.period.as_str().into())]);
    let [before, after] = names([old, new], words);
    let editions = [("old", before.into()), ("new", after.into())];
    let subtitle = words.say("changes-subtitle", &editions);
    let tables = tables.into_iter().filter(|table| !table.rows.is_empty());
    Ok(Report {
        tables: Arc::new(tables.collect()),
        ..document(
            released,
            settings,
            words,
            blocks,
            [title.clone(), subtitle, title],
        )
    })
}

/// Two editions by their days, else by their periods; where both are read from folders, by these too.
fn names([old, new]: [&ComparedEdition; 2], words: &Words) -> [String; 2] {
    let are_read = [old, new]
        .iter()
        .all(|edition| !edition.folder.as_os_str().is_empty());
    [old, new].map(|edition| {
        let day = edition.day.as_ref().and_then(|day| day.parse().ok());
        let period = ("period", edition.period.as_str().into());
        let folder = ("folder", edition.folder.display().to_string().into());
        match day {
            Some(day) => words.say("edition", &[("day", words.day(day).into())]),
            None if are_read => words.say("changes-edition-in", &[period, folder]),
            None => words.say("changes-edition", &[period]),
        }
    })
}

/// A value of a figure as it is read: `16 of 19 (84.2%)`.
#[must_use]
pub fn shown_value(value: Option<&Json>, words: &Words) -> String {
    let number = |key: &str| value.and_then(|value| value[key].as_i64());
    if let (Some(numerator), Some(denominator)) = (number("numerator"), number("denominator")) {
        let share = Cell::share(numerator, denominator);
        let parts = [
            ("of", words.page_cell(&share).into()),
            ("percent", words.percent(&share).into()),
        ];
        return words.say("changes-share", &parts);
    }
    match value {
        None => words.text("changes-none"),
        Some(Json::Number(n)) => match (n.as_i64(), n.as_f64()) {
            (Some(n), _) => words.cell(&Cell::Integer(n)),
            (None, Some(x)) => words.cell(&Cell::Decimal(x)),
            (None, None) => n.to_string(),
        },
        Some(Json::String(text)) => text.clone(),
        Some(other) => other.to_string(),
    }
}

/// A row by its keys.
#[must_use]
pub fn shown_row(row: &ChangedRow) -> String {
    row.names.join(" · ")
}

fn table(part: &'static str, columns: Vec<Column>, rows: Vec<Vec<Cell>>) -> Table {
    Table {
        part: Some(part),
        ..Table::new(TABLES, Subject::Whole, columns, rows)
    }
}

/// How much changed: there is a row also where nothing did.
fn summary(comparison: &Comparison, words: &Words) -> Table {
    let numbers = [
        ("changes-figures", comparison.figures.len()),
        ("changes-rows", comparison.rows.len()),
        ("changes-cells", comparison.cells.len()),
    ];
    let row = |(id, n): (&str, usize)| vec![words.text(id).into(), Cell::count(n)];
    let columns = vec![
        Column::text("what-changed"),
        Column::whole("number-changed"),
    ];
    table("numbers", columns, numbers.map(row).to_vec())
}

fn figures(comparison: &Comparison, words: &Words) -> Table {
    let row = |figure: &ChangedFigure| {
        vec![
            words.figure(&figure.id).into(),
            shown_value(figure.before.as_ref(), words).into(),
            shown_value(figure.after.as_ref(), words).into(),
            causes(figure, comparison, words).into(),
            figure.id.as_str().into(),
        ]
    };
    let columns = [
        "figure-changed",
        "before-change",
        "after-change",
        "because",
        "figure-id",
    ];
    let rows = comparison.figures.iter().map(row).collect();
    table("figures", columns.map(Column::text).to_vec(), rows)
}

/// Why a figure is another one: the rows behind it, or what else changed.
fn causes(figure: &ChangedFigure, comparison: &Comparison, words: &Words) -> String {
    /// More rows are in the table of rows.
    const MOST: usize = 5;
    let is_past = !figure.parts.contains(&"value");
    let mut said: Vec<String> = is_past
        .then(|| words.text("changes-past"))
        .into_iter()
        .collect();
    match figure.rule {
        RuleChange::Other => said.push(words.text("changes-rule")),
        RuleChange::Without if figure.rows.len() > MOST => {
            said.push(words.text("changes-all-rows"));
            return said.join(" ");
        }
        RuleChange::Same | RuleChange::Without => {}
    }
    let rows = figure
        .rows
        .iter()
        .take(MOST)
        .map(|place| &comparison.rows[*place]);
    said.extend(rows.map(|row| format!("{}.", change(row, words))));
    let more = figure.rows.len().saturating_sub(MOST);
    if more > 0 {
        said.push(words.say("changes-more", &[("n", more.into())]));
    }
    if figure.rows.is_empty() {
        said.push(words.text("changes-no-rows"));
    }
    said.join(" ")
}

/// A changed row in a few words: `attendance.csv:14 (AHG-16 · THA): status absent → attended`.
fn change(row: &ChangedRow, words: &Words) -> String {
    let name = match &row.place {
        Some(place) => format!("{place} ({})", shown_row(row)),
        None => shown_row(row),
    };
    let how = match &row.change {
        RowChange::Added => words.text("changes-added"),
        RowChange::Removed => words.text("changes-removed"),
        RowChange::Changed(cells) => {
            let cells = cells.iter().map(|cell| {
                let parts = [
                    ("column", cell.head.as_str().into()),
                    ("before", cell.before.as_str().into()),
                    ("after", cell.after.as_str().into()),
                ];
                words.say("changes-cell", &parts)
            });
            cells.collect::<Vec<String>>().join(", ")
        }
    };
    words.say(
        "changes-row",
        &[("row", name.into()), ("change", how.into())],
    )
}

/// Changed rows, a line for each cell.
fn rows(changed: &[ChangedRow], part: &'static str, words: &Words) -> Table {
    let none = || Cell::Missing(Missing::NotApplicable);
    let lines = changed.iter().flat_map(|row| {
        let line = move |column: Cell, before: Cell, after: Cell| {
            let place = row.place.as_deref().map_or_else(none, Cell::from);
            let title = Cell::from(row.title.as_str());
            vec![title, shown_row(row).into(), column, before, after, place]
        };
        match &row.change {
            RowChange::Added => vec![line(words.text("changes-added").into(), none(), none())],
            RowChange::Removed => vec![line(words.text("changes-removed").into(), none(), none())],
            RowChange::Changed(cells) => cells
                .iter()
                .map(|cell| {
                    let text = |text: &str| Cell::from(text);
                    line(text(&cell.head), text(&cell.before), text(&cell.after))
                })
                .collect(),
        }
    });
    let columns = [
        "table-changed",
        "row-changed",
        "what-changed",
        "before-change",
        "after-change",
        "place-of-row",
    ];
    table(part, columns.map(Column::text).to_vec(), lines.collect())
}

/// What the template calls `changes`.
fn values(comparison: &Comparison, [old, new]: [&ComparedEdition; 2], words: &Words) -> Value {
    let causes = &comparison.causes;
    let [before, after] = names([old, new], words);
    let (old_version, new_version) = causes.versions.clone().unwrap_or_default();
    context! {
        old => before,
        new => after,
        revised_n => comparison.revised(),
        figures_n => comparison.figures.len(),
        rows_n => comparison.rows.len(),
        cells_n => comparison.cells.len(),
        points_removed => comparison.points_removed.clone(),
        points_added => comparison.points_added.clone(),
        has_other_settings => causes.has_other_settings,
        has_other_day => old.day != new.day,
        has_other_period => causes.has_other_period,
        templates => words.list(&causes.templates),
        old_version => old_version,
        new_version => new_version,
    }
}

//! `rapporteur compare`: what changed from one edition to another, and why.

use super::{CANT_WRITE, Failure, Inputs, NO_INPUT, USAGE, report::unmade, templates, terminal};
use crate::{
    compare::{
        ChangedFigure, ChangedRow, Changes, ComparedEdition, Comparison, EditionError, RowChange,
    },
    disclosure::{Audience, Released},
    documents::Edition,
    publish::edition,
    render::{data::pretty, docx::tracked},
    report::{shown_row, shown_value},
    settings::{Settings, period::Period},
    words::Words,
};
use clap::ValueEnum;
use serde_json::{Value as Json, json};
use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
    sync::Arc,
};

#[derive(Debug, clap::Args)]
pub struct Compare {
    /// Folder of the earlier edition, such as outputs/earlier/2022/1; with --against, that of the
    /// new one
    #[arg(value_name = "OLD")]
    old: PathBuf,
    /// Folder of the new edition, such as outputs/2022
    #[arg(value_name = "NEW", required_unless_present = "against")]
    new: Option<PathBuf>,
    /// Compare the edition in OLD with the one before it
    #[arg(long, value_enum, conflicts_with = "new")]
    against: Option<Against>,
    /// How the changes are shown
    #[arg(long, value_enum, default_value_t)]
    format: CompareFormat,
    /// Write a workbook with all changes
    #[arg(long, value_name = "FILE.xlsx")]
    workbook: Option<PathBuf>,
    /// Write a document with the changes, such as changes.pdf or changes.docx
    #[arg(long, value_name = "FILE")]
    document: Option<PathBuf>,
    /// Write the briefing of the new edition for Word, with insertions and deletions against the old
    /// one
    #[arg(long, value_name = "FILE.docx")]
    word: Option<PathBuf>,
    /// Folder with templates that you changed
    #[arg(long, value_name = "DIR", default_value = templates::FOLDER)]
    templates: PathBuf,
    #[command(flatten)]
    inputs: Inputs,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Against {
    /// The edition to which outputs/latest leads or, if it is this one, the most recent in
    /// outputs/earlier
    Latest,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
enum CompareFormat {
    /// Lines of text for people
    #[default]
    Terminal,
    /// All changes as JSON on standard output
    Json,
}

/// Lines of text show no more of anything.
const MOST: usize = 40;

impl Compare {
    pub fn run(self, words: &Arc<Words>) -> Result<(), Failure> {
        let is_word = |path: &PathBuf| {
            path.extension()
                .is_some_and(|end| end.eq_ignore_ascii_case("docx"))
        };
        if let Some(path) = self.word.as_ref().filter(|path| !is_word(path)) {
            let path = [("path", path.display().to_string().into())];
            return Err(Failure::new(USAGE, words.say("failed-word-name", &path)));
        }
        let [old_folder, new_folder] = self.folders(words)?;
        let read = |folder: &Path| {
            ComparedEdition::of_folder(folder).map_err(|e| unreadable(folder, &e, words))
        };
        let (old, new) = (read(&old_folder)?, read(&new_folder)?);
        if old.audience != new.audience {
            let audiences = [("old", old.audience.into()), ("new", new.audience.into())];
            return Err(Failure::new(
                USAGE,
                words.say("failed-audiences", &audiences),
            ));
        }
        if old.language != new.language {
            let languages = [("old", old.language.into()), ("new", new.language.into())];
            let message = words.say("failed-two-languages", &languages);
            return Err(Failure::new(USAGE, message));
        }
        let changes = Changes::new(old.into(), new);
        let said = match self.format {
            CompareFormat::Terminal => lines(&changes, words),
            CompareFormat::Json => as_json(&changes, words),
        };
        terminal::say(said.trim_end());
        if self.workbook.is_some() || self.document.is_some() {
            self.write(&changes, words)?;
        }
        match &self.word {
            Some(path) => {
                let folders = [old_folder.as_path(), &new_folder];
                self.write_tracked(path, folders, &changes.new, words)
            }
            None => Ok(()),
        }
    }

    /// The folders of the two editions, the earlier one first.
    fn folders(&self, words: &Words) -> Result<[PathBuf; 2], Failure> {
        if let Some(new) = &self.new {
            return Ok([self.old.clone(), new.clone()]);
        }
        let new = &self.old;
        let before = edition::latest_before(new);
        let before = before.map_err(|e| Failure::of_file(NO_INPUT, new, &e, words))?;
        let missing = || {
            let folder = new.display().to_string();
            words.say("failed-nothing-earlier", &[("folder", folder.into())])
        };
        let old = before.ok_or_else(|| Failure::new(NO_INPUT, missing()))?;
        Ok([old, new.clone()])
    }

    /// Writes the workbook and the document that are asked for.
    fn write(&self, changes: &Changes, words: &Words) -> Result<(), Failure> {
        let mut settings = self.inputs.settings(words)?;
        let new = &changes.new;
        if settings.source.is_empty() {
            settings.process.name.clone_from(&new.process);
            settings.process.handling.clone_from(&new.handling);
        }
        let own = Words::new(&new.language).unwrap_or_else(Words::english);
        let period: Period = new.period.parse().map_err(|e| Failure::new(NO_INPUT, e))?;
        let audience = Audience::from_str(&new.audience, false).unwrap_or_default();
        let edition = Edition {
            words: own,
            settings,
            released: Released::of_nothing(audience, period),
        };
        let (templates, scratch) = (
            templates::read(&self.templates, &edition.settings)?,
            std::env::temp_dir(),
        );
        for path in self.workbook.iter().chain(&self.document) {
            let made = edition.changes_as(path, &templates, changes, &scratch);
            let artifact = made.map_err(unmade)?.ok_or_else(|| {
                let name = path.display().to_string();
                Failure::new(USAGE, words.say("failed-format", &[("path", name.into())]))
            })?;
            fs::write(path, artifact.bytes)
                .map_err(|e| Failure::of_file(CANT_WRITE, path, &e, words))?;
        }
        Ok(())
    }
}

impl Compare {
    /// Writes the briefing with tracked changes.
    fn write_tracked(
        &self,
        path: &Path,
        folders: [&Path; 2],
        new: &ComparedEdition,
        words: &Words,
    ) -> Result<(), Failure> {
        let period: Period = new.period.parse().map_err(|e| Failure::new(NO_INPUT, e))?;
        let day = new.day.as_deref().and_then(|day| day.parse().ok());
        let day = day.unwrap_or(period.last);
        let read = |folder: &Path| {
            fs::read(folder.join(BRIEFING)).map_err(|_| {
                let folder = [("folder", folder.display().to_string().into())];
                Failure::new(NO_INPUT, words.say("failed-edition-word", &folder))
            })
        };
        let [before, after] = folders.map(read);
        let settings = self.inputs.settings(words)?;
        let made = tracked::write(&before?, &after?, settings.process.author(), day);
        let made = made.map_err(|e| Failure::new(NO_INPUT, format!("{BRIEFING}: {e}")))?;
        fs::write(path, made).map_err(|e| Failure::of_file(CANT_WRITE, path, &e, words))
    }
}

/// The briefing for Word.
const BRIEFING: &str = "briefing.docx";

fn unreadable(folder: &Path, e: &EditionError, words: &Words) -> Failure {
    let (id, file) = match e {
        EditionError::Lacks(file) => ("failed-edition-lacks", file),
        EditionError::Broken(file) => ("failed-edition-broken", file),
    };
    let arguments = [
        ("folder", folder.display().to_string().into()),
        ("file", file.as_str().into()),
    ];
    Failure::new(NO_INPUT, words.say(id, &arguments))
}

/// The edition in a folder of outputs with which a new one of a name is compared; none where the
/// settings do not ask for that, or it is the first.
pub fn compared_edition(
    settings: &Settings,
    outputs: &Path,
    name: &str,
    words: &Words,
) -> Result<Option<Arc<ComparedEdition>>, Failure> {
    let day = settings.edition.filter(|_| settings.compare);
    let folder = day.and_then(|edition| edition::edition_before(outputs, name, edition.day));
    let read = folder.map(|folder| {
        ComparedEdition::of_folder(&folder).map_err(|e| unreadable(&folder, &e, words))
    });
    Ok(read.transpose()?.map(Arc::new))
}

/// The changes as lines of text.
fn lines(changes: &Changes, words: &Words) -> String {
    let Changes {
        old,
        new,
        comparison,
    } = changes;
    let numbers = [
        ("old", old.period.as_str().into()),
        ("new", new.period.as_str().into()),
        ("figures", comparison.figures.len().into()),
        ("cells", comparison.cells.len().into()),
        ("rows", comparison.rows.len().into()),
    ];
    let id = if comparison.is_empty() {
        "compare-same"
    } else {
        "compare-summary"
    };
    let mut out = vec![words.say(id, &numbers)];
    let causes = &comparison.causes;
    out.extend(
        causes
            .has_other_period
            .then(|| words.text("changes-periods")),
    );
    out.extend(
        causes
            .has_other_settings
            .then(|| words.text("changes-settings")),
    );
    if let Some((old, new)) = &causes.versions {
        let versions = [("old", old.as_str().into()), ("new", new.as_str().into())];
        out.push(words.say("changes-version", &versions));
    }
    out.extend(figure_lines(comparison, words));
    for point in &comparison.points_added {
        out.push(format!("{} {point}", words.text("changes-now")));
    }
    for point in &comparison.points_removed {
        out.push(format!("{} {point}", words.text("changes-before")));
    }
    out.extend(other_lines(comparison, words));
    out.join("\n")
}

/// The figures that differ, each with rows behind it.
fn figure_lines(comparison: &Comparison, words: &Words) -> Vec<String> {
    /// More rows of a figure are for the JSON.
    const MOST_ROWS: usize = 5;
    let mut out = Vec::new();
    for figure in comparison.figures.iter().take(MOST) {
        out.push(format!(
            "{}  {} → {}",
            figure.id,
            shown_value(figure.before.as_ref(), words),
            shown_value(figure.after.as_ref(), words)
        ));
        let rows = figure
            .rows
            .iter()
            .take(MOST_ROWS)
            .map(|place| &comparison.rows[*place]);
        out.extend(rows.map(|row| format!("    {}", row_line(row))));
        out.extend(more(figure.rows.len(), MOST_ROWS, words).map(|more| format!("    {more}")));
    }
    out.extend(more(comparison.figures.len(), MOST, words));
    out
}

/// The rows of lists that are behind no figure, and the rows of tables.
fn other_lines(comparison: &Comparison, words: &Words) -> Vec<String> {
    let mut out = Vec::new();
    let behind: BTreeSet<usize> = comparison
        .figures
        .iter()
        .flat_map(|f| f.rows.iter().copied())
        .collect();
    let others = (0..comparison.rows.len()).filter(|row| !behind.contains(row));
    let others: Vec<&ChangedRow> = others.map(|row| &comparison.rows[row]).collect();
    for (id, rows) in [
        ("changes-rows", others),
        ("changes-cells", comparison.cells.iter().collect()),
    ] {
        if !rows.is_empty() {
            out.push(format!("{}:", words.text(id)));
            out.extend(
                rows.iter()
                    .take(MOST)
                    .map(|row| format!("    {}", row_line(row))),
            );
            out.extend(more(rows.len(), MOST, words).map(|more| format!("    {more}")));
        }
    }
    out
}

/// How many more there are than are shown.
fn more(all: usize, shown: usize, words: &Words) -> Option<String> {
    let more = all.saturating_sub(shown);
    (more > 0).then(|| words.say("changes-more", &[("n", more.into())]))
}

/// A changed row: `attendance.csv:14 AHG-16 · THA: status absent → attended`.
pub fn row_line(row: &ChangedRow) -> String {
    let how = match &row.change {
        RowChange::Added => "+".to_owned(),
        RowChange::Removed => "−".to_owned(),
        RowChange::Changed(cells) => {
            let cells = cells.iter();
            let cells = cells.map(|c| format!("{} {} → {}", c.column, c.before, c.after));
            cells.collect::<Vec<String>>().join(", ")
        }
    };
    let place = row.place.as_deref().unwrap_or(&row.table);
    format!("{place} {}: {how}", shown_row(row))
}

/// The changes for other programs: all of them.
fn as_json(changes: &Changes, words: &Words) -> String {
    let Changes {
        old,
        new,
        comparison,
    } = changes;
    let edition = |edition: &ComparedEdition| {
        json!({
            "period": edition.period, "audience": edition.audience, "edition": edition.day,
            "version": edition.version,
        })
    };
    let figure = |figure: &ChangedFigure| {
        let rows: Vec<Json> = figure
            .rows
            .iter()
            .map(|row| row_as_json(&comparison.rows[*row]))
            .collect();
        json!({
            "id": figure.id, "name": words.figure(&figure.id), "before": figure.before,
            "after": figure.after, "parts": figure.parts, "rows": rows,
        })
    };
    let rows = |rows: &[ChangedRow]| rows.iter().map(row_as_json).collect::<Vec<Json>>();
    let causes = &comparison.causes;
    let json = json!({
        "old": edition(old), "new": edition(new),
        "figures": comparison.figures.iter().map(figure).collect::<Vec<Json>>(),
        "rows": rows(&comparison.rows), "cells": rows(&comparison.cells),
        "main_points": { "added": comparison.points_added, "removed": comparison.points_removed },
        "causes": {
            "settings": causes.has_other_settings, "templates": causes.templates,
            "versions": causes.versions,
        },
    });
    String::from_utf8_lossy(&pretty(&json)).into_owned()
}

fn row_as_json(row: &ChangedRow) -> Json {
    let keys: serde_json::Map<String, Json> = row
        .keys
        .iter()
        .map(|(column, value)| (column.clone(), value.as_str().into()))
        .collect();
    let (change, cells) = match &row.change {
        RowChange::Added => ("added", Vec::new()),
        RowChange::Removed => ("removed", Vec::new()),
        RowChange::Changed(cells) => {
            let cell = |c: &crate::compare::CellChange| json!({ "column": c.column, "before": c.before, "after": c.after });
            ("changed", cells.iter().map(cell).collect())
        }
    };
    json!({ "table": row.table, "keys": keys, "change": change, "cells": cells, "place": row.place })
}

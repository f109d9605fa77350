//! What a save changed, in the words of an officer: the rows first, then what documents say otherwise. In:
//! a comparison. Out: lines. It must not know how states are compared.

use crate::{
    cli::compare::row_line,
    compare::{ChangedFigure, Changes},
    disclosure::Released,
    report::shown_value,
    words::Words,
};

/// Lines of one kind that are shown.
const MOST: usize = 40;

/// Each kind of change with a heading.
pub fn text(changes: &Changes, released: &Released, own: &Words, words: &Words) -> String {
    let comparison = &changes.comparison;
    let mut out: Vec<String> = Vec::new();
    let mut part = |heading: &str, lines: Vec<String>| {
        if lines.is_empty() {
            return;
        }
        let more = lines.len().saturating_sub(MOST);
        out.push(words.text(heading));
        out.extend(lines.into_iter().take(MOST).map(|line| format!("  {line}")));
        out.extend((more > 0).then(|| words.say("explain-more", &[("n", more.into())])));
        out.push(String::new());
    };
    let causes = &comparison.causes;
    let settings = causes
        .has_other_settings
        .then(|| words.text("changes-settings"));
    let templates = (!causes.templates.is_empty()).then(|| causes.templates.join(", "));
    part(
        "preview-changed-rows",
        comparison.rows.iter().map(row_line).collect(),
    );
    part(
        "preview-changed-files",
        settings.into_iter().chain(templates).collect(),
    );
    part("preview-points-now", comparison.points_added.clone());
    part("preview-points-before", comparison.points_removed.clone());
    let figure = |figure: &ChangedFigure| {
        let [before, after] =
            [&figure.before, &figure.after].map(|value| shown_value(value.as_ref(), words));
        let title = title(&figure.id, released, own);
        (before != after).then(|| format!("{title}: {before} → {after}"))
    };
    part(
        "preview-changed-figures",
        comparison.figures.iter().filter_map(figure).collect(),
    );
    if out.is_empty() {
        out.push(words.text("preview-unchanged"));
    }
    out.join("\n")
}

/// What a figure is called, with its series.
pub fn title(id: &str, released: &Released, words: &Words) -> String {
    let key = id.split_once('@').map_or("", |(_, key)| key);
    let series = released.series().iter().find(|series| series.key == key);
    let series = series.map_or(String::new(), |series| format!(", {}", series.name));
    words.figure(id) + &series
}

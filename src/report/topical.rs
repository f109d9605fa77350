//! Documents about one subject: the progress of initiatives, gender composition, credentials. In:
//! what may be seen, settings, words, the template. Out: a document. It must not know how a figure
//! is worked out.

use super::{
    Report, Template, TemplateError, document,
    template::{Context, fill},
    years,
};
use crate::{disclosure::Released, settings::Settings, words::Words};
use std::sync::Arc;

/// The subjects: the name of the template, and how the ids of their statistics begin.
pub const SUBJECTS: [(&str, &[&str]); 3] = [
    ("tracker", &["tracker."]),
    ("gender", &["gender."]),
    ("credentials", &["credentials.", "sittings."]),
];

/// Is anything known of a subject that the audience may see?
#[must_use]
pub fn is_known((_, statistics): (&str, &[&str]), released: &Released) -> bool {
    let is_own = |id: &str| statistics.iter().any(|own| id.starts_with(own));
    let mut with_rows = released.tables().iter().filter(|t| !t.rows.is_empty());
    with_rows.any(|table| is_own(table.statistic))
}

/// The document about a subject; none where nothing is known of it, or the audience may not see it.
///
/// # Errors
/// As `compose`.
pub fn about(
    subject: (&str, &[&str]),
    released: &Released,
    settings: &Settings,
    words: &Arc<Words>,
    template: &Template,
) -> Result<Option<Report>, TemplateError> {
    let name = subject.0;
    if !is_known(subject, released) {
        return Ok(None);
    }
    let context = Context {
        released,
        settings,
        words,
        points: &[],
        meeting: None,
        member: None,
        own: None,
    };
    let blocks = fill(template, &context)?;
    let period = released.period();
    let title = words.say(
        &format!("{name}-title"),
        &[("period", years(released).into())],
    );
    let day = [("day", words.day(period.last).into())];
    let subtitle = words.say(&format!("{name}-subtitle"), &day);
    let texts = [title.clone(), subtitle, title];
    Ok(Some(document(released, settings, words, blocks, texts)))
}

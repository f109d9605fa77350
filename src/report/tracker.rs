//! The document that follows initiatives over time. In: what may be seen, settings, words, the
//! template. Out: a document. It must not know how a status is found.

use super::{
    Report, Template, TemplateError, document,
    template::{Context, fill},
    years,
};
use crate::{disclosure::Released, settings::Settings, words::Words};
use std::sync::Arc;

/// The document; none where nothing is known of initiatives over time, or the audience may not see
/// it.
///
/// # Errors
/// As `compose`.
pub fn tracker(
    released: &Released,
    settings: &Settings,
    words: &Arc<Words>,
    template: &Template,
) -> Result<Option<Report>, TemplateError> {
    let mut tables = released.tables().iter();
    if !tables.any(|table| template.names(table.statistic)) {
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
    let title = words.say("tracker-title", &[("period", years(released).into())]);
    let day = [("day", words.day(period.last).into())];
    let texts = [title.clone(), words.say("tracker-subtitle", &day), title];
    Ok(Some(document(released, settings, words, blocks, texts)))
}

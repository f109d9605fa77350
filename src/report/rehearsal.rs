//! Templates tried on data as it is, and as it could be: each figure missing for each reason, and
//! no rows at all. In: what may be seen, templates. Out: what is wrong with them. It must not know
//! a page.

use super::{
    Meetings, Report, Template, TemplateError, Templates, changes, compose, letter, pack, topical,
};
use crate::{
    compare::{Changes, ComparedEdition},
    disclosure::Released,
    settings::Settings,
    table::Missing,
    words::Words,
};
use std::{collections::BTreeSet, sync::Arc};

/// What fills a template about one member.
type Filling = fn(&Released, &Settings, &Arc<Words>, &Template) -> Result<Report, TemplateError>;

/// Of so many meetings and members everything may be missing: the others miss no more.
const SOME: usize = 3;

/// Fills every template with everything that it may meet.
#[must_use]
pub fn rehearse(
    released: &Released,
    settings: &Settings,
    words: &Arc<Words>,
    templates: &Templates,
) -> Vec<TemplateError> {
    let reasons = [
        Missing::NotAvailable,
        Missing::NotApplicable,
        Missing::Confidential,
    ]
    .map(Some);
    let mut found = fill(released, settings, words, templates, usize::MAX);
    for reason in reasons.into_iter().chain([None]) {
        found.extend(fill(
            &released.rehearsal(reason),
            settings,
            words,
            templates,
            SOME,
        ));
    }
    found.into_iter().collect()
}

fn fill(
    released: &Released,
    settings: &Settings,
    words: &Arc<Words>,
    templates: &Templates,
    most: usize,
) -> BTreeSet<TemplateError> {
    let of = |kind: &str| templates.choose(kind, words.language);
    let mut found = BTreeSet::new();
    found.extend(compose(released, settings, words, &of("briefing")).err());
    let meetings = Meetings::new(released, settings, words);
    let (held, planned) = (of("factsheet"), of("agenda"));
    for meeting in meetings.of_period().into_iter().take(most) {
        found.extend(meetings.factsheet(meeting, &held).err());
    }
    for meeting in meetings.planned().iter().take(most) {
        found.extend(meetings.agenda(meeting, &planned).err());
    }
    let changed = Changes::new(Arc::default(), ComparedEdition::default());
    found.extend(changes(&changed, released, settings, words, &of("changes")).err());
    for subject in topical::SUBJECTS {
        let template = of(subject.0);
        found.extend(topical::about(subject, released, settings, words, &template).err());
    }
    let of_lists = of("participants");
    for list in released.participants().iter().take(most) {
        found.extend(meetings.participants(list, &of_lists).err());
    }
    let packs = released.packs(settings.disclosure.peers);
    for member in released.members().into_iter().take(most) {
        let own = packs.as_ref().and_then(|packs| packs.pack(&member.id));
        for (kind, fill) in [("pack", pack as Filling), ("mail", letter)] {
            let wrong = |own| fill(own, settings, words, &of(kind)).err();
            found.extend(own.as_ref().and_then(wrong));
        }
    }
    found
}

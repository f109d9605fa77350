//! A template filled with the data: as plain text, or as any document by its name. In: an edition, a
//! template. Out: a document. It must not know a page.

use super::Preview;
use crate::{
    cli::{BAD_SETTINGS, BUG, Failure, NO_INPUT, templates, terminal},
    compare::{Changes, ComparedEdition},
    documents::Edition,
    finding::nearest,
    render::text,
    report::{self, Meetings, Report, Template, Templates, topical},
    settings::written::{Audience, ListsOfParticipants},
    table::MeetingLabel,
    words::Words,
};
use std::{path::Path, sync::Arc};

impl Preview {
    /// Prints a template filled with the data.
    pub fn print(&self, template: &Path, words: &Words) -> Result<(), Failure> {
        let missing = || {
            let path = template.display();
            Failure::new(NO_INPUT, format!("{path}: there is no such file"))
        };
        let template = templates::one(template)?.ok_or_else(missing)?;
        let mut loaded = self.inputs.load_whole(words)?;
        // Whatever is left out of a report, its template can be looked at.
        loaded.settings.leave_out.clear();
        let (period, _) = loaded.settle_period(self.period.clone(), words)?;
        let (kind, language) = templates::kind(&template.name);
        if kind == "participants" {
            // Lists of participants are for the secretariat alone, which looks at its template.
            loaded.settings.disclosure.audience = Audience::Secretariat;
            let by = loaded.settings.participants;
            loaded.settings.participants = by.or(Some(ListsOfParticipants::Meetings));
        }
        let language = language.unwrap_or(loaded.settings.languages[0]);
        let edition = Edition::new(
            language,
            &loaded.data,
            &loaded.settings,
            &period,
            &Templates::default(),
        )
        .map_err(|e| Failure::new(BUG, e))?;
        let about = Subject {
            meeting: self.meeting.as_deref(),
            member: self.member.as_deref(),
        };
        let report = about.fill(kind, &template, &edition, words)?;
        terminal::say(text::write(&report, &edition.words).trim_end());
        Ok(())
    }
}

/// What a document is about, by key or name; the first where nothing is named.
#[derive(Debug, Clone, Copy, Default)]
pub struct Subject<'s> {
    pub meeting: Option<&'s str>,
    pub member: Option<&'s str>,
}

impl Subject<'_> {
    /// The document of a kind.
    pub fn fill(
        &self,
        kind: &str,
        template: &Template,
        edition: &Edition,
        say: &Words,
    ) -> Result<Report, Failure> {
        let Edition {
            words,
            settings,
            released,
        } = edition;
        if let Some(subject) = topical::SUBJECTS
            .into_iter()
            .find(|(name, _)| *name == kind)
        {
            let filled = topical::about(subject, released, settings, words, template);
            let filled = filled.map_err(|e| Failure::new(BAD_SETTINGS, e))?;
            let none = || say.say("failed-no-subject", &[("name", kind.into())]);
            return filled.ok_or_else(|| Failure::new(NO_INPUT, none()));
        }
        let meetings = Meetings::new(released, settings, words);
        let filled = match kind {
            "factsheet" => {
                let held = meetings.of_period();
                let meeting = self.asked_meeting(held.iter().copied(), say)?;
                meetings.factsheet(meeting, template)
            }
            "agenda" => {
                let planned = meetings.planned();
                let meeting = self.asked_meeting(planned.iter(), say)?;
                meetings.agenda(meeting, template)
            }
            "participants" => {
                let lists = released.participants().iter();
                let known = lists.clone().map(|list| list.id.as_str());
                let asked = self.meeting;
                let list = lists
                    .clone()
                    .find(|list| is_asked([&list.id, &list.id], asked));
                let list = list.ok_or_else(|| unknown_name("meeting", asked, known, say))?;
                meetings.participants(list, template)
            }
            "changes" => {
                let changes = Changes::new(Arc::default(), ComparedEdition::default());
                report::changes(&changes, released, settings, words, template)
            }
            "pack" | "mail" => {
                let members = released.members();
                let own = members
                    .iter()
                    .find(|m| is_asked([&m.id, &m.name], self.member));
                let own = own
                    .and_then(|member| released.packs(settings.disclosure.peers)?.pack(&member.id));
                let own = own.ok_or_else(|| {
                    let known = members.iter().flat_map(|m| [m.id.as_str(), &m.name]);
                    unknown_name("member", self.member, known, say)
                })?;
                if kind == "mail" {
                    report::letter(&own, settings, words, template)
                } else {
                    report::pack(&own, settings, words, template)
                }
            }
            _ => report::compose(released, settings, words, template),
        };
        filled.map_err(|e| Failure::new(BAD_SETTINGS, e))
    }

    /// The meeting that is asked for, of those that there are.
    fn asked_meeting<'m>(
        &self,
        mut meetings: impl Iterator<Item = &'m MeetingLabel> + Clone,
        say: &Words,
    ) -> Result<&'m MeetingLabel, Failure> {
        let known = meetings.clone().flat_map(|m| [m.id.as_str(), &m.title]);
        let meeting = meetings.find(|m| is_asked([&m.id, &m.title], self.meeting));
        meeting.ok_or_else(|| unknown_name("meeting", self.meeting, known, say))
    }
}

/// Whether what is asked for is this, by key or name, in any letters; any is where nothing is.
fn is_asked(own: [&str; 2], asked: Option<&str>) -> bool {
    asked.is_none_or(|asked| {
        own.iter()
            .any(|own| own.to_lowercase() == asked.to_lowercase())
    })
}

/// An error where nothing known is what is asked for.
fn unknown_name<'k>(
    what: &str,
    asked: Option<&str>,
    known: impl Iterator<Item = &'k str>,
    say: &Words,
) -> Failure {
    let value = asked.unwrap_or_default();
    let near = nearest(value, known).unwrap_or(crate::finding::NONE);
    Failure::unknown_name(what, value, near, say)
}

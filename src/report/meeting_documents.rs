//! The documents about one meeting. In: its template, what is known of it. Out: `Report`. It must
//! not know pages.

use super::{Meetings, Report, Template, TemplateError, document, template};
use crate::table::MeetingLabel;

impl Meetings<'_> {
    /// Fills the template of a factsheet for one meeting.
    ///
    /// # Errors
    /// As `compose`.
    pub fn factsheet(
        &self,
        meeting: &MeetingLabel,
        template: &Template,
    ) -> Result<Report, TemplateError> {
        let subtitle = self.subtitle(meeting);
        let report = self.fill(meeting, template, subtitle, "factsheet-running")?;
        let has_list = |(held, has): &(MeetingLabel, bool)| held.id == meeting.id && *has;
        Ok(Report {
            says_little: !self.released.meetings().iter().any(has_list),
            ..report
        })
    }

    /// Fills the template of an agenda brief for one planned meeting.
    ///
    /// # Errors
    /// As `compose`.
    pub fn agenda(
        &self,
        meeting: &MeetingLabel,
        template: &Template,
    ) -> Result<Report, TemplateError> {
        let subtitle = format!(
            "{} · {}",
            self.words.text("agenda-planned"),
            self.subtitle(meeting)
        );
        self.fill(meeting, template, subtitle, "agenda-running")
    }

    /// A document about one meeting; `running` is the message at the foot of each page.
    fn fill(
        &self,
        meeting: &MeetingLabel,
        template: &Template,
        subtitle: String,
        running: &str,
    ) -> Result<Report, TemplateError> {
        let Self {
            released,
            settings,
            words,
            ..
        } = *self;
        let context = template::Context {
            released,
            settings,
            words,
            points: &[],
            meeting: Some((self, meeting)),
            member: None,
            own: None,
        };
        let blocks = template::fill(template, &context)?;
        let running = words.say(running, &[("id", meeting.id.as_str().into())]);
        Ok(document(
            released,
            settings,
            words,
            blocks,
            [meeting.title.clone(), subtitle, running],
        ))
    }
}

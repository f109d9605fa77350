//! What the arguments of a run change: its settings, its options, and its fingerprint. In: arguments,
//! settings. Out: both as they hold for this run. It must not read a list.

use super::ReportCommand;
use crate::{
    cli::{BAD_SETTINGS, Failure, USAGE, clock, compare::compared_edition},
    disclosure::Audience,
    publish::edition,
    settings::{
        MailRun, RunOptions, Settings, languages,
        period::{Asked, Period},
        written::Output,
    },
    words::Words,
};
use jiff::civil::Date;

impl ReportCommand {
    /// What this run is asked for besides the settings; what depends on today is another on another
    /// day.
    pub(super) fn requested_period(&self, settings: &Settings) -> String {
        let today = clock::today(settings.time_zone);
        let period = match self.period.as_ref().or(settings.period.as_ref()) {
            Some(Asked::SinceLastMeeting(body)) => format!("{body} {today}"),
            Some(asked) => asked
                .settle(today, settings.year_begins, |_| None)
                .map(|p| p.name)
                .unwrap_or_default(),
            None => String::new(),
        };
        let Self {
            packs,
            participants,
            mail,
            keep_going,
            audience,
            ..
        } = self;
        let documents = (packs, participants, mail, keep_going, audience);
        let others = (
            &self.languages,
            &self.leave_out,
            self.allow_errors,
            &self.sign,
        );
        format!("{:?}", (period, documents, others))
    }

    /// What the run is asked for besides the settings.
    pub(super) fn run_options(
        &self,
        today: Date,
        settings: &Settings,
        period: &Period,
        words: &Words,
    ) -> Result<RunOptions, Failure> {
        let before = |audience: Audience, settings: &Settings| {
            let name = edition::folder_name(&period.name, audience.term());
            compared_edition(settings, &self.outputs, &name, words)
        };
        let mail = self.mail.then(|| {
            let before = before(Audience::Members, settings)?;
            Ok(MailRun { before })
        });
        Ok(RunOptions {
            today,
            scratch: if self.dry_run {
                std::env::temp_dir()
            } else {
                self.scratch(words)?
            },
            allow_errors: self.allow_errors,
            keep_going: self.keep_going,
            before: before(settings.disclosure.audience, settings)?,
            mail: mail.transpose()?,
        })
    }

    /// Lets the arguments of this run change the settings.
    pub(super) fn apply_arguments(
        &self,
        settings: &mut Settings,
        period: &Period,
        words: &Words,
    ) -> Result<(), Failure> {
        settings.packs |= self.packs;
        settings.leave_out.extend(&self.leave_out);
        settings.disclosure.audience = self.audience.unwrap_or(settings.disclosure.audience);
        if settings.packs && !settings.disclosure.audience.rules().is_usual {
            return Err(Failure::new(USAGE, words.text("failed-audience")));
        }
        if settings.compare && !settings.makes(Output::Data) {
            return Err(Failure::new(USAGE, words.text("failed-compare")));
        }
        settings.participants = self.participants.or(settings.participants);
        if settings.participants.is_some() && !settings.disclosure.audience.rules().sees_persons {
            return Err(Failure::new(USAGE, words.text("failed-participants")));
        }
        if self.mail && !settings.disclosure.audience.rules().sees_persons {
            return Err(Failure::new(USAGE, words.text("failed-mail")));
        }
        if self.mail && settings.mail.from.is_none() {
            return Err(Failure::new(BAD_SETTINGS, words.text("failed-mail-from")));
        }
        if !self.languages.is_empty() {
            settings.languages = languages(Some(&self.languages))
                .map_err(|e| Failure::new(USAGE, format!("--{e}")))?;
        }
        self.find_replaced_edition(settings, period);
        Ok(())
    }
}

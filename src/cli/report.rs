//! `rapporteur report`: the main job.

use super::{BAD_SETTINGS, BUG, BUSY, CANT_WRITE, Failure, Inputs, Loaded, terminal};
use crate::{
    MakeError, Templates,
    input::{Dataset, dates, texts},
    publish::{PublishError, publish},
    report::Template,
    settings::period::Period,
    words::Words,
};
use std::{path::PathBuf, sync::Arc};

#[derive(Debug, clap::Args)]
pub struct Report {
    #[command(flatten)]
    inputs: Inputs,
    /// Folder for the results; each period has a folder of its own in it
    #[arg(long, value_name = "DIR", default_value = "outputs")]
    outputs: PathBuf,
    /// A year (2022) or two (2020..2022) [default: as in rapporteur.toml, else the year of the latest held meeting]
    #[arg(long, value_name = "PERIOD")]
    period: Option<Period>,
    /// Folder with briefing.md, factsheet.md and pack.md, where you changed the wording; for a file that is not there the built-in one is used
    #[arg(long, value_name = "DIR", default_value = "templates")]
    templates: PathBuf,
    /// Make a document and a workbook for each member too, each with what this member may see (rapporteur.toml: [report] packs)
    #[arg(long)]
    packs: bool,
    /// Leave out the rows with errors and make the report; its first page says how many and why
    #[arg(long)]
    allow_errors: bool,
}

impl Report {
    pub fn run(self, words: &Arc<Words>) -> Result<(), Failure> {
        let progress = terminal::Progress::new(self.inputs.quiet);
        progress.step(words, "step-read");
        let loaded = self.inputs.load(words)?;
        self.inputs.show(words, &loaded.settings, &loaded.findings);
        if let Some(failure) = loaded.failure(words, self.allow_errors) {
            return Err(failure);
        }
        let Loaded { mut settings, data, mut findings } = loaded;
        settings.packs |= self.packs;
        let period = match self.period.clone().or_else(|| settings.period.clone()) {
            Some(period) => period,
            // The latest meeting may be among those left out.
            None if data.left_out.iter().any(|l| l.table == "meetings" && !l.is_of_list()) => {
                return Err(Failure::new(BAD_SETTINGS, words.text("failed-period")));
            }
            None => latest(&data, words)?,
        };
        let templates = Templates {
            briefing: self.template(Template::briefing())?,
            factsheet: self.template(Template::factsheet())?,
            pack: self.template(Template::pack())?,
        };
        let made = crate::make(&data, &settings, &period, &templates, words, |step| progress.step(words, step)).map_err(|e| match e {
            MakeError::Template(_) => Failure::new(BAD_SETTINGS, e),
            MakeError::Internal(_) => Failure::new(BUG, e),
        })?;
        progress.step(words, "step-publish");
        let folder = publish(&self.outputs, &period.name, &made.value).map_err(|e| match e {
            PublishError::Busy(_) => Failure::new(BUSY, e),
            PublishError::Foreign(_) | PublishError::Io(..) => Failure::new(CANT_WRITE, e),
        })?;
        progress.done();
        self.inputs.show(words, &settings, &made.findings);
        findings.extend(made.findings);
        if !self.inputs.quiet {
            terminal::summary(words, &data, &findings, Some((&folder, &made.value)));
        }
        Ok(())
    }

    fn template(&self, built_in: Template) -> Result<Template, Failure> {
        let path = self.templates.join(&built_in.name);
        match std::fs::read_to_string(&path) {
            Ok(text) => Ok(Template { text, ..built_in }),
            Err(e) if e.kind() == std::io::ErrorKind::NotFound => Ok(built_in),
            Err(e) => Err(Failure::new(BAD_SETTINGS, format!("{}: {e}", path.display()))),
        }
    }
}

/// The year of the latest held meeting: the data says what is new, not the clock.
fn latest(data: &Dataset, words: &Words) -> Result<Period, Failure> {
    let bug = |e: polars::prelude::PolarsError| Failure::new(BUG, e);
    let status = texts(&data.meetings, "status").map_err(bug)?;
    let starts = dates(&data.meetings, "start_date").map_err(bug)?;
    let day = status.iter().zip(starts).filter(|(s, _)| s.as_deref() == Some("held")).filter_map(|(_, d)| d).max();
    let day = day.ok_or_else(|| Failure::new(BAD_SETTINGS, words.text("failed-no-meeting")))?;
    format!("{:04}", day.year()).parse().map_err(|e| Failure::new(BAD_SETTINGS, e))
}

//! `rapporteur report`: the main job.

use super::{BAD_SETTINGS, BUG, BUSY, CANT_WRITE, FINDINGS, Failure, Inputs, Loaded, USAGE, templates, terminal};
use crate::{
    MakeError,
    disclosure::Audience,
    publish::{PublishError, publish},
    settings::{languages, period::Period},
    words::Words,
};
use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

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
    /// Folder with templates that you changed, such as briefing.md, or pack.fr.md for one language; for others the built-in ones are used
    #[arg(long, value_name = "DIR", default_value = "templates")]
    templates: PathBuf,
    /// Make a document and a workbook for each member too, each with what this member may see (rapporteur.toml: [report] packs)
    #[arg(long)]
    packs: bool,
    /// Publish what could be made, also where the pack of a member could not
    #[arg(long)]
    keep_going: bool,
    /// Who the outputs are for [default: as in rapporteur.toml, else members]; for others than members they have a folder of their own
    #[arg(long, value_enum)]
    audience: Option<Audience>,
    /// Languages of the documents, the first for files without a mark [default: as in rapporteur.toml, else en]
    #[arg(long, value_name = "TAG", value_delimiter = ',')]
    languages: Vec<String>,
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
        let period = loaded.period(self.period.clone(), words)?;
        let Loaded { mut settings, data, mut findings } = loaded;
        settings.packs |= self.packs;
        settings.keep_going = self.keep_going;
        // On the disk of the outputs, which has room for them, and nowhere else.
        let there = self.outputs.ancestors().find(|folder| folder.is_dir());
        there.unwrap_or_else(|| Path::new(".")).clone_into(&mut settings.scratch);
        settings.disclosure.audience = self.audience.unwrap_or(settings.disclosure.audience);
        if settings.packs && settings.disclosure.audience != Audience::Members {
            return Err(Failure::new(BAD_SETTINGS, words.text("failed-audience")));
        }
        if !self.languages.is_empty() {
            settings.languages = languages(Some(&self.languages)).map_err(|e| Failure::new(USAGE, format!("--{e}")))?;
        }
        let templates = templates::read(&self.templates)?;
        let made = crate::make(&data, &settings, &period, &templates, |step| progress.step(words, step)).map_err(|e| match e {
            MakeError::Template(_) | MakeError::Packs(_) => Failure::new(BAD_SETTINGS, e),
            MakeError::Internal(_) => Failure::new(BUG, e),
        })?;
        progress.step(words, "step-publish");
        // What others may see never takes the place of what members may see.
        let name = match settings.disclosure.audience {
            Audience::Members => period.name.clone(),
            audience => format!("{}-{}", period.name, audience.term()),
        };
        let folder = publish(&self.outputs, &name, &made.value).map_err(|e| match e {
            PublishError::Busy(_) => Failure::new(BUSY, e),
            PublishError::Foreign(_) | PublishError::Io(..) => Failure::new(CANT_WRITE, e),
        })?;
        progress.done();
        self.inputs.show(words, &settings, &made.findings);
        findings.extend(made.findings);
        if !self.inputs.quiet {
            terminal::summary(words, &data, &findings, Some((&folder, &made.value)));
        }
        let lost: u64 = findings.iter().filter(|f| f.code == "R093").map(|f| f.count).sum();
        if lost > 0 { Err(Failure::new(FINDINGS, words.with("failed-packs", &[("n", lost.into())]))) } else { Ok(()) }
    }
}

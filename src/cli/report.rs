//! `rapporteur report`: the main job.

mod arguments;
mod dry_run;
mod notices;
mod scratch;
mod unchanged;

use super::{
    BAD_SETTINGS, BUG, BUSY, CANT_WRITE, FINDINGS, Failure, Inputs, Loaded,
    before::Before,
    clock,
    hook::OnFailure,
    record::{Log, Record},
    stop, templates, terminal,
};
use crate::finding::{
    Finding, Found,
    codes::{R090, R093},
};
use crate::{
    MakeError,
    disclosure::Audience,
    input::{Dataset, Source},
    publish::{
        EditionPlace, MANIFEST, PublishError, Published, edition, publish,
        signature::{self, SIGNATURE},
    },
    render::{Artifact, legal},
    report::Templates,
    settings::{
        RunOptions, Settings,
        period::{Asked, Period},
        written::{ListsOfParticipants, Output},
    },
    words::Words,
};
use jiff::civil::Date;
use notices::{gone, made_as_root, noticed};
use serde_json::json;
use std::{
    collections::BTreeMap,
    panic::{AssertUnwindSafe, catch_unwind},
    path::{Path, PathBuf},
    sync::Arc,
};
use unchanged::{lists_of_editions, say_unchanged, unchanged};

#[derive(Debug, clap::Args)]
#[allow(
    clippy::struct_excessive_bools,
    reason = "each is a switch of the command line"
)]
pub struct ReportCommand {
    #[command(flatten)]
    inputs: Inputs,
    /// Folder for the outputs; in it, each period has a folder of its own
    #[arg(long, value_name = "DIR", default_value = "outputs")]
    pub outputs: PathBuf,
    /// A year (2022), a quarter (2022-Q3), a range of years (2020..2022), last-year, this-year or
    /// since-last-meeting:BODY [default: as in rapporteur.toml, otherwise the year of the latest
    /// held meeting]
    #[arg(long, value_name = "PERIOD")]
    period: Option<Asked>,
    /// Folder with templates that you changed, such as briefing.md, or pack.fr.md for one language;
    /// for all others, the built-in templates are used
    #[arg(long, value_name = "DIR", default_value = templates::FOLDER)]
    templates: PathBuf,
    /// Also make a document and a workbook for each member, each with what this member is allowed
    /// to see (rapporteur.toml: [report] packs)
    #[arg(long)]
    packs: bool,
    /// Also make lists of participants, with the names of persons; only for the secretariat
    /// (rapporteur.toml: [report] participants)
    #[arg(long, value_enum, value_name = "FOR", num_args = 0..=1, default_missing_value = "meetings")]
    participants: Option<ListsOfParticipants>,
    /// Also make a draft of a mail to each member with its pack, and a list for mail merge; nothing is
    /// sent; only for the secretariat (rapporteur.toml: [mail])
    #[arg(long)]
    mail: bool,
    /// Sign the manifest with this secret key of minisign, which must not have a password
    #[arg(long, value_name = "FILE")]
    sign: Option<PathBuf>,
    /// Write what is done as log lines to standard error, and nothing else
    #[arg(long, value_enum, value_name = "FORM")]
    log: Option<Log>,
    /// A command to run if this run fails, with the message on its standard input; it is not read
    /// by a shell
    #[arg(long, value_name = "COMMAND")]
    pub on_failure: Option<OnFailure>,
    /// Show how long each step took (also recorded in run.json in the folder of outputs)
    #[arg(long)]
    timings: bool,
    /// Do nothing if inputs, settings, templates and program are the same as for the existing
    /// outputs, and these are complete
    #[arg(long)]
    if_changed: bool,
    /// Publish what could be made, even if the pack of a member could not be made
    #[arg(long)]
    keep_going: bool,
    /// Who the outputs are for [default: as in rapporteur.toml, otherwise members]; outputs for
    /// another audience than members have a folder of their own
    #[arg(long, value_enum)]
    audience: Option<Audience>,
    /// Languages of the documents; the first is the language of files without a language in their
    /// names [default: as in rapporteur.toml, otherwise en]
    #[arg(long, value_name = "TAG", value_delimiter = ',')]
    languages: Vec<String>,
    /// Outputs that are left out this time, besides those that rapporteur.toml names
    #[arg(long, value_enum, value_name = "OUTPUT", value_delimiter = ',')]
    leave_out: Vec<Output>,
    /// Make the report without the rows that have errors; its first page says how many there are
    /// and why
    #[arg(long)]
    allow_errors: bool,
    /// Read and make everything in memory, and show what would be written, changed and replaced;
    /// nothing is written
    #[arg(long, conflicts_with = "if_changed")]
    dry_run: bool,
}

/// What an edition is made by: settings, what the run is asked for besides, and its period.
type EditionRun<'a> = (&'a Settings, &'a RunOptions, &'a Period);

impl ReportCommand {
    pub fn inputs(&self) -> &Path {
        &self.inputs.folder
    }

    pub fn run(self, words: &Arc<Words>) -> Result<(), Failure> {
        let outputs = (!self.dry_run).then_some(self.outputs.as_path());
        let on_failure = self.on_failure.as_ref().filter(|_| !self.dry_run);
        let mut record = Record::new(self.log, outputs, on_failure);
        stop::watch(record.run(), words);
        // A bug ends the run as any failure does.
        let done = catch_unwind(AssertUnwindSafe(|| self.work(words, &mut record)));
        let done = done.unwrap_or_else(|_| Err(Failure::new(BUG, words.text("failed-bug"))));
        let done = done.map_err(|failure| Failure {
            is_told: record.is_logged(),
            ..failure
        });
        record.end(&done, words);
        if self.timings {
            terminal::say(&record.timings());
        }
        done
    }

    fn work(&self, words: &Arc<Words>, record: &mut Record) -> Result<(), Failure> {
        let quiet = self.inputs.quiet || record.is_logged();
        let progress = terminal::Progress::new(quiet);
        let step = |record: &mut Record, name| {
            progress.step(words, name);
            record.step(name);
        };
        step(record, "step-read");
        let settings = self.inputs.settings(words)?;
        let today = clock::today(settings.time_zone);
        let templates = templates::read(&self.templates, &settings)?;
        let mut before = Before::look(&self.inputs.folder, &settings);
        let requested = self.requested_period(&settings);
        let fingerprint = |before: &Before, lists: &BTreeMap<String, String>| {
            before.fingerprint(&requested, lists, &templates, &settings)
        };
        // Where nothing may have to be read, that is found out first.
        let mut loaded = if self.if_changed {
            let lists = lists_of_editions(&self.outputs);
            before.print(&lists);
            let fingerprint = fingerprint(&before, &before.lists(&lists));
            if let Some(folder) = self.unchanged_outputs(&fingerprint, today) {
                progress.finish();
                record.unchanged(&folder);
                say_unchanged(&folder, quiet, words);
                return Ok(());
            }
            self.inputs.read(settings.clone(), today)
        } else {
            self.read_and_print(&mut before, &settings, today)
        }?;
        self.check_loaded(&before, &loaded, words, record)?;
        let (period, of_period) = loaded.settle_period(self.period.clone(), words)?;
        let fingerprint = fingerprint(&before, &source_fingerprints(&loaded.data.sources));
        let Loaded {
            mut settings,
            data,
            mut findings,
        } = loaded;
        self.apply_arguments(&mut settings, &period, words)?;
        let options = self.run_options(today, &settings, &period, words)?;
        let run = (&settings, &options, &period);
        let mut made = self.make(&data, run, &templates, |name| step(record, name))?;
        made.findings.extend(of_period);
        step(record, "step-publish");
        if self.dry_run {
            progress.finish();
            return self.show_plan(&made, &data, run, findings, words);
        }
        let folder = self.publish(&mut made, &data, run, &fingerprint)?;
        progress.finish();
        record.findings(words, &made.findings);
        record.note_outputs(&period, &folder, made.value.len());
        if !record.is_logged() {
            self.inputs.show(words, &settings, &data, &made.findings);
        }
        findings.extend(made.findings);
        if !quiet {
            terminal::summary(words, &data, &findings, Some((&folder, &made.value)));
        }
        check_packs(&findings, words)
    }
}

impl ReportCommand {
    /// The folder with outputs of the same fingerprint, which are whole, and signed where that is
    /// asked for.
    fn unchanged_outputs(&self, fingerprint: &str, today: Date) -> Option<PathBuf> {
        unchanged(&self.outputs, fingerprint, today).filter(|folder| {
            self.sign
                .as_ref()
                .is_none_or(|key| signature::is_signed(key, &folder.join(MANIFEST)))
        })
    }

    /// Reads the inputs while their fingerprints are taken.
    fn read_and_print(
        &self,
        before: &mut Before,
        settings: &Settings,
        today: Date,
    ) -> Result<Loaded, Failure> {
        let now = clock::now();
        let ((), read) = rayon::join(
            || before.print_fresh(now),
            || self.inputs.read(settings.clone(), today),
        );
        read
    }

    /// Reports what the inputs are and what was found in them.
    ///
    /// # Errors
    /// Where the inputs changed while they were read, or have errors that no report is made with.
    fn check_loaded(
        &self,
        before: &Before,
        loaded: &Loaded,
        words: &Words,
        record: &mut Record,
    ) -> Result<(), Failure> {
        let changing = |file: String| {
            Failure::new(BUSY, words.say("failed-changing", &[("file", file.into())]))
        };
        if let Some(file) = before.changed_while_read(&loaded.data.sources) {
            return Err(changing(file));
        }
        record.findings(words, &loaded.findings);
        let file = |s: &Source| json!({ "table": s.table, "file": s.file });
        record.fact(
            "inputs",
            loaded.data.sources.iter().map(file).collect::<Vec<_>>(),
        );
        if !record.is_logged() {
            self.inputs
                .show(words, &loaded.settings, &loaded.data, &loaded.findings);
        }
        let Some(failure) = loaded.failure(words, self.allow_errors) else {
            return Ok(());
        };
        // What was half written is no fault of the data.
        if before.has_changed(&loaded.settings) {
            return Err(changing(self.inputs.folder.display().to_string()));
        }
        Err(failure)
    }

    /// The edition in the folder of outputs is the one that is replaced.
    fn find_replaced_edition(&self, settings: &mut Settings, period: &Period) {
        let name = edition::folder_name(&period.name, settings.disclosure.audience.term());
        if settings.edition.is_some()
            && let Ok(last) = edition::manifest(&self.outputs.join(name))
        {
            edition::find_replaced(settings, &last);
        }
    }

    /// All files of the edition, with the signature of its manifest.
    fn make(
        &self,
        data: &Dataset,
        (settings, options, period): EditionRun,
        templates: &Templates,
        step: impl FnMut(&'static str) + Send,
    ) -> Result<Found<Vec<Artifact>>, Failure> {
        let mut made =
            crate::make(data, settings, options, period, templates, step).map_err(unmade)?;
        let signature = made
            .value
            .last()
            .map(|manifest| self.signature(manifest, settings, period))
            .transpose()?;
        made.value.extend(signature.flatten());
        Ok(made)
    }

    /// Puts the files into the folder of outputs, and adds what is found there to the findings.
    /// Returns the folder of the edition.
    fn publish(
        &self,
        made: &mut Found<Vec<Artifact>>,
        data: &Dataset,
        (settings, options, period): EditionRun,
        fingerprint: &str,
    ) -> Result<PathBuf, Failure> {
        let name = edition::folder_name(&period.name, settings.disclosure.audience.term());
        made.findings
            .extend(gone(&self.outputs.join(&name), &data.sources));
        let lacks_characters = made
            .findings
            .iter()
            .any(|finding| finding.code == LACKS_CHARACTERS);
        let made_from = json!({ "fingerprint": fingerprint, "lacks_characters": lacks_characters, "inputs": data.sources });
        let to = EditionPlace {
            made_from: &made_from,
            outputs: &self.outputs,
            name: &name,
            keep: settings.keep,
            compared: options
                .before
                .as_ref()
                .map(|before| before.folder.as_path()),
            is_latest: settings.disclosure.audience.rules().is_usual,
        };
        let Published {
            folder,
            kept,
            untidy,
        } = publish(&to, &made.value).map_err(|e| match e {
            PublishError::Busy(_) => Failure::new(BUSY, e),
            PublishError::Foreign(_) | PublishError::Io(..) => Failure::new(CANT_WRITE, e),
        })?;
        made.findings.extend(noticed(&folder, kept, untidy));
        made.findings
            .extend(made_as_root(&self.outputs, &self.inputs.folder));
        Ok(folder)
    }
    /// The signature of a manifest, where one is asked for.
    fn signature(
        &self,
        manifest: &Artifact,
        settings: &Settings,
        period: &Period,
    ) -> Result<Option<Artifact>, Failure> {
        let Some(key) = &self.sign else {
            return Ok(None);
        };
        let audience = settings.disclosure.audience.term();
        // The moment comes last: `verify --not-older-than` reads it.
        let comment = format!(
            "{} {} {audience} {}",
            settings.process.name,
            period.name,
            clock::now()
        );
        let comment = legal(&comment).replace(['\n', '\r', '\t'], " ");
        let text = signature::sign(key, &manifest.bytes, &comment)
            .map_err(|e| Failure::new(BAD_SETTINGS, e))?;
        Ok(Some(Artifact {
            path: SIGNATURE.into(),
            bytes: text.into_bytes(),
        }))
    }
}

/// The fingerprint of each input, by its file.
fn source_fingerprints(sources: &[Source]) -> BTreeMap<String, String> {
    sources
        .iter()
        .map(|source| (source.file.clone(), source.sha256.clone()))
        .collect()
}

/// An error where packs of members could not be made.
fn check_packs(findings: &[Finding], words: &Words) -> Result<(), Failure> {
    let lost: u64 = findings
        .iter()
        .filter(|f| f.code == R093)
        .map(|f| f.count)
        .sum();
    if lost > 0 {
        Err(Failure::new(
            FINDINGS,
            words.say("failed-packs", &[("n", lost.into())]),
        ))
    } else {
        Ok(())
    }
}

/// The finding that no font has a character.
const LACKS_CHARACTERS: &str = R090;

/// Why documents can't be made.
pub fn unmade(e: MakeError) -> Failure {
    match e {
        MakeError::Template(_) | MakeError::Packs(_) => Failure::new(BAD_SETTINGS, e),
        MakeError::Internal(_) => Failure::new(BUG, e),
    }
}

//! `rapporteur verify`: outputs against their manifest, the manifest against inputs, and the
//! outputs made again in memory.

use super::{
    BAD_SETTINGS, BUG, FINDINGS, Failure, Inputs, Loaded, NO_INPUT, clock,
    compare::compared_edition, templates, terminal,
};
use crate::{
    digest::sha256,
    disclosure::Audience,
    finding::NONE,
    publish::{
        MANIFEST,
        edition::{differences, find_replaced, folder_name, made_from, manifest},
        signature::{self, SIGNATURE},
    },
    settings::{
        MailRun, RunOptions, Settings, languages,
        period::{Asked, SINCE},
    },
    words::Words,
};
use clap::ValueEnum;
use jiff::{Timestamp, civil::Date, tz::Offset};
use serde_json::Value;
use std::path::{Path, PathBuf};

#[derive(Debug, clap::Args)]
pub struct Verify {
    /// Folder with a manifest.json, such as outputs/2022
    outputs: PathBuf,
    /// Compare the inputs that the manifest names with those in the folder given by --inputs
    #[arg(long)]
    against_inputs: bool,
    /// Make everything again in memory from the inputs, and compare it byte by byte
    #[arg(long)]
    deep: bool,
    #[command(flatten)]
    inputs: Inputs,
    /// A public key of minisign: the manifest must be signed with the secret key that belongs to it
    #[arg(long, value_name = "FILE")]
    key: Option<PathBuf>,
    /// With --key: the signature must be from this day (UTC) or later, such as 2026-11-28
    #[arg(long, value_name = "DATE", requires = "key")]
    not_older_than: Option<Date>,
    /// Folder with the templates from which the outputs were made
    #[arg(long, value_name = "DIR", default_value = templates::FOLDER)]
    templates: PathBuf,
}

/// Of an input: nothing here says what it was.
const UNRECORDED: &str = "unrecorded";

/// The number of the key that a manifest is signed with, and when it was signed.
type Signature = (String, Option<Timestamp>);

/// A moment, where it is known.
fn shown_moment(moment: Option<Timestamp>) -> String {
    moment.map_or_else(|| NONE.to_owned(), |moment| moment.to_string())
}

impl Verify {
    pub fn run(self, words: &Words) -> Result<(), Failure> {
        let manifest = manifest(&self.outputs).map_err(|e| Failure::new(NO_INPUT, e))?;
        let mut wrong: Vec<String> = Vec::new();
        let signed = self.check_signature(&mut wrong, words)?;
        if let Some((folder, own)) = self.folder_of_another(&manifest) {
            wrong.push(words.say(
                "verify-folder",
                &[("folder", folder.into()), ("own", own.into())],
            ));
        }
        let differs = |path: &str, how: &str| {
            words.say(
                "verify-differs",
                &[("path", path.into()), ("how", how.into())],
            )
        };
        let files = differences(&self.outputs, &manifest)
            .map_err(|e| Failure::new(NO_INPUT, format!("{}: {e}", self.outputs.display())))?;
        wrong.extend(
            files
                .iter()
                .map(|file| differs(&file.path, file.how.term())),
        );
        if self.against_inputs || self.deep {
            // What leaves the secretariat names its lists alone; their fingerprints are kept beside
            // the folder.
            let record = made_from(&self.outputs);
            let inputs = record
                .as_ref()
                .map_or(&manifest["inputs"], |record| &record["inputs"]);
            let differ = self
                .inputs_that_differ(inputs, &manifest)
                .into_iter()
                .filter(|(_, how)| self.against_inputs || *how != UNRECORDED);
            wrong.extend(differ.map(|(path, how)| differs(&path, how)));
        }
        if self.deep && wrong.is_empty() {
            let remade = self.remade(&manifest, words)?;
            wrong.extend(remade.iter().map(|(path, how)| differs(path, how)));
        }
        for line in &wrong {
            terminal::error(line);
        }
        let n = wrong.len();
        if n > 0 {
            return Err(Failure::new(
                FINDINGS,
                words.say("verify-failed", &[("n", n.into())]),
            ));
        }
        if !self.inputs.quiet {
            self.show(&manifest, signed, words);
        }
        Ok(())
    }

    /// The key and the moment of the signature, where a key is given; what is wrong with it is
    /// added to `wrong`.
    fn check_signature(
        &self,
        wrong: &mut Vec<String>,
        words: &Words,
    ) -> Result<Option<Signature>, Failure> {
        let Some(key) = &self.key else {
            return Ok(None);
        };
        std::fs::read(key).map_err(|e| Failure::of_file(NO_INPUT, key, &e, words))?;
        let bytes = std::fs::read(self.outputs.join(MANIFEST)).unwrap_or_default();
        let (comment, number) = match signature::verify(key, &self.outputs.join(SIGNATURE), &bytes)
        {
            Ok(signed) => signed,
            Err(e) => {
                wrong.push(e);
                return Ok(None);
            }
        };
        let moment = comment
            .rsplit(' ')
            .next()
            .and_then(|moment| moment.parse::<Timestamp>().ok());
        let is_old = |first: Date| {
            moment.is_none_or(|moment| Offset::UTC.to_datetime(moment).date() < first)
        };
        if let Some(first) = self.not_older_than.filter(|first| is_old(*first)) {
            wrong.push(words.say(
                "verify-old",
                &[
                    ("moment", shown_moment(moment).into()),
                    ("first", first.to_string().into()),
                ],
            ));
        }
        Ok(Some((number, moment)))
    }

    /// Shows what the outputs are, and that nothing is wrong with them.
    fn show(&self, manifest: &Value, signed: Option<Signature>, words: &Words) {
        let said = |key: &str| manifest[key].as_str().unwrap_or_default().to_owned();
        let period = manifest["period"]["name"]
            .as_str()
            .unwrap_or_default()
            .to_owned();
        let (number, moment) = signed.unwrap_or_else(|| (NONE.to_owned(), None));
        let about = [
            ("process", said("process")),
            ("period", period),
            ("audience", said("audience")),
            ("version", said("version")),
            ("key", number),
            ("moment", shown_moment(moment)),
        ];
        terminal::say(&words.say("verify-about", &about.map(|(key, text)| (key, text.into()))));
        let files = manifest["outputs"].as_array().map_or(0, Vec::len) + 1;
        let how = match (self.deep, self.against_inputs) {
            (true, _) => "deep",
            (_, true) => "inputs",
            _ => "plain",
        };
        terminal::say(&words.say("verify-done", &[("n", files.into()), ("how", how.into())]));
    }

    /// Where the folder bears the name of an edition, as in the folder of outputs, and holds
    /// another: its name, and that of what it holds.
    fn folder_of_another(&self, manifest: &Value) -> Option<(String, String)> {
        let folder = std::fs::canonicalize(&self.outputs).ok()?;
        let name = |path: &Path| {
            path.file_name()
                .map(|name| name.to_string_lossy().into_owned())
        };
        let of_earlier = folder
            .parent()
            .filter(|parent| parent.parent().and_then(name).as_deref() == Some("earlier"));
        let folder = name(of_earlier.unwrap_or(&folder))?;
        let period = manifest["period"]["name"].as_str().unwrap_or_default();
        let own = folder_name(
            period,
            manifest["audience"]
                .as_str()
                .unwrap_or_else(|| Audience::default().term()),
        );
        let ends = Audience::value_variants()
            .iter()
            .map(|audience| format!("-{}", audience.term()));
        let period = ends
            .into_iter()
            .find_map(|end| folder.strip_suffix(&end).map(str::to_owned))
            .unwrap_or_else(|| folder.clone());
        let is_period = period.parse::<Asked>().is_ok() || period.starts_with(SINCE);
        (is_period && folder != own).then_some((folder, own))
    }

    /// Inputs and settings that are not those that the manifest names.
    fn inputs_that_differ(&self, inputs: &Value, manifest: &Value) -> Vec<(String, &'static str)> {
        let mut differ = Vec::new();
        let mut compare = |name: &str, path: PathBuf, print: &Value| match std::fs::read(path) {
            Err(_) if name == "rapporteur.toml" && *print == sha256(b"").as_str() => {}
            Err(_) => differ.push((name.to_owned(), "missing")),
            Ok(_) if print.is_null() => differ.push((name.to_owned(), UNRECORDED)),
            Ok(bytes) if *print != sha256(&bytes).as_str() => {
                differ.push((name.to_owned(), "input"));
            }
            Ok(_) => {}
        };
        for input in inputs.as_array().into_iter().flatten() {
            let Some(name) = input["file"].as_str() else {
                continue;
            };
            compare(name, self.inputs.folder.join(name), &input["sha256"]);
        }
        let settings = self
            .inputs
            .settings
            .clone()
            .unwrap_or_else(|| self.inputs.folder.join("rapporteur.toml"));
        compare("rapporteur.toml", settings, &manifest["settings"]["sha256"]);
        differ
    }

    /// Files that come out otherwise when they are made again.
    fn remade(
        &self,
        manifest: &Value,
        words: &Words,
    ) -> Result<Vec<(String, &'static str)>, Failure> {
        if manifest["version"] != env!("CARGO_PKG_VERSION") {
            let version = manifest["version"].as_str().unwrap_or_default().to_owned();
            return Err(Failure::new(
                BAD_SETTINGS,
                words.say("verify-version", &[("version", version.into())]),
            ));
        }
        let settings = self.inputs.settings(words)?;
        let decided = manifest["decided"]["day"].as_str();
        let options = RunOptions {
            today: decided
                .and_then(|day| day.parse().ok())
                .unwrap_or_else(|| clock::today(settings.time_zone)),
            allow_errors: manifest["options"]["allow_errors"] == true,
            keep_going: manifest["options"]["keep_going"] == true,
            ..RunOptions::default()
        };
        let mut loaded = self.inputs.read(settings, options.today)?;
        if let Some(failure) = loaded.failure(words, options.allow_errors) {
            return Err(failure);
        }
        // As it was asked for: a fiscal year is one by the settings, and what ended today has its
        // days.
        let field = |key: &str| manifest["period"][key].as_str().unwrap_or_default();
        let text = if field("name").starts_with(SINCE) {
            format!("{}..{}", field("first"), field("last"))
        } else {
            field("name").to_owned()
        };
        let asked: Asked = text.parse().map_err(|e| Failure::new(BAD_SETTINGS, e))?;
        let (mut period, _) = loaded.settle_period(Some(asked), words)?;
        field("name").clone_into(&mut period.name);
        set_as_asked(&mut loaded.settings, manifest)?;
        let templates = templates::read(&self.templates, &loaded.settings)?;
        let Loaded { data, settings, .. } = &loaded;
        let name = folder_name(&period.name, settings.disclosure.audience.term());
        let outputs = self.outputs.parent().unwrap_or(Path::new(""));
        let mail = (manifest["options"]["mail"] == true).then(|| {
            let name = folder_name(&period.name, Audience::Members.term());
            let before = compared_edition(settings, outputs, &name, words)?;
            Ok(MailRun { before })
        });
        let options = RunOptions {
            before: compared_edition(settings, outputs, &name, words)?,
            mail: mail.transpose()?,
            ..options
        };
        let made = crate::make(data, settings, &options, &period, &templates, |_| {})
            .map_err(|e| Failure::new(BUG, e))?;
        let differs = |path: &str, bytes: &[u8]| {
            std::fs::read(self.outputs.join(path)).ok().as_deref() != Some(bytes)
        };
        let differ = made
            .value
            .iter()
            .filter(|artifact| differs(&artifact.path, &artifact.bytes))
            .map(|a| (a.path.clone(), "remade"));
        Ok(differ.collect())
    }
}

/// What the run was asked for that made the outputs, beside what the settings say.
fn set_as_asked(settings: &mut Settings, manifest: &Value) -> Result<(), Failure> {
    let tags: Vec<String> = manifest["languages"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|v| v.as_str().map(str::to_owned))
        .collect();
    settings.languages = languages(Some(&tags)).map_err(|e| Failure::new(BAD_SETTINGS, e))?;
    settings.packs = manifest["options"]["packs"] == true;
    settings.leave_out =
        serde_json::from_value(manifest["options"]["leave_out"].clone()).unwrap_or_default();
    let audience = Audience::value_variants()
        .iter()
        .find(|audience| manifest["audience"] == audience.term());
    settings.disclosure.audience = audience.copied().unwrap_or_default();
    find_replaced(settings, manifest);
    Ok(())
}

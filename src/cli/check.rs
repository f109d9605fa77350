//! `rapporteur check`: reads and checks; writes nothing but the workbook that it is asked for.

use super::{
    BAD_SETTINGS, BUG, CANT_WRITE, Failure, Inputs, Loaded, templates, terminal, watch::Watched,
};
use crate::{
    documents::Edition,
    finding::{Place, Severity, count, letters},
    input::excerpt,
    render::{data::pretty, xlsx::annotated},
    report::rehearse,
    words::Words,
};
use serde_json::{Value, json};
use std::path::PathBuf;

#[derive(Debug, clap::Args)]
pub struct CheckCommand {
    #[command(flatten)]
    inputs: Inputs,
    /// Folder with templates that you changed; they are tried on everything that can be missing
    #[arg(long, value_name = "DIR", default_value = templates::FOLDER)]
    templates: PathBuf,
    /// How the findings are shown
    #[arg(long, value_enum, default_value_t)]
    format: CheckFormat,
    /// Write a workbook with the rows that have findings, their cells marked, to send back to the
    /// people who keep the lists
    #[arg(long, value_name = "FILE.xlsx")]
    workbook: Option<PathBuf>,
    /// Check again whenever a list, the settings or a template is saved; Ctrl-C ends it
    #[arg(long)]
    watch: bool,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, clap::ValueEnum)]
enum CheckFormat {
    /// Lines of text for people
    #[default]
    Terminal,
    /// All findings as JSON on standard output
    Json,
}

impl CheckCommand {
    pub fn run(self, words: &Words) -> Result<(), Failure> {
        if !self.watch {
            return self.check(words);
        }
        let settings = self.inputs.settings.clone();
        let places = [self.inputs.folder.clone(), self.templates.clone()];
        let mut watched = Watched::new(places.into_iter().chain(settings));
        loop {
            if let Err(failure) = self.check(words) {
                terminal::error(&failure.message);
            }
            terminal::say(&words.text("check-waits"));
            watched.wait();
        }
    }

    fn check(&self, words: &Words) -> Result<(), Failure> {
        let loaded = self.inputs.load(words)?;
        match self.format {
            CheckFormat::Terminal => {
                self.inputs
                    .show(words, &loaded.settings, &loaded.data, &loaded.findings);
            }
            CheckFormat::Json => {
                terminal::say(
                    String::from_utf8_lossy(&pretty(&as_json(&loaded, words))).trim_end(),
                );
            }
        }
        if let Some(path) = &self.workbook {
            self.annotate(path, &loaded, words)?;
        }
        if let Some(failure) = loaded.failure(words, false) {
            return Err(failure);
        }
        self.templates(&loaded, words)?;
        if !self.inputs.quiet && self.format == CheckFormat::Terminal {
            terminal::summary(words, &loaded.data, &loaded.findings, None);
        }
        Ok(())
    }

    /// Tries the templates on the data of the period, and on all that may be missing in it.
    fn templates(&self, loaded: &Loaded, words: &Words) -> Result<(), Failure> {
        // Without a period there is nothing to fill them with.
        let Ok(period) = loaded.period(None, words) else {
            return Ok(());
        };
        let templates = templates::read(&self.templates, &loaded.settings)?;
        // Those of the program were tried before.
        if templates.are_built_in() {
            return Ok(());
        }
        // Whatever is left out of a report, its template is tried.
        let mut settings = loaded.settings.clone();
        settings.leave_out.clear();
        let mut wrong = Vec::new();
        let mut languages = settings.languages.clone();
        languages.extend(templates.languages());
        languages.sort_unstable();
        languages.dedup();
        for language in languages {
            let edition = Edition::new(language, &loaded.data, &settings, &period, &templates)
                .map_err(|e| Failure::new(BUG, e))?;
            wrong.extend(rehearse(
                &edition.released,
                &edition.settings,
                &edition.words,
                &templates,
            ));
        }
        wrong.sort();
        wrong.dedup();
        for error in &wrong {
            terminal::error(&error.to_string());
        }
        let n = wrong.len();
        if n > 0 {
            Err(Failure::new(
                BAD_SETTINGS,
                words.say("failed-templates", &[("n", n.into())]),
            ))
        } else {
            Ok(())
        }
    }

    fn annotate(&self, path: &PathBuf, loaded: &Loaded, words: &Words) -> Result<(), Failure> {
        let places: Vec<Place> = loaded
            .findings
            .iter()
            .flat_map(|f| annotated::lines(f).map(|line| f.place.at_cell(line, 0)))
            .collect();
        let rows = excerpt::rows(&self.inputs.folder, &loaded.settings, &loaded.data, &places);
        let bytes =
            annotated::write(&loaded.findings, &rows, words).map_err(|e| Failure::new(BUG, e))?;
        std::fs::write(path, bytes).map_err(|e| Failure::of_file(CANT_WRITE, path, &e, words))?;
        if !self.inputs.quiet && self.format == CheckFormat::Terminal {
            let n: u64 = loaded.findings.iter().map(|f| f.count).sum();
            terminal::say(&words.say(
                "annotated-written",
                &[
                    ("path", path.display().to_string().into()),
                    ("findings", n.into()),
                ],
            ));
        }
        Ok(())
    }
}

/// Everything that a program needs to tell what was found: the same as on the terminal, and all of
/// it.
fn as_json(loaded: &Loaded, words: &Words) -> Value {
    let findings: Vec<Value> = loaded
        .findings
        .iter()
        .map(|f| {
            let (message, help) = words.finding(f);
            let arguments: serde_json::Map<String, Value> = f.arguments.iter().map(|(k, v)| ((*k).to_owned(), json!(v))).collect();
            let cell = f.place.sheet.as_ref().filter(|_| f.place.column > 0).map(|_| format!("{}{}", letters(f.place.column), f.place.line));
            json!({
                "severity": f.severity, "code": f.code, "file": f.place.file, "sheet": f.place.sheet, "line": f.place.line, "column": f.place.column,
                "cell": cell, "message": message, "help": help.filter(|h| !h.is_empty()), "arguments": arguments, "count": f.count, "lines": f.lines
            })
        })
        .collect();
    let count = |severity| count(&loaded.findings, severity);
    json!({
        "errors": count(Severity::Error), "warnings": count(Severity::Warning), "remarks": count(Severity::Info),
        "findings": findings, "sources": loaded.data.sources, "left_out": loaded.data.left_out
    })
}

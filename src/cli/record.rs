//! What a run did, for those who were not there: log lines, `run.json` beside the outputs, a text
//! for the morning's mail. In: steps, findings, how it ended. Out: lines and files. It must not
//! decide anything.

use super::{BUSY, Failure, clock, hook::OnFailure, terminal};
use crate::{
    finding::{Finding, Severity},
    publish::{AS_ALL, replace_file},
    render::data::pretty,
    settings::period::Period,
    words::Words,
};
use clap::ValueEnum;
use jiff::Timestamp;
use serde_json::{Map, Value, json};
use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    sync::atomic::{AtomicBool, Ordering},
    time::Instant,
};
use tracing::{error, info, warn};

/// How log lines are written, to standard error.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Log {
    /// Lines of text for people
    Text,
    /// One JSON object on each line
    Json,
}

/// The name of the summary in the folder of outputs.
const SUMMARY: &str = "run.json";

/// Did a run end? Once it has, nobody else ends it.
static HAS_ENDED: AtomicBool = AtomicBool::new(false);

/// What is known of a run from its beginning.
#[derive(Debug, Clone)]
pub struct RecordedRun {
    id: String,
    started: Timestamp,
    clock: Instant,
    is_logged: bool,
    /// None of a run that writes nothing.
    outputs: Option<PathBuf>,
    on_failure: Option<OnFailure>,
}

/// A run from its start.
pub struct Record {
    run: RecordedRun,
    /// Step → milliseconds, in order.
    steps: Vec<(&'static str, u128)>,
    step: Option<(&'static str, Instant)>,
    /// Code → how often.
    findings: BTreeMap<&'static str, u64>,
    worst: Vec<String>,
    facts: Map<String, Value>,
}

impl RecordedRun {
    fn new(log: Option<Log>, outputs: Option<&Path>, on_failure: Option<&OnFailure>) -> Self {
        let started = clock::now();
        let digits = started
            .to_string()
            .chars()
            .filter(char::is_ascii_digit)
            .take(14)
            .collect::<String>();
        let id = format!("{digits}-{}", std::process::id());
        let (outputs, on_failure) = (outputs.map(Path::to_owned), on_failure.cloned());
        Self {
            id,
            started,
            clock: Instant::now(),
            is_logged: log.is_some(),
            outputs,
            on_failure,
        }
    }

    /// What a summary begins with.
    fn summary(&self, state: &str) -> Value {
        json!({ "run": self.id, "version": env!("CARGO_PKG_VERSION"), "started": self.started.to_string(), "state": state })
    }

    /// Puts a summary into the folder of outputs, where there is one.
    fn write(&self, summary: &Value) {
        if let Some(outputs) = self.outputs.as_ref().filter(|outputs| outputs.is_dir())
            && let Err(e) = replace_file(&outputs.join(SUMMARY), &pretty(summary), AS_ALL)
        {
            error!(run = self.id, "{SUMMARY}: {e}");
        }
    }

    /// The last log line, the summary, and on failure the command that is to hear of it.
    fn end(
        &self,
        code: u8,
        message: &str,
        more: Map<String, Value>,
        worst: &[String],
        words: &Words,
    ) {
        let ms = u64::try_from(self.clock.elapsed().as_millis()).unwrap_or(u64::MAX);
        if code == 0 {
            info!(run = self.id, code, ms, "run ends");
        } else {
            error!(run = self.id, code, ms, "run ends: {message}");
        }
        let mut summary = self.summary("ended");
        (summary["ms"], summary["exit_code"], summary["message"]) =
            (ms.into(), code.into(), message.into());
        for (name, value) in more {
            summary[name] = value;
        }
        // The one that holds the folder writes there.
        if code != BUSY {
            self.write(&summary);
        }
        if let Some(command) = self.on_failure.as_ref().filter(|_| code != 0) {
            let last = format!(
                "{}\n\nThe outputs are as the last good run made them. Run {}.",
                worst.join("\n"),
                self.id
            );
            let said = match command.tell(&self.id, code, message, &last) {
                Ok(said) => said,
                Err(reason) => words.say(
                    "failed-command",
                    &[
                        ("command", command.to_string().into()),
                        ("reason", reason.into()),
                    ],
                ),
            };
            match (said.is_empty(), self.is_logged) {
                (true, _) => {}
                (_, true) => warn!(run = self.id, "{said}"),
                (_, false) => terminal::error(&said),
            }
        }
    }

    /// Ends a run that is stopped from outside, unless it has ended by itself.
    pub fn stop(&self, code: u8, message: &str, words: &Words) {
        if !HAS_ENDED.swap(true, Ordering::SeqCst) {
            if !self.is_logged {
                terminal::error(message);
            }
            self.end(code, message, Map::new(), &[], words);
        }
    }
}

/// Ends a run that its arguments did not let begin: those who were not there hear of it as of any
/// other.
pub fn refuse(arguments: &[String], code: u8, message: &str, words: &Words) {
    let of = |name: &str| {
        let place = arguments
            .iter()
            .position(|a| a == name || a.starts_with(&format!("{name}=")))?;
        arguments[place]
            .split_once('=')
            .map(|(_, text)| text.to_owned())
            .or_else(|| arguments.get(place + 1).cloned())
    };
    if arguments.get(1).map(String::as_str) != Some("report") {
        return terminal::error(message);
    }
    let log = of("--log").and_then(|form| Log::from_str(&form, true).ok());
    start_log(log);
    let on_failure = of("--on-failure").and_then(|text| text.parse().ok());
    let outputs = of("--outputs").unwrap_or_else(|| "outputs".to_owned());
    if log.is_none() {
        terminal::error(message);
    }
    RecordedRun::new(log, Some(Path::new(&outputs)), on_failure.as_ref()).end(
        code,
        message,
        Map::new(),
        &[],
        words,
    );
}

/// Log lines in a form, and bugs among them.
fn start_log(log: Option<Log>) {
    let to = std::io::stderr;
    // Set once: a second run in this process would keep the first.
    let _ = match log {
        None => return,
        Some(Log::Text) => tracing_subscriber::fmt()
            .log_internal_errors(false)
            .with_writer(to)
            .with_target(false)
            .with_ansi(false)
            .try_init(),
        Some(Log::Json) => tracing_subscriber::fmt()
            .log_internal_errors(false)
            .json()
            .flatten_event(true)
            .with_writer(to)
            .with_target(false)
            .try_init(),
    };
    std::panic::set_hook(Box::new(|panic| error!("{panic}")));
}

impl Record {
    pub fn new(log: Option<Log>, outputs: Option<&Path>, on_failure: Option<&OnFailure>) -> Self {
        start_log(log);
        let run = RecordedRun::new(log, outputs, on_failure);
        info!(
            run = run.id,
            version = env!("CARGO_PKG_VERSION"),
            "run begins"
        );
        run.write(&run.summary("running"));
        Self {
            run,
            steps: Vec::new(),
            step: None,
            findings: BTreeMap::new(),
            worst: Vec::new(),
            facts: Map::new(),
        }
    }

    pub const fn run(&self) -> &RecordedRun {
        &self.run
    }

    /// Do log lines tell what else would be shown?
    pub const fn is_logged(&self) -> bool {
        self.run.is_logged
    }

    pub fn step(&mut self, name: &'static str) {
        self.end_step();
        self.step = Some((name, Instant::now()));
    }

    fn end_step(&mut self) {
        if let Some((name, since)) = self.step.take() {
            let ms = since.elapsed().as_millis();
            info!(
                run = self.run.id,
                step = name.trim_start_matches("step-"),
                ms = u64::try_from(ms).unwrap_or(u64::MAX),
                "step done"
            );
            self.steps.push((name.trim_start_matches("step-"), ms));
        }
    }

    /// Notes what was made, and where.
    pub fn note_outputs(&mut self, period: &Period, folder: &Path, files: usize) {
        self.fact("period", period.name.clone());
        self.fact("outputs", folder.display().to_string());
        self.fact("files", files);
    }

    /// Something that the summary says.
    pub fn fact(&mut self, name: &str, value: impl Into<Value>) {
        self.facts.insert(name.to_owned(), value.into());
    }

    pub fn findings(&mut self, words: &Words, findings: &[Finding]) {
        const WORST: usize = 20;
        for finding in findings {
            *self.findings.entry(finding.code).or_default() += finding.count;
            let (message, place) = (words.finding(finding).0, finding.place.to_string());
            let (run, code, count) = (&self.run.id, finding.code, finding.count);
            match finding.severity {
                Severity::Error => error!(run, code, place, count, "{message}"),
                Severity::Warning => warn!(run, code, place, count, "{message}"),
                Severity::Info => info!(run, code, place, count, "{message}"),
            }
            if finding.severity == Severity::Error && self.worst.len() < WORST {
                self.worst.push(format!("{place}: {code}: {message}"));
            }
        }
    }

    /// The steps and how long each took.
    pub fn timings(&self) -> String {
        let line = |(name, ms): &(&str, u128)| format!("  {name:<24}{ms:>9} ms");
        let all = ("all", self.run.clock.elapsed().as_millis());
        self.steps
            .iter()
            .chain([&all])
            .map(line)
            .collect::<Vec<_>>()
            .join("\n")
    }

    /// Nothing was to be done: these outputs are what they would be.
    pub fn unchanged(&mut self, outputs: &Path) {
        let outputs = outputs.display().to_string();
        info!(run = self.run.id, outputs, "nothing to do");
        self.fact("unchanged", true);
        self.fact("outputs", outputs);
    }

    /// Ends the record: the last log line, `run.json` in the folder of outputs, and on failure the
    /// command that is to hear of it.
    pub fn end(&mut self, done: &Result<(), Failure>, words: &Words) {
        self.end_step();
        if HAS_ENDED.swap(true, Ordering::SeqCst) {
            // It is being stopped: the process ends with that.
            std::thread::park();
        }
        let (code, message) = done
            .as_ref()
            .map_or_else(|f| (f.code, f.message.as_str()), |()| (0, ""));
        let steps: Vec<Value> = self
            .steps
            .iter()
            .map(|(name, ms)| json!({ "step": name, "ms": u64::try_from(*ms).unwrap_or(u64::MAX) }))
            .collect();
        let mut more = Map::from_iter([
            ("findings".to_owned(), json!(self.findings)),
            ("errors".to_owned(), json!(self.worst)),
            ("steps".to_owned(), json!(steps)),
        ]);
        more.append(&mut self.facts);
        self.run.end(code, message, more, &self.worst, words);
    }
}

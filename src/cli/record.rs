//! What a run did, for those who were not there: log lines, `run.json` beside the outputs, a text for the morning's mail.
//! In: steps, findings, how it ended. Out: lines and files. It must not decide anything.

use super::{BUSY, Failure, clock};
use crate::{
    finding::{Finding, Severity},
    publish::{AS_ALL, replace_file},
    render::data::pretty,
    words::Words,
};
use jiff::Timestamp;
use serde_json::{Map, Value, json};
use std::{
    collections::BTreeMap,
    io::Write,
    path::Path,
    process::{Command, Stdio},
    str::FromStr,
    time::Instant,
};
use tracing::{error, info, warn};

/// How log lines are written, to standard error.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Log {
    /// Lines for people
    Text,
    /// One JSON object a line
    Json,
}

/// A run from its start.
pub struct Record {
    id: String,
    started: Timestamp,
    clock: Instant,
    is_logged: bool,
    /// Step → milliseconds, in order.
    steps: Vec<(&'static str, u128)>,
    step: Option<(&'static str, Instant)>,
    /// Code → how often.
    findings: BTreeMap<&'static str, u64>,
    worst: Vec<String>,
    facts: Map<String, Value>,
}

impl Record {
    pub fn new(log: Option<Log>) -> Self {
        let started = clock::now();
        let digits = started.to_string().chars().filter(char::is_ascii_digit).take(14).collect::<String>();
        let id = format!("{digits}-{}", std::process::id());
        let to = std::io::stderr;
        // Set once: a second run in this process would keep the first.
        let _ = match log {
            None => Ok(()),
            Some(Log::Text) => {
                tracing_subscriber::fmt().log_internal_errors(false).with_writer(to).with_target(false).with_ansi(false).try_init()
            }
            Some(Log::Json) => tracing_subscriber::fmt()
                .log_internal_errors(false)
                .json()
                .flatten_event(true)
                .with_writer(to)
                .with_target(false)
                .try_init(),
        };
        info!(run = id, version = env!("CARGO_PKG_VERSION"), "run begins");
        Self {
            id,
            started,
            clock: Instant::now(),
            is_logged: log.is_some(),
            steps: Vec::new(),
            step: None,
            findings: BTreeMap::new(),
            worst: Vec::new(),
            facts: Map::new(),
        }
    }

    /// Do log lines tell what else would be shown?
    pub const fn is_logged(&self) -> bool {
        self.is_logged
    }

    pub fn step(&mut self, name: &'static str) {
        self.end_step();
        self.step = Some((name, Instant::now()));
    }

    fn end_step(&mut self) {
        if let Some((name, since)) = self.step.take() {
            let ms = since.elapsed().as_millis();
            info!(run = self.id, step = name.trim_start_matches("step-"), ms = u64::try_from(ms).unwrap_or(u64::MAX), "step done");
            self.steps.push((name.trim_start_matches("step-"), ms));
        }
    }

    /// Something that the summary tells.
    pub fn fact(&mut self, name: &str, value: impl Into<Value>) {
        self.facts.insert(name.to_owned(), value.into());
    }

    pub fn findings(&mut self, words: &Words, findings: &[Finding]) {
        const WORST: usize = 20;
        for finding in findings {
            *self.findings.entry(finding.code).or_default() += finding.count;
            let (message, place) = (words.finding(finding).0, finding.place.to_string());
            let (run, code, count) = (&self.id, finding.code, finding.count);
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
        let all = ("all", self.clock.elapsed().as_millis());
        self.steps.iter().chain([&all]).map(line).collect::<Vec<_>>().join("\n")
    }

    /// Nothing was to be done: these outputs are what they would be.
    pub fn unchanged(&mut self, outputs: &Path) {
        let outputs = outputs.display().to_string();
        info!(run = self.id, outputs, "nothing to do");
        self.fact("unchanged", true);
        self.fact("outputs", outputs);
    }

    /// Ends the record: the last log line, `run.json` in the folder of outputs, and on failure the command that is to hear of it.
    pub fn end(&mut self, done: &Result<(), Failure>, outputs: &Path, on_failure: Option<&OnFailure>, words: &Words) {
        self.end_step();
        let (code, message) = done.as_ref().map_or_else(|f| (f.code, f.message.clone()), |()| (0, String::new()));
        let ms = u64::try_from(self.clock.elapsed().as_millis()).unwrap_or(u64::MAX);
        if code == 0 {
            info!(run = self.id, code, ms, "run ends");
        } else {
            error!(run = self.id, code, ms, "run ends: {message}");
        }
        let steps: Vec<Value> =
            self.steps.iter().map(|(name, ms)| json!({ "step": name, "ms": u64::try_from(*ms).unwrap_or(u64::MAX) })).collect();
        let mut summary = json!({
            "run": self.id, "version": env!("CARGO_PKG_VERSION"), "started": self.started.to_string(), "ms": ms, "exit_code": code,
            "message": message, "findings": self.findings, "errors": self.worst, "steps": steps
        });
        for (name, value) in &self.facts {
            summary[name] = value.clone();
        }
        // The one that holds the folder writes there.
        if code != BUSY && outputs.is_dir() {
            let written = replace_file(&outputs.join("run.json"), &pretty(&summary), AS_ALL);
            if let Err(e) = written {
                error!(run = self.id, "run.json: {e}");
            }
        }
        if let Some(command) = on_failure.filter(|_| code != 0) {
            let last = format!("{}\n\nThe outputs are as the last good run made them. Run {}.", self.worst.join("\n"), self.id);
            if let Err(reason) = command.tell(&self.id, code, &message, &last) {
                let said = words.with("failed-command", &[("command", command.0.join(" ").into()), ("reason", reason.into())]);
                if self.is_logged { error!(run = self.id, "{said}") } else { super::terminal::error(&said) }
            }
        }
    }
}

/// A command that is to hear of a failure: a program and its arguments.
#[derive(Debug, Clone)]
pub struct OnFailure(Vec<String>);

impl FromStr for OnFailure {
    type Err = &'static str;

    /// Quotes keep words together, as a shell has them; nothing else is special.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let words = shlex::split(text).ok_or("a quotation mark is not closed")?;
        if words.is_empty() { Err("it names no command") } else { Ok(Self(words)) }
    }
}

impl OnFailure {
    /// The command among arguments that could not be understood as a whole.
    pub fn among(arguments: &[String]) -> Option<Self> {
        const NAME: &str = "--on-failure";
        let place = arguments.iter().position(|a| a == NAME || a.starts_with(&format!("{NAME}=")))?;
        let text = arguments[place].split_once('=').map_or_else(|| arguments.get(place + 1).map(String::as_str), |(_, text)| Some(text))?;
        text.parse().ok()
    }

    /// Runs the command with the message on its standard input, ready to be sent as mail. No shell reads it.
    pub fn tell(&self, run: &str, code: u8, message: &str, last: &str) -> Result<(), String> {
        let text = format!("Subject: rapporteur failed ({code})\n\n{message}\n\n{last}\n");
        let (program, arguments) = self.0.split_first().ok_or_else(String::new)?;
        let child = Command::new(program)
            .args(arguments)
            .env("RAPPORTEUR_EXIT_CODE", code.to_string())
            .env("RAPPORTEUR_RUN", run)
            .stdin(Stdio::piped())
            .spawn();
        let told = child.and_then(|mut child| {
            if let Some(mut input) = child.stdin.take() {
                // A command that does not listen is told all the same.
                let _ = input.write_all(text.as_bytes());
            }
            child.wait()
        });
        match told {
            Ok(status) if status.success() => Ok(()),
            Ok(status) => Err(status.to_string()),
            Err(e) => Err(e.to_string()),
        }
    }
}

//! What a person sees: progress while it works, findings grouped by cause, a short table at the end.
//! In: findings, what was read and written. Out: lines on the terminal. It must not decide anything.

use crate::{
    finding::{Finding, Severity},
    input::Dataset,
    render::Artifact,
    words::Words,
};
use indicatif::{ProgressBar, ProgressStyle};
use std::{
    io::{IsTerminal, Write, stderr, stdout},
    path::Path,
    time::Duration,
};

/// A line that changes while the program works, on a terminal only.
pub struct Progress(Option<ProgressBar>);

impl Progress {
    pub fn new(quiet: bool) -> Self {
        Self((!quiet && stderr().is_terminal()).then(|| {
            let bar = ProgressBar::new_spinner().with_style(ProgressStyle::default_spinner());
            bar.enable_steady_tick(Duration::from_millis(100));
            bar
        }))
    }

    pub fn step(&self, words: &Words, id: &str) {
        if let Some(bar) = &self.0 {
            bar.set_message(words.text(id));
        }
    }

    pub fn done(&self) {
        if let Some(bar) = &self.0 {
            bar.finish_and_clear();
        }
    }
}

/// A terminal that went away is no reason to end otherwise than planned.
fn say(mut to: impl Write, line: &str) {
    let _ = writeln!(to, "{line}");
}

pub fn error(message: &str) {
    say(stderr(), &format!("error: {message}"));
}

/// All findings, those of one cause together: the first with its place, the others by their lines.
pub fn findings(words: &Words, findings: &[Finding], quiet: bool) {
    let mut shown: Vec<(&Finding, Vec<u64>)> = Vec::new();
    for finding in findings.iter().filter(|f| !quiet || f.severity != Severity::Info) {
        let same = |f: &Finding| {
            (f.code, &f.arguments, &f.place.file, f.place.column)
                == (finding.code, &finding.arguments, &finding.place.file, finding.place.column)
        };
        match shown.iter_mut().find(|(first, _)| same(first)) {
            Some((_, lines)) => lines.push(finding.place.line),
            None => shown.push((finding, Vec::new())),
        }
    }
    for (finding, lines) in shown {
        let severity = match finding.severity {
            Severity::Error => "severity-error",
            Severity::Warning => "severity-warning",
            Severity::Info => "severity-info",
        };
        let (message, help) = words.finding(finding);
        say(stderr(), &format!("{}: {} {}: {message}", finding.place, words.text(severity), finding.code));
        if let Some(help) = help {
            say(stderr(), &format!("    help: {help}"));
        }
        if !lines.is_empty() {
            let n = count(lines.len());
            let lines: Vec<String> = lines.iter().map(u64::to_string).collect();
            say(stderr(), &format!("    {}", words.with("also-on", &[("n", n.into()), ("lines", lines.join(", ").as_str().into())])));
        }
    }
}

/// What was read, what was found, what was written.
pub fn summary(words: &Words, data: &Dataset, findings: &[Finding], written: Option<(&Path, &[Artifact])>) {
    let line = |name: &str, n: usize, unit: &str| say(stdout(), &format!("  {name:<24}{n:>9} {}", words.text(unit)));
    say(stdout(), &words.text("summary-read"));
    for source in &data.sources {
        line(&source.file, source.rows, "summary-rows");
    }
    let of = |severity| count(findings.iter().filter(|f| f.severity == severity).count()).into();
    let counts = [("errors", of(Severity::Error)), ("warnings", of(Severity::Warning)), ("remarks", of(Severity::Info))];
    say(stdout(), &format!("{}\n  {}", words.text("summary-found"), words.with("summary-counts", &counts)));
    let Some((folder, artifacts)) = written else { return };
    say(stdout(), &words.with("summary-written", &[("folder", folder.display().to_string().as_str().into())]));
    for artifact in artifacts.iter().filter(|a| !a.path.contains('/')) {
        line(&artifact.path, artifact.bytes.len(), "summary-bytes");
    }
    line("data/", artifacts.iter().filter(|a| a.path.contains('/')).count(), "summary-files");
}

fn count(n: usize) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}

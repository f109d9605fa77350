//! What a person sees: progress while it works, findings grouped by cause, a short table at the end.
//! In: findings, what was read and written. Out: lines on the terminal. It must not decide anything.

use crate::{
    finding::{Finding, Severity},
    input::Dataset,
    render::Artifact,
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

    pub fn step(&self, what: &'static str) {
        if let Some(bar) = &self.0 {
            bar.set_message(what);
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
pub fn findings(findings: &[Finding], quiet: bool) {
    let mut shown: Vec<(&Finding, Vec<u64>)> = Vec::new();
    for finding in findings.iter().filter(|f| !quiet || f.severity != Severity::Info) {
        let same = |f: &Finding| {
            (f.code, &f.message, &f.place.file, f.place.column)
                == (finding.code, &finding.message, &finding.place.file, finding.place.column)
        };
        match shown.iter_mut().find(|(first, _)| same(first)) {
            Some((_, lines)) => lines.push(finding.place.line),
            None => shown.push((finding, Vec::new())),
        }
    }
    for (finding, lines) in shown {
        let word = match finding.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Info => "info",
        };
        say(stderr(), &format!("{}: {word} {}: {}", finding.place, finding.code, finding.message));
        if !finding.help.is_empty() {
            say(stderr(), &format!("    help: {}", finding.help));
        }
        if !lines.is_empty() {
            let lines: Vec<String> = lines.iter().map(u64::to_string).collect();
            say(stderr(), &format!("    also on {} {}", if lines.len() == 1 { "line" } else { "lines" }, lines.join(", ")));
        }
    }
}

/// What was read, what was found, what was written.
pub fn summary(data: &Dataset, findings: &[Finding], written: Option<(&Path, &[Artifact])>) {
    say(stdout(), "Read");
    for source in &data.sources {
        say(stdout(), &format!("  {:<24}{:>9} rows", source.file, source.rows));
    }
    let of = |severity| findings.iter().filter(|f| f.severity == severity).count();
    say(
        stdout(),
        &format!(
            "Found\n  {}, {}, {}",
            plural(of(Severity::Error), "error"),
            plural(of(Severity::Warning), "warning"),
            plural(of(Severity::Info), "remark")
        ),
    );
    let Some((folder, artifacts)) = written else { return };
    say(stdout(), &format!("Written to {}", folder.display()));
    for artifact in artifacts.iter().filter(|a| !a.path.contains('/')) {
        say(stdout(), &format!("  {:<24}{:>9} bytes", artifact.path, artifact.bytes.len()));
    }
    let below = artifacts.iter().filter(|a| a.path.contains('/'));
    say(stdout(), &format!("  {:<24}{:>9} files", "data/", below.count()));
}

/// `1 error`, `2 errors`.
pub fn plural(n: usize, word: &str) -> String {
    if n == 1 { format!("1 {word}") } else { format!("{n} {word}s") }
}

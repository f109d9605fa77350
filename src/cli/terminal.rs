//! What a person sees: progress while it works, findings grouped by cause, a short table at the
//! end. In: findings, what was read and written. Out: lines on the terminal. It must not decide
//! anything.

use crate::finding::codes::{R012, R069};
use crate::{
    finding::{Excerpt, Finding, Place, Severity, count, visible},
    input::Dataset,
    render::Artifact,
    words::Words,
};
use indicatif::{ProgressBar, ProgressStyle};
use std::{
    collections::BTreeMap,
    io::{ErrorKind, IsTerminal, Write, stderr},
    path::Path,
    sync::atomic::{AtomicBool, Ordering},
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

    pub fn finish(&self) {
        if let Some(bar) = &self.0 {
            bar.finish_and_clear();
        }
    }
}

/// A terminal that went away is no reason to end otherwise than planned. Colours are left out where
/// they are not wanted.
fn say_error(line: &str) {
    let _ = writeln!(anstream::stderr(), "{line}");
}

/// Could something not be written?
static CUT_OFF: AtomicBool = AtomicBool::new(false);

pub fn say(line: &str) {
    let mut out = anstream::stdout();
    // Who reads no further, as `head` does, has what was wanted.
    if writeln!(out, "{line}")
        .and_then(|()| out.flush())
        .is_err_and(|e| e.kind() != ErrorKind::BrokenPipe)
    {
        CUT_OFF.store(true, Ordering::Relaxed);
    }
}

pub fn is_cut_off() -> bool {
    CUT_OFF.load(Ordering::Relaxed)
}

const BOLD_RED: &str = "\x1b[1;31m";
const YELLOW: &str = "\x1b[33m";
const BLUE: &str = "\x1b[34m";
const PLAIN: &str = "\x1b[0m";

pub fn error(message: &str) {
    say_error(&format!("{BOLD_RED}error{PLAIN}: {message}"));
}

/// Findings of one cause that are shown; all are counted.
const SHOWN: usize = 10;
/// Lines of one finding that are shown.
const SHOWN_LINES: usize = 12;

/// Those findings that are shown, and for the last of a cause how many more there are: findings of
/// a code in a column of a file.
#[must_use]
pub fn chosen(findings: &[Finding], quiet: bool) -> Vec<(&Finding, u64)> {
    // Code, file or sheet, column → how many there were, and which was shown last.
    let mut of_cause: BTreeMap<(&str, Place), (usize, usize)> = BTreeMap::new();
    let mut out: Vec<(&Finding, u64)> = Vec::new();
    for finding in findings
        .iter()
        .filter(|f| !quiet || f.severity != Severity::Info)
    {
        let (n, last) = of_cause
            .entry((finding.code, finding.place.at_cell(0, finding.place.column)))
            .or_insert((0, 0));
        *n += 1;
        if *n <= SHOWN && !finding.is_rest() {
            *last = out.len();
            out.push((finding, 0));
        } else {
            out[*last].1 += finding.count;
        }
    }
    out
}

/// Each finding with its place, the row that it speaks of, and how to fix it.
pub fn findings(words: &Words, chosen: &[(&Finding, u64)], rows: &BTreeMap<Place, Excerpt>) {
    for (finding, more) in chosen {
        let colour = match finding.severity {
            Severity::Error => BOLD_RED,
            Severity::Warning => YELLOW,
            Severity::Info => BLUE,
        };
        let (message, help) = words.finding(finding);
        say_error(&format!(
            "{}: {colour}{} {}{PLAIN}: {message}",
            finding.place,
            words.severity(finding.severity),
            finding.code
        ));
        let line = finding.place.line.to_string();
        let margin = " ".repeat(line.len());
        if finding.severity != Severity::Info
            && let Some(row) = rows.get(&finding.place.at_cell(finding.place.line, 0))
        {
            let (text, under) = row_text(
                row,
                usize::try_from(finding.place.column).unwrap_or_default(),
                is_shifted(finding.code),
            );
            say_error(&format!("  {line} │ {text}"));
            if !under.is_empty() {
                say_error(&format!("  {margin} · {colour}{under}{PLAIN}"));
            }
        }
        if let Some(help) = help.filter(|h| !h.is_empty()) {
            say_error(&format!("    help: {help}"));
        }
        // What is said of whole files has no line.
        if finding.count > 1 && (finding.place.line > 0 || !finding.lines.is_empty()) {
            let mut lines: Vec<String> = finding
                .lines
                .iter()
                .take(SHOWN_LINES)
                .map(u64::to_string)
                .collect();
            if finding.count - 1 > lines.len() as u64 {
                lines.push("…".into());
            }
            let n = finding.count - 1;
            say_error(&format!(
                "    {}",
                words.say(
                    "also-on",
                    &[("n", n.into()), ("lines", lines.join(", ").into())]
                )
            ));
        }
        if *more > 0 {
            say_error(&format!(
                "    {}",
                words.say(
                    "more-like-this",
                    &[("n", (*more).into()), ("code", finding.code.into())]
                )
            ));
        }
    }
}

/// Do cells of the row stand under wrong heads?
pub fn is_shifted(code: &str) -> bool {
    matches!(code, R012 | R069)
}

/// A row on one line around one of its cells, and a line to mark that cell. Only cells of columns
/// that are read and name no person are shown.
pub fn row_text(row: &Excerpt, column: usize, shifted: bool) -> (String, String) {
    const AROUND: usize = 3;
    const LONGEST: usize = 28;
    let cell = |i: usize| {
        // Where cells stand under wrong heads, any may name a person.
        let is_open = row.is_open.get(i).copied().unwrap_or_default() && !shifted;
        if !is_open && !row.cells[i].is_empty() {
            return "▒▒▒".to_owned();
        }
        let mut text = visible(row.cells[i].chars().take(LONGEST));
        if row.cells[i].chars().nth(LONGEST).is_some() {
            text.push('…');
        }
        text
    };
    let at = column.saturating_sub(1);
    let first = at.saturating_sub(AROUND);
    let end = (at + AROUND + 1).min(row.cells.len());
    // The first cell is most often the key.
    let mut text = match first {
        0 => String::new(),
        1 => format!("{} ¦ ", cell(0)),
        _ => format!("{} ¦ … ¦ ", cell(0)),
    };
    let mut under = String::new();
    for i in first..end {
        if i > first {
            text.push_str(" ¦ ");
        }
        let cell = cell(i);
        if column > 0 && i == at {
            under = " ".repeat(text.chars().count()) + &"─".repeat(cell.chars().count().max(1));
        }
        text.push_str(&cell);
    }
    if end < row.cells.len() {
        text.push_str(" ¦ …");
    }
    (text, under)
}

/// What was read, what was found, what was written.
pub fn summary(
    words: &Words,
    data: &Dataset,
    findings: &[Finding],
    written: Option<(&Path, &[Artifact])>,
) {
    let line =
        |name: &str, n: usize, unit: &str| say(&format!("  {name:<24}{n:>9} {}", words.text(unit)));
    say(&words.text("summary-read"));
    for source in &data.sources {
        let name = match &source.sheet {
            Some(sheet) => format!("{}: {sheet}", source.file),
            None if source.file.starts_with(source.table) => source.file.clone(),
            None => format!(
                "{} ({})",
                source.file,
                source.column.unwrap_or(source.table)
            ),
        };
        line(&name, source.rows, "summary-rows");
    }
    let of = |severity| count(findings, severity).into();
    let counts = [
        ("errors", of(Severity::Error)),
        ("warnings", of(Severity::Warning)),
        ("remarks", of(Severity::Info)),
    ];
    say(&format!(
        "{}\n  {}",
        words.text("summary-found"),
        words.say("summary-counts", &counts)
    ));
    let Some((folder, artifacts)) = written else {
        return;
    };
    say(&words.say(
        "summary-written",
        &[("folder", folder.display().to_string().into())],
    ));
    for artifact in artifacts.iter().filter(|a| !a.path.contains('/')) {
        line(&artifact.path, artifact.bytes.len(), "summary-bytes");
    }
    for folder in [
        "meetings/",
        "agenda/",
        "participants/",
        "members/",
        "mail/",
        "data/",
    ] {
        let n = artifacts
            .iter()
            .filter(|a| a.path.starts_with(folder))
            .count();
        if n > 0 {
            line(folder, n, "summary-files");
        }
    }
}

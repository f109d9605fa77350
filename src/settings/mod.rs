//! `rapporteur.toml`, from text to settings that the stages can use. In: a file or nothing. Out: `Settings`.
//! `written` is the file as typed; this is what it means. It must not know the data.

pub mod period;
pub mod written;

use crate::{finding::nearest, table::Series};
use period::Period;
use std::{collections::BTreeMap, path::Path};
pub use written::{Input, Process};

/// What went wrong with the settings: the file, its line where known, and what to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SettingsError(pub String);

impl std::fmt::Display for SettingsError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}
impl std::error::Error for SettingsError {}

/// The tables that `[inputs]` may speak of.
const TABLES: [&str; 6] = ["meetings", "attendance", "initiatives", "members", "memberships", "themes"];
/// What the heads of pages and sheets hold.
const LONGEST_TEXT: usize = 200;
/// Sheets have 31 letters for the statistic and the series.
const LONGEST_KEY: usize = 12;

/// One series of meetings that is reported on: a body and some kinds of its meetings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scope {
    pub series: Series,
    pub body: String,
    /// Empty: all kinds.
    pub kinds: Vec<String>,
}

/// Everything that a run is told, with every default filled in.
#[derive(Debug, Clone)]
pub struct Settings {
    pub process: Process,
    pub period: Option<Period>,
    pub paper: written::Paper,
    /// In the order in which they are reported. Empty: one series for each body in the data.
    pub scopes: Vec<Scope>,
    /// Read as missing, besides the empty cell.
    pub missing: Vec<String>,
    pub inputs: BTreeMap<String, Input>,
    /// The bytes of the file, for the manifest.
    pub source: Vec<u8>,
}

impl Settings {
    /// Reads a settings file; a file that is not there means the defaults.
    ///
    /// # Errors
    /// Says which line is wrong, and names the nearest known key for an unknown one.
    pub fn read(path: &Path) -> Result<Self, SettingsError> {
        let name = path.display();
        let source = match std::fs::read(path) {
            Ok(bytes) => bytes,
            Err(e) if e.kind() == std::io::ErrorKind::NotFound => Vec::new(),
            Err(e) => return Err(SettingsError(format!("{name}: {e}"))),
        };
        let text =
            std::str::from_utf8(&source).map_err(|_| SettingsError(format!("{name}: the file is not UTF-8 text; save it as UTF-8")))?;
        Self::parse(text).map_err(|e| SettingsError(format!("{name}:{e}")))
    }

    /// Settings from text.
    ///
    /// # Errors
    /// `LINE: message`, without the file's name.
    pub fn parse(text: &str) -> Result<Self, SettingsError> {
        let file: written::File = toml::from_str(text).map_err(|e| {
            let line = e.span().map_or(1, |s| text[..s.start].matches('\n').count() + 1);
            SettingsError(format!("{line}: {}", with_nearest(e.message())))
        })?;
        let period = file
            .report
            .period
            .as_deref()
            .map(str::parse)
            .transpose()
            .map_err(|e: period::PeriodError| SettingsError(format!(" [report] period: {e}")))?;
        for (table, input) in &file.inputs {
            if !TABLES.contains(&table.as_str()) {
                let near = nearest(table, TABLES).map_or_else(String::new, |n| format!("; did you mean [inputs.{n}]?"));
                return Err(SettingsError(format!(" [inputs.{table}]: there is no such table{near}")));
            }
            if input.absent && matches!(table.as_str(), "meetings" | "attendance") {
                return Err(SettingsError(format!(" [inputs.{table}] absent: there is nothing to report without {table}.csv")));
            }
        }
        let named = file.series.iter().flat_map(|s| [&s.key, &s.name, &s.body].into_iter().chain(&s.short));
        let process = [&file.process.name, &file.process.handling, &file.process.publisher, &file.process.contact];
        if let Some(long) = process.into_iter().chain(named).find(|text| text.chars().count() > LONGEST_TEXT) {
            let start: String = long.chars().take(30).collect();
            return Err(SettingsError(format!(
                "1: \"{start}…\" is longer than {LONGEST_TEXT} characters; it must fit in the head of a page"
            )));
        }
        let mut scopes: Vec<Scope> = Vec::new();
        for s in file.series {
            if s.key.is_empty() || !s.key.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-') {
                return Err(SettingsError(format!(" [[series]] key \"{}\": use small letters, digits and hyphens", s.key)));
            }
            if s.key.len() > LONGEST_KEY {
                return Err(SettingsError(format!(
                    "1: [[series]] key \"{}\": use at most {LONGEST_KEY} letters; sheets are named by it",
                    s.key
                )));
            }
            if scopes.iter().any(|other| other.series.key == s.key) {
                return Err(SettingsError(format!(" [[series]] key \"{}\" is there twice; each series needs its own", s.key)));
            }
            scopes.push(Scope {
                series: Series { key: s.key, short: s.short.unwrap_or_else(|| s.name.clone()), name: s.name },
                body: s.body,
                kinds: s.kinds,
            });
        }
        Ok(Self {
            process: file.process,
            period,
            paper: file.report.paper,
            scopes,
            missing: file.data.missing,
            inputs: file.inputs,
            source: text.as_bytes().to_vec(),
        })
    }
}

/// `unknown field …, expected one of …` with the one that was probably meant.
fn with_nearest(message: &str) -> String {
    let mut quoted = message.split('`').skip(1).step_by(2);
    let unknown = message.starts_with("unknown field").then(|| quoted.next()).flatten();
    let near = unknown.and_then(|u| nearest(u, quoted));
    near.map_or_else(|| message.to_owned(), |n| format!("{message}; did you mean `{n}`?"))
}

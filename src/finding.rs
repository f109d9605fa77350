//! A problem of the data with its place, as data. In: what a check saw. Out: `Finding`, `Place`, `Found`.
//! It must not know how findings are shown, nor what any table means.

use serde::Serialize;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// The report is not made.
    Error,
    /// The report is made; a figure may not mean what its reader thinks.
    Warning,
    /// What the program took for granted.
    Info,
}

/// Where: a file, a physical line (from 1) and a field of the record (from 1). 0 is "the whole".
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Place {
    pub file: String,
    pub line: u64,
    pub column: u64,
}

impl Place {
    #[must_use]
    pub fn file(file: &str) -> Self {
        Self { file: file.to_owned(), line: 0, column: 0 }
    }
}

impl std::fmt::Display for Place {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match (self.line, self.column) {
            (0, _) => f.write_str(&self.file),
            (line, 0) => write!(f, "{}:{line}", self.file),
            (line, column) => write!(f, "{}:{line}:{column}", self.file),
        }
    }
}

/// What was found and where. The sentence that says it, and how to mend it, is the message `finding-CODE` in `locales/`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Finding {
    pub severity: Severity,
    pub code: &'static str,
    pub place: Place,
    /// What the message names: the value, what was expected, the nearest known value.
    pub arguments: Vec<(&'static str, String)>,
}

impl Finding {
    #[must_use]
    pub const fn new(severity: Severity, code: &'static str, place: Place) -> Self {
        Self { severity, code, place, arguments: Vec::new() }
    }

    /// The same with one more thing that its message names.
    #[must_use]
    #[allow(clippy::needless_pass_by_value, reason = "a value made for the message is handed over")]
    pub fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.arguments.push((name, value.to_string()));
        self
    }
}

/// What a message reads where there is no near value.
pub const NONE: &str = "none";

/// A value and what was noticed on the way to it.
#[derive(Debug)]
pub struct Found<T> {
    pub value: T,
    pub findings: Vec<Finding>,
}

/// A value of the input as it may be shown: control characters made visible, no longer than a line.
#[must_use]
pub fn shown(value: &str) -> String {
    const LONGEST: usize = 60;
    let mut out: String =
        value.chars().take(LONGEST).flat_map(|c| if c.is_control() { c.escape_default().collect() } else { vec![c] }).collect();
    if value.chars().nth(LONGEST).is_some() {
        out.push('…');
    }
    format!("\"{out}\"")
}

/// The known value that is nearest to a mistyped one, if any is near enough to be meant.
#[must_use]
pub fn nearest<'a>(value: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    const LONGEST: usize = 100;
    if value.len() > LONGEST {
        return None;
    }
    let wanted = value.to_lowercase();
    known
        .into_iter()
        .map(|k| (strsim::damerau_levenshtein(&wanted, &k.to_lowercase()), k))
        .min_by_key(|(distance, k)| (*distance, k.len()))
        .filter(|(distance, k)| *distance <= (wanted.chars().count().max(k.chars().count()) / 3).max(1))
        .map(|(_, k)| k)
}

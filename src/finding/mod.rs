//! A problem of the data with its place, as data, and the list of all of a run. In: what a check
//! saw. Out: `Finding`, `Findings`. It must not know how findings are shown, nor what any table
//! means.

pub mod codes;
mod nearest;

pub use codes::{CODES, Code, Extent, Message, kind};
pub use nearest::{misspelt_key, nearest, nearest_key};
use serde::Serialize;
use std::{
    collections::{BTreeMap, HashMap},
    hash::{DefaultHasher, Hash, Hasher},
};

#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Serialize,
    serde::Deserialize,
    schemars::JsonSchema,
)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// The report is not made.
    Error,
    /// The report is made; a figure may not mean what its reader thinks.
    Warning,
    /// What the program took for granted.
    Info,
}

/// Where: a file, a sheet of it if it is a workbook, a physical line or row (from 1) and a column
/// (from 1). 0 is "the whole".
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Place {
    pub file: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sheet: Option<String>,
    pub line: u64,
    pub column: u64,
}

impl Place {
    #[must_use]
    pub fn file(file: &str) -> Self {
        Self {
            file: file.to_owned(),
            sheet: None,
            line: 0,
            column: 0,
        }
    }

    /// Is another place one of those that this one stands for, with a `*` in its name?
    #[must_use]
    pub fn is_pattern_of(&self, other: &Self) -> bool {
        let is_like = |pattern: &str, name: &str| match pattern.split_once('*') {
            Some((before, after)) => name.starts_with(before) && name.ends_with(after),
            None => pattern == name,
        };
        let sheets = match (&self.sheet, &other.sheet) {
            (Some(pattern), Some(name)) => is_like(pattern, name),
            (None, None) => true,
            _ => false,
        };
        sheets && is_like(&self.file, &other.file)
    }

    /// The same file or sheet, at a line and a column.
    #[must_use]
    pub fn at_cell(&self, line: u64, column: u64) -> Self {
        Self {
            line,
            column,
            ..self.clone()
        }
    }
}

/// `attendance.csv:14:2`, `data.xlsx: Attendance!B14`.
impl std::fmt::Display for Place {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.file)?;
        match (&self.sheet, self.line, self.column) {
            (None, 0, _) => Ok(()),
            (None, line, 0) => write!(f, ":{line}"),
            (None, line, column) => write!(f, ":{line}:{column}"),
            (Some(sheet), 0, _) => write!(f, ": {sheet}"),
            (Some(sheet), line, 0) => write!(f, ": {sheet}, row {line}"),
            (Some(sheet), line, column) => write!(f, ": {sheet}!{}{line}", letters(column)),
        }
    }
}

/// The name of a column in a spreadsheet: 1 is `A`, 28 is `AB`.
#[must_use]
pub fn letters(column: u64) -> String {
    let mut n = column;
    let mut letters = Vec::new();
    while n > 0 {
        letters.push(char::from(
            b'A' + u8::try_from((n - 1) % 26).unwrap_or_default(),
        ));
        n = (n - 1) / 26;
    }
    letters.iter().rev().collect()
}

/// What was found and where. The sentence that says it, and how to fix it, is the message
/// `finding-CODE` in `locales/`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Finding {
    pub severity: Severity,
    pub code: &'static str,
    pub place: Place,
    /// What the message names: the value, what was expected, the nearest known value.
    pub arguments: Vec<(&'static str, String)>,
    /// How often the same was found; the first time at `place`.
    pub count: u64,
    /// The lines of the others, the first `LINES` of them.
    pub lines: Vec<u64>,
}

impl Finding {
    /// With the usual severity of its code.
    #[must_use]
    pub fn new<M: Message>(place: Place, message: M) -> Self {
        Self {
            severity: kind(M::CODE).map_or(Severity::Error, |c| c.severity),
            code: M::CODE,
            place,
            arguments: message.arguments(),
            count: 1,
            lines: Vec::new(),
        }
    }

    /// The finding that stands for those of one cause that were too many to keep apart.
    #[must_use]
    pub fn is_rest(&self) -> bool {
        self.arguments
            .first()
            .is_some_and(|(name, _)| *name == REST)
    }
}

const REST: &str = "rest";
/// Findings of one cause (code, file, column) with a value of their own; more are counted together.
const VARIANTS: usize = 500;
/// Lines that a finding keeps besides its first.
const LINES: usize = 1000;

/// A finding with what it has in common with others.
#[derive(Debug)]
struct Noted {
    finding: Finding,
    cause: u64,
    /// The same with what it is about; of the rest of a cause the cause.
    about: u64,
}

/// All findings of a run, those of one cause together: memory stays flat however often a cause
/// comes up, and each time counts.
#[derive(Debug, Default)]
pub struct Findings {
    list: Vec<Noted>,
    /// What a finding is about → where it is in the list.
    known: HashMap<u64, usize>,
    /// Cause → how many of its own are in the list.
    variants: HashMap<u64, usize>,
    times: u64,
    /// Severities other than the usual.
    severities: BTreeMap<String, Severity>,
}

impl Findings {
    #[must_use]
    pub fn new(severities: BTreeMap<String, Severity>) -> Self {
        Self {
            severities,
            ..Self::default()
        }
    }

    /// The severity that a code has in this run.
    #[must_use]
    pub fn severity(&self, code: &str) -> Severity {
        let usual = || kind(code).map_or(Severity::Error, |c| c.severity);
        self.severities.get(code).copied().unwrap_or_else(usual)
    }

    /// Does a finding of this code make its row or cell unusable?
    #[must_use]
    pub fn is_error(&self, code: &str) -> bool {
        self.severity(code) == Severity::Error
    }

    /// Notes a finding; what it is about are its arguments.
    pub fn add(&mut self, finding: Finding) {
        self.times += 1;
        let cause = cause(finding.code, &finding.place);
        let finding = Finding {
            severity: self.severity(finding.code),
            ..finding
        };
        self.insert(Noted {
            cause,
            about: hash(&(cause, &finding.arguments)),
            finding,
        });
    }

    /// Notes what was found at `place` about `value`. The message is asked for once for each value.
    pub fn note<M: Message>(&mut self, place: &Place, value: &str, message: impl FnOnce() -> M) {
        self.times += 1;
        let cause = cause(M::CODE, place);
        let about = hash(&(cause, value));
        // The head of a column of marks is read for each of them.
        if let Some(at) = self.known.get(&about)
            && place.column > 0
            && self.list[*at].finding.place == *place
        {
            return;
        }
        let rest = || {
            let is_full = self.variants.get(&cause) == Some(&VARIANTS);
            self.known.get(&cause).filter(|_| is_full)
        };
        if let Some(at) = self.known.get(&about).or_else(rest) {
            return self.list[*at].finding.again(place.line);
        }
        let finding = Finding {
            severity: self.severity(M::CODE),
            ..Finding::new(place.clone(), message())
        };
        self.insert(Noted {
            finding,
            cause,
            about,
        });
    }

    fn insert(&mut self, noted: Noted) {
        let Noted {
            finding,
            cause,
            about,
        } = noted;
        if let Some(at) = self.known.get(&about) {
            return self.list[*at].finding.join(finding);
        }
        let variants = self.variants.entry(cause).or_default();
        if about != cause && *variants < VARIANTS {
            *variants += 1;
            self.known.insert(about, self.list.len());
            return self.list.push(Noted {
                finding,
                cause,
                about,
            });
        }
        if let Some(at) = self.known.get(&cause) {
            return self.list[*at].finding.join(finding);
        }
        self.known.insert(cause, self.list.len());
        self.list.push(Noted {
            finding: finding.into_rest(),
            cause,
            about: cause,
        });
    }

    /// None yet, with the same severities.
    #[must_use]
    pub fn empty(&self) -> Self {
        Self::new(self.severities.clone())
    }

    /// Notes what was found behind all that was found so far.
    pub fn append(&mut self, others: Self) {
        self.times += others.times;
        others.list.into_iter().for_each(|noted| self.insert(noted));
    }

    /// How often anything was found.
    #[must_use]
    pub const fn times(&self) -> u64 {
        self.times
    }

    /// How often something of this severity was found.
    #[must_use]
    pub fn count(&self, severity: Severity) -> u64 {
        count(self.list.iter().map(|noted| &noted.finding), severity)
    }

    /// All of them, errors first, then by place. Those whose value is not shown are one, where all
    /// else that they say is the same.
    #[must_use]
    pub fn sorted(self) -> Vec<Finding> {
        let mut hidden: HashMap<u64, usize> = HashMap::new();
        let mut kept: Vec<Finding> = Vec::with_capacity(self.list.len());
        for Noted { finding, .. } in self.list {
            let is_hidden = finding.arguments.iter().any(|(_, value)| value == HIDDEN);
            let Place {
                file,
                sheet,
                column,
                ..
            } = &finding.place;
            let cause = hash(&(finding.code, file, sheet, column, &finding.arguments));
            if let Some(at) = hidden.get(&cause).filter(|_| is_hidden) {
                kept[*at].join(finding);
                continue;
            }
            hidden.insert(cause, kept.len());
            kept.push(finding);
        }
        kept.sort_by(|a, b| (a.severity, &a.place, a.code).cmp(&(b.severity, &b.place, b.code)));
        kept
    }
}

/// How often something of this severity was found.
#[must_use]
pub fn count<'f>(findings: impl IntoIterator<Item = &'f Finding>, severity: Severity) -> u64 {
    findings
        .into_iter()
        .filter(|f| f.severity == severity)
        .map(|f| f.count)
        .sum()
}

impl Finding {
    /// Takes the places of another one over.
    fn join(&mut self, other: Self) {
        self.count += other.count - 1;
        self.again(other.place.line);
        let free = LINES.saturating_sub(self.lines.len());
        self.lines.extend(other.lines.into_iter().take(free));
    }

    fn again(&mut self, line: u64) {
        self.count += 1;
        if line > 0 && self.lines.len() < LINES {
            self.lines.push(line);
        }
    }

    /// The same without what it is about, but for the column.
    fn into_rest(self) -> Self {
        let column = self
            .arguments
            .into_iter()
            .find(|(name, _)| *name == "column");
        let column = column.map_or_else(|| NONE.to_owned(), |(_, column)| column);
        Self {
            arguments: vec![(REST, String::new()), ("column", column)],
            ..self
        }
    }
}

/// Stands for a code, file, sheet and column.
fn cause(code: &str, place: &Place) -> u64 {
    hash(&(code, &place.file, &place.sheet, place.column))
}

fn hash(value: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

/// A row of a file or sheet, as it stands there, with its header.
#[derive(Debug, Clone)]
pub struct Excerpt {
    pub header: Vec<String>,
    pub cells: Vec<String>,
    /// For each cell: may it be shown? It is of a column that is read, and names no person.
    pub is_open: Vec<bool>,
}

/// What a message reads where there is no near value.
pub const NONE: &str = "none";
/// What a message reads in place of a value that may be of a person: the words are `hidden-value`.
pub const HIDDEN: &str = "hidden";

/// A value and what was noticed on the way to it.
#[derive(Debug)]
pub struct Found<T> {
    pub value: T,
    pub findings: Vec<Finding>,
}

/// A value of the input as it may be shown: what can't be seen is made visible, and it is no longer
/// than a line.
#[must_use]
pub fn show_value(value: &str) -> String {
    const LONGEST: usize = 60;
    let mut out = visible(value.chars().take(LONGEST));
    if value.chars().nth(LONGEST).is_some() {
        out.push('…');
    }
    format!("\"{out}\"")
}

/// Characters with those that can't be seen, or that turn the text around them, as escapes; so are
/// spaces that look like another.
#[must_use]
pub fn visible(text: impl Iterator<Item = char>) -> String {
    text.flat_map(|c| {
        if c.is_control() || is_invisible(c) || (c != ' ' && c.is_whitespace()) {
            c.escape_unicode().collect()
        } else {
            vec![c]
        }
    })
    .collect()
}

/// Characters that take no room or that change the direction of text, and spaces that look like
/// none or like another.
#[must_use]
pub const fn is_invisible(c: char) -> bool {
    matches!(c, '\u{00AD}' | '\u{061C}' | '\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E007F}')
}

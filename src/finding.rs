//! A problem of the data with its place, as data, and the list of all of a run. In: what a check
//! saw. Out: `Finding`, `Findings`. It must not know how findings are shown, nor what any table
//! means.

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

    /// The same file or sheet, at a line and a column.
    #[must_use]
    pub fn at(&self, line: u64, column: u64) -> Self {
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
    pub fn new(code: &'static str, place: Place) -> Self {
        let severity = kind(code).map_or(Severity::Error, |c| c.severity);
        Self {
            severity,
            code,
            place,
            arguments: Vec::new(),
            count: 1,
            lines: Vec::new(),
        }
    }

    /// The same with one more thing that its message names.
    #[must_use]
    #[allow(
        clippy::needless_pass_by_value,
        reason = "a value made for the message is handed over"
    )]
    pub fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.arguments.push((name, value.to_string()));
        self
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

/// What a code speaks of, and so what becomes of the data.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Extent {
    /// The file can't be used; its severity can't be changed.
    File,
    /// The row can't be told from others; its severity can't be changed.
    Key,
    /// The row can't be used.
    Row,
    /// The cell can't be used; as a warning it is read as missing, and its row stays.
    Cell,
    /// A list and the record of its meeting contradict each other: neither is believed.
    List,
    /// The data may be used as it is.
    Remark,
}

/// A kind of finding: its stable name, its usual severity, and what it makes unusable.
#[derive(Debug)]
pub struct Code {
    pub code: &'static str,
    pub severity: Severity,
    pub scope: Extent,
}

const fn code(code: &'static str, severity: Severity, scope: Extent) -> Code {
    Code {
        code,
        severity,
        scope,
    }
}

/// The kind of finding of this name.
#[must_use]
pub fn kind(code: &str) -> Option<&'static Code> {
    CODES
        .binary_search_by_key(&code, |c| c.code)
        .ok()
        .map(|i| &CODES[i])
}

/// Every kind of finding, in the order of their names.
pub const CODES: &[Code] = &[
    code("R001", Severity::Error, Extent::File),
    code("R002", Severity::Error, Extent::File),
    code("R003", Severity::Error, Extent::File),
    code("R004", Severity::Error, Extent::File),
    code("R005", Severity::Error, Extent::File),
    code("R006", Severity::Error, Extent::File),
    code("R007", Severity::Error, Extent::File),
    code("R008", Severity::Info, Extent::Remark),
    code("R009", Severity::Info, Extent::Remark),
    code("R010", Severity::Error, Extent::File),
    code("R011", Severity::Info, Extent::Remark),
    code("R012", Severity::Error, Extent::Row),
    code("R013", Severity::Error, Extent::File),
    code("R014", Severity::Error, Extent::File),
    code("R015", Severity::Info, Extent::Remark),
    code("R016", Severity::Warning, Extent::Remark),
    code("R017", Severity::Error, Extent::File),
    code("R018", Severity::Error, Extent::File),
    code("R019", Severity::Error, Extent::Row),
    code("R020", Severity::Error, Extent::Row),
    code("R021", Severity::Error, Extent::Cell),
    code("R022", Severity::Error, Extent::Cell),
    code("R023", Severity::Error, Extent::Cell),
    code("R024", Severity::Error, Extent::Cell),
    code("R025", Severity::Warning, Extent::Remark),
    code("R026", Severity::Warning, Extent::Remark),
    code("R027", Severity::Warning, Extent::Remark),
    code("R028", Severity::Warning, Extent::Remark),
    code("R029", Severity::Info, Extent::Remark),
    code("R030", Severity::Error, Extent::Cell),
    code("R031", Severity::Error, Extent::Key),
    code("R032", Severity::Error, Extent::Cell),
    code("R033", Severity::Error, Extent::Row),
    code("R034", Severity::Info, Extent::Remark),
    code("R035", Severity::Error, Extent::Key),
    code("R036", Severity::Error, Extent::Key),
    code("R037", Severity::Info, Extent::Remark),
    code("R038", Severity::Error, Extent::Cell),
    code("R039", Severity::Error, Extent::Cell),
    code("R040", Severity::Error, Extent::Row),
    code("R041", Severity::Error, Extent::List),
    code("R042", Severity::Error, Extent::List),
    code("R043", Severity::Info, Extent::Remark),
    code("R044", Severity::Warning, Extent::Remark),
    code("R045", Severity::Warning, Extent::Remark),
    code("R046", Severity::Warning, Extent::Remark),
    code("R047", Severity::Info, Extent::Remark),
    code("R048", Severity::Info, Extent::Remark),
    code("R049", Severity::Error, Extent::Row),
    code("R050", Severity::Info, Extent::Remark),
    code("R051", Severity::Info, Extent::Remark),
    code("R052", Severity::Info, Extent::Remark),
    code("R053", Severity::Warning, Extent::Remark),
    code("R054", Severity::Warning, Extent::Remark),
    code("R055", Severity::Warning, Extent::Remark),
    code("R056", Severity::Info, Extent::Remark),
    code("R057", Severity::Warning, Extent::Remark),
    code("R058", Severity::Info, Extent::Remark),
    code("R059", Severity::Warning, Extent::Remark),
    code("R060", Severity::Warning, Extent::Remark),
    code("R061", Severity::Warning, Extent::Remark),
    code("R062", Severity::Warning, Extent::Remark),
    code("R063", Severity::Warning, Extent::Remark),
    code("R064", Severity::Warning, Extent::Remark),
    code("R065", Severity::Warning, Extent::Remark),
    code("R066", Severity::Warning, Extent::Remark),
    code("R067", Severity::Warning, Extent::Remark),
    code("R068", Severity::Warning, Extent::Remark),
    code("R069", Severity::Error, Extent::Row),
    code("R070", Severity::Error, Extent::Remark),
    code("R071", Severity::Warning, Extent::Remark),
    code("R072", Severity::Warning, Extent::Remark),
    code("R073", Severity::Warning, Extent::Remark),
    code("R074", Severity::Error, Extent::Row),
    code("R075", Severity::Error, Extent::Row),
    code("R076", Severity::Warning, Extent::Remark),
    code("R077", Severity::Info, Extent::Remark),
    code("R078", Severity::Warning, Extent::Remark),
    code("R079", Severity::Warning, Extent::Remark),
    code("R080", Severity::Warning, Extent::Remark),
    code("R081", Severity::Warning, Extent::Remark),
    code("R082", Severity::Info, Extent::Remark),
    code("R083", Severity::Info, Extent::Remark),
    code("R084", Severity::Info, Extent::Remark),
    code("R085", Severity::Warning, Extent::Remark),
    code("R086", Severity::Info, Extent::Remark),
    code("R087", Severity::Error, Extent::File),
    code("R088", Severity::Warning, Extent::Remark),
    code("R089", Severity::Warning, Extent::Remark),
    code("R090", Severity::Warning, Extent::Remark),
    code("R091", Severity::Warning, Extent::Remark),
    code("R092", Severity::Warning, Extent::Remark),
    code("R093", Severity::Error, Extent::Remark),
    code("R094", Severity::Warning, Extent::Remark),
    code("R095", Severity::Warning, Extent::Remark),
    code("R096", Severity::Warning, Extent::Remark),
    code("R097", Severity::Warning, Extent::Remark),
    code("R098", Severity::Warning, Extent::Remark),
    code("R099", Severity::Warning, Extent::Remark),
    code("R100", Severity::Error, Extent::File),
    code("R101", Severity::Warning, Extent::Remark),
    code("R102", Severity::Warning, Extent::Remark),
];

/// All findings of a run, those of one cause together: memory stays flat however often a cause
/// comes up, and each time counts.
#[derive(Debug, Default)]
pub struct Findings {
    list: Vec<Finding>,
    /// Code, file, sheet, column and what the finding is about → where it is in the list.
    known: HashMap<u64, usize>,
    /// The same without what it is about → how many there are.
    variants: HashMap<u64, usize>,
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
        let about = finding
            .arguments
            .iter()
            .map(|(_, v)| v.as_str())
            .collect::<Vec<_>>()
            .join("\0");
        let Finding {
            code,
            place,
            arguments,
            ..
        } = finding;
        self.note(code, &place, &about, |f| Finding { arguments, ..f });
    }

    /// Notes that `code` was found at `place` about `value`. `fill` gives the arguments of the
    /// message; it is asked once for each value.
    pub fn note(
        &mut self,
        code: &'static str,
        place: &Place,
        value: &str,
        fill: impl FnOnce(Finding) -> Finding,
    ) {
        let cause = hash(&(code, &place.file, &place.sheet, place.column));
        let known = hash(&(cause, value));
        if let Some(at) = self.known.get(&known) {
            return self.list[*at].again(place.line);
        }
        let severity = self.severity(code);
        let new = || Finding {
            severity,
            ..Finding::new(code, place.clone())
        };
        let variants = self.variants.entry(cause).or_default();
        *variants += 1;
        if *variants <= VARIANTS {
            let finding = fill(new());
            self.known.insert(known, self.list.len());
            self.list.push(finding);
            return;
        }
        if let Some(at) = self.known.get(&cause) {
            return self.list[*at].again(place.line);
        }
        let column = fill(new())
            .arguments
            .into_iter()
            .find(|(name, _)| *name == "column")
            .map_or_else(|| NONE.to_owned(), |(_, c)| c);
        self.known.insert(cause, self.list.len());
        self.list.push(new().with(REST, "").with("column", column));
    }

    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// How often something of this severity was found.
    #[must_use]
    pub fn count(&self, severity: Severity) -> u64 {
        count(&self.list, severity)
    }

    /// All of them, errors first, then by place. Those whose value is not shown are one, where all
    /// else that they say is the same.
    #[must_use]
    pub fn sorted(mut self) -> Vec<Finding> {
        let mut hidden: HashMap<u64, usize> = HashMap::new();
        let mut kept: Vec<Finding> = Vec::with_capacity(self.list.len());
        for finding in self.list {
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
        self.list = kept;
        self.list
            .sort_by(|a, b| (a.severity, &a.place, a.code).cmp(&(b.severity, &b.place, b.code)));
        self.list
    }
}

/// How often something of this severity was found.
#[must_use]
pub fn count(findings: &[Finding], severity: Severity) -> u64 {
    findings
        .iter()
        .filter(|f| f.severity == severity)
        .map(|f| f.count)
        .sum()
}

impl Finding {
    /// Takes the places of another one over.
    fn join(&mut self, other: Self) {
        self.count += other.count;
        self.lines.push(other.place.line);
        self.lines.extend(other.lines);
        self.lines.truncate(LINES);
    }

    fn again(&mut self, line: u64) {
        self.count += 1;
        if line > 0 && self.lines.len() < LINES {
            self.lines.push(line);
        }
    }
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
pub fn shown(value: &str) -> String {
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

/// Longer values are not compared with others.
const LONGEST_COMPARED: usize = 100;

/// The known value that is nearest to a mistyped one, if any is near enough to be meant.
#[must_use]
pub fn nearest<'a>(value: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let is_near = |distance: usize, length: usize| distance <= (length / 3).max(1);
    nearest_by(value, known, is_near)
}

/// The known key or name that a mistyped one is surely meant to be: some letters differ, or it has
/// the same words and more.
#[must_use]
pub fn nearest_key<'a>(value: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let known: Vec<&str> = known.into_iter().collect();
    let wanted = words_of(value);
    let holds = |all: &[String], some: &[String]| {
        some.iter().any(|w| is_telling(w)) && some.iter().all(|w| all.contains(w))
    };
    let has_same_words = |key: &&str| {
        let words = words_of(key);
        key.len() <= LONGEST_COMPARED && (holds(&wanted, &words) || holds(&words, &wanted))
    };
    misspelt_key(value, known.iter().copied()).or_else(|| {
        let mut alike = known.iter().copied().filter(has_same_words);
        alike
            .next()
            .filter(|_| value.len() <= LONGEST_COMPARED && alike.next().is_none())
    })
}

/// The known key or name from which a mistyped one differs by some letters.
#[must_use]
pub fn misspelt_key<'a>(value: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    nearest_by(value, known, |distance, length| {
        distance <= (length / 4).clamp(1, 3)
    })
}

fn nearest_by<'a>(
    value: &str,
    known: impl IntoIterator<Item = &'a str>,
    is_near: impl Fn(usize, usize) -> bool,
) -> Option<&'a str> {
    if value.len() > LONGEST_COMPARED {
        return None;
    }
    let wanted = value.to_lowercase();
    let length = wanted.chars().count();
    // So many letters differ at least.
    let may_be_near = |k: &&str| {
        let other = k.chars().count();
        is_near(length.abs_diff(other), length.max(other))
    };
    known
        .into_iter()
        .filter(may_be_near)
        .map(|k| (strsim::damerau_levenshtein(&wanted, &k.to_lowercase()), k))
        .min_by_key(|(distance, k)| (*distance, k.len()))
        .filter(|(distance, k)| is_near(*distance, length.max(k.chars().count())))
        .map(|(_, k)| k)
}

fn words_of(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect()
}

/// Does a word tell one name from others?
fn is_telling(word: &str) -> bool {
    const COMMON: [&str; 14] = [
        "republic",
        "democratic",
        "people",
        "kingdom",
        "island",
        "islands",
        "state",
        "states",
        "united",
        "nations",
        "international",
        "organization",
        "organisation",
        "ministry",
    ];
    word.chars().count() > 3 && !COMMON.contains(&word)
}

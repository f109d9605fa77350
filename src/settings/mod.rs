//! `rapporteur.toml`, from text to settings that the stages can use. In: a file or nothing. Out:
//! `Settings`. `written` is the file as typed; this is what it means. It must not know the data.

mod checks;
pub mod dates;
pub mod files;
mod input;
pub mod logo;
pub mod look;
mod matrix;
pub mod numbers;
mod origin;
pub mod period;
pub mod quorum;
mod reading;
pub mod rules;
pub mod text_dates;
pub mod word_template;
pub mod written;

use crate::{
    compare::ComparedEdition,
    finding::{CODES, Extent, Severity, kind, nearest},
    languages,
    table::Series,
};
use files::{CsvMarks, EditionDays};
pub use input::{Input, pattern};
use jiff::civil::Date;
use logo::Logo;
use look::Colours;
pub use matrix::{CellContents, Matrix};
pub use origin::{EntryList, Origin};
use period::Asked;
use quorum::Quorum;
use std::{
    collections::{BTreeMap, BTreeSet},
    path::PathBuf,
    sync::Arc,
};
use word_template::WordTemplate;
pub use written::Process;

/// What went wrong with the settings: the file, its line where known, and what to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SettingsError(pub String);

impl std::fmt::Display for SettingsError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}
impl std::error::Error for SettingsError {}

/// What stands for every region among the groups beside the whole.
pub const REGIONS: &str = "region";

/// What the heads of pages and sheets hold.
const LONGEST_TEXT: usize = 200;
/// Sheets have 31 letters for the statistic and the series.
const LONGEST_KEY: usize = 12;
/// Series of a report: each has a dozen sheets.
pub const MOST_SERIES: usize = 200;

/// One series of meetings that is reported on: a body and some kinds of its meetings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SeriesScope {
    pub series: Series,
    pub body: String,
    /// Empty: all kinds.
    pub kinds: Vec<String>,
    /// Without it, nothing is said of a quorum.
    pub quorum: Option<Quorum>,
}

impl SeriesScope {
    /// Is a meeting one of the series, held or not? Where no meeting has a body, all are of the one
    /// series without.
    #[must_use]
    pub fn has(&self, body: Option<&str>, kind: Option<&str>) -> bool {
        body.unwrap_or_default() == self.body
            && (self.kinds.is_empty() || self.kinds.iter().any(|own| Some(own.as_str()) == kind))
    }
}

/// What one run is asked for, beside what the settings say.
#[derive(Debug, Clone)]
pub struct RunOptions {
    /// The day of the run: what begins later has not taken place. Without a clock, the last of all
    /// days.
    pub today: Date,
    /// Where files may lie for a moment.
    pub scratch: PathBuf,
    /// Are rows with errors left out, rather than nothing made?
    pub allow_errors: bool,
    /// Is the rest published where a pack can't be made?
    pub keep_going: bool,
    /// The edition with which the new one is compared.
    pub before: Option<Arc<ComparedEdition>>,
    /// Where drafts of mails are asked for.
    pub mail: Option<MailRun>,
}

/// What drafts of mails need: the packs in them are those of the edition for members.
#[derive(Debug, Clone)]
pub struct MailRun {
    /// The edition with which the new one for members is compared.
    pub before: Option<Arc<ComparedEdition>>,
}

impl Default for RunOptions {
    fn default() -> Self {
        Self {
            today: Date::MAX,
            scratch: std::env::temp_dir(),
            allow_errors: false,
            keep_going: false,
            before: None,
            mail: None,
        }
    }
}

/// What the settings say, with every default filled in.
#[derive(Debug, Clone)]
pub struct Settings {
    pub process: Process,
    pub period: Option<Asked>,
    /// Month and day on which a year begins.
    pub year_begins: (i8, i8),
    /// Hours and minutes that the clock of the secretariat is ahead of UTC.
    pub time_zone: i32,
    pub paper: written::Paper,
    pub fonts: PathBuf,
    pub colours: Colours,
    pub logo: Option<Arc<Logo>>,
    /// The languages of the documents, at least one; data files are in the first.
    pub languages: Vec<&'static str>,
    translations: BTreeMap<String, written::Translation>,
    /// Is there a pack for each member?
    pub packs: bool,
    /// The sections of the built-in briefing, where they are named.
    pub sections: Option<Vec<written::Section>>,
    /// The groups whose attendance stands beside that of all members.
    pub beside: Vec<String>,
    pub tracker: rules::TrackerSection,
    pub gender: Option<rules::GenderSection>,
    pub credentials: rules::CredentialsSection,
    pub sittings: rules::SittingsSection,
    pub mail: written::MailSection,
    /// At least one.
    pub workbook: BTreeSet<written::WorkbookFormat>,
    pub participants: Option<written::ListsOfParticipants>,
    pub leave_out: BTreeSet<written::Output>,
    /// How many earlier editions of the outputs stay.
    pub keep: usize,
    pub edition: Option<EditionDays>,
    /// Does the edition hold what changed since the one before?
    pub compare: bool,
    /// How many figures were revised since then.
    pub revised: Option<usize>,
    pub csv: CsvMarks,
    /// In the order in which they are reported. Empty: one series for each body in the data.
    pub scopes: Vec<SeriesScope>,
    /// How each table is read; see `input`.
    inputs: BTreeMap<String, Input>,
    /// How a table is read of which the settings say nothing.
    usual: Input,
    pub disclosure: written::Disclosure,
    /// Does the table of states and territories say what the list of members does not?
    pub territories: bool,
    /// Severities of findings that differ from the usual.
    pub severities: BTreeMap<String, Severity>,
    /// The documents that are also written for Word, and the file in whose look they are.
    pub word: BTreeSet<written::WordOutput>,
    pub word_template: Option<Arc<WordTemplate>>,
    pub word_template_file: Option<PathBuf>,
    /// Where the logo was read.
    pub logo_file: Option<PathBuf>,
    /// The bytes of the file, for the manifest.
    pub source: Vec<u8>,
    /// Without a file: the lists that are read as was found by looking at them.
    pub proposed: Option<String>,
}

impl Settings {
    #[must_use]
    pub fn makes(&self, output: written::Output) -> bool {
        !self.leave_out.contains(&output)
    }

    /// Does any output show the rows behind the figures?
    #[must_use]
    pub fn reads_rows(&self) -> bool {
        use written::Output::{Data, Meetings, Rows};
        self.packs
            || [Data, Meetings, Rows]
                .into_iter()
                .any(|output| self.makes(output))
    }

    /// Must statistics be computed that the briefing does not name? Outputs show them; what the
    /// public may not see is shown by all others.
    #[must_use]
    pub fn needs_all_statistics(&self) -> bool {
        use written::Output::{Data, Meetings, OtherTables};
        !self.disclosure.audience.rules().sees_members
            || self.packs
            || [Data, Meetings, OtherTables]
                .into_iter()
                .any(|output| self.makes(output))
    }

    /// The same for the edition with the packs of members.
    #[must_use]
    pub fn for_packs(&self) -> Self {
        let disclosure = written::Disclosure {
            audience: written::Audience::Members,
            ..self.disclosure
        };
        Self {
            disclosure,
            packs: true,
            participants: None,
            ..self.clone()
        }
    }

    /// The same settings with the texts of a language.
    #[must_use]
    pub fn in_language(&self, tag: &str) -> Self {
        let mut own = self.clone();
        let Some(texts) = self.translations.get(tag) else {
            return own;
        };
        let say = |text: &mut String, translated: &Option<String>| {
            if let Some(translated) = translated {
                text.clone_from(translated);
            }
        };
        say(&mut own.process.name, &texts.name);
        say(&mut own.process.handling, &texts.handling);
        say(&mut own.process.publisher, &texts.publisher);
        say(&mut own.process.contact, &texts.contact);
        if texts.mail_subject.is_some() {
            own.mail.subject.clone_from(&texts.mail_subject);
        }
        for scope in &mut own.scopes {
            if let Some(names) = texts.series.get(&scope.series.key) {
                say(&mut scope.series.name, &names.name);
                say(
                    &mut scope.series.short,
                    names.short.as_ref().map_or(&names.name, |_| &names.short),
                );
            }
            let kinds = scope.kinds.iter_mut();
            for word in kinds.chain([&mut scope.body]) {
                say(word, &texts.words.get(word).cloned());
            }
        }
        own
    }

    /// The words of the lists that a language has others for.
    #[must_use]
    pub fn words_in(&self, tag: &str) -> BTreeMap<String, String> {
        let texts = self.translations.get(tag);
        texts.map_or_else(BTreeMap::new, |texts| texts.words.clone())
    }

    /// How a table is found and read.
    #[must_use]
    pub fn input(&self, table: &str) -> &Input {
        self.inputs.get(table).unwrap_or(&self.usual)
    }
}

/// `+07:00` in seconds.
fn offset(text: &str) -> Result<i32, String> {
    let wrong =
        || format!("\"{text}\" is no time zone: write how far it is from UTC, such as +07:00");
    let (sign, rest) = text
        .strip_prefix('+')
        .map(|rest| (1, rest))
        .or_else(|| text.strip_prefix('-').map(|rest| (-1, rest)))
        .ok_or_else(wrong)?;
    let (hours, minutes) = rest.split_once(':').ok_or_else(wrong)?;
    let number = |s: &str, most: i32| {
        s.parse::<i32>()
            .ok()
            .filter(|n| s.len() == 2 && (0..=most).contains(n))
            .ok_or_else(wrong)
    };
    Ok(sign * (number(hours, 14)? * 3600 + number(minutes, 59)? * 60))
}

/// A language that the program has.
fn language(tag: &str) -> Result<&'static str, String> {
    let known = || languages::tags().collect::<Vec<_>>().join(", ");
    languages::known_tag(tag).ok_or_else(|| {
        format!(
            "there are no words of the language \"{tag}\"; there are: {}",
            known()
        )
    })
}

/// The languages of documents, each once.
///
/// # Errors
/// A sentence that names what is wrong and what there is.
pub fn languages(written: Option<&[String]>) -> Result<Vec<&'static str>, String> {
    let mut all: Vec<&'static str> = Vec::new();
    for tag in written.unwrap_or(&["en".to_owned()]) {
        let tag = language(tag).map_err(|e| format!("languages: {e}"))?;
        if all.contains(&tag) {
            return Err(format!("languages: \"{tag}\" is there twice"));
        }
        all.push(tag);
    }
    if all.is_empty() {
        Err("languages: name at least one".to_owned())
    } else {
        Ok(all)
    }
}

/// Why a finding may not have the severity that the settings give it.
fn wrong_severity(code: &str, severity: Severity) -> Option<String> {
    let Some(known) = kind(code) else {
        let near = nearest(code, CODES.iter().map(|c| c.code))
            .map_or_else(String::new, |n| format!("; did you mean {n}?"));
        return Some(format!("there is no such finding{near}"));
    };
    let reason = match known.scope {
        Extent::File => "without this file there is nothing to report",
        Extent::Key => "two rows would be taken for one",
        _ => return None,
    };
    (severity != Severity::Error).then(|| format!("{reason}; it stays an error"))
}

/// Why a text is too long for where it stands.
fn too_long(text: &str) -> Option<String> {
    let start: String = text.chars().take(30).collect();
    let long = text.chars().count() > LONGEST_TEXT;
    long.then(|| format!("\"{start}…\" is longer than {LONGEST_TEXT} characters; it must fit in the head of a page"))
}

/// The series as resolved, or the number of the one that is wrong with what is wrong.
fn scopes(written: Vec<written::SeriesSection>) -> Result<Vec<SeriesScope>, (usize, String)> {
    let mut scopes: Vec<SeriesScope> = Vec::new();
    if written.len() > MOST_SERIES {
        return Err((
            MOST_SERIES,
            format!(
                "there are {} [[series]]; a report has {MOST_SERIES} at the most",
                written.len()
            ),
        ));
    }
    for (n, s) in written.into_iter().enumerate() {
        if let Some(message) = [&s.name, &s.body]
            .into_iter()
            .chain(&s.short)
            .find_map(|t| too_long(t))
            .or_else(|| wrong_key(&s.key, &scopes))
        {
            return Err((n, message));
        }
        let quorum = s.quorum.as_deref().map(str::parse).transpose();
        let quorum = quorum.map_err(|e: String| (n, format!("[[series]] quorum: {e}")))?;
        scopes.push(SeriesScope {
            series: Series {
                key: s.key,
                short: s.short.unwrap_or_else(|| s.name.clone()),
                name: s.name,
            },
            body: s.body,
            kinds: s.kinds,
            quorum,
        });
    }
    Ok(scopes)
}

/// Why a series may not have a key, after the series that come before it.
fn wrong_key(key: &str, before: &[SeriesScope]) -> Option<String> {
    // Names of sheets have no hyphens.
    let plain = |key: &str| key.replace('-', "");
    if key.is_empty()
        || !key
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
    {
        Some(format!(
            "[[series]] key \"{key}\": use small letters, digits and hyphens"
        ))
    } else if key.len() > LONGEST_KEY {
        Some(format!(
            "[[series]] key \"{key}\": use at most {LONGEST_KEY} letters; sheets are named by it"
        ))
    } else if before
        .iter()
        .any(|other| plain(&other.series.key) == plain(key))
    {
        Some(format!(
            "[[series]] key \"{key}\" is there twice, or differs by hyphens only; each series needs its own"
        ))
    } else {
        None
    }
}

/// The line of the key that a path leads to, or of the last part of it that is there. A number
/// stands for an entry of a list.
fn line(text: &str, path: &[&str]) -> usize {
    let at = |offset: usize| text[..offset].matches('\n').count() + 1;
    let Ok(document) = toml::de::DeTable::parse(text) else {
        return 1;
    };
    let mut found = 1;
    let mut table = document.into_inner();
    for (n, part) in path.iter().enumerate() {
        let Some((key, value)) = table.into_iter().find(|(k, _)| k.get_ref() == part) else {
            break;
        };
        found = at(key.span().start);
        match value.into_inner() {
            toml::de::DeValue::Table(inner) => table = inner,
            toml::de::DeValue::Array(entries) => {
                let entry = path
                    .get(n + 1)
                    .and_then(|i| i.parse::<usize>().ok())
                    .and_then(|i| entries.get(i).map(|e| e.span().start));
                return entry.map_or(found, at);
            }
            _ => break,
        }
    }
    found
}

/// `unknown field …, expected one of …` with the one that was probably meant.
fn with_nearest(message: &str) -> String {
    let mut quoted = message.split('`').skip(1).step_by(2);
    let unknown = message
        .starts_with("unknown field")
        .then(|| quoted.next())
        .flatten();
    let near = unknown.and_then(|u| nearest(u, quoted));
    near.map_or_else(
        || message.to_owned(),
        |n| format!("{message}; did you mean `{n}`?"),
    )
}

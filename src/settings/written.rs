//! The settings file as typed: one struct a section, every key with its default. In: TOML. Out:
//! plain structs. It must not decide anything: what a key means is settled one level up.

use super::{
    matrix::Matrix,
    origin::Origin,
    rules::{CredentialsSection, GenderSection, SittingsSection, TrackerSection},
};
use crate::finding::Severity;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::{collections::BTreeMap, path::PathBuf};

/// The settings of rapporteur: `rapporteur.toml` in the folder of the inputs. Every key has a
/// default.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct File {
    pub process: Process,
    pub report: ReportSection,
    /// The series of meetings for which rates and absences are computed, in the order in which they
    /// are reported.
    pub series: Vec<SeriesSection>,
    pub disclosure: Disclosure,
    pub members: MembersSection,
    /// How values are written in all files of the inputs.
    pub data: FormatSection,
    /// How the file of one table is found and read.
    pub inputs: BTreeMap<String, InputSection>,
    /// When an initiative is at risk, by its updates.
    pub tracker: TrackerSection,
    /// The gender composition of bodies and delegations: with this section, or a list of officers,
    /// its statistics are made.
    pub gender: Option<GenderSection>,
    /// What a delegation must bring along, by credentials.csv and the lists of attendance.
    pub credentials: CredentialsSection,
    /// Which members miss too many sittings, by sittings.csv.
    pub sittings: SittingsSection,
    /// The drafts of mails with the packs of the members.
    pub mail: MailSection,
    /// The texts that documents in another language show in place of those of `process` and
    /// `series`, such as in [translations.fr].
    pub translations: BTreeMap<String, Translation>,
    /// Code of a finding → the severity that it has here.
    pub severity: BTreeMap<String, Severity>,
}

/// The name of the process, who publishes its documents, and the mark on every page.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Process {
    pub name: String,
    /// The handling mark, shown on every page, on the cover of workbooks and in the manifest.
    pub handling: String,
    pub publisher: String,
    pub contact: String,
    /// The licence under which the data files may be used, such as "CC BY 4.0".
    pub licence: String,
    /// Where the text of the licence is.
    pub licence_url: String,
}

impl Process {
    /// Who stands behind a document: the publisher, else the process itself.
    #[must_use]
    pub fn author(&self) -> &str {
        if self.publisher.is_empty() {
            &self.name
        } else {
            &self.publisher
        }
    }
}

impl Default for Process {
    fn default() -> Self {
        Self {
            name: "Meetings and initiatives".into(),
            handling: String::new(),
            publisher: String::new(),
            contact: String::new(),
            licence: String::new(),
            licence_url: String::new(),
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Paper {
    #[default]
    A4,
    Letter,
}

#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct ReportSection {
    /// A year (2022), a quarter (2022-Q3), a range of years (2020..2022), last-year, this-year or
    /// since-last-meeting:BODY.
    pub period: Option<String>,
    /// The month and day on which a year begins, such as "07-01" [default: 01-01].
    pub year_begins: Option<String>,
    /// The time zone of the secretariat, as its difference from UTC, such as "+07:00": for periods
    /// that depend on the current day [default: +00:00].
    pub time_zone: Option<String>,
    pub paper: Paper,
    /// A folder with fonts for scripts that neither the program nor the system has [default:
    /// fonts].
    pub fonts: Option<PathBuf>,
    /// The colour of headings, and the first colour in charts, such as "#0b4f6c".
    pub colour: Option<String>,
    /// The second colour in charts.
    pub second_colour: Option<String>,
    /// A PNG or SVG picture for the first page of each document, in the same folder as the settings
    /// file.
    pub logo: Option<PathBuf>,
    /// The documents that are also written for Word: "briefing", "meetings" (factsheets and agenda
    /// briefs), "packs" [default: briefing].
    pub word: Option<Vec<WordOutput>>,
    /// A Word document in the same folder as the settings file, whose styles, margins, header and
    /// footer the documents for Word have.
    pub word_template: Option<PathBuf>,
    /// The formats of the workbooks: "xlsx", "ods" [default: xlsx].
    pub workbook: Option<Vec<WorkbookFormat>>,
    /// Lists of participants, with the names of persons: one for each meeting ("meetings"), or one
    /// for the meetings of each event ("events"). Only for the secretariat [default: none].
    pub participants: Option<ListsOfParticipants>,
    /// How many earlier editions of the outputs are kept in outputs/earlier.
    pub keep: usize,
    /// The languages of the documents, such as en and fr; the first is the language of the data
    /// files, and of files without a language in their names [default: en].
    pub languages: Option<Vec<String>>,
    /// True: a document and a workbook are made for each member, with the rows of this member and
    /// totals for all members.
    pub packs: bool,
    /// Outputs that are not made: "web" (the web page), "meetings" (factsheets and agenda briefs),
    /// "word" (documents for Word), "data" (data files), "rows" (the sheets of rows behind the
    /// figures; the figures are then values and not formulas), "other-tables" (the sheets of
    /// statistics that the briefing does not name).
    pub leave_out: Vec<Output>,
    /// The day of this edition, such as "2023-03-03": each document shows it. The edition in the
    /// folder of outputs is named as the one that it replaces.
    pub edition: Option<String>,
    /// The day of the edition that it replaces, if that is not the one in the folder of outputs.
    pub replaces: Option<String>,
    /// True: the edition holds what changed since the edition before, in changes.pdf, changes.docx
    /// and changes.xlsx, and its documents say how many figures were revised. It needs `edition`, and
    /// `keep` of at least 1.
    pub compare: bool,
    /// The sections of the briefing in their order: "main-points", "attendance", "themes" and
    /// "how-to-read"; those that are not named are left out [default: all].
    pub sections: Option<Vec<Section>>,
    /// The groups whose attendance stands beside that of all members, and in packs beside that of the
    /// member: names of groups or of regions as the list of members has them, or `region` for every
    /// region.
    pub beside: Vec<String>,
    /// The marks of CSV files, such as { separator = ";", decimal = "," } for spreadsheets that
    /// expect them.
    pub csv: CsvSection,
}

/// The marks of CSV files.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct CsvSection {
    /// Between values: "," or ";" or "\t" [default: ,].
    pub separator: Option<String>,
    /// In numbers: "." or "," [default: .].
    pub decimal: Option<String>,
}

/// Documents that can be written for Word.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum WordOutput {
    Briefing,
    /// Factsheets and agenda briefs
    Meetings,
    Packs,
}

/// A format of workbooks.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize, JsonSchema,
)]
#[serde(rename_all = "lowercase")]
pub enum WorkbookFormat {
    /// Office Open XML
    Xlsx,
    /// Open standard of governments
    Ods,
}

/// What has a list of participants of its own.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema, clap::ValueEnum,
)]
#[serde(rename_all = "kebab-case")]
pub enum ListsOfParticipants {
    /// Each meeting
    Meetings,
    /// Each event: its meetings have one list
    Events,
}

/// An output that can be left out of a report.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Deserialize,
    Serialize,
    JsonSchema,
    clap::ValueEnum,
)]
#[serde(rename_all = "kebab-case")]
pub enum Output {
    /// The web page
    Web,
    /// Factsheets and agenda briefs
    Meetings,
    /// Data files
    Data,
    /// Sheets of rows behind the figures; the figures are then values and not formulas
    Rows,
    /// Sheets of statistics that the template of the briefing does not name
    OtherTables,
    /// Documents for Word
    Word,
}

/// The drafts of mails with the packs of the members, which `report --mail` makes. Their text is the
/// template mail.md; nothing is ever sent.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct MailSection {
    /// Who sends them, such as "Secretariat <secretariat@example.org>".
    pub from: Option<String>,
    /// Their subject, in which {process}, {member} and {period} stand for these [default:
    /// {process}: {member}, {period}].
    pub subject: Option<String>,
}

/// Texts in one language; a text that is not given here stays as it is.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Translation {
    pub name: Option<String>,
    pub handling: Option<String>,
    pub publisher: Option<String>,
    pub contact: Option<String>,
    /// The subject of mails.
    pub mail_subject: Option<String>,
    /// Key of a series → its names.
    pub series: BTreeMap<String, SeriesNames>,
    /// Words of the lists, such as bodies, kinds of meetings, regions and groups → the words that
    /// documents show in their place.
    pub words: BTreeMap<String, String>,
}

#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct SeriesNames {
    pub name: Option<String>,
    /// A shorter name, for places with little room.
    pub short: Option<String>,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SeriesSection {
    /// Small letters, digits and hyphens; the names of sheets and figures contain this key.
    pub key: String,
    pub name: String,
    /// A shorter name, for places with little room.
    pub short: Option<String>,
    /// The body, as it is written in meetings.csv.
    pub body: String,
    /// The kinds of meetings that belong to the series; if none is given, all kinds belong to it.
    #[serde(default)]
    pub kinds: Vec<String>,
    /// The part of the eligible members that must be present, such as "2/3" or "50%". Without it no
    /// quorum is reported.
    pub quorum: Option<String>,
}

/// A section of the built-in briefing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Section {
    /// What the period says, in sentences.
    MainPoints,
    /// Who attended: charts, the meetings of the period, the members at them.
    Attendance,
    /// Themes and initiatives.
    Themes,
    /// How to read the briefing, and how each figure is counted.
    HowToRead,
}

impl Section {
    /// As templates and settings call it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::MainPoints => "main-points",
            Self::Attendance => "attendance",
            Self::Themes => "themes",
            Self::HowToRead => "how-to-read",
        }
    }
}

/// What is known about members besides their list.
#[derive(Debug, Clone, Copy, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct MembersSection {
    /// True: the names in each language, the regions and the kinds of states and territories are
    /// taken from the table in the program (Unicode CLDR, UN M49) where the list of members does
    /// not give them [default: true].
    pub territories: bool,
}

impl Default for MembersSection {
    fn default() -> Self {
        Self { territories: true }
    }
}

/// What may leave the secretariat.
#[derive(Debug, Clone, Copy, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Disclosure {
    /// Numbers of women, or of other persons, that are below this threshold (but not 0) are
    /// suppressed, and so are numbers from which these could be worked out. With 1, nothing is
    /// suppressed.
    pub threshold: u32,
    /// Who the outputs are for: "secretariat", "members" or "public" [default: members].
    pub audience: Audience,
    /// How the other members are shown in the pack of a member: "anonymous", "named" or "hidden"
    /// [default: anonymous].
    pub peers: Peers,
}

/// Who the outputs are for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize, JsonSchema, clap::ValueEnum)]
#[serde(rename_all = "lowercase")]
pub enum Audience {
    /// Everything, including the columns that name persons or stay inside the secretariat.
    Secretariat,
    /// All members by name, but no persons.
    #[default]
    Members,
    /// Only what reveals nothing about a single member.
    Public,
}

impl Audience {
    /// Its name in settings, manifest and the names of messages.
    #[must_use]
    pub const fn term(self) -> &'static str {
        match self {
            Self::Secretariat => "secretariat",
            Self::Members => "members",
            Self::Public => "public",
        }
    }

    /// What holds for it, for all stages alike.
    #[must_use]
    pub const fn rules(self) -> AudienceRules {
        let (sees_persons, sees_members, is_usual) = match self {
            Self::Secretariat => (true, true, false),
            Self::Members => (false, true, true),
            Self::Public => (false, false, false),
        };
        AudienceRules {
            sees_persons,
            sees_members,
            is_usual,
        }
    }
}

/// What holds for an audience.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AudienceRules {
    /// Does it see what names persons or stays inside, and the fingerprints of whole lists?
    pub sees_persons: bool,
    /// Does it see what is about a single member?
    pub sees_members: bool,
    /// Are the usual outputs for it, with the mark of the settings, packs and `latest`?
    pub is_usual: bool,
}

/// What the pack of a member shows about the other members.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Peers {
    /// Their rates without their names.
    #[default]
    Anonymous,
    Named,
    /// Only totals for all members.
    Hidden,
}

impl Default for Disclosure {
    fn default() -> Self {
        Self {
            threshold: 3,
            audience: Audience::default(),
            peers: Peers::default(),
        }
    }
}

/// How values are written in a file, if this can't be detected or is not the usual way.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct FormatSection {
    /// The encoding of the text, such as "utf-8", "utf-16le" or "windows-1252". Without this key,
    /// the encoding is detected and reported.
    pub encoding: Option<String>,
    /// What separates the cells: ",", ";" or a tab. Without this key, it is the separator with
    /// which the header contains the most columns that the program knows.
    pub delimiter: Option<String>,
    /// Texts that are read as missing, besides the empty cell.
    pub missing: Option<Vec<String>>,
    /// How dates are written, such as "dd/mm/yyyy", or "yyyy" if only the year is known. Without
    /// this key, only dates such as 2022-08-29 are read.
    pub dates: Option<OneOrMore>,
    /// How large numbers are written, such as "1,234.5" or "1 234,5". Without this key, only
    /// numbers such as 1234 are read.
    pub numbers: Option<OneOrMore>,
    /// What separates the entries of a list in one cell. Without this key, it is ";".
    pub list_separator: Option<String>,
}

#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum OneOrMore {
    One(String),
    More(Vec<String>),
}

/// How the file of one table is found and read.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct InputSection {
    /// The name of the file in the inputs folder, if it is not the name of the table; `*` stands
    /// for any text, and `{meeting_id}` for the value of that column (one file for each meeting).
    pub file: Option<String>,
    /// The sheet of a workbook; `{meeting_id}` stands for the value of that column (one sheet for
    /// each meeting).
    pub sheet: Option<String>,
    /// The line or row with the column headers, if it is not the first.
    pub header_row: Option<u32>,
    /// True: this process keeps no such list; figures that need it are not available.
    pub absent: bool,
    /// Attendance as a table of members by meetings. Without a list of meetings, the header of this
    /// table takes its place.
    pub matrix: Option<Matrix>,
    /// True: the files are reports from meeting software, one for each meeting. Their participants
    /// are the attendance; without a list of meetings, their titles and days take its place.
    pub meeting_report: bool,
    /// True: the file has several rows for each key, for example because the rows of attendance
    /// describe the meeting. Rows with the same key are read as one, and must agree.
    pub distinct: bool,
    /// Column of the program → the column of the file, several columns to be joined, or a constant.
    pub columns: BTreeMap<String, Origin>,
    /// Column of the program → (value in the file → value of the program).
    pub values: BTreeMap<String, BTreeMap<String, String>>,
    /// The encoding of this file.
    pub encoding: Option<String>,
    /// What separates the cells of this file.
    pub delimiter: Option<String>,
    /// Texts that are read as missing in this file.
    pub missing: Option<Vec<String>>,
    /// How dates are written in this file.
    pub dates: Option<OneOrMore>,
    /// How large numbers are written in this file.
    pub numbers: Option<OneOrMore>,
    /// What separates the entries of a list in this file.
    pub list_separator: Option<String>,
}

//! The settings file as typed: one struct a section, every key with its default. In: TOML. Out: plain structs.
//! It must not decide anything: what a key means is settled one level up.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct File {
    pub process: Process,
    pub report: Report,
    pub series: Vec<Series>,
    pub data: Data,
    pub inputs: BTreeMap<String, Input>,
}

/// Whose process it is, and the marks that every page bears.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Process {
    pub name: String,
    /// Shown on every page, sheet cover and in the manifest.
    pub handling: String,
    pub publisher: String,
    pub contact: String,
}

impl Default for Process {
    fn default() -> Self {
        Self { name: "Meetings and initiatives".into(), handling: String::new(), publisher: String::new(), contact: String::new() }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Paper {
    #[default]
    A4,
    Letter,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Report {
    pub period: Option<String>,
    pub paper: Paper,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Series {
    pub key: String,
    pub name: String,
    /// Where there is little room.
    pub short: Option<String>,
    pub body: String,
    #[serde(default)]
    pub kinds: Vec<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Data {
    pub missing: Vec<String>,
}

/// How one input file is found and read.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Input {
    /// The file's name in the inputs folder, where it is not the table's own.
    pub file: Option<String>,
    /// True: this process keeps no such list; figures that need it are not available.
    pub absent: bool,
    /// Our column → the column of the file.
    pub columns: BTreeMap<String, String>,
    /// Our column → (value of the file → our value).
    pub values: BTreeMap<String, BTreeMap<String, String>>,
}

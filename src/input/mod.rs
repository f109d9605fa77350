//! The files of a secretariat → a checked `Dataset`. In: a folder and settings. Out: frames, what was noticed, what was read.
//! It must not know what is computed from them.

mod check;
pub mod decode;
mod read;
pub mod reference;
pub mod schema;

use crate::{
    finding::{Finding, Found, Place, Severity},
    settings::{Input, Settings},
};
use jiff::civil::{Date, date};
use polars::prelude::*;
use reference::Keys;
use schema::{Need, TABLES, TableSchema};
use sha2::{Digest, Sha256};
use std::{io::ErrorKind, path::Path};

/// One file as it was read.
#[derive(Debug, Clone)]
pub struct Source {
    pub file: String,
    pub table: &'static str,
    pub rows: usize,
    pub bytes: usize,
    pub sha256: String,
}

/// The six tables, checked and typed, each row with its physical `line`. A table without a file holds what the others mention.
#[derive(Debug)]
pub struct Dataset {
    pub members: DataFrame,
    pub themes: DataFrame,
    pub meetings: DataFrame,
    pub memberships: DataFrame,
    pub attendance: DataFrame,
    pub initiatives: DataFrame,
    pub sources: Vec<Source>,
}

impl Dataset {
    /// Did this table come from a file with rows?
    #[must_use]
    pub fn has(&self, table: &str) -> bool {
        self.sources.iter().any(|s| s.table == table && s.rows > 0)
    }

    #[must_use]
    pub fn frame(&self, table: &str) -> &DataFrame {
        match table {
            "members" => &self.members,
            "themes" => &self.themes,
            "meetings" => &self.meetings,
            "memberships" => &self.memberships,
            "attendance" => &self.attendance,
            _ => &self.initiatives,
        }
    }
}

/// Reads and checks all inputs. With a finding of severity error the value must not be reported on.
///
/// # Errors
/// Only where Polars refuses our own frames: a bug.
pub fn read(folder: &Path, settings: &Settings) -> PolarsResult<Found<Dataset>> {
    let mut findings = Vec::new();
    let mut sources = Vec::new();
    let mut tables = read::Tables::new();
    let mut frames = Vec::new();
    let mut whole = true;
    for schema in TABLES {
        let before = findings.len();
        let input = settings.inputs.get(schema.name).cloned().unwrap_or_default();
        let file = input.file.clone().unwrap_or_else(|| format!("{}.csv", schema.name));
        let bytes = open(folder, &file, schema, &input, &mut findings);
        let decoded = bytes.as_deref().map(|b| decode::decode(b, &file));
        let text = decoded.and_then(|found| {
            findings.extend(found.findings);
            found.value
        });
        whole &= !findings[before..].iter().any(|f: &Finding| f.severity == Severity::Error);
        let found = read::read(text.unwrap_or_default(), &file, schema, &input, &settings.missing, &mut tables);
        let Found { value: frame, findings: noticed } = found?;
        // Without its key column a table has no keys.
        let headed = !noticed.iter().any(|f| matches!(f.code, "R010" | "R015"));
        let known = text.is_some() && headed && frame.height() > 0;
        if let (Some(_), Some(bytes)) = (text, &bytes) {
            whole &= headed;
            findings.extend(noticed);
            if frame.height() == 0 {
                let severity = if schema.need == Need::Required { Severity::Error } else { Severity::Warning };
                whole &= severity != Severity::Error;
                findings.push(Finding::new(severity, "R004", Place { line: 1, ..Place::file(&file) }));
            }
            sources.push(Source { rows: frame.height(), bytes: bytes.len(), sha256: sha256(bytes), table: schema.name, file });
        }
        // A file that could not be read has its own finding; its keys must not make one for every row elsewhere.
        tables.insert(schema.name, if known { keys(&frame, schema)? } else { Keys::open() });
        frames.push(frame);
    }
    let [members, themes, meetings, memberships, attendance, initiatives] =
        <[DataFrame; 6]>::try_from(frames).expect("one frame for each of six tables");
    let mut data = Dataset { members, themes, meetings, memberships, attendance, initiatives, sources };
    if !data.has("members") {
        data.members = mentioned("member_id", tables.get("members"))?;
    }
    if !data.has("themes") {
        data.themes = mentioned("theme_id", tables.get("themes"))?;
    }
    // Tables are compared only where each could be read: one broken file is one problem.
    if whole {
        findings.extend(check::complete(&mut data)?);
        findings.extend(check::series(&data, settings)?);
    }
    findings.sort_by(|a, b| (a.severity, &a.place).cmp(&(b.severity, &b.place)));
    Ok(Found { value: data, findings })
}

fn open(folder: &Path, file: &str, schema: &TableSchema, input: &Input, findings: &mut Vec<Finding>) -> Option<Vec<u8>> {
    if input.absent {
        return None;
    }
    let path = folder.join(file);
    let place = Place::file(file);
    // A pipe or a device could be read for ever.
    if path.metadata().is_ok_and(|m| !m.is_file()) {
        findings.push(Finding::new(Severity::Error, "R002", place));
        return None;
    }
    findings.push(match std::fs::read(&path) {
        Ok(bytes) => return Some(bytes),
        Err(e) if e.kind() == ErrorKind::NotFound && schema.need == Need::Required => {
            Finding::new(Severity::Error, "R001", place).with("table", schema.name)
        }
        Err(e) if e.kind() == ErrorKind::NotFound => Finding::new(Severity::Info, "R009", place),
        Err(e) => Finding::new(Severity::Error, "R014", place).with("reason", e),
    });
    None
}

/// The keys that other tables may use: ids, and for members also their names and aliases.
fn keys(frame: &DataFrame, schema: &TableSchema) -> PolarsResult<Keys> {
    let mut keys = Keys::default();
    let [id, name] = [schema.columns[0].name, schema.columns[1].name];
    let (ids, names) = (texts(frame, id)?, texts(frame, name)?);
    for (id, name) in ids.iter().zip(&names) {
        keys.insert(id.as_deref().unwrap_or_default(), name.as_deref().unwrap_or_default());
    }
    if schema.name == "members" {
        let (short, aliases) = (texts(frame, "short_name")?, lists(frame, "aliases")?);
        for (((id, name), short), aliases) in ids.iter().zip(&names).zip(&short).zip(&aliases) {
            for text in name.iter().chain(short).chain(aliases) {
                keys.alias(text, id.as_deref().unwrap_or_default());
            }
        }
    }
    Ok(keys)
}

/// A table of the keys that other tables mention, where it has no file.
fn mentioned(key: &'static str, keys: Option<&Keys>) -> PolarsResult<DataFrame> {
    let schema = TABLES.iter().find(|t| t.key == [key]).expect("a table with this key");
    let ids: Vec<&str> = keys.into_iter().flat_map(|k| k.seen.iter().map(String::as_str)).collect();
    let mut text = csv::Writer::from_writer(Vec::new());
    let rows = std::iter::once([key, "name"]).chain(ids.iter().map(|id| [*id, *id]));
    rows.into_iter().try_for_each(|row| text.write_record(row)).map_err(|e| polars_err!(ComputeError: "{e}"))?;
    let text = text.into_inner().map_err(|e| polars_err!(ComputeError: "{e}"))?;
    let text = String::from_utf8(text).map_err(|e| polars_err!(ComputeError: "{e}"))?;
    Ok(read::read(&text, "", schema, &Input::default(), &[], &mut read::Tables::new())?.value)
}

/// A text column as plain values.
///
/// # Errors
/// Where the column is not there or not of text: a bug.
pub fn texts(frame: &DataFrame, column: &str) -> PolarsResult<Vec<Option<String>>> {
    Ok(frame.column(column)?.str()?.iter().map(|v| v.map(str::to_owned)).collect())
}

/// A column of whole numbers (also flags) as plain values.
///
/// # Errors
/// Where the column is not there or not of numbers: a bug.
pub fn counts(frame: &DataFrame, column: &str) -> PolarsResult<Vec<Option<i64>>> {
    Ok(frame.column(column)?.cast(&DataType::Int64)?.i64()?.iter().collect())
}

/// A date column as plain values.
///
/// # Errors
/// Where the column is not there or not of dates: a bug.
pub fn dates(frame: &DataFrame, column: &str) -> PolarsResult<Vec<Option<Date>>> {
    Ok(frame
        .column(column)?
        .cast(&DataType::Int32)?
        .i32()?
        .iter()
        .map(|d| d.map(|d| date(1970, 1, 1).saturating_add(jiff::Span::new().days(d))))
        .collect())
}

/// A column of lists of texts as plain values.
///
/// # Errors
/// Where the column is not there or not of lists: a bug.
pub fn lists(frame: &DataFrame, column: &str) -> PolarsResult<Vec<Vec<String>>> {
    let column = frame.column(column)?.list()?.clone();
    (0..column.len())
        .map(|i| {
            let list = column.get_as_series(i).unwrap_or_default();
            Ok(if list.is_empty() { Vec::new() } else { list.str()?.iter().flatten().map(str::to_owned).collect() })
        })
        .collect()
}

/// Days since 1970-01-01: what Polars keeps for a date.
#[must_use]
pub fn days(day: Date) -> i32 {
    day.since(date(1970, 1, 1)).map_or(0, |span| span.get_days())
}

/// SHA-256 in hexadecimal.
#[must_use]
pub fn sha256(bytes: &[u8]) -> String {
    let digit = |n: u8| char::from_digit(u32::from(n), 16).unwrap_or('0');
    Sha256::digest(bytes).iter().flat_map(|b| [digit(b >> 4), digit(b & 15)]).collect()
}

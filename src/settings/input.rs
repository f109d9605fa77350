//! How the file of one table is found and read, with every default filled in. In: the section as
//! typed. Out: `Input`. It must not know what is in the file.

use super::{dates::DateFormat, matrix::Matrix, numbers::NumberFormat, origin::Origin, written};
use crate::{
    finding::nearest,
    schema::{self, Kind, TableSchema},
};
use encoding_rs::Encoding;
use std::collections::BTreeMap;

/// How one table is found and read.
#[derive(Debug, Clone)]
pub struct Input {
    /// Where it is not the table's own; may hold one `*` or `{column}`.
    pub file: Option<String>,
    pub sheet: Option<String>,
    /// From 1; without it, a row with the columns that every row needs is looked for.
    pub header_row: Option<u64>,
    /// This process keeps no such list.
    pub absent: bool,
    /// A table of members by meetings.
    pub matrix: Option<Matrix>,
    /// Reports of meeting software, one for each meeting.
    pub meeting_report: bool,
    /// Rows with the same key are one row.
    pub distinct: bool,
    /// Our column → where its values come from.
    pub columns: BTreeMap<String, Origin>,
    /// Our column → (value of the file → our value).
    pub values: BTreeMap<String, BTreeMap<String, String>>,
    pub encoding: Option<&'static Encoding>,
    pub delimiter: Option<u8>,
    /// Read as missing, besides the empty cell.
    pub missing: Vec<String>,
    /// None: ISO 8601 only.
    pub dates: Vec<DateFormat>,
    /// How far the clock is ahead of UTC where the day of a moment is taken, in seconds.
    pub zone: i32,
    /// None: digits only.
    pub numbers: Vec<NumberFormat>,
    pub list_separator: String,
}

/// The key that is wrong, and what is wrong with it.
type Wrong = (&'static str, String);

impl Input {
    /// What `[data]` says of all files.
    ///
    /// # Errors
    /// The key that is wrong.
    pub fn usual(format: &written::FormatSection, zone: i32) -> Result<Self, Wrong> {
        let plain = Self {
            file: None,
            sheet: None,
            header_row: None,
            absent: false,
            matrix: None,
            meeting_report: false,
            distinct: false,
            columns: BTreeMap::new(),
            values: BTreeMap::new(),
            encoding: None,
            delimiter: None,
            missing: Vec::new(),
            dates: Vec::new(),
            zone,
            numbers: Vec::new(),
            list_separator: ";".into(),
        };
        plain.with_format(format.clone())
    }

    /// The row of the header as far as the settings say it: else the first.
    #[must_use]
    pub fn first_row(&self) -> u64 {
        self.header_row.unwrap_or(1)
    }

    /// What `[inputs.table]` says, and for the rest what is usual.
    ///
    /// # Errors
    /// The key that is wrong.
    pub fn new(table: &str, written: written::InputSection, usual: &Self) -> Result<Self, Wrong> {
        let schema = schema::table(table).ok_or_else(|| {
            let near = nearest(table, schema::TABLES.map(|t| t.name))
                .map_or_else(String::new, |n| format!("; did you mean [inputs.{n}]?"));
            ("", format!("there is no such table{near}"))
        })?;
        check_switches(schema, &written)?;
        if let Some(matrix) = &written.matrix {
            check_matrix(schema, matrix).map_err(|message| ("matrix", message))?;
        }
        check_mapping(schema, &written)?;
        if let Some(file) = &written.file {
            check_pattern(schema, "file", file)?;
        }
        if let Some(sheet) = &written.sheet {
            check_pattern(schema, "sheet", sheet)?;
        }
        if written.header_row == Some(0) {
            return Err(("header_row", "lines are counted from 1".into()));
        }
        let (encoding, delimiter, missing) = (written.encoding, written.delimiter, written.missing);
        let (dates, numbers, list_separator) =
            (written.dates, written.numbers, written.list_separator);
        let format = written::FormatSection {
            encoding,
            delimiter,
            missing,
            dates,
            numbers,
            list_separator,
        };
        let input = Self {
            file: written.file,
            sheet: written.sheet,
            header_row: written.header_row.map(u64::from),
            absent: written.absent,
            matrix: written.matrix,
            meeting_report: written.meeting_report,
            distinct: written.distinct,
            columns: written.columns,
            values: written.values,
            ..usual.clone()
        };
        input.with_format(format)
    }

    fn with_format(self, format: written::FormatSection) -> Result<Self, Wrong> {
        let encoding = format.encoding.map(|label| {
            let unknown =
                || format!("\"{label}\" is no encoding; write \"utf-8\", \"utf-16le\", \"utf-16be\", \"windows-1252\" or another one");
            Encoding::for_label(label.as_bytes()).ok_or_else(|| ("encoding", unknown()))
        });
        let delimiter = format.delimiter.map(|d| match *d.as_bytes() {
            [byte] if byte.is_ascii() && !matches!(byte, b'"' | b'\n' | b'\r') => Ok(byte),
            _ => Err(("delimiter", format!("\"{d}\" can't separate cells; write one character, such as \",\", \";\" or \"\\t\""))),
        });
        let dates = forms(format.dates, DateFormat::new).map_err(|e| ("dates", e))?;
        let numbers = forms(format.numbers, NumberFormat::new).map_err(|e| ("numbers", e))?;
        if format.list_separator.as_ref().is_some_and(String::is_empty) {
            return Err((
                "list_separator",
                "write the text that stands between two entries, such as \";\" or \", \"".into(),
            ));
        }
        Ok(Self {
            encoding: encoding.transpose()?.or(self.encoding),
            delimiter: delimiter.transpose()?.or(self.delimiter),
            missing: format.missing.unwrap_or(self.missing),
            dates: dates.unwrap_or(self.dates),
            numbers: numbers.unwrap_or(self.numbers),
            list_separator: format.list_separator.unwrap_or(self.list_separator),
            ..self
        })
    }
}

/// One form or several, each understood.
fn forms<T>(
    written: Option<written::OneOrMore>,
    understood: impl Fn(&str) -> Result<T, String>,
) -> Result<Option<Vec<T>>, String> {
    let all = match written {
        None => return Ok(None),
        Some(written::OneOrMore::One(one)) => vec![one],
        Some(written::OneOrMore::More(more)) => more,
    };
    all.iter()
        .map(|form| understood(form))
        .collect::<Result<Vec<T>, String>>()
        .map(Some)
}

/// Whether the columns and values that the settings map are those of a table.
fn check_mapping(schema: &TableSchema, written: &written::InputSection) -> Result<(), Wrong> {
    let known = |key: &'static str, column: &String| match schema.column(column) {
        Some(c) => Ok(c),
        None => Err((key, unknown_column(schema, column))),
    };
    for (column, origin) in &written.columns {
        let kind = known("columns", column)?.kind;
        let is_list = matches!(kind, Kind::List | Kind::References(_));
        let wrong = match origin {
            Origin::Marked(_) if !is_list => "is no list, so columns with marks can't say it",
            Origin::Listed(_) if !is_list => "is no list, so a list in another file can't be it",
            Origin::Listed(_) if schema.key.is_empty() => {
                "is of rows without a key, which no other file can name"
            }
            Origin::Summed(_) if kind != Kind::Count => "is no number, so no sum can be it",
            _ => continue,
        };
        return Err(("columns", format!("{column} {wrong}")));
    }
    for (column, map) in &written.values {
        let Kind::Choice(words, default) = known("values", column)?.kind else {
            continue;
        };
        // Where an empty cell has a meaning, "" would say that meaning, and not "not known".
        let is_wrong = |value: &&String| {
            if value.is_empty() {
                default.is_some()
            } else {
                !words.contains(&value.as_str())
            }
        };
        if let Some(value) = map.values().find(is_wrong) {
            return Err((
                "values",
                format!(
                    "\"{value}\" is no value of {column}; use one of: {}",
                    words.join(", ")
                ),
            ));
        }
    }
    Ok(())
}

/// Whether a table can be read as the switches of its section say.
fn check_switches(schema: &TableSchema, written: &written::InputSection) -> Result<(), Wrong> {
    let table = schema.name;
    if written.absent && table == "meetings" {
        return Err((
            "absent",
            format!("there is nothing to report without {table}.csv"),
        ));
    }
    if written.distinct && schema.key.is_empty() {
        return Err((
            "distinct",
            format!("rows of {table} have no key that could make them one"),
        ));
    }
    if written.meeting_report && (table != "attendance" || written.matrix.is_some()) {
        return Err((
            "meeting_report",
            "only attendance can be read from reports of meetings".into(),
        ));
    }
    Ok(())
}

/// Whether a table can be read as one of members by meetings.
fn check_matrix(schema: &TableSchema, matrix: &Matrix) -> Result<(), String> {
    if schema.name != "attendance" {
        return Err("only attendance can be a table of members by meetings".into());
    }
    if matrix.members.is_some() == matrix.meetings.is_some() {
        return Err("name the column with the members, { members = \"Country\" }, or the one with the meetings, { meetings = \"Meeting\" }".into());
    }
    if matrix.is_turned() && !matrix.heads.is_empty() {
        return Err("heads say what stands above meetings, and here the meetings stand in a column; a list of meetings may be read from it: [inputs.meetings]".into());
    }
    let meetings = schema::table("meetings").expect("one of the six");
    let named = matrix.heads.iter().filter(|head| !head.is_empty());
    for head in named {
        if meetings.column(head).is_none() {
            return Err(unknown_column(meetings, head));
        }
    }
    Ok(())
}

/// Whether the name of a file or a sheet can be looked for.
fn check_pattern(schema: &TableSchema, key: &'static str, name: &str) -> Result<(), Wrong> {
    if name.is_empty() {
        return Err((
            key,
            format!("write the name of a {key}, or leave the line out"),
        ));
    }
    let (_, wild, after) = pattern(name);
    if wild.is_some_and(|w| !w.is_empty() && schema.column(w).is_none()) {
        return Err((key, unknown_column(schema, wild.unwrap_or_default())));
    }
    if pattern(after).1.is_some() {
        return Err((
            key,
            format!("\"{name}\": only one * or {{column}} can be read from a name"),
        ));
    }
    Ok(())
}

fn unknown_column(schema: &TableSchema, column: &str) -> String {
    let near = nearest(column, schema.columns().iter().map(|c| c.name))
        .map_or_else(String::new, |n| format!("; did you mean {n}?"));
    format!("{} has no column \"{column}\"{near}", schema.name)
}

/// What stands before the `*` or `{column}` of a file's name, the column (empty for `*`), and what
/// stands after it.
#[must_use]
pub fn pattern(file: &str) -> (&str, Option<&str>, &str) {
    let star = file
        .split_once('*')
        .map(|(before, after)| (before, Some(""), after));
    let column = file.split_once('{').and_then(|(before, rest)| {
        rest.split_once('}')
            .map(|(column, after)| (before, Some(column), after))
    });
    let first = star
        .into_iter()
        .chain(column)
        .min_by_key(|(before, ..)| before.len());
    first.unwrap_or((file, None, ""))
}

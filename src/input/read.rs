//! The text of one CSV file → a typed frame in the table's schema, with the physical line of each row.
//! In: text, schema, mapping, the keys of other tables. Out: a Polars frame and findings. It must not know what figures are made of it.

use super::{
    decode::breaks,
    reference::Keys,
    schema::{ColumnSchema, Kind, TableSchema},
};
use crate::{
    finding::{Finding, Found, NONE, Place, Severity, nearest, shown},
    settings::Input,
};
use polars::prelude::*;
use std::collections::HashMap;

/// The most characters of a cell: what a cell of a workbook holds. Longer ones are damage, not data.
const LONGEST: usize = 32_767;

/// The values of one column while a file is read.
enum Builder {
    Text(Vec<Option<String>>),
    Day(Vec<Option<i32>>),
    Count(Vec<Option<i64>>),
    List(Vec<Vec<String>>),
}

impl Builder {
    const fn new(kind: Kind) -> Self {
        match kind {
            Kind::Text | Kind::Choice(..) | Kind::Reference(_) => Self::Text(Vec::new()),
            Kind::Date => Self::Day(Vec::new()),
            Kind::Count => Self::Count(Vec::new()),
            Kind::List | Kind::References(_) => Self::List(Vec::new()),
        }
    }

    fn finish(self, name: &str) -> PolarsResult<Column> {
        Ok(match self {
            Self::Text(values) => Series::new(name.into(), values).into(),
            Self::Day(values) => Series::new(name.into(), values).cast(&DataType::Date)?.into(),
            Self::Count(values) => Series::new(name.into(), values).into(),
            Self::List(values) => {
                let mut builder = ListStringChunkedBuilder::new(name.into(), values.len(), values.len());
                for list in &values {
                    builder.append_values_iter(list.iter().map(String::as_str));
                }
                builder.finish().into_series().into()
            }
        })
    }
}

/// Where the cells of a row stand in the file.
struct Row<'a> {
    file: &'a str,
    line: u64,
    record: &'a csv::StringRecord,
}

impl Row<'_> {
    /// A record may span lines: the place of a field is the line on which it begins.
    fn place(&self, field: usize) -> Place {
        let before: u64 = self.record.iter().take(field).map(|f| breaks(f.as_bytes())).sum();
        Place { file: self.file.to_owned(), line: self.line + before, column: field as u64 + 1 }
    }
}

/// The known keys of the tables read so far, by table.
pub type Tables = HashMap<&'static str, Keys>;

/// Reads one table. Rows with findings of severity error keep their place with empty cells.
///
/// # Errors
/// Only where Polars refuses columns of our own making: a bug.
pub fn read(
    text: &str,
    file: &str,
    schema: &TableSchema,
    input: &Input,
    missing: &[String],
    tables: &mut Tables,
) -> PolarsResult<Found<DataFrame>> {
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(text.as_bytes());
    let header = reader.headers().cloned().unwrap_or_default();
    let mut findings = Vec::new();
    let fields = find_columns(&header, file, schema, input, &mut findings);
    let mut builders: Vec<Builder> = schema.columns.iter().map(|c| Builder::new(c.kind)).collect();
    let mut lines: Vec<u32> = Vec::new();
    let mut keys: HashMap<Vec<String>, u64> = HashMap::new();
    let mut counter = Lines { bytes: text.as_bytes(), offset: 0, line: 1 };
    let mut record = csv::StringRecord::new();
    while reader.read_record(&mut record).unwrap_or(false) {
        let line = counter.at(record.position().map_or(0, csv::Position::byte));
        lines.push(u32::try_from(line).unwrap_or(u32::MAX));
        let row = Row { file, line, record: &record };
        let right_width = record.len() == header.len();
        if !right_width {
            let place = Place { column: 0, ..row.place(0) };
            findings.push(Finding::new(Severity::Error, "R012", place).with("cells", record.len()).with("columns", header.len()));
        }
        for ((column, field), builder) in schema.columns.iter().zip(&fields).zip(&mut builders) {
            let value = field.filter(|_| right_width).and_then(|f| record.get(f)).unwrap_or_default();
            let value = input.values.get(column.name).and_then(|map| map.get(value)).map_or(value, String::as_str);
            let value = (!value.is_empty() && !missing.iter().any(|m| m == value)).then_some(value);
            // A bad width has its finding already; a column that the file lacks has none to point at.
            let place = field.filter(|_| right_width).map(|f| row.place(f));
            if value.is_none()
                && column.required
                && let Some(place) = &place
            {
                findings.push(Finding::new(Severity::Error, "R020", place.clone()).with("column", column.name));
            }
            let short = |v: &&str| v.len() <= LONGEST || v.chars().count() <= LONGEST;
            if let (Some(long), Some(place)) = (value.filter(|v| !short(v)), &place) {
                let finding = Finding::new(Severity::Error, "R024", place.clone()).with("column", column.name);
                findings.push(finding.with("n", long.chars().count()).with("most", LONGEST));
            }
            push(builder, column, value.filter(short), place.as_ref(), tables, &mut findings);
        }
        if right_width && !schema.key.is_empty() {
            check_key(schema, &builders, &row, fields[0], &mut keys, &mut findings);
        }
    }
    let height = lines.len();
    let mut columns = schema.columns.iter().zip(builders).map(|(c, b)| b.finish(c.name)).collect::<PolarsResult<Vec<Column>>>()?;
    columns.push(Series::new("line".into(), lines).into());
    Ok(Found { value: DataFrame::new(height, columns)?, findings })
}

/// For each column of the schema, its field in the file.
fn find_columns(
    header: &csv::StringRecord,
    file: &str,
    schema: &TableSchema,
    input: &Input,
    findings: &mut Vec<Finding>,
) -> Vec<Option<usize>> {
    let name_in_file = |c: &ColumnSchema| input.columns.get(c.name).map_or(c.name, String::as_str).to_owned();
    // A spreadsheet of another country saves semicolons or tabs: one problem, not one for each cell.
    if let Some(separator) = header.get(0).filter(|_| header.len() == 1).and_then(|h| [';', '\t'].into_iter().find(|c| h.contains(*c))) {
        let name = if separator == ';' { "semicolons" } else { "tabs" };
        findings.push(Finding::new(Severity::Error, "R015", Place { line: 1, ..Place::file(file) }).with("separator", name));
        return vec![None; schema.columns.len()];
    }
    let at = |field: usize| Place { file: file.to_owned(), line: 1, column: field as u64 + 1 };
    let mut used = vec![false; header.len()];
    let mut fields = Vec::new();
    for column in schema.columns {
        let wanted = name_in_file(column);
        let field = header.iter().position(|h| h == wanted);
        if let Some(field) = field {
            used[field] = true;
            if let Some(again) = header.iter().skip(field + 1).position(|h| h == wanted) {
                used[field + 1 + again] = true;
                findings.push(Finding::new(Severity::Error, "R013", at(field + 1 + again)).with("column", shown(&wanted)));
            }
        } else if column.required {
            let finding = Finding::new(Severity::Error, "R010", Place { line: 1, ..Place::file(file) });
            let near = nearest(&wanted, header.iter()).map_or_else(|| NONE.to_owned(), shown);
            findings.push(finding.with("wanted", shown(&wanted)).with("near", near).with("table", schema.name).with("column", column.name));
        }
        fields.push(field);
    }
    let unknown: Vec<String> = header.iter().zip(&used).filter(|(_, used)| !**used).map(|(h, _)| shown(h)).collect();
    if let Some(first) = used.iter().position(|u| !u) {
        findings.push(Finding::new(Severity::Info, "R011", at(first)).with("columns", unknown.join(", ")));
    }
    fields
}

/// Adds one cell. Every cell adds exactly one value, so that columns keep their length.
fn push(
    builder: &mut Builder,
    column: &ColumnSchema,
    value: Option<&str>,
    place: Option<&Place>,
    tables: &mut Tables,
    findings: &mut Vec<Finding>,
) {
    let mut wrong = |code, value: &str, more: &[(&'static str, String)]| {
        if let Some(place) = place {
            let finding = Finding::new(Severity::Error, code, place.clone()).with("column", column.name).with("value", shown(value));
            findings.push(more.iter().fold(finding, |f, (name, text)| f.with(name, text)));
        }
    };
    match (builder, column.kind) {
        (Builder::Text(out), Kind::Choice(words, default)) => out.push(match value {
            Some(v) if words.contains(&v) => Some(v.to_owned()),
            Some(v) => {
                let near = nearest(v, words.iter().copied()).unwrap_or(NONE).to_owned();
                wrong("R021", v, &[("near", near), ("known", words.join(", "))]);
                None
            }
            None => default.map(str::to_owned),
        }),
        (Builder::Text(out), Kind::Reference(table)) => out.push(value.and_then(|v| {
            let id = resolve(tables, table, v);
            id.map_err(|near| wrong("R030", v, &[("near", near), ("table", table.to_owned())])).ok()
        })),
        (Builder::Text(out), _) => out.push(value.map(str::to_owned)),
        (Builder::Day(out), _) => out.push(value.and_then(|v| {
            let day = day(v);
            if day.is_none() {
                wrong("R022", v, &[]);
            }
            day
        })),
        (Builder::Count(out), _) => out.push(value.and_then(|v| {
            let count = v.parse::<u32>().ok().map(i64::from);
            if count.is_none() {
                wrong("R023", v, &[]);
            }
            count
        })),
        (Builder::List(out), kind) => {
            let mut list = Vec::new();
            for part in value.into_iter().flat_map(|v| v.split(';')).map(str::trim).filter(|p| !p.is_empty()) {
                let id = match kind {
                    Kind::References(table) => resolve(tables, table, part).map_err(|near| (near, table)),
                    _ => Ok(part.to_owned()),
                };
                match id {
                    Ok(id) if list.contains(&id) => {}
                    Ok(id) => list.push(id),
                    Err((near, table)) => wrong("R032", part, &[("near", near), ("table", table.to_owned())]),
                }
            }
            out.push(list);
        }
    }
}

/// The id that a value stands for, or the nearest known one.
fn resolve(tables: &mut Tables, table: &str, value: &str) -> Result<String, String> {
    tables.get_mut(table).map_or_else(|| Ok(value.to_owned()), |keys| keys.resolve(value))
}

fn check_key(
    schema: &TableSchema,
    builders: &[Builder],
    row: &Row,
    field: Option<usize>,
    keys: &mut HashMap<Vec<String>, u64>,
    findings: &mut Vec<Finding>,
) {
    let last = |b: &Builder| match b {
        Builder::Text(v) => v.last().cloned().flatten(),
        Builder::Day(v) => v.last().copied().flatten().map(|d| d.to_string()),
        Builder::Count(_) | Builder::List(_) => None,
    };
    let key: Vec<String> = schema
        .columns
        .iter()
        .zip(builders)
        .filter(|(c, _)| schema.key.contains(&c.name))
        .map(|(_, b)| last(b).unwrap_or_default())
        .collect();
    if key[0].is_empty() {
        return;
    }
    if let Some(first) = keys.get(&key) {
        let finding = Finding::new(Severity::Error, "R031", row.place(field.unwrap_or(0)));
        findings.push(finding.with("columns", schema.key.join(" + ")).with("value", shown(&key[0])).with("line", first));
    } else {
        keys.insert(key, row.line);
    }
}

/// Days since 1970-01-01 of an ISO 8601 calendar date.
fn day(text: &str) -> Option<i32> {
    let shape = text.len() == 10 && text.bytes().enumerate().all(|(i, b)| if i == 4 || i == 7 { b == b'-' } else { b.is_ascii_digit() });
    let date: jiff::civil::Date = text.parse().ok().filter(|_| shape)?;
    Some(super::days(date))
}

/// The physical line on which a record begins. `csv::Position::line` is taken before the reader skips the line feed of a
/// CR LF and blank lines, so it is too small; lines are counted from the bytes.
struct Lines<'a> {
    bytes: &'a [u8],
    offset: usize,
    line: u64,
}

impl Lines<'_> {
    /// `start` is `Position::byte` of the record; it never goes backwards.
    fn at(&mut self, start: u64) -> u64 {
        let mut start = usize::try_from(start).unwrap_or(usize::MAX).min(self.bytes.len());
        while matches!(self.bytes.get(start), Some(b'\r' | b'\n')) {
            start += 1;
        }
        self.line += breaks(&self.bytes[self.offset..start]);
        self.offset = start;
        self.line
    }
}

//! `Released` → data files: each table as CSV and Parquet, all figures as JSON, and a description
//! of the files (Frictionless Data Package). In: what may be seen, the words. Out: bytes. It must
//! not know the documents.

use super::{
    Artifact, FORMULA_MARKS, parquet,
    wide::{Readers, SheetValue, Wide, WideColumn, widen},
};
use crate::{
    disclosure::Released,
    schema,
    settings::{Settings, files::CsvMarks},
    table::{
        Aggregate, Cell, ChangeDirection, Figure, Recipe, RowKeys, SheetRows, Table, Tally,
        ValueType,
    },
    words::Words,
};
use serde_json::{Value as Json, json};
use std::{borrow::Cow, collections::BTreeSet};

/// All data files, below `data/`. `points` are the main points, each with the figures that it is made
/// of.
///
/// ```
/// # use rapporteur::settings::Settings;
/// # let settings = Settings::read("inputs/rapporteur.toml".as_ref())?;
/// # let data = rapporteur::input::read("inputs".as_ref(), &settings, jiff::civil::Date::MAX)?.value;
/// # let period = "2022".parse()?;
/// # let statistics = rapporteur::statistics::compute(&data, &settings, &period)?;
/// # let audience = settings.disclosure.audience;
/// # let released = rapporteur::disclosure::release(statistics, &data, &settings, audience)?;
/// # let words = rapporteur::words::Words::english();
/// use rapporteur::render::data;
///
/// let files = data::write(&released, &settings, &words, &[])?;
/// assert!(files.iter().any(|file| file.path == "data/figures.json"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// Where a table can't be written to memory: a bug.
pub fn write(
    released: &Released,
    settings: &Settings,
    words: &Words,
    points: &[(String, Vec<String>)],
) -> Result<Vec<Artifact>, String> {
    let mut artifacts = Vec::new();
    let mut resources = Vec::new();
    for table in released.tables().iter().chain(released.data().iter()) {
        let name = table.id().replace(['@', '_'], "-").to_lowercase();
        let (mut bytes, mut like_formulas) = (Vec::new(), BTreeSet::new());
        for part in parts(released, table) {
            let part = part?;
            let wide = widen(&part, words, Readers::Software);
            csv(&wide, settings.csv, &mut bytes).map_err(|e| e.to_string())?;
            like_formulas.extend(columns_like_formulas(&wide));
        }
        artifacts.push(Artifact {
            path: format!("data/{name}.csv"),
            bytes,
        });
        let columns = widen(table, words, Readers::Software).columns;
        artifacts.push(Artifact {
            path: format!("data/{name}.parquet"),
            bytes: parquet_file(released, table, &columns, words)?,
        });
        let described = resource(table, &columns, &like_formulas, &name, words);
        resources.push(with_marks(described, settings.csv));
    }
    let figures: Vec<Json> = released
        .figures()
        .iter()
        .map(|f| figure(f, words))
        .collect();
    let points: Vec<Json> = points
        .iter()
        .map(|(text, figures)| json!({ "text": text, "figures": figures }))
        .collect();
    artifacts.push(Artifact {
        path: "data/figures.json".into(),
        bytes: pretty(
            &json!({ "period": released.period().name, "figures": figures, "main_points": points }),
        ),
    });
    let mut package = package(released, settings);
    package["resources"] = resources.into();
    if !released.left_out().is_empty() {
        package["rows_left_out"] = left_out(released);
    }
    artifacts.push(Artifact {
        path: "data/datapackage.json".into(),
        bytes: pretty(&package),
    });
    Ok(artifacts)
}

/// What a data package says of itself. Its date is that of the edition, else the one that all
/// documents bear: the last day of the period.
fn package(released: &Released, settings: &Settings) -> Json {
    let (process, period) = (&settings.process, released.period());
    let edition = settings.edition.map(|edition| edition.day);
    let sources = released.files().into_iter();
    let sources: Vec<Json> = sources.map(|file| json!({ "title": file })).collect();
    let mut package = json!({
        "name": "statistics", "title": process.name, "handling": process.handling,
        "version": edition.map_or_else(|| period.name.clone(), |day| day.to_string()),
        "created": format!("{}T00:00:00Z", edition.unwrap_or(period.last)),
        "temporal": { "name": period.name, "start": period.first.to_string(), "end": period.last.to_string() },
        "sources": sources,
    });
    if !process.publisher.is_empty() {
        package["contributors"] = json!([{ "title": process.publisher, "role": "publisher" }]);
    }
    if !process.licence.is_empty() {
        let mut licence =
            json!({ "name": process.licence.replace(' ', "-"), "title": process.licence });
        if !process.licence_url.is_empty() {
            licence["path"] = process.licence_url.clone().into();
        }
        package["licenses"] = json!([licence]);
    }
    package
}

/// How to read a CSV file whose marks are not the usual ones.
fn with_marks(mut resource: Json, marks: CsvMarks) -> Json {
    if marks.separator != b',' {
        resource["dialect"] = json!({ "delimiter": char::from(marks.separator).to_string() });
    }
    let fields = resource["schema"]["fields"].as_array_mut();
    for field in fields.into_iter().flatten() {
        if marks.decimal != '.' && field["type"] == "number" {
            field["decimalChar"] = marks.decimal.to_string().into();
        }
    }
    resource
}

/// The rows of a table: of those that are large, as often as they are looked through, a part at a
/// time.
fn parts<'r>(
    released: &'r Released,
    table: &'r Table,
) -> Box<dyn Iterator<Item = Result<Cow<'r, Table>, String>> + 'r> {
    let large = released
        .large()
        .iter()
        .find(|large| large.statistic() == table.statistic);
    match large {
        Some(large) => Box::new(
            large
                .parts()
                .map(|part| part.map(Cow::Owned).map_err(|e| e.to_string())),
        ),
        None => Box::new(std::iter::once(Ok(Cow::Borrowed(table)))),
    }
}

/// A table as a Parquet file, which says what it is.
fn parquet_file(
    released: &Released,
    table: &Table,
    columns: &[WideColumn],
    words: &Words,
) -> Result<Vec<u8>, String> {
    let (title, meaning) = (
        words.title(table),
        definition(table, words).unwrap_or_default(),
    );
    let texts = [
        ("title", title.as_str()),
        ("statistic", table.statistic),
        ("definition", &meaning),
    ];
    let mut file = parquet::ParquetWriter::new(columns, &texts).map_err(|e| e.to_string())?;
    for part in parts(released, table) {
        file.add(&widen(&*part?, words, Readers::Software))
            .map_err(|e| e.to_string())?;
    }
    file.end().map_err(|e| e.to_string())
}
/// Rows that are in no figure, by table and code of the finding.
#[must_use]
pub fn left_out(released: &Released) -> Json {
    released
        .left_out()
        .iter()
        .map(|l| json!({ "table": l.table, "finding": l.code, "rows": l.rows }))
        .collect()
}

/// Text of any JSON value; the order of keys is fixed.
#[must_use]
pub fn pretty(value: &Json) -> Vec<u8> {
    let mut bytes = serde_json::to_vec_pretty(value).unwrap_or_default();
    bytes.push(b'\n');
    bytes
}

/// The columns with texts that a spreadsheet which opens the CSV would take for formulas.
fn columns_like_formulas(wide: &Wide) -> Vec<usize> {
    let is_formula = |value: SheetValue| matches!(value, SheetValue::Text(text) if text.starts_with(FORMULA_MARKS));
    (0..wide.columns.len())
        .filter(|place| wide.down(*place).any(is_formula))
        .collect()
}

/// Text in quotation marks, numbers without; missing values by their symbol. The head stands before
/// the first rows, and before that the mark by which a spreadsheet knows the encoding.
fn csv(wide: &Wide, marks: CsvMarks, bytes: &mut Vec<u8>) -> Result<(), csv::Error> {
    const BYTE_ORDER_MARK: &str = "\u{feff}";
    let is_begun = !bytes.is_empty();
    if !is_begun {
        bytes.extend(BYTE_ORDER_MARK.as_bytes());
    }
    let mut writer = csv::WriterBuilder::new()
        .delimiter(marks.separator)
        .quote_style(csv::QuoteStyle::NonNumeric)
        .from_writer(bytes);
    if !is_begun {
        writer.write_record(wide.columns.iter().map(|c| c.key.as_str()))?;
    }
    for row in 0..wide.len() {
        for value in wide.row(row) {
            let text = value.to_text();
            let is_number = marks.decimal != '.' && value.number().is_some();
            let text = if is_number {
                Cow::Owned(text.replace('.', &marks.decimal.to_string()))
            } else {
                text
            };
            writer.write_field(text.as_bytes())?;
        }
        writer.write_record(None::<&[u8]>)?;
    }
    writer.flush()?;
    Ok(())
}

fn resource(
    table: &Table,
    columns: &[WideColumn],
    like_formulas: &BTreeSet<usize>,
    name: &str,
    words: &Words,
) -> Json {
    let field = |column: &WideColumn| {
        let kind = match column.values {
            ValueType::Whole => "integer",
            ValueType::Number | ValueType::Share => "number",
            ValueType::Date => "date",
            ValueType::Text | ValueType::Meeting => "string",
        };
        json!({ "name": column.key, "title": column.head, "type": kind })
    };
    let fields: Vec<Json> = columns.iter().map(field).collect();
    let mut resource = json!({
        "name": name, "path": format!("{name}.csv"), "parquet": format!("{name}.parquet"), "title": words.title(table), "encoding": "utf-8-sig",
        "statistic": table.statistic, "profile": "tabular-data-resource",
        "schema": { "fields": fields, "missingValues": ["[x]", "[z]", "[c]"] }
    });
    resource["rowKeys"] = json!(row_keys(table, columns));
    if let Some(definition) = definition(table, words) {
        resource["description"] = definition.into();
    }
    let like = like_formulas.iter().map(|place| &columns[*place].key);
    let like: Vec<&String> = like.collect();
    if !like.is_empty() {
        resource["likeFormulas"] = json!(like);
    }
    resource
}

/// The columns that say which row it is: an earlier edition has the same row under them.
fn row_keys<'c>(table: &Table, columns: &'c [WideColumn]) -> Vec<&'c str> {
    /// Of sheets of rows.
    const KEYS: [&str; 4] = ["series", "meeting_id", "member_id", "body"];
    let list = table.statistic.strip_prefix("data.");
    let own = list
        .and_then(schema::table)
        .map_or(&[] as &[&str], |list| list.key);
    let is_key = |column: &&WideColumn| match (list, table.keys) {
        (Some(_), _) if !own.is_empty() => own.contains(&column.key.as_str()),
        (Some(_), _) => KEYS.contains(&column.key.as_str()),
        (None, RowKeys::Columns(n)) => column.is_of_first(n),
        (None, RowKeys::Group(_)) => column.is_of_first(1),
        (None, RowKeys::Single) => false,
    };
    let keys = columns.iter().filter(is_key);
    keys.map(|column| column.key.as_str()).collect()
}

/// What the figures of a statistic mean, and how they are counted.
fn definition(table: &Table, words: &Words) -> Option<String> {
    (!table.statistic.starts_with("data.")).then(|| words.definition(table.statistic).join(" "))
}

fn figure(figure: &Figure, words: &Words) -> Json {
    let basis = figure
        .basis
        .map(|b| json!({ "countable": b.countable, "held": b.held }));
    let past = json!({
        "before": value(&figure.past.before, words), "change": value(&figure.past.change, words),
        "mean_of_five": value(&figure.past.mean, words), "direction": figure.past.direction.map(ChangeDirection::term)
    });
    json!({
        "id": figure.id, "value": value(&figure.cell, words), "from_meetings": basis, "past": past,
        "recipe": figure.measure.recipe.as_ref().map(recipe)
    })
}

/// A cell as JSON: shares with both numbers, exact numbers as such.
pub fn value(cell: &Cell, words: &Words) -> Json {
    match cell {
        Cell::Share {
            numerator,
            denominator,
        } => json!({ "numerator": numerator, "denominator": denominator }),
        Cell::Integer(n) => json!(n),
        Cell::Decimal(_) | Cell::Quotient(_) | Cell::Points(_) => json!(cell.number()),
        other => json!(words.cell(other)),
    }
}

/// Which rows of which data file the figure is counted from.
#[must_use]
pub fn recipe(recipe: &Recipe) -> Json {
    match recipe {
        Recipe::Tally(tally) => self::tally(tally),
        Recipe::Share {
            numerator,
            denominator,
        }
        | Recipe::Quotient {
            numerator,
            denominator,
        } => {
            json!({ "numerator": tally(numerator), "denominator": tally(denominator) })
        }
        Recipe::Worked(rows) => json!({ "worked_out_from": self::rows(rows) }),
    }
}

fn tally(tally: &Tally) -> Json {
    let rows = rows(&tally.rows);
    match tally.aggregate {
        Aggregate::Rows => json!({ "count": rows }),
        Aggregate::Distinct(column) => json!({ "distinct": column, "of": rows }),
        Aggregate::Sum(column) => json!({ "sum": column, "of": rows }),
    }
}

fn rows(rows: &SheetRows) -> Json {
    let conditions: Vec<String> = rows.conditions.iter().map(ToString::to_string).collect();
    json!({ "file": format!("data.{}.csv", rows.sheet), "where": conditions })
}

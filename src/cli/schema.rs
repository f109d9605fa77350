//! `rapporteur schema`: the tables and columns that are read, for people and for programs.

use super::{Failure, USAGE, terminal};
use crate::{
    finding::{CODES, nearest},
    render::data::pretty,
    schema::{self, ColumnSchema, Kind, Need, Privacy, TableSchema},
    settings::written,
    words::Words,
};
use schemars::{JsonSchema, generate::SchemaSettings, transform::RecursiveTransform};
use serde_json::{Value, json};
use std::path::PathBuf;

#[derive(Debug, clap::Args)]
pub struct Schema {
    /// One table; without it, all tables are shown
    table: Option<String>,
    /// What the schema is for
    #[arg(long, value_enum, default_value_t)]
    format: SchemaFormat,
    /// For a Frictionless package: the folder of lists that it describes; without it, it describes
    /// the lists that every process keeps
    #[arg(long)]
    inputs: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, clap::ValueEnum)]
enum SchemaFormat {
    /// Lines of text for people
    #[default]
    Text,
    /// A page of documentation
    Markdown,
    /// Frictionless Table Schema of the input tables
    Frictionless,
    /// JSON Schema of rapporteur.toml, for editors
    Settings,
}

impl Schema {
    pub fn run(self, words: &Words) -> Result<(), Failure> {
        let tables = match &self.table {
            None => schema::all().collect(),
            Some(name) => vec![schema::table(name).ok_or_else(|| {
                let known: Vec<&str> = schema::all().map(|t| t.name).collect();
                let near = nearest(name, known.iter().copied()).unwrap_or(known[0]);
                Failure::new(
                    USAGE,
                    words.say(
                        "failed-table",
                        &[
                            ("table", name.as_str().into()),
                            ("near", near.into()),
                            ("known", known.join(", ").into()),
                        ],
                    ),
                )
            })?],
        };
        let text = match self.format {
            SchemaFormat::Text => tables
                .iter()
                .map(|t| text(t, words))
                .collect::<Vec<_>>()
                .join("\n"),
            SchemaFormat::Markdown => markdown(&tables, words),
            SchemaFormat::Frictionless if self.table.is_some() => {
                json_text(&frictionless(tables[0], words))
            }
            SchemaFormat::Frictionless => json_text(&self.package(&tables, words)),
            SchemaFormat::Settings => json_text(&settings()),
        };
        terminal::say(text.trim_end());
        Ok(())
    }

    /// A data package: a resource without its file would not be valid.
    fn package(&self, tables: &[&TableSchema], words: &Words) -> Value {
        let path = |table: &TableSchema| format!("{}.csv", table.name);
        let is_there = |table: &TableSchema| match &self.inputs {
            Some(folder) => folder.join(path(table)).is_file(),
            None => schema::TABLES.iter().any(|own| own.name == table.name),
        };
        let of = tables.iter().filter(|table| is_there(table));
        let resources: Vec<Value> = of
            .map(|table| json!({ "name": table.name, "path": path(table), "schema": frictionless(table, words) }))
            .collect();
        json!({ "name": "inputs", "resources": resources })
    }
}

fn json_text(value: &Value) -> String {
    String::from_utf8_lossy(&pretty(value)).into_owned()
}

/// What a column is for.
fn meaning(table: &TableSchema, column: &ColumnSchema, words: &Words) -> String {
    if let Some((of, language)) = column.of {
        return words.say(
            "input-in-language",
            &[("column", of.into()), ("language", language.into())],
        );
    }
    words.text(&format!("input-{}-{}", table.name, column.name))
}

/// What its cells hold.
fn holds(column: &ColumnSchema, words: &Words) -> String {
    match column.kind {
        Kind::Text => words.text("holds-text"),
        Kind::Open(all) => words.say("holds-open", &[("words", all.join(", ").into())]),
        Kind::Choice(all, None) => words.say("holds-choice", &[("words", all.join(", ").into())]),
        Kind::Choice(all, Some(usual)) => words.say(
            "holds-choice-usual",
            &[("words", all.join(", ").into()), ("usual", usual.into())],
        ),
        Kind::Date => words.text("holds-date"),
        Kind::Count => words.text("holds-count"),
        Kind::List => words.text("holds-list"),
        Kind::Reference(table) => words.say("holds-reference", &[("table", table.into())]),
        Kind::References(table) => words.say("holds-references", &[("table", table.into())]),
    }
}

/// What its cells hold, whether it must be there, and how far it may go.
fn holds_and_rules(column: &ColumnSchema, words: &Words) -> String {
    let privacy = match column.privacy {
        Privacy::Open => None,
        Privacy::Inside => Some("rule-inside"),
        Privacy::Person => Some("rule-person"),
        Privacy::ListOfParticipants => Some("rule-list-of-participants"),
    };
    let rules = column
        .required
        .then_some("rule-required")
        .into_iter()
        .chain(privacy)
        .map(|id| words.text(id));
    std::iter::once(holds(column, words))
        .chain(rules)
        .collect::<Vec<_>>()
        .join("; ")
}

fn need(table: &TableSchema, words: &Words) -> String {
    words.text(match table.need {
        Need::Required => "need-required",
        Need::Recommended => "need-recommended",
        Need::Optional => "need-optional",
    })
}

fn text(table: &TableSchema, words: &Words) -> String {
    let head = format!(
        "{}.csv ({}): {}",
        table.name,
        need(table, words),
        words.text(&format!("input-{}", table.name))
    );
    let line = |c: &ColumnSchema| {
        format!(
            "  {:<36} {}. {}",
            c.name,
            meaning(table, c, words),
            holds_and_rules(c, words)
        )
    };
    std::iter::once(head)
        .chain(table.columns().iter().map(line))
        .collect::<Vec<_>>()
        .join("\n")
        + "\n"
}

fn markdown(tables: &[&TableSchema], words: &Words) -> String {
    let mut lines = vec![
        format!("# {}", words.text("inputs-title")),
        String::new(),
        words.text("inputs-note"),
    ];
    for table in tables {
        let about = words.text(&format!("input-{}", table.name));
        let heads = ["inputs-column", "inputs-meaning", "inputs-holds"]
            .map(|id| words.text(id))
            .join(" | ");
        lines.extend([
            String::new(),
            format!("## {}.csv", table.name),
            String::new(),
            format!("{about} ({}).", need(table, words)),
        ]);
        lines.extend([
            String::new(),
            format!("| {heads} |"),
            "|---|---|---|".to_owned(),
        ]);
        let row = |c: &ColumnSchema| {
            format!(
                "| `{}` | {} | {} |",
                c.name,
                meaning(table, c, words),
                holds_and_rules(c, words)
            )
        };
        lines.extend(table.columns().iter().map(row));
    }
    lines.join("\n")
}

/// A Frictionless Table Schema (specs.frictionlessdata.io/table-schema).
fn frictionless(table: &TableSchema, words: &Words) -> Value {
    let field = |c: &ColumnSchema| {
        let kind = match c.kind {
            Kind::Date => "date",
            Kind::Count => "integer",
            _ => "string",
        };
        let mut constraints = serde_json::Map::new();
        if c.required {
            constraints.insert("required".into(), json!(true));
        }
        match c.kind {
            Kind::Choice(all, _) => drop(constraints.insert("enum".into(), json!(all))),
            Kind::Count => drop(constraints.insert("minimum".into(), json!(0))),
            _ => {}
        }
        if table.key == [c.name] {
            constraints.insert("unique".into(), json!(true));
        }
        json!({ "name": c.name, "type": kind, "description": meaning(table, c, words), "constraints": constraints })
    };
    let foreign = |c: &ColumnSchema| match c.kind {
        Kind::Reference(other) => {
            let resource = if other == table.name { "" } else { other };
            let key = schema::table(other)
                .and_then(|t| t.key.first())
                .copied()
                .unwrap_or_default();
            Some(json!({ "fields": c.name, "reference": { "resource": resource, "fields": key } }))
        }
        _ => None,
    };
    let keys: Vec<Value> = table.columns().iter().filter_map(foreign).collect();
    let mut schema = json!({ "fieldsMatch": "partial", "fields": table.columns().iter().map(field).collect::<Vec<_>>(), "missingValues": [""], "foreignKeys": keys });
    if table.key.len() == 1 {
        schema["primaryKey"] = json!(table.key);
    }
    schema
}

/// The JSON Schema of the settings, with the tables, columns and codes that they may name.
fn settings() -> Value {
    let join_lines = RecursiveTransform(|schema: &mut schemars::Schema| {
        if let Some(Value::String(text)) = schema.get_mut("description") {
            *text = text.replace('\n', " ");
        }
    });
    let generator = SchemaSettings::default().with_transform(join_lines);
    let root = generator
        .into_generator()
        .into_root_schema_for::<written::File>();
    let mut schema = serde_json::to_value(root).unwrap_or_default();
    let section = format!("#/$defs/{}", written::InputSection::schema_name());
    let tables: serde_json::Map<String, Value> = schema::all()
        .map(|t| {
            let names: Vec<&str> = t.columns().iter().map(|c| c.name).collect();
            let named = json!({ "propertyNames": { "enum": names } });
            let input = json!({ "allOf": [{ "$ref": section }], "properties": { "columns": named, "values": named } });
            (t.name.to_owned(), input)
        })
        .collect();
    let inputs = &mut schema["properties"]["inputs"];
    inputs["properties"] = Value::Object(tables);
    inputs["additionalProperties"] = json!(false);
    schema["properties"]["severity"]["propertyNames"] =
        json!({ "enum": CODES.iter().map(|c| c.code).collect::<Vec<_>>() });
    schema
}

//! `rapporteur explain`: what a kind of finding means, or how a figure is counted and which rows made it.

use super::{BAD_SETTINGS, BUG, Failure, Inputs, USAGE, terminal};
use crate::{
    finding::{CODES, kind, nearest},
    render::data,
    settings::period::Period,
    statistics::{
        self, Definition, REGISTRY, Statistics,
        provenance::{Evidence, Item},
    },
    table::{Cell, Column, Recipe},
    words::Words,
};
use serde_json::{Value as Json, json};

#[derive(Debug, clap::Args)]
pub struct Explain {
    /// The code of a finding, such as R030, or a statistic or figure, such as participation.rate; without it all are listed
    about: Option<String>,
    /// One member, by its key or name
    #[arg(long)]
    member: Option<String>,
    /// One meeting, by its key
    #[arg(long)]
    meeting: Option<String>,
    /// One series, by its key in the settings
    #[arg(long)]
    series: Option<String>,
    /// A year (2022) or two (2020..2022) [default: the period of the settings]
    #[arg(long)]
    period: Option<String>,
    /// How it is written
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    #[command(flatten)]
    inputs: Inputs,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// Lines for people
    #[default]
    Text,
    /// A page of documentation
    Markdown,
    /// For programs
    Json,
}

impl Explain {
    pub fn run(self, words: &Words) -> Result<(), Failure> {
        let Some(asked) = &self.about else {
            self.list(words);
            return Ok(());
        };
        let code = asked.to_uppercase();
        if let Some(code) = kind(&code) {
            let (title, parts) = words.page(code);
            let (mark, between) = if self.format == Format::Markdown { ("# ", "\n\n") } else { ("", "\n") };
            terminal::say(&if self.format == Format::Json {
                pretty(&json!({ "code": code.code, "title": title, "text": parts }))
            } else {
                format!("{mark}{}: {title}\n\n{}", code.code, parts.join(between))
            });
            return Ok(());
        }
        let Some(definition) = Definition::of(asked) else {
            let known = CODES.iter().map(|c| c.code).chain(REGISTRY.iter().map(|d| d.id));
            let near = nearest(&code, CODES.iter().map(|c| c.code)).or_else(|| nearest(asked, known)).unwrap_or(CODES[0].code);
            return Err(Failure::new(USAGE, words.with("failed-code", &[("code", asked.as_str().into()), ("near", near.into())])));
        };
        let statistics = self.compute(words)?;
        let answers = self.answers(&statistics, asked)?;
        if self.format == Format::Json {
            let [question, formula, edges] = words.definition(definition.id);
            let figures: Vec<Json> = answers.iter().map(|answer| answer.json(words)).collect();
            terminal::say(&pretty(&json!({
                "id": definition.id, "question": question, "formula": formula, "edges": edges,
                "period": statistics.period.name, "figures": figures
            })));
        } else {
            let [question, formula, edges] = words.definition(definition.id);
            terminal::say(&format!("{}: {question}\n\n{formula}\n{edges}", definition.id));
            for answer in &answers {
                terminal::say(&answer.text(words));
            }
        }
        Ok(())
    }

    /// All kinds of findings and all statistics.
    fn list(&self, words: &Words) {
        match self.format {
            Format::Markdown => {
                terminal::say(&format!("# {}\n\n{}\n\n| | | |\n|---|---|---|", words.text("findings-title"), words.text("findings-note")));
                for code in CODES {
                    let (severity, (title, _)) = (words.severity(code.severity), words.page(code));
                    terminal::say(&format!("| [{0}]({0}.md) | {severity} | {title} |", code.code));
                }
            }
            Format::Text => {
                for definition in REGISTRY {
                    terminal::say(&format!("{:<34} {}", definition.id, words.definition(definition.id)[0]));
                }
                for code in CODES {
                    terminal::say(&format!("{}  {:<8} {}", code.code, words.severity(code.severity), words.page(code).0));
                }
            }
            Format::Json => {
                let statistic = |d: &&Definition| {
                    let [question, formula, edges] = words.definition(d.id);
                    json!({ "id": d.id, "unit": words.text(d.unit), "question": question, "formula": formula, "edges": edges })
                };
                let findings: Vec<Json> = CODES.iter().map(|c| json!({ "code": c.code, "title": words.page(c).0 })).collect();
                let statistics: Vec<Json> = REGISTRY.iter().map(statistic).collect();
                terminal::say(&pretty(&json!({ "statistics": statistics, "findings": findings })));
            }
        }
    }

    fn compute(&self, words: &Words) -> Result<Statistics, Failure> {
        let loaded = self.inputs.load(words)?;
        if let Some(failure) = loaded.failure(words, false) {
            self.inputs.show(words, &loaded.settings, &loaded.findings);
            return Err(failure);
        }
        let period: Period = match &self.period {
            Some(text) => text.parse().map_err(|e| Failure::new(USAGE, e))?,
            None => loaded.settings.period.clone().ok_or_else(|| Failure::new(BAD_SETTINGS, words.text("failed-period")))?,
        };
        statistics::compute(&loaded.data, &loaded.settings, &period).map_err(|e| Failure::new(BUG, e))
    }

    /// The figures and cells that are asked for, each with its rows.
    fn answers(&self, statistics: &Statistics, asked: &str) -> Result<Vec<Answer>, Failure> {
        let of_series = |id: &str| self.series.as_ref().is_none_or(|s| id.ends_with(&format!("@{s}")));
        let is_asked = |id: &str| id == asked || id.strip_prefix(asked).is_some_and(|rest| rest.starts_with(['.', '@']));
        let mut answers = Vec::new();
        if self.member.is_none() && self.meeting.is_none() {
            for figure in statistics.figures.iter().filter(|f| is_asked(&f.id) && of_series(&f.id)) {
                let evidence = evidence(statistics, figure.recipe.as_ref(), &[], &[])?;
                answers.push(Answer {
                    of: vec![Cell::Text(figure.id.clone())],
                    column: None,
                    cell: figure.cell.clone(),
                    recipe: figure.recipe.clone(),
                    evidence,
                });
            }
        }
        let is_member = |row: &[Cell]| {
            let named = |m: &String| row.iter().take(2).any(|c| matches!(c, Cell::Text(t) if t.eq_ignore_ascii_case(m)));
            self.member.as_ref().is_none_or(named)
        };
        let is_meeting = |row: &[Cell]| {
            self.meeting.as_ref().is_none_or(|m| row.iter().any(|c| matches!(c, Cell::Meeting(l) if l.id.eq_ignore_ascii_case(m))))
        };
        if self.member.is_some() || self.meeting.is_some() || answers.is_empty() {
            for table in statistics.tables.iter().filter(|t| is_asked(&t.id()) && of_series(&t.id())) {
                for row in table.rows.iter().filter(|row| is_member(row) && is_meeting(row)) {
                    for (column, cell) in table.columns.iter().zip(row).filter(|(c, _)| c.recipe.is_some()) {
                        let evidence = evidence(statistics, column.recipe.as_ref(), &table.columns, row)?;
                        let mut of = vec![row[0].clone()];
                        of.extend(table.series.as_ref().map(|s| Cell::Text(s.name.clone())));
                        answers.push(Answer {
                            of,
                            column: Some(column.clone()),
                            cell: cell.clone(),
                            recipe: column.recipe.clone(),
                            evidence,
                        });
                    }
                }
            }
        }
        Ok(answers)
    }
}

fn evidence(statistics: &Statistics, recipe: Option<&Recipe>, columns: &[Column], row: &[Cell]) -> Result<Option<Evidence>, Failure> {
    recipe.map(|recipe| statistics.evidence(recipe, columns, row)).transpose().map_err(|e| Failure::new(BUG, e))
}

fn pretty(value: &Json) -> String {
    String::from_utf8(data::pretty(value)).unwrap_or_default().trim_end().to_owned()
}

/// One figure or cell, and what it was counted from.
struct Answer {
    of: Vec<Cell>,
    column: Option<Column>,
    cell: Cell,
    recipe: Option<Recipe>,
    evidence: Option<Evidence>,
}

impl Answer {
    fn title(&self, words: &Words) -> String {
        let parts = self.of.iter().map(|cell| words.cell(cell)).chain(self.column.as_ref().map(|c| words.head(c)));
        parts.collect::<Vec<String>>().join(", ")
    }

    fn text(&self, words: &Words) -> String {
        let value = match &self.cell {
            Cell::Share { .. } => format!("{} = {}", words.cell(&self.cell), words.percent(&self.cell)),
            Cell::Missing(missing) => words.missing(*missing),
            cell => words.cell(cell),
        };
        let mut lines = vec![String::new(), format!("{}: {value}", self.title(words))];
        let Some(evidence) = &self.evidence else { return lines.join("\n") };
        for (head, items) in [("explain-counted", &evidence.counted), ("explain-left-out", &evidence.left_out)] {
            if !items.is_empty() {
                lines.push(words.with(head, &[("n", items.len().into())]));
                // What lies outside the time is counted, not listed: it is in the JSON.
                let (outside, near): (Vec<&Item>, Vec<&Item>) = items.iter().partition(|item| item.why == Some("start_date"));
                lines.extend(near.into_iter().map(|item| line(item, words)));
                if !outside.is_empty() {
                    lines.push(words.with("explain-outside", &[("n", outside.len().into())]));
                }
            }
        }
        lines.join("\n")
    }

    fn json(&self, words: &Words) -> Json {
        let item = |item: &Item| {
            json!({
                "keys": item.keys, "date": item.date.map(|d| d.to_string()), "rows": item.places, "in_numerator": item.part,
                "left_out_by": item.why
            })
        };
        let all = |items: &[Item]| items.iter().map(item).collect::<Vec<Json>>();
        json!({
            "of": self.title(words), "value": data::value(&self.cell, words), "recipe": self.recipe.as_ref().map(data::recipe),
            "counted": self.evidence.as_ref().map(|e| all(&e.counted)), "left_out": self.evidence.as_ref().map(|e| all(&e.left_out))
        })
    }
}

/// `  AHG-05  12 Oct 2011  not in the numerator  attendance.csv:14`
fn line(item: &Item, words: &Words) -> String {
    let day = item.date.map_or_else(String::new, |day| words.cell(&Cell::Date(day)).replace('\u{a0}', " "));
    let part = item.part.map(|yes| words.text(if yes { "explain-part" } else { "explain-no-part" }));
    let why =
        item.why.map(|column| words.find(&format!("explain-why-{}", column.replace('_', "-")), &[]).unwrap_or_else(|| column.to_owned()));
    let places = if item.places.is_empty() { words.text("explain-no-row") } else { item.places.join(", ") };
    let parts = [item.keys.join(" "), day].into_iter().chain(part).chain(why).chain([places]).filter(|p| !p.is_empty());
    format!("  {}", parts.collect::<Vec<String>>().join("  "))
}

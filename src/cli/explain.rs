//! `rapporteur explain`: what a kind of finding means, or how a figure is counted and which rows
//! made it.

use super::{
    BUG, Failure, Inputs, USAGE,
    answer::{self, Ground, Question},
    terminal,
};
use crate::{
    disclosure::{Audience, release},
    finding::{CODES, NONE, kind, nearest},
    frame::texts,
    input::Dataset,
    render::data,
    settings::period::Asked,
    statistics::{self, Definition, REGISTRY, Statistics},
    table::Series,
    words::Words,
};
use serde_json::{Value as Json, json};

#[derive(Debug, clap::Args)]
pub struct Explain {
    /// The code of a finding, such as R030, or a statistic or figure, such as participation.rate;
    /// without it all are listed
    about: Option<String>,
    /// One member, by its key or name
    #[arg(long)]
    member: Option<String>,
    /// One meeting, by its key
    #[arg(long)]
    meeting: Option<String>,
    /// One series, by its key or name in the settings
    #[arg(long)]
    series: Option<String>,
    /// A year (2022), a quarter (2022-Q3), two years (2020..2022), last-year, this-year or
    /// since-last-meeting:BODY [default: as in rapporteur.toml, else the year of the latest held
    /// meeting]
    #[arg(long)]
    period: Option<Asked>,
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
        let asked = asked.trim();
        let code = asked.to_uppercase();
        if let Some(code) = kind(&code) {
            let (title, parts) = words.page(code);
            let (mark, between) = if self.format == Format::Markdown {
                ("# ", "\n\n")
            } else {
                ("", "\n")
            };
            terminal::say(&if self.format == Format::Json {
                pretty(&json!({ "code": code.code, "title": title, "text": parts }))
            } else {
                format!("{mark}{}: {title}\n\n{}", code.code, parts.join(between))
            });
            return Ok(());
        }
        let Some(definition) = Definition::of(&asked.to_lowercase()) else {
            let known = CODES
                .iter()
                .map(|c| c.code)
                .chain(REGISTRY.iter().map(|d| d.id));
            let near = nearest(&code, CODES.iter().map(|c| c.code))
                .or_else(|| nearest(asked, known))
                .unwrap_or(CODES[0].code);
            return Err(Failure::new(
                USAGE,
                words.with(
                    "failed-code",
                    &[("code", asked.into()), ("near", near.into())],
                ),
            ));
        };
        let (ground, question) = self.compute(words)?;
        let answers = question
            .answers(&ground)
            .map_err(|e| Failure::new(BUG, e))?;
        let [of, formula, edges] = words.definition(definition.id);
        let period = &ground.statistics.period.name;
        if self.format == Format::Json {
            let figures: Vec<Json> = answers.iter().map(|answer| answer.json(words)).collect();
            terminal::say(&pretty(&json!({
                "id": definition.id, "question": of, "formula": formula, "edges": edges, "period": period, "figures": figures
            })));
        } else {
            terminal::say(&format!("{}: {of}\n\n{formula}\n{edges}", definition.id));
            for line in answer::lines(&answers, words) {
                terminal::say(&line);
            }
        }
        if answers.is_empty() && !question.is_whole(definition.id) {
            return Err(Failure::new(
                USAGE,
                words.with(
                    "failed-nothing",
                    &[("id", asked.into()), ("period", period.as_str().into())],
                ),
            ));
        }
        Ok(())
    }

    /// All kinds of findings and all statistics.
    fn list(&self, words: &Words) {
        match self.format {
            Format::Markdown => {
                terminal::say(&format!(
                    "# {}\n\n{}\n\n| | | |\n|---|---|---|",
                    words.text("findings-title"),
                    words.text("findings-note")
                ));
                for code in CODES {
                    let (severity, (title, _)) = (words.severity(code.severity), words.page(code));
                    terminal::say(&format!(
                        "| [{0}]({0}.md) | {severity} | {title} |",
                        code.code
                    ));
                }
            }
            Format::Text => {
                for definition in REGISTRY {
                    terminal::say(&format!(
                        "{:<34} {}",
                        definition.id,
                        words.definition(definition.id)[0]
                    ));
                }
                for code in CODES {
                    terminal::say(&format!(
                        "{}  {:<8} {}",
                        code.code,
                        words.severity(code.severity),
                        words.page(code).0
                    ));
                }
            }
            Format::Json => {
                let statistic = |d: &&Definition| {
                    let [question, formula, edges] = words.definition(d.id);
                    json!({ "id": d.id, "unit": words.text(d.unit), "question": question, "formula": formula, "edges": edges })
                };
                let findings: Vec<Json> = CODES
                    .iter()
                    .map(|c| json!({ "code": c.code, "title": words.page(c).0 }))
                    .collect();
                let statistics: Vec<Json> = REGISTRY.iter().map(statistic).collect();
                terminal::say(&pretty(
                    &json!({ "statistics": statistics, "findings": findings }),
                ));
            }
        }
    }

    fn compute(&self, words: &Words) -> Result<(Ground, Question), Failure> {
        let loaded = self.inputs.load_whole(words)?;
        let period = loaded.period(self.period.clone(), words)?;
        let bug = |e| Failure::new(BUG, e);
        let statistics =
            statistics::compute(&loaded.data, &loaded.settings, &period).map_err(bug)?;
        let question = self.question(&statistics, &loaded.data, words)?;
        let released = release(
            statistics.clone(),
            &loaded.data,
            &loaded.settings,
            Audience::default(),
        )
        .map_err(bug)?;
        Ok((
            Ground {
                statistics,
                released,
            },
            question,
        ))
    }

    /// What is asked for, by keys; or which name is not known.
    fn question(
        &self,
        statistics: &Statistics,
        data: &Dataset,
        words: &Words,
    ) -> Result<Question, Failure> {
        let unknown = |what: &str, value: &str, near: &str| {
            Failure::new(
                USAGE,
                words.with(
                    "failed-name",
                    &[
                        ("what", what.into()),
                        ("value", value.into()),
                        ("near", near.into()),
                    ],
                ),
            )
        };
        let member = match &self.member {
            Some(name) => {
                let known = data.members_named(name).into_iter().next();
                Some(known.ok_or_else(|| unknown("member", name, &data.nearest_member(name)))?)
            }
            None => None,
        };
        let meeting = match &self.meeting {
            Some(name) => {
                let ids: Vec<String> = texts(&statistics.sheet("meetings"), "meeting_id")
                    .map_err(|e| Failure::new(BUG, e))?
                    .into_iter()
                    .flatten()
                    .collect();
                let known = ids
                    .iter()
                    .find(|id| id.eq_ignore_ascii_case(name.trim()))
                    .cloned();
                Some(known.ok_or_else(|| {
                    unknown(
                        "meeting",
                        name,
                        nearest(name, ids.iter().map(String::as_str)).unwrap_or(NONE),
                    )
                })?)
            }
            None => None,
        };
        let series = match &self.series {
            Some(name) => {
                let names = |s: &Series| [s.key.clone(), s.name.clone(), s.short.clone()];
                let known = statistics
                    .series
                    .iter()
                    .find(|s| names(s).iter().any(|n| n.eq_ignore_ascii_case(name.trim())));
                let keys = statistics.series.iter().map(|s| s.key.as_str());
                Some(
                    known
                        .ok_or_else(|| {
                            unknown("series", name, nearest(name, keys).unwrap_or(NONE))
                        })?
                        .key
                        .clone(),
                )
            }
            None => None,
        };
        Ok(Question {
            id: self.about.as_deref().unwrap_or_default().trim().to_owned(),
            member,
            meeting,
            series,
        })
    }
}

fn pretty(value: &Json) -> String {
    String::from_utf8(data::pretty(value))
        .unwrap_or_default()
        .trim_end()
        .to_owned()
}

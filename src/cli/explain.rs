//! `rapporteur explain`: what a kind of finding means, or how a figure is counted and which rows
//! made it.

use super::{
    BUG, Failure, Inputs, USAGE,
    answer::{self, AnswerGround, Question},
    terminal,
};
use crate::{
    disclosure::{Audience, reach_to, release},
    finding::{CODES, Code, NONE, kind, nearest},
    frame::texts,
    input::Dataset,
    render::data,
    settings::period::Asked,
    statistics::{self, Definition, REGISTRY, Reach, Statistics},
    table::Series,
    words::Words,
};
use serde_json::{Value as Json, json};

#[derive(Debug, clap::Args)]
pub struct Explain {
    /// The code of a finding, such as R030, or the name of a statistic or figure, such as
    /// participation.rate; without it, all of them are listed
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
    /// A year (2022), a quarter (2022-Q3), a range of years (2020..2022), last-year, this-year or
    /// since-last-meeting:BODY [default: as in rapporteur.toml, otherwise the year of the latest
    /// held meeting]
    #[arg(long)]
    period: Option<Asked>,
    /// Whose edition the figures are of
    #[arg(long, value_enum, default_value_t)]
    audience: Audience,
    /// The format of the output
    #[arg(long, value_enum, default_value_t)]
    format: ExplainFormat,
    #[command(flatten)]
    inputs: Inputs,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, clap::ValueEnum)]
enum ExplainFormat {
    /// Lines of text for people
    #[default]
    Text,
    /// A page of documentation
    Markdown,
    /// JSON for programs
    Json,
}

impl Explain {
    pub fn run(self, words: &Words) -> Result<(), Failure> {
        let Some(asked) = &self.about else {
            self.list(words);
            return Ok(());
        };
        let asked = asked.trim();
        if let Some(code) = kind(&asked.to_uppercase()) {
            self.show_kind(code, words);
            return Ok(());
        }
        let definition =
            Definition::find(&asked.to_lowercase()).ok_or_else(|| nothing_named(asked, words))?;
        let (ground, question) = self.compute(words)?;
        let answers = question
            .answers(&ground)
            .map_err(|e| Failure::new(BUG, e))?;
        let [of, formula, edges] = words.definition(definition.id);
        let period = &ground.statistics.period.name;
        if self.format == ExplainFormat::Json {
            let figures: Vec<Json> = answers.iter().map(|answer| answer.json(words)).collect();
            terminal::say(&pretty(&json!({
                "id": definition.id, "question": of, "formula": formula, "edges": edges, "period": period, "figures": figures
            })));
        } else {
            terminal::say(&format!("{}: {of}\n\n{formula}\n{edges}", definition.id));
            if answers.is_empty() {
                terminal::say(&self.nothing_reported(definition, words));
            }
            for line in answer::lines(&answers, words) {
                terminal::say(&line);
            }
        }
        if answers.is_empty() && !question.is_whole(definition.id) {
            return Err(Failure::new(
                USAGE,
                words.say(
                    "failed-nothing",
                    &[("id", asked.into()), ("period", period.as_str().into())],
                ),
            ));
        }
        Ok(())
    }

    /// Why a statistic has no figure: it may be for another audience.
    fn nothing_reported(&self, definition: &Definition, words: &Words) -> String {
        if definition.reach < reach_to(self.audience) {
            let seen_by = match definition.reach {
                Reach::Secretariat => Audience::Secretariat,
                Reach::Members | Reach::Everyone => Audience::Members,
            };
            let values = [
                ("id", definition.id.into()),
                ("audience", seen_by.term().into()),
            ];
            words.say("explain-audience", &values)
        } else {
            words.text("explain-none")
        }
    }

    /// What a kind of findings means.
    fn show_kind(&self, code: &Code, words: &Words) {
        let (title, parts) = words.page(code);
        let (mark, between) = if self.format == ExplainFormat::Markdown {
            ("# ", "\n\n")
        } else {
            ("", "\n")
        };
        terminal::say(&if self.format == ExplainFormat::Json {
            pretty(&json!({ "code": code.code, "title": title, "text": parts }))
        } else {
            format!("{mark}{}: {title}\n\n{}", code.code, parts.join(between))
        });
    }

    /// All kinds of findings and all statistics.
    fn list(&self, words: &Words) {
        match self.format {
            ExplainFormat::Markdown => {
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
            ExplainFormat::Text => {
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
            ExplainFormat::Json => {
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

    fn compute(&self, words: &Words) -> Result<(AnswerGround, Question), Failure> {
        let mut loaded = self.inputs.load_whole(words)?;
        let (period, _) = loaded.settle_period(self.period.clone(), words)?;
        let bug = |e| Failure::new(BUG, e);
        let statistics =
            statistics::compute(&loaded.data, &loaded.settings, &period).map_err(bug)?;
        let question = self.question(&statistics, &loaded.data, words)?;
        let released = release(
            statistics.clone(),
            &loaded.data,
            &loaded.settings,
            self.audience,
        )
        .map_err(bug)?;
        Ok((
            AnswerGround {
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
        let member = self.member.as_ref().map(|name| {
            let known = data.members_named(name).into_iter().next();
            known.ok_or_else(|| {
                Failure::unknown_name("member", name, &data.nearest_member(name), words)
            })
        });
        let meeting = self
            .meeting
            .as_ref()
            .map(|name| meeting_id(name, statistics, words));
        let series = self
            .series
            .as_ref()
            .map(|name| series_key(name, &statistics.series, words));
        Ok(Question {
            id: self.about.as_deref().unwrap_or_default().trim().to_owned(),
            member: member.transpose()?,
            meeting: meeting.transpose()?,
            series: series.transpose()?,
        })
    }
}

/// The key of a meeting, in any letters.
fn meeting_id(name: &str, statistics: &Statistics, words: &Words) -> Result<String, Failure> {
    let ids: Vec<String> = texts(&statistics.sheet("meetings"), "meeting_id")
        .map_err(|e| Failure::new(BUG, e))?
        .into_iter()
        .flatten()
        .collect();
    let known = ids
        .iter()
        .find(|id| id.eq_ignore_ascii_case(name.trim()))
        .cloned();
    known.ok_or_else(|| {
        let near = nearest(name, ids.iter().map(String::as_str)).unwrap_or(NONE);
        Failure::unknown_name("meeting", name, near, words)
    })
}

/// The key of a series with this key or name, in any letters.
fn series_key(name: &str, series: &[Series], words: &Words) -> Result<String, Failure> {
    let names = |s: &Series| [s.key.clone(), s.name.clone(), s.short.clone()];
    let known = series
        .iter()
        .find(|s| names(s).iter().any(|n| n.eq_ignore_ascii_case(name.trim())));
    known.map(|s| s.key.clone()).ok_or_else(|| {
        let keys = series.iter().map(|s| s.key.as_str());
        let near = nearest(name, keys).unwrap_or(NONE);
        Failure::unknown_name("series", name, near, words)
    })
}

/// An error where nothing that can be explained has this name.
fn nothing_named(asked: &str, words: &Words) -> Failure {
    let known = CODES
        .iter()
        .map(|c| c.code)
        .chain(REGISTRY.iter().map(|d| d.id));
    let near = nearest(&asked.to_uppercase(), CODES.iter().map(|c| c.code))
        .or_else(|| nearest(asked, known))
        .unwrap_or(CODES[0].code);
    Failure::new(
        USAGE,
        words.say(
            "failed-code",
            &[("code", asked.into()), ("near", near.into())],
        ),
    )
}

fn pretty(value: &Json) -> String {
    String::from_utf8(data::pretty(value))
        .unwrap_or_default()
        .trim_end()
        .to_owned()
}

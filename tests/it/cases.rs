//! Small inputs like those that offices have, each with exactly the findings that it must give, and
//! the figures and sentences that are right. The figures were worked out by hand.
//! `tests/data/cases.toml` lists them; each folder of `tests/data/cases` is one.
use crate::{proof::flat, support::root};
use rapporteur::{
    documents::Edition,
    finding::{Finding, Severity},
    input,
    render::text,
    report::{Templates, compose},
    settings::Settings,
    statistics,
};
use serde::Deserialize;
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

#[derive(Deserialize)]
struct Cases {
    case: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    /// The folder.
    name: String,
    /// The settings file in it.
    #[serde(default = "usual_settings")]
    settings: String,
    /// What stands in the settings besides.
    #[serde(default)]
    more: String,
    /// What stands in the settings in place of something else.
    #[serde(default)]
    replace: Vec<(String, String)>,
    /// The period; none where nothing can be computed.
    period: Option<String>,
    /// Severity, code and place of each finding, and how often where more than once.
    expect: Vec<String>,
    /// Key of a figure or cell → its canonical text.
    #[serde(default)]
    figures: BTreeMap<String, String>,
    /// What the briefing says, and what it must not say.
    #[serde(default)]
    says: Vec<String>,
    #[serde(default)]
    says_not: Vec<String>,
    /// What the messages say, and what they must not say.
    #[serde(default)]
    messages: Vec<String>,
    #[serde(default)]
    messages_not: Vec<String>,
    /// What `init` proposes, and what it must not propose.
    #[serde(default)]
    proposes: Vec<String>,
    #[serde(default)]
    proposes_not: Vec<String>,
}

fn usual_settings() -> String {
    "rapporteur.toml".into()
}

/// What is true of nearly every case: lists that are not kept, and lists of meetings that say
/// nothing of their lists.
const USUAL: [&str; 2] = ["R009", "R050"];

fn written(finding: &Finding) -> String {
    let severity = match finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "info",
    };
    let times = if finding.count > 1 {
        format!(" x{}", finding.count)
    } else {
        String::new()
    };
    format!("{severity} {} {}{times}", finding.code, finding.place)
}

impl Case {
    fn folder(&self) -> PathBuf {
        root().join("tests/data/cases").join(&self.name)
    }

    fn settings(&self) -> Settings {
        let mut written =
            fs::read_to_string(self.folder().join(&self.settings)).unwrap_or_default();
        for (from, to) in &self.replace {
            assert!(
                written.contains(from),
                "{}: no {from} in the settings",
                self.name
            );
            written = written.replace(from, to);
        }
        let mut settings = Settings::parse(&format!("{written}\n{}", self.more)).unwrap();
        settings.today = "2026-11-28".parse().unwrap();
        settings
    }

    /// What differs from what is right.
    fn differences(&self) -> Vec<String> {
        let settings = self.settings();
        let found = input::read(&self.folder(), &settings).unwrap();
        let mut wrong = Vec::new();
        let ours: BTreeSet<String> = found
            .findings
            .iter()
            .filter(|f| !USUAL.contains(&f.code))
            .map(written)
            .collect();
        let right: BTreeSet<String> = self.expect.iter().cloned().collect();
        wrong.extend(right.difference(&ours).map(|f| format!("not found: {f}")));
        wrong.extend(ours.difference(&right).map(|f| format!("found: {f}")));
        let mut compare = |what: &str, text: &str, must: &[String], must_not: &[String]| {
            let text = text.split_whitespace().collect::<Vec<&str>>().join(" ");
            wrong.extend(
                must.iter()
                    .filter(|part| !text.contains(*part))
                    .map(|part| format!("not in {what}: {part}\n{text}")),
            );
            wrong.extend(
                must_not
                    .iter()
                    .filter(|part| text.contains(*part))
                    .map(|part| format!("in {what}: {part}")),
            );
        };
        let words = rapporteur::words::Words::english();
        let messages: Vec<String> = found
            .findings
            .iter()
            .map(|finding| {
                let (message, help) = words.finding(finding);
                format!("{message} {}", help.unwrap_or_default())
            })
            .collect();
        compare(
            "the messages",
            &messages.join("\n"),
            &self.messages,
            &self.messages_not,
        );
        if !self.proposes.is_empty() || !self.proposes_not.is_empty() {
            compare(
                "the proposal",
                &proposal(&self.folder()),
                &self.proposes,
                &self.proposes_not,
            );
        }
        let Some(period) = &self.period else {
            return wrong;
        };
        let period = period.parse().unwrap();
        let language = settings.languages[0];
        let edition = Edition::new(
            language,
            &found.value,
            &settings,
            &period,
            &Templates::default(),
        )
        .unwrap();
        let template = Templates::default().of("briefing", language);
        let briefing = compose(
            &edition.released,
            &edition.settings,
            &edition.words,
            &template,
        )
        .unwrap();
        compare(
            "the briefing",
            &text::write(&briefing, &edition.words),
            &self.says,
            &self.says_not,
        );
        let figures = flat(&statistics::compute(&found.value, &settings, &period).unwrap());
        for (key, right) in &self.figures {
            let key = if key.contains('|') {
                key.clone()
            } else {
                format!("{key}||")
            };
            let ours = figures.get(&key).map_or("nothing", String::as_str);
            if ours != right {
                wrong.push(format!("{key}: {ours}, not {right}"));
            }
        }
        wrong
    }
}

/// The settings that `init` proposes for the files of a folder, without those that are there.
fn proposal(folder: &Path) -> String {
    let copy = tempfile::tempdir().unwrap();
    crate::support::copy(folder, copy.path());
    fs::remove_file(copy.path().join("rapporteur.toml")).ok();
    let program = std::process::Command::new(env!("CARGO_BIN_EXE_rapporteur"))
        .arg("init")
        .arg("--print")
        .arg(copy.path())
        .output();
    String::from_utf8(program.unwrap().stdout).unwrap()
}

#[test]
fn each_case_gives_its_findings_and_the_right_figures() {
    let cases: Cases =
        toml::from_str(&fs::read_to_string(root().join("tests/data/cases.toml")).unwrap()).unwrap();
    let mut wrong = Vec::new();
    for case in &cases.case {
        wrong.extend(
            case.differences()
                .into_iter()
                .map(|difference| format!("{} ({}): {difference}", case.name, case.settings)),
        );
    }
    let named: BTreeSet<&str> = cases.case.iter().map(|case| case.name.as_str()).collect();
    for folder in fs::read_dir(root().join("tests/data/cases")).unwrap() {
        let name = folder.unwrap().file_name().into_string().unwrap();
        assert!(named.contains(name.as_str()), "no case is about {name}");
    }
    let figures: usize = cases.case.iter().map(|case| case.figures.len()).sum();
    eprintln!(
        "{} cases, {} findings, {figures} figures",
        cases.case.len(),
        cases.case.iter().map(|c| c.expect.len()).sum::<usize>()
    );
    assert!(
        wrong.is_empty(),
        "{} differences:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

//! Small inputs like those that offices have, each with exactly the findings that it must give, and
//! the figures and sentences that are right. The figures were worked out by hand. Each folder of
//! `tests/data/cases` is a test of its own; what is right stands in its `expected.toml`.
use crate::proof::flat;
use dir_test::{Fixture, dir_test};
use jiff::civil::date;
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
    path::Path,
};

#[derive(Deserialize)]
struct Cases {
    case: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
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

/// What is true of nearly every case: lists that are not kept, lists of meetings that say nothing
/// of their lists, and members that are states.
const USUAL: [&str; 3] = ["R009", "R050", "R103"];

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
    fn settings(&self, folder: &Path) -> Settings {
        let mut written = fs::read_to_string(folder.join(&self.settings)).unwrap_or_default();
        for (from, to) in &self.replace {
            assert!(written.contains(from), "no {from} in the settings");
            written = written.replace(from, to);
        }
        Settings::parse(&format!("{written}\n{}", self.more)).unwrap()
    }

    /// What differs from what is right.
    fn differences(&self, folder: &Path) -> Vec<String> {
        let settings = self.settings(folder);
        let found = input::read(folder, &settings, date(2026, 11, 28)).unwrap();
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
                &proposal(folder),
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
        let template = Templates::default().choose("briefing", language);
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

#[dir_test(
    dir: "$CARGO_MANIFEST_DIR/tests/data/cases",
    glob: "*/expected.toml",
)]
fn gives_its_findings_and_the_right_figures(expected: Fixture<&str>) {
    let folder = Path::new(expected.path()).parent().unwrap().to_owned();
    let cases: Cases = toml::from_str(expected.into_content()).unwrap();
    assert!(!cases.case.is_empty(), "nothing is expected");
    for case in &cases.case {
        let wrong = case.differences(&folder);
        assert!(
            wrong.is_empty(),
            "with {}:\n{}",
            case.settings,
            wrong.join("\n")
        );
    }
}

//! Folders as offices keep them, in shapes that are not those of the program: each becomes a report
//! as it is, with exactly the rates of the office. What is right was drawn before the files were
//! written, and stands in the `expected.toml` of each folder of `tests/data/shapes`.
use crate::support::{Run, copy};
use dir_test::{Fixture, dir_test};
use serde::Deserialize;
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Shape {
    /// What it is, and after which kind of file.
    #[serde(rename = "about")]
    _about: String,
    period: String,
    /// How many meetings the files have.
    meetings: usize,
    /// The lines that an officer writes; none where the folder is read as it is.
    settings: Option<String>,
    #[serde(default)]
    allow_errors: bool,
    /// Member → meetings attended of those that count for it.
    #[serde(default)]
    rates: BTreeMap<String, String>,
    /// How often members were present, where rates are not available.
    presences: Option<usize>,
    /// Participants for whom no member can be found.
    #[serde(default)]
    unmatched: usize,
    /// Meeting → members present by its own total.
    #[serde(default)]
    totals: BTreeMap<String, u32>,
    /// Names of persons: in no message, no proposal, and no output for members.
    #[serde(default)]
    hidden: Vec<String>,
    /// Group → its members.
    #[serde(default)]
    groups: BTreeMap<String, usize>,
}

/// The rows of a data file, each by its heads.
fn rows(path: &Path) -> Vec<BTreeMap<String, String>> {
    let Ok(mut reader) = csv::Reader::from_path(path) else {
        return Vec::new();
    };
    reader.deserialize().map(Result::unwrap).collect()
}

/// The data files whose names begin so.
fn files(data: &Path, start: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(data).unwrap().map(|entry| entry.unwrap());
    let own = entries.filter(|entry| {
        let is_csv = entry.path().extension().is_some_and(|end| end == "csv");
        is_csv && entry.file_name().into_string().unwrap().starts_with(start)
    });
    own.map(|entry| entry.path()).collect()
}

/// The rates of all series together.
fn rates(data: &Path) -> BTreeMap<String, String> {
    let mut sums: BTreeMap<String, (u32, u32)> = BTreeMap::new();
    let mut all = files(data, "participation.rate-series");
    all.extend(files(data, "participation.rate."));
    for row in all.iter().flat_map(|file| rows(file)) {
        let number = |column: &str| row[column].parse::<u32>();
        if let (Ok(present), Ok(eligible)) = (
            number("rate_period_numerator"),
            number("rate_period_denominator"),
        ) {
            let sum = sums.entry(row["member"].clone()).or_default();
            *sum = (sum.0 + present, sum.1 + eligible);
        }
    }
    let text = |(member, (present, eligible))| (member, format!("{present}/{eligible}"));
    sums.into_iter().map(text).collect()
}

#[dir_test(
    dir: "$CARGO_MANIFEST_DIR/tests/data/shapes",
    glob: "*/expected.toml",
)]
fn becomes_a_report(expected: Fixture<&str>) {
    let folder = Path::new(expected.path()).parent().unwrap().to_owned();
    let shape: Shape = toml::from_str(expected.into_content()).unwrap();
    let run = Run::with_lists(&[]);
    copy(&folder, &run.path("inputs"));
    fs::remove_file(run.path("inputs/expected.toml")).unwrap();
    if let Some(settings) = &shape.settings {
        fs::write(run.path("inputs/rapporteur.toml"), settings).unwrap();
    }
    let before = run.files("inputs");
    let mut arguments = vec!["report", "--period", &shape.period];
    arguments.extend(shape.allow_errors.then_some("--allow-errors"));
    let ended = run.program(&arguments);
    assert_eq!(ended.code, 0, "{}", ended.err);
    assert_eq!(run.files("inputs"), before, "the inputs were changed");
    let has_settings = shape.settings.is_some();
    assert_eq!(ended.err.contains("R107"), !has_settings, "{}", ended.err);

    let data = run.path("outputs/latest/data");
    assert_eq!(rates(&data), shape.rates, "{}", ended.err);
    let meetings = rows(&data.join("data.meetings.csv"));
    assert_eq!(meetings.len(), shape.meetings, "{}", ended.err);
    let presence = rows(&data.join("data.presence.csv"));
    let present = presence.iter().filter(|row| row["present"] == "1").count();
    if let Some(presences) = shape.presences {
        assert_eq!(present, presences, "{}", ended.err);
    }
    let of_total = |row: &BTreeMap<String, String>| {
        let total = row["reported_members"].parse().ok()?;
        Some((row["title"].clone(), total))
    };
    let totals: BTreeMap<String, u32> = meetings.iter().filter_map(of_total).collect();
    assert_eq!(totals, shape.totals, "{}", ended.err);
    for (group, members) in &shape.groups {
        let is_in = |row: &&BTreeMap<String, String>| {
            row["groups"].split(';').any(|own| own.trim() == group)
        };
        let of_group = presence.iter().filter(is_in).map(|row| &row["member_id"]);
        let found: BTreeSet<&String> = of_group.collect();
        assert_eq!(found.len(), *members, "{group}: {}", ended.err);
    }
    assert_eq!(unmatched(&run), shape.unmatched, "{}", ended.err);
    let proposed = run.program(&["init", "--print", "inputs"]);
    let files = run.files("outputs").into_iter();
    let texts = files.filter(|(name, _)| !name.ends_with(".parquet"));
    let texts = texts.map(|(name, bytes)| (name, String::from_utf8_lossy(&bytes).into_owned()));
    let said = [("messages", ended.err), ("proposal", proposed.out)];
    let said = said.map(|(place, text)| (place.to_owned(), text));
    for (place, text) in texts.chain(said) {
        for name in &shape.hidden {
            assert!(!text.contains(name.as_str()), "{name} in {place}");
        }
    }
}

/// How many participants have no member, by the findings.
fn unmatched(run: &Run) -> usize {
    let ended = run.program(&["check", "--format", "json"]);
    let answer: serde_json::Value = serde_json::from_str(&ended.out).unwrap();
    let findings = answer["findings"].as_array().unwrap();
    let of_participants = findings.iter().filter(|finding| finding["code"] == "R108");
    let counts = of_participants.map(|finding| finding["count"].as_u64().unwrap());
    usize::try_from(counts.sum::<u64>()).unwrap()
}

//! Each broken input of `tests/data/broken.toml` gives exactly the findings that it names, at their
//! places.
use crate::support::root;
use jiff::civil::Date;
use rapporteur::{finding::Severity, input, settings::Settings};
use serde::Deserialize;
use std::{collections::BTreeMap, fs, path::Path};

#[derive(Deserialize)]
struct Cases {
    case: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    #[serde(default)]
    settings: String,
    #[serde(default)]
    remove: Vec<String>,
    #[serde(default)]
    text: BTreeMap<String, String>,
    #[serde(default)]
    hex: BTreeMap<String, String>,
    #[serde(default)]
    append: BTreeMap<String, String>,
    #[serde(default)]
    replace: Vec<(String, String, String)>,
    #[serde(default)]
    set: Vec<(String, usize, usize, String)>,
    expect: Vec<String>,
}

fn unhex(text: &str) -> Vec<u8> {
    (0..text.len())
        .step_by(2)
        .map(|i| u8::from_str_radix(&text[i..i + 2], 16).unwrap())
        .collect()
}

impl Case {
    fn write(&self, folder: &Path) {
        for entry in fs::read_dir(root().join("tests/data/small")).unwrap() {
            let path = entry.unwrap().path();
            fs::copy(&path, folder.join(path.file_name().unwrap())).unwrap();
        }
        let edit = |file: &str, change: &dyn Fn(String) -> String| {
            let path = folder.join(file);
            fs::write(&path, change(fs::read_to_string(&path).unwrap())).unwrap();
        };
        for file in &self.remove {
            fs::remove_file(folder.join(file)).unwrap();
        }
        for (file, text) in &self.text {
            fs::write(folder.join(file), text).unwrap();
        }
        for (file, hex) in &self.hex {
            fs::write(folder.join(file), unhex(hex)).unwrap();
        }
        for (file, from, to) in &self.replace {
            edit(file, &|text| {
                assert!(
                    text.contains(from),
                    "{}: {from:?} is not in {file}",
                    self.name
                );
                text.replacen(from, to, 1)
            });
        }
        for (file, more) in &self.append {
            edit(file, &|text| text + more);
        }
        for (file, line, field, value) in &self.set {
            edit(file, &|text| {
                let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
                let mut cells: Vec<&str> = lines[line - 1].split(',').collect();
                cells[field - 1] = value;
                lines[line - 1] = cells.join(",");
                lines.join("\n") + "\n"
            });
        }
        fs::write(folder.join("rapporteur.toml"), &self.settings).unwrap();
    }

    fn found(&self) -> Vec<String> {
        let folder = tempfile::tempdir().unwrap();
        self.write(folder.path());
        let settings = Settings::read(&folder.path().join("rapporteur.toml"))
            .unwrap_or_else(|e| panic!("{}: {e}", self.name));
        let found = input::read(folder.path(), &settings, Date::MAX).unwrap();
        let line = |f: &rapporteur::finding::Finding| {
            let severity = match f.severity {
                Severity::Error => "error",
                Severity::Warning => "warning",
                Severity::Info => "info",
            };
            let times = if f.count > 1 {
                format!(" x{}", f.count)
            } else {
                String::new()
            };
            format!("{severity} {} {}{times}", f.code, f.place)
        };
        for person in ["Ann Able", "Bob Best", "Cyd Cole", "Dora Focal"] {
            let told = found
                .findings
                .iter()
                .find(|f| f.arguments.iter().any(|(_, value)| value.contains(person)));
            assert!(told.is_none(), "{}: {told:?} names a person", self.name);
        }
        let mut found: Vec<String> = found.findings.iter().map(line).collect();
        found.sort();
        found
    }
}

#[test]
fn each_broken_input_gives_its_findings() {
    let text = fs::read_to_string(root().join("tests/data/broken.toml")).unwrap();
    let cases: Cases = toml::from_str(&text).unwrap();
    assert!(cases.case.len() >= 60, "{} cases", cases.case.len());
    let mut wrong = Vec::new();
    for case in &cases.case {
        let mut expected = case.expect.clone();
        expected.sort();
        let found = case.found();
        if found != expected {
            wrong.push(format!(
                "{}\n  expected {expected:#?}\n  found {found:#?}",
                case.name
            ));
        }
    }
    assert!(
        wrong.is_empty(),
        "{} of {} cases:\n{}",
        wrong.len(),
        cases.case.len(),
        wrong.join("\n")
    );
}

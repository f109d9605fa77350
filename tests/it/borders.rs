//! What each module must not know, held to by its `use` lines.
use crate::support::root;
use rapporteur::finding::CODES;
use std::{collections::BTreeSet, fs, path::Path};

/// Module → modules of ours and libraries that it must not name.
const FORBIDDEN: [(&str, &[&str]); 19] = [
    (
        "table",
        &["crate::", "polars", "fluent", "printpdf", "rust_xlsxwriter"],
    ),
    ("finding", &["crate::", "polars"]),
    ("languages.rs", &["crate::", "polars", "fluent"]),
    // Each language has columns of its own for names, and each column says what it tells.
    (
        "schema",
        &[
            "crate::table::Cell",
            "crate::table::Column",
            "crate::table::Figure",
            "crate::table::Recipe",
            "crate::table::Table",
            "crate::finding",
            "crate::input",
            "crate::words",
            "crate::settings",
            "polars",
            "csv::",
        ],
    ),
    (
        "documents",
        &[
            "crate::table",
            "polars",
            "csv::",
            "printpdf",
            "rust_xlsxwriter",
        ],
    ),
    (
        "words",
        &[
            "crate::input",
            "crate::statistics",
            "crate::report",
            "crate::layout",
            "crate::render",
            "polars",
            "printpdf",
        ],
    ),
    (
        "settings",
        &[
            "crate::input",
            "crate::statistics",
            "crate::report",
            "crate::layout",
            "crate::render",
            "crate::publish",
            "polars",
        ],
    ),
    (
        "input",
        &[
            "crate::statistics",
            "crate::disclosure",
            "crate::report",
            "crate::layout",
            "crate::render",
            "crate::publish",
            "crate::words",
        ],
    ),
    (
        "statistics",
        &[
            "crate::disclosure",
            "crate::report",
            "crate::layout",
            "crate::render",
            "crate::publish",
            "crate::words",
            "csv::",
        ],
    ),
    (
        "disclosure",
        &[
            "crate::report",
            "crate::layout",
            "crate::render",
            "crate::publish",
            "crate::words",
        ],
    ),
    // It has what editions show, and nothing else.
    (
        "compare",
        &[
            "crate::input",
            "crate::statistics",
            "crate::disclosure",
            "crate::report",
            "crate::layout",
            "crate::render",
            "crate::publish",
            "polars",
        ],
    ),
    (
        "report",
        &[
            "crate::input",
            "crate::layout",
            "crate::render",
            "crate::publish",
            "polars",
            "printpdf",
            "rust_xlsxwriter",
        ],
    ),
    (
        "layout",
        &[
            "crate::input",
            "crate::statistics",
            "crate::disclosure",
            "crate::render",
            "crate::publish",
            "polars",
            "printpdf",
            "lopdf",
            "rust_xlsxwriter",
        ],
    ),
    (
        "render/pdf",
        &[
            "crate::statistics",
            "crate::disclosure",
            "crate::report",
            "crate::table",
            "crate::words",
            "polars",
            "rust_xlsxwriter",
        ],
    ),
    (
        "render/xlsx",
        &[
            "crate::input",
            "crate::disclosure",
            "crate::layout",
            "polars",
            "printpdf",
            "lopdf",
        ],
    ),
    (
        "render/data.rs",
        &[
            "crate::input",
            "crate::report",
            "crate::layout",
            "polars",
            "printpdf",
            "rust_xlsxwriter",
        ],
    ),
    (
        "render/wide.rs",
        &["crate::report", "crate::layout", "rust_xlsxwriter", "csv::"],
    ),
    (
        "publish",
        &[
            "crate::statistics",
            "crate::layout",
            "polars",
            "printpdf",
            "rust_xlsxwriter",
        ],
    ),
    ("main.rs", &["polars", "printpdf"]),
];

fn sources(path: &Path) -> Vec<(String, String)> {
    if path.is_file() {
        return vec![(
            path.display().to_string(),
            fs::read_to_string(path).unwrap(),
        )];
    }
    fs::read_dir(path)
        .unwrap()
        .flat_map(|e| sources(&e.unwrap().path()))
        .collect()
}

/// `use a::{b, c::d};` → `a::b`, `a::c::d`, as far as the first level of braces goes.
fn uses(text: &str) -> Vec<String> {
    let mut out = Vec::new();
    for statement in text.split(';').filter_map(|s| {
        s.split_once("use ")
            .filter(|(before, _)| {
                before.trim_end().lines().last().is_none_or(|l| {
                    !l.contains("//") || l.trim().is_empty() || before.ends_with('\n')
                })
            })
            .map(|(_, u)| u)
    }) {
        let statement: String = statement.split_whitespace().collect();
        match statement.split_once("::{") {
            Some((head, rest)) => {
                let (mut depth, mut item) = (0, String::new());
                for c in rest.strip_suffix('}').unwrap_or(rest).chars().chain([',']) {
                    match c {
                        '{' => depth += 1,
                        '}' => depth -= 1,
                        ',' if depth == 0 => {
                            out.push(format!("{head}::{item}"));
                            item.clear();
                            continue;
                        }
                        _ => {}
                    }
                    item.push(c);
                }
            }
            None => out.push(statement),
        }
    }
    out
}

#[test]
fn no_module_uses_what_it_must_not_know() {
    assert_eq!(
        uses("use a::{b, c::{d, e}};\nuse f::g;"),
        ["a::b", "a::c::{d,e}", "f::g"]
    );
    let mut seen = 0;
    for (module, forbidden) in FORBIDDEN {
        for (file, text) in sources(&root().join("src").join(module)) {
            for line in uses(&text) {
                seen += 1;
                // The engine of the settings may be used by the input; nothing downstream may be.
                let bad = forbidden.iter().find(|f| line.starts_with(**f));
                assert!(bad.is_none(), "{file} uses {line}");
            }
        }
    }
    assert!(seen > 60, "only {seen} use lines seen");
}

#[test]
fn every_module_says_what_it_is() {
    for (file, text) in sources(&root().join("src")) {
        assert!(
            text.starts_with("//! "),
            "{file} has no comment of its own at the top"
        );
        assert!(text.lines().count() <= 500, "{file} is too long");
    }
}

#[test]
fn every_finding_has_its_sentence_which_names_what_it_is_given() {
    let words = fs::read_to_string(root().join("locales/program.ftl")).unwrap();
    let titles = fs::read_to_string(root().join("locales/en.ftl")).unwrap();
    for code in CODES {
        let name = code.code;
        let begin = format!("\nfinding-{name} =");
        let at = words
            .find(&begin)
            .unwrap_or_else(|| panic!("{name} has no sentence"));
        let message = &words[at + 1..];
        let is_of_next = |line: &&str| line.starts_with(|c: char| c.is_ascii_alphabetic());
        let lines = message.lines();
        let message: Vec<&str> = lines
            .clone()
            .take(1)
            .chain(lines.skip(1).take_while(|line| !is_of_next(line)))
            .collect();
        let message = message.join("\n");
        let named: BTreeSet<&str> = message
            .split('$')
            .skip(1)
            .map(|rest| {
                let end = rest.find(|c: char| !c.is_ascii_lowercase());
                &rest[..end.unwrap_or(rest.len())]
            })
            .filter(|argument| *argument != "times")
            .collect();
        let given: BTreeSet<&str> = code.arguments.iter().copied().collect();
        assert!(
            named.is_subset(&given),
            "{name} names what it is not given: {named:?} of {given:?}"
        );
        // The column is named where there are too many findings of one cause.
        let unused: Vec<&&str> = given
            .difference(&named)
            .filter(|a| **a != "column")
            .collect();
        assert!(unused.is_empty(), "{name} does not name {unused:?}");
        assert!(
            titles.contains(&format!("\ntitle-{name} =")),
            "{name} has no title"
        );
    }
}

//! Two editions beside each other: exactly the figures that differ, each with the rows that were
//! changed, and nothing that neither edition shows.
use crate::support::Run;
use serde_json::Value;
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

/// A cell of a list: the list, the keys of the row, the column and its new text.
type Edit = (
    &'static str,
    &'static [(&'static str, &'static str)],
    &'static str,
    &'static str,
);

const EDITS: [Edit; 10] = [
    (
        "attendance",
        &[("meeting_id", "AHG-16"), ("member_id", "MYS")],
        "status",
        "absent",
    ),
    (
        "attendance",
        &[("meeting_id", "AHG-16"), ("member_id", "THA")],
        "status",
        "apologies",
    ),
    (
        "attendance",
        &[("meeting_id", "AHG-15"), ("member_id", "LKA")],
        "status",
        "absent",
    ),
    (
        "attendance",
        &[("meeting_id", "TIPWG-08"), ("member_id", "AUS")],
        "role",
        "",
    ),
    (
        "attendance",
        &[("meeting_id", "AHG-01"), ("member_id", "IND")],
        "status",
        "absent",
    ),
    (
        "initiatives",
        &[("initiative_id", "GUIDE-PROT")],
        "status",
        "in-progress",
    ),
    (
        "initiatives",
        &[("initiative_id", "COMPENDIUM")],
        "themes",
        "supply-chains",
    ),
    (
        "members",
        &[("member_id", "MYS")],
        "region",
        "Southern Asia",
    ),
    (
        "meetings",
        &[("meeting_id", "TIPWG-08")],
        "themes",
        "supply-chains",
    ),
    (
        "memberships",
        &[("member_id", "ARE")],
        "joined",
        "2014-04-01",
    ),
];

/// Changes a cell of a list; the line of its row.
fn edit(inputs: &Path, (list, keys, column, text): Edit) -> usize {
    let path = inputs.join(format!("{list}.csv"));
    let mut reader = csv::Reader::from_path(&path).unwrap();
    let heads: Vec<String> = reader
        .headers()
        .unwrap()
        .iter()
        .map(str::to_owned)
        .collect();
    let mut rows: Vec<Vec<String>> = reader
        .records()
        .map(|row| row.unwrap().iter().map(str::to_owned).collect())
        .collect();
    let place = |head: &str| heads.iter().position(|own| own == head).unwrap();
    let is_it = |row: &Vec<String>| keys.iter().all(|(key, value)| row[place(key)] == *value);
    let row = rows.iter().position(is_it).unwrap();
    assert_ne!(rows[row][place(column)], text, "{list} {keys:?}");
    text.clone_into(&mut rows[row][place(column)]);
    let mut writer = csv::Writer::from_path(&path).unwrap();
    writer.write_record(&heads).unwrap();
    for row in &rows {
        writer.write_record(row).unwrap();
    }
    writer.flush().unwrap();
    row + 2
}

const USUAL: [&str; 4] = ["report", "--quiet", "--leave-out", "web,meetings,word"];

fn report(run: &Run, more: &[&str]) {
    let ended = run.program(&[&USUAL, more].concat());
    assert_eq!(ended.code, 0, "{}", ended.err);
}

fn json(run: &Run, path: &str) -> Value {
    serde_json::from_slice(&fs::read(run.path(path)).unwrap()).unwrap()
}

/// The figures of an edition by their ids, without the rule that they are counted by.
fn figures(run: &Run, edition: &str) -> BTreeMap<String, Value> {
    let all = json(run, &format!("{edition}/data/figures.json"));
    let figures = all["figures"].as_array().unwrap().iter();
    let figure = |figure: &Value| {
        let mut figure = figure.clone();
        let id = figure["id"].as_str().unwrap().to_owned();
        figure.as_object_mut().unwrap().remove("recipe");
        (id, figure)
    };
    figures.map(figure).collect()
}

fn compared(run: &Run, folders: &[&str]) -> Value {
    let ended = run.program(&[&["compare"], folders, &["--format", "json"]].concat());
    assert_eq!(ended.code, 0, "{}", ended.err);
    serde_json::from_str(&ended.out).unwrap()
}

#[test]
fn exactly_the_figures_that_differ_are_named_each_with_its_rows() {
    for (audience, folder) in [
        ("members", "outputs/2022"),
        ("public", "outputs/2022-public"),
    ] {
        let run = Run::with_inputs();
        let of = ["--audience", audience];
        report(&run, &of);
        fs::rename(run.path(folder), run.path("old")).unwrap();
        let lines: BTreeSet<String> = EDITS
            .iter()
            .map(|change| format!("{}.csv:{}", change.0, edit(&run.path("inputs"), *change)))
            .collect();
        report(&run, &of);
        let changes = compared(&run, &["old", folder]);
        let (old, new) = (figures(&run, "old"), figures(&run, folder));
        let differ: BTreeSet<&String> = old
            .keys()
            .chain(new.keys())
            .filter(|id| old.get(*id) != new.get(*id))
            .collect();
        let named: Vec<&Value> = changes["figures"].as_array().unwrap().iter().collect();
        let ids: BTreeSet<String> = named
            .iter()
            .map(|figure| figure["id"].as_str().unwrap().to_owned())
            .collect();
        assert!(
            ids.len() == named.len() && ids.iter().eq(differ.iter().copied()),
            "{audience}"
        );
        if audience == "public" {
            // It has no row of a member; what it has of meetings and initiatives is compared.
            continue;
        }
        assert!(ids.len() >= 8, "{ids:?}");
        for figure in &named {
            let rows = figure["rows"].as_array().unwrap();
            assert!(!rows.is_empty(), "{figure}");
            let place = |row: &Value| row["place"].as_str().unwrap_or_default().to_owned();
            assert!(
                rows.iter().all(|row| lines.contains(&place(row))),
                "{figure} {lines:?}"
            );
        }
        let of = |id: &str| -> BTreeSet<String> {
            let figure = named.iter().find(|figure| figure["id"] == id).unwrap();
            let rows = figure["rows"].as_array().unwrap().iter();
            rows.map(|row| row["place"].as_str().unwrap().to_owned())
                .collect()
        };
        // A rate of the period has its two absences alone, a status its initiative.
        let line = |n: usize| {
            lines
                .iter()
                .filter(move |line| line.starts_with(EDITS[n].0))
        };
        assert_eq!(of("participation.rate_overall.period@ahg").len(), 2);
        assert_eq!(of("initiatives.status.delivered").len(), 1);
        assert!(line(0).count() == 5);
        // Every row that was edited, and no other.
        let rows = changes["rows"].as_array().unwrap().iter();
        let places: BTreeSet<String> = rows
            .map(|row| row["place"].as_str().unwrap().to_owned())
            .collect();
        assert_eq!(places, lines);
    }
}

/// A comparison is made of what both editions show.
#[test]
fn a_comparison_shows_nothing_that_neither_edition_shows() {
    let run = Run::with_inputs();
    report(&run, &[]);
    fs::rename(run.path("outputs/2022"), run.path("old")).unwrap();
    for change in EDITS {
        edit(&run.path("inputs"), change);
    }
    report(&run, &[]);
    let shown: Vec<String> = ["old/data", "outputs/2022/data"]
        .iter()
        .flat_map(|folder| run.files(folder))
        .filter(|(path, _)| path.rsplit('.').next() == Some("csv"))
        .map(|(_, bytes)| String::from_utf8(bytes).unwrap())
        .collect();
    let changes = compared(&run, &["old", "outputs/2022"]);
    let mut looked_at = 0;
    for list in ["rows", "cells"] {
        for row in changes[list].as_array().unwrap() {
            let keys = row["keys"].as_object().unwrap().values();
            let cells = row["cells"].as_array().unwrap().iter();
            let values = cells
                .flat_map(|cell| [&cell["before"], &cell["after"]])
                .chain(keys);
            for value in values {
                // A share is written as its two numbers.
                for part in value
                    .as_str()
                    .unwrap()
                    .split('/')
                    .filter(|part| !part.contains("://"))
                {
                    looked_at += 1;
                    assert!(shown.iter().any(|text| text.contains(part)), "{part}");
                }
            }
        }
    }
    assert!(looked_at > 200, "{looked_at}");
}

#[test]
fn editions_that_can_not_be_compared_are_refused() {
    let run = Run::with_inputs();
    report(&run, &[]);
    report(&run, &["--audience", "public"]);
    let refused = |arguments: &[&str], code: i32, says: &str| {
        let ended = run.program(arguments);
        assert_eq!(ended.code, code, "{}", ended.err);
        assert!(ended.err.contains(says), "{}", ended.err);
    };
    let (members, public) = ("outputs/2022", "outputs/2022-public");
    refused(
        &["compare", members, public],
        2,
        "the editions are for two audiences (members and public)",
    );
    refused(
        &["compare", members, "inputs"],
        66,
        "inputs has no manifest.json",
    );
    refused(&["compare", members], 2, "<NEW>");
    refused(
        &["compare", members, "--against", "latest"],
        66,
        "there is no edition before outputs/2022",
    );
    fs::write(run.path("outputs/2022-public/data/figures.json"), "{").unwrap();
    refused(
        &["compare", public, public],
        66,
        "data/figures.json is not as this program writes it",
    );
    let same = run.program(&["compare", members, members]);
    assert_eq!(
        same.out.trim(),
        "2022 → 2022: no figure, table or row differs"
    );
    // A file that was changed is none of the edition.
    report(&run, &[]);
    let rows = run.path("outputs/2022/data/data.attendance.csv");
    let text = fs::read_to_string(&rows).unwrap();
    fs::write(&rows, text.lines().take(300).collect::<Vec<_>>().join("\n")).unwrap();
    refused(
        &["compare", members, members],
        66,
        "data/data.attendance.csv is not as this program writes it",
    );
    fs::write(&rows, text).unwrap();
    refused(
        &["compare", members, members, "--document", "changes.odt"],
        2,
        "write a name that ends with .pdf, .docx, .xlsx or .ods",
    );
}

#[test]
fn an_edition_holds_its_comparison_with_the_one_before() {
    let run = Run::with_inputs();
    let path = run.path("inputs/rapporteur.toml");
    let text = fs::read_to_string(&path).unwrap();
    let of_day = |day: &str| {
        let settings = format!("[report]\nedition = \"{day}\"\ncompare = true\nkeep = 2");
        fs::write(&path, text.replacen("[report]", &settings, 1)).unwrap();
        let ended = run.program(&["report", "--quiet", "--languages", "en,ar"]);
        assert_eq!(ended.code, 0, "{}", ended.err);
        run.files("outputs/2022")
    };
    let first = of_day("2023-03-01");
    assert!(!first.keys().any(|path| path.starts_with("changes")));
    edit(&run.path("inputs"), EDITS[0]);
    let second = of_day("2023-03-03");
    for path in [
        "changes.pdf",
        "changes.docx",
        "changes.xlsx",
        "changes.ar.pdf",
    ] {
        assert!(second.contains_key(path), "{path}");
    }
    let web = String::from_utf8_lossy(&second["briefing.html"]).into_owned();
    let line = "Edition of 3 March 2023, replaces that of 1 March 2023; 5 figures were revised";
    assert!(web.contains(line));
    let changes = compared(&run, &["outputs/2022", "--against", "latest"]);
    let revised = changes["figures"].as_array().unwrap().iter();
    let revised = revised.filter(|f| f["parts"].as_array().unwrap().contains(&"value".into()));
    assert_eq!(revised.count(), 5);
    // Made again, it is compared with the same one.
    assert!(of_day("2023-03-03") == second);
    assert!(of_day("2023-03-03") == second);
    let verified = run.program(&["verify", "outputs/2022", "--deep"]);
    assert_eq!(verified.code, 0, "{}", verified.err);
    for (settings, says) in [
        (
            "compare = true",
            "set edition to the day of the new edition",
        ),
        (
            "compare = true\nedition = \"2023-03-01\"",
            "set keep to 1 or more",
        ),
        (
            "compare = true\nedition = \"2023-03-01\"\nkeep = 1\nleave_out = [\"data\"]",
            "take \"data\" out of leave_out",
        ),
    ] {
        let run = Run::with_lists(&[("rapporteur.toml", &format!("[report]\n{settings}\n"))]);
        let ended = run.program(&["report"]);
        assert!(
            ended.code == 78 && ended.err.contains(says),
            "{}",
            ended.err
        );
    }
}

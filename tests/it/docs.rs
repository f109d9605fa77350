//! The pages in `docs/` that the program prints are those it prints today.
//! `RAPPORTEUR_WRITE_DOCS=1 cargo test docs` writes them anew.
use crate::support::{Run, root};
use rapporteur::finding::CODES;
use std::fs;

fn printed(arguments: &[&str]) -> String {
    let run = Run {
        folder: tempfile::tempdir().unwrap(),
    };
    let ended = run.program(arguments);
    assert_eq!(ended.code, 0, "{}", ended.err);
    ended.out
}

#[test]
fn pages_are_what_the_program_prints() {
    assert!(
        CODES.is_sorted_by_key(|c| c.code),
        "codes are looked up by halves"
    );
    let mut pages = vec![
        (
            "inputs.md".to_owned(),
            printed(&["schema", "--format", "markdown"]),
        ),
        (
            "rapporteur.schema.json".to_owned(),
            printed(&["schema", "--format", "settings"]),
        ),
        (
            "findings/README.md".to_owned(),
            printed(&["explain", "--format", "markdown"]),
        ),
    ];
    for code in CODES {
        pages.push((
            format!("findings/{}.md", code.code),
            printed(&["explain", code.code, "--format", "markdown"]),
        ));
    }
    let write = std::env::var_os("RAPPORTEUR_WRITE_DOCS").is_some();
    for (name, text) in &pages {
        // A message that the file of words lacks shows its name in braces.
        assert!(
            !text.contains("{finding-") && !text.contains("{input-"),
            "{name}: a word is missing"
        );
        let path = root().join("docs").join(name);
        if write {
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(&path, text).unwrap();
        }
        assert!(
            fs::read_to_string(&path).ok().as_deref() == Some(text),
            "docs/{name} is not what the program prints"
        );
    }
    let written = fs::read_dir(root().join("docs/findings")).unwrap().count();
    assert_eq!(written, CODES.len() + 1, "a page of a code that is no more");
}

#[test]
fn the_schema_names_every_table_column_and_code() {
    let json = |text: &str| serde_json::from_str::<serde_json::Value>(text).unwrap();
    let settings = json(&printed(&["schema", "--format", "settings"]));
    let inputs = &settings["properties"]["inputs"];
    let tables = rapporteur::schema::all().count();
    assert_eq!(inputs["properties"].as_object().unwrap().len(), tables);
    let columns =
        &inputs["properties"]["attendance"]["properties"]["columns"]["propertyNames"]["enum"];
    assert!(
        columns
            .as_array()
            .unwrap()
            .contains(&"delegate_name".into())
    );
    assert_eq!(
        settings["properties"]["severity"]["propertyNames"]["enum"]
            .as_array()
            .unwrap()
            .len(),
        CODES.len()
    );
    let tables = json(&printed(&["schema", "--format", "frictionless"]));
    let meetings = tables["resources"]
        .as_array()
        .unwrap()
        .iter()
        .find(|r| r["name"] == "meetings")
        .unwrap();
    assert_eq!(
        meetings["schema"]["primaryKey"],
        serde_json::json!(["meeting_id"])
    );
    let status = meetings["schema"]["fields"]
        .as_array()
        .unwrap()
        .iter()
        .find(|f| f["name"] == "status")
        .unwrap();
    assert_eq!(
        status["constraints"]["enum"],
        serde_json::json!(["held", "planned", "postponed", "cancelled"])
    );
}

#[test]
fn a_package_of_inputs_describes_the_files_that_are_there() {
    let names = |arguments: &[&str]| -> Vec<String> {
        let package: serde_json::Value = serde_json::from_str(&printed(arguments)).unwrap();
        let resources = package["resources"].as_array().unwrap().iter();
        resources
            .map(|r| r["name"].as_str().unwrap().to_owned())
            .collect()
    };
    let package = ["schema", "--format", "frictionless"];
    let usual = [
        "members",
        "themes",
        "meetings",
        "memberships",
        "attendance",
        "initiatives",
    ];
    assert_eq!(names(&package), usual);
    let folder = tempfile::tempdir().unwrap();
    for file in ["members.csv", "updates.csv"] {
        std::fs::write(folder.path().join(file), "").unwrap();
    }
    let of_folder = [&package[..], &["--inputs", folder.path().to_str().unwrap()]].concat();
    assert_eq!(names(&of_folder), ["members", "updates"]);
}

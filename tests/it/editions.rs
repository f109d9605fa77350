//! What an edition says of itself: its day and the one that it replaces, the marks of its CSV files,
//! and what its data package and its public page say of the data.
use crate::support::Run;
use rapporteur::settings::Settings;
use serde_json::Value;
use std::fs;

/// A run on the inputs with these lines in a section of the settings.
fn with_settings(run: &Run, section: &str, lines: &str) {
    let path = run.path("inputs/rapporteur.toml");
    let text = fs::read_to_string(crate::support::root().join("inputs/rapporteur.toml")).unwrap();
    let head = format!("[{section}]\n");
    assert!(text.contains(&head), "{text}");
    fs::write(path, text.replacen(&head, &format!("{head}{lines}\n"), 1)).unwrap();
}

fn report(run: &Run, arguments: &[&str]) {
    let ended = run.program(&[&["report", "--quiet"], arguments].concat());
    assert_eq!(ended.code, 0, "{}", ended.err);
}

fn text(run: &Run, path: &str) -> String {
    fs::read_to_string(run.path(path)).unwrap()
}

#[test]
fn an_edition_names_the_one_that_it_replaces_and_is_the_same_when_it_is_made_again() {
    let run = Run::with_inputs();
    let only = ["--leave-out", "meetings,data,rows"];
    with_settings(&run, "report", "edition = \"2023-03-01\"");
    report(&run, &only);
    let page = text(&run, "outputs/2022/briefing.html");
    assert!(page.contains("Edition of 1 March 2023<"), "no edition");
    assert!(!page.contains("replaces"));
    with_settings(&run, "report", "edition = \"2023-03-03\"");
    report(&run, &only);
    let said = "Edition of 3 March 2023, replaces that of 1 March 2023";
    assert!(text(&run, "outputs/2022/briefing.html").contains(said));
    let first = run.files("outputs/2022");
    let (_, sheets) = crate::workbook::sheets(&first["statistics.xlsx"]);
    assert!(sheets["Cover"].iter().any(|row| row[0] == *said));
    report(&run, &only);
    assert!(run.files("outputs/2022") == first, "the same bytes");
    let verified = run.program(&["verify", "outputs/2022", "--deep", "--quiet"]);
    assert_eq!(verified.code, 0, "{}", verified.err);
    let manifest: Value = serde_json::from_slice(&first["manifest.json"]).unwrap();
    assert_eq!(manifest["edition"]["day"], "2023-03-03");
    assert_eq!(manifest["edition"]["replaces"], "2023-03-01");
    // What the settings say counts, and without an edition nothing is said.
    with_settings(
        &run,
        "report",
        "edition = \"2023-03-09\"\nreplaces = \"2023-02-20\"",
    );
    report(&run, &only);
    let said = "Edition of 9 March 2023, replaces that of 20 February 2023";
    assert!(text(&run, "outputs/2022/briefing.html").contains(said));
    with_settings(&run, "report", "");
    report(&run, &only);
    assert!(!text(&run, "outputs/2022/briefing.html").contains("Edition of"));
}

#[test]
fn a_csv_file_opens_by_a_double_click_and_has_the_marks_of_the_settings() {
    let run = Run::with_inputs();
    report(&run, &["--leave-out", "web,meetings"]);
    let path = "outputs/2022/data/participation.rate-ahg.csv";
    let usual = text(&run, path);
    assert!(usual.starts_with('\u{feff}'), "no byte order mark");
    with_settings(
        &run,
        "report",
        "csv = { separator = \";\", decimal = \",\" }",
    );
    report(&run, &["--leave-out", "web,meetings"]);
    let other = text(&run, path);
    let india = other.lines().find(|line| line.contains("IND")).unwrap();
    let shares: Vec<&str> = india.split(';').collect();
    assert!(
        shares
            .iter()
            .any(|cell| cell.trim_matches('"').starts_with("0,357")),
        "{india}"
    );
    let rows = |text: &str, separator: u8| -> Vec<Vec<String>> {
        let reader = csv::ReaderBuilder::new()
            .delimiter(separator)
            .has_headers(false)
            .from_reader(text.as_bytes())
            .into_records();
        let cells = |record: csv::StringRecord| record.iter().map(str::to_owned).collect();
        reader.map(|record| cells(record.unwrap())).collect()
    };
    let read: Vec<Vec<String>> = rows(&other, b';')
        .into_iter()
        .map(|row| {
            let number = |cell: String| {
                let dotted = cell.replace(',', ".");
                if dotted.parse::<f64>().is_ok() {
                    dotted
                } else {
                    cell
                }
            };
            row.into_iter().map(number).collect()
        })
        .collect();
    assert_eq!(read, rows(&usual, b','));
    let package: Value =
        serde_json::from_str(&text(&run, "outputs/2022/data/datapackage.json")).unwrap();
    let resources = package["resources"].as_array().unwrap();
    assert!(
        resources
            .iter()
            .all(|resource| resource["dialect"]["delimiter"] == ";")
    );
    let fields = resources
        .iter()
        .flat_map(|r| r["schema"]["fields"].as_array().unwrap());
    let mut numbers = fields.filter(|field| field["type"] == "number").peekable();
    assert!(numbers.peek().is_some() && numbers.all(|field| field["decimalChar"] == ","));
}

#[test]
fn a_data_package_says_when_from_what_and_under_which_licence() {
    let run = Run::with_inputs();
    with_settings(
        &run,
        "process",
        "licence = \"CC BY 4.0\"\nlicence_url = \"https://creativecommons.org/licenses/by/4.0/\"",
    );
    report(&run, &["--leave-out", "meetings"]);
    let package: Value =
        serde_json::from_str(&text(&run, "outputs/2022/data/datapackage.json")).unwrap();
    assert_eq!(package["created"], "2022-12-31T00:00:00Z");
    assert_eq!(package["version"], "2022");
    assert_eq!(package["temporal"]["start"], "2022-01-01");
    assert_eq!(package["licenses"][0]["name"], "CC-BY-4.0");
    assert_eq!(package["sources"].as_array().unwrap().len(), 6);
    // What only members may see is described to nobody.
    assert!(!text(&run, "outputs/2022/briefing.html").contains("application/ld+json"));
    report(&run, &["--audience", "public"]);
    let page = text(&run, "outputs/2022-public/briefing.html");
    let start = page.find("<script type=\"application/ld+json\">").unwrap();
    let block = &page[start..start + page[start..].find("</script>").unwrap()];
    let dataset: Value = serde_json::from_str(&block[block.find('{').unwrap()..]).unwrap();
    assert_eq!(dataset["@type"], "Dataset");
    assert_eq!(dataset["temporalCoverage"], "2022-01-01/2022-12-31");
    assert_eq!(
        dataset["license"],
        "https://creativecommons.org/licenses/by/4.0/"
    );
}

#[test]
fn wrong_marks_and_days_are_named_at_their_line() {
    let wrong = |text: &str| Settings::parse(text).unwrap_err().0;
    for (text, part) in [
        (
            "[report]\ncsv = { separator = \"|\" }",
            "2: [report] csv: separator = \"|\"",
        ),
        (
            "[report]\ncsv = { decimal = \",\" }",
            "2: [report] csv: separator and decimal are the same",
        ),
        (
            "[report]\nedition = \"soon\"",
            "2: [report] edition: \"soon\" is no day",
        ),
        (
            "[report]\nedition = \"2023-03-01\"\nreplaces = \"2023-03-01\"",
            "[report] replaces: the edition that is replaced must be earlier",
        ),
        (
            "[report]\nreplaces = \"2023-03-01\"",
            "[report] replaces: without an edition",
        ),
    ] {
        let said = wrong(text);
        assert!(said.contains(part), "{said}");
    }
}

//! Names made from data never collide, whatever the data call things: heads, sheets, tables and
//! files.
use calamine::{Reader, Xlsx, open_workbook_from_rs};
use proptest::prelude::*;
use rapporteur::names::unique;
use std::{collections::BTreeSet, fmt::Write, fs, io::Cursor};

use crate::support::Run;

/// Names that a list may have: equal ones, ones that differ only in capital letters, numbers as
/// `unique` puts behind names, and long ones.
fn wanted() -> impl Strategy<Value = String> {
    let long = "[aA]{300}[a-c]?";
    prop_oneof![
        "[aAbB]{1,2}",
        "[aA] \\([1-3]\\)",
        "[éÉ😀ſs]{1,20}",
        long,
        Just(String::new()),
        Just("year".to_owned())
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]
    #[test]
    fn no_two_names_are_alike(wanted in prop::collection::vec(wanted(), 1..60), longest in 8_usize..40) {
        let mut taken = BTreeSet::new();
        let end = |n: usize| format!(" ({n})");
        let names: Vec<String> = wanted.iter().map(|name| unique(name, longest, end, &mut taken)).collect();
        let different: BTreeSet<String> = names.iter().map(|name| name.to_lowercase()).collect();
        prop_assert_eq!(different.len(), names.len(), "{:?}", names);
        for (name, wanted) in names.iter().zip(&wanted) {
            prop_assert!(name.encode_utf16().count() <= longest, "{} is too long", name);
            // Only the end is another one.
            let start = name.strip_suffix(')').and_then(|name| name.rsplit_once(" (")).map_or(name.as_str(), |(start, _)| start);
            prop_assert!(wanted.starts_with(start) || wanted.starts_with(name.as_str()), "{} for {}", name, wanted);
        }
        // A name that nobody else has stays as it is.
        prop_assert!(names[0] == wanted[0] || wanted[0].encode_utf16().count() > longest);
    }
}

#[test]
fn lists_that_call_things_as_the_program_does() {
    let run = Run {
        folder: tempfile::tempdir().unwrap(),
    };
    fs::create_dir(run.path("inputs")).unwrap();
    let write = |file: &str, text: &str| fs::write(run.path("inputs").join(file), text).unwrap();
    let long = "L".repeat(300);
    let mut meetings = "meeting_id,title,start_date,body,themes\n".to_owned();
    let rows = [
        ("member_id", "One"),
        ("rate", "One"),
        ("CON", "one"),
        ("a/b", "ONE"),
        ("a_b", "One (2)"),
        ("a-b", "member"),
        ("x1", &long),
        ("x2", &long),
    ];
    for (n, (id, title)) in rows.iter().enumerate() {
        writeln!(meetings, "{id},{title},2022-06-0{},WG,year;theme", n + 1).unwrap();
    }
    write("meetings.csv", &meetings);
    write(
        "members.csv",
        "member_id,name\nTHA,name\nIDN,member\nMYS,all\nnul,member of\n",
    );
    write(
        "themes.csv",
        "theme_id,name\nyear,year\ntheme,theme\nmeetings,meetings\n",
    );
    let mut attendance = "meeting_id,member_id\n".to_owned();
    for (id, _) in rows {
        writeln!(attendance, "{id},THA\n{id},nul").unwrap();
    }
    write("attendance.csv", &attendance);
    write(
        "initiatives.csv",
        "initiative_id,title,leads,status,themes\nlatest,data,THA,agreed,year\nLPT1,data,nul,agreed,theme\n",
    );
    let series =
        |key: &str| format!("[[series]]\nkey = \"{key}\"\nname = \"By capacity\"\nbody = \"WG\"\n");
    write(
        "rapporteur.toml",
        &["by-capacity", "by", "all", "2", "to-date"]
            .map(series)
            .concat(),
    );
    let ended = run.program(&["report", "--period", "2022", "--packs"]);
    assert_eq!(ended.code, 0, "{}", ended.err);

    let alike = |what: &str, names: &[String]| {
        let different: BTreeSet<String> = names.iter().map(|name| name.to_lowercase()).collect();
        assert_eq!(different.len(), names.len(), "{what}: {names:?}");
    };
    let files = run.files("outputs/2022");
    alike("files", &files.keys().cloned().collect::<Vec<String>>());
    assert_eq!(
        files
            .keys()
            .filter(|name| name.starts_with("meetings/"))
            .count(),
        rows.len()
    );
    let mut heads = 0;
    for (name, bytes) in &files {
        let kind = name.rsplit('.').next();
        if kind == Some("csv") {
            let mut reader = csv::Reader::from_reader(bytes.as_slice());
            let of_file: Vec<String> = reader
                .headers()
                .unwrap()
                .iter()
                .map(str::to_owned)
                .collect();
            heads += of_file.len();
            alike(name, &of_file);
        } else if kind == Some("xlsx") {
            let mut book: Xlsx<_> = open_workbook_from_rs(Cursor::new(bytes)).unwrap();
            alike(name, &book.sheet_names());
            book.load_tables().unwrap();
            let tables: Vec<String> = book.table_names().into_iter().cloned().collect();
            alike(name, &tables);
            for table in tables {
                let columns = book.table_by_name(&table).unwrap().columns().to_vec();
                heads += columns.len();
                alike(&table, &columns);
            }
        }
    }
    assert!(heads > 1_000, "only {heads}");
    let figures: serde_json::Value = serde_json::from_slice(&files["data/figures.json"]).unwrap();
    let ids: Vec<String> = figures["figures"]
        .as_array()
        .unwrap()
        .iter()
        .map(|f| f["id"].to_string() + &f["series"].to_string())
        .collect();
    assert!(ids.len() > 50, "{}", ids.len());
    alike("figures", &ids);
}

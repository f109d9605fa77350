//! Whatever bytes the files hold, reading ends with findings or data, and a planted fault is found
//! where it was planted.
use crate::support::{copy, root};
use jiff::civil::Date;
use proptest::prelude::*;
use rapporteur::{finding::Finding, input, settings::Settings};
use std::{fs, path::Path, sync::LazyLock};

type Lines = Vec<Vec<String>>;

/// The true inputs, as lines of cells.
static INPUTS: LazyLock<Vec<(&str, Lines)>> = LazyLock::new(|| {
    [
        "members",
        "themes",
        "meetings",
        "memberships",
        "attendance",
        "initiatives",
    ]
    .map(|table| {
        let reader = csv::ReaderBuilder::new()
            .has_headers(false)
            .from_path(root().join(format!("inputs/{table}.csv")));
        (
            table,
            reader
                .unwrap()
                .records()
                .map(|r| r.unwrap().iter().map(str::to_owned).collect())
                .collect(),
        )
    })
    .to_vec()
});

fn write_all(folder: &Path) {
    for (table, lines) in INPUTS.iter() {
        write(folder, table, lines);
    }
}

fn write(folder: &Path, table: &str, lines: &[Vec<String>]) {
    let mut writer = csv::WriterBuilder::new()
        .flexible(true)
        .from_path(folder.join(format!("{table}.csv")))
        .unwrap();
    for line in lines {
        writer.write_record(line).unwrap();
    }
    writer.flush().unwrap();
}

fn findings(folder: &Path) -> Vec<Finding> {
    input::read(folder, &Settings::parse("").unwrap(), Date::MAX)
        .unwrap()
        .findings
}

/// Bytes that are likely to hit something: text of CSV files, marks, and anything.
fn bytes() -> impl Strategy<Value = Vec<u8>> {
    let pieces = prop_oneof![
        Just(b"meeting_id,member_id,status\n".to_vec()),
        Just(b"\"".to_vec()),
        Just(b",,;;\t\t".to_vec()),
        Just(b"\r\n".to_vec()),
        Just(vec![0xFF, 0xFE, 0x00]),
        Just("é\u{202e}\u{feff}".as_bytes().to_vec()),
        prop::collection::vec(any::<u8>(), 0..40),
        "[ -~]{0,30}".prop_map(String::into_bytes),
    ];
    prop::collection::vec(pieces, 0..30).prop_map(|p| p.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 30, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_end_in_findings(which in 0..6usize, bytes in bytes(), as_workbook in any::<bool>()) {
        let folder = tempfile::tempdir().unwrap();
        copy(&root().join("tests/data/small"), folder.path());
        let table = INPUTS[which].0;
        let ending = if as_workbook { "xlsx" } else { "csv" };
        fs::remove_file(folder.path().join(format!("{table}.csv"))).unwrap();
        fs::write(folder.path().join(format!("{table}.{ending}")), bytes).unwrap();
        for finding in findings(folder.path()) {
            prop_assert!(finding.count > 0);
        }
        // Neither may proposing settings for them end otherwise.
        let proposal = input::propose::propose(folder.path());
        prop_assert!(proposal.tables.len() <= 6);
    }

    #[test]
    fn any_edit_of_the_true_inputs_ends_in_findings(which in 0..6usize, edits in prop::collection::vec((any::<prop::sample::Index>(), 0..3u8, bytes()), 1..6)) {
        let folder = tempfile::tempdir().unwrap();
        write_all(folder.path());
        let path = folder.path().join(format!("{}.csv", INPUTS[which].0));
        let mut text = fs::read(&path).unwrap();
        for (at, how, more) in edits {
            let at = at.index(text.len());
            let end = if how == 0 { at } else { (at + more.len()).min(text.len()) };
            text.splice(at..end, if how == 2 { Vec::new() } else { more });
            text.push(b'\n');
        }
        fs::write(&path, text).unwrap();
        let found = findings(folder.path());
        prop_assert!(found.iter().all(|f| f.count > 0));
    }

    #[test]
    fn a_planted_fault_is_found_at_its_cell(which in 0..6usize, row in any::<prop::sample::Index>(), column in any::<prop::sample::Index>(), fault in 0..4usize) {
        let (table, lines) = &INPUTS[which];
        let (row, column) = (1 + row.index(lines.len() - 1), column.index(lines[0].len()));
        let mut lines = lines.clone();
        let head = lines[0][column].clone();
        let dates = ["start_date", "end_date", "due_date", "completed_date", "joined", "left"];
        let (value, code) = match fault {
            0 => (format!("{}\u{7}", lines[row][column]), "R025"),
            1 => (format!("a\u{200b}{}", lines[row][column]), "R026"),
            2 if dates.contains(&head.as_str()) => ("31.12.2020".to_owned(), "R022"),
            2 if head.starts_with("reported_") => ("many".to_owned(), "R023"),
            2 => (format!(" {}", lines[row][column]), "R029"),
            _ => ("x".repeat(40_000), "R024"),
        };
        // A choice, a key or a reference of such length is found as what it is not; its length is
        // found first.
        lines[row][column] = value;
        let folder = tempfile::tempdir().unwrap();
        write_all(folder.path());
        write(folder.path(), table, &lines);
        let line: u64 = 1 + lines[..row].iter().map(|l| 1 + l.iter().map(|c| c.matches('\n').count() as u64).sum::<u64>()).sum::<u64>();
        let found = findings(folder.path());
        let place = format!("{table}.csv:{line}:{}", column + 1);
        let at = |f: &&Finding| f.code == code && (f.place.to_string() == place || f.lines.contains(&line));
        prop_assert!(found.iter().any(|f| at(&f)), "{code} at {place} is not in {:?}", found.iter().map(|f| format!("{} {}", f.code, f.place)).collect::<Vec<_>>());
    }

    #[test]
    fn a_lost_or_added_cell_is_found_at_its_line(row in any::<prop::sample::Index>(), more in any::<bool>()) {
        let (table, lines) = &INPUTS[4];
        let row = 1 + row.index(lines.len() - 1);
        let mut lines = lines.clone();
        if more { lines[row].push("x".into()) } else { drop(lines[row].pop()) }
        let folder = tempfile::tempdir().unwrap();
        write_all(folder.path());
        write(folder.path(), table, &lines);
        let found = findings(folder.path());
        prop_assert!(found.iter().any(|f| f.code == "R012" && f.place.line == row as u64 + 1));
    }
}

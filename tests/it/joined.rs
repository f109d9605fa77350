//! Tables of one topic share a sheet: none of their cells is lost, and none comes into another row.
use crate::{documents::report, workbook::sheets};
use calamine::Data;
use rapporteur::{
    table::{Cell, RowKeys, Table},
    words::Words,
};

/// What the row of a sheet must say for it to be that of a row of a table.
fn names(table: &Table, row: &[Cell], words: &Words) -> Vec<String> {
    let series = table.series.as_ref().map(|series| series.short.clone());
    let keys = match table.keys {
        RowKeys::Columns(n) => n,
        RowKeys::Group(_) => 1,
        RowKeys::Single => 0,
    };
    // Kinds of meetings and of members are told apart there.
    let is_told = |cell: &&Cell| **cell != Cell::Term("kind");
    let own = row[..keys].iter().filter(is_told).map(|cell| match cell {
        Cell::Meeting(meeting) => meeting.title.clone(),
        cell => words.cell(cell),
    });
    series.into_iter().chain(own).collect()
}

#[test]
fn no_number_of_a_table_is_lost_or_in_the_row_of_another() {
    let words = Words::english();
    let mut checked = 0;
    for period in ["2021", "2022", "2009..2025"] {
        let report = report(period, None);
        let scratch = std::env::temp_dir();
        let book = rapporteur::render::xlsx::write(&report, &words, "a.xlsx", &scratch).unwrap();
        let (_, sheets) = sheets(&book.bytes);
        let rows: Vec<Vec<String>> = sheets
            .iter()
            .filter(|(name, _)| !name.starts_with("Data "))
            .flat_map(|(_, rows)| rows.iter().skip(5))
            .map(|row| row.iter().map(ToString::to_string).collect())
            .collect();
        for table in report.tables.iter() {
            let is_matrix = table.statistic == "participation.matrix";
            for row in &table.rows {
                let names = names(table, row, &words);
                let of_table = |cells: &&Vec<String>| names.iter().all(|name| cells.contains(name));
                let candidates: Vec<&Vec<String>> = rows.iter().filter(of_table).collect();
                let first = usize::from(table.keys != RowKeys::Single);
                let numbers: Vec<f64> = row[first..].iter().filter_map(Cell::number).collect();
                if numbers.is_empty() || is_matrix {
                    continue;
                }
                let has_all = |cells: &&Vec<String>| {
                    numbers.iter().all(|number| {
                        cells
                            .iter()
                            .filter_map(|cell| cell.parse::<f64>().ok())
                            .any(|cell| (cell - number).abs() < 1e-9)
                    })
                };
                assert!(
                    candidates.iter().any(has_all),
                    "{period} {} {names:?}: {numbers:?} not in {candidates:?}",
                    table.id()
                );
                checked += numbers.len();
            }
        }
    }
    assert!(checked > 2_000, "only {checked} numbers");
}

/// A member that a list of names has not is nothing to count there, and a figure that the record
/// does not say stays so.
#[test]
fn a_row_that_a_table_lacks_is_not_applicable_there() {
    let report = report("2022", None);
    let words = Words::english();
    let scratch = std::env::temp_dir();
    let book = rapporteur::render::xlsx::write(&report, &words, "a.xlsx", &scratch).unwrap();
    let (_, sheets) = sheets(&book.bytes);
    let sheet = &sheets["Members in the period"];
    let heads: Vec<String> = sheet[4].iter().map(ToString::to_string).collect();
    let cell = |member: &str, head: &str| {
        let row = sheet.iter().find(|row| row[0] == *member).unwrap();
        row[heads.iter().position(|own| own.starts_with(head)).unwrap()].to_string()
    };
    // Meta spoke once, at the first meeting that it attended; Australia had attended before.
    assert_eq!(cell("Meta", "Speaker"), "1");
    assert!(cell("Meta", "Meeting attended").starts_with("Eighth Annual Meeting"));
    assert_eq!(cell("Australia", "Meeting attended"), "[z]");
    assert_eq!(
        cell("Walk Free", "Speaker"),
        "0",
        "who has no role has none"
    );
    assert_eq!(cell("Australia", "Co-chair"), "4");
    let status = &sheets["Initiatives counted"];
    let counts: Vec<(String, String)> = status[5..10]
        .iter()
        .map(|row| (row[1].to_string(), row[2].to_string()))
        .collect();
    let expected = [
        ("proposed", "0"),
        ("agreed", "10"),
        ("in progress", "11"),
        ("delivered", "22"),
        ("discontinued", "0"),
    ];
    assert_eq!(
        counts,
        expected.map(|(status, n)| (status.to_owned(), n.to_owned()))
    );
    assert!(
        status[5..10]
            .iter()
            .all(|row| row[0] == Data::String("status".into()))
    );
}

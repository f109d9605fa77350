//! No row vanishes: each line of each list is in the dataset, or a finding names it. The true
//! inputs with rows edited, joined, repeated and swallowed, as many times as `RAPPORTEUR_FUZZ`
//! says.
use crate::support::root;
use jiff::civil::Date;
use proptest::{prelude::*, sample::Index, test_runner::TestRunner};
use rapporteur::{
    finding::{CODES, Extent, Finding},
    input::{self, Dataset},
    settings::Settings,
};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

const TABLES: [&str; 6] = [
    "members",
    "themes",
    "meetings",
    "memberships",
    "attendance",
    "initiatives",
];

/// Lines of the lists that a case is made from: few, so that many cases can be tried.
const LINES: usize = 25;

/// What happens to a list.
#[derive(Debug, Clone)]
enum Change {
    /// A cell becomes another one.
    Edit(&'static str),
    /// A line loses its end.
    Join,
    Repeat,
    /// A quotation mark before a cell, and one behind a cell of a line below.
    Swallow(usize),
    /// A line that is no row, or a row of another list.
    Insert(&'static str),
    /// A row becomes its first cell, or loses its last.
    Shorten(bool),
}

fn changes() -> impl Strategy<Value = Vec<(Index, Index, Index, Change)>> {
    let cell = prop::sample::select(
        &[
            "",
            "\"",
            "a\"b",
            "\"\"",
            "Total",
            "IND",
            "attended",
            "2022-02-30",
            "x;y",
            "x,y",
            "member_id",
            "AHG-01",
        ][..],
    );
    let line = prop::sample::select(
        &[
            "",
            ",,,",
            "Total,,5,,",
            "Total: 12",
            "African states",
            "Note: as of May",
            "member_id,name,kind",
            "Sous-total,,,,,,,",
            "\"",
        ][..],
    );
    let change = prop_oneof![
        4 => cell.prop_map(Change::Edit),
        1 => Just(Change::Join),
        1 => Just(Change::Repeat),
        3 => (1..5_usize).prop_map(Change::Swallow),
        2 => line.prop_map(Change::Insert),
        1 => any::<bool>().prop_map(Change::Shorten),
    ];
    prop::collection::vec(
        (any::<Index>(), any::<Index>(), any::<Index>(), change),
        1..5,
    )
}

/// The first lines of the true lists, and of attendance those about the same meetings.
fn lists() -> BTreeMap<&'static str, Vec<String>> {
    let read = |table: &&'static str| {
        let text = fs::read_to_string(root().join(format!("inputs/{table}.csv"))).unwrap();
        assert!(
            text.lines().all(|line| line.matches('"').count() % 2 == 0),
            "a record of {table} spans lines"
        );
        (
            *table,
            text.lines().take(LINES).map(str::to_owned).collect(),
        )
    };
    TABLES.iter().map(read).collect()
}

/// A line as cells: where the commas are, but for those in quotation marks.
fn cells(line: &str) -> Vec<String> {
    let mut cells = vec![String::new()];
    let mut is_quoted = false;
    for c in line.chars() {
        is_quoted ^= c == '"';
        if c == ',' && !is_quoted {
            cells.push(String::new());
        } else if let Some(cell) = cells.last_mut() {
            cell.push(c);
        }
    }
    cells
}

fn change(lines: &mut Vec<String>, row: usize, cell: usize, what: &Change) {
    let mut of_row = cells(&lines[row]);
    let cell = cell % of_row.len();
    match what {
        Change::Edit(text) => (*text).clone_into(&mut of_row[cell]),
        Change::Join => {
            if row + 1 < lines.len() {
                let next = lines.remove(row + 1);
                lines[row] += &next;
            }
            return;
        }
        Change::Repeat => return lines.insert(row, lines[row].clone()),
        Change::Swallow(n) => {
            let end = (row + n).min(lines.len() - 1);
            let mut of_end = cells(&lines[end]);
            // Of rows that are not of this width no reader can tell where they end.
            let width = cells(&lines[0]).len();
            if end == row || of_row.len() != width || of_end.len() != width {
                return;
            }
            let last = cell.min(of_end.len() - 1);
            of_end[last].push('"');
            lines[end] = of_end.join(",");
            of_row[cell].insert(0, '"');
        }
        Change::Insert(line) => return lines.insert(row, (*line).to_owned()),
        Change::Shorten(to_first) => of_row.truncate(if *to_first { 1 } else { of_row.len() - 1 }),
    }
    lines[row] = of_row.join(",");
}

/// The lines of a list that neither the dataset nor a finding has.
fn unaccounted(table: &str, lines: &[String], data: &Dataset, findings: &[Finding]) -> Vec<u64> {
    let file = format!("{table}.csv");
    let of_file: Vec<&Finding> = findings.iter().filter(|f| f.place.file == file).collect();
    let is_of_whole = |f: &&&Finding| {
        CODES
            .iter()
            .any(|code| code.code == f.code && code.scope == Extent::File)
    };
    if of_file.iter().any(|f| is_of_whole(&f)) {
        return Vec::new();
    }
    let kept = data.frame(table).column("line").unwrap().u32().unwrap();
    let mut known: BTreeSet<u64> = kept.iter().flatten().map(u64::from).collect();
    let last = lines
        .iter()
        .map(|line| line.matches('\n').count() as u64 + 1)
        .sum::<u64>();
    for finding in of_file.iter().filter(|f| f.place.line > 1) {
        known.insert(finding.place.line);
        known.extend(&finding.lines);
        let number = |name: &str| {
            finding
                .arguments
                .iter()
                .find(|(key, _)| *key == name)
                .and_then(|(_, n)| n.parse::<u64>().ok())
        };
        match finding.code {
            "R069" => known.extend(finding.place.line..=number("last").unwrap()),
            "R012" => {
                let span = finding
                    .arguments
                    .iter()
                    .find(|(key, _)| *key == "span")
                    .and_then(|(_, span)| span.split_once('–'));
                known.extend(
                    span.map(|(first, last)| first.parse().unwrap()..=last.parse::<u64>().unwrap())
                        .into_iter()
                        .flatten(),
                );
            }
            "R075" => known.extend(finding.place.line..=last),
            _ => {}
        }
    }
    let text = lines.join("\n");
    let all: Vec<&str> = text.lines().collect();
    // A line with fewer separators than a row, in a cell of a row that was kept, can't be told from
    // a text of several lines.
    let commas = |line: &str| line.matches(',').count();
    let line = |n: u64| all[usize::try_from(n).unwrap() - 1];
    for n in 2..=all.len() as u64 {
        let Some(before) = (1..n).rev().find(|before| known.contains(before)) else {
            continue;
        };
        let opens = line(before).matches('"').count() % 2 == 1;
        let is_text = commas(line(n)) < commas(all[0]) && !line(n).contains(",\"");
        // Where the first cell begins with a line break, the row below is that of the quotation
        // mark.
        if opens && (is_text || line(before).trim() == "\"") {
            known.insert(n);
        }
    }
    let has_cells = |line: &str| {
        line.chars()
            .any(|c| !c.is_whitespace() && c != ',' && c != '"')
    };
    (1..)
        .zip(text.lines())
        .skip(1)
        .filter(|(n, line)| has_cells(line) && !known.contains(n))
        .map(|(n, _)| n)
        .collect()
}

#[test]
fn no_row_vanishes() {
    let cases = std::env::var("RAPPORTEUR_FUZZ")
        .ok()
        .and_then(|n| n.parse().ok())
        .unwrap_or(200);
    let lists = lists();
    let settings = Settings::read(&root().join("inputs/rapporteur.toml")).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let write = |folder: &Path, lists: &BTreeMap<&str, Vec<String>>| {
        for (table, lines) in lists {
            fs::write(folder.join(format!("{table}.csv")), lines.join("\n") + "\n").unwrap();
        }
    };
    let looked_at = std::cell::Cell::new(0);
    let mut runner = TestRunner::new(ProptestConfig {
        cases,
        failure_persistence: None,
        ..ProptestConfig::default()
    });
    let done = runner.run(&changes(), |changes| {
        let mut lists = lists.clone();
        for (table, row, cell, what) in &changes {
            let lines = lists.get_mut(TABLES[table.index(TABLES.len())]).unwrap();
            let row = 1 + row.index(lines.len() - 1);
            change(lines, row, cell.index(64), what);
        }
        write(folder.path(), &lists);
        let found = input::read(folder.path(), &settings, Date::MAX).unwrap();
        for (table, lines) in &lists {
            let lost = unaccounted(table, lines, &found.value, &found.findings);
            let text = lines.join("\n");
            let shown: Vec<&str> = lost
                .iter()
                .filter_map(|n| text.lines().nth(usize::try_from(*n).unwrap() - 1))
                .collect();
            prop_assert!(
                lost.is_empty(),
                "{table}: lines {lost:?} are nowhere: {shown:#?}\nof\n{text}"
            );
            looked_at.set(looked_at.get() + text.lines().count() - 1);
        }
        Ok(())
    });
    done.unwrap();
    eprintln!(
        "{cases} cases, {} lines, each in the dataset or in a finding",
        looked_at.get()
    );
}

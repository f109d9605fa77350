//! Every figure against two other paths: an oracle of plain loops over the CSV rows, and tables
//! worked out by hand.
use crate::{
    oracle::{self, Config, RecodedValue, RenamedColumn, Series},
    support::root,
};
use jiff::civil::Date;
use rapporteur::{
    input,
    settings::Settings,
    statistics::{self, REGISTRY, Statistics},
    table::{Cell, Label, Table},
};
use std::{
    collections::{BTreeMap, BTreeSet},
    path::{Path, PathBuf},
};

/// The canonical text of a cell: exact, without rounding.
fn canonical(cell: &Cell) -> String {
    match cell {
        Cell::Text(text) => text.to_string(),
        Cell::Term(word) | Cell::Word(word) => (*word).to_owned(),
        Cell::List(texts) => texts.join(", "),
        Cell::Integer(n) => n.to_string(),
        Cell::Decimal(x) => format!("{x:.9}"),
        Cell::Quotient(x) | Cell::Points(x) => x.to_string(),
        Cell::Date(day) => day.to_string(),
        Cell::Share {
            numerator,
            denominator,
        } => format!("{numerator}/{denominator}"),
        Cell::Meeting(meeting) => meeting.id.clone(),
        Cell::Presence(presence) => presence.term().to_owned(),
        Cell::Missing(missing) => missing.symbol().to_owned(),
    }
}

/// The columns that make a row of a table: its keys, else what it is called by.
fn keys(table: &Table) -> Vec<usize> {
    let column = |key: &str| table.column(key);
    let ids: Vec<usize> = table
        .columns
        .iter()
        .enumerate()
        .filter(|(_, c)| c.key.ends_with("_id"))
        .map(|(i, _)| i)
        .collect();
    match (table.statistic, column("grouping"), column("group")) {
        (_, Some(grouping), Some(group)) => vec![grouping, group],
        ("participation.largest_delegations" | "credentials.incomplete", ..) => vec![1, 2],
        ("sittings.quorum", ..) => vec![0, 1],
        ("participation.roles", ..) if table.part.is_some() => vec![0, 1],
        _ if ids.is_empty() => vec![0],
        _ => ids,
    }
}

/// `TABLE|ROW|COLUMN` → text, for every cell and figure.
pub fn flat(statistics: &Statistics) -> BTreeMap<String, String> {
    let mut all = BTreeMap::new();
    for figure in &statistics.figures {
        all.insert(format!("{}||", figure.id), canonical(&figure.cell));
    }
    for table in &statistics.tables {
        let id = table.id();
        let keys = keys(table);
        for row in &table.rows {
            if table.statistic == "participation.matrix" {
                for (cell, column) in row.iter().zip(&table.columns) {
                    if let Label::Meeting(meeting) = &column.label {
                        all.insert(
                            format!("{id}|{};{}|presence", canonical(&row[1]), meeting.id),
                            canonical(cell),
                        );
                    }
                }
                continue;
            }
            let key = keys
                .iter()
                .map(|k| canonical(&row[*k]))
                .collect::<Vec<_>>()
                .join(";");
            let key = if key == "total-once;all"
                || key == "all" && table.statistic.starts_with("themes.")
            {
                "total-once".into()
            } else {
                key
            };
            for (i, cell) in row.iter().enumerate().filter(|(i, _)| !keys.contains(i)) {
                let before = all.insert(
                    format!("{id}|{key}|{}", table.columns[i].key),
                    canonical(cell),
                );
                assert!(before.is_none(), "{id}: two rows {key}");
            }
            all.insert(format!("{id}|{key}|"), String::new());
        }
    }
    all
}

/// The table and the row of a key.
fn row(key: &str) -> &str {
    key.rsplit_once('|').unwrap().0
}

/// What differs between our figures and others; of each table that the other path knows, the rows
/// must be the same.
fn differences(
    ours: &BTreeMap<String, String>,
    theirs: &BTreeMap<String, String>,
    columns: &dyn Fn(&str) -> bool,
) -> Vec<String> {
    let mut wrong = Vec::new();
    for (key, value) in theirs.iter().filter(|(k, _)| columns(k)) {
        match ours.get(key) {
            Some(own) if own == value => {}
            own => wrong.push(format!(
                "{key}: {} here, {value} there",
                own.map_or("nothing", String::as_str)
            )),
        }
    }
    let table = |key: &str| key.split('|').next().unwrap().to_owned();
    let known: BTreeSet<String> = theirs
        .keys()
        .filter(|k| !k.contains("||"))
        .map(|k| table(k))
        .collect();
    let rows: BTreeSet<&str> = theirs.keys().map(|k| row(k)).collect();
    let more: BTreeSet<&str> = ours
        .keys()
        .filter(|k| known.contains(&table(k)))
        .map(|k| row(k))
        .filter(|r| !rows.contains(r))
        .collect();
    wrong.extend(
        more.into_iter()
            .map(|r| format!("{r}: a row that is not there")),
    );
    wrong
}

/// The oracle only marks rows of these, or repeats a column that is the same for all.
fn is_figure(key: &str) -> bool {
    let is_repeated = key.starts_with("participation.largest_delegations.without_host|")
        && key.ends_with("|host");
    !(key.ends_with("|listed") || is_repeated)
}

pub fn compare(
    folder: &Path,
    settings: &Settings,
    config: &Config,
    periods: &[(i16, i16)],
) -> usize {
    let today = config.today.unwrap_or(Date::MAX);
    let data = input::read(folder, settings, today).unwrap().value;
    let mut compared = 0;
    let mut wrong = Vec::new();
    for (first, last) in periods {
        let period = format!("{first}..{last}").parse().unwrap();
        let ours = flat(&statistics::compute(&data, settings, &period).unwrap());
        let theirs = oracle::figures(folder, config, *first, *last);
        compared += theirs.keys().filter(|k| is_figure(k)).count();
        wrong.extend(
            differences(&ours, &theirs, &is_figure)
                .into_iter()
                .map(|w| format!("{first}..{last} {w}")),
        );
    }
    assert!(
        wrong.is_empty(),
        "{} differences, such as\n{}",
        wrong.len(),
        wrong[..wrong.len().min(60)].join("\n")
    );
    compared
}

#[test]
fn every_figure_of_the_bali_process_in_each_year_equals_the_oracle() {
    let folder = root().join("inputs");
    let text = std::fs::read_to_string(folder.join("rapporteur.toml"))
        .unwrap()
        .replace("[[series]]", "[[series]]\nquorum = \"2/3\"");
    let settings = Settings::parse(&text).unwrap();
    let series = |key: &str, body: &str, kind: &str| Series {
        key: key.into(),
        body: body.into(),
        kinds: vec![kind.into()],
    };
    let config = Config {
        series: vec![
            series("ahg", "Ad Hoc Group", "senior officials meeting"),
            series(
                "tipwg",
                "Trafficking in Persons Working Group",
                "annual meeting",
            ),
        ],
        quorum: Some((2, 3)),
        ..Config::default()
    };
    let periods: Vec<(i16, i16)> = (2002..=2025)
        .map(|y| (y, y))
        .chain([(2002, 2025), (2020, 2022)])
        .collect();
    let compared = compare(&folder, &settings, &config, &periods);
    eprintln!("{compared} figures of the Bali Process equal the oracle");
    assert!(compared > 30_000, "only {compared}");
}

#[test]
fn every_figure_of_the_climate_sessions_equals_the_oracle() {
    let Some(folder) = std::env::var_os("RAPPORTEUR_UNFCCC_DATA").map(PathBuf::from) else {
        eprintln!("NOT RUN: set RAPPORTEUR_UNFCCC_DATA to the folder of the UNFCCC data");
        return;
    };
    let mut settings = Settings::read(&root().join("examples/unfccc-inc/rapporteur.toml")).unwrap();
    // The oracle reads the lists alone, without the table of states.
    settings.territories = false;
    let file = "attendance.csv";
    let renamed = |ours: &str, theirs: &str| RenamedColumn {
        file: file.into(),
        ours: ours.into(),
        theirs: theirs.into(),
    };
    let recoded = |theirs: &str, ours: &str| RecodedValue {
        file: file.into(),
        column: "gender".into(),
        theirs: theirs.into(),
        ours: ours.into(),
    };
    let body =
        "Intergovernmental Negotiating Committee for a Framework Convention on Climate Change";
    let config = Config {
        series: vec![Series {
            key: "inc".into(),
            body: body.into(),
            kinds: Vec::new(),
        }],
        columns: vec![
            renamed("meeting_id", "Meeting"),
            renamed("member_id", "Delegation"),
            renamed("delegate_name", "Person"),
            renamed("organisation", "Affiliation"),
            renamed("gender", "Female"),
        ],
        values: vec![recoded("0", "male"), recoded("1", "female")],
        missing: vec!["NA".into()],
        gender: Some((0, 50)),
        ..Config::default()
    };
    let periods: Vec<(i16, i16)> = (1991..=1995)
        .map(|y| (y, y))
        .chain([(1991, 1995)])
        .collect();
    let compared = compare(&folder, &settings, &config, &periods);
    eprintln!("{compared} figures of the climate sessions equal the oracle");
    let data = input::read(&folder, &settings, Date::MAX).unwrap().value;
    let ours = flat(&statistics::compute(&data, &settings, &"1995".parse().unwrap()).unwrap());
    assert_eq!(
        ours["participation.gender_share|INC 11|share_women"],
        "189/982"
    );
}

/// The tables of one file of cases: for each period, what was worked out by hand.
fn cases(text: &str) -> Vec<(String, BTreeMap<String, String>)> {
    let mut all: Vec<(String, BTreeMap<String, String>)> = Vec::new();
    let (mut table, mut heads): (Option<String>, Option<Vec<String>>) = (None, None);
    for line in text.lines().map(str::trim).filter(|l| !l.starts_with('#')) {
        let cells: Vec<String> = line.split(" | ").map(|c| c.trim().to_owned()).collect();
        let is_id = |text: &str| REGISTRY.iter().any(|d| text.starts_with(d.id));
        if let Some(period) = line.strip_prefix("period ").filter(|p| !p.contains('|')) {
            all.push((period.to_owned(), BTreeMap::new()));
            table = None;
        } else if line.is_empty() {
            (table, heads) = (None, None);
        } else if let Some((id, value)) = line.split_once(" = ").filter(|(id, _)| is_id(id)) {
            all.last_mut()
                .unwrap()
                .1
                .insert(format!("{id}||"), value.to_owned());
        } else if is_id(line) && table.is_none() {
            table = Some(line.to_owned());
            // Also a table without rows is a case.
            all.last_mut()
                .unwrap()
                .1
                .insert(format!("{line}|-|-"), String::new());
        } else if let (Some(_), None) = (&table, &heads) {
            heads = Some(cells);
        } else {
            let (Some(table), Some(heads)) = (&table, &heads) else {
                panic!("no table before {line:?}")
            };
            let depth = if KEYS_OF_TWO.contains(&table.split('@').next().unwrap()) {
                2
            } else {
                1
            };
            let key = cells[..depth].join(";");
            if !table.starts_with("participation.matrix") {
                all.last_mut()
                    .unwrap()
                    .1
                    .insert(format!("{table}|{key}|"), String::new());
            }
            for (head, cell) in heads.iter().zip(&cells).skip(depth) {
                all.last_mut()
                    .unwrap()
                    .1
                    .insert(format!("{table}|{key}|{head}"), cell.clone());
            }
        }
    }
    all
}

/// Tables whose rows have two keys.
const KEYS_OF_TWO: [&str; 10] = [
    "participation.beside",
    "credentials.incomplete",
    "sittings.quorum",
    "participation.largest_delegations.without_host",
    "participation.meetings_held",
    "participation.delegations.by_capacity",
    "participation.largest_delegations",
    "participation.matrix",
    "initiatives.leadership.pairs",
    "themes.coverage",
];

#[test]
fn every_statistic_gives_the_tables_worked_out_by_hand() {
    let folder = root().join("tests/data/hand");
    let settings = Settings::read(&folder.join("rapporteur.toml")).unwrap();
    let data = input::read(&folder, &settings, Date::MAX).unwrap().value;
    let mut computed: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
    let (mut wrong, mut compared) = (Vec::new(), 0);
    for definition in REGISTRY {
        let path = folder.join(format!("cases/{}.txt", definition.id));
        let text = std::fs::read_to_string(&path)
            .unwrap_or_else(|_| panic!("{} has no case: {}", definition.id, path.display()));
        for (period, theirs) in cases(&text) {
            let ours = computed.entry(period.clone()).or_insert_with(|| {
                flat(&statistics::compute(&data, &settings, &period.parse().unwrap()).unwrap())
            });
            let own = |key: &str| key.starts_with(definition.id) && !key.ends_with("|-|-");
            let told: BTreeMap<String, String> = theirs
                .iter()
                .filter(|(k, _)| own(k) || k.ends_with("|-|-"))
                .map(|(k, v)| (k.clone(), v.clone()))
                .collect();
            compared += told.keys().filter(|k| own(k)).count();
            let columns = |key: &str| !key.ends_with("|-|-") && is_figure(key);
            wrong.extend(
                differences(ours, &told, &columns)
                    .into_iter()
                    .map(|w| format!("{period} {w}")),
            );
        }
    }
    assert!(
        wrong.is_empty(),
        "{} differences, such as\n{}",
        wrong.len(),
        wrong[..wrong.len().min(80)].join("\n")
    );
    eprintln!("{compared} cells equal those worked out by hand");
    assert!(compared > 1_000, "only {compared}");
}

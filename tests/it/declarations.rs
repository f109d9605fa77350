//! What statistics declare, and that the modules downstream know nothing else of them: the whole
//! catalogue is gone through.
use crate::support::root;
use jiff::civil::Date;
use rapporteur::{
    disclosure::{Audience, Released, release, tells_of_persons},
    input::{self, Dataset},
    schema::{self, Kind},
    settings::Settings,
    statistics::{self, MADE, REGISTRY, Reach, Statistics},
    table::{Cell, Column, Label, People, Subject, Table, Tells, ValueType},
};
use std::{collections::BTreeSet, fs, path::Path};

/// Lists that have every special case, and a true example.
fn folders() -> [(&'static str, &'static str); 2] {
    [("tests/data/hand", "2022"), ("inputs", "2021")]
}

fn read(folder: &str) -> (Dataset, Settings) {
    let folder = root().join(folder);
    let settings = Settings::read(&folder.join("rapporteur.toml")).unwrap();
    let data = input::read(&folder, &settings, Date::MAX).unwrap().value;
    (data, settings)
}

fn compute(folder: &str, period: &str) -> Statistics {
    let (data, settings) = read(folder);
    statistics::compute(&data, &settings, &period.parse().unwrap()).unwrap()
}

fn released(folder: &str, period: &str, audience: Audience) -> Released {
    let (data, settings) = read(folder);
    let statistics = statistics::compute(&data, &settings, &period.parse().unwrap()).unwrap();
    release(statistics, &data, &settings, audience).unwrap()
}

#[test]
fn every_column_says_what_it_tells_and_holds_what_it_declares() {
    for (folder, period) in folders() {
        let statistics = compute(folder, period);
        for table in &statistics.tables {
            for (place, column) in table.columns.iter().enumerate() {
                let name = format!("{} {}", table.id(), column.key);
                check(&name, column);
                for row in &table.rows {
                    // Below years stands their mean, whose share is of all of them.
                    let cell = &row[place];
                    assert!(fits(cell, column.values), "{name}: {cell:?}");
                }
            }
        }
        for figure in &statistics.figures {
            check(&figure.id, &figure.measure);
            assert!(fits(&figure.cell, figure.measure.values), "{}", figure.id);
        }
    }
}

fn check(name: &str, column: &Column) {
    assert!(column.tells.is_some(), "{name} does not say what it tells");
    let reads_genders = column.recipe.as_ref().is_some_and(tells_of_persons);
    let tells_genders = matches!(column.tells, Some(Tells::Genders(_)));
    assert!(tells_genders || !reads_genders, "{name} tells of women");
    assert_eq!(
        column.unit == Some("unit-share"),
        column.values == ValueType::Share,
        "{name}"
    );
}

fn fits(cell: &Cell, values: ValueType) -> bool {
    match cell {
        Cell::Missing(_) => true,
        Cell::Integer(_) => {
            matches!(
                values,
                ValueType::Whole | ValueType::Number | ValueType::Text
            )
        }
        Cell::Decimal(_) | Cell::Quotient(_) | Cell::Points(_) => values == ValueType::Number,
        Cell::Share { .. } => values == ValueType::Share,
        Cell::Date(_) => values == ValueType::Date,
        Cell::Meeting(_) => values == ValueType::Meeting,
        Cell::Text(_) | Cell::Term(_) | Cell::Word(_) | Cell::List(_) | Cell::Presence(_) => {
            values == ValueType::Text
        }
    }
}

#[test]
fn a_table_has_the_same_columns_of_the_same_types_in_every_year_and_for_every_audience() {
    let types = |table: &Table| -> Vec<(String, ValueType)> {
        let columns = table.columns.iter();
        columns
            .map(|column| (column.key.clone(), column.values))
            .collect()
    };
    // Members by meetings have a column for each meeting so far.
    let is_wide = |table: &Table| {
        let mut columns = table.columns.iter();
        columns.any(|column| matches!(column.label, Label::Meeting(_)))
    };
    let all = compute("inputs", "2022");
    for (period, audience) in [
        ("2003", Audience::Secretariat),
        ("2021", Audience::Members),
        ("2002..2025", Audience::Members),
    ] {
        let released = released("inputs", period, audience);
        for table in released.tables().iter() {
            let same = all.table(&table.id()).filter(|same| !is_wide(same));
            if let Some(same) = same {
                assert_eq!(types(table), types(same), "{} in {period}", table.id());
            }
        }
    }
}

#[test]
fn who_divides_people_by_gender_says_so() {
    let declared: BTreeSet<(&str, &str)> = REGISTRY
        .iter()
        .flat_map(|statistic| statistic.divides.iter().map(|by| (statistic.id, by.by)))
        .collect();
    for (folder, period) in folders() {
        for table in &compute(folder, period).tables {
            let of_whole = Some(Tells::Genders(People::WholeDelegations));
            if table.columns.iter().any(|column| column.tells == of_whole) {
                // No rule divides what is said of single delegations: it stays where it is.
                let statistic = REGISTRY.iter().find(|s| s.id == table.statistic).unwrap();
                assert_eq!(statistic.reach, Reach::Secretariat, "{}", table.id());
                continue;
            }
            let tells_genders = |column: &Column| matches!(column.tells, Some(Tells::Genders(_)));
            if !table.columns.iter().any(tells_genders) {
                continue;
            }
            let by = match table.subject {
                Subject::Meetings => "meeting_id",
                Subject::Groups(column) => column,
                // Years are not divided any further.
                Subject::Years => continue,
                other => panic!("{} tells the genders of {other:?}", table.id()),
            };
            assert!(declared.contains(&(table.statistic, by)), "{}", table.id());
        }
    }
}

#[test]
fn a_statistic_reaches_no_further_than_it_says() {
    let reach = |id: &str| {
        let statistic = REGISTRY.iter().find(|statistic| statistic.has_part(id));
        statistic.unwrap().reach
    };
    for (folder, period) in folders() {
        let public = released(folder, period, Audience::Public);
        let members = released(folder, period, Audience::Members);
        for table in members.tables().iter() {
            assert!(reach(table.statistic) >= Reach::Members, "{}", table.id());
        }
        assert!(!public.tables().is_empty());
        for table in public.tables().iter() {
            assert_eq!(reach(table.statistic), Reach::Everyone, "{}", table.id());
            let is_of_members = matches!(
                table.subject,
                Subject::Members | Subject::Pairs | Subject::Groups(_)
            );
            assert!(!is_of_members, "{}", table.id());
            for column in &table.columns {
                let is_hidden =
                    matches!(column.tells, None | Some(Tells::Names | Tells::Attendees));
                assert!(!is_hidden, "{} {}", table.id(), column.key);
            }
        }
        for figure in public.figures() {
            assert_eq!(reach(&figure.id), Reach::Everyone, "{}", figure.id);
            assert!(figure.measure.recipe.is_none(), "{}", figure.id);
        }
    }
}

fn sources(path: &Path) -> Vec<(String, String)> {
    if path.is_file() {
        let text = fs::read_to_string(path).unwrap();
        return vec![(path.display().to_string(), text)];
    }
    let entries = fs::read_dir(path).unwrap();
    entries
        .flat_map(|entry| sources(&entry.unwrap().path()))
        .collect()
}

/// Folders that must not know a statistic by its name.
const DOWNSTREAM: [&str; 4] = ["disclosure", "report", "render", "layout"];

/// Words that say whose a row is, or are used for something else too.
const SHARED: [&str; 16] = [
    "member",
    "meeting",
    "date",
    "presence",
    "theme",
    "initiative",
    "group",
    "year",
    "n",
    "days",
    "mean",
    "distinct",
    "total",
    "change",
    "host",
    "participants",
];

#[test]
fn no_statistic_is_named_downstream() {
    let statistics = compute("tests/data/hand", "2022");
    let mut names: BTreeSet<String> = REGISTRY.iter().map(|d| d.id.to_owned()).collect();
    for table in &statistics.tables {
        names.extend(table.part.map(str::to_owned));
        names.extend(table.columns.iter().map(|column| column.key.clone()));
    }
    // Columns and words of the inputs, and of the sheets of rows, are no statistic's own.
    let of_inputs = schema::lists().flat_map(schema::TableSchema::columns);
    let mut known: BTreeSet<String> = BTreeSet::new();
    for column in of_inputs {
        known.insert(column.name.to_owned());
        if let Kind::Choice(words, _) = column.kind {
            known.extend(words.iter().map(|word| (*word).to_owned()));
        }
    }
    known.extend(schema::lists().map(|table| table.name.to_owned()));
    for sheet in MADE {
        known.insert(sheet.to_owned());
        let frame = statistics.sheet(sheet);
        let columns = frame.get_column_names().into_iter();
        known.extend(columns.map(ToString::to_string));
    }
    known.extend(SHARED.map(str::to_owned));
    names.retain(|name| !known.contains(name));
    assert!(names.len() > 100, "{names:?}");
    for folder in DOWNSTREAM {
        for (file, text) in sources(&root().join("src").join(folder)) {
            let quoted: BTreeSet<&str> = text.split('"').collect();
            let named: Vec<&String> = names
                .iter()
                .filter(|name| quoted.contains(name.as_str()))
                .collect();
            assert!(named.is_empty(), "{file} knows {named:?}");
        }
    }
}

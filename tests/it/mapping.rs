//! Other people's files, read through the settings alone.
use crate::support::{root, statistics};
use rapporteur::{
    statistics::Statistics,
    table::{Cell, Missing},
};
use std::path::{Path, PathBuf};

fn settings() -> PathBuf {
    root().join("examples/unfccc-inc/rapporteur.toml")
}

fn states_present(s: &Statistics) -> Vec<(String, Cell)> {
    let table = s.table("participation.delegations@inc").unwrap();
    let column = table.column("states_present").unwrap();
    table
        .rows
        .iter()
        .map(|r| {
            (
                if let Cell::Meeting(m) = &r[0] {
                    m.id.clone()
                } else {
                    String::new()
                },
                r[column].clone(),
            )
        })
        .collect()
}

#[test]
fn foreign_columns_values_and_missing_tokens() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| std::fs::write(folder.path().join(name), text).unwrap();
    let body =
        "Intergovernmental Negotiating Committee for a Framework Convention on Climate Change";
    write(
        "meetings.csv",
        &format!(
            "meeting_id,title,body,kind,start_date,status\nINC 1,First,{body},session,1991-02-04,held\nINC 2,Second,{body},session,1991-06-19,held\n"
        ),
    );
    write(
        "members.csv",
        "member_id,name,kind,capacity\nAAA,Alpha Land,state,member\nBBB,Beta Isles,state,member\nWWF,Green League,non-governmental organisation,observer\n",
    );
    write(
        "attendance.csv",
        "Group_Type,Delegation,Delegation_ISO,Person,Job_Title,Affiliation,Female,Meeting\n\
         Parties,Alpha Land,AAA,P1,NA,NA,0,INC 1\nParties,Alpha Land,AAA,P2,NA,NA,1,INC 1\nParties,Alpha Land,AAA,P2,NA,NA,1,INC 1\n\
         Parties,Beta Isles,BBB,P3,NA,NA,NA,INC 2\nParties,Alpha Land,AAA,P1,NA,NA,0,INC 2\nNGO,Green League,NA,P9,NA,NA,1,INC 2\n",
    );
    let s = statistics(folder.path(), &settings(), "1991");
    assert_eq!(
        states_present(&s),
        [
            ("INC 1".to_owned(), Cell::Integer(1)),
            ("INC 2".to_owned(), Cell::Integer(2))
        ]
    );
    assert_eq!(
        s.figure("participation.rate_overall.period@inc")
            .unwrap()
            .cell,
        Cell::Share {
            numerator: 3,
            denominator: 4
        }
    );
    assert_eq!(
        s.figure("initiatives.delivery_rate").unwrap().cell,
        Cell::Missing(Missing::NotAvailable),
        "no list of initiatives is not zero initiatives"
    );
}

#[test]
fn wrong_settings_are_named_with_their_line() {
    let cases = [
        (
            "[inputs.attendance]\n\ncolumns = { memberid = \"x\" }",
            "3: [inputs.attendance] columns: attendance has no column \"memberid\"; did you mean member_id?",
        ),
        (
            "[inputs.attendance]\ncolumns = { gender = 3 }",
            "2: write a column of the file",
        ),
        (
            "[inputs.attendance]\ncolumns = { gender = { konstant = \"x\" } }",
            "2: write a column of the file",
        ),
        (
            "[inputs.attendance]\nvalues = { status = { a = \"atended\" } }",
            "2: [inputs.attendance] values: \"atended\" is no value of status; use one of: attended",
        ),
        (
            "[inputs.attendance]\nfile = \"x\"\ndistinct = true",
            "3: [inputs.attendance] distinct: rows of attendance have no key",
        ),
        (
            "[inputs.attendance]\nfile = \"{meting_id} *.csv\"",
            "2: [inputs.attendance] file: attendance has no column \"meting_id\"; did you mean meeting_id?",
        ),
        (
            "[inputs.attendance]\nfile = \"* {meeting_id}.csv\"",
            "2: [inputs.attendance] file: \"* {meeting_id}.csv\": only one",
        ),
        (
            "[inputs.attendence]\nfile = \"x\"",
            "1: [inputs.attendence]: there is no such table; did you mean [inputs.attendance]?",
        ),
        (
            "[inputs.meetings]\nabsent = true",
            "2: [inputs.meetings] absent: there is nothing to report without",
        ),
        (
            "[data]\ndates = \"dd/mm/yyy\"",
            "2: [data] dates: \"dd/mm/yyy\": write the year with four letters, yyyy, or with two, yy",
        ),
        (
            "[data]\ndates = [\"dd/mm/yyyy\", \"yyyy-dd\"]",
            "2: [data] dates: \"yyyy-dd\": \"m\" is missing",
        ),
        (
            "[data]\nnumbers = \"1234,5\"",
            "2: [data] numbers: \"1234,5\": write the number 1234.5 as the file does",
        ),
        (
            "[data]\ndelimiter = \";;\"",
            "2: [data] delimiter: \";;\" can't separate cells",
        ),
        (
            "[data]\n\nencoding = \"latin-99\"",
            "3: [data] encoding: \"latin-99\" is no encoding",
        ),
        (
            "[data]\nlist_separator = \"\"",
            "2: [data] list_separator: write the text",
        ),
        (
            "[severity]\nR002 = \"warning\"",
            "2: [severity] R002: without this file there is nothing to report",
        ),
        (
            "[severity]\nR03 = \"warning\"",
            "2: [severity] R03: there is no such finding; did you mean R003?",
        ),
        ("[severity]\nR030 = \"off\"", "2: unknown variant `off`"),
        (
            "[gender]\n\ntarget = \"forty\"",
            "3: invalid type: string \"forty\", expected a whole number from 0 to 255",
        ),
        (
            "[gender]\nbase_year = 99999",
            "2: invalid value: integer `99999`, expected a year of up to four digits",
        ),
        (
            "[report]\ncompare = 1",
            "2: invalid type: integer `1`, expected true or false",
        ),
        (
            "[report]\nperiod = \"22\"",
            "2: [report] period: \"22\" is not a period",
        ),
        (
            "[[series]]\nkey = \"a\"\nname = \"A\"\nbody = \"A\"\n\n[[series]]\nkey = \"a\"\nname = \"B\"\nbody = \"B\"",
            "6: [[series]] key \"a\" is there twice",
        ),
    ];
    for (text, says) in cases {
        let error = rapporteur::settings::Settings::parse(text)
            .expect_err(text)
            .to_string();
        assert!(
            error.starts_with(says),
            "{text}\n  expected {says}\n  said {error}"
        );
    }
}

/// The published data, where a copy of it is named by `RAPPORTEUR_UNFCCC_DATA`.
#[test]
fn the_published_sessions() {
    let Some(folder) = std::env::var_os("RAPPORTEUR_UNFCCC_DATA") else {
        eprintln!(
            "NOT RUN: set RAPPORTEUR_UNFCCC_DATA to the folder with attendance.csv, meetings.csv and members.csv of the sessions"
        );
        return;
    };
    let s = statistics(Path::new(&folder), &settings(), "1991..1995");
    let found: Vec<Cell> = states_present(&s).into_iter().map(|(_, n)| n).collect();
    assert_eq!(
        found,
        [102, 126, 117, 131, 164, 129, 147, 148, 134, 140, 144].map(Cell::Integer)
    );
    let rates = s.table("participation.rate@inc").unwrap();
    let to_date = rates.column("rate_to_date").unwrap();
    let ever = rates
        .rows
        .iter()
        .filter(|r| matches!(r[to_date], Cell::Share { numerator, .. } if numerator > 0))
        .count();
    assert_eq!(ever, 182, "states present at least once");
}

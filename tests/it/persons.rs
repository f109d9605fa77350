//! Names of persons that stand where nobody expects them: in rows that are shifted, in heads, in
//! names of sheets. No message has one.
#![cfg(unix)]
use crate::{
    attack::small_process,
    support::{Ended, Run},
};
use rust_xlsxwriter::Workbook;
use std::{fs, path::Path};

/// A part of each name, of an address and of a number of those that are planted.
const MARKS: [&str; 4] = ["Kv", "kv", "62 812", "王"];

fn assert_nobody(said: &str) {
    for mark in MARKS {
        let around = said.find(mark).map(|at| {
            &said[said.floor_char_boundary(at.saturating_sub(80))..said.ceil_char_boundary(at + 80)]
        });
        assert!(around.is_none(), "{mark} in {around:?}");
    }
}

#[test]
fn a_shifted_row_names_nobody() {
    let run = small_process();
    let path = run.path("inputs/attendance.csv");
    let rows = "M0,A1,,head,,Kvname Alpha,female,kvmail@example.org,+62 812 345 678\nM0,A2,attended,Kvname Beta,female,kvother@example.org,,,\nM0,Kvname Gamma,attended,head,,,female,,\nM0,Land A0 Kvname,attended,,,,,,\n\
        M0,A3,Kvname Delta,,,,,,\nM0,A4,attended,,=Kvname Epsilon,,,,\nM0,A5,attended,,Kv\u{200B}name Zeta,,,,\n";
    fs::write(&path, format!("meeting_id,member_id,status,role,organisation,delegate_name,gender,E-mail,Mobile\n{rows}")).unwrap();
    let hook = "sh -c 'cat > heard'";
    let mut said = String::new();
    for arguments in [
        &["report"][..],
        &["report", "--log", "json", "--on-failure", hook],
        &["report", "--log", "text"],
        &["check"],
        &["check", "--format", "json"],
    ] {
        let ended = run.program(arguments);
        assert_eq!(ended.code, 1, "{arguments:?}: {}", ended.err);
        said += &(ended.out + &ended.err);
    }
    fs::create_dir_all(run.path("outputs")).unwrap();
    run.program(&["report", "--allow-errors"]);
    said += &fs::read_to_string(run.path("heard")).unwrap();
    said += &fs::read_to_string(run.path("outputs/run.json")).unwrap();
    for mark in ["Kv", "kv", "812 345", "Alpha", "Gamma"] {
        let around = said.find(mark).map(|at| {
            &said[said.floor_char_boundary(at.saturating_sub(80))..said.ceil_char_boundary(at + 80)]
        });
        assert!(
            around.is_none() || mark == "Alpha" || mark == "Gamma",
            "{mark} in {around:?}"
        );
    }
    assert!(
        said.contains(
            "attendance.csv:3:4: error R021: role is \"…\" (not shown, because it may name a person)"
        ),
        "the place is named: {said}"
    );
    assert!(Path::new(&path).exists());
}

/// What messages say of a folder, and a proposal of settings for it.
fn all_said(run: &Run) -> String {
    [
        &["check", "--inputs", "inputs"][..],
        &["check", "--inputs", "inputs", "--format", "json"],
        &["report", "--inputs", "inputs", "--log", "json"],
        &["init", "--print", "inputs"],
    ]
    .iter()
    .map(|arguments| run.program(arguments))
    .map(|Ended { out, err, .. }| out + &err)
    .collect()
}

#[test]
fn a_head_a_sheet_and_a_proposal_name_nobody() {
    // A column for each person, a number in a head, and words that nobody knows; some of the rows
    // are shifted.
    let run = small_process();
    let head = "meeting_id,member_id,status,role,delegate_name,Kvname Alpha,+62 812 345,Remarks,Kv Li,王芳";
    let rows = "M0,A1,attended,head,x,1,,,,\nM0,A2,here,,x,,1,,,\nM1,A1,here,,x,,1,,,\nM1,A2,here,,x,,1,,,\nM0,A3,Kvname Beta,head,x,,,,,\nM0,A9,attended,head,x,,1,,,\n";
    fs::write(run.path("inputs/attendance.csv"), format!("{head}\n{rows}")).unwrap();
    fs::write(
        run.path("inputs/rapporteur.toml"),
        "[inputs.initiatives]\nabsent = true\n",
    )
    .unwrap();
    let all = all_said(&run);
    assert_nobody(&all);
    assert!(
        all.contains(
            "these columns are not used: column F, column G, \"Remarks\", column I, column J"
        ),
        "{all}"
    );
    assert!(
        all.contains("\"here\", one that may name persons and is not shown"),
        "{all}"
    );

    // A column of roles in which persons stand, some of them three times.
    let rows: String = (0..90)
        .map(|n| {
            format!(
                "M{},A{},attended,Kvname Epsilon{},x\n",
                n % 3,
                n % 9,
                n % 30
            )
        })
        .collect::<Vec<String>>()
        .concat();
    fs::write(
        run.path("inputs/attendance.csv"),
        format!("meeting_id,member_id,status,role,delegate_name\n{rows}"),
    )
    .unwrap();
    assert_nobody(&all_said(&run));

    // A sheet for each person, none of them the one that is named.
    let mut book = Workbook::new();
    for name in ["Kvname Gamma", "Kvname Delta"] {
        let sheet = book.add_worksheet().set_name(name).unwrap();
        sheet
            .write_row(0, 0, ["meeting_id", "member_id"])
            .unwrap()
            .write_row(1, 0, ["M0", "A1"])
            .unwrap();
    }
    fs::remove_file(run.path("inputs/attendance.csv")).unwrap();
    book.save(run.path("inputs/list.xlsx")).unwrap();
    fs::write(
        run.path("inputs/rapporteur.toml"),
        "[inputs.initiatives]\nabsent = true\n[inputs.attendance]\nfile = \"list.xlsx\"\nsheet = \"people\"\n",
    )
    .unwrap();
    let all: String = all_said(&run);
    assert!(
        all.contains("the workbook has these sheets: sheet 1, sheet 2"),
        "{all}"
    );
    let without_proposal: String = all
        .lines()
        .filter(|line| !line.starts_with("sheet = "))
        .collect();
    assert_nobody(&without_proposal);

    // Meetings that the rows of attendance hold, one of which is shifted.
    fs::remove_file(run.path("inputs/list.xlsx")).unwrap();
    fs::remove_file(run.path("inputs/meetings.csv")).unwrap();
    fs::write(
        run.path("inputs/registrations.csv"),
        "Meeting,Date,Title,Member,Name\nM0,2022-01-02,First,A1,x\nM0,2022-01-02,Kvname Alpha,A2,x\nM0,Kvname Beta,First,A3,x\nM1,+62 812,Second,A1,x\n",
    )
    .unwrap();
    fs::write(
        run.path("inputs/rapporteur.toml"),
        "[inputs.initiatives]\nabsent = true\n\
         [inputs.meetings]\nfile = \"registrations.csv\"\ndistinct = true\ncolumns = { meeting_id = \"Meeting\", start_date = \"Date\", title = \"Title\" }\n\
         [inputs.attendance]\nfile = \"registrations.csv\"\ncolumns = { meeting_id = \"Meeting\", member_id = \"Member\", delegate_name = \"Name\" }\n",
    )
    .unwrap();
    let all = all_said(&run);
    assert_nobody(&all);
    assert!(
        all.contains("registrations.csv:3:3: error R033: title conflicts with the value on line 2"),
        "{all}"
    );
}

//! Folders as offices keep them, in shapes that are not those of the program: each becomes a report
//! as it is, with exactly the rates of the office. What is right was drawn before the files were
//! written, and stands in the `expected.toml` of each folder of `tests/data/shapes`.
use crate::support::{Run, copy};
use dir_test::{Fixture, dir_test};
use serde::Deserialize;
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Shape {
    /// What it is, and after which kind of file.
    #[serde(rename = "about")]
    _about: String,
    period: String,
    /// How many meetings the files have.
    meetings: usize,
    /// The lines that an officer writes; none where the folder is read as it is.
    settings: Option<String>,
    #[serde(default)]
    allow_errors: bool,
    /// Member → meetings attended of those that count for it.
    #[serde(default)]
    rates: BTreeMap<String, String>,
    /// How often members were present, where rates are not available.
    presences: Option<usize>,
    /// Participants for whom no member can be found.
    #[serde(default)]
    unmatched: usize,
    /// Meeting → members present by its own total.
    #[serde(default)]
    totals: BTreeMap<String, u32>,
    /// Names of persons: in no message, no proposal, and no output for members.
    #[serde(default)]
    hidden: Vec<String>,
    /// Group → its members.
    #[serde(default)]
    groups: BTreeMap<String, usize>,
}

/// The rows of a data file, each by its heads.
fn rows(path: &Path) -> Vec<BTreeMap<String, String>> {
    let Ok(mut reader) = csv::Reader::from_path(path) else {
        return Vec::new();
    };
    reader.deserialize().map(Result::unwrap).collect()
}

/// The data files whose names begin so.
fn files(data: &Path, start: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(data).unwrap().map(|entry| entry.unwrap());
    let own = entries.filter(|entry| {
        let is_csv = entry.path().extension().is_some_and(|end| end == "csv");
        is_csv && entry.file_name().into_string().unwrap().starts_with(start)
    });
    own.map(|entry| entry.path()).collect()
}

/// The rates of all series together.
fn rates(data: &Path) -> BTreeMap<String, String> {
    let mut sums: BTreeMap<String, (u32, u32)> = BTreeMap::new();
    let mut all = files(data, "participation.rate-series");
    all.extend(files(data, "participation.rate."));
    for row in all.iter().flat_map(|file| rows(file)) {
        let number = |column: &str| row[column].parse::<u32>();
        if let (Ok(present), Ok(eligible)) = (
            number("rate_period_numerator"),
            number("rate_period_denominator"),
        ) {
            let sum = sums.entry(row["member"].clone()).or_default();
            *sum = (sum.0 + present, sum.1 + eligible);
        }
    }
    let text = |(member, (present, eligible))| (member, format!("{present}/{eligible}"));
    sums.into_iter().map(text).collect()
}

#[dir_test(
    dir: "$CARGO_MANIFEST_DIR/tests/data/shapes",
    glob: "*/expected.toml",
)]
fn becomes_a_report(expected: Fixture<&str>) {
    let folder = Path::new(expected.path()).parent().unwrap().to_owned();
    let shape: Shape = toml::from_str(expected.into_content()).unwrap();
    let run = Run::with_lists(&[]);
    copy(&folder, &run.path("inputs"));
    fs::remove_file(run.path("inputs/expected.toml")).unwrap();
    if let Some(settings) = &shape.settings {
        fs::write(run.path("inputs/rapporteur.toml"), settings).unwrap();
    }
    let before = run.files("inputs");
    let mut arguments = vec!["report", "--period", &shape.period];
    arguments.extend(shape.allow_errors.then_some("--allow-errors"));
    let ended = run.program(&arguments);
    assert_eq!(ended.code, 0, "{}", ended.err);
    assert_eq!(run.files("inputs"), before, "the inputs were changed");
    let has_settings = shape.settings.is_some();
    assert_eq!(ended.err.contains("R107"), !has_settings, "{}", ended.err);

    let data = run.path("outputs/latest/data");
    assert_eq!(rates(&data), shape.rates, "{}", ended.err);
    let meetings = rows(&data.join("data.meetings.csv"));
    assert_eq!(meetings.len(), shape.meetings, "{}", ended.err);
    let presence = rows(&data.join("data.presence.csv"));
    let present = presence.iter().filter(|row| row["present"] == "1").count();
    if let Some(presences) = shape.presences {
        assert_eq!(present, presences, "{}", ended.err);
    }
    let of_total = |row: &BTreeMap<String, String>| {
        let total = row["reported_members"].parse().ok()?;
        Some((row["title"].clone(), total))
    };
    let totals: BTreeMap<String, u32> = meetings.iter().filter_map(of_total).collect();
    assert_eq!(totals, shape.totals, "{}", ended.err);
    for (group, members) in &shape.groups {
        let is_in = |row: &&BTreeMap<String, String>| {
            row["groups"].split(';').any(|own| own.trim() == group)
        };
        let of_group = presence.iter().filter(is_in).map(|row| &row["member_id"]);
        let found: BTreeSet<&String> = of_group.collect();
        assert_eq!(found.len(), *members, "{group}: {}", ended.err);
    }
    assert_eq!(unmatched(&run), shape.unmatched, "{}", ended.err);
    let proposed = run.program(&["init", "--print", "inputs"]);
    let files = run.files("outputs").into_iter();
    let texts = files.filter(|(name, _)| !name.ends_with(".parquet"));
    let texts = texts.map(|(name, bytes)| (name, String::from_utf8_lossy(&bytes).into_owned()));
    let said = [("messages", ended.err), ("proposal", proposed.out)];
    let said = said.map(|(place, text)| (place.to_owned(), text));
    for (place, text) in texts.chain(said) {
        for name in &shape.hidden {
            assert!(!text.contains(name.as_str()), "{name} in {place}");
        }
    }
}

/// How many participants have no member, by the findings.
fn unmatched(run: &Run) -> usize {
    let ended = run.program(&["check", "--format", "json"]);
    let answer: serde_json::Value = serde_json::from_str(&ended.out).unwrap();
    let findings = answer["findings"].as_array().unwrap();
    let of_participants = findings.iter().filter(|finding| finding["code"] == "R108");
    let counts = of_participants.map(|finding| finding["count"].as_u64().unwrap());
    usize::try_from(counts.sum::<u64>()).unwrap()
}

#[test]
fn the_parts_of_a_number_are_added_and_compared_with_its_total() {
    let meetings = "meeting_id,title,start_date,P,O,M,T\n\
                    COP 1,One,2015-01-02,118,64,12,194\n\
                    COP 2,Two,2016-01-02,141,88,31,261\n\
                    COP 3,Three,2017-01-02,\"1,200\",,9,\"1,500\"\n";
    let settings = "[data]\nnumbers = \"1,234.5\"\n\
                    [inputs.attendance]\nabsent = true\n\
                    [inputs.meetings]\ncolumns = { reported_delegates = { sum = [\"P\", \"O\", \"M\"], total = \"T\" } }\n";
    let run = Run::with_lists(&[("meetings.csv", meetings), ("rapporteur.toml", settings)]);
    let ended = run.program(&["report", "--period", "2015..2017"]);
    assert_eq!(ended.code, 0, "{}", ended.err);
    let says =
        "meetings.csv:3:7: warning R105: the total here is \"261\", but the cells add up to 260";
    assert!(ended.err.contains(says), "{}", ended.err);
    let rows = rows(&run.path("outputs/latest/data/data.meetings.csv"));
    let totals: Vec<&str> = rows
        .iter()
        .map(|row| row["reported_delegates"].as_str())
        .collect();
    // Where a part is not known, the total alone says the number.
    assert_eq!(totals, ["194", "260", "1500"]);
}

#[test]
fn a_meeting_of_a_year_is_in_that_year_and_in_no_quarter() {
    let matrix = "State,2015,2017,2021\nEgypt,yes,no,yes\nOman,no,yes,yes\n";
    let run = Run::with_lists(&[("assembly.csv", matrix)]);
    let year = run.program(&["report", "--period", "2017"]);
    assert_eq!(year.code, 0, "{}", year.err);
    let briefing = fs::read_to_string(run.path("outputs/2017/briefing.html")).unwrap();
    let says = "For 3 meetings, only the year or the month is known.";
    assert!(
        !briefing.contains("on 1 January"),
        "a day that nobody knows"
    );
    assert!(briefing.contains(says), "{briefing}");
    assert_eq!(rates(&run.path("outputs/2017/data"))["Oman"], "1/1");
    let quarter = run.program(&["report", "--period", "2017-Q1"]);
    let says = "warning R114: only the year or the month is known for 3 meetings (2015, …)";
    assert!(quarter.err.contains(says), "{}", quarter.err);
    assert_eq!(rates(&run.path("outputs/2017-Q1/data")), BTreeMap::new());
}

#[test]
fn a_header_below_other_lines_is_found() {
    let meetings = "Calendar of meetings\nAs of March 2023\nmeeting_id,title,start_date\nM1,First,2022-03-01\n";
    let attendance = "meeting_id,member_id\nM1,Kenya\n";
    let run = Run::with_lists(&[("meetings.csv", meetings), ("attendance.csv", attendance)]);
    fs::write(run.path("inputs/rapporteur.toml"), "").unwrap();
    let ended = run.program(&["report"]);
    assert_eq!(ended.code, 0, "{}", ended.err);
    let says = "meetings.csv:3: info R113: this row is taken as the header";
    assert!(ended.err.contains(says), "{}", ended.err);
}

#[test]
fn a_group_has_a_column_of_marks_that_say_yes_or_no() {
    let members = "member_id,name,LDC,SIDS\nKEN,Kenya,,\nHTI,Haiti,x,yes\nFJI,Fiji,no,?\n";
    let settings = "[inputs.members]\ncolumns = { groups = { marked = [\"LDC\", \"SIDS\"] } }\n";
    let lists = [
        ("members.csv", members),
        (
            "meetings.csv",
            "meeting_id,title,start_date\nM1,First,2022-03-01\n",
        ),
        ("attendance.csv", "meeting_id,member_id\nM1,KEN\n"),
        ("rapporteur.toml", settings),
    ];
    let ended = Run::with_lists(&lists).program(&["check"]);
    let says = "members.csv:4:4: error R112: \"?\" means neither yes nor no";
    assert!(ended.err.contains(says), "{}", ended.err);
    let wrong = "[inputs.members]\ncolumns = { name = { marked = [\"LDC\"] } }\n";
    let e = rapporteur::settings::Settings::parse(wrong).unwrap_err();
    assert!(e.to_string().contains("name is no list"), "{e}");
}

#[test]
fn init_goes_on_to_a_report_beside_the_folder() {
    let run = Run::with_lists(&[]);
    let nothing = run.program(&["init", "inputs"]);
    assert_eq!(nothing.code, 66, "{}", nothing.err);
    assert!(!run.path("inputs/rapporteur.toml").exists());
    fs::create_dir(run.path("Trade group")).unwrap();
    let matrix = "Member,\"1st TG (3 May 2022)\",\"2nd TG (4 May 2023)\"\nPeru,P,A\nChile,P,P\n";
    fs::write(run.path("Trade group/who came.csv"), matrix).unwrap();
    let ended = run.program(&["init", "--report", "Trade group"]);
    assert_eq!(ended.code, 0, "{}", ended.err);
    let settings = fs::read_to_string(run.path("Trade group/rapporteur.toml")).unwrap();
    assert!(settings.contains("name = \"Trade group\""), "{settings}");
    assert!(
        ended.out.contains("attendance: who came.csv (2 rows)"),
        "{}",
        ended.out
    );
    assert!(run.path("Trade group-outputs/2023/briefing.pdf").exists());
    assert!(!run.path("outputs").exists());
}

#[test]
fn a_report_of_meeting_software_is_of_the_meeting_that_its_name_says() {
    for (case, end) in [("teams", "csv"), ("teams_x", "xlsx")] {
        let run = Run::with_lists(&[]);
        let folder = crate::support::root().join("tests/data/cases").join(case);
        copy(&folder, &run.path("inputs"));
        copy(&folder.join("lists"), &run.path("inputs/lists"));
        let settings = format!(
            "[inputs.attendance]\nfile = \"lists/{{meeting_id}}.{end}\"\nmeeting_report = true\n"
        );
        fs::write(run.path("inputs/rapporteur.toml"), settings).unwrap();
        let ended = run.program(&["report", "--period", "2022"]);
        // 3/1/22 may be two days, but the list of meetings has the day.
        assert_eq!(ended.code, 0, "{}", ended.err);
        let presence = rows(&run.path("outputs/2022/data/data.presence.csv"));
        let present = presence.iter().filter(|row| row["present"] == "1");
        let present: BTreeSet<(&str, &str)> = present
            .map(|row| (row["meeting_id"].as_str(), row["member_id"].as_str()))
            .collect();
        let expected = [("SC-1", "IDN"), ("SC-1", "IND"), ("SC-1", "KHM")];
        assert_eq!(present, BTreeSet::from(expected), "{}", ended.err);
    }
}

#[test]
fn what_can_not_be_understood_is_asked_for() {
    for (list, says) in [
        // Words that are neither marks nor names.
        (
            "Country,2022-03-01,2022-06-01\nFrance,Present (room),Present\nKenya,Absent at noon,Present\nNepal,Not sure,Not invited\n",
            "error R021",
        ),
        // A may be attended, or absent.
        (
            "Country,2022-03-01,2022-06-01\nFrance,A,N\nKenya,N,A\nNepal,A,A\n",
            "error R119: no mark in this table means that somebody attended",
        ),
        // Two columns below each meeting.
        (
            "Country,2022-03-01,,2022-06-01,\n,Invited,Present,Invited,Present\nFrance,Y,N,Y,Y\nKenya,Y,Y,Y,Y\nNepal,Y,N,Y,Y\n",
            "error R001: the file is missing; a list of attendance is required",
        ),
        (
            "Country,05/04/2021,06/05/2021\nPeru,yes,no\nChile,yes,yes\n",
            "error R022: start_date is \"05/04/2021\"",
        ),
        (
            "Meeting,Date,Country,Attendance\nA,2022-03-01,France,Present\nA,2022-03-01,Kenya,Somewhat present\nA,2022-03-01,Nepal,Absent with apologies\n",
            "error R021",
        ),
        // Persons are no members.
        (
            "Participant,2022-03-01,2022-06-01\nGaston Wibble,P,A\nOmari Fnord,A,P\n",
            "error R001: the file is missing; a list of attendance is required",
        ),
    ] {
        let run = Run::with_lists(&[("list.csv", list)]);
        let ended = run.program(&["report"]);
        assert_ne!(ended.code, 0, "{list}");
        assert!(ended.err.contains(says), "{list}\n{says}\n{}", ended.err);
        assert!(!ended.err.contains("Wibble"), "{}", ended.err);
    }
    // The help says what to write, and nothing of forms that nobody named.
    let list = "Country,05/04/2021,06/05/2021\nPeru,yes,no\nChile,yes,yes\n";
    let ended = Run::with_lists(&[("list.csv", list)]).program(&["report"]);
    let says = "[data] dates = \"dd/mm/yyyy\" or \"mm/dd/yyyy\"";
    assert!(ended.err.contains(says), "{}", ended.err);
    // What is taken as not recorded is said.
    let list = "Country,2022-03-01,2022-06-01\nFrance,P,\nKenya,A,P\nNepal,P,–\n";
    let ended = Run::with_lists(&[("list.csv", list)]).program(&["report"]);
    let says = "list.csv: warning R118: 2 cells of this table are empty or a dash";
    assert!(ended.err.contains(says), "{}", ended.err);
}

#[test]
fn a_list_of_entries_in_another_file_is_found_fault_with_at_its_cells() {
    let meetings = "meeting_id,title,start_date\nM1,First,2022-03-01\n";
    let members = "member_id,name\nGHA,Ghana\nKEN,Kenya\n";
    let attendance = "meeting_id,member_id\nM1,GHA\n";
    let groups = "Country,Group\nGhana,Africa\nGhanna,Africa\n,Asia\nKenya,\n";
    let settings = "[inputs.members]\ncolumns = { groups = { file = \"groups.csv\", row = \"Country\", entry = \"Group\" } }\n";
    let run = Run::with_lists(&[
        ("meetings.csv", meetings),
        ("members.csv", members),
        ("attendance.csv", attendance),
        ("groups.csv", groups),
        ("rapporteur.toml", settings),
    ]);
    let ended = run.program(&["check"]);
    assert_eq!(ended.code, 1, "{}", ended.err);
    for says in [
        "groups.csv:3:1: error R030: unknown member_id \"Ghanna\"",
        "groups.csv:4:1: error R020: member_id is empty",
    ] {
        assert!(ended.err.contains(says), "{}", ended.err);
    }
    assert!(!ended.err.contains("R065"), "it is read: {}", ended.err);
    let lacking = settings.replace("entry = \"Group\"", "entry = \"Bloc\"");
    fs::write(run.path("inputs/rapporteur.toml"), lacking).unwrap();
    let ended = run.program(&["check"]);
    let says = "groups.csv:1: error R010: the required column \"Bloc\" is missing";
    assert!(ended.err.contains(says), "{}", ended.err);
    let wrong = settings.replace("entry = \"Group\"", "entry = \"Group\", columns = [\"A\"]");
    fs::write(run.path("inputs/rapporteur.toml"), wrong).unwrap();
    assert_eq!(run.program(&["check"]).code, 78);
}

#[test]
fn groups_without_a_list_of_members_do_not_make_one() {
    let meetings = "meeting_id,title,start_date\nM1,First,2022-03-01\nM2,Second,2022-05-01\n";
    let attendance = "meeting_id,member_id\nM1,Ghana\nM2,Ghana\nM2,Kenya\n";
    let groups = "Country,Group\nghana,Africa\nKE,Africa\n";
    let settings = "[inputs.members]\ncolumns = { groups = { file = \"groups.csv\", row = \"Country\", entry = \"Group\" } }\n";
    let run = Run::with_lists(&[
        ("meetings.csv", meetings),
        ("attendance.csv", attendance),
        ("groups.csv", groups),
        ("rapporteur.toml", settings),
    ]);
    let ended = run.program(&["report"]);
    assert_eq!(ended.code, 0, "{}", ended.err);
    let data = run.path("outputs/latest/data");
    // Who else is a member is not known.
    assert_eq!(rates(&data), BTreeMap::new());
    let presence = rows(&data.join("data.presence.csv"));
    assert!(presence.iter().all(|row| row["groups"] == "Africa"));
}

#[test]
fn members_that_may_be_persons_are_refused() {
    let matrix = "Name,2021-03-12,2021-09-09\nJane Doe,x,x\nSamir Haddad,x,\n";
    let settings = "[inputs.attendance]\nfile = \"attendance.csv\"\nmatrix = { members = \"Name\" }\nvalues = { status = { x = \"attended\", \"\" = \"absent\" } }\n";
    let run = Run::with_lists(&[("attendance.csv", matrix), ("rapporteur.toml", settings)]);
    for arguments in [&["report"][..], &["report", "--allow-errors"]] {
        let ended = run.program(arguments);
        assert_ne!(ended.code, 0, "{}", ended.err);
        let says = "attendance.csv: error R121: the members are read from \"Name\", and 2 of them are neither a state";
        assert!(ended.err.contains(says), "{}", ended.err);
        assert!(!ended.err.contains("Haddad"), "{}", ended.err);
        assert!(!run.path("outputs/latest").exists());
    }
    let titled = matrix.replace("Name", "Member").replace("Jane", "Ms Jane");
    fs::write(run.path("inputs/attendance.csv"), titled).unwrap();
    fs::write(
        run.path("inputs/rapporteur.toml"),
        settings.replace("Name", "Member"),
    )
    .unwrap();
    assert!(run.program(&["report"]).err.contains("error R121"));
    // One name with a title among states is enough; another one is a warning.
    let mixed = "Member,2021-03-12,2021-09-09\nGhana,x,x\nKenya,x,\nTogo,,x\nMs Jane Doe,x,x\n";
    fs::write(run.path("inputs/attendance.csv"), mixed).unwrap();
    let ended = run.program(&["report"]);
    assert!(
        ended.err.contains("error R121") && !ended.err.contains("Jane"),
        "{}",
        ended.err
    );
    fs::write(
        run.path("inputs/attendance.csv"),
        mixed.replace("Ms Jane Doe", "FAO"),
    )
    .unwrap();
    let ended = run.program(&["check"]);
    let says = "attendance.csv:5:2: warning R123: this member is neither a state nor in a list";
    assert!(ended.code == 0 && ended.err.contains(says), "{}", ended.err);
    // States and organisations of a list are no persons, whatever the head.
    let states = matrix
        .replace("Jane Doe", "Ghana")
        .replace("Samir Haddad", "Kenya");
    fs::write(run.path("inputs/attendance.csv"), states).unwrap();
    fs::write(run.path("inputs/rapporteur.toml"), settings).unwrap();
    let ended = run.program(&["report"]);
    assert_eq!(ended.code, 0, "{}", ended.err);
    let members = "member_id,name\nJD,Jane Doe\nSH,Samir Haddad\n";
    fs::write(run.path("inputs/attendance.csv"), matrix).unwrap();
    fs::write(run.path("inputs/members.csv"), members).unwrap();
    let ended = run.program(&["report"]);
    assert_eq!(ended.code, 0, "{}", ended.err);
}

#[test]
fn init_says_why_a_file_is_not_used() {
    let meetings = "meeting_id,title,start_date\nM1,First,2022-03-01\n";
    let attendance = "meeting_id,member_id\nM1,Ghana\n";
    let below = "Country,Meeting 1 (2 May 2022),,Meeting 2 (3 June 2022),\n,Head,Delegates,Head,Delegates\nGhana,x,3,,2\nKenya,x,2,x,4\n";
    let run = Run::with_lists(&[
        ("meetings.csv", meetings),
        ("attendance.csv", attendance),
        (
            "old meetings.csv",
            &meetings.replace("title", "meeting title"),
        ),
        ("hotels.csv", "Hotel,Price\nGrand,100\n"),
        ("sub.csv", below),
        (
            "years.csv",
            "Country,FY2020/21,FY2021/22\nGhana,x,\nKenya,x,x\n",
        ),
        (
            "people.csv",
            "Name,2 May 2022,3 June 2022\nJane Doe,x,x\nSamir Haddad,x,\n",
        ),
        ("members.csv", "member_id,name\n"),
        ("minutes.docx", "no list"),
        ("broken.xlsx", "no workbook"),
    ]);
    fs::create_dir(run.path("inputs/2021")).unwrap();
    fs::write(run.path("inputs/2021/attendance.csv"), attendance).unwrap();
    let proposal = run.program(&["init", "--print", "inputs"]).out;
    for says in [
        "# not used: old meetings.csv, because meetings is read from meetings.csv",
        "# not used: hotels.csv, because none of its rows has the column headers of a list",
        "# not used: sub.csv, because it has several columns for each meeting",
        "# not used: years.csv, because its column headers do not name meetings",
        "# not used: people.csv, because it is a table of persons by meetings",
        "# not used: minutes.docx, because it is a document",
        "# not used: broken.xlsx, because it can't be opened",
        "# not used: 2021/, because only files directly in the folder of the inputs are read; this folder contains one list",
    ] {
        assert!(proposal.contains(says), "{says}: {proposal}");
    }
    assert!(!proposal.contains("Jane"), "{proposal}");
}

#[test]
fn each_participant_of_a_report_has_its_line() {
    let run = Run::with_lists(&[]);
    copy(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/shapes/21-teams-en"),
        &run.path("inputs"),
    );
    fs::remove_file(run.path("inputs/expected.toml")).unwrap();
    let ended = run.program(&["report", "--period", "2000..2030"]);
    assert_eq!(ended.code, 0, "{}", ended.err);
    let attendance = rows(&run.path("outputs/latest/data/data.attendance.csv"));
    let lines: BTreeSet<(&String, &String)> = attendance
        .iter()
        .map(|row| (row.get("file").unwrap_or(&row["meeting_id"]), &row["line"]))
        .collect();
    assert_eq!(lines.len(), attendance.len(), "{attendance:?}");
}

#[test]
fn a_series_without_a_name_is_called_meetings_in_each_language() {
    let matrix = "État,2021-03-12,2021-09-09,2022-03-03\nGhana,x,x,x\nKenya,x,,x\n";
    let run = Run::with_lists(&[("présences.csv", matrix)]);
    let ended = run.program(&["report", "--languages", "fr,en"]);
    assert_eq!(ended.code, 0, "{}", ended.err);
    let text = |file: &str| fs::read_to_string(run.path("outputs/latest").join(file)).unwrap();
    // The names of statistics are the same in all languages.
    let french = text("briefing.html").replace("meetings_held", "");
    assert!(french.contains("réunions") && !french.contains("meetings"));
    assert!(text("briefing.en.html").contains("meetings"));
}

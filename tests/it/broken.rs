//! Inputs that are broken: each gets a message with its place, the right exit code, and no output
//! is touched.
use crate::support::Run;

/// Makes good outputs, breaks the inputs, runs again: the message must be there and the outputs as
/// they were.
fn broken(break_it: impl Fn(&Run), code: i32, says: &[&str]) {
    let run = Run::with_inputs();
    assert_eq!(run.program(&["report", "--quiet"]).code, 0);
    let before = run.files("outputs/2022");
    assert!(before.contains_key("briefing.pdf"));
    break_it(&run);
    let ended = run.program(&["report"]);
    assert_eq!(ended.code, code, "{}", ended.err);
    for text in says {
        assert!(
            ended.err.contains(text),
            "expected {text:?} in:\n{}",
            ended.err
        );
    }
    assert!(!ended.err.contains("panicked"), "{}", ended.err);
    assert_eq!(
        run.files("outputs/2022"),
        before,
        "the last good outputs were touched"
    );
}

fn write(run: &Run, file: &str, bytes: &[u8]) {
    std::fs::write(run.path("inputs").join(file), bytes).unwrap();
}

#[test]
fn a_missing_file() {
    broken(
        |r| std::fs::remove_file(r.path("inputs/attendance.csv")).unwrap(),
        66,
        &["attendance.csv: error R001: the file is missing"],
    );
}

#[test]
fn an_empty_file() {
    broken(
        |r| write(r, "meetings.csv", b""),
        1,
        &["meetings.csv: error R003: the file is empty"],
    );
    broken(
        |r| write(r, "meetings.csv", b"\xEF\xBB\xBF\r\n \n"),
        1,
        &["meetings.csv: error R003"],
    );
}

#[test]
fn a_header_without_rows() {
    broken(
        |r| write(r, "attendance.csv", b"meeting_id,member_id\n"),
        1,
        &["attendance.csv:1: error R004: the file has a header but no rows"],
    );
}

#[test]
fn an_unknown_value_of_a_column() {
    broken(
        |r| r.set("attendance.csv", 4, 3, "atended"),
        1,
        &[
            "attendance.csv:4:3: error R021: status is \"atended\"",
            "did you mean \"attended\"?",
            "use one of: attended, registered, apologies, absent",
        ],
    );
}

#[test]
fn an_unknown_member_with_a_near_match() {
    broken(
        |r| r.set("attendance.csv", 14, 2, "Tailand"),
        1,
        &[
            "attendance.csv:14:2: error R030: unknown member_id \"Tailand\"",
            "did you mean \"Thailand\" (THA)?",
        ],
    );
}

#[test]
fn an_unknown_member_in_a_list() {
    broken(
        |r| r.set("initiatives.csv", 2, 6, "AUS;IDM;MMR"),
        1,
        &[
            "initiatives.csv:2:6: error R032: partners has an unknown entry \"IDM\"",
            "did you mean",
        ],
    );
}

#[test]
fn a_meeting_that_is_there_twice() {
    broken(
        |r| r.set("meetings.csv", 3, 1, "AHG-01"),
        1,
        &["meetings.csv:3:1: error R031: meeting_id \"AHG-01\" is already on line 2"],
    );
}

#[test]
fn a_bad_date() {
    broken(
        |r| r.set("meetings.csv", 2, 6, "27.7.2009"),
        1,
        &[
            "meetings.csv:2:6: error R022: start_date is \"27.7.2009\"",
            "write year-month-day",
        ],
    );
    broken(
        |r| r.set("meetings.csv", 2, 6, "2009-02-30"),
        1,
        &["meetings.csv:2:6: error R022"],
    );
    broken(
        |r| r.set("meetings.csv", 2, 7, "2008-01-01"),
        1,
        &["meetings.csv:2:7: error R040: end_date 2008-01-01 is before start_date 2009-07-27"],
    );
}

#[test]
fn a_wrong_number_of_cells() {
    broken(
        |r| r.set("attendance.csv", 5, 1, "AHG-01,AHG-01"),
        1,
        &["attendance.csv:5:9: error R012: the row has 9 cells, but the header has 8"],
    );
}

#[test]
fn a_file_that_is_not_utf_8() {
    broken(
        |r| {
            let mut bytes = std::fs::read(r.path("inputs/members.csv")).unwrap();
            let at = bytes
                .iter()
                .enumerate()
                .filter(|(_, b)| **b == b'\n')
                .nth(4)
                .unwrap()
                .0;
            bytes.splice(at + 5..at + 6, [0xE9]);
            write(r, "members.csv", &bytes);
        },
        1,
        &["members.csv:6: error R005: the file contains bytes that are not text: 0xE9 in UTF-8"],
    );
    broken(
        |r| write(r, "members.csv", b"\xFF\xFEm\0"),
        1,
        &[
            "members.csv: info R008: read as UTF-16LE",
            "members.csv:1: error R010",
        ],
    );
}

#[test]
fn a_folder_in_place_of_a_file() {
    broken(
        |r| {
            std::fs::remove_file(r.path("inputs/themes.csv")).unwrap();
            std::fs::create_dir(r.path("inputs/themes.csv")).unwrap();
        },
        1,
        &["themes.csv: error R002: this is a folder or a device"],
    );
}

#[test]
fn a_required_column_that_is_misspelt() {
    broken(
        |r| r.set("attendance.csv", 1, 2, "memberd"),
        1,
        &[
            "attendance.csv:1: error R010: the required column \"member_id\" is missing; is it \"memberd\"?",
        ],
    );
}

#[test]
fn a_quotation_mark_that_is_never_closed() {
    broken(
        |r| r.set("attendance.csv", 7, 6, "\"Ministry"),
        1,
        &["attendance.csv:7: error R007: a quotation mark opens here"],
    );
}

#[test]
fn a_nul_byte() {
    broken(
        |r| r.set("attendance.csv", 9, 6, "a\0b"),
        1,
        &["attendance.csv:9: error R006: a NUL byte"],
    );
}

#[test]
fn more_members_named_than_the_record_reports() {
    broken(|r| r.set("meetings.csv", 2, 1, "AHG-01"), 0, &[]); // an input that is not broken passes this test's own machinery
    let run = Run::with_inputs();
    let text = std::fs::read_to_string(run.path("inputs/meetings.csv")).unwrap();
    write(
        &run,
        "meetings.csv",
        text.replacen(",partial,14,3,,,", ",partial,1,3,,,", 1)
            .as_bytes(),
    );
    let ended = run.program(&["check"]);
    assert_eq!(ended.code, 1);
    assert!(
        ended
            .err
            .contains("error R041: TIPWG-07: the record reports 1 members, but attendance names 2"),
        "{}",
        ended.err
    );
}

#[test]
fn every_finding_is_shown_and_lines_are_physical() {
    let run = Run::with_inputs();
    write(&run, "attendance.csv", b"meeting_id,member_id,status,organisation\r\n\r\nAHG-01,AUS,attended,\"two\r\nlines\"\r\nAHG-01,XXXX,here,\r\nAHG-01,XXXX,attended,\r\n");
    let ended = run.program(&["report"]);
    assert_eq!(ended.code, 1);
    for text in [
        "attendance.csv:5:2: error R030: unknown member_id \"XXXX\"",
        "also on line 6",
        "attendance.csv:5:3: error R021: status is \"here\"",
    ] {
        assert!(
            ended.err.contains(text),
            "expected {text:?} in:\n{}",
            ended.err
        );
    }
    assert!(!run.path("outputs").exists());
}

#[test]
fn hostile_but_legal_input_works() {
    let run = Run::with_inputs();
    let long = "x".repeat(950);
    run.set(
        "meetings.csv",
        31,
        2,
        &format!("\"=HYPERLINK(\"\"http://x\"\") {long}\""),
    );
    run.set("initiatives.csv", 2, 2, "@SUM(A1) **bold** {{ 1 }} | <b>");
    run.set("meetings.csv", 3, 6, "9999-12-30");
    run.set("meetings.csv", 3, 7, "9999-12-31");
    let ended = run.program(&["report", "--period", "2021"]);
    assert_eq!(ended.code, 0, "{}", ended.err);
    let data = run.files("outputs/2021");
    let csv = String::from_utf8(data["data/data.initiatives.csv"].clone()).unwrap();
    assert!(
        csv.contains("\"@SUM(A1) **bold** {{ 1 }} | <b>\""),
        "kept as text, in quotation marks"
    );
}

#[test]
fn wrong_settings_and_arguments_have_their_own_codes() {
    let run = Run::with_inputs();
    let settings = run.path("inputs/rapporteur.toml");
    std::fs::write(&settings, "[process]\nnam = \"x\"\n").unwrap();
    let ended = run.program(&["report"]);
    assert_eq!(ended.code, 78);
    assert!(
        ended.err.contains("rapporteur.toml:2: unknown field `nam`")
            && ended.err.contains("did you mean `name`?"),
        "{}",
        ended.err
    );
    std::fs::write(&settings, "").unwrap();
    assert_eq!(run.program(&["report", "--period", "22"]).code, 2);
    assert_eq!(run.program(&["report", "--inputs", "nowhere"]).code, 66);
    std::fs::create_dir_all(run.path("templates")).unwrap();
    std::fs::write(
        run.path("templates/briefing.md"),
        "# A\n\n{{ figure('participation.rate_overal') }}\n",
    )
    .unwrap();
    let ended = run.program(&["report"]);
    assert_eq!(ended.code, 78);
    assert!(
        ended
            .err
            .contains("templates/briefing.md:3:12: unknown figure \"participation.rate_overal\""),
        "{}",
        ended.err
    );
    assert!(!run.path("outputs").exists());
}

#[test]
fn a_cell_of_ten_megabytes() {
    for cell in [
        "x".repeat(10_000_000),
        "word ".repeat(2_000_000 - 1) + "words",
    ] {
        broken(
            |r| r.set("members.csv", 4, 2, &cell),
            1,
            &["members.csv:4:2: error R024: name has 10000000 characters; the limit is 1000"],
        );
    }
}

#[test]
fn one_cause_is_one_problem() {
    // A key column that is missing: not a finding for every row that refers to the file.
    let run = Run::with_inputs();
    run.set("members.csv", 1, 1, "key");
    let errors = run.program(&["report"]).err;
    assert!(
        !errors.contains("R030") && !errors.contains("R042"),
        "{errors}"
    );
}

#[test]
fn settings_that_would_make_zero_of_missing() {
    let run = Run::with_inputs();
    let with = |text: &str| {
        std::fs::write(run.path("inputs/rapporteur.toml"), text).unwrap();
        run.program(&["report"])
    };
    let ended = with("[inputs.meetings]\nabsent = true\n");
    assert_eq!(ended.code, 78);
    assert!(
        ended
            .err
            .contains("there is nothing to report without meetings.csv"),
        "{}",
        ended.err
    );
    let ended = with("[inputs.attendence]\nabsent = true\n");
    assert_eq!(ended.code, 78);
    assert!(
        ended.err.contains("did you mean [inputs.attendance]?"),
        "{}",
        ended.err
    );
    let ended = with("[[series]]\nkey = \"x\"\nname = \"x\"\nbody = \"Ad Hoc Grup\"\n");
    assert_eq!(ended.code, 0);
    assert!(
        ended.err.contains("warning R060") && ended.err.contains("did you mean \"Ad Hoc Group\"?"),
        "{}",
        ended.err
    );
}

#[test]
fn templates_that_ask_for_too_much_or_for_nothing() {
    let run = Run::with_inputs();
    std::fs::create_dir_all(run.path("templates")).unwrap();
    for (text, says) in [
        (
            "{% for i in range(9999) %}{% for j in range(9999) %}{% for k in range(9999) %}x{% endfor %}{% endfor %}{% endfor %}",
            "this never ends",
        ),
        (
            "# A\n\n{{ table('themes.gap', columns=[]) }}\n",
            "name at least one in columns",
        ),
        (
            "# A\n\n{{ chart('themes.gap', kind='columns', label='theme', values=['gap']) }}\n",
            "negative numbers",
        ),
        (
            "# A\n\n{{ chart('themes.gap', kind='columns', label='theme', values=['theme']) }}\n",
            "holds no numbers",
        ),
        (
            "# A\n\n{{ chart('themes.gap', kind='ranking', label='theme', values=['theme']) }}\n",
            "which shows shares",
        ),
    ] {
        std::fs::write(run.path("templates/briefing.md"), text).unwrap();
        let ended = run.program(&["report"]);
        assert_eq!(ended.code, 78, "{}", ended.err);
        assert!(ended.err.contains(says), "{}", ended.err);
    }
}

#[test]
fn a_period_without_meetings_says_so() {
    let run = Run::with_inputs();
    assert_eq!(
        run.program(&["report", "--quiet", "--period", "2005"]).code,
        0
    );
    let figures =
        String::from_utf8(run.files("outputs/2005")["data/figures.json"].clone()).unwrap();
    assert!(figures.contains("\"participation.meetings_held\""));
}

#[test]
fn a_recommended_file_without_rows_is_as_good_as_none() {
    for table in ["members", "memberships", "themes"] {
        let run = Run::with_inputs();
        let file = run.path(&format!("inputs/{table}.csv"));
        let text = std::fs::read_to_string(&file).unwrap();
        std::fs::write(&file, text.lines().next().unwrap()).unwrap();
        let ended = run.program(&["report"]);
        assert_eq!(ended.code, 0, "{table}: {}", ended.err);
        assert!(
            ended.err.contains(&format!("{table}.csv:1: warning R061")),
            "{}",
            ended.err
        );
        let figures = run.files("outputs/2022")["data/figures.json"].clone();
        std::fs::remove_file(&file).unwrap();
        assert_eq!(run.program(&["report", "--quiet"]).code, 0);
        assert!(
            run.files("outputs/2022")["data/figures.json"] == figures,
            "{table}: with an empty list and without one the figures differ"
        );
    }
}

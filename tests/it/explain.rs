//! `explain` answers for a figure with its definition, its numbers and the rows that it was counted
//! from.
use crate::support::{Run, copy, root};

#[test]
fn a_rate_names_the_meetings_counted_and_not_counted_with_their_lines() {
    let run = Run::with_inputs();
    let ended = run.program(&[
        "explain",
        "participation.rate",
        "--member",
        "IND",
        "--period",
        "2022",
        "--series",
        "ahg",
    ]);
    assert_eq!(ended.code, 0, "{}", ended.err);
    for part in [
        "participation.rate: How often does a member attend?",
        "Since the first year on file: 5 of 14 = 35.7%",
        "Counted: 14 rows",
        "AHG-14 IND  23 Jul 2019  yes  attendance.csv:194, meetings.csv:",
        "AHG-05 IND  12 Oct 2011  no  meetings.csv:",
        "AHG-11 IND  16 Nov 2016  its attendance list is not complete  meetings.csv:",
    ] {
        assert!(
            ended.out.contains(part),
            "{part:?} is not in\n{}",
            ended.out
        );
    }
    // The lines are those of the file.
    let text = std::fs::read_to_string(run.path("inputs/attendance.csv")).unwrap();
    assert!(
        text.lines()
            .nth(193)
            .unwrap()
            .starts_with("AHG-14,IND,attended")
    );
    // A member that joined later: the meetings before are not counted, and it says why.
    let ended = run.program(&[
        "explain",
        "participation.rate",
        "--member",
        "ARE",
        "--series",
        "ahg",
    ]);
    assert!(
        ended.out.contains(
            "AHG-01 ARE  27 Jul 2009  not a member of the body on that day  meetings.csv:2"
        ),
        "{}",
        ended.out
    );
    // By name, as JSON.
    let ended = run.program(&[
        "explain",
        "participation.rate@ahg",
        "--member",
        "India",
        "--format",
        "json",
    ]);
    let json: serde_json::Value = serde_json::from_str(&ended.out).unwrap();
    let to_date = &json["figures"][2];
    assert_eq!(
        (
            &to_date["value"]["numerator"],
            &to_date["value"]["denominator"]
        ),
        (&5.into(), &14.into())
    );
    assert_eq!(to_date["counted"].as_array().unwrap().len(), 14);
    assert_eq!(
        to_date["counted"]
            .as_array()
            .unwrap()
            .iter()
            .filter(|row| row["in_numerator"] == true)
            .count(),
        5
    );
}

#[test]
fn everything_that_can_be_explained_is_listed() {
    let run = Run::with_inputs();
    let ended = run.program(&["explain"]);
    for id in rapporteur::statistics::REGISTRY.iter().map(|d| d.id) {
        assert!(ended.out.contains(id), "{id}");
    }
    for definition in rapporteur::statistics::REGISTRY.iter().step_by(7) {
        let ended = run.program(&["explain", definition.id, "--format", "json"]);
        assert_eq!(ended.code, 0, "{}: {}", definition.id, ended.err);
        assert!(
            !ended.out.contains("\"{"),
            "{}: a word is missing",
            definition.id
        );
    }
    for (asked, said) in [
        (
            &["participation.rat"][..],
            "did you mean participation.rate",
        ),
        (
            &["participation.rate", "--member", "Indai"],
            "did you mean \"India\" (IND)",
        ),
        (
            &["participation.rate", "--meeting", "AHG-99"],
            "there is no meeting \"AHG-99\"",
        ),
        (
            &["participation.rate", "--series", "ahgs"],
            "did you mean ahg",
        ),
        // Canada is an observer: it has no rate.
        (
            &["participation.rate", "--member", "CAN"],
            "has no figure for this in",
        ),
        (
            &["participation.rate_overall@zzz"],
            "has no figure for this in",
        ),
    ] {
        let ended = run.program(&[&["explain"], asked].concat());
        assert!(
            ended.code == 2 && ended.err.contains(said),
            "{asked:?}: {} {}",
            ended.code,
            ended.err
        );
    }
    // By any name, in any letters; where no row is counted, what the table says.
    let ended = run.program(&[
        "explain",
        "PARTICIPATION.Rate",
        "--member",
        "viet nam",
        "--series",
        "AHG",
    ]);
    assert!(ended.out.contains("\nViet Nam, "), "{}", ended.out);
    let ended = run.program(&["explain", "themes.gap"]);
    assert!(
        ended.out.contains("Share of meetings, five years: 11.9"),
        "{}",
        ended.out
    );
}

#[test]
fn a_row_is_named_by_all_that_says_which_it_is_and_an_edition_by_its_audience() {
    let run = Run::with_inputs();
    copy(&root().join("tests/data/hand"), &run.path("hand"));
    let explain = |more: &[&str]| {
        let of = ["--inputs", "hand", "--settings", "hand/rapporteur.toml"];
        run.program(&[&["explain"], more, &of].concat())
    };
    let beside = explain(&["participation.beside"]);
    for part in [
        "\nAll members, annual meetings of the Working Group, In the period: 7 of 10 = 70.0%",
        "\nregion, North, annual meetings of the Working Group, In the period: 2 of 3 = 66.7%",
        "\ngroup of members, LDC, annual meetings of the Working Group, In the period: 2 of 3",
    ] {
        assert!(beside.out.contains(part), "{part} is not in {}", beside.out);
    }
    let sittings = explain(&["sittings.quorum", "--meeting", "M4"]);
    for part in ["\nJoint session of the Working Group, 1,", "Group, 2,"] {
        assert!(sittings.out.contains(part), "{}", sittings.out);
    }
    // What is for the secretariat says so, and is explained to it.
    let hidden = explain(&["gender.single"]);
    let says =
        "gender.single is only in the edition for the secretariat: add --audience secretariat.";
    assert!(hidden.out.contains(says), "{}", hidden.out);
    let shown = explain(&["gender.single", "--audience", "secretariat"]);
    assert!(
        shown.out.contains("gender.single.balanced: "),
        "{}",
        shown.out
    );
}

//! A run that shows what it would do, and writes nothing.
use crate::support::Run;
use std::fs;

const REPORT: [&str; 3] = ["report", "--leave-out", "meetings,data"];

fn planned(run: &Run) -> String {
    let ended = run.program(&[&REPORT[..], &["--dry-run"]].concat());
    assert_eq!(ended.code, 0, "{}", ended.err);
    ended.out + &ended.err
}

#[test]
fn a_dry_run_says_what_would_change_and_writes_nothing() {
    let run = Run::with_inputs();
    let said = planned(&run);
    for line in [
        "attendance.csv",
        "Would write to outputs/2022",
        "  new       briefing.pdf",
        "There is no edition in this folder yet.",
        "Nothing was written.",
    ] {
        assert!(said.contains(line), "{line}: {said}");
    }
    assert!(!run.path("outputs").exists());
    assert_eq!(run.program(&REPORT).code, 0);
    let before = run.files("outputs");
    assert!(
        planned(&run).contains("  4 files would be the same"),
        "{}",
        planned(&run)
    );
    run.set("attendance.csv", 243, 3, "absent");
    let settings = run.path("inputs/rapporteur.toml");
    let text = fs::read_to_string(&settings).unwrap();
    fs::write(
        &settings,
        text.replacen("[report]", "[report]\nleave_out = [\"web\"]", 1),
    )
    .unwrap();
    let said = planned(&run);
    for line in [
        "  changed   briefing.pdf",
        "  changed   statistics.xlsx",
        "  gone      briefing.html",
        "would be replaced and not kept",
    ] {
        assert!(said.contains(line), "{line}: {said}");
    }
    assert!(!said.contains("run.json") && run.files("outputs") == before);
    // What can't be made is not planned.
    run.set("attendance.csv", 243, 2, "Nowhere");
    let ended = run.program(&[&REPORT[..], &["--dry-run", "--on-failure", "touch heard"]].concat());
    assert_eq!(ended.code, 1, "{}", ended.err);
    assert!(run.files("outputs") == before && !run.path("heard").exists());
}

//! Outputs appear whole, repeat byte for byte, and never take the place of what is not ours.
use crate::support::Run;
use rapporteur::digest::sha256;
use serde_json::Value;

#[test]
fn the_same_inputs_give_the_same_bytes_and_the_manifest_tells_them() {
    let run = Run::with_inputs();
    let ended = run.program(&["report"]);
    assert_eq!(ended.code, 0, "{}", ended.err);
    assert!(
        ended.out.contains("attendance.csv")
            && ended.out.contains("827 rows")
            && ended.out.contains("briefing.pdf"),
        "{}",
        ended.out
    );
    let first = run.files("outputs/2022");
    assert_eq!(run.program(&["report", "--quiet"]).code, 0);
    assert!(run.files("outputs/2022") == first, "two runs differ");
    // Another folder, another name: nothing of the place is in the files.
    assert_eq!(
        run.program(&["report", "--quiet", "--outputs", "else/where"])
            .code,
        0
    );
    assert!(
        run.files("else/where/2022") == first,
        "the place of the outputs is in them"
    );
    // Another time zone and another locale: nothing of the machine either.
    for (zone, locale) in [
        ("Pacific/Kiritimati", "ar_EG.UTF-8"),
        ("America/Los_Angeles", "de_DE.ISO-8859-1"),
    ] {
        let environment = [("TZ", zone), ("LC_ALL", locale), ("LANG", locale)];
        assert_eq!(run.program_in(&["report", "--quiet"], &environment).code, 0);
        assert!(
            run.files("outputs/2022") == first,
            "{zone} and {locale} are in the outputs"
        );
    }

    let manifest: Value = serde_json::from_slice(&first["manifest.json"]).unwrap();
    let outputs = manifest["outputs"].as_array().unwrap();
    assert_eq!(
        outputs.len() + 1,
        first.len(),
        "every file but the manifest itself"
    );
    for output in outputs {
        assert_eq!(
            output["sha256"],
            sha256(&first[output["path"].as_str().unwrap()]),
            "{output}"
        );
    }
    let inputs = run.files("inputs");
    // Members learn which lists went in; their fingerprints stay beside the folder, readable by its
    // owner alone.
    let told = manifest["inputs"].as_array().unwrap();
    assert!(
        told.len() == 6
            && told.iter().all(|input| input
                .as_object()
                .unwrap()
                .keys()
                .all(|key| ["table", "file", "sheet"].contains(&key.as_str()))),
        "{told:?}"
    );
    let record: Value =
        serde_json::from_slice(&std::fs::read(run.path("outputs/.2022.made")).unwrap()).unwrap();
    assert_eq!(record[0]["manifest"], sha256(&first["manifest.json"]));
    for input in record[0]["made_from"]["inputs"].as_array().unwrap() {
        assert_eq!(
            input["sha256"],
            sha256(&inputs[input["file"].as_str().unwrap()]),
            "{input}"
        );
    }
    assert_eq!(
        manifest["settings"]["sha256"],
        sha256(&inputs["rapporteur.toml"])
    );
}

#[test]
fn quiet_says_nothing() {
    let run = Run::with_inputs();
    let ended = run.program(&["report", "--quiet"]);
    assert_eq!(
        (ended.code, ended.out.as_str(), ended.err.as_str()),
        (0, "", "")
    );
}

#[test]
fn a_folder_of_somebody_else_is_left_alone() {
    let run = Run::with_inputs();
    std::fs::create_dir_all(run.path("outputs/2022")).unwrap();
    std::fs::write(run.path("outputs/2022/thesis.docx"), "years of work").unwrap();
    let ended = run.program(&["report"]);
    assert_eq!(ended.code, 73);
    assert!(ended.err.contains("is left alone"), "{}", ended.err);
    assert_eq!(run.files("outputs/2022").len(), 1);
}

#[test]
fn a_second_run_waits_outside() {
    let run = Run::with_inputs();
    std::fs::create_dir_all(run.path("outputs")).unwrap();
    let lock = std::fs::File::create(run.path("outputs/.2022.lock")).unwrap();
    lock.lock().unwrap();
    let ended = run.program(&["report"]);
    assert_eq!(ended.code, 75, "{}", ended.err);
    drop(lock);
    assert_eq!(run.program(&["report", "--quiet"]).code, 0);
}

#[test]
fn what_a_killed_run_left_is_cleared() {
    let run = Run::with_inputs();
    assert_eq!(run.program(&["report", "--quiet"]).code, 0);
    let good = run.files("outputs/2022");
    // Killed between the two renames of a system without exchange, with a half-written successor.
    std::fs::rename(run.path("outputs/2022"), run.path("outputs/.2022.old")).unwrap();
    std::fs::create_dir_all(run.path("outputs/.2022.staging")).unwrap();
    std::fs::write(run.path("outputs/.2022.staging/briefing.pdf"), "half").unwrap();
    assert_eq!(run.program(&["report", "--quiet"]).code, 0);
    assert!(run.files("outputs/2022") == good);
    assert!(!run.path("outputs/.2022.staging").exists() && !run.path("outputs/.2022.old").exists());
}

#[test]
fn check_writes_nothing() {
    let run = Run::with_inputs();
    let ended = run.program(&["check"]);
    assert_eq!(ended.code, 0, "{}", ended.err);
    assert!(ended.out.contains("0 errors"), "{}", ended.out);
    assert!(!run.path("outputs").exists());
}

#[test]
fn help_has_examples() {
    let run = Run::with_inputs();
    let ended = run.program(&["--help"]);
    assert_eq!(ended.code, 0);
    assert!(ended.out.contains("rapporteur report --period 2021"));
}

//! Runs that nobody watches: nothing is made twice, nothing is lost, and what was made can be
//! proven.
use crate::support::{Ended, Run, copy, root};
use serde_json::Value;
use std::{collections::BTreeMap, fs, path::Path, process::Command, time::Instant};

type Files = BTreeMap<String, Vec<u8>>;

/// A small process, quickly reported on.
pub fn small() -> Run {
    let run = Run {
        folder: tempfile::tempdir().unwrap(),
    };
    copy(&root().join("tests/data/hand"), &run.path("inputs"));
    run
}

pub fn ok(run: &Run, arguments: &[&str]) -> Ended {
    let ended = run.program(arguments);
    assert_eq!(ended.code, 0, "{arguments:?}: {}", ended.err);
    ended
}

/// The settings of a run, with one more line about its report.
pub fn settings_with(run: &Run, line: &str) -> String {
    let settings = fs::read_to_string(run.path("inputs/rapporteur.toml")).unwrap();
    if settings.contains("[report]\n") {
        settings.replace("[report]\n", &format!("[report]\n{line}\n"))
    } else {
        format!("[report]\n{line}\n{settings}")
    }
}

/// The summary of the last run.
fn summary(run: &Run) -> Value {
    serde_json::from_slice(&fs::read(run.path("outputs/run.json")).unwrap()).unwrap()
}

const NIGHTLY: [&str; 4] = ["report", "--if-changed", "--period", "2022"];

#[test]
fn a_run_makes_outputs_only_where_something_has_changed() {
    let run = small();
    let is_new = |what: &str| {
        let ended = ok(&run, &NIGHTLY);
        let unchanged = summary(&run)["unchanged"] == true;
        assert_eq!(
            ended.out.contains("Nothing to do"),
            unchanged,
            "{what}: {}",
            ended.out
        );
        assert!(
            run.program(&["verify", "outputs/2022", "--quiet"]).code == 0,
            "{what}"
        );
        !unchanged
    };
    assert!(is_new("first") && !is_new("again"));
    let started = Instant::now();
    ok(&run, &NIGHTLY);
    eprintln!("nothing to do: {} ms", started.elapsed().as_millis());
    run.set("meetings.csv", 2, 2, "Another title");
    assert!(is_new("an input") && !is_new("again"));
    fs::write(run.path("inputs/notes.csv"), "a,b\n1,2\n").unwrap();
    assert!(is_new("one more file") && !is_new("again"));
    let settings = fs::read_to_string(run.path("inputs/rapporteur.toml")).unwrap();
    fs::write(
        run.path("inputs/rapporteur.toml"),
        settings + "\n# a remark\n",
    )
    .unwrap();
    assert!(is_new("settings") && !is_new("again"));
    fs::create_dir_all(run.path("templates")).unwrap();
    fs::write(run.path("templates/briefing.md"), "# A\n\ntext\n").unwrap();
    assert!(is_new("a template") && !is_new("again"));
    // A list in another folder, or a hidden one, is an input like the others.
    let settings = fs::read_to_string(run.path("inputs/rapporteur.toml")).unwrap();
    fs::create_dir_all(run.path("lists")).unwrap();
    let mut there = run.path("inputs/attendance.csv");
    for file in ["../lists/attendance.csv", ".attendance.csv"] {
        fs::rename(&there, run.path("inputs").join(file)).unwrap();
        there = run.path("inputs").join(file);
        fs::write(
            run.path("inputs/rapporteur.toml"),
            format!("{settings}\n[inputs.attendance]\nfile = \"{file}\"\n"),
        )
        .unwrap();
        assert!(is_new("a list elsewhere") && !is_new("again"), "{file}");
        let text = fs::read_to_string(&there).unwrap();
        fs::write(&there, &text[..=text.trim_end().rfind('\n').unwrap()]).unwrap();
        assert!(is_new("a row less") && !is_new("again"), "{file}");
    }
    fs::write(run.path("outputs/2022/briefing.pdf"), "not ours").unwrap();
    assert!(is_new("an output that was written over") && !is_new("again"));
    fs::remove_file(run.path("outputs/2022/data/figures.json")).unwrap();
    assert!(is_new("an output that was removed") && !is_new("again"));
    // Another period is another edition.
    ok(&run, &["report", "--if-changed", "--period", "2021"]);
    assert_eq!(summary(&run)["period"], "2021");
    assert!(!is_new("the first one again"));
}

#[test]
fn a_year_of_nights_makes_what_changed_on_those_days() {
    let run = small();
    let nights: usize = std::env::var("RAPPORTEUR_NIGHTS")
        .ok()
        .and_then(|n| n.parse().ok())
        .unwrap_or(30);
    let mut made = Vec::new();
    let changes = |night: usize| night % 7 == 3 || night == 20;
    for night in 0..nights {
        if changes(night) {
            run.set("meetings.csv", 2, 2, &format!("Title of night {night}"));
        }
        // From 20 December on: the year turns on the twelfth night.
        let now = (1_671_496_200 + 86_400 * night).to_string();
        let ended = run.program_in(
            &["report", "--if-changed", "--period", "this-year", "--quiet"],
            &[("SOURCE_DATE_EPOCH", &now)],
        );
        assert_eq!(ended.code, 0, "night {night}: {}", ended.err);
        if summary(&run)["unchanged"] != true {
            made.push(night);
        }
    }
    let expected: Vec<usize> = (0..nights)
        .filter(|night| *night == 0 || *night == 12 || changes(*night))
        .collect();
    assert_eq!(made, expected);
    assert!(run.path("outputs/2022").exists() && run.path("outputs/2023").exists());
    eprintln!("{nights} nights, made on {}", made.len());
}

#[test]
fn outputs_are_proven_or_what_differs_is_named() {
    let run = small();
    ok(
        &run,
        &[
            "report",
            "--quiet",
            "--period",
            "2022",
            "--languages",
            "en,fr",
            "--packs",
        ],
    );
    let said = ok(&run, &["verify", "outputs/2022"]).out;
    assert!(said.contains("each as the manifest states"), "{said}");
    ok(&run, &["verify", "outputs/2022", "--against-inputs"]);
    let said = ok(&run, &["verify", "outputs/2022", "--deep"]).out;
    assert!(
        said.contains("made again from the inputs, all are the same"),
        "{said}"
    );
    let differs = |arguments: &[&str], line: &str| {
        let ended = run.program(&[&["verify", "outputs/2022"][..], arguments].concat());
        assert_eq!(ended.code, 1, "{}", ended.err);
        assert!(ended.err.contains(line), "{line}: {}", ended.err);
    };
    let good = run.files("outputs/2022");
    let restore = || {
        for (path, bytes) in &good {
            fs::write(run.path("outputs/2022").join(path), bytes).unwrap();
        }
    };
    fs::write(run.path("outputs/2022/statistics.xlsx"), "x").unwrap();
    differs(
        &[],
        "statistics.xlsx: it is not the file that the manifest describes",
    );
    fs::remove_file(run.path("outputs/2022/briefing.fr.pdf")).unwrap();
    differs(&[], "briefing.fr.pdf: it does not exist");
    restore();
    fs::write(run.path("outputs/2022/more.txt"), "x").unwrap();
    differs(&[], "more.txt: it is not listed in the manifest");
    fs::remove_file(run.path("outputs/2022/more.txt")).unwrap();
    // A figure is falsified and the manifest made to fit: only making it again shows it.
    let figures = String::from_utf8(good["data/figures.json"].clone()).unwrap();
    let falsified = figures.replacen("\"value\": 3", "\"value\": 4", 1);
    assert_ne!(falsified, figures);
    fs::write(run.path("outputs/2022/data/figures.json"), &falsified).unwrap();
    let print = |bytes: &[u8]| rapporteur::digest::sha256(bytes);
    let manifest = String::from_utf8(good["manifest.json"].clone()).unwrap();
    let manifest = manifest.replace(&print(figures.as_bytes()), &print(falsified.as_bytes()));
    fs::write(run.path("outputs/2022/manifest.json"), manifest).unwrap();
    differs(
        &["--against-inputs"],
        "attendance.csv: it can't be compared",
    );
    differs(
        &["--deep"],
        "data/figures.json: when made again, it is different",
    );
    restore();
    run.set("meetings.csv", 2, 2, "Another title");
    differs(
        &["--against-inputs"],
        "meetings.csv: it is not the file that the outputs were made from",
    );
    let ended = run.program(&["verify", "inputs"]);
    assert_eq!(ended.code, 66);
}

#[test]
fn a_signed_manifest_is_the_secretariats() {
    let run = small();
    let keys = || minisign::KeyPair::generate_unencrypted_keypair().unwrap();
    let (own, other) = (keys(), keys());
    let write = |name: &str, text: String| fs::write(run.path(name), text).unwrap();
    write("own.key", own.sk.to_box(None).unwrap().into_string());
    write("own.pub", own.pk.to_box().unwrap().into_string());
    write("other.pub", other.pk.to_box().unwrap().into_string());
    ok(
        &run,
        &["report", "--quiet", "--period", "2022", "--sign", "own.key"],
    );
    let first = run.files("outputs/2022");
    ok(
        &run,
        &["verify", "outputs/2022", "--key", "own.pub", "--deep"],
    );
    ok(
        &run,
        &["report", "--quiet", "--period", "2022", "--sign", "own.key"],
    );
    let second = run.files("outputs/2022");
    assert!(
        first
            .iter()
            .all(|(path, bytes)| path == "manifest.json.minisig" || second[path] == *bytes),
        "the same bytes"
    );
    assert_eq!(
        run.program(&["verify", "outputs/2022", "--key", "other.pub"])
            .code,
        1
    );
    // A manifest that was made to fit is not signed.
    let manifest = String::from_utf8(first["manifest.json"].clone()).unwrap();
    fs::write(
        run.path("outputs/2022/manifest.json"),
        manifest.replace("\"version\"", "\"version_\""),
    )
    .unwrap();
    ok(&run, &["verify", "outputs/2022"]);
    assert_eq!(
        run.program(&["verify", "outputs/2022", "--key", "own.pub"])
            .code,
        1
    );
    ok(&run, &["report", "--quiet", "--period", "2022"]);
    let ended = run.program(&["verify", "outputs/2022", "--key", "own.pub"]);
    assert_eq!(ended.code, 1, "{}", ended.err);
    assert!(ended.err.contains("manifest.json.minisig"), "{}", ended.err);
    let ended = run.program(&["report", "--period", "2022", "--sign", "own.pub"]);
    assert_eq!(ended.code, 78);
    assert!(ended.err.contains("minisign -GW"), "{}", ended.err);
}

#[test]
fn earlier_editions_stay_where_they_are_asked_for_and_a_link_leads_to_the_latest() {
    let run = small();
    let kept = settings_with(&run, "keep = 2");
    fs::write(run.path("inputs/rapporteur.toml"), kept).unwrap();
    let mut editions: Vec<Files> = Vec::new();
    for n in 0..4 {
        run.set("meetings.csv", 2, 2, &format!("Title {n}"));
        ok(&run, &["report", "--quiet", "--period", "2022"]);
        editions.push(run.files("outputs/2022"));
    }
    assert_eq!(
        fs::read_dir(run.path("outputs/earlier/2022"))
            .unwrap()
            .count(),
        2
    );
    assert!(
        run.files("outputs/earlier/2022/0002") == editions[1]
            && run.files("outputs/earlier/2022/0003") == editions[2]
    );
    ok(&run, &["verify", "outputs/earlier/2022/0002"]);
    assert!(run.files("outputs/latest") == editions[3]);
    ok(&run, &["report", "--quiet", "--period", "2021"]);
    assert_eq!(
        fs::read_link(run.path("outputs/latest")).unwrap(),
        Path::new("2021")
    );
}

#[test]
fn what_others_put_into_an_edition_is_kept() {
    let run = small();
    let make = |title: &str| {
        run.set("meetings.csv", 2, 2, title);
        ok(&run, &["report", "--period", "2022"]).err
    };
    make("First");
    let put = |path: &str, text: &str| {
        fs::create_dir_all(run.path("outputs/2022/notes")).unwrap();
        fs::write(run.path("outputs/2022").join(path), text).unwrap();
    };
    put("notes/to the minister.docx", "mine");
    put("statistics.xlsx", "corrected by hand");
    let said = make("Second");
    for path in ["notes/to the minister.docx", "statistics.xlsx"] {
        let line = said
            .lines()
            .find(|line| line.contains("R094") && line.contains(&format!("outputs/2022/{path}")));
        assert!(
            line.is_some_and(|line| line.contains(&format!("outputs/kept/2022/{path}"))),
            "{said}"
        );
    }
    assert_eq!(
        fs::read_to_string(run.path("outputs/kept/2022/notes/to the minister.docx")).unwrap(),
        "mine"
    );
    assert_eq!(
        fs::read_to_string(run.path("outputs/kept/2022/statistics.xlsx")).unwrap(),
        "corrected by hand"
    );
    assert!(
        ok(&run, &["verify", "outputs/2022"]).err.is_empty(),
        "the edition is whole"
    );
    // None takes the place of another.
    put("statistics.xlsx", "corrected again");
    make("Third");
    assert_eq!(
        fs::read_to_string(run.path("outputs/kept/2022/statistics.xlsx")).unwrap(),
        "corrected by hand"
    );
    assert_eq!(
        fs::read_to_string(run.path("outputs/kept/2022/statistics.xlsx~2")).unwrap(),
        "corrected again"
    );
    assert!(!make("Fourth").contains("R094"));
    // What a run that was killed just after the exchange left: the old edition under the name of
    // the new one, or put aside already.
    for left in [".2022.staging", ".2022.old"] {
        copy(&run.path("outputs/2022"), &run.path("outputs").join(left));
        fs::write(
            run.path("outputs").join(left).join(format!("note{left}")),
            "mine",
        )
        .unwrap();
        make(left);
        assert!(
            run.path("outputs/kept/2022")
                .join(format!("note{left}"))
                .exists()
                && !run.path("outputs").join(left).exists(),
            "{left}"
        );
    }
    // What is no plain file is kept as it is, and stops no run.
    #[cfg(unix)]
    {
        use std::os::unix::{ffi::OsStrExt, fs::symlink};
        let at = |name: &str| run.path("outputs/2022").join(name);
        symlink("nowhere", at("to nowhere")).unwrap();
        symlink("self", at("self")).unwrap();
        symlink("..", at("up")).unwrap();
        fs::create_dir(at("empty")).unwrap();
        assert!(
            Command::new("mkfifo")
                .arg(at("pipe"))
                .status()
                .unwrap()
                .success()
        );
        fs::write(
            run.path("outputs/2022")
                .join(std::ffi::OsStr::from_bytes(b"caf\xe9.txt")),
            "mine",
        )
        .unwrap();
        let ended = run.program(&["verify", "outputs/2022"]);
        assert_eq!(
            (
                ended.code,
                ended
                    .err
                    .matches("it is not listed in the manifest")
                    .count()
            ),
            (1, 6),
            "{}",
            ended.err
        );
        let said = make("Fifth");
        assert_eq!(said.matches("R094").count(), 6, "{said}");
        let kept = run.path("outputs/kept/2022");
        assert_eq!(fs::read_link(kept.join("up")).unwrap(), Path::new(".."));
        assert!(kept.join("pipe").symlink_metadata().is_ok() && kept.join("empty").is_dir());
        ok(&run, &["verify", "outputs/2022"]);
    }
}

#[test]
fn a_list_that_is_gone_is_told_and_a_missing_signature_is_made() {
    let run = Run::with_inputs();
    ok(&run, &["report", "--quiet"]);
    fs::rename(
        run.path("inputs/memberships.csv"),
        run.path("memberships.csv"),
    )
    .unwrap();
    let said = ok(&run, &["report"]).err;
    assert!(said.contains("memberships.csv: warning R096: this file no longer exists; the last edition of 2022 was made with it"), "{said}");
    assert!(!ok(&run, &["report"]).err.contains("R096"), "told once");
    let keys = minisign::KeyPair::generate_unencrypted_keypair().unwrap();
    fs::write(
        run.path("own.key"),
        keys.sk.to_box(None).unwrap().into_string(),
    )
    .unwrap();
    let nightly = ["report", "--if-changed", "--sign", "own.key"];
    ok(&run, &nightly);
    assert!(ok(&run, &nightly).out.contains("Nothing to do"));
    fs::remove_file(run.path("outputs/2022/manifest.json.minisig")).unwrap();
    assert!(!ok(&run, &nightly).out.contains("Nothing to do"));
    assert!(run.path("outputs/2022/manifest.json.minisig").exists());
    assert_eq!(
        run.program(&["verify", "outputs/2022", "--key", "no.pub"])
            .code,
        66
    );
}

#[test]
fn a_run_tells_what_it_did_to_those_who_were_not_there() {
    let run = small();
    let ended = ok(
        &run,
        &["report", "--period", "2022", "--log", "json", "--timings"],
    );
    let lines: Vec<Value> = ended
        .err
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    let said = |message: &str| {
        lines
            .iter()
            .find(|l| l["message"] == message)
            .unwrap_or_else(|| panic!("{message}: {}", ended.err))
    };
    assert_eq!(said("run ends")["code"], 0);
    assert_eq!(said("run begins")["run"], said("run ends")["run"]);
    assert!(lines.iter().any(|l| l["step"] == "pdf" && l["ms"].is_u64()));
    assert!(
        lines
            .iter()
            .any(|l| l["code"].as_str().is_some_and(|c| c.starts_with('R'))
                && l["place"].is_string())
    );
    assert!(ended.out.contains(" ms"), "{}", ended.out);
    let told = summary(&run);
    assert_eq!(
        (&told["exit_code"], &told["period"]),
        (&Value::from(0), &Value::from("2022"))
    );
    assert!(
        told["steps"].as_array().unwrap().len() > 5
            && told["inputs"].as_array().unwrap().len() > 3
            && told["findings"].is_object()
    );
    // On failure a command hears of it, with what is wrong, as a mail.
    run.set("attendance.csv", 2, 2, "Nowhere Land");
    let script = run.path("mail.sh");
    fs::write(
        &script,
        format!(
            "#!/bin/sh\ncat > '{}'\necho $RAPPORTEUR_EXIT_CODE \"$1\" >> '{0}'\n",
            run.path("mail.txt").display()
        ),
    )
    .unwrap();
    let command = format!("sh {} $(touch pwned);", script.display());
    let ended = run.program(&[
        "report",
        "--period",
        "2022",
        "--quiet",
        "--log",
        "text",
        "--on-failure",
        &command,
    ]);
    assert_eq!(ended.code, 1);
    let mail = fs::read_to_string(run.path("mail.txt")).unwrap();
    assert!(
        mail.starts_with("Subject: rapporteur failed (1)\n\n")
            && mail.contains("attendance.csv:2:2: R030"),
        "{mail}"
    );
    assert!(
        mail.ends_with("1 $(touch\n") && !run.path("pwned").exists(),
        "no shell reads the command: {mail}"
    );
    assert!(
        ended.err.contains("ERROR") && ended.err.contains("R030"),
        "{}",
        ended.err
    );
    assert_eq!(summary(&run)["exit_code"], 1);
    // Quotes keep words together; wrong usage is a failure too; what can't be run is told in the
    // log's own form.
    fs::remove_file(run.path("mail.txt")).unwrap();
    let quoted = format!("sh {} 'two words'", script.display());
    assert_eq!(
        run.program(&["report", "--perod", "2022", "--on-failure", &quoted])
            .code,
        2
    );
    let mail = fs::read_to_string(run.path("mail.txt")).unwrap();
    assert!(
        mail.starts_with("Subject: rapporteur failed (2)\n\n") && mail.ends_with("2 two words\n"),
        "{mail}"
    );
    let ended = run.program(&[
        "report",
        "--period",
        "2022",
        "--log",
        "json",
        "--on-failure",
        "no-such-command",
    ]);
    let lines: Vec<&str> = ended.err.lines().collect();
    assert!(
        lines
            .iter()
            .all(|line| serde_json::from_str::<Value>(line).is_ok()),
        "{}",
        ended.err
    );
    assert!(ended.err.contains("could not be run"), "{}", ended.err);
    for wrong in ["", "'open"] {
        assert_eq!(run.program(&["report", "--on-failure", wrong]).code, 2);
    }
    assert_eq!(
        run.program(&["verify", "outputs/2022", "--quiet"]).code,
        0,
        "the last good outputs are there"
    );
}

#[test]
fn a_schedule_is_printed_for_each_system() {
    let run = small();
    let cron = ok(&run, &["schedule", "--at", "04:05", "--", "--packs"]).out;
    let folder = fs::canonicalize(run.folder.path()).unwrap();
    let begin = format!(
        "5 4 * * * mkdir -p '{0}/outputs' && cd '{0}' && '",
        folder.display()
    );
    assert!(cron.starts_with(&begin), "{cron}");
    assert!(
        cron.contains("'report' '--if-changed' '--log' 'json' '--inputs'")
            && cron.contains("'--packs' 2>>'"),
        "{cron}"
    );
    // What it prints does run.
    let line = cron
        .split_once("* * * ")
        .unwrap()
        .1
        .replace("'--packs'", "'--period' '2022'");
    assert!(
        Command::new("sh")
            .args(["-c", line.trim()])
            .status()
            .unwrap()
            .success(),
        "{line}"
    );
    assert!(
        run.path("outputs/2022/manifest.json").exists()
            && run.path("outputs/rapporteur.log").exists()
    );
    let systemd = ok(&run, &["schedule", "--for", "systemd"]).out;
    for says in [
        "OnCalendar=*-*-* 02:30:00",
        "PrivateNetwork=yes",
        "ProtectSystem=strict",
        "PrivateTmp=yes",
        "ReadWritePaths=",
        "WorkingDirectory=",
    ] {
        assert!(systemd.contains(says), "{says}");
    }
    let windows = ok(&run, &["schedule", "--for", "windows"]).out;
    usvg::roxmltree::Document::parse(&windows).unwrap();
    assert_eq!(run.program(&["schedule", "--at", "25:00"]).code, 2);
    // Elsewhere, with a name that has blanks and quotes, and somebody to tell.
    let more = [
        "--outputs",
        "my \"out\" 5%",
        "--on-failure",
        "sendmail office@example.org",
        "--if-changed",
    ];
    let systemd = ok(
        &run,
        &[&["schedule", "--for", "systemd", "--"][..], &more].concat(),
    )
    .out;
    let outputs = std::path::absolute(folder.join("my \"out\" 5%"))
        .unwrap()
        .display()
        .to_string();
    let quoted = outputs.replace('"', "\\\"").replace('%', "%%");
    assert!(
        systemd.contains(&format!("ReadWritePaths=\"{quoted}\"\n")),
        "{systemd}"
    );
    assert!(
        systemd.contains(&format!("mkdir -p '{outputs}' &&"))
            && systemd.contains("\nUser=")
            && !systemd.contains("PrivateNetwork")
    );
    assert_eq!(systemd.matches("--if-changed").count(), 1, "{systemd}");
    let ended = run.program(&["schedule", "--", "--pakcs"]);
    assert_eq!(ended.code, 2);
    assert!(
        ended.err.contains("unexpected argument '--pakcs'"),
        "{}",
        ended.err
    );
}

#[test]
fn periods_are_what_they_are_called() {
    let run = small();
    let at = |period: &str, now: &str, settings: &str| {
        let text = fs::read_to_string(root().join("tests/data/hand/rapporteur.toml")).unwrap();
        let text = if text.contains("[report]\n") {
            text.replace("[report]\n", &format!("[report]\n{settings}"))
        } else {
            format!("[report]\n{settings}\n{text}")
        };
        fs::write(run.path("inputs/rapporteur.toml"), text).unwrap();
        let ended = run.program_in(
            &["report", "--quiet", "--period", period],
            &[("SOURCE_DATE_EPOCH", now)],
        );
        assert_eq!(ended.code, 0, "{period}: {}", ended.err);
        let link = fs::read_link(run.path("outputs/latest")).unwrap();
        let manifest: Value =
            serde_json::from_slice(&fs::read(run.path("outputs/latest/manifest.json")).unwrap())
                .unwrap();
        let day = |key: &str| manifest["period"][key].as_str().unwrap().to_owned();
        (link.display().to_string(), day("first"), day("last"))
    };
    let is = |found: (String, String, String), name: &str, first: &str, last: &str| {
        assert_eq!(found, (name.into(), first.into(), last.into()));
    };
    // 31 December 2022, 20:00 in UTC: in Jakarta the year has turned.
    let eve = "1672516800";
    is(at("this-year", eve, ""), "2022", "2022-01-01", "2022-12-31");
    is(at("last-year", eve, ""), "2021", "2021-01-01", "2021-12-31");
    is(
        at("last-year", eve, "time_zone = \"+07:00\"\n"),
        "2022",
        "2022-01-01",
        "2022-12-31",
    );
    is(
        at("2022-Q3", eve, ""),
        "2022-Q3",
        "2022-07-01",
        "2022-09-30",
    );
    is(
        at("2021..2022", eve, ""),
        "2021..2022",
        "2021-01-01",
        "2022-12-31",
    );
    is(
        at("2021", eve, "year_begins = \"07-01\"\n"),
        "FY2021",
        "2021-07-01",
        "2022-06-30",
    );
    is(
        at("this-year", eve, "year_begins = \"07-01\"\n"),
        "FY2022",
        "2022-07-01",
        "2023-06-30",
    );
    // Made again by the name that it has.
    ok(&run, &["verify", "outputs/FY2022", "--deep"]);
    let body = "Working Group";
    let held = fs::read_to_string(run.path("inputs/meetings.csv")).unwrap();
    assert!(held.contains(",Working Group,"), "{held}");
    let (name, first, last) = at(&format!("since-last-meeting:{body}"), "1675252800", "");
    assert_eq!(
        (&name, last.as_str()),
        (&format!("since-{first}"), "2023-02-01")
    );
    // A night later it is the same edition, made anew; in other letters, and by the key of its
    // series, it is the same body.
    for asked in ["working group", "wg"] {
        assert_eq!(
            at(&format!("since-last-meeting:{asked}"), "1675339200", ""),
            (name.clone(), first.clone(), "2023-02-02".to_owned())
        );
        ok(&run, &["verify", &format!("outputs/{name}"), "--deep"]);
    }
    is(
        at("2022-q3", eve, ""),
        "2022-Q3",
        "2022-07-01",
        "2022-09-30",
    );
    // A period that nothing happened in is told.
    let ended = ok(&run, &["report", "--period", "2922"]);
    assert!(
        ended
            .err
            .contains("warning R095: no meeting was held in the period 2922"),
        "{}",
        ended.err
    );
    assert!(
        !ok(&run, &["report", "--period", "2022"])
            .err
            .contains("R095")
    );
    assert_eq!(
        run.program_in(
            &["report", "--quiet"],
            &[("SOURCE_DATE_EPOCH", "yesterday")]
        )
        .code,
        2
    );
    for wrong in [
        "2022-Q5",
        "last-week",
        "2022..2021",
        "since-last-meeting:",
        "22",
    ] {
        assert_eq!(
            run.program(&["report", "--period", wrong]).code,
            2,
            "{wrong}"
        );
    }
    let ended = run.program(&["report", "--period", "since-last-meeting:Working Gruop"]);
    assert_eq!(ended.code, 78);
    assert!(
        ended.err.contains(
            "no body with this name has held a meeting with a date. Did you mean: Working Group?"
        ),
        "{}",
        ended.err
    );
}

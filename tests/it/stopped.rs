//! Runs that nobody watches, where others meddle: signals, planted links and pipes, hooks without
//! end, folders of others, editions put in the place of each other.
#![cfg(unix)]
use crate::{
    support::{Run, tool},
    unattended::{ok, settings_with, small},
};
use serde_json::Value;
use std::{
    fs,
    os::unix::{ffi::OsStrExt, fs::symlink},
    process::{Command, Stdio},
    thread,
    time::{Duration, Instant},
};

fn program(run: &Run) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_rapporteur"));
    command.current_dir(run.folder.path()).stdin(Stdio::null());
    command
}

fn summary(run: &Run) -> Value {
    serde_json::from_slice(&fs::read(run.path("outputs/run.json")).unwrap()).unwrap()
}

/// Everything is a JSON line.
fn json_lines(text: &str) -> Vec<Value> {
    text.lines()
        .map(|line| serde_json::from_str(line).unwrap_or_else(|e| panic!("{e}: {line}")))
        .collect()
}

const REPORT: [&str; 4] = ["report", "--quiet", "--period", "2022"];

#[test]
fn a_signal_ends_a_run_in_order() {
    let run = small();
    ok(&run, &REPORT);
    let good = run.files("outputs/2022");
    run.set("meetings.csv", 2, 2, "Another title");
    let mut while_publishing = 0;
    for (n, (signal, code)) in [
        ("TERM", 143),
        ("INT", 130),
        ("HUP", 129),
        ("TERM", 143),
        ("TERM", 143),
        ("TERM", 143),
    ]
    .into_iter()
    .enumerate()
    {
        let hook = format!("sh -c 'cat > heard.{n}; echo heard'");
        let child = program(&run)
            .args([
                "report",
                "--period",
                "2022",
                "--packs",
                "--log",
                "json",
                "--on-failure",
                &hook,
            ])
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let start = Instant::now();
        let staging = run.path("outputs/.2022.staging");
        // Some while it works, some while it writes.
        while start.elapsed() < Duration::from_millis(120)
            || (n >= 3 && !staging.exists() && start.elapsed() < Duration::from_secs(20))
        {
            thread::sleep(Duration::from_millis(1));
        }
        assert_eq!(summary(&run)["state"], "running");
        while_publishing += u32::from(staging.exists());
        assert!(
            Command::new("kill")
                .args([&format!("-{signal}"), &child.id().to_string()])
                .status()
                .unwrap()
                .success()
        );
        let ended = child.wait_with_output().unwrap();
        assert_eq!(
            ended.status.code(),
            Some(code),
            "{signal}: {}",
            String::from_utf8_lossy(&ended.stderr)
        );
        let lines = json_lines(&String::from_utf8_lossy(&ended.stderr));
        assert!(
            lines.iter().any(|line| line["message"]
                .as_str()
                .unwrap()
                .contains(&format!("SIG{signal}"))),
            "{lines:?}"
        );
        assert!(
            lines.iter().any(|line| line["message"] == "heard"),
            "what the hook says is a line of the log: {lines:?}"
        );
        let summary = summary(&run);
        assert!(
            summary["exit_code"] == code && summary["state"] == "ended",
            "{summary}"
        );
        assert!(
            fs::read_to_string(run.path(&format!("heard.{n}")))
                .unwrap()
                .contains(&format!("rapporteur failed ({code})"))
        );
        assert!(!staging.exists() && !run.path("outputs/.2022.old").exists());
        // The old edition, or, where it came too late, the new one: always a whole one.
        ok(&run, &["verify", "outputs/2022", "--quiet"]);
    }
    eprintln!("6 runs were stopped, {while_publishing} of them while they wrote");
    fs::write(
        run.path("inputs/meetings.csv"),
        fs::read(crate::support::root().join("tests/data/hand/meetings.csv")).unwrap(),
    )
    .unwrap();
    ok(&run, &REPORT);
    assert!(run.files("outputs/2022") == good);
}

#[test]
fn what_can_t_begin_is_heard_of_too() {
    let run = small();
    ok(&run, &REPORT);
    for (arguments, environment, says) in [
        (
            vec!["report", "--log", "json", "--period", "soon"],
            None,
            "is not a period",
        ),
        (vec!["report", "--log=json", "--nope"], None, "--nope"),
        (
            vec!["report", "--log", "json"],
            Some(("SOURCE_DATE_EPOCH", "yesterday")),
            "SOURCE_DATE_EPOCH",
        ),
        (
            vec!["report", "--log", "json"],
            Some(("RAYON_NUM_THREADS", "99999999")),
            "256 threads are the most",
        ),
    ] {
        let _ = fs::remove_file(run.path("heard"));
        let arguments = [arguments, vec!["--on-failure", "sh -c 'cat > heard'"]].concat();
        let ended = run.program_in(&arguments, environment.as_slice());
        assert_eq!(ended.code, 2, "{arguments:?}: {}", ended.err);
        let lines = json_lines(&ended.err);
        assert!(
            lines
                .iter()
                .any(|line| line["message"].as_str().unwrap().contains(says)),
            "{lines:?}"
        );
        let summary = summary(&run);
        assert!(
            summary["exit_code"] == 2 && summary["message"].as_str().unwrap().contains(says),
            "{summary}"
        );
        assert!(
            fs::read_to_string(run.path("heard"))
                .unwrap()
                .contains(says)
        );
    }
    // A file that grows beyond what is allowed is like a full disk.
    let limited = "ulimit -f 40; exec \"$0\" report --quiet --period 2022 --log json";
    let ended = Command::new("sh")
        .args(["-c", limited, env!("CARGO_BIN_EXE_rapporteur")])
        .current_dir(run.folder.path())
        .output()
        .unwrap();
    assert_eq!(
        ended.status.code(),
        Some(73),
        "{}",
        String::from_utf8_lossy(&ended.stderr)
    );
    json_lines(&String::from_utf8_lossy(&ended.stderr));
    assert_eq!(summary(&run)["exit_code"], 73);
    ok(&run, &["verify", "outputs/2022", "--quiet"]);
}

#[test]
fn a_hook_can_neither_wait_nor_talk_for_ever() {
    let run = small();
    fs::write(run.path("inputs/meetings.csv"), "").unwrap();
    let start = Instant::now();
    for (hook, says) in [
        ("sleep 1000", "did not end within 2 seconds"),
        ("yes", "did not end within 2 seconds"),
        (
            "sh -c 'head -c 100000000 /dev/zero | tr \"\\\\0\" x'",
            "xxxx",
        ),
    ] {
        let ended = run.program_in(
            &["report", "--log", "json", "--on-failure", hook],
            &[("RAPPORTEUR_HOOK_SECONDS", "2")],
        );
        assert_eq!(ended.code, 1);
        let lines = json_lines(&ended.err);
        assert!(
            lines
                .iter()
                .any(|line| line["message"].as_str().unwrap().contains(says)),
            "{hook}: {:?}",
            lines.last()
        );
        assert!(ended.err.len() < 100_000);
    }
    assert!(start.elapsed() < Duration::from_mins(1));
}

#[test]
fn planted_links_pipes_and_folders_of_others() {
    let run = small();
    ok(&run, &REPORT);
    // A link where the summary is written first.
    fs::write(run.path("victim"), "precious").unwrap();
    for name in ["run.json.new", ".run.json.new"] {
        symlink(run.path("victim"), run.path("outputs").join(name)).unwrap();
    }
    ok(&run, &REPORT);
    assert_eq!(fs::read_to_string(run.path("victim")).unwrap(), "precious");
    // A manifest that is a link, of another edition.
    ok(&run, &["report", "--quiet", "--period", "2021"]);
    let manifest = run.path("outputs/2021/manifest.json");
    fs::remove_file(&manifest).unwrap();
    symlink(run.path("outputs/2022/manifest.json"), &manifest).unwrap();
    let ended = run.program(&["verify", "outputs/2021"]);
    assert!(
        ended.code == 66 && ended.err.contains("no plain file"),
        "{}",
        ended.err
    );
    // A folder among earlier editions that is none.
    let kept = settings_with(&run, "keep = 1");
    fs::write(run.path("inputs/rapporteur.toml"), kept).unwrap();
    fs::create_dir_all(run.path("outputs/earlier/2022/7/mine")).unwrap();
    for n in 0..3 {
        run.set("meetings.csv", 2, 2, &format!("Title {n}"));
        ok(&run, &REPORT);
    }
    assert!(
        run.path("outputs/earlier/2022/7/mine").exists()
            && run.path("outputs/earlier/2022/0003").exists()
    );
    // A pipe in the place of the lock is not waited for.
    if tool(
        "mkfifo",
        &[run.path("outputs/.2023.lock").to_str().unwrap()],
    )
    .is_some()
    {
        let ended = run.program(&["report", "--quiet", "--period", "2023"]);
        assert!(
            ended.code == 73 && ended.err.contains("no plain file"),
            "{}",
            ended.err
        );
    }
    // Two periods at once share a summary, and neither complains.
    for _ in 0..10 {
        let both = ["2021", "2022"].map(|period| {
            let arguments = [
                "report",
                "--quiet",
                "--period",
                period,
                "--leave-out",
                "meetings,data,web,rows",
            ];
            program(&run)
                .args(arguments)
                .stderr(Stdio::piped())
                .spawn()
                .unwrap()
        });
        for child in both {
            let ended = child.wait_with_output().unwrap();
            let said = String::from_utf8_lossy(&ended.stderr).into_owned();
            assert!(
                !said.contains("run.json") && [Some(0), Some(73)].contains(&ended.status.code()),
                "{said}"
            );
        }
    }
}

#[test]
fn what_no_table_uses_stops_nothing() {
    let run = small();
    ok(&run, &REPORT);
    let name = std::ffi::OsStr::from_bytes(b"inputs/caf\xE9 notes.bin");
    fs::write(run.folder.path().join(name), "x").unwrap();
    // Five gigabytes without a byte on the disk.
    fs::File::create(run.path("inputs/video.mp4"))
        .unwrap()
        .set_len(5 << 30)
        .unwrap();
    fs::create_dir(run.path("inputs/closed")).unwrap();
    fs::write(run.path("inputs/closed/list.csv"), "a,b\n").unwrap();
    fs::write(run.path("inputs/secret.doc"), "x").unwrap();
    for path in ["inputs/secret.doc", "inputs/closed"] {
        assert!(
            Command::new("chmod")
                .arg("000")
                .arg(run.path(path))
                .status()
                .unwrap()
                .success()
        );
    }
    symlink("nowhere", run.path("inputs/gone.csv")).unwrap();
    let start = Instant::now();
    ok(&run, &REPORT);
    ok(
        &run,
        &["report", "--quiet", "--period", "2022", "--if-changed"],
    );
    assert_eq!(summary(&run)["unchanged"], true);
    assert!(
        start.elapsed() < Duration::from_secs(20),
        "{:?}",
        start.elapsed()
    );
    // One that it does use is looked at, however it is named in the settings.
    fs::write(run.path("inputs/secret2.doc"), "x").unwrap();
    ok(
        &run,
        &["report", "--quiet", "--period", "2022", "--if-changed"],
    );
    assert_ne!(summary(&run)["unchanged"], true);
    Command::new("chmod")
        .arg("700")
        .arg(run.path("inputs/closed"))
        .status()
        .unwrap();
}

#[test]
fn everything_that_goes_in_is_looked_at() {
    let run = small();
    fs::create_dir_all(run.path("elsewhere")).unwrap();
    let svg = |side: u32| {
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><path d=\"M0 0h{side}v4z\"/></svg>"
        )
    };
    fs::write(run.path("elsewhere/logo.svg"), svg(4)).unwrap();
    let with_logo = settings_with(&run, "logo = \"logo.svg\"");
    fs::write(run.path("elsewhere/rapporteur.toml"), with_logo).unwrap();
    let nightly = || {
        ok(
            &run,
            &[
                "report",
                "--quiet",
                "--period",
                "2022",
                "--if-changed",
                "--settings",
                "elsewhere/rapporteur.toml",
            ],
        );
        summary(&run)["unchanged"] != true
    };
    assert!(nightly() && !nightly());
    fs::write(run.path("elsewhere/logo.svg"), svg(5)).unwrap();
    assert!(nightly() && !nightly(), "the logo has changed");
    // While a font lacks a character each night tries again: one may have been installed.
    run.set(
        "meetings.csv",
        3,
        2,
        "Title \u{16A0}\u{1F9EC}\u{13000}\u{A840}",
    );
    let ended = ok(
        &run,
        &[
            "report",
            "--period",
            "2022",
            "--settings",
            "elsewhere/rapporteur.toml",
        ],
    );
    assert!(ended.err.contains("R090"), "{}", ended.err);
    assert!(
        nightly() && nightly(),
        "made again while characters are missing"
    );
}

/// Made by minisign 0.11 of Debian with `minisign -GW`: where other versions have a checksum it has
/// zeros.
const SECRET: &str = "untrusted comment: minisign encrypted secret key\nRWQAAEIyAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAo2SXw7H6jp0zmZAm7dph4at7/CpH5sQSvpNU+WNYGkwQepY07bcRdDDGrhJw3RUibKbl0zcPE57yhf3FDjoUXh0nRpswR9xKAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n";
const PUBLIC: &str = "untrusted comment: minisign public key 9D8EFAB1C39764A3\nRWSjZJfDsfqOnTDGrhJw3RUibKbl0zcPE57yhf3FDjoUXh0nRpswR9xK\n";

#[test]
fn a_signature_by_debians_key_and_editions_in_the_place_of_others() {
    let run = small();
    fs::write(run.path("own.key"), SECRET).unwrap();
    fs::write(run.path("own.pub"), PUBLIC).unwrap();
    let sign = |period: &str, audience: &str| {
        ok(
            &run,
            &[
                "report",
                "--quiet",
                "--period",
                period,
                "--sign",
                "own.key",
                "--audience",
                audience,
            ],
        )
    };
    sign("2021", "members");
    sign("2022", "members");
    sign("2022", "public");
    let said = ok(&run, &["verify", "outputs/2022-public", "--key", "own.pub"]).out;
    assert!(
        said.contains("2022, for the public, made by rapporteur")
            && said.contains("signed by the key 9D8EFAB1C39764A3 at 20"),
        "{said}"
    );
    ok(
        &run,
        &[
            "verify",
            "outputs/2022",
            "--key",
            "own.pub",
            "--not-older-than",
            "2026-01-01",
        ],
    );
    let ended = run.program(&[
        "verify",
        "outputs/2022",
        "--key",
        "own.pub",
        "--not-older-than",
        "2999-01-01",
    ]);
    assert!(
        ended.code == 1 && ended.err.contains("it must be of 2999-01-01"),
        "{}",
        ended.err
    );
    // Last year's edition, or that of members, under another's name.
    for (own, place) in [("2021", "2022"), ("2022", "2022-public")] {
        let other = tempfile::tempdir().unwrap();
        let to = other.path().join(place);
        assert!(
            Command::new("cp")
                .args(["-r"])
                .arg(run.path("outputs").join(own))
                .arg(&to)
                .status()
                .unwrap()
                .success()
        );
        let ended = run.program(&["verify", to.to_str().unwrap(), "--key", "own.pub"]);
        assert!(
            ended.code == 1
                && ended
                    .err
                    .contains(&format!("is named {place} but contains the edition {own}")),
            "{}",
            ended.err
        );
    }
    // Where minisign is, it agrees.
    let manifest = run.path("outputs/2022/manifest.json");
    if let Some(said) = tool(
        "minisign",
        &[
            "-V",
            "-p",
            run.path("own.pub").to_str().unwrap(),
            "-m",
            manifest.to_str().unwrap(),
        ],
    ) {
        assert!(said.contains("verified"), "{said}");
    }
}

#[test]
fn only_whole_names_of_systems_pass() {
    let run = small();
    ok(&run, &REPORT);
    let edition = run.path("outputs/2022");
    for name in [
        ".DS_Store",
        "Thumbs.db",
        "desktop.ini",
        ".~lock.statistics.xlsx#",
        "~$statistics.xlsx",
        ".nfs000000000012af3400000001",
    ] {
        fs::write(edition.join(name), "x").unwrap();
    }
    ok(&run, &["verify", "outputs/2022"]);
    let planted = [
        "Thumbs.db.pdf",
        "~$evil.exe",
        ".nfs-notes.txt",
        ".~lock",
        "desktop.ini.docx",
    ];
    for name in planted {
        fs::write(edition.join(name), "x").unwrap();
    }
    fs::create_dir(edition.join("Thumbs.db-notes")).unwrap();
    fs::write(edition.join("Thumbs.db-notes/mine.txt"), "mine").unwrap();
    fs::create_dir(edition.join(".DS_Store2")).unwrap();
    let ended = run.program(&["verify", "outputs/2022"]);
    assert_eq!(ended.code, 1);
    for name in planted
        .into_iter()
        .chain(["Thumbs.db-notes/mine.txt", ".DS_Store2/"])
    {
        assert!(
            ended
                .err
                .contains(&format!("{name}: it is not listed in the manifest")),
            "{name}: {}",
            ended.err
        );
    }
    // The next run keeps them.
    ok(&run, &REPORT);
    assert_eq!(
        fs::read_to_string(run.path("outputs/kept/2022/Thumbs.db-notes/mine.txt")).unwrap(),
        "mine"
    );
}

#[test]
fn schedules_say_where_everything_is() {
    let run = small();
    let folder = fs::canonicalize(run.folder.path()).unwrap();
    let folder = folder.to_str().unwrap();
    fs::create_dir(run.path("work")).unwrap();
    let systemd = ok(
        &run,
        &[
            "schedule",
            "--for",
            "systemd",
            "--",
            "--outputs",
            "work/../out",
        ],
    )
    .out;
    assert!(
        systemd.contains(&format!("ReadWritePaths=\"{folder}/out\"")),
        "{systemd}"
    );
    let cron = ok(&run, &["schedule"]).out;
    for part in [
        format!("'--inputs' '{folder}/inputs'"),
        format!("'--outputs' '{folder}/outputs'"),
        format!("2>>'{folder}/outputs/rapporteur.log'"),
        "|| echo 'rapporteur failed; its log is'".to_owned(),
    ] {
        assert!(cron.contains(&part), "{part}: {cron}");
    }
    // The line works as a shell reads it, from anywhere, and where the run fails somebody hears.
    let line = cron.split_once("* * * ").unwrap().1.replace("\\%", "%");
    let shell = |line: &str| {
        Command::new("sh")
            .args(["-c", line])
            .current_dir("/")
            .output()
            .unwrap()
    };
    let ended = shell(line.trim());
    assert!(
        ended.stdout.is_empty() && ended.stderr.is_empty(),
        "{}",
        String::from_utf8_lossy(&ended.stderr)
    );
    assert!(run.path("outputs/rapporteur.log").exists());
    fs::write(run.path("inputs/meetings.csv"), "").unwrap();
    assert!(
        String::from_utf8_lossy(&shell(line.trim()).stdout)
            .starts_with("rapporteur failed; its log is")
    );
    let ended = run.program_in(
        &["schedule", "--for", "systemd"],
        &[("USER", ""), ("LOGNAME", "")],
    );
    assert!(
        !ended.out.contains("User=nobody") && !ended.out.contains("User=\n"),
        "{}",
        ended.out
    );
    let ended = run.program(&["schedule", "--", "--inputs", "nowhere"]);
    assert!(
        ended.code == 66 && ended.err.contains("nowhere"),
        "{}",
        ended.err
    );
    // In a folder that is no more.
    let gone = tempfile::tempdir().unwrap();
    let line = format!(
        "cd '{0}' && rmdir '{0}' && exec '{1}' schedule",
        gone.path().display(),
        env!("CARGO_BIN_EXE_rapporteur")
    );
    let ended = shell(&line);
    assert_eq!(
        ended.status.code(),
        Some(66),
        "{}",
        String::from_utf8_lossy(&ended.stderr)
    );
}

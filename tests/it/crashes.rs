//! Runs that are killed, meet each other, find the disk full or the inputs half written: what was
//! there stays whole.
use crate::{
    support::Run,
    unattended::{ok, small},
};
use serde_json::Value;
use std::{
    fs,
    path::PathBuf,
    process::{Command, Stdio},
    thread,
    time::{Duration, Instant},
};

/// The program that is killed: in CI the one that is used, else that of the tests.
fn binary() -> PathBuf {
    std::env::var_os("RAPPORTEUR_PROGRAM")
        .map_or_else(|| env!("CARGO_BIN_EXE_rapporteur").into(), PathBuf::from)
}

fn start(run: &Run, arguments: &[&str], environment: &[(&str, &str)]) -> std::process::Child {
    let mut command = Command::new(binary());
    command
        .args(arguments)
        .current_dir(run.folder.path())
        .envs(environment.iter().copied());
    command
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

/// The manifest of the edition that is there; none in the moment between two renames.
fn edition(run: &Run) -> Option<String> {
    let text = fs::read_to_string(run.path("outputs/2022/manifest.json")).ok()?;
    serde_json::from_str::<Value>(&text).unwrap();
    Some(text)
}

/// How many runs were killed: before they ended; of these while they published; of these when the
/// new edition was in its place.
#[derive(Debug, Default)]
struct Killed {
    midway: u32,
    publishing: u32,
    swapped: u32,
}

/// Kills runs: in turn at a time spread over a whole run, at one spread over its publishing, and
/// just after the new edition came. After each there is a whole edition, the old one or the new
/// one.
fn kill(kills: u32, environment: &[(&str, &str)]) -> Killed {
    let run = small();
    let arguments = ["report", "--quiet", "--period", "2022"];
    let (staging, aside) = (
        run.path("outputs/.2022.staging"),
        run.path("outputs/.2022.old"),
    );
    let is_publishing = || staging.exists() || aside.exists();
    assert!(
        start(&run, &arguments, environment)
            .wait()
            .unwrap()
            .success()
    );
    // The time of a run and of its publishing, once the machine is warm.
    let (mut whole, mut publishing) = (Duration::MAX, Duration::MAX);
    for n in 0..3 {
        run.set("meetings.csv", 2, 2, &format!("Warm {n}"));
        let (begun, mut at) = (Instant::now(), None);
        let mut child = start(&run, &arguments, environment);
        while child.try_wait().unwrap().is_none() {
            at = at.or_else(|| is_publishing().then(Instant::now));
        }
        whole = whole.min(begun.elapsed());
        publishing = publishing.min(at.map_or(Duration::MAX, |at| at.elapsed()));
    }
    let (mut old, mut killed) = (edition(&run).unwrap(), Killed::default());
    for n in 0..kills {
        run.set("meetings.csv", 2, 2, &format!("Title {n}"));
        let mut child = start(&run, &arguments, environment);
        // No two at the same moment.
        let mut wait_for = |event: &dyn Fn() -> bool, rest: Duration| {
            while child.try_wait().unwrap().is_none() && !event() {}
            let since = Instant::now();
            while since.elapsed() < rest {}
        };
        match n % 3 {
            0 => thread::sleep(whole * (n * 37 % 100) / 95),
            1 => wait_for(&is_publishing, publishing.min(whole) * (n * 37 % 100) / 95),
            _ => wait_for(
                &|| edition(&run).is_some_and(|new| new != old),
                Duration::from_micros(u64::from(n) * 37 % 500),
            ),
        }
        let is_midway = child.try_wait().unwrap().is_none();
        let _ = child.kill();
        child.wait().unwrap();
        killed.midway += u32::from(is_midway);
        killed.publishing += u32::from(is_publishing());
        killed.swapped += u32::from(is_publishing() && edition(&run).is_some_and(|new| new != old));
        // Between the two renames of a system without exchange the next run brings the old one
        // back.
        if !run.path("outputs/2022").exists() {
            assert!(
                !environment.is_empty() && run.path("outputs/.2022.old").exists(),
                "kill {n}: nothing is there"
            );
            assert!(
                start(&run, &arguments, environment)
                    .wait()
                    .unwrap()
                    .success()
            );
        }
        assert!(
            start(&run, &["verify", "outputs/2022", "--quiet"], &[])
                .wait()
                .unwrap()
                .success(),
            "kill {n}"
        );
        // The old one, or else the new one: made from the inputs as they are now.
        let is_new = || {
            start(
                &run,
                &["verify", "outputs/2022", "--quiet", "--against-inputs"],
                &[],
            )
            .wait()
            .unwrap()
            .success()
        };
        assert!(edition(&run).as_ref() == Some(&old) || is_new(), "kill {n}");
        if n % 20 == 19 {
            assert!(
                start(&run, &arguments, environment)
                    .wait()
                    .unwrap()
                    .success(),
                "the run after kill {n}"
            );
            assert!(is_new(), "after kill {n}");
        }
        old = edition(&run).unwrap();
    }
    assert!(
        start(&run, &arguments, environment)
            .wait()
            .unwrap()
            .success()
    );
    let left: Vec<String> = fs::read_dir(run.path("outputs"))
        .unwrap()
        .map(|e| e.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    assert!(
        left.iter()
            .all(|name| ![Some("staging"), Some("old")].contains(&name.rsplit('.').next())),
        "{left:?}"
    );
    killed
}

fn asked(name: &str, usual: u32) -> u32 {
    std::env::var(name)
        .ok()
        .and_then(|n| n.parse().ok())
        .unwrap_or(usual)
}

#[test]
fn kills_lose_nothing() {
    let (kills, without) = (
        asked("RAPPORTEUR_KILLS", 20),
        asked("RAPPORTEUR_KILLS_WITHOUT", 10),
    );
    for (kills, environment) in [
        (kills, &[][..]),
        (without, &[("RAPPORTEUR_WITHOUT_EXCHANGE", "1")]),
    ] {
        let killed = kill(kills, environment);
        eprintln!("{kills} kills {environment:?}: {killed:?}, 0 lost");
        assert!(
            killed.midway * 5 >= kills * 2 && killed.publishing * 5 >= kills,
            "{killed:?}"
        );
    }
}

#[test]
fn what_is_put_into_an_edition_while_a_run_publishes_is_kept() {
    let run = small();
    let arguments = ["report", "--quiet", "--period", "2022"];
    ok(&run, &arguments);
    let (mut put, staging) = (0, run.path("outputs/.2022.staging"));
    for n in 0..asked("RAPPORTEUR_PAIRS", 5) {
        run.set("meetings.csv", 2, 2, &format!("Title {n}"));
        let mut child = start(&run, &arguments, &[]);
        while child.try_wait().unwrap().is_none() && !staging.exists() {}
        let name = format!("note {n}.txt");
        put += u32::from(fs::write(run.path("outputs/2022").join(&name), "mine").is_ok());
        assert!(child.wait().unwrap().success());
        let is_there = ["outputs/2022", "outputs/kept/2022"]
            .iter()
            .any(|folder| run.path(folder).join(&name).exists());
        assert!(is_there, "{name} is lost");
    }
    eprintln!("{put} files were put there while a run published: 0 lost");
}

#[test]
fn of_two_runs_at_once_one_does_the_work() {
    let times = asked("RAPPORTEUR_PAIRS", 5);
    let run = small();
    let mut busy = 0;
    for _ in 0..times {
        let mut pair = [0, 1].map(|_| start(&run, &["report", "--quiet", "--period", "2022"], &[]));
        let mut codes = pair
            .each_mut()
            .map(|child| child.wait().unwrap().code().unwrap());
        codes.sort_unstable();
        assert!(codes == [0, 75] || codes == [0, 0], "{codes:?}");
        busy += u32::from(codes == [0, 75]);
        assert_eq!(run.program(&["verify", "outputs/2022", "--quiet"]).code, 0);
    }
    eprintln!("{times} pairs, {busy} of which met");
}

#[test]
fn a_disk_that_fills_leaves_what_was_there() {
    let run = small();
    let disk = run.path("outputs");
    fs::create_dir_all(&disk).unwrap();
    let mount = |size: u64| {
        let size = format!("size={size}k");
        let program = Command::new("mount")
            .args(["-t", "tmpfs", "-o", &size, "tmpfs"])
            .arg(&disk)
            .output();
        program.is_ok_and(|output| output.status.success())
    };
    let unmount = || {
        assert!(
            Command::new("umount")
                .arg(&disk)
                .status()
                .unwrap()
                .success()
        );
    };
    let arguments = ["report", "--period", "2022"];
    if !mount(20_000) {
        eprintln!("NOT RUN: this test mounts a small disk, which this user can't");
        return;
    }
    ok(&run, &arguments);
    let size: u64 = run
        .files("outputs/2022")
        .values()
        .map(|bytes| bytes.len() as u64)
        .sum::<u64>()
        / 1024;
    unmount();
    let mut refused = 0;
    for step in 0..10 {
        // Room for one edition and a part of the next.
        assert!(mount(size * 3 / 2 + 700 + step * size / 8));
        ok(&run, &arguments);
        let good = run.files("outputs/2022");
        run.set("meetings.csv", 2, 2, &format!("Title {step}"));
        let ended = run.program(&arguments);
        if ended.code != 0 {
            refused += 1;
            assert_eq!(ended.code, 73, "{}", ended.err);
            assert!(
                ended.err.contains("No space left") || ended.err.contains("storage"),
                "{}",
                ended.err
            );
            assert!(
                run.files("outputs/2022") == good,
                "the last good outputs are there"
            );
            assert!(!run.path("outputs/.2022.staging").exists());
        }
        assert_eq!(run.program(&["verify", "outputs/2022", "--quiet"]).code, 0);
        unmount();
    }
    eprintln!("10 sizes of a disk, {refused} of them too small");
    assert!(refused >= 2);
}

#[test]
fn an_input_that_changes_while_it_is_read_is_noticed() {
    let run = small();
    ok(&run, &["report", "--quiet", "--period", "2022"]);
    let good = run.files("outputs/2022");
    let path = run.path("inputs/attendance.csv");
    let text = fs::read_to_string(&path).unwrap();
    let mut noticed = [0, 0];
    for n in 0..40 {
        fs::write(&path, &text).unwrap();
        // Every second one has not been touched for an hour: its stamp is enough, no one looks at
        // its bytes before.
        if n % 2 == 0 {
            let file = fs::File::options().write(true).open(&path).unwrap();
            file.set_modified(
                file.metadata().unwrap().modified().unwrap() - Duration::from_hours(1),
            )
            .unwrap();
        }
        let child = start(&run, &["report", "--quiet", "--period", "2022"], &[]);
        thread::sleep(Duration::from_millis(n * 3));
        fs::write(&path, &text[..text.len() / 2]).unwrap();
        let code = child.wait_with_output().unwrap().status.code().unwrap();
        // All of the old, all of the half, a row that ends midway, or a change that was seen.
        assert!([0, 1, 75].contains(&code), "{code}");
        noticed[usize::try_from(n % 2).unwrap()] += u32::from(code == 75);
        assert_eq!(run.program(&["verify", "outputs/2022", "--quiet"]).code, 0);
        if code == 0 {
            // A whole list, and the fingerprint of what was read.
            let record: serde_json::Value =
                serde_json::from_slice(&fs::read(run.path("outputs/.2022.made")).unwrap()).unwrap();
            let read = record[0]["made_from"]["inputs"]
                .as_array()
                .unwrap()
                .iter()
                .find(|input| input["file"] == "attendance.csv")
                .unwrap();
            let length = read["bytes"].as_u64().unwrap();
            assert!(
                [text.len(), text.len() / 2].contains(&usize::try_from(length).unwrap()),
                "{length}"
            );
        }
    }
    let [old, fresh] = noticed;
    eprintln!(
        "40 changes while a run read, {old} of an old list and {fresh} of a fresh one fell between look and reading"
    );
    fs::write(&path, &text).unwrap();
    ok(&run, &["report", "--quiet", "--period", "2022"]);
    assert!(run.files("outputs/2022") == good);
}

#[cfg(unix)]
#[test]
fn nothing_is_open_to_more_than_the_folder_and_nothing_is_written_through_a_link() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let run = small();
    fs::create_dir_all(run.path("outputs")).unwrap();
    fs::set_permissions(run.path("outputs"), fs::Permissions::from_mode(0o750)).unwrap();
    ok(&run, &["report", "--quiet", "--period", "2022", "--packs"]);
    let mut seen = 0;
    let mut folders = vec![run.path("outputs/2022")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            assert_eq!(
                fs::metadata(&path).unwrap().permissions().mode() & 0o027,
                0,
                "{}",
                path.display()
            );
            seen += 1;
            if path.is_dir() {
                folders.push(path);
            }
        }
    }
    assert!(seen > 50);
    // Where the new edition is to be written there is a link to somebody's folder.
    fs::create_dir_all(run.path("theirs")).unwrap();
    fs::write(run.path("theirs/thesis.docx"), "years of work").unwrap();
    for name in [".2022.staging", ".2022.old"] {
        symlink(run.path("theirs"), run.path("outputs").join(name)).unwrap();
        run.program(&["report", "--quiet", "--period", "2022"]);
        assert_eq!(
            fs::read_dir(run.path("theirs")).unwrap().count(),
            1,
            "{name}"
        );
        let _ = fs::remove_file(run.path("outputs").join(name));
    }
    assert_eq!(run.program(&["verify", "outputs/2022", "--quiet"]).code, 0);
    // Ids that would lead out of the folder name files in it.
    let run = small();
    let replace = |file: &str, from: &str, to: &str| {
        let path = run.path("inputs").join(file);
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains(from));
        fs::write(&path, text.replace(from, to)).unwrap();
    };
    for file in [
        "meetings.csv",
        "attendance.csv",
        "initiatives.csv",
        "credentials.csv",
        "sittings.csv",
    ] {
        replace(file, "M4", "../../M4");
    }
    ok(&run, &["report", "--quiet", "--period", "2022"]);
    assert!(
        run.files("outputs/2022")
            .keys()
            .any(|path| path.starts_with("meetings/~2e~~2e~~2f~"))
    );
    let names: Vec<String> = fs::read_dir(run.folder.path())
        .unwrap()
        .map(|e| e.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    assert_eq!(names.len(), 2, "{names:?}");
}

#[test]
fn a_folder_that_can_not_be_written_and_inputs_that_are_too_much() {
    let run = small();
    ok(&run, &["report", "--quiet", "--period", "2022"]);
    let good = run.files("outputs/2022");
    // A file in place of the folder.
    fs::write(run.path("file"), "x").unwrap();
    let ended = run.program(&["report", "--period", "2022", "--outputs", "file/outputs"]);
    assert_eq!(ended.code, 73, "{}", ended.err);
    // A lock of a process that is dead holds nobody.
    fs::write(run.path("outputs/.2022.lock"), "4194304").unwrap();
    ok(&run, &["report", "--quiet", "--period", "2022"]);
    // A workbook of a few kilobytes that unpacks to half a gigabyte.
    let path = run.path("inputs/members.xlsx");
    fs::remove_file(run.path("inputs/members.csv")).unwrap();
    let mut archive = zip::ZipWriter::new(fs::File::create(&path).unwrap());
    archive
        .start_file("xl/workbook.xml", zip::write::SimpleFileOptions::default())
        .unwrap();
    let empty = format!("<c>{}", " ".repeat(1021)).repeat(1 << 10);
    for _ in 0..500 {
        std::io::Write::write_all(&mut archive, empty.as_bytes()).unwrap();
    }
    archive.finish().unwrap();
    assert!(fs::metadata(&path).unwrap().len() < 2 << 20);
    let ended = run.program(&["report", "--period", "2022"]);
    assert_eq!(ended.code, 1, "{}", ended.err);
    assert!(
        ended.err.contains("members.xlsx: error R017")
            && ended.err.contains("unpacked it has more than 400 MB"),
        "{}",
        ended.err
    );
    // A file that is larger than any list; it has holes, and takes no room.
    fs::remove_file(&path).unwrap();
    fs::File::create(run.path("inputs/members.csv"))
        .unwrap()
        .set_len(600 << 20)
        .unwrap();
    let ended = run.program(&["report", "--period", "2022"]);
    assert_eq!(ended.code, 1, "{}", ended.err);
    assert!(
        ended.err.contains("members.csv: error R014")
            && ended.err.contains("it has more than 512 MB"),
        "{}",
        ended.err
    );
    assert!(run.files("outputs/2022") == good);
}

#[test]
fn nothing_is_written_elsewhere_and_no_network_is_asked() {
    let run = small();
    let trace = run.path("trace.txt");
    let program = binary();
    let folder = fs::canonicalize(run.folder.path()).unwrap();
    let command = format!(
        "cd '{}' && exec '{}' report --quiet --period 2022 --packs --languages en,ar",
        folder.display(),
        program.display()
    );
    let calls = "trace=openat,open,creat,rename,renameat,renameat2,mkdir,mkdirat,unlink,unlinkat,symlink,symlinkat,link,linkat,connect,socket,bind";
    let arguments = [
        "-f",
        "-qq",
        "-e",
        calls,
        "-o",
        trace.to_str().unwrap(),
        "sh",
        "-c",
        &command,
    ];
    if crate::support::tool("strace", &arguments).is_none() {
        return;
    }
    let text = fs::read_to_string(&trace).unwrap();
    let outputs = folder.join("outputs");
    let (mut seen, mut wrong) = (0, Vec::new());
    for line in text
        .lines()
        .filter(|line| !line.contains("ENOENT") && !line.contains("EEXIST"))
    {
        let call = line
            .split_whitespace()
            .nth(1)
            .unwrap_or_default()
            .split('(')
            .next()
            .unwrap_or_default();
        let writes = match call {
            "openat" | "open" => ["O_WRONLY", "O_RDWR", "O_CREAT"]
                .iter()
                .any(|flag| line.contains(flag)),
            "socket" | "connect" | "bind" => {
                wrong.push(line.to_owned());
                false
            }
            "" | "+++" | "---" | "<..." => false,
            _ => true,
        };
        if !writes {
            continue;
        }
        seen += 1;
        for path in line.split('"').skip(1).step_by(2) {
            let whole = folder.join(path);
            let inside = whole.starts_with(&outputs)
                || outputs.starts_with(&whole) && whole.starts_with(&folder)
                || path == "/dev/null";
            // A link says where it leads by a name alone.
            if !inside && !line.contains("symlink") {
                wrong.push(line.to_owned());
            }
        }
    }
    assert!(seen > 100, "only {seen} calls seen");
    assert_eq!(wrong, Vec::<String>::new());
    eprintln!("{seen} calls that write, all below outputs; no network");
}

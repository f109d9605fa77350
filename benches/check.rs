//! `rapporteur check` on a million attendance rows: all right, each with the same bad member, each
//! with a bad member of its own; and only reading the same bytes as CSV. Prints seconds and the
//! most memory, and how often each finding came up. Run: see `Cargo.toml` here.
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a bench prints, and stops where something is wrong")]

use std::{
    fmt::Write,
    fs,
    path::Path,
    process::{Command, Stdio},
    time::{Duration, Instant},
};

const ROWS: usize = 1_000_000;
const MEETINGS: usize = 1_000;
const MEMBERS: usize = 200;
const RUNS: usize = 3;

/// The member that the n-th row names.
type MemberOf = fn(usize) -> String;

fn write(folder: &Path, member: impl Fn(usize) -> String) {
    let mut meetings = "meeting_id,title,body,start_date,attendance_list\n".to_owned();
    for m in 0..MEETINGS {
        writeln!(meetings, "E{m:04},Synthetic meeting {m},Group,{}-{:02}-{:02},partial", 2000 + m / 100, 1 + m % 12, 1 + m % 28).unwrap();
    }
    let mut members = "member_id,name,kind\n".to_owned();
    for m in 0..MEMBERS {
        writeln!(members, "M{m:03},Synthetic member {m},state").unwrap();
    }
    let mut rows = "meeting_id,member_id,delegate_name,organisation,gender,role,mode\n".to_owned();
    for n in 0..ROWS {
        let gender = ["female", "male", ""][n % 3];
        writeln!(rows, "E{:04},{},Person {n},Agency {},{gender},delegate,in-person", n * 7 % MEETINGS, member(n), n % 60).unwrap();
    }
    fs::write(folder.join("meetings.csv"), meetings).unwrap();
    fs::write(folder.join("members.csv"), members).unwrap();
    fs::write(folder.join("attendance.csv"), rows).unwrap();
    fs::write(folder.join("rapporteur.toml"), "[inputs.initiatives]\nabsent = true\n").unwrap();
}

/// Seconds and the most memory (MB) of one run, and what it printed.
fn run(folder: &Path) -> (Duration, u64, String) {
    let out = folder.join("out.json");
    let start = Instant::now();
    let mut program = Command::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../target/release/rapporteur"))
        .args(["check", "--format", "json", "--inputs"])
        .arg(folder)
        .stdout(fs::File::create(&out).unwrap())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut peak = 0;
    while program.try_wait().unwrap().is_none() {
        // The most memory so far, as Linux tells it; elsewhere it stays 0.
        let status = fs::read_to_string(format!("/proc/{}/status", program.id())).unwrap_or_default();
        let line = status.lines().find_map(|l| l.strip_prefix("VmHWM:"));
        peak = line.and_then(|l| l.trim().trim_end_matches(" kB").parse::<u64>().ok()).unwrap_or(0).max(peak);
        std::thread::sleep(Duration::from_millis(5));
    }
    (start.elapsed(), peak / 1024, fs::read_to_string(out).unwrap())
}

fn main() {
    let folder = std::env::temp_dir().join(format!("rapporteur-bench-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let cases: [(&str, MemberOf); 3] = [
        ("all right", |n| format!("M{:03}", n * 13 % MEMBERS)),
        ("the same bad member in each row", |_| "XYZ".to_owned()),
        ("another bad member in each row", |n| format!("X{n}")),
    ];
    for (name, member) in cases {
        write(&folder, member);
        let mut runs: Vec<(Duration, u64, String)> = (0..RUNS).map(|_| run(&folder)).collect();
        runs.sort_by_key(|(time, ..)| *time);
        let (time, peak, out) = &runs[RUNS / 2];
        let found: serde_json::Value = serde_json::from_str(out).unwrap();
        let counts: Vec<String> =
            found["findings"].as_array().unwrap().iter().take(3).map(|f| format!("{} ×{}", f["code"], f["count"])).collect();
        println!("{name}: {:.2} s, {peak} MB; {} errors; first findings {}", time.as_secs_f64(), found["errors"], counts.join(", "));
        if name == "all right" {
            let start = Instant::now();
            let bytes = fs::read(folder.join("attendance.csv")).unwrap();
            let mut reader = csv::ReaderBuilder::new().from_reader(bytes.as_slice());
            let mut record = csv::StringRecord::new();
            let mut cells = 0;
            while reader.read_record(&mut record).unwrap() {
                cells += record.len();
            }
            println!("  only reading these {} MB: {:.2} s for {cells} cells", bytes.len() / 1_000_000, start.elapsed().as_secs_f64());
        }
    }
    fs::remove_dir_all(folder).unwrap();
}

//! Inputs that would take all memory, all stack or all night. Each is run in a process of its own
//! that may have one gigabyte of address space, and must end in time with a message, or with its
//! outputs.
#![cfg(unix)]
use crate::{attack::small_process, support::Run};
use std::{
    fmt::Write as _,
    fs,
    process::{Command, Stdio},
    time::{Duration, Instant},
};

/// In CI the program that is used, else that of the tests.
fn program() -> String {
    std::env::var("RAPPORTEUR_PROGRAM")
        .unwrap_or_else(|_| env!("CARGO_BIN_EXE_rapporteur").to_owned())
}

/// Exit code and messages of a run within one gigabyte.
pub fn bounded(run: &Run, arguments: &[&str]) -> (i32, String) {
    within(run, arguments, 1 << 20)
}

fn within(run: &Run, arguments: &[&str], kilobytes: u64) -> (i32, String) {
    let start = Instant::now();
    let limited = format!("ulimit -v {kilobytes}; ulimit -c 0; exec \"$0\" \"$@\"");
    let child = Command::new("sh")
        .args(["-c", &limited, &program()])
        .args(arguments)
        .current_dir(run.folder.path())
        // So that the address space is the program's and not that of as many pools as there are
        // threads.
        .env("MALLOC_ARENA_MAX", "2")
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let ended = child.wait_with_output().unwrap();
    let said = String::from_utf8_lossy(&ended.stderr).into_owned();
    let tail: String = said
        .chars()
        .rev()
        .take(300)
        .collect::<Vec<char>>()
        .into_iter()
        .rev()
        .collect();
    let code = ended
        .status
        .code()
        .unwrap_or_else(|| panic!("{arguments:?} ended by a signal: {tail}"));
    assert!(
        start.elapsed() < Duration::from_mins(5),
        "{arguments:?} took {:?}",
        start.elapsed()
    );
    assert!(
        [0, 1, 2, 66, 73, 78].contains(&code),
        "{arguments:?}: {code}: {tail}"
    );
    (code, said)
}

#[test]
fn a_logo_that_draws_itself_again_and_again() {
    let run = small_process();
    let svg = |inside: &str| {
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 9 9\">{inside}</svg>"
        )
    };
    let mut doubled = String::from("<defs><path id=\"u0\" d=\"M0 0h1v1z\"/>");
    for n in 1..40 {
        write!(
            doubled,
            "<g id=\"u{n}\"><use xlink:href=\"#u{0}\"/><use xlink:href=\"#u{0}\"/></g>",
            n - 1
        )
        .unwrap();
    }
    let many = (0..3000)
        .map(|_| "<path d=\"M0 0h1v1z\"/>")
        .collect::<String>();
    let quadratic = format!(
        "<defs><g id=\"a\">{many}</g></defs>{}",
        "<use xlink:href=\"#a\"/>".repeat(3000)
    );
    let round = "<g id=\"a\"><use xlink:href=\"#b\"/></g><g id=\"b\"><use xlink:href=\"#a\"/></g>"
        .to_owned();
    let deep = "<g>".repeat(60_000) + "<path d=\"M0 0h1v1z\"/>" + &"</g>".repeat(60_000);
    let filled = format!(
        "<pattern id=\"p\" width=\"1\" height=\"1\">{many}</pattern>{}",
        "<path fill=\"url(#p)\" d=\"M0 0h1v1z\"/>".repeat(3000)
    );
    let entity = format!("<!DOCTYPE svg [<!ENTITY e \"{}\">]>", "x".repeat(100_000));
    for picture in [
        svg(&(doubled + "</defs><use xlink:href=\"#u39\"/>")),
        svg(&quadratic),
        svg(&round),
        svg(&deep),
        svg(&filled),
        entity + &svg(&"<g id=\"&e;\"/>".repeat(200)),
    ] {
        fs::write(run.path("inputs/logo.svg"), &picture).unwrap();
        fs::write(
            run.path("inputs/rapporteur.toml"),
            "[inputs.initiatives]\nabsent = true\n[report]\nlogo = \"logo.svg\"\n",
        )
        .unwrap();
        let (code, said) = bounded(&run, &["check", "--inputs", "inputs"]);
        assert!(code == 78 && said.contains("logo.svg"), "{code}: {said}");
    }
    // One that uses its parts as drawing programs do is a logo.
    fs::write(
        run.path("inputs/logo.svg"),
        svg("<defs><path id=\"a\" d=\"M0 0h4v4z\"/></defs><use xlink:href=\"#a\"/><use xlink:href=\"#a\" x=\"4\"/>"),
    )
    .unwrap();
    assert_eq!(bounded(&run, &["check", "--inputs", "inputs"]).0, 0);
}

#[test]
fn templates_without_end() {
    let run = small_process();
    fs::create_dir_all(run.path("templates")).unwrap();
    let tag = |inside: String| format!("{{{{ {inside} }}}}");
    for (template, says) in [
        (
            tag("not ".repeat(1500) + "true"),
            "more than 4096 characters",
        ),
        (tag("not ".repeat(1000) + "true"), ""),
        (tag("-".repeat(4000) + "1"), ""),
        (tag("(".repeat(2000)), "recursion"),
        (tag("1".to_owned() + &"+1".repeat(2000)), ""),
        (tag("'x'".to_owned() + &"|upper".repeat(600)), ""),
        ("{% if true %}".repeat(3000), "recursion"),
        (tag("'%1000000000d'|format(1)".to_owned()), "far too long"),
        (tag("'x' * 90000000".to_owned()), "MB of text"),
        (
            tag("'a'|indent(1000000000, true)".to_owned()),
            "far too long",
        ),
        (
            "{% set a = 'x' * 1000000 %}".to_owned() + &"{% set a = a ~ a ~ a %}".repeat(20),
            "far too long",
        ),
        (
            "{% for i in range(9000) %}{% for j in range(9000) %}x{% endfor %}{% endfor %}"
                .to_owned(),
            "far too long",
        ),
        (
            "{% macro m(n) %}{{ m(n) }}{{ m(n) }}{% endmacro %}{{ m(1) }}".to_owned(),
            "recursion",
        ),
        ("x ".repeat(600_000), "1 MB at the most"),
    ] {
        fs::write(run.path("templates/briefing.md"), &template).unwrap();
        let (code, said) = bounded(&run, &["report", "--quiet", "--inputs", "inputs"]);
        let short = &template[..40.min(template.len())];
        assert!(
            if says.is_empty() {
                code == 0
            } else {
                code == 78 && said.contains("briefing.md:1:") | said.contains("briefing.md: ")
            },
            "{short}: {code}: {said}"
        );
        assert!(said.contains(says), "{short}: {said}");
    }
}

/// A process of so many members, whose names are made.
fn members(run: &Run, n: usize, name: impl Fn(usize) -> String) {
    let rows = (0..n)
        .map(|i| format!("M{i},{},state\n", name(i)))
        .collect::<Vec<String>>()
        .concat();
    fs::write(
        run.path("inputs/members.csv"),
        format!("member_id,name,kind\n{rows}"),
    )
    .unwrap();
    let rows = (0..n)
        .map(|i| format!("E1,M{i}\n"))
        .collect::<Vec<String>>()
        .concat();
    fs::write(
        run.path("inputs/attendance.csv"),
        format!("meeting_id,member_id\n{rows}"),
    )
    .unwrap();
    fs::write(
        run.path("inputs/meetings.csv"),
        "meeting_id,title,body,start_date,attendance_list\nE1,First,Group,2022-05-01,complete\n",
    )
    .unwrap();
    fs::write(
        run.path("inputs/rapporteur.toml"),
        "[inputs.initiatives]\nabsent = true\n[inputs.themes]\nabsent = true\n",
    )
    .unwrap();
}

#[test]
fn names_as_long_as_a_book() {
    let run = small_process();
    members(&run, 85, |i| format!("{i}{}", "x".repeat(30_000)));
    let (code, said) = bounded(&run, &["report", "--quiet", "--inputs", "inputs"]);
    assert!(
        code == 1
            && said.contains(
                "members.csv:2:2: error R024: name has 30001 characters; the limit is 1000"
            ),
        "{said}"
    );
    members(&run, 2, |i| format!("{i}{}", "x".repeat(4_000)));
    assert_eq!(
        bounded(
            &run,
            &["report", "--quiet", "--inputs", "inputs", "--packs"]
        )
        .0,
        1
    );
    // As long as they may be, they are set on pages.
    members(&run, 20, |i| format!("{i:03}{}", "x".repeat(997)));
    let (code, said) = bounded(
        &run,
        &["report", "--quiet", "--inputs", "inputs", "--packs"],
    );
    assert_eq!(code, 0, "{said}");
}

#[test]
fn misspelt_members_by_the_hundred_thousand() {
    let run = small_process();
    let rows = (0..100_000)
        .map(|i| format!("MEM{i:06},Member number {i},state\n"))
        .collect::<Vec<String>>()
        .concat();
    fs::write(
        run.path("inputs/members.csv"),
        format!("member_id,name,kind\n{rows}"),
    )
    .unwrap();
    let rows = (0..200_000)
        .map(|i| format!("M0,MEMX{i:06},Person {i}\n"))
        .collect::<Vec<String>>()
        .concat();
    fs::write(
        run.path("inputs/attendance.csv"),
        format!("meeting_id,member_id,delegate_name\n{rows}"),
    )
    .unwrap();
    let (code, said) = bounded(&run, &["check", "--quiet", "--inputs", "inputs"]);
    assert!(code == 1 && said.contains("200000 errors"), "{said}");
}

#[test]
fn members_by_meetings_that_no_page_holds() {
    let run = small_process();
    let write = |members: usize, meetings: usize| {
        let rows = (0..members)
            .map(|i| format!("M{i},Land {i},state\n"))
            .collect::<Vec<String>>()
            .concat();
        fs::write(
            run.path("inputs/members.csv"),
            format!("member_id,name,kind\n{rows}"),
        )
        .unwrap();
        let day = |i: usize| format!("{}-{:02}-{:02}", 1990 + i % 33, 1 + i % 12, 1 + i % 28);
        let rows = (0..meetings)
            .map(|i| format!("E{i},Meeting {i},Group,{},complete\n", day(i)))
            .collect::<Vec<String>>()
            .concat();
        fs::write(
            run.path("inputs/meetings.csv"),
            format!("meeting_id,title,body,start_date,attendance_list\n{rows}"),
        )
        .unwrap();
        let rows = (0..meetings)
            .flat_map(|i| (0..3).map(move |j| format!("E{i},M{}\n", (i * 7 + j * 13) % members)))
            .collect::<Vec<String>>()
            .concat();
        fs::write(
            run.path("inputs/attendance.csv"),
            format!("meeting_id,member_id\n{rows}"),
        )
        .unwrap();
        fs::write(
            run.path("inputs/rapporteur.toml"),
            "[report]\nperiod = \"2022\"\n[inputs.initiatives]\nabsent = true\n[inputs.themes]\nabsent = true\n",
        )
        .unwrap();
    };
    write(5000, 5000);
    let (code, said) = bounded(&run, &["report", "--quiet", "--inputs", "inputs"]);
    assert!(
        code == 1 && said.contains("R100") && said.contains("25000000 eligible places"),
        "{said}"
    );
    // A thousand by a thousand where the program is that which is used; fewer for the one of the
    // tests, which is slow.
    let (members, meetings) = if std::env::var_os("RAPPORTEUR_PROGRAM").is_some() {
        (1000, 1000)
    } else {
        (520, 520)
    };
    write(members, meetings);
    let (code, said) = within(&run, &["report", "--inputs", "inputs"], 1_000_000);
    assert!(code == 0 && said.contains("R099"), "{said}");
    let text = fs::read_to_string(run.path("outputs/2022/data/data.presence.csv")).unwrap();
    assert_eq!(text.lines().count(), members * meetings + 1);
}

#[test]
fn thousands_of_series_and_of_themes() {
    let run = small_process();
    let series = (0..5000)
        .map(|i| {
            format!("[[series]]\nkey = \"s{i}\"\nname = \"Series {i}\"\nbody = \"Body {i}\"\n")
        })
        .collect::<Vec<String>>()
        .concat();
    fs::write(
        run.path("inputs/rapporteur.toml"),
        format!("[inputs.initiatives]\nabsent = true\n{series}"),
    )
    .unwrap();
    let (code, said) = bounded(&run, &["report", "--inputs", "inputs"]);
    assert!(
        code == 78 && said.contains("there are 5000 [[series]]; a report has 200 at the most"),
        "{said}"
    );
    // As many bodies, each of which would be a series.
    let rows = (0..5000)
        .map(|i| format!("E{i},Meeting {i},Body {i},2022-01-01\n"))
        .collect::<Vec<String>>()
        .concat();
    fs::write(
        run.path("inputs/meetings.csv"),
        format!("meeting_id,title,body,start_date\n{rows}"),
    )
    .unwrap();
    fs::write(
        run.path("inputs/attendance.csv"),
        "meeting_id,member_id\nE1,A1\n",
    )
    .unwrap();
    fs::write(
        run.path("inputs/rapporteur.toml"),
        "[inputs.initiatives]\nabsent = true\n",
    )
    .unwrap();
    let (code, said) = bounded(&run, &["report", "--inputs", "inputs"]);
    assert!(
        code == 1 && said.contains("R100: there are 5000 bodies"),
        "{said}"
    );
    let run = small_process();
    let rows = (0..20_000)
        .map(|i| format!("t{i},Theme {i},t{}\n", i + 1))
        .collect::<Vec<String>>()
        .concat();
    fs::write(
        run.path("inputs/themes.csv"),
        format!("theme_id,name,parent\n{rows}t20000,Theme,\n"),
    )
    .unwrap();
    assert_eq!(
        bounded(&run, &["check", "--quiet", "--inputs", "inputs"]).0,
        0
    );
    // A circle at the end of the chain is found, and nothing else is in it.
    fs::write(
        run.path("inputs/themes.csv"),
        format!("theme_id,name,parent\n{rows}t20000,Theme,t19999\n"),
    )
    .unwrap();
    let (code, said) = bounded(&run, &["check", "--inputs", "inputs"]);
    assert!(code == 1 && said.contains("error: 2 errors"), "{said}");
}

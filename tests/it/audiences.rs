//! What each audience's files hold, in every byte; agenda briefs; one pack that can't be made.
use crate::{
    packs::invented,
    sheets::parts,
    support::{Run, root},
};
use std::{collections::BTreeMap, fmt::Write};

/// Everything that a file tells, as text: streams inflated, parts unzipped.
fn told(path: &str, bytes: &[u8]) -> String {
    let raw = String::from_utf8_lossy(bytes).into_owned();
    match path.rsplit('.').next() {
        Some("xlsx" | "docx" | "ods") => {
            return parts(bytes)
                .into_iter()
                .flat_map(|(name, text)| [name, "\n".to_owned(), text])
                .collect();
        }
        Some("pdf") => {}
        _ => return raw,
    }
    let file = lopdf::Document::load_mem(bytes).unwrap();
    let mut all = String::new();
    for object in file.objects.values() {
        match object {
            lopdf::Object::Stream(stream) => {
                let content = stream
                    .decompressed_content()
                    .unwrap_or_else(|_| stream.content.clone());
                all += &String::from_utf8_lossy(&content);
            }
            other => write!(all, "{other:?}").unwrap(),
        }
        all.push('\n');
    }
    // What the glyphs stand for, and strings in UTF-16.
    let pages: Vec<u32> = file.get_pages().into_keys().collect();
    all += &file.extract_text(&pages).unwrap_or_default();
    let wide = |object: &lopdf::Object| {
        if let lopdf::Object::String(s, _) = object {
            s.strip_prefix(b"\xFE\xFF").map(utf_16)
        } else {
            None
        }
    };
    for object in file.objects.values() {
        if let lopdf::Object::Dictionary(entries) = object {
            all += &entries
                .iter()
                .filter_map(|(_, value)| wide(value))
                .collect::<Vec<String>>()
                .join("\n");
        }
    }
    all
}

fn utf_16(bytes: &[u8]) -> String {
    char::decode_utf16(
        bytes
            .chunks_exact(2)
            .map(|pair| u16::from_be_bytes([pair[0], pair[1]])),
    )
    .map(|c| c.unwrap_or('?'))
    .collect()
}

pub fn leaks(files: &BTreeMap<String, Vec<u8>>, marks: &[String]) -> Vec<String> {
    let of = |(path, bytes): (&String, &Vec<u8>)| {
        let text = told(path, bytes);
        marks
            .iter()
            .filter(|mark| text.contains(mark.as_str()))
            .map(|mark| format!("{path}: {mark}"))
            .collect::<Vec<String>>()
    };
    files.iter().flat_map(of).collect()
}

fn made(run: &Run, arguments: &[&str], folder: &str) -> BTreeMap<String, Vec<u8>> {
    let ended = run.program(&[&["report", "--quiet"][..], arguments].concat());
    assert_eq!(ended.code, 0, "{}", ended.err);
    run.files(folder)
}

#[test]
fn no_shared_file_holds_a_person_and_no_pack_a_row_of_another() {
    let run = invented();
    let personal = ["Zebedee", "Blorp", "Wibble"].map(str::to_owned);
    let files = made(&run, &["--packs", "--languages", "en,ar"], "outputs/2022");
    let kinds = |end: &str| files.keys().filter(|path| path.ends_with(end)).count();
    assert!(
        kinds(".pdf") > 55 && kinds(".xlsx") == 47 && kinds(".html") == 2 && kinds(".parquet") > 40,
        "{:?}",
        files.keys()
    );
    assert_eq!(leaks(&files, &personal), Vec::<String>::new());
    let members: Vec<&str> = files
        .keys()
        .filter_map(|path| path.strip_prefix("members/")?.strip_suffix("/pack.pdf"))
        .collect();
    assert_eq!(members.len(), 45);
    for own in &members {
        let others: Vec<String> = members
            .iter()
            .filter(|id| id != &own)
            .map(|id| format!("rowof{id}."))
            .collect();
        let pack = files
            .iter()
            .filter(|(path, _)| path.starts_with(&format!("members/{own}/")))
            .map(|(p, b)| (p.clone(), b.clone()))
            .collect();
        assert_eq!(leaks(&pack, &others), Vec::<String>::new());
    }
    eprintln!("{} files, 0 leaks", files.len());
    // Found where it is: in the secretariat's own files, and in the files of all members where the
    // rows are.
    let inside = made(
        &run,
        &["--audience", "secretariat"],
        "outputs/2022-secretariat",
    );
    let found = leaks(&inside, &personal);
    for path in [
        "statistics.xlsx: Zebedee",
        "data/data.attendance.csv: Blorp",
        "data/data.attendance.parquet: Zebedee",
        "data/data.members.csv: Wibble",
    ] {
        assert!(found.iter().any(|leak| leak == path), "{path} in {found:?}");
    }
    // Not in its documents: they are for passing on.
    assert!(
        found
            .iter()
            .all(|leak| !leak.contains(".pdf") && !leak.contains(".html")),
        "{found:?}"
    );
    assert!(
        leaks(&files, &["rowofIND.".to_owned()])
            .iter()
            .any(|leak| leak.starts_with("data/data.attendance.parquet"))
    );
}

#[test]
fn the_public_sees_no_single_member() {
    let run = invented();
    let files = made(
        &run,
        &["--audience", "public", "--languages", "en,fr"],
        "outputs/2022-public",
    );
    // Names of members but those in titles of meetings and initiatives, which are written for all.
    let marks: Vec<String> = [
        "Zebedee",
        "Blorp",
        "Wibble",
        "rowof",
        "Afghanistan",
        "Viet Nam",
    ]
    .map(str::to_owned)
    .to_vec();
    let factsheet = |path: &str| path.starts_with("meetings/");
    let shown = files
        .iter()
        .filter(|(path, _)| !factsheet(path) && !path.contains("data.meetings"))
        .map(|(p, b)| (p.clone(), b.clone()))
        .collect();
    let found: Vec<String> = leaks(&shown, &marks)
        .into_iter()
        .filter(|leak| !leak.starts_with("statistics"))
        .collect();
    assert_eq!(found, Vec::<String>::new());
    let sheets = told("statistics.xlsx", &files["statistics.xlsx"]);
    assert!(
        !sheets.contains("Afghanistan")
            && !sheets.contains("rowof")
            && sheets.contains("rate_overall"),
        "no row of a member"
    );
    for (path, text) in [
        ("briefing.html", "For the public"),
        ("briefing.fr.html", "public"),
        ("manifest.json", "\"audience\": \"public\""),
    ] {
        assert!(told(path, &files[path]).contains(text), "{path}");
    }
    // Nothing that a guess at a list could be tried on.
    let manifest = told("manifest.json", &files["manifest.json"]);
    assert!(
        !manifest.contains("\"rows\"") && !manifest.contains("\"fingerprint\""),
        "{manifest}"
    );
    assert_eq!(
        run.program(&["verify", "outputs/2022-public", "--deep", "--quiet"])
            .code,
        0
    );
    assert!(
        files
            .keys()
            .all(|path| !path.starts_with("agenda/") && !path.starts_with("members/"))
    );
    let briefing = told("briefing.html", &files["briefing.html"]);
    assert!(
        briefing.contains("15 of 19"),
        "totals of the whole are told"
    );
    assert!(
        !briefing.contains("217 of 239"),
        "all came in some of its years"
    );
    // Packs are for members.
    let ended = run.program(&["report", "--audience", "public", "--packs"]);
    assert_eq!(ended.code, 2);
    assert!(
        ended.err.contains("packs are made for members"),
        "{}",
        ended.err
    );
}

#[test]
fn one_pack_that_fails_does_not_take_the_others_with_it() {
    let run = Run::with_inputs();
    std::fs::create_dir_all(run.path("templates")).unwrap();
    let text = std::fs::read_to_string(root().join("templates/pack.md")).unwrap();
    let broken = format!(
        "{{% if member.id in ['IND', 'AUS'] %}}\n{{{{ figure('nope') }}}}\n\n{{% endif %}}\n{text}"
    );
    std::fs::write(run.path("templates/pack.md"), broken).unwrap();
    let ended = run.program(&["report", "--quiet", "--packs"]);
    assert_eq!(ended.code, 78);
    for id in ["AUS", "IND"] {
        assert!(
            ended.err.contains(&format!(
                "the pack of {id}: templates/pack.md:2:12: unknown figure \"nope\""
            )),
            "{}",
            ended.err
        );
    }
    assert!(run.files("outputs").is_empty(), "nothing is published");
    let ended = run.program(&["report", "--quiet", "--packs", "--keep-going"]);
    assert_eq!(ended.code, 1);
    assert!(
        ended.err.contains(
            "members/IND: error R093: the pack of IND could not be made, but the others were"
        ),
        "{}",
        ended.err
    );
    assert!(
        ended
            .err
            .contains("2 packs could not be made; everything else was published"),
        "{}",
        ended.err
    );
    let packs = run
        .files("outputs/2022")
        .keys()
        .filter(|path| path.ends_with("/pack.pdf"))
        .count();
    assert_eq!(packs, 43);
}

#[test]
fn few_of_a_kind_are_not_told_apart() {
    // Two organisations: what is told of both tells each of them of the other.
    let run = Run::with_inputs();
    let path = run.path("inputs/members.csv");
    let text = std::fs::read_to_string(&path).unwrap();
    assert!(text.matches(",international-organisation,").count() > 3);
    let mut kept = 0;
    let line = |line: &str| {
        kept += usize::from(line.contains("international-organisation"));
        if line.contains("international-organisation") && kept > 2 {
            line.replace("international-organisation", "state")
        } else {
            line.to_owned()
        }
    };
    std::fs::write(
        &path,
        text.lines().map(line).collect::<Vec<String>>().join("\n") + "\n",
    )
    .unwrap();
    let files = made(&run, &["--packs"], "outputs/2022");
    let pack = told("pack.xlsx", &files["members/IND/pack.xlsx"]);
    assert!(
        !pack.contains("Organisations") && !pack.contains("States present"),
        "few organisations are told apart"
    );
    assert!(pack.contains("All members"));
    // Where peers are named there is nothing to hide.
    let settings = std::fs::read_to_string(run.path("inputs/rapporteur.toml")).unwrap();
    std::fs::write(
        run.path("inputs/rapporteur.toml"),
        settings + "\n[disclosure]\npeers = \"named\"\n",
    )
    .unwrap();
    let files = made(&run, &["--packs"], "outputs/2022");
    assert!(told("pack.xlsx", &files["members/IND/pack.xlsx"]).contains("Organisations"));
}

#[test]
fn an_agenda_brief_says_who_is_expected_who_missed_and_what_is_due() {
    let run = Run::with_inputs();
    let folder = run.path("inputs");
    for name in [
        "members",
        "meetings",
        "attendance",
        "initiatives",
        "memberships",
        "themes",
        "rapporteur",
    ] {
        let _ = std::fs::remove_file(folder.join(format!("{name}.csv")));
    }
    let write = |name: &str, text: &str| std::fs::write(folder.join(name), text).unwrap();
    write(
        "members.csv",
        "member_id,name,kind,left\nAAA,Aland,state,\nBBB,Borduria,state,\nCCC,Cascadia,state,\nDDD,Drusselstein,state,2022-12-31\n",
    );
    write(
        "meetings.csv",
        "meeting_id,title,body,start_date,status,attendance_list\nM1,First,WG,2022-03-01,held,complete\nM2,Second,WG,2022-09-01,held,complete\n\
         M3,Third,WG,2023-03-01,planned,\nM4,Fourth,WG,,planned,\nM5,Fifth,WG,2022-11-01,planned,\n",
    );
    write(
        "attendance.csv",
        "meeting_id,member_id\nM1,AAA\nM1,BBB\nM1,DDD\nM2,AAA\n",
    );
    write(
        "initiatives.csv",
        "initiative_id,title,status,due_date\nI1,Early handbook,agreed,2023-01-31\nI2,Late handbook,in-progress,2024-01-01\nI3,Done handbook,delivered,2022-01-01\n",
    );
    write(
        "rapporteur.toml",
        "[report]\nperiod = \"2022\"\n[[series]]\nkey = \"wg\"\nname = \"meetings of the group\"\nbody = \"WG\"\n",
    );
    let files = made(&run, &[], "outputs/2022");
    let briefs: Vec<&String> = files
        .keys()
        .filter(|path| path.starts_with("agenda/"))
        .collect();
    assert_eq!(
        briefs,
        ["agenda/M3.pdf", "agenda/M4.pdf"],
        "M5 was to be in the period itself"
    );
    std::fs::create_dir_all(run.path("templates")).unwrap();
    std::fs::copy(
        root().join("templates/agenda.md"),
        run.path("templates/agenda.md"),
    )
    .unwrap();
    let told = |id: &str| {
        run.program(&["preview", "templates/agenda.md", "--quiet", "--meeting", id])
            .out
    };
    let third = told("M3");
    // Drusselstein left before; Borduria missed one, Cascadia both.
    assert!(
        third.contains("Expected (3): Aland, Borduria and Cascadia"),
        "{third}"
    );
    let missed = third
        .split_once("Meetings missed in a row")
        .unwrap()
        .1
        .split_once("Initiatives due")
        .unwrap()
        .0;
    let lines: Vec<Vec<&str>> = missed
        .lines()
        .map(|l| l.split_whitespace().collect())
        .collect();
    assert!(
        lines.contains(&vec!["Cascadia", "2", "··"]) || lines.contains(&vec!["Cascadia", "2", "–"]),
        "{missed}"
    );
    assert!(
        lines.contains(&vec!["Borduria", "1", "1", "Mar", "2022"]),
        "{missed}"
    );
    assert!(
        !missed.contains("Aland") && !missed.contains("Drusselstein"),
        "{missed}"
    );
    assert!(
        third.contains("* Early handbook, due on 31 January 2023")
            && !third.contains("Late handbook")
            && !third.contains("Done handbook"),
        "{third}"
    );
    let fourth = told("M4");
    assert!(
        fourth.contains("It is not known which members are expected.")
            && fourth.contains("Late handbook"),
        "{fourth}"
    );
}

#[test]
fn a_series_of_few_tells_no_totals_to_those_who_may_not_see_its_members() {
    let run = Run::with_inputs();
    let folder = run.path("inputs");
    let write = |name: &str, text: &str| std::fs::write(folder.join(name), text).unwrap();
    for name in ["themes.csv", "initiatives.csv"] {
        std::fs::remove_file(folder.join(name)).unwrap();
    }
    let members: String = (0..13)
        .map(|n| format!("S{n},State {n},state\n"))
        .collect::<Vec<String>>()
        .concat();
    write("members.csv", &format!("member_id,name,kind\n{members}"));
    let all: String = (0..13)
        .map(|n| format!("S{n},Large\n"))
        .collect::<Vec<String>>()
        .concat();
    write(
        "memberships.csv",
        &format!("member_id,body\nS0,Small\nS1,Small\n{all}"),
    );
    let meetings: String = (1..=6)
        .map(|n| format!("A{n},Small {n},Small,2022-0{n}-01,complete\nB{n},Large {n},Large,2022-0{n}-02,complete\n"))
        .collect::<Vec<String>>()
        .concat();
    write(
        "meetings.csv",
        &format!("meeting_id,title,body,start_date,attendance_list\n{meetings}"),
    );
    // State 0 came six times, state 1 once: seven of twelve tells the one of the other.
    let small: String = (1..=6)
        .map(|n| format!("A{n},S0\n"))
        .collect::<Vec<String>>()
        .concat();
    let large: String = (1..=6)
        .flat_map(|n| (0..12).map(move |m| format!("B{n},S{m}\n")))
        .collect::<Vec<String>>()
        .concat();
    write(
        "attendance.csv",
        &format!("meeting_id,member_id\n{small}A1,S1\n{large}"),
    );
    let series = "[report]\nperiod = \"2022\"\n[[series]]\nkey = \"s\"\nname = \"Small ones\"\nbody = \"Small\"\n[[series]]\nkey = \"l\"\nname = \"Large ones\"\nbody = \"Large\"\n";
    let absent = "[inputs.initiatives]\nabsent = true\n";
    write(
        "rapporteur.toml",
        &format!("{series}{absent}[disclosure]\npeers = \"hidden\"\n"),
    );
    let files = made(&run, &["--packs"], "outputs/2022");
    let (_, pack) = crate::workbook::sheets(&files["members/S0/pack.xlsx"]);
    let told_of = |sheet: &str| {
        let rows = pack.get(sheet).map_or(&[][..], |rows| &rows[5..]);
        ["Small ones", "Large ones"].map(|series| rows.iter().any(|row| row[0] == *series))
    };
    assert_eq!(
        [
            told_of("Attendance by region and group"),
            told_of("Meetings by series")
        ],
        [[false, true], [false, true]],
        "the small series is not told, the large one is"
    );
    let public = made(&run, &["--audience", "public"], "outputs/2022-public");
    assert!(
        public
            .keys()
            .all(|path| !path.contains("rate-overall-s.") && !path.contains("delegations-s.")),
        "{:?}",
        public.keys()
    );
    assert!(public.keys().any(|path| path.contains("rate-overall-l.")));
    assert!(!told("x.csv", &public["data/participation.trend.csv"]).contains("rate@s"));
    let figures: serde_json::Value = serde_json::from_slice(&public["data/figures.json"]).unwrap();
    let of_small: Vec<_> = figures["figures"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|f| f["id"].as_str().unwrap().ends_with("@s"))
        .collect();
    assert!(
        !of_small.is_empty()
            && of_small
                .iter()
                .all(|f| f["value"] == "[c]" && f["past"]["before"] == "[c]"),
        "{of_small:?}"
    );
}

//! Corrections that members propose: collected from returned packs, decided on, and applied over the
//! lists, which stay as they are.
use crate::support::{Run, root};
use serde_json::Value;
use std::{
    collections::BTreeMap,
    fs,
    io::{Cursor, Read, Write},
    path::Path,
};
use zip::{ZipArchive, ZipWriter, write::SimpleFileOptions};

/// What is entered in a cell.
enum Entry {
    Text(&'static str),
    Number(&'static str),
    Formula(&'static str),
}

/// A pack whose sheet for corrections was filled in, as another program would save it.
fn filled_in(pack: &[u8], sheet: &str, entries: &[(&str, Entry)]) -> Vec<u8> {
    let mut archive = ZipArchive::new(Cursor::new(pack)).unwrap();
    let part = |archive: &mut ZipArchive<Cursor<&[u8]>>, name: &str| {
        let mut text = String::new();
        let mut file = archive.by_name(name).unwrap();
        file.read_to_string(&mut text).unwrap();
        text
    };
    let book = part(&mut archive, "xl/workbook.xml");
    let before = book.split(&format!("name=\"{sheet}\"")).next().unwrap();
    let number = before.matches("<sheet ").count();
    let path = format!("xl/worksheets/sheet{number}.xml");
    let mut text = part(&mut archive, &path);
    for (cell, entry) in entries {
        let start = text.find(&format!("<c r=\"{cell}\"")).expect(cell);
        let own = &text[start..];
        let end = own
            .find("/>")
            .expect(cell)
            .min(own.find("</c>").unwrap_or(usize::MAX));
        let length = if own[end..].starts_with("/>") {
            end + 2
        } else {
            end + 4
        };
        let value = match entry {
            Entry::Text(text) => format!(" t=\"inlineStr\"><is><t>{text}</t></is></c>"),
            Entry::Number(number) => format!("><v>{number}</v></c>"),
            Entry::Formula(formula) => format!(" t=\"str\"><f>{formula}</f><v>yes</v></c>"),
        };
        let new = format!("<c r=\"{cell}\"{value}");
        text.replace_range(start..start + length, &new);
    }
    let mut out = ZipWriter::new(Cursor::new(Vec::new()));
    for name in archive
        .file_names()
        .map(|name| name.unwrap().into_owned())
        .collect::<Vec<String>>()
    {
        out.start_file(&name, SimpleFileOptions::default()).unwrap();
        let mut bytes = Vec::new();
        archive
            .by_name(&name)
            .unwrap()
            .read_to_end(&mut bytes)
            .unwrap();
        let bytes = if name == path {
            text.clone().into_bytes()
        } else {
            bytes
        };
        out.write_all(&bytes).unwrap();
    }
    out.finish().unwrap().into_inner()
}

fn with_packs(settings: &str) -> Run {
    let run = Run::with_inputs();
    let path = run.path("inputs/rapporteur.toml");
    let text = fs::read_to_string(&path).unwrap();
    fs::write(
        &path,
        text.replacen("[report]", &format!("[report]\n{settings}"), 1),
    )
    .unwrap();
    let made = run.program(&["report", "--quiet", "--packs"]);
    assert_eq!(made.code, 0, "{}", made.err);
    fs::create_dir(run.path("returned")).unwrap();
    run
}

fn send_back(run: &Run, member: &str, name: &str, sheet: &str, entries: &[(&str, Entry)]) {
    let pack = fs::read(run.path(&format!("outputs/2022/members/{member}/pack.xlsx"))).unwrap();
    let bytes = filled_in(&pack, sheet, entries);
    fs::write(run.path("returned").join(name), bytes).unwrap();
}

fn corrections(run: &Run) -> Vec<BTreeMap<String, String>> {
    let mut reader = csv::Reader::from_path(run.path("inputs/corrections.csv")).unwrap();
    reader.deserialize().collect::<Result<_, _>>().unwrap()
}

fn figures(folder: &Path) -> BTreeMap<String, Value> {
    let text = fs::read(folder.join("2022/data/figures.json")).unwrap();
    let all: Value = serde_json::from_slice(&text).unwrap();
    let figures = all["figures"].as_array().unwrap();
    let figure = |figure: &Value| {
        (
            figure["id"].as_str().unwrap().to_owned(),
            figure["value"].clone(),
        )
    };
    figures.iter().map(figure).collect()
}

#[test]
fn returned_packs_are_collected_once_and_nothing_changes_before_a_decision() {
    let run = with_packs("edition = \"2023-03-03\"");
    let entries = [
        ("B8", Entry::Text("Zoë Marker, Ministry")),
        ("B9", Entry::Text("=SUM(1)")),
        ("E16", Entry::Text("YES")),
        ("G17", Entry::Text("head of delegation")),
        ("I17", Entry::Number("4")),
        ("J12", Entry::Text("Speak to Ines Marker")),
        // As it is recorded.
        ("E12", Entry::Text("yes")),
    ];
    send_back(&run, "THA", "Reply (final).xlsx", "Corrections", &entries);
    let before = figures(&run.path("outputs"));
    let said = run.program(&["collect", "returned"]);
    assert_eq!(said.code, 0, "{}", said.err);
    let rows = corrections(&run);
    let said: Vec<[&str; 7]> = rows
        .iter()
        .map(|row| {
            [
                "meeting_id",
                "field",
                "recorded",
                "proposed",
                "remarks",
                "by",
                "place",
            ]
            .map(|name| row[name].as_str())
        })
        .collect();
    let by = "Zoë Marker, Ministry";
    let place = |cell: &str| format!("Reply (final).xlsx: Corrections!{cell}");
    let places = ["B9", "J12", "E16", "G17", "I17"].map(place);
    assert_eq!(
        said,
        [
            ["", "remark", "", "", " =SUM(1)", by, &places[0]],
            [
                "TIPWG-08",
                "remark",
                "",
                "",
                "Speak to Ines Marker",
                by,
                &places[1]
            ],
            ["TEGRR-05", "present", "no", "yes", "", by, &places[2]],
            ["AHG-16", "role", "", "head", "", by, &places[3]],
            ["AHG-16", "delegation-size", "", "4", "", by, &places[4]],
        ]
    );
    assert!(
        rows.iter()
            .all(|row| row["member_id"] == "THA" && row["decision"].is_empty())
    );
    // Once more: what was decided stays, and nothing is added.
    let path = run.path("inputs/corrections.csv");
    let text = fs::read_to_string(&path).unwrap();
    let decided = text.replace("G17,\n", "G17,rejected\n");
    assert_ne!(decided, text);
    fs::write(&path, &decided).unwrap();
    assert_eq!(run.program(&["collect", "returned"]).code, 0);
    assert_eq!(fs::read_to_string(&path).unwrap(), decided);
    // Without an acceptance nothing changes.
    let made = run.program(&["report", "--quiet", "--packs"]);
    assert_eq!(made.code, 0, "{}", made.err);
    assert_eq!(figures(&run.path("outputs")), before);
    fs::write(&path, decided.replace("E16,\n", "E16,accepted\n")).unwrap();
    for audience in ["members", "public", "secretariat"] {
        let made = run.program(&["report", "--audience", audience]);
        assert_eq!(made.code, 0, "{}", made.err);
    }
    assert_ne!(figures(&run.path("outputs")), before);
    let explained = run.program(&[
        "explain",
        "participation.rate_overall.period@tegrr",
        "--format",
        "json",
    ]);
    let explained = explained.out
        + &run
            .program(&[
                "explain",
                "participation.delegations",
                "--meeting",
                "TEGRR-05",
                "--format",
                "json",
            ])
            .out;
    assert!(explained.contains("corrections.csv:4"), "{explained}");
    // Who proposed it, and what else was said, is in no output.
    for (name, bytes) in run.files("outputs") {
        let has = |mark: &str| {
            bytes
                .windows(mark.len())
                .any(|part| part == mark.as_bytes())
        };
        assert!(!has("Zoë Marker") && !has("Ines Marker"), "{name}");
    }
}

#[test]
fn what_is_no_returned_pack_is_named_and_the_others_are_collected() {
    let run = with_packs("");
    let answer = |cell, entry| [("B8", Entry::Text("Office")), (cell, entry)];
    send_back(
        &run,
        "IDN",
        "good.xlsx",
        "Corrections",
        &answer("E16", Entry::Text("no")),
    );
    send_back(
        &run,
        "THA",
        "formula.xlsx",
        "Corrections",
        &answer("E16", Entry::Formula("1+1")),
    );
    send_back(
        &run,
        "AUS",
        "recorded.xlsx",
        "Corrections",
        &answer("D12", Entry::Text("no")),
    );
    send_back(
        &run,
        "MYS",
        "meeting.xlsx",
        "Corrections",
        &answer("A12", Entry::Text("AHG-01")),
    );
    send_back(
        &run,
        "LKA",
        "word.xlsx",
        "Corrections",
        &answer("E16", Entry::Text("perhaps")),
    );
    send_back(
        &run,
        "IND",
        "half.xlsx",
        "Corrections",
        &answer("I17", Entry::Number("2.5")),
    );
    let reference = "rapporteur-corrections 2021 - 000000000000 BGD";
    send_back(
        &run,
        "BGD",
        "edition.xlsx",
        "Corrections",
        &answer("B7", Entry::Text(reference)),
    );
    send_back(
        &run,
        "FJI",
        "again.xlsx",
        "Corrections",
        &answer("E16", Entry::Text("yes")),
    );
    send_back(
        &run,
        "FJI",
        "and again.xlsx",
        "Corrections",
        &[("E16", Entry::Text("yes"))],
    );
    let returned = run.path("returned");
    fs::copy(
        run.path("outputs/2022/statistics.xlsx"),
        returned.join("other.xlsx"),
    )
    .unwrap();
    fs::write(
        returned.join("cut.xlsx"),
        &fs::read(returned.join("good.xlsx")).unwrap()[..5000],
    )
    .unwrap();
    fs::write(returned.join("letter.pdf"), "%PDF-1.7").unwrap();
    fs::File::create(returned.join("large.xlsx"))
        .unwrap()
        .set_len(200 << 20)
        .unwrap();
    let said = run.program(&["collect", "returned"]);
    assert_eq!(said.code, 1, "{}", said.err);
    for line in [
        "formula.xlsx: Corrections!E16: error R135",
        "recorded.xlsx: Corrections!D12: error R134",
        "meeting.xlsx: Corrections!A12: error R134",
        "word.xlsx: Corrections!E16: error R136",
        "half.xlsx: Corrections!I17: error R136",
        "edition.xlsx: Corrections: error R133",
        "other.xlsx: error R132",
        "cut.xlsx: error R132",
        "letter.pdf: error R132",
        "large.xlsx: error R014",
        "and again.xlsx: Corrections!B8: warning R140",
    ] {
        assert!(said.err.contains(line), "{line}\n{}", said.err);
    }
    let rows = corrections(&run);
    assert_eq!(rows.len(), 2, "{rows:?}");
    assert_eq!(
        rows[0]["place"],
        "again.xlsx: Corrections!E16; and again.xlsx: Corrections!E16"
    );
    assert_eq!([&rows[1]["member_id"], &rows[1]["proposed"]], ["IDN", "no"]);
    // A file of another form is not added to.
    let path = run.path("inputs/corrections.csv");
    fs::write(&path, "member_id,meeting_id,field\n").unwrap();
    let said = run.program(&["collect", "returned"]);
    assert_eq!(said.code, 66, "{}", said.err);
    assert_eq!(
        fs::read_to_string(&path).unwrap(),
        "member_id,meeting_id,field\n"
    );
}

#[test]
fn packs_in_other_languages_are_read_alike() {
    let run = Run::with_inputs();
    let made = run.program(&["report", "--quiet", "--packs", "--languages", "ar"]);
    assert_eq!(made.code, 0, "{}", made.err);
    fs::create_dir(run.path("returned")).unwrap();
    let entries = [
        ("B8", Entry::Text("وزارة")),
        ("E16", Entry::Text("نعم")),
        ("G17", Entry::Text("رئيس الوفد")),
    ];
    send_back(&run, "THA", "a.xlsx", "التصويبات", &entries);
    let said = run.program(&["collect", "returned"]);
    assert_eq!(said.code, 0, "{}", said.err);
    let rows = corrections(&run);
    let found: Vec<[&str; 2]> = rows
        .iter()
        .map(|row| [row["field"].as_str(), row["proposed"].as_str()])
        .collect();
    assert_eq!(found, [["present", "yes"], ["role", "head"]]);
}

/// The small lists, with corrections and corrected by hand: each kind of correction.
#[test]
fn corrected_rows_count_like_rows_of_lists_that_were_corrected_by_hand() {
    let lists =
        |name: &str| fs::read_to_string(root().join("tests/data/small").join(name)).unwrap();
    let meetings = lists("meetings.csv")
        .replace("complete,2", "complete,")
        .replace("complete,3", "complete,");
    let (members, themes) = (lists("members.csv"), lists("themes.csv"));
    let (memberships, initiatives) = (lists("memberships.csv"), lists("initiatives.csv"));
    let run_with = |attendance: &str, corrections: Option<&str>| {
        let mut all = vec![
            ("attendance.csv", attendance),
            ("meetings.csv", &meetings),
            ("members.csv", &members),
            ("themes.csv", &themes),
            ("memberships.csv", &memberships),
            ("initiatives.csv", &initiatives),
            ("rapporteur.toml", "[report]\npacks = true\n"),
        ];
        all.extend(corrections.map(|text| ("corrections.csv", text)));
        let run = Run::with_lists(&all);
        let made = run.program(&["report", "--quiet", "--period", "2022"]);
        assert_eq!(made.code, 0, "{}", made.err);
        run
    };
    let corrections = "member_id,meeting_id,field,recorded,proposed,remarks,by,place,decision\n\
        CCC,M1,present,no,yes,,,,accepted\n\
        CCC,M1,delegation-size,,2,,,,accepted\n\
        AAA,M2,present,yes,no,,,,accepted\n\
        BBB,M2,delegation-size,1,4,,,,accepted\n\
        BBB,M1,role,delegate,head,,,,accepted\n\
        CCC,M2,role,delegate,head,,,,rejected\n";
    let by_hand = lists("attendance.csv")
        .replace("M1,CCC,absent,,,,,", "M1,CCC,attended,,,,,2")
        .replace("M2,AAA,attended", "M2,AAA,absent")
        .replace("M1,BBB,attended,delegate", "M1,BBB,attended,head")
        + "M2,BBB,attended,,,,,3\n";
    let corrected = run_with(&lists("attendance.csv"), Some(corrections));
    let expected = run_with(&by_hand, None);
    let found = figures(&corrected.path("outputs"));
    assert_eq!(found, figures(&expected.path("outputs")));
    assert_ne!(
        found,
        figures(&run_with(&lists("attendance.csv"), None).path("outputs"))
    );
    // 2 of 3 members at the second meeting: Alpha stayed away.
    assert!(
        found.iter().any(
            |(id, value)| id.starts_with("participation.rate_overall.period")
                && *value == serde_json::json!({ "numerator": 2, "denominator": 3 })
        ),
        "{found:?}"
    );
    let words = corrected.files("outputs");
    let page = String::from_utf8_lossy(&words["2022/briefing.html"]);
    assert!(page.contains("5 corrections that members proposed"));
}

/// A delegation that registered is not known to have come in that number and role.
#[test]
fn who_only_registered_has_neither_number_nor_role_when_it_was_there_after_all() {
    let run = Run::with_inputs();
    let path = run.path("inputs/attendance.csv");
    let text = fs::read_to_string(&path).unwrap();
    let head = text.lines().next().unwrap();
    let column = |name: &str| head.split(',').position(|own| own == name).unwrap();
    let mut cells = vec![""; head.split(',').count()];
    for (name, value) in [
        ("meeting_id", "TEGRR-05"),
        ("member_id", "THA"),
        ("status", "registered"),
        ("role", "head"),
        ("delegate_count", "4"),
    ] {
        cells[column(name)] = value;
    }
    fs::write(&path, format!("{}\n{}\n", text.trim_end(), cells.join(","))).unwrap();
    let with = |lines: &str| {
        let head = "member_id,meeting_id,field,recorded,proposed,decision\n";
        fs::write(run.path("inputs/corrections.csv"), format!("{head}{lines}")).unwrap();
        let made = run.program(&["report", "--audience", "secretariat"]);
        assert_eq!(made.code, 0, "{}", made.err);
        let table = run.path("outputs/2022-secretariat/data/data.attendance.csv");
        let mut table = csv::Reader::from_path(table).unwrap();
        let rows = table.deserialize::<BTreeMap<String, String>>();
        let is_own = |row: &BTreeMap<String, String>| {
            row["meeting_id"] == "TEGRR-05" && row["member_id"] == "THA"
        };
        let row = rows.map(Result::unwrap).find(is_own).unwrap();
        ["status", "role", "delegate_count"].map(|name| row[name].clone())
    };
    let yes = "THA,TEGRR-05,present,no,YES,Accepted\n";
    assert_eq!(with(yes), ["attended", "[x]", "[x]"]);
    let all = format!(
        "THA,TEGRR-05,delegation-size,,2.0,accepted\nTHA,TEGRR-05,role,,Delegate,accepted\n{yes}"
    );
    assert_eq!(with(&all), ["attended", "delegate", "2"]);
}

/// Whatever is written into a file with decisions may name a person.
#[test]
fn messages_about_corrections_name_nobody() {
    let run = Run::with_inputs();
    let lines = "member_id,meeting_id,field,recorded,proposed,remarks,by,place,decision\n\
        THA,AHG-16,role,,head,,,,Ask Ines Marker\n\
        Ines Marker,AHG-16,role,,head,,,,accepted\n\
        THA,Ines Marker,role,,head,,,,accepted\n\
        THA,AHG-16,Ines Marker,,head,,,,accepted\n\
        THA,AHG-16,role,Ines Marker,Ines Marker,,,,accepted\n\
        THA,,role,,head,,,,accepted\n";
    fs::write(run.path("inputs/corrections.csv"), lines).unwrap();
    for arguments in [
        &["check"][..],
        &["check", "--format", "json"],
        &["report", "--allow-errors"],
    ] {
        let said = run.program(arguments);
        assert!(!(said.out + &said.err).contains("Marker"), "{arguments:?}");
    }
    let said = run.program(&["check"]).err;
    assert!(
        said.contains("corrections.csv:7:3: error R130: the correction of THA"),
        "{said}"
    );
    assert!(said.contains("it names no meeting"), "{said}");
    for (name, bytes) in run.files("outputs") {
        assert!(!bytes.windows(6).any(|part| part == b"Marker"), "{name}");
    }
}

#[test]
fn sheets_of_editions_that_are_kept_are_read_and_what_nobody_reads_is_named() {
    let run = with_packs("keep = 3");
    let entries = [("B8", Entry::Text("Office")), ("E16", Entry::Text("yes"))];
    send_back(&run, "THA", "early.xlsx", "Corrections", &entries);
    // The next edition records something else.
    let path = run.path("inputs/attendance.csv");
    let text = fs::read_to_string(&path).unwrap();
    fs::write(
        &path,
        text.replacen("AHG-16,THA,attended", "AHG-16,THA,absent", 1),
    )
    .unwrap();
    let made = run.program(&["report", "--quiet", "--packs"]);
    assert_eq!(made.code, 0, "{}", made.err);
    let role = [
        ("B8", Entry::Text("Office")),
        ("G17", Entry::Text("speaker")),
    ];
    send_back(&run, "THA", "late.xlsx", "Corrections", &role);
    send_back(
        &run,
        "IDN",
        "no.xlsx",
        "Corrections",
        &[("B8", Entry::Text("A")), ("E12", Entry::Text("no"))],
    );
    send_back(
        &run,
        "IDN",
        "yes.xlsx",
        "Corrections",
        &[("B8", Entry::Text("B")), ("E12", Entry::Text("yes"))],
    );
    let said = run.program(&["collect", "returned"]);
    assert_eq!(said.code, 0, "{}", said.err);
    for line in [
        "early.xlsx: info R148",
        "late.xlsx: Corrections!E17: warning R147",
        "yes.xlsx: Corrections!E12: warning R137",
    ] {
        assert!(said.err.contains(line), "{line}\n{}", said.err);
    }
    assert_eq!(corrections(&run).len(), 3, "{:?}", corrections(&run));
    // What a spreadsheet saved keeps its separator, and is marked as UTF-8.
    let path = run.path("inputs/corrections.csv");
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.starts_with('\u{feff}'));
    fs::write(&path, text.trim_start_matches('\u{feff}').replace(',', ";")).unwrap();
    send_back(
        &run,
        "AUS",
        "more.xlsx",
        "Corrections",
        &[("B8", Entry::Text("José")), ("E12", Entry::Text("no"))],
    );
    assert_eq!(run.program(&["collect", "returned"]).code, 0);
    let text = fs::read_to_string(&path).unwrap();
    assert!(
        text.starts_with("\u{feff}member_id;meeting_id;") && text.contains("José"),
        "{text}"
    );
    // Without the earlier edition nobody knows what was sent.
    fs::remove_dir_all(run.path("outputs/earlier")).unwrap();
    let said = run.program(&["collect", "returned"]);
    assert!(
        said.err.contains("early.xlsx: Corrections: error R133"),
        "{}",
        said.err
    );
}

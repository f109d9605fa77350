//! The same data in other clothes gives the same figures; workbooks are read cell by cell; other
//! people's files are understood.
use crate::support::{Run, root};
use jiff::civil::Date;
use rapporteur::{finding::Finding, input, settings::Settings};
use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook};
use std::{
    collections::BTreeMap,
    fs,
    io::{Read, Write},
    path::Path,
};

const TABLES: [&str; 6] = [
    "members",
    "themes",
    "meetings",
    "memberships",
    "attendance",
    "initiatives",
];

fn records(path: &Path) -> Vec<csv::StringRecord> {
    let reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .from_path(path);
    reader.unwrap().records().map(Result::unwrap).collect()
}

/// The true inputs, with one alias less where an encoding can't hold it.
fn bali(without: &str) -> Run {
    let run = Run::with_inputs();
    let path = run.path("inputs/members.csv");
    let text = fs::read_to_string(&path).unwrap();
    if !without.is_empty() {
        assert!(text.contains(without));
        fs::write(&path, text.replace(without, "")).unwrap();
    }
    run
}

fn data_of(run: &Run) -> BTreeMap<String, Vec<u8>> {
    let ended = run.program(&["report"]);
    assert_eq!(ended.code, 0, "{}", ended.err);
    let data = run.files("outputs/2022/data");
    assert!(data.len() > 20);
    // A row says in which file it stands: here that is not what is compared.
    let same = |bytes: Vec<u8>| {
        let files = ["Secretariat 2025.xlsx:", "attendance.csv:", "meetings.csv:"];
        files
            .iter()
            .fold(String::from_utf8(bytes).unwrap(), |text, file| {
                text.replace(file, "")
            })
            .into_bytes()
    };
    // The Parquet files are made from the same columns as the CSV files.
    let is_text = |name: &String| !name.ends_with(".parquet");
    data.into_iter()
        .filter(|(name, _)| is_text(name))
        .map(|(name, bytes)| (name, same(bytes)))
        .collect()
}

fn semicolons(path: &Path) -> String {
    let mut writer = csv::WriterBuilder::new()
        .delimiter(b';')
        .flexible(true)
        .terminator(csv::Terminator::CRLF)
        .from_writer(Vec::new());
    for record in records(path) {
        writer.write_record(&record).unwrap();
    }
    String::from_utf8(writer.into_inner().unwrap()).unwrap()
}

#[test]
fn utf_16_with_semicolons_gives_the_same_bytes() {
    let run = bali("");
    let plain = data_of(&run);
    for big in [false, true] {
        for table in TABLES {
            let path = run.path(&format!("inputs/{table}.csv"));
            let original = root().join(format!("inputs/{table}.csv"));
            let bytes: Vec<u8> = std::iter::once(0xFEFF)
                .chain(semicolons(&original).encode_utf16())
                .flat_map(|unit| {
                    if big {
                        unit.to_be_bytes()
                    } else {
                        unit.to_le_bytes()
                    }
                })
                .collect();
            fs::remove_file(&path).unwrap();
            fs::write(&path, bytes).unwrap();
        }
        assert!(data_of(&run) == plain, "big-endian: {big}");
    }
}

#[test]
fn windows_1252_gives_the_same_bytes() {
    let run = bali(";Việt Nam");
    let plain = data_of(&run);
    for table in TABLES {
        let path = run.path(&format!("inputs/{table}.csv"));
        let text = fs::read_to_string(&path).unwrap();
        let (bytes, _, lost) = encoding_rs::WINDOWS_1252.encode(&text);
        assert!(!lost, "{table}");
        fs::remove_file(&path).unwrap();
        fs::write(&path, bytes).unwrap();
    }
    assert!(data_of(&run) == plain);
}

#[test]
fn one_workbook_gives_the_same_bytes() {
    let run = bali("");
    let plain = data_of(&run);
    let mut book = Workbook::new();
    let day = Format::new().set_num_format("d mmmm yyyy");
    for table in TABLES {
        let path = run.path(&format!("inputs/{table}.csv"));
        let sheet = book.add_worksheet();
        // Capital letters, as people name sheets.
        sheet
            .set_name(table[..1].to_uppercase() + &table[1..])
            .unwrap();
        for (i, record) in (0..).zip(&records(&path)) {
            for (j, cell) in (0..).zip(record) {
                // As typed in Excel: dates are dates, numbers are numbers.
                if let Ok(date) = ExcelDateTime::parse_from_str(cell)
                    .map_err(|_| ())
                    .and_then(|d| if cell.len() == 10 { Ok(d) } else { Err(()) })
                {
                    sheet.write_with_format(i, j, &date, &day).unwrap();
                } else if let Ok(n) = cell.parse::<u32>() {
                    sheet.write(i, j, n).unwrap();
                } else if !cell.is_empty() {
                    sheet.write_string(i, j, cell).unwrap();
                }
            }
        }
        fs::remove_file(path).unwrap();
    }
    book.save(run.path("inputs/Secretariat 2025.xlsx")).unwrap();
    // Only the description of the data names the files.
    let others = |mut files: BTreeMap<String, Vec<u8>>| {
        let description = files.remove("datapackage.json").unwrap();
        let mut package: serde_json::Value = serde_json::from_slice(&description).unwrap();
        package["sources"] = serde_json::Value::Null;
        (files, package)
    };
    assert!(others(data_of(&run)) == others(plain));
    let manifest = String::from_utf8(run.files("outputs/2022")["manifest.json"].clone()).unwrap();
    assert!(manifest.contains("\"sheet\": \"Attendance\""));
}

fn findings(folder: &Path) -> Vec<Finding> {
    let settings = Settings::read(&folder.join("rapporteur.toml")).unwrap();
    input::read(folder, &settings, Date::MAX).unwrap().findings
}

fn small() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for entry in fs::read_dir(root().join("tests/data/small")).unwrap() {
        let path = entry.unwrap().path();
        fs::copy(&path, folder.path().join(path.file_name().unwrap())).unwrap();
    }
    folder
}

/// A workbook with a text in one of its parts put in the place of another.
fn edited(bytes: &[u8], part: &str, from: &str, to: &str) -> Vec<u8> {
    let mut old = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let mut new = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for i in 0..old.len() {
        let mut file = old.by_index(i).unwrap();
        let name = file.name().unwrap().into_owned();
        let mut text = Vec::new();
        file.read_to_end(&mut text).unwrap();
        if name == part {
            let xml = String::from_utf8(text).unwrap();
            assert!(xml.contains(from), "{xml}");
            text = xml.replace(from, to).into_bytes();
        }
        new.start_file(name, zip::write::SimpleFileOptions::default())
            .unwrap();
        new.write_all(&text).unwrap();
    }
    new.finish().unwrap().into_inner()
}

#[test]
fn cells_of_a_workbook_are_named_as_a_reader_sees_them() {
    let folder = small();
    fs::remove_file(folder.path().join("themes.csv")).unwrap();
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.set_name("Topics").unwrap();
    // A title above the header, and a column before it.
    sheet.write(0, 1, "Themes of the process").unwrap();
    for (j, head) in (1..).zip(["theme_id", "name", "parent", "description"]) {
        sheet.write(2, j, head).unwrap();
    }
    for (i, id) in (3..).zip(["t1", "t2", "t3", "t4"]) {
        sheet.write(i, 1, id).unwrap();
    }
    sheet
        .merge_range(3, 2, 4, 2, "Screening", &Format::new())
        .unwrap();
    sheet.write(5, 2, "Recovery").unwrap();
    sheet
        .write_formula(6, 2, Formula::new("=UPPER(B4)"))
        .unwrap();
    sheet
        .write_formula(5, 4, Formula::new("=1/0").set_result("#DIV/0!"))
        .unwrap();
    // As other programs write a formula that nobody has calculated yet.
    let bytes = edited(
        &book.save_to_buffer().unwrap(),
        "xl/worksheets/sheet1.xml",
        "<f>UPPER(B4)</f><v>0</v>",
        "<f>UPPER(B4)</f>",
    );
    fs::write(folder.path().join("themes.xlsx"), bytes).unwrap();
    fs::write(
        folder.path().join("rapporteur.toml"),
        "[inputs.themes]\nheader_row = 3\n",
    )
    .unwrap();
    let found = findings(folder.path());
    let places: Vec<String> = found
        .iter()
        .filter(|f| f.code != "R037")
        .map(|f| format!("{} {}", f.code, f.place))
        .collect();
    for expected in [
        "R019 themes.xlsx: Topics!C5",
        "R039 themes.xlsx: Topics!C7",
        "R039 themes.xlsx: Topics!E6",
    ] {
        assert!(
            places.iter().any(|p| p == expected),
            "{expected} is not in {places:?}"
        );
    }
    fs::write(
        folder.path().join("rapporteur.toml"),
        "[inputs.themes]\nsheet = \"Topic\"\n",
    )
    .unwrap();
    let found = findings(folder.path());
    assert!(
        found
            .iter()
            .any(|f| f.code == "R018" && f.arguments.contains(&("near", "Topics".into()))),
        "{found:?}"
    );
}

#[test]
fn what_was_left_out_is_on_the_first_page() {
    let run = Run::with_inputs();
    run.set("attendance.csv", 14, 2, "Tailand");
    run.set("attendance.csv", 20, 2, "Tailand");
    run.set("meetings.csv", 40, 6, "soon");
    assert_eq!(run.program(&["report"]).code, 1);
    let ended = run.program(&["report", "--allow-errors"]);
    assert_eq!(ended.code, 0, "{}", ended.err);
    let outputs = run.files("outputs/2022");
    let json = |name: &str| serde_json::from_slice::<serde_json::Value>(&outputs[name]).unwrap();
    let left_out = &json("manifest.json")["rows_left_out"];
    assert_eq!(left_out, &json("data/datapackage.json")["rows_left_out"]);
    let rows = |table: &str, code: &str| {
        left_out
            .as_array()
            .unwrap()
            .iter()
            .find(|l| l["table"] == table && l["finding"] == code)
            .map(|l| l["rows"].as_u64().unwrap())
    };
    assert_eq!(rows("attendance", "R030"), Some(2));
    assert_eq!(rows("meetings", "R022"), Some(1));
    // Nobody's absence is concluded from a list with rows left out.
    let meetings = String::from_utf8(outputs["data/data.meetings.csv"].clone()).unwrap();
    let list = |id: &str| {
        let line = meetings
            .lines()
            .find(|l| l.starts_with(&format!("\"{id}\"")))
            .unwrap();
        (line.contains("\"partial\""), line.contains("\"complete\""))
    };
    assert_eq!(list("AHG-01"), (true, false));
    assert_eq!(list("AHG-04"), (false, true));
    // A file that can't be used is no row that could be left out.
    fs::remove_file(run.path("inputs/attendance.csv")).unwrap();
    assert_eq!(run.program(&["report", "--allow-errors"]).code, 66);
}

/// Nobody is counted as absent because a row was left out: of every figure that can be told with
/// and without one row of attendance in error, absences may only become fewer.
#[test]
fn a_row_left_out_makes_nobody_absent() {
    let rows = fs::read_to_string(root().join("tests/data/small/attendance.csv")).unwrap();
    let whole = absent(&rows, "");
    assert_eq!(whole, ["M1 CCC"]);
    let line = |n: usize| rows.lines().nth(n).unwrap().to_owned();
    for n in 1..=5 {
        let (row, cells) = (
            line(n),
            line(n).split(',').map(str::to_owned).collect::<Vec<_>>(),
        );
        let broken = [
            row.replacen(&cells[0], "M22", 1),
            row.replacen(&cells[0], "", 1),
            row.replacen(&cells[1], "ZZZ", 1),
            row.replacen("attended", "here", 1),
            format!("{row},more"),
            row.rsplit_once(',').unwrap().0.to_owned(),
            format!("\u{1f}{row}"),
        ];
        for broken in broken {
            let absent = absent(&rows.replacen(&row, &broken, 1), "");
            assert!(
                absent.iter().all(|a| whole.contains(a)),
                "{broken}: {absent:?}"
            );
        }
        // Two rows on one line.
        if n < 5 {
            let absent = absent(&rows.replacen(&format!("{row}\n"), &row, 1), "");
            assert!(
                absent.iter().all(|a| whole.contains(a)),
                "line {n} without its end: {absent:?}"
            );
        }
    }
    // Remarks that the settings make errors leave rows out too, after the tables are compared.
    let twice = rows.replace(
        "Ministry of Interior,male,1\nM2,CCC",
        "Ministry of interior,male,1\nM2,CCC",
    );
    let absent = absent(&twice, "[severity]\nR053 = \"error\"\n");
    assert!(absent.iter().all(|a| whole.contains(a)), "{absent:?}");
}

/// Who is absent from which countable meeting, of the small inputs with these rows of attendance.
fn absent(attendance: &str, settings: &str) -> Vec<String> {
    let folder = small();
    fs::write(folder.path().join("attendance.csv"), attendance).unwrap();
    let meetings = fs::read_to_string(folder.path().join("meetings.csv")).unwrap();
    // Without totals of the record, which would tell.
    fs::write(
        folder.path().join("meetings.csv"),
        meetings
            .replace("complete,2", "complete,")
            .replace("complete,3", "complete,"),
    )
    .unwrap();
    let settings = Settings::parse(settings).unwrap();
    let found = input::read(folder.path(), &settings, Date::MAX).unwrap();
    let statistics =
        rapporteur::statistics::compute(&found.value, &settings, &"2021..2023".parse().unwrap())
            .unwrap();
    let column = |c: &str| {
        rapporteur::frame::texts(&statistics.sheet("presence"), c)
            .unwrap()
            .into_iter()
            .map(Option::unwrap_or_default)
    };
    let flag = |c: &str| {
        rapporteur::frame::counts(&statistics.sheet("presence"), c)
            .unwrap()
            .into_iter()
            .map(|v| v == Some(1))
    };
    let absent = flag("countable")
        .zip(flag("eligible"))
        .zip(flag("present"))
        .map(|((countable, eligible), present)| countable && eligible && !present);
    column("meeting_id")
        .zip(column("member_id"))
        .zip(absent)
        .filter(|(_, absent)| *absent)
        .map(|((m, who), _)| format!("{m} {who}"))
        .collect()
}

#[test]
fn lists_without_bodies_are_one_series() {
    let run = Run { folder: small() };
    let meetings = run.path("meetings.csv");
    fs::write(
        &meetings,
        fs::read_to_string(&meetings)
            .unwrap()
            .replace(",Working Group,", ",,"),
    )
    .unwrap();
    fs::remove_file(run.path("memberships.csv")).unwrap();
    let ended = run.program(&["report", "--inputs", ".", "--period", "2021-2022"]);
    assert_eq!(ended.code, 0, "{}", ended.err);
    let figures: serde_json::Value =
        serde_json::from_slice(&run.files("outputs/2021..2022")["data/figures.json"]).unwrap();
    let overall = figures["figures"]
        .as_array()
        .unwrap()
        .iter()
        .find(|f| f["id"] == "participation.rate_overall.period@series-1")
        .unwrap();
    // M1: two of three came; M2: three of three.
    assert_eq!(
        overall["value"],
        serde_json::json!({ "numerator": 5, "denominator": 6 })
    );
}

#[test]
fn workbooks_that_would_exhaust_memory_or_make_no_sense() {
    let folder = small();
    fs::remove_file(folder.path().join("themes.csv")).unwrap();
    fs::write(folder.path().join("rapporteur.toml"), "").unwrap();
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet
        .write(0, 0, "theme_id")
        .unwrap()
        .write(0, 1, "name")
        .unwrap()
        .write(1, 0, "t1")
        .unwrap()
        .write(1, 1, "Screening")
        .unwrap();
    let near = book.save_to_buffer().unwrap();
    book.worksheet_from_index(0)
        .unwrap()
        .write(1_048_575, 16_383, "x")
        .unwrap();
    let far = book.save_to_buffer().unwrap();
    let senseless = edited(
        &near,
        "xl/worksheets/sheet1.xml",
        "r=\"A2\"",
        "r=\"C99999999999\"",
    );
    for (bytes, says) in [(far, "row 1048576, column XFD"), (senseless, "")] {
        fs::write(folder.path().join("themes.xlsx"), bytes).unwrap();
        let found = findings(folder.path());
        let reason = found
            .iter()
            .find(|f| f.code == "R017")
            .map(|f| f.arguments[0].1.clone())
            .unwrap_or_default();
        assert!(!reason.is_empty() && reason.contains(says), "{found:?}");
    }
}

#[test]
fn foreign_files_are_proposed_and_read_without_an_edit() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| fs::write(folder.path().join(name), text).unwrap();
    write(
        "Liste des réunions.csv",
        "Code;Titre;Organe;Date de début;Date de fin;Lieu;Statut\nR1;Première réunion;Groupe de travail;14/02/1991;15/02/1991;Genève;tenue\nR2;Deuxième réunion;Groupe de travail;19/06/1991;20/06/1991;Genève;tenue\n",
    );
    write("pays.csv", "Code pays,Nom\nAAA,Alpha\nBBB,Bêta\n");
    write(
        "inscriptions.csv",
        "Liste officielle,,,,\nRéunion,Délégation,Nom complet,Femme,Statut\nR1,Alpha,P1,1,Présent\nR1,Bêta,P2,0,Présent\nR2,Alpha,P1,1,Excusé\nR2,Bêta,P3,s.o.,Présent\n",
    );
    let run = Run { folder };
    let ended = run.program(&["init", "."]);
    assert_eq!(ended.code, 0, "{}", ended.err);
    let ended = run.program(&["check", "--inputs", "."]);
    assert!(
        ended
            .err
            .contains("inscriptions.csv:6:4: error R021: gender is \"…\" (not shown"),
        "what init does not know is found at its line: {}",
        ended.err
    );
    // One edit: what the secretariat writes where nothing is known.
    let toml = run.path("rapporteur.toml");
    let text = fs::read_to_string(&toml).unwrap();
    fs::write(
        &toml,
        text.replacen("[report]", "[data]\nmissing = [\"s.o.\"]\n\n[report]", 1),
    )
    .unwrap();
    let ended = run.program(&["check", "--inputs", "."]);
    assert_eq!(
        ended.code,
        0,
        "{}\n{}",
        ended.err,
        fs::read_to_string(&toml).unwrap()
    );
    let settings = Settings::read(&toml).unwrap();
    let data = input::read(run.folder.path(), &settings, Date::MAX)
        .unwrap()
        .value;
    let texts = |table: &str, column: &str| {
        rapporteur::frame::texts(data.frame(table), column)
            .unwrap()
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
    };
    assert_eq!(
        texts("attendance", "member_id"),
        ["AAA", "BBB", "AAA", "BBB"]
    );
    assert_eq!(
        texts("attendance", "status"),
        ["attended", "attended", "apologies", "attended"]
    );
    assert_eq!(texts("attendance", "gender"), ["female", "male", "female"]);
    assert_eq!(texts("meetings", "status"), ["held", "held"]);
    let starts = rapporteur::frame::dates(data.frame("meetings"), "start_date").unwrap();
    assert_eq!(
        starts
            .iter()
            .flatten()
            .map(ToString::to_string)
            .collect::<Vec<_>>(),
        ["1991-02-14", "1991-06-19"]
    );
    // A second run adds what is missing, and leaves what was changed by hand as it was.
    let own = fs::read_to_string(&toml).unwrap();
    assert_eq!(run.program(&["init", "."]).code, 0);
    assert_eq!(fs::read_to_string(&toml).unwrap(), own);
    let (first, _) = own.split_once("[inputs.attendance]").unwrap();
    fs::write(&toml, first).unwrap();
    let merged = run.program(&["init", "."]);
    assert_eq!(merged.code, 0, "{}", merged.err);
    let merged = fs::read_to_string(&toml).unwrap();
    assert!(merged.starts_with(first.trim_end()), "{merged}");
    assert!(merged.contains("[inputs.attendance]"), "{merged}");
}

#[test]
fn the_published_sessions_by_the_proposal_of_init() {
    let Some(data) = std::env::var_os("RAPPORTEUR_UNFCCC_DATA") else {
        eprintln!(
            "NOT RUN: set RAPPORTEUR_UNFCCC_DATA to the folder with attendance.csv, meetings.csv and members.csv of the sessions"
        );
        return;
    };
    let run = Run {
        folder: tempfile::tempdir().unwrap(),
    };
    for entry in fs::read_dir(data).unwrap() {
        let path = entry.unwrap().path();
        fs::copy(&path, run.path(path.file_name().unwrap().to_str().unwrap())).unwrap();
    }
    assert_eq!(run.program(&["init", "."]).code, 0);
    let ended = run.program(&["check", "--inputs", ".", "--format", "json"]);
    assert_eq!(ended.code, 0, "{}", ended.err);
    let found: serde_json::Value = serde_json::from_str(&ended.out).unwrap();
    let of = |code: &str| {
        found["findings"]
            .as_array()
            .unwrap()
            .iter()
            .filter(|f| f["code"] == code)
            .map(|f| f["count"].as_u64().unwrap())
            .sum::<u64>()
    };
    // Of 420 names that a delegation has twice in one session, 34 differ in organisation or gender.
    assert_eq!((of("R044"), of("R085")), (386, 34));
    assert_eq!(found["errors"], 0);
    let first = found["findings"]
        .as_array()
        .unwrap()
        .iter()
        .find(|f| f["code"] == "R044")
        .unwrap();
    assert_eq!(
        (first["line"].as_u64(), first["arguments"]["line"].as_str()),
        (Some(3147), Some("2314"))
    );
    let toml = fs::read_to_string(run.path("rapporteur.toml")).unwrap();
    let states = crate::support::statistics(
        run.folder.path(),
        &run.path("rapporteur.toml"),
        "1991..1995",
    );
    let table = states.table("participation.delegations@series-1").unwrap();
    let column = table.column("states_present").unwrap();
    let present: Vec<_> = table.rows.iter().map(|r| r[column].clone()).collect();
    let expected = [102, 126, 117, 131, 164, 129, 147, 148, 134, 140, 144]
        .map(rapporteur::table::Cell::Integer);
    assert_eq!(present, expected, "with the proposal as it is:\n{toml}");
}

#[test]
fn findings_go_back_in_a_workbook() {
    use calamine::{Reader, Xlsx, open_workbook};
    let run = Run::with_inputs();
    run.set("attendance.csv", 14, 2, "Tailand");
    run.set("attendance.csv", 20, 2, "Tailand");
    run.set("attendance.csv", 30, 5, "=cmd()");
    run.set("attendance.csv", 30, 3, "here");
    let ended = run.program(&["check", "--workbook", "findings.xlsx"]);
    assert_eq!(ended.code, 1);
    let mut book: Xlsx<_> = open_workbook(run.path("findings.xlsx")).unwrap();
    assert_eq!(book.sheet_names(), ["Findings", "attendance.csv"]);
    let rows = book.worksheet_range("attendance.csv").unwrap();
    let text = |row: u32, column: u32| {
        rows.get_value((row, column))
            .map(ToString::to_string)
            .unwrap_or_default()
    };
    assert_eq!(
        [text(3, 0), text(3, 2), text(3, 3)],
        ["Line", "meeting_id", "member_id"]
    );
    assert_eq!([text(4, 0), text(5, 0), text(6, 0)], ["14", "20", "30"]);
    assert_eq!(text(4, 3), "Tailand");
    assert!(
        text(4, 1).contains(
            "error R030: unknown member_id \"Tailand\" (did you mean \"Thailand\" (THA)?)"
        ),
        "{}",
        text(4, 1)
    );
    assert_eq!(
        text(6, 6),
        "=cmd()",
        "the row as it stands in the file, as text"
    );
    assert!(
        book.worksheet_formula("attendance.csv")
            .unwrap()
            .used_cells()
            .all(|(_, _, f)| f.is_empty()),
        "no cell is a formula"
    );
}

//! A table of members by meetings is read as the list of its cells, whichever way it lies; what is
//! wrong in it is found at its cell.
use crate::support::{Run, tool};
use std::{
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
};

const MEMBERS: [&str; 6] = ["Kenya", "Thailand", "Peru", "Fiji", "Egypt", "Nepal"];
const STATUSES: [&str; 4] = ["attended", "absent", "apologies", "unknown"];
const MARKS: [&str; 4] = ["P", "A", "Apol.", ""];
const VALUES: &str = "values = { status = { P = \"attended\", A = \"absent\", \"Apol.\" = \"apologies\", \"\" = \"unknown\" } }\n";

/// A folder with meetings and members, the settings of attendance, and an attendance list.
fn folder(run: &Run, name: &str, settings: &str, attendance: &str, meetings: usize) -> PathBuf {
    let folder = run.path(name);
    fs::create_dir(&folder).unwrap();
    let mut list = String::from("meeting_id,title,start_date,attendance_list\n");
    for meeting in 1..=meetings {
        writeln!(
            list,
            "M{meeting},Session {meeting},2023-{meeting:02}-01,complete"
        )
        .unwrap();
    }
    fs::write(folder.join("meetings.csv"), list).unwrap();
    let members = MEMBERS.map(|name| format!("{name},{name}\n")).concat();
    fs::write(
        folder.join("members.csv"),
        format!("member_id,name\n{members}"),
    )
    .unwrap();
    fs::write(folder.join("attendance.csv"), attendance).unwrap();
    fs::write(folder.join("rapporteur.toml"), settings).unwrap();
    folder
}

fn figures(run: &Run, folder: &Path) -> serde_json::Value {
    let (inputs, outputs) = (
        folder.to_str().unwrap(),
        format!("{}-out", folder.display()),
    );
    let ended = run.program(&[
        "report",
        "--quiet",
        "--inputs",
        inputs,
        "--outputs",
        &outputs,
    ]);
    assert_eq!(ended.code, 0, "{}", ended.err);
    let figures = fs::read_to_string(Path::new(&outputs).join("2023/data/figures.json")).unwrap();
    let figures: serde_json::Value = serde_json::from_str(&figures).unwrap();
    figures["figures"].clone()
}

#[test]
fn a_matrix_gives_the_figures_of_the_list_of_its_cells() {
    let run = Run::with_inputs();
    let mut chance: u64 = 11;
    let mut next = |most: u64| {
        chance = chance
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from((chance >> 33) % most).unwrap()
    };
    for case in 0..8 {
        let meetings = 3 + next(6);
        let marks: Vec<Vec<usize>> = (0..MEMBERS.len())
            .map(|_| (0..meetings).map(|_| next(4)).collect())
            .collect();
        let mut long = String::from("meeting_id,member_id,status\n");
        // Heads are titles here, and keys there; with headings, a total and a note.
        let mut down = String::from("Country");
        let mut turned = String::from("Meeting");
        for meeting in 1..=meetings {
            write!(down, ",Session {meeting}").unwrap();
        }
        down.push_str(",Total\nAfrican states\n");
        down = down.replace(
            "African states",
            &format!("African states{}", ",".repeat(meetings + 1)),
        );
        for (member, row) in MEMBERS.iter().zip(&marks) {
            write!(down, "{member}").unwrap();
            write!(turned, ",{member}").unwrap();
            for (meeting, mark) in row.iter().enumerate() {
                write!(down, ",{}", MARKS[*mark]).unwrap();
                writeln!(long, "M{},{member},{}", meeting + 1, STATUSES[*mark]).unwrap();
            }
            writeln!(down, ",{}", row.iter().filter(|mark| **mark == 0).count()).unwrap();
        }
        turned.push('\n');
        for meeting in 0..meetings {
            let cells = marks.iter().map(|row| format!(",{}", MARKS[row[meeting]]));
            writeln!(turned, "M{}{}", meeting + 1, cells.collect::<String>()).unwrap();
        }
        let settings =
            |matrix: &str| format!("[inputs.attendance]\nmatrix = {{ {matrix} }}\n{VALUES}");
        let long = folder(&run, &format!("long{case}"), "", &long, meetings);
        let down = folder(
            &run,
            &format!("down{case}"),
            &settings("members = \"Country\""),
            &down,
            meetings,
        );
        let turned = folder(
            &run,
            &format!("turned{case}"),
            &settings("meetings = \"Meeting\""),
            &turned,
            meetings,
        );
        let expected = figures(&run, &long);
        assert_eq!(figures(&run, &down), expected, "{case}");
        assert_eq!(figures(&run, &turned), expected, "{case}");
    }
}

/// Attendance, the settings of its matrix besides the marks, and what is said of the fault in it.
type Fault = (&'static str, &'static str, &'static str);

const DOWN: &str = "members = \"Country\"";

const FAULTS: [Fault; 22] = [
    (
        "Country,M1,M2\nKenya,P,P\nKenia,P,A\n",
        DOWN,
        "attendance.csv:3:1: error R030: unknown member_id \"Kenia\"",
    ),
    (
        "Country,M1,M2\nKenya,P,P\nAtlantis,P,A\n",
        DOWN,
        "attendance.csv:3:1: error R030: unknown member_id \"Atlantis\"",
    ),
    (
        "Country,M1,M2\nKenya,P,P\nPeru,P,?\n",
        DOWN,
        "attendance.csv:3:3: error R021",
    ),
    (
        "Country,M1,M9\nKenya,P,P\n",
        DOWN,
        "attendance.csv:1:3: error R030: unknown meeting_id \"M9\"",
    ),
    (
        "Country,M1,Sesion 2\nKenya,P,P\n",
        DOWN,
        "attendance.csv:1:3: error R030: unknown meeting_id \"Sesion 2\"",
    ),
    (
        "Country,2023-01-01,2023-01-02\nKenya,P,P\n",
        DOWN,
        "attendance.csv:1:3: error R030: unknown meeting_id \"2023-01-02\"",
    ),
    (
        "Country,M1,M1\nKenya,P,P\n",
        DOWN,
        "attendance.csv:1:3: error R013: the column \"M1\" occurs twice",
    ),
    (
        "Country,M1,2023-01-01\nKenya,P,P\n",
        DOWN,
        "attendance.csv:1:3: error R013: the column \"M1\" occurs twice",
    ),
    (
        ",M1,M2\nCountry,2023-01-01,2023-01-01\nKenya,P,P\n",
        "members = \"Country\", heads = [\"title\", \"start_date\"]",
        "attendance.csv:2:3: error R104: the header of this column, \"M2 · 2023-01-01\", can mean several meetings of the list: \"M1\", \"M2\"",
    ),
    (
        "Country,M1,M2\nKenya,P,P\nPeru,P,A\nTotal,2,2\n",
        DOWN,
        "attendance.csv:4:3: warning R105: the total here is \"2\", but the cells add up to 1",
    ),
    (
        "Country,M1,M2,Total\nKenya,P,A,2\nPeru,P,A,1\n",
        DOWN,
        "attendance.csv:2:4: warning R105: the total here is \"2\", but the cells add up to 1",
    ),
    (
        "State,M1,M2\nKenya,P,P\n",
        DOWN,
        "attendance.csv:1: error R010: the required column \"Country\" is missing",
    ),
    (
        "Country,M1,M2\nKenya,P,P\n",
        "members = \"Country\", beside = [\"Region\"]",
        "attendance.csv:1: error R010: the required column \"Region\" is missing",
    ),
    ("Country,M1,M2\nKenya,P,P,P\n", DOWN, "attendance.csv:2"),
    (
        "Country,M1,M2\nKenya,P,P\nKenya,A,P\n",
        DOWN,
        "attendance.csv:3",
    ),
    (
        "Country,M1,M2,Total\nKenya,P,P,2\nTotal,1,1,2\n",
        DOWN,
        "attendance.csv:3:1: warning R071: \"Total\" is a total",
    ),
    (
        "Country,M1,M2\nAfrican states,,\nKenya,P,P\n",
        DOWN,
        "attendance.csv:2:1: warning R073: \"African states\" is a heading",
    ),
    (
        "Country,M1,M2\nKenya,P,P\nP,present,\n",
        DOWN,
        "attendance.csv:3:1: warning R073: \"P\" is a heading or a note",
    ),
    (
        "Country,M1,M2\nKenya,3,x5\n",
        "members = \"Country\", cells = \"delegates\"",
        "attendance.csv:2:3: error R021",
    ),
    (
        "Country,M1,M2\nKenya,3,2.5\n",
        "members = \"Country\", cells = \"delegates\"",
        "attendance.csv:2:3: error R023",
    ),
    (
        "Meeting,Kenya,Perou\nM1,P,P\n",
        "meetings = \"Meeting\"",
        "attendance.csv:1:3: error R030: unknown member_id \"Perou\"",
    ),
    (
        "Meeting,Kenya,Peru\nM1,P,P\nM7,P,P\n",
        "meetings = \"Meeting\"",
        "attendance.csv:3:1: error R030: unknown meeting_id \"M7\"",
    ),
];

#[test]
fn what_is_wrong_in_a_matrix_is_found_at_its_cell() {
    let run = Run::with_inputs();
    for (case, (attendance, matrix, says)) in FAULTS.into_iter().enumerate() {
        let settings = format!("[inputs.attendance]\nmatrix = {{ {matrix} }}\n{VALUES}");
        let folder = folder(&run, &format!("fault{case}"), &settings, attendance, 2);
        let ended = run.program(&["check", "--inputs", folder.to_str().unwrap()]);
        assert!(
            ended.err.contains(says) || ended.out.contains(says),
            "{attendance}\n{says}\n{}{}",
            ended.err,
            ended.out
        );
    }
    // In a list of marks alone, an empty cell means nothing until the settings say so.
    let settings = "[inputs.attendance]\nmatrix = { members = \"Country\" }\nvalues = { status = { P = \"attended\" } }\n";
    let folder = folder(
        &run,
        "empty",
        settings,
        "Country,M1,M2\nKenya,P,P\nPeru,,P\n",
        2,
    );
    let ended = run.program(&["check", "--inputs", folder.to_str().unwrap()]);
    assert!(
        ended.err.contains("attendance.csv:3:2: error R070"),
        "{}",
        ended.err
    );
    let both = "[inputs.meetings]\nmatrix = { members = \"Country\" }\n";
    let e = rapporteur::settings::Settings::parse(both)
        .unwrap_err()
        .to_string();
    assert!(
        e.contains("only attendance can be a table of members by meetings"),
        "{e}"
    );
}

#[test]
fn a_matrix_of_a_workbook_has_the_cells_of_its_sheet() {
    let run = Run::with_inputs();
    let settings = format!(
        "[inputs.attendance]\nfile = \"list.xlsx\"\nsheet = \"Attendance matrix\"\nheader_row = 3\nmatrix = {{ members = \"Country\" }}\n{VALUES}"
    );
    let folder = folder(&run, "book", &settings, "", 2);
    fs::remove_file(folder.join("attendance.csv")).unwrap();
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    sheet.set_name("Attendance matrix").unwrap();
    for (row, cells) in [
        ["Who came", "", ""],
        ["", "", ""],
        ["Country", "M1", "Session 2"],
        ["Kenya", "P", "A"],
        ["Peru", "P", "here"],
    ]
    .iter()
    .enumerate()
    {
        for (column, cell) in cells
            .iter()
            .enumerate()
            .filter(|(_, cell)| !cell.is_empty())
        {
            let (row, column) = (u32::try_from(row).unwrap(), u16::try_from(column).unwrap());
            sheet.write(row, column, *cell).unwrap();
        }
    }
    book.save(folder.join("list.xlsx")).unwrap();
    let ended = run.program(&["check", "--inputs", folder.to_str().unwrap()]);
    let says = "list.xlsx: Attendance matrix!C5: error R021";
    assert!(ended.err.contains(says), "{}", ended.err);
}

#[test]
fn init_proposes_how_a_matrix_is_read() {
    let run = Run::with_inputs();
    for (case, attendance, says) in [
        (
            "letters",
            "Country,Session 1,M2,Total\nAfrican states,,,\nKenya,P,A,1\nPeru,P,,1\nTotal,2,0,2\n",
            "values = { status = { \"\" = \"unknown\", \"A\" = \"absent\", \"P\" = \"attended\" } }",
        ),
        // Nobody is marked as absent: an empty cell says it.
        (
            "ticks",
            "State,M1,Session 2\nKenya,✓,\nPeru,,✓\n",
            "values = { status = { \"\" = \"absent\", \"✓\" = \"attended\" } }",
        ),
        (
            "numbers",
            "Country,M1,M2\nKenya,1,0\nPeru,1,1\n",
            "values = { status = { \"0\" = \"absent\", \"1\" = \"attended\" } }",
        ),
    ] {
        let folder = folder(&run, case, "", attendance, 2);
        fs::remove_file(folder.join("rapporteur.toml")).unwrap();
        fs::rename(folder.join("attendance.csv"), folder.join("Who came.csv")).unwrap();
        let proposed = run.program(&["init", "--print", folder.to_str().unwrap()]);
        let head = attendance.split_once(',').unwrap().0;
        for line in [
            "file = \"Who came.csv\"",
            &format!("matrix = {{ members = \"{head}\" }}"),
            says,
        ] {
            assert!(
                proposed.out.contains(line),
                "{case}: {line}\n{}",
                proposed.out
            );
        }
        // What is proposed is read as it is.
        fs::write(folder.join("rapporteur.toml"), &proposed.out).unwrap();
        let checked = run.program(&["check", "--inputs", folder.to_str().unwrap()]);
        assert_eq!(checked.code, 0, "{case}: {}", checked.err);
    }
    // A mark that may name a person is not shown.
    let folder = folder(
        &run,
        "names",
        "",
        "Country,M1,M2\nKenya,✓,Jane Roe\nPeru,zz,✓\n",
        2,
    );
    fs::remove_file(folder.join("rapporteur.toml")).unwrap();
    let proposed = run.program(&["init", "--print", folder.to_str().unwrap()]);
    assert!(
        proposed.out.contains("\"zz\", one that may name persons"),
        "{}",
        proposed.out
    );
    assert!(!proposed.out.contains("Roe"), "{}", proposed.out);
}

/// The settings that read the table of who was where of a report, as the sheet of a workbook.
const OWN_SHEET: &str = "sheet = \"Attendance meetings\"
header_row = 5
matrix = { members = \"Member\", beside = [\"Key\", \"Present: numerator\", \"Present: denominator\", \"Present (share)\"] }
values = { status = { member = \"attended\", absent = \"absent\", apologies = \"apologies\", \"[x]\" = \"unknown\" } }
";

#[test]
fn the_own_table_of_who_was_where_is_read_back() {
    let run = Run::with_inputs();
    let mut chance: u64 = 77;
    let mut next = |most: u64| {
        chance = chance
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from((chance >> 33) % most).unwrap()
    };
    for case in 0..6 {
        // Of fewer there is no such sheet.
        let meetings = 3 + next(5);
        let mut long = String::from("meeting_id,member_id,status\n");
        for member in MEMBERS {
            for meeting in 1..=meetings {
                writeln!(long, "M{meeting},{member},{}", STATUSES[next(4)]).unwrap();
            }
        }
        let first = folder(&run, &format!("own{case}"), "", &long, meetings);
        let expected = rates(&run, &first);
        assert!(!expected.is_empty());
        let outputs = PathBuf::from(format!("{}-out", first.display())).join("2023");
        // As data, which a program reads without a word of settings.
        let table = fs::read_to_string(outputs.join("data/participation.matrix-series-1.csv"));
        let data = folder(&run, &format!("data{case}"), "", "", meetings);
        for file in ["rapporteur.toml", "attendance.csv"] {
            fs::remove_file(data.join(file)).unwrap();
        }
        fs::write(data.join("Who was where.csv"), table.unwrap()).unwrap();
        assert_eq!(rates(&run, &data), expected, "{case}");
        // As the sheet of the workbook, and as an office saves that.
        let book = outputs.join("statistics.xlsx");
        let sheet = |name: &str, file: &Path| {
            let end = file.extension().unwrap().to_str().unwrap();
            let settings = format!("[inputs.attendance]\nfile = \"own.{end}\"\n{OWN_SHEET}");
            let folder = folder(&run, &format!("{name}{case}"), &settings, "", meetings);
            fs::remove_file(folder.join("attendance.csv")).unwrap();
            fs::copy(file, folder.join(format!("own.{end}"))).unwrap();
            folder
        };
        assert_eq!(rates(&run, &sheet("xlsx", &book)), expected, "{case}");
        let profile = format!(
            "-env:UserInstallation=file://{}",
            run.path("profile").display()
        );
        let to = run.path("converted");
        let convert = [
            profile.as_str(),
            "--headless",
            "--convert-to",
            "ods",
            "--outdir",
        ];
        let paths = [&to, &book].map(|path| path.to_str().unwrap());
        let arguments = [convert.as_slice(), &paths].concat();
        if case == 0 && tool("soffice", &arguments).is_some() {
            let folder = sheet("ods", &to.join("statistics.ods"));
            assert_eq!(rates(&run, &folder), expected, "{case}");
        }
    }
}

/// The rates of a folder, by member.
fn rates(run: &Run, folder: &Path) -> Vec<(String, String)> {
    let all = figures(run, folder);
    let rates = all.as_array().unwrap().iter();
    let rates = rates.filter(|figure| {
        figure["id"]
            .as_str()
            .unwrap()
            .starts_with("participation.rate")
    });
    let text = |figure: &serde_json::Value| (figure["id"].to_string(), figure.to_string());
    rates.map(text).collect()
}

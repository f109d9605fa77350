//! Every formula of a workbook worked out by other programs: they must come to the value that is
//! stored with it.
use crate::{
    documents::report,
    support::{Run, root, tool},
};
use calamine::{Data, Reader, Xlsx, open_workbook_from_rs};
use rapporteur::words::Words;
use std::{
    collections::BTreeSet,
    io::{Cursor, Read, Write},
    path::Path,
};
use zip::{ZipArchive, ZipWriter, write::SimpleFileOptions};

/// Sheet, row, column, formula, value.
type Figures = Vec<(String, u32, u32, String, Data)>;

/// Every cell with a formula, and its value.
fn figures(bytes: &[u8]) -> Figures {
    let mut book: Xlsx<_> = open_workbook_from_rs(Cursor::new(bytes.to_vec())).unwrap();
    let mut figures = Figures::new();
    for sheet in book.sheet_names() {
        let values = book.worksheet_range(&sheet).unwrap();
        let formulas = book.worksheet_formula(&sheet).unwrap();
        let Some((top, left)) = formulas.start() else {
            continue;
        };
        for (row, column, formula) in formulas.used_cells() {
            let at = (
                top + u32::try_from(row).unwrap(),
                left + u32::try_from(column).unwrap(),
            );
            figures.push((
                sheet.clone(),
                at.0,
                at.1,
                formula.clone(),
                values.get_value(at).cloned().unwrap_or(Data::Empty),
            ));
        }
    }
    figures
}

fn is_same(a: &Data, b: &Data) -> bool {
    match (a, b) {
        (Data::Float(_) | Data::Int(_), Data::Float(_) | Data::Int(_)) => {
            let number = |d: &Data| {
                if let Data::Float(x) = d {
                    *x
                } else {
                    d.to_string().parse().unwrap()
                }
            };
            let (a, b) = (number(a), number(b));
            (a - b).abs() <= 1e-12 * a.abs().max(1.0)
        }
        (a, b) => a == b,
    }
}

/// The file as `LibreOffice` saves it after it has worked out every formula again; none where it is
/// not there.
fn recalculated(run: &Run, name: &str) -> Option<Vec<u8>> {
    recalculated_as(run, name, "xlsx")
}

/// The same in a format.
pub fn recalculated_as(run: &Run, name: &str, format: &str) -> Option<Vec<u8>> {
    let file = run.path(name).display().to_string();
    convert(run, format, &[file])?;
    let name = Path::new(name).with_extension(format);
    let saved = run.path("recalculated").join(name.file_name().unwrap());
    Some(std::fs::read(saved).unwrap())
}

/// The same of the files `0.xlsx`, `1.xlsx` and so on of a folder.
pub fn recalculated_all(run: &Run, folder: &str, files: usize) -> Option<Vec<Vec<u8>>> {
    let name = |n: usize| format!("{n}.xlsx");
    let paths: Vec<String> = (0..files)
        .map(|n| run.path(folder).join(name(n)).display().to_string())
        .collect();
    convert(run, "xlsx", &paths)?;
    let read = |n| std::fs::read(run.path("recalculated").join(name(n))).unwrap();
    Some((0..files).map(read).collect())
}

/// Has `LibreOffice` work out files again and save them in a format, in a folder of their own.
fn convert(run: &Run, format: &str, files: &[String]) -> Option<()> {
    let profile = run.path("profile");
    let user = profile.join("user");
    std::fs::create_dir_all(&user).unwrap();
    // By its own wish it trusts the values of a file: it is told never to.
    std::fs::write(
        user.join("registrymodifications.xcu"),
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<oor:items xmlns:oor=\"http://openoffice.org/2001/registry\" xmlns:xs=\"http://www.w3.org/2001/XMLSchema\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">\n<item oor:path=\"/org.openoffice.Office.Calc/Formula/Load\"><prop oor:name=\"OOXMLRecalcMode\" oor:op=\"fuse\"><value>0</value></prop><prop oor:name=\"ODFRecalcMode\" oor:op=\"fuse\"><value>0</value></prop></item>\n</oor:items>\n",
    )
    .unwrap();
    let (environment, out) = (
        format!("-env:UserInstallation=file://{}", profile.display()),
        run.path("recalculated").display().to_string(),
    );
    let options = [
        &environment,
        "--headless",
        "--convert-to",
        format,
        "--outdir",
        &out,
    ];
    let files = files.iter().map(String::as_str);
    let arguments: Vec<&str> = options.into_iter().chain(files).collect();
    tool("soffice", &arguments).map(drop)
}

/// Cells whose stored value is not what `LibreOffice` comes to.
pub fn mismatches(run: &Run, name: &str) -> Option<(usize, Vec<String>)> {
    let before = figures(&std::fs::read(run.path(name)).unwrap());
    let bytes = recalculated(run, name)?;
    let mut book: Xlsx<_> = open_workbook_from_rs(Cursor::new(bytes)).unwrap();
    let mut wrong = Vec::new();
    for sheet in book.sheet_names() {
        let range = book.worksheet_range(&sheet).unwrap();
        for (_, row, column, formula, value) in before.iter().filter(|f| f.0 == sheet) {
            let found = range
                .get_value((*row, *column))
                .cloned()
                .unwrap_or(Data::Empty);
            if !is_same(value, &found) {
                wrong.push(format!(
                    "{sheet} {}: {value:?} stored, {found:?} worked out by ={formula}",
                    address(*row, *column)
                ));
            }
        }
    }
    Some((before.len(), wrong))
}

fn address(row: u32, column: u32) -> String {
    format!(
        "{}{}",
        rapporteur::finding::letters(u64::from(column) + 1),
        row + 1
    )
}

fn workbook(run: &Run, period: &str) -> String {
    let book = rapporteur::render::xlsx::write(
        &report(period, None),
        &Words::english(),
        "statistics.xlsx",
        &std::env::temp_dir(),
    )
    .unwrap();
    let name = format!("{period}.xlsx");
    std::fs::write(run.path(&name), book.bytes).unwrap();
    name
}

/// How many formulas a workbook has, each with the value that `LibreOffice` comes to.
pub fn formulas_that_agree(run: &Run, name: &str) -> Option<usize> {
    let (count, wrong) = mismatches(run, name)?;
    assert!(
        wrong.is_empty(),
        "{name}: {} of {count}: {:#?}",
        wrong.len(),
        &wrong[..wrong.len().min(12)]
    );
    Some(count)
}

#[test]
fn libreoffice_comes_to_the_value_of_every_formula() {
    let run = Run::with_inputs();
    for period in ["2021", "2022"] {
        let name = workbook(&run, period);
        let Some(count) = formulas_that_agree(&run, &name) else {
            return;
        };
        assert!(count > 2500, "{period}: only {count} formulas");
        eprintln!("{period}: {count} formulas, 0 mismatches");
    }
    if let Some(folder) = std::env::var_os("RAPPORTEUR_UNFCCC_DATA").map(std::path::PathBuf::from) {
        let settings = root().join("examples/unfccc-inc/rapporteur.toml");
        let (inputs, settings, outputs) = (
            folder.to_str().unwrap(),
            settings.to_str().unwrap(),
            run.path("unfccc"),
        );
        let arguments = [
            "report",
            "--quiet",
            "--inputs",
            inputs,
            "--settings",
            settings,
            "--period",
            "1991..1995",
            "--outputs",
            outputs.to_str().unwrap(),
        ];
        let ended = run.program(&arguments);
        assert_eq!(ended.code, 0, "{}", ended.err);
        let (count, wrong) = mismatches(&run, "unfccc/1991..1995/statistics.xlsx").unwrap();
        assert!(
            wrong.is_empty(),
            "UNFCCC: {} of {count}: {:#?}",
            wrong.len(),
            &wrong[..wrong.len().min(12)]
        );
        eprintln!("UNFCCC: {count} formulas, 0 mismatches");
    } else {
        eprintln!("NOT RUN in full: set RAPPORTEUR_UNFCCC_DATA to the folder of the UNFCCC data");
    }
}

/// The cells of its own sheet that a formula names, by row and column; of a range, all.
fn cells_in(formula: &str) -> Vec<(u32, u32)> {
    let place = |cell: &str| {
        let letters = cell.chars().take_while(char::is_ascii_uppercase).count();
        let (letters, digits) = cell.split_at(letters);
        if !(1..=3).contains(&letters.len()) {
            return None;
        }
        let column = letters
            .bytes()
            .fold(0, |n, letter| n * 26 + u32::from(letter - b'A') + 1);
        let row: u32 = digits.parse().ok()?;
        Some((row.checked_sub(1)?, column - 1))
    };
    let parts = formula.split(|c: char| !c.is_ascii_alphanumeric() && c != ':');
    let mut cells = Vec::new();
    for part in parts {
        let (first, last) = part.split_once(':').unwrap_or((part, part));
        if let (Some(first), Some(last)) = (place(first), place(last)) {
            cells.extend(
                (first.0..=last.0).flat_map(|row| (first.1..=last.1).map(move |c| (row, c))),
            );
        }
    }
    cells
}

/// The workbook with one of its parts changed.
pub fn edited(bytes: &[u8], part: &str, edit: impl Fn(String) -> String) -> Vec<u8> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for i in 0..archive.len() {
        let mut file = archive.by_index(i).unwrap();
        let mut content = Vec::new();
        file.read_to_end(&mut content).unwrap();
        let name = file.name().unwrap().into_owned();
        if name == part {
            content = edit(String::from_utf8(content).unwrap()).into_bytes();
        }
        writer
            .start_file(name, SimpleFileOptions::default())
            .unwrap();
        writer.write_all(&content).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

/// The workbook with another text in a cell.
pub fn with_text(bytes: &[u8], sheet: &str, cell: &str, text: &str) -> Vec<u8> {
    edited(bytes, &part_of(bytes, sheet), |xml| {
        let start = xml.find(&format!("<c r=\"{cell}\"")).expect("the cell");
        let end = start + xml[start..].find("</c>").expect("its end") + "</c>".len();
        format!(
            "{}<c r=\"{cell}\" t=\"inlineStr\"><is><t>{text}</t></is></c>{}",
            &xml[..start],
            &xml[end..]
        )
    })
}

/// The part that holds a sheet.
pub fn part_of(bytes: &[u8], sheet: &str) -> String {
    let book: Xlsx<_> = open_workbook_from_rs(Cursor::new(bytes.to_vec())).unwrap();
    let place = book
        .sheet_names()
        .iter()
        .position(|name| name == sheet)
        .unwrap();
    format!("xl/worksheets/sheet{}.xml", place + 1)
}

#[test]
fn a_wrong_stored_value_is_found_and_a_changed_row_changes_the_rate() {
    let run = Run::with_inputs();
    let name = workbook(&run, "2022");
    let bytes = std::fs::read(run.path(&name)).unwrap();
    // India was at five of fourteen: the file says six.
    let part = part_of(&bytes, "Attendance by member");
    let wrong = edited(&bytes, &part, |xml| {
        let (before, after) = xml.split_at(
            xml.find("\"IND\",Table_DataPresence[series],")
                .or_else(|| xml.find("IND"))
                .expect("India's row"),
        );
        let five = after.find("<v>5</v>").expect("five");
        format!(
            "{before}{}<v>6</v>{}",
            &after[..five],
            &after[five + "<v>5</v>".len()..]
        )
    });
    std::fs::write(run.path("wrong.xlsx"), wrong).unwrap();
    let Some((_, found)) = mismatches(&run, "wrong.xlsx") else {
        return;
    };
    assert_eq!(found.len(), 1, "{found:#?}");
    assert!(
        found[0].starts_with("Attendance by member ")
            && found[0].contains("Float(6.0) stored, Float(5.0) worked out"),
        "{found:#?}"
    );

    // Thailand's row at the sixteenth meeting says that it was absent: its rate falls, and that of
    // all.
    let mut book: Xlsx<_> = open_workbook_from_rs(Cursor::new(bytes.clone())).unwrap();
    let attendance = book.worksheet_range("Data attendance").unwrap();
    let heads: Vec<String> = attendance
        .rows()
        .nth(4)
        .unwrap()
        .iter()
        .map(ToString::to_string)
        .collect();
    let column = |name: &str| heads.iter().position(|h| h == name).unwrap();
    let is_row =
        |row: &[Data]| row[column("meeting_id")] == *"AHG-16" && row[column("member_id")] == *"THA";
    let row = attendance.rows().position(is_row).expect("Thailand's row");
    let cell = address(
        u32::try_from(row).unwrap(),
        u32::try_from(column("status")).unwrap(),
    );
    let changed = with_text(&bytes, "Data attendance", &cell, "absent");
    std::fs::write(run.path("changed.xlsx"), changed).unwrap();
    let (_, found) = mismatches(&run, "changed.xlsx").unwrap();
    let says = |part: &str| found.iter().any(|f| f.contains(part));
    assert!(
        says("Attendance by member ") && says("Float(14.0) stored, Float(13.0) worked out"),
        "{found:#?}"
    );
    assert!(
        says("Key figures ") && says("Float(217.0) stored, Float(216.0) worked out"),
        "{found:#?}"
    );
    assert!(
        says("Data presence ") && says("Year by year "),
        "{found:#?}"
    );
    // The other series, which comes below, is as it was.
    let other = |line: &String| {
        let cell = line.strip_prefix("Attendance by member ")?;
        let row: String = cell
            .split(':')
            .next()?
            .chars()
            .filter(char::is_ascii_digit)
            .collect();
        Some(row.parse::<u32>().unwrap() > 5 + 19)
    };
    assert!(!found.iter().filter_map(other).any(|is_below| is_below));
}

#[test]
fn a_second_engine_comes_to_the_value_of_every_formula() {
    let bytes = rapporteur::render::xlsx::write(
        &report("2022", None),
        &Words::english(),
        "statistics.xlsx",
        &std::env::temp_dir(),
    )
    .unwrap()
    .bytes;
    let read = ironcalc::import::load_from_xlsx_bytes(&bytes, "statistics", "en", "UTC").unwrap();
    let mut model = ironcalc::base::Model::from_workbook(read, "en").unwrap();
    model.evaluate();
    let book: Xlsx<_> = open_workbook_from_rs(Cursor::new(bytes.clone())).unwrap();
    let names = book.sheet_names();
    let all = figures(&bytes);
    // It takes the first of a column for all of it in FIND, EXACT and the criteria of COUNTIFS:
    // what works on columns, and the shares of that, is left to LibreOffice.
    let is_array = |formula: &str| formula.contains("SUMPRODUCT(");
    let mut left: BTreeSet<(&String, u32, u32)> = BTreeSet::new();
    let mut before = None;
    while before != Some(left.len()) {
        before = Some(left.len());
        for (sheet, row, column, formula, _) in &all {
            let is_from = |cell: &(u32, u32)| left.contains(&(sheet, cell.0, cell.1));
            if is_array(formula) || cells_in(formula).iter().any(is_from) {
                left.insert((sheet, *row, *column));
            }
        }
    }
    let mut wrong = Vec::new();
    let mut count = 0;
    for (sheet, row, column, formula, value) in
        all.iter().filter(|f| !left.contains(&(&f.0, f.1, f.2)))
    {
        count += 1;
        let number = u32::try_from(names.iter().position(|n| n == sheet).unwrap()).unwrap();
        let found = match model
            .get_cell_value_by_index(
                number,
                i32::try_from(row + 1).unwrap(),
                i32::try_from(column + 1).unwrap(),
            )
            .unwrap()
        {
            ironcalc::base::cell::CellValue::Number(x) => Data::Float(x),
            ironcalc::base::cell::CellValue::String(text) => Data::String(text),
            other => Data::String(format!("{other:?}")),
        };
        if !is_same(value, &found) {
            wrong.push(format!(
                "{sheet} {}: {value:?} stored, {found:?} worked out by ={formula}",
                address(*row, *column)
            ));
        }
    }
    eprintln!(
        "ironcalc: {count} of {} formulas, {} mismatches",
        all.len(),
        wrong.len()
    );
    assert!(count > 2800, "only {count}");
    assert!(
        wrong.is_empty(),
        "{} of {}: {:#?}",
        wrong.len(),
        count,
        &wrong[..wrong.len().min(20)]
    );
}

/// In another language the heads and words of the rows behind are others, and so are formulas.
#[test]
fn libreoffice_comes_to_the_value_of_every_formula_in_other_languages() {
    let run = Run::with_inputs();
    let ended = run.program(&["report", "--quiet", "--languages", "en,fr,ar"]);
    assert_eq!(ended.code, 0, "{}", ended.err);
    let mut counts = Vec::new();
    for tag in ["fr", "ar"] {
        let name = format!("{tag}.xlsx");
        let made = run.path(&format!("outputs/2022/statistics.{tag}.xlsx"));
        std::fs::copy(made, run.path(&name)).unwrap();
        let Some(count) = formulas_that_agree(&run, &name) else {
            return;
        };
        counts.push(count);
    }
    // As many as in English: none became a value since a text could not be compared.
    let english = mismatches(&run, &workbook(&run, "2022")).map(|(count, _)| count);
    assert!(
        counts.iter().all(|count| Some(*count) == english),
        "{counts:?} {english:?}"
    );
}

#[test]
fn a_printed_workbook_is_no_pile_of_paper() {
    let run = Run::with_inputs();
    let name = workbook(&run, "2022");
    let file = run.path(&name).display().to_string();
    if convert(&run, "pdf", &[file]).is_none() {
        return;
    }
    let printed = lopdf::Document::load(run.path("recalculated/2022.pdf")).unwrap();
    let pages = printed.get_pages().len();
    eprintln!("{pages} printed pages");
    assert!((20..=40).contains(&pages), "{pages} pages");
}

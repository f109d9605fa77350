//! Workbooks as `OpenDocument`: the same sheets, values and formulas as the other workbook, worked out
//! by `LibreOffice` to the same values; and what a reader with a screen reader needs.
use crate::{languages::briefing, recalculation::recalculated_as, sheets::parts, support::Run};
use calamine::{Data, Ods, Reader, Xlsx, open_workbook_from_rs};
use rapporteur::{
    render::{ods, xlsx},
    words::Words,
};
use roxmltree::{Document, Node};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    io::Cursor,
};

/// A workbook of 2022 in both formats.
fn both(language: &str) -> [Vec<u8>; 2] {
    let report = briefing(language);
    let words = Words::new(language).unwrap();
    let excel = xlsx::write(&report, &words, "a.xlsx", &std::env::temp_dir()).unwrap();
    let open = ods::write(&excel.bytes, "a.ods").unwrap();
    [excel.bytes, open.bytes]
}

/// Cells with a value, by sheet, row and column.
type Cells = BTreeMap<(String, u32, u32), Data>;

fn cells<R: Reader<Cursor<Vec<u8>>>>(bytes: &[u8]) -> (Vec<String>, Cells)
where
    R::Error: std::fmt::Debug,
{
    let mut book: R = open_workbook_from_rs(Cursor::new(bytes.to_vec())).unwrap();
    let mut all = Cells::new();
    for (sheet, range) in book.worksheets() {
        let (top, left) = range.start().unwrap_or_default();
        for (row, column, value) in range.used_cells() {
            let at = (
                top + u32::try_from(row).unwrap(),
                left + u32::try_from(column).unwrap(),
            );
            all.insert((sheet.clone(), at.0, at.1), value.clone());
        }
    }
    (book.sheet_names(), all)
}

/// Numbers and days of both formats as numbers.
fn plain(value: &Data) -> Data {
    match value {
        #[allow(
            clippy::cast_precision_loss,
            reason = "whole numbers of a sheet are small"
        )]
        Data::Int(n) => Data::Float(*n as f64),
        Data::DateTime(day) => Data::Float(day.as_f64()),
        Data::DateTimeIso(day) => {
            let day: jiff::civil::Date = day[..10].parse().unwrap();
            let days = day
                .since(jiff::civil::date(1899, 12, 30))
                .unwrap()
                .get_days();
            Data::Float(f64::from(days))
        }
        Data::String(text) => Data::String(text.replace("\r\n", "\n")),
        other => other.clone(),
    }
}

/// The cells in which two workbooks differ.
fn differences(one: &Cells, other: &Cells) -> Vec<String> {
    let places: BTreeSet<_> = one.keys().chain(other.keys()).collect();
    let is_same = |a: Option<Data>, b: Option<Data>| match (a, b) {
        (Some(Data::Float(a)), Some(Data::Float(b))) => (a - b).abs() <= 1e-12 * a.abs().max(1.0),
        (a, b) => a == b,
    };
    let mut different = Vec::new();
    for place in places {
        let (a, b) = (one.get(place).map(plain), other.get(place).map(plain));
        if !is_same(a.clone(), b.clone()) {
            different.push(format!("{place:?}: {a:?}, {b:?}"));
        }
    }
    different
}

#[test]
fn both_workbooks_hold_the_same_values_in_the_same_cells() {
    for language in ["en", "fr", "ar"] {
        let [excel, open] = both(language);
        let ((names, excel), (open_names, open)) =
            (cells::<Xlsx<_>>(&excel), cells::<Ods<_>>(&open));
        assert_eq!(names, open_names);
        assert!(excel.len() > 20_000, "{}", excel.len());
        let different = differences(&excel, &open);
        assert!(
            different.is_empty(),
            "{language}: {} of {}: {:#?}",
            different.len(),
            excel.len(),
            &different[..different.len().min(10)]
        );
    }
}

/// A value that is wrong in the file is worked out again, so that the comparison is one.
#[test]
fn libreoffice_comes_to_the_same_values_in_both() {
    let run = Run::with_lists(&[]);
    let [excel, open] = both("en");
    let planted = wrong_value(&open);
    fs::write(run.path("a.xlsx"), &excel).unwrap();
    fs::write(run.path("a.ods"), planted).unwrap();
    let Some(worked_out) = recalculated_as(&run, "a.ods", "xlsx") else {
        return;
    };
    let ((_, expected), (_, found)) = (cells::<Xlsx<_>>(&excel), cells::<Xlsx<_>>(&worked_out));
    let different = differences(&expected, &found);
    assert!(
        different.is_empty(),
        "{} of {}: {:#?}",
        different.len(),
        expected.len(),
        &different[..different.len().min(10)]
    );
    eprintln!("{} cells, 0 differences", expected.len());
}

/// The file with another value stored for one of its formulas.
fn wrong_value(open: &[u8]) -> Vec<u8> {
    use std::io::Write;
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default();
    let mut is_planted = false;
    for (name, mut text) in parts(open) {
        if name == "content.xml" {
            let formula = text.find("table:formula=\"of:=COUNTIFS").unwrap();
            let value = formula + text[formula..].find("office:value=\"").unwrap();
            let start = value + "office:value=\"".len();
            let end = start + text[start..].find('"').unwrap();
            text.replace_range(start..end, "4711");
            is_planted = true;
        }
        writer.start_file(name, options).unwrap();
        writer.write_all(text.as_bytes()).unwrap();
    }
    assert!(is_planted);
    writer.finish().unwrap().into_inner()
}

fn named<'d>(node: Node<'d, 'd>, name: &str) -> Vec<Node<'d, 'd>> {
    node.descendants()
        .filter(|node| node.tag_name().name() == name)
        .collect()
}

fn said<'d>(node: &Node<'d, 'd>, name: &str) -> Option<&'d str> {
    let mut attributes = node.attributes();
    attributes.find(|a| a.name() == name).map(|a| a.value())
}

#[test]
fn a_reader_of_an_open_document_workbook_finds_its_way() {
    for language in ["en", "ar"] {
        let [_, open] = both(language);
        let parts: BTreeMap<String, String> = parts(&open).into_iter().collect();
        let content = Document::parse(&parts["content.xml"]).unwrap();
        let root = content.root_element();
        let text = |node: &Node| {
            let texts = node.descendants().filter_map(|node| node.text());
            texts.collect::<String>()
        };
        let sheets = named(root, "table");
        assert!(sheets.len() > 20, "{}", sheets.len());
        // All but the cover have a table: its title, what it is, its head on each page, its filter.
        for sheet in &sheets[1..] {
            let name = said(sheet, "name").unwrap();
            for child in ["title", "desc"] {
                let child = sheet
                    .children()
                    .find(|node| node.tag_name().name() == child);
                assert!(child.is_some_and(|node| !text(&node).is_empty()), "{name}");
            }
            assert_eq!(named(*sheet, "table-header-rows").len(), 1, "{name}");
            let link = named(*sheet, "a")[0];
            assert!(said(&link, "href").unwrap().starts_with("#'"), "{name}");
            let settings = &parts["settings.xml"];
            assert!(
                settings.contains(&format!("config:name=\"{name}\"")),
                "{name}"
            );
        }
        assert_eq!(named(root, "database-range").len(), sheets.len() - 1);
        // What is referred to is there.
        let styles: BTreeSet<&str> = named(root, "style")
            .iter()
            .filter_map(|style| said(style, "name"))
            .collect();
        for node in root.descendants() {
            for name in ["style-name", "default-cell-style-name"] {
                let style = said(&node, name).filter(|_| !node.has_tag_name("chart"));
                assert!(
                    style.is_none_or(|style| styles.contains(style)),
                    "{style:?}"
                );
            }
        }
        let frames = named(root, "frame");
        assert!(frames.len() >= 5, "{}", frames.len());
        for frame in frames {
            let about = frame
                .children()
                .find(|node| node.tag_name().name() == "desc");
            assert!(about.is_some_and(|about| text(&about).len() > 40));
            let object = said(&named(frame, "object")[0], "href").unwrap();
            let path = format!("{}/content.xml", object.trim_start_matches("./"));
            let chart = Document::parse(&parts[&path]).unwrap();
            assert!(!named(chart.root_element(), "series").is_empty());
            assert!(parts["META-INF/manifest.xml"].contains(&path));
        }
        let mode = if language == "ar" { "rl-tb" } else { "lr-tb" };
        let of_sheets = named(root, "table-properties");
        assert!(
            of_sheets
                .iter()
                .all(|table| said(table, "writing-mode") == Some(mode))
        );
        assert!(parts["meta.xml"].contains(&format!("<dc:language>{language}</dc:language>")));
        assert!(parts["content.xml"].contains("table:use-regular-expressions=\"false\""));
    }
}

#[test]
fn workbooks_are_written_in_the_formats_that_are_asked_for() {
    for (settings, expected) in [
        ("", &["statistics.xlsx"][..]),
        ("workbook = [\"ods\"]", &["statistics.ods"]),
        (
            "workbook = [\"xlsx\", \"ods\"]",
            &["statistics.ods", "statistics.xlsx"],
        ),
    ] {
        let run = Run::with_inputs();
        let path = run.path("inputs/rapporteur.toml");
        let text = fs::read_to_string(&path).unwrap();
        fs::write(
            &path,
            text.replacen("[report]", &format!("[report]\n{settings}"), 1),
        )
        .unwrap();
        let report = ["report", "--quiet", "--leave-out", "meetings,data,word"];
        let ended = run.program(&report);
        assert_eq!(ended.code, 0, "{}", ended.err);
        let files = run.files("outputs/2022");
        let books: Vec<&str> = files
            .keys()
            .map(String::as_str)
            .filter(|path| path.starts_with("statistics"))
            .collect();
        assert_eq!(books, expected);
        let web = String::from_utf8_lossy(&files["briefing.html"]).into_owned();
        let linked = expected.last().unwrap();
        assert!(web.contains(&format!("href=\"{linked}\"")), "{linked}");
        // The same lists give the same bytes.
        let again = run.program(&report);
        assert_eq!(again.code, 0, "{}", again.err);
        let again = run.files("outputs/2022");
        for book in expected {
            assert!(files[*book] == again[*book], "{book}");
        }
    }
    let run = Run::with_lists(&[("rapporteur.toml", "[report]\nworkbook = []\n")]);
    let ended = run.program(&["report"]);
    assert!(
        ended
            .err
            .contains("rapporteur.toml:2: [report] workbook: name at least one format"),
        "{}",
        ended.err
    );
}

//! The rules for workbooks that all can read and none can be harmed by, checked on the parts of the
//! file; each is shown to fail.
use crate::{
    documents::report,
    recalculation::{edited, part_of},
    support::{Run, copy, root},
};
use rapporteur::words::Words;
use std::{
    collections::{BTreeMap, BTreeSet},
    io::{Cursor, Read},
};
use usvg::roxmltree::{Document, Node, ParsingOptions};
use zip::ZipArchive;

type Parts = BTreeMap<String, String>;

pub fn parts(bytes: &[u8]) -> Parts {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
    (0..archive.len())
        .map(|i| {
            let mut file = archive.by_index(i).unwrap();
            let mut text = String::new();
            file.read_to_string(&mut text).unwrap();
            (file.name().unwrap().into_owned(), text)
        })
        .collect()
}

fn document(text: &str) -> Document<'_> {
    Document::parse_with_options(
        text,
        ParsingOptions {
            allow_dtd: false,
            nodes_limit: u32::MAX,
            ..ParsingOptions::default()
        },
    )
    .unwrap()
}

fn all<'a>(document: &'a Document, name: &'a str) -> impl Iterator<Item = Node<'a, 'a>> + use<'a> {
    document
        .descendants()
        .filter(move |n| n.tag_name().name() == name)
}

fn child_text(node: Node, name: &str) -> Option<String> {
    node.children()
        .find(|n| n.tag_name().name() == name)
        .map(|n| {
            n.descendants()
                .filter(Node::is_text)
                .filter_map(|d| d.text())
                .collect()
        })
}

/// Column and row, from 1.
fn place(cell: &str) -> (u32, u32) {
    let letters: String = cell.chars().take_while(char::is_ascii_alphabetic).collect();
    let column = letters
        .chars()
        .fold(0, |n, c| n * 26 + (u32::from(c) - u32::from('A') + 1));
    (column, cell[letters.len()..].parse().unwrap())
}

fn range(text: &str) -> ((u32, u32), (u32, u32)) {
    let (from, to) = text.split_once(':').unwrap_or((text, text));
    (place(from), place(to))
}

/// What a formula of ours begins with.
const FUNCTIONS: [&str; 7] = [
    "COUNTIFS(",
    "SUMIFS(",
    "SUM(",
    "SUMPRODUCT(",
    "ROUND(",
    "ROWS(",
    "IF(",
];

/// What is wrong with a workbook.
fn faults(bytes: &[u8]) -> Vec<String> {
    let mut checker = Checker {
        parts: parts(bytes),
        ..Checker::default()
    };
    checker.package();
    let strings = checker.parts["xl/sharedStrings.xml"].clone();
    let strings = document(&strings);
    checker.strings = all(&strings, "si").map(text_of).collect();
    let workbook = checker.parts["xl/workbook.xml"].clone();
    let workbook = document(&workbook);
    checker.book(&workbook);
    for i in 0..checker.names.len() {
        checker.sheet(i, &workbook);
    }
    checker.faults
}

fn text_of(node: Node) -> String {
    node.descendants()
        .filter(Node::is_text)
        .filter_map(|d| d.text())
        .collect()
}

#[derive(Default)]
struct Checker {
    parts: Parts,
    strings: Vec<String>,
    names: Vec<String>,
    tables: BTreeSet<String>,
    faults: Vec<String>,
}

/// Values by row and column.
type Cells = BTreeMap<(u32, u32), String>;

impl Checker {
    fn demand(&mut self, good: bool, fault: String) {
        if !good {
            self.faults.push(fault);
        }
    }

    /// What any part may do harm with, and what the file says of itself.
    fn package(&mut self) {
        let parts = std::mem::take(&mut self.parts);
        for (name, text) in &parts {
            let known = [
                "xl/worksheets/",
                "xl/tables/",
                "xl/charts/",
                "xl/drawings/",
                "xl/theme/",
                "_rels/",
                "docProps/",
                "xl/_rels/",
            ];
            let plain = [
                "[Content_Types].xml",
                "xl/workbook.xml",
                "xl/styles.xml",
                "xl/sharedStrings.xml",
            ];
            self.demand(
                known.iter().any(|k| name.starts_with(k)) || plain.contains(&name.as_str()),
                format!("a part {name}"),
            );
            if name.contains("_rels/") {
                for link in all(&document(text), "Relationship") {
                    self.demand(
                        link.attribute("TargetMode") != Some("External"),
                        format!("{name} leads out of the file"),
                    );
                }
            }
        }
        for (property, least) in [
            ("title", 10),
            ("creator", 3),
            ("subject", 10),
            ("keywords", 10),
        ] {
            let said = all(&document(&parts["docProps/core.xml"]), property)
                .next()
                .and_then(|n| n.text())
                .map_or(0, str::len);
            self.demand(said >= least, format!("the property {property} is empty"));
        }
        for font in
            all(&document(&parts["xl/styles.xml"]), "fonts").flat_map(|fonts| fonts.children())
        {
            let size = font
                .children()
                .find(|n| n.tag_name().name() == "sz")
                .and_then(|n| n.attribute("val")?.parse::<f64>().ok());
            self.demand(
                size.is_none_or(|s| s >= 10.0),
                format!("a font of {size:?} points"),
            );
        }
        self.parts = parts;
    }

    fn book(&mut self, workbook: &Document) {
        self.names = all(workbook, "sheet")
            .map(|s| s.attribute("name").unwrap().to_owned())
            .collect();
        let names = self.names.clone();
        self.demand(
            names[..2] == ["Cover", "Contents"],
            "the cover and the contents are not the first".into(),
        );
        self.demand(
            names
                .iter()
                .map(|n| n.to_lowercase())
                .collect::<BTreeSet<_>>()
                .len()
                == names.len(),
            "two sheets of one name".into(),
        );
        self.demand(
            all(workbook, "sheet").all(|s| s.attribute("state").is_none()),
            "a hidden sheet".into(),
        );
        let opens = all(workbook, "workbookView")
            .all(|v| v.attribute("activeTab").is_none_or(|tab| tab == "0"));
        self.demand(opens, "the cover is not what opens".into());
        let mut defined = BTreeSet::new();
        for name in all(workbook, "definedName") {
            self.demand(
                defined.insert((name.attribute("name"), name.attribute("localSheetId"))),
                "a name is defined twice".into(),
            );
        }
    }

    /// The parts that a part leads to.
    fn targets(&self, rels: &str) -> Vec<String> {
        let text = self.parts.get(rels).map_or("<none/>", String::as_str);
        all(&document(text), "Relationship")
            .map(|r| r.attribute("Target").unwrap().replace("../", "xl/"))
            .collect()
    }

    fn sheet(&mut self, i: usize, workbook: &Document) {
        let name = self.names[i].clone();
        self.demand(
            name.encode_utf16().count() <= 31
                && name
                    .chars()
                    .all(|c| c.is_alphanumeric() || " ’-()…,.".contains(c))
                && name.trim() == name,
            format!("{name} is no plain name"),
        );
        let text = self.parts[&format!("xl/worksheets/sheet{}.xml", i + 1)].clone();
        let sheet = document(&text);
        let cells = self.cells(&name, &sheet);
        self.demand(
            all(&sheet, "mergeCell").next().is_none(),
            format!("{name}: merged cells"),
        );
        self.demand(
            all(&sheet, "col").all(|c| c.attribute("hidden").is_none()),
            format!("{name}: a hidden column"),
        );
        self.demand(
            cells.get(&(1, 1)).is_some_and(|t| t.len() > 3),
            format!("{name}: no title in A1"),
        );
        let targets = self.targets(&format!("xl/worksheets/_rels/sheet{}.xml.rels", i + 1));
        let tables: Vec<&String> = targets.iter().filter(|t| t.contains("tables/")).collect();
        if i == 0 {
            self.demand(tables.is_empty(), "a table on the cover".into());
            return;
        }
        self.demand(
            tables.len() == 1,
            format!("{name}: {} tables", tables.len()),
        );
        let about = cells
            .get(&(2, 1))
            .is_some_and(|t| t.starts_with("This worksheet contains one table"));
        self.demand(about, format!("{name}: A2 does not say what is here"));
        self.demand(
            cells.get(&(3, 1)).is_some_and(|t| t.starts_with("Source")),
            format!("{name}: no source in A3"),
        );
        for table in tables {
            self.table(&name, table, &cells);
        }
        let pane = all(&sheet, "pane").next();
        let is_frozen = pane.is_some_and(|p| {
            p.attribute("state") == Some("frozen") && p.attribute("ySplit") == Some("5")
        });
        self.demand(is_frozen, format!("{name}: the head is not frozen"));
        let is_wide =
            all(&sheet, "pageSetup").any(|p| p.attribute("orientation") == Some("landscape"));
        self.demand(is_wide, format!("{name}: not set for print"));
        self.demand(
            all(&sheet, "oddFooter").any(|f| f.text().is_some_and(|t| t.contains("&P"))),
            format!("{name}: no page numbers"),
        );
        let is_own = |d: &Node| d.attribute("localSheetId") == Some(&i.to_string());
        let repeated = all(workbook, "definedName")
            .any(|d| is_own(&d) && d.text().is_some_and(|t| t.ends_with("$5:$5")));
        self.demand(
            repeated,
            format!("{name}: the head is not repeated in print"),
        );
        for drawing in targets.iter().filter(|t| t.contains("drawings/")) {
            self.charts(&name, drawing);
        }
        if i == 1 {
            let locations = all(&sheet, "hyperlink").filter_map(|h| h.attribute("location"));
            let linked: BTreeSet<&str> = locations
                .map(|l| l.trim_end_matches("!A1").trim_matches('\''))
                .collect();
            for other in self.names.clone().iter().skip(2) {
                self.demand(
                    linked.contains(other.as_str()),
                    format!("the contents do not lead to {other}"),
                );
            }
        }
    }

    fn cells(&mut self, name: &str, sheet: &Document) -> Cells {
        let mut cells = Cells::new();
        let mut last_row = 0;
        for row in all(sheet, "row") {
            let number: u32 = row.attribute("r").unwrap().parse().unwrap();
            self.demand(
                number > last_row,
                format!("{name}: row {number} after row {last_row}"),
            );
            last_row = number;
            self.demand(
                row.attribute("hidden").is_none(),
                format!("{name}: row {number} is hidden"),
            );
            let mut last = 0;
            for cell in row.children().filter(|n| n.tag_name().name() == "c") {
                let at = place(cell.attribute("r").unwrap());
                self.demand(
                    at.0 > last && at.1 == number,
                    format!("{name}: cell {:?} is out of order", cell.attribute("r")),
                );
                last = at.0;
                let value = child_text(cell, "v")
                    .or_else(|| child_text(cell, "is"))
                    .unwrap_or_default();
                let is_shared = cell.attribute("t") == Some("s");
                let value = if is_shared {
                    self.strings[value.parse::<usize>().unwrap()].clone()
                } else {
                    value
                };
                if let Some(formula) = child_text(cell, "f") {
                    self.demand(
                        FUNCTIONS.iter().any(|f| formula.starts_with(f)),
                        format!("{name}: a formula {formula:?}"),
                    );
                    self.demand(
                        !value.is_empty(),
                        format!("{name}: {:?} has no stored value", cell.attribute("r")),
                    );
                }
                cells.insert((at.1, at.0), value);
            }
        }
        cells
    }

    fn table(&mut self, name: &str, part: &str, cells: &Cells) {
        let text = self.parts[part].clone();
        let table = document(&text);
        let root = table.root_element();
        let is_new = self
            .tables
            .insert(root.attribute("name").unwrap().to_lowercase());
        self.demand(is_new, format!("{name}: a second table of its name"));
        let (from, to) = range(root.attribute("ref").unwrap());
        self.demand(
            from == (1, 5),
            format!("{name}: the table does not begin in A5"),
        );
        let mut heads = BTreeSet::new();
        for (c, head) in
            (from.0..).zip(all(&table, "tableColumn").map(|c| c.attribute("name").unwrap()))
        {
            let shown = cells.get(&(5, c)).map_or("", String::as_str);
            self.demand(
                !head.trim().is_empty() && !shown.trim().is_empty(),
                format!("{name}: a blank head"),
            );
            self.demand(
                heads.insert(head.to_lowercase()),
                format!("{name}: two heads {head:?}"),
            );
        }
        let blank = (from.1..=to.1)
            .flat_map(|r| (from.0..=to.0).map(move |c| (r, c)))
            .find(|at| cells.get(at).is_none_or(String::is_empty));
        self.demand(
            blank.is_none(),
            format!("{name}: a blank cell at {blank:?}"),
        );
        let beyond = cells.keys().find(|(r, c)| *r > to.1 || *c > to.0);
        self.demand(
            beyond.is_none(),
            format!("{name}: a cell beyond the table at {beyond:?}"),
        );
    }

    fn charts(&mut self, name: &str, drawing: &str) {
        let text = self.parts[drawing].clone();
        for picture in all(&document(&text), "cNvPr") {
            let said = picture.attribute("descr").is_some_and(|d| d.len() > 40);
            self.demand(said, format!("{name}: a chart without alternative text"));
        }
        for chart in self.targets(
            &drawing
                .replace("drawings/", "drawings/_rels/")
                .replace(".xml", ".xml.rels"),
        ) {
            let text = self.parts[&chart].clone();
            let chart = document(&text);
            let titles = all(&chart, "title").count();
            self.demand(
                titles >= 3,
                format!("{name}: a chart with {titles} titles of chart and axes"),
            );
            self.demand(
                all(&chart, "view3D").next().is_none(),
                format!("{name}: a chart in three dimensions"),
            );
            for cache in all(&chart, "numCache").chain(all(&chart, "strCache")) {
                let said = cache
                    .children()
                    .filter(|n| n.tag_name().name() == "pt")
                    .count();
                self.demand(
                    said > 0,
                    format!("{name}: a chart that is empty until it is worked out"),
                );
            }
        }
    }
}

fn workbook(period: &str) -> Vec<u8> {
    rapporteur::render::xlsx::write(
        &report(period, None),
        &Words::english(),
        "statistics.xlsx",
        &std::env::temp_dir(),
    )
    .unwrap()
    .bytes
}

#[test]
fn every_sheet_keeps_the_rules_for_accessible_and_safe_workbooks() {
    for period in ["2021", "2022", "2002..2025", "2005"] {
        let faults = faults(&workbook(period));
        assert!(faults.is_empty(), "{period}: {faults:#?}");
    }
}

/// The texts of the cells that rules of a sheet set apart because they equal a word, by that word.
fn marked(sheet: &Document, strings: &[String]) -> BTreeMap<String, BTreeSet<String>> {
    let mut marked: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for rules in all(sheet, "conditionalFormatting") {
        // Bars have a second part with another form.
        let Some(sqref) = rules.attribute("sqref") else {
            continue;
        };
        let ranges: Vec<_> = sqref.split(' ').map(range).collect();
        let is_within = |cell: &Node| {
            let (column, row) = place(cell.attribute("r").unwrap());
            ranges.iter().any(|((left, top), (right, bottom))| {
                (*left..=*right).contains(&column) && (*top..=*bottom).contains(&row)
            })
        };
        let cells = all(sheet, "c").filter(|cell| cell.attribute("t") == Some("s"));
        let text = |cell: Node| {
            let at: usize = child_text(cell, "v").unwrap().parse().unwrap();
            strings[at].clone()
        };
        let texts: BTreeSet<String> = cells.filter(is_within).map(text).collect();
        for word in rules
            .children()
            .filter_map(|rule| child_text(rule, "formula"))
        {
            let word = word.trim_matches('"').to_owned();
            marked.entry(word).or_default().extend(texts.clone());
        }
    }
    marked
}

#[test]
fn words_that_warn_stand_on_a_ground_in_the_workbook() {
    let run = Run::with_inputs();
    copy(&root().join("tests/data/hand"), &run.path("inputs"));
    let ended = run.program(&["report", "--settings", "inputs/rapporteur.toml"]);
    assert_eq!(ended.code, 0, "{}", ended.err);
    let parts = parts(&std::fs::read(run.path("outputs/2022/statistics.xlsx")).unwrap());
    let strings = document(&parts["xl/sharedStrings.xml"]);
    let strings: Vec<String> = all(&strings, "si").map(text_of).collect();
    let sheets = parts
        .iter()
        .filter(|(name, _)| name.starts_with("xl/worksheets/sheet"));
    let mut words = BTreeSet::new();
    for (_, sheet) in sheets {
        for (word, texts) in marked(&document(sheet), &strings) {
            assert!(
                texts.contains(&word),
                "{word} is in none of its cells: {texts:?}"
            );
            words.insert(word);
        }
    }
    let expected = ["absent", "apologies", "not reached", "▲ late", "◆ at risk"].map(str::to_owned);
    assert_eq!(words, BTreeSet::from(expected));
}

/// What is planted, in which part, how, and what must be found.
type Planted<'a> = (&'a str, &'a str, fn(String) -> String, &'a str);

/// The text without what goes from one mark to the next other.
fn cut(text: &str, from: &str, to: &str) -> String {
    let start = text.find(from).unwrap_or_else(|| panic!("no {from}"));
    let end = start + text[start..].find(to).unwrap() + to.len();
    format!("{}{}", &text[..start], &text[end..])
}

#[test]
fn each_rule_for_workbooks_is_broken_by_a_planted_defect() {
    let bytes = workbook("2022");
    let rate = part_of(&bytes, "Attendance by member");
    let table = parts(&bytes)
        .into_iter()
        .find(|(_, text)| text.contains("name=\"Table_AttendanceByMember\""))
        .unwrap()
        .0;
    let drawing = "xl/drawings/drawing1.xml";
    let contents = part_of(&bytes, "Contents");
    let planted: [Planted; 17] = [
        (
            "merged",
            &rate,
            |t| {
                t.replace(
                    "</sheetData>",
                    "</sheetData><mergeCells count=\"1\"><mergeCell ref=\"A6:B6\"/></mergeCells>",
                )
            },
            "merged cells",
        ),
        (
            "hidden row",
            &rate,
            |t| t.replacen("<row r=\"7\"", "<row hidden=\"1\" r=\"7\"", 1),
            "row 7 is hidden",
        ),
        (
            "hidden column",
            &rate,
            |t| t.replacen("<col min", "<col hidden=\"1\" min", 1),
            "a hidden column",
        ),
        (
            "blank head",
            &table,
            |t| t.replacen("name=\"Member\"", "name=\" \"", 1),
            "a blank head",
        ),
        (
            "same heads",
            &table,
            |t| t.replacen("name=\"Key\"", "name=\"MEMBER\"", 1),
            "two heads",
        ),
        (
            "blank cell",
            &rate,
            |t| cut(&t, "<c r=\"B9\"", "</c>"),
            "a blank cell at Some((9, 2))",
        ),
        (
            "cell beyond",
            &rate,
            |t| {
                t.replacen(
                    "</row></sheetData>",
                    "<c r=\"Z24\"><v>1</v></c></row></sheetData>",
                    1,
                )
            },
            "a cell beyond the table",
        ),
        (
            "cells out of order",
            &rate,
            |t| t.replacen("<c r=\"C7\"", "<c r=\"B7\"", 1),
            "is out of order",
        ),
        (
            "no frozen head",
            &rate,
            |t| t.replacen("state=\"frozen\"", "state=\"split\"", 1),
            "the head is not frozen",
        ),
        (
            "a link of the data",
            &rate,
            |t| t.replacen("<f>COUNTIFS(", "<f>HYPERLINK(", 1),
            "a formula \"HYPERLINK(",
        ),
        (
            "no alternative text",
            drawing,
            |t| t.replacen(" descr=\"", " descr=\"\" x=\"", 1),
            "a chart without alternative text",
        ),
        (
            "hidden sheet",
            "xl/workbook.xml",
            |t| {
                t.replacen(
                    "<sheet name=\"Notes\"",
                    "<sheet state=\"hidden\" name=\"Notes\"",
                    1,
                )
            },
            "a hidden sheet",
        ),
        (
            "one name twice",
            "xl/workbook.xml",
            |t| {
                t.replacen(
                    "name=\"Meetings by series\"",
                    "name=\"attendance by member\"",
                    1,
                )
            },
            "two sheets of one name",
        ),
        (
            "a way out",
            "xl/_rels/workbook.xml.rels",
            |t| {
                t.replacen(
                    "<Relationship ",
                    "<Relationship TargetMode=\"External\" ",
                    1,
                )
            },
            "leads out of the file",
        ),
        (
            "no title",
            "docProps/core.xml",
            |t| cut(&t, "<dc:title>", "</dc:title>"),
            "the property title is empty",
        ),
        (
            "small type",
            "xl/styles.xml",
            |t| t.replacen("<sz val=\"11\"/>", "<sz val=\"8\"/>", 1),
            "a font of Some(8.0) points",
        ),
        (
            "lost link",
            &contents,
            |t| {
                t.replacen(
                    "location=\"'Attendance by member'!A1\"",
                    "location=\"'Cover'!A1\"",
                    1,
                )
            },
            "the contents do not lead to Attendance by member",
        ),
    ];
    for (name, part, edit, fault) in planted {
        let found = faults(&edited(&bytes, part, edit));
        assert!(
            found.iter().any(|f| f.contains(fault)),
            "{name}: {found:#?}"
        );
    }
}

/// Texts that a spreadsheet would run, were they not text.
const HOSTILE: [&str; 9] = [
    "=HYPERLINK(\"http://example.org/\",\"x\")",
    "=cmd|' /C calc'!A0",
    "+1+1",
    "-2+3",
    "@SUM(1)",
    "=1+1",
    "{=1}",
    "'=1",
    "<f>1</f>",
];

#[test]
fn no_text_of_the_inputs_becomes_a_formula_or_a_link() {
    let run = Run::with_inputs();
    let mut tried = 0;
    // Every text column that is no key and no term, in every input: one hostile text after the
    // other down its rows.
    for (file, columns) in [
        ("meetings.csv", &["title", "venue", "summary", "source"][..]),
        ("members.csv", &["name", "short_name", "region", "source"]),
        (
            "initiatives.csv",
            &["title", "kind", "description", "source", "contributes_to"],
        ),
        ("themes.csv", &["name", "description", "source"]),
        ("attendance.csv", &["source"]),
        ("memberships.csv", &["source"]),
    ] {
        let path = run.path("inputs").join(file);
        let mut reader = csv::Reader::from_path(&path).unwrap();
        let heads = reader.headers().unwrap().clone();
        let mut writer = csv::Writer::from_writer(Vec::new());
        writer.write_record(&heads).unwrap();
        for (n, record) in reader.records().enumerate() {
            let record = record.unwrap();
            let cells = record.iter().zip(&heads).map(|(cell, head)| {
                let hostile = HOSTILE.get(n).filter(|_| columns.contains(&head));
                tried += usize::from(hostile.is_some());
                hostile.map_or(cell, |text| text).to_owned()
            });
            writer.write_record(cells).unwrap();
        }
        std::fs::write(path, writer.into_inner().unwrap()).unwrap();
    }
    assert!(tried > 150, "only {tried} cells");
    let ended = run.program(&["report", "--quiet", "--period", "2009..2022"]);
    assert_eq!(ended.code, 0, "{}", ended.err);
    let files = run.files("outputs/2009..2022");
    let faults = faults(&files["statistics.xlsx"]);
    assert!(faults.is_empty(), "{faults:#?}");
    // In the CSV files each is text in quotation marks, and the package names its columns.
    let meetings = String::from_utf8(files["data/data.meetings.csv"].clone()).unwrap();
    for hostile in HOSTILE {
        assert!(
            meetings.contains(&format!("\"{}\"", hostile.replace('"', "\"\""))),
            "{hostile}"
        );
    }
    let package: serde_json::Value =
        serde_json::from_slice(&files["data/datapackage.json"]).unwrap();
    let meetings = package["resources"]
        .as_array()
        .unwrap()
        .iter()
        .find(|r| r["name"] == "data.meetings")
        .unwrap();
    assert!(
        meetings["likeFormulas"]
            .as_array()
            .unwrap()
            .iter()
            .any(|c| c == "title"),
        "{meetings}"
    );
}

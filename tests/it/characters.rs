//! Characters that formats do not have: no output holds one, whatever lists, settings and templates
//! hold.
use crate::{attack::small_process, sheets::parts, support::Run};
use rapporteur::schema::{Kind, Privacy, TABLES};
use std::{collections::BTreeMap, fs};
use usvg::roxmltree::Document;

/// All that XML and HTML do not have, but NUL, which ends a list with a finding; and what looks
/// like an escape of one.
fn odd() -> Vec<String> {
    let controls = (1..32)
        .chain(127..160)
        .filter(|c| ![9, 10, 13].contains(c))
        .filter_map(char::from_u32);
    let all = controls.chain([
        '\u{FFFE}',
        '\u{FFFF}',
        '\u{FDD0}',
        '\u{1FFFE}',
        '\u{10FFFF}',
        '\u{FFFD}',
        '\u{2028}',
        '\u{E000}',
    ]);
    all.map(String::from)
        .chain(["_x000B_".to_owned(), "_xD800_".to_owned()])
        .collect()
}

/// What XML 1.0 has.
fn is_of_xml(c: char) -> bool {
    c >= ' ' && !['\u{FFFE}', '\u{FFFF}'].contains(&c) || ['\n', '\t', '\r'].contains(&c)
}

/// What HTML has: fewer.
fn is_legal(c: char) -> bool {
    let is_none = matches!(u32::from(c), 0xFDD0..=0xFDEF) || u32::from(c) & 0xFFFE == 0xFFFE;
    !is_none && (['\n', '\t', '\r'].contains(&c) || !c.is_control())
}

/// Every text column of every list gets odd characters, each row others; heads that nobody reads
/// too.
fn lists(run: &Run) -> usize {
    let odd = odd();
    let mut n = 0;
    let keys = BTreeMap::from([("themes", "theme_id"), ("initiatives", "initiative_id")]);
    for (table, key) in keys {
        let head = if table == "themes" { "name" } else { "title" };
        fs::write(
            run.path(&format!("inputs/{table}.csv")),
            format!("{key},{head}\nX1,First\nX2,Second\nX3,Third\n"),
        )
        .unwrap();
    }
    for schema in TABLES.iter().filter(|schema| schema.name != "memberships") {
        let path = run.path(&format!("inputs/{}.csv", schema.name));
        let mut reader = csv::Reader::from_path(&path).unwrap();
        let mut heads: Vec<String> = reader
            .headers()
            .unwrap()
            .iter()
            .map(str::to_owned)
            .collect();
        let mut rows: Vec<Vec<String>> = reader
            .records()
            .map(|row| row.unwrap().iter().map(str::to_owned).collect())
            .collect();
        for column in schema.columns().iter().filter(|c| {
            c.kind == Kind::Text
                && !c.is_key
                && c.privacy != Privacy::Inside
                && !c.name.ends_with("_id")
                && c.name != "body"
        }) {
            let place = heads
                .iter()
                .position(|head| head == column.name)
                .unwrap_or_else(|| {
                    heads.push(column.name.to_owned());
                    for row in &mut rows {
                        row.push("Text".to_owned());
                    }
                    heads.len() - 1
                });
            for row in &mut rows {
                row[place] += &odd[n % odd.len()];
                n += 1;
            }
        }
        heads.push("odd \u{B} head_x001B_b".to_owned());
        for row in &mut rows {
            row.push("more".to_owned());
        }
        let mut writer = csv::Writer::from_path(&path).unwrap();
        writer.write_record(&heads).unwrap();
        for row in &rows {
            writer.write_record(row).unwrap();
        }
        writer.flush().unwrap();
    }
    n
}

/// `_xHHHH_` as the character that it stands for.
fn unescaped(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find("_x") {
        let code = rest
            .get(at + 2..at + 6)
            .and_then(|code| u32::from_str_radix(code, 16).ok())
            .filter(|_| rest.get(at + 6..at + 7) == Some("_"));
        out.push_str(&rest[..at]);
        match code {
            Some(code) => out.push(char::from_u32(code).unwrap_or('\u{FFFD}')),
            None => out.push_str("_x"),
        }
        rest = &rest[at + if code.is_some() { 7 } else { 2 }..];
    }
    out + rest
}

/// Each part is XML; each column of each table is named as the cell above it.
fn check_workbook(path: &str, bytes: &[u8]) {
    let parts: BTreeMap<String, String> = parts(bytes).into_iter().collect();
    for (name, text) in &parts {
        assert!(
            text.chars().all(is_of_xml),
            "{path}: {name} holds a character that XML does not have"
        );
        Document::parse(text).unwrap_or_else(|e| panic!("{path}: {name}: {e}"));
    }
    let shared = parts
        .get("xl/sharedStrings.xml")
        .map(|text| Document::parse(text).unwrap());
    let texts: Vec<String> = shared
        .iter()
        .flat_map(|document| {
            document
                .descendants()
                .filter(|n| n.has_tag_name("si") || n.tag_name().name() == "si")
        })
        .map(|si| {
            unescaped(
                &si.descendants()
                    .filter(|n| n.tag_name().name() == "t")
                    .filter_map(|t| t.text())
                    .collect::<String>(),
            )
        })
        .collect();
    for (name, text) in parts
        .iter()
        .filter(|(name, _)| name.starts_with("xl/worksheets/sheet"))
    {
        let relations = name.replace("worksheets/", "worksheets/_rels/") + ".rels";
        let Some(relations) = parts.get(&relations) else {
            continue;
        };
        let Some(table) = relations
            .split('"')
            .find(|part| part.contains("tables/table"))
        else {
            continue;
        };
        let table = &parts[&table.replace("../", "xl/")];
        let table = Document::parse(table).unwrap();
        let reference = table.root_element().attribute("ref").unwrap();
        let row: String = reference
            .split(':')
            .next()
            .unwrap()
            .chars()
            .filter(char::is_ascii_digit)
            .collect();
        let sheet = Document::parse(text).unwrap();
        let cells = sheet
            .descendants()
            .filter(|n| n.tag_name().name() == "row" && n.attribute("r") == Some(&row))
            .flat_map(|row| row.children().collect::<Vec<_>>());
        let heads: Vec<String> = cells
            .filter_map(|cell| {
                let value = cell
                    .descendants()
                    .find(|n| ["v", "t"].contains(&n.tag_name().name()))?
                    .text()?
                    .to_owned();
                Some(if cell.attribute("t") == Some("s") {
                    texts[value.parse::<usize>().unwrap()].clone()
                } else {
                    unescaped(&value)
                })
            })
            .collect();
        let names: Vec<String> = table
            .descendants()
            .filter(|n| n.tag_name().name() == "tableColumn")
            .map(|n| unescaped(n.attribute("name").unwrap()))
            .collect();
        let plain = |all: Vec<String>| {
            all.into_iter()
                .map(|text| text.replace("\r\n", "\n").trim().to_owned())
                .collect::<Vec<String>>()
        };
        assert_eq!(plain(heads), plain(names), "{path}: {name}");
    }
}

#[test]
fn no_output_holds_a_character_that_its_format_does_not_have() {
    let run = small_process();
    let n = lists(&run);
    let settings = "[process]\nname = \"Process \\u000B\\uFFFF_x000B_\"\nhandling = \"For \\u0001 members\"\n[report]\nperiod = \"2022\"\n\
        [[series]]\nkey = \"a\"\nname = \"Series \\u000B\"\nshort = \"A\\u0002\"\nbody = \"Alpha\"\n";
    fs::write(run.path("inputs/rapporteur.toml"), settings).unwrap();
    let template =
        fs::read_to_string(crate::support::root().join("templates/briefing.md")).unwrap();
    fs::create_dir_all(run.path("templates")).unwrap();
    fs::write(
        run.path("templates/briefing.md"),
        format!("{template}\n\n# A \u{B} heading\n\nA text with \u{1} and \u{FFFF}.\n"),
    )
    .unwrap();
    let ended = run.program(&["report", "--packs", "--quiet", "--languages", "en,ar"]);
    assert_eq!(ended.code, 0, "{}", ended.err);
    let ended = run.program(&["check", "--quiet", "--workbook", "findings.xlsx"]);
    assert_eq!(ended.code, 0, "{}", ended.err);
    check_workbook(
        "findings.xlsx",
        &fs::read(run.path("findings.xlsx")).unwrap(),
    );
    let files = run.files("outputs/2022");
    let mut kinds: BTreeMap<&str, usize> = BTreeMap::new();
    for (path, bytes) in &files {
        let kind = path.rsplit('.').next().unwrap();
        *kinds.entry(kind).or_default() += 1;
        match kind {
            "xlsx" => check_workbook(path, bytes),
            "html" => {
                let text = std::str::from_utf8(bytes).unwrap();
                let wrong: Vec<char> = text.chars().filter(|c| !is_legal(*c)).collect();
                assert!(wrong.is_empty(), "{path}: {wrong:?}");
            }
            "json" => drop(serde_json::from_slice::<serde_json::Value>(bytes).unwrap()),
            "pdf" => {
                let file = lopdf::Document::load_mem(bytes).unwrap();
                let catalogue = file.catalog().unwrap();
                let id = catalogue.get(b"Metadata").unwrap().as_reference().unwrap();
                let stream = file.get_object(id).unwrap().as_stream().unwrap();
                let text = stream
                    .decompressed_content()
                    .unwrap_or_else(|_| stream.content.clone());
                let text = String::from_utf8(text).unwrap();
                Document::parse(&text).unwrap_or_else(|e| panic!("{path}: {e}"));
            }
            _ => {}
        }
    }
    assert!(
        kinds["xlsx"] > 5 && kinds["pdf"] > 5 && kinds["html"] == 2 && n > 100,
        "{kinds:?} {n}"
    );
    eprintln!(
        "{n} cells with such characters, {} files, 0 of them in one",
        files.len()
    );
}

//! Documents for Word: the blocks of the report in their order, with what a reader with a screen
//! reader needs, in the look of a house where there is one. The checks are themselves tried on files
//! with a defect.
use crate::{languages::briefing, pages::fonts, support::Run};
use rapporteur::{
    languages::Direction,
    render::docx,
    report::{Block, Report},
    settings::word_template,
    words::Words,
};
use std::{
    collections::BTreeMap,
    io::{Cursor, Read, Write},
};
use zip::{ZipArchive, ZipWriter, write::SimpleFileOptions};

/// The parts of a package, by their names.
type Parts = BTreeMap<String, String>;

fn parts(bytes: &[u8]) -> Parts {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut parts = Parts::new();
    for i in 0..archive.len() {
        let mut part = archive.by_index(i).unwrap();
        let name = part.name().unwrap().into_owned();
        let mut text = String::new();
        part.read_to_string(&mut text).unwrap();
        parts.insert(name, text);
    }
    parts
}

fn packed(parts: &Parts) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        writer
            .start_file(name.as_str(), SimpleFileOptions::default())
            .unwrap();
        writer.write_all(text.as_bytes()).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

fn written(report: &Report) -> Vec<u8> {
    let words = Words::new(report.language).unwrap();
    docx::write(report, &words, &mut fonts(), None, "a.docx")
        .unwrap()
        .bytes
}

/// The pieces of a part between two marks.
fn between<'a>(text: &'a str, start: &str, end: &str) -> Vec<&'a str> {
    let pieces = text.split(start).skip(1);
    pieces
        .map(|piece| piece.split(end).next().unwrap_or_default())
        .collect()
}

/// The text of some markup.
fn said(markup: &str) -> String {
    let text = between(markup, "<w:t xml:space=\"preserve\">", "</w:t>").concat();
    quick_xml::escape::unescape(&text).unwrap().into_owned()
}

/// The text with its drawings, of which each has a text for programs that draw no shapes.
fn without_drawings(body: &str) -> String {
    let mut out = String::new();
    let mut rest = body;
    while let Some((before, after)) = rest.split_once("<mc:AlternateContent>") {
        out.push_str(before);
        rest = after.split_once("</mc:AlternateContent>").unwrap().1;
    }
    out + rest
}

/// What is wrong with a document for somebody who hears it or prints it.
fn faults(parts: &Parts, language: &str, direction: Direction) -> Vec<String> {
    let (body, styles) = (&parts["word/document.xml"], &parts["word/styles.xml"]);
    let mut found = Vec::new();
    for table in between(body, "<w:tbl>", "</w:tbl>") {
        let rows = between(table, "<w:tr>", "</w:tr>");
        if !rows[0].contains("<w:tblHeader/>") || rows[1..].iter().any(|r| r.contains("tblHeader"))
        {
            found.push("a table whose header is not its first row alone".to_owned());
        }
        if rows.iter().any(|row| !row.contains("<w:cantSplit/>")) {
            found.push("a row that may break".to_owned());
        }
        let cells = |row: &&str| between(row, "<w:tc>", "</w:tc>").len();
        let columns = between(table, "<w:gridCol", "/>").len();
        if rows.iter().any(|row| cells(row) != columns) {
            found.push("a row with another number of cells".to_owned());
        }
        if !table.contains("<w:tblCaption w:val=\"") || table.contains("<w:tblCaption w:val=\"\"/>")
        {
            found.push("a table without a title".to_owned());
        }
        let is_turned = table.contains("<w:bidiVisual/>");
        if is_turned != (direction == Direction::RightToLeft) {
            found.push("a table that runs the wrong way".to_owned());
        }
    }
    for drawing in between(body, "<wp:docPr ", "/>") {
        if !drawing.contains(" descr=\"") || drawing.contains(" descr=\"\"") {
            found.push("a drawing without a text".to_owned());
        }
    }
    let mut level = 0;
    for heading in between(body, "<w:pStyle w:val=\"Heading", "\"/>") {
        let own: usize = heading.parse().unwrap();
        if own > level + 1 {
            found.push(format!("heading {own} after {level}"));
        }
        level = own;
    }
    for kind in ["w:pStyle", "w:rStyle", "w:tblStyle"] {
        for style in between(body, &format!("<{kind} w:val=\""), "\"") {
            if !styles.contains(&format!("w:styleId=\"{style}\"")) {
                found.push(format!("no style {style}"));
            }
        }
    }
    let said = match direction {
        Direction::RightToLeft => format!("w:bidi=\"{language}\""),
        Direction::LeftToRight => format!("<w:lang w:val=\"{language}\""),
    };
    if !styles.contains(&said) {
        found.push("no language".to_owned());
    }
    let numbers = between(body, " id=\"", "\"");
    let mut known = numbers.clone();
    known.sort_unstable();
    known.dedup();
    if known.len() != numbers.len() {
        found.push("two drawings with one number".to_owned());
    }
    found
}

#[test]
fn a_document_for_word_has_what_accessible_documents_need() {
    for language in ["en", "fr", "ar"] {
        let report = briefing(language);
        let parts = parts(&written(&report));
        assert_eq!(
            faults(&parts, language, report.direction),
            Vec::<String>::new(),
            "{language}"
        );
        for (name, text) in &parts {
            let mut reader = quick_xml::Reader::from_str(text);
            while !matches!(reader.read_event().unwrap(), quick_xml::events::Event::Eof) {}
            assert!(text.starts_with("<?xml"), "{name}");
        }
        // Pictures are drawn from right to left already.
        let body = &parts["word/document.xml"];
        let drawings = between(body, "<w:pStyle w:val=\"Drawing\"/>", "<w:r>");
        let is_kept = |drawing: &&str| drawing.starts_with("<w:bidi w:val=\"0\"/>");
        assert_eq!(drawings.iter().all(is_kept), language == "ar", "{language}");
        let turned = parts["word/document.xml"].matches("<w:bidi/>").count();
        assert_eq!(turned > 100, language == "ar", "{language}: {turned}");
        let core = &parts["docProps/core.xml"];
        assert!(core.contains(&format!("<dc:language>{language}</dc:language>")));
        assert!(core.contains("2022-12-31T00:00:00Z"), "no clock");
    }
}

#[test]
fn the_checks_of_documents_for_word_find_planted_defects() {
    let report = briefing("en");
    let sound = parts(&written(&report));
    for (old, new, fault) in [
        ("<w:tblHeader/>", "", "a table whose header"),
        (
            "<w:cantSplit/></w:trPr>",
            "</w:trPr>",
            "a row that may break",
        ),
        (" descr=\"", " title=\"", "a drawing without a text"),
        (
            "w:val=\"Heading1\"",
            "w:val=\"Heading3\"",
            "heading 3 after 0",
        ),
        ("w:val=\"Caption\"", "w:val=\"Legend\"", "no style Legend"),
        ("<w:tc>", "<w:td>", "a row with another number of cells"),
        (
            "<w:tblCaption w:val=\"",
            "<w:tblCaption w:val=\"\"/><x a=\"",
            "a table without a title",
        ),
    ] {
        let mut parts = sound.clone();
        let body = parts.get_mut("word/document.xml").unwrap();
        assert!(body.contains(old), "{old}");
        *body = body.replacen(old, new, 1);
        let found = faults(&parts, "en", report.direction);
        assert!(
            found.iter().any(|own| own.starts_with(fault)),
            "{fault}: {found:?}"
        );
    }
    let mut parts = sound;
    let styles = parts.get_mut("word/styles.xml").unwrap();
    *styles = styles.replace("<w:lang ", "<w:long ");
    assert!(faults(&parts, "en", report.direction).contains(&"no language".to_owned()));
}

/// All texts of a report in the order of its pages, each as a document for Word has it.
fn texts(report: &Report) -> Vec<String> {
    let words = Words::new(report.language).unwrap();
    let joined = |spans: &Vec<rapporteur::report::Span>| -> String {
        spans.iter().map(|span| span.text.as_str()).collect()
    };
    let mut all = vec![report.title.clone(), report.subtitle.clone()];
    for block in &report.blocks {
        match block {
            Block::Heading { text, .. } => all.push(joined(text)),
            Block::Paragraph(spans) | Block::Note(spans) => all.push(joined(spans)),
            Block::List(items) => all.extend(items.iter().map(joined)),
            Block::KeyFigures(figures) => {
                all.extend(figures.iter().map(|f| format!("{} {}", f.value, f.what)));
            }
            Block::Table(table) => {
                all.push(table.title.clone());
                let columns = table.table.columns.iter();
                all.extend(columns.map(|column| words.head(column)));
                for row in table.table.rows.iter().chain(&table.feet) {
                    let cells = row.iter().enumerate();
                    all.extend(cells.map(|(place, cell)| words.cell_in_column(place, cell)));
                }
                all.extend(table.notes.clone());
            }
            Block::Chart(chart) => all.extend([chart.title.clone(), chart.scope.clone()]),
        }
    }
    all.retain(|text| !text.trim().is_empty());
    all
}

#[test]
fn everything_that_the_report_says_is_there_in_its_order() {
    for language in ["en", "ar"] {
        let report = briefing(language);
        let parts = parts(&written(&report));
        let text = said(&without_drawings(&parts["word/document.xml"]));
        let mut rest = text.as_str();
        let all = texts(&report);
        assert!(all.len() > 500, "{}", all.len());
        for own in all {
            let Some((_, after)) = rest.split_once(own.trim()) else {
                panic!("{language}: {own:?} is not after what stands before it");
            };
            rest = after;
        }
        // Each drawing shows its numbers as texts of shapes.
        let drawings = between(&parts["word/document.xml"], "<w:drawing>", "</w:drawing>");
        assert!(drawings.len() >= 6, "{}", drawings.len());
        assert!(
            drawings
                .iter()
                .all(|drawing| drawing.matches("<wps:wsp>").count() > 3)
        );
    }
}

#[test]
fn figures_of_the_first_page_are_controls_with_their_names() {
    let parts = parts(&written(&briefing("en")));
    let controls = between(&parts["word/document.xml"], "<w:sdt>", "</w:sdt>");
    let named: Vec<(&str, String)> = controls
        .iter()
        .map(|control| (between(control, "<w:tag w:val=\"", "\"")[0], said(control)))
        .collect();
    assert!(
        named.contains(&("participation.meetings_held", "7".to_owned())),
        "{named:?}"
    );
    assert!(named.contains(&("participation.rate_overall.to_date@ahg", "90.8%".to_owned())));
    assert!(
        controls
            .iter()
            .all(|control| control.contains("sdtContentLocked"))
    );
}

#[test]
fn the_same_report_gives_the_same_bytes() {
    let report = briefing("en");
    assert_eq!(written(&report), written(&report));
}

/// A template as an office has it: other names of styles, margins, fonts, header and footer.
fn house() -> Vec<u8> {
    let mut parts = parts(&written(&briefing("en")));
    let styles = parts.get_mut("word/styles.xml").unwrap();
    *styles = styles
        .replace("w:styleId=\"Heading1\"", "w:styleId=\"berschrift1\"")
        .replace("w:styleId=\"Title\"", "w:styleId=\"Titel\"")
        .replace("w:ascii=\"Calibri\"", "w:ascii=\"Georgia\"");
    let start = styles.find("<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"Note\"");
    let start = start.unwrap();
    let end = start + styles[start..].find("</w:style>").unwrap() + "</w:style>".len();
    styles.replace_range(start..end, "");
    let body = parts.get_mut("word/document.xml").unwrap();
    *body = body.replace("w:left=\"1021\"", "w:left=\"2000\"");
    let header = parts.get_mut("word/header1.xml").unwrap();
    *header = header.replace("Bali Process", "House of Words");
    packed(&parts)
}

#[test]
fn a_house_gives_its_styles_margins_header_and_footer() {
    let run = Run::with_inputs();
    std::fs::write(run.path("inputs/house.docx"), house()).unwrap();
    let settings = std::fs::read_to_string(run.path("inputs/rapporteur.toml")).unwrap();
    let with = settings.replace("[report]\n", "[report]\nword_template = \"house.docx\"\n");
    std::fs::write(run.path("inputs/rapporteur.toml"), with).unwrap();
    let ended = run.program(&["report", "--quiet"]);
    assert_eq!(ended.code, 0, "{}", ended.err);
    let parts = parts(&run.files("outputs/2022")["briefing.docx"]);
    let (body, styles) = (&parts["word/document.xml"], &parts["word/styles.xml"]);
    assert!(body.contains("<w:pStyle w:val=\"berschrift1\"/>"));
    assert!(!body.contains("<w:pStyle w:val=\"Heading1\"/>"));
    assert!(body.contains("<w:pStyle w:val=\"Titel\"/>"));
    assert!(body.contains("w:left=\"2000\""));
    assert!(styles.contains("Georgia"));
    assert_eq!(
        styles.matches("w:styleId=\"Note\"").count(),
        1,
        "added, since it lacks it"
    );
    assert!(parts["word/header1.xml"].contains("House of Words"));
    // The mark of the document is not lost with our header.
    assert!(said(body).contains("For members"));
}

#[test]
fn of_the_pages_of_a_house_only_what_is_understood_is_copied() {
    let run = Run::with_inputs();
    let path = run.path("house.docx");
    let usual = parts(&house());
    let body = &usual["word/document.xml"];
    let start = body.rfind("<w:sectPr>").unwrap();
    let end = start + body[start..].find("</w:sectPr>").unwrap() + "</w:sectPr>".len();
    let with = |section: &str| {
        let mut parts = usual.clone();
        let changed = format!("{}{section}{}", &body[..start], &body[end..]);
        parts.insert("word/document.xml".to_owned(), changed);
        std::fs::write(&path, packed(&parts)).unwrap();
        word_template::read(&path)
    };
    let a4 = "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>";
    for section in [
        "",
        "<w:sectPr/>",
        "<w:sectPr><w:pgSz w:w=\"abc\" w:h=\"16838\"/></w:sectPr>",
        "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"none\"/></w:sectPr>",
        "<w:sectPr/><!-- <w:sectPr><w:pgSz w:w=\"5000\" w:h=\"5000\"/></w:sectPr> -->",
        "<w:sectPr><w:sectPrChange><w:sectPr><w:pgSz w:w=\"5000\" w:h=\"5000\"/></w:sectPr></w:sectPrChange></w:sectPr>",
    ] {
        let read = with(section).unwrap();
        assert!(read.section.contains(a4), "{section}: {}", read.section);
        assert!(!read.section.contains("Reference"), "{section}");
    }
    let wide = "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:left=\"3000\" w:right=\"3000\"/></w:sectPr>";
    assert_eq!(with(wide).unwrap().measure, 5906);
    let narrow = wide.replace("3000", "5000");
    assert!(with(&narrow).unwrap_err().contains("less than 5 cm"));
}

#[test]
fn what_is_no_template_of_a_house_is_an_error_with_its_line() {
    let run = Run::with_inputs();
    let settings = std::fs::read_to_string(run.path("inputs/rapporteur.toml")).unwrap();
    let with = settings.replace("[report]\n", "[report]\nword_template = \"house.docx\"\n");
    std::fs::write(run.path("inputs/rapporteur.toml"), with).unwrap();
    let mut macros = parts(&house());
    macros.insert("word/vbaProject.bin".to_owned(), "x".to_owned());
    let mut no_styles = parts(&house());
    no_styles.remove("word/styles.xml");
    let mut outside = parts(&house());
    outside.insert("../outside.xml".to_owned(), "x".to_owned());
    let mut of_templates = parts(&house());
    let types = of_templates.get_mut("[Content_Types].xml").unwrap();
    *types = types.replace("document.main+xml", "template.main+xml");
    let mut large = parts(&house());
    large.insert("word/large.xml".to_owned(), "a".repeat(60 << 20));
    for (bytes, message) in [
        (
            b"PK\x03\x04 this is no zip".to_vec(),
            "this is no Word document",
        ),
        (Vec::new(), "this is no Word document"),
        (packed(&macros), "this template has macros"),
        (packed(&no_styles), "this is no Word document with styles"),
        (packed(&large), "more than 50 MB"),
        (packed(&outside), "parts outside its own folders"),
        (packed(&of_templates), "this is a template or has macros"),
    ] {
        std::fs::write(run.path("inputs/house.docx"), bytes).unwrap();
        let ended = run.program(&["report", "--quiet"]);
        assert_eq!(ended.code, 78, "{message}: {}", ended.err);
        assert!(ended.err.contains(message), "{message}: {}", ended.err);
        assert!(ended.err.contains("rapporteur.toml:"), "{}", ended.err);
        assert!(!run.path("outputs/2022").exists());
    }
    assert!(
        word_template::read(&run.path("inputs")).is_err(),
        "a folder"
    );
}

#[test]
fn factsheets_and_packs_are_written_for_word_where_they_are_asked_for() {
    let run = Run::with_inputs();
    let settings = std::fs::read_to_string(run.path("inputs/rapporteur.toml")).unwrap();
    let with = settings.replace("[report]\n", "[report]\nword = [\"meetings\", \"packs\"]\n");
    std::fs::write(run.path("inputs/rapporteur.toml"), with).unwrap();
    let ended = run.program(&["report", "--quiet", "--packs"]);
    assert_eq!(ended.code, 0, "{}", ended.err);
    let files = run.files("outputs/2022");
    let ends = |file: &str| files.keys().any(|name| name == file);
    assert!(!ends("briefing.docx"));
    assert!(ends("meetings/AHG-16.docx") && ends("members/IND/pack.docx"));
    // A pack is for one member.
    let parts = parts(&files["members/IND/pack.docx"]);
    let text = parts.values().map(|part| said(part)).collect::<String>();
    assert!(text.contains("India") && text.contains("For India"));
    for other in ["Malaysia", "Bangladesh", "Maldives"] {
        assert!(!text.contains(other), "{other}");
    }
}

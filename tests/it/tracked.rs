//! The briefing with tracked changes: with all of them it says what the new one says, without them what
//! the old one said.
use crate::support::Run;
use roxmltree::{Document, Node};
use std::{
    fs,
    io::{Cursor, Read},
    path::Path,
};
use zip::ZipArchive;

/// The texts of the paragraphs of a document, without those in drawings.
fn paragraphs(markup: &str, takes: &dyn Fn(Node) -> bool) -> Vec<String> {
    let document = Document::parse(markup).unwrap();
    let is_named = |node: &Node, name: &str| node.tag_name().name() == name;
    let mut all = vec![String::new()];
    let in_drawing = |node: &Node| {
        node.ancestors()
            .any(|above| is_named(&above, "AlternateContent"))
    };
    for node in document.descendants().filter(Node::is_element) {
        if in_drawing(&node) {
            continue;
        }
        if is_named(&node, "p") {
            // A paragraph whose end is not there goes on in the next one.
            let mark = node.descendants().find(|inner| {
                ["ins", "del"].contains(&inner.tag_name().name())
                    && inner.parent().is_some_and(|above| is_named(&above, "rPr"))
            });
            all.last_mut().unwrap().push('\u{1}');
            if mark.is_none_or(takes) {
                all.push(String::new());
            }
        }
        let is_text = ["t", "delText"].contains(&node.tag_name().name());
        let change = node
            .ancestors()
            .find(|above| ["ins", "del"].contains(&above.tag_name().name()));
        if is_text && change.is_none_or(takes) {
            all.last_mut()
                .unwrap()
                .push_str(node.text().unwrap_or_default());
        }
    }
    all.into_iter()
        .map(|text| text.replace('\u{1}', ""))
        .filter(|text| !text.is_empty())
        .collect()
}

fn document(path: &Path) -> String {
    let bytes = fs::read(path).unwrap();
    let mut archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    let mut part = archive.by_name("word/document.xml").unwrap();
    part.read_to_string(&mut text).unwrap();
    text
}

/// Checks the briefing with tracked changes between two editions; how many changes it has.
fn check(run: &Run, old: &str, new: &str) -> usize {
    let said = run.program(&["compare", old, new, "--word", "tracked.docx"]);
    assert_eq!(said.code, 0, "{}", said.err);
    let whole = |folder: &str| {
        let markup = document(&run.path(folder).join("briefing.docx"));
        paragraphs(&markup, &|_| true)
    };
    let tracked = document(&run.path("tracked.docx"));
    let without =
        |name: &'static str| paragraphs(&tracked, &|change: Node| change.tag_name().name() != name);
    assert_eq!(without("del"), whole(new));
    assert_eq!(without("ins"), whole(old));
    let again = run.program(&["compare", old, new, "--word", "again.docx"]);
    assert_eq!(again.code, 0, "{}", again.err);
    assert_eq!(
        fs::read(run.path("again.docx")).unwrap(),
        fs::read(run.path("tracked.docx")).unwrap()
    );
    tracked.matches("<w:ins ").count() + tracked.matches("<w:del ").count()
}

#[test]
fn all_changes_accepted_are_the_new_text_and_all_rejected_the_old_one() {
    let run = Run::with_inputs();
    let report = |period: &str, outputs: &str| {
        let made = run.program(&[
            "report",
            "--quiet",
            "--period",
            period,
            "--outputs",
            outputs,
        ]);
        assert_eq!(made.code, 0, "{}", made.err);
    };
    report("2021", "a");
    report("2022", "a");
    let path = run.path("inputs/attendance.csv");
    let text = fs::read_to_string(&path).unwrap();
    fs::write(
        &path,
        text.replacen("AHG-16,THA,attended", "AHG-16,THA,absent", 1),
    )
    .unwrap();
    report("2022", "b");
    let few = check(&run, "a/2022", "b/2022");
    assert!((10..150).contains(&few), "{few}");
    // Other tables, columns and charts.
    let many = check(&run, "a/2021", "b/2022");
    assert!(many > 200, "{many}");
    assert_eq!(check(&run, "a/2022", "a/2022"), 0);
    fs::remove_file(run.path("a/2022/briefing.docx")).unwrap();
    let said = run.program(&["compare", "a/2022", "b/2022", "--word", "none.docx"]);
    assert_eq!(said.code, 66);
    assert!(
        said.err.contains("briefing.docx") && said.err.contains("--leave-out word"),
        "{}",
        said.err
    );
    let said = run.program(&["compare", "a/2021", "b/2022", "--word", "none.pdf"]);
    assert_eq!(said.code, 2, "{}", said.err);
}

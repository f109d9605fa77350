//! The text and the structure of each kind of document in each language, as they were when somebody
//! last read them. A change of words or layout shows here line by line; `cargo insta review`, or
//! `INSTA_UPDATE=always`, accepts it.
use crate::{
    pages::{fonts, lay_out},
    support::root,
};
use jiff::civil::Date;
use rapporteur::{
    documents::Edition,
    input,
    layout::pages::{Child, Element, Role},
    render::text,
    report::{self, Meetings, Report, Templates},
    settings::Settings,
};
use std::fmt::Write;

/// The documents of Bali 2022 in a language: the briefing, the pack of a member, the pages of the
/// meetings of the period and of one that is planned.
fn document(kind: &str, language: &str) -> (Report, Edition) {
    let folder = root().join("inputs");
    let settings = Settings::read(&folder.join("rapporteur.toml")).unwrap();
    let data = input::read(&folder, &settings, Date::MAX).unwrap().value;
    let period = "2022".parse().unwrap();
    let templates = Templates::default();
    let edition = Edition::new(language, &data, &settings, &period, &templates).unwrap();
    let Edition {
        words,
        settings,
        released,
    } = &edition;
    let template = templates.choose(kind, language);
    let meetings = Meetings::new(released, settings, words);
    let report = match kind {
        "briefing" => report::compose(released, settings, words, &template),
        "factsheet" => meetings.factsheet(meetings.of_period()[0], &template),
        "agenda" => meetings.agenda(&meetings.planned()[0], &template),
        "pack" => {
            let packs = released.packs(settings.disclosure.peers).unwrap();
            report::pack(&packs.pack("IND").unwrap(), settings, words, &template)
        }
        other => unreachable!("no document is a {other}"),
    };
    (report.unwrap(), edition)
}

/// The elements of the structure tree, each on a line; of a table how many rows and cells it has.
fn write_structure(element: &Element, depth: usize, out: &mut String) {
    let below = |role: Role| -> usize {
        fn count(element: &Element, role: Role) -> usize {
            usize::from(element.role == role)
                + element
                    .children
                    .iter()
                    .map(|child| match child {
                        Child::Element(element) => count(element, role),
                        Child::Leaf(_) => 0,
                    })
                    .sum::<usize>()
        }
        count(element, role)
    };
    let indent = "  ".repeat(depth);
    if element.role == Role::Table {
        let heads = below(Role::TH { row: false });
        let (rows, cells) = (below(Role::TR), below(Role::TD));
        writeln!(
            out,
            "{indent}Table: {rows} rows, {heads} headers, {cells} cells"
        )
        .unwrap();
        return;
    }
    let alternative = element.said.alternative.as_deref().unwrap_or_default();
    writeln!(out, "{indent}{:?} {alternative}", element.role).unwrap();
    for child in &element.children {
        if let Child::Element(child) = child {
            write_structure(child, depth + 1, out);
        }
    }
}

fn assert_reads_as_it_did(kind: &str, language: &str) {
    let (report, edition) = document(kind, language);
    let mut shown = text::write(&report, &edition.words);
    shown.push_str("\n=== Structure\n\n");
    write_structure(&lay_out(&report, &mut fonts()).tree, 0, &mut shown);
    insta::assert_snapshot!(format!("{kind}.{language}"), shown);
}

macro_rules! snapshots {
    ($($language:ident)*) => {
        $(mod $language {
            use super::assert_reads_as_it_did;

            #[test]
            fn briefing() {
                assert_reads_as_it_did("briefing", stringify!($language));
            }

            #[test]
            fn factsheet() {
                assert_reads_as_it_did("factsheet", stringify!($language));
            }

            #[test]
            fn agenda() {
                assert_reads_as_it_did("agenda", stringify!($language));
            }

            #[test]
            fn pack() {
                assert_reads_as_it_did("pack", stringify!($language));
            }
        })*
    };
}

snapshots! { en fr es id ar }

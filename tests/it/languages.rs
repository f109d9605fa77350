//! Each language has every message, writes as CLDR says, and makes sound documents; one from the
//! right is turned.
use crate::{
    documents,
    pages::{fonts, lay_out, runs, write},
    support::{Run, root},
};
use jiff::civil::Date;
use jiff::civil::date;
use num_rational::BigRational as Ratio;
use rapporteur::{
    documents::Edition,
    input,
    layout::pages::Mark,
    report::{Block, Report, Templates, compose, pack},
    settings::Settings,
    table::{Cell, Column, Table},
    words::Words,
};
use std::collections::{BTreeMap, BTreeSet};

const LANGUAGES: [&str; 5] = ["ar", "en", "es", "fr", "id"];

/// Message or attribute → the variables in it.
fn messages(tag: &str) -> BTreeMap<String, BTreeSet<String>> {
    let text = std::fs::read_to_string(root().join(format!("locales/{tag}.ftl"))).unwrap();
    let mut all: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let (mut message, mut here) = (String::new(), String::new());
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        if let Some((name, _)) = line
            .split_once(" =")
            .filter(|_| line.starts_with(|c: char| c.is_ascii_lowercase()))
        {
            assert!(!all.contains_key(name), "{tag}: {name} is there twice");
            (message, here) = (name.to_owned(), name.to_owned());
        } else if let Some((name, _)) = line
            .trim()
            .strip_prefix('.')
            .and_then(|rest| rest.split_once(" ="))
        {
            here = format!("{message}.{name}");
        }
        let variables = line.split('$').skip(1).map(|rest| {
            rest.split(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_')
                .next()
                .unwrap()
        });
        all.entry(here.clone())
            .or_default()
            .extend(variables.map(str::to_owned));
    }
    all
}

#[test]
fn each_language_has_every_message_with_all_that_it_is_given() {
    let found: Vec<String> = rapporteur::languages::LANGUAGES
        .iter()
        .map(|(tag, _)| (*tag).to_owned())
        .collect();
    assert_eq!(found, LANGUAGES);
    let english = messages("en");
    assert!(english.len() > 600, "{}", english.len());
    for tag in LANGUAGES {
        let own = messages(tag);
        let names = |all: &BTreeMap<String, BTreeSet<String>>| {
            all.keys().cloned().collect::<BTreeSet<String>>()
        };
        let lacking: Vec<String> = names(&english).difference(&names(&own)).cloned().collect();
        // The heads of rows are in English those of the lists.
        let is_head = |name: &&String| tag != "en" && name.starts_with("field-");
        let foreign: Vec<String> = names(&own)
            .difference(&names(&english))
            .filter(|name| !is_head(name))
            .cloned()
            .collect();
        assert_eq!((lacking, foreign), (Vec::new(), Vec::new()), "{tag}");
        for (name, variables) in &english {
            assert_eq!(&own[name], variables, "{tag}: {name}");
        }
        let heads = names(&own).into_iter().filter(|name| is_head(&name));
        let french = names(&messages("fr"))
            .into_iter()
            .filter(|name| is_head(&name));
        if tag != "en" {
            assert_eq!(
                heads.collect::<Vec<_>>(),
                french.collect::<Vec<_>>(),
                "{tag}"
            );
        }
        // Reading it is the proof that it is Fluent.
        assert_eq!(Words::new(tag).unwrap().language, tag);
    }
}

#[test]
fn numbers_days_and_lists_are_written_as_each_language_does() {
    let ratio = |n: i64, d: i64| Ratio::new(n.into(), d.into());
    for (tag, large, year, half, less, more, day, three) in [
        (
            "en",
            "12,345",
            "2022",
            "12.5",
            "−3.1",
            "+0.3",
            "6 December 2022",
            "A, B and C",
        ),
        (
            "fr",
            "12\u{202F}345",
            "2022",
            "12,5",
            "−3,1",
            "+0,3",
            "6 décembre 2022",
            "A, B et C",
        ),
        (
            "es",
            "12.345",
            "2022",
            "12,5",
            "−3,1",
            "+0,3",
            "6 de diciembre de 2022",
            "A, B y C",
        ),
        (
            "id",
            "12.345",
            "2022",
            "12,5",
            "−3,1",
            "+0,3",
            "6 Desember 2022",
            "A, B, dan C",
        ),
        (
            "ar",
            "12,345",
            "2022",
            "12.5",
            "\u{200E}−3.1",
            "\u{200E}+0.3",
            "6 ديسمبر 2022",
            "A وB وC",
        ),
    ] {
        let words = Words::new(tag).unwrap();
        assert_eq!(words.cell(&Cell::Integer(12345)), large, "{tag}");
        assert_eq!(words.cell(&Cell::Integer(2022)), year, "{tag}");
        assert_eq!(words.cell(&Cell::ratio(ratio(25, 2))), half, "{tag}");
        assert_eq!(
            words.cell(&Cell::points(ratio(-61, 20))),
            less,
            "{tag}: half away from zero"
        );
        assert_eq!(words.cell(&Cell::points(ratio(1, 4))), more, "{tag}");
        assert_eq!(words.day(date(2022, 12, 6)), day, "{tag}");
        assert_eq!(
            words.list(&["A", "B", "C"].map(str::to_owned)),
            three,
            "{tag}"
        );
    }
    let said = |tag: &str, n: i64| {
        Words::new(tag)
            .unwrap()
            .say("rows-meetings", &[("n", n.into())])
    };
    assert_eq!(
        [said("en", 1), said("en", 2), said("en", 12_345)],
        ["1 meeting", "2 meetings", "12,345 meetings"]
    );
    assert!(said("fr", 12_345).starts_with("12\u{202F}345 "));
    // Arabic has a form for two, one for three to ten, and one for eleven to ninety-nine.
    assert_eq!(
        [1, 2, 5, 20]
            .map(|n| said("ar", n))
            .into_iter()
            .collect::<BTreeSet<String>>()
            .len(),
        4
    );
}

fn edition(tag: &str) -> Edition {
    edition_with(tag, true)
}

/// With or without the names of states from the table of the program and the words of the settings.
fn edition_with(tag: &str, territories: bool) -> Edition {
    let folder = root().join("inputs");
    let text = std::fs::read_to_string(folder.join("rapporteur.toml")).unwrap();
    let (own, _) = text.split_once("[translations.fr]").unwrap();
    let mut settings = Settings::parse(if territories { &text } else { own }).unwrap();
    settings.territories = territories;
    let data = input::read(&folder, &settings, Date::MAX).unwrap().value;
    Edition::new(
        tag,
        &data,
        &settings,
        &"2022".parse().unwrap(),
        &Templates::default(),
    )
    .unwrap()
}

pub fn briefing(tag: &str) -> Report {
    let Edition {
        words,
        settings,
        released,
    } = edition(tag);
    compose(
        &released,
        &settings,
        &words,
        &Templates::default().choose("briefing", tag),
    )
    .unwrap()
}

#[test]
fn the_documents_of_each_language_are_sound_and_no_word_is_missing() {
    for tag in LANGUAGES {
        let Edition {
            words,
            settings,
            released,
        } = edition(tag);
        let report = briefing(tag);
        documents::assert_worded(&report);
        let whole = lay_out(&report, &mut fonts());
        assert!(
            whole.document.missing.is_empty(),
            "{tag}: no font has {:?}",
            whole.document.missing
        );
        documents::assert_inside(tag, &whole);
        let bytes = write(&report);
        documents::assert_sound(tag, &bytes);
        let file = lopdf::Document::load_mem(&bytes).unwrap();
        assert_eq!(
            file.catalog()
                .unwrap()
                .get(b"Lang")
                .unwrap()
                .as_str()
                .unwrap(),
            tag.as_bytes()
        );
        let own = released
            .packs(settings.disclosure.peers)
            .unwrap()
            .pack("IND")
            .unwrap();
        let india = pack(
            &own,
            &settings,
            &words,
            &Templates::default().choose("pack", tag),
        )
        .unwrap();
        documents::assert_worded(&india);
        documents::assert_inside(tag, &lay_out(&india, &mut fonts()));
        documents::assert_sound(tag, &write(&india));
    }
}

#[test]
fn figures_are_the_same_in_every_language() {
    let cells = |tag: &str| {
        let all = edition_with(tag, false).released;
        let figures: Vec<String> = all
            .figures()
            .iter()
            .map(|f| format!("{} {:?} {:?}", f.id, f.cell, f.past))
            .collect();
        // Names of regions are words of the language, and the order of names is its own.
        let is_same = |(column, cell): &(&Column, &Cell)| {
            column.key.ends_with("_id") || !matches!(cell, Cell::Text(_) | Cell::List(_))
        };
        let rows = |table: &Table| {
            let row = |row: &Vec<Cell>| {
                let cells = table.columns.iter().zip(row).filter(is_same);
                format!("{:?}", cells.map(|(_, cell)| cell).collect::<Vec<&Cell>>())
            };
            let mut rows: Vec<String> = table.rows.iter().map(row).collect();
            rows.sort();
            (table.id(), rows)
        };
        (figures, all.tables().iter().map(rows).collect::<Vec<_>>())
    };
    let english = cells("en");
    assert!(english.0.len() > 40);
    for tag in LANGUAGES {
        assert_eq!(cells(tag), english, "{tag}");
    }
}

#[test]
fn a_document_from_the_right_is_turned() {
    let (left, right) = (
        lay_out(&briefing("en"), &mut fonts()),
        lay_out(&briefing("ar"), &mut fonts()),
    );
    // Name of the process and mark of handling, in the header: left and right change places.
    let places = |whole: &crate::pages::Whole, name: &str, handling: &str| {
        let page = &whole.pages[0];
        let header = page
            .content
            .iter()
            .find(|c| c.mark == Mark::Header)
            .unwrap();
        let of = |text: &str| {
            let mut all = header.items.iter().filter_map(|i| {
                if let rapporteur::layout::pages::Item::Text(run) = i {
                    Some(run)
                } else {
                    None
                }
            });
            all.find(|run| &*run.text == text)
                .map(|run| (run.x, run.x + run.width))
                .unwrap()
        };
        (of(name), of(handling), page.width)
    };
    let (a, b) = (
        places(&left, "Bali Process", "For members"),
        places(&right, "عملية بالي", "للأعضاء"),
    );
    assert!(a.0.0 < a.1.0 && b.0.0 > b.1.0, "{a:?} {b:?}");
    assert!(
        (b.0.1 - (b.2 - a.0.0)).abs() < 0.1,
        "the same distance from the other edge: {a:?} {b:?}"
    );
    // Within a line letters keep their order: a name in Latin letters is read as it was written.
    let text = right
        .pages
        .iter()
        .flat_map(runs)
        .map(|run| run.text.to_string())
        .collect::<Vec<String>>()
        .join("\n");
    assert!(
        text.contains("MAST Human") && text.contains("أفغانستان"),
        "{text}"
    );
    let file = lopdf::Document::load_mem(&write(&briefing("ar"))).unwrap();
    let viewer = file
        .catalog()
        .unwrap()
        .get(b"ViewerPreferences")
        .unwrap()
        .as_dict()
        .unwrap();
    assert_eq!(viewer.get(b"Direction").unwrap().as_name().unwrap(), b"R2L");
    // The first column of a table is the one at the right.
    let report = Report {
        blocks: briefing("ar")
            .blocks
            .into_iter()
            .filter(|b| matches!(b, Block::Table(_)))
            .collect(),
        ..briefing("ar")
    };
    let whole = lay_out(&report, &mut fonts());
    let x = |text: &str| {
        whole
            .pages
            .iter()
            .flat_map(runs)
            .find(|run| &*run.text == text)
            .map(|run| run.x)
            .unwrap()
    };
    assert!(
        x("أستراليا") > whole.pages[0].width / 2.0,
        "{}",
        x("أستراليا")
    );
}

#[test]
fn names_and_settings_have_texts_of_each_language() {
    let run = Run::with_inputs();
    let path = run.path("inputs/members.csv");
    let text = std::fs::read_to_string(&path).unwrap();
    let line = |(i, line): (usize, &str)| match (i, line.starts_with("IND,")) {
        (0, _) => format!("{line},name_fr,language"),
        (_, true) => format!("{line},Inde,fr"),
        _ if line.starts_with("AUS,") => format!("{line},,tlh"),
        _ => format!("{line},,"),
    };
    std::fs::write(
        &path,
        text.lines()
            .enumerate()
            .map(line)
            .collect::<Vec<String>>()
            .join("\n")
            + "\n",
    )
    .unwrap();
    let settings = std::fs::read_to_string(run.path("inputs/rapporteur.toml")).unwrap();
    let (settings, _) = settings.split_once("[translations.fr]").unwrap();
    let more = "\n[translations.fr]\nname = \"Processus de Bali\"\n[translations.fr.series.ahg]\nname = \"réunions du Groupe ad hoc\"\n";
    std::fs::write(
        run.path("inputs/rapporteur.toml"),
        settings.to_owned() + more,
    )
    .unwrap();
    let ended = run.program(&["report", "--languages", "en,fr", "--packs"]);
    assert_eq!(ended.code, 0, "{}", ended.err);
    assert!(
        ended
            .err
            .contains("members.csv:3:11: warning R092: the program does not support the language \"tlh\": the pack of this member is in en"),
        "{}",
        ended.err
    );
    let files = run.files("outputs/2022");
    let html = |name: &str| String::from_utf8(files[name].clone()).unwrap();
    let (english, french) = (html("briefing.html"), html("briefing.fr.html"));
    assert!(
        english.contains("<html lang=\"en\" dir=\"ltr\">")
            && french.contains("<html lang=\"fr\" dir=\"ltr\">")
    );
    assert!(english.contains(">India<") && !english.contains("Inde<"));
    assert!(french.contains(">Inde<") && !french.contains(">India<"));
    assert!(french.contains("Processus de Bali") && french.contains("réunions du Groupe ad hoc"));
    // Its pack is in its language; that of one without a language in the first.
    let language = |name: &str| {
        let file = lopdf::Document::load_mem(&files[name]).unwrap();
        String::from_utf8(
            file.catalog()
                .unwrap()
                .get(b"Lang")
                .unwrap()
                .as_str()
                .unwrap()
                .to_vec(),
        )
        .unwrap()
    };
    assert_eq!(
        ["IND", "IDN", "AUS"].map(|id| language(&format!("members/{id}/pack.pdf"))),
        ["fr", "en", "en"]
    );
    for (wrong, says) in [
        (
            "[report]\nlanguages = [\"xx\"]\n",
            "there are no words of the language \"xx\"; there are: ar, en, es, fr, id",
        ),
        ("[report]\nlanguages = []\n", "name at least one"),
        (
            "[report]\nlanguages = [\"fr\", \"fr\"]\n",
            "\"fr\" is there twice",
        ),
        (
            "[translations.fr.series.nope]\nname = \"x\"\n",
            "there is no [[series]] with the key \"nope\"",
        ),
    ] {
        let e = Settings::parse(wrong).unwrap_err().to_string();
        assert!(e.contains(says), "{e}");
    }
}

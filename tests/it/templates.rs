//! Templates in the hands of officers: errors at their place, everything that may be missing, texts
//! written out.
use crate::{
    documents::released,
    support::{Run, root},
};
use rapporteur::{
    report::{Templates, rehearse},
    settings::Settings,
    words::Words,
};
use std::{collections::BTreeMap, fmt::Write};

/// Ten broken templates, each with its exact message.
#[test]
fn what_is_wrong_with_a_template_is_said_at_its_line_and_column() {
    let run = Run::with_inputs();
    std::fs::create_dir_all(run.path("templates")).unwrap();
    for (text, says) in [
        (
            "# A\n\nIn all {{ figure('participation.meetings_hold') }}.\n",
            "briefing.md:3:19: unknown figure \"participation.meetings_hold\"; did you mean \"participation.meetings_held\"?",
        ),
        (
            "# A\n\n{{ tabel('themes.gap') }}\n",
            "briefing.md:3:4: there is no function tabel; did you mean table?",
        ),
        (
            "# A\n\n{{ perod.first }}\n",
            "briefing.md:3:4: perod is not known here; did you mean period?",
        ),
        (
            "# A\n\n{{ period.frist }}\n",
            "briefing.md:3:4: period.frist has no value here",
        ),
        (
            "# A\n\n{% if points %}\nx\n",
            "briefing.md:4:1: unexpected end of input, expected end of block",
        ),
        (
            "# A\n\n{{ table('themes.gap', columns=['thme']) }}\n",
            "briefing.md:3:34: unknown column \"thme\"; did you mean \"theme\"?",
        ),
        (
            "# A\n\n{{ figure('participation.meetings_held', show='after') }}\n",
            "briefing.md:3:48: show=\"after\": use \"percent\", \"of\", \"before\", \"change\" or \"mean\"",
        ),
        (
            "# A\n\n### Too deep\n",
            "briefing.md:3:1: a heading with ### can't follow one with #; write ##",
        ),
        (
            "# A\n\nText {{ table('themes.gap') }} more.\n",
            "briefing.md:3:1: a table, chart or tile stands alone in its paragraph",
        ),
        (
            "# A\n\n<b>bold</b>\n",
            "briefing.md:3:1: HTML is not allowed in a template; a remark that is not printed is written {# … #}",
        ),
        (
            "# A\n\n| a | b |\n|---|---|\n| 1 | 2 |\n",
            "briefing.md:3:1: a table of Markdown (write {{ table('ID') }}) can't stand in a template",
        ),
        ("\n \n", "briefing.md:1:1: the template says nothing"),
        (
            "# A\n\n{{ say('main-poins') }}\n",
            "briefing.md:3:9: unknown text \"main-poins\"; did you mean \"main-points\"?",
        ),
        (
            "# A\n\n{{ say('no-meeting-in-period', first='x') }}\n",
            "briefing.md:3:9: the text \"no-meeting-in-period\" needs last=…",
        ),
        // What may be missing must still be something that there can be.
        (
            "# A\n\n{% if known('participation.rate_overall.to_dat@ahg') %}x{% endif %}\n",
            "briefing.md:3:14: unknown figure \"participation.rate_overall.to_dat@ahg\"; did you mean \"participation.rate_overall.to_date@ahg\"?",
        ),
        (
            "# A\n\n{% if known('participation.rate_overall.to_date@agh') %}x{% endif %}\n",
            "briefing.md:3:7: unknown series \"agh\"; did you mean \"ahg\"?",
        ),
        (
            "# A\n\n{% if has_rows('themes.gapp') %}x{% endif %}\n",
            "briefing.md:3:17: unknown table \"themes.gapp\"; did you mean \"themes.gap\"?",
        ),
        (
            "# A\n\n{{ figure() }}\n",
            "briefing.md:3:4: figure() lacks something; write figure('ID') or figure('ID', show='change')",
        ),
        (
            "# A\n\n{{ table('themes.gap', rows=0) }}\n",
            "briefing.md:3:4: rows=0 shows nothing; write how many rows to show, such as rows=10",
        ),
        (
            "# A\n\n{% if figure('participation.meetings_held') > 100 %}many{% endif %}\n",
            "briefing.md:3:7: a figure is written as text and can't be compared; write number('ID') in its place, or known('ID')",
        ),
        (
            "# A\n\n{{ series }}\n",
            "briefing.md:3:4: this is no text that can be printed; name a part of it",
        ),
        (
            "# A\n\n{{ debug() }}\n",
            "briefing.md:3:4: there is no function debug; there are: figure, number, known, counted, cell, has_rows, say, listed, tile, main_points, definitions, table, chart, has_column, has_values, held, has_rates, first_year_of",
        ),
        (
            "# A\n\n![x](y.png)\n",
            "briefing.md:3:1: a picture can't stand here",
        ),
    ] {
        std::fs::write(run.path("templates/briefing.md"), text).unwrap();
        for command in [
            &["report"][..],
            &["check"],
            &["preview", "templates/briefing.md"],
        ] {
            let ended = run.program(command);
            assert_eq!(ended.code, 78, "{command:?} {text:?}: {}", ended.err);
            let line = ended
                .err
                .lines()
                .find(|l| l.contains("briefing.md:"))
                .unwrap_or_else(|| panic!("{text:?}: {}", ended.err));
            assert_eq!(
                line.split_once("templates/").unwrap().1,
                says,
                "{command:?}"
            );
        }
        assert!(!run.path("outputs").exists());
    }
    let file = run.path("templates/briefing.md");
    std::fs::write(&file, b"# A\n\n\xff\n").unwrap();
    assert!(
        run.program(&["check"])
            .err
            .contains("briefing.md: the file is not UTF-8 text; save it as UTF-8")
    );
    std::fs::remove_file(&file).unwrap();
    std::fs::create_dir(&file).unwrap();
    assert!(
        run.program(&["check"])
            .err
            .contains("briefing.md: this is a folder; a template is a file")
    );
    std::fs::remove_dir(&file).unwrap();
    std::fs::write(&file, "# A\n").unwrap();
    let ended = run.program(&["report", "--templates", "templats"]);
    assert_eq!(ended.code, 78);
    assert!(
        ended
            .err
            .contains("templats: there is no such folder of templates"),
        "{}",
        ended.err
    );
    // A name that differs by a letter would go unnoticed.
    std::fs::remove_file(run.path("templates/briefing.md")).unwrap();
    std::fs::write(run.path("templates/breifing.md"), "# A\n").unwrap();
    for command in ["report", "check"] {
        let ended = run.program(&[command]);
        assert_eq!(ended.code, 78, "{}", ended.err);
        assert!(
            ended.err.contains(
                "breifing.md: there is no template of this name; did you mean briefing.md?"
            ),
            "{}",
            ended.err
        );
    }
}

#[test]
fn everything_can_be_asked_for_whatever_is_missing() {
    let folder = root().join("inputs");
    let settings = Settings::read(&folder.join("rapporteur.toml")).unwrap();
    let released = released(&folder, &settings, "2022");
    let mut text = "# All\n\n".to_owned();
    for figure in released.figures() {
        let id = &figure.id;
        write!(text, "{id}: {{{{ figure('{id}') }}}} {{{{ figure('{id}', show='of') }}}} {{{{ figure('{id}', show='change') }}}}\n\n")
            .unwrap();
        write!(text, "{{{{ tile(figure('{id}'), 'what', '') }}}}\n\n{{% if known('{id}') %}}\nknown\n\n{{% endif %}}\n").unwrap();
    }
    for table in released.tables().iter() {
        write!(
            text,
            "{{{{ table('{0}', rows=3, sort='-{1}') }}}}\n\n",
            table.id(),
            table.columns[0].key
        )
        .unwrap();
    }
    text += "{{ main_points() }}\n\n{{ definitions() }}\n";
    assert!(released.figures().len() > 40 && released.tables().len() > 50);
    let templates = Templates::from_texts(BTreeMap::from([("briefing.md".to_owned(), text)]));
    assert_eq!(
        rehearse(&released, &settings, &Words::english(), &templates),
        Vec::new()
    );
    // The rehearsal is one: what only works where a figure has a value is found.
    let careless = "# A\n\n{{ 1 / (number('participation.meetings_held') - 0) }}\n";
    let templates = Templates::from_texts(BTreeMap::from([(
        "briefing.md".to_owned(),
        careless.to_owned(),
    )]));
    assert!(!rehearse(&released, &settings, &Words::english(), &templates).is_empty());
}

#[test]
fn templates_with_their_texts_written_out_make_the_same_documents() {
    let run = Run::with_inputs();
    let made = |arguments: &[&str]| {
        let ended = run.program(arguments);
        assert_eq!(ended.code, 0, "{}", ended.err);
        let mut files = run.files("outputs/2022");
        files.retain(|path, _| path != "manifest.json");
        files
    };
    let built_in = made(&["report", "--quiet", "--packs"]);
    assert!(built_in.keys().any(|path| path.starts_with("agenda/")));
    let ended = run.program(&["init", "--templates"]);
    assert_eq!((ended.code, ended.err.as_str()), (0, ""));
    let blocks = ["init", "--block", "main-points", "--block", "how_to_read"];
    let ended = run.program(&blocks);
    assert_eq!((ended.code, ended.err.as_str()), (0, ""));
    for (file, says) in [
        ("sections/main-points.md", "# In brief"),
        (
            "blocks/how_to_read.md",
            "**Countable meetings.** Rates count only",
        ),
    ] {
        let text = std::fs::read_to_string(run.path("templates").join(file)).unwrap();
        assert!(text.contains(says), "{text}");
    }
    assert_eq!(made(&["report", "--quiet", "--packs"]), built_in);
    // What was changed by hand is not written over.
    let ended = run.program(&["init", "--templates"]);
    assert_eq!(ended.code, 73);
    assert!(
        ended
            .err
            .contains("templates/agenda.md already exists; nothing was written"),
        "{}",
        ended.err
    );
    // A file of one language is for that language alone.
    std::fs::write(run.path("templates/briefing.fr.md"), "# Bonjour\n").unwrap();
    let ended = run.program(&["report", "--quiet", "--languages", "en,fr"]);
    assert_eq!(ended.code, 0, "{}", ended.err);
    let files = run.files("outputs/2022");
    let html = |name: &str| String::from_utf8(files[name].clone()).unwrap();
    assert!(
        html("briefing.fr.html").contains("Bonjour") && !html("briefing.html").contains("Bonjour")
    );
    let manifest = String::from_utf8(files["manifest.json"].clone()).unwrap();
    assert!(manifest.contains("\"briefing.fr.md\"") && manifest.contains("\"briefing.md\""));
}

#[test]
fn a_template_is_shown_as_text() {
    let run = Run::with_inputs();
    std::fs::create_dir_all(run.path("templates")).unwrap();
    let text = "# Who came\n\n**So many:** {{ figure('participation.meetings_held') }}.\n\n{{ table('participation.rate@ahg', columns=['member', 'rate_to_date'], sort='rate_to_date', rows=2) }}\n";
    std::fs::write(run.path("templates/briefing.md"), text).unwrap();
    let ended = run.program(&["preview", "templates/briefing.md", "--quiet"]);
    assert_eq!((ended.code, ended.err.as_str()), (0, ""));
    let says = "Who came\n--------\n\nSo many: 7.\n";
    assert!(ended.out.contains(says), "{}", ended.out);
    // From the lowest up: 5 of 14, then 4 of 7.
    assert!(
        ended.out.contains("  India   5 of 14\n  UAE     4 of 7"),
        "{}",
        ended.out
    );
    for (name, arguments, says) in [
        (
            "factsheet.md",
            &["--meeting", "AHG-16"][..],
            "Sixteenth Meeting of the Ad Hoc Group Senior Officials",
        ),
        (
            "pack.md",
            &["--member", "IND"],
            "Participation of India, 2022",
        ),
        ("agenda.md", &[], "Planned meeting"),
        ("pack.fr.md", &["--member", "IND"], "Inde, 2022"),
    ] {
        let kind = name.split('.').next().unwrap();
        std::fs::copy(
            root().join(format!("templates/{kind}.md")),
            run.path("templates").join(name),
        )
        .unwrap();
        let ended = run.program(
            &[
                &["preview", &format!("templates/{name}"), "--quiet"][..],
                arguments,
            ]
            .concat(),
        );
        assert_eq!(ended.code, 0, "{}", ended.err);
        assert!(ended.out.contains(says), "{name}: {}", &ended.out[..200]);
    }
    let ended = run.program(&[
        "preview",
        "templates/pack.md",
        "--quiet",
        "--member",
        "INDD",
    ]);
    assert_eq!(ended.code, 2);
    assert!(
        ended
            .err
            .contains("there is no member \"INDD\"; did you mean IND?"),
        "{}",
        ended.err
    );
    assert!(!run.path("outputs").exists());
}

/// Blocks stand for their longer form; what is wrong with one is said where it was written.
#[test]
fn blocks_and_sections_are_called_by_name_and_replaced_by_files() {
    let run = Run::with_inputs();
    std::fs::create_dir_all(run.path("templates/blocks")).unwrap();
    let briefing = |text: &str| std::fs::write(run.path("templates/briefing.md"), text).unwrap();
    let preview = || run.program(&["preview", "templates/briefing.md", "--quiet"]);
    for (text, says) in [
        (
            "# A\n\n{{ atendance_rates() }}\n",
            "briefing.md:3:4: there is no function atendance_rates; did you mean attendance_rates?",
        ),
        (
            "# A\n\n{{ attendance_rates(rows=3) }}\n",
            "briefing.md:3:4: attendance_rates has no option rows; its options are series, caption",
        ),
        (
            "# A\n\nThe rates: {{ attendance_rates() }}\n",
            "briefing.md:3:15: a block stands on a line of its own, as {{ attendance_rates() }}; its options are series, caption",
        ),
        (
            "# A\n\n{{ section('theme') }}\n",
            "briefing.md:3:13: there is no section \"theme\"; did you mean themes?",
        ),
        // Whatever is wrong inside the program's own form is wrong with its call.
        (
            "# A\n\n{{ meetings_of_period(columns=['metting']) }}\n",
            "briefing.md:3:1: unknown column \"metting\"; did you mean \"meeting\"?",
        ),
    ] {
        briefing(text);
        let ended = run.program(&["report"]);
        assert_eq!(ended.code, 78, "{text:?}: {}", ended.err);
        assert!(ended.err.contains(says), "{text:?}: {}", ended.err);
    }
    briefing("# A\n\n{{ themes_gap(caption='Where the agenda and the work part') }}\n");
    let ended = preview();
    assert!(
        ended.out.contains("Where the agenda and the work part"),
        "{}",
        ended.out
    );
    // A file in place of a block; its errors are its own.
    std::fs::write(
        run.path("templates/blocks/themes_gap.md"),
        "Nothing but words.\n",
    )
    .unwrap();
    assert!(preview().out.contains("Nothing but words."));
    std::fs::write(
        run.path("templates/blocks/themes_gap.md"),
        "One\n\n{{ figure('x') }}\n",
    )
    .unwrap();
    let ended = run.program(&["report"]);
    assert!(
        ended
            .err
            .contains("templates/blocks/themes_gap.md:3:12: unknown figure"),
        "{}",
        ended.err
    );
    // What it leaves open is wrong in it, and not in what stands behind its call.
    std::fs::write(
        run.path("templates/blocks/themes_gap.md"),
        "One\n{% if true %}\nTwo\n",
    )
    .unwrap();
    let ended = run.program(&["report"]);
    assert!(
        ended
            .err
            .contains("templates/blocks/themes_gap.md:3:1: unexpected end of input"),
        "{}",
        ended.err
    );
    std::fs::remove_file(run.path("templates/blocks/themes_gap.md")).unwrap();
    // Remarks and text that is shown as it is call nothing.
    briefing("{#\n{{ themes_gap() }}\n#}\n# A\n\n{% raw %}\n{{ themes_gap() }}\n{% endraw %}\n");
    let ended = preview();
    assert!(
        ended.code == 0 && ended.out.contains("{{ themes_gap() }}"),
        "{}{}",
        ended.out,
        ended.err
    );
    // A caption that several series have in common keeps their names.
    briefing("# A\n\n{{ presence_at_meetings(caption=\"Members' presence, in all\") }}\n");
    let ended = preview();
    assert!(
        ended
            .out
            .contains("Members' presence, in all: annual meetings"),
        "{}{}",
        ended.out,
        ended.err
    );
    for text in ["", " \n"] {
        briefing(text);
        let ended = run.program(&["report"]);
        assert!(
            ended.code == 78
                && ended
                    .err
                    .contains("briefing.md:1:1: the template says nothing"),
            "{}",
            ended.err
        );
    }
    // Nothing to say is no error.
    briefing("{{ section('themes') }}\n");
    assert_eq!(run.program(&["check"]).code, 0);
    // Names that differ in their letters go unnoticed otherwise.
    for name in [
        "Blocks",
        "block",
        "blocks/themes_gap.txt",
        "briefing.md.txt",
    ] {
        let path = run.path("templates").join(name);
        if name.contains('.') {
            std::fs::write(&path, "x").unwrap();
        } else {
            std::fs::create_dir(&path).unwrap();
        }
        let ended = run.program(&["check"]);
        assert!(
            ended.code == 78 && ended.err.contains("no template of this name"),
            "{name}: {}",
            ended.err
        );
        if path.is_dir() {
            std::fs::remove_dir(path)
        } else {
            std::fs::remove_file(path)
        }
        .unwrap();
    }
    std::fs::write(run.path("templates/blocks/themes_gaps.md"), "x").unwrap();
    let ended = run.program(&["report"]);
    let says = "there is no template of this name; did you mean blocks/themes_gap.md?";
    assert!(ended.err.contains(says), "{}", ended.err);
}

#[test]
fn the_settings_order_the_sections_of_the_briefing() {
    let run = Run::with_inputs();
    let settings = std::fs::read_to_string(run.path("inputs/rapporteur.toml")).unwrap();
    let with = |sections: &str| {
        let text = settings.replace("[report]\n", &format!("[report]\nsections = {sections}\n"));
        assert_ne!(text, settings);
        std::fs::write(run.path("inputs/rapporteur.toml"), text).unwrap();
    };
    let headings = || {
        let ended = run.program(&["report", "--quiet"]);
        assert_eq!(ended.code, 0, "{}", ended.err);
        let html = String::from_utf8(run.files("outputs/2022")["briefing.html"].clone()).unwrap();
        let all = [
            "In brief",
            "Participation",
            "Themes and initiatives",
            "How to read these figures",
        ];
        let mut found: Vec<(usize, &str)> = all
            .into_iter()
            .filter_map(|title| Some((html.find(&format!(">{title}</h2>"))?, title)))
            .collect();
        found.sort_unstable();
        found
            .into_iter()
            .map(|(_, title)| title)
            .collect::<Vec<_>>()
    };
    with("[\"themes\", \"main-points\"]");
    assert_eq!(headings(), ["Themes and initiatives", "In brief"]);
    with("[\"how-to-read\", \"attendance\", \"themes\", \"main-points\"]");
    assert_eq!(
        headings(),
        [
            "How to read these figures",
            "Participation",
            "Themes and initiatives",
            "In brief"
        ]
    );
    for (sections, says) in [
        ("[]", "name at least one section"),
        ("[\"themes\", \"themes\"]", "\"themes\" is there twice"),
    ] {
        with(sections);
        let ended = run.program(&["report"]);
        assert!(
            ended.code == 78 && ended.err.contains(says),
            "{}",
            ended.err
        );
    }
    with("[\"them\"]");
    let ended = run.program(&["report"]);
    assert!(
        ended.code == 78 && ended.err.contains("unknown variant `them`"),
        "{}",
        ended.err
    );
    // A template of its own decides the order: not both.
    with("[\"themes\"]");
    std::fs::create_dir_all(run.path("templates")).unwrap();
    std::fs::write(run.path("templates/briefing.md"), "# A\n").unwrap();
    let ended = run.program(&["report"]);
    assert!(
        ended.code == 78 && ended.err.contains("remove one of the two"),
        "{}",
        ended.err
    );
}

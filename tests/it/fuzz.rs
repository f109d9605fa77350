//! Bytes that nobody would write, many of them: lists, settings, templates, workbooks. Each ends in
//! an answer. How many cases is said by `RAPPORTEUR_FUZZ`; the targets in `fuzz/` look further,
//! guided by what the program does.
use crate::{
    sheets::parts,
    support::{copy, root},
};
use jiff::civil::Date;
use proptest::{prelude::*, test_runner::TestRunner};
use rapporteur::{
    disclosure::Released,
    documents::Edition,
    input,
    report::{Template, Templates, compose},
    settings::Settings,
    words::Words,
};
use std::{
    fs,
    io::{Cursor, Write},
    path::Path,
    sync::{Arc, LazyLock},
    time::{Duration, Instant},
};
use zip::{ZipWriter, write::SimpleFileOptions};

fn cases() -> u32 {
    std::env::var("RAPPORTEUR_FUZZ")
        .ok()
        .and_then(|n| n.parse().ok())
        .unwrap_or(60)
}

/// Runs so many cases; each must end well within the time that a reader would wait.
fn run<S: Strategy>(name: &str, strategy: &S, test: impl Fn(S::Value)) {
    run_cases(name, cases(), strategy, test);
}

fn run_cases<S: Strategy>(name: &str, cases: u32, strategy: &S, test: impl Fn(S::Value)) {
    let longest = std::cell::Cell::new(Duration::ZERO);
    let mut runner = TestRunner::new(ProptestConfig {
        cases,
        failure_persistence: None,
        ..ProptestConfig::default()
    });
    let done = runner.run(strategy, |value| {
        let started = Instant::now();
        test(value);
        longest.set(longest.get().max(started.elapsed()));
        prop_assert!(started.elapsed() < Duration::from_secs(30), "this hangs");
        Ok(())
    });
    done.unwrap();
    eprintln!(
        "{name}: {cases} cases, the longest {} ms; at most {} MB",
        longest.get().as_millis(),
        peak()
    );
    // With the other tests of this binary beside it the number says nothing.
    assert!(
        std::env::var_os("RAPPORTEUR_FUZZ").is_none() || peak() < 500,
        "{} MB",
        peak()
    );
}

/// The most memory so far, in MB, as Linux tells it; elsewhere 0.
fn peak() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|l| l.strip_prefix("VmHWM:"));
    line.and_then(|l| l.trim().trim_end_matches(" kB").parse::<u64>().ok())
        .unwrap_or(0)
        / 1024
}

/// A text and edits of it: a place, how much goes, what comes.
fn edits(
    pieces: &'static [&'static str],
) -> impl Strategy<Value = Vec<(prop::sample::Index, usize, Vec<u8>)>> {
    let piece = prop_oneof![
        3 => prop::sample::select(pieces).prop_map(|text| text.as_bytes().to_vec()),
        1 => prop::collection::vec(any::<u8>(), 0..12),
        1 => "[ -~éß中\u{202e}\u{0}]{0,12}".prop_map(String::into_bytes),
    ];
    prop::collection::vec((any::<prop::sample::Index>(), 0..40_usize, piece), 0..8)
}

fn edited(text: &[u8], edits: Vec<(prop::sample::Index, usize, Vec<u8>)>) -> Vec<u8> {
    let mut text = text.to_vec();
    for (at, gone, more) in edits {
        let at = at.index(text.len() + 1);
        let end = (at + gone).min(text.len());
        text.splice(at..end, more);
    }
    text
}

fn small(folder: &Path) {
    copy(&root().join("tests/data/small"), folder);
}

fn read(folder: &Path) {
    let found = input::read(folder, &Settings::parse("").unwrap(), Date::MAX).unwrap();
    assert!(found.findings.iter().all(|f| f.count > 0));
}

#[test]
fn lists_of_any_bytes() {
    const PIECES: &[&str] = &[
        "\"",
        ",",
        ";",
        "\n",
        "\r\n",
        "\t",
        "\u{feff}",
        "2022-02-30",
        "9999-12-31",
        "-1",
        "meeting_id",
        "M1",
        "=1+1",
        "\"\"",
        "é",
        "999999999999999999999",
    ];
    const TABLES: [&str; 6] = [
        "members",
        "themes",
        "meetings",
        "memberships",
        "attendance",
        "initiatives",
    ];
    run("lists", &(0..6_usize, edits(PIECES)), |(which, edits)| {
        let folder = tempfile::tempdir().unwrap();
        small(folder.path());
        let path = folder.path().join(format!("{}.csv", TABLES[which]));
        let text = edited(&fs::read(&path).unwrap(), edits);
        fs::write(&path, text).unwrap();
        read(folder.path());
    });
}

/// The lists in other shapes that are texts.
fn shapes() -> Vec<std::path::PathBuf> {
    let folders = fs::read_dir(root().join("tests/data/shapes")).unwrap();
    let files = folders.flat_map(|folder| fs::read_dir(folder.unwrap().path()).unwrap());
    let mut files: Vec<_> = files.map(|file| file.unwrap().path()).collect();
    files.retain(|file| {
        file.extension()
            .is_some_and(|end| end == "csv" || end == "tsv")
    });
    files.sort();
    files
}

#[test]
fn lists_in_other_shapes_of_any_bytes() {
    const PIECES: &[&str] = &[
        "\"",
        ",",
        ";",
        "\t",
        "\n",
        "\n\n",
        "Country",
        "Total",
        "2022-02-30",
        "3-7 June 2019",
        "31 June 2019",
        "99999999",
        "1st",
        "✓",
        "Name",
        "Join Time",
        "Email",
        "@",
        "#EXT#",
        "=\"",
        "2. Participants",
        "Attended",
        "=1+1",
        "Kenya",
        "404",
        "-",
    ];
    const READ_AS: [&str; 4] = [
        "matrix = { members = \"Country\" }",
        "matrix = { members = \"Country\", heads = [\"title\", \"start_date\"], cells = \"names\" }",
        "matrix = { meetings = \"Meeting\", cells = \"delegates\" }",
        "meeting_report = true",
    ];
    let files = shapes();
    assert!(files.len() > 20);
    let which = (0..files.len(), 0..READ_AS.len(), edits(PIECES));
    // Each is looked at and read: a quarter takes as long as the others.
    run_cases("shapes", cases() / 4, &which, |(which, read_as, edits)| {
        let folder = tempfile::tempdir().unwrap();
        let text = edited(&fs::read(&files[which]).unwrap(), edits);
        fs::write(folder.path().join("list.csv"), text).unwrap();
        let proposed = input::propose::propose(folder.path());
        assert!(proposed.tables.iter().all(|table| table.rows < 1_000));
        let settings = format!(
            "[inputs.attendance]\nfile = \"list.csv\"\n{}\n",
            READ_AS[read_as]
        );
        let settings = Settings::parse(&settings).unwrap();
        let found = input::read(folder.path(), &settings, Date::MAX).unwrap();
        assert!(found.findings.iter().all(|f| f.count > 0));
    });
}

#[test]
fn settings_of_any_bytes() {
    const PIECES: &[&str] = &[
        "[",
        "]",
        "=",
        "\"",
        "'''",
        "{",
        "}",
        "[[series]]\n",
        "[inputs.attendance]\n",
        "columns = ",
        "period = \"2022\"",
        "quorum = \"0/0\"",
        "languages = []",
        "keep = -1",
        "1e999",
        "\n",
        "key",
        "\\u0000",
    ];
    let texts = [
        "inputs/rapporteur.toml",
        "examples/unfccc-inc/rapporteur.toml",
        "tests/data/hand/rapporteur.toml",
    ];
    let texts: Vec<Vec<u8>> = texts
        .iter()
        .map(|path| fs::read(root().join(path)).unwrap())
        .collect();
    run(
        "settings",
        &(0..3_usize, edits(PIECES)),
        |(which, edits)| {
            let text = edited(&texts[which], edits);
            match Settings::parse(&String::from_utf8_lossy(&text)) {
                Ok(settings) => drop(settings.in_language("fr")),
                Err(e) => assert!(
                    e.to_string()
                        .split(':')
                        .next()
                        .unwrap()
                        .parse::<usize>()
                        .is_ok(),
                    "{e}"
                ),
            }
        },
    );
}

/// A small process, released once.
static SMALL: LazyLock<(Released, Settings, Arc<Words>)> = LazyLock::new(|| {
    let folder = root().join("tests/data/hand");
    let settings = Settings::read(&folder.join("rapporteur.toml")).unwrap();
    let data = input::read(&folder, &settings, Date::MAX).unwrap().value;
    let Edition {
        words,
        settings,
        released,
    } = Edition::new(
        "en",
        &data,
        &settings,
        &"2022".parse().unwrap(),
        &Templates::default(),
    )
    .unwrap();
    (released, settings, words)
});

#[test]
fn templates_of_any_bytes() {
    const PIECES: &[&str] = &[
        "{{",
        "}}",
        "{%",
        "%}",
        "{#",
        "# ",
        "### ",
        "* ",
        "> ",
        "1. ",
        "| a | b |\n|---|---|",
        "![x](y)",
        "<b>",
        "`",
        "\n\n",
        "\u{e000}0\u{e001}",
        "{% for x in range(99999) %}",
        "{% endfor %}",
        "{{ table('themes.gap') }}",
        "{{ figure('a') }}",
        "|upper",
        "~ 1",
        "self",
        "loop.index",
        "-%}",
        "\\",
    ];
    let texts: Vec<Vec<u8>> = ["briefing", "factsheet", "pack"]
        .iter()
        .map(|kind| fs::read(root().join(format!("templates/{kind}.md"))).unwrap())
        .collect();
    let (released, settings, words) = &*SMALL;
    run(
        "templates",
        &(0..3_usize, edits(PIECES)),
        |(which, edits)| {
            let text = String::from_utf8_lossy(&edited(&texts[which], edits)).into_owned();
            let template = Template::new("briefing.md", &text);
            if let Err(e) = compose(released, settings, words, &template) {
                assert!(e.line >= 1 && e.column >= 1 && !e.message.is_empty(), "{e}");
            }
        },
    );
}

/// A workbook with the members of the small process, as its parts.
static PARTS: LazyLock<Vec<(String, Vec<u8>)>> = LazyLock::new(|| {
    let text = fs::read_to_string(root().join("tests/data/small/members.csv")).unwrap();
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    for (row, line) in text.lines().enumerate() {
        for (column, cell) in line.split(',').enumerate() {
            sheet
                .write(
                    u32::try_from(row).unwrap(),
                    u16::try_from(column).unwrap(),
                    cell,
                )
                .unwrap();
        }
    }
    parts(&book.save_to_buffer().unwrap())
        .into_iter()
        .map(|(name, text)| (name, text.into_bytes()))
        .collect()
});

#[test]
fn workbooks_of_any_bytes() {
    const PIECES: &[&str] = &[
        "<",
        ">",
        "/>",
        "r=\"XFD1048576\"",
        "r=\"A0\"",
        "t=\"s\"",
        "<v>99999999</v>",
        "<v>-1</v>",
        "<c>",
        "</row>",
        "&#0;",
        "&lol;",
        "\"",
        "1e308",
        "<f>1+1</f>",
        "ref=\"A1:XFD1048576\"",
    ];
    let whole = (0..PARTS.len(), edits(PIECES), any::<bool>(), edits(PIECES));
    run("workbooks", &whole, |(which, inside, packed, outside)| {
        let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
        for (i, (name, bytes)) in PARTS.iter().enumerate() {
            writer
                .start_file(name, SimpleFileOptions::default())
                .unwrap();
            let bytes = if i == which {
                edited(bytes, inside.clone())
            } else {
                bytes.clone()
            };
            writer.write_all(&bytes).unwrap();
        }
        let bytes = writer.finish().unwrap().into_inner();
        let bytes = if packed {
            edited(&bytes, outside)
        } else {
            bytes
        };
        let folder = tempfile::tempdir().unwrap();
        small(folder.path());
        fs::remove_file(folder.path().join("members.csv")).unwrap();
        fs::write(folder.path().join("members.xlsx"), bytes).unwrap();
        read(folder.path());
    });
}

#[test]
fn findings_workbooks_of_any_bytes() {
    const PIECES: &[&str] = &[
        "\"",
        ",",
        "\n",
        "\u{1}",
        "\u{B}",
        "\u{FFFE}",
        "_x001B_",
        "=1+1",
        "'",
        "[",
        "M1",
        "é",
        "attended",
        "\u{202e}",
        "member_id",
        "\u{1F600}",
    ];
    run_cases(
        "findings workbooks",
        cases().min(3000),
        &edits(PIECES),
        |edits| {
            let folder = tempfile::tempdir().unwrap();
            small(folder.path());
            let path = folder.path().join("attendance.csv");
            let text = edited(&fs::read(&path).unwrap(), edits);
            fs::write(&path, text).unwrap();
            let settings = Settings::parse("").unwrap();
            let found = input::read(folder.path(), &settings, Date::MAX).unwrap();
            let places: Vec<_> = found.findings.iter().map(|f| f.place.clone()).collect();
            let rows = input::excerpt::rows(folder.path(), &settings, &found.value, &places);
            let bytes = rapporteur::render::xlsx::annotated::write(
                &found.findings,
                &rows,
                &Words::english(),
            )
            .unwrap();
            for (name, text) in parts(&bytes) {
                usvg::roxmltree::Document::parse(&text).unwrap_or_else(|e| panic!("{name}: {e}"));
            }
        },
    );
}

#[test]
fn editions_of_any_bytes() {
    use rapporteur::publish::{edition, signature};
    const PIECES: &[&str] = &[
        "{",
        "}",
        "[",
        "\"",
        ":",
        ",",
        "null",
        "\"path\"",
        "\"sha256\"",
        "../../etc/passwd",
        "\"outputs\"",
        "1e999",
        "\u{0}",
        "rapporteur",
        "RW",
        "trusted comment: ",
    ];
    let manifest = format!(
        "{{\"program\": \"rapporteur\", \"version\": \"0.1.0\", \"period\": {{\"name\": \"2022\"}}, \"outputs\": [{{\"path\": \"a.txt\", \"bytes\": 1, \"sha256\": \"{}\"}}]}}",
        rapporteur::digest::sha256(b"x")
    );
    let pair = minisign::KeyPair::generate_unencrypted_keypair().unwrap();
    let (secret, public) = (
        pair.sk.to_box(None).unwrap().into_string(),
        pair.pk.to_box().unwrap().into_string(),
    );
    run(
        "editions",
        &(edits(PIECES), edits(PIECES), edits(PIECES)),
        |(of_manifest, of_key, of_record)| {
            let folder = tempfile::tempdir().unwrap();
            let (place, key) = (folder.path().join("2022"), folder.path().join("key"));
            fs::create_dir(&place).unwrap();
            fs::write(place.join("a.txt"), "x").unwrap();
            let text = edited(manifest.as_bytes(), of_manifest);
            fs::write(place.join("manifest.json"), &text).unwrap();
            fs::write(
                folder.path().join(".2022.made"),
                edited(b"[{\"manifest\": \"\", \"made_from\": {}}]", of_record),
            )
            .unwrap();
            let _ = edition::made_from(&place);
            if let Ok(manifest) = edition::manifest(&place) {
                let differ = edition::differences(&place, &manifest).unwrap();
                assert!(
                    differ
                        .iter()
                        .all(|d| d.at.as_ref().is_none_or(|at| at.starts_with(&place))),
                    "{differ:?}"
                );
            }
            fs::write(&key, edited(secret.as_bytes(), of_key.clone())).unwrap();
            if let Ok(signed) = signature::sign(&key, &text, "a comment") {
                fs::write(place.join("manifest.json.minisig"), signed).unwrap();
            }
            fs::write(&key, edited(public.as_bytes(), of_key)).unwrap();
            let _ = signature::verify(&key, &place.join("manifest.json.minisig"), &text);
        },
    );
}

#[test]
fn logos_of_any_bytes() {
    const PIECES: &[&str] = &[
        "<g>",
        "</g>",
        "<use xlink:href=\"#a\"/>",
        "id=\"a\"",
        "<path d=\"M0 0",
        "1e38",
        "url(#a)",
        "<clipPath id=\"a\">",
        "<style>*{}</style>",
        "transform=\"scale(1e9)\"",
        "stroke=\"#000\"",
        "<!ENTITY a \"&a;&a;\">",
        "\"",
        ">",
        "-",
    ];
    let svg = b"<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 9 9\"><defs><g id=\"a\"><path id=\"b\" stroke=\"#123\" d=\"M0 0h4v4z\"/></g></defs><use xlink:href=\"#a\"/></svg>".to_vec();
    let mut png = Vec::new();
    png::Encoder::new(&mut png, 2, 2)
        .write_header()
        .unwrap()
        .write_image_data(&[1, 2, 3, 4])
        .unwrap();
    run(
        "logos",
        &(any::<bool>(), edits(PIECES)),
        |(is_svg, edits)| {
            let folder = tempfile::tempdir().unwrap();
            let path = folder.path().join("logo.svg");
            fs::write(&path, edited(if is_svg { &svg } else { &png }, edits)).unwrap();
            let _ = rapporteur::settings::logo::read(&path);
        },
    );
}

#[test]
fn templates_of_any_depth() {
    const PIECES: &[&str] = &[
        "not ",
        "-",
        "(",
        "[",
        "{",
        "|upper",
        ".a",
        "+1",
        "if 1 else ",
        "{% if 1 %}",
        "{% for x in [1] %}",
        "> ",
        "* ",
        "**",
        "[",
        "{% set a %}",
        "{% macro m() %}",
        "{% filter upper %}",
        "{{",
    ];
    let (released, settings, words) = &*SMALL;
    // Each is a whole document of hundreds of kilobytes.
    run_cases(
        "depths",
        cases().min(300),
        &prop::collection::vec((prop::sample::select(PIECES), 1..2000_usize), 1..5),
        |parts| {
            let text: String = parts.iter().map(|(piece, n)| piece.repeat(*n)).collect();
            for text in [format!("{{{{ {text} 1 }}}}"), text] {
                let _ = compose(
                    released,
                    settings,
                    words,
                    &Template::new("briefing.md", &text),
                );
            }
        },
    );
}

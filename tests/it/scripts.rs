//! Text in every script that members write in: set, and read back by other software in its logical
//! order.
use crate::support::{Run, root, tool};
use page_validation::{ValidationOptions, ValidationProfile, validate_pdf_bytes};
use rapporteur::layout::fonts::turns;
use std::fmt::Write as _;
use unicode_normalization::UnicodeNormalization;

/// Script, and texts in it: names of states and phrases of meetings.
const TEXTS: [(&str, &[&str]); 19] = [
    (
        "Latin",
        &[
            "Côte d’Ivoire, Türkiye, São Tomé und Príncipe, Łódź, Šiauliai",
            "Ærø, Ðakovo, Żywiec, Győr, Ñandú, Ōsaka",
        ],
    ),
    (
        "Vietnamese",
        &[
            "Cộng hòa Xã hội chủ nghĩa Việt Nam",
            "Hội nghị Bộ trưởng lần thứ tám về buôn bán người",
        ],
    ),
    (
        "Cyrillic",
        &[
            "Российская Федерация, Кыргызстан, Монгол Улс",
            "Україна: боротьба з торгівлею людьми",
        ],
    ),
    (
        "Greek",
        &["Ελληνική Δημοκρατία", "Διεθνής Οργανισμός Μετανάστευσης"],
    ),
    (
        "Thai",
        &[
            "ราชอาณาจักรไทย",
            "การประชุมคณะทำงานเฉพาะกิจด้านการค้ามนุษย์ครั้งที่ ๑๒",
        ],
    ),
    ("Lao", &["ສາທາລະນະລັດ ປະຊາທິປະໄຕ ປະຊາຊົນລາວ", "ກອງປະຊຸມ"]),
    ("Khmer", &["ព្រះរាជាណាចក្រកម្ពុជា", "កិច្ចប្រជុំក្រុមការងារ"]),
    ("Burmese", &["ပြည်ထောင်စု သမ္မတ မြန်မာနိုင်ငံတော်", "လူကုန်ကူးမှု"]),
    (
        "Devanagari",
        &["नेपाल, भारत गणराज्य", "मानव तस्करी पर कार्य समूह की बैठक"],
    ),
    ("Bengali", &["গণপ্রজাতন্ত্রী বাংলাদেশ", "মানব পাচার বিষয়ক কর্মী দল"]),
    ("Tamil", &["இலங்கை சனநாயக சோசலிசக் குடியரசு", "கொழும்பு கூட்டம்"]),
    ("Sinhala", &["ශ්‍රී ලංකා ප්‍රජාතාන්ත්‍රික සමාජවාදී ජනරජය", "කොළඹ රැස්වීම"]),
    (
        "Arabic",
        &[
            "المملكة الأردنية الهاشمية",
            "الاجتماع 12 للفريق العامل في عام 2022 في IOM",
        ],
    ),
    (
        "Persian",
        &["جمهوری اسلامی ایران", "کارگروه قاچاق انسان ۱۴۰۱"],
    ),
    ("Urdu", &["اسلامی جمہوریہ پاکستان"]),
    (
        "Chinese",
        &["中华人民共和国", "打击人口贩运工作组第八次年度会议"],
    ),
    (
        "Japanese",
        &["日本国", "人身取引に関する作業部会の第８回年次会合"],
    ),
    (
        "Korean",
        &["대한민국", "인신매매 실무 그룹 제8차 연례 회의"],
    ),
    (
        "Mixed",
        &["Thailand (ราชอาณาจักรไทย), 日本, الأردن and Việt Nam met 12 times"],
    ),
];

fn set() -> (Vec<u8>, Vec<char>) {
    let mut text = String::from("# Scripts\n\n");
    for (script, texts) in TEXTS {
        write!(text, "## {script}\n\n").unwrap();
        for line in texts {
            write!(text, "{line}\n\n").unwrap();
        }
    }
    let report = crate::documents::report("2022", Some(&text));
    let missing = crate::pages::lay_out(&report, &mut crate::pages::fonts())
        .document
        .missing;
    (crate::pages::write(&report), missing.into_keys().collect())
}

/// Without what has neither width nor ink, and with one space between words.
fn plain(text: &str) -> String {
    let text: String =
        text.chars().filter(|c| !matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')).collect();
    text.nfkc()
        .collect::<String>()
        .split_whitespace()
        .collect::<Vec<&str>>()
        .join(" ")
}

/// The text of a PDF as pdf.js reads it, where that is there.
fn read_by_pdf_js(file: &str) -> Option<String> {
    let script = root().join("tests/it/extract.mjs");
    let library = root().join("target/node/node_modules/pdfjs-dist");
    let [script, library] = [&script, &library].map(|path| path.to_str().unwrap());
    // Node without the library is as good as none.
    let node = if std::path::Path::new(library).is_dir() {
        "node"
    } else {
        "pdf.js"
    };
    tool(node, &[script, library, file])
}

#[test]
fn every_script_is_read_back_as_it_was_written() {
    let (bytes, missing) = set();
    let run = Run::with_inputs();
    let file = run.path("scripts.pdf");
    std::fs::write(&file, &bytes).unwrap();
    let file = file.to_str().unwrap();
    let readers = [
        (
            "pdftotext",
            tool("pdftotext", &["-enc", "UTF-8", file, "-"]),
        ),
        ("pdf.js", read_by_pdf_js(file)),
        (
            "mutool",
            tool("mutool", &["draw", "-q", "-F", "text", file]),
        ),
    ];
    let mut read: Vec<(&str, String)> = Vec::new();
    for (reader, text) in readers {
        let Some(text) = text else {
            return;
        };
        // A lam with an alef is found by a search for the two.
        assert!(
            !text.contains(|c| matches!(c, '\u{FEF5}'..='\u{FEFC}')),
            "{reader}"
        );
        read.push((reader, plain(&text)));
    }
    let mut wrong = Vec::new();
    for (script, text) in TEXTS
        .iter()
        .flat_map(|(script, texts)| texts.iter().map(move |text| (script, text)))
    {
        if text.chars().any(|c| missing.contains(&c)) {
            continue;
        }
        let right: Vec<&str> = read
            .iter()
            .filter(|(_, read)| read.contains(&plain(text)))
            .map(|(reader, _)| *reader)
            .collect();
        // poppler puts numbers and Latin words within a line from right to left out of their order,
        // and mupdf turns no line at all.
        let is_mixed = text.chars().any(turns)
            && text
                .chars()
                .any(|c| c.is_numeric() || c.is_ascii_alphabetic());
        if right.len() < if is_mixed { 1 } else { 2 } {
            wrong.push(format!("{script}: {text}: only {right:?}"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// The rules of `page_validation` on widths read them wrongly where a font with CFF outlines (those
/// of Chinese, Japanese and Korean) has several dictionaries.
const FALSE_ALARMS: [&str; 2] = ["7.21.5", "6.2.11.5"];

#[test]
fn every_script_keeps_the_rules_for_accessible_and_archived_pdf() {
    let (bytes, missing) = set();
    if !missing.is_empty() {
        assert!(
            std::env::var_os("RAPPORTEUR_TOOLS").is_none(),
            "no font for {missing:?}"
        );
        eprintln!("NOT RUN in full: there is no font for {missing:?}");
    }
    for profile in [ValidationProfile::PdfUa1, ValidationProfile::PdfA2a] {
        let found =
            validate_pdf_bytes(&bytes, &ValidationOptions::default().profile(profile)).unwrap();
        let failures: Vec<String> = found.failures.iter().map(ToString::to_string).collect();
        let failures: Vec<&String> = failures
            .iter()
            .filter(|f| !FALSE_ALARMS.iter().any(|rule| f.contains(rule)))
            .collect();
        assert!(failures.is_empty(), "{profile:?}: {failures:#?}");
    }
    assert_eq!(crate::checker::check(&bytes), Vec::<String>::new());
}

/// Documents of the true inputs in English and Arabic.
fn reported_in_arabic() -> Run {
    let run = Run::with_inputs();
    let ended = run.program(&["report", "--quiet", "--languages", "en,ar"]);
    assert_eq!(ended.code, 0, "{}", ended.err);
    run
}

/// A share in a sentence of Arabic with an English title is found as it is read.
#[test]
fn a_share_beside_a_title_in_another_script_is_found_whole() {
    let run = reported_in_arabic();
    let file = run.path("outputs/2022/briefing.ar.pdf");
    let Some(text) = read_by_pdf_js(file.to_str().unwrap()) else {
        return;
    };
    let text = plain(&text);
    for whole in ["16 من 19", "15 من 19", "6 ديسمبر 2022", "217 من 239"] {
        assert!(text.contains(whole), "{whole}");
    }
}

/// In a workbook from the right, each cell is read from there, also one that begins with a title in
/// another script.
#[test]
fn cells_are_read_from_the_side_of_their_language() {
    let run = reported_in_arabic();
    let files = run.files("outputs/2022");
    let styles = |name: &str| {
        let file = std::io::Cursor::new(files[name].clone());
        let mut package = zip::ZipArchive::new(file).unwrap();
        std::io::read_to_string(package.by_name("xl/styles.xml").unwrap()).unwrap()
    };
    let (english, arabic) = (styles("statistics.xlsx"), styles("statistics.ar.xlsx"));
    let cells = arabic
        .split_once("<cellXfs")
        .unwrap()
        .1
        .split_once("</cellXfs>")
        .unwrap()
        .0;
    // All but the first two, the library's own, which no cell of ours has.
    let forms = cells.matches("<xf ").count() - 2;
    assert!(forms > 8, "{forms}");
    assert_eq!(
        cells.matches("readingOrder=\"2\"").count(),
        forms,
        "{cells}"
    );
    assert!(!english.contains("readingOrder"));
}

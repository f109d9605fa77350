//! A document in a language has no word of another: none of English, and no key of the data. What
//! the data have only in English, titles and names, stays.
use crate::{
    support::{Run, root},
    unattended::small,
};
use calamine::{Data, Reader, Xlsx, open_workbook_from_rs};
use jiff::civil::date;
use rapporteur::{
    table::{Cell, DatePrecision},
    words::Words,
};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    io::Cursor,
};

/// Texts of inputs that are shown as they are, and keys of rows.
const SHOWN: [(&str, &[&str]); 5] = [
    ("members", &["member_id", "name", "short_name", "aliases"]),
    ("themes", &["theme_id", "name", "description"]),
    (
        "meetings",
        &["meeting_id", "title", "venue", "event_id", "summary"],
    ),
    (
        "initiatives",
        &["initiative_id", "title", "contributes_to", "description"],
    ),
    ("attendance", &["organisation"]),
];

/// Names of files, forms and languages, the id of a statistic, and a word that French has too.
const FOREIGN: [&str; 20] = [
    "attendance",
    "memberships",
    "themes",
    "ar",
    "es",
    "fr",
    "change",
    "institution",
    "csv",
    "xlsx",
    "pdf",
    "parquet",
    "json",
    "manifest",
    "rapporteur",
    "excel",
    "libreoffice",
    "herfindahl",
    "hirschman",
    "gini",
];

fn words(text: &str) -> impl Iterator<Item = String> + '_ {
    let words = text.split(|c: char| !c.is_alphabetic());
    words
        .filter(|word| word.chars().count() > 1 && word.is_ascii())
        .map(str::to_lowercase)
}

/// The cells of some columns of a list that has its own heads.
fn column(file: &str, name: &str) -> Vec<String> {
    let mut reader = csv::Reader::from_path(root().join(file)).unwrap();
    let place = reader
        .headers()
        .unwrap()
        .iter()
        .position(|head| head == name);
    let rows = reader.records().map(Result::unwrap);
    rows.filter_map(|row| Some(row[place?].to_owned()))
        .collect()
}

fn collect_values(value: &toml::Value, texts: &mut Vec<String>) {
    match value {
        toml::Value::String(text) => texts.push(text.clone()),
        toml::Value::Table(table) => table.values().for_each(|v| collect_values(v, texts)),
        _ => {}
    }
}

/// Words that a document in a language may have.
fn allowed(tag: &str) -> BTreeSet<String> {
    let mut texts: Vec<String> = FOREIGN.iter().map(|word| (*word).to_owned()).collect();
    let messages = fs::read_to_string(root().join(format!("locales/{tag}.ftl"))).unwrap();
    let said = messages.lines().filter(|line| !line.starts_with('#'));
    texts.extend(said.map(|line| {
        line.split_once('=')
            .map_or(line, |(_, text)| text)
            .to_owned()
    }));
    for (table, columns) in SHOWN {
        let file = format!("inputs/{table}.csv");
        texts.extend(columns.iter().flat_map(|name| column(&file, name)));
    }
    for table in ["territories", "regions"] {
        let file = format!("assets/territories/{table}.csv");
        texts.extend(column(&file, &format!("name_{tag}")));
    }
    let settings: toml::Table =
        toml::from_str(&fs::read_to_string(root().join("inputs/rapporteur.toml")).unwrap())
            .unwrap();
    collect_values(&settings["translations"][tag], &mut texts);
    let own = Words::new(tag).unwrap();
    for month in 1..=12 {
        let day = date(2022, month, 1);
        texts.extend([
            own.day(day),
            own.date(day, DatePrecision::Month),
            own.cell(&Cell::Date(day)),
        ]);
    }
    texts.iter().flat_map(|text| words(text)).collect()
}

/// Names of columns, and the words that cells of the lists may have, which the language does not
/// have itself.
fn keys(tag: &str) -> BTreeSet<String> {
    let own = fs::read_to_string(root().join(format!("locales/{tag}.ftl"))).unwrap();
    let own: BTreeSet<&str> = own
        .lines()
        .filter_map(|line| Some(line.split_once(" = ")?.1))
        .collect();
    let columns = rapporteur::schema::TABLES
        .iter()
        .flat_map(|table| table.columns());
    let words = [
        "state",
        "territory",
        "member",
        "observer",
        "guest",
        "attended",
        "absent",
        "in-person",
        "virtual",
        "held",
        "planned",
        "complete",
        "partial",
        "in-progress",
        "delivered",
        "panellist",
        "international-organisation",
        "civil-society",
    ];
    let keys = columns.map(|column| column.name).chain(words);
    keys.filter(|key| !own.contains(key))
        .map(str::to_owned)
        .collect()
}

/// The texts of a web page, one for each element, with those for people who do not see it.
fn texts_of_page(page: &str) -> Vec<String> {
    let (_, body) = page.split_once("<body").unwrap();
    let body = body.split("<style").next().unwrap();
    let body = body.split("<script").next().unwrap();
    let texts = body
        .split('<')
        .filter_map(|part| Some(part.split_once('>')?.1));
    let texts = texts.filter(|text| !text.trim().is_empty());
    let plain = |text: &str| {
        let text = text
            .replace("&amp;", "&")
            .replace("&lt;", "<")
            .replace("&gt;", ">");
        text.replace("&quot;", "\"")
            .replace("&#39;", "'")
            .trim()
            .to_owned()
    };
    texts.map(plain).collect()
}

pub fn texts_of_workbook(bytes: &[u8]) -> Vec<String> {
    let mut workbook: Xlsx<_> = open_workbook_from_rs(Cursor::new(bytes)).unwrap();
    let sheets = workbook.sheet_names();
    let mut texts = BTreeSet::new();
    for (_, sheet) in workbook.worksheets() {
        for cell in sheet.rows().flatten() {
            if let Data::String(text) = cell {
                texts.insert(text.clone());
            }
        }
    }
    // Sheets have the same names in all languages, and figures their ids.
    let is_name = |text: &str| {
        let ids = text.split("; ").all(|id| {
            let places = id.split_once(':');
            let is_place = places.is_some_and(|(file, line)| {
                file.contains('.') && line.chars().all(|c| c.is_ascii_digit())
            });
            is_place || !id.contains(' ') && id.contains('.') || id.starts_with("http")
        });
        ids || sheets.iter().any(|sheet| sheet == text) || ["ahg", "tipwg"].contains(&text)
    };
    let texts = texts.into_iter();
    texts.filter(|text| !is_name(text)).collect()
}

#[test]
fn no_english_word_and_no_key_of_the_data_is_in_a_document_of_another_language() {
    let run = Run::with_inputs();
    let members = [("IND", "fr"), ("THA", "es"), ("IDN", "id"), ("ARE", "ar")];
    let path = run.path("inputs/members.csv");
    let list = fs::read_to_string(&path).unwrap();
    let with_language = |line: &str| {
        let language = members
            .iter()
            .find(|(id, _)| line.starts_with(&format!("{id},")));
        let own = language.map_or("", |(_, tag)| tag);
        format!(
            "{line},{}\n",
            if line.starts_with("member_id,") {
                "language"
            } else {
                own
            }
        )
    };
    fs::write(&path, list.lines().map(with_language).collect::<String>()).unwrap();
    let ended = run.program(&[
        "report",
        "--quiet",
        "--packs",
        "--languages",
        "en,fr,es,id,ar",
    ]);
    assert_eq!(ended.code, 0, "{}", ended.err);
    let files = run.files("outputs/2022");
    let mut found: BTreeMap<(&str, String), BTreeSet<String>> = BTreeMap::new();
    for (id, tag) in members {
        let (allowed, keys) = (allowed(tag), keys(tag));
        let pages = files.iter().filter(|(name, _)| {
            name.ends_with(&format!(".{tag}.html")) || *name == &format!("members/{id}/pack.html")
        });
        let books = files.iter().filter(|(name, _)| {
            name.ends_with(&format!(".{tag}.xlsx")) || *name == &format!("members/{id}/pack.xlsx")
        });
        let pages: Vec<String> = pages
            .flat_map(|(_, bytes)| texts_of_page(std::str::from_utf8(bytes).unwrap()))
            .collect();
        let books: Vec<String> = books
            .flat_map(|(_, bytes)| texts_of_workbook(bytes))
            .collect();
        assert!(
            pages.len() > 1000 && books.len() > 1000,
            "{tag}: {} {}",
            pages.len(),
            books.len()
        );
        // Figures have the same ids in all languages.
        let is_id = |text: &&String| text.contains('.') && !text.contains(' ');
        for text in pages.iter().chain(&books).filter(|text| !is_id(text)) {
            let foreign = words(text).filter(|word| !allowed.contains(word));
            let mut foreign: BTreeSet<String> = foreign.collect();
            foreign.extend(keys.get(text).cloned());
            if !foreign.is_empty() {
                found.insert((tag, text.clone()), foreign);
            }
        }
    }
    assert!(found.is_empty(), "{} texts: {found:#?}", found.len());
}

/// A message that a language lacks stands in a document by its name.
#[test]
fn no_message_is_missing_where_every_subject_is_reported_on() {
    let run = small();
    let ended = run.program(&[
        "report",
        "--quiet",
        "--audience",
        "secretariat",
        "--languages",
        "en,fr,es,id,ar",
    ]);
    assert_eq!(ended.code, 0, "{}", ended.err);
    let mut seen = 0;
    for (name, bytes) in run.files("outputs/2022-secretariat") {
        let texts: Vec<String> = match name.rsplit_once('.') {
            Some((_, "xlsx")) => texts_of_workbook(&bytes).into_iter().collect(),
            Some((_, "html")) => texts_of_page(std::str::from_utf8(&bytes).unwrap()),
            _ => continue,
        };
        seen += texts.len();
        let is_name = |part: &str| {
            let name = part.split_once('}').map(|(name, _)| name);
            let is_of_name = |c: char| c.is_ascii_lowercase() || c == '-';
            name.is_some_and(|name| name.contains('-') && name.chars().all(is_of_name))
        };
        let has_name = |text: &&String| text.split('{').skip(1).any(is_name);
        let missing: Vec<&String> = texts.iter().filter(has_name).collect();
        assert!(missing.is_empty(), "{name}: {missing:?}");
    }
    assert!(seen > 5_000, "only {seen} texts");
}

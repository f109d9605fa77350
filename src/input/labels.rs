//! What the cells of rows without data say: that they are totals, headings, notes, heads. In: a
//! text. Out: which it is. It must not know the row.

use super::heads::{plain, split};
use std::{collections::HashSet, sync::LazyLock};

/// Words for totals in English, French, Spanish, Indonesian, Arabic and some languages beside them.
const TOTALS: [&str; 43] = [
    "total",
    "totals",
    "grand total",
    "overall total",
    "subtotal",
    "sub-total",
    "sub total",
    "sum",
    "total général",
    "totaux",
    "sous-total",
    "sous total",
    "somme",
    "ensemble",
    "totales",
    "total general",
    "suma",
    "jumlah",
    "jumlah total",
    "jumlah keseluruhan",
    "total keseluruhan",
    "subjumlah",
    "المجموع",
    "مجموع",
    "المجموع الكلي",
    "المجموع العام",
    "المجموع الفرعي",
    "الإجمالي",
    "إجمالي",
    "الإجمالي العام",
    "الإجمالي الكلي",
    "الجملة",
    "summe",
    "gesamt",
    "totale",
    "total geral",
    "subtotales",
    "итого",
    "всего",
    "合计",
    "总计",
    "小计",
    "Σ",
];
/// How a total of something begins: `Subtotal Asia`, `Total number of initiatives`.
const TOTALS_OF: [&[&str]; 20] = [
    &["subtotal"],
    &["sub", "total"],
    &["sous", "total"],
    &["subjumlah"],
    &["grand", "total"],
    &["total", "of"],
    &["total", "number"],
    &["total", "no"],
    &["total", "for"],
    &["total", "de"],
    &["total", "des"],
    &["total", "du"],
    &["total", "del"],
    &["nombre", "total"],
    &["numero", "total"],
    &["number", "of"],
    &["nombre", "de"],
    &["numero", "de"],
    &["jumlah", "total"],
    &["jumlah", "seluruh"],
];

/// Groups of members, as headings between the rows of a list name them.
const GROUPS: [&str; 32] = [
    "states",
    "countries",
    "members",
    "parties",
    "observers",
    "organisations",
    "organizations",
    "groups",
    "delegations",
    "participants",
    "guests",
    "états",
    "pays",
    "membres",
    "observateurs",
    "groupes",
    "délégations",
    "invités",
    "estados",
    "países",
    "miembros",
    "observadores",
    "organizaciones",
    "grupos",
    "invitados",
    "negara",
    "anggota",
    "pengamat",
    "الدول",
    "الأعضاء",
    "المراقبون",
    "المنظمات",
];
/// What may stand beside them in a heading, such as `African states` and
/// `Members of the Committee`.
const BESIDE_GROUPS: [&str; 60] = [
    "of",
    "the",
    "and",
    "other",
    "non",
    "de",
    "des",
    "du",
    "del",
    "la",
    "le",
    "les",
    "los",
    "las",
    "et",
    "y",
    "dan",
    "autres",
    "otros",
    "lain",
    "member",
    "observer",
    "partner",
    "participating",
    "international",
    "regional",
    "committee",
    "comité",
    "membre",
    "miembro",
    "internationales",
    "internacionales",
    "african",
    "asian",
    "pacific",
    "european",
    "arab",
    "american",
    "caribbean",
    "latin",
    "north",
    "south",
    "east",
    "west",
    "northern",
    "southern",
    "eastern",
    "western",
    "central",
    "africa",
    "asia",
    "europe",
    "americas",
    "africains",
    "asiatiques",
    "européens",
    "africanos",
    "asiáticos",
    "europeos",
    "arabes",
];

/// What else lists count, and words for counts.
const COUNTED: [&str; 22] = [
    "count",
    "number",
    "share",
    "nombre",
    "cantidad",
    "banyak",
    "meetings",
    "initiatives",
    "delegates",
    "themes",
    "events",
    "membership",
    "attendance",
    "participation",
    "réunions",
    "délégués",
    "thèmes",
    "reuniones",
    "iniciativas",
    "delegados",
    "rapat",
    "inisiatif",
];

/// How notes below a list begin.
const NOTES: [&str; 13] = [
    "note",
    "notes",
    "source",
    "sources",
    "nb",
    "remark",
    "remarks",
    "remarque",
    "nota",
    "fuente",
    "catatan",
    "sumber",
    "ملاحظة",
];

fn known_words(words: &[&str]) -> HashSet<String> {
    words.iter().map(|word| plain(word)).collect()
}

static KNOWN_TOTALS: LazyLock<HashSet<String>> = LazyLock::new(|| known_words(&TOTALS));
/// The first words of all totals, where they are of letters without marks.
static FIRST_OF_TOTALS: LazyLock<HashSet<String>> = LazyLock::new(|| {
    let first = TOTALS
        .iter()
        .filter_map(|total| split(total).into_iter().next());
    first
        .chain(TOTALS_OF.iter().map(|phrase| phrase[0].to_owned()))
        .filter(|word| word.is_ascii())
        .collect()
});
static KNOWN_GROUPS: LazyLock<HashSet<String>> = LazyLock::new(|| known_words(&GROUPS));
static KNOWN_COUNTED: LazyLock<HashSet<String>> = LazyLock::new(|| known_words(&COUNTED));
static KNOWN_BESIDE: LazyLock<HashSet<String>> = LazyLock::new(|| known_words(&BESIDE_GROUPS));
static KNOWN_NOTES: LazyLock<HashSet<String>> = LazyLock::new(|| known_words(&NOTES));

/// Longer texts are no heading and no word for totals.
pub const LONGEST: usize = 80;

/// How surely a cell says that its row is a total.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Total {
    /// It says nothing else: `Total`, `Sous-total (12)`.
    Whole,
    /// It says of what: `Subtotal Asia`, `Total members: 5`.
    Of,
}

/// Does a cell say that its row is a total?
#[must_use]
pub fn total_of(text: &str) -> Option<Total> {
    // Most cells are none, and the first word says so.
    let end = text
        .bytes()
        .position(|b| !b.is_ascii_alphabetic())
        .unwrap_or(text.len());
    let is_first = || {
        FIRST_OF_TOTALS
            .iter()
            .any(|word| word.eq_ignore_ascii_case(&text[..end]))
    };
    if text.len() > LONGEST
        || !(text.as_bytes().get(end).is_some_and(|b| !b.is_ascii()) || is_first())
    {
        return None;
    }
    let words = split(text);
    let is_number = |word: &String| word.bytes().all(|b| b.is_ascii_digit());
    let spoken = words
        .iter()
        .take_while(|word| !is_number(word))
        .cloned()
        .collect::<Vec<_>>();
    let ends = words[spoken.len()..].iter().all(is_number);
    if ends && (KNOWN_TOTALS.contains(&spoken.concat()) || text == "Σ") {
        return Some(Total::Whole);
    }
    let begins = |phrase: &&&[&str]| {
        words.len() > phrase.len()
            && words
                .iter()
                .zip(**phrase)
                .all(|(word, wanted)| word == wanted)
    };
    let phrase = TOTALS_OF.iter().find(begins);
    let counts = ends && spoken.len() < words.len();
    // A number of something is a name without a count: `Number of the Beast`.
    let is_of =
        phrase.is_some_and(|phrase| phrase.contains(&"total") || phrase.len() == 1 || counts);
    let is_of_all = |word: &String| {
        KNOWN_GROUPS.contains(word) || KNOWN_BESIDE.contains(word) || KNOWN_COUNTED.contains(word)
    };
    let begins_total = words
        .first()
        .is_some_and(|word| KNOWN_TOTALS.contains(word));
    let is_counted = begins_total
        && (counts
            || words[1..]
                .iter()
                .all(|word| is_number(word) || is_of_all(word)));
    (is_of || is_counted).then_some(Total::Of)
}

/// Is a cell a number?
#[must_use]
pub fn is_number(text: &str) -> bool {
    text.chars().any(|c| c.is_ascii_digit())
        && text
            .chars()
            .all(|c| c.is_ascii_digit() || matches!(c, ' ' | ',' | '.' | '%' | '\''))
}

/// Does a cell name a group of members, or is it a note, rather than the key of a row?
#[must_use]
pub fn is_heading(text: &str) -> bool {
    let spoken = split(text);
    let begins_note = spoken
        .first()
        .is_some_and(|word| KNOWN_NOTES.contains(word));
    if text.len() > LONGEST {
        return begins_note;
    }
    let is_note = begins_note && (spoken.len() == 1 || text.contains(':'));
    is_note
        || (spoken.iter().any(|word| KNOWN_GROUPS.contains(word))
            && spoken
                .iter()
                .all(|word| KNOWN_GROUPS.contains(word) || KNOWN_BESIDE.contains(word)))
}

/// Does a head say that its column counts something?
#[must_use]
pub fn is_count(head: &str) -> bool {
    split(head).iter().all(|word| {
        KNOWN_COUNTED.contains(word) || KNOWN_GROUPS.contains(word) || KNOWN_TOTALS.contains(word)
    })
}

/// The number with which a text begins: `1st meeting`, `No. 3`, `2ème réunion`.
#[must_use]
pub fn leading_number(text: &str) -> Option<u32> {
    const NUMBER: [&str; 5] = ["no", "nr", "n", "nº", "#"];
    let text = text.trim();
    let start = text.find(|c: char| c.is_ascii_digit())?;
    let before = text[..start].trim().trim_end_matches(['.', '°', 'º']);
    let digits = &text[start..];
    let end = digits
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(digits.len());
    let is_number = before.is_empty() || NUMBER.contains(&before.to_lowercase().as_str());
    digits[..end].parse().ok().filter(|_| is_number)
}

/// A name without the mark of a footnote behind it, where it has one: `Ghana*`, `Ghana 1/`,
/// `Ghana (1)`.
#[must_use]
pub fn without_footnote_mark(text: &str) -> Option<&str> {
    let is_mark = |c: char| "*†‡§¹²³⁰⁴⁵⁶⁷⁸⁹".contains(c);
    let name = text.trim_end_matches(is_mark);
    let name = if name.len() < text.len() {
        name
    } else {
        let (name, note) = text.rsplit_once([' ', '('])?;
        let number = note.strip_suffix(['/', ')'])?;
        let is_number = (1..=2).contains(&number.len()) && is_number(number);
        name.trim_end_matches('(').get(..).filter(|_| is_number)?
    };
    let name = name.trim_end();
    name.ends_with(|c: char| c.is_alphanumeric() || c == ')')
        .then_some(name)
}

#[cfg(test)]
mod tests {
    use super::without_footnote_mark;

    #[test]
    fn footnote_marks_are_found_behind_names() {
        for (text, name) in [
            ("Ghana*", Some("Ghana")),
            ("Ghana **", Some("Ghana")),
            ("Ghana†", Some("Ghana")),
            ("Ghana¹", Some("Ghana")),
            ("Ghana 1/", Some("Ghana")),
            ("Ghana (1)", Some("Ghana")),
            (
                "Iran (Islamic Republic of)*",
                Some("Iran (Islamic Republic of)"),
            ),
            ("Ghana", None),
            ("Iran (Islamic Republic of)", None),
            ("G7", None),
            ("Group 77", None),
            ("*", None),
        ] {
            assert_eq!(without_footnote_mark(text), name, "{text}");
        }
    }
}

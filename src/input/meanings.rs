//! What lists write for our words. In: a word of a list, and the head of its column. Out: the word
//! of ours. It must not know the list.

use super::heads::{plain, split as words_in, words as words_of};
use crate::{
    languages,
    schema::{ColumnSchema, Kind},
};
use std::collections::BTreeSet;

/// What lists write for our words besides what documents have for them, in our five languages: small
/// letters, without accents.
const MEANINGS: [(&str, &[&str]); 30] = [
    ("yes", &["y", "oui", "si", "ya", "1", "true", "x", "نعم"]),
    ("no", &["n", "non", "tidak", "0", "false", "لا"]),
    (
        "attended",
        &[
            "present",
            "yes",
            "y",
            "oui",
            "1",
            "true",
            "x",
            "participated",
            "checked in",
            "represented",
            "in person",
            "present in person",
            "present online",
            "attended online",
            "attended in person",
            "presente",
            "attending",
            "si",
            "asistio",
            "ya",
            "hadir",
            "نعم",
            "حضر",
        ],
    ),
    (
        "absent",
        &[
            "no",
            "n",
            "non",
            "0",
            "false",
            "did not attend",
            "not present",
            "not represented",
            "not attended",
            "no show",
            "absente",
            "ausente",
            "no asistio",
            "tidak",
            "tidak hadir",
            "لا",
            "غائب",
            "لم يحضر",
        ],
    ),
    (
        "apologies",
        &[
            "excuse",
            "excused",
            "excusee",
            "apology",
            "regrets",
            "declined",
            "not attending",
            "absent with apologies",
            "absent excused",
            "absent notified",
            "excused absence",
            "sent apologies",
            "sent regrets",
            "with apologies",
            "apologies received",
            "excusado",
            "excusada",
            "berhalangan",
            "izin",
            "معتذر",
            "اعتذر",
        ],
    ),
    (
        "registered",
        &[
            "inscrit",
            "inscrite",
            "invited",
            "confirmed",
            "inscrito",
            "inscrita",
            "terdaftar",
        ],
    ),
    ("female", &["f", "femme", "woman", "w", "mme", "ms", "mrs"]),
    ("male", &["m", "homme", "man", "h", "mr"]),
    ("other", &["autre", "x", "diverse"]),
    (
        "member",
        &["membre", "state", "party", "member state", "participant"],
    ),
    (
        "observer",
        &[
            "observateur",
            "obs",
            "observers",
            "observateurs",
            "observadores",
            "pengamat",
            "المراقبون",
        ],
    ),
    ("secretariat", &["secretariat staff"]),
    ("guest", &["invite", "invitee"]),
    ("head", &["head of delegation", "chef de delegation", "hod"]),
    (
        "delegate",
        &["delegue", "deleguee", "participant", "member of delegation"],
    ),
    (
        "chair",
        &["president", "presidente", "chairperson", "chairman"],
    ),
    ("co-chair", &["copresident", "co-president", "cochair"]),
    ("speaker", &["orateur", "intervenant", "presenter"]),
    (
        "in-person",
        &[
            "in person",
            "physical",
            "presentiel",
            "onsite",
            "face-to-face",
        ],
    ),
    (
        "virtual",
        &["online", "remote", "virtuel", "en ligne", "video"],
    ),
    ("hybrid", &["hybride"]),
    ("held", &["tenue", "tenu", "completed", "done", "past"]),
    ("planned", &["prevu", "prevue", "scheduled", "upcoming"]),
    ("cancelled", &["annule", "annulee", "canceled"]),
    ("postponed", &["reporte", "reportee", "delayed"]),
    ("proposed", &["propose", "proposee", "draft"]),
    ("agreed", &["adopted", "approved", "adopte", "adoptee"]),
    (
        "in-progress",
        &["ongoing", "under way", "underway", "active", "en cours"],
    ),
    (
        "delivered",
        &[
            "completed",
            "done",
            "finished",
            "acheve",
            "realise",
            "termine",
        ],
    ),
    (
        "discontinued",
        &["dropped", "abandoned", "abandonne", "suspended"],
    ),
];

/// Does a mark say yes, or no? An empty cell says no; what says neither is none.
#[must_use]
pub fn says_yes(mark: &str) -> Option<bool> {
    const YES: [&str; 14] = [
        "1", "true", "yes", "y", "oui", "si", "sí", "ya", "x", "✓", "✔", "√", "●", "نعم",
    ];
    const NO: [&str; 12] = [
        "", "0", "false", "no", "n", "non", "tidak", "-", "–", "✗", "✘", "لا",
    ];
    let mark = mark.trim().to_lowercase();
    if YES.contains(&mark.as_str()) {
        Some(true)
    } else {
        NO.contains(&mark.as_str()).then_some(false)
    }
}

/// Does a text say whether somebody came, in whatever words: "Not represented", "Sent regrets"? It is
/// no name then.
#[must_use]
pub fn is_remark(text: &str) -> bool {
    const WORDS: [&str; 46] = [
        "not",
        "no",
        "none",
        "nobody",
        "absent",
        "present",
        "attended",
        "apologies",
        "apology",
        "regret",
        "regrets",
        "excused",
        "excuse",
        "vacant",
        "represented",
        "representative",
        "invited",
        "confirmed",
        "confirm",
        "tbc",
        "tba",
        "late",
        "reply",
        "online",
        "virtual",
        "person",
        "yes",
        "pas",
        "absents",
        "absente",
        "excusee",
        "personne",
        "vacante",
        "non",
        "oui",
        "ausente",
        "presente",
        "nadie",
        "excusado",
        "si",
        "tidak",
        "hadir",
        "kosong",
        "izin",
        "غائب",
        "حاضر",
    ];
    let words = words_in(text);
    words.iter().any(|word| WORDS.contains(&word.as_str()))
}

/// Which of our words a value of a list stands for.
pub fn meaning(value: &str, words: &[&'static str], head: &str) -> Option<&'static str> {
    let value_plain = plain(value);
    // A column named for one of its words says yes or no to it.
    let yes =
        ["1", "true", "yes", "y", "oui", "si", "ya", "x", "نعم"].contains(&value_plain.as_str());
    let no = ["0", "false", "no", "n", "non", "tidak", "لا"].contains(&value_plain.as_str());
    // Who is a no-show did not come.
    if words.contains(&"attended") && words_of(head) == ["no", "show"] && (yes || no) {
        return Some(if yes { "absent" } else { "attended" });
    }
    if words.contains(&"female") && (yes || no) {
        let female = MEANINGS
            .iter()
            .find(|(w, _)| *w == "female")
            .is_some_and(|(w, also)| plain(head) == *w || also.contains(&plain(head).as_str()));
        return match (female, yes) {
            (true, true) => Some("female"),
            (true, false) => Some("male"),
            (false, _) => None,
        };
    }
    let word = words.iter().find(|w| plain(w) == value_plain).copied();
    word.or_else(|| {
        let meant = |w: &&&'static str| {
            MEANINGS
                .iter()
                .any(|(word, also)| *word == **w && also.iter().any(|a| plain(a) == value_plain))
                || languages::texts_of(&format!("term-{w}"))
                    .iter()
                    .any(|text| plain(text) == value_plain)
        };
        words.iter().find(meant).copied()
    })
}

/// A column of words, of numbers or of persons is one only if half of its values are such.
pub fn holds_words(
    column: &ColumnSchema,
    values: &BTreeSet<String>,
    head: &str,
    missing: &[String],
) -> bool {
    let values: Vec<&String> = values.iter().filter(|v| !missing.contains(v)).collect();
    let is_known = |value: &&&String| match column.kind {
        Kind::Choice(words, _) => meaning(value, words, head).is_some(),
        Kind::Count => value.starts_with(|c: char| c.is_ascii_digit()),
        // `Nombre` is a number in French and a name in Spanish.
        _ if column.is_personal() => value.contains(char::is_alphabetic),
        _ => true,
    };
    values.iter().filter(is_known).count() * 2 >= values.len()
}

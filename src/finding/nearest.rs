//! The known value that is nearest to one that is not known. In: texts. Out: one of them, where it is
//! near enough. It must not know what they are.

/// Longer values are not compared with others.
const LONGEST_COMPARED: usize = 100;

/// The known value that is nearest to a mistyped one, if any is near enough to be meant.
#[must_use]
pub fn nearest<'a>(value: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let is_near = |distance: usize, length: usize| distance <= (length / 3).max(1);
    nearest_by(value, known, is_near)
}

/// The known key or name that a mistyped one is surely meant to be: some letters differ, or it has
/// the same words and more.
#[must_use]
pub fn nearest_key<'a>(value: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let known: Vec<&str> = known.into_iter().collect();
    let wanted = words_of(value);
    let holds = |all: &[String], some: &[String]| {
        some.iter().any(|w| is_telling(w)) && some.iter().all(|w| all.contains(w))
    };
    let has_same_words = |key: &&str| {
        let words = words_of(key);
        key.len() <= LONGEST_COMPARED && (holds(&wanted, &words) || holds(&words, &wanted))
    };
    misspelt_key(value, known.iter().copied()).or_else(|| {
        let mut alike = known.iter().copied().filter(has_same_words);
        alike
            .next()
            .filter(|_| value.len() <= LONGEST_COMPARED && alike.next().is_none())
    })
}

/// The known key or name from which a mistyped one differs by some letters.
#[must_use]
pub fn misspelt_key<'a>(value: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    nearest_by(value, known, |distance, length| {
        distance <= (length / 4).clamp(1, 3)
    })
}

fn nearest_by<'a>(
    value: &str,
    known: impl IntoIterator<Item = &'a str>,
    is_near: impl Fn(usize, usize) -> bool,
) -> Option<&'a str> {
    if value.len() > LONGEST_COMPARED {
        return None;
    }
    let wanted = value.to_lowercase();
    let length = wanted.chars().count();
    // So many letters differ at least.
    let may_be_near = |k: &&str| {
        let other = k.chars().count();
        is_near(length.abs_diff(other), length.max(other))
    };
    known
        .into_iter()
        .filter(may_be_near)
        .map(|k| (strsim::damerau_levenshtein(&wanted, &k.to_lowercase()), k))
        .min_by_key(|(distance, k)| (*distance, k.len()))
        .filter(|(distance, k)| is_near(*distance, length.max(k.chars().count())))
        .map(|(_, k)| k)
}

fn words_of(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect()
}

/// Does a word tell one name from others?
fn is_telling(word: &str) -> bool {
    const COMMON: [&str; 14] = [
        "republic",
        "democratic",
        "people",
        "kingdom",
        "island",
        "islands",
        "state",
        "states",
        "united",
        "nations",
        "international",
        "organization",
        "organisation",
        "ministry",
    ];
    word.chars().count() > 3 && !COMMON.contains(&word)
}

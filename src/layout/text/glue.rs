//! What stays on one line: `16 of 19`, `6 December 2022`, `6 de diciembre de 2022`. In: a text.
//! Out: its words, and the same text with no-break spaces. It must not know a font.

use std::borrow::Cow;

/// A word within such a group has so many letters at the most: the longest name of a month fits.
const LONGEST: usize = 12;

/// Does a word begin as a number does, after a bracket?
fn is_number(word: &str) -> bool {
    let word = word.trim_start_matches(['(', '“', '"', '«']);
    word.starts_with(|c: char| c.is_ascii_digit())
}

/// Is it a word that may stand between two numbers of a group?
fn is_link(word: &str) -> bool {
    word.chars().count() <= LONGEST
        && !word.contains(|c: char| c.is_ascii_digit())
        && !word.ends_with([',', ';', ':', '،', '؛', ')'])
}

/// How many words, from the first of these on, stay on one line.
fn held_together(words: &[&str]) -> usize {
    let begins = |word: &&str| is_number(word) && !word.ends_with([',', ';', ':', '.', ')']);
    if !words.first().is_some_and(begins) {
        return 1;
    }
    match words {
        [_, "de", month, "de", year, ..] if is_link(month) && is_number(year) => 5,
        [_, link, number, ..] if is_link(link) && is_number(number) => 3,
        _ => 1,
    }
}

/// The groups of words between which a line may end, each from where to where in the text.
/// No-break spaces hold theirs together.
fn groups(text: &str) -> Vec<&str> {
    let words: Vec<&str> = text.split([' ', '\t', '\n']).collect();
    let start_of = |word: &str| word.as_ptr() as usize - text.as_ptr() as usize;
    let mut groups = Vec::new();
    let mut first = 0;
    while first < words.len() {
        let last = first + held_together(&words[first..]) - 1;
        let end = start_of(words[last]) + words[last].len();
        groups.push(&text[start_of(words[first])..end]);
        first = last + 1;
    }
    groups
}

/// The words between which a line may end.
pub fn words(text: &str) -> impl Iterator<Item = &str> {
    groups(text).into_iter()
}

/// The same text with no-break spaces within what stays together.
pub fn glued(text: &str) -> Cow<'_, str> {
    if !text.contains(|c: char| c.is_ascii_digit()) {
        return Cow::Borrowed(text);
    }
    let mut glued = String::with_capacity(text.len() + 8);
    let mut end = 0;
    for group in groups(text) {
        let start = group.as_ptr() as usize - text.as_ptr() as usize;
        glued.push_str(&text[end..start]);
        glued.push_str(&group.replace(' ', "\u{A0}"));
        end = start + group.len();
    }
    glued.push_str(&text[end..]);
    Cow::Owned(glued)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_a_group_and_the_parts_of_a_day_stay_on_one_line() {
        for (text, held) in [
            ("16 of 19 members came", "16_of_19 members came"),
            ("on 6 December 2022 they", "on 6_December_2022 they"),
            ("(6 December 2022): 16 of 19", "(6_December_2022): 16_of_19"),
            ("el 6 de diciembre de 2022.", "el 6_de_diciembre_de_2022."),
            ("الأعضاء: 16 من 19", "الأعضاء: 16_من_19"),
            ("le 1er janvier 2022", "le 1er_janvier_2022"),
            ("in 2021, 3 of 4", "in 2021, 3_of_4"),
            ("2 were named. 3 came", "2 were named. 3 came"),
            ("no number", "no number"),
        ] {
            assert_eq!(glued(text).replace('\u{A0}', "_"), held);
        }
    }
}

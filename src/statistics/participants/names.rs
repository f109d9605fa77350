//! How the name of a person is written on a list: with the honorific, and the family name in capitals
//! where a column says which it is. In: rows of attendance. Out: names. It must not know a list.

use crate::{
    frame::texts,
    input::{Dataset, attendance::Entry, person_names::person_names},
    schema::attendance::PERSON_NAMES,
};
use icu_casemap::CaseMapper;
use icu_locale_core::LanguageIdentifier;
use polars::prelude::PolarsResult;
use std::collections::BTreeMap;

pub struct Names {
    whole: Vec<Option<String>>,
    given: Vec<Option<String>>,
    family: Vec<Option<String>>,
    honorifics: Vec<Option<String>>,
    /// Any name of the row.
    person: Vec<Option<String>>,
    /// Member → the language in which its names are put into capitals.
    languages: BTreeMap<String, LanguageIdentifier>,
}

/// States whose language has capitals of its own, where the list of members does not say the
/// language.
const LANGUAGES: [(&str, &str); 2] = [("TUR", "tr"), ("AZE", "az")];

impl Names {
    pub fn read(data: &Dataset) -> PolarsResult<Self> {
        let rows = &data.attendance;
        let [whole, given, family] = PERSON_NAMES.map(|column| texts(rows, column));
        let (members, languages) = (
            texts(&data.members, "member_id")?,
            texts(&data.members, "language")?,
        );
        let language = |(member, language): (Option<String>, Option<String>)| {
            let member = member?;
            let usual = LANGUAGES.iter().find(|(known, _)| *known == member);
            let tag = language.or_else(|| usual.map(|(_, tag)| (*tag).to_owned()))?;
            Some((member, tag.parse().ok()?))
        };
        let languages = members.into_iter().zip(languages).filter_map(language);
        let person = person_names(rows)?;
        Ok(Self {
            whole: whole?,
            given: given?,
            family: family?,
            honorifics: texts(rows, "honorific")?,
            person: person.iter().map(|name| name.map(str::to_owned)).collect(),
            languages: languages.collect(),
        })
    }

    /// What a person is sorted by: the family name, where it is known, then the given name; else
    /// the name as it is written.
    pub fn sorted_by(&self, rows: &[&Entry]) -> String {
        match (first(rows, &self.family), first(rows, &self.given)) {
            (Some(family), Some(given)) => format!("{family} {given}"),
            (Some(family), None) => family.to_owned(),
            (None, _) => first(rows, &self.person).unwrap_or_default().to_owned(),
        }
    }

    /// The name of a person of a member as a list has it.
    pub fn written(&self, rows: &[&Entry], member: &str) -> String {
        let unknown = LanguageIdentifier::UNKNOWN;
        let language = self.languages.get(member).unwrap_or(&unknown);
        let whole = first(rows, &self.whole);
        let name = match (first(rows, &self.family), first(rows, &self.given)) {
            (Some(family), given) => {
                let capitals = capitals(family, language);
                // A name as it is written stays so, also where it does not have the family name.
                whole
                    .map(|whole| with_part(whole, family, &capitals))
                    .or_else(|| given.map(|given| format!("{given} {capitals}")))
                    .unwrap_or(capitals)
            }
            (None, _) => first(rows, &self.person).unwrap_or_default().to_owned(),
        };
        match first(rows, &self.honorifics) {
            Some(honorific) if !name.starts_with(honorific) => format!("{honorific} {name}"),
            _ => name,
        }
    }
}

/// The first value that any of the rows has.
fn first<'v>(rows: &[&Entry], values: &'v [Option<String>]) -> Option<&'v str> {
    let mut rows = rows.iter();
    rows.find_map(|entry| values[entry.place()].as_deref())
}

/// A name in capitals. Georgian has none in names.
fn capitals(name: &str, language: &LanguageIdentifier) -> String {
    let is_georgian = |c: char| ('\u{10A0}'..='\u{10FF}').contains(&c);
    if name.contains(is_georgian) {
        return name.to_owned();
    }
    let mapper = CaseMapper::new();
    mapper.uppercase_to_string(name, language).into_owned()
}

/// A name in which the last words that are this part, in whatever letters, are another text.
fn with_part(name: &str, part: &str, other: &str) -> String {
    // Behind a hyphen or an apostrophe, a word goes on.
    let is_apart = |c: Option<char>| {
        c.is_none_or(|c| !c.is_alphanumeric() && !matches!(c, '-' | '‐' | '\'' | '’'))
    };
    let length = part.chars().count();
    let same = part.to_lowercase();
    let starts = name.char_indices().map(|(at, _)| at).rev();
    for at in starts {
        let rest = &name[at..];
        let end = rest
            .char_indices()
            .nth(length)
            .map_or(rest.len(), |(end, _)| end);
        let (own, after) = rest.split_at(end);
        let is_whole = is_apart(name[..at].chars().next_back()) && is_apart(after.chars().next());
        if is_whole && own.to_lowercase() == same {
            return format!("{}{other}{after}", &name[..at]);
        }
    }
    name.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_family_name_is_found_as_words_of_their_own() {
        for (name, part, expected) in [
            ("Li Lilian", "Li", "LI Lilian"),
            ("Li Wei", "Li", "LI Wei"),
            (
                "Jean de la Fontaina",
                "De la Fontaina",
                "Jean DE LA FONTAINA",
            ),
            ("Jane M. Smith-Jones", "Smith", "Jane M. Smith-Jones"),
            ("Ana O’Neil", "Neil", "Ana O’Neil"),
            ("Carl Other", "Nowhere", "Carl Other"),
            ("Bel Bel", "Bel", "Bel BEL"),
        ] {
            assert_eq!(with_part(name, part, &part.to_uppercase()), expected);
        }
    }
}

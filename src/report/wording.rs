//! The templates: those that the program brings along, and those of a folder in their place. In:
//! names and texts of files. Out: the template of a document in a language. It must not know what a
//! template says.

use crate::{languages, words::Words};
use std::collections::BTreeMap;

/// The kinds of documents: the name of the template, and the one that the program brings along, the
/// same as in `templates/`.
pub const BUILT_IN: [(&str, &str); 10] = [
    ("agenda", include_str!("../../templates/agenda.md")),
    ("briefing", include_str!("../../templates/briefing.md")),
    ("changes", include_str!("../../templates/changes.md")),
    (
        "credentials",
        include_str!("../../templates/credentials.md"),
    ),
    ("factsheet", include_str!("../../templates/factsheet.md")),
    ("gender", include_str!("../../templates/gender.md")),
    ("mail", include_str!("../../templates/mail.md")),
    ("pack", include_str!("../../templates/pack.md")),
    (
        "participants",
        include_str!("../../templates/participants.md"),
    ),
    ("tracker", include_str!("../../templates/tracker.md")),
];

/// A template, by name and text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Template {
    pub name: String,
    pub text: String,
}

impl Template {
    /// Does it name a statistic, or a part of one?
    #[must_use]
    pub fn names(&self, statistic: &str) -> bool {
        self.text.contains(statistic)
    }

    /// Does it tell the main points, which may be of any statistic?
    #[must_use]
    pub fn tells_points(&self) -> bool {
        self.text.contains("points")
    }
}

/// All templates of a run.
#[derive(Debug, Clone, Default)]
pub struct Templates {
    /// Files that come before the built-in ones: name → text.
    written: BTreeMap<String, String>,
}

impl Templates {
    /// With these files, such as `briefing.md`, or `pack.fr.md` for one language.
    #[must_use]
    pub const fn from_texts(written: BTreeMap<String, String>) -> Self {
        Self { written }
    }

    /// Is there no file that says something else than the program's own?
    #[must_use]
    pub fn are_built_in(&self) -> bool {
        let is_own = |(name, text): (&String, &String)| {
            BUILT_IN
                .iter()
                .any(|(kind, own)| *name == format!("{kind}.md") && text == own)
        };
        self.written.iter().all(is_own)
    }

    /// The languages that have a file of their own.
    #[must_use]
    pub fn languages(&self) -> Vec<&'static str> {
        let of = |name: &String| {
            name.split('.')
                .nth(1)
                .filter(|part| *part != "md")
                .and_then(languages::known_tag)
        };
        self.written.keys().filter_map(of).collect()
    }

    /// The file names that a folder may have for a document.
    pub fn names(kind: &str) -> impl Iterator<Item = String> {
        std::iter::once(format!("{kind}.md"))
            .chain(languages::tags().map(move |tag| format!("{kind}.{tag}.md")))
    }

    /// The template of a kind of document: the file of the language, else the file for all, else
    /// the built-in one.
    #[must_use]
    pub fn choose(&self, kind: &str, language: &str) -> Template {
        let written = |name: String| {
            self.written.get(&name).map(|text| Template {
                name: name.clone(),
                text: text.clone(),
            })
        };
        let built_in = || {
            let (_, text) = BUILT_IN
                .iter()
                .find(|(name, _)| *name == kind)
                .expect("a kind of document");
            Template {
                name: format!("{kind}.md"),
                text: (*text).to_owned(),
            }
        };
        written(format!("{kind}.{language}.md"))
            .or_else(|| written(format!("{kind}.md")))
            .unwrap_or_else(built_in)
    }

    /// Every template, of a file or built in.
    #[must_use]
    pub fn all(&self) -> Vec<Template> {
        let written = self.written.iter().map(|(name, text)| Template {
            name: name.clone(),
            text: text.clone(),
        });
        written
            .chain(BUILT_IN.iter().map(|(kind, _)| self.choose(kind, "")))
            .collect()
    }

    /// Every template that these languages use, each once.
    #[must_use]
    pub fn used(&self, languages: &[&str]) -> Vec<Template> {
        let mut all: Vec<Template> = Vec::new();
        for (kind, _) in BUILT_IN {
            for language in languages {
                let template = self.choose(kind, language);
                if !all.contains(&template) {
                    all.push(template);
                }
            }
        }
        all
    }
}

/// A template with the texts of a language in place of their names, to be changed by hand. A text
/// that depends on a number stays a name, since its form does too.
#[must_use]
pub fn written_out(template: &str, words: &Words) -> String {
    let mut out = String::new();
    let mut rest = template;
    while let Some(start) = rest.find("say('") {
        let (before, from) = rest.split_at(start);
        let id = from["say('".len()..]
            .split_once("')")
            .map(|(id, _)| id)
            .filter(|id| !id.contains('\''));
        let Some((id, text)) = id.and_then(|id| Some((id, words.say_requested(id, &[]).ok()?)))
        else {
            out.push_str(&rest[..start + 5]);
            rest = &rest[start + 5..];
            continue;
        };
        rest = &from["say('')".len() + id.len()..];
        // Alone in its braces it is text of the page; elsewhere it is a value of an expression.
        if let (Some(before), Some(after)) = (before.strip_suffix("{{ "), rest.strip_prefix(" }}"))
        {
            (out, rest) = (out + before + &plain(&text), after);
        } else {
            out = out + before + "'" + &text.replace('\\', "\\\\").replace('\'', "\\'") + "'";
        }
    }
    out + rest
}

/// Text that Markdown reads as it is.
fn plain(text: &str) -> String {
    let mark = |c: char| {
        if matches!(c, '*' | '_' | '`' | '<' | '\\' | '{') {
            format!("\\{c}")
        } else {
            c.to_string()
        }
    };
    text.chars().map(mark).collect()
}

//! The templates: those that the program brings along, and those of a folder in their place. In:
//! names and texts of files. Out: the template of a document in a language. It must not know what a
//! template says.

use super::expand::{BLOCKS, Expanded, SECTIONS, Written, file_of_block, file_of_section};
use crate::{languages, settings::written::Section, words::Words};
use std::{collections::BTreeMap, sync::Arc};

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

/// A template: its text with all blocks in full.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Template {
    pub name: String,
    expanded: Expanded,
}

impl Template {
    /// With the blocks of the program.
    #[must_use]
    pub fn new(name: impl Into<String>, text: &str) -> Self {
        Self::with_blocks(name.into(), text, &|_| None)
    }

    fn with_blocks(name: String, text: &str, file: &dyn Fn(&str) -> Option<Written>) -> Self {
        let written = Written {
            name: name.clone(),
            text: text.into(),
        };
        Self {
            name,
            expanded: Expanded::new(&written, file),
        }
    }

    /// The text with all blocks in full.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.expanded.text
    }

    /// The files that stand in place of blocks and sections in it.
    pub fn parts(&self) -> impl Iterator<Item = &Written> {
        self.expanded.parts()
    }

    /// What somebody wrote, and where in it that stands which is at a place of the text.
    #[must_use]
    pub fn origin(&self, offset: usize) -> (&Written, usize) {
        self.expanded.origin(offset)
    }

    /// Does it name a statistic, or a part of one?
    #[must_use]
    pub fn names(&self, statistic: &str) -> bool {
        self.expanded.text.contains(statistic)
    }

    /// Does it tell the main points, which may be of any statistic?
    #[must_use]
    pub fn tells_points(&self) -> bool {
        self.expanded.text.contains("points")
    }
}

/// All templates of a run.
#[derive(Debug, Clone, Default)]
pub struct Templates {
    /// Files that come before the built-in ones, and the blocks in them: name → text.
    written: BTreeMap<String, Arc<str>>,
    /// The sections of the built-in briefing, where the settings name them.
    sections: Option<Vec<Section>>,
}

impl Templates {
    /// With these files, such as `briefing.md`, or `pack.fr.md` for one language.
    #[must_use]
    pub fn from_texts(written: BTreeMap<String, String>) -> Self {
        let written = written.into_iter();
        Self {
            written: written.map(|(name, text)| (name, text.into())).collect(),
            sections: None,
        }
    }

    /// The same with these sections of the built-in briefing, in their order.
    #[must_use]
    pub fn with_sections(self, sections: Option<Vec<Section>>) -> Self {
        Self { sections, ..self }
    }

    /// The file that decides the order of the sections of the briefing, in place of the built-in one.
    #[must_use]
    pub fn own_briefing(&self) -> Option<&String> {
        let is_own = |(name, text): &(&String, &Arc<str>)| {
            name.starts_with("briefing.") && !is_built_in(name, text)
        };
        self.written.iter().find(is_own).map(|(name, _)| name)
    }

    /// Is there no file that says something else than the program's own?
    #[must_use]
    pub fn are_built_in(&self) -> bool {
        let mut written = self.written.iter();
        written.all(|(name, text)| is_built_in(name, text))
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

    /// The file names that a folder may have for a document, block or section.
    pub fn names(kind: &str) -> impl Iterator<Item = String> {
        std::iter::once(format!("{kind}.md"))
            .chain(languages::tags().map(move |tag| format!("{kind}.{tag}.md")))
    }

    /// The template of a kind of document: the file of the language, else the file for all, else
    /// the built-in one.
    #[must_use]
    pub fn choose(&self, kind: &str, language: &str) -> Template {
        let names = [format!("{kind}.{language}.md"), format!("{kind}.md")];
        let own = names.iter().find_map(|name| {
            let own = self.written.get(name)?;
            // The order of sections is that of the settings.
            let is_ordered = kind == "briefing" && self.sections.is_some();
            (!is_ordered || !is_built_in(name, own)).then(|| (name.clone(), own.to_string()))
        });
        let (name, text) = own.unwrap_or_else(|| (format!("{kind}.md"), self.built_in(kind)));
        self.template(name, &text, language)
    }

    /// A text as a template in a language, with the blocks of these files.
    #[must_use]
    pub fn template(&self, name: String, text: &str, language: &str) -> Template {
        Template::with_blocks(name, text, &|file| self.block(file, language))
    }

    /// The file that stands in place of a block or section: that of the language, else that for all.
    fn block(&self, file: &str, language: &str) -> Option<Written> {
        let stem = file.strip_suffix(".md")?;
        let names = [format!("{stem}.{language}.md"), file.to_owned()];
        names.into_iter().find_map(|name| {
            let text = self.written.get(&name)?.clone();
            Some(Written { name, text })
        })
    }

    /// The template of the program; the briefing with the sections of the settings.
    fn built_in(&self, kind: &str) -> String {
        let (_, text) = BUILT_IN
            .iter()
            .find(|(name, _)| *name == kind)
            .expect("a kind of document");
        match &self.sections {
            Some(sections) if kind == "briefing" => {
                let calls = sections.iter().map(|section| {
                    let name = section.name();
                    format!("\n{{{{ section('{name}') }}}}\n")
                });
                std::iter::once("{{ key_figures() }}\n".to_owned())
                    .chain(calls)
                    .collect()
            }
            _ => (*text).to_owned(),
        }
    }

    /// Every template, of a file or built in.
    #[must_use]
    pub fn all(&self) -> Vec<Template> {
        let is_template = |name: &&String| !name.contains('/');
        let written = self.written.keys().filter(is_template).map(|name| {
            let mut parts = name.split('.');
            let (kind, language) = (parts.next().unwrap_or_default(), parts.next());
            self.choose(kind, language.unwrap_or_default())
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

/// Is a file of templates the program's own?
fn is_built_in(name: &str, text: &str) -> bool {
    // `briefing.fr.md` may be the same as `briefing.md`.
    let parts: Vec<&str> = name.split('.').collect();
    let [stem, .., end] = parts.as_slice() else {
        return false;
    };
    let name = format!("{stem}.{end}");
    built_in_files().any(|(own, said)| own == name && said == text)
}

/// Every file that a folder of templates may have, as the program has it.
pub fn built_in_files() -> impl Iterator<Item = (String, &'static str)> {
    let templates = BUILT_IN
        .iter()
        .map(|(kind, text)| (format!("{kind}.md"), *text));
    let blocks = BLOCKS
        .iter()
        .map(|block| (file_of_block(block.name), block.text));
    let sections = SECTIONS
        .iter()
        .map(|(name, text)| (file_of_section(name), *text));
    templates.chain(blocks).chain(sections)
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

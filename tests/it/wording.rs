//! Every message of every language with sample arguments, one file a language, for a native speaker
//! to read through: `docs/words/TAG.md`, and `program.md` for what the program says to those who
//! run it. `RAPPORTEUR_WRITE_DOCS=1 cargo test wording` writes them.
use crate::support::root;
use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource, VariantKey},
    parser,
};
use rapporteur::words::{Argument, Words};
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write,
    fs,
};

/// Plural categories by which a message chooses: its argument is a number.
const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];
/// Numbers that between them have every category of our languages.
const NUMBERS: [i64; 7] = [0, 1, 2, 3, 11, 100, 21];

/// What a message is given: its arguments, each with the values that choose another text.
#[derive(Default)]
struct Arguments(BTreeMap<String, BTreeSet<String>>);

impl Arguments {
    fn look_at(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                match expression {
                    Expression::Inline(inline) => self.look_at_inline(inline),
                    Expression::Select { selector, variants } => {
                        self.look_at_inline(selector);
                        let name = variable(selector);
                        for variant in variants {
                            let key = match &variant.key {
                                VariantKey::Identifier { name } => name,
                                VariantKey::NumberLiteral { value } => value,
                            };
                            if let Some(name) = &name {
                                let keys = self.0.get_mut(*name).expect("it was looked at");
                                keys.insert((*key).to_owned());
                            }
                            self.look_at(&variant.value);
                        }
                    }
                }
            }
        }
    }

    fn look_at_inline(&mut self, inline: &InlineExpression<&str>) {
        if let Some(name) = variable(inline) {
            self.0.entry(name.to_owned()).or_default();
        }
        if let InlineExpression::Placeable { expression } = inline
            && let Expression::Inline(inner) = &**expression
        {
            self.look_at_inline(inner);
        }
    }

    /// The values of each argument to try, the first of which is the usual one.
    fn samples(&self) -> BTreeMap<&str, Vec<Sample>> {
        self.0
            .iter()
            .map(|(name, keys)| (name.as_str(), samples(name, keys)))
            .collect()
    }
}

fn samples(name: &str, keys: &BTreeSet<String>) -> Vec<Sample> {
    let is_category = |key: &str| CATEGORIES.contains(&key);
    let is_literal = |key: &str| key.parse::<i64>().is_ok();
    let words = keys
        .iter()
        .filter(|key| !is_category(key) && !is_literal(key))
        .map(|key| Sample::Text(key.clone()));
    let is_number = keys
        .iter()
        .any(|key| is_literal(key) || (key != "other" && is_category(key)));
    let usual: Vec<Sample> = if is_number {
        NUMBERS.iter().rev().map(|n| Sample::Number(*n)).collect()
    } else {
        vec![Sample::Text(format!("‹{name}›"))]
    };
    usual.into_iter().chain(words).collect()
}

#[derive(Clone)]
enum Sample {
    Number(i64),
    Text(String),
}

/// The argument that an expression names, also inside a function such as NUMBER.
fn variable<'s>(inline: &InlineExpression<&'s str>) -> Option<&'s str> {
    match inline {
        InlineExpression::VariableReference { id } => Some(id.name),
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.first().and_then(variable)
        }
        _ => None,
    }
}

/// What a message says: with the usual values, and with each other value of one argument.
fn said(words: &Words, id: &str, pattern: &Pattern<&str>) -> Vec<String> {
    let mut arguments = Arguments::default();
    arguments.look_at(pattern);
    let samples = arguments.samples();
    let with = |changed: Option<(&str, &Sample)>| {
        let mut given: Vec<(&str, Argument)> = Vec::new();
        for (name, samples) in &samples {
            let sample = match changed {
                Some((other, sample)) if other == *name => sample,
                _ => &samples[0],
            };
            let value = match sample {
                Sample::Number(n) => Argument::from(*n),
                Sample::Text(text) => Argument::from(text.as_str()),
            };
            given.push((name, value));
        }
        words.say(id, &given)
    };
    // Forms that differ in nothing but the number are one.
    let form = |text: &str| text.replace(|c: char| c.is_numeric(), "");
    let mut all = vec![with(None)];
    for (name, values) in &samples {
        for value in &values[1..] {
            let text = with(Some((name, value)));
            if !all.iter().any(|other| form(other) == form(&text)) {
                all.push(text);
            }
        }
    }
    all
}

/// All messages of a file, in its order, below its headings.
fn page(title: &str, text: &str, words: &Words) -> String {
    let resource: Resource<&str> = parser::parse(text).expect("a file of words");
    let mut out = format!(
        "# {title}\n\nEvery message with sample arguments: a text in ‹ › stands for what is filled in. \
         Where an argument changes the sentence, each form is a line of its own.\n"
    );
    let mut add = |id: &str, pattern: &Pattern<&str>| {
        let texts = said(words, id, pattern);
        let clean = |text: &String| text.replace('|', "\\|").replace('\n', " ");
        let texts: Vec<String> = texts.iter().map(clean).collect();
        writeln!(out, "| `{id}` | {} |", texts.join("<br>")).unwrap();
    };
    let mut headings = Vec::new();
    for entry in &resource.body {
        match entry {
            Entry::GroupComment(comment) => headings.push(comment.content.join(" ")),
            Entry::Message(message) => {
                if let Some(pattern) = &message.value {
                    add(message.id.name, pattern);
                }
                for attribute in &message.attributes {
                    let id = format!("{}.{}", message.id.name, attribute.id.name);
                    add(&id, &attribute.value);
                }
            }
            _ => {}
        }
    }
    assert!(!headings.is_empty());
    out.replacen(".\n| `", ".\n\n| message | text |\n|---|---|\n| `", 1)
}

#[test]
fn every_message_of_every_language_is_listed() {
    let mut files: Vec<String> = fs::read_dir(root().join("locales"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    files.sort();
    assert_eq!(files.len(), 6, "{files:?}");
    for file in files {
        let text = fs::read_to_string(root().join("locales").join(&file)).unwrap();
        let tag = file.strip_suffix(".ftl").unwrap();
        let words = Words::new(tag).unwrap_or_else(Words::english);
        let page = page(&format!("Words: {tag}"), &text, &words);
        assert!(!page.contains("{$"), "{file}: an argument is missing");
        let path = root().join("docs/words").join(format!("{tag}.md"));
        if std::env::var_os("RAPPORTEUR_WRITE_DOCS").is_some() {
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(&path, &page).unwrap();
        }
        assert!(
            fs::read_to_string(&path).ok().as_deref() == Some(&page),
            "{} is not what the program says: RAPPORTEUR_WRITE_DOCS=1 cargo test wording",
            path.display()
        );
    }
}

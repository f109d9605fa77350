//! What an officer chooses in the browser, as a change of the settings file. In: the file, a choice.
//! Out: the file as it would be, its comments kept, and how it differs. It must not write it.

use crate::{cli::init, digest::sha256, settings::Settings, words::Words};
use serde::Deserialize;
use serde_json::{Value as Json, json};
use similar::{ChangeTag, TextDiff};
use std::path::Path;
use toml_edit::{Array, DocumentMut, Item, Table, TableLike, value};

/// Lines that are shown around a change.
const AROUND: usize = 3;

/// One choice.
#[derive(Debug, Deserialize)]
#[serde(tag = "choose", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Choice {
    /// The settings that the program proposes for lists without any.
    Proposals,
    /// The colours of documents.
    Colours {
        colour: String,
        second_colour: String,
    },
    /// The sections of the briefing, in their order.
    Sections { sections: Vec<String> },
    /// How severe a finding is.
    Severity { code: String, severity: String },
    /// What an empty status means in a table.
    EmptyStatus { table: String, meaning: String },
}

/// The settings file as a choice would leave it.
pub struct ProposedSettings {
    pub text: String,
    diff: Vec<Json>,
    print: String,
}

impl ProposedSettings {
    /// # Errors
    /// Why the settings can't be changed so.
    pub fn new(own: &str, choice: &Choice, folder: &Path, words: &Words) -> Result<Self, String> {
        // Lines end as they did.
        let is_of_windows = own.contains("\r\n");
        let whole = own;
        let own = own.trim_start_matches('\u{feff}').replace("\r\n", "\n");
        let own = own.as_str();
        let text = changed(own, choice, folder, words)?;
        Settings::parse(&text).map_err(|e| e.to_string())?;
        let diff = TextDiff::from_lines(own, &text);
        // The lines that change, with some around them.
        let groups = diff.grouped_ops(AROUND);
        let changes = groups.iter().flatten().flat_map(|op| diff.iter_changes(op));
        let lines = changes.map(|change| {
            let sign = match change.tag() {
                ChangeTag::Insert => "+",
                ChangeTag::Delete => "-",
                ChangeTag::Equal => " ",
            };
            json!({ "sign": sign, "text": change.value().trim_end() })
        });
        let diff = lines.collect();
        let mark = if whole.starts_with('\u{feff}') {
            "\u{feff}"
        } else {
            ""
        };
        let text = if is_of_windows {
            text.replace('\n', "\r\n")
        } else {
            text
        };
        let text = format!("{mark}{text}");
        // Only what was shown is written.
        let both = format!("{}{}", sha256(whole.as_bytes()), sha256(text.as_bytes()));
        let print = sha256(both.as_bytes());
        Ok(Self { text, diff, print })
    }

    /// Does it change anything?
    pub const fn changes(&self) -> bool {
        !self.diff.is_empty()
    }

    pub fn json(&self) -> Json {
        json!({ "diff": self.diff, "print": self.print, "changes": self.changes() })
    }

    /// Is it what was shown under this fingerprint?
    pub fn is(&self, print: &str) -> bool {
        self.print == print
    }
}

fn changed(own: &str, choice: &Choice, folder: &Path, words: &Words) -> Result<String, String> {
    if matches!(choice, Choice::Proposals) {
        return init::with_proposals(own, folder, words);
    }
    let mut document: DocumentMut = own
        .parse()
        .map_err(|e: toml_edit::TomlError| e.to_string())?;
    let root = document.as_table_mut();
    match choice {
        Choice::Proposals => {}
        Choice::Colours {
            colour,
            second_colour,
        } => {
            let report = section(root, &["report"])?;
            put(report, "colour", value(colour));
            put(report, "second_colour", value(second_colour));
        }
        Choice::Sections { sections } => {
            let names: Array = sections.iter().collect();
            put(section(root, &["report"])?, "sections", value(names));
        }
        Choice::Severity { code, severity } => {
            put(section(root, &["severity"])?, code, value(severity));
        }
        Choice::EmptyStatus { table, meaning } => {
            let own = section(root, &["inputs", table])?;
            let values = own.entry("values").or_insert_with(inline);
            let values = values.as_table_like_mut().ok_or("values is no table")?;
            let status = values.entry("status").or_insert_with(inline);
            let status = status.as_table_like_mut().ok_or("status is no table")?;
            put(status, "", value(meaning));
        }
    }
    Ok(document.to_string())
}

fn inline() -> Item {
    value(toml_edit::InlineTable::new())
}

/// Sets a key; the remark behind a value that it had stays.
fn put(table: &mut dyn TableLike, key: &str, mut new: Item) {
    if let (Some(old), Some(new)) = (table.get(key).and_then(Item::as_value), new.as_value_mut()) {
        *new.decor_mut() = old.decor().clone();
    }
    table.insert(key, new);
}

/// A section of the file, which is added where it is not there.
fn section<'t>(root: &'t mut Table, path: &[&str]) -> Result<&'t mut dyn TableLike, String> {
    let mut at: &mut dyn TableLike = root;
    for (n, part) in path.iter().enumerate() {
        let missing = || {
            let mut table = Table::new();
            table.set_implicit(n + 1 < path.len());
            Item::Table(table)
        };
        at = at
            .entry(part)
            .or_insert_with(missing)
            .as_table_like_mut()
            .ok_or_else(|| format!("[{}] is no section", path.join(".")))?;
    }
    Ok(at)
}

//! What no font has, as findings. In: a document that was set. Out: findings. It must not know a
//! page.

use super::pages::Document;
use crate::finding::codes::R090;
use crate::finding::{Finding, Place};
use std::collections::BTreeMap;
use unicode_script::UnicodeScript;

/// Characters that no font has are gaps on a page: said for each script, never drawn as boxes in
/// silence.
#[must_use]
pub fn findings(document: &Document, file: &str) -> Vec<Finding> {
    let mut scripts: BTreeMap<&str, (Vec<String>, &str)> = BTreeMap::new();
    for (c, text) in &document.missing {
        let of = scripts
            .entry(c.script().full_name())
            .or_insert_with(|| (Vec::new(), text));
        of.0.push(format!("{c} (U+{:04X})", u32::from(*c)));
    }
    let finding = |(script, (characters, text)): (&str, (Vec<String>, &str))| {
        let package = match script {
            "Han" | "Hiragana" | "Katakana" | "Hangul" | "Bopomofo" => "fonts-noto-cjk",
            // Signs of no script, such as pictures: the outlines of this one can be embedded.
            "Common" => "fonts-symbola",
            _ => "fonts-noto-core",
        };
        let text = text.chars().take(60).collect::<String>();
        Finding::new(
            Place::file(file),
            R090 {
                characters: characters.join(", "),
                script,
                text,
                package,
            },
        )
    };
    scripts.into_iter().map(finding).collect()
}

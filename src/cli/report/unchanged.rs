//! Outputs that need not be made again. In: the folder of outputs. Out: which edition is still as
//! it would be made. It must not know how one is made.

use crate::{cli::terminal, publish::edition, words::Words};
use jiff::civil::Date;
use serde_json::Value;
use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
};

/// The lists that the editions in a folder were made from.
pub(super) fn lists_of_editions(outputs: &Path) -> BTreeSet<String> {
    let editions = std::fs::read_dir(outputs)
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path());
    let records = editions
        .filter(|path| path.is_dir())
        .filter_map(|folder| edition::made_from(&folder));
    let lists = |record: Value| record["inputs"].as_array().cloned().unwrap_or_default();
    records
        .flat_map(lists)
        .filter_map(|input| input["file"].as_str().map(str::to_owned))
        .collect()
}

/// The folder with outputs that were made of the same, and are whole.
pub(super) fn unchanged(outputs: &Path, fingerprint: &str, today: Date) -> Option<PathBuf> {
    // A meeting that was ahead when they were made may have begun since.
    let has_begun = |m: &Value| {
        m["decided"]["until"]
            .as_str()
            .and_then(|day| day.parse::<Date>().ok())
            .is_some_and(|day| day <= today)
    };
    // Fonts of this machine that had no character for a text may have one now.
    let is_as_now =
        |record: &Value| record["fingerprint"] == fingerprint && record["lacks_characters"] != true;
    let is_same = |folder: &PathBuf| {
        let manifest = edition::made_from(folder)
            .filter(is_as_now)
            .and_then(|_| edition::manifest(folder).ok());
        manifest
            .filter(|m| !has_begun(m))
            .is_some_and(|m| edition::differences(folder, &m).is_ok_and(|differ| differ.is_empty()))
    };
    let mut folders: Vec<PathBuf> = std::fs::read_dir(outputs)
        .ok()?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .collect();
    folders.sort();
    folders
        .into_iter()
        .filter(|folder| folder.is_dir())
        .find(is_same)
}

pub(super) fn say_unchanged(folder: &Path, quiet: bool, words: &Words) {
    if !quiet {
        let folder = folder.display().to_string();
        terminal::say(&words.say("nothing-to-do", &[("folder", folder.into())]));
    }
}

//! The templates of a folder. In: the folder. Out: templates. It must not know what they say.

use super::{BAD_SETTINGS, Failure};
use crate::{
    finding::nearest,
    languages,
    report::{BUILT_IN, Templates},
};
use std::{collections::BTreeMap, io::ErrorKind, path::Path};

/// Reads the templates that a folder has; for others the built-in ones are used.
pub fn read(folder: &Path) -> Result<Templates, Failure> {
    let names: Vec<String> = BUILT_IN.iter().flat_map(|(kind, _)| Templates::names(kind)).collect();
    // A file whose name differs by a letter would go unnoticed.
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.rsplit_once('.').is_some_and(|(_, end)| end.eq_ignore_ascii_case("md")) && name != "README.md" && !names.contains(&name) {
            let near = nearest(&name, names.iter().map(String::as_str)).map_or_else(String::new, |n| format!("; did you mean {n}?"));
            return Err(Failure::new(BAD_SETTINGS, format!("{}: there is no template of this name{near}", entry.path().display())));
        }
    }
    let mut written = BTreeMap::new();
    for name in names {
        let path = folder.join(&name);
        match std::fs::read_to_string(&path) {
            Ok(text) => drop(written.insert(name, text)),
            Err(e) if e.kind() == ErrorKind::NotFound => {}
            Err(e) => return Err(Failure::new(BAD_SETTINGS, format!("{}: {e}", path.display()))),
        }
    }
    Ok(Templates::with(written))
}

/// The kind of document that a file is named for, and its language: `pack.fr.md`.
pub fn kind(name: &str) -> (&str, Option<&'static str>) {
    let mut parts = name.split('.');
    let kind = parts.next().filter(|kind| BUILT_IN.iter().any(|(known, _)| known == kind)).unwrap_or("briefing");
    (kind, parts.next().and_then(languages::known))
}

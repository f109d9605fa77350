//! The templates of a folder. In: the folder. Out: templates. It must not know what they say.

use super::{BAD_SETTINGS, Failure};
use crate::{
    languages,
    report::{BUILT_IN, Templates},
};
use std::{collections::BTreeMap, io::ErrorKind, path::Path};

/// Reads the templates that a folder has; for others the built-in ones are used.
pub fn read(folder: &Path) -> Result<Templates, Failure> {
    let mut written = BTreeMap::new();
    for name in BUILT_IN.iter().flat_map(|(kind, _)| Templates::names(kind)) {
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

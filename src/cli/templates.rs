//! The templates of a folder. In: the folder. Out: templates. It must not know what they say.

use super::{BAD_SETTINGS, Failure};
use crate::{
    finding::nearest,
    languages,
    report::{BUILT_IN, Templates},
};
use std::{collections::BTreeMap, fmt::Display, io::ErrorKind, path::Path};

/// Where templates are looked for where nothing else is said.
pub const FOLDER: &str = "templates";

/// Reads the templates that a folder has; for others the built-in ones are used.
pub fn read(folder: &Path) -> Result<Templates, Failure> {
    // Who names a folder means it; the usual one need not be there.
    if folder.is_file() {
        return Err(wrong(folder, "this is a file; templates stand in a folder"));
    }
    if folder != Path::new(FOLDER) && !folder.is_dir() {
        return Err(wrong(folder, "there is no such folder of templates"));
    }
    let names: Vec<String> = BUILT_IN
        .iter()
        .flat_map(|(kind, _)| Templates::names(kind))
        .collect();
    // A file whose name differs by a letter would go unnoticed.
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        if name
            .rsplit_once('.')
            .is_some_and(|(_, end)| end.eq_ignore_ascii_case("md"))
            && name != "README.md"
            && !names.contains(&name)
        {
            let near = nearest(&name, names.iter().map(String::as_str))
                .map_or_else(String::new, |n| format!("; did you mean {n}?"));
            return Err(Failure::new(
                BAD_SETTINGS,
                format!(
                    "{}: there is no template of this name{near}",
                    entry.path().display()
                ),
            ));
        }
    }
    let mut written = BTreeMap::new();
    for name in names {
        let path = folder.join(&name);
        if let Some(text) = text(&path)? {
            written.insert(name, text);
        }
    }
    Ok(Templates::from_texts(written))
}

fn wrong(path: &Path, what: impl Display) -> Failure {
    Failure::new(BAD_SETTINGS, format!("{}: {what}", path.display()))
}

/// Bytes of a template.
const MOST: u64 = 1 << 20;

/// The text of a template; none where there is no such file.
pub fn text(path: &Path) -> Result<Option<String>, Failure> {
    let about = path.metadata();
    if about
        .as_ref()
        .is_ok_and(|about| !about.is_file() && !about.is_dir())
    {
        return Err(wrong(path, "this is no plain file"));
    }
    if about.is_ok_and(|about| about.is_file() && about.len() > MOST) {
        return Err(wrong(
            path,
            format!("a template has {} MB at the most", MOST >> 20),
        ));
    }
    match std::fs::read_to_string(path) {
        Ok(text) => Ok(Some(text)),
        Err(e) if e.kind() == ErrorKind::NotFound => Ok(None),
        Err(e) if e.kind() == ErrorKind::InvalidData => {
            Err(wrong(path, "the file is not UTF-8 text; save it as UTF-8"))
        }
        Err(_) if path.is_dir() => Err(wrong(path, "this is a folder; a template is a file")),
        Err(e) => Err(wrong(path, e)),
    }
}

/// The kind of document that a file is named for, and its language: `pack.fr.md`.
pub fn kind(name: &str) -> (&str, Option<&'static str>) {
    let mut parts = name.split('.');
    let kind = parts
        .next()
        .filter(|kind| BUILT_IN.iter().any(|(known, _)| known == kind))
        .unwrap_or("briefing");
    (kind, parts.next().and_then(languages::known_tag))
}

//! The templates of a folder. In: the folder. Out: templates. It must not know what they say.

use super::{BAD_SETTINGS, Failure};
use crate::{
    finding::nearest,
    languages,
    report::{BUILT_IN, Template, Templates, built_in_files},
    settings::Settings,
};
use std::{collections::BTreeMap, fmt::Display, io::ErrorKind, path::Path};

/// Where templates are looked for where nothing else is said.
pub const FOLDER: &str = "templates";

/// Reads the templates and blocks that a folder has; for others the built-in ones are used.
pub fn read(folder: &Path, settings: &Settings) -> Result<Templates, Failure> {
    // Who names a folder means it; the usual one need not be there.
    if folder.is_file() {
        return Err(wrong(folder, "this is a file; templates stand in a folder"));
    }
    if folder != Path::new(FOLDER) && !folder.is_dir() {
        return Err(wrong(folder, "there is no such folder of templates"));
    }
    let names: Vec<String> = file_names(false).chain(file_names(true)).collect();
    for part in ["", "blocks", "sections"] {
        check_names(&folder.join(part), part, &names)?;
    }
    let written = texts(folder, &names)?;
    let templates = Templates::from_texts(written).with_sections(settings.sections.clone());
    if settings.sections.is_some()
        && let Some(own) = templates.own_briefing()
    {
        let path = folder.join(own);
        let message = "this template decides the order of the sections, and so does [report] sections in rapporteur.toml; \
                       remove one of the two";
        return Err(wrong(&path, message));
    }
    Ok(templates)
}

/// The names that files may have: of templates, or of their parts, the blocks and sections.
fn file_names(are_parts: bool) -> impl Iterator<Item = String> {
    let is_wanted = move |name: &String| name.contains('/') == are_parts;
    let names = built_in_files().map(|(name, _)| name).filter(is_wanted);
    names.flat_map(|name| Templates::names(name.trim_end_matches(".md")).collect::<Vec<_>>())
}

fn texts(folder: &Path, names: &[String]) -> Result<BTreeMap<String, String>, Failure> {
    let mut written = BTreeMap::new();
    for name in names {
        if let Some(text) = text(&folder.join(name))? {
            written.insert(name.clone(), text);
        }
    }
    Ok(written)
}

/// A template by its path, with the blocks beside it; none where there is no such file.
pub fn one(path: &Path) -> Result<Option<Template>, Failure> {
    let Some(text) = text(path)? else {
        return Ok(None);
    };
    let name = path
        .file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned();
    let folder = path.parent().unwrap_or(Path::new(""));
    let blocks: Vec<String> = file_names(true).collect();
    let templates = Templates::from_texts(texts(folder, &blocks)?);
    let language = kind(&name).1.unwrap_or_default();
    Ok(Some(templates.template(name, &text, language)))
}

/// An error where a file of a folder has a name that differs by a letter: it would go unnoticed.
fn check_names(folder: &Path, part: &str, names: &[String]) -> Result<(), Failure> {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let whole = if part.is_empty() {
            name.clone()
        } else {
            format!("{part}/{name}")
        };
        let small = name.to_lowercase();
        let is_like_template = format!("{small}.").contains(".md.") || !part.is_empty();
        let parts = ["blocks", "block", "sections", "section"];
        let is_like_part = part.is_empty() && parts.contains(&small.as_str());
        let is_right =
            names.contains(&whole) || ["README.md", "blocks", "sections"].contains(&name.as_str());
        // What begins with a dot is of the system.
        if (is_like_template || is_like_part) && !is_right && !name.starts_with('.') {
            let near = nearest(&whole, names.iter().map(String::as_str))
                .map_or_else(String::new, |n| format!("; did you mean {n}?"));
            let path = entry.path();
            let message = format!("there is no template of this name{near}");
            return Err(wrong(&path, message));
        }
    }
    Ok(())
}

fn wrong(path: &Path, what: impl Display) -> Failure {
    Failure::new(BAD_SETTINGS, format!("{}: {what}", path.display()))
}

/// Bytes of a template.
const MOST: u64 = 1 << 20;

/// The text of a template; none where there is no such file.
fn text(path: &Path) -> Result<Option<String>, Failure> {
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

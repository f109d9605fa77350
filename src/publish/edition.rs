//! A folder of outputs against its manifest, and what it was made from by fingerprint. In: folders. Out: what differs.
//! It must not know what is in the files.

use super::{MANIFEST, PROGRAM, signature::SIGNATURE};
use crate::{
    input::{hexadecimal, sha256},
    report::Template,
    settings::Settings,
};
use serde_json::Value;
use sha2::{Digest, Sha256};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs, io,
    path::Path,
};

/// Fingerprints of all files below a folder, by path with `/`; hidden ones are none of ours.
///
/// # Errors
/// Where a file can't be read.
pub fn files(folder: &Path) -> io::Result<BTreeMap<String, String>> {
    let mut all = BTreeMap::new();
    walk(folder, "", &mut all)?;
    Ok(all)
}

fn walk(folder: &Path, before: &str, all: &mut BTreeMap<String, String>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.starts_with(['.', '~']) {
            continue;
        }
        let path = format!("{before}{name}");
        let kind = fs::metadata(entry.path())?;
        // A link to a folder may lead back here.
        if kind.is_dir() && !entry.file_type()?.is_symlink() {
            walk(&entry.path(), &format!("{path}/"), all)?;
        } else if kind.is_file() {
            all.insert(path, print(&entry.path())?);
        }
    }
    Ok(())
}

/// The fingerprint of a file of any size, without holding it.
///
/// # Errors
/// Where it can't be read.
pub fn print(path: &Path) -> io::Result<String> {
    let mut digest = Sha256::new();
    let mut file = fs::File::open(path)?;
    let mut part = vec![0; 1 << 16];
    loop {
        match io::Read::read(&mut file, &mut part)? {
            0 => return Ok(hexadecimal(&digest.finalize())),
            n => digest.update(&part[..n]),
        }
    }
}

/// One fingerprint of everything that outputs are made from: the program, what it is told, the files.
#[must_use]
pub fn fingerprint(
    told: &str,
    inputs: &BTreeMap<String, String>,
    fonts: &BTreeMap<String, String>,
    templates: &[Template],
    settings: &Settings,
) -> String {
    let program = format!("{PROGRAM} {}\n{told}\n{}", env!("CARGO_PKG_VERSION"), sha256(&settings.source));
    let files = inputs.iter().chain(fonts).map(|(path, print)| format!("{print} {path}"));
    let texts = templates.iter().map(|template| format!("{} {}", sha256(template.text.as_bytes()), template.name));
    let all: Vec<String> = std::iter::once(program).chain(files).chain(texts).collect();
    sha256(all.join("\n").as_bytes())
}

/// The manifest of a folder of ours.
///
/// # Errors
/// A sentence, where there is none.
pub fn manifest(folder: &Path) -> Result<Value, String> {
    let path = folder.join(MANIFEST);
    if !folder.is_dir() {
        return Err(format!("{}: there is no such folder", folder.display()));
    }
    let bytes = fs::read(&path).map_err(|e| match e.kind() {
        io::ErrorKind::NotFound => format!("{}: it holds no {MANIFEST}, so these are no outputs of {PROGRAM}", folder.display()),
        _ => format!("{}: {e}", path.display()),
    })?;
    let manifest: Value = serde_json::from_slice(&bytes).map_err(|e| format!("{}: it was changed or cut off: {e}", path.display()))?;
    if manifest["program"] == PROGRAM { Ok(manifest) } else { Err(format!("{}: this is no manifest of {PROGRAM}", path.display())) }
}

/// What differs between the files of a folder and its manifest: path and how. Nothing: it is whole, and as it was made.
///
/// # Errors
/// Where a file can't be read.
pub fn differences(folder: &Path, manifest: &Value) -> io::Result<Vec<(String, Difference)>> {
    let found = files(folder)?;
    let mut told = BTreeSet::from([MANIFEST, SIGNATURE]);
    let mut differ = Vec::new();
    for output in manifest["outputs"].as_array().into_iter().flatten() {
        let Some(path) = output["path"].as_str() else { continue };
        told.insert(path);
        match found.get(path) {
            None => differ.push((path.to_owned(), Difference::Missing)),
            Some(print) if output["sha256"] != print.as_str() => differ.push((path.to_owned(), Difference::Changed)),
            Some(_) => {}
        }
    }
    let unknown = found.keys().filter(|path| !told.contains(path.as_str()));
    differ.extend(unknown.map(|path| (path.clone(), Difference::Unknown)));
    Ok(differ)
}

/// How a file differs from what a manifest tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Difference {
    Missing,
    Changed,
    /// The manifest does not name it.
    Unknown,
}

impl Difference {
    /// Its name in messages.
    #[must_use]
    pub const fn term(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Changed => "changed",
            Self::Unknown => "unknown",
        }
    }
}

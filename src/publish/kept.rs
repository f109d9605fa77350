//! What others put into an edition, or changed in it: it goes to a folder of its own before the
//! edition goes. In: an edition with its manifest. Out: what was moved where. It must not know why
//! the edition goes.

use super::{edition, swap};
use std::{
    fs, io,
    path::{Path, PathBuf},
};

/// Moves what an edition holds that its manifest does not name, or names with other bytes: path in
/// the edition, where it is kept. What is kept already is not kept again, and nothing takes the
/// place of another.
pub fn keep(from: &Path, kept: &Path) -> io::Result<Vec<(String, PathBuf)>> {
    let Ok(manifest) = edition::manifest(from) else {
        return Ok(Vec::new());
    };
    let mut all = Vec::new();
    for found in edition::differences(from, &manifest)? {
        let Some(at) = found.at else { continue };
        let (to, is_kept) = place(kept, &found.path, found.print.as_deref());
        if !is_kept {
            fs::create_dir_all(to.parent().unwrap_or(kept))?;
            fs::rename(&at, &to)?;
        }
        all.push((found.path, to));
    }
    if !all.is_empty() {
        swap::sync_folders(kept)?;
    }
    Ok(all)
}

/// A free name for a path; or that of the same file, kept before.
fn place(kept: &Path, path: &str, print: Option<&str>) -> (PathBuf, bool) {
    let path = path.trim_end_matches('/');
    let mut to = kept.join(path);
    let mut n = 1;
    while to.symlink_metadata().is_ok() {
        if print.is_some() && edition::print(&to).ok().as_deref() == print {
            return (to, true);
        }
        n += 1;
        to = kept.join(format!("{path}~{n}"));
    }
    (to, false)
}

//! What others put into an edition, or changed in it: it goes to a folder of its own before a new edition takes the place. In: an edition
//! with its manifest. Out: copies, and where they are. It must not know why the edition goes.

use super::{edition, swap};
use std::{
    fs::{self, File},
    io,
    path::{Path, PathBuf},
};

/// How something is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// The edition is still in use: plain files are copied.
    Copy,
    /// The edition is no longer in use: everything is moved.
    Move,
}

/// Keeps what an edition holds that its manifest does not name, or names with other bytes: path in the edition, where it is kept. What is
/// kept already is not kept again, and nothing takes the place of another.
pub fn keep(from: &Path, kept: &Path, way: Way) -> io::Result<Vec<(String, PathBuf)>> {
    let Ok(manifest) = edition::manifest(from) else { return Ok(Vec::new()) };
    let mut all = Vec::new();
    for found in edition::differences(from, &manifest)? {
        let Some(at) = found.at.filter(|_| way == Way::Move || found.print.is_some()) else { continue };
        let (to, is_kept) = place(kept, &found.path, found.print.as_deref());
        if !is_kept {
            fs::create_dir_all(to.parent().unwrap_or(kept))?;
            match way {
                Way::Copy => copy(&at, &to)?,
                Way::Move => fs::rename(&at, &to)?,
            }
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

/// Whole or not at all.
fn copy(from: &Path, to: &Path) -> io::Result<()> {
    let part = swap::beside(to, "part");
    let copied = fs::copy(from, &part).and_then(|_| File::open(&part)?.sync_all()).and_then(|()| fs::rename(&part, to));
    if copied.is_err() {
        let _ = fs::remove_file(&part);
    }
    copied
}

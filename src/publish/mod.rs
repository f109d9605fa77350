//! Artifacts → the output folder, whole or not at all. In: named bytes and what they were made
//! from. Out: a folder with its manifest, swapped into place in one step. It must not know what is
//! in the files.

pub mod edition;
mod kept;
pub mod signature;
mod swap;

use crate::{
    digest::sha256,
    disclosure::Released,
    documents::Made,
    input::Source,
    names::unique,
    render::{
        Artifact,
        data::{left_out, pretty},
    },
    report::Template,
    settings::{RunOptions, Settings},
};
use jiff::civil::Date;
use kept::keep;
use rayon::prelude::*;
use serde_json::{Value, json};
use std::{
    collections::BTreeSet,
    fs::{self, File},
    io::{self, Write},
    path::{Path, PathBuf},
    sync::{Mutex, PoisonError},
    time::Duration,
};

pub const MANIFEST: &str = "manifest.json";
const PROGRAM: &str = "rapporteur";
/// Editions that others took the place of.
const EARLIER: &str = "earlier";
/// What was found in an edition and is not of the program: files of others, and its own as others
/// changed them.
const KEPT: &str = "kept";
/// Leads to the edition that was made last.
const LATEST: &str = "latest";

/// Why nothing was published. What was there before is still there.
#[derive(Debug)]
pub enum PublishError {
    /// Another run holds the lock of this folder.
    Busy(PathBuf),
    /// The folder is somebody else's: it holds no manifest of ours.
    Foreign(PathBuf),
    Io(PathBuf, io::Error),
}

impl std::fmt::Display for PublishError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Busy(path) => write!(
                f,
                "another run is writing to {}; wait for it to end",
                path.display()
            ),
            Self::Foreign(path) => write!(
                f,
                "{} is there and holds no manifest.json of this program; it is left alone: choose another folder with --outputs, or move it away",
                path.display()
            ),
            Self::Io(path, e) if e.kind() == io::ErrorKind::PermissionDenied => {
                let folder = path.parent().unwrap_or(path).display();
                write!(
                    f,
                    "{}: {e}; a run of another user, such as root, may have made what is there: `chown -R USER {folder}`",
                    path.display()
                )
            }
            Self::Io(path, e) => write!(f, "{}: {e}", path.display()),
        }
    }
}
impl std::error::Error for PublishError {}

/// A key as the name of a file on any system: what else it holds is written by its code, and no two
/// keys have one name, also where small and capital letters are the same.
pub fn file_name(key: &str, taken: &mut BTreeSet<String>) -> String {
    /// In characters, and as it is written: file systems take names of 255 bytes, those that
    /// encrypt them of 143.
    const LONGEST: usize = 60;
    const LONGEST_WRITTEN: usize = 100;
    let letter = |c: char| match c {
        'A'..='Z' | 'a'..='z' | '0'..='9' | '-' | '_' => c.to_string(),
        other => format!("~{:x}~", u32::from(other)),
    };
    let whole: String = key.chars().take(LONGEST).map(letter).collect();
    // Names that Windows keeps for devices.
    let device = ["con", "prn", "aux", "nul"].contains(&whole.to_lowercase().as_str())
        || (whole.len() == 4
            && ["com", "lpt"]
                .iter()
                .any(|name| whole.to_lowercase().starts_with(name)));
    let whole = if device { format!("{whole}~") } else { whole };
    unique(&whole, LONGEST_WRITTEN, |n| format!("~{n}"), taken)
}

/// What was made from what: names and fingerprints of everything that went in and came out.
#[must_use]
pub fn manifest(
    released: &Released,
    settings: &Settings,
    options: &RunOptions,
    templates: &[Template],
    made: &Made,
    decided_until: Option<Date>,
) -> Artifact {
    let fonts: Vec<Value> = made
        .fonts
        .iter()
        .map(|(name, version)| json!({ "name": name, "version": version }))
        .collect();
    let outputs: Vec<Value> = made
        .artifacts
        .iter()
        .map(|a| json!({ "path": a.path, "bytes": a.bytes.len(), "sha256": sha256(&a.bytes) }))
        .collect();
    // Whoever may not see a whole list could try guesses at the rest on its fingerprint, and learn
    // from its size.
    let name = |source: &Source| json!({ "table": source.table, "file": source.file, "sheet": source.sheet });
    let is_inside = released.audience().rules().sees_persons;
    let inputs = if is_inside {
        json!(released.sources())
    } else {
        released.sources().iter().map(name).collect()
    };
    // The day of the run, where it decides whether a meeting was held.
    let decided = decided_until
        .map(|until| json!({ "day": options.today.to_string(), "until": until.to_string() }));
    let manifest = json!({
        "program": PROGRAM, "version": env!("CARGO_PKG_VERSION"), "process": settings.process.name, "handling": if released.audience().rules().is_usual { &settings.process.handling } else { released.audience().term() },
        "period": { "name": released.period().name, "first": released.period().first.to_string(), "last": released.period().last.to_string() },
        "options": { "packs": settings.packs, "allow_errors": options.allow_errors, "keep_going": options.keep_going, "mail": options.mail.is_some(), "leave_out": settings.leave_out },
        "edition": settings.edition.map(|edition| json!({ "day": edition.day.to_string(), "replaces": edition.replaces.map(|day| day.to_string()) })),
        "audience": released.audience().term(), "languages": settings.languages,
        "settings": { "sha256": sha256(&settings.source) },
        "templates": templates.iter().map(|t| json!({ "name": t.name, "sha256": sha256(t.text().as_bytes()) })).collect::<Vec<_>>(),
        "fonts": fonts, "rows_left_out": left_out(released),
        "decided": decided, "inputs": inputs, "outputs": outputs, "names": made.names
    });
    Artifact {
        path: MANIFEST.into(),
        bytes: pretty(&manifest),
    }
}

/// Where an edition goes.
#[derive(Debug, Clone, Copy)]
pub struct EditionPlace<'a> {
    /// What it was made from, with fingerprints: kept beside it.
    pub made_from: &'a Value,
    /// The folder of all outputs.
    pub outputs: &'a Path,
    /// The folder of this edition in it.
    pub name: &'a str,
    /// How many earlier editions stay, in `earlier/name`.
    pub keep: usize,
    /// The folder of the edition that it is compared with.
    pub compared: Option<&'a Path>,
    /// Does `latest` lead to it?
    pub is_latest: bool,
}

/// Where an edition is now, and what was in its place that the program had not made: path in the
/// edition, where it is kept.
#[derive(Debug)]
pub struct Published {
    pub folder: PathBuf,
    pub kept: Vec<(String, PathBuf)>,
    /// What could not be tidied up once the new edition was in its place, and why.
    pub untidy: Vec<(PathBuf, io::Error)>,
}

/// The folder that is being written; none where nothing is. Who holds it keeps an edition from
/// being swapped.
static STAGING: Mutex<Option<PathBuf>> = Mutex::new(None);

/// Removes what is half written, for a run that is stopped. An edition that is being swapped into
/// its place is waited for. Nothing is published by this process from then on.
pub fn abandon() -> impl Drop {
    let mut staging = STAGING.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(folder) = staging.take() {
        // What is being written to it at this moment may come after its folder was looked at.
        for _ in 0..100 {
            if swap::remove(&folder).is_ok() || !folder.exists() {
                break;
            }
            std::thread::sleep(Duration::from_millis(5));
        }
    }
    staging
}

/// Writes all artifacts beside `outputs/name` and swaps the new folder into its place;
/// `outputs/latest` then leads there. What others put into the old folder, or changed in it, is
/// moved to `outputs/kept/name` before that goes.
///
/// # Errors
/// Says which path and why; then the folder is as it was.
pub fn publish(to: &EditionPlace, artifacts: &[Artifact]) -> Result<Published, PublishError> {
    let EditionPlace {
        outputs,
        name,
        keep: stay,
        is_latest,
        ..
    } = *to;
    let at = |path: &Path| {
        let path = path.to_owned();
        move |e| PublishError::Io(path, e)
    };
    fs::create_dir_all(outputs).map_err(at(outputs))?;
    let outputs = fs::canonicalize(outputs).map_err(at(outputs))?;
    let target = outputs.join(name);
    let _lock = swap::lock(&target)
        .map_err(at(&target))?
        .ok_or_else(|| PublishError::Busy(target.clone()))?;
    let of_others = outputs.join(KEPT).join(name);
    let earlier = (stay > 0).then(|| outputs.join(EARLIER).join(name));
    // An edition that another took the place of: what others put there is kept, then it goes among
    // the earlier ones, or goes.
    let put_away = |old: &Path| -> io::Result<Vec<(String, PathBuf)>> {
        let kept = keep(old, &of_others)?;
        swap::put_away(old, earlier.as_deref())?;
        Ok(kept)
    };
    let clear = |staging: &Path| keep(staging, &of_others).and_then(|_| swap::remove(staging));
    swap::recover(&target, |old| put_away(old).map(drop), clear).map_err(at(&target))?;
    if target.exists() && edition::manifest(&target).is_err() {
        return Err(PublishError::Foreign(target));
    }
    let staging = swap::path_beside(&target, "staging");
    begin(&staging).map_err(at(&target))?;
    let written = write_edition(&staging, &target, to, artifacts);
    // Held until the new edition is whole, and the old one put away.
    let mut at_work = STAGING.lock().unwrap_or_else(PoisonError::into_inner);
    *at_work = None;
    let written = written.and_then(|()| swap::replace(&staging, &target));
    if written.is_err() {
        // The next run clears it if this can't.
        let _ = swap::remove(&staging);
    }
    let old = written.map_err(at(&target))?;
    // The new edition is there: what can't be put away now, the next run puts away.
    let put_away = old.map(|old| put_away(&old).map_err(|e| (old, e)));
    let (kept, not_put_away) = put_away.map_or((Vec::new(), None), |done| {
        done.map_or_else(|e| (Vec::new(), Some(e)), |kept| (kept, None))
    });
    let mut untidy = Vec::from_iter(not_put_away);
    if let Some(earlier) = earlier {
        let compared = to.compared.and_then(Path::file_name);
        let pruned = swap::prune(&earlier, stay, compared);
        untidy.extend(pruned.err().map(|e| (earlier, e)));
    }
    if is_latest {
        let latest = outputs.join(LATEST);
        untidy.extend(swap::link(&latest, name).err().map(|e| (latest, e)));
    }
    Ok(Published {
        folder: target,
        kept,
        untidy,
    })
}

/// Makes the folder that is written to, so that a run that is stopped removes it.
fn begin(staging: &Path) -> io::Result<()> {
    let mut at_work = STAGING.lock().unwrap_or_else(PoisonError::into_inner);
    fs::create_dir(staging)?;
    *at_work = Some(staging.to_owned());
    Ok(())
}

/// Writes all artifacts, and beside the edition the record of what they were made from.
fn write_edition(
    staging: &Path,
    target: &Path,
    to: &EditionPlace,
    artifacts: &[Artifact],
) -> io::Result<()> {
    write_all(staging, artifacts)?;
    let manifest = artifacts.iter().find(|artifact| artifact.path == MANIFEST);
    manifest.map_or(Ok(()), |manifest| {
        edition::keep_record(target, &manifest.bytes, to.made_from)
    })
}
/// Rights of a file that its owner alone may read.
pub const OWNER_ALONE: u32 = 0o600;
/// Rights as the system gives them.
pub const AS_ALL: u32 = 0o777;

/// A small file put in the place of another in one step. Each process has a name of its own for it
/// until then, and makes it anew: what else bears that name, such as a link, is not written to.
///
/// # Errors
/// Where it can't be written; then the old one stays.
pub fn replace_file(path: &Path, bytes: &[u8], mode: u32) -> io::Result<()> {
    let new = swap::path_beside(path, &format!("{}.new", std::process::id()));
    let write = || {
        let _ = fs::remove_file(&new);
        let mut file = File::create_new(&new)?;
        swap::limit(&new, mode)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        fs::rename(&new, path)
    };
    write().inspect_err(|_| drop(fs::remove_file(&new)))
}

fn write_all(staging: &Path, artifacts: &[Artifact]) -> io::Result<()> {
    // Who may not look into the folder of outputs may not look into an edition that was moved
    // elsewhere either.
    let mode = swap::mode(staging.parent().unwrap_or(staging))?;
    swap::limit(staging, mode)?;
    for artifact in artifacts {
        let path = staging.join(&artifact.path);
        let folder = path.parent().unwrap_or(staging);
        // Staging itself is never made again: it is gone where the run was stopped.
        let missing: Vec<&Path> = folder
            .ancestors()
            .take_while(|folder| *folder != staging && !folder.is_dir())
            .collect();
        for folder in missing.into_iter().rev() {
            fs::create_dir(folder)?;
            swap::limit(folder, mode)?;
        }
    }
    let write = |artifact: &Artifact| {
        let path = staging.join(&artifact.path);
        let mut file = File::create_new(&path)?;
        swap::limit(&path, mode)?;
        file.write_all(&artifact.bytes)?;
        file.sync_all()
    };
    // Side by side: a disk is waited for after each file. With its manifest an edition is
    // whole.
    let (last, files): (Vec<&Artifact>, Vec<&Artifact>) = artifacts
        .iter()
        .partition(|artifact| artifact.path == MANIFEST);
    files.into_par_iter().try_for_each(write)?;
    last.into_iter().try_for_each(write)
}

//! A folder of outputs against its manifest, and what it was made from by fingerprint. In: folders.
//! Out: what differs. It must not know what is in the files.

use super::{
    EARLIER, LATEST, MANIFEST, OWNER_ALONE, PROGRAM, replace_file, signature::SIGNATURE,
    swap::path_beside,
};
use crate::{
    digest::{hexadecimal, sha256},
    render::data::pretty,
    report::Template,
    settings::{Settings, written::Audience},
};
use jiff::{SignedDuration, Timestamp, civil::Date};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::{
    cmp::Ordering,
    collections::{BTreeMap, BTreeSet},
    ffi::OsStr,
    fs, io,
    path::{Path, PathBuf},
    time::SystemTime,
};

/// The folder of an edition: what others may see never takes the place of what members may see.
#[must_use]
pub fn folder_name(period: &str, audience: &str) -> String {
    if audience == Audience::default().term() {
        period.to_owned()
    } else {
        format!("{period}-{audience}")
    }
}

/// What is known of a file without a look at its bytes: while this is the same, so are they.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stamp {
    bytes: u64,
    modified: SystemTime,
    /// Which file it is, and when anything of it was changed, in seconds and nanoseconds: what
    /// tells one that was put in its place.
    #[cfg(unix)]
    place: (u64, i64, i64),
}

impl Stamp {
    /// # Errors
    /// Where there is no such file.
    pub fn read(path: &Path) -> io::Result<Self> {
        #[cfg(unix)]
        use std::os::unix::fs::MetadataExt;
        let about = fs::metadata(path)?;
        Ok(Self {
            bytes: about.len(),
            modified: about.modified()?,
            #[cfg(unix)]
            place: (about.ino(), about.ctime(), about.ctime_nsec()),
        })
    }

    #[must_use]
    pub const fn bytes(&self) -> u64 {
        self.bytes
    }

    /// In place of the fingerprint of a file that no table is read from.
    #[must_use]
    pub fn text(&self) -> String {
        format!(
            "{} {}",
            self.bytes,
            Timestamp::try_from(self.modified).map_or_else(|_| String::new(), |at| at.to_string())
        )
    }

    /// Was it changed so little before, or even after, that another change may not show? Some file
    /// systems tell two seconds apart.
    #[must_use]
    pub fn is_fresh(&self, now: Timestamp) -> bool {
        Timestamp::try_from(self.modified).map_or(true, |modified| {
            now.duration_since(modified) < SignedDuration::from_secs(5)
        })
    }
}

/// All files below a folder that can be looked at, by their path in it; hidden ones are none of
/// ours. What may not be opened, and what leads nowhere, is nobody's list.
#[must_use]
pub fn files(folder: &Path) -> BTreeMap<PathBuf, Stamp> {
    let mut all = BTreeMap::new();
    walk(folder, Path::new(""), &mut all);
    all
}

fn walk(folder: &Path, before: &Path, all: &mut BTreeMap<PathBuf, Stamp>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let name = entry.file_name();
        if name.as_encoded_bytes().starts_with(b".") || name.as_encoded_bytes().starts_with(b"~") {
            continue;
        }
        let path = before.join(&name);
        let Ok(kind) = fs::metadata(entry.path()) else {
            continue;
        };
        // A link to a folder may lead back here.
        if kind.is_dir() && !entry.file_type().is_ok_and(|kind| kind.is_symlink()) {
            walk(&entry.path(), &path, all);
        } else if let (true, Ok(stamp)) = (kind.is_file(), Stamp::read(&entry.path())) {
            all.insert(path, stamp);
        }
    }
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

/// One fingerprint of everything that outputs are made from: the program, its arguments, the
/// files.
#[must_use]
pub fn fingerprint(
    arguments: &str,
    files: &BTreeMap<PathBuf, String>,
    templates: &[Template],
    settings: &Settings,
) -> String {
    let program = format!(
        "{PROGRAM} {}\n{arguments}\n{}",
        env!("CARGO_PKG_VERSION"),
        sha256(&settings.source)
    );
    let files = files
        .iter()
        .map(|(path, print)| format!("{print} {}", path.display()));
    let texts = templates
        .iter()
        .map(|template| format!("{} {}", sha256(template.text().as_bytes()), template.name));
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
    // Not a link either: it may lead to the manifest of another edition.
    if path.symlink_metadata().is_ok_and(|about| !about.is_file()) {
        return Err(format!("{}: this is no plain file", path.display()));
    }
    let bytes = fs::read(&path).map_err(|e| match e.kind() {
        io::ErrorKind::NotFound => format!(
            "{}: it holds no {MANIFEST}, so these are no outputs of {PROGRAM}",
            folder.display()
        ),
        _ => format!("{}: {e}", path.display()),
    })?;
    let manifest: Value = serde_json::from_slice(&bytes)
        .map_err(|e| format!("{}: it was changed or cut off: {e}", path.display()))?;
    if manifest["program"] == PROGRAM {
        Ok(manifest)
    } else {
        Err(format!(
            "{}: this is no manifest of {PROGRAM}",
            path.display()
        ))
    }
}

/// Where the settings name an edition and not the one that it replaces, that is the one of a
/// manifest: the same after it was made a second time.
pub fn find_replaced(settings: &mut Settings, manifest: &Value) {
    let day_of = |key: &str| manifest["edition"][key].as_str()?.parse::<Date>().ok();
    if let (Some(edition), Some(last)) = (&mut settings.edition, day_of("day")) {
        let found = match last.cmp(&edition.day) {
            Ordering::Less => Some(last),
            Ordering::Equal => day_of("replaces"),
            Ordering::Greater => None,
        };
        edition.replaces = edition.replaces.or(found);
    }
}

/// Is it the manifest, or its signature: what says which files an edition has?
#[must_use]
pub fn is_about_edition(path: &str) -> bool {
    path == MANIFEST || path == SIGNATURE
}

/// The earlier editions of a name, the most recent last.
fn earlier(outputs: &Path, name: &OsStr) -> Vec<PathBuf> {
    let mut folders: Vec<PathBuf> = fs::read_dir(outputs.join(EARLIER).join(name))
        .into_iter()
        .flatten()
        .filter_map(|entry| Some(entry.ok()?.path()))
        .collect();
    // Their names are numbers.
    folders.sort_unstable_by_key(|folder| (folder.as_os_str().len(), folder.clone()));
    folders
}

/// The earlier editions that are kept of the one in a folder, the most recent first.
#[must_use]
pub fn earlier_than(folder: &Path) -> Vec<PathBuf> {
    let own = fs::canonicalize(folder).unwrap_or_else(|_| folder.to_owned());
    let (Some(outputs), Some(name)) = (own.parent(), own.file_name()) else {
        return Vec::new();
    };
    let mut folders = earlier(outputs, name);
    folders.reverse();
    folders
}

/// The edition before the one in a folder: the one to which `latest` leads or, if it is this one, the
/// most recent of the earlier ones.
///
/// # Errors
/// Where there is no such folder.
pub fn latest_before(folder: &Path) -> io::Result<Option<PathBuf>> {
    let own = fs::canonicalize(folder)?;
    let (Some(outputs), Some(name)) = (own.parent(), own.file_name()) else {
        return Ok(None);
    };
    let latest = fs::canonicalize(outputs.join(LATEST)).ok();
    let other = latest.filter(|latest| *latest != own);
    Ok(other.or_else(|| earlier(outputs, name).pop()))
}

/// The folder of the edition before the one of a day: of those in the folder of outputs, the most
/// recent with an earlier day, or with none, that has data files.
#[must_use]
pub fn edition_before(outputs: &Path, name: &str, day: Date) -> Option<PathBuf> {
    let mut folders = earlier(outputs, name.as_ref());
    folders.push(outputs.join(name));
    let is_before = |folder: &&PathBuf| {
        let Ok(manifest) = manifest(folder) else {
            return false;
        };
        let own = manifest["edition"]["day"].as_str().map(str::parse::<Date>);
        let is_earlier = own.is_none_or(|own| own.is_ok_and(|own| own < day));
        is_earlier && folder.join("data/figures.json").is_file()
    };
    folders.iter().rev().find(is_before).cloned()
}

/// Where it is kept what an edition was made from: beside its folder, never in it. Who gets the
/// edition can't try guesses at a list with names on a fingerprint, or on a size.
fn record_of(folder: &Path) -> PathBuf {
    path_beside(folder, "made")
}

/// Keeps what an edition is made from, for those alone who run the program, beside the same of the
/// one in whose place it is put: whichever of them is there is known.
///
/// # Errors
/// Where it can't be written.
pub fn keep_record(folder: &Path, manifest: &[u8], made_from: &Value) -> io::Result<()> {
    let now = json!({ "manifest": sha256(manifest), "made_from": made_from });
    let last = records(folder)
        .into_iter()
        .filter(|record| record["manifest"] != now["manifest"])
        .take(1);
    let all: Vec<Value> = std::iter::once(now.clone()).chain(last).collect();
    replace_file(&record_of(folder), &pretty(&all.into()), OWNER_ALONE)
}

fn records(folder: &Path) -> Vec<Value> {
    let all = fs::read(record_of(folder))
        .ok()
        .and_then(|bytes| serde_json::from_slice(&bytes).ok());
    if let Some(Value::Array(all)) = all {
        all
    } else {
        Vec::new()
    }
}

/// What the edition in a folder was made from. None where it is not known of this one: a record of
/// another is worth nothing.
#[must_use]
pub fn made_from(folder: &Path) -> Option<Value> {
    let folder = fs::canonicalize(folder).ok()?;
    let print = sha256(&fs::read(folder.join(MANIFEST)).ok()?);
    records(&folder)
        .into_iter()
        .find(|record| record["manifest"] == print.as_str())
        .map(|mut record| record["made_from"].take())
}

/// What differs between the files of a folder and its manifest: path and how. Nothing: it is whole,
/// and as it was made.
///
/// # Errors
/// Where a file can't be read.
pub fn differences(folder: &Path, manifest: &Value) -> io::Result<Vec<Differs>> {
    let mut found = BTreeMap::new();
    entries(folder, "", &mut found)?;
    let mut named = BTreeSet::from([MANIFEST, SIGNATURE]);
    let mut differ = Vec::new();
    for output in manifest["outputs"].as_array().into_iter().flatten() {
        let Some(path) = output["path"].as_str() else {
            continue;
        };
        named.insert(path);
        let differs = |how, at, print| Differs {
            path: path.to_owned(),
            how,
            at,
            print,
        };
        match found.get(path) {
            None => differ.push(differs(Difference::Missing, None, None)),
            Some((at, print)) if output["sha256"].as_str() != print.as_deref() => {
                differ.push(differs(
                    Difference::Changed,
                    Some(at.clone()),
                    print.clone(),
                ));
            }
            Some(_) => {}
        }
    }
    let unknown = found
        .into_iter()
        .filter(|(path, _)| !named.contains(path.as_str()));
    differ.extend(unknown.map(|(path, (at, print))| Differs {
        path,
        how: Difference::Unknown,
        at: Some(at),
        print,
    }));
    Ok(differ)
}

/// Is it a plain file that a system or a program with an open file puts beside others? By its whole
/// name, and no larger than these are.
fn is_passing(name: &str, bytes: u64) -> bool {
    const SMALL: u64 = 4096;
    let is_lock = |rest: &str| {
        [".xlsx", ".docx", ".pdf"]
            .iter()
            .any(|end| rest.ends_with(end))
            && bytes <= SMALL
    };
    ["desktop.ini", ".DS_Store", "Thumbs.db"].contains(&name)
        || name
            .strip_prefix(".~lock.")
            .is_some_and(|rest| rest.ends_with('#') && bytes <= SMALL)
        || name.strip_prefix("~$").is_some_and(is_lock)
        || name
            .strip_prefix(".nfs")
            .is_some_and(|rest| rest.len() > 7 && rest.bytes().all(|b| b.is_ascii_hexdigit()))
}

/// Everything below a folder of outputs: what is no plain file, or can't be read, has no
/// fingerprint. No link is followed.
fn entries(
    folder: &Path,
    before: &str,
    all: &mut BTreeMap<String, (PathBuf, Option<String>)>,
) -> io::Result<()> {
    let mut is_empty = true;
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        is_empty = false;
        let name = entry.file_name().to_string_lossy().into_owned();
        let (path, at, kind) = (format!("{before}{name}"), entry.path(), entry.file_type()?);
        if kind.is_file() && is_passing(&name, entry.metadata()?.len()) {
            continue;
        }
        if kind.is_dir() {
            entries(&at, &format!("{path}/"), all)?;
        } else {
            let print = if kind.is_file() {
                print(&at).ok()
            } else {
                None
            };
            all.insert(path, (at, print));
        }
    }
    if is_empty && !before.is_empty() {
        all.insert(before.to_owned(), (folder.to_owned(), None));
    }
    Ok(())
}

/// What differs from a manifest.
#[derive(Debug, Clone)]
pub struct Differs {
    pub path: String,
    pub how: Difference,
    /// Where it is, if it is there.
    pub at: Option<PathBuf>,
    /// Of a plain file that can be read.
    pub print: Option<String>,
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

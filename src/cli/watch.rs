//! When files change: those of folders, and single ones. In: paths. Out: the paths that changed, once
//! they are whole. It must not know what they say.
//!
//! They are looked at many times a second: unlike what systems tell of changes, that works on the
//! network drives of offices too, and a few dozen files cost nothing.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs::{self, Metadata},
    path::{Path, PathBuf},
    thread,
    time::{Duration, Instant, SystemTime},
};

/// How often files are looked at.
const PAUSE: Duration = Duration::from_millis(40);
/// A file that stays as it is for so long is not being written any more.
const STILL: Duration = Duration::from_millis(15);
/// What is written for longer than this is read all the same: it may be written for ever.
const LONGEST: Duration = Duration::from_secs(5);
/// A look takes a part of the time at most: one in so many.
const PART: u32 = 20;

/// What tells one state of a file from another: when it was written and how long it is; and, since a
/// copy may have both as before, which file it is and when it was put there.
type Stamp = (Option<SystemTime>, u64, [i64; 3]);
type Stamps = BTreeMap<PathBuf, Stamp>;

pub struct Watched {
    places: BTreeSet<PathBuf>,
    last: Stamps,
}

impl Watched {
    /// These folders and files, as they are now. They need not be there.
    pub fn new(places: impl IntoIterator<Item = PathBuf>) -> Self {
        let places = places.into_iter().collect();
        let last = stamps(&places);
        Self { places, last }
    }

    /// Watches these too.
    pub fn also(&mut self, places: impl IntoIterator<Item = PathBuf>) {
        for place in places {
            if self.places.insert(place.clone()) {
                add(&mut self.last, &place, 2);
            }
        }
    }

    /// Waits until something changed and is whole. Returns what changed.
    pub fn wait(&mut self) -> BTreeSet<PathBuf> {
        let mut pause = PAUSE;
        loop {
            thread::sleep(pause);
            let looked = Instant::now();
            let mut now = stamps(&self.places);
            pause = PAUSE.max(PART * looked.elapsed());
            if now == self.last {
                continue;
            }
            let began = Instant::now();
            while began.elapsed() < LONGEST {
                thread::sleep(STILL);
                let next = stamps(&self.places);
                if next == now {
                    break;
                }
                now = next;
            }
            let before = std::mem::replace(&mut self.last, now);
            let changed = changed(&before, &self.last);
            if !changed.is_empty() {
                return changed;
            }
        }
    }
}

fn changed(before: &Stamps, now: &Stamps) -> BTreeSet<PathBuf> {
    let names = before.keys().chain(now.keys());
    names
        .filter(|name| before.get(*name) != now.get(*name))
        .cloned()
        .collect()
}

fn stamps(places: &BTreeSet<PathBuf>) -> Stamps {
    let mut all = Stamps::new();
    for place in places {
        add(&mut all, place, 2);
    }
    all
}

/// Adds a file, or the files of a folder and of those in it.
fn add(all: &mut Stamps, path: &Path, depth: usize) {
    let Ok(about) = fs::metadata(path) else {
        return;
    };
    if about.is_file() {
        all.insert(path.to_owned(), stamp(&about));
    } else if depth > 0 {
        let entries = fs::read_dir(path).into_iter().flatten().flatten();
        for entry in entries {
            // What programs keep beside a file that is open says nothing.
            if !is_of_program(&entry.file_name().to_string_lossy()) {
                add(all, &entry.path(), depth - 1);
            }
        }
    }
}

fn stamp(about: &Metadata) -> Stamp {
    (about.modified().ok(), about.len(), identity(about))
}

#[cfg(unix)]
fn identity(about: &Metadata) -> [i64; 3] {
    use std::os::unix::fs::MetadataExt;
    [about.ino().cast_signed(), about.ctime(), about.ctime_nsec()]
}

#[cfg(not(unix))]
fn identity(_: &Metadata) -> [i64; 3] {
    [0; 3]
}

/// Locks and copies of office programs and editors.
fn is_of_program(name: &str) -> bool {
    name.starts_with('.') || name.starts_with("~$") || name.ends_with('~')
}

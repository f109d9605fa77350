//! What goes into the outputs, as it was before anything was read. In: a folder. Out: whether it
//! changed meanwhile, and a fingerprint of all of it. It must not know what is in the files.

use crate::{
    input::{Source, file_names::is_list, locate::Folder},
    publish::edition::{self, Stamp},
    report::Templates,
    schema,
    settings::Settings,
};
use jiff::Timestamp;
use std::{
    collections::{BTreeMap, BTreeSet},
    path::{Path, PathBuf},
};

/// Files up to this size are looked at byte by byte, whatever is in them.
const SMALL: u64 = 16 << 20;

/// The files of the inputs.
pub struct Before {
    folder: PathBuf,
    stamps: BTreeMap<PathBuf, Stamp>,
    /// The fingerprints of those that were looked at.
    prints: BTreeMap<PathBuf, String>,
}

impl Before {
    pub fn look(folder: &Path, settings: &Settings) -> Self {
        Self {
            folder: folder.to_owned(),
            stamps: stamps(folder, settings),
            prints: BTreeMap::new(),
        }
    }

    /// Looks at all bytes of these lists.
    pub fn print(&mut self, lists: &BTreeSet<String>) {
        self.print_those(|file, _| file.to_str().is_some_and(|file| lists.contains(file)));
    }

    /// Looks at all bytes of files that were changed so little before that another change might not
    /// show.
    pub fn print_fresh(&mut self, now: Timestamp) {
        let may_be_list = |file: &Path, stamp: &Stamp| {
            stamp.bytes() <= SMALL || file.to_str().is_some_and(is_list)
        };
        self.print_those(|file, stamp| stamp.is_fresh(now) && may_be_list(file, stamp));
    }

    /// One that can't be read has a message of its own where a table is read from it.
    fn print_those(&mut self, is_wanted: impl Fn(&Path, &Stamp) -> bool) {
        for (file, _) in self
            .stamps
            .iter()
            .filter(|(file, stamp)| is_wanted(file, stamp))
        {
            if let Ok(print) = edition::print(&self.folder.join(file)) {
                self.prints.insert(file.clone(), print);
            }
        }
    }

    /// A file that was another one when it was read.
    pub fn changed_while_read(&self, sources: &[Source]) -> Option<String> {
        let is_same = |source: &Source| {
            let file = Path::new(&source.file);
            let stamp = Stamp::read(&self.folder.join(file));
            stamp.is_ok_and(|now| self.stamps.get(file) == Some(&now))
                && self
                    .prints
                    .get(file)
                    .is_none_or(|print| *print == source.sha256)
        };
        sources
            .iter()
            .find(|source| !is_same(source))
            .map(|source| source.file.clone())
    }

    /// Is anything in the folder another than it was before?
    pub fn has_changed(&self, settings: &Settings) -> bool {
        let is_other = |(file, print): (&PathBuf, &String)| {
            edition::print(&self.folder.join(file)).is_ok_and(|now| now != *print)
        };
        stamps(&self.folder, settings) != self.stamps || self.prints.iter().any(is_other)
    }

    /// One fingerprint of everything that outputs are made from: of the lists, with the
    /// fingerprints that they have; of what else lies beside them and is large, without a look at
    /// its bytes.
    pub fn fingerprint(
        &self,
        asked: &str,
        lists: &BTreeMap<String, String>,
        templates: &Templates,
        settings: &Settings,
    ) -> String {
        let print = |file: &PathBuf, stamp: &Stamp| {
            let known = file
                .to_str()
                .and_then(|file| lists.get(file))
                .or_else(|| self.prints.get(file))
                .cloned();
            let looked_at = || {
                if stamp.bytes() <= SMALL {
                    edition::print(&self.folder.join(file)).ok()
                } else {
                    None
                }
            };
            known.or_else(looked_at).unwrap_or_else(|| stamp.text())
        };
        let mut files: BTreeMap<PathBuf, String> = self
            .stamps
            .iter()
            .map(|(file, stamp)| (file.clone(), print(file, stamp)))
            .collect();
        let others = edition::files(&settings.fonts)
            .into_keys()
            .map(|file| settings.fonts.join(file))
            .chain(settings.logo_file.clone())
            .chain(settings.word_template_file.clone());
        files.extend(others.map(|file| (file.clone(), edition::print(&file).unwrap_or_default())));
        edition::fingerprint(asked, &files, &templates.all(), settings)
    }

    /// The fingerprints of these lists, as they are now.
    pub fn lists(&self, files: &BTreeSet<String>) -> BTreeMap<String, String> {
        let print = |file: &String| Some((file.clone(), self.prints.get(Path::new(file))?.clone()));
        files.iter().filter_map(print).collect()
    }
}

/// The files below a folder, and those that the settings name: they may be hidden, or in another
/// folder.
fn stamps(folder: &Path, settings: &Settings) -> BTreeMap<PathBuf, Stamp> {
    let mut stamps = edition::files(folder);
    let lists = Folder::new(folder);
    for file in schema::all().flat_map(|table| lists.named_files(settings.input(table.name))) {
        let path = folder.join(&file);
        if let (true, Ok(stamp)) = (path.is_file(), Stamp::read(&path)) {
            stamps.insert(file.into(), stamp);
        }
    }
    stamps
}

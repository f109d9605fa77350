//! What goes into the outputs, as it was before anything was read. In: a folder. Out: whether it changed meanwhile, and a fingerprint of
//! all of it. It must not know what is in the files.

use super::{Failure, NO_INPUT};
use crate::{
    input::{Source, locate::Folder},
    publish::edition::{self, Stamp},
    report::Templates,
    schema::TABLES,
    settings::Settings,
};
use std::{
    collections::BTreeMap,
    io,
    path::{Path, PathBuf},
};

/// The files of the inputs.
pub struct Before {
    folder: PathBuf,
    stamps: BTreeMap<String, Stamp>,
    /// The fingerprints of those that were looked at.
    prints: BTreeMap<String, String>,
}

impl Before {
    pub fn look(folder: &Path, settings: &Settings) -> Result<Self, Failure> {
        Ok(Self { folder: folder.to_owned(), stamps: stamps(folder, settings)?, prints: BTreeMap::new() })
    }

    /// Looks at all bytes of some files.
    pub fn print(&mut self, is_wanted: impl Fn(&Stamp) -> bool) -> Result<(), Failure> {
        for (file, _) in self.stamps.iter().filter(|(_, stamp)| is_wanted(stamp)) {
            let path = self.folder.join(file);
            self.prints.insert(file.clone(), edition::print(&path).map_err(|e| failed(&path, &e))?);
        }
        Ok(())
    }

    /// A file that was another one when it was read.
    pub fn changed_while_read(&self, sources: &[Source]) -> Option<String> {
        let is_same = |source: &Source| {
            let stamp = Stamp::of(&self.folder.join(&source.file));
            stamp.is_ok_and(|now| self.stamps.get(&source.file) == Some(&now))
                && self.prints.get(&source.file).is_none_or(|print| *print == source.sha256)
        };
        sources.iter().find(|source| !is_same(source)).map(|source| source.file.clone())
    }

    /// Is anything in the folder another than it was before?
    pub fn has_changed(&self, settings: &Settings) -> bool {
        let is_other = |(file, print): (&String, &String)| edition::print(&self.folder.join(file)).is_ok_and(|now| now != *print);
        stamps(&self.folder, settings).is_ok_and(|now| now != self.stamps) || self.prints.iter().any(is_other)
    }

    /// One fingerprint of everything that outputs are made from; what was read need not be looked at again.
    pub fn fingerprint(&self, asked: &str, read: &[Source], templates: &Templates, settings: &Settings) -> Result<String, Failure> {
        let read: BTreeMap<&str, &str> = read.iter().map(|source| (source.file.as_str(), source.sha256.as_str())).collect();
        let print = |file: &String| {
            let known = read.get(file.as_str()).copied().or(self.prints.get(file).map(String::as_str));
            known.map_or_else(|| edition::print(&self.folder.join(file)), |print| Ok(print.to_owned()))
        };
        let inputs = self.stamps.keys().map(|file| Ok((file.clone(), print(file)?))).collect::<io::Result<BTreeMap<String, String>>>();
        let fonts = if settings.fonts.is_dir() { edition::files(&settings.fonts, edition::print) } else { Ok(BTreeMap::new()) };
        let inputs = inputs.map_err(|e| failed(&self.folder, &e))?;
        let fonts = fonts.map_err(|e| failed(&settings.fonts, &e))?;
        Ok(edition::fingerprint(asked, &inputs, &fonts, &templates.all(), settings))
    }
}

/// The files below a folder, and those that the settings name: they may be hidden, or in another folder.
fn stamps(folder: &Path, settings: &Settings) -> Result<BTreeMap<String, Stamp>, Failure> {
    let mut stamps = edition::files(folder, Stamp::of).map_err(|e| failed(folder, &e))?;
    let lists = Folder::new(folder);
    for file in TABLES.iter().flat_map(|table| lists.named(settings.input(table.name))) {
        let path = folder.join(&file);
        if path.is_file() {
            stamps.insert(file, Stamp::of(&path).map_err(|e| failed(&path, &e))?);
        }
    }
    Ok(stamps)
}

fn failed(path: &Path, e: &io::Error) -> Failure {
    Failure::new(NO_INPUT, format!("{}: {e}", path.display()))
}

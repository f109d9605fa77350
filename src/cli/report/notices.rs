//! What is noticed of the outputs once they are published. In: folders. Out: findings. It must not
//! know what is in the files.

use crate::{
    finding::{
        Finding, Place,
        codes::{R094, R096, R101, R102},
    },
    input::Source,
    publish::edition,
};
use std::path::{Path, PathBuf};

/// What was found in an edition that another took the place of, and what could not be tidied up.
pub(super) fn noticed(
    folder: &Path,
    kept: Vec<(String, PathBuf)>,
    untidy: Vec<(PathBuf, std::io::Error)>,
) -> Vec<Finding> {
    let at = |path: &Path| Place::file(&path.display().to_string());
    let kept = kept.into_iter().map(|(path, copy)| {
        Finding::new(
            at(&folder.join(path)),
            R094 {
                kept: copy.display().to_string(),
            },
        )
    });
    kept.chain(
        untidy
            .into_iter()
            .map(|(path, reason)| Finding::new(at(&path), R102 { reason })),
    )
    .collect()
}

/// Lists that an edition was made with and that are no more: figures change then for a reason that
/// no figure shows.
pub(super) fn gone(edition: &Path, sources: &[Source]) -> Vec<Finding> {
    let Ok(last) = edition::manifest(edition) else {
        return Vec::new();
    };
    let is_there =
        |file: &str, table: &str| sources.iter().any(|s| s.file == file || s.table == table);
    let of_last = last["inputs"].as_array().into_iter().flatten();
    let of_last =
        of_last.filter_map(|input| Some((input["file"].as_str()?, input["table"].as_str()?)));
    let name = edition.file_name().unwrap_or_default().to_string_lossy();
    let finding =
        |(file, _): (&str, &str)| Finding::new(Place::file(file), R096 { period: &*name });
    of_last
        .filter(|(file, table)| !is_there(file, table))
        .map(finding)
        .collect()
}

/// What root made in a folder of somebody else can't be replaced by that user.
#[cfg(unix)]
pub(super) fn made_as_root(outputs: &Path, inputs: &Path) -> Option<Finding> {
    use std::os::unix::fs::MetadataExt;
    let owner = |folder: &Path| {
        std::fs::metadata(folder)
            .ok()
            .map(|about| about.uid())
            .filter(|owner| *owner != 0)
    };
    let owner = owner(outputs)
        .or_else(|| owner(inputs))
        .filter(|_| rustix::process::geteuid().is_root())?;
    let folder = outputs.display().to_string();
    Some(Finding::new(
        Place::file(&folder),
        R101 {
            owner: owner.to_string(),
            folder,
        },
    ))
}

#[cfg(not(unix))]
pub(super) fn made_as_root(_: &Path, _: &Path) -> Option<Finding> {
    None
}

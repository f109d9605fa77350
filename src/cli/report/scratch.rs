//! Where files of a run lie for a moment. In: the folder of outputs. Out: a folder, or why there is none.
//! It must not know what lies there.

use super::ReportCommand;
use crate::{
    cli::{CANT_WRITE, Failure},
    words::Words,
};
use std::path::{Path, PathBuf};

impl ReportCommand {
    /// Where files may lie for a moment: on the disk of the outputs, which has room for them, and
    /// nowhere else.
    pub(super) fn scratch(&self, words: &Words) -> Result<PathBuf, Failure> {
        let there = self
            .outputs
            .ancestors()
            .find(|folder| folder.is_dir())
            .unwrap_or_else(|| Path::new("."));
        writable(there).map_err(|e| Failure::of_file(CANT_WRITE, there, &e, words))?;
        Ok(there.to_owned())
    }
}

/// An error where this user may not write to a folder.
fn writable(folder: &Path) -> std::io::Result<()> {
    #[cfg(unix)]
    rustix::fs::access(
        folder,
        rustix::fs::Access::WRITE_OK | rustix::fs::Access::EXEC_OK,
    )?;
    #[cfg(not(unix))]
    let _ = folder;
    Ok(())
}

//! One folder put in the place of another in one step. In: two folders side by side. Out: the new
//! one under the old one's name. It must not know what is in them.

use std::{
    ffi::OsStr,
    fs::{self, File, TryLockError},
    io,
    path::{Path, PathBuf},
};

/// Held as long as it lives; the system lets go of it when the process ends, however it ends.
pub struct Lock(#[allow(dead_code, reason = "held, not read")] File);

/// One run at a time for a folder; `None` where another run is at it. The file stays: to remove it
/// would race.
pub fn lock(target: &Path) -> io::Result<Option<Lock>> {
    let path = path_beside(target, "lock");
    // A pipe would be waited for, and a link leads elsewhere.
    if path.symlink_metadata().is_ok_and(|about| !about.is_file()) {
        return Err(io::Error::other(format!(
            "{} is no plain file; remove it",
            path.display()
        )));
    }
    let file = File::options()
        .create(true)
        .truncate(false)
        .write(true)
        .open(path)?;
    match file.try_lock() {
        Ok(()) => Ok(Some(Lock(file))),
        Err(TryLockError::WouldBlock) => Ok(None),
        Err(TryLockError::Error(e)) => Err(e),
    }
}

/// A hidden name beside the folder, on the same file system.
pub fn path_beside(target: &Path, what: &str) -> PathBuf {
    let name = target
        .file_name()
        .map_or_else(String::new, |n| n.to_string_lossy().into_owned());
    target.with_file_name(format!(".{name}.{what}"))
}

/// What a killed run left: an old folder without its successor comes back, one with it is put away.
/// Staging is cleared: it is half written, or, where the run ended just after the exchange, the old
/// folder.
pub fn recover(
    target: &Path,
    put_away: impl FnOnce(&Path) -> io::Result<()>,
    clear: impl FnOnce(&Path) -> io::Result<()>,
) -> io::Result<()> {
    let (old, staging) = (path_beside(target, "old"), path_beside(target, "staging"));
    if old.exists() {
        if target.exists() {
            put_away(&old)?;
        } else {
            fs::rename(&old, target)?;
        }
    }
    if staging.exists() {
        clear(&staging)
    } else {
        Ok(())
    }
}

/// Removes a folder, also where its own rights do not let it.
pub fn remove(folder: &Path) -> io::Result<()> {
    fs::remove_dir_all(folder).or_else(|_| {
        open_up(folder);
        fs::remove_dir_all(folder)
    })
}

/// Gives the owner all rights to a folder and those in it.
fn open_up(folder: &Path) {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let _ = fs::set_permissions(folder, fs::Permissions::from_mode(0o700));
    }
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            open_up(&entry.path());
        }
    }
}

/// Puts `staging` in the place of `target`, and says where that is now. Needs the lock.
pub fn replace(staging: &Path, target: &Path) -> io::Result<Option<PathBuf>> {
    sync_folders(staging)?;
    let parent = target.parent().unwrap_or(target);
    if !target.exists() {
        fs::rename(staging, target)?;
        sync(parent)?;
        return Ok(None);
    }
    let old = path_beside(target, "old");
    if exchange(staging, target)? {
        fs::rename(staging, &old)?; // it holds the old files now
    } else {
        // There is a moment without the folder; `recover` ends it after a crash.
        fs::rename(target, &old)?;
        fs::rename(staging, target)?;
    }
    sync(parent)?;
    Ok(Some(old))
}

/// An edition that another took the place of: kept under the next number, or gone.
pub fn put_away(old: &Path, earlier: Option<&Path>) -> io::Result<()> {
    let Some(earlier) = earlier else {
        return remove(old);
    };
    fs::create_dir_all(earlier)?;
    let next = numbers(earlier)?.last().map_or(1, |last| last + 1);
    fs::rename(old, earlier.join(format!("{next:04}")))?;
    sync(earlier)
}

/// The numbers of the editions in a folder, the oldest first.
fn numbers(earlier: &Path) -> io::Result<Vec<u32>> {
    let mut all: Vec<u32> = Vec::new();
    for entry in fs::read_dir(earlier)? {
        // What bears another name is nobody's edition.
        let number = |name: &str| {
            name.parse::<u32>()
                .ok()
                .filter(|n| format!("{n:04}") == name)
        };
        all.extend(entry?.file_name().to_str().and_then(number));
    }
    all.sort_unstable();
    Ok(all)
}

/// Leaves so many of the earlier editions, the newest, and one more by its name: that with which the
/// new one is compared.
pub fn prune(earlier: &Path, keep: usize, compared: Option<&OsStr>) -> io::Result<()> {
    if !earlier.is_dir() {
        return Ok(());
    }
    let all = numbers(earlier)?;
    for number in &all[..all.len().saturating_sub(keep)] {
        let name = format!("{number:04}");
        if compared.is_none_or(|compared| compared != name.as_str()) {
            remove(&earlier.join(name))?;
        }
    }
    Ok(())
}

/// A link to a folder beside it, changed in one step. What is there and no link is left alone; a
/// system without links has none.
pub fn link(path: &Path, to: &str) -> io::Result<()> {
    #[cfg(unix)]
    {
        if path
            .symlink_metadata()
            .is_ok_and(|about| !about.is_symlink())
        {
            return Ok(());
        }
        let new = path_beside(path, "new");
        // One that a killed run left.
        let _ = fs::remove_file(&new);
        std::os::unix::fs::symlink(to, &new)?;
        fs::rename(&new, path)
    }
    #[cfg(not(unix))]
    Ok(())
}

/// The names in a folder reach the disk before the folder is moved.
pub fn sync_folders(folder: &Path) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            sync_folders(&path)?;
        }
    }
    sync(folder)
}

fn sync(folder: &Path) -> io::Result<()> {
    if cfg!(unix) {
        File::open(folder)?.sync_all()
    } else {
        Ok(())
    }
}

/// False where this system or file system can't exchange two names.
#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
fn exchange(a: &Path, b: &Path) -> io::Result<bool> {
    use rustix::{
        fs::{CWD, RenameFlags, renameat_with},
        io::Errno,
    };
    // For tests of the way without.
    if std::env::var_os("RAPPORTEUR_WITHOUT_EXCHANGE").is_some() {
        return Ok(false);
    }
    match renameat_with(CWD, a, CWD, b, RenameFlags::EXCHANGE) {
        Ok(()) => Ok(true),
        Err(Errno::INVAL | Errno::NOSYS | Errno::OPNOTSUPP) => Ok(false),
        Err(e) => Err(e.into()),
    }
}

#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
fn exchange(_: &Path, _: &Path) -> io::Result<bool> {
    Ok(false)
}

/// Who may do what with a folder: of its owner, of its group, of all.
#[cfg(unix)]
pub fn mode(folder: &Path) -> io::Result<u32> {
    use std::os::unix::fs::PermissionsExt;
    Ok(fs::metadata(folder)?.permissions().mode() & 0o777)
}

/// Takes from a file or folder what a mode does not allow.
#[cfg(unix)]
pub fn limit(path: &Path, mode: u32) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    let mut permissions = fs::metadata(path)?.permissions();
    permissions.set_mode(permissions.mode() & (mode | 0o700));
    fs::set_permissions(path, permissions)
}

#[cfg(not(unix))]
pub fn mode(_: &Path) -> io::Result<u32> {
    Ok(0)
}

#[cfg(not(unix))]
pub fn limit(_: &Path, _: u32) -> io::Result<()> {
    Ok(())
}

//! Signals that stop a run: it ends in order, as it does by itself. In: what to do. Out: an exit
//! code. It must not know what a run does.

use super::record::RecordedRun;
use crate::{publish, words::Words};
use std::sync::Arc;

/// From now on a run that is stopped removes what is half written, says so, and ends with 128 and
/// the number of the signal. A file that grows beyond what this process may write is an error like
/// a full disk.
#[cfg(unix)]
#[allow(clippy::exit, reason = "nobody else can end a process that works")]
pub fn watch(run: &RecordedRun, words: &Arc<Words>) {
    use signal_hook::{
        consts::{SIGHUP, SIGINT, SIGTERM},
        flag,
        iterator::Signals,
        low_level::signal_name,
    };
    const SIGXFSZ: i32 = 25;
    let _ = flag::register(SIGXFSZ, Arc::default());
    let Ok(mut signals) = Signals::new([SIGHUP, SIGINT, SIGTERM]) else {
        return;
    };
    let (run, words) = (run.clone(), words.clone());
    std::thread::spawn(move || {
        if let Some(signal) = signals.forever().next() {
            let name = signal_name(signal).unwrap_or("a signal");
            let _held = publish::abandon();
            let code = u8::try_from(128 + signal).unwrap_or(u8::MAX);
            run.stop(
                code,
                &words.say("failed-stopped", &[("signal", name.into())]),
                &words,
            );
            std::process::exit(code.into());
        }
    });
}

#[cfg(not(unix))]
pub fn watch(_: &Run, _: &Arc<Words>) {}

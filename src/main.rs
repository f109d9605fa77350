//! The program: arguments in, exit code out.

use std::process::ExitCode;

fn main() -> ExitCode {
    // A panic is a bug and says so; nothing has been published by then, or all of it.
    std::panic::catch_unwind(rapporteur::cli::run).unwrap_or_else(|_| rapporteur::cli::bug())
}

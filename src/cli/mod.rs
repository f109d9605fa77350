//! The command line: arguments → the pipeline → messages and an exit code. One file for each
//! command. It must not know a figure or a format.

mod answer;
mod before;
mod check;
mod clock;
mod collect;
mod compare;
mod explain;
mod hook;
mod init;
mod inputs;
mod preview;
mod record;
mod report;
mod schedule;
mod schema;
mod shell;
mod stop;
mod templates;
mod terminal;
mod verify;
mod watch;

use crate::words::Words;
use clap::{Parser, Subcommand};
use inputs::{Inputs, Loaded};
use std::{path::Path, process::ExitCode, sync::Arc};

/// Turns a secretariat's lists of meetings, attendance and initiatives into a PDF briefing and an
/// Excel workbook in which every figure can be checked.
#[derive(Debug, Parser)]
#[command(version, after_help = EXAMPLES)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

const EXAMPLES: &str = "Examples:
  rapporteur init my-folder                 propose settings for the files in my-folder
  rapporteur init --templates               write the texts of the documents to templates/, to be changed
  rapporteur check                          look for problems in inputs/ without making outputs
  rapporteur check --workbook findings.xlsx the same, with a workbook for the people who keep the lists
  rapporteur explain R030                   what a finding means
  rapporteur explain participation.rate --member IND
                                            how a figure is counted, and the rows behind it
  rapporteur preview --watch                see the documents in a browser while lists and templates are changed
  rapporteur preview templates/briefing.md  what a template says, as plain text
  rapporteur report                         make outputs/2022/ from inputs/ (the period of rapporteur.toml)
  rapporteur report --if-changed            the same, but only if something has changed (for nightly runs)
  rapporteur verify outputs/2022            check that everything is there and unchanged
  rapporteur compare outputs/2022 --against latest
                                            what changed since the edition before
  rapporteur report --period 2021           make the outputs for another year
  rapporteur report --inputs my/data --outputs my/results --period 2020..2022

Exit codes: 0 done; 1 errors in the data; 2 wrong usage; 66 input not found; 70 a bug; 73 can't write; 75 another run is in progress; 78 wrong settings or template";

#[derive(Debug, Subcommand)]
enum Command {
    /// Make the briefing, the workbook and the data files for one period
    Report(report::ReportCommand),
    /// Look for problems in the data without making outputs
    Check(check::CheckCommand),
    /// Explain what a finding means, or how a figure is counted and from which rows
    Explain(explain::Explain),
    /// Look at the files in a folder, and propose settings for reading them
    Init(init::Init),
    /// Show the documents in a browser while you change them, or one template as plain text
    Preview(preview::Preview),
    /// Print what cron, systemd or Windows needs to run `report` every night in this folder
    Schedule(schedule::Schedule),
    /// Compare outputs with their manifest, with the inputs, or with outputs that are made again
    Verify(verify::Verify),
    /// Show what changed from one edition to another: figures, cells, main points and rows, and why
    Compare(compare::Compare),
    /// Read the workbooks that members returned, and list what they propose to correct
    Collect(collect::Collect),
    /// Show the tables and columns that the program reads, for people or for other programs
    Schema(schema::Schema),
    /// Print what a shell needs to complete commands and options
    Completions(shell::Completions),
    /// Print the manual page, or write those of all commands into a folder
    Man(shell::Manual),
}

/// Why a command ended without doing its work.
#[derive(Debug)]
struct Failure {
    code: u8,
    message: String,
    /// The log has it.
    is_told: bool,
}

const FINDINGS: u8 = 1;
const USAGE: u8 = 2;
const NO_INPUT: u8 = 66;
const BUG: u8 = 70;
const CANT_WRITE: u8 = 73;
const BUSY: u8 = 75;
const BAD_SETTINGS: u8 = 78;

impl Failure {
    fn new(code: u8, message: impl std::fmt::Display) -> Self {
        Self {
            code,
            message: message.to_string(),
            is_told: false,
        }
    }

    /// A file that can't be read or written, and why.
    fn of_file(code: u8, path: &Path, reason: &std::io::Error, words: &Words) -> Self {
        let arguments = [
            ("path", path.display().to_string().into()),
            ("reason", reason.to_string().into()),
        ];
        Self::new(code, words.say("failed-file", &arguments))
    }

    /// A name that is none of those of a member, meeting or series, and the nearest of them.
    fn unknown_name(what: &str, value: &str, near: &str, words: &Words) -> Self {
        let arguments = [
            ("what", what.into()),
            ("value", value.into()),
            ("near", near.into()),
        ];
        Self::new(USAGE, words.say("failed-name", &arguments))
    }
}

/// Runs the command that the arguments name.
#[must_use]
pub fn run() -> ExitCode {
    let words = Words::english();
    let typed: Vec<String> = std::env::args_os()
        .map(|a| a.to_string_lossy().into_owned())
        .collect();
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(e) => {
            let code = u8::try_from(e.exit_code()).unwrap_or(USAGE);
            if code == 0 {
                let _ = e.print();
            } else {
                // A schedule that can't be understood fails each night: who is to hear of failures
                // hears of it.
                record::refuse(
                    &typed,
                    code,
                    e.to_string().trim_start_matches("error: ").trim_end(),
                    &words,
                );
            }
            return ExitCode::from(code);
        }
    };
    let wrong = if clock::is_understood() {
        threads().err()
    } else {
        Some(words.text("failed-epoch"))
    };
    if let Some(message) = wrong {
        record::refuse(&typed, USAGE, &message, &words);
        return ExitCode::from(USAGE);
    }
    arguments.command.run(&words).map_or_else(
        |failure| {
            if !failure.is_told {
                terminal::error(&failure.message);
            }
            ExitCode::from(failure.code)
        },
        // What was asked for was not shown to the end.
        |()| {
            if terminal::is_cut_off() {
                ExitCode::from(CANT_WRITE)
            } else {
                ExitCode::SUCCESS
            }
        },
    )
}

impl Command {
    fn run(self, words: &Arc<Words>) -> Result<(), Failure> {
        match self {
            Self::Report(report) => report.run(words),
            Self::Check(check) => check.run(words),
            Self::Explain(explain) => explain.run(words),
            Self::Init(init) => init.run(words),
            Self::Preview(preview) => preview.run(words),
            Self::Schedule(schedule) => schedule.run(words),
            Self::Verify(verify) => verify.run(words),
            Self::Compare(compare) => compare.run(words),
            Self::Collect(collect) => collect.run(words),
            Self::Schema(schema) => schema.run(words),
            Self::Completions(completions) => {
                completions.run();
                Ok(())
            }
            Self::Man(manual) => manual.run(words),
        }
    }
}

/// As many threads as the machine has processors, or as the environment says within reason: each
/// takes memory.
fn threads() -> Result<(), String> {
    const MOST: usize = 256;
    let asked = |name: &str| {
        std::env::var(name)
            .ok()
            .and_then(|n| n.parse::<usize>().ok())
            .filter(|n| *n > 0)
    };
    for name in ["RAYON_NUM_THREADS", "POLARS_MAX_THREADS"] {
        if let Some(n) = asked(name).filter(|n| *n > MOST) {
            return Err(format!("{name}={n}: {MOST} threads are the most"));
        }
    }
    Ok(())
}

/// What a panic ends with.
#[must_use]
pub fn bug() -> ExitCode {
    terminal::error(&Words::english().text("failed-bug"));
    ExitCode::from(BUG)
}

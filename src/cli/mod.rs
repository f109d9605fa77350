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
mod preview;
mod record;
mod report;
mod schedule;
mod schema;
mod stop;
mod templates;
mod terminal;
mod verify;

use crate::finding::codes::{R001, R095, R107, R114};
use crate::{
    finding::{Extent, Finding, NONE, Place, Severity, kind, nearest},
    frame::{dates, texts},
    input::{Dataset, excerpt},
    settings::{
        Settings,
        period::{Asked, Period},
    },
    words::Words,
};
use clap::{Args, Parser, Subcommand};
use jiff::civil::Date;
use polars::prelude::PolarsError;
use std::{
    collections::{BTreeMap, BTreeSet},
    path::{Path, PathBuf},
    process::ExitCode,
};

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
    /// Fill a template with the data and show it as plain text, without writing a file
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
}

/// Where the data and its settings are.
#[derive(Debug, Args)]
struct Inputs {
    /// Folder with your lists (CSV files or workbooks)
    #[arg(long = "inputs", value_name = "DIR", default_value = "inputs")]
    folder: PathBuf,
    /// Settings file [default: rapporteur.toml in the inputs folder]
    #[arg(long, value_name = "FILE")]
    settings: Option<PathBuf>,
    /// Show only warnings and errors
    #[arg(long, short)]
    quiet: bool,
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
    let done = match arguments.command {
        Command::Report(report) => report.run(&words),
        Command::Check(check) => check.run(&words),
        Command::Explain(explain) => explain.run(&words),
        Command::Init(init) => init.run(&words),
        Command::Preview(preview) => preview.run(&words),
        Command::Schedule(schedule) => schedule.run(&words),
        Command::Verify(verify) => verify.run(&words),
        Command::Compare(compare) => compare.run(&words),
        Command::Collect(collect) => collect.run(&words),
        Command::Schema(schema) => schema.run(&words),
    };
    done.map_or_else(
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

/// Settings, data and findings of a run.
struct Loaded {
    settings: Settings,
    data: Dataset,
    findings: Vec<Finding>,
}

impl Inputs {
    /// Settings and data; errors in the data are findings.
    fn load(&self, words: &Words) -> Result<Loaded, Failure> {
        let settings = self.settings(words)?;
        let today = clock::today(settings.time_zone);
        self.read(settings, today)
    }

    /// Settings and data without errors; else these are shown.
    fn load_whole(&self, words: &Words) -> Result<Loaded, Failure> {
        let loaded = self.load(words)?;
        match loaded.failure(words, false) {
            Some(failure) => {
                self.show(words, &loaded.settings, &loaded.data, &loaded.findings);
                Err(failure)
            }
            None => Ok(loaded),
        }
    }

    /// The settings alone.
    fn settings(&self, words: &Words) -> Result<Settings, Failure> {
        let path = |path: &Path| [("path", path.display().to_string().into())];
        if !self.folder.is_dir() {
            return Err(Failure::new(
                NO_INPUT,
                words.say("failed-folder", &path(&self.folder)),
            ));
        }
        if let Some(file) = self.settings.as_ref().filter(|file| !file.is_file()) {
            return Err(Failure::new(
                NO_INPUT,
                words.say("failed-settings", &path(file)),
            ));
        }
        let own = self.folder.join("rapporteur.toml");
        let file = self.settings.clone().unwrap_or_else(|| own.clone());
        if file == own && !own.exists() {
            return init::proposed(&self.folder, words);
        }
        Settings::read(&file).map_err(|e| Failure::new(BAD_SETTINGS, e))
    }

    /// The data, as settings that were read say.
    fn read(&self, settings: Settings, today: Date) -> Result<Loaded, Failure> {
        let found =
            crate::input::read(&self.folder, &settings, today).map_err(|e| Failure::new(BUG, e))?;
        let mut findings = found.findings;
        if let Some(sections) = &settings.proposed {
            let sections = sections.clone();
            findings.push(Finding::new(
                Place::file("rapporteur.toml"),
                R107 { sections },
            ));
        }
        Ok(Loaded {
            settings,
            data: found.value,
            findings,
        })
    }

    /// Shows findings with the rows that they speak of.
    fn show(&self, words: &Words, settings: &Settings, data: &Dataset, findings: &[Finding]) {
        let chosen = terminal::chosen(findings, self.quiet);
        let places: Vec<Place> = chosen
            .iter()
            .filter(|(f, _)| f.severity != Severity::Info)
            .map(|(f, _)| f.place.clone())
            .collect();
        let rows = if places.is_empty() {
            BTreeMap::new()
        } else {
            excerpt::rows(&self.folder, settings, data, &places)
        };
        terminal::findings(words, &chosen, &rows);
    }
}

impl Loaded {
    /// The period that is asked for, else that of the settings, else the year of the latest held
    /// meeting.
    fn period(&self, asked: Option<Asked>, words: &Words) -> Result<Period, Failure> {
        match asked.or_else(|| self.settings.period.clone()) {
            Some(asked) => {
                let held = held_meetings(&self.data)?;
                let today = clock::today(self.settings.time_zone);
                // A body as the list has it, in any letters; or the key of a series of its
                // meetings.
                let latest = |asked: &str| {
                    let series = self
                        .settings
                        .scopes
                        .iter()
                        .find(|scope| scope.series.key == asked);
                    let body = series
                        .map_or(asked, |scope| scope.body.as_str())
                        .to_lowercase();
                    let is_of = |of: &Option<String>| {
                        of.as_ref().is_some_and(|of| of.to_lowercase() == body)
                    };
                    held.iter()
                        .filter(|(of, day)| is_of(of) && *day <= today)
                        .map(|(_, day)| *day)
                        .max()
                };
                let bodies: BTreeSet<&str> = held
                    .iter()
                    .filter_map(|(body, _)| body.as_deref())
                    .collect();
                asked
                    .settle(today, self.settings.year_begins, latest)
                    .map_err(|body| {
                        let near = nearest(&body, bodies.iter().copied());
                        let near = near.map_or_else(
                            || bodies.iter().copied().collect::<Vec<_>>().join(", "),
                            str::to_owned,
                        );
                        Failure::new(
                            BAD_SETTINGS,
                            words.say(
                                "failed-body",
                                &[("body", body.into()), ("near", near.into())],
                            ),
                        )
                    })
            }
            // The latest meeting may be among those left out.
            None if self
                .data
                .left_out
                .iter()
                .any(|l| l.table == "meetings" && !l.is_of_list()) =>
            {
                Err(Failure::new(BAD_SETTINGS, words.text("failed-period")))
            }
            None => latest(&self.data, words),
        }
    }

    /// The same, with what there is to say of it, and the data for it: a meeting of which only the
    /// year is known is in no quarter.
    fn settle_period(
        &mut self,
        asked: Option<Asked>,
        words: &Words,
    ) -> Result<(Period, Vec<Finding>), Failure> {
        let period = self.period(asked, words)?;
        let undated = self.data.leave_undated(&period);
        let undated = undated.map_err(|e| Failure::new(BUG, e))?;
        let mut findings: Vec<Finding> = self.without_meetings(&period)?.into_iter().collect();
        if let Some(first) = undated.first() {
            let file = self.data.sources.iter().find(|s| s.has_rows_of("meetings"));
            let place = Place::file(file.map_or("meetings.csv", |source| &source.file));
            let arguments = R114 {
                n: undated.len(),
                meeting: first,
                period: &period.name,
            };
            findings.push(Finding::new(place, arguments));
        }
        Ok((period, findings))
    }

    /// What to say where no meeting was held in a period.
    fn without_meetings(&self, period: &Period) -> Result<Option<Finding>, Failure> {
        let held = held_meetings(&self.data)?;
        if held.iter().any(|(_, day)| period.contains(*day)) {
            return Ok(None);
        }
        let latest = held
            .into_iter()
            .map(|(_, day)| day)
            .max()
            .map_or_else(|| NONE.to_owned(), |day| day.to_string());
        let place = self
            .data
            .sources
            .iter()
            .find(|s| s.has_rows_of("meetings"))
            .map_or("rapporteur.toml", |s| &s.file);
        Ok(Some(Finding::new(
            Place::file(place),
            R095 {
                period: &period.name,
                latest,
            },
        )))
    }

    /// What ends a command where there are errors: with `allow`, only those that leave no row to
    /// report on.
    fn failure(&self, words: &Words, allow: bool) -> Option<Failure> {
        let of_files = |f: &&Finding| kind(f.code).is_some_and(|c| c.scope == Extent::File);
        let errors: Vec<&Finding> = self
            .findings
            .iter()
            .filter(|f| f.severity == Severity::Error)
            .filter(|f| !allow || of_files(f))
            .collect();
        let n: u64 = errors.iter().map(|f| f.count).sum();
        // A file that is not there is another matter for a script than a wrong cell.
        let code = if errors.iter().any(|f| f.code == R001) {
            NO_INPUT
        } else {
            FINDINGS
        };
        (n > 0).then(|| {
            Failure::new(
                code,
                words.say(
                    if allow { "failed-allow" } else { "failed-data" },
                    &[("errors", n.into())],
                ),
            )
        })
    }
}

/// Body and day of each held meeting that has a day.
fn held_meetings(data: &Dataset) -> Result<Vec<(Option<String>, Date)>, Failure> {
    let bug = |e: PolarsError| Failure::new(BUG, e);
    let (status, bodies) = (
        texts(&data.meetings, "status").map_err(bug)?,
        texts(&data.meetings, "body").map_err(bug)?,
    );
    let starts = dates(&data.meetings, "start_date").map_err(bug)?;
    let held = status
        .into_iter()
        .zip(bodies)
        .zip(starts)
        .filter(|((status, _), _)| status.as_deref() == Some("held"));
    Ok(held
        .filter_map(|((_, body), day)| Some((body, day?)))
        .collect())
}

/// The year of the latest held meeting: the data says what is new, not the clock.
fn latest(data: &Dataset, words: &Words) -> Result<Period, Failure> {
    let day = held_meetings(data)?.into_iter().map(|(_, day)| day).max();
    let day = day.ok_or_else(|| Failure::new(BAD_SETTINGS, words.text("failed-no-meeting")))?;
    Ok(Period::years(day.year(), day.year()))
}

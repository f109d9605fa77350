//! The lists and settings of a run: where they are, what was read, and of which period. In: arguments.
//! Out: data with findings. It must not know what is made of it.

use super::{BAD_SETTINGS, BUG, FINDINGS, Failure, NO_INPUT, clock, init, terminal};
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
use jiff::civil::Date;
use polars::prelude::PolarsError;
use std::{
    collections::{BTreeMap, BTreeSet},
    path::{Path, PathBuf},
};

/// Where the data and its settings are.
#[derive(Debug, clap::Args)]
pub struct Inputs {
    /// Folder with your lists (CSV files or workbooks)
    #[arg(long = "inputs", value_name = "DIR", default_value = "inputs")]
    pub folder: PathBuf,
    /// Settings file [default: rapporteur.toml in the inputs folder]
    #[arg(long, value_name = "FILE")]
    pub settings: Option<PathBuf>,
    /// Show only warnings and errors
    #[arg(long, short)]
    pub quiet: bool,
}

/// Settings, data and findings of a run.
pub struct Loaded {
    pub settings: Settings,
    pub data: Dataset,
    pub findings: Vec<Finding>,
}

impl Inputs {
    /// Settings and data; errors in the data are findings.
    pub fn load(&self, words: &Words) -> Result<Loaded, Failure> {
        let settings = self.settings(words)?;
        let today = clock::today(settings.time_zone);
        self.read(settings, today)
    }

    /// Settings and data without errors; else these are shown.
    pub fn load_whole(&self, words: &Words) -> Result<Loaded, Failure> {
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
    pub fn settings(&self, words: &Words) -> Result<Settings, Failure> {
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
    pub fn read(&self, settings: Settings, today: Date) -> Result<Loaded, Failure> {
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
    pub fn show(&self, words: &Words, settings: &Settings, data: &Dataset, findings: &[Finding]) {
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
    pub fn period(&self, asked: Option<Asked>, words: &Words) -> Result<Period, Failure> {
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
    pub fn settle_period(
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
    pub fn failure(&self, words: &Words, allow: bool) -> Option<Failure> {
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

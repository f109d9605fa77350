//! `rapporteur preview`: a template filled with the data, as plain text on standard output; with
//! `--watch`, all documents in a browser, made again whenever a file is saved. It writes no output.

mod changed;
mod choices;
mod filled;
mod gate;
mod live;
mod server;
mod view;

use super::{Failure, Inputs, templates};
use crate::{settings::period::Asked, words::Words};
use std::{path::PathBuf, sync::Arc};

#[derive(Debug, clap::Args)]
pub struct Preview {
    /// The template, such as templates/briefing.md or templates/pack.fr.md; a template with any
    /// other name is filled like a briefing
    #[arg(required_unless_present = "watch", conflicts_with = "watch")]
    template: Option<PathBuf>,
    #[command(flatten)]
    inputs: Inputs,
    /// A year (2022), a quarter (2022-Q3), a range of years (2020..2022), last-year, this-year or
    /// since-last-meeting:BODY [default: as in rapporteur.toml, otherwise the year of the latest
    /// held meeting]
    #[arg(long, value_name = "PERIOD")]
    period: Option<Asked>,
    /// The meeting of a factsheet or an agenda brief, by its key [default: the first]
    #[arg(long, value_name = "ID")]
    meeting: Option<String>,
    /// The member of a pack, by its key [default: the first]
    #[arg(long, value_name = "ID")]
    member: Option<String>,
    /// Show the documents, the workbook and the findings in a browser on this machine, and again
    /// whenever a list, the settings or a template is saved; Ctrl-C ends it
    #[arg(long)]
    watch: bool,
    /// With --watch: folder with templates that you changed
    #[arg(long, value_name = "DIR", default_value = templates::FOLDER)]
    templates: PathBuf,
    /// With --watch: the port of the address [default: one that is free]
    #[arg(
        long,
        value_name = "PORT",
        default_value_t,
        requires = "watch",
        hide_default_value = true
    )]
    port: u16,
}

impl Preview {
    pub fn run(self, words: &Arc<Words>) -> Result<(), Failure> {
        match &self.template {
            Some(template) => self.print(template, words),
            None => live::run(&self, words),
        }
    }
}

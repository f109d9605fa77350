//! What a shell and a reader of manuals want of the program: completions, and manual pages. In: the
//! arguments that there are. Out: text. It must not know what a command does.

use super::{Arguments, BUG, CANT_WRITE, Failure, terminal};
use crate::words::Words;
use clap::CommandFactory;
use clap_complete::Shell;
use std::path::PathBuf;

#[derive(Debug, clap::Args)]
pub struct Completions {
    /// The shell that completes commands and options of the program
    #[arg(value_enum)]
    shell: Shell,
}

impl Completions {
    pub fn run(&self) {
        let mut text = Vec::new();
        clap_complete::generate(
            self.shell,
            &mut Arguments::command(),
            "rapporteur",
            &mut text,
        );
        terminal::say(String::from_utf8_lossy(&text).trim_end());
    }
}

#[derive(Debug, clap::Args)]
pub struct Manual {
    /// Write the page of the program and one for each command into this folder; without it, the page
    /// of the program is printed
    #[arg(long, value_name = "DIR")]
    folder: Option<PathBuf>,
}

impl Manual {
    pub fn run(&self, words: &Words) -> Result<(), Failure> {
        let command = Arguments::command().disable_help_subcommand(true);
        let Some(folder) = &self.folder else {
            let mut text = Vec::new();
            let printed = clap_mangen::Man::new(command).render(&mut text);
            printed.map_err(|e| Failure::new(BUG, e))?;
            terminal::say(String::from_utf8_lossy(&text).trim_end());
            return Ok(());
        };
        let made = std::fs::create_dir_all(folder);
        made.and_then(|()| clap_mangen::generate_to(command, folder))
            .map_err(|e| Failure::of_file(CANT_WRITE, folder, &e, words))
    }
}

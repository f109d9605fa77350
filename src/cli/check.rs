//! `rapporteur check`: reads and checks, writes nothing.

use super::{Failure, Inputs, terminal};
use crate::words::Words;

#[derive(Debug, clap::Args)]
pub struct Check {
    #[command(flatten)]
    inputs: Inputs,
}

impl Check {
    pub fn run(self, words: &Words) -> Result<(), Failure> {
        let (_, data, findings) = self.inputs.read(words)?;
        if !self.inputs.quiet {
            terminal::summary(words, &data, &findings, None);
        }
        Ok(())
    }
}

//! `rapporteur check`: reads and checks, writes nothing.

use super::{Failure, Inputs, terminal};

#[derive(Debug, clap::Args)]
pub struct Check {
    #[command(flatten)]
    inputs: Inputs,
}

impl Check {
    pub fn run(self) -> Result<(), Failure> {
        let (_, data, findings) = self.inputs.read()?;
        if !self.inputs.quiet {
            terminal::summary(&data, &findings, None);
        }
        Ok(())
    }
}

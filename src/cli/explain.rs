//! `rapporteur explain`: what a kind of finding means, why it matters, how to mend it.

use super::{Failure, terminal};
use crate::{
    finding::{CODES, nearest},
    words::Words,
};

#[derive(Debug, clap::Args)]
pub struct Explain {
    /// The code of a finding, such as R030; without it all are listed
    code: Option<String>,
}

const USAGE: u8 = 2;

impl Explain {
    pub fn run(self, words: &Words) -> Result<(), Failure> {
        let Some(asked) = self.code else {
            for code in CODES {
                let (title, _) = words.page(code);
                terminal::say(&format!("{}  {:<8} {title}", code.code, words.severity(code.severity)));
            }
            return Ok(());
        };
        let asked = asked.to_uppercase();
        let Some(code) = CODES.iter().find(|c| c.code == asked) else {
            let near = nearest(&asked, CODES.iter().map(|c| c.code)).unwrap_or("R001");
            return Err(Failure::new(USAGE, words.with("failed-code", &[("code", asked.into()), ("near", near.into())])));
        };
        let (title, parts) = words.page(code);
        terminal::say(&format!("{}: {title}\n", code.code));
        for part in parts {
            terminal::say(&part);
        }
        Ok(())
    }
}

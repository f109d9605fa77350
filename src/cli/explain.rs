//! `rapporteur explain`: what a kind of finding means, why it matters, how to mend it.

use super::{Failure, USAGE, terminal};
use crate::{
    finding::{CODES, kind, nearest},
    words::Words,
};

#[derive(Debug, clap::Args)]
pub struct Explain {
    /// The code of a finding, such as R030; without it all are listed
    code: Option<String>,
    /// How it is written
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// Lines for people
    #[default]
    Text,
    /// A page of documentation
    Markdown,
}

impl Explain {
    pub fn run(self, words: &Words) -> Result<(), Failure> {
        let markdown = self.format == Format::Markdown;
        let Some(asked) = self.code else {
            if markdown {
                terminal::say(&format!("# {}\n\n{}\n\n| | | |\n|---|---|---|", words.text("findings-title"), words.text("findings-note")));
            }
            for code in CODES {
                let (title, _) = words.page(code);
                let severity = words.severity(code.severity);
                terminal::say(&if markdown {
                    format!("| [{0}]({0}.md) | {severity} | {title} |", code.code)
                } else {
                    format!("{}  {severity:<8} {title}", code.code)
                });
            }
            return Ok(());
        };
        let asked = asked.to_uppercase();
        let Some(code) = kind(&asked) else {
            let near = nearest(&asked, CODES.iter().map(|c| c.code)).unwrap_or(CODES[0].code);
            return Err(Failure::new(USAGE, words.with("failed-code", &[("code", asked.into()), ("near", near.into())])));
        };
        let (title, parts) = words.page(code);
        let (mark, between) = if markdown { ("# ", "\n\n") } else { ("", "\n") };
        terminal::say(&format!("{mark}{}: {title}\n\n{}", code.code, parts.join(between)));
        Ok(())
    }
}

//! From a secretariat's CSV files to a briefing and workbooks that can be checked figure by figure.
//!
//! The pipeline is `make`: data moves in one direction, through the types between the stages.

pub mod cli;
pub mod disclosure;
pub mod finding;
pub mod input;
pub mod layout;
pub mod publish;
pub mod render;
pub mod report;
pub mod schema;
pub mod settings;
pub mod statistics;
pub mod table;
pub mod words;

use disclosure::Audience;
use finding::{Finding, Found, Place};
use layout::fonts::Fonts;
use render::Artifact;
use report::{Template, TemplateError};
use settings::{Settings, period::Period};
use std::{collections::BTreeMap, sync::Arc};
use unicode_script::UnicodeScript;
use words::Words;

/// Why no outputs were made from data without errors.
#[derive(Debug)]
pub enum MakeError {
    Template(TemplateError),
    /// A bug of this program.
    Internal(String),
}

impl std::fmt::Display for MakeError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Template(e) => e.fmt(f),
            Self::Internal(e) => write!(f, "this is a bug of the program: {e}"),
        }
    }
}
impl std::error::Error for MakeError {}

fn internal(e: impl std::fmt::Display) -> MakeError {
    MakeError::Internal(e.to_string())
}

/// Checked data → all files of one period, manifest last. `step` hears what is being done.
///
/// # Errors
/// A template that can't be filled, or a bug.
pub fn make(
    data: &input::Dataset,
    settings: &Settings,
    period: &Period,
    template: &Template,
    words: &Arc<Words>,
    mut step: impl FnMut(&'static str),
) -> Result<Found<Vec<Artifact>>, MakeError> {
    step("step-statistics");
    let statistics = statistics::compute(data, settings, period).map_err(internal)?;
    let released = disclosure::release(statistics, data, settings, Audience::Secretariat).map_err(internal)?;
    step("step-report");
    let report = report::compose(&released, settings, words, template).map_err(MakeError::Template)?;
    step("step-pages");
    let mut fonts = Fonts::new(&settings.fonts);
    let pages = layout::lay_out(&report, words, &mut fonts);
    step("step-pdf");
    let mut artifacts = vec![render::pdf::write(&pages, "briefing.pdf").map_err(internal)?];
    step("step-xlsx");
    artifacts.push(render::xlsx::write(&report, words, "statistics.xlsx").map_err(internal)?);
    step("step-data");
    artifacts.extend(render::data::write(&released, settings, words).map_err(internal)?);
    artifacts.push(publish::manifest(&released, settings, template, &pages.foreign_fonts(), &artifacts));
    Ok(Found { value: artifacts, findings: missing_glyphs(&pages, "briefing.pdf") })
}

/// Characters that no font has are gaps on a page: said for each script, never drawn as boxes in silence.
fn missing_glyphs(pages: &layout::pages::Pages, file: &str) -> Vec<Finding> {
    let mut scripts: BTreeMap<&str, (Vec<String>, &str)> = BTreeMap::new();
    for (c, text) in &pages.missing {
        let of = scripts.entry(c.script().full_name()).or_insert_with(|| (Vec::new(), text));
        of.0.push(format!("{c} (U+{:04X})", u32::from(*c)));
    }
    let finding = |(script, (characters, text)): (&str, (Vec<String>, &str))| {
        let package =
            if ["Han", "Hiragana", "Katakana", "Hangul", "Bopomofo"].contains(&script) { "fonts-noto-cjk" } else { "fonts-noto-core" };
        let text = text.chars().take(60).collect::<String>();
        Finding::new("R090", Place::file(file))
            .with("characters", characters.join(", "))
            .with("script", script)
            .with("text", text)
            .with("package", package)
    };
    scripts.into_iter().map(finding).collect()
}

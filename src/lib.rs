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
use finding::Found;
use layout::fonts::Fonts;
use render::Artifact;
use report::{Template, TemplateError};
use settings::{Settings, period::Period};
use std::{collections::BTreeSet, sync::Arc};
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

/// The texts of the documents.
#[derive(Debug, Clone)]
pub struct Templates {
    pub briefing: Template,
    pub factsheet: Template,
}

/// Checked data → all files of one period, manifest last. `step` hears what is being done.
///
/// # Errors
/// A template that can't be filled, or a bug.
pub fn make(
    data: &input::Dataset,
    settings: &Settings,
    period: &Period,
    templates: &Templates,
    words: &Arc<Words>,
    mut step: impl FnMut(&'static str),
) -> Result<Found<Vec<Artifact>>, MakeError> {
    step("step-statistics");
    let statistics = statistics::compute(data, settings, period).map_err(internal)?;
    let released = disclosure::release(statistics, data, settings, Audience::Secretariat).map_err(internal)?;
    step("step-report");
    let report = report::compose(&released, settings, words, &templates.briefing).map_err(MakeError::Template)?;
    step("step-pdf");
    let mut documents = vec![("briefing.pdf".to_owned(), report)];
    let meetings = report::Meetings::new(&released, words);
    let mut taken = BTreeSet::new();
    for meeting in meetings.of_period() {
        let report = report::factsheet(&meetings, meeting, &released, settings, words, &templates.factsheet);
        documents.push((format!("meetings/{}.pdf", publish::file_name(&meeting.id, &mut taken)), report.map_err(MakeError::Template)?));
    }
    let (mut artifacts, mut findings, mut fonts) = (Vec::new(), Vec::new(), Fonts::new(&settings.fonts));
    for (path, report) in &documents {
        let (pdf, document) = render::pdf::write(path, |to| layout::lay_out(report, words, &mut fonts, to)).map_err(internal)?;
        findings.extend(layout::missing::findings(&document, path));
        artifacts.push(pdf);
    }
    step("step-xlsx");
    artifacts.push(render::xlsx::write(&documents[0].1, words, "statistics.xlsx").map_err(internal)?);
    findings.extend(render::xlsx::findings(&documents[0].1, "statistics.xlsx"));
    step("step-data");
    artifacts.extend(render::data::write(&released, settings, words).map_err(internal)?);
    artifacts.push(publish::manifest(&released, settings, [&templates.briefing, &templates.factsheet], &fonts.foreign(), &artifacts));
    Ok(Found { value: artifacts, findings })
}

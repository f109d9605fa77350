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

use disclosure::{Audience, Released};
use finding::Found;
use layout::fonts::Fonts;
use rayon::prelude::*;
use render::Artifact;
use report::{Report, Template, TemplateError};
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
    pub pack: Template,
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
        let pdf = pages(path, report, words, &mut fonts)?;
        artifacts.push(pdf.value);
        findings.extend(pdf.findings);
    }
    step("step-xlsx");
    let xlsx = workbook("statistics.xlsx", &documents[0].1, words)?;
    artifacts.push(xlsx.value);
    findings.extend(xlsx.findings);
    let mut foreign = fonts.foreign();
    if settings.packs {
        step("step-packs");
        for (pack, more) in packs(&released, settings, templates, words)? {
            artifacts.extend(pack.value);
            findings.extend(pack.findings);
            foreign.extend(more);
        }
    }
    step("step-data");
    artifacts.extend(render::data::write(&released, settings, words).map_err(internal)?);
    artifacts.push(publish::manifest(
        &released,
        settings,
        [&templates.briefing, &templates.factsheet, &templates.pack],
        &foreign,
        &artifacts,
    ));
    Ok(Found { value: artifacts, findings })
}

/// A document as a PDF, and which of its characters no font has.
fn pages(path: &str, report: &Report, words: &Words, fonts: &mut Fonts) -> Result<Found<Artifact>, MakeError> {
    let (pdf, document) = render::pdf::write(path, |to| layout::lay_out(report, words, fonts, to)).map_err(internal)?;
    Ok(Found { value: pdf, findings: layout::missing::findings(&document, path) })
}

/// A document as a workbook, and which of its tables no sheet holds.
fn workbook(path: &str, report: &Report, words: &Words) -> Result<Found<Artifact>, MakeError> {
    let xlsx = render::xlsx::write(report, words, path).map_err(internal)?;
    Ok(Found { value: xlsx, findings: render::xlsx::findings(report, path) })
}

/// The files of one member, and the fonts that the program did not bring for them.
type Pack = (Found<Vec<Artifact>>, BTreeSet<(String, String)>);

/// A document and a workbook for each member, made side by side; each is made from what that member may see.
fn packs(released: &Released, settings: &Settings, templates: &Templates, words: &Arc<Words>) -> Result<Vec<Pack>, MakeError> {
    let mut taken = BTreeSet::new();
    let members: Vec<_> = released.members().into_iter().map(|(id, name)| (publish::file_name(&id, &mut taken), id, name)).collect();
    let made: Vec<Result<Pack, MakeError>> = members
        .par_iter()
        .map_init(
            || Fonts::new(&settings.fonts),
            |fonts, (folder, id, name)| {
                let own = released.for_member((id, name), settings.disclosure.peers);
                let report = report::pack((id, name), &own, settings, words, &templates.pack).map_err(MakeError::Template)?;
                let pdf = pages(&format!("members/{folder}/pack.pdf"), &report, words, fonts)?;
                let xlsx = workbook(&format!("members/{folder}/pack.xlsx"), &report, words)?;
                let findings = [pdf.findings, xlsx.findings].concat();
                Ok((Found { value: vec![pdf.value, xlsx.value], findings }, fonts.foreign()))
            },
        )
        .collect();
    made.into_iter().collect()
}

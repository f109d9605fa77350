//! From a secretariat's CSV files to a briefing and workbooks that can be checked figure by figure.
//!
//! The pipeline is `make`: data moves in one direction, through the types between the stages.

pub mod cli;
mod collation;
pub mod compare;
pub mod digest;
pub mod disclosure;
pub mod documents;
pub mod finding;
pub mod frame;
pub mod input;
pub mod languages;
pub mod layout;
pub mod names;
mod packages;
pub mod publish;
pub mod render;
pub mod report;
pub mod schema;
pub mod settings;
pub mod statistics;
pub mod table;
mod territories;
pub mod words;

use crate::finding::codes::R097;
use compare::{Changes, ComparedEdition, Comparison};
use documents::Edition;
use finding::{Finding, Found, Place};
use render::Artifact;
use report::{TemplateError, Templates};
use settings::{RunOptions, Settings, period::Period, written::Output};
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

/// Why no outputs were made from data without errors.
#[derive(Debug)]
pub enum MakeError {
    Template(TemplateError),
    /// Packs that could not be made, by their members.
    Packs(Vec<(String, MakeError)>),
    /// A bug of this program.
    Internal(String),
}

impl std::fmt::Display for MakeError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Template(e) => e.fmt(f),
            Self::Packs(failed) => {
                let lines: Vec<String> = failed
                    .iter()
                    .map(|(id, e)| format!("the pack of {id}: {e}"))
                    .collect();
                f.write_str(&lines.join("\n"))
            }
            Self::Internal(e) => write!(f, "this is a bug of the program: {e}"),
        }
    }
}
impl std::error::Error for MakeError {}

impl From<TemplateError> for MakeError {
    fn from(e: TemplateError) -> Self {
        Self::Template(e)
    }
}

fn internal(e: impl std::fmt::Display) -> MakeError {
    MakeError::Internal(e.to_string())
}

/// Checked data → all files of one period, manifest last. `step` hears what is being done.
///
/// ```
/// # use rapporteur::settings::Settings;
/// # let settings = Settings::read("inputs/rapporteur.toml".as_ref())?;
/// # let data = rapporteur::input::read("inputs".as_ref(), &settings, jiff::civil::Date::MAX)?.value;
/// # let period = "2022".parse()?;
/// use rapporteur::{report::Templates, settings::RunOptions};
///
/// let (options, templates) = (RunOptions::default(), Templates::default());
/// let made = rapporteur::make(&data, &settings, &options, &period, &templates, |_| {})?;
/// assert!(made.value.iter().any(|file| file.path == "briefing.pdf"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// A template that can't be filled, or a bug.
pub fn make(
    data: &input::Dataset,
    settings: &Settings,
    options: &RunOptions,
    period: &Period,
    templates: &Templates,
    mut step: impl FnMut(&'static str) + Send,
) -> Result<Found<Vec<Artifact>>, MakeError> {
    step("step-statistics");
    let before = options.before.as_ref();
    let ComputedEditions {
        editions,
        changes,
        files,
    } = compute(data, settings, options, before, (period, templates))?;
    let main = &editions[settings.languages[0]];
    let changes = changes.as_ref();
    let documents = || {
        make_documents(
            settings,
            options,
            templates,
            (&editions, changes),
            &mut step,
        )
    };
    let data_files = || {
        if settings.makes(Output::Data) {
            files.map_or_else(|| data_files(main), Ok)
        } else {
            Ok(Vec::new())
        }
    };
    let (made, files) = rayon::join(documents, data_files);
    let mut made = made?;
    made.artifacts.extend(files.map_err(internal)?);
    if let Some(mail) = &options.mail {
        step("step-mail");
        let before = mail.before.as_ref();
        made.extend(make_mail(
            data,
            settings,
            options,
            before,
            (period, templates),
            main,
        )?);
    }
    if settings.packs && !data.has("members") {
        made.findings
            .push(Finding::new(Place::file("members.csv"), R097 {}));
    }
    let languages: Vec<&str> = editions.keys().copied().collect();
    let manifest = publish::manifest(
        &main.released,
        settings,
        options,
        &templates.used(&languages),
        &made,
        data.decided_until,
    );
    made.artifacts.push(manifest);
    Ok(Found {
        value: made.artifacts,
        findings: made.findings,
    })
}

/// What outputs are made from, in each language.
struct ComputedEditions {
    editions: BTreeMap<&'static str, Edition>,
    /// Since the edition before, where it is compared with that.
    changes: Option<Changes>,
    /// The data files, where the comparison was made from them.
    files: Option<Vec<Artifact>>,
}

/// Computes what outputs show, and what changed since the edition before.
fn compute(
    data: &input::Dataset,
    settings: &Settings,
    options: &RunOptions,
    before: Option<&Arc<ComparedEdition>>,
    (period, templates): (&Period, &Templates),
) -> Result<ComputedEditions, MakeError> {
    let mut editions = editions(data, settings, period, templates)?;
    let compared = before.map(|before| compare(before, settings, options, templates, &editions));
    let (changes, files) = compared.transpose()?.unzip();
    for edition in editions.values_mut() {
        let comparison = changes
            .as_ref()
            .map(|changes: &Changes| &changes.comparison);
        edition.settings.revised = comparison.map(Comparison::revised);
    }
    Ok(ComputedEditions {
        editions,
        changes,
        files,
    })
}

/// The packs of the members as the edition for members has them, and drafts of mails with them.
fn make_mail(
    data: &input::Dataset,
    settings: &Settings,
    options: &RunOptions,
    before: Option<&Arc<ComparedEdition>>,
    (period, templates): (&Period, &Templates),
    main: &Edition,
) -> Result<documents::Made, MakeError> {
    let settings = settings.for_packs();
    let computed = compute(data, &settings, options, before, (period, templates))?;
    let editions = &computed.editions;
    let mut made = documents::packs(&settings, options, templates, editions)?;
    let contact = |member: &str| main.released.contact(member);
    let mail = documents::mail::drafts(&settings, contact, editions, &made, templates)?;
    made.extend(mail);
    Ok(made)
}

/// What changed since the edition before, and the data files that this is read from.
fn compare(
    before: &Arc<ComparedEdition>,
    settings: &Settings,
    options: &RunOptions,
    templates: &Templates,
    editions: &BTreeMap<&'static str, Edition>,
) -> Result<(Changes, Vec<Artifact>), MakeError> {
    let main = &editions[settings.languages[0]];
    let languages: Vec<&str> = editions.keys().copied().collect();
    let (after, files) = compared(main, (settings, options), templates, &languages)?;
    Ok((Changes::new(before.clone(), after), files))
}

/// An edition as it is compared with another, and its data files.
fn compared(
    main: &Edition,
    (settings, options): (&Settings, &RunOptions),
    templates: &Templates,
    languages: &[&str],
) -> Result<(ComparedEdition, Vec<Artifact>), MakeError> {
    let files = data_files(main).map_err(internal)?;
    let (used, made) = (templates.used(languages), documents::Made::default());
    // What a comparison looks at is known before the documents are made.
    let manifest = publish::manifest(&main.released, settings, options, &used, &made, None);
    let file = |path: &str| {
        let mut all = files.iter().chain([&manifest]);
        let file = all.find(|file| file.path == path);
        file.map(|file| file.bytes.clone())
    };
    let edition = ComparedEdition::new(file).map_err(|e| internal(format!("{e:?}")))?;
    Ok((edition, files))
}

/// The data files of an edition.
fn data_files(edition: &Edition) -> Result<Vec<Artifact>, String> {
    let Edition {
        words,
        settings,
        released,
    } = edition;
    let points = report::main_points(released, words).into_iter();
    let points: Vec<(String, Vec<String>)> = points
        .map(|point| (format!("{} {}", point.lead, point.text), point.figures))
        .collect();
    render::data::write(released, settings, words, &points)
}

/// The data in each language that something is made in: those of the documents, and with packs
/// those of the members.
fn editions(
    data: &input::Dataset,
    settings: &Settings,
    period: &Period,
    templates: &Templates,
) -> Result<BTreeMap<&'static str, Edition>, MakeError> {
    let first = settings.languages[0];
    let mut editions = BTreeMap::from([(
        first,
        Edition::new(first, data, settings, period, templates)?,
    )]);
    let members = if settings.packs {
        editions[first].released.members()
    } else {
        Vec::new()
    };
    let of_members = members
        .iter()
        .map(|member| documents::language_of(member, first));
    let languages: BTreeSet<&str> = settings
        .languages
        .iter()
        .copied()
        .chain(of_members)
        .filter(|language| *language != first)
        .collect();
    for language in languages {
        editions.insert(
            language,
            Edition::new(language, data, settings, period, templates)?,
        );
    }
    Ok(editions)
}

/// The documents in each language, and the packs of the members.
fn make_documents(
    settings: &Settings,
    options: &RunOptions,
    templates: &Templates,
    (editions, changes): (&BTreeMap<&'static str, Edition>, Option<&Changes>),
    mut step: impl FnMut(&'static str) + Send,
) -> Result<documents::Made, MakeError> {
    let mut made = documents::Made::default();
    for (n, language) in settings.languages.iter().enumerate() {
        let mark = if n == 0 {
            String::new()
        } else {
            format!(".{language}")
        };
        let edition = &editions[language];
        made.extend(edition.documents(&mark, templates, changes, &options.scratch, &mut step)?);
    }
    if settings.packs {
        step("step-packs");
        made.extend(documents::packs(settings, options, templates, editions)?);
    }
    // What is left of it, once the documents are done.
    step("step-data");
    Ok(made)
}

//! The documents of one language, and those of each member. In: data, settings, templates. Out:
//! files, and what was noticed while they were made. It must not know how a figure is computed, nor
//! how a page is set.

use crate::finding::codes::R093;
use crate::{
    MakeError,
    disclosure::{self, Audience, Member, Packs, Released},
    finding::{Finding, Place},
    input::Dataset,
    internal, languages,
    layout::{self, fonts::Fonts},
    publish,
    render::{self, Artifact},
    report::{self, Meetings, Report, Templates},
    settings::{RunOptions, Settings, period::Period, written::Output},
    statistics::{self, REGISTRY},
    words::Words,
};
use rayon::prelude::*;
use std::{
    collections::{BTreeMap, BTreeSet},
    panic::{AssertUnwindSafe, catch_unwind},
    path::Path,
    sync::Arc,
};

/// Files, findings, and the fonts that the program did not bring for them.
#[derive(Default)]
pub struct Made {
    pub artifacts: Vec<Artifact>,
    pub findings: Vec<Finding>,
    pub fonts: BTreeSet<(String, String)>,
    /// Names of files and folders that are not the key of what they are about, with that key.
    pub names: BTreeMap<String, String>,
}

impl Made {
    pub fn extend(&mut self, more: Self) {
        self.artifacts.extend(more.artifacts);
        self.findings.extend(more.findings);
        self.fonts.extend(more.fonts);
        self.names.extend(more.names);
    }

    /// The name of the file or folder about this key.
    fn name(&mut self, folder: &str, key: &str, taken: &mut BTreeSet<String>) -> String {
        let name = publish::file_name(key, taken);
        if name != key {
            self.names
                .insert(format!("{folder}/{name}"), key.to_owned());
        }
        name
    }

    /// A document as a PDF, and which of its characters no font has.
    fn pages(
        &mut self,
        path: &str,
        report: &Report,
        words: &Words,
        fonts: &mut Fonts,
    ) -> Result<(), MakeError> {
        let (pdf, document) =
            render::pdf::write(path, |to| layout::lay_out(report, words, fonts, to))
                .map_err(internal)?;
        self.findings
            .extend(layout::missing::findings(&document, path));
        self.artifacts.push(pdf);
        Ok(())
    }

    /// A document as a workbook, and which of its tables no sheet holds.
    fn workbook(
        &mut self,
        path: &str,
        report: &Report,
        words: &Words,
        scratch: &Path,
    ) -> Result<(), MakeError> {
        self.artifacts
            .push(render::xlsx::write(report, words, path, scratch).map_err(internal)?);
        self.findings.extend(render::xlsx::findings(report, path));
        Ok(())
    }
}

/// What is shown in one language: its words, the settings with its texts, what the audience may see.
pub struct Edition {
    pub words: Arc<Words>,
    pub settings: Settings,
    pub released: Released,
}

impl Edition {
    /// Computes what outputs show, with the names of a language.
    ///
    /// # Errors
    /// A bug.
    pub fn new(
        language: &str,
        data: &Dataset,
        settings: &Settings,
        period: &Period,
        templates: &Templates,
    ) -> Result<Self, MakeError> {
        let words =
            Words::new(language).ok_or_else(|| internal(format!("no words of {language}")))?;
        let (data, settings) = (
            data.in_language(language).map_err(internal)?,
            settings.in_language(language),
        );
        let of = if settings.needs_all_statistics() {
            REGISTRY.to_vec()
        } else {
            report::needed(&templates.of("briefing", language))
        };
        let statistics =
            statistics::compute_only(&of, &data, &settings, period).map_err(internal)?;
        let released =
            disclosure::release(statistics, &data, &settings, settings.disclosure.audience)
                .map_err(internal)?;
        Ok(Self {
            words,
            settings,
            released,
        })
    }

    /// The briefing with its workbook, and the factsheets and agenda briefs of meetings. `mark`
    /// stands before the ends of their names.
    ///
    /// # Errors
    /// A template that can't be filled, or a bug.
    pub fn documents(
        &self,
        mark: &str,
        templates: &Templates,
        scratch: &Path,
        mut step: impl FnMut(&'static str) + Send,
    ) -> Result<Made, MakeError> {
        let Self {
            words,
            settings,
            released,
        } = self;
        step("step-report");
        let template = |kind: &str| templates.of(kind, words.language);
        let briefing = report::compose(released, settings, words, &template("briefing"))?;
        let mut others = Vec::new();
        let meetings = Meetings::new(released, settings, words);
        let (mut named, mut taken) = (Made::default(), BTreeSet::new());
        let (factsheet, agenda) = (template("factsheet"), template("agenda"));
        let of_meetings = settings.makes(Output::Meetings);
        for meeting in meetings.of_period().into_iter().filter(|_| of_meetings) {
            let report = meetings.factsheet(meeting, &factsheet)?;
            others.push((
                format!(
                    "meetings/{}{mark}.pdf",
                    named.name("meetings", &meeting.id, &mut taken)
                ),
                report,
            ));
        }
        // Who is expected and who stayed away is not for the public.
        let planned = if released.audience() == Audience::Public || !of_meetings {
            Vec::new()
        } else {
            meetings.planned()
        };
        for meeting in &planned {
            let report = meetings.agenda(meeting, &agenda)?;
            others.push((
                format!(
                    "agenda/{}{mark}.pdf",
                    named.name("agenda", &meeting.id, &mut taken)
                ),
                report,
            ));
        }
        let workbook = format!("statistics{mark}.xlsx");
        let set_pages = || {
            step("step-pdf");
            let (mut made, mut fonts) = (Made::default(), Fonts::new(&settings.fonts));
            made.pages(&format!("briefing{mark}.pdf"), &briefing, words, &mut fonts)?;
            for (path, report) in &others {
                made.pages(path, report, words, &mut fonts)?;
            }
            if settings.makes(Output::Web) {
                step("step-html");
                made.artifacts.push(render::html::write(
                    &briefing,
                    words,
                    &mut fonts,
                    &format!("briefing{mark}.html"),
                    &workbook,
                ));
            }
            made.fonts = fonts.foreign();
            // What is left of it, once the pages are done.
            step("step-xlsx");
            Ok::<Made, MakeError>(made)
        };
        let write_sheets = || {
            let mut made = Made::default();
            made.workbook(&workbook, &briefing, words, scratch)
                .map(|()| made)
        };
        let (pages, sheets) = rayon::join(set_pages, write_sheets);
        let mut made = pages?;
        made.extend(sheets?);
        made.extend(named);
        Ok(made)
    }

    /// A document and a workbook of one member, from what this member may see.
    fn pack(
        &self,
        packs: &Packs,
        id: &str,
        folder: &str,
        templates: &Templates,
        scratch: &Path,
        fonts: &mut Fonts,
    ) -> Result<Made, MakeError> {
        let Self {
            words, settings, ..
        } = self;
        let own = packs
            .of(id)
            .ok_or_else(|| internal("no member of this edition"))?;
        let report = report::pack(&own, settings, words, &templates.of("pack", words.language))?;
        let mut made = Made::default();
        made.pages(&format!("members/{folder}/pack.pdf"), &report, words, fonts)?;
        made.workbook(
            &format!("members/{folder}/pack.xlsx"),
            &report,
            words,
            scratch,
        )?;
        made.fonts = fonts.foreign();
        Ok(made)
    }
}

/// The language of a member's pack. What is not known was reported when the members were read.
pub fn language_of(member: &Member, main: &'static str) -> &'static str {
    member
        .language
        .as_deref()
        .and_then(languages::known)
        .unwrap_or(main)
}

/// A document and a workbook for each member in its language, made side by side. With `keep_going`
/// a pack that can't be made is a finding; else it is an error that names all of them.
///
/// # Errors
/// Templates that can't be filled for some members, or a bug.
pub fn packs(
    settings: &Settings,
    options: &RunOptions,
    templates: &Templates,
    editions: &BTreeMap<&'static str, Edition>,
) -> Result<Made, MakeError> {
    let main = settings.languages[0];
    let mut made = Made::default();
    let mut taken = BTreeSet::new();
    let mut named = Made::default();
    let of = |member: Member| {
        (
            named.name("members", &member.id, &mut taken),
            language_of(&member, main),
            member.id,
        )
    };
    let wanted: Vec<(String, &'static str, String)> = editions[main]
        .released
        .members()
        .into_iter()
        .map(of)
        .collect();
    made.extend(named);
    let mut cut: BTreeMap<&str, Packs> = BTreeMap::new();
    for (language, edition) in editions {
        let packs = edition.released.packs(edition.settings.disclosure.peers);
        cut.insert(
            *language,
            packs.ok_or_else(|| internal("packs are for members"))?,
        );
    }
    let results: Vec<Result<Made, MakeError>> = wanted
        .par_iter()
        .map_init(
            || Fonts::new(&settings.fonts),
            |fonts, (folder, language, id)| {
                // One that fails, in whatever way, must not take the others with it.
                catch_unwind(AssertUnwindSafe(|| {
                    editions[language].pack(
                        &cut[language],
                        id,
                        folder,
                        templates,
                        &options.scratch,
                        fonts,
                    )
                }))
                .unwrap_or_else(|_| Err(internal(format!("the pack of {id} broke off"))))
            },
        )
        .collect();
    let mut failed = Vec::new();
    for ((.., id), result) in wanted.iter().zip(results) {
        match result {
            Ok(pack) => made.extend(pack),
            Err(e) => failed.push((id.clone(), e)),
        }
    }
    if !failed.is_empty() && !options.keep_going {
        return Err(MakeError::Packs(failed));
    }
    made.findings.extend(failed.into_iter().map(|(id, e)| {
        Finding::new(
            Place::file(&format!("members/{id}")),
            R093 {
                member: id,
                reason: e.to_string(),
            },
        )
    }));
    Ok(made)
}

//! The documents of one language, and those of each member. In: data, settings, templates. Out:
//! files, and what was noticed while they were made. It must not know how a figure is computed, nor
//! how a page is set.

mod formats;
pub mod mail;

use crate::finding::codes::R093;
use crate::{
    MakeError,
    compare::Changes,
    disclosure::{self, Member, Packs, Released},
    finding::{Finding, Place},
    input::Dataset,
    internal, languages,
    layout::fonts::Fonts,
    publish,
    render::Artifact,
    report::{self, Meetings, Templates, topical},
    settings::{RunOptions, Settings, period::Period, written::Output},
    statistics::{self, REGISTRY},
    words::Words,
};
use formats::{ComposedDocument, DocumentSubject, Format, Tools};
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
}

/// What is shown in one language: its words, the settings with its texts, what the audience may
/// see.
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
            data.in_language(language, &settings.words_in(language))
                .map_err(internal)?,
            settings.in_language(language),
        );
        let of = if settings.needs_all_statistics() {
            REGISTRY.to_vec()
        } else {
            let topics = topical::SUBJECTS.iter().map(|(name, _)| *name);
            let kinds = std::iter::once("briefing").chain(topics);
            let of_kinds = kinds.map(|kind| templates.choose(kind, language));
            report::needed(&of_kinds.collect::<Vec<_>>())
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

    /// The briefing, and the factsheets and agenda briefs of meetings, in all formats. `mark`
    /// stands before the ends of their names.
    ///
    /// # Errors
    /// A template that can't be filled, or a bug.
    pub fn documents(
        &self,
        mark: &str,
        templates: &Templates,
        changes: Option<&Changes>,
        scratch: &Path,
        mut step: impl FnMut(&'static str) + Send,
    ) -> Result<Made, MakeError> {
        step("step-report");
        let mut named = Made::default();
        let mut documents = self.compose(mark, templates, &mut named)?;
        let of_changes = changes.map(|changes| self.changes(mark, templates, changes));
        documents.extend(of_changes.transpose()?);
        let pages = || {
            let made = self.write(formats::PAGES, &documents, scratch, &mut None, &mut step);
            // What is left of it, once the pages are done.
            step("step-xlsx");
            made
        };
        let sheets = || self.write(formats::SHEETS, &documents, scratch, &mut None, &mut |_| {});
        let (pages, sheets) = rayon::join(pages, sheets);
        let mut made = pages?;
        made.extend(sheets?);
        made.extend(named);
        Ok(made)
    }

    /// The document about what changed, in the format that the end of a path names; none where it has
    /// no such format.
    ///
    /// # Errors
    /// A template that can't be filled, or a bug.
    pub fn changes_as(
        &self,
        path: &Path,
        templates: &Templates,
        changes: &Changes,
        scratch: &Path,
    ) -> Result<Option<Artifact>, MakeError> {
        let document = self.changes("", templates, changes)?;
        let mut tools = Tools {
            words: &self.words,
            settings: &self.settings,
            scratch,
            fonts: &mut None,
            workbooks: BTreeMap::new(),
        };
        let made = formats::write_as(&document, path, &mut tools)?;
        Ok(made.and_then(|mut made| made.artifacts.pop()))
    }

    /// The document about what changed since the edition before.
    fn changes(
        &self,
        mark: &str,
        templates: &Templates,
        changes: &Changes,
    ) -> Result<ComposedDocument, MakeError> {
        let Self {
            words,
            settings,
            released,
        } = self;
        let template = templates.choose("changes", words.language);
        Ok(ComposedDocument {
            subject: DocumentSubject::Changes,
            folder: String::new(),
            name: "changes".into(),
            mark: mark.to_owned(),
            report: report::changes(changes, released, settings, words, &template)?,
        })
    }

    /// The briefing, and the documents about one subject.
    fn about_period(
        &self,
        mark: &str,
        templates: &Templates,
    ) -> Result<Vec<ComposedDocument>, MakeError> {
        let Self {
            words,
            settings,
            released,
        } = self;
        let template = |kind: &str| templates.choose(kind, words.language);
        let of_period = |subject, name: &str, report| ComposedDocument {
            subject,
            folder: String::new(),
            name: name.to_owned(),
            mark: mark.to_owned(),
            report,
        };
        let briefing = report::compose(released, settings, words, &template("briefing"))?;
        let mut documents = vec![of_period(DocumentSubject::Briefing, "", briefing)];
        for subject in topical::SUBJECTS {
            let name = subject.0;
            let report = topical::about(subject, released, settings, words, &template(name))?;
            documents.extend(report.map(|report| of_period(DocumentSubject::Topic, name, report)));
        }
        Ok(documents)
    }

    /// The documents of the period; how their files are called goes into `named`.
    fn compose(
        &self,
        mark: &str,
        templates: &Templates,
        named: &mut Made,
    ) -> Result<Vec<ComposedDocument>, MakeError> {
        let Self {
            words,
            settings,
            released,
        } = self;
        let template = |kind: &str| templates.choose(kind, words.language);
        let mut documents = self.about_period(mark, templates)?;
        let mut taken = [BTreeSet::new(), BTreeSet::new()];
        let mut add = |subject, folder: &str, id: &str, report| {
            let taken = &mut taken[usize::from(subject == DocumentSubject::Participants)];
            documents.push(ComposedDocument {
                subject,
                folder: format!("{folder}/"),
                name: named.name(folder, id, taken),
                mark: mark.to_owned(),
                report,
            });
        };
        let meetings = Meetings::new(released, settings, words);
        let of_lists = template("participants");
        for list in released.participants() {
            let report = meetings.participants(list, &of_lists)?;
            add(
                DocumentSubject::Participants,
                "participants",
                &list.id,
                report,
            );
        }
        if !settings.makes(Output::Meetings) {
            return Ok(documents);
        }
        let (factsheet, agenda) = (template("factsheet"), template("agenda"));
        for meeting in meetings.of_period() {
            add(
                DocumentSubject::Meeting,
                "meetings",
                &meeting.id,
                meetings.factsheet(meeting, &factsheet)?,
            );
        }
        // Who is expected and who stayed away is not for the public.
        if released.audience().rules().sees_members {
            for meeting in &meetings.planned() {
                let report = meetings.agenda(meeting, &agenda)?;
                add(DocumentSubject::Meeting, "agenda", &meeting.id, report);
            }
        }
        Ok(documents)
    }

    fn write(
        &self,
        formats: &[Format],
        documents: &[ComposedDocument],
        scratch: &Path,
        fonts: &mut Option<Fonts>,
        step: &mut dyn FnMut(&'static str),
    ) -> Result<Made, MakeError> {
        let mut tools = Tools {
            words: &self.words,
            settings: &self.settings,
            scratch,
            fonts,
            workbooks: BTreeMap::new(),
        };
        formats::write(formats, documents, &mut tools, step)
    }

    /// The documents of one member, from what this member may see.
    fn pack(
        &self,
        packs: &Packs,
        id: &str,
        folder: &str,
        templates: &Templates,
        scratch: &Path,
        fonts: &mut Option<Fonts>,
    ) -> Result<Made, MakeError> {
        let Self {
            words, settings, ..
        } = self;
        let own = packs
            .pack(id)
            .ok_or_else(|| internal("no member of this edition"))?;
        let pack = ComposedDocument {
            subject: DocumentSubject::Member,
            folder: format!("members/{folder}/"),
            name: "pack".into(),
            mark: String::new(),
            report: report::pack(
                &own,
                settings,
                words,
                &templates.choose("pack", words.language),
            )?,
        };
        let mut made = Made::default();
        for formats in [formats::PAGES, formats::SHEETS] {
            let pack = std::slice::from_ref(&pack);
            made.extend(self.write(formats, pack, scratch, fonts, &mut |_| {})?);
        }
        Ok(made)
    }
}

/// The language of a member's pack. What is not known was reported when the members were read.
pub fn language_of(member: &Member, main: &'static str) -> &'static str {
    member
        .language
        .as_deref()
        .and_then(languages::known_tag)
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
    let cut = cut_packs(editions)?;
    let results: Vec<Result<Made, MakeError>> = wanted
        .par_iter()
        .map_init(
            || None,
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

/// What members see, in each language.
fn cut_packs<'e>(
    editions: &'e BTreeMap<&'static str, Edition>,
) -> Result<BTreeMap<&'static str, Packs<'e>>, MakeError> {
    let mut cut = BTreeMap::new();
    for (language, edition) in editions {
        let packs = edition.released.packs(edition.settings.disclosure.peers);
        cut.insert(
            *language,
            packs.ok_or_else(|| internal("packs are for members"))?,
        );
    }
    Ok(cut)
}

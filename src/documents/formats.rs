//! The formats in which documents are written. In: composed documents. Out: their files, and what
//! was noticed while they were written. It must not know what a document says.
//!
//! A new format is a module of `render` and a line here: in `PAGES` if it needs fonts, else in
//! `SHEETS`, which are written beside.

use super::Made;
use crate::{
    MakeError, internal,
    layout::{self, fonts::Fonts},
    render::{self, Artifact},
    report::Report,
    settings::{
        Settings,
        written::{Output, WordOutput, WorkbookFormat},
    },
    words::Words,
};
use std::{collections::BTreeMap, path::Path};

/// What a document is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DocumentSubject {
    Briefing,
    Meeting,
    Member,
    /// A list of participants.
    Participants,
    /// What changed since the edition before.
    Changes,
    /// One subject, such as the progress of initiatives.
    Topic,
}

/// A composed document, whatever its format.
pub struct ComposedDocument {
    pub subject: DocumentSubject,
    /// Where its files lie, with a slash behind it.
    pub folder: String,
    /// The name of its files; the briefing has one for each format.
    pub name: String,
    /// What stands before the ends of their names: a language.
    pub mark: String,
    pub report: Report,
}

impl ComposedDocument {
    fn path(&self, format: &Format) -> String {
        let name = match self.subject {
            DocumentSubject::Briefing => format.briefing,
            _ => &self.name,
        };
        format!("{}{name}{}.{}", self.folder, self.mark, format.end)
    }
}

/// A format of documents.
pub struct Format {
    /// What the names of its files end with.
    pub end: &'static str,
    /// The name of the briefing in it.
    pub briefing: &'static str,
    /// Which documents are written in it.
    pub of: &'static [DocumentSubject],
    /// Is it written of a document about this?
    pub is_wanted: fn(&Settings, DocumentSubject) -> bool,
    /// The message of what is being done.
    pub step: &'static str,
    write: fn(&ComposedDocument, &str, &mut Tools) -> Result<Made, MakeError>,
}

/// What writing needs besides the document.
pub struct Tools<'a> {
    pub words: &'a Words,
    pub settings: &'a Settings,
    /// Where files may lie for a moment.
    pub scratch: &'a Path,
    /// Made once a format is set in them.
    pub fonts: &'a mut Option<Fonts>,
    /// The workbooks of documents that another format is made from, by their paths without an end.
    pub workbooks: BTreeMap<String, Artifact>,
}

impl Tools<'_> {
    fn fonts(&mut self) -> &mut Fonts {
        let folder = &self.settings.fonts;
        self.fonts.get_or_insert_with(|| Fonts::new(folder))
    }
}

/// Formats that are set in fonts.
pub const PAGES: &[Format] = &[PDF, HTML, DOCX];
/// Formats that need none.
pub const SHEETS: &[Format] = &[XLSX, ODS];

const PDF: Format = Format {
    end: "pdf",
    briefing: "briefing",
    of: &[
        DocumentSubject::Briefing,
        DocumentSubject::Meeting,
        DocumentSubject::Member,
        DocumentSubject::Participants,
        DocumentSubject::Changes,
        DocumentSubject::Topic,
    ],
    is_wanted: |_, _| true,
    step: "step-pdf",
    write: |document, path, tools| {
        let set = |to: &mut dyn FnMut(layout::pages::Part)| {
            layout::lay_out(&document.report, tools.words, tools.fonts(), to)
        };
        let (file, set) = render::pdf::write(path, set).map_err(internal)?;
        Ok(Made {
            artifacts: vec![file],
            findings: layout::missing::findings(&set, path),
            ..Made::default()
        })
    },
};

const HTML: Format = Format {
    end: "html",
    briefing: "briefing",
    of: &[DocumentSubject::Briefing],
    is_wanted: |settings, _| settings.makes(Output::Web),
    step: "step-html",
    write: |document, path, tools| {
        let is_of_excel = tools.settings.workbook.contains(&WorkbookFormat::Xlsx);
        let workbook = document.path(if is_of_excel { &XLSX } else { &ODS });
        let file = render::html::write(
            &document.report,
            tools.words,
            tools.fonts(),
            path,
            &workbook,
        );
        Ok(Made {
            artifacts: vec![file],
            ..Made::default()
        })
    },
};

const DOCX: Format = Format {
    end: "docx",
    briefing: "briefing",
    of: &[
        DocumentSubject::Briefing,
        DocumentSubject::Meeting,
        DocumentSubject::Member,
        DocumentSubject::Participants,
        DocumentSubject::Changes,
        DocumentSubject::Topic,
    ],
    is_wanted: |settings, subject| {
        let document = match subject {
            DocumentSubject::Briefing => WordOutput::Briefing,
            DocumentSubject::Meeting => WordOutput::Meetings,
            DocumentSubject::Member => WordOutput::Packs,
            DocumentSubject::Participants | DocumentSubject::Changes | DocumentSubject::Topic => {
                return settings.makes(Output::Word);
            }
        };
        settings.makes(Output::Word) && settings.word.contains(&document)
    },
    step: "step-docx",
    write: |document, path, tools| {
        let template = tools.settings.word_template.clone();
        let (report, words) = (&document.report, tools.words);
        let file = render::docx::write(report, words, tools.fonts(), template.as_deref(), path);
        Ok(Made {
            artifacts: vec![file.map_err(internal)?],
            ..Made::default()
        })
    },
};

const XLSX: Format = Format {
    end: "xlsx",
    briefing: "statistics",
    of: &[
        DocumentSubject::Briefing,
        DocumentSubject::Member,
        DocumentSubject::Participants,
        DocumentSubject::Changes,
    ],
    is_wanted: |settings, _| settings.workbook.contains(&WorkbookFormat::Xlsx),
    step: "step-xlsx",
    write: |document, path, tools| {
        let file = workbook(document, path, tools)?;
        if tools.settings.workbook.contains(&WorkbookFormat::Ods) {
            tools.workbooks.insert(without_end(path), file.clone());
        }
        Ok(Made {
            artifacts: vec![file],
            findings: render::xlsx::findings(&document.report, path),
            ..Made::default()
        })
    },
};

/// It is the same workbook in another format.
const ODS: Format = Format {
    end: "ods",
    briefing: XLSX.briefing,
    of: XLSX.of,
    is_wanted: |settings, _| settings.workbook.contains(&WorkbookFormat::Ods),
    step: "step-ods",
    write: |document, path, tools| {
        let known = tools.workbooks.remove(&without_end(path));
        let file = known.map_or_else(|| workbook(document, path, tools), Ok)?;
        Ok(Made {
            artifacts: vec![render::ods::write(&file.bytes, path).map_err(internal)?],
            findings: render::xlsx::findings(&document.report, path),
            ..Made::default()
        })
    },
};

fn workbook(document: &ComposedDocument, path: &str, tools: &Tools) -> Result<Artifact, MakeError> {
    render::xlsx::write(&document.report, tools.words, path, tools.scratch).map_err(internal)
}

fn without_end(path: &str) -> String {
    path.rsplit_once('.')
        .map_or(path, |(path, _)| path)
        .to_owned()
}

/// Writes a document in the format that the end of a path names; none where it has no such format.
///
/// # Errors
/// A bug.
pub fn write_as(
    document: &ComposedDocument,
    path: &Path,
    tools: &mut Tools,
) -> Result<Option<Made>, MakeError> {
    let end = path
        .extension()
        .map(|end| end.to_string_lossy().to_lowercase());
    let format = PAGES
        .iter()
        .chain(SHEETS)
        .find(|format| end.as_deref() == Some(format.end) && format.of.contains(&document.subject));
    let name = path.display().to_string();
    format
        .map(|format| (format.write)(document, &name, tools))
        .transpose()
}

/// Writes documents in each of these formats that the settings do not leave out.
///
/// # Errors
/// A bug.
pub fn write(
    formats: &[Format],
    documents: &[ComposedDocument],
    tools: &mut Tools,
    step: &mut dyn FnMut(&'static str),
) -> Result<Made, MakeError> {
    let mut made = Made::default();
    for format in formats {
        let is_wanted = |document: &&ComposedDocument| {
            let subject = document.subject;
            format.of.contains(&subject) && (format.is_wanted)(tools.settings, subject)
        };
        let wanted: Vec<&ComposedDocument> = documents.iter().filter(is_wanted).collect();
        if wanted.is_empty() {
            continue;
        }
        step(format.step);
        for document in wanted {
            made.extend((format.write)(document, &document.path(format), tools)?);
        }
    }
    made.fonts = tools.fonts.as_ref().map(Fonts::foreign).unwrap_or_default();
    Ok(made)
}

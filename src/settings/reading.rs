//! The text of `rapporteur.toml` → settings, or what is wrong at which line. In: text. Out:
//! `Settings`. It must not know what they are used for.

use super::{
    SeriesScope, Settings, SettingsError, checks,
    files::{self, EditionDays},
    input::Input,
    language, languages, line, logo,
    look::{self, Colours},
    offset, period, scopes, too_long, with_nearest, word_template,
    written::{self, MailSection, WorkbookFormat},
    wrong_severity,
};
use crate::{finding::Severity, schema};
use lettre::message::Mailbox;
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Display,
    path::{Path, PathBuf},
    sync::Arc,
};

/// A period, the month and day on which a year begins, and how far the clock is ahead of UTC.
type Calendar = (Option<period::Asked>, (i8, i8), i32);

impl Settings {
    /// Reads a settings file; a file that is not there means the defaults.
    ///
    /// ```
    /// use rapporteur::settings::Settings;
    ///
    /// let settings = Settings::read("inputs/rapporteur.toml".as_ref())?;
    /// assert_eq!(settings.scopes[0].series.key, "ahg");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// Says which line is wrong, and names the nearest known key for an unknown one.
    pub fn read(path: &Path) -> Result<Self, SettingsError> {
        let name = path.display();
        // A pipe or a device could be read for ever.
        if path.metadata().is_ok_and(|m| !m.is_file()) {
            return Err(SettingsError(format!(
                "{name}: this is a folder or a device; a settings file was expected"
            )));
        }
        let source = match std::fs::read(path) {
            Ok(bytes) => bytes,
            Err(e) if e.kind() == std::io::ErrorKind::NotFound => Vec::new(),
            Err(e) => {
                return Err(SettingsError(format!(
                    "{name}: the settings can't be read; check what it is and who may read it ({e})"
                )));
            }
        };
        let text = std::str::from_utf8(&source).map_err(|_| {
            SettingsError(format!(
                "{name}: the file is not UTF-8 text; save it as UTF-8"
            ))
        })?;
        let mut settings = Self::parse(text).map_err(|e| SettingsError(format!("{name}:{e}")))?;
        let beside = |file: PathBuf| path.parent().unwrap_or(Path::new("")).join(file);
        let wrong = |key: &str, e: String| {
            let line = line(text, &["report", key]);
            SettingsError(format!("{name}:{line}: [report] {key}: {e}"))
        };
        if let Some(logo) = settings.logo_file.take().map(beside) {
            let read = logo::read(&logo).map_err(|e| wrong("logo", e))?;
            settings.logo = Some(Arc::new(read));
            settings.logo_file = Some(logo);
        }
        if let Some(template) = settings.word_template_file.take().map(beside) {
            let read = word_template::read(&template).map_err(|e| wrong("word_template", e))?;
            settings.word_template = Some(Arc::new(read));
            settings.word_template_file = Some(template);
        }
        Ok(settings)
    }

    /// Settings from text.
    ///
    /// # Errors
    /// `LINE: message`, without the file's name.
    pub fn parse(text: &str) -> Result<Self, SettingsError> {
        let file: written::File = toml::from_str(text).map_err(|e| not_toml(text, &e))?;
        check_sections(text, &file)?;
        let report = &file.report;
        let (period, year_begins, time_zone) = read_calendar(text, report)?;
        let csv = files::csv_marks(&report.csv).map_err(|e| report_error(text, "csv", e))?;
        let edition = read_edition(text, report)?;
        let colours = read_colours(text, report)?;
        let usual = Input::usual(&file.data, time_zone).map_err(|(key, e)| {
            settings_error(text, &["data", key], &format!("[data] {key}: {e}"))
        })?;
        let inputs = read_inputs(text, file.inputs, &usual)?;
        let languages = read_languages(text, report)?;
        let mail = read_mail(text, file.mail)?;
        let workbook = read_workbook(text, file.report.workbook)?;
        let scopes = scopes(file.series)
            .map_err(|(n, message)| settings_error(text, &["series", &n.to_string()], &message))?;
        check_translations(text, &file.translations, &scopes)?;
        Ok(Self {
            process: file.process,
            period,
            year_begins,
            time_zone,
            paper: file.report.paper,
            fonts: file.report.fonts.unwrap_or_else(|| "fonts".into()),
            colours,
            logo: None,
            languages,
            translations: file.translations,
            packs: file.report.packs,
            sections: file.report.sections,
            beside: file.report.beside,
            tracker: file.tracker,
            gender: file.gender,
            credentials: file.credentials,
            sittings: file.sittings,
            mail,
            workbook,
            participants: file.report.participants,
            leave_out: file.report.leave_out.into_iter().collect(),
            keep: file.report.keep,
            edition,
            compare: file.report.compare,
            revised: None,
            csv,
            logo_file: file.report.logo,
            word: file.report.word.map_or_else(
                || [written::WordOutput::Briefing].into(),
                |word| word.into_iter().collect(),
            ),
            word_template: None,
            word_template_file: file.report.word_template,
            scopes,
            inputs,
            usual,
            disclosure: file.disclosure,
            territories: file.members.territories,
            severities: file.severity,
            source: text.into(),
            proposed: None,
        })
    }
}

/// Whether the texts in other languages are of languages and series that there are.
fn check_translations(
    text: &str,
    translations: &BTreeMap<String, written::Translation>,
    scopes: &[SeriesScope],
) -> Result<(), SettingsError> {
    for (tag, translation) in translations {
        let wrong = |e| {
            let message = format!("[translations.{tag}]{e}");
            settings_error(text, &["translations", tag], &message)
        };
        check_translation(tag, translation, scopes).map_err(wrong)?;
    }
    Ok(())
}

/// What is wrong in a section whatever the others say.
fn check_sections(text: &str, file: &written::File) -> Result<(), SettingsError> {
    checks::briefing(text, &file.report)?;
    check_compare(text, &file.report)?;
    check_severities(text, &file.severity)?;
    check_process(text, &file.process)?;
    checks::ranges(text, file)
}

/// What is wrong with a file that can't be understood, at its line.
fn not_toml(text: &str, e: &toml::de::Error) -> SettingsError {
    let before = e.span().map_or("", |span| &text[..span.start]);
    let line = before.matches('\n').count() + 1;
    SettingsError(format!(
        "{line}: {}",
        with_nearest(&in_plain_words(e.message()))
    ))
}

/// `expected u8` without the names of types.
fn in_plain_words(message: &str) -> String {
    const TYPES: [(&str, &str); 8] = [
        ("u8", "a whole number from 0 to 255"),
        ("u16", "a whole number from 0 to 65535"),
        ("u32", "a whole number that is not below 0"),
        ("usize", "a whole number that is not below 0"),
        ("i16", "a year of up to four digits"),
        ("a boolean", "true or false"),
        ("a string", "a text in quotes"),
        ("a sequence", "a list in square brackets"),
    ];
    let Some((found, expected)) = message.rsplit_once(", expected ") else {
        return message.to_owned();
    };
    let plain = TYPES.iter().find(|(name, _)| *name == expected);
    plain.map_or_else(
        || message.to_owned(),
        |(_, plain)| format!("{found}, expected {plain}"),
    )
}

/// What is wrong with the key that a path leads to, at its line.
pub(super) fn settings_error(text: &str, path: &[&str], message: &str) -> SettingsError {
    SettingsError(format!("{}: {message}", line(text, path)))
}

/// What is wrong with a key of `[report]`.
pub(super) fn report_error(text: &str, key: &str, message: impl Display) -> SettingsError {
    settings_error(
        text,
        &["report", key],
        &format!("[report] {key}: {message}"),
    )
}

/// The period, the day on which a year begins, and the time zone.
fn read_calendar(text: &str, report: &written::ReportSection) -> Result<Calendar, SettingsError> {
    let period = report.period.as_deref().map(str::parse).transpose();
    let period = period.map_err(|e: period::PeriodError| report_error(text, "period", e))?;
    let begins = report.year_begins.as_deref();
    let begins = begins
        .map_or(Ok((1, 1)), period::begins)
        .map_err(|e| report_error(text, "year_begins", e))?;
    let zone = report.time_zone.as_deref();
    let zone = zone
        .map_or(Ok(0), offset)
        .map_err(|e| report_error(text, "time_zone", e))?;
    Ok((period, begins, zone))
}

/// The languages of the documents.
fn read_languages(
    text: &str,
    report: &written::ReportSection,
) -> Result<Vec<&'static str>, SettingsError> {
    let wrong = |e| settings_error(text, &["report", "languages"], &format!("[report] {e}"));
    languages(report.languages.as_deref()).map_err(wrong)
}

/// Who sends mails, and their subject.
fn read_mail(text: &str, mail: MailSection) -> Result<MailSection, SettingsError> {
    let wrong =
        |key: &str, e: &str| settings_error(text, &["mail", key], &format!("[mail] {key}: {e}"));
    if let Some(from) = &mail.from {
        from.parse::<Mailbox>().map_err(|_| {
            let form = "Secretariat <secretariat@example.org>";
            wrong(
                "from",
                &format!("\"{from}\" is no address; write one such as \"{form}\""),
            )
        })?;
    }
    if let Some(subject) = &mail.subject {
        check_subject(subject).map_err(|e| wrong("subject", &e))?;
    }
    Ok(mail)
}

/// Is a subject one line, with no other names in braces than those that it may have?
fn check_subject(subject: &str) -> Result<(), String> {
    let known = ["process", "member", "period"];
    if let Some(message) = too_long(subject) {
        return Err(message);
    }
    if subject.contains(char::is_control) {
        return Err("a subject is one line".to_owned());
    }
    let mut names = subject
        .split('{')
        .skip(1)
        .filter_map(|rest| rest.split_once('}'));
    names
        .find(|(name, _)| !known.contains(name))
        .map_or(Ok(()), |(name, _)| {
            Err(format!(
                "{{{name}}} stands for nothing; known are {{process}}, {{member}} and {{period}}"
            ))
        })
}

/// The formats of workbooks.
fn read_workbook(
    text: &str,
    written: Option<Vec<WorkbookFormat>>,
) -> Result<BTreeSet<WorkbookFormat>, SettingsError> {
    let formats = written.unwrap_or_else(|| vec![WorkbookFormat::Xlsx]);
    if formats.is_empty() {
        return Err(report_error(text, "workbook", "name at least one format"));
    }
    Ok(formats.into_iter().collect())
}

/// The days of the edition and of the one that it replaces.
fn read_edition(
    text: &str,
    report: &written::ReportSection,
) -> Result<Option<EditionDays>, SettingsError> {
    files::edition_days(report.edition.as_deref(), report.replaces.as_deref())
        .map_err(|e| settings_error(text, &["report", "edition"], &format!("[report] {e}")))
}

/// Whether there is what a comparison with the edition before needs.
fn check_compare(text: &str, report: &written::ReportSection) -> Result<(), SettingsError> {
    let wrong = match () {
        () if !report.compare => return Ok(()),
        () if report.edition.is_none() => "set edition to the day of the new edition",
        () if report.keep == 0 => "set keep to 1 or more, so that the edition before is there",
        () if report.leave_out.contains(&written::Output::Data) => {
            "the data files are compared; take \"data\" out of leave_out"
        }
        () => return Ok(()),
    };
    Err(report_error(text, "compare", wrong))
}

/// The colours of documents, which must be far enough apart.
fn read_colours(text: &str, report: &written::ReportSection) -> Result<Colours, SettingsError> {
    let mut colours = Colours::default();
    let written = [
        ("colour", &report.colour, &mut colours.first),
        ("second_colour", &report.second_colour, &mut colours.second),
    ];
    for (key, written, colour) in written {
        if let Some(written) = written {
            *colour = look::colour(written).map_err(|e| report_error(text, key, e))?;
        }
    }
    look::apart(colours)
        .map_err(|e| settings_error(text, &["report"], &format!("[report] {e}")))?;
    Ok(colours)
}

/// How the file of each table is read.
fn read_inputs(
    text: &str,
    written: BTreeMap<String, written::InputSection>,
    usual: &Input,
) -> Result<BTreeMap<String, Input>, SettingsError> {
    let mut inputs = BTreeMap::new();
    for (table, written) in written {
        let input = Input::new(&table, written, usual).map_err(|(key, e)| {
            let key_name = if key.is_empty() {
                String::new()
            } else {
                format!(" {key}")
            };
            settings_error(
                text,
                &["inputs", &table, key],
                &format!("[inputs.{table}]{key_name}: {e}"),
            )
        })?;
        inputs.insert(table, input);
    }
    Ok(inputs)
}

/// Whether each finding may have the severity that the settings give it.
fn check_severities(
    text: &str,
    severities: &BTreeMap<String, Severity>,
) -> Result<(), SettingsError> {
    for (code, severity) in severities {
        if let Some(message) = wrong_severity(code, *severity) {
            return Err(settings_error(
                text,
                &["severity", code],
                &format!("[severity] {code}: {message}"),
            ));
        }
    }
    Ok(())
}

/// Whether the texts about the process fit on a page.
fn check_process(text: &str, process: &written::Process) -> Result<(), SettingsError> {
    let texts = [
        ("name", &process.name),
        ("handling", &process.handling),
        ("publisher", &process.publisher),
        ("contact", &process.contact),
    ];
    for (key, value) in texts {
        if let Some(message) = too_long(value) {
            return Err(settings_error(text, &["process", key], &message));
        }
    }
    Ok(())
}

/// Whether there is such a language, and its texts fit on a page and are of series that there are.
/// An error says what is wrong, to stand behind the name of the section.
fn check_translation(
    tag: &str,
    translation: &written::Translation,
    scopes: &[SeriesScope],
) -> Result<(), String> {
    language(tag).map_err(|e| format!(": {e}"))?;
    let texts = [
        &translation.name,
        &translation.handling,
        &translation.publisher,
        &translation.contact,
    ];
    if let Some(subject) = &translation.mail_subject {
        check_subject(subject).map_err(|e| format!(" mail_subject: {e}"))?;
    }
    let names = translation
        .series
        .values()
        .flat_map(|names| [&names.name, &names.short]);
    if let Some(message) = texts
        .into_iter()
        .chain(names)
        .flatten()
        .find_map(|text| too_long(text))
    {
        return Err(format!(": {message}"));
    }
    let mut taken = BTreeMap::new();
    for (word, translated) in &translation.words {
        if schema::word(word).is_some() {
            return Err(format!(
                " words: \"{word}\" is a word that the program translates"
            ));
        }
        if let Some(other) = taken.insert(translated, word) {
            return Err(format!(
                " words: \"{other}\" and \"{word}\" would both be \"{translated}\""
            ));
        }
    }
    let unknown = translation
        .series
        .keys()
        .find(|key| !scopes.iter().any(|scope| scope.series.key == **key));
    match unknown {
        Some(key) => Err(format!(
            " series: there is no [[series]] with the key \"{key}\""
        )),
        None => Ok(()),
    }
}

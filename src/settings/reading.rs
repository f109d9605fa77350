//! The text of `rapporteur.toml` → settings, or what is wrong at which line. In: text. Out:
//! `Settings`. It must not know what they are used for.

use super::{
    LONGEST_TEXT, Settings, SettingsError,
    input::Input,
    language, languages, line, logo,
    look::{self, Colours},
    offset, period, scopes, with_nearest, written, wrong_severity,
};
use std::{collections::BTreeMap, path::Path, sync::Arc};

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
        if let Some(logo) = settings.logo_file.take() {
            let logo = path.parent().unwrap_or(Path::new("")).join(logo);
            let read = logo::read(&logo).map_err(|e| {
                SettingsError(format!(
                    "{name}:{}: [report] logo: {e}",
                    line(text, &["report", "logo"])
                ))
            })?;
            settings.logo = Some(Arc::new(read));
            settings.logo_file = Some(logo);
        }
        Ok(settings)
    }

    /// Settings from text.
    ///
    /// # Errors
    /// `LINE: message`, without the file's name.
    pub fn parse(text: &str) -> Result<Self, SettingsError> {
        let file: written::File = toml::from_str(text).map_err(|e| {
            let line = e
                .span()
                .map_or(1, |s| text[..s.start].matches('\n').count() + 1);
            SettingsError(format!("{line}: {}", with_nearest(e.message())))
        })?;
        let wrong = |path: &[&str], message: String| {
            SettingsError(format!("{}: {message}", line(text, path)))
        };
        let period = file.report.period.as_deref().map(str::parse).transpose();
        let period = period.map_err(|e: period::PeriodError| {
            wrong(&["report", "period"], format!("[report] period: {e}"))
        })?;
        let year_begins = file
            .report
            .year_begins
            .as_deref()
            .map_or(Ok((1, 1)), period::begins);
        let year_begins = year_begins.map_err(|e| {
            wrong(
                &["report", "year_begins"],
                format!("[report] year_begins: {e}"),
            )
        })?;
        let time_zone = file.report.time_zone.as_deref().map_or(Ok(0), offset);
        let time_zone = time_zone
            .map_err(|e| wrong(&["report", "time_zone"], format!("[report] time_zone: {e}")))?;
        let mut colours = Colours::default();
        let written = [
            ("colour", &file.report.colour, &mut colours.first),
            (
                "second_colour",
                &file.report.second_colour,
                &mut colours.second,
            ),
        ];
        for (key, text, colour) in written {
            if let Some(text) = text {
                *colour = look::colour(text)
                    .map_err(|e| wrong(&["report", key], format!("[report] {key}: {e}")))?;
            }
        }
        look::apart(colours).map_err(|e| wrong(&["report"], format!("[report] {e}")))?;
        let usual = Input::usual(&file.data, time_zone)
            .map_err(|(key, e)| wrong(&["data", key], format!("[data] {key}: {e}")))?;
        let mut inputs = BTreeMap::new();
        for (table, written) in file.inputs {
            let input = Input::new(&table, written, &usual);
            let input = input.map_err(|(key, e)| {
                let key_name = if key.is_empty() {
                    String::new()
                } else {
                    format!(" {key}")
                };
                wrong(
                    &["inputs", &table, key],
                    format!("[inputs.{table}]{key_name}: {e}"),
                )
            })?;
            inputs.insert(table, input);
        }
        if let Some((code, message)) = file
            .severity
            .iter()
            .find_map(|(code, severity)| Some((code, wrong_severity(code, *severity)?)))
        {
            return Err(wrong(
                &["severity", code],
                format!("[severity] {code}: {message}"),
            ));
        }
        let texts = [
            ("name", &file.process.name),
            ("handling", &file.process.handling),
            ("publisher", &file.process.publisher),
            ("contact", &file.process.contact),
        ];
        let too_long = |text: &str| {
            let start: String = text.chars().take(30).collect();
            let long = text.chars().count() > LONGEST_TEXT;
            long.then(|| format!("\"{start}…\" is longer than {LONGEST_TEXT} characters; it must fit in the head of a page"))
        };
        if let Some((key, message)) = texts
            .into_iter()
            .find_map(|(key, text)| Some((key, too_long(text)?)))
        {
            return Err(wrong(&["process", key], message));
        }
        let languages = languages(file.report.languages.as_deref())
            .map_err(|e| wrong(&["report", "languages"], format!("[report] {e}")))?;
        let scopes = scopes(file.series, too_long)
            .map_err(|(n, message)| wrong(&["series", &n.to_string()], message))?;
        for (tag, translation) in &file.translations {
            let path = ["translations", tag];
            language(tag).map_err(|e| wrong(&path, format!("[translations.{tag}]: {e}")))?;
            let texts = [
                &translation.name,
                &translation.handling,
                &translation.publisher,
                &translation.contact,
            ];
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
                return Err(wrong(&path, format!("[translations.{tag}]: {message}")));
            }
            let unknown = translation
                .series
                .keys()
                .find(|key| !scopes.iter().any(|scope| scope.series.key == **key));
            if let Some(key) = unknown {
                return Err(wrong(
                    &path,
                    format!(
                        "[translations.{tag}] series: there is no [[series]] with the key \"{key}\""
                    ),
                ));
            }
        }
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
            leave_out: file.report.leave_out.into_iter().collect(),
            keep: file.report.keep,
            logo_file: file.report.logo,
            scopes,
            inputs,
            usual,
            disclosure: file.disclosure,
            severities: file.severity,
            source: text.as_bytes().to_vec(),
        })
    }
}

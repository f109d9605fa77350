//! Settings that can be read and still can't be meant. In: the settings file. Out: what is wrong, at its
//! line. It must not know the data.

use super::{
    SettingsError,
    reading::{report_error, settings_error},
    written,
};

/// Sections of the briefing that are named twice, or none.
pub fn briefing(text: &str, report: &written::ReportSection) -> Result<(), SettingsError> {
    let sections = report.sections.as_deref().unwrap_or(&[]);
    let is_twice = |(n, section): (usize, &written::Section)| sections[..n].contains(section);
    if report.sections.as_ref().is_some_and(Vec::is_empty) {
        return Err(report_error(text, "sections", "name at least one section"));
    }
    match sections.iter().enumerate().find(|entry| is_twice(*entry)) {
        Some((_, section)) => {
            let message = format!("\"{}\" is there twice", section.name());
            Err(report_error(text, "sections", message))
        }
        None => Ok(()),
    }
}

/// Numbers that no list could satisfy.
pub fn ranges(text: &str, file: &written::File) -> Result<(), SettingsError> {
    let percent = |share: Option<u8>, least: u8| share.is_some_and(|n| n < least || n > 100);
    let gender = file.gender.unwrap_or_default();
    let is_no_year = |year: i16| !(1..=9998).contains(&year);
    let rules = [
        (
            percent(gender.target, 0),
            "gender",
            "target",
            "a share in percent is from 0 to 100",
        ),
        (
            gender.base_year.is_some_and(is_no_year),
            "gender",
            "base_year",
            "a year is from 1 to 9998",
        ),
        (
            file.credentials.years == 0,
            "credentials",
            "years",
            "at least one year is needed",
        ),
        (
            percent(file.sittings.least_share, 1),
            "sittings",
            "least_share",
            "a share in percent is from 1 to 100",
        ),
    ];
    match rules.iter().find(|(is_wrong, ..)| *is_wrong) {
        Some((_, section, key, rule)) => Err(settings_error(
            text,
            &[section, key],
            &format!("[{section}] {key}: {rule}"),
        )),
        None => Ok(()),
    }
}

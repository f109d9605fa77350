//! The contents of a workbook: which sheets it has, in which groups, what a row of each is, and
//! which tables have none. In: sheets, tables. Out: the first sheet after the cover. It must not
//! write a cell.

use super::{Plan, SheetValue, plan, texts};
use crate::{
    report::sheets::WithoutSheet,
    settings::look::Tone,
    table::{Missing, Table},
    words::Words,
};

/// The key of this sheet.
pub(super) const CONTENTS: &str = "Contents";

/// The list of the other sheets.
pub(super) fn contents<'a>(
    plans: &[Plan],
    left_out: &[(&Table, WithoutSheet)],
    words: &Words,
) -> Plan<'a> {
    let row = |p: &Plan| {
        let row = if p.row.is_empty() {
            SheetValue::Missing(Missing::NotApplicable)
        } else {
            SheetValue::Text(p.row.clone().into())
        };
        let text = |text: String| SheetValue::Text(text.into());
        vec![
            text(p.name.clone()),
            text(words.text(p.group.term())),
            row,
            text(what(p, words)),
            SheetValue::Whole(i64::try_from(p.wide.len()).unwrap_or(i64::MAX)),
        ]
    };
    let rows = plans.iter().map(row).collect();
    let heads = ["sheet", "group-of-sheets", "row-is", "sheet-tables", "rows"];
    Plan {
        note: list_left_out(left_out, words),
        ..plan(CONTENTS, "contents", texts(&heads, rows, words), words)
    }
}

/// The titles of its tables.
fn what(plan: &Plan, words: &Words) -> String {
    let Some(sheet) = plan.sheet else {
        return plan.title.clone();
    };
    let mut titles: Vec<String> = Vec::new();
    for table in &sheet.tables {
        let title = words.plain_title(table);
        if !titles.contains(&title) {
            titles.push(title);
        }
    }
    titles.join("; ")
}

/// What a sheet is about: the contents can be filtered by it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Group {
    First,
    Participation,
    Themes,
    Initiatives,
    Data,
}

impl Group {
    /// By the first word of a topic, or of a statistic.
    pub(super) fn of(name: &str) -> Self {
        match name.split(['.', '-']).next() {
            Some("themes") => Self::Themes,
            Some("initiatives") => Self::Initiatives,
            _ => Self::Participation,
        }
    }

    /// Its name in `locales/`.
    const fn term(self) -> &'static str {
        match self {
            Self::First => "sheets-first",
            Self::Participation => "sheets-participation",
            Self::Themes => "sheets-themes",
            Self::Initiatives => "sheets-initiatives",
            Self::Data => "sheets-data",
        }
    }

    /// The colour of the tabs; the contents say the same in words.
    pub(super) const fn tone(self) -> Tone {
        match self {
            Self::First => Tone::Ink,
            Self::Participation => Tone::First,
            Self::Themes => Tone::Mid,
            Self::Initiatives => Tone::Second,
            Self::Data => Tone::Axis,
        }
    }
}

/// Which tables have no sheet, and why.
fn list_left_out(tables: &[(&Table, WithoutSheet)], words: &Words) -> Option<String> {
    let sentences = [
        (WithoutSheet::Empty, "sheets-left-out"),
        (WithoutSheet::FewMeetings, "sheets-few-meetings"),
    ]
    .into_iter()
    .filter_map(|(why, id)| {
        let own = tables.iter().filter(|(_, reason)| *reason == why);
        let mut titles: Vec<String> = own.map(|(table, _)| words.title(table)).collect();
        titles.dedup();
        let list = words.list(&titles);
        (!titles.is_empty()).then(|| words.say(id, &[("tables", list.into())]))
    });
    let sentences: Vec<String> = sentences.collect();
    (!sentences.is_empty()).then(|| sentences.join(" "))
}

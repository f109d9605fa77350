//! The contents of a workbook: which sheets it has, in which groups, and which tables have none. In:
//! sheets, tables. Out: the first sheet after the cover. It must not write a cell.

use super::{Plan, SheetValue, plan, texts};
use crate::{
    settings::look::Tone,
    table::{Cell, Column, Missing, Table, ValueType},
    words::Words,
};

/// The list of the other sheets.
pub(super) fn contents<'a>(plans: &[Plan], left_out: &[&Table], words: &Words) -> Plan<'a> {
    let row = |p: &Plan| {
        [p.name.clone(), words.text(group(p)), p.title.clone()]
            .map(|text| SheetValue::Text(text.into()))
            .to_vec()
    };
    let rows = plans.iter().map(row).collect();
    Plan {
        note: list_left_out(left_out, words),
        ..plan(
            "Contents",
            words.text("contents"),
            texts(&["sheet", "group-of-sheets", "what"], rows, words),
        )
    }
}

/// What a sheet is about, by its name in `locales/`: the contents can be filtered by it.
pub(super) fn group(plan: &Plan) -> &'static str {
    match plan.table.map(|table| table.statistic.split('.').next()) {
        Some(Some("participation")) => "sheets-participation",
        Some(Some("themes")) => "sheets-themes",
        Some(Some("initiatives")) => "sheets-initiatives",
        _ if plan.name.starts_with("Data") => "sheets-data",
        _ => "sheets-first",
    }
}

/// The colour of the tab of a group of sheets; their names say the same.
pub(super) fn tab_tone(group: &str) -> Tone {
    match group {
        "sheets-participation" => Tone::First,
        "sheets-themes" => Tone::Mid,
        "sheets-initiatives" => Tone::Second,
        "sheets-data" => Tone::Axis,
        _ => Tone::Ink,
    }
}

/// Has a table a row with a value, or a suppressed one, beside what its rows are about?
pub(super) fn says_something(table: &Table) -> bool {
    let is_measured = |(_, column): &(usize, &Column)| {
        matches!(
            column.values,
            ValueType::Whole | ValueType::Number | ValueType::Share
        )
    };
    let columns = table.columns.iter().enumerate();
    let measured: Vec<usize> = columns.filter(is_measured).map(|(i, _)| i).collect();
    let has_value = |row: &Vec<Cell>| {
        let mut cells = measured.iter().map(|column| &row[*column]);
        measured.is_empty()
            || cells.any(
                |cell| !matches!(cell, Cell::Missing(missing) if *missing != Missing::Confidential),
            )
    };
    table.rows.iter().any(has_value)
}

/// Which tables have no sheet, since nothing is on record of them.
fn list_left_out(tables: &[&Table], words: &Words) -> Option<String> {
    let mut titles: Vec<String> = tables.iter().map(|table| words.title(table)).collect();
    titles.dedup();
    let list = words.list(&titles);
    (!titles.is_empty()).then(|| words.say("sheets-left-out", &[("tables", list.into())]))
}

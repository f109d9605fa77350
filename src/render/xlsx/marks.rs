//! What sets cells apart beside their value: bars of shares, and a ground where a word warns. Both
//! follow the value when somebody changes it. In: a table and its sheet. Out: conditional formats. It
//! must not know which table it is.

use super::{
    chart::last_row,
    sheet::{HEAD, column, ink},
};
use crate::{
    render::wide::{SheetValue, Wide},
    settings::look::{Colours, Tone},
    table::Table,
};
use rust_xlsxwriter::{
    ConditionalFormatCell, ConditionalFormatCellRule, ConditionalFormatDataBar,
    ConditionalFormatType, Format, Worksheet, XlsxError, utility::cell_range,
};
use std::collections::BTreeMap;

/// Bars in the cells of the last share of a longer table: who is far from the others is seen at
/// once, and the number stays.
pub fn bars(
    sheet: &mut Worksheet,
    table: &Table,
    wide: &Wide,
    colours: Colours,
) -> Result<(), XlsxError> {
    const LEAST: usize = 5;
    let Some(share) = table
        .columns
        .iter()
        .rposition(|c| c.unit == Some("unit-share"))
        .filter(|_| table.rows.len() >= LEAST)
    else {
        return Ok(());
    };
    let place = column(wide.place(share));
    let last = last_row(table);
    let bar = ConditionalFormatDataBar::new()
        .set_fill_color(ink(colours, Tone::Bar))
        .set_solid_fill(true)
        .set_minimum(ConditionalFormatType::Number, 0)
        .set_maximum(ConditionalFormatType::Number, 1);
    sheet.add_conditional_format(HEAD + 1, place, last, place, &bar)?;
    Ok(())
}

/// A ground for the cells whose word warns, as the pages have it.
pub fn warnings(
    sheet: &mut Worksheet,
    table: &Table,
    wide: &Wide,
    colours: Colours,
) -> Result<(), XlsxError> {
    let last = last_row(table);
    let ground = Format::new().set_background_color(ink(colours, Tone::Warm));
    for (word, columns) in words_that_warn(table, wide) {
        let ranges = columns.iter().map(|at| {
            let at = column(*at);
            cell_range(HEAD + 1, at, last, at)
        });
        let rule = ConditionalFormatCell::new()
            .set_rule(ConditionalFormatCellRule::EqualTo(word))
            .set_multi_range(ranges.collect::<Vec<_>>().join(" "))
            .set_format(&ground);
        let first = column(columns[0]);
        sheet.add_conditional_format(HEAD + 1, first, last, first, &rule)?;
    }
    Ok(())
}

/// Each such word of the table, with the columns of the sheet that have it.
fn words_that_warn(table: &Table, wide: &Wide) -> BTreeMap<String, Vec<usize>> {
    let mut words: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for source in 0..table.columns.len() {
        let at = wide.place(source);
        let rows = table.rows.iter().enumerate();
        for (row, _) in rows.filter(|(_, cells)| cells[source].warns()) {
            let SheetValue::Text(word) = wide.value(row, at) else {
                continue;
            };
            let columns = words.entry(word.into_owned()).or_default();
            if columns.last() != Some(&at) {
                columns.push(at);
            }
        }
    }
    words
}

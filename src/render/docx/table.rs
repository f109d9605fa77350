//! Tables: headers that repeat on each page, rows that do not break, columns as wide as on the page.
//! In: a table block. Out: markup. It must not know what the figures mean.

use super::{
    WordDocument,
    markup::{Look, escape, paragraph, run},
};
use crate::{
    languages::Direction,
    layout,
    report::TableBlock,
    settings::look::Tone,
    table::{Cell, Label, Presence, Table},
};
use std::fmt::Write;

/// Twentieths of a point.
const TWIPS: f32 = 20.0;
/// Nobody reads a larger table in a text.
const MOST_CELLS: usize = 20_000;
/// Beside the texts of narrow columns.
const NARROW: &str =
    r#"<w:tcMar><w:left w:w="20" w:type="dxa"/><w:right w:w="20" w:type="dxa"/></w:tcMar>"#;

pub fn table(document: &mut WordDocument, block: &TableBlock) -> String {
    let rows = block.table.rows.len();
    if rows * block.table.columns.len() > MOST_CELLS {
        let n = i64::try_from(rows).unwrap_or(i64::MAX);
        let instead = document
            .words
            .say("word-table-elsewhere", &[("n", n.into())]);
        return document.caption(&block.title, &block.scope) + &document.plain("Note", &instead);
    }
    let widths = layout::column_widths(document.report, block, document.words, document.fonts);
    let scale = document.scale;
    let widths = widths.into_iter().map(|width| twips(width * scale));
    let widths: Vec<i32> = widths.collect();
    let mut out = document.caption(&block.title, &block.scope);
    let direction = document.direction();
    let visual = if direction == Direction::RightToLeft {
        "<w:bidiVisual/>"
    } else {
        ""
    };
    let total: i32 = widths.iter().sum();
    let _ = write!(
        out,
        r#"<w:tbl><w:tblPr><w:tblStyle w:val="RapporteurTable"/>{visual}<w:tblW w:w="{total}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0460" w:firstRow="1" w:lastRow="{last}" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="{title}"/><w:tblDescription w:val="{scope}"/></w:tblPr><w:tblGrid>"#,
        last = u8::from(!block.feet.is_empty()),
        title = escape(&block.title),
        scope = escape(&block.scope),
    );
    for width in &widths {
        let _ = write!(out, r#"<w:gridCol w:w="{width}"/>"#);
    }
    out.push_str("</w:tblGrid>");
    out.push_str(&head(document, &block.table, &widths));
    for row in &block.table.rows {
        out.push_str(&body_row(document, &block.table, row, &widths, false));
    }
    for row in &block.feet {
        out.push_str(&body_row(document, &block.table, row, &widths, true));
    }
    out.push_str("</w:tbl>");
    if block.notes.is_empty() {
        // Two tables without a paragraph between them would be one.
        out.push_str(&document.plain("Note", ""));
    }
    out + &document.notes(&block.notes)
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "widths on a page have four digits"
)]
fn twips(points: f32) -> i32 {
    (points * TWIPS).round() as i32
}

/// The row of headers, repeated on each page.
fn head(document: &WordDocument, table: &Table, widths: &[i32]) -> String {
    let mut out = "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>".to_owned();
    for (place, (column, width)) in table.columns.iter().zip(widths).enumerate() {
        let text = document.words.head(column);
        let align = alignment(table, place);
        let content = cell_text(document, &text, "TableHead", align, false);
        let _ = write!(
            out,
            r#"<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{margins}<w:vAlign w:val="bottom"/></w:tcPr>{content}</w:tc>"#,
            margins = margins(table, place),
        );
    }
    out + "</w:tr>"
}

/// A row; one of totals is bold.
fn body_row(
    document: &WordDocument,
    table: &Table,
    row: &[Cell],
    widths: &[i32],
    is_total: bool,
) -> String {
    let mut out = "<w:tr><w:trPr><w:cantSplit/></w:trPr>".to_owned();
    for (place, (cell, width)) in row.iter().zip(widths).enumerate() {
        let text = document.words.cell_in_column(place, cell);
        let align = alignment(table, place);
        let content = cell_text(document, &text, "TableText", align, is_total);
        let ground = ground(cell).map_or_else(String::new, |tone| {
            format!(
                r#"<w:shd w:val="clear" w:color="auto" w:fill="{}"/>"#,
                document.colour(tone)
            )
        });
        let _ = write!(
            out,
            r#"<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{ground}{margins}</w:tcPr>{content}</w:tc>"#,
            margins = margins(table, place),
        );
    }
    out + "</w:tr>"
}

fn cell_text(
    document: &WordDocument,
    text: &str,
    style: &str,
    align: &str,
    is_bold: bool,
) -> String {
    let look = Look {
        bold: is_bold,
        ..Look::default()
    };
    let direction = document.direction();
    // The alignment stands after the direction in the schema.
    let bidi = if direction == Direction::RightToLeft {
        "<w:bidi/>"
    } else {
        ""
    };
    let more = format!(r#"{bidi}<w:jc w:val="{align}"/>"#);
    paragraph(
        style,
        &more,
        &run(text, look, direction),
        Direction::LeftToRight,
    )
}

/// The columns of meetings are narrow.
fn margins(table: &Table, column: usize) -> &'static str {
    if matches!(table.columns[column].label, Label::Meeting(_)) {
        NARROW
    } else {
        ""
    }
}

/// Absence stands on a ground, and what is not counted on another.
const fn ground(cell: &Cell) -> Option<Tone> {
    match cell {
        Cell::Presence(Presence::Absent | Presence::Apologies) => Some(Tone::Warm),
        Cell::Presence(Presence::NotEligible) => Some(Tone::Off),
        _ => None,
    }
}

/// Numbers at the end, signs in the middle, text at the start.
fn alignment(table: &Table, column: usize) -> &'static str {
    if matches!(table.columns[column].label, Label::Meeting(_)) {
        return "center";
    }
    let cells = table.rows.iter().map(|row| &row[column]);
    let first = cells.clone().find(|cell| !matches!(cell, Cell::Missing(_)));
    match first {
        Some(Cell::Presence(_)) => "center",
        Some(cell) if column > 0 && cell.number().is_some() => "right",
        None if column > 0 && cells.count() > 0 => "right",
        _ => "left",
    }
}

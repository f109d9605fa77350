//! Tables: headers that repeat on each page, rows that do not break, columns as wide as on the page.
//! In: a table block. Out: markup. It must not know what the figures mean.

use super::{
    WordDocument,
    markup::{Look, TWIPS, bidi, escape, in_units, paragraph, run},
};
use crate::{
    languages::Direction,
    layout,
    report::TableBlock,
    table::{Cell, Label, Table},
};
use std::fmt::Write;

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
    let columns = widths.into_iter().enumerate();
    let columns: Vec<ColumnLook> = columns
        .map(|(place, width)| ColumnLook::new(&block.table, place, width * scale))
        .collect();
    let mut out = document.caption(&block.title, &block.scope);
    let direction = document.direction();
    let visual = if direction == Direction::RightToLeft {
        "<w:bidiVisual/>"
    } else {
        ""
    };
    let total: i64 = columns.iter().map(|column| column.width).sum();
    let _ = write!(
        out,
        r#"<w:tbl><w:tblPr><w:tblStyle w:val="RapporteurTable"/>{visual}<w:tblW w:w="{total}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0460" w:firstRow="1" w:lastRow="{last}" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="{title}"/><w:tblDescription w:val="{scope}"/></w:tblPr><w:tblGrid>"#,
        last = u8::from(!block.feet.is_empty()),
        title = escape(&block.title),
        scope = escape(&block.scope),
    );
    for column in &columns {
        let _ = write!(out, r#"<w:gridCol w:w="{}"/>"#, column.width);
    }
    out.push_str("</w:tblGrid>");
    out.push_str(&head(document, &block.table, &columns));
    for row in &block.table.rows {
        out.push_str(&body_row(document, row, &columns, false));
    }
    for row in &block.feet {
        out.push_str(&body_row(document, row, &columns, true));
    }
    out.push_str("</w:tbl>");
    if block.notes.is_empty() {
        // Two tables without a paragraph between them would be one.
        out.push_str(&document.plain("Note", ""));
    }
    out + &document.notes(&block.notes)
}

/// How the cells of a column look.
struct ColumnLook {
    width: i64,
    align: &'static str,
    margins: &'static str,
}

impl ColumnLook {
    fn new(table: &Table, column: usize, width: f32) -> Self {
        // The columns of meetings are narrow.
        let is_narrow = matches!(table.columns[column].label, Label::Meeting(_));
        Self {
            width: in_units(width, TWIPS),
            align: alignment(table, column),
            margins: if is_narrow { NARROW } else { "" },
        }
    }
}

/// The row of headers, repeated on each page.
fn head(document: &WordDocument, table: &Table, columns: &[ColumnLook]) -> String {
    let mut out = "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>".to_owned();
    for (column, look) in table.columns.iter().zip(columns) {
        let text = document.words.head(column);
        let content = cell_text(document, &text, "TableHead", look, false);
        out.push_str(&cell(look, "", r#"<w:vAlign w:val="bottom"/>"#, &content));
    }
    out + "</w:tr>"
}

/// A row; one of totals is bold.
fn body_row(
    document: &WordDocument,
    row: &[Cell],
    columns: &[ColumnLook],
    is_total: bool,
) -> String {
    let mut out = "<w:tr><w:trPr><w:cantSplit/></w:trPr>".to_owned();
    for (place, (own, look)) in row.iter().zip(columns).enumerate() {
        let text = document.words.cell_in_column(place, own);
        let content = cell_text(document, &text, "TableText", look, is_total);
        let ground = layout::ground(own).map_or_else(String::new, |tone| {
            let colour = document.colour(tone);
            format!(r#"<w:shd w:val="clear" w:color="auto" w:fill="{colour}"/>"#)
        });
        out.push_str(&cell(look, &ground, "", &content));
    }
    out + "</w:tr>"
}

/// A cell; its properties stand before and after its margins, as the schema has them.
fn cell(look: &ColumnLook, before: &str, after: &str, content: &str) -> String {
    let ColumnLook { width, margins, .. } = look;
    format!(
        r#"<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{before}{margins}{after}</w:tcPr>{content}</w:tc>"#
    )
}

fn cell_text(
    document: &WordDocument,
    text: &str,
    style: &str,
    column: &ColumnLook,
    is_bold: bool,
) -> String {
    let look = Look {
        bold: is_bold,
        ..Look::default()
    };
    let direction = document.direction();
    // The alignment stands after the direction in the schema.
    let more = format!(r#"{}<w:jc w:val="{}"/>"#, bidi(direction), column.align);
    let text = run(text, look, direction);
    paragraph(style, &more, &text, Direction::LeftToRight)
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

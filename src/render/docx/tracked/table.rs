//! The rows of a table beside those of another. In: markup. Out: one table, with the rows and cells
//! that differ. It must not know a column.

use super::{
    Change, Marks, TrackedError,
    blocks::{child, seen},
    runs::{alone, changed_paragraph, whole_paragraph},
};
use roxmltree::{Document, Node};
use similar::{Algorithm, DiffOp, capture_diff_slices};
use std::{fmt::Write, ops::Range};

/// A table, cut into its rows.
struct TableParts {
    /// Properties and widths of columns.
    before: String,
    rows: Vec<RowParts>,
}

/// A row, cut into its cells.
struct RowParts {
    properties: String,
    cells: Vec<CellParts>,
}

/// A cell, cut into its paragraphs.
struct CellParts {
    properties: String,
    paragraphs: Vec<String>,
    seen: String,
}

impl TableParts {
    fn read(markup: &str) -> Result<Self, TrackedError> {
        let text = alone(markup);
        let document = Document::parse(&text)?;
        let node = child(document.root_element(), "tbl").ok_or("no table")?;
        let elements = |node: Node| -> Vec<(String, Range<usize>)> {
            let named = |node: Node| (node.tag_name().name().to_owned(), node.range());
            node.children()
                .filter(Node::is_element)
                .map(named)
                .collect()
        };
        let of_name = |parts: &[(String, Range<usize>)], name: &str| -> String {
            let own = parts.iter().filter(|(own, _)| own == name);
            own.map(|(_, range)| &text[range.clone()]).collect()
        };
        let parts = elements(node);
        let before = of_name(&parts, "tblPr") + &of_name(&parts, "tblGrid");
        let cell = |node: Node| {
            let parts = elements(node);
            let paragraphs = parts.iter().filter(|(name, _)| name == "p");
            CellParts {
                properties: of_name(&parts, "tcPr"),
                paragraphs: paragraphs
                    .map(|(_, range)| text[range.clone()].to_owned())
                    .collect(),
                seen: seen(node),
            }
        };
        let row = |node: Node| RowParts {
            properties: of_name(&elements(node), "trPr"),
            cells: named(node, "tc").map(cell).collect(),
        };
        let rows = named(node, "tr").map(row).collect();
        Ok(Self { before, rows })
    }
}

/// The children of this name.
fn named<'a, 'd>(node: Node<'a, 'd>, name: &'a str) -> impl Iterator<Item = Node<'a, 'd>> {
    let children = node.children();
    children.filter(move |child| child.tag_name().name() == name)
}

impl RowParts {
    fn seen(&self) -> Vec<String> {
        self.cells.iter().map(|cell| cell.seen.clone()).collect()
    }

    /// What must be the same for two rows to be one that was changed: what it is about, and how many
    /// cells it has.
    fn shape(&self) -> (Option<String>, Vec<usize>) {
        let first = self.cells.first().map(|cell| cell.seen.clone());
        let cells = self.cells.iter();
        (first, cells.map(|cell| cell.paragraphs.len()).collect())
    }
}

/// A table of both documents. Its columns are those of the new one; where they differ, all rows do.
pub fn changed_table(old: &str, new: &str, marks: &mut Marks) -> Result<String, TrackedError> {
    let (old, new) = (TableParts::read(old)?, TableParts::read(new)?);
    let seen = |table: &TableParts| table.rows.iter().map(RowParts::seen).collect::<Vec<_>>();
    let mut rows = String::new();
    for change in capture_diff_slices(Algorithm::Patience, &seen(&old), &seen(&new)) {
        let (of_old, of_new) = (&old.rows[change.old_range()], &new.rows[change.new_range()]);
        if let DiffOp::Equal { .. } = change {
            for row in of_new {
                rows.push_str(&whole_row(row, Change::Kept, marks)?);
            }
        } else {
            rows.push_str(&replaced_rows(of_old, of_new, marks)?);
        }
    }
    Ok(format!("<w:tbl>{}{rows}</w:tbl>", new.before))
}

/// A table that only one of the two documents has.
pub fn whole_table(
    markup: &str,
    change: Change,
    marks: &mut Marks,
) -> Result<String, TrackedError> {
    let table = TableParts::read(markup)?;
    let mut rows = String::new();
    for row in &table.rows {
        rows.push_str(&whole_row(row, change, marks)?);
    }
    Ok(format!("<w:tbl>{}{rows}</w:tbl>", table.before))
}

/// Rows in the place of others: those that are about the same are compared.
fn replaced_rows(
    old: &[RowParts],
    new: &[RowParts],
    marks: &mut Marks,
) -> Result<String, TrackedError> {
    let shapes = |rows: &[RowParts]| rows.iter().map(RowParts::shape).collect::<Vec<_>>();
    let mut out = String::new();
    for change in capture_diff_slices(Algorithm::Myers, &shapes(old), &shapes(new)) {
        let (of_old, of_new) = (&old[change.old_range()], &new[change.new_range()]);
        if let DiffOp::Equal { .. } = change {
            for (before, after) in of_old.iter().zip(of_new) {
                out.push_str(&changed_row(before, after, marks)?);
            }
            continue;
        }
        for (rows, change) in [(of_old, Change::Deleted), (of_new, Change::Inserted)] {
            for row in rows {
                out.push_str(&whole_row(row, change, marks)?);
            }
        }
    }
    Ok(out)
}

/// A row of both tables, cell by cell.
fn changed_row(old: &RowParts, new: &RowParts, marks: &mut Marks) -> Result<String, TrackedError> {
    let mut cells = String::new();
    for (before, after) in old.cells.iter().zip(&new.cells) {
        let mut content = String::new();
        for (old, new) in before.paragraphs.iter().zip(&after.paragraphs) {
            content.push_str(&changed_paragraph(old, new, marks)?);
        }
        let _ = write!(cells, "<w:tc>{}{content}</w:tc>", after.properties);
    }
    Ok(format!("<w:tr>{}{cells}</w:tr>", new.properties))
}

/// A row that was kept, or that only one of the two tables has.
fn whole_row(row: &RowParts, change: Change, marks: &mut Marks) -> Result<String, TrackedError> {
    let mut properties = row.properties.clone();
    if change != Change::Kept {
        let mark = marks.empty(change);
        let inside = properties.strip_suffix("</w:trPr>").unwrap_or("<w:trPr>");
        properties = format!("{inside}{mark}</w:trPr>");
    }
    let mut cells = String::new();
    for cell in &row.cells {
        let mut content = String::new();
        for paragraph in &cell.paragraphs {
            content.push_str(&match change {
                Change::Kept => paragraph.clone(),
                change => whole_paragraph(paragraph, change, marks)?,
            });
        }
        let _ = write!(cells, "<w:tc>{}{content}</w:tc>", cell.properties);
    }
    Ok(format!("<w:tr>{properties}{cells}</w:tr>"))
}

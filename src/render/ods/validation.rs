//! What may be entered in cells: a choice, a whole number, a text of some length. In: the part of a
//! sheet. Out: markup. It must not know which cells these are for.

use super::{
    OdsError,
    book::{attribute, child, elements, range},
    markup::{CellPlace, CellRange, escape, quoted},
};
use roxmltree::{Document, Node};
use std::fmt::Write;

/// What may be entered in some cells.
pub struct Validation {
    range: CellRange,
    /// As a condition of a formula.
    condition: String,
    title: String,
    message: String,
}

impl Validation {
    /// Those of a sheet.
    pub fn all(document: &Document) -> Result<Vec<Self>, OdsError> {
        elements(document, "dataValidation")
            .map(|node| Self::read(&node))
            .collect()
    }

    fn read(node: &Node) -> Result<Self, OdsError> {
        let value = |name: &str| {
            let value = child(node, name).and_then(|value| value.text());
            value.ok_or_else(|| format!("a validation without {name}"))
        };
        let condition = match (attribute(node, "type")?, node.attribute("operator")) {
            ("list", None) => {
                let list = value("formula1")?.trim_matches('"').replace("\"\"", "\"");
                let words: Vec<String> = list
                    .split(',')
                    .map(|word| format!("\"{}\"", word.replace('"', "\"\"")))
                    .collect();
                format!("of:cell-content-is-in-list({})", words.join(";"))
            }
            ("whole", None) => format!(
                "of:cell-content-is-whole-number() and cell-content-is-between({},{})",
                value("formula1")?,
                value("formula2")?
            ),
            ("textLength", Some("lessThanOrEqual")) => {
                format!("of:cell-content-text-length()<={}", value("formula1")?)
            }
            (other, _) => return Err(format!("a validation of the kind {other}").into()),
        };
        let said = |key: &str| node.attribute(key).unwrap_or_default().to_owned();
        Ok(Self {
            range: range(attribute(node, "sqref")?)?,
            condition,
            title: said("errorTitle"),
            message: said("error"),
        })
    }

    pub const fn is_for(&self, at: CellPlace) -> bool {
        let CellRange { first, last } = self.range;
        first.row <= at.row
            && at.row <= last.row
            && first.column <= at.column
            && at.column <= last.column
    }

    /// As the file declares it, under this name.
    pub fn declare(&self, name: &str, sheet: &str, out: &mut String) {
        let base = format!("{}.{}", quoted(sheet), self.range.first.name());
        let _ = write!(
            out,
            r#"<table:content-validation table:name="{name}" table:condition="{}" table:allow-empty-cell="true" table:base-cell-address="{}"><table:error-message table:title="{}" table:display="true" table:message-type="stop"><text:p>{}</text:p></table:error-message></table:content-validation>"#,
            escape(&self.condition),
            escape(&base),
            escape(&self.title),
            escape(&self.message)
        );
    }
}

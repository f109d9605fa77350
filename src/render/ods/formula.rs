//! Formulas of Excel → `OpenFormula`: references in brackets, semicolons between arguments, and the
//! ranges of tables in place of their names. In: a formula of our own workbook. Out: a formula. It
//! must not know what is computed.

use super::{
    OdsError,
    markup::{CellPlace, CellRange, quoted},
};
use std::collections::BTreeMap;

/// A table of a sheet: its cells below the head, by the names of its columns.
#[derive(Debug, Clone)]
pub struct NamedTable {
    pub sheet: String,
    /// With its head.
    pub range: CellRange,
    pub columns: Vec<String>,
    pub title: String,
    pub about: String,
}

impl NamedTable {
    /// The cells of a column, without its head.
    fn column(&self, name: &str) -> Option<CellRange> {
        let place = self.columns.iter().position(|own| own == name)?;
        let column = self.range.first.column + u32::try_from(place).ok()?;
        Some(CellRange {
            first: CellPlace {
                row: self.range.first.row + 1,
                column,
            },
            last: CellPlace {
                row: self.range.last.row,
                column,
            },
        })
    }
}

pub type Tables = BTreeMap<String, NamedTable>;

/// A formula without its equals sign.
pub fn translate(formula: &str, tables: &Tables) -> Result<String, OdsError> {
    let mut out = String::from("of:=");
    let mut rest = formula;
    while let Some(c) = rest.chars().next() {
        let taken = match c {
            '"' => {
                let end = end_of_quoted(rest, '"')?;
                out.push_str(&rest[..end]);
                end
            }
            '\'' => {
                let end = end_of_quoted(rest, '\'')?;
                let sheet = rest[1..end - 1].replace("''", "'");
                end + reference_to(&sheet, &rest[end..], &mut out)?
            }
            ',' => {
                out.push(';');
                1
            }
            c if c.is_alphabetic() || matches!(c, '$' | '_') => word(rest, tables, &mut out)?,
            c if c.is_ascii_digit() => {
                let is_part = |c: char| c.is_ascii_digit() || c == '.';
                let end = rest.find(|c| !is_part(c)).unwrap_or(rest.len());
                out.push_str(&rest[..end]);
                end
            }
            c => {
                out.push(c);
                c.len_utf8()
            }
        };
        rest = &rest[taken..];
    }
    Ok(out)
}

/// A function, a cell, cells of a sheet or a column of a table; how much of the text it takes.
fn word(text: &str, tables: &Tables, out: &mut String) -> Result<usize, OdsError> {
    let is_part = |c: char| c.is_alphanumeric() || matches!(c, '$' | '_' | '.');
    let end = text.find(|c| !is_part(c)).unwrap_or(text.len());
    let (name, after) = text.split_at(end);
    if let Some(in_brackets) = after.strip_prefix('[') {
        let close = in_brackets
            .find(']')
            .ok_or_else(|| format!("{text}: a bracket has no end"))?;
        let column = &in_brackets[..close];
        let table = tables.get(name).ok_or_else(|| format!("no table {name}"))?;
        let range = table
            .column(column)
            .ok_or_else(|| format!("no column {column} in {name}"))?;
        out.push_str(&range.reference(&table.sheet));
        return Ok(end + close + 2);
    }
    if after.starts_with('!') {
        return Ok(end + reference_to(name, after, out)?);
    }
    if after.starts_with('(') {
        out.push_str(name.trim_start_matches("_xlfn."));
        return Ok(end);
    }
    let Some(_) = CellPlace::named(name) else {
        return Err(format!("{name}: neither a function nor a cell").into());
    };
    // A range of cells beside each other.
    let other = after.strip_prefix(':').map(|rest| {
        let end = rest.find(|c| !is_part(c)).unwrap_or(rest.len());
        &rest[..end]
    });
    if let Some(other) = other.filter(|other| CellPlace::named(other).is_some()) {
        out.extend(["[.", name, ":.", other, "]"]);
        return Ok(end + 1 + other.len());
    }
    out.extend(["[.", name, "]"]);
    Ok(end)
}

/// Cells of another sheet, from the exclamation mark on; how much of the text they take.
fn reference_to(sheet: &str, text: &str, out: &mut String) -> Result<usize, OdsError> {
    let cells = text
        .strip_prefix('!')
        .ok_or_else(|| format!("{sheet}: a sheet without cells"))?;
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '$' | ':');
    let end = cells.find(|c| !is_part(c)).unwrap_or(cells.len());
    let range = &cells[..end];
    if CellRange::named(range).is_none() {
        return Err(format!("{sheet}: {range} are no cells").into());
    }
    let range = range.replace(':', ":.");
    out.extend(["[$", &quoted(sheet), ".", &range, "]"]);
    Ok(end + 1)
}

/// Where a text in quotation marks ends; doubled, they are part of it.
fn end_of_quoted(text: &str, mark: char) -> Result<usize, OdsError> {
    let mut at = 1;
    while let Some(next) = text[at..].find(mark) {
        at += next + 1;
        if !text[at..].starts_with(mark) {
            return Ok(at);
        }
        at += 1;
    }
    Err(format!("{text}: a quotation mark has no end").into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_are_translated() {
        let table = NamedTable {
            sheet: "Data d'été".into(),
            range: CellRange::named("A5:C9").unwrap(),
            columns: vec!["status".into(), "jours de réunion".into(), "n".into()],
            title: String::new(),
            about: String::new(),
        };
        let tables = Tables::from([("Table_D".to_owned(), table)]);
        for (excel, open) in [
            ("SUM(G7,H7)", "of:=SUM([.G7];[.H7])"),
            (
                "IF(K1=0,\"[z], \"\"a\"\"\",J1/K1)",
                "of:=IF([.K1]=0;\"[z], \"\"a\"\"\";[.J1]/[.K1])",
            ),
            ("SUM($A$1:B2)", "of:=SUM([.$A$1:.B2])"),
            ("'Key ''figures'!$D$6", "of:=[$'Key ''figures'.$D$6]"),
            ("Notes!A1:B2*1.5", "of:=[$'Notes'.A1:.B2]*1.5"),
            (
                "COUNTIFS(Table_D[jours de réunion],\"<=\"&DATE(2022,12,31),Table_D[n],1)",
                "of:=COUNTIFS([$'Data d''été'.$B$6:.$B$9];\"<=\"&DATE(2022;12;31);[$'Data d''été'.$C$6:.$C$9];1)",
            ),
            (
                "ROWS(Table_D[status])",
                "of:=ROWS([$'Data d''été'.$A$6:.$A$9])",
            ),
        ] {
            assert_eq!(translate(excel, &tables).unwrap(), open);
        }
        for wrong in [
            "Table_E[n]",
            "Table_D[m]",
            "\"endless",
            "Total+1",
            "'Sheet'!Total",
        ] {
            assert!(translate(wrong, &tables).is_err(), "{wrong}");
        }
    }
}

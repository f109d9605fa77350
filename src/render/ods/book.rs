//! The parts of a workbook, and how they belong together. In: bytes. Out: sheets, texts, tables. It
//! must not know another format.

use super::{
    OdsError,
    formula::{NamedTable, Tables},
    markup::CellRange,
};
use crate::packages::part_path;
use roxmltree::{Document, Node};
use std::{
    collections::BTreeMap,
    io::{Cursor, Read},
};
use zip::ZipArchive;

/// A workbook; parts are read when they are asked for.
pub struct Book<'b> {
    archive: ZipArchive<Cursor<&'b [u8]>>,
    pub sheets: Vec<SheetPart>,
    /// The texts that cells share.
    pub texts: Vec<String>,
    pub tables: Tables,
}

/// What the workbook says of a sheet.
pub struct SheetPart {
    pub name: String,
    pub path: String,
    /// What is printed.
    pub printed: Option<CellRange>,
    /// The row, from 0, that stands on each printed page.
    pub head: Option<u32>,
    /// The part with its charts.
    pub drawing: Option<String>,
    /// The name of its table.
    pub table: Option<String>,
}

impl<'b> Book<'b> {
    pub fn open(bytes: &'b [u8]) -> Result<Self, OdsError> {
        let mut book = Self {
            archive: ZipArchive::new(Cursor::new(bytes))?,
            sheets: Vec::new(),
            texts: Vec::new(),
            tables: Tables::new(),
        };
        let text = book.part("xl/workbook.xml")?;
        let document = Document::parse(&text)?;
        let paths = book.relations("xl/workbook.xml")?;
        for sheet in elements(&document, "sheet") {
            let path = relation(&sheet, "id", &paths)?;
            let relations = book.relations(&path)?;
            let other = |kind: &str| {
                let mut paths = relations.values();
                paths.find(|path| path.contains(kind)).cloned()
            };
            let name = attribute(&sheet, "name")?.to_owned();
            let table = match other("/tables/") {
                Some(path) => Some(book.add_table(&path, &name)?),
                None => None,
            };
            book.sheets.push(SheetPart {
                name,
                path,
                printed: None,
                head: None,
                drawing: other("/drawings/"),
                table,
            });
        }
        for defined in elements(&document, "definedName") {
            book.take_defined_name(&defined)?;
        }
        if book
            .archive
            .index_for_name("xl/sharedStrings.xml")
            .is_some()
        {
            let text = book.part("xl/sharedStrings.xml")?;
            let document = Document::parse(&text)?;
            book.texts = elements(&document, "si")
                .map(|si| inner_text(&si))
                .collect();
        }
        Ok(book)
    }

    /// A part as text.
    pub fn part(&mut self, name: &str) -> Result<String, OdsError> {
        let mut text = String::new();
        self.archive.by_name(name)?.read_to_string(&mut text)?;
        Ok(text)
    }

    /// The parts that a part refers to, by the ids that it has for them.
    pub fn relations(&mut self, part: &str) -> Result<BTreeMap<String, String>, OdsError> {
        let (folder, name) = part.rsplit_once('/').unwrap_or(("", part));
        let path = format!("{folder}/_rels/{name}.rels");
        if self.archive.index_for_name(&path).is_none() {
            return Ok(BTreeMap::new());
        }
        let text = self.part(&path)?;
        let document = Document::parse(&text)?;
        let mut relations = BTreeMap::new();
        for relation in elements(&document, "Relationship") {
            let target = attribute(&relation, "Target")?;
            relations.insert(
                attribute(&relation, "Id")?.to_owned(),
                part_path(folder, target),
            );
        }
        Ok(relations)
    }

    /// Takes in the table of a sheet; its name.
    fn add_table(&mut self, path: &str, sheet: &str) -> Result<String, OdsError> {
        let text = self.part(path)?;
        let document = Document::parse(&text)?;
        let root = document.root_element();
        let name = attribute(&root, "name")?.to_owned();
        let columns = elements(&document, "tableColumn");
        let said = elements(&document, "table").find(|node| node.has_attribute("altText"));
        let said = |key: &str| {
            said.and_then(|node| node.attribute(key))
                .unwrap_or_default()
        };
        let table = NamedTable {
            sheet: sheet.to_owned(),
            range: range(attribute(&root, "ref")?)?,
            columns: columns
                .map(|column| attribute(&column, "name").map(unescaped))
                .collect::<Result<_, _>>()?,
            title: said("altText").to_owned(),
            about: said("altTextSummary").to_owned(),
        };
        self.tables.insert(name.clone(), table);
        Ok(name)
    }

    /// What is printed of a sheet, and the row that stands on each page.
    fn take_defined_name(&mut self, defined: &Node) -> Result<(), OdsError> {
        let Some(sheet) = defined.attribute("localSheetId") else {
            return Ok(());
        };
        let sheet = self
            .sheets
            .get_mut(sheet.parse::<usize>()?)
            .ok_or("a name of no sheet")?;
        let cells = defined.text().unwrap_or_default();
        let cells = cells.rsplit_once('!').map_or(cells, |(_, cells)| cells);
        match attribute(defined, "name")? {
            "_xlnm.Print_Area" => sheet.printed = Some(range(cells)?),
            "_xlnm.Print_Titles" => {
                let row = cells.rsplit('$').next().unwrap_or_default();
                sheet.head = row.parse::<u32>()?.checked_sub(1);
            }
            _ => {}
        }
        Ok(())
    }
}

/// The elements of this name, whatever their name space.
pub fn elements<'d>(
    document: &'d Document,
    name: &'d str,
) -> impl Iterator<Item = Node<'d, 'd>> + use<'d> {
    let all = document.descendants();
    all.filter(move |node| node.is_element() && node.tag_name().name() == name)
}

/// The first child of this name.
pub fn child<'a, 'd>(node: &Node<'a, 'd>, name: &str) -> Option<Node<'a, 'd>> {
    let mut children = node.children();
    children.find(|child| child.tag_name().name() == name)
}

/// The first element below a node that has this name.
pub fn below<'a, 'd>(node: &Node<'a, 'd>, name: &str) -> Option<Node<'a, 'd>> {
    let mut all = node.descendants();
    all.find(|child| child.tag_name().name() == name)
}

/// The value of the first element of this name below a node.
pub fn value_below<'a>(node: &Node<'a, '_>, name: &str) -> Option<&'a str> {
    below(node, name)?.attribute("val")
}

pub fn attribute<'a>(node: &Node<'a, '_>, name: &str) -> Result<&'a str, OdsError> {
    let missing = || format!("{} without {name}", node.tag_name().name());
    Ok(node.attribute(name).ok_or_else(missing)?)
}

/// The part that an element refers to by an id.
pub fn relation(
    node: &Node,
    name: &str,
    relations: &BTreeMap<String, String>,
) -> Result<String, OdsError> {
    let mut attributes = node.attributes();
    let id = attributes.find(|a| a.name() == name && a.namespace().is_some());
    let part = id.and_then(|id| relations.get(id.value()));
    Ok(part.ok_or("a relation that is not there")?.clone())
}

pub fn range(name: &str) -> Result<CellRange, OdsError> {
    Ok(CellRange::named(name).ok_or_else(|| format!("{name} are no cells"))?)
}

/// All text in an element.
pub fn inner_text(node: &Node) -> String {
    let texts = node.descendants().filter(Node::is_text);
    unescaped(&texts.filter_map(|node| node.text()).collect::<String>())
}

/// `_x0009_` stands for a character.
pub fn unescaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("_x") {
        let code = rest
            .get(at + 2..at + 6)
            .filter(|_| rest[at + 6..].starts_with('_'));
        let c = code
            .and_then(|code| u32::from_str_radix(code, 16).ok())
            .and_then(char::from_u32);
        if let Some(c) = c {
            out.push_str(&rest[..at]);
            out.push(c);
            rest = &rest[at + 7..];
        } else {
            out.push_str(&rest[..at + 2]);
            rest = &rest[at + 2..];
        }
    }
    out + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_are_characters() {
        for (written, meant) in [
            ("_x005F_x0041_", "_x0041_"),
            ("a_x0009_b", "a\tb"),
            ("_xyz_ _x00", "_xyz_ _x00"),
        ] {
            assert_eq!(unescaped(written), meant);
        }
    }
}

//! The part of a sheet: what it says beside its cells. In: its markup. Out: columns, heights, links,
//! printed pages. It must not know another format.

use super::{
    OdsError,
    book::{SheetPart, attribute, elements, inner_text},
    markup::{CellPlace, escape, quoted},
    styles,
    validation::Validation,
};
use roxmltree::Document;
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write,
};

/// The row of the heads of tables, from 0.
pub const HEAD: u32 = crate::render::xlsx::HEAD;

/// The width of a character of the usual font in pixels, and what a cell has beside its text.
const CHARACTER: f64 = 7.0;
/// Points of a pixel.
const PIXEL: f64 = 0.75;
/// The height of a row and the width of a column that say nothing else, in points.
pub const ROW: f64 = 15.0;
pub const COLUMN: f64 = 48.0;

/// What the part of a sheet says.
pub struct Part<'t> {
    /// The rows, as markup.
    pub rows: &'t str,
    pub columns: Vec<ColumnPart>,
    pub heights: BTreeMap<u32, f64>,
    pub is_from_right: bool,
    pub tab: Option<String>,
    /// How many columns and rows stay where they are.
    frozen: (u32, u32),
    pub links: BTreeMap<CellPlace, String>,
    pub page: PagePart,
    /// Only cells that say so can be changed.
    pub is_protected: bool,
    pub validations: Vec<Validation>,
}

/// A column, or several that are alike.
pub struct ColumnPart {
    pub first: u32,
    pub last: u32,
    /// In points.
    pub width: f64,
    pub look: usize,
}

/// How the sheet is printed.
pub struct PagePart {
    pub is_letter: bool,
    /// In percent, where it is set.
    pub scale: Option<f64>,
    /// Else how many pages it is wide and high; 0 where any number will do.
    pub fits: (u32, u32),
    /// A new page begins with this column.
    pub breaks: BTreeSet<u32>,
    pub header: String,
    pub footer: String,
}

impl<'t> Part<'t> {
    pub fn of(text: &'t str) -> Result<Self, OdsError> {
        const ROWS: &str = "<sheetData";
        const END: &str = "</sheetData>";
        let start = text.find(ROWS).ok_or("a sheet without rows")?;
        let end = text.rfind(END).map_or(start, |at| at + END.len());
        let rest = if end == start {
            &text[start..][text[start..].find('>').ok_or("rows without an end")? + 1..]
        } else {
            &text[end..]
        };
        // What is around the rows is little, and read as a whole.
        let around = format!("{}{rest}", &text[..start]);
        let document = Document::parse(&around)?;
        let first = |name| elements(&document, name).next();
        let view = first("sheetView").ok_or("a sheet without a view")?;
        let split = |key: &str| {
            let split = first("pane").and_then(|pane| pane.attribute(key)?.parse().ok());
            split.unwrap_or(0)
        };
        let mut part = Self {
            rows: &text[start..end],
            columns: columns(&document)?,
            heights: BTreeMap::new(),
            is_from_right: view.attribute("rightToLeft") == Some("1"),
            tab: first("tabColor").as_ref().and_then(styles::colour),
            frozen: (split("xSplit"), split("ySplit")),
            links: links(&document)?,
            page: PagePart::of(&document)?,
            is_protected: first("sheetProtection").is_some(),
            validations: Validation::all(&document)?,
        };
        part.heights = part.read_heights()?;
        Ok(part)
    }

    /// The rows that have a height of their own, from 0.
    fn read_heights(&self) -> Result<BTreeMap<u32, f64>, OdsError> {
        let mut heights = BTreeMap::new();
        // No text holds a mark that opens an element.
        for row in self.rows.split("<row ").skip(1) {
            let head = row.split('>').next().unwrap_or_default();
            let value = |key: &str| {
                let (_, after) = head.split_once(key)?;
                after.split('"').next()
            };
            let number = value("r=\"").ok_or("a row without a number")?;
            if let Some(height) = value("ht=\"") {
                heights.insert(number.parse::<u32>()? - 1, height.parse()?);
            }
        }
        Ok(heights)
    }

    /// Where a column begins, in points.
    pub fn left(&self, column: u32) -> f64 {
        (0..column).map(|column| self.width(column)).sum()
    }

    /// Where a row begins, in points.
    pub fn top(&self, row: u32) -> f64 {
        let own = self.heights.range(..row);
        let known = own.clone().map(|(_, height)| height).sum::<f64>();
        let others = row - u32::try_from(own.count()).unwrap_or(row);
        known + f64::from(others) * ROW
    }

    pub fn width(&self, column: u32) -> f64 {
        let own = self
            .columns
            .iter()
            .find(|own| (own.first..=own.last).contains(&column));
        own.map_or(COLUMN, |own| own.width)
    }

    /// What a program shows of it when it opens the file.
    pub fn view(&self, sheet: &SheetPart) -> String {
        const FROZEN: u32 = 2;
        let (columns, rows) = self.frozen;
        let mut out = String::new();
        let mut item = |name: &str, kind: &str, value: u32| {
            let _ = write!(
                out,
                r#"<config:config-item config:name="{name}" config:type="{kind}">{value}</config:config-item>"#
            );
        };
        if columns == 0 && rows == 0 {
            return String::new();
        }
        item("HorizontalSplitMode", "short", FROZEN);
        item("VerticalSplitMode", "short", FROZEN);
        item("HorizontalSplitPosition", "int", columns);
        item("VerticalSplitPosition", "int", rows);
        item("PositionRight", "int", columns);
        item("PositionBottom", "int", rows);
        format!(
            r#"<config:config-item-map-entry config:name="{}">{out}</config:config-item-map-entry>"#,
            escape(&sheet.name)
        )
    }
}

impl PagePart {
    fn of(document: &Document) -> Result<Self, OdsError> {
        let first = |name| elements(document, name).next();
        let setup = first("pageSetup");
        let said = |key: &str| setup.and_then(|setup| setup.attribute(key));
        let pages = |key: &str| said(key).map_or(Ok(1), str::parse);
        let breaks = elements(document, "brk").filter_map(|brk| brk.attribute("id")?.parse().ok());
        let text = |name| {
            first(name)
                .map(|node| inner_text(&node))
                .unwrap_or_default()
        };
        Ok(Self {
            is_letter: said("paperSize") == Some("1"),
            scale: said("scale").map(str::parse).transpose()?,
            fits: (pages("fitToWidth")?, pages("fitToHeight")?),
            breaks: breaks.collect(),
            header: text("oddHeader"),
            footer: text("oddFooter"),
        })
    }
}

/// The columns that say how wide they are.
fn columns(document: &Document) -> Result<Vec<ColumnPart>, OdsError> {
    let column = |node| {
        let number = |key: &str| -> Result<u32, OdsError> {
            Ok(attribute(&node, key)?.parse::<u32>()?.saturating_sub(1))
        };
        let width: f64 = attribute(&node, "width")?.parse()?;
        Ok(ColumnPart {
            first: number("min")?,
            last: number("max")?,
            width: (width * CHARACTER).trunc() * PIXEL,
            look: node.attribute("style").map_or(Ok(0), str::parse)?,
        })
    };
    elements(document, "col").map(column).collect()
}

/// Where links lead, by their cells.
fn links(document: &Document) -> Result<BTreeMap<CellPlace, String>, OdsError> {
    let link = |node| {
        let at = CellPlace::named(attribute(&node, "ref")?).ok_or("a link of no cell")?;
        Ok((at, address_of_link(attribute(&node, "location")?)))
    };
    elements(document, "hyperlink").map(link).collect()
}

/// `'Key figures'!A1` as an address within the file.
fn address_of_link(location: &str) -> String {
    let (sheet, cell) = location.rsplit_once('!').unwrap_or((location, "A1"));
    let sheet = sheet.trim_matches('\'').replace("''", "'");
    format!("#{}.{cell}", quoted(&sheet))
}

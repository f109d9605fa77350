//! The sheets: their columns, rows and cells. In: the part of a sheet. Out: markup. It must not know
//! charts, nor how a sheet is printed.

use super::{
    OdsError,
    book::{Book, unescaped},
    formula,
    markup::{CellPlace, DECLARATION, SPACES, escape, paragraphs},
    numbers::{NumberKind, day},
    part::{COLUMN, Part, ROW},
    styles::Looks,
};
use quick_xml::{
    Reader,
    events::{BytesStart, Event},
};
use std::{collections::BTreeMap, fmt::Write};

/// The body of the file, as it grows, and the styles of its columns, rows and sheets.
#[derive(Default)]
pub struct Content {
    body: String,
    ranges: String,
    validations: String,
    /// Each width with whether a page begins there, and each height, by the name of its style.
    columns: BTreeMap<String, String>,
    rows: BTreeMap<String, String>,
    sheets: String,
}

impl Content {
    /// Adds a sheet; `master` is its printed page, `frames` are its charts.
    pub fn add(
        &mut self,
        part: &Part,
        book: &Book,
        number: usize,
        looks: &Looks,
        (master, frames): (&str, &str),
    ) -> Result<(), OdsError> {
        let sheet = &book.sheets[number];
        let table = sheet.table.as_ref().and_then(|name| book.tables.get(name));
        let tab = part.tab.as_ref().map_or_else(String::new, |colour| {
            format!(r#" table:tab-color="{colour}""#)
        });
        let mode = if part.is_from_right { "rl-tb" } else { "lr-tb" };
        let _ = write!(
            self.sheets,
            r#"<style:style style:name="ta{number}" style:family="table" style:master-page-name="{master}"><style:table-properties table:display="true" style:writing-mode="{mode}"{tab}/></style:style>"#
        );
        let printed = sheet.printed.map_or_else(String::new, |range| {
            let range = escape(&range.address(&sheet.name));
            format!(r#" table:print-ranges="{range}""#)
        });
        for (n, validation) in part.validations.iter().enumerate() {
            let name = validation_name(number, n);
            validation.declare(&name, &sheet.name, &mut self.validations);
        }
        let protected = if part.is_protected {
            r#" table:protected="true""#
        } else {
            ""
        };
        let name = escape(&sheet.name);
        let _ = write!(
            self.body,
            r#"<table:table table:name="{name}" table:style-name="ta{number}"{protected}{printed}>"#
        );
        if let (Some(table), Some(id)) = (table, &sheet.table) {
            let (title, about) = (escape(&table.title), escape(&table.about));
            let _ = write!(
                self.body,
                "<table:title>{title}</table:title><table:desc>{about}</table:desc>"
            );
            let range = escape(&table.range.address(&sheet.name));
            let _ = write!(
                self.ranges,
                r#"<table:database-range table:name="{id}" table:target-range-address="{range}" table:display-filter-buttons="true"/>"#
            );
        }
        if !frames.is_empty() {
            let _ = write!(self.body, "<table:shapes>{frames}</table:shapes>");
        }
        self.add_columns(part);
        Rows {
            content: self,
            part,
            book,
            looks,
            head: sheet.head,
            number,
            next: 0,
        }
        .read()?;
        self.body.push_str("</table:table>");
        Ok(())
    }

    fn add_columns(&mut self, part: &Part) {
        let mut next = 0;
        let add = |content: &mut Self, count: u32, width: f64, look: usize, breaks: bool| {
            let style = content.column_style(width, breaks);
            let _ = write!(
                content.body,
                r#"<table:table-column table:style-name="{style}" table:number-columns-repeated="{count}" table:default-cell-style-name="ce{look}"/>"#
            );
        };
        for column in &part.columns {
            if column.first > next {
                add(self, column.first - next, COLUMN, 0, false);
            }
            for place in column.first..=column.last {
                let breaks = part.page.breaks.contains(&place);
                add(self, 1, column.width, column.look, breaks);
            }
            next = column.last + 1;
        }
        // The columns below charts, where a page may begin.
        let behind = next;
        for place in part.page.breaks.iter().filter(|place| **place >= behind) {
            if *place > next {
                add(self, place - next, COLUMN, 0, false);
            }
            add(self, 1, COLUMN, 0, true);
            next = place + 1;
        }
        if next == 0 {
            add(self, 1, COLUMN, 0, false);
        }
    }

    fn column_style(&mut self, width: f64, breaks: bool) -> String {
        let before = if breaks { "page" } else { "auto" };
        let markup = format!(
            r#"<style:table-column-properties fo:break-before="{before}" style:column-width="{width:.2}pt"/>"#
        );
        let next = format!("co{}", self.columns.len());
        self.columns.entry(markup).or_insert(next).clone()
    }

    fn row_style(&mut self, height: Option<f64>) -> String {
        let markup = format!(
            r#"<style:table-row-properties style:row-height="{:.2}pt" style:use-optimal-row-height="{}"/>"#,
            height.unwrap_or(ROW),
            height.is_none()
        );
        let next = format!("ro{}", self.rows.len());
        self.rows.entry(markup).or_insert(next).clone()
    }

    /// The part with all sheets.
    pub fn document(&self, book: &Book, looks: &Looks) -> String {
        let named = |family: &str, styles: &BTreeMap<String, String>| -> String {
            let style = |(markup, name): (&String, &String)| {
                format!(
                    r#"<style:style style:name="{name}" style:family="{family}">{markup}</style:style>"#
                )
            };
            styles.iter().map(style).collect()
        };
        let columns = named("table-column", &self.columns);
        let rows = named("table-row", &self.rows);
        let font = escape(&looks.font.0);
        let validations = if self.validations.is_empty() {
            String::new()
        } else {
            let all = &self.validations;
            format!("<table:content-validations>{all}</table:content-validations>")
        };
        debug_assert!(!book.sheets.is_empty(), "a workbook has a cover");
        format!(
            r#"{DECLARATION}<office:document-content {SPACES}><office:font-face-decls><style:font-face style:name="{font}" svg:font-family="{font}"/></office:font-face-decls><office:automatic-styles>{}{columns}{rows}{}</office:automatic-styles><office:body><office:spreadsheet><table:calculation-settings table:case-sensitive="false" table:automatic-find-labels="false" table:use-regular-expressions="false" table:use-wildcards="true"/>{validations}{}<table:database-ranges>{}</table:database-ranges></office:spreadsheet></office:body></office:document-content>"#,
            looks.markup, self.sheets, self.body, self.ranges
        )
    }
}

/// The name of what may be entered in some cells of a sheet.
fn validation_name(sheet: usize, n: usize) -> String {
    format!("val{sheet}_{n}")
}

/// The rows of a sheet while they are read.
struct Rows<'r, 't> {
    content: &'r mut Content,
    part: &'r Part<'t>,
    book: &'r Book<'r>,
    looks: &'r Looks,
    head: Option<u32>,
    /// That of the sheet.
    number: usize,
    /// The next row to be written, from 0.
    next: u32,
}

/// A cell while it is read.
#[derive(Default)]
struct CellPart {
    look: usize,
    kind: String,
    formula: Option<String>,
    value: String,
}

impl Rows<'_, '_> {
    fn read(mut self) -> Result<(), OdsError> {
        let mut reader = Reader::from_str(self.part.rows);
        let mut at = CellPlace { row: 0, column: 0 };
        // The column behind the last cell of the row.
        let mut next = 0;
        let mut cell = CellPart::default();
        let mut text: Option<String> = None;
        loop {
            match reader.read_event()? {
                Event::Start(e) if e.name().as_ref() == "row" => {
                    at.row = number(&e, "r")?.ok_or("a row without a number")? - 1;
                    next = 0;
                    self.begin_row(at.row);
                }
                Event::Empty(e) if e.name().as_ref() == "row" => {
                    let row = number(&e, "r")?.ok_or("a row without a number")? - 1;
                    self.begin_row(row);
                    self.end_row(row, true);
                }
                Event::End(e) if e.name().as_ref() == "row" => self.end_row(at.row, next == 0),
                Event::Start(e) if e.name().as_ref() == "c" => {
                    (at, cell) = begin_cell(&e)?;
                    next = self.fill_up(next, at.column);
                }
                Event::Empty(e) if e.name().as_ref() == "c" => {
                    (at, cell) = begin_cell(&e)?;
                    self.fill_up(next, at.column);
                    self.cell(at, &cell)?;
                    next = at.column + 1;
                }
                Event::End(e) if e.name().as_ref() == "c" => {
                    self.cell(at, &cell)?;
                    next = at.column + 1;
                }
                Event::Start(e) if matches!(e.name().as_ref(), "f" | "v" | "t") => {
                    text = Some(String::new());
                }
                Event::Text(e) => {
                    if let Some(text) = &mut text {
                        text.push_str(&e);
                    }
                }
                Event::GeneralRef(e) => {
                    if let Some(text) = &mut text {
                        text.push_str(&referenced(&e)?);
                    }
                }
                Event::End(e) => match (e.name().as_ref(), text.take()) {
                    ("f", Some(text)) => cell.formula = Some(text),
                    ("v" | "t", Some(text)) => cell.value = text,
                    (_, other) => text = other,
                },
                Event::Eof => return Ok(()),
                _ => {}
            }
        }
    }

    /// Writes the rows without cells that come before, and the start of this one.
    fn begin_row(&mut self, row: u32) {
        // Rows with heights of their own have cells.
        let gap = row - self.next;
        if gap > 0 {
            let style = self.content.row_style(None);
            let _ = write!(
                self.content.body,
                r#"<table:table-row table:style-name="{style}" table:number-rows-repeated="{gap}"><table:table-cell/></table:table-row>"#
            );
        }
        if self.head == Some(row) {
            self.content.body.push_str("<table:table-header-rows>");
        }
        let height = self.part.heights.get(&row).copied();
        let style = self.content.row_style(height);
        let _ = write!(
            self.content.body,
            r#"<table:table-row table:style-name="{style}">"#
        );
        self.next = row + 1;
    }

    fn end_row(&mut self, row: u32, is_empty: bool) {
        if is_empty {
            self.content.body.push_str("<table:table-cell/>");
        }
        self.content.body.push_str("</table:table-row>");
        if self.head == Some(row) {
            self.content.body.push_str("</table:table-header-rows>");
        }
    }

    /// Empty cells up to a column.
    fn fill_up(&mut self, from: u32, to: u32) -> u32 {
        if to > from {
            let _ = write!(
                self.content.body,
                r#"<table:table-cell table:number-columns-repeated="{}"/>"#,
                to - from
            );
        }
        to
    }

    fn cell(&mut self, at: CellPlace, cell: &CellPart) -> Result<(), OdsError> {
        let mut attributes = format!(r#" table:style-name="ce{}""#, cell.look);
        let validations = &self.part.validations;
        if let Some(n) = validations.iter().position(|own| own.is_for(at)) {
            let name = validation_name(self.number, n);
            let _ = write!(attributes, r#" table:content-validation-name="{name}""#);
        }
        if let Some(formula) = &cell.formula {
            let formula = formula::translate(formula, &self.book.tables)?;
            let _ = write!(attributes, r#" table:formula="{}""#, escape(&formula));
        }
        let text = match cell.kind.as_str() {
            "s" => {
                let place: usize = cell.value.parse()?;
                Some(
                    self.book
                        .texts
                        .get(place)
                        .ok_or("a text that is not there")?
                        .clone(),
                )
            }
            "inlineStr" | "str" => Some(unescaped(&cell.value)),
            "n" | "" => None,
            other => return Err(format!("cells of the kind {other}").into()),
        };
        let content = match text {
            Some(text) => {
                let _ = write!(attributes, r#" office:value-type="string""#);
                let link = self.part.links.get(&at);
                paragraphs(&text, |line| match link {
                    Some(link) => format!(
                        r#"<text:a xlink:type="simple" xlink:href="{}">{line}</text:a>"#,
                        escape(link)
                    ),
                    None => line.to_owned(),
                })
            }
            None if cell.value.is_empty() => String::new(),
            None => {
                let kind = self.looks.kind(cell.look);
                let _ = write!(attributes, r#" office:value-type="{}""#, kind.value_type());
                let _ = match kind {
                    NumberKind::Date => {
                        write!(attributes, r#" office:date-value="{}""#, day(&cell.value)?)
                    }
                    _ => write!(attributes, r#" office:value="{}""#, cell.value),
                };
                String::new()
            }
        };
        let body = &mut self.content.body;
        let _ = if content.is_empty() {
            write!(body, "<table:table-cell{attributes}/>")
        } else {
            write!(
                body,
                "<table:table-cell{attributes}>{content}</table:table-cell>"
            )
        };
        Ok(())
    }
}

fn begin_cell(element: &BytesStart) -> Result<(CellPlace, CellPart), OdsError> {
    let place = text_of(element, "r")?.ok_or("a cell without a place")?;
    let cell = CellPart {
        look: number(element, "s")?.map_or(Ok(0), usize::try_from)?,
        kind: text_of(element, "t")?.unwrap_or_default(),
        ..CellPart::default()
    };
    Ok((
        CellPlace::named(&place).ok_or("a cell without a place")?,
        cell,
    ))
}

fn text_of(element: &BytesStart, name: &str) -> Result<Option<String>, OdsError> {
    let attribute = element.try_get_attribute(name)?;
    Ok(attribute.map(|attribute| attribute.value.into_owned()))
}

fn number(element: &BytesStart, name: &str) -> Result<Option<u32>, OdsError> {
    Ok(text_of(element, name)?
        .map(|text| text.parse())
        .transpose()?)
}

/// The character that a reference such as `&lt;` stands for.
fn referenced(reference: &quick_xml::events::BytesRef) -> Result<String, OdsError> {
    if let Some(c) = reference.resolve_char_ref()? {
        return Ok(c.to_string());
    }
    let known = quick_xml::escape::resolve_predefined_entity(reference);
    Ok(known.ok_or("a character that is not known")?.to_owned())
}

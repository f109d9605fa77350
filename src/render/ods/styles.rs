//! How cells look: fonts, grounds, lines, alignment, forms of numbers. In: the styles of a workbook.
//! Out: styles. It must not know which cell looks so.

use super::{
    OdsError,
    book::{attribute, below, child, elements, value_below},
    numbers::{NumberKind, data_style},
};
use roxmltree::{Document, Node};
use std::{collections::BTreeMap, fmt::Write};

/// The looks of cells, by their numbers in the workbook.
pub struct Looks {
    /// The styles, with those of numbers.
    pub markup: String,
    kinds: Vec<NumberKind>,
    /// The font of cells without a look of their own, and its size.
    pub font: (String, String),
}

impl Looks {
    pub fn read(text: &str) -> Result<Self, OdsError> {
        let document = Document::parse(text)?;
        let list = |name| elements(&document, name).next().ok_or(format!("no {name}"));
        let [fonts, fills, borders, looks] = ["fonts", "fills", "borders", "cellXfs"]
            .map(|name| list(name).map(|node| entries(&node)));
        let (fonts, fills, borders, looks) = (fonts?, fills?, borders?, looks?);
        let mut codes = BTreeMap::from([("0", "General")]);
        for form in elements(&document, "numFmt") {
            codes.insert(
                attribute(&form, "numFmtId")?,
                attribute(&form, "formatCode")?,
            );
        }
        let mut all = Self {
            markup: String::new(),
            kinds: Vec::new(),
            font: font_of(fonts.first().ok_or("no font")?)?,
        };
        for code in codes.iter().filter(|(_, code)| **code != "General") {
            let style = data_style(code.1, &format!("N{}", code.0))?;
            all.markup.extend(style.map(|(style, _)| style));
        }
        for (n, look) in looks.iter().enumerate() {
            let entry = |list: &[Node], key: &str| -> Result<usize, OdsError> {
                let place: usize = attribute(look, key)?.parse()?;
                (place < list.len())
                    .then_some(place)
                    .ok_or_else(|| "a look that is not there".into())
            };
            let id = attribute(look, "numFmtId")?;
            let code = codes
                .get(id)
                .ok_or_else(|| format!("the form {id} is not known"))?;
            let data = data_style(code, id)?;
            let data_style = data.as_ref().map_or_else(String::new, |_| {
                format!(r#" style:data-style-name="N{id}""#)
            });
            all.kinds
                .push(data.map(|(_, kind)| kind).unwrap_or_default());
            let ground = ground(&fills[entry(&fills, "fillId")?]);
            let lines = lines(&borders[entry(&borders, "borderId")?]);
            let font = font_style(&fonts[entry(&fonts, "fontId")?])?;
            let (mut cell, paragraph) = alignment(child(look, "alignment").as_ref());
            if child(look, "protection").is_some_and(|own| own.attribute("locked") == Some("0")) {
                cell += r#" style:cell-protect="none""#;
            }
            let _ = write!(
                all.markup,
                r#"<style:style style:name="ce{n}" style:family="table-cell" style:parent-style-name="Default"{data_style}><style:table-cell-properties{ground}{lines}{cell}/>{paragraph}<style:text-properties{font}/></style:style>"#
            );
        }
        Ok(all)
    }

    pub fn kind(&self, look: usize) -> NumberKind {
        self.kinds.get(look).copied().unwrap_or_default()
    }
}

/// The elements in a list.
fn entries<'a, 'd>(list: &Node<'a, 'd>) -> Vec<Node<'a, 'd>> {
    list.children().filter(Node::is_element).collect()
}

/// A colour of a workbook; those of themes are the usual ones.
pub fn colour(node: &Node) -> Option<String> {
    let rgb = node.attribute("rgb").filter(|rgb| rgb.len() == 8)?;
    Some(format!("#{}", rgb[2..].to_lowercase()))
}

fn font_of(font: &Node) -> Result<(String, String), OdsError> {
    let value =
        |name: &str| value_below(font, name).ok_or_else(|| format!("a font without {name}"));
    Ok((value("name")?.to_owned(), value("sz")?.to_owned()))
}

/// A property for all scripts.
pub fn for_scripts(name: &str, value: &str) -> String {
    format!(r#" fo:{name}="{value}" style:{name}-asian="{value}" style:{name}-complex="{value}""#)
}

fn font_style(font: &Node) -> Result<String, OdsError> {
    /// The colour of links.
    const LINK: &str = "10";
    let (name, size) = font_of(font)?;
    let mut out = format!(
        r#" style:font-name="{name}" style:font-name-asian="{name}" style:font-name-complex="{name}""#
    );
    out += &for_scripts("font-size", &format!("{size}pt"));
    if child(font, "b").is_some() {
        out += &for_scripts("font-weight", "bold");
    }
    if child(font, "i").is_some() {
        out += &for_scripts("font-style", "italic");
    }
    if child(font, "u").is_some() {
        out += r#" style:text-underline-style="solid" style:text-underline-width="auto""#;
    }
    let own = below(font, "color");
    let is_link = own.is_some_and(|own| own.attribute("theme") == Some(LINK));
    let link = || is_link.then(|| "#0000ff".to_owned());
    if let Some(colour) = own.as_ref().and_then(colour).or_else(link) {
        let _ = write!(out, r#" fo:color="{colour}""#);
    }
    Ok(out)
}

fn ground(fill: &Node) -> String {
    let is_solid =
        below(fill, "patternFill").is_some_and(|p| p.attribute("patternType") == Some("solid"));
    let own = below(fill, "fgColor").filter(|_| is_solid);
    let ground = own.as_ref().and_then(colour);
    ground.map_or_else(String::new, |colour| {
        format!(r#" fo:background-color="{colour}""#)
    })
}

fn lines(border: &Node) -> String {
    let mut out = String::new();
    for side in ["left", "right", "top", "bottom"] {
        let Some(line) = child(border, side) else {
            continue;
        };
        let width = match line.attribute("style") {
            Some("hair") => "0.25pt",
            Some("thin") => "0.75pt",
            Some("medium") => "1.5pt",
            _ => continue,
        };
        let colour = below(&line, "color").as_ref().and_then(colour);
        let colour = colour.unwrap_or_else(|| "#000000".to_owned());
        let _ = write!(out, r#" fo:border-{side}="{width} solid {colour}""#);
    }
    out
}

/// What an alignment says of a cell, and of its paragraphs.
fn alignment(alignment: Option<&Node>) -> (String, String) {
    /// A step of indentation, in points.
    const STEP: u32 = 9;
    let said = |key: &str| alignment.and_then(|node| node.attribute(key));
    let mut cell = match said("vertical") {
        Some("top") => r#" style:vertical-align="top""#,
        Some("center") => r#" style:vertical-align="middle""#,
        _ => r#" style:vertical-align="bottom""#,
    }
    .to_owned();
    if said("wrapText") == Some("1") {
        cell += r#" fo:wrap-option="wrap""#;
    }
    let mut paragraph = String::new();
    match said("horizontal") {
        Some(side @ ("left" | "right" | "center")) => {
            cell += r#" style:text-align-source="fix""#;
            let _ = write!(paragraph, r#" fo:text-align="{side}""#);
        }
        _ => cell += r#" style:text-align-source="value-type""#,
    }
    if let Some(steps) = said("indent").and_then(|steps| steps.parse::<u32>().ok()) {
        let _ = write!(paragraph, r#" fo:margin-left="{}pt""#, steps * STEP);
    }
    if said("readingOrder") == Some("2") {
        paragraph += r#" style:writing-mode="rl-tb""#;
    }
    if !paragraph.is_empty() {
        paragraph = format!("<style:paragraph-properties{paragraph}/>");
    }
    (cell, paragraph)
}

//! A document in the look of a house: its styles, margins, header and footer. In: its Word file, the
//! body of a document. Out: the parts of a package. It must not know a block.

use super::{
    WordDocument,
    package::{link_relations, main_part},
    styles::{self, TABLE},
};
use crate::settings::word_template::{MAIN, PackagePart, RELATIONS, STYLES, TYPES, WordTemplate};

const CORE: &str = "docProps/core.xml";

/// The parts of the house, with the text of a document in place of its own; styles that it does not have are
/// added.
pub fn parts(house: &WordTemplate, document: &WordDocument, body: &str) -> Vec<PackagePart> {
    let own = body.rfind("<w:sectPr>").unwrap_or(body.len());
    let body = in_styles(house, &body[..own]) + &house.section;
    let mut parts = Vec::new();
    for (name, content) in &house.parts {
        let text = || String::from_utf8_lossy(content).into_owned();
        let content = match name.as_str() {
            MAIN => main_part(&body).into_bytes(),
            RELATIONS => before_end(&text(), "</Relationships>", &link_relations(document)),
            STYLES => {
                let more = document.in_colours(&missing_styles(house));
                before_end(&text(), "</w:styles>", &more)
            }
            CORE => continue,
            TYPES if !text().contains(CORE) => {
                let core = r#"<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>"#;
                before_end(&text(), "</Types>", core)
            }
            _ => content.clone(),
        };
        parts.push((name.clone(), content));
    }
    parts
}

/// Markup with the ids that the house has for our styles.
fn in_styles(house: &WordTemplate, markup: &str) -> String {
    let mut out = markup.to_owned();
    for style in styles::STYLES {
        let Some(id) = house.styles.get(&style.name.to_lowercase()) else {
            continue;
        };
        for element in ["w:pStyle", "w:rStyle"] {
            let ours = format!(r#"<{element} w:val="{}"/>"#, style.id);
            let theirs = format!(r#"<{element} w:val="{id}"/>"#);
            out = out.replace(&ours, &theirs);
        }
    }
    out
}

/// Definitions of the styles that it does not have.
fn missing_styles(house: &WordTemplate) -> String {
    let mut out = String::new();
    for style in styles::STYLES {
        if !house.styles.contains_key(&style.name.to_lowercase()) {
            out.push_str(&style.markup(false));
        }
    }
    if !house.styles.contains_key("rapporteur table") {
        out.push_str(TABLE);
    }
    out
}

/// A part with more before the end of its root.
fn before_end(part: &str, end: &str, more: &str) -> Vec<u8> {
    let place = part.rfind(end).unwrap_or(part.len());
    format!("{}{more}{}", &part[..place], &part[place..]).into_bytes()
}

//! A document in the look of a house: its styles, margins, header and footer. In: its Word file, the
//! body of a document. Out: the parts of a package. It must not know a block.

use super::{
    WordDocument,
    markup::escape,
    package::{link_relations, main_part},
    styles::{self, TABLE},
};
use crate::settings::word_template::{MAIN, PackagePart, RELATIONS, STYLES, TYPES, WordTemplate};

const CORE: &str = "docProps/core.xml";

/// The parts of the house, with the text of a document in place of its own; styles that it does not have are
/// added.
pub fn parts(house: &WordTemplate, document: &WordDocument, body: &str) -> Vec<PackagePart> {
    let body = in_styles(house, body) + &house.section;
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
            let theirs = format!(r#"<{element} w:val="{}"/>"#, escape(id));
            out = out.replace(&ours, &theirs);
        }
    }
    out
}

/// Definitions of the styles that it does not have.
fn missing_styles(house: &WordTemplate) -> String {
    let mut out = String::new();
    let theirs = |name: &str| house.styles.get(name).map(|id| escape(id));
    let id_of = |id: &str| match id {
        "Normal" => theirs("normal"),
        "DefaultParagraphFont" => theirs("default paragraph font"),
        _ => {
            let own = styles::STYLES.iter().find(|style| style.id == id)?;
            theirs(&own.name.to_lowercase()).or_else(|| Some(id.to_owned()))
        }
    };
    for style in styles::STYLES {
        if !house.styles.contains_key(&style.name.to_lowercase()) {
            out.push_str(&style.markup(false, id_of));
        }
    }
    if !house.styles.contains_key("rapporteur table") {
        out.push_str(&match theirs("normal table") {
            Some(id) => TABLE.replace("\"TableNormal\"", &format!("\"{id}\"")),
            None => TABLE.replace(r#"<w:basedOn w:val="TableNormal"/>"#, ""),
        });
    }
    out
}

/// A part with more before the end of its root.
fn before_end(part: &str, end: &str, more: &str) -> Vec<u8> {
    let place = part.rfind(end).unwrap_or(part.len());
    format!("{}{more}{}", &part[..place], &part[place..]).into_bytes()
}

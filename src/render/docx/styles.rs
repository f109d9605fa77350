//! The styles of the document: names that Word knows, so that a house can put its own in their
//! place. In: colours, language. Out: markup. It must not know a block.

use super::{WordDocument, markup::bidi};
use crate::{languages::Direction, settings::look::Tone};
use std::fmt::Write;

/// A style that our paragraphs, runs or tables use.
pub struct StyleEntry {
    pub id: &'static str,
    /// As programs know it.
    pub name: &'static str,
    kind: &'static str,
    based_on: Option<&'static str>,
    /// The style of the paragraph after it.
    next: Option<&'static str>,
    /// The properties of paragraphs and of runs; `FIRST`, `INK`, `GREY` and `HAIRLINE`
    /// are put in place of colours.
    paragraph: &'static str,
    run: &'static str,
}

const fn paragraph(
    id: &'static str,
    name: &'static str,
    paragraph: &'static str,
    run: &'static str,
) -> StyleEntry {
    StyleEntry {
        id,
        name,
        kind: "paragraph",
        based_on: Some("Normal"),
        next: Some("BodyText"),
        paragraph,
        run,
    }
}

const fn character(id: &'static str, name: &'static str, run: &'static str) -> StyleEntry {
    StyleEntry {
        id,
        name,
        kind: "character",
        based_on: Some("DefaultParagraphFont"),
        next: None,
        paragraph: "",
        run,
    }
}

/// The list of bullets, in `numbering.xml`.
pub const BULLETS: &str = r#"<w:numPr><w:numId w:val="1"/></w:numPr>"#;

pub const STYLES: &[StyleEntry] = &[
    paragraph(
        "Title",
        "Title",
        r#"<w:keepNext/><w:spacing w:before="0" w:after="40"/>"#,
        r#"<w:b/><w:bCs/><w:color w:val="FIRST"/><w:sz w:val="52"/><w:szCs w:val="52"/>"#,
    ),
    paragraph(
        "Subtitle",
        "Subtitle",
        r#"<w:spacing w:before="0" w:after="120"/>"#,
        r#"<w:color w:val="GREY"/>"#,
    ),
    paragraph(
        "Heading1",
        "heading 1",
        r#"<w:keepNext/><w:keepLines/><w:spacing w:before="320" w:after="80"/><w:outlineLvl w:val="0"/>"#,
        r#"<w:b/><w:bCs/><w:color w:val="FIRST"/><w:sz w:val="28"/><w:szCs w:val="28"/>"#,
    ),
    paragraph(
        "Heading2",
        "heading 2",
        r#"<w:keepNext/><w:keepLines/><w:spacing w:before="240" w:after="60"/><w:outlineLvl w:val="1"/>"#,
        r#"<w:b/><w:bCs/><w:color w:val="FIRST"/><w:sz w:val="23"/><w:szCs w:val="23"/>"#,
    ),
    paragraph(
        "Heading3",
        "heading 3",
        r#"<w:keepNext/><w:keepLines/><w:spacing w:before="200" w:after="40"/><w:outlineLvl w:val="2"/>"#,
        r#"<w:b/><w:bCs/><w:color w:val="INK"/><w:sz w:val="21"/><w:szCs w:val="21"/>"#,
    ),
    paragraph(
        "BodyText",
        "Body Text",
        r#"<w:spacing w:before="0" w:after="140"/>"#,
        "",
    ),
    paragraph(
        "ListBullet",
        "List Bullet",
        r#"BULLETS<w:spacing w:before="0" w:after="100"/><w:ind w:left="284" w:hanging="284"/>"#,
        "",
    ),
    paragraph(
        "Caption",
        "caption",
        r#"<w:keepNext/><w:keepLines/><w:pBdr><w:top w:val="single" w:sz="6" w:space="4" w:color="INK"/></w:pBdr><w:spacing w:before="280" w:after="0"/>"#,
        r#"<w:b/><w:bCs/><w:color w:val="INK"/><w:sz w:val="21"/><w:szCs w:val="21"/>"#,
    ),
    paragraph(
        "Scope",
        "Caption Scope",
        r#"<w:keepNext/><w:keepLines/><w:spacing w:before="0" w:after="80"/>"#,
        r#"<w:color w:val="GREY"/><w:sz w:val="17"/><w:szCs w:val="17"/>"#,
    ),
    paragraph(
        "Note",
        "Table Note",
        r#"<w:spacing w:before="40" w:after="120"/>"#,
        r#"<w:color w:val="GREY"/><w:sz w:val="16"/><w:szCs w:val="16"/>"#,
    ),
    paragraph(
        "KeyFigure",
        "Key Figure",
        r#"<w:keepLines/><w:spacing w:before="0" w:after="60"/>"#,
        "",
    ),
    paragraph(
        "Drawing",
        "Drawing",
        r#"<w:keepLines/><w:spacing w:before="80" w:after="80" w:line="240" w:lineRule="auto"/>"#,
        "",
    ),
    paragraph(
        "TableHead",
        "Table Head",
        r#"<w:keepNext/><w:spacing w:before="20" w:after="20" w:line="240" w:lineRule="auto"/>"#,
        r#"<w:b/><w:bCs/><w:sz w:val="17"/><w:szCs w:val="17"/>"#,
    ),
    paragraph(
        "TableText",
        "Table Text",
        r#"<w:spacing w:before="20" w:after="20" w:line="240" w:lineRule="auto"/>"#,
        r#"<w:sz w:val="17"/><w:szCs w:val="17"/>"#,
    ),
    paragraph(
        "TOCHeading",
        "TOC Heading",
        r#"<w:keepNext/><w:spacing w:before="240" w:after="60"/>"#,
        r#"<w:b/><w:bCs/><w:color w:val="FIRST"/><w:sz w:val="23"/><w:szCs w:val="23"/>"#,
    ),
    paragraph(
        "TOC1",
        "toc 1",
        r#"<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="9864"/></w:tabs><w:spacing w:before="0" w:after="40"/>"#,
        "",
    ),
    paragraph(
        "Header",
        "header",
        r#"<w:tabs><w:tab w:val="center" w:pos="4932"/><w:tab w:val="right" w:pos="9864"/></w:tabs><w:spacing w:before="0" w:after="0"/>"#,
        r#"<w:color w:val="GREY"/><w:sz w:val="16"/><w:szCs w:val="16"/>"#,
    ),
    paragraph(
        "Footer",
        "footer",
        r#"<w:tabs><w:tab w:val="center" w:pos="4932"/><w:tab w:val="right" w:pos="9864"/></w:tabs><w:spacing w:before="0" w:after="0"/>"#,
        r#"<w:color w:val="GREY"/><w:sz w:val="16"/><w:szCs w:val="16"/>"#,
    ),
    character(
        "KeyFigureValue",
        "Key Figure Value",
        r#"<w:b/><w:bCs/><w:color w:val="FIRST"/><w:sz w:val="32"/><w:szCs w:val="32"/>"#,
    ),
    character("Against", "Against", r#"<w:color w:val="GREY"/>"#),
    character(
        "HandlingMark",
        "Handling Mark",
        r#"<w:b/><w:bCs/><w:color w:val="INK"/><w:bdr w:val="single" w:sz="8" w:space="0" w:color="INK"/>"#,
    ),
    character(
        "Hyperlink",
        "Hyperlink",
        r#"<w:color w:val="FIRST"/><w:u w:val="single"/>"#,
    ),
];

/// The style of tables: a line below the header, hairlines between rows, one above the totals.
pub const TABLE: &str = r#"<w:style w:type="table" w:customStyle="1" w:styleId="RapporteurTable"><w:name w:val="Rapporteur Table"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders><w:bottom w:val="single" w:sz="4" w:space="0" w:color="HAIRLINE"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="HAIRLINE"/></w:tblBorders><w:tblCellMar><w:left w:w="60" w:type="dxa"/><w:right w:w="60" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblStylePr w:type="firstRow"><w:tblPr/><w:tcPr><w:tcBorders><w:bottom w:val="single" w:sz="8" w:space="0" w:color="INK"/></w:tcBorders></w:tcPr></w:tblStylePr></w:style>"#;

/// What all styles rest on.
const GROUND: &str = r#"<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style><w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style><w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style><w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/></w:style>"#;

impl WordDocument<'_> {
    /// All styles, in the language and colours of the document.
    pub fn styles(&self) -> String {
        let language = self.report.language;
        let of_language = match self.direction() {
            Direction::RightToLeft => format!(r#"<w:lang w:val="en" w:bidi="{language}"/>"#),
            Direction::LeftToRight => {
                format!(r#"<w:lang w:val="{language}" w:eastAsia="{language}"/>"#)
            }
        };
        let bidi = bidi(self.direction());
        let mut out = format!(
            r#"<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Arial"/><w:color w:val="INK"/><w:sz w:val="20"/><w:szCs w:val="20"/>{of_language}</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>{bidi}<w:spacing w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>{GROUND}"#
        );
        for style in STYLES {
            out.push_str(&style.markup(true, |id| Some(id.to_owned())));
        }
        out.push_str(TABLE);
        self.in_colours(&out)
    }

    /// Names of colours as the colours that the settings have.
    pub fn in_colours(&self, markup: &str) -> String {
        let mut out = markup.to_owned();
        for (name, tone) in [
            ("FIRST", Tone::First),
            ("INK", Tone::Ink),
            ("GREY", Tone::Grey),
            ("HAIRLINE", Tone::Hairline),
        ] {
            out = out.replace(
                &format!("\"{name}\""),
                &format!("\"{}\"", self.colour(tone)),
            );
        }
        out
    }
}

/// Names that Word itself has; all others are marked as the document's own.
const OF_WORD: [&str; 15] = [
    "Title",
    "Subtitle",
    "heading 1",
    "heading 2",
    "heading 3",
    "Body Text",
    "List Bullet",
    "caption",
    "TOC Heading",
    "toc 1",
    "header",
    "footer",
    "Hyperlink",
    "Normal",
    "Default Paragraph Font",
];

impl StyleEntry {
    /// Its definition; `has_bullets`: where there is a list of bullets. `id_of` says what a style is
    /// called that it refers to; none where there is no such style.
    pub fn markup(&self, has_bullets: bool, id_of: impl Fn(&str) -> Option<String>) -> String {
        let own = if OF_WORD.contains(&self.name) {
            ""
        } else {
            r#" w:customStyle="1""#
        };
        let mut out = format!(
            r#"<w:style w:type="{}"{own} w:styleId="{}"><w:name w:val="{}"/>"#,
            self.kind, self.id, self.name
        );
        if let Some(style) = self.based_on.and_then(&id_of) {
            let _ = write!(out, r#"<w:basedOn w:val="{style}"/>"#);
        }
        if let Some(style) = self.next.and_then(&id_of) {
            let _ = write!(out, r#"<w:next w:val="{style}"/>"#);
        }
        out.push_str("<w:qFormat/>");
        if !self.paragraph.is_empty() {
            let bullets = if has_bullets { BULLETS } else { "" };
            let paragraph = self.paragraph.replace("BULLETS", bullets);
            let _ = write!(out, "<w:pPr>{paragraph}</w:pPr>");
        }
        if !self.run.is_empty() {
            let _ = write!(out, "<w:rPr>{}</w:rPr>", self.run);
        }
        out + "</w:style>"
    }
}

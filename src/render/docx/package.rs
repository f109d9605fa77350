//! The parts of the file, and the file. In: the body, the styles of a house. Out: bytes. It must not
//! know a block.

use super::{
    WordDocument, house,
    markup::{bidi, escape, paragraph},
    page::{self, FOOTER, HEADER},
};
use crate::settings::{
    look::Tone,
    word_template::{PackagePart, WordTemplate},
};
use std::{
    fmt::Write as _,
    io::{Cursor, Write},
};
use zip::{DateTime, ZipWriter, result::ZipError, write::SimpleFileOptions};

/// The first line of each part.
pub const DECLARATION: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#;
const WORD: &str = r#"xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships""#;
const DRAWING: &str = r#" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape""#;
const RELATION: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const RELATIONS: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
const TYPE: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/// The parts of our own look: the end of its relation, its name, its type.
const OWN: [(&str, &str, &str); 6] = [
    ("styles", "styles.xml", "styles+xml"),
    ("settings", "settings.xml", "settings+xml"),
    ("numbering", "numbering.xml", "numbering+xml"),
    ("fontTable", "fontTable.xml", "fontTable+xml"),
    (HEADER, "header1.xml", "header+xml"),
    (FOOTER, "footer1.xml", "footer+xml"),
];

/// The file of a document, with our own look or that of a house.
pub fn pack(
    document: &WordDocument,
    body: &str,
    house: Option<&WordTemplate>,
) -> Result<Vec<u8>, ZipError> {
    let mut parts = match house {
        Some(template) => house::parts(template, document, body),
        None => own_parts(document, body),
    };
    parts.push(("docProps/core.xml".to_owned(), properties(document).into()));
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    // No clock: the same document has the same bytes.
    let options = SimpleFileOptions::default().last_modified_time(DateTime::default());
    for (name, bytes) in parts {
        writer.start_file(name, options)?;
        writer.write_all(&bytes)?;
    }
    Ok(writer.finish()?.into_inner())
}

fn own_parts(document: &WordDocument, body: &str) -> Vec<PackagePart> {
    let mut types = format!(
        r#"{DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="{TYPE}.document.main+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>"#
    );
    let mut relations = String::new();
    for (kind, name, content) in OWN {
        let _ = write!(
            types,
            r#"<Override PartName="/word/{name}" ContentType="{TYPE}.{content}"/>"#
        );
        let _ = write!(
            relations,
            r#"<Relationship Id="{kind}" Type="{RELATION}/{kind}" Target="{name}"/>"#
        );
    }
    let _ = write!(
        types,
        r#"<Override PartName="/word/theme/theme1.xml" ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/></Types>"#
    );
    let _ = write!(
        relations,
        r#"<Relationship Id="theme" Type="{RELATION}/theme" Target="theme/theme1.xml"/>"#
    );
    relations.push_str(&link_relations(document));
    let root = format!(
        r#"{DECLARATION}<Relationships xmlns="{RELATIONS}"><Relationship Id="document" Type="{RELATION}/officeDocument" Target="word/document.xml"/><Relationship Id="core" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>"#
    );
    let text = main_part(&format!("{body}{}", page::section(document)));
    let styles = document.styles();
    let header = paragraph("Header", "", &page::header(document), document.direction());
    let footer = paragraph("Footer", "", &page::footer(document), document.direction());
    let part = |name: &str, root: &str, content: &str| {
        let markup = format!("{DECLARATION}<w:{root} {WORD}>{content}</w:{root}>");
        (name.to_owned(), markup.into_bytes())
    };
    vec![
        ("[Content_Types].xml".to_owned(), types.into()),
        ("_rels/.rels".to_owned(), root.into()),
        ("word/document.xml".to_owned(), text.into()),
        (
            "word/_rels/document.xml.rels".to_owned(),
            format!(
                r#"{DECLARATION}<Relationships xmlns="{RELATIONS}">{relations}</Relationships>"#
            )
            .into(),
        ),
        part("word/styles.xml", "styles", &styles),
        part("word/settings.xml", "settings", &settings(document)),
        part("word/numbering.xml", "numbering", &numbering(document)),
        part("word/fontTable.xml", "fonts", FONTS),
        ("word/theme/theme1.xml".to_owned(), theme(document).into()),
        part("word/header1.xml", "hdr", &header),
        part("word/footer1.xml", "ftr", &footer),
    ]
}

/// The fonts that the styles name.
const FONTS: &str = r#"<w:font w:name="Calibri"><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font><w:font w:name="Arial"><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font>"#;

/// The theme: the two colours of the settings, and the fonts; no effects.
fn theme(document: &WordDocument) -> String {
    let mut colours = String::new();
    for (name, tone) in [
        ("dk1", Tone::Ink),
        ("lt1", Tone::White),
        ("dk2", Tone::Grey),
        ("lt2", Tone::Off),
        ("accent1", Tone::First),
        ("accent2", Tone::Second),
        ("accent3", Tone::Mid),
        ("accent4", Tone::Axis),
        ("accent5", Tone::Bar),
        ("accent6", Tone::Hairline),
        ("hlink", Tone::First),
        ("folHlink", Tone::Grey),
    ] {
        let colour = document.colour(tone);
        let _ = write!(
            colours,
            r#"<a:{name}><a:srgbClr val="{colour}"/></a:{name}>"#
        );
    }
    let fonts = r#"<a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface="Arial"/>"#;
    let fill = r#"<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>"#;
    let fills = fill.repeat(3);
    let lines = format!(r#"<a:ln w="9525">{fill}</a:ln>"#).repeat(3);
    let effects = "<a:effectStyle><a:effectLst/></a:effectStyle>".repeat(3);
    format!(
        r#"{DECLARATION}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="rapporteur"><a:themeElements><a:clrScheme name="rapporteur">{colours}</a:clrScheme><a:fontScheme name="rapporteur"><a:majorFont>{fonts}</a:majorFont><a:minorFont>{fonts}</a:minorFont></a:fontScheme><a:fmtScheme name="rapporteur"><a:fillStyleLst>{fills}</a:fillStyleLst><a:lnStyleLst>{lines}</a:lnStyleLst><a:effectStyleLst>{effects}</a:effectStyleLst><a:bgFillStyleLst>{fills}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>"#
    )
}

/// The part with the text.
pub fn main_part(body: &str) -> String {
    format!("{DECLARATION}<w:document {WORD}{DRAWING}><w:body>{body}</w:body></w:document>")
}

/// Where links lead.
pub fn link_relations(document: &WordDocument) -> String {
    let mut out = String::new();
    for (i, link) in document.links.iter().enumerate() {
        let (id, link) = (i + 1, escape(link));
        let _ = write!(
            out,
            r#"<Relationship Id="link{id}" Type="{RELATION}/hyperlink" Target="{link}" TargetMode="External"/>"#
        );
    }
    out
}

fn settings(document: &WordDocument) -> String {
    let language = document.report.language;
    format!(
        r#"<w:zoom w:percent="100"/><w:defaultTabStop w:val="709"/><w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="{language}"/>"#
    )
}

fn numbering(document: &WordDocument) -> String {
    let bidi = bidi(document.direction());
    format!(
        r#"<w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:pStyle w:val="ListBullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr>{bidi}<w:ind w:left="284" w:hanging="284"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>"#
    )
}

/// Title, author, language and date: that of the end of the period, whatever the clock says.
fn properties(document: &WordDocument) -> String {
    let report = document.report;
    let title = document.words.title_of(&report.process.name, &report.title);
    let [title, author, subject] = [&title, report.process.author(), &report.subtitle].map(escape);
    let (language, day) = (report.language, report.dated);
    format!(
        r#"{DECLARATION}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>{title}</dc:title><dc:subject>{subject}</dc:subject><dc:creator>{author}</dc:creator><dc:language>{language}</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">{day}T00:00:00Z</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">{day}T00:00:00Z</dcterms:modified></cp:coreProperties>"#
    )
}

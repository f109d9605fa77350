//! The file: its parts, what it says of itself, and which part is what. In: parts. Out: bytes. It must
//! not know what a part says.

use super::{
    OdsError,
    book::{Book, attribute, elements, inner_text},
    markup::{DECLARATION, SPACES, escape},
};
use roxmltree::Document as Parsed;
use std::{
    fmt::Write as _,
    io::{Cursor, Write},
};
use zip::{CompressionMethod, DateTime, ZipWriter, write::SimpleFileOptions};

const SPREADSHEET: &str = "application/vnd.oasis.opendocument.spreadsheet";
const CHART: &str = "application/vnd.oasis.opendocument.chart";

/// The version of the format, as the list of parts says it.
const VERSION: &str = r#" manifest:version="1.3""#;

/// The parts of a spreadsheet.
pub struct Document {
    pub content: String,
    pub styles: String,
    pub settings: String,
    pub meta: String,
    /// The contents of its charts.
    pub charts: Vec<String>,
}

/// The folder of a chart.
pub fn folder(chart: usize) -> String {
    format!("Object {}", chart + 1)
}

pub fn pack(document: &Document) -> Result<Vec<u8>, OdsError> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    // No clock: the same workbook has the same bytes.
    let options = SimpleFileOptions::default().last_modified_time(DateTime::default());
    // What kind of file it is can be read without opening it.
    let stored = options.compression_method(CompressionMethod::Stored);
    writer.start_file("mimetype", stored)?;
    writer.write_all(SPREADSHEET.as_bytes())?;
    let mut parts = vec![
        ("content.xml".to_owned(), document.content.as_str()),
        ("styles.xml".to_owned(), &document.styles),
        ("settings.xml".to_owned(), &document.settings),
        ("meta.xml".to_owned(), &document.meta),
    ];
    let charts = document.charts.iter().enumerate();
    parts.extend(charts.map(|(n, chart)| (format!("{}/content.xml", folder(n)), chart.as_str())));
    for (name, text) in &parts {
        writer.start_file(name.as_str(), options)?;
        writer.write_all(text.as_bytes())?;
    }
    writer.start_file("META-INF/manifest.xml", options)?;
    writer.write_all(manifest(document.charts.len(), &parts).as_bytes())?;
    Ok(writer.finish()?.into_inner())
}

/// Which part is what.
fn manifest(charts: usize, parts: &[(String, &str)]) -> String {
    let mut entries = String::new();
    let mut entry = |path: &str, kind: &str, version: &str| {
        let _ = write!(
            entries,
            r#"<manifest:file-entry manifest:full-path="{path}" manifest:media-type="{kind}"{version}/>"#
        );
    };
    entry("/", SPREADSHEET, VERSION);
    for chart in 0..charts {
        entry(&format!("{}/", folder(chart)), CHART, VERSION);
    }
    for (name, _) in parts {
        entry(name, "text/xml", "");
    }
    format!(
        r#"{DECLARATION}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"{VERSION}>{entries}</manifest:manifest>"#
    )
}

/// What the file says of itself, as the workbook does.
pub fn meta(book: &mut Book) -> Result<String, OdsError> {
    let (core, custom) = (
        book.part("docProps/core.xml")?,
        book.part("docProps/custom.xml")?,
    );
    let (core, custom) = (Parsed::parse(&core)?, Parsed::parse(&custom)?);
    let said = |name: &str| {
        let node = elements(&core, name).next();
        node.map(|node| escape(&inner_text(&node)))
            .unwrap_or_default()
    };
    // The parts have no time of day.
    let day = |name: &str| said(name).trim_end_matches('Z').to_owned();
    let mut own = String::new();
    let mut language = String::new();
    for property in elements(&custom, "property") {
        let (name, value) = (
            attribute(&property, "name")?,
            escape(&inner_text(&property)),
        );
        if name == "Language" {
            language = format!("<dc:language>{value}</dc:language>");
        } else if !value.is_empty() {
            let _ = write!(
                own,
                r#"<meta:user-defined meta:name="{}">{value}</meta:user-defined>"#,
                escape(name)
            );
        }
    }
    let creator = said("creator");
    Ok(format!(
        "{DECLARATION}<office:document-meta {SPACES}><office:meta><dc:title>{}</dc:title><dc:subject>{}</dc:subject><meta:keyword>{}</meta:keyword><meta:initial-creator>{creator}</meta:initial-creator><dc:creator>{creator}</dc:creator><meta:creation-date>{}</meta:creation-date><dc:date>{}</dc:date>{language}{own}</office:meta></office:document-meta>",
        said("title"),
        said("subject"),
        said("keywords"),
        day("created"),
        day("modified")
    ))
}

/// What a program shows when it opens the file; `sheets` has an entry for each sheet.
pub fn settings(sheets: &str) -> String {
    format!(
        r#"{DECLARATION}<office:document-settings {SPACES}><office:settings><config:config-item-set config:name="ooo:view-settings"><config:config-item-map-indexed config:name="Views"><config:config-item-map-entry><config:config-item config:name="ViewId" config:type="string">view1</config:config-item><config:config-item-map-named config:name="Tables">{sheets}</config:config-item-map-named></config:config-item-map-entry></config:config-item-map-indexed></config:config-item-set></office:settings></office:document-settings>"#
    )
}

//! What a public page says of its figures to search engines, as schema.org has it. In: the document.
//! Out: a block of JSON. It must not know how figures are computed.

use crate::{report::Report, words::Words};
use serde_json::json;

/// Nothing, where not everybody may see the document.
pub fn description(report: &Report, words: &Words, workbook: &str) -> String {
    if !report.is_public {
        return String::new();
    }
    let process = &report.process;
    let mut dataset = json!({
        "@context": "https://schema.org", "@type": "Dataset",
        "name": words.title_of(&process.name, &report.title), "description": report.subtitle,
        "inLanguage": report.language, "temporalCoverage": format!("{}/{}", report.begins, report.dated),
        "creator": { "@type": "Organization", "name": process.author() }, "isAccessibleForFree": true,
        "distribution": [
            { "@type": "DataDownload", "contentUrl": workbook, "encodingFormat": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" },
            { "@type": "DataDownload", "contentUrl": "data/datapackage.json", "encodingFormat": "application/vnd.datapackage+json" },
        ],
    });
    let licence = [&process.licence_url, &process.licence];
    if let Some(licence) = licence.into_iter().find(|text| !text.is_empty()) {
        dataset["license"] = licence.as_str().into();
    }
    // A text of the settings must not end the block.
    let text = dataset.to_string().replace('<', "\\u003c");
    format!("<script type=\"application/ld+json\">{text}</script>\n")
}

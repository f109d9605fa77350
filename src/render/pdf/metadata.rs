//! What a file says of itself: title, language, dates, XMP and the meaning of its colours. In:
//! document. Out: entries of the catalog. It must not know the content. Dates are those of the
//! document, not of the clock.

use super::{
    PdfError, colour,
    file::{Id, PdfFile, string, utf_16},
};
use crate::{languages::Direction, layout::pages::Document, render::legal};

const PRODUCER: &str = concat!("rapporteur ", env!("CARGO_PKG_VERSION"));

/// The document information (ISO 32000-1, 14.3.3).
pub fn information(document: &Document, file: &mut PdfFile) -> Result<Id, PdfError> {
    let Document {
        title,
        author,
        subject,
        dated: day,
        ..
    } = document;
    let date = string(&format!(
        "D:{:04}{:02}{:02}000000Z",
        day.year(),
        day.month(),
        day.day()
    ));
    let [title, author, subject, producer] = [title, author, subject, PRODUCER].map(utf_16);
    let id = file.reserve();
    let text = format!(
        "<</Title{title}/Author{author}/Subject{subject}/Creator{producer}/Producer{producer}/CreationDate{date}/ModDate{date}>>"
    );
    file.object(id, text.as_bytes())?;
    Ok(id)
}

/// The entries of the catalog that say what the file is.
pub fn entries(document: &Document, file: &mut PdfFile) -> Result<String, PdfError> {
    let [metadata, profile] = [file.reserve(), file.reserve()];
    // Archives read the metadata of a file that they can't otherwise open (ISO 19005-2, 6.6.2): not
    // compressed.
    file.raw(
        metadata,
        "/Type/Metadata/Subtype/XML",
        xmp(document).as_bytes(),
    )?;
    file.stream(profile, "/N 3", &colour::srgb())?;
    let language = string(document.language);
    // Pages of such a document lie beside each other the other way round.
    let turned = if document.direction == Direction::RightToLeft {
        "/Direction/R2L"
    } else {
        ""
    };
    Ok(format!(
        "/Lang{language}/ViewerPreferences<</DisplayDocTitle true{turned}>>/Metadata {metadata} 0 R\
         /OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB IEC61966-2.1)/DestOutputProfile {profile} 0 R>>]"
    ))
}

fn escape(text: &str) -> String {
    legal(text)
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

/// XMP with the Dublin Core, in step with the document information, and the standards that the file
/// keeps.
fn xmp(document: &Document) -> String {
    let day = document.dated;
    let (title, author, subject, language) = (
        escape(&document.title),
        escape(&document.author),
        escape(&document.subject),
        document.language,
    );
    format!(
        r#"<?xpacket begin="{bom}" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>{PRODUCER}</xmp:CreatorTool><xmp:CreateDate>{day}T00:00:00Z</xmp:CreateDate><xmp:ModifyDate>{day}T00:00:00Z</xmp:ModifyDate>
<pdf:Producer>{PRODUCER}</pdf:Producer>
<pdfuaid:part>1</pdfuaid:part><pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema><pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>Part of ISO 14289</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
</rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"#,
        bom = '\u{FEFF}',
    )
}

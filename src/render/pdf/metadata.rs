//! What a file says of itself: title, language, dates, XMP and the meaning of its colours. In: pages. Out: entries of the catalog.
//! It must not know the content. Dates are those of the document, not of the clock.

use super::{PdfError, colour, tags};
use crate::layout::pages::Pages;
use lopdf::{Document, Object, Stream, dictionary};

const PRODUCER: &str = concat!("rapporteur ", env!("CARGO_PKG_VERSION"));

pub fn describe(document: &mut Document, pages: &Pages) -> Result<(), PdfError> {
    "1.7".clone_into(&mut document.version);
    let day = pages.dated;
    let date = Object::string_literal(format!("D:{:04}{:02}{:02}000000Z", day.year(), day.month(), day.day()));
    let info = document.trailer.get(b"Info")?.as_reference()?;
    let described = dictionary! {
        "Title" => tags::text(&pages.title), "Author" => tags::text(&pages.author), "Subject" => tags::text(&pages.subject),
        "Creator" => Object::string_literal(PRODUCER), "Producer" => Object::string_literal(PRODUCER), "CreationDate" => date.clone(), "ModDate" => date
    };
    document.set_object(info, described);
    // Archives read the metadata of a file that they can't otherwise open (ISO 19005-2, 6.6.2): not compressed.
    let metadata = Stream::new(dictionary! { "Type" => "Metadata", "Subtype" => "XML" }, xmp(pages).into_bytes()).with_compression(false);
    let metadata = document.add_object(metadata);
    let profile = document.add_object(Stream::new(dictionary! { "N" => 3 }, colour::srgb()));
    let intent = dictionary! {
        "Type" => "OutputIntent", "S" => "GTS_PDFA1", "OutputConditionIdentifier" => Object::string_literal("sRGB"),
        "Info" => Object::string_literal("sRGB IEC61966-2.1"), "DestOutputProfile" => profile
    };
    let root = tags::catalog(document)?;
    let catalog = document.get_object_mut(root)?.as_dict_mut()?;
    catalog.set("Lang", Object::string_literal(pages.language));
    catalog.set("ViewerPreferences", dictionary! { "DisplayDocTitle" => true });
    catalog.set("Metadata", metadata);
    catalog.set("OutputIntents", vec![Object::Dictionary(intent)]);
    Ok(())
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// XMP with the Dublin Core, in step with the document information, and the standards that the file keeps.
fn xmp(pages: &Pages) -> String {
    let day = pages.dated;
    let (title, author, subject, language) = (escape(&pages.title), escape(&pages.author), escape(&pages.subject), pages.language);
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

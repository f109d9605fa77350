//! The page: its size and margins, and what stands above and below its text. In: a report. Out:
//! markup. It must not know a block.

use super::{
    WordDocument,
    markup::{Look, bidi, field, run},
};
use crate::settings::{look::Tone, written::Paper};

/// The relations of header and footer.
pub const HEADER: &str = "header";
pub const FOOTER: &str = "footer";

/// A width in twentieths of a point as a part of our measure; nothing is drawn larger.
#[expect(
    clippy::cast_precision_loss,
    reason = "widths of pages have five digits"
)]
pub const fn part_of_measure(width: i32) -> f32 {
    const MEASURE: f32 = 9864.0;
    (width as f32 / MEASURE).min(1.0)
}

/// The properties of the pages, at the end of the body.
pub fn section(document: &WordDocument) -> String {
    // The measure is that of the pages: six columns of 24 mm and five gutters of 6 mm.
    let (width, height, side) = match document.report.paper {
        Paper::A4 => (11_906, 16_838, 1_021),
        Paper::Letter => (12_240, 15_840, 1_188),
    };
    let bidi = bidi(document.direction());
    format!(
        r#"<w:sectPr><w:headerReference w:type="default" r:id="{HEADER}"/><w:footerReference w:type="default" r:id="{FOOTER}"/><w:pgSz w:w="{width}" w:h="{height}"/><w:pgMar w:top="1134" w:right="{side}" w:bottom="1134" w:left="{side}" w:header="567" w:footer="567" w:gutter="0"/>{bidi}</w:sectPr>"#
    )
}

/// The header: the process, and the handling mark in a box.
pub fn header(document: &WordDocument) -> String {
    let process = &document.report.process;
    let direction = document.direction();
    let name = run(&process.name, Look::default(), direction);
    let mark = mark(document, &process.handling);
    format!("{name}<w:r><w:tab/></w:r><w:r><w:tab/></w:r>{mark}")
}

/// The footer: the document, the handling mark and the number of the page.
pub fn footer(document: &WordDocument) -> String {
    // Private characters, where the fields come.
    const PAGE: char = '\u{E000}';
    const PAGES: char = '\u{E001}';
    let direction = document.direction();
    let text = |text: &str| run(text, Look::default(), direction);
    let page = document.words.say(
        "page-of",
        &[
            ("page", PAGE.to_string().into()),
            ("pages", PAGES.to_string().into()),
        ],
    );
    let mut number = String::new();
    for part in page.split_inclusive([PAGE, PAGES]) {
        let plain = part.trim_end_matches([PAGE, PAGES]);
        number.push_str(&text(plain));
        if part.ends_with(PAGE) {
            number.push_str(&field("PAGE", &text("1")));
        } else if part.ends_with(PAGES) {
            number.push_str(&field("NUMPAGES", &text("1")));
        }
    }
    let bold = Look {
        bold: true,
        ..Look::default()
    };
    format!(
        "{}<w:r><w:tab/></w:r>{}<w:r><w:tab/></w:r>{number}",
        text(&document.report.running),
        run(&document.report.process.handling, bold, direction),
    )
}

/// The handling mark, with a border around it; nothing where there is none.
fn mark(document: &WordDocument, text: &str) -> String {
    if text.is_empty() {
        return String::new();
    }
    let look = Look {
        style: Some("HandlingMark"),
        ..Look::default()
    };
    run(text, look, document.direction())
}

impl WordDocument<'_> {
    /// A colour of the settings.
    pub fn colour(&self, tone: Tone) -> String {
        let [r, g, b] = self.report.colours.rgb(tone);
        format!("{r:02X}{g:02X}{b:02X}")
    }
}

//! Printed pages: paper, size, head and foot. In: what sheets say. Out: the part with styles. It must
//! not know cells.

use super::{
    OdsError,
    book::SheetPart,
    markup::{DECLARATION, SPACES, escape},
    part::Part,
    styles::{Looks, for_scripts},
};
use std::fmt::Write;

/// Paper on its side, in points: width and height.
const A4: (f64, f64) = (841.9, 595.3);
const LETTER: (f64, f64) = (792.0, 612.0);
/// The margins of our sheets, in points.
const SIDE: f64 = 36.0;
const TOP: f64 = 21.6;
/// The height of the head and the foot of a page, with the space to the sheet.
const BAND: f64 = 28.8;

/// The pages of all sheets, as they grow.
#[derive(Default)]
pub struct Pages {
    count: usize,
    layouts: String,
    masters: String,
}

impl Pages {
    /// The pages of a sheet; the name of its master page.
    pub fn add(&mut self, part: &Part, sheet: &SheetPart) -> Result<String, OdsError> {
        let number = self.count;
        self.count += 1;
        let (width, height) = if part.page.is_letter { LETTER } else { A4 };
        let scale = part
            .page
            .scale
            .unwrap_or_else(|| fitting(part, sheet, (width, height)));
        let mode = if part.is_from_right { "rl-tb" } else { "lr-tb" };
        let _ = write!(
            self.layouts,
            r#"<style:page-layout style:name="pm{number}"><style:page-layout-properties fo:page-width="{width}pt" fo:page-height="{height}pt" style:print-orientation="landscape" fo:margin-left="{SIDE}pt" fo:margin-right="{SIDE}pt" fo:margin-top="{TOP}pt" fo:margin-bottom="{TOP}pt" style:scale-to="{scale}%" style:writing-mode="{mode}" style:print="charts drawings objects"/><style:header-style><style:header-footer-properties fo:min-height="{BAND}pt" fo:margin-bottom="14.4pt"/></style:header-style><style:footer-style><style:header-footer-properties fo:min-height="{BAND}pt" fo:margin-top="14.4pt"/></style:footer-style></style:page-layout>"#
        );
        let (header, footer) = (regions(&part.page.header)?, regions(&part.page.footer)?);
        let _ = write!(
            self.masters,
            r#"<style:master-page style:name="mp{number}" style:page-layout-name="pm{number}"><style:header>{header}</style:header><style:footer>{footer}</style:footer></style:master-page>"#
        );
        Ok(format!("mp{number}"))
    }

    /// The part with styles.
    pub fn document(&self, looks: &Looks) -> String {
        let (font, size) = &looks.font;
        let font = escape(font);
        let size = for_scripts("font-size", &format!("{size}pt"));
        format!(
            r#"{DECLARATION}<office:document-styles {SPACES}><office:font-face-decls><style:font-face style:name="{font}" svg:font-family="{font}"/></office:font-face-decls><office:styles><style:default-style style:family="table-cell"><style:text-properties style:font-name="{font}" style:font-name-asian="{font}" style:font-name-complex="{font}"{size}/></style:default-style><style:style style:name="Default" style:family="table-cell"/></office:styles><office:automatic-styles>{}</office:automatic-styles><office:master-styles>{}</office:master-styles></office:document-styles>"#,
            self.layouts, self.masters
        )
    }
}

/// The size in percent at which what is printed of a sheet fits the pages that it may take.
fn fitting(part: &Part, sheet: &SheetPart, (width, height): (f64, f64)) -> f64 {
    const LEAST: f64 = 10.0;
    /// What a page loses since rows are whole.
    const WHOLE_ROWS: f64 = 0.95;
    let Some(printed) = sheet.printed else {
        return 100.0;
    };
    let (wide, high) = part.page.fits;
    let head = sheet
        .head
        .map_or(0.0, |head| part.top(head + 1) - part.top(head));
    let heads = head * f64::from(high.saturating_sub(1));
    let size = (
        part.left(printed.last.column + 1),
        part.top(printed.last.row + 1) + heads,
    );
    let of = |pages: u32, room: f64, size: f64| {
        if pages == 0 {
            100.0
        } else {
            100.0 * f64::from(pages) * room / size
        }
    };
    let across = of(wide, width - 2.0 * SIDE, size.0);
    let down = of(high, (height - 2.0 * (TOP + BAND)) * WHOLE_ROWS, size.1);
    across.min(down).floor().clamp(LEAST, 100.0)
}

/// The head or foot of a page: `&L` begins its left part, `&R` its right one.
fn regions(written: &str) -> Result<String, OdsError> {
    let mut out = String::new();
    let (mut name, mut content) = ("", String::new());
    let mut end = |name: &str, content: &mut String| {
        if !name.is_empty() {
            let _ = write!(
                out,
                "<style:region-{name}><text:p>{content}</text:p></style:region-{name}>"
            );
        }
        content.clear();
    };
    let mut characters = written.chars();
    while let Some(c) = characters.next() {
        if c != '&' {
            content.push_str(&escape(&c.to_string()));
            continue;
        }
        match characters.next() {
            Some('&') => content.push_str("&amp;"),
            Some('P') => content.push_str("<text:page-number>1</text:page-number>"),
            Some('N') => content.push_str("<text:page-count>1</text:page-count>"),
            Some(side @ ('L' | 'C' | 'R')) => {
                end(name, &mut content);
                name = match side {
                    'L' => "left",
                    'C' => "center",
                    _ => "right",
                };
            }
            other => return Err(format!("{other:?} in the head of a page").into()),
        }
    }
    end(name, &mut content);
    Ok(if out.is_empty() {
        "<text:p/>".to_owned()
    } else {
        out
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn heads_of_pages_are_translated() {
        assert_eq!(
            regions("&LA && B&RPage &P of &N").unwrap(),
            "<style:region-left><text:p>A &amp; B</text:p></style:region-left><style:region-right><text:p>Page <text:page-number>1</text:page-number> of <text:page-count>1</text:page-count></text:p></style:region-right>"
        );
        assert_eq!(regions("").unwrap(), "<text:p/>");
        assert!(regions("&Z").is_err());
    }
}

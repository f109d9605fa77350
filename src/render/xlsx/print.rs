//! How a sheet is printed: paper, size, head and foot of a page. In: a sheet, its widths. Out: its
//! settings. It must not know its cells.

use super::sheet::SheetContext;
use crate::{languages::Direction, render::legal, report::Report, settings::written::Paper};
use rust_xlsxwriter::Worksheet;

pub const fn paper(report: &Report) -> u8 {
    match report.paper {
        Paper::A4 => 9,
        Paper::Letter => 1,
    }
}

/// How the sheet is printed: its direction, paper, header and footer.
pub fn set_printed_page(sheet: &mut Worksheet, page: &SheetContext, widths: &[f64], lines: f64) {
    sheet.set_right_to_left(page.report.direction == Direction::RightToLeft);
    sheet
        .set_landscape()
        .set_paper_size(paper(page.report))
        .set_margins(0.5, 0.5, 0.7, 0.7, 0.3, 0.3);
    fit_to_pages(sheet, widths, lines);
    // Excel allows 255 characters for the whole head of a page.
    let short = |text: &str| {
        legal(text)
            .chars()
            .take(100)
            .collect::<String>()
            .replace('&', "&&")
    };
    let process = &page.report.process;
    let number = page
        .words
        .say("page-of", &[("page", "&P".into()), ("pages", "&N".into())]);
    sheet
        .set_header(format!(
            "&L{}&R{}",
            short(&process.name),
            short(&process.handling)
        ))
        .set_footer(format!("&R{number}"));
}

/// A table is as wide as a page; one that could not be read then goes on to the next. Programs
/// without the font of the file take a wider one.
fn fit_to_pages(sheet: &mut Worksheet, widths: &[f64], lines: f64) {
    /// The characters in a line of a page in the smallest size that can be read, and its lines.
    const CHARACTERS: f64 = 300.0;
    const LINES: f64 = 75.0;
    const MOST: u16 = 1000;
    // A head without rows need not be read in full.
    let width = if lines > 1.0 {
        widths.iter().map(|width| width + 0.8).sum()
    } else {
        0.0
    };
    let pages = |size: f64, of_page: f64| {
        let mut numbers = 1..MOST;
        numbers.find(|n| size <= of_page * f64::from(*n))
    };
    let (wide, tall) = (pages(width, CHARACTERS), pages(lines, LINES));
    sheet.set_print_fit_to_pages(wide.unwrap_or(1), tall.unwrap_or(0));
}

/// The size at which a table, with charts on pages of their own beside it, is as wide as a page.
pub fn print_scale(widths: impl Iterator<Item = f64>) -> u16 {
    /// The characters in a line of a page at full size, and the least size in percent.
    const CHARACTERS: f64 = 100.0;
    const LEAST: u16 = 30;
    let width: f64 = widths.map(|width| width + 0.8).sum();
    (LEAST..=100)
        .rev()
        .find(|scale| width * f64::from(*scale) <= CHARACTERS * 100.0)
        .unwrap_or(LEAST)
}

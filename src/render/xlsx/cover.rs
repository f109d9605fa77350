//! The first sheet of a workbook, and what the file says of itself. In: the document, the words.
//! Out: a sheet, properties. It must not know the other sheets.

use super::{print::paper, sheet};
use crate::settings::look::Tone;
use crate::{languages::Direction, report::Report, words::Words};
use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError,
};

/// The widths of its columns, in characters.
const WIDTH: f64 = 90.0;
const FIGURES_WIDTH: f64 = 40.0;

/// What the first sheet says below its title, line by line.
fn cover_lines(report: &Report, words: &Words) -> Vec<String> {
    let process = &report.process;
    let said = |id: &str, key: &str, text: &str| {
        (!text.is_empty()).then(|| words.say(id, &[(key, text.into())]))
    };
    let files = words.list(&report.files);
    let prints = if report.has_prints { "yes" } else { "no" };
    let days = [
        ("first", report.first.as_str().into()),
        ("last", report.last.as_str().into()),
    ];
    let mut lines = vec![if is_of_period(report) {
        words.say("cover-period", &days)
    } else {
        report.subtitle.clone()
    }];
    lines.extend(report.edition.clone());
    lines.extend(said("cover-publisher", "publisher", &process.publisher));
    lines.extend(said("cover-handling", "handling", &process.handling));
    lines.extend(said("cover-contact", "contact", &process.contact));
    lines.extend(report.left_out.clone());
    lines.extend(report.corrected.clone());
    lines.push(words.say(
        "cover-inputs",
        &[("files", files.as_str().into()), ("prints", prints.into())],
    ));
    lines.push(
        words.text(match (is_of_period(report), report.data.is_empty()) {
            (true, false) => "cover-how",
            (true, true) => "cover-how-without",
            (false, _) => "cover-how-list",
        }),
    );
    lines.push(words.text("cover-missing"));
    lines
}

/// Writes the first sheet.
pub fn cover(book: &mut Workbook, report: &Report, words: &Words) -> Result<(), XlsxError> {
    let sheet = book.add_worksheet();
    sheet
        .set_name(words.text("sheet-cover"))?
        .set_tab_color(sheet::ink(report.colours, Tone::Ink))
        .set_active(true)
        .set_first_tab(true)
        .set_column_width(0, WIDTH)?;
    sheet.set_right_to_left(report.direction == Direction::RightToLeft);
    sheet.write_with_format(
        0,
        0,
        workbook_title(report, words),
        &sheet::base(report.direction)
            .set_bold()
            .set_font_size(18)
            .set_font_color(sheet::ink(report.colours, Tone::First)),
    )?;
    let wrap = sheet::base(report.direction)
        .set_text_wrap()
        .set_font_size(11);
    let mut row = 1;
    for line in cover_lines(report, words) {
        sheet.set_row_height(
            row,
            15.0 * f64::from(u32::try_from(line.chars().count() / 85 + 1).unwrap_or(1)),
        )?;
        sheet.write_with_format(row, 0, line, &wrap)?;
        row += 1;
    }
    sheet.write_url_with_format(
        row,
        0,
        sheet::link_to(&words.text("contents")).set_text(words.text("link-to-contents")),
        &sheet::base(report.direction).set_hyperlink(),
    )?;
    row += 2;
    write_points(sheet, report, words, row)?;
    sheet
        .set_paper_size(paper(report))
        .set_landscape()
        .set_print_fit_to_pages(1, 0);
    Ok(())
}

/// The main points, each with the figures that it is made of.
fn write_points(
    sheet: &mut Worksheet,
    report: &Report,
    words: &Words,
    first: u32,
) -> Result<(), XlsxError> {
    if report.points.is_empty() {
        return Ok(());
    }
    let head = sheet::head_format(report.colours, report.direction);
    sheet.set_column_width(1, FIGURES_WIDTH)?;
    for (column, id) in [(0, "main-points"), (1, "column-figure")] {
        sheet.write_with_format(first, column, words.text(id), &head)?;
    }
    let text = sheet::base(report.direction)
        .set_text_wrap()
        .set_align(FormatAlign::Top)
        .set_border_bottom(FormatBorder::Hair);
    let grey = text
        .clone()
        .set_font_size(10)
        .set_font_color(sheet::ink(report.colours, Tone::Grey));
    for (row, point) in (first + 1..).zip(&report.points) {
        let said = format!("{} {}", point.lead, point.text);
        let figures = point.figures.join("; ");
        let texts = [said.as_str(), figures.as_str()];
        let height = sheet::lines(texts.into_iter(), &[WIDTH, FIGURES_WIDTH]);
        sheet.set_row_height(row, height * sheet::LINE)?;
        sheet.write_with_format(row, 0, said, &text)?;
        sheet.write_with_format(row, 1, figures, &grey)?;
    }
    Ok(())
}

/// Does it hold the statistics of a period, and no list about a meeting?
const fn is_of_period(report: &Report) -> bool {
    !report.statistics.is_empty()
}

fn workbook_title(report: &Report, words: &Words) -> String {
    let period = ("period", report.years.as_str().into());
    let title = match &report.member {
        Some(member) => words.say(
            "workbook-title-member",
            &[period, ("member", member.as_str().into())],
        ),
        None if is_of_period(report) => words.say("workbook-title", &[period]),
        None => report.title.clone(),
    };
    words.title_of(&report.process.name, &title)
}

pub fn properties(report: &Report, words: &Words) -> Result<DocProperties, XlsxError> {
    let day = report.dated;
    let created = ExcelDateTime::from_ymd(
        u16::try_from(day.year()).unwrap_or(1900).max(1900),
        u8::try_from(day.month()).unwrap_or(1),
        u8::try_from(day.day()).unwrap_or(1),
    )?;
    Ok(DocProperties::new()
        .set_title(workbook_title(report, words))
        .set_subject(&report.subtitle)
        .set_author(report.process.author())
        .set_keywords(words.text("keywords"))
        .set_creation_datetime(&created)
        .set_custom_property("Language", report.language)
        .set_custom_property("Handling", report.process.handling.as_str()))
}

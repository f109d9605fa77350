//! The sheet on which a member corrects its own rows: what is recorded is protected, the cells to
//! fill in have lists to choose from. In: what may be corrected, words. Out: a sheet. It must not
//! know how corrections are read.

use super::{
    Plan, SheetContext,
    looks::{DAY, excel_day},
    plan,
    print::set_printed_page,
    sheet::{self, LINE, add_table, base, clip, column, head_format, ink, lines, link_to},
    texts,
};
use crate::{
    render::wide::SheetValue,
    report::corrections::{CorrectionForm, FormRow},
    schema::corrections::{form, roles},
    settings::look::Tone,
    table::Cell,
    words::Words,
};
use rust_xlsxwriter::{
    DataValidation, DataValidationErrorStyle, DataValidationRule, Format, FormatAlign,
    FormatBorder, ProtectionOptions, Table, TableStyle, Worksheet, XlsxError,
};

/// The headers of its columns.
const HEADS: [&str; form::COLUMNS as usize] = [
    "corrections-meeting",
    "corrections-title",
    "corrections-date",
    "corrections-present",
    "corrections-present-correct",
    "corrections-role",
    "corrections-role-correct",
    "corrections-size",
    "corrections-size-correct",
    "corrections-row-remarks",
];

/// The widths of its columns, in characters.
const WIDTHS: [f64; form::COLUMNS as usize] =
    [26.0, 48.0, 11.5, 12.0, 12.0, 18.0, 18.0, 12.0, 12.0, 40.0];

/// The sheet among the others: its rows as values, for the contents.
pub(super) fn plan_of<'a>(corrections: &'a CorrectionForm, words: &'a Words) -> Plan<'a> {
    let row = |row: &FormRow| vec![SheetValue::Text(row.meeting.clone().into())];
    let rows = corrections.rows.iter().map(row).collect();
    Plan {
        row: words.text("corrections-row"),
        form: Some(corrections),
        ..plan(
            "Corrections",
            "sheet-corrections",
            texts(&["meeting"], rows, words),
            words,
        )
    }
}

/// The looks of its cells.
struct FormLooks {
    text: Format,
    date: Format,
    number: Format,
    open: Format,
    open_number: Format,
    label: Format,
}

impl FormLooks {
    fn new(page: &SheetContext) -> Self {
        let (colours, direction) = (page.report.colours, page.report.direction);
        let text = base(direction).set_text_wrap().set_align(FormatAlign::Top);
        let open = text
            .clone()
            .set_unlocked()
            .set_border(FormatBorder::Thin)
            .set_background_color(ink(colours, Tone::Tint));
        Self {
            date: text
                .clone()
                .set_num_format(DAY)
                .set_align(FormatAlign::Left),
            number: text.clone().set_align(FormatAlign::Right),
            open_number: open.clone().set_align(FormatAlign::Right),
            label: text.clone().set_bold(),
            open,
            text,
        }
    }
}

/// Writes the sheet.
pub(super) fn write(
    sheet: &mut Worksheet,
    page: &SheetContext,
    plan: &Plan,
    corrections: &CorrectionForm,
) -> Result<(), XlsxError> {
    let words = page.words;
    let looks = FormLooks::new(page);
    sheet.set_name(&plan.name)?;
    for (j, width) in WIDTHS.iter().enumerate() {
        sheet.set_column_width(column(j), *width)?;
    }
    write_top(sheet, page, corrections, &looks)?;
    let heads: Vec<String> = HEADS.iter().map(|id| words.text(id)).collect();
    let heads: Vec<&str> = heads.iter().map(String::as_str).collect();
    let last = form::HEAD + u32::try_from(corrections.rows.len()).unwrap_or(u32::MAX);
    let table = Table::new()
        .set_name(sheet::table_name(&plan.key))
        .set_style(TableStyle::Light1)
        .set_banded_rows(false)
        .set_autofilter(false)
        .set_alt_text_title(clip(&plan.title))
        .set_alt_text(clip(&words.text("corrections-how")));
    let head = head_format(page.report.colours, page.report.direction);
    let formats = vec![&head; heads.len()];
    add_table(
        sheet,
        (form::HEAD, last, form::COLUMNS - 1),
        &heads,
        table,
        &formats,
    )?;
    let height = lines(heads.iter().copied(), &WIDTHS);
    sheet.set_row_height(form::HEAD, height * LINE)?;
    let mut all = height;
    for (row, at) in corrections.rows.iter().zip(form::HEAD + 1..) {
        all += write_row(sheet, at, row, &looks, words)?;
    }
    offer_choices(sheet, (form::HEAD + 1, last), words)?;
    set_printed_page(sheet, page, &WIDTHS, all);
    sheet
        .set_freeze_panes(form::HEAD + 1, 1)?
        .set_repeat_rows(form::HEAD, form::HEAD)?
        .set_print_area(0, 0, last, form::COLUMNS - 1)?
        .protect_with_options(&ProtectionOptions {
            format_columns: true,
            format_rows: true,
            ..ProtectionOptions::new()
        });
    Ok(())
}

/// What stands above the table: how to fill it in, whose it is, and who fills it in.
fn write_top(
    sheet: &mut Worksheet,
    page: &SheetContext,
    corrections: &CorrectionForm,
    looks: &FormLooks,
) -> Result<(), XlsxError> {
    let words = page.words;
    let plain = || base(page.report.direction);
    let member = corrections.member.as_str();
    let title = words.say("corrections-of", &[("member", member.into())]);
    let large = plain()
        .set_bold()
        .set_font_size(14)
        .set_font_color(ink(page.report.colours, Tone::First));
    sheet.write_with_format(0, 0, title, &large)?;
    sheet.write_with_format(1, 0, words.text("corrections-how"), &plain())?;
    sheet.write_with_format(2, 0, words.text("corrections-return"), &plain())?;
    let link = link_to(&words.text("contents")).set_text(words.text("link-to-contents"));
    sheet.write_url_with_format(3, 0, link, &plain().set_hyperlink())?;
    let labelled = [
        (form::MEMBER, "corrections-member", Some(member)),
        (
            form::EDITION,
            "corrections-edition",
            Some(corrections.edition.as_str()),
        ),
        (
            form::REFERENCE,
            "corrections-reference",
            Some(corrections.reference.as_str()),
        ),
        (form::BY, "corrections-by", None),
        (form::REMARKS, "corrections-remarks", None),
    ];
    for ((row, at), label, text) in labelled {
        let label = words.text(label);
        sheet.set_row_height(row, lines([label.as_str()].into_iter(), &WIDTHS) * LINE)?;
        sheet.write_with_format(row, at - 1, label, &looks.label)?;
        match text {
            Some(text) => {
                sheet.write_with_format(row, at, text, &plain().set_align(FormatAlign::Top))?
            }
            None => sheet.write_blank(row, at, &looks.open)?,
        };
    }
    Ok(())
}

/// One row; how many lines it has.
fn write_row(
    sheet: &mut Worksheet,
    at: u32,
    row: &FormRow,
    looks: &FormLooks,
    words: &Words,
) -> Result<f64, XlsxError> {
    sheet.write_with_format(at, form::MEETING, &row.meeting, &looks.text)?;
    sheet.write_with_format(at, form::TITLE, &row.title, &looks.text)?;
    match &row.date {
        Cell::Date(day) if excel_day(*day).is_ok() => {
            sheet.write_with_format(at, form::DATE, &excel_day(*day)?, &looks.date)?
        }
        Cell::Date(day) => sheet.write_with_format(at, form::DATE, day.to_string(), &looks.text)?,
        other => sheet.write_with_format(at, form::DATE, words.cell(other), &looks.text)?,
    };
    let fields = [
        (form::PRESENT, &row.present, row.can_change_presence),
        (form::ROLE, &row.role, !row.has_several_rows),
        (form::SIZE, &row.size, !row.has_several_rows),
    ];
    let elsewhere = words.text("corrections-use-remarks");
    for (place, recorded, is_open) in fields {
        let is_size = place == form::SIZE;
        let of_recorded = if is_size { &looks.number } else { &looks.text };
        match recorded {
            Cell::Integer(n) => {
                let number = f64::from(i32::try_from(*n).unwrap_or(i32::MAX));
                sheet.write_with_format(at, place, number, of_recorded)?
            }
            other => sheet.write_with_format(at, place, words.cell(other), of_recorded)?,
        };
        if is_open {
            let open = if is_size {
                &looks.open_number
            } else {
                &looks.open
            };
            sheet.write_blank(at, place + 1, open)?;
        } else {
            sheet.write_with_format(at, place + 1, &elsewhere, &looks.text)?;
        }
    }
    sheet.write_blank(at, form::ROW_REMARKS, &looks.open)?;
    let height = lines(
        [row.meeting.as_str(), row.title.as_str()].into_iter(),
        &WIDTHS,
    );
    sheet.set_row_height(at, height.max(1.0) * LINE)?;
    Ok(height)
}

/// Lists to choose from in the cells to fill in, and limits where there is no list.
fn offer_choices(
    sheet: &mut Worksheet,
    (first, last): (u32, u32),
    words: &Words,
) -> Result<(), XlsxError> {
    let term = |word: &&str| words.text(&format!("term-{word}"));
    let answers: Vec<String> = ["yes", "no"].iter().map(term).collect();
    let roles: Vec<String> = roles().iter().map(term).collect();
    let choice = |all: &[String]| -> Result<DataValidation, XlsxError> {
        DataValidation::new()
            .allow_list_strings(all)?
            .set_error_style(DataValidationErrorStyle::Stop)
            .set_error_title(clip_title(&words.text("sheet-corrections")))?
            .set_error_message(clip(&words.text("corrections-choose")))
    };
    let most = i32::try_from(form::MOST_DELEGATES).unwrap_or(i32::MAX);
    let number = DataValidation::new()
        .allow_whole_number(DataValidationRule::Between(1, most))
        .set_error_title(clip_title(&words.text("sheet-corrections")))?
        .set_error_message(clip(&words.text("corrections-number")))?;
    for (place, validation) in [
        (form::PRESENT, choice(&answers)?),
        (form::ROLE, choice(&roles)?),
        (form::SIZE, number),
    ] {
        sheet.add_data_validation(first, place + 1, last, place + 1, &validation)?;
    }
    let text = DataValidation::new()
        .allow_text_length(DataValidationRule::LessThanOrEqualTo(form::LONGEST));
    sheet.add_data_validation(first, form::ROW_REMARKS, last, form::ROW_REMARKS, &text)?;
    for (row, at) in [form::BY, form::REMARKS] {
        sheet.add_data_validation(row, at, row, at, &text)?;
    }
    Ok(())
}

/// As much of a text as Excel allows as the title of a message.
fn clip_title(text: &str) -> String {
    const MOST: usize = 32;
    text.chars().take(MOST).collect()
}

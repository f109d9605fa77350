//! One table as a sheet: title in A1, what to know, the source, the table from A5, as real Excel
//! table. In: a widened table. Out: a worksheet. It must not know which statistic it is.

use super::{
    Plan,
    contents::Group,
    looks::{ColumnLook, Formats},
    print::set_printed_page,
};
use crate::settings::look::{Colours, Tone};
use crate::{
    languages::Direction,
    render::{
        legal,
        wide::{SheetValue, Wide},
    },
    report::Report,
    words::Words,
};
use rust_xlsxwriter::{
    Color, Format, FormatAlign, FormatBorder, Table, TableColumn, TableStyle, Url, Worksheet,
    XlsxError,
};
use std::{borrow::Cow, collections::BTreeMap};

/// Row of the table's head, counted from 0.
pub const HEAD: u32 = 4;
/// Excel's limit for the text of a cell.
const LONGEST: usize = 32_767;

/// More rows than these are a long sheet.
pub const LONG: usize = 5_000;

/// The height of a line of text, and the most lines of a row (Excel's limit is 409 points).
pub const LINE: f64 = 15.0;
const MOST_LINES: f64 = 27.0;

/// What every sheet shows besides its table.
pub struct SheetContext<'a> {
    pub report: &'a Report,
    pub words: &'a Words,
}

/// Writes the table of a sheet.
pub(super) fn write_table(
    sheet: &mut Worksheet,
    page: &SheetContext,
    plan: &Plan,
    note: &str,
) -> Result<(), XlsxError> {
    let Plan {
        key,
        name,
        title,
        wide,
        live,
        ..
    } = plan;
    sheet.set_name(name)?;
    let about = about(plan, page.words);
    write_top(sheet, page, [title, &about, note])?;
    let heads: Vec<&str> = wide.columns.iter().map(|c| c.head.as_str()).collect();
    let last_row = HEAD + u32::try_from(wide.len()).unwrap_or(u32::MAX);
    let last_column = column(wide.columns.len() - 1);
    let table = Table::new()
        .set_name(table_name(key))
        .set_style(TableStyle::Light1)
        .set_banded_rows(false)
        .set_alt_text_title(clip(title))
        .set_alt_text(clip(&about));
    let looks = ColumnLook::all(wide);
    let (colours, direction) = (page.report.colours, page.report.direction);
    let formats: Vec<Format> = looks
        .iter()
        .map(|look| look.head(head_format(colours, direction), direction))
        .collect();
    add_table(
        sheet,
        (HEAD, last_row, last_column),
        &heads,
        table,
        &formats.iter().collect::<Vec<&Format>>(),
    )?;
    let widths: Vec<f64> = widths(wide).collect();
    for (j, width) in widths.iter().enumerate() {
        sheet.set_column_width(column(j), *width)?;
    }
    let written = write_rows(sheet, (wide, &looks), &live.formulas, &widths, direction)?;
    sheet
        .set_freeze_panes(HEAD + 1, 1)?
        .set_repeat_rows(HEAD, HEAD)?;
    // Hundreds of pages of rows are for the screen.
    let (last_printed, lines) = if plan.group == Group::Data {
        (HEAD, 1.0)
    } else {
        (last_row, written)
    };
    set_printed_page(sheet, page, &widths, lines);
    // Text above the table may be longer than the table is wide.
    sheet.set_print_area(0, 0, last_printed, last_column)?;
    Ok(())
}

/// The widths of the columns, in characters.
pub fn widths(wide: &Wide) -> impl Iterator<Item = f64> {
    let columns = wide.columns.iter().enumerate();
    columns.map(|(j, column)| width(&column.head, wide.down(j)))
}

/// What a reader must know of every table, and what a row of this one is.
fn about(plan: &Plan, words: &Words) -> String {
    if plan.row.is_empty() {
        words.text("sheet-one-table")
    } else {
        words.say("sheet-one-table-of", &[("row", plan.row.as_str().into())])
    }
}

/// What every cell begins with: in a language from the right its text is read from there, also
/// where it begins with a title in another script.
pub fn base(direction: Direction) -> Format {
    const FROM_THE_RIGHT: u8 = 2;
    match direction {
        Direction::LeftToRight => Format::new(),
        Direction::RightToLeft => Format::new().set_reading_direction(FROM_THE_RIGHT),
    }
}

/// What stands above the table: its title, what to know, the source, the way back.
fn write_top(
    sheet: &mut Worksheet,
    page: &SheetContext,
    [title, about, note]: [&str; 3],
) -> Result<(), XlsxError> {
    let words = page.words;
    let base = || base(page.report.direction);
    sheet.write_with_format(
        0,
        0,
        title,
        &base()
            .set_bold()
            .set_font_size(14)
            .set_font_color(ink(page.report.colours, Tone::First)),
    )?;
    sheet.write_with_format(1, 0, about, &base())?;
    let files = words.list(&page.report.files);
    let source = words.say("sheet-source", &[("files", files.as_str().into())]);
    sheet.write_with_format(2, 0, format!("{source} {note}").trim_end(), &base())?;
    sheet.write_url_with_format(
        3,
        0,
        link_to(&words.text("contents")).set_text(words.text("link-to-contents")),
        &base().set_hyperlink(),
    )?;
    Ok(())
}

/// The cells of a table, each row as high as its texts need; how many lines they are.
fn write_rows(
    sheet: &mut Worksheet,
    (wide, looks): (&Wide, &[ColumnLook]),
    live: &BTreeMap<(usize, usize), String>,
    widths: &[f64],
    direction: Direction,
) -> Result<f64, XlsxError> {
    let formats = Formats::new(direction);
    // What most cells of a column look like is said once. Above the table, the first column has
    // text of its own.
    for (j, look) in looks.iter().enumerate().skip(1) {
        if let Some(form) = look.usual {
            sheet.set_column_format(column(j), formats.format(look.form(form)))?;
        }
    }
    // Not every program fits the height of a row to its text: it is set.
    let of_head = lines(wide.columns.iter().map(|c| c.head.as_str()), widths);
    sheet.set_row_height(HEAD, of_head * LINE)?;
    let mut all = of_head;
    for i in 0..wide.len() {
        let at = HEAD + 1 + u32::try_from(i).unwrap_or(u32::MAX);
        let values: Vec<SheetValue> = wide.row(i).collect();
        for (j, value) in values.iter().enumerate() {
            formats.write(sheet, (at, column(j)), value, live.get(&(i, j)), looks[j])?;
        }
        let height = lines(
            values
                .iter()
                .map(|v| if let SheetValue::Text(t) = v { t } else { "" }),
            widths,
        );
        if height > 1.0 {
            sheet.set_row_height(at, height * LINE)?;
        }
        all += height;
    }
    Ok(all)
}

/// A colour of the settings as the library takes it.
pub fn ink(colours: Colours, tone: Tone) -> Color {
    let [r, g, b] = colours.rgb(tone).map(u32::from);
    Color::RGB(r << 16 | g << 8 | b)
}

/// The name of the Excel table of a sheet.
pub fn table_name(sheet: &str) -> String {
    format!("Table_{sheet}")
}

/// As much of a text as Excel allows where it allows 255 characters: tips, alternative texts,
/// titles.
pub fn clip(text: &str) -> String {
    const MOST: usize = 255;
    let text = legal(text);
    if text.chars().count() <= MOST {
        text.into_owned()
    } else {
        text.chars().take(MOST - 1).chain(['…']).collect()
    }
}

/// A table from its first to its last row. Its parts name each column as the cell above it does;
/// there the library escapes what looks like an escape (`_x001B_`), here it does not.
pub fn add_table(
    sheet: &mut Worksheet,
    (top, last, column_of_last): (u32, u32, u16),
    heads: &[&str],
    table: Table,
    formats: &[&Format],
) -> Result<(), XlsxError> {
    let heads: Vec<Cow<str>> = heads.iter().map(|head| legal(head)).collect();
    let columns: Vec<TableColumn> = heads
        .iter()
        .zip(formats)
        .map(|(head, format)| {
            TableColumn::new()
                .set_header(escaped(head))
                .set_header_format(*format)
        })
        .collect();
    sheet.add_table(top, 0, last, column_of_last, &table.set_columns(&columns))?;
    for (place, head) in heads
        .iter()
        .enumerate()
        .filter(|(_, head)| escaped(head) != **head)
    {
        sheet.write_string_with_format(top, column(place), &**head, formats[place])?;
    }
    Ok(())
}

/// `_xHHHH_` stands for a character: where a text has that itself, its first mark is escaped.
fn escaped(text: &str) -> String {
    let is_escape = |code: &[u8]| {
        code[1] == b'x' && code[6] == b'_' && code[2..6].iter().all(u8::is_ascii_hexdigit)
    };
    let mut out = String::with_capacity(text.len());
    for (at, c) in text.char_indices() {
        let is_escaped = c == '_' && text.as_bytes().get(at..at + 7).is_some_and(is_escape);
        if is_escaped {
            out.push_str("_x005F_");
        } else {
            out.push(c);
        }
    }
    out
}

/// The head of a table with a format of its own: not every program draws the styles of tables.
pub fn head_format(colours: Colours, direction: Direction) -> Format {
    base(direction)
        .set_bold()
        .set_text_wrap()
        .set_align(FormatAlign::Bottom)
        .set_border_bottom(FormatBorder::Medium)
        .set_background_color(ink(colours, Tone::Tint))
}

/// As much of a text as a cell holds.
pub fn cut(text: &str) -> Cow<'_, str> {
    if text.chars().count() <= LONGEST {
        Cow::Borrowed(text)
    } else {
        text.chars().take(LONGEST - 1).chain(['…']).collect()
    }
}

/// Where a link to a sheet leads.
pub fn link_to(name: &str) -> Url {
    Url::new(format!("internal:'{}'!A1", name.replace('\'', "''")))
}

/// A link to a sheet, at the top of its cell like the text beside it.
pub fn link_format(direction: Direction) -> Format {
    base(direction).set_hyperlink().set_align(FormatAlign::Top)
}

pub fn column(n: usize) -> u16 {
    u16::try_from(n).unwrap_or(u16::MAX)
}

/// Wide enough for most of its cells and for the words of its head; longer text wraps.
fn width<'a>(head: &str, values: impl Iterator<Item = SheetValue<'a>>) -> f64 {
    const LOOKED_AT: usize = 500;
    const MOST: usize = 45;
    /// A text of many lines has a wider column.
    const LONG_TEXT: usize = 400;
    let length = |v: SheetValue| match v {
        SheetValue::Text(t) => match t.chars().take(LONG_TEXT).count() {
            LONG_TEXT => 2 * MOST,
            length => length.min(MOST),
        },
        SheetValue::Date(_) => 11,
        _ => 7,
    };
    let word = head
        .split_whitespace()
        .map(|w| w.chars().count() + 1)
        .max()
        .unwrap_or(0);
    let longest = values
        .take(LOOKED_AT)
        .map(length)
        .max()
        .unwrap_or(0)
        .max(word)
        .clamp(8, 2 * MOST);
    f64::from(u16::try_from(longest).unwrap_or(45)) + 1.5
}

/// How many lines the longest text of a row takes in its column.
pub fn lines<'a>(texts: impl Iterator<Item = &'a str>, widths: &[f64]) -> f64 {
    let of_line = |text: &str, width: f64| {
        let length = f64::from(u32::try_from(text.chars().count()).unwrap_or(u32::MAX));
        if length + 1.0 <= width {
            1.0
        } else {
            (length * 1.05 / width).ceil()
        }
    };
    let of = |(text, width): (&'a str, &f64)| text.split('\n').map(|t| of_line(t, *width)).sum();
    texts
        .zip(widths)
        .map(of)
        .fold(1.0, f64::max)
        .min(MOST_LINES)
}

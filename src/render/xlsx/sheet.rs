//! One table as a sheet: title in A1, what to know, the source, the table from A5, as real Excel
//! table. In: a widened table. Out: a worksheet. It must not know which statistic it is.

use crate::settings::look::{Colours, Tone};
use crate::{
    languages::Direction,
    render::{
        legal,
        wide::{SheetValue, Wide},
    },
    report::Report,
    settings::written::Paper,
    words::Words,
};
use jiff::civil::Date;
use rust_xlsxwriter::{
    Color, ExcelDateTime, Format, FormatAlign, FormatBorder, Formula, Table, TableColumn,
    TableStyle, Url, Worksheet, XlsxError,
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

pub const fn paper(report: &Report) -> u8 {
    match report.paper {
        Paper::A4 => 9,
        Paper::Letter => 1,
    }
}

/// Writes a table as a sheet. `live` are the cells that are formulas, by row and column.
pub fn write_table(
    sheet: &mut Worksheet,
    page: &SheetContext,
    name: &str,
    title: &str,
    note: &str,
    (wide, live): (&Wide, &BTreeMap<(usize, usize), String>),
) -> Result<(), XlsxError> {
    sheet.set_name(name)?;
    let about = page.words.text("sheet-one-table");
    write_top(sheet, page, title, format!("{about} {note}").trim_end())?;
    let heads: Vec<&str> = wide.columns.iter().map(|c| c.head.as_str()).collect();
    let last_row = HEAD + u32::try_from(wide.len()).unwrap_or(u32::MAX);
    let last_column = column(wide.columns.len() - 1);
    let table = Table::new()
        .set_name(table_name(name))
        .set_style(TableStyle::Light1)
        .set_banded_rows(false)
        .set_alt_text_title(clip(title))
        .set_alt_text(&about);
    add_table(
        sheet,
        (HEAD, last_row, last_column),
        &heads,
        table,
        &head_format(page.report.colours, page.report.direction),
    )?;
    let widths: Vec<f64> = wide
        .columns
        .iter()
        .enumerate()
        .map(|(j, c)| width(&c.head, wide.down(j)))
        .collect();
    for (j, width) in widths.iter().enumerate() {
        sheet.set_column_width(column(j), *width)?;
    }
    write_rows(sheet, wide, live, &widths, page.report.direction)?;
    sheet
        .set_freeze_panes(HEAD + 1, 1)?
        .set_repeat_rows(HEAD, HEAD)?;
    set_printed_page(sheet, page);
    Ok(())
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
    title: &str,
    note: &str,
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
    sheet.write_with_format(1, 0, note, &base())?;
    let files = words.list(&page.report.files);
    sheet.write_with_format(
        2,
        0,
        words.say("sheet-source", &[("files", files.as_str().into())]),
        &base(),
    )?;
    sheet.write_url_with_format(
        3,
        0,
        Url::new("internal:'Contents'!A1").set_text(words.text("link-to-contents")),
        &base().set_hyperlink(),
    )?;
    Ok(())
}

/// The cells of a table, each row as high as its texts need.
fn write_rows(
    sheet: &mut Worksheet,
    wide: &Wide,
    live: &BTreeMap<(usize, usize), String>,
    widths: &[f64],
    direction: Direction,
) -> Result<(), XlsxError> {
    let formats = Formats::new(direction);
    // What most cells of a column look like is said once. Above the table, the first column has
    // text of its own.
    let usual: Vec<Option<Form>> = (0..wide.columns.len())
        .map(|j| (j > 0).then(|| Form::usual(wide.down(j))).flatten())
        .collect();
    for (j, form) in usual.iter().enumerate() {
        if let Some(form) = form {
            sheet.set_column_format(column(j), formats.format(*form))?;
        }
    }
    // Not every program fits the height of a row to its text: it is set.
    sheet.set_row_height(
        HEAD,
        lines(wide.columns.iter().map(|c| c.head.as_str()), widths) * LINE,
    )?;
    for i in 0..wide.len() {
        let at = HEAD + 1 + u32::try_from(i).unwrap_or(u32::MAX);
        let values: Vec<SheetValue> = wide.row(i).collect();
        for (j, value) in values.iter().enumerate() {
            formats.write(sheet, (at, column(j)), value, live.get(&(i, j)), usual[j])?;
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
    }
    Ok(())
}

/// How the sheet is printed: its direction, paper, header and footer.
fn set_printed_page(sheet: &mut Worksheet, page: &SheetContext) {
    sheet.set_right_to_left(page.report.direction == Direction::RightToLeft);
    sheet
        .set_landscape()
        .set_print_fit_to_pages(1, 0)
        .set_paper_size(paper(page.report));
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
    format: &Format,
) -> Result<(), XlsxError> {
    let heads: Vec<Cow<str>> = heads.iter().map(|head| legal(head)).collect();
    let columns: Vec<TableColumn> = heads
        .iter()
        .map(|head| {
            TableColumn::new()
                .set_header(escaped(head))
                .set_header_format(format)
        })
        .collect();
    sheet.add_table(top, 0, last, column_of_last, &table.set_columns(&columns))?;
    for (place, head) in heads
        .iter()
        .enumerate()
        .filter(|(_, head)| escaped(head) != **head)
    {
        sheet.write_string_with_format(top, column(place), &**head, format)?;
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

/// A link to a sheet, at the top of its cell like the text beside it.
pub fn link_format(direction: Direction) -> Format {
    base(direction).set_hyperlink().set_align(FormatAlign::Top)
}

pub fn column(n: usize) -> u16 {
    u16::try_from(n).unwrap_or(u16::MAX)
}

/// How a value looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    Text,
    Whole,
    Year,
    Decimal,
    Share,
    Date,
    Missing,
}

impl Form {
    const ALL: [Self; 7] = [
        Self::Text,
        Self::Whole,
        Self::Year,
        Self::Decimal,
        Self::Share,
        Self::Date,
        Self::Missing,
    ];

    fn for_value(value: &SheetValue) -> Self {
        match value {
            SheetValue::Text(_) => Self::Text,
            SheetValue::Whole(n) if is_year(*n) => Self::Year,
            SheetValue::Whole(_) => Self::Whole,
            SheetValue::Decimal(_) => Self::Decimal,
            SheetValue::Share(_) => Self::Share,
            // Excel's days begin with 1900; an earlier one is text.
            SheetValue::Date(day) if excel_day(*day).is_err() => Self::Missing,
            SheetValue::Date(_) => Self::Date,
            SheetValue::Missing(_) => Self::Missing,
        }
    }

    /// Of the first value of a column.
    fn usual<'v>(mut values: impl Iterator<Item = SheetValue<'v>>) -> Option<Self> {
        values
            .find(|value| !matches!(value, SheetValue::Missing(_)))
            .map(|value| Self::for_value(&value))
    }

    fn format(self, direction: Direction) -> Format {
        let base = || base(direction).set_align(FormatAlign::Top);
        let number = |f: &str| base().set_num_format(f).set_align(FormatAlign::Right);
        match self {
            Self::Text => base().set_text_wrap(),
            Self::Whole => number("#,##0"),
            Self::Decimal => number("#,##0.0"),
            Self::Share => number("0.0%"),
            Self::Date => number("yyyy-mm-dd"),
            Self::Year => base().set_align(FormatAlign::Right),
            Self::Missing => base()
                .set_align(FormatAlign::Right)
                .set_italic()
                .set_font_color(Color::RGB(0x0057_606A)),
        }
    }
}

struct Formats([Format; 7]);

impl Formats {
    fn new(direction: Direction) -> Self {
        Self(Form::ALL.map(|form| form.format(direction)))
    }

    const fn format(&self, form: Form) -> &Format {
        &self.0[form as usize]
    }

    /// Text is always written as text, whatever it begins with. A formula of ours has its value
    /// with it, for those who don't calculate.
    fn write(
        &self,
        sheet: &mut Worksheet,
        (row, column): (u32, u16),
        value: &SheetValue,
        formula: Option<&String>,
        usual: Option<Form>,
    ) -> Result<(), XlsxError> {
        // A cell that looks like its column needs no look of its own.
        let form = Form::for_value(value);
        let own = (usual != Some(form)).then(|| self.format(form));
        match (value, formula, value.number()) {
            (_, Some(text), Some(n)) => {
                let formula = Formula::new(text).set_result(n.to_string());
                match own {
                    Some(format) => {
                        sheet.write_formula_with_format(row, column, formula, format)?
                    }
                    None => sheet.write_formula(row, column, formula)?,
                };
            }
            (_, None, Some(n)) => {
                match own {
                    Some(format) => sheet.write_number_with_format(row, column, n, format)?,
                    None => sheet.write_number(row, column, n)?,
                };
            }
            (SheetValue::Date(day), ..) if let Ok(date) = excel_day(*day) => {
                match own {
                    Some(format) => sheet.write_datetime_with_format(row, column, date, format)?,
                    None => sheet.write_datetime(row, column, date)?,
                };
            }
            (value, ..) => {
                let text = value.to_text();
                match own {
                    Some(format) => {
                        sheet.write_string_with_format(row, column, cut(&text), format)?
                    }
                    None => sheet.write_string(row, column, cut(&text))?,
                };
            }
        }
        Ok(())
    }
}

fn excel_day(day: Date) -> Result<ExcelDateTime, XlsxError> {
    let part = |n: i8| u8::try_from(n).unwrap_or_default();
    ExcelDateTime::from_ymd(
        u16::try_from(day.year()).unwrap_or_default(),
        part(day.month()),
        part(day.day()),
    )
}

/// A year has no thousands separator. Counts of meetings and members stay far below.
const fn is_year(n: i64) -> bool {
    n >= 1900 && n <= 2100
}

/// Wide enough for most of its cells and for the words of its head; longer text wraps.
fn width<'a>(head: &str, values: impl Iterator<Item = SheetValue<'a>>) -> f64 {
    const LOOKED_AT: usize = 500;
    const MOST: usize = 48;
    let length = |v: SheetValue| match v {
        SheetValue::Text(t) => t.chars().take(MOST).count(),
        SheetValue::Date(_) => 10,
        _ => 8,
    };
    let word = head
        .split_whitespace()
        .map(|w| w.chars().count() + 3)
        .max()
        .unwrap_or(0);
    let longest = values
        .take(LOOKED_AT)
        .map(length)
        .max()
        .unwrap_or(0)
        .max(word)
        .max(head.chars().count().min(16))
        .clamp(9, MOST);
    f64::from(u16::try_from(longest).unwrap_or(48)) + 2.0
}

/// How many lines the longest text of a row takes in its column.
pub fn lines<'a>(texts: impl Iterator<Item = &'a str>, widths: &[f64]) -> f64 {
    let of_line = |text: &str, width: f64| {
        let length = f64::from(u32::try_from(text.chars().count()).unwrap_or(u32::MAX));
        if length + 1.0 <= width {
            1.0
        } else {
            (length * 1.15 / width).ceil()
        }
    };
    let of = |(text, width): (&'a str, &f64)| text.split('\n').map(|t| of_line(t, *width)).sum();
    texts
        .zip(widths)
        .map(of)
        .fold(1.0, f64::max)
        .min(MOST_LINES)
}

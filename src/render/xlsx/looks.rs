//! How values look in a sheet: forms of numbers and dates, alignment. In: values. Out: formats,
//! cells. It must not know which table it is.

use super::sheet::{base, cut};
use crate::{
    languages::Direction,
    render::wide::{SheetValue, Wide},
};
use jiff::civil::Date;
use rust_xlsxwriter::{Color, ExcelDateTime, Format, FormatAlign, Formula, Worksheet, XlsxError};

/// What the cells of a column have in common.
#[derive(Debug, Clone, Copy)]
pub struct ColumnLook {
    /// The form of its first value.
    pub usual: Option<Form>,
    /// Does it follow numbers, which end where its texts would begin?
    is_after_numbers: bool,
}

impl ColumnLook {
    pub fn all(wide: &Wide) -> Vec<Self> {
        let forms: Vec<Option<Form>> = (0..wide.columns.len())
            .map(|j| Form::usual(wide.down(j)))
            .collect();
        let look = |j: usize| Self {
            usual: forms[j],
            is_after_numbers: j > 0 && forms[j - 1].is_some_and(Form::is_number),
        };
        (0..forms.len()).map(look).collect()
    }

    /// The form of a value here.
    pub fn form(self, form: Form) -> Form {
        if form == Form::Text && self.is_after_numbers {
            Form::Indented
        } else {
            form
        }
    }

    /// The head is aligned as most of the cells below it.
    pub fn head(self, head: Format, direction: Direction) -> Format {
        match self.usual {
            Some(form) if form.is_number() => head.set_align(FormatAlign::Right),
            Some(_) if self.is_after_numbers && direction == Direction::LeftToRight => {
                head.set_align(FormatAlign::Left).set_indent(1)
            }
            Some(_) => head,
            None => head.set_align(FormatAlign::Center),
        }
    }
}

/// The form of days.
pub const DAY: &str = "d mmm yyyy";

/// How a value looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    Text,
    Indented,
    Whole,
    Year,
    Decimal,
    Share,
    Date,
    Missing,
}

impl Form {
    const ALL: [Self; 8] = [
        Self::Text,
        Self::Indented,
        Self::Whole,
        Self::Year,
        Self::Decimal,
        Self::Share,
        Self::Date,
        Self::Missing,
    ];

    const fn is_number(self) -> bool {
        !matches!(self, Self::Text | Self::Indented | Self::Missing)
    }

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
            // Numbers of a table from the right end away from the next texts.
            Self::Indented if direction == Direction::RightToLeft => base().set_text_wrap(),
            Self::Indented => base()
                .set_text_wrap()
                .set_align(FormatAlign::Left)
                .set_indent(1),
            Self::Whole => number("#,##0"),
            Self::Decimal => number("#,##0.0"),
            Self::Share => number("0.0%"),
            Self::Date => number(DAY),
            Self::Year => base().set_align(FormatAlign::Right),
            Self::Missing => base()
                .set_align(FormatAlign::Center)
                .set_italic()
                .set_font_color(Color::RGB(0x0057_606A)),
        }
    }
}

pub struct Formats([Format; 8]);

impl Formats {
    pub fn new(direction: Direction) -> Self {
        Self(Form::ALL.map(|form| form.format(direction)))
    }

    pub const fn format(&self, form: Form) -> &Format {
        &self.0[form as usize]
    }

    /// Text is always written as text, whatever it begins with. A formula of ours has its value
    /// with it, for those who don't calculate.
    pub fn write(
        &self,
        sheet: &mut Worksheet,
        (row, column): (u32, u16),
        value: &SheetValue,
        formula: Option<&String>,
        look: ColumnLook,
    ) -> Result<(), XlsxError> {
        // A cell that looks like its column needs no look of its own, but in the first, of which
        // only the cells of the table look so.
        let form = Form::for_value(value);
        let is_usual = column > 0 && look.usual == Some(form);
        let own = (!is_usual).then(|| self.format(look.form(form)));
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

pub fn excel_day(day: Date) -> Result<ExcelDateTime, XlsxError> {
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

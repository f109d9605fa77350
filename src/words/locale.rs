//! How a language writes numbers, days and lists, by CLDR. In: the tag of a locale, values. Out:
//! text. It must not know a message.

use crate::table::Ratio;
use fluent_bundle::FluentValue;
use icu_calendar::Gregorian;
use icu_datetime::{
    FixedCalendarDateTimeFormatter,
    fieldsets::{YM, YMD},
    input::Date as CldrDate,
};
use icu_decimal::{
    DecimalFormatter,
    input::{Decimal, SignDisplay},
    options::{DecimalFormatterOptions, GroupingStrategy},
};
use icu_list::{ListFormatter, options::ListFormatterOptions};
use intl_memoizer::{Memoizable, concurrent::IntlLangMemoizer};
use jiff::civil::Date;
use num_traits::Zero;
use unic_langid::LanguageIdentifier;

/// `NumberFormat`, days and lists of one language.
pub struct Locale {
    numbers: NumberStyle,
    lists: ListFormatter,
    long: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
    short: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
    month: FixedCalendarDateTimeFormatter<Gregorian, YM>,
}

impl Locale {
    /// CLDR's locale of this tag, such as `en-GB`.
    #[must_use]
    pub fn new(tag: &LanguageIdentifier) -> Self {
        let parsed = icu(tag);
        let known = "CLDR has the languages of the program";
        Self {
            numbers: NumberStyle::new(tag),
            lists: ListFormatter::try_new_and((&parsed).into(), ListFormatterOptions::default())
                .expect(known),
            long: FixedCalendarDateTimeFormatter::try_new((&parsed).into(), YMD::long())
                .expect(known),
            short: FixedCalendarDateTimeFormatter::try_new((&parsed).into(), YMD::medium())
                .expect(known),
            month: FixedCalendarDateTimeFormatter::try_new((&parsed).into(), YM::medium())
                .expect(known),
        }
    }

    #[must_use]
    pub fn integer(&self, n: i64) -> String {
        self.numbers.write(&Decimal::from(n))
    }

    /// With this many decimals, half away from zero; `signed` shows a plus too.
    #[must_use]
    pub fn decimal(&self, x: &Ratio, decimals: i16, signed: bool) -> String {
        let scale =
            Ratio::from_integer(num_bigint::BigInt::from(10).pow(decimals.unsigned_abs().into()));
        let digits = (x * scale).round().to_integer();
        let mut number: Decimal = digits.to_string().parse().expect("digits and a sign");
        number.multiply_pow10(-decimals);
        number.pad_end(-decimals);
        let number = if signed && !digits.is_zero() {
            number.with_sign_display(SignDisplay::ExceptZero)
        } else {
            number
        };
        self.numbers.write(&number)
    }

    /// `6 December 2022`.
    #[must_use]
    pub fn day(&self, day: Date) -> String {
        self.long.format(&date(day)).to_string()
    }

    /// `6 Dec 2022`.
    #[must_use]
    pub fn short_day(&self, day: Date) -> String {
        self.short.format(&date(day)).to_string()
    }

    /// `Dec 2022`.
    #[must_use]
    pub fn month(&self, day: Date) -> String {
        self.month.format(&date(day)).to_string()
    }

    /// `A, B and C`.
    #[must_use]
    pub fn list(&self, items: &[String]) -> String {
        self.lists.format(items.iter()).to_string()
    }
}

fn icu(tag: &LanguageIdentifier) -> icu_locale_core::Locale {
    tag.to_string()
        .parse()
        .expect("both libraries read the same tags")
}

fn date(day: Date) -> CldrDate<Gregorian> {
    let (month, of_month) = (day.month().unsigned_abs(), day.day().unsigned_abs());
    CldrDate::try_new_gregorian(day.year().into(), month, of_month).expect("a day of the calendar")
}

/// Digits, signs and groups of a language. Four digits are not grouped: years are written as
/// numbers too.
struct NumberStyle(DecimalFormatter);

impl NumberStyle {
    fn new(tag: &LanguageIdentifier) -> Self {
        let mut options = DecimalFormatterOptions::default();
        options.grouping_strategy = Some(GroupingStrategy::Min2);
        Self(
            DecimalFormatter::try_new((&icu(tag)).into(), options)
                .expect("CLDR has the languages of the program"),
        )
    }

    fn write(&self, number: &Decimal) -> String {
        // A true minus sign, as wide as a plus.
        self.0.format(number).to_string().replace('-', "−")
    }
}

impl Memoizable for NumberStyle {
    type Args = ();
    type Error = ();

    fn construct(tag: LanguageIdentifier, (): ()) -> Result<Self, ()> {
        Ok(Self::new(&tag))
    }
}

/// How messages write the whole numbers that they are given.
pub fn in_messages(value: &FluentValue, memoizer: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    #[expect(
        clippy::cast_possible_truncation,
        reason = "messages are given whole numbers"
    )]
    let whole = Decimal::from(number.value as i64);
    memoizer
        .with_try_get::<NumberStyle, _, _>((), |numbers| numbers.write(&whole))
        .ok()
}

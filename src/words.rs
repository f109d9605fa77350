//! Every word that the program itself puts before a reader, and how values are written. In: a Fluent file, cells.
//! Out: text. It must not know a document or a file format.

use crate::finding::{Code, Finding, Scope, Severity};
use crate::table::{Cell, Column, Label, MeetingLabel, Missing, Ratio, Table};
use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use jiff::civil::Date;
use num_bigint::BigInt;
use num_traits::Signed;

/// The words of one language.
pub struct Words {
    bundle: FluentBundle<FluentResource>,
    pub language: &'static str,
}

impl Words {
    #[must_use]
    pub fn english() -> Self {
        let resource = FluentResource::try_new(include_str!("../locales/en.ftl").to_owned()).expect("the file of words is tested");
        let mut bundle = FluentBundle::new_concurrent(vec!["en".parse().expect("a language tag")]);
        bundle.set_use_isolating(false);
        bundle.add_builtins().expect("a new bundle has no functions yet");
        bundle.add_resource(resource).expect("each message is there once");
        Self { bundle, language: "en" }
    }

    /// A message without arguments.
    #[must_use]
    pub fn text(&self, id: &str) -> String {
        self.with(id, &[])
    }

    /// A message, `id` or `id.attribute`, with its arguments. A missing one is a bug that the tests look for; it shows its name.
    #[must_use]
    pub fn with(&self, id: &str, arguments: &[(&str, Argument)]) -> String {
        self.find(id, arguments).unwrap_or_else(|| format!("{{{id}}}"))
    }

    /// Like `with`, for a message that need not be there.
    #[must_use]
    pub fn find(&self, id: &str, arguments: &[(&str, Argument)]) -> Option<String> {
        let (name, attribute) = id.split_once('.').map_or((id, None), |(n, a)| (n, Some(a)));
        let message = self.bundle.get_message(name)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        let arguments: FluentArgs = arguments
            .iter()
            .map(|(k, v)| {
                let value = match v {
                    Argument::Text(t) => FluentValue::from(t.clone()),
                    Argument::Number(n) => FluentValue::from(*n),
                };
                ((*k).to_owned(), value)
            })
            .collect();
        Some(self.bundle.format_pattern(pattern, Some(&arguments), &mut Vec::new()).into_owned())
    }

    /// What a finding says, and how to mend it where the sentence does not say so.
    #[must_use]
    pub fn finding(&self, finding: &Finding) -> (String, Option<String>) {
        // `n` is a number everywhere: words follow it.
        let number = |k: &str, v: &str| v.parse::<i64>().ok().filter(|_| k == "n").map(Argument::Number);
        let arguments: Vec<(&str, Argument)> =
            finding.arguments.iter().map(|(k, v)| (*k, number(k, v).unwrap_or_else(|| v.as_str().into()))).collect();
        let id = if finding.is_rest() { "finding-rest".to_owned() } else { format!("finding-{}", finding.code) };
        (self.with(&id, &arguments), self.find(&format!("{id}.help"), &arguments))
    }

    #[must_use]
    pub fn severity(&self, severity: Severity) -> String {
        self.text(match severity {
            Severity::Error => "severity-error",
            Severity::Warning => "severity-warning",
            Severity::Info => "severity-info",
        })
    }

    /// The page of a kind of finding: its title and the paragraphs below.
    #[must_use]
    pub fn page(&self, code: &Code) -> (String, Vec<String>) {
        let own = |part: &str| self.text(&format!("finding-{}.{part}", code.code));
        let effect = self.text(match code.scope {
            Scope::File => "scope-file",
            Scope::Key | Scope::Row => "scope-row",
            Scope::Cell => "scope-cell",
            Scope::List => "scope-list",
            Scope::Remark => "scope-remark",
        });
        let mut parts = vec![
            self.with("page-severity", &[("severity", self.severity(code.severity).into())]),
            self.with("page-why", &[("why", own("why").into())]),
            self.with("page-mend", &[("mend", own("mend").into())]),
            self.with("page-effect", &[("effect", effect.into())]),
        ];
        if !matches!(code.scope, Scope::File | Scope::Key) {
            parts.push(self.with("page-change", &[("code", code.code.into())]));
        }
        (own("title"), parts)
    }

    /// The title of a table: `statistic-part`, for one series `…-series`.
    #[must_use]
    pub fn title(&self, table: &Table) -> String {
        let id = message(&[table.statistic, table.part.unwrap_or_default()]);
        let series = table.series.as_ref().and_then(|s| self.find(&format!("{id}-series"), &[("series", s.name.as_str().into())]));
        series.unwrap_or_else(|| self.text(&id))
    }

    /// The definition of a statistic: its question, how it is counted, and the edge rules.
    #[must_use]
    pub fn definition(&self, id: &str) -> [String; 3] {
        ["question", "formula", "edges"].map(|part| self.text(&format!("{}.{part}", message(&[id]))))
    }

    /// What "from n of N" says under a table of rates.
    #[must_use]
    pub fn basis(&self, table: &Table) -> Option<String> {
        table.basis.map(|b| self.with("basis", &[("countable", b.countable.into()), ("held", b.held.into())]))
    }

    /// The head of a column, without its unit.
    #[must_use]
    pub fn head(&self, column: &Column) -> String {
        match &column.label {
            Label::Term(key) => self.text(&message(&["column", key])),
            Label::Text(text) => capital(text),
            Label::Meeting(meeting) => self.short(meeting),
        }
    }

    /// The head of a column with its unit, where it is not plain from the head.
    #[must_use]
    pub fn head_with_unit(&self, column: &Column) -> String {
        column.unit.map_or_else(|| self.head(column), |unit| format!("{} ({})", self.head(column), self.text(unit)))
    }

    /// A value as it stands in a table or a sentence.
    #[must_use]
    pub fn cell(&self, cell: &Cell) -> String {
        match cell {
            Cell::Text(text) => text.clone(),
            Cell::Term(term) => self.text(&message(&["term", term])),
            Cell::Integer(n) => n.to_string(),
            Cell::Decimal(x) => two_decimals(*x),
            Cell::Quotient(x) => rounded(x),
            Cell::Date(day) => self.short_day(*day),
            Cell::Share { numerator, denominator } => self.of(*numerator, *denominator),
            Cell::Points(x) => signed(x),
            Cell::Meeting(meeting) => meeting.title.clone(),
            Cell::Presence(p) => self.text(&message(&["term", p.term(), "symbol"]).replace("-symbol", ".symbol")),
            Cell::Missing(missing) => missing.symbol().to_owned(),
        }
    }

    /// `13 of 16`.
    #[must_use]
    pub fn of(&self, n: i64, total: i64) -> String {
        self.with("n-of-n", &[("n", n.into()), ("total", total.into())])
    }

    /// A share in percent with one decimal, rounded half away from zero.
    #[must_use]
    pub fn percent(&self, cell: &Cell) -> String {
        match cell {
            Cell::Share { numerator, denominator } => {
                let tenths = (2000 * i128::from(*numerator) + i128::from(*denominator)) / (2 * i128::from(*denominator));
                if tenths == 0 && *numerator > 0 {
                    return self.text("low");
                }
                self.with("percent", &[("n", format!("{}.{}", tenths / 10, tenths % 10).as_str().into())])
            }
            other => self.cell(other),
        }
    }

    #[must_use]
    pub fn day(&self, day: Date) -> String {
        let month = self.text(&format!("month-{}", day.month()));
        self.with(
            "date-day",
            &[
                ("day", i64::from(day.day()).to_string().as_str().into()),
                ("month", month.as_str().into()),
                ("year", day.year().to_string().as_str().into()),
            ],
        )
    }

    /// `6 Dec 2022`, on one line.
    fn short_day(&self, day: Date) -> String {
        let short = self.text(&format!("month-{}.short", day.month()));
        self.with(
            "date-short",
            &[
                ("day", day.day().to_string().as_str().into()),
                ("short", short.as_str().into()),
                ("year", day.year().to_string().as_str().into()),
            ],
        )
    }

    /// `Sep 2021`.
    #[must_use]
    pub fn month(&self, day: Option<Date>) -> String {
        let Some(day) = day else { return self.text("no-date") };
        let short = self.text(&format!("month-{}.short", day.month()));
        self.with("date-month", &[("short", short.as_str().into()), ("year", day.year().to_string().as_str().into())])
    }

    /// A meeting where there is little room: `16th 2022`, or its key where it has no number.
    #[must_use]
    pub fn short(&self, meeting: &MeetingLabel) -> String {
        let number = meeting.ordinal.map_or_else(|| meeting.id.clone(), |n| self.ordinal(n));
        meeting.date.map_or_else(|| number.clone(), |d| format!("{number} {}", d.year()))
    }

    #[must_use]
    pub fn ordinal(&self, n: i64) -> String {
        self.with("ordinal", &[("n", n.into())])
    }

    /// `A, B and C`.
    #[must_use]
    pub fn list(&self, items: &[String]) -> String {
        match items {
            [] => String::new(),
            [one] => one.clone(),
            [head @ .., last] => self.with("list-and", &[("head", head.join(", ").as_str().into()), ("last", last.as_str().into())]),
        }
    }

    /// What a symbol for a missing value means.
    #[must_use]
    pub fn missing(&self, missing: Missing) -> String {
        self.text(&format!("missing-{}", missing.symbol().trim_matches(['[', ']'])))
    }
}

/// A value that a message takes.
#[derive(Debug, Clone)]
pub enum Argument {
    Text(String),
    Number(i64),
}

impl From<&str> for Argument {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Argument {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<usize> for Argument {
    fn from(n: usize) -> Self {
        Self::Number(i64::try_from(n).unwrap_or(i64::MAX))
    }
}

impl From<u64> for Argument {
    fn from(n: u64) -> Self {
        Self::Number(i64::try_from(n).unwrap_or(i64::MAX))
    }
}

impl From<i64> for Argument {
    fn from(n: i64) -> Self {
        Self::Number(n)
    }
}

/// The name of a message: parts joined by hyphens, with the marks of ids turned into hyphens.
fn message(parts: &[&str]) -> String {
    parts.iter().filter(|p| !p.is_empty()).map(|p| p.replace(['.', '_'], "-")).collect::<Vec<_>>().join("-")
}

/// One decimal, half away from zero, with a true minus sign; a number that is whole has none.
#[must_use]
pub fn rounded(x: &Ratio) -> String {
    let tenths = (x * Ratio::from_integer(10.into())).round().to_integer();
    if x.is_integer() {
        return x.to_integer().to_string().replace('-', "−");
    }
    let (sign, digits) = (if tenths.is_negative() { "−" } else { "" }, tenths.abs());
    let ten = BigInt::from(10);
    format!("{sign}{}.{}", &digits / &ten, &digits % &ten)
}

/// Half away from zero, always one decimal.
#[must_use]
pub fn one_place(x: &Ratio) -> String {
    signed(x).trim_start_matches('+').to_owned()
}

/// Like `rounded`, with its sign in front and always one decimal.
fn signed(x: &Ratio) -> String {
    let tenths = (x * Ratio::from_integer(10.into())).round().to_integer();
    let ten = BigInt::from(10);
    let sign = if tenths.is_negative() {
        "−"
    } else if tenths.is_positive() {
        "+"
    } else {
        ""
    };
    format!("{sign}{}.{}", tenths.abs() / &ten, tenths.abs() % &ten)
}

/// A tick of an axis.
#[must_use]
pub fn one_decimal(x: f64) -> String {
    format!("{:.1}", (x * 10.0).round() / 10.0).replace('-', "−")
}

/// An index without a unit, such as an entropy.
fn two_decimals(x: f64) -> String {
    format!("{:.2}", (x * 100.0).round() / 100.0).replace('-', "−")
}

fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |c| c.to_uppercase().chain(chars).collect())
}

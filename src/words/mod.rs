//! Every word that the program itself puts before a reader, and how values are written. In: a
//! Fluent file, cells. Out: text. It must not know a document or a file format.

mod argument;
mod findings;
mod heads;
mod locale;
mod messages;

use crate::{
    collation::Collation,
    finding::nearest,
    languages::{Direction, LANGUAGES, messages},
    table::{Cell, DatePrecision, MeetingLabel, Missing, Presence, Ratio},
};
pub use argument::Argument;
use fluent_bundle::{FluentResource, concurrent::FluentBundle};
use jiff::civil::Date;
use locale::Locale;
use messages::{bundle, message_name, say};
use rustc_hash::FxHashMap;
use std::sync::{Arc, LazyLock, Mutex, OnceLock, PoisonError, RwLock};
use unic_langid::LanguageIdentifier;

/// What the program says to those who run it.
static PROGRAM: LazyLock<FluentBundle<FluentResource>> = LazyLock::new(|| {
    bundle(
        include_str!("../../locales/program.ftl"),
        "en".parse().expect("a language tag"),
    )
});

/// The languages that were read so far.
static READ: Mutex<Vec<Arc<Words>>> = Mutex::new(Vec::new());

/// The words of one language, and what the program says to those who run it.
pub struct Words {
    pages: FluentBundle<FluentResource>,
    locale: Locale,
    collation: Collation,
    pub language: &'static str,
    pub direction: Direction,
    /// What tables say again and again: messages without arguments, and what a delegation was at a
    /// meeting, in short.
    said: RwLock<FxHashMap<String, String>>,
    presences: OnceLock<[String; 6]>,
}

impl Words {
    /// The words of a language by its tag, such as `fr`, which are read once; none where the
    /// program does not have it.
    #[must_use]
    pub fn new(tag: &str) -> Option<Arc<Self>> {
        let (language, text) = LANGUAGES.iter().find(|(known, _)| *known == tag)?;
        let mut read = READ.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = read.iter().find(|words| words.language == *language) {
            return Some(known.clone());
        }
        let words = Arc::new(Self::of_file(language, text));
        read.push(words.clone());
        Some(words)
    }

    fn of_file(language: &'static str, text: &str) -> Self {
        // Which locale it is of stands in the file; its messages are read by it.
        let said = |id: &str| {
            messages(text)
                .find(|(known, _)| *known == id)
                .map(|(_, said)| said)
                .unwrap_or_default()
        };
        let locale: LanguageIdentifier =
            said("locale").parse().expect("a locale, as the tests see");
        let direction = if said("direction") == "rtl" {
            Direction::RightToLeft
        } else {
            Direction::LeftToRight
        };
        let mut pages = bundle(text, locale.clone());
        pages.set_formatter(Some(locale::in_messages));
        let locale = Locale::new(&locale);
        Self {
            pages,
            locale,
            collation: Collation::new(language),
            language,
            direction,
            said: RwLock::default(),
            presences: OnceLock::new(),
        }
    }

    #[must_use]
    pub fn english() -> Arc<Self> {
        Self::new("en").expect("the language that the program is written in")
    }

    /// A message without arguments.
    #[must_use]
    pub fn text(&self, id: &str) -> String {
        if let Some(said) = self.said.read().ok().and_then(|said| said.get(id).cloned()) {
            return said;
        }
        let text = self.say(id, &[]);
        if let Ok(mut said) = self.said.write() {
            said.insert(id.to_owned(), text.clone());
        }
        text
    }

    /// What a delegation was at a meeting, in short.
    #[must_use]
    pub fn presence(&self, presence: Presence) -> &str {
        let all = [
            Presence::Member,
            Presence::Observer,
            Presence::Apologies,
            Presence::Absent,
            Presence::Unknown,
            Presence::NotEligible,
        ];
        let of = |presence: Presence| self.text(&format!("term-{}.short", presence.term()));
        &self.presences.get_or_init(|| all.map(of))[presence as usize]
    }

    /// A message, `id` or `id.attribute`, with its arguments. A missing one is a bug that the tests
    /// look for; it shows its name.
    #[must_use]
    pub fn say(&self, id: &str, arguments: &[(&str, Argument)]) -> String {
        self.find(id, arguments)
            .unwrap_or_else(|| format!("{{{id}}}"))
    }

    /// Like `say`, for a message that need not be there.
    #[must_use]
    pub fn find(&self, id: &str, arguments: &[(&str, Argument)]) -> Option<String> {
        let said = say(&self.pages, id, arguments).or_else(|| say(&PROGRAM, id, arguments))?;
        debug_assert!(said.is_ok(), "{id}: {said:?}");
        said.ok()
    }

    /// A text that a template asks for; what is wrong, where the language has no such text or the
    /// text needs more than it was given.
    ///
    /// # Errors
    /// A sentence about the name of the text or of what it needs.
    pub fn say_requested(
        &self,
        id: &str,
        arguments: &[(&str, Argument)],
    ) -> Result<String, String> {
        say(&self.pages, id, arguments).unwrap_or_else(|| {
            let (_, text) = LANGUAGES
                .iter()
                .find(|(tag, _)| *tag == self.language)
                .expect("a language that is there");
            let near = nearest(id, messages(text).map(|(id, _)| id))
                .map_or_else(String::new, |n| format!("; did you mean \"{n}\"?"));
            Err(format!("unknown text \"{id}\"{near}"))
        })
    }

    /// A value as it stands in a table or a sentence.
    #[must_use]
    pub fn cell(&self, cell: &Cell) -> String {
        match cell {
            Cell::Text(text) => text.to_string(),
            Cell::List(texts) => self.list(texts),
            Cell::Term(term) | Cell::Word(term) => self.text(&message_name(&["term", term])),
            Cell::Integer(n) => self.locale.integer(*n),
            Cell::Decimal(x) => Ratio::from_float(*x)
                .map_or_else(String::new, |x| self.locale.decimal(&x, 2, false)),
            Cell::Quotient(x) => self.rounded(x),
            Cell::Date(day) => self.with_first_day(self.locale.short_day(*day), *day),
            Cell::Share {
                numerator,
                denominator,
            } => self.n_of_total(*numerator, *denominator),
            Cell::Points(x) => self.locale.decimal(x, 1, true),
            Cell::Meeting(meeting) => self.meeting(meeting),
            Cell::Presence(p) => self
                .text(&message_name(&["term", p.term(), "symbol"]).replace("-symbol", ".symbol")),
            Cell::Missing(missing) => missing.symbol().to_owned(),
        }
    }

    /// A meeting by its title, and by its day where others bear the same.
    #[must_use]
    pub fn meeting(&self, meeting: &MeetingLabel) -> String {
        if meeting.recurs {
            self.dated_meeting(meeting)
        } else {
            meeting.title.clone()
        }
    }

    /// A meeting by its title and its day, where that is known.
    #[must_use]
    pub fn dated_meeting(&self, meeting: &MeetingLabel) -> String {
        let dated = |day| {
            let title = meeting.title.as_str().into();
            let day = self.date(day, meeting.precision);
            self.say("meeting-dated", &[("title", title), ("day", day.into())])
        };
        meeting.date.map_or_else(|| meeting.title.clone(), dated)
    }

    /// A cell in its column of a table: a row's own meeting is named; a meeting that a row points
    /// to also says when it was.
    #[must_use]
    pub fn cell_in_column(&self, column: usize, cell: &Cell) -> String {
        match cell {
            Cell::Meeting(m) if column > 0 => self.say(
                "meeting-month",
                &[
                    ("title", m.title.as_str().into()),
                    ("month", self.month_of(m).into()),
                ],
            ),
            cell => self.page_cell(cell),
        }
    }

    /// A value on a page, where a sign that is explained beneath stands for a missing one.
    #[must_use]
    pub fn page_cell(&self, cell: &Cell) -> String {
        match cell {
            Cell::Missing(missing) => self.text(missing_name(*missing)),
            cell => self.cell(cell),
        }
    }

    /// What a reader hears in place of the sign of a missing value.
    #[must_use]
    pub fn said_missing(&self, missing: Missing) -> String {
        self.text(&format!("{}.said", missing_name(missing)))
    }

    /// What the sign of a missing value means.
    #[must_use]
    pub fn page_missing(&self, missing: Missing) -> String {
        self.text(&format!("{}.meaning", missing_name(missing)))
    }

    /// `13 of 16`.
    #[must_use]
    pub fn n_of_total(&self, n: i64, total: i64) -> String {
        self.say("n-of-n", &[("n", n.into()), ("total", total.into())])
    }

    /// A share in percent with one decimal, rounded half away from zero.
    #[must_use]
    pub fn percent(&self, cell: &Cell) -> String {
        match cell {
            Cell::Share {
                numerator,
                denominator,
            } => {
                let percent =
                    Ratio::new((100 * i128::from(*numerator)).into(), (*denominator).into());
                if *numerator > 0 && percent < Ratio::new(5.into(), 100.into()) {
                    return self.text("low");
                }
                self.say("percent", &[("n", self.one_place(&percent).into())])
            }
            other => self.page_cell(other),
        }
    }

    /// One decimal, half away from zero; a number that is whole has none.
    #[must_use]
    pub fn rounded(&self, x: &Ratio) -> String {
        self.locale.decimal(x, i16::from(!x.is_integer()), false)
    }

    /// Half away from zero, always one decimal.
    #[must_use]
    pub fn one_place(&self, x: &Ratio) -> String {
        self.locale.decimal(x, 1, false)
    }

    /// A number of a chart, with one decimal at the most.
    #[must_use]
    pub fn tick(&self, x: f64) -> String {
        Ratio::from_float((x * 10.0).round() / 10.0).map_or_else(String::new, |x| self.rounded(&x))
    }

    #[must_use]
    pub fn day(&self, day: Date) -> String {
        self.with_first_day(self.locale.day(day), day)
    }

    /// A date, as exactly as it is known.
    #[must_use]
    pub fn date(&self, first: Date, precision: DatePrecision) -> String {
        match precision {
            DatePrecision::Day => self.day(first),
            DatePrecision::Month => self.locale.month(first),
            DatePrecision::Year => self.locale.integer(first.year().into()),
        }
    }

    /// The date of a meeting where there is little room, as exactly as it is known.
    #[must_use]
    pub fn short_date(&self, meeting: &MeetingLabel) -> String {
        meeting
            .date
            .map_or_else(String::new, |day| match meeting.precision {
                DatePrecision::Day => self.cell(&Cell::Date(day)),
                precision => self.date(day, precision),
            })
    }

    /// The number of a day in its month.
    #[must_use]
    pub fn day_of_month(&self, day: Date) -> String {
        if day.day() == 1 {
            self.text("first-day")
        } else {
            self.locale.integer(day.day().into())
        }
    }

    /// Where the first of a month has a word of its own.
    fn with_first_day(&self, written: String, day: Date) -> String {
        match written.strip_prefix("1 ").filter(|_| day.day() == 1) {
            Some(rest) => format!("{} {rest}", self.text("first-day")),
            None => written,
        }
    }

    /// The title of a document of a process.
    #[must_use]
    pub fn title_of(&self, process: &str, title: &str) -> String {
        self.say(
            "title-of-process",
            &[("process", process.into()), ("title", title.into())],
        )
    }

    /// `Sep 2021`; the year of a meeting of which no more is known.
    #[must_use]
    fn month_of(&self, meeting: &MeetingLabel) -> String {
        let month = |day| match meeting.precision {
            DatePrecision::Year => self.date(day, meeting.precision),
            DatePrecision::Day | DatePrecision::Month => self.locale.month(day),
        };
        meeting.date.map_or_else(|| self.text("no-date"), month)
    }

    /// A meeting where there is little room: `16th 2022`, or its key where it has no number.
    #[must_use]
    pub fn short(&self, meeting: &MeetingLabel) -> String {
        let number = meeting
            .ordinal
            .map_or_else(|| meeting.id.clone(), |n| self.ordinal(n));
        let year = meeting
            .date
            .map(|day| self.locale.integer(day.year().into()));
        match year.filter(|year| !number.contains(year.as_str())) {
            Some(year) => format!("{number} {year}"),
            None => number,
        }
    }

    #[must_use]
    pub fn ordinal(&self, n: i64) -> String {
        self.say("ordinal", &[("n", n.into())])
    }

    /// `A, B and C`.
    #[must_use]
    pub fn list(&self, items: &[String]) -> String {
        self.locale.list(items)
    }

    /// Names in the order of the language, each once.
    #[must_use]
    pub fn in_order(&self, mut names: Vec<String>) -> Vec<String> {
        names.sort_by_cached_key(|name| self.collation.key(name));
        names.dedup();
        names
    }

    /// What a symbol for a missing value means.
    #[must_use]
    pub fn missing(&self, missing: Missing) -> String {
        self.text(&format!(
            "missing-{}",
            missing.symbol().trim_matches(['[', ']'])
        ))
    }
}

/// The message of the sign that a missing value has on pages.
const fn missing_name(missing: Missing) -> &'static str {
    match missing {
        Missing::NotAvailable => "sign-not-available",
        Missing::NotApplicable => "sign-not-applicable",
        Missing::Confidential => "sign-suppressed",
    }
}

fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars
        .next()
        .map_or_else(String::new, |c| c.to_uppercase().chain(chars).collect())
}

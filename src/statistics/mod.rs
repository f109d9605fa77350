//! `Dataset` → `Statistics`: every figure and table of the catalogue, each tied to its definition
//! and to the rows that it is counted from. In: checked frames, settings, a period. Out: tables of
//! typed cells. It must not know a document, a file format or an audience.

mod change;
mod conditions;
mod count;
mod credentials;
mod evidence;
mod exact;
mod gender;
mod initiatives;
pub mod main_points;
mod measure;
pub mod participants;
mod participation;
pub mod provenance;
mod query;
mod rules;
mod sittings;
mod themes;
pub mod topics;
mod tracker;

use crate::{
    input::Dataset,
    schema::{self, Kind},
    settings::{SeriesScope, Settings, period::Period},
    table::{
        Cell, ChangeDirection, Column, Figure, MeetingLabel, Missing, Past, People, RowKeys,
        Series, Subject, Table, identify,
    },
};
use evidence::Sheets;
use main_points::{Rule, Shown, TableHeading};
use polars::prelude::*;
use query::{Ground, Query};
use std::{
    collections::BTreeMap,
    num::NonZero,
    panic::resume_unwind,
    sync::atomic::{AtomicUsize, Ordering},
    thread,
};

/// Who may see the figures of a statistic at all; rules of disclosure leave less.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reach {
    Secretariat,
    /// All members see it, and in its pack each member the rows that are its own.
    Members,
    /// It is of the whole: every pack has it, and the public sees it.
    Everyone,
}

/// People that a table divides into women and others, by a column of the sheet of delegations.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Division {
    pub people: People,
    pub by: &'static str,
}

/// A statistic: its id names its question, formula and special cases in `locales/`, `unit` what it
/// is counted in.
pub struct Definition {
    pub id: &'static str,
    pub unit: &'static str,
    /// Which way is better, where the definition says so; else no change is called an improvement.
    pub better: Option<ChangeDirection>,
    pub reach: Reach,
    /// Is it computed of a process with these lists and settings?
    pub needs: fn(&Dataset, &Settings) -> bool,
    /// Is it known what its figures were in earlier periods? A status is only known as it is now.
    pub has_past: bool,
    /// The topic of its tables, by their part: that of the part without a name is the topic of all
    /// others.
    pub topics: &'static [(&'static str, &'static str)],
    /// How its tables divide people by gender.
    pub divides: &'static [Division],
    /// The rules for main points that it brings along.
    pub points: &'static [Rule],
    /// What its tables show most.
    pub headings: fn(&Shown) -> Vec<TableHeading>,
    figures: fn(&Query) -> PolarsResult<Vec<Figure>>,
    tables: fn(&Query) -> PolarsResult<Vec<Table>>,
}

/// Every statistic there is, in the order of the notes. A new one is a file and a line here.
pub static REGISTRY: &[&Definition] = &[
    &participation::meetings_held::DEFINITION,
    &participation::delegations::DEFINITION,
    &participation::delegates::DEFINITION,
    &participation::rate::DEFINITION,
    &participation::rate_overall::DEFINITION,
    &participation::events::DEFINITION,
    &participation::by_region::DEFINITION,
    &participation::by_group::DEFINITION,
    &participation::by_kind::DEFINITION,
    &participation::beside::DEFINITION,
    &participation::regional_balance::DEFINITION,
    &participation::quorum::DEFINITION,
    &participation::matrix::DEFINITION,
    &participation::trend::DEFINITION,
    &participation::reach::DEFINITION,
    &participation::first_time::DEFINITION,
    &participation::returning::DEFINITION,
    &participation::lapsed::DEFINITION,
    &participation::longest_absence::DEFINITION,
    &participation::apologies::DEFINITION,
    &participation::delegation_size::DEFINITION,
    &participation::largest_delegations::DEFINITION,
    &participation::concentration::DEFINITION,
    &participation::gender_share::DEFINITION,
    &participation::heads::DEFINITION,
    &participation::mode_share::DEFINITION,
    &participation::experience::DEFINITION,
    &participation::roles::DEFINITION,
    &participation::co_chair_rotation::DEFINITION,
    &themes::meetings::DEFINITION,
    &themes::initiatives::DEFINITION,
    &themes::gap::DEFINITION,
    &themes::trend::DEFINITION,
    &themes::diversity::DEFINITION,
    &themes::coverage::DEFINITION,
    &initiatives::status::DEFINITION,
    &initiatives::delivery_rate::DEFINITION,
    &initiatives::overdue::DEFINITION,
    &initiatives::on_time::DEFINITION,
    &initiatives::time_to_deliver::DEFINITION,
    &initiatives::traceability::DEFINITION,
    &initiatives::leadership::DEFINITION,
    &initiatives::unled::DEFINITION,
    &initiatives::frameworks::DEFINITION,
    &tracker::status::DEFINITION,
    &tracker::moved::DEFINITION,
    &tracker::health::DEFINITION,
    &tracker::age::DEFINITION,
    &tracker::chain::DEFINITION,
    &gender::bodies::DEFINITION,
    &gender::delegations::DEFINITION,
    &gender::single::DEFINITION,
    &gender::target::DEFINITION,
    &credentials::received::DEFINITION,
    &credentials::incomplete::DEFINITION,
    &sittings::quorum::DEFINITION,
    &sittings::trigger::DEFINITION,
];

/// All answers for one period.
#[derive(Debug, Clone)]
pub struct Statistics {
    pub period: Period,
    /// The year of the first held meeting with a date: what is concluded from the past begins
    /// there.
    pub first_year: Option<i16>,
    /// The same of each series, by its key.
    pub first_years: BTreeMap<String, i16>,
    /// The held meetings of the period, oldest first, each with whether its attendance list is
    /// complete.
    pub meetings: Vec<(MeetingLabel, bool)>,
    pub series: Vec<Series>,
    /// The ids of the statistics that were computed.
    pub computed: Vec<&'static str>,
    /// Those that no output asked for.
    pub left_out: Vec<&'static str>,
    pub tables: Vec<Table>,
    pub figures: Vec<Figure>,
    /// The rows that figures are counted from.
    sheets: Sheets,
    scopes: Vec<SeriesScope>,
}

impl Statistics {
    #[must_use]
    pub fn table(&self, id: &str) -> Option<&Table> {
        self.tables.iter().find(|t| t.id() == id)
    }

    #[must_use]
    pub fn figure(&self, id: &str) -> Option<&Figure> {
        self.figures.iter().find(|f| f.id == id)
    }

    /// The rows of one sheet: an input, or one made of several. Those made of attendance name its
    /// rows by their numbers.
    #[must_use]
    pub fn sheet(&self, name: &str) -> DataFrame {
        self.sheets.frame(name)
    }

    /// The same with the places of those rows; `is_read`: else only its columns.
    ///
    /// # Errors
    /// Only where our own frames lack a column: a bug.
    pub fn sheet_with_places(&self, name: &str, is_read: bool) -> PolarsResult<DataFrame> {
        if is_read {
            self.sheets.with_places(name)
        } else {
            Ok(self.sheet(name).clear())
        }
    }

    /// How many rows a sheet has.
    #[must_use]
    pub fn rows(&self, name: &str) -> usize {
        self.sheet(name).height()
    }
}

/// The sheets that are made of several inputs, and what a column of a sheet says.
pub(crate) use evidence::officers;
pub use evidence::{MADE, tells_of};
pub use measure::what_it_tells;

/// Computes the whole registry, each figure with what it was before.
///
/// ```
/// # use rapporteur::settings::Settings;
/// # let settings = Settings::read("inputs/rapporteur.toml".as_ref())?;
/// # let data = rapporteur::input::read("inputs".as_ref(), &settings, jiff::civil::Date::MAX)?.value;
/// # let period = "2022".parse()?;
/// use rapporteur::{statistics, table::Cell};
///
/// let statistics = statistics::compute(&data, &settings, &period)?;
/// let rate = statistics.figure("participation.rate_overall.period@ahg").unwrap();
/// let (numerator, denominator) = (16, 19);
/// assert_eq!(rate.cell, Cell::Share { numerator, denominator });
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// Only where Polars refuses a query over our own frames: a bug.
pub fn compute(data: &Dataset, settings: &Settings, period: &Period) -> PolarsResult<Statistics> {
    compute_only(REGISTRY, data, settings, period)
}

/// What a function makes of each item, on threads of their own, in the order of the items. Those of
/// rayon would take up other work of ours while they wait for Polars, one inside the other, until
/// their stack is full.
fn on_threads<T: Sync, R: Send>(items: &[T], make: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let threads = thread::available_parallelism().map_or(1, NonZero::get);
    let next = AtomicUsize::new(0);
    let work = || {
        let mut made = Vec::new();
        while let place = next.fetch_add(1, Ordering::Relaxed)
            && let Some(item) = items.get(place)
        {
            made.push((place, make(item)));
        }
        made
    };
    let mut made: Vec<(usize, R)> = thread::scope(|scope| {
        let threads: Vec<_> = (0..threads.min(items.len()))
            .map(|_| scope.spawn(work))
            .collect();
        let join = |thread: thread::ScopedJoinHandle<_>| {
            thread.join().unwrap_or_else(|panic| resume_unwind(panic))
        };
        threads.into_iter().flat_map(join).collect()
    });
    made.sort_by_key(|(place, _)| *place);
    made.into_iter().map(|(_, made)| made).collect()
}

/// Computes some statistics, each as if all were.
///
/// # Errors
/// As `compute`.
pub fn compute_only(
    of: &[&'static Definition],
    data: &Dataset,
    settings: &Settings,
    period: &Period,
) -> PolarsResult<Statistics> {
    let is_asked = |id: &&str| of.iter().any(|definition| definition.id == *id);
    let all = REGISTRY.iter().map(|definition| definition.id);
    let left_out = all.filter(|id| !is_asked(id)).collect();
    let is_made = |d: &&&Definition| (d.needs)(data, settings);
    let of: Vec<&'static Definition> = of.iter().filter(is_made).copied().collect();
    let of = of.as_slice();
    let ground = Ground::new(data, settings)?;
    let query = Query::new(&ground, period);
    let tables = || on_threads(of, |definition| (definition.tables)(&query));
    let (figures, tables) = (change::with_past(&query, of), tables());
    let tables = tables
        .into_iter()
        .collect::<PolarsResult<Vec<Vec<Table>>>>();
    let (figures, tables) = (figures?, tables?.into_iter().flatten().collect());
    let series = ground.scopes.iter().map(|s| s.series.clone()).collect();
    let computed = of.iter().map(|definition| definition.id).collect();
    let first_year = query.first_year();
    let first_of = |scope: &SeriesScope| {
        let first = query.held_of(scope).into_iter().next()?;
        Some((scope.series.key.clone(), query.day_of(first).year()))
    };
    let first_years = query.scopes().iter().filter_map(first_of).collect();
    let meetings = query.meetings_with_lists();
    Ok(Statistics {
        period: period.clone(),
        first_year,
        first_years,
        meetings,
        series,
        computed,
        left_out,
        tables,
        figures,
        sheets: ground.sheets,
        scopes: ground.scopes,
    })
}

/// What says which row it is, unless a table has rows of another kind.
const fn keys_of(subject: Subject) -> RowKeys {
    match subject {
        Subject::Pairs => RowKeys::Columns(4),
        Subject::Members | Subject::Themes | Subject::Initiatives => RowKeys::Columns(2),
        Subject::Meetings | Subject::Years => RowKeys::Columns(1),
        Subject::Groups(key) => RowKeys::Group(key),
        Subject::Sides => RowKeys::Group("sides"),
        Subject::Whole => RowKeys::Single,
    }
}

impl Definition {
    /// The statistic of this id, or of which this is a figure or table.
    #[must_use]
    pub fn find(id: &str) -> Option<&'static Self> {
        REGISTRY.iter().copied().find(|d| d.has_part(id))
    }

    /// Is this the id of the statistic, or of a figure or table of it?
    #[must_use]
    pub fn has_part(&self, id: &str) -> bool {
        id.strip_prefix(self.id)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '@']))
    }

    const fn new(id: &'static str, unit: &'static str) -> Self {
        Self {
            id,
            unit,
            better: None,
            reach: Reach::Secretariat,
            needs: |_, _| true,
            has_past: true,
            topics: &[],
            divides: &[],
            points: &[],
            headings: |_| Vec::new(),
            figures: |_| Ok(Vec::new()),
            tables: |_| Ok(Vec::new()),
        }
    }

    const fn better(mut self, direction: ChangeDirection) -> Self {
        self.better = Some(direction);
        self
    }

    const fn reach(mut self, reach: Reach) -> Self {
        self.reach = reach;
        self
    }

    const fn needs(mut self, needs: fn(&Dataset, &Settings) -> bool) -> Self {
        self.needs = needs;
        self
    }

    const fn without_past(mut self) -> Self {
        self.has_past = false;
        self
    }

    const fn topics(mut self, topics: &'static [(&'static str, &'static str)]) -> Self {
        self.topics = topics;
        self
    }

    /// What the rows of one of its tables are.
    fn topic(&self, part: Option<&str>) -> Option<&'static str> {
        let of = |name: &str| self.topics.iter().find(|(part, _)| *part == name);
        let topic = of(part.unwrap_or_default()).or_else(|| of(""));
        topic.map(|(_, topic)| *topic)
    }

    const fn divides(mut self, divisions: &'static [Division]) -> Self {
        self.divides = divisions;
        self
    }

    const fn points(mut self, rules: &'static [Rule]) -> Self {
        self.points = rules;
        self
    }

    const fn headings(mut self, headings: fn(&Shown) -> Vec<TableHeading>) -> Self {
        self.headings = headings;
        self
    }

    const fn figures(mut self, figures: fn(&Query) -> PolarsResult<Vec<Figure>>) -> Self {
        self.figures = figures;
        self
    }

    const fn tables(mut self, tables: fn(&Query) -> PolarsResult<Vec<Table>>) -> Self {
        self.tables = tables;
        self
    }

    /// A figure; the key of its measure says which of the statistic it is, empty where it is the
    /// only one.
    fn figure(&self, series: Option<&Series>, measure: Column, cell: Cell) -> Figure {
        let part = Some(measure.key.as_str()).filter(|part| !part.is_empty());
        Figure {
            id: identify(self.id, part, series),
            cell,
            basis: None,
            measure,
            past: Past::default(),
        }
    }

    fn table(
        &self,
        part: Option<&'static str>,
        series: Option<&Series>,
        subject: Subject,
        columns: Vec<Column>,
        rows: Vec<Vec<Cell>>,
    ) -> Table {
        Table {
            part,
            series: series.cloned(),
            topic: self.topic(part),
            keys: keys_of(subject),
            ..Table::new(self.id, subject, columns, rows)
        }
    }
}

/// A word of a column of the inputs that knows all its words: documents say it in their language.
fn choice(table: &str, column: &str, text: Option<&str>) -> Cell {
    let kind = schema::table(table)
        .and_then(|t| t.column(column))
        .map(|c| c.kind);
    match (text, kind) {
        (None, _) => Cell::Missing(Missing::NotAvailable),
        (Some(text), Some(Kind::Choice(words, _)))
            if let Some(word) = words.iter().find(|w| **w == text) =>
        {
            Cell::Term(word)
        }
        (Some(text), _) => Cell::from(text.to_owned()),
    }
}

/// A group as the first cell of its row.
fn shown_group(group: Option<String>) -> Cell {
    group.map_or(Cell::Term("not-recorded"), shown_word)
}

/// A text that lists have for what something is.
fn shown_word(text: String) -> Cell {
    schema::word(&text).map_or_else(|| Cell::from(text), Cell::Word)
}

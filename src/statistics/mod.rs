//! `Dataset` → `Statistics`: every figure and table of the catalogue, each tied to its definition
//! and to the rows that it is counted from. In: checked frames, settings, a period. Out: tables of
//! typed cells. It must not know a document, a file format or an audience.

mod change;
mod count;
mod evidence;
mod exact;
mod initiatives;
mod participation;
pub mod provenance;
mod query;
mod rules;
mod themes;

use crate::{
    input::Dataset,
    schema::{self, Kind},
    settings::{Scope, Settings, period::Period},
    table::{Cell, Column, Direction, Figure, Missing, Past, Series, Table, identify},
};
use evidence::Sheets;
use polars::prelude::*;
use query::{Ground, Query};
use rayon::prelude::*;

/// A statistic: its id names its question, formula and edge rules in `locales/`, `unit` what it is
/// counted in.
pub struct Definition {
    pub id: &'static str,
    pub unit: &'static str,
    /// Which way is better, where the definition says so; else no change is called an improvement.
    pub better: Option<Direction>,
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
    &participation::by_region::DEFINITION,
    &participation::by_group::DEFINITION,
    &participation::by_kind::DEFINITION,
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
];

/// All answers for one period.
#[derive(Debug, Clone)]
pub struct Statistics {
    pub period: Period,
    /// The year of the first held meeting with a date: what is concluded from the past begins
    /// there.
    pub first_year: Option<i16>,
    pub series: Vec<Series>,
    /// The ids of the statistics that were computed.
    pub computed: Vec<&'static str>,
    pub tables: Vec<Table>,
    pub figures: Vec<Figure>,
    /// The rows that figures are counted from.
    sheets: Sheets,
    scopes: Vec<Scope>,
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
    pub fn told(&self, name: &str, is_read: bool) -> PolarsResult<DataFrame> {
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

/// The sheets that are made of several inputs.
pub use evidence::MADE;

/// Computes the whole registry, each figure with what it was before.
///
/// # Errors
/// Only where Polars refuses a query over our own frames: a bug.
pub fn compute(data: &Dataset, settings: &Settings, period: &Period) -> PolarsResult<Statistics> {
    compute_only(REGISTRY, data, settings, period)
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
    let ground = Ground::new(data, settings)?;
    let query = Query::new(&ground, period);
    let tables = || {
        of.par_iter()
            .map(|definition| (definition.tables)(&query))
            .collect::<PolarsResult<Vec<Vec<Table>>>>()
    };
    let (figures, tables) = rayon::join(|| change::with_past(&query, of), tables);
    let (figures, tables) = (figures?, tables?.into_iter().flatten().collect());
    let series = ground.scopes.iter().map(|s| s.series.clone()).collect();
    let computed = of.iter().map(|definition| definition.id).collect();
    let first_year = query.first_year();
    Ok(Statistics {
        period: period.clone(),
        first_year,
        series,
        computed,
        tables,
        figures,
        sheets: ground.sheets,
        scopes: ground.scopes,
    })
}

impl Definition {
    /// The statistic of this id, or of which this is a figure or table.
    #[must_use]
    pub fn of(id: &str) -> Option<&'static Self> {
        REGISTRY.iter().copied().find(|d| d.has_part(id))
    }

    /// Is this the id of the statistic, or of a figure or table of it?
    #[must_use]
    pub fn has_part(&self, id: &str) -> bool {
        id.strip_prefix(self.id)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '@']))
    }

    fn figure(&self, part: Option<&'static str>, series: Option<&Series>, cell: Cell) -> Figure {
        Figure {
            id: identify(self.id, part, series),
            cell,
            basis: None,
            recipe: None,
            past: Past::default(),
        }
    }

    fn table(
        &self,
        part: Option<&'static str>,
        series: Option<&Series>,
        columns: Vec<Column>,
        rows: Vec<Vec<Cell>>,
    ) -> Table {
        Table {
            statistic: self.id,
            part,
            series: series.cloned(),
            columns,
            rows,
            basis: None,
        }
    }
}

/// For a statistic whose every figure stands in a table.
#[allow(clippy::unnecessary_wraps, reason = "one shape for all statistics")]
fn no_figures(_: &Query) -> PolarsResult<Vec<Figure>> {
    Ok(Vec::new())
}

/// For a statistic without tables.
#[allow(clippy::unnecessary_wraps, reason = "one shape for all statistics")]
fn no_tables(_: &Query) -> PolarsResult<Vec<Table>> {
    Ok(Vec::new())
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
fn by_name(group: Option<String>) -> Cell {
    group.map_or(Cell::Term("not-recorded"), Cell::from)
}

/// Sorts rows by their first cells: names, then keys.
fn by_text(rows: &mut [Vec<Cell>]) {
    let text = |row: &[Cell], place: usize| {
        if let Some(Cell::Text(text)) = row.get(place) {
            text.to_string()
        } else {
            String::new()
        }
    };
    rows.sort_by_cached_key(|row| (text(row, 0), text(row, 1)));
}

/// Sorts rows by a figure, the largest first and those without a value last; then by name and key.
fn largest_first(rows: &mut [Vec<Cell>], figure: usize) {
    by_text(rows);
    rows.sort_by_cached_key(|row| std::cmp::Reverse(row.get(figure).and_then(Cell::exact))); // stable
}

/// Rows by their first number, the largest first, else in their own order; below them all together,
/// each counted once.
fn with_total(mut rows: Vec<Vec<Cell>>, total: Vec<Cell>) -> Vec<Vec<Cell>> {
    rows.sort_by_cached_key(|row| std::cmp::Reverse(row.get(2).and_then(Cell::exact))); // stable
    let all = [Cell::Term("total-once"), Cell::Term("all")];
    rows.push(all.into_iter().chain(total).collect());
    rows
}

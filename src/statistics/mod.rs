//! `Dataset` → `Statistics`: every figure and table of the catalogue, each tied to its definition. In: checked frames, settings,
//! a period. Out: tables of typed cells. It must not know a document, a file format or an audience.

mod expressions;
mod initiatives;
mod participation;
mod query;
mod themes;

use crate::{
    input::Dataset,
    settings::{Settings, period::Period},
    table::{Figure, Series, Table, identify},
};
use polars::prelude::*;
use query::Query;

/// A statistic: its id names its question, formula and edge rules in `locales/`, `unit` what it is counted in.
pub struct Definition {
    pub id: &'static str,
    pub unit: &'static str,
    compute: fn(&Query) -> PolarsResult<Answer>,
}

/// Every statistic there is, in the order of the notes. A new one is a file and a line here.
pub static REGISTRY: [&Definition; 14] = [
    &participation::meetings_held::DEFINITION,
    &participation::delegations::DEFINITION,
    &participation::rate::DEFINITION,
    &participation::rate_overall::DEFINITION,
    &participation::matrix::DEFINITION,
    &participation::trend::DEFINITION,
    &participation::longest_absence::DEFINITION,
    &participation::roles::DEFINITION,
    &themes::meetings::DEFINITION,
    &themes::initiatives::DEFINITION,
    &themes::gap::DEFINITION,
    &initiatives::status::DEFINITION,
    &initiatives::delivery_rate::DEFINITION,
    &initiatives::traceability::DEFINITION,
];

/// What one statistic found.
#[derive(Debug, Default)]
pub struct Answer {
    pub tables: Vec<Table>,
    pub figures: Vec<Figure>,
}

/// All answers for one period.
#[derive(Debug)]
pub struct Statistics {
    pub period: Period,
    pub series: Vec<Series>,
    pub tables: Vec<Table>,
    pub figures: Vec<Figure>,
    /// One row for each member and meeting of a series: what shares are counted from.
    pub presence: DataFrame,
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
}

/// Computes the whole registry.
///
/// # Errors
/// Only where Polars refuses a query over our own frames: a bug.
pub fn compute(data: &Dataset, settings: &Settings, period: &Period) -> PolarsResult<Statistics> {
    let query = Query::new(data, settings, period)?;
    let mut all = Answer::default();
    for definition in REGISTRY {
        let answer = (definition.compute)(&query)?;
        all.tables.extend(answer.tables);
        all.figures.extend(answer.figures);
    }
    Ok(Statistics {
        period: period.clone(),
        series: query.scopes.iter().map(|s| s.series.clone()).collect(),
        tables: all.tables,
        figures: all.figures,
        presence: query.presence,
    })
}

impl Definition {
    fn figure(&self, part: Option<&'static str>, series: Option<&Series>, cell: crate::table::Cell) -> Figure {
        Figure { id: identify(self.id, part, series), cell, basis: None, recipe: None }
    }

    fn table(
        &self,
        part: Option<&'static str>,
        series: Option<&Series>,
        columns: Vec<crate::table::Column>,
        rows: Vec<Vec<crate::table::Cell>>,
    ) -> Table {
        Table { statistic: self.id, part, series: series.cloned(), columns, rows, basis: None }
    }
}

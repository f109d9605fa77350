//! What the work is about: one file for each statistic of themes, and the counting that they share.
pub mod coverage;
pub mod diversity;
pub mod gap;
pub mod initiatives;
pub mod meetings;
pub mod trend;

use super::{Query, exact};
use crate::{
    input::{lists, texts},
    settings::period::Period,
    table::{Cell, Ratio},
};
use polars::prelude::*;
use std::collections::{BTreeMap, HashMap};

/// How often each theme is named by the rows of a frame: once in each row that names it (full), and
/// 1/k where a row names k (fractional).
struct Tally {
    themes: Vec<Theme>,
    /// Rows that name at least one theme: each counts once in a total.
    rows: i64,
}

/// A theme in the order of themes.csv.
struct Theme {
    id: String,
    name: String,
    full: i64,
    /// How many of the rows that name it name k themes.
    of_k: BTreeMap<usize, i64>,
}

impl Theme {
    /// The first cells of its row: name and key.
    fn who(&self) -> [Cell; 2] {
        [Cell::from(self.name.clone()), Cell::from(self.id.clone())]
    }

    fn fractional(&self) -> Ratio {
        exact::sum_of_parts(self.of_k.iter().map(|(k, n)| (*k, *n)))
    }
}

impl Tally {
    fn of(query: &Query, frame: &DataFrame) -> PolarsResult<Self> {
        let ids = texts(&query.data.themes, "theme_id")?;
        let names = texts(&query.data.themes, "name")?;
        let mut themes: Vec<Theme> = ids
            .into_iter()
            .flatten()
            .zip(names)
            .map(|(id, name)| Theme {
                name: name.unwrap_or_else(|| id.clone()),
                id,
                full: 0,
                of_k: BTreeMap::new(),
            })
            .collect();
        let places: HashMap<String, usize> = themes
            .iter()
            .enumerate()
            .map(|(place, theme)| (theme.id.clone(), place))
            .collect();
        let mut rows = 0;
        for mut named in lists(frame, "themes")? {
            // A theme that a row names twice is one.
            named.sort();
            named.dedup();
            rows += i64::from(!named.is_empty());
            for place in named.iter().filter_map(|id| places.get(id)) {
                let theme = &mut themes[*place];
                theme.full += 1;
                *theme.of_k.entry(named.len()).or_default() += 1;
            }
        }
        Ok(Self { themes, rows })
    }

    /// Of the held meetings of a period.
    fn of_meetings(query: &Query, period: &Period) -> PolarsResult<Self> {
        Self::of(query, &query.recorded(&query.held_in(period), &["themes"])?)
    }

    /// A theme's fractional share of all rows, exact, in percent.
    fn percent(&self, theme: usize) -> Ratio {
        self.themes[theme].fractional() * Ratio::new(100.into(), self.rows.into())
    }

    /// All fractional counts together: the number of rows, where no theme is unknown.
    fn whole(&self) -> Ratio {
        self.themes.iter().map(Theme::fractional).sum()
    }
}

/// The five years that end with the period: one year alone has too few meetings to show what is
/// discussed.
fn five_years(period: &Period) -> Period {
    let first = period.last.year() - 4;
    period.since(jiff::civil::date(
        first.min(period.first.year()).max(1),
        1,
        1,
    ))
}

//! What the work is about: one file for each statistic of themes, and the counting that they share.
pub mod coverage;
pub mod diversity;
pub mod gap;
pub mod initiatives;
pub mod meetings;
pub mod trend;

use super::{Query, exact};
use crate::{
    frame::{lists, texts},
    settings::period::Period,
    table::{Cell, Condition, Ratio, SheetRows, Table},
};
use polars::prelude::*;
use std::collections::{BTreeMap, HashMap};

/// How often each theme is named by the rows of a frame: once in each row that names it (full), and
/// 1/k where a row names k (fractional).
struct ThemeCounts {
    themes: Vec<Theme>,
    /// Rows that name at least one theme: each counts once in a total.
    rows: i64,
}

/// A theme in the order of themes.csv.
struct Theme {
    id: String,
    name: String,
    /// How many rows name it.
    full: i64,
    /// How many of the rows that name it name k themes.
    by_number_named: BTreeMap<usize, i64>,
}

impl Theme {
    /// The first cells of its row: name and key.
    fn who(&self) -> [Cell; 2] {
        [Cell::from(self.name.clone()), Cell::from(self.id.clone())]
    }

    fn fractional(&self) -> Ratio {
        exact::sum_of_parts(self.by_number_named.iter().map(|(k, n)| (*k, *n)))
    }
}

/// The themes of the list, in its order: key and name.
pub fn all_themes(query: &Query) -> PolarsResult<Vec<(String, String)>> {
    let ids = texts(&query.data.themes, "theme_id")?.into_iter().flatten();
    let names = texts(&query.data.themes, "name")?;
    Ok(ids
        .zip(names)
        .map(|(id, name)| (id.clone(), name.unwrap_or(id)))
        .collect())
}

/// The rows that name the theme of the figure's own row.
fn of_own_theme(rows: SheetRows) -> SheetRows {
    rows.and(Condition::Recorded { column: "themes" })
        .and(Condition::Holds {
            column: "themes",
            own: "theme_id",
        })
}

impl ThemeCounts {
    fn new(query: &Query, frame: &DataFrame) -> PolarsResult<Self> {
        let theme = |(id, name)| Theme {
            id,
            name,
            full: 0,
            by_number_named: BTreeMap::new(),
        };
        let mut themes: Vec<Theme> = all_themes(query)?.into_iter().map(theme).collect();
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
                *theme.by_number_named.entry(named.len()).or_default() += 1;
            }
        }
        Ok(Self { themes, rows })
    }

    /// Of the held meetings of a period.
    fn in_meetings(query: &Query, period: &Period) -> PolarsResult<Self> {
        let meetings = query.recorded(&query.held_in(period), &["themes"])?;
        Self::new(query, &meetings)
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

/// Themes by a number, the largest first, else in their own order; below them all together, each row
/// counted once.
fn with_total(table: Table, key: &str, total: Vec<Cell>) -> Table {
    let mut table = table.largest_first_in_order(key);
    let all = [Cell::Term("total-once"), Cell::Term("all")];
    table.rows.push(all.into_iter().chain(total).collect());
    table
}

//! What the work is about: one file for each statistic of themes, and the counting that they share.
pub mod gap;
pub mod initiatives;
pub mod meetings;

use crate::{
    input::{lists, texts},
    statistics::Query,
    table::to_f64,
};
use polars::prelude::*;

/// How often each theme is named by the rows of a frame: once in each row that names it (full), and 1/k where a row names k (fractional).
struct Tally {
    /// In the order of themes.csv: name, full count, fractional count.
    themes: Vec<(String, i64, f64)>,
    /// Rows that name at least one theme: each counts once in a total.
    rows: i64,
}

impl Tally {
    fn of(query: &Query, frame: &DataFrame) -> PolarsResult<Self> {
        let ids = texts(&query.data.themes, "theme_id")?;
        let names = texts(&query.data.themes, "name")?;
        let mut themes: Vec<(String, i64, f64)> = names.into_iter().map(|n| (n.unwrap_or_default(), 0, 0.0)).collect();
        let mut rows = 0;
        for named in lists(frame, "themes")?.into_iter().filter(|l| !l.is_empty()) {
            rows += 1;
            let part = 1.0 / to_f64(i64::try_from(named.len()).unwrap_or(i64::MAX));
            for theme in named {
                if let Some(i) = ids.iter().position(|id| id.as_ref() == Some(&theme)) {
                    themes[i].1 += 1;
                    themes[i].2 += part;
                }
            }
        }
        Ok(Self { themes, rows })
    }

    /// A theme's fractional share of all rows, in percent.
    fn percent(&self, theme: usize) -> f64 {
        100.0 * self.themes[theme].2 / to_f64(self.rows)
    }
}

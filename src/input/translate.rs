//! The texts of one language in place of the usual ones: `name_fr` in place of `name`. In: dataset, language. Out: dataset.
//! It must not know what a text is for.

use super::{Dataset, texts};
use crate::schema::TABLES;
use polars::prelude::*;

impl Dataset {
    /// The same data as a language tells it; where a row has no text in it, the usual one stays.
    ///
    /// # Errors
    /// Only where our own frames lack a column of their schema: a bug.
    pub fn in_language(&self, tag: &str) -> PolarsResult<Self> {
        let mut own = self.clone();
        for table in TABLES {
            let columns = table.columns().iter().filter_map(|c| c.of.filter(|(_, language)| *language == tag).map(|(of, _)| (of, c.name)));
            for (usual, translated) in columns {
                let frame = own.frame_mut(table.name);
                let both = texts(frame, translated)?.into_iter().zip(texts(frame, usual)?);
                let told: Vec<Option<String>> = both.map(|(translated, usual)| translated.or(usual)).collect();
                frame.with_column(Series::new(usual.into(), told).into())?;
            }
        }
        Ok(own)
    }
}

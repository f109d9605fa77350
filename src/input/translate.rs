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
            own.without_other_short_names(table.name, tag)?;
        }
        Ok(own)
    }

    /// A short name of another language does not stand for a name in this one.
    fn without_other_short_names(&mut self, table: &str, tag: &str) -> PolarsResult<()> {
        let frame = self.frame_mut(table);
        let of = |name: &str| format!("{name}_{tag}");
        if frame.column("short_name").is_err() || frame.column(&of("name")).is_err() || frame.column(&of("short_name")).is_err() {
            return Ok(());
        }
        let translated = texts(frame, &of("name"))?.into_iter().zip(texts(frame, &of("short_name"))?);
        let told = texts(frame, "short_name")?.into_iter().zip(translated).map(|(usual, (name, short))| match (name, short) {
            (Some(_), None) => None,
            _ => usual,
        });
        let told: Vec<Option<String>> = told.collect();
        frame.with_column(Series::new("short_name".into(), told).into())?;
        Ok(())
    }
}

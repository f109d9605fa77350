//! The texts of one language in place of the usual ones: `name_fr` in place of `name`. In: dataset,
//! language. Out: dataset. It must not know what a text is for.

use super::Dataset;
use crate::frame::texts;
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
            let columns = table.columns().iter().filter_map(|c| {
                c.of.filter(|(_, language)| *language == tag)
                    .map(|(of, _)| (of, c.name))
            });
            for (usual, translated) in columns {
                let frame = own.frame_mut(table.name);
                if frame.column(translated)?.null_count() == frame.height() {
                    continue;
                }
                let both = texts(frame, translated)?
                    .into_iter()
                    .zip(texts(frame, usual)?);
                let translated: Vec<Option<String>> = both
                    .map(|(translated, usual)| translated.or(usual))
                    .collect();
                frame.with_column(Series::new(usual.into(), translated).into())?;
            }
            own.without_other_short_names(table.name, tag)?;
        }
        Ok(own)
    }

    /// A short name of another language does not stand for a name in this one.
    fn without_other_short_names(&mut self, table: &str, tag: &str) -> PolarsResult<()> {
        let frame = self.frame_mut(table);
        let column = |name: &str| texts(frame, name);
        let own = |name: &str| column(&format!("{name}_{tag}"));
        let (Ok(usual), Ok(names), Ok(short)) =
            (column("short_name"), own("name"), own("short_name"))
        else {
            return Ok(());
        };
        let is_other =
            |(name, short): (Option<String>, Option<String>)| name.is_some() && short.is_none();
        let translated = usual
            .into_iter()
            .zip(names.into_iter().zip(short))
            .map(|(usual, own)| usual.filter(|_| !is_other(own)));
        let translated: Vec<Option<String>> = translated.collect();
        frame.with_column(Series::new("short_name".into(), translated).into())?;
        Ok(())
    }
}

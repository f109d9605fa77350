//! The texts of one language in place of the usual ones: `name_fr` in place of `name`, the words of
//! the settings and the names of regions in place of those in the lists. In: dataset, language,
//! words. Out: dataset. It must not know what a text is for.

use super::Dataset;
use crate::{
    collation::Collation,
    frame::{lists, texts},
    schema::TABLES,
    territories,
};
use polars::prelude::*;
use std::collections::BTreeMap;

/// Columns of words that say what something is, in the words of whoever keeps the lists.
const WORDS: [(&str, &str); 7] = [
    ("members", "kind"),
    ("members", "groups"),
    ("members", "region"),
    ("meetings", "body"),
    ("meetings", "kind"),
    ("memberships", "body"),
    ("initiatives", "kind"),
];

impl Dataset {
    /// The same data in a language; where a row has no text in it, the usual one stays. `words` are
    /// those of the lists, each with its translation.
    ///
    /// # Errors
    /// Only where our own frames lack a column of their schema: a bug.
    pub fn in_language(&self, tag: &str, words: &BTreeMap<String, String>) -> PolarsResult<Self> {
        let mut own = self.clone();
        own.collation = Collation::new(tag);
        tag.clone_into(&mut own.language);
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
        for (table, column) in WORDS {
            let region = |word: &str| {
                let known = territories::region(word, tag);
                known.filter(|_| column == "region").map(str::to_owned)
            };
            let translate = |word: &str| words.get(word).cloned().or_else(|| region(word));
            translate_words(own.frame_mut(table), column, translate)?;
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

/// Puts words of a language in place of those that have one.
fn translate_words(
    frame: &mut DataFrame,
    column: &str,
    translate: impl Fn(&str) -> Option<String>,
) -> PolarsResult<()> {
    let of_word = |word: String| translate(&word).unwrap_or(word);
    let kind = frame.column(column)?.dtype().clone();
    let words = if kind.is_list() {
        let all = lists(frame, column)?;
        let mut builder = ListStringChunkedBuilder::new(column.into(), all.len(), all.len());
        for list in all {
            let words: Vec<String> = list.into_iter().map(of_word).collect();
            builder.append_values_iter(words.iter().map(String::as_str));
        }
        builder.finish().into_series()
    } else {
        let words = texts(frame, column)?.into_iter();
        let words: Vec<Option<String>> = words.map(|word| word.map(of_word)).collect();
        Series::new(column.into(), words).cast(&kind)?
    };
    frame.with_column(words.into())?;
    Ok(())
}

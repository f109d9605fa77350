//! Columns of words and keys, each a number that stands for its text. In: columns of texts. Out:
//! their numbers, and columns made of them. It must not know what the words mean.

use polars::prelude::*;
use std::sync::Arc;

/// No word, or no place.
pub const NONE: u32 = u32::MAX;

/// A column of words or keys, each a number that stands for its text.
#[derive(Debug)]
pub struct WordColumn {
    pub numbers: Vec<u32>,
    mapping: Arc<CategoricalMapping>,
}

impl WordColumn {
    /// # Errors
    /// Where the column is not there, or not one of texts: a bug.
    pub fn new(frame: &DataFrame, column: &str) -> PolarsResult<Self> {
        Ok(Self {
            numbers: mapped(frame, column, |number| number)?,
            mapping: Categories::global().mapping(),
        })
    }

    /// The number that stands for a text, now or in a column made of these words.
    #[must_use]
    pub fn number(&self, text: &str) -> u32 {
        number(&self.mapping, text)
    }

    #[must_use]
    pub fn text(&self, number: u32) -> Option<&str> {
        self.mapping.cat_to_str(number)
    }
}

pub fn number(mapping: &CategoricalMapping, text: &str) -> u32 {
    mapping.insert_cat(text).unwrap_or(NONE)
}

/// Each row of a column of words or keys as what its number means, `NONE` where it is empty.
///
/// # Errors
/// Where the column is not there, or not one of texts: a bug.
pub fn mapped<T>(
    frame: &DataFrame,
    column: &str,
    means: impl Fn(u32) -> T,
) -> PolarsResult<Vec<T>> {
    let column = numbered(frame.column(column)?)?;
    let words = column.cat32()?;
    let mut all = Vec::with_capacity(words.len());
    for chunk in words.physical().downcast_iter() {
        if chunk.validity().is_none() {
            all.extend(chunk.values_iter().map(|number| means(*number)));
        } else {
            all.extend(
                chunk
                    .iter()
                    .map(|number| means(number.copied().unwrap_or(NONE))),
            );
        }
    }
    Ok(all)
}

/// What texts mean, by their numbers; others mean `none`.
pub fn meanings<T: Copy>(
    mapping: &CategoricalMapping,
    none: T,
    texts: &[(&str, T)],
) -> impl Fn(u32) -> T + use<T> {
    let mut meanings = Vec::new();
    for (text, meaning) in texts {
        let number = number(mapping, text) as usize;
        meanings.resize(meanings.len().max(number + 1), none);
        meanings[number] = *meaning;
    }
    move |number| meanings.get(number as usize).copied().unwrap_or(none)
}

/// A column of texts as one of words.
///
/// # Errors
/// Only where Polars refuses texts of our own making: a bug.
pub fn numbered(column: &Column) -> PolarsResult<Column> {
    let of_words = DataType::from_categories(Categories::global());
    if *column.dtype() == of_words {
        Ok(column.clone())
    } else if column.null_count() == column.len() {
        // Without a wait for Polars' zeros.
        words(column.name(), vec![NONE; column.len()])
    } else {
        column.cast(&of_words)
    }
}

/// A column of words by their numbers, `NONE` where they are empty.
///
/// # Errors
/// Only where Polars refuses numbers of our own making: a bug.
pub fn words(name: &str, numbers: Vec<u32>) -> PolarsResult<Column> {
    let texts = |numbers: UInt32Chunked| -> Column {
        let words = DataType::from_categories(Categories::global());
        Categorical32Chunked::from_cats_and_dtype(numbers.with_name(name.into()), words)
            .into_series()
            .into()
    };
    let last = numbers.iter().filter(|n| **n != NONE).max().copied();
    let has_none = numbers.contains(&NONE);
    let rows = numbers.len();
    let numbers = if has_none {
        numbers
            .into_iter()
            .map(|n| (n != NONE).then_some(n))
            .collect()
    } else {
        UInt32Chunked::from_vec(name.into(), numbers)
    };
    // Polars looks each number up; where there are fewer words than rows, it looks each word up
    // once.
    match last {
        Some(last) if (last as usize) < rows => {
            texts(UInt32Chunked::from_vec(name.into(), (0..=last).collect())).take(&numbers)
        }
        _ => Ok(texts(numbers)),
    }
}

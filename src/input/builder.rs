//! Typed values → columns of a frame. In: values, one for each row. Out: a Polars column. It must
//! not know where they come from.

use super::categories::{NONE, number, words};
use crate::frame::days;
use crate::schema::{ColumnSchema, Kind, TableSchema};
use jiff::civil::Date;
use polars::prelude::*;
use std::{borrow::Cow, sync::Arc};

/// One cell, typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value<'v> {
    Text(Option<Cow<'v, str>>),
    /// A word or key by its number; `NONE` where the cell is empty.
    Known(u32),
    Day(Option<Date>),
    Count(Option<i64>),
    List(Vec<String>),
}

impl Value<'_> {
    #[must_use]
    pub const fn empty(kind: Kind) -> Self {
        match kind {
            Kind::Text | Kind::Open(_) | Kind::Choice(..) | Kind::Reference(_) => Self::Text(None),
            Kind::Date => Self::Day(None),
            Kind::Count => Self::Count(None),
            Kind::List | Kind::References(_) => Self::List(Vec::new()),
        }
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Text(v) => v.is_none(),
            Self::Known(category) => *category == NONE,
            Self::Day(v) => v.is_none(),
            Self::Count(v) => v.is_none(),
            Self::List(v) => v.is_empty(),
        }
    }

    /// As a part of a key.
    #[must_use]
    pub fn key(&self) -> Cow<'_, str> {
        match self {
            Self::Text(v) => super::reference::composed(v.as_deref().unwrap_or_default()),
            Self::Day(v) => Cow::Owned(v.map_or_else(String::new, |d| d.to_string())),
            Self::Known(_) | Self::Count(_) | Self::List(_) => Cow::Borrowed(""),
        }
    }

    /// The texts that it holds.
    #[must_use]
    pub fn texts(&self) -> Vec<&str> {
        match self {
            Self::Text(v) => v.as_deref().into_iter().collect(),
            Self::List(v) => v.iter().map(String::as_str).collect(),
            Self::Known(_) | Self::Day(_) | Self::Count(_) => Vec::new(),
        }
    }
}

/// The values of one column while a table is read. Empty cells before the first value only count.
pub struct Builder {
    empty: usize,
    values: Option<ColumnValues>,
    kind: Kind,
    /// Of a long list, words and keys are numbers.
    categories: Option<Arc<CategoricalMapping>>,
}

enum ColumnValues {
    Text(StringChunkedBuilder),
    /// `NONE` where they are empty.
    Category(Vec<u32>),
    Day(Vec<Option<i32>>),
    Count(Vec<Option<i64>>),
    List(Vec<Vec<String>>),
}

impl Builder {
    #[must_use]
    pub fn new(schema: &TableSchema, column: &ColumnSchema) -> Self {
        let kind = column.kind;
        let is_text = matches!(
            kind,
            Kind::Text | Kind::Open(_) | Kind::Choice(..) | Kind::Reference(_)
        );
        // Names of persons are too many to be numbered.
        let has_categories = schema.is_long() && is_text && !column.is_personal();
        Self {
            empty: 0,
            values: None,
            kind,
            categories: has_categories.then(|| Categories::global().mapping()),
        }
    }

    #[must_use]
    pub const fn has_categories(&self) -> bool {
        self.categories.is_some()
    }

    /// The number of a word or key; `NONE` where it is empty.
    #[must_use]
    pub fn category(&self, value: &Value) -> u32 {
        match value {
            Value::Known(category) => *category,
            value => value.texts().first().map_or(NONE, |text| {
                let mapping = self.categories.as_ref().expect("a column of categories");
                number(mapping, text)
            }),
        }
    }

    /// The text of a value.
    #[must_use]
    pub fn text<'v>(&'v self, value: &'v Value) -> Option<&'v str> {
        match value {
            Value::Known(category) => self.categories.as_ref()?.cat_to_str(*category),
            value => value.texts().first().copied(),
        }
    }

    /// Adds one cell.
    pub fn push(&mut self, value: Value) {
        if self.values.is_none() && value.is_empty() {
            self.empty += 1;
            return;
        }
        let category = self.categories.is_some().then(|| self.category(&value));
        match (self.values(), value) {
            (ColumnValues::Category(out), _) => out.push(category.unwrap_or(NONE)),
            (ColumnValues::Text(out), Value::Text(v)) => out.append_option(v),
            (ColumnValues::Day(out), Value::Day(v)) => out.push(v.map(days)),
            (ColumnValues::Count(out), Value::Count(v)) => out.push(v),
            (ColumnValues::List(out), Value::List(v)) => out.push(v),
            _ => unreachable!("a value is of the kind of its column"),
        }
    }

    fn values(&mut self) -> &mut ColumnValues {
        let has_categories = self.has_categories();
        self.values
            .get_or_insert_with(|| ColumnValues::new(self.kind, has_categories, self.empty))
    }

    /// # Errors
    /// Only where Polars refuses values of our own making: a bug.
    pub fn finish(mut self, name: &str) -> PolarsResult<Column> {
        let name: PlSmallStr = name.into();
        self.values();
        Ok(match self.values.expect("begun") {
            ColumnValues::Text(builder) => {
                let mut text = builder.finish().into_series();
                text.rename(name);
                text.into()
            }
            ColumnValues::Category(numbers) => words(&name, numbers)?,
            ColumnValues::Day(values) => Int32Chunked::from_iter_options(name, values.into_iter())
                .into_date()
                .into_series()
                .into(),
            ColumnValues::Count(values) => Series::new(name, values).into(),
            ColumnValues::List(values) => {
                let mut builder = ListStringChunkedBuilder::new(name, values.len(), values.len());
                for list in &values {
                    builder.append_values_iter(list.iter().map(String::as_str));
                }
                builder.finish().into_series().into()
            }
        })
    }
}

impl ColumnValues {
    fn new(kind: Kind, has_categories: bool, empty: usize) -> Self {
        match kind {
            _ if has_categories => Self::Category(vec![NONE; empty]),
            Kind::Text | Kind::Open(_) | Kind::Choice(..) | Kind::Reference(_) => {
                let mut builder = StringChunkedBuilder::new(PlSmallStr::EMPTY, empty);
                (0..empty).for_each(|_| builder.append_null());
                Self::Text(builder)
            }
            Kind::Date => Self::Day(vec![None; empty]),
            Kind::Count => Self::Count(vec![None; empty]),
            Kind::List | Kind::References(_) => Self::List(vec![Vec::new(); empty]),
        }
    }
}

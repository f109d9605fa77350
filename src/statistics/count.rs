//! Recipes → figures: the same declaration that a workbook writes as a formula and `explain` shows
//! row by row is what is counted. In: sheets, recipes. Out: cells. It must not know a statistic.

use super::{Definition, Query};
use crate::{
    frame::{counts, texts},
    table::{
        Aggregate, Cell, Column, Condition, Figure, Missing, Recipe, Series, SheetRows, Tally,
    },
};
use polars::prelude::*;
use rustc_hash::FxHashMap;
use std::collections::BTreeMap;

/// A value of a key column → the number counted for it; none where nothing was recorded.
pub type Numbers = BTreeMap<Option<String>, Option<i64>>;

/// The values of several keys → one number a tally.
type NumbersByKeys = FxHashMap<Vec<Option<String>>, Vec<Option<i64>>>;

/// By what rows are grouped.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Key {
    Value(&'static str),
    /// Each entry of a list on its own.
    Entry(&'static str),
    Year(&'static str),
}

/// What a condition asks of the rows of a sheet, with the row of its figure put in.
enum Tie {
    Plain(Vec<Condition>),
    Key(Key, Option<String>),
}

impl Query<'_> {
    /// Columns of the rows of a sheet that meet the conditions.
    pub fn rows(&self, rows: &SheetRows, columns: &[&str]) -> PolarsResult<DataFrame> {
        let frame = self.ground.sheets.frame(rows.sheet);
        let frame = frame.select(columns.iter().copied())?;
        frame.filter(&self.ground.mask(rows)?)
    }

    /// One number.
    pub fn number(&self, tally: &Tally) -> PolarsResult<Option<i64>> {
        let met = self.ground.mask(&tally.rows)?;
        let Some(column) = tally.aggregate.column() else {
            return Ok(met.sum().map(i64::from));
        };
        let frame = self.ground.sheets.frame(tally.rows.sheet);
        let values = frame.column(column)?.filter(&met)?.drop_nulls();
        Ok(match tally.aggregate {
            Aggregate::Sum(_) if values.is_empty() => None,
            Aggregate::Sum(_) => values.cast(&DataType::Int64)?.i64()?.sum(),
            Aggregate::Rows | Aggregate::Distinct(_) => i64::try_from(values.n_unique()?).ok(),
        })
    }

    /// The value of a recipe.
    pub fn value(&self, recipe: &Recipe) -> PolarsResult<Cell> {
        value(recipe, |tally| self.number(tally))
    }

    /// A figure that is counted by the recipe of its measure.
    pub fn figure(
        &self,
        definition: &Definition,
        series: Option<&Series>,
        measure: Column,
    ) -> PolarsResult<Figure> {
        let cell = match &measure.recipe {
            Some(recipe) => self.value(recipe)?,
            None => Cell::Missing(Missing::NotAvailable),
        };
        Ok(definition.figure(series, measure, cell))
    }

    /// The values that a column has in some rows, in their order; the entries of a list each on
    /// their own.
    pub fn groups(&self, rows: &SheetRows, key: &'static str) -> PolarsResult<Vec<Option<String>>> {
        Ok(self
            .numbers(&rows.clone().count(), key)?
            .into_keys()
            .collect())
    }

    /// One number for each value of a column; the entries of a list each on their own.
    pub fn numbers(&self, tally: &Tally, key: &'static str) -> PolarsResult<Numbers> {
        let sheet = self.ground.sheets.frame(tally.rows.sheet);
        let key = if sheet.column(key)?.dtype().is_list() {
            Key::Entry(key)
        } else {
            Key::Value(key)
        };
        let numbers = self.numbers_by(std::slice::from_ref(tally), &[key])?;
        let of_key = |(keys, numbers): (Vec<Option<String>>, Vec<Option<i64>>)| {
            (
                keys.into_iter().flatten().next(),
                numbers.into_iter().flatten().next(),
            )
        };
        Ok(numbers.into_iter().map(of_key).collect())
    }

    /// The condition that ties rows to that of their figure, by the value of a column.
    pub fn ties_to_row(&self, rows: &SheetRows, key: &'static str) -> PolarsResult<Condition> {
        let sheet = self.ground.sheets.frame(rows.sheet);
        Ok(if sheet.column(key)?.dtype().is_list() {
            Condition::Holds {
                column: key,
                own: key,
            }
        } else {
            Condition::own(key)
        })
    }

    /// Rows with one more cell for each column that is counted, up to the first that is not.
    pub fn fill(
        &self,
        columns: &[Column],
        mut rows: Vec<Vec<Cell>>,
    ) -> PolarsResult<Vec<Vec<Cell>>> {
        let Some(first) = rows.first().map(Vec::len) else {
            return Ok(rows);
        };
        let is_counted = |column: &&Column| matches!(&column.recipe, Some(recipe) if !matches!(recipe, Recipe::Worked(_)));
        let counted = columns[first..].iter().take_while(is_counted);
        let recipes: Vec<&Recipe> = counted
            .filter_map(|column| column.recipe.as_ref())
            .collect();
        let tallies: Vec<&Tally> = recipes.iter().flat_map(|recipe| recipe.tallies()).collect();
        let numbers = self.numbers_of_rows(&tallies, columns, &rows)?;
        for (row, numbers) in rows.iter_mut().zip(numbers) {
            let mut numbers = numbers.into_iter();
            for recipe in &recipes {
                row.push(value(recipe, |_| Ok(numbers.next().flatten()))?);
            }
        }
        Ok(rows)
    }

    /// Of each row, one number a tally: one query for all that are tied to rows by the same keys.
    fn numbers_of_rows(
        &self,
        tallies: &[&Tally],
        columns: &[Column],
        rows: &[Vec<Cell>],
    ) -> PolarsResult<Vec<Vec<Option<i64>>>> {
        let mut numbers = vec![vec![None; tallies.len()]; rows.len()];
        let mut batches: BTreeMap<(&str, Vec<Key>), Batch> = BTreeMap::new();
        for (place, row) in rows.iter().enumerate() {
            for (of_tally, tally) in tallies.iter().enumerate() {
                let ties = tally.rows.conditions.iter();
                let ties = ties.map(|condition| tie(condition, columns, row));
                let Some(ties) = ties.collect::<Option<Vec<Tie>>>() else {
                    continue;
                };
                let (mut plain, mut keys, mut values) = (Vec::new(), Vec::new(), Vec::new());
                for tie in ties {
                    match tie {
                        Tie::Plain(conditions) => plain.extend(conditions),
                        Tie::Key(key, value) => {
                            keys.push(key);
                            values.push(value);
                        }
                    }
                }
                let tally = Tally {
                    rows: SheetRows {
                        sheet: tally.rows.sheet,
                        conditions: plain,
                    },
                    aggregate: tally.aggregate,
                };
                if keys.is_empty() {
                    numbers[place][of_tally] = self.number(&tally)?;
                    continue;
                }
                let batch = batches.entry((tally.rows.sheet, keys)).or_default();
                let known = batch.tallies.iter().position(|known| *known == tally);
                let of_batch = known.unwrap_or_else(|| {
                    batch.tallies.push(tally);
                    batch.tallies.len() - 1
                });
                batch.asked.push((place, of_tally, of_batch, values));
            }
        }
        for ((_, keys), batch) in batches {
            let known = self.numbers_by(&batch.tallies, &keys)?;
            for (place, of_tally, of_batch, values) in batch.asked {
                let nothing = nothing(batch.tallies[of_batch].aggregate);
                let of_group = known.get(&values).map(|numbers| numbers[of_batch]);
                numbers[place][of_tally] = of_group.unwrap_or(nothing);
            }
        }
        Ok(numbers)
    }

    /// One number a tally for each combination of keys: all of rows of one sheet.
    fn numbers_by(&self, tallies: &[Tally], keys: &[Key]) -> PolarsResult<NumbersByKeys> {
        let Some(sheet) = tallies.first().map(|tally| tally.rows.sheet) else {
            return Ok(FxHashMap::default());
        };
        let sheet = self.ground.sheets.frame(sheet);
        let mut looked_at: Vec<&str> = keys.iter().map(|key| key.column()).collect();
        looked_at.extend(tallies.iter().filter_map(|tally| tally.aggregate.column()));
        looked_at.sort_unstable();
        looked_at.dedup();
        let mut rows = sheet.select(looked_at)?;
        let of_tallies: Vec<&SheetRows> = tallies.iter().map(|tally| &tally.rows).collect();
        self.ground.look_up(&of_tallies)?;
        let mut any = BooleanChunked::full("any".into(), false, rows.height());
        for (place, tally) in tallies.iter().enumerate() {
            let met = self.ground.mask(&tally.rows)?;
            any = &any | &met;
            rows.with_column(met.with_name(is_counted(place)).into_series().into())?;
        }
        let name = |place: usize| format!("n{place}");
        let of_groups = tallies.iter().enumerate();
        let of_groups = of_groups.map(|(place, tally)| {
            number_of(tally.aggregate, col(is_counted(place))).alias(name(place))
        });
        let grouped = group(rows.filter(&any)?.lazy(), keys).agg(of_groups.collect::<Vec<Expr>>());
        let grouped = grouped.collect()?;
        let keys = keys
            .iter()
            .map(|key| texts(&grouped, &key.name()))
            .collect::<PolarsResult<Vec<Vec<Option<String>>>>>()?;
        let numbers = (0..tallies.len())
            .map(|place| counts(&grouped, &name(place)))
            .collect::<PolarsResult<Vec<Vec<Option<i64>>>>>()?;
        let of_group = |row: usize| {
            let values = keys.iter().map(|key| key[row].clone()).collect();
            let numbers = numbers.iter().map(|of_tally| of_tally[row]).collect();
            (values, numbers)
        };
        Ok((0..grouped.height()).map(of_group).collect())
    }
}

/// What is asked of the rows that are tied to those of a table by the same keys.
#[derive(Default)]
struct Batch {
    tallies: Vec<Tally>,
    /// Place of the row, of the tally, of the tally in the batch, and the values of the keys.
    asked: Vec<(usize, usize, usize, Vec<Option<String>>)>,
}

/// The column that says which rows a tally counts.
fn is_counted(tally: usize) -> PlSmallStr {
    format!("is_counted_{tally}").into()
}

impl Key {
    /// The column that it looks at.
    const fn column(self) -> &'static str {
        match self {
            Self::Value(column) | Self::Entry(column) | Self::Year(column) => column,
        }
    }

    /// What it is called among the groups.
    fn name(self) -> String {
        format!("key_{}", self.column())
    }

    fn expression(self) -> Expr {
        let column = col(self.column());
        let key = match self {
            Self::Value(_) | Self::Entry(_) => column,
            Self::Year(_) => column.dt().year(),
        };
        key.alias(self.name())
    }
}

/// Rows by keys that are texts, in the order in which they first come. A list counts once for each
/// of its entries, whatever stands in it twice; an empty one counts for nothing.
fn group(rows: LazyFrame, keys: &[Key]) -> LazyGroupBy {
    let names: Vec<String> = keys.iter().map(|key| key.name()).collect();
    let expressions: Vec<Expr> = keys.iter().map(|key| key.expression()).collect();
    let mut rows = rows.with_columns(expressions);
    let entries: Vec<String> = keys
        .iter()
        .filter(|key| matches!(key, Key::Entry(_)))
        .map(|key| key.name())
        .collect();
    if !entries.is_empty() {
        let options = ExplodeOptions {
            empty_as_null: false,
            keep_nulls: false,
        };
        rows = rows.with_row_index("row", None);
        for name in entries {
            rows = rows.explode(by_name([name], true, false), options);
        }
        let of_row = std::iter::once("row".to_owned()).chain(names.clone());
        rows = rows.unique_stable(
            Some(by_name(of_row, true, false)),
            UniqueKeepStrategy::First,
        );
    }
    let keys = names
        .iter()
        .map(|name| col(name.as_str()).cast(DataType::String));
    rows.group_by_stable(keys.collect::<Vec<Expr>>())
}

/// What is counted of a group, of the rows of it that count.
fn number_of(aggregate: Aggregate, is_counted: Expr) -> Expr {
    let values = |column: &str| {
        let values = when(is_counted.clone()).then(col(column));
        values.otherwise(lit(NULL))
    };
    match aggregate {
        Aggregate::Rows => is_counted.sum(),
        Aggregate::Distinct(column) => values(column).drop_nulls().n_unique(),
        Aggregate::Sum(column) => {
            let values = || values(column).cast(DataType::Int64);
            when(values().count().gt(lit(0)))
                .then(values().sum())
                .otherwise(lit(NULL))
        }
    }
}

/// How a condition ties rows to that of its figure: by a key, so that all rows are counted at once,
/// where it names a value. None where the row does not say it.
fn tie(condition: &Condition, columns: &[Column], row: &[Cell]) -> Option<Tie> {
    let settled = condition.settled(columns, row)?;
    let key = match settled.as_slice() {
        _ if !condition.is_of_own_row() || matches!(condition, Condition::Members { .. }) => None,
        [Condition::Equals { column, value }] => Some((Key::Value(column), Some(value.clone()))),
        [Condition::Empty { column }] => Some((Key::Value(column), None)),
        [Condition::Has { column, value }] => Some((Key::Entry(column), Some(value.clone()))),
        [Condition::To { column, day }, _] => {
            Some((Key::Year(column), Some(day.year().to_string())))
        }
        _ => None,
    };
    Some(match key {
        Some((key, value)) => Tie::Key(key, value),
        None => Tie::Plain(settled),
    })
}

/// What a recipe makes of its numbers; `[x]` where one of them was not recorded.
fn value(
    recipe: &Recipe,
    mut number: impl FnMut(&Tally) -> PolarsResult<Option<i64>>,
) -> PolarsResult<Cell> {
    let missing = || Cell::Missing(Missing::NotAvailable);
    Ok(match recipe {
        Recipe::Tally(tally) => Cell::recorded(number(tally)?),
        Recipe::Share {
            numerator,
            denominator,
        } => number(numerator)?
            .zip(number(denominator)?)
            .map_or_else(missing, |(n, d)| Cell::share(n, d)),
        Recipe::Quotient {
            numerator,
            denominator,
        } => number(numerator)?
            .zip(number(denominator)?)
            .map_or_else(missing, |(n, d)| Cell::quotient(n, d)),
        Recipe::Worked(_) => missing(),
    })
}

/// What a tally is where there is no row: no rows are zero rows, but nothing recorded is no sum.
const fn nothing(aggregate: Aggregate) -> Option<i64> {
    match aggregate {
        Aggregate::Rows | Aggregate::Distinct(_) => Some(0),
        Aggregate::Sum(_) => None,
    }
}

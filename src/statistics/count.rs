//! Recipes → figures: the same declaration that a workbook writes as a formula and `explain` shows
//! row by row is what is counted. In: sheets, recipes. Out: cells. It must not know a statistic.

use super::{
    Query,
    query::{Ground, picked},
};
use crate::{
    input::{
        attendance::{NONE, Words},
        counts, days, lists,
    },
    table::{Cell, Column, Condition, Missing, Of, Recipe, Rows, Tally},
};
use polars::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};
use std::collections::BTreeMap;

/// A value of a key column → the number counted for it; none where nothing was recorded.
type Groups = BTreeMap<Option<String>, Option<i64>>;

/// The values of a column by numbers.
struct Keys {
    /// Of lists, whose entries are values each on their own: the row of each entry.
    of_lists: Option<Vec<usize>>,
    words: Words,
}

impl Keys {
    fn of(frame: &DataFrame, column: &str) -> PolarsResult<Self> {
        let values = frame.column(column)?;
        if values.dtype().is_list() {
            let lists = lists(frame, column)?;
            let (rows, entries): (Vec<usize>, Vec<&str>) = lists
                .iter()
                .enumerate()
                .flat_map(|(row, entries)| entries.iter().map(move |entry| (row, entry.as_str())))
                .unzip();
            let words = Words::of(
                &DataFrame::new(
                    entries.len(),
                    vec![Series::new(column.into(), entries).into()],
                )?,
                column,
            )?;
            return Ok(Self {
                of_lists: Some(rows),
                words,
            });
        }
        let is_text = values.dtype().is_string() || values.cat32().is_ok();
        let told = if is_text {
            values.clone()
        } else {
            values.cast(&DataType::String)?
        };
        let words = Words::of(&DataFrame::new(told.len(), vec![told])?, column)?;
        Ok(Self {
            of_lists: None,
            words,
        })
    }

    /// Row and value; `NONE` where there is no value.
    fn rows(&self) -> impl Iterator<Item = (usize, u32)> {
        let row = |place: usize| self.of_lists.as_ref().map_or(place, |rows| rows[place]);
        self.words
            .numbers
            .iter()
            .enumerate()
            .map(move |(place, number)| (row(place), *number))
    }

    fn text(&self, number: u32) -> Option<String> {
        self.words.text(number).map(str::to_owned)
    }
}

impl Query<'_> {
    /// Columns of the rows of a sheet that meet the conditions; those about the figure's own row
    /// are left to the grouping.
    pub fn rows(&self, rows: &Rows, columns: &[&str]) -> PolarsResult<DataFrame> {
        let met = self.ground.met(rows)?;
        picked(&self.ground.sheets.frame(rows.sheet), columns, |column| {
            column.filter(&met)
        })
    }

    /// One number.
    pub fn number(&self, tally: &Tally) -> PolarsResult<Option<i64>> {
        let frame = self.ground.sheets.frame(tally.rows.sheet);
        let met = self.ground.met(&tally.rows)?;
        Ok(match tally.of {
            Of::Rows => met.sum().map(i64::from),
            Of::Distinct(column) => i64::try_from(distinct(frame.column(column)?, &met)?).ok(),
            Of::Sum(column) => frame
                .column(column)?
                .cast(&DataType::Int64)?
                .i64()?
                .filter(&met)?
                .iter()
                .flatten()
                .reduce(|a, b| a + b),
        })
    }

    /// The value of a recipe.
    pub fn value(&self, recipe: &Recipe) -> PolarsResult<Cell> {
        Ok(match recipe {
            Recipe::Tally(tally) => Cell::recorded(self.number(tally)?),
            Recipe::Share {
                numerator,
                denominator,
            } => share(self.number(numerator)?, self.number(denominator)?),
            Recipe::Quotient {
                numerator,
                denominator,
            } => quotient(self.number(numerator)?, self.number(denominator)?),
            Recipe::Worked(_) => Cell::Missing(Missing::NotAvailable),
        })
    }

    /// One number for each value of a column; the entries of a list each on their own.
    pub fn numbers(&self, tally: &Tally, key: &str) -> PolarsResult<Groups> {
        let (frame, met) = (
            self.ground.sheets.frame(tally.rows.sheet),
            self.ground.met(&tally.rows)?,
        );
        // Of the sheet only the columns that are looked at.
        let column = |name: &str| picked(&frame, &[name], |column| column.filter(&met));
        let groups = Keys::of(&column(key)?, key)?;
        let mut numbers: FxHashMap<u32, Option<i64>> = FxHashMap::default();
        match tally.of {
            Of::Rows => {
                for (_, group) in groups.rows() {
                    *numbers.entry(group).or_default().get_or_insert(0) += 1;
                }
            }
            Of::Sum(summed) => {
                let values = counts(&column(summed)?, summed)?;
                for (row, group) in groups.rows() {
                    let sum = numbers.entry(group).or_default();
                    *sum = sum.map_or(values[row], |sum| {
                        Some(sum + values[row].unwrap_or_default())
                    });
                }
            }
            Of::Distinct(counted) => {
                let values = Keys::of(&column(counted)?, counted)?;
                let mut seen: FxHashSet<(u32, u32)> = FxHashSet::default();
                for (row, group) in groups.rows() {
                    let number = numbers.entry(group).or_default().get_or_insert(0);
                    let value = values.words.numbers[row];
                    *number += i64::from(value != NONE && seen.insert((group, value)));
                }
            }
        }
        Ok(numbers
            .into_iter()
            .map(|(group, n)| (groups.text(group), n))
            .collect())
    }

    /// The rows of a table: one for each value that `key` has in `among`, one cell for each recipe,
    /// which then also bear the condition that ties them to their row.
    pub fn grouped(
        &self,
        key: &'static str,
        among: &Rows,
        columns: &[(&'static str, Recipe)],
    ) -> PolarsResult<Grouped> {
        let groups: Vec<Option<String>> = self
            .numbers(&among.clone().count(), key)?
            .into_keys()
            .collect();
        let mut rows: Vec<(Option<String>, Vec<Cell>)> =
            groups.into_iter().map(|g| (g, Vec::new())).collect();
        for (_, recipe) in columns {
            let values = self.cells(recipe, key)?;
            let none = Self::none(recipe);
            for (group, cells) in &mut rows {
                cells.push(values.get(group).cloned().unwrap_or_else(|| none.clone()));
            }
        }
        let is_list = self
            .ground
            .sheets
            .frame(among.sheet)
            .column(key)?
            .dtype()
            .is_list();
        let own_key = own_key(key);
        let own = if is_list {
            Condition::Holds {
                column: key,
                own: own_key,
            }
        } else {
            Condition::SameAs {
                column: key,
                own: own_key,
            }
        };
        let columns = columns.iter().map(|(name, recipe)| {
            let column = Column::term(name).recipe(recipe.clone().and(&own));
            if matches!(recipe, Recipe::Share { .. }) {
                column.unit("unit-share")
            } else {
                column
            }
        });
        Ok(Grouped {
            columns: columns.collect(),
            rows,
        })
    }

    fn cells(&self, recipe: &Recipe, key: &str) -> PolarsResult<BTreeMap<Option<String>, Cell>> {
        let pairs = |numerator: &Tally,
                     denominator: &Tally,
                     of: fn(Option<i64>, Option<i64>) -> Cell| {
            let parts = self.numbers(numerator, key)?;
            let wholes = self.numbers(denominator, key)?;
            let part =
                |group: &Option<String>| parts.get(group).copied().unwrap_or(nothing(numerator.of));
            Ok(wholes
                .into_iter()
                .map(|(group, whole)| (group.clone(), of(part(&group), whole)))
                .collect())
        };
        match recipe {
            Recipe::Tally(tally) => Ok(self
                .numbers(tally, key)?
                .into_iter()
                .map(|(group, n)| (group, Cell::recorded(n)))
                .collect()),
            Recipe::Share {
                numerator,
                denominator,
            } => pairs(numerator, denominator, share),
            Recipe::Quotient {
                numerator,
                denominator,
            } => pairs(numerator, denominator, quotient),
            Recipe::Worked(_) => Ok(BTreeMap::new()),
        }
    }

    /// The cell of a group without a single row.
    fn none(recipe: &Recipe) -> Cell {
        match recipe {
            Recipe::Tally(tally) => Cell::recorded(nothing(tally.of)),
            Recipe::Share { numerator, .. } | Recipe::Quotient { numerator, .. } => {
                Cell::Missing(if matches!(numerator.of, Of::Sum(_)) {
                    Missing::NotAvailable
                } else {
                    Missing::NotApplicable
                })
            }
            Recipe::Worked(_) => Cell::Missing(Missing::NotAvailable),
        }
    }
}

/// How many values there are in rows that are met.
fn distinct(values: &polars::prelude::Column, met: &BooleanChunked) -> PolarsResult<usize> {
    if let Ok(words) = values.cat32() {
        let mut seen = vec![false; words.get_mapping().num_cats_upper_bound()];
        let mut n = 0;
        for word in words.physical().filter(met)?.iter().flatten() {
            n += usize::from(!std::mem::replace(&mut seen[word as usize], true));
        }
        return Ok(n);
    }
    Ok(values
        .str()?
        .filter(met)?
        .iter()
        .flatten()
        .collect::<FxHashSet<&str>>()
        .len())
}

/// Cells by the value of a key column, in the order of that value, and the columns that they stand
/// in.
pub struct Grouped {
    pub columns: Vec<Column>,
    pub rows: Vec<(Option<String>, Vec<Cell>)>,
}

/// The column of a table in which a key of the sheets stands.
fn own_key(key: &'static str) -> &'static str {
    if key == "meeting_id" { "meeting" } else { key }
}

/// What a tally is where there is no row: no rows are zero rows, but nothing recorded is no sum.
const fn nothing(of: Of) -> Option<i64> {
    match of {
        Of::Rows | Of::Distinct(_) => Some(0),
        Of::Sum(_) => None,
    }
}

/// A share; `[x]` where one of its parts was not recorded.
fn share(numerator: Option<i64>, denominator: Option<i64>) -> Cell {
    numerator
        .zip(denominator)
        .map_or(Cell::Missing(Missing::NotAvailable), |(n, d)| {
            Cell::share(n, d)
        })
}

fn quotient(numerator: Option<i64>, denominator: Option<i64>) -> Cell {
    numerator
        .zip(denominator)
        .map_or(Cell::Missing(Missing::NotAvailable), |(n, d)| {
            Cell::quotient(n, d)
        })
}

/// Which rows of a frame meet all conditions.
pub fn met(frame: &DataFrame, rows: &Rows) -> PolarsResult<BooleanChunked> {
    let all = BooleanChunked::full("met".into(), true, frame.height());
    rows.conditions
        .iter()
        .try_fold(all, |met, condition| Ok(&met & &meets(frame, condition)?))
}

impl Ground<'_> {
    /// Which rows of a sheet meet all conditions. What rows meet one is looked up once, for all
    /// figures and periods.
    pub fn met(&self, rows: &Rows) -> PolarsResult<BooleanChunked> {
        let frame = self.sheets.frame(rows.sheet);
        let mut met: Option<BooleanChunked> = None;
        for condition in rows
            .conditions
            .iter()
            .filter(|condition| !condition.is_of_own_row())
        {
            let known = self
                .masks
                .lock()
                .ok()
                .and_then(|masks| masks.get(rows.sheet)?.get(condition).cloned());
            let mask = if let Some(mask) = known {
                mask
            } else {
                let mask = meets(&frame, condition)?;
                if let Ok(mut masks) = self.masks.lock() {
                    masks
                        .entry(rows.sheet)
                        .or_default()
                        .insert(condition.clone(), mask.clone());
                }
                mask
            };
            met = Some(met.map_or_else(|| mask.clone(), |met| &met & &mask));
        }
        Ok(met.unwrap_or_else(|| BooleanChunked::full("met".into(), true, frame.height())))
    }
}

/// Which rows meet one condition; what is missing meets none but that it is missing.
pub fn meets(frame: &DataFrame, condition: &Condition) -> PolarsResult<BooleanChunked> {
    if condition.is_of_own_row() {
        return Ok(BooleanChunked::full("met".into(), true, frame.height()));
    }
    let column = frame.column(condition.column())?;
    let text = || column.cast(&DataType::String);
    // Where texts are kept as numbers, numbers are compared.
    let number = |text: &str| {
        let Ok(words) = column.cat32() else {
            return Ok(None);
        };
        Ok::<_, PolarsError>(Some((
            words.physical(),
            words.get_mapping().insert_cat(text)?,
        )))
    };
    let day = |column: &polars::prelude::Column| column.cast(&DataType::Int32);
    let met = match condition {
        Condition::Unless { value, .. } => match number(value)? {
            Some((numbers, n)) => return Ok(numbers.not_equal_missing(n)),
            None => return Ok(text()?.str()?.not_equal_missing(value.as_str())),
        },
        Condition::Flag { .. } => column.bool()?.clone(),
        Condition::Equals { value, .. } => match number(value)? {
            Some((numbers, n)) => numbers.equal(n),
            None => text()?.str()?.equal(value.as_str()),
        },
        Condition::Differs { value, .. } => match number(value)? {
            Some((numbers, n)) => numbers.not_equal(n),
            None => text()?.str()?.not_equal(value.as_str()),
        },
        Condition::Recorded { .. } => column.is_not_null(),
        Condition::Empty { .. } => column.is_null(),
        Condition::From { day: first, .. } => day(column)?.i32()?.gt_eq(days(*first)),
        Condition::To { day: last, .. } => day(column)?.i32()?.lt_eq(days(*last)),
        Condition::NotAfter { other, .. } => {
            day(column)?.i32()?.lt_eq(day(frame.column(other)?)?.i32()?)
        }
        Condition::Has { value, .. } => lists(frame, condition.column())?
            .into_iter()
            .map(|entries| Some(entries.contains(value)))
            .collect(),
        Condition::SameAs { .. }
        | Condition::Holds { .. }
        | Condition::Group { .. }
        | Condition::Members { .. }
        | Condition::Year { .. } => {
            unreachable!("they hang on the row of a figure")
        }
    };
    met.fill_null_with_values(false)
}

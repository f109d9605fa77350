//! Conditions → expressions: which rows of a sheet meet them. In: sheets, conditions. Out: masks. It
//! must not know what is counted.

use super::query::Ground;
use crate::{
    frame::days,
    table::{Condition, SheetRows},
};
use jiff::civil::Date;
use polars::prelude::*;
use rustc_hash::FxHashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Which rows of each sheet meet a condition: looked up once, for all figures and periods.
#[derive(Default)]
pub struct Masks(Mutex<KnownMasks>);

/// Sheet and condition → its rows.
type KnownMasks = FxHashMap<(&'static str, Condition), BooleanChunked>;

impl Ground<'_> {
    /// Which rows of a sheet meet all conditions but those that tie them to the row of a figure.
    pub fn mask(&self, rows: &SheetRows) -> PolarsResult<BooleanChunked> {
        self.look_up(&[rows])?;
        let height = self.sheets.frame(rows.sheet).height();
        let masks = self.masks();
        let conditions = rows.conditions.iter();
        let conditions = conditions.filter(|condition| !condition.is_of_own_row());
        let all = BooleanChunked::full("met".into(), true, height);
        Ok(conditions.fold(all, |met, condition| {
            let mask = masks.get(&(rows.sheet, condition.clone()));
            &met & mask.expect("just looked up")
        }))
    }

    /// Looks up which rows of one sheet meet conditions of which it is not known: one query for all.
    /// The lock is not held meanwhile: Polars may run other work of ours, which would wait for it.
    pub fn look_up(&self, rows: &[&SheetRows]) -> PolarsResult<()> {
        let Some(sheet) = rows.first().map(|rows| rows.sheet) else {
            return Ok(());
        };
        let mut unknown: Vec<Condition> = Vec::new();
        let masks = self.masks();
        for condition in rows.iter().flat_map(|rows| &rows.conditions) {
            let is_known = masks.contains_key(&(sheet, condition.clone()));
            if !is_known && !condition.is_of_own_row() && !unknown.contains(condition) {
                unknown.push(condition.clone());
            }
        }
        drop(masks);
        if unknown.is_empty() {
            return Ok(());
        }
        let found = rows_that_meet_each(&self.sheets.frame(sheet), &unknown)?;
        let found = unknown.into_iter().zip(found);
        self.masks()
            .extend(found.map(|(condition, mask)| ((sheet, condition), mask)));
        Ok(())
    }

    fn masks(&self) -> MutexGuard<'_, KnownMasks> {
        self.masks.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Of each condition: which rows of a frame meet it.
pub fn rows_that_meet_each(
    frame: &DataFrame,
    conditions: &[Condition],
) -> PolarsResult<Vec<BooleanChunked>> {
    let name = |place: usize| PlSmallStr::from(format!("met_{place}"));
    let met = conditions.iter().enumerate();
    let met: Vec<Expr> = met
        .map(|(place, condition)| is_met(condition).alias(name(place)))
        .collect();
    let met = frame.clone().lazy().select(met).collect()?;
    (0..conditions.len())
        .map(|place| Ok(met.column(&name(place))?.bool()?.clone()))
        .collect()
}

/// Which rows of a frame meet all conditions.
pub fn rows_that_meet(frame: &DataFrame, conditions: &[Condition]) -> PolarsResult<BooleanChunked> {
    let all = BooleanChunked::full("met".into(), true, frame.height());
    let each = rows_that_meet_each(frame, conditions)?;
    Ok(each.iter().fold(all, |met, mask| &met & mask))
}

/// Does a row meet a condition? What is missing meets none but that it is missing.
fn is_met(condition: &Condition) -> Expr {
    let day = |day: &Date| lit(days(*day)).cast(DataType::Date);
    let column = col(condition.column());
    let met = match condition {
        Condition::Unless { value, .. } => column.neq_missing(lit(value.clone())),
        Condition::Flag { .. } => column,
        Condition::Equals { value, .. } => column.eq(lit(value.clone())),
        Condition::Differs { value, .. } => column.neq(lit(value.clone())),
        Condition::Recorded { .. } => column.is_not_null(),
        Condition::Empty { .. } => column.is_null(),
        Condition::From { day: first, .. } => column.gt_eq(day(first)),
        Condition::To { day: last, .. } => column.lt_eq(day(last)),
        Condition::NotAfter { other, .. } => column.lt_eq(col(*other)),
        Condition::Has { value, .. } => column.list().contains(lit(value.clone()), false),
        Condition::SameAs { .. }
        | Condition::Holds { .. }
        | Condition::Group { .. }
        | Condition::Members { .. }
        | Condition::Year { .. } => unreachable!("they hang on the row of a figure"),
    };
    met.fill_null(lit(false))
}

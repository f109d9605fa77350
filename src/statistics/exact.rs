//! Exact arithmetic of statistics: fractions, never floats, until a figure is shown. In: whole
//! numbers. Out: fractions. It must not know what they count.

use crate::table::{Cell, Missing, Ratio};
use num_traits::Zero;

/// The quantile `part`/`whole` of values in ascending order, by linear interpolation between the
/// two nearest (method 7 of Hyndman and Fan 1996, as QUARTILE.INC of spreadsheets); the median of
/// an even number of values is the mean of the two in the middle.
#[must_use]
pub fn quantile(ascending: &[i64], part: i64, whole: i64) -> Option<Ratio> {
    let last = i64::try_from(ascending.len()).ok()? - 1;
    let place = Ratio::new((last * part).into(), whole.into());
    let below = usize::try_from(last * part / whole).ok()?;
    let low = Ratio::from_integer((*ascending.get(below)?).into());
    let high = Ratio::from_integer((*ascending.get(below + 1).unwrap_or(&ascending[below])).into());
    let beyond = place.fract();
    Some(low.clone() + (high - low) * beyond)
}

/// Herfindahl–Hirschman index: the sum of squared shares.
#[must_use]
pub fn herfindahl(values: &[i64]) -> Option<Ratio> {
    let total: i128 = values.iter().map(|n| i128::from(*n)).sum();
    let squares: i128 = values.iter().map(|n| i128::from(*n) * i128::from(*n)).sum();
    (total > 0).then(|| Ratio::new(squares.into(), (total * total).into()))
}

/// Gini coefficient of values in ascending order: 0 where all are equal, towards 1 where one has
/// all. None under two values, and where all are zero.
#[must_use]
pub fn gini(ascending: &[i64]) -> Option<Ratio> {
    let n = i128::try_from(ascending.len()).ok()?;
    let total: i128 = ascending.iter().map(|x| i128::from(*x)).sum();
    let weighted: i128 = (1..)
        .zip(ascending)
        .map(|(i, x): (i128, &i64)| (2 * i - n - 1) * i128::from(*x))
        .sum();
    (n > 1 && total > 0).then(|| Ratio::new(weighted.into(), (n * total).into()))
}

/// The sum of 1/k over a number of things for each k.
#[must_use]
pub fn sum_of_parts(of_k: impl IntoIterator<Item = (usize, i64)>) -> Ratio {
    of_k.into_iter().fold(Ratio::zero(), |sum, (k, n)| {
        sum + Ratio::new(n.into(), k.into())
    })
}

/// The mean of figures of several periods: shares as the sum of their parts by the sum of their
/// wholes, numbers as their mean over the periods that have one; else why there is none.
#[must_use]
pub fn mean(cells: &[&Cell]) -> Cell {
    let shares: Vec<(i64, i64)> = cells
        .iter()
        .filter_map(|c| {
            if let Cell::Share {
                numerator,
                denominator,
            } = c
            {
                Some((*numerator, *denominator))
            } else {
                None
            }
        })
        .collect();
    if !shares.is_empty() {
        return Cell::share(
            shares.iter().map(|s| s.0).sum(),
            shares.iter().map(|s| s.1).sum(),
        );
    }
    let numbers: Vec<Ratio> = cells.iter().filter_map(|c| c.exact()).collect();
    if let Some(n) = i64::try_from(numbers.len()).ok().filter(|n| *n > 0) {
        return Cell::ratio(numbers.into_iter().sum::<Ratio>() / Ratio::from_integer(n.into()));
    }
    let unknown = cells
        .iter()
        .any(|c| matches!(c, Cell::Missing(Missing::NotAvailable)));
    Cell::Missing(if unknown {
        Missing::NotAvailable
    } else {
        Missing::NotApplicable
    })
}

/// The difference of two shares in percentage points; where one has no value, neither has the
/// difference.
#[must_use]
pub fn points(now: &Cell, before: &Cell) -> Cell {
    match (now, before) {
        (Cell::Missing(m), _) | (_, Cell::Missing(m)) => Cell::Missing(*m),
        (now, before) => now
            .exact()
            .zip(before.exact())
            .map_or(Cell::Missing(Missing::NotApplicable), |(now, before)| {
                Cell::points((now - before) * Ratio::from_integer(100.into()))
            }),
    }
}

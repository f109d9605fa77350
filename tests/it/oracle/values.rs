//! How the recomputation writes a value: one canonical text for each number, share, fraction and
//! date.

use std::collections::BTreeMap;

use num_bigint::BigInt;
use num_rational::BigRational;

pub const NOT_APPLICABLE: &str = "[z]";
pub const NOT_AVAILABLE: &str = "[x]";
pub const NOT_RECORDED: &str = "not-recorded";

/// The figures found so far.
#[derive(Default)]
pub struct Sheet {
    pub values: BTreeMap<String, String>,
}

impl Sheet {
    /// Each cell is written once: a second value would mean that two rows share a key.
    pub fn put(&mut self, table: &str, row: &str, column: &str, value: impl Into<String>) {
        let key = format!("{table}|{row}|{column}");
        let earlier = self.values.insert(key.clone(), value.into());
        assert!(earlier.is_none(), "the cell {key} is written twice");
    }

    pub fn figure(&mut self, id: &str, value: impl Into<String>) {
        self.put(id, "", "", value);
    }
}

pub fn count(items: usize) -> i64 {
    i64::try_from(items).expect("a count fits")
}

pub fn whole(number: usize) -> String {
    number.to_string()
}

/// A share keeps both numbers; without a denominator it does not apply.
pub fn share(part: i64, all: i64) -> String {
    if all == 0 {
        NOT_APPLICABLE.to_owned()
    } else {
        format!("{part}/{all}")
    }
}

pub fn share_of(part: usize, all: usize) -> String {
    share(count(part), count(all))
}

pub fn ratio(part: i64, all: i64) -> BigRational {
    BigRational::new(BigInt::from(part), BigInt::from(all))
}

pub fn integer(number: i64) -> BigRational {
    ratio(number, 1)
}

/// A reduced fraction, or a whole number without a denominator.
pub fn fraction(number: &BigRational) -> String {
    if number.is_integer() {
        number.numer().to_string()
    } else {
        format!("{}/{}", number.numer(), number.denom())
    }
}

pub fn fraction_or(number: Option<&BigRational>, otherwise: &str) -> String {
    number.map_or_else(|| otherwise.to_owned(), fraction)
}

pub fn float(number: f64) -> String {
    format!("{number:.9}")
}

/// The value at `quarters` fourths of the way through ascending numbers, by linear interpolation at
/// (n - 1) p.
pub fn quantile(ascending: &[i64], quarters: usize) -> Option<BigRational> {
    if ascending.is_empty() {
        return None;
    }
    let steps = (ascending.len() - 1) * quarters;
    let (below, rest) = (steps / 4, steps % 4);
    let low = integer(ascending[below]);
    if rest == 0 {
        return Some(low);
    }
    let high = integer(ascending[below + 1]);
    let gap = high - low.clone();
    Some(low + gap * ratio(count(rest), 4))
}

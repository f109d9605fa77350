//! Columns of Polars frames as plain values, and days as Polars keeps them. In: frames. Out: values.
//! It must not know what a column is about.

use jiff::civil::{Date, date};
use polars::prelude::{DataFrame, DataType, PolarsResult};

/// A text column as plain values.
///
/// # Errors
/// Where the column is not there or not of text: a bug.
pub fn texts(frame: &DataFrame, column: &str) -> PolarsResult<Vec<Option<String>>> {
    let column = frame.column(column)?;
    if let Ok(categories) = column.cat32() {
        return Ok(categories
            .iter_str()
            .map(|v| v.map(str::to_owned))
            .collect());
    }
    Ok(column.str()?.iter().map(|v| v.map(str::to_owned)).collect())
}

/// A column of whole numbers (also flags) as plain values.
///
/// # Errors
/// Where the column is not there or not of numbers: a bug.
pub fn counts(frame: &DataFrame, column: &str) -> PolarsResult<Vec<Option<i64>>> {
    Ok(frame
        .column(column)?
        .cast(&DataType::Int64)?
        .i64()?
        .iter()
        .collect())
}

/// A date column as plain values.
///
/// # Errors
/// Where the column is not there or not of dates: a bug.
pub fn dates(frame: &DataFrame, column: &str) -> PolarsResult<Vec<Option<Date>>> {
    Ok(frame
        .column(column)?
        .date()?
        .physical()
        .iter()
        .map(|days| days.map(day))
        .collect())
}

/// The day that is so many after 1970-01-01.
#[must_use]
pub fn day(days: i32) -> Date {
    date(1970, 1, 1).saturating_add(jiff::Span::new().days(days))
}

/// A column of lists of texts as plain values.
///
/// # Errors
/// Where the column is not there or not of lists: a bug.
pub fn lists(frame: &DataFrame, column: &str) -> PolarsResult<Vec<Vec<String>>> {
    let lists = frame.column(column)?.list()?.rechunk();
    let (array, entries) = (lists.downcast_as_array(), lists.get_inner());
    // Where no list has an entry, entries have no kind.
    if entries.is_empty() {
        return Ok(vec![Vec::new(); lists.len()]);
    }
    let entries = entries.str()?.rechunk();
    let of = |row: usize| {
        let (start, end) = if array.validity().is_none_or(|valid| valid.get_bit(row)) {
            array.offsets().start_end(row)
        } else {
            (0, 0)
        };
        (start..end)
            .filter_map(|entry| entries.get(entry))
            .map(str::to_owned)
            .collect()
    };
    Ok((0..lists.len()).map(of).collect())
}

/// Days since 1970-01-01: what Polars keeps for a date.
#[must_use]
pub fn days(day: Date) -> i32 {
    day.since(date(1970, 1, 1))
        .map_or(0, |span| span.get_days())
}

/// Did a member belong to a body on this day? Joined ≤ day ≤ left, open ends allowed.
#[must_use]
pub fn belonged(day: Date, joined: Option<Date>, left: Option<Date>) -> bool {
    joined.is_none_or(|joined| joined <= day) && left.is_none_or(|left| left >= day)
}

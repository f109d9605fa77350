//! The common rules of all statistics, as named expressions over the frames. In: columns. Out: columns.
//! It must not know a single statistic.

use crate::{input::days, settings::period::Period};
use polars::prelude::*;

/// Only held meetings enter figures; planned, postponed and cancelled ones never do.
pub fn is_held() -> Expr {
    col("status").eq(lit("held"))
}

/// A meeting is in the period when its start date is.
pub fn in_period(period: &Period) -> Expr {
    on_or_before(period).and(start_day().gt_eq(lit(days(period.first))))
}

/// From the first meeting of the data to the end of the period.
pub fn on_or_before(period: &Period) -> Expr {
    col("start_date").is_not_null().and(start_day().lt_eq(lit(days(period.last))))
}

fn start_day() -> Expr {
    col("start_date").cast(DataType::Int32)
}

/// A member of the body on this day: joined ≤ day ≤ left, open ends allowed.
pub fn belonged_on_start_date() -> Expr {
    let joined = col("joined").is_null().or(col("joined").lt_eq(col("start_date")));
    let left = col("left").is_null().or(col("left").gt_eq(col("start_date")));
    joined.and(left)
}

/// Absence can be concluded only where the list names all who came.
pub fn is_complete(list: Option<&str>) -> bool {
    list == Some("complete")
}

/// Meetings that share an event count once as an event.
pub fn event() -> Expr {
    coalesce(&[col("event_id"), col("meeting_id")])
}

/// States, by the column that holds the kind of member.
pub fn is_state(kind: &str) -> Expr {
    col(kind).eq(lit("state")).fill_null(lit(false))
}

/// Members of any other recorded kind: international organisations among them. Without a kind a member is neither.
pub fn is_organisation(kind: &str) -> Expr {
    col(kind).is_not_null().and(is_state(kind).not())
}

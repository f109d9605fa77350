//! Who takes part: one file for each statistic of participation.
pub mod delegations;
pub mod longest_absence;
pub mod matrix;
pub mod meetings_held;
pub mod rate;
pub mod rate_overall;
pub mod roles;
pub mod trend;

use crate::table::{Condition, Rows};

/// The rows of the presence sheet that a share of this series is counted from.
fn presence_rows(series: &str, flags: &[&'static str], more: impl IntoIterator<Item = Condition>) -> Rows {
    let mut conditions = vec![Condition::Equals { column: "series", value: series.to_owned() }];
    conditions.extend(flags.iter().map(|&column| Condition::Equals { column, value: "1".to_owned() }));
    conditions.extend(more);
    Rows { sheet: "presence", conditions }
}

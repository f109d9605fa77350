//! The common rules of all statistics, by name. In: what is recorded. Out: what it means. It must
//! not know a single statistic.

/// Absence can be concluded only where the list names all who came.
pub fn is_complete(list: Option<&str>) -> bool {
    list == Some("complete")
}

/// Meetings that share an event count once as an event.
pub fn event(event: Option<String>, meeting: Option<String>) -> Option<String> {
    event.or(meeting)
}

/// From two to three fifths are women.
pub const fn is_balanced(women: i64, all: i64) -> bool {
    all > 0 && 2 * all <= 5 * women && 5 * women <= 3 * all
}

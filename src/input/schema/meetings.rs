//! meetings.csv: which meetings took place or are planned. It must not know the other tables but by name.

use super::{Kind, Need, TableSchema, column, required};

pub const SCHEMA: TableSchema = TableSchema {
    name: "meetings",
    need: Need::Required,
    key: &["meeting_id"],
    columns: &[
        required("meeting_id", Kind::Text),
        required("title", Kind::Text),
        column("body", Kind::Text),
        column("kind", Kind::Text),
        column("ordinal", Kind::Count),
        column("start_date", Kind::Date),
        column("end_date", Kind::Date),
        column("mode", Kind::Choice(&["in-person", "virtual", "hybrid"], None)),
        column("venue", Kind::Text),
        column("host", Kind::Text),
        column("co_chairs", Kind::References("members")),
        column("themes", Kind::References("themes")),
        column("status", Kind::Choice(&["held", "planned", "postponed", "cancelled"], Some("held"))),
        column("event_id", Kind::Text),
        column("attendance_list", Kind::Choice(&["complete", "partial", "none"], None)),
        column("reported_members", Kind::Count),
        column("reported_international_organisations", Kind::Count),
        column("reported_observers", Kind::Count),
        column("reported_delegates", Kind::Count),
        column("summary", Kind::Text),
        column("source", Kind::Text),
    ],
};

//! attendance.csv: who came to which meeting. It must not know the other tables but by name.

use super::{CAPACITY, Kind, Need, TableSchema, column, personal, required};

pub const SCHEMA: TableSchema = TableSchema {
    name: "attendance",
    need: Need::Required,
    key: &[],
    columns: &[
        required("meeting_id", Kind::Reference("meetings")),
        required("member_id", Kind::Reference("members")),
        column("status", Kind::Choice(&["attended", "registered", "apologies", "absent"], Some("attended"))),
        column("capacity", Kind::Choice(CAPACITY, None)),
        column("role", Kind::Choice(&["head", "delegate", "co-chair", "chair", "speaker", "panellist", "rapporteur"], None)),
        personal("delegate_name", Kind::Text),
        personal("organisation", Kind::Text),
        personal("gender", Kind::Choice(&["female", "male", "other"], None)),
        column("mode", Kind::Choice(&["in-person", "virtual"], None)),
        column("delegate_count", Kind::Count),
        column("source", Kind::Text),
    ],
};

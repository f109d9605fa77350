//! members.csv: who belongs to the process. It must not know the other tables but by name.

use super::{CAPACITY, Kind, Need, TableSchema, column, personal, required};

pub const SCHEMA: TableSchema = TableSchema {
    name: "members",
    need: Need::Recommended,
    key: &["member_id"],
    columns: &[
        required("member_id", Kind::Text),
        required("name", Kind::Text),
        column("short_name", Kind::Text),
        column("aliases", Kind::List),
        column("kind", Kind::Text),
        column("region", Kind::Text),
        column("groups", Kind::List),
        column("capacity", Kind::Choice(CAPACITY, Some("member"))),
        column("joined", Kind::Date),
        column("left", Kind::Date),
        column("language", Kind::Text),
        personal("contact", Kind::Text),
        column("source", Kind::Text),
    ],
};

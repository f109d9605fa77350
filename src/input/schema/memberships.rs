//! memberships.csv: who belonged to which body, from when to when. It must not know the other tables but by name.

use super::{CAPACITY, Kind, Need, TableSchema, column, required};

pub const SCHEMA: TableSchema = TableSchema {
    name: "memberships",
    need: Need::Recommended,
    key: &["member_id", "body", "joined"],
    columns: &[
        required("member_id", Kind::Reference("members")),
        required("body", Kind::Text),
        column("capacity", Kind::Choice(CAPACITY, Some("member"))),
        column("joined", Kind::Date),
        column("left", Kind::Date),
        column("source", Kind::Text),
    ],
};

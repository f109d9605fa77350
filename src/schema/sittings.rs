//! sittings.csv: who was present at which sitting of a meeting. It must not know the other tables
//! but by name.

use super::{Kind, Need, SOURCE, TableSchema, Whose, column, required};

pub const SCHEMA: TableSchema = TableSchema {
    name: "sittings",
    also: "",
    need: Need::Optional,
    key: &[],
    whose: Whose::MembersIn(&["member_id"]),
    orders: &[],
    own: &[
        required("meeting_id", Kind::Reference("meetings"), ""),
        required("sitting", Kind::Text, ""),
        column("date", Kind::Date, ""),
        required("member_id", Kind::Reference("members"), ""),
        column(
            "status",
            Kind::Choice(
                &["attended", "apologies", "absent", "unknown"],
                Some("attended"),
            ),
            "",
        ),
        SOURCE,
    ],
    translated: &[],
};

//! credentials.csv: which delegations handed in credentials, in which form, and when. It must not
//! know the other tables but by name.

use super::{Kind, Need, SOURCE, TableSchema, Whose, column, required};

/// Signed by an authority that the rules name, and in the original.
pub const FORMAL: &str = "formal";

pub const SCHEMA: TableSchema = TableSchema {
    name: "credentials",
    also: "",
    need: Need::Optional,
    key: &[],
    whose: Whose::MembersIn(&["member_id"]),
    orders: &[],
    own: &[
        required("meeting_id", Kind::Reference("meetings"), ""),
        required("member_id", Kind::Reference("members"), ""),
        required("form", Kind::Choice(&[FORMAL, "provisional"], None), ""),
        column("received", Kind::Date, ""),
        column("authority", Kind::Text, ""),
        SOURCE,
    ],
    translated: &[],
};

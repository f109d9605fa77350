//! officers.csv: who held which place in a body, from when to when. It must not know the other
//! tables but by name.

use super::{Kind, Need, Privacy, SOURCE, TableSchema, Whose, column, private, required};

/// The place of one who is a member of a body and nothing more.
pub const MEMBER: &str = "member";

pub const SCHEMA: TableSchema = TableSchema {
    name: "officers",
    also: "",
    need: Need::Optional,
    key: &[],
    whose: Whose::MembersIn(&["member_id"]),
    orders: &[("from", "to")],
    own: &[
        required("body", Kind::Text, ""),
        column("member_id", Kind::Reference("members"), ""),
        column(
            "role",
            Kind::Choice(
                &[
                    "chair",
                    "co-chair",
                    "vice-chair",
                    "rapporteur",
                    "alternate",
                    MEMBER,
                ],
                Some(MEMBER),
            ),
            "",
        ),
        private("name", Kind::Text, Privacy::Person, ""),
        private(
            "gender",
            Kind::Choice(&["female", "male", "other"], None),
            Privacy::Inside,
            "",
        ),
        // Which places are new would say whose gender a change is.
        private("from", Kind::Date, Privacy::Inside, ""),
        private("to", Kind::Date, Privacy::Inside, ""),
        SOURCE,
    ],
    translated: &[],
};

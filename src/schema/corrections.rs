//! corrections.csv: what members propose to correct in the attendance lists, and what the secretariat
//! decided. `collect` writes it. It must not know the other tables but by name.

use super::{Kind, Need, Privacy, TableSchema, Whose, column, private, required};

/// What members may correct of a delegation.
pub const PRESENT: &str = "present";
pub const ROLE: &str = "role";
pub const DELEGATION_SIZE: &str = "delegation-size";
/// A remark without a value: it is for people to read.
pub const REMARK: &str = "remark";

/// The column of attendance that says by which corrections a row was changed or added.
pub const CORRECTED_BY: &str = "correction";

/// What the secretariat decides.
pub const ACCEPTED: &str = "accepted";
const REJECTED: &str = "rejected";

pub const SCHEMA: TableSchema = TableSchema {
    name: "corrections",
    also: "",
    need: Need::Optional,
    key: &[],
    whose: Whose::MembersIn(&["member_id"]),
    orders: &[],
    own: &[
        required("member_id", Kind::Reference("members"), ""),
        // A general remark is about no single meeting.
        column("meeting_id", Kind::Reference("meetings"), ""),
        required(
            "field",
            Kind::Choice(&[PRESENT, ROLE, DELEGATION_SIZE, REMARK], None),
            "",
        ),
        column("recorded", Kind::Text, ""),
        column("proposed", Kind::Text, ""),
        private("remarks", Kind::Text, Privacy::Person, ""),
        private("by", Kind::Text, Privacy::Person, ""),
        private("place", Kind::Text, Privacy::Inside, ""),
        column("decision", Kind::Choice(&[ACCEPTED, REJECTED], None), ""),
    ],
    translated: &[],
};

/// A whole number of delegates that may be proposed, however a program wrote it.
#[must_use]
pub fn delegates(text: &str) -> Option<i64> {
    let number = text.strip_suffix(".0").unwrap_or(text).parse::<i64>();
    number
        .ok()
        .filter(|n| (1..=form::MOST_DELEGATES).contains(n))
}

/// The roles of a delegation that may be proposed.
#[must_use]
pub fn roles() -> &'static [&'static str] {
    let column = super::attendance::SCHEMA.column("role");
    match column.map(|column| column.kind) {
        Some(Kind::Choice(roles, _)) => roles,
        _ => &[],
    }
}

/// Where things stand on the sheet that members fill in, by rows and columns from 0.
pub mod form {
    /// The cells beside labels: the name of the member, the edition, what tells the program which
    /// sheet it is, who filled it in, and what else there is to say.
    pub const MEMBER: (u32, u16) = (4, 1);
    pub const EDITION: (u32, u16) = (5, 1);
    pub const REFERENCE: (u32, u16) = (6, 1);
    pub const BY: (u32, u16) = (7, 1);
    pub const REMARKS: (u32, u16) = (8, 1);
    /// The row of the column headers.
    pub const HEAD: u32 = 10;

    pub const MEETING: u16 = 0;
    pub const TITLE: u16 = 1;
    pub const DATE: u16 = 2;
    /// What is recorded; the cell to fill in is the next one.
    pub const PRESENT: u16 = 3;
    pub const ROLE: u16 = 5;
    pub const SIZE: u16 = 7;
    pub const ROW_REMARKS: u16 = 9;
    pub const COLUMNS: u16 = 10;

    /// In a reference, an edition without a day.
    pub const NO_DAY: &str = "-";
    /// What the reference of each sheet begins with.
    pub const MARK: &str = "rapporteur-corrections";
    /// The most characters of a remark, and of a name.
    pub const LONGEST: u32 = 1_000;
    pub const MOST_DELEGATES: i64 = 99_999;
}

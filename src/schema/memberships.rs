//! memberships.csv: who belonged to which body, from when to when. It must not know the other
//! tables but by name.

use super::{CAPACITY, Kind, Need, SOURCE, TableSchema, Whose, column, required};

pub const SCHEMA: TableSchema = TableSchema {
    name: "memberships",
    also: "membership, composition, adhesions, bodies, composicion, membresias, keanggotaan, \
           العضوية, العضويات",
    need: Need::Recommended,
    key: &["member_id", "body", "joined"],
    whose: Whose::MembersIn(&["member_id"]),
    orders: &[("joined", "left")],
    own: &[
        required(
            "member_id",
            Kind::Reference("members"),
            "member, country, state, membre, pays, etat, code, iso3, pais, estado, miembro, negara, \
             anggota, الدولة, العضو, البلد",
        ),
        required(
            "body",
            Kind::Text,
            "group, working group, committee, organe, groupe, comite",
        ),
        column(
            "capacity",
            Kind::Choice(CAPACITY, Some("member")),
            "membership type, qualite",
        ),
        column(
            "joined",
            Kind::Date,
            "since, from, join date, adhesion, depuis",
        ),
        column("left", Kind::Date, "until, to, left date, retrait, jusqua"),
        SOURCE,
    ],
    translated: &[],
};

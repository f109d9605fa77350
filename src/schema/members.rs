//! members.csv: who belongs to the process. It must not know the other tables but by name.

use super::{CAPACITY, Kind, Need, Privacy, SOURCE, TableSchema, column, private, required};

pub const SCHEMA: TableSchema = TableSchema {
    name: "members",
    also: &["countries", "states", "parties", "membres", "pays", "etats", "delegations", "membership list"],
    need: Need::Recommended,
    key: &["member_id"],
    orders: &[("joined", "left")],
    columns: &[
        required("member_id", Kind::Text, &["id", "code", "iso", "iso3", "isocode", "countrycode", "codepays"]),
        required("name", Kind::Text, &["member", "country", "state", "delegation", "membername", "nom", "pays", "membre", "etat"]),
        column("short_name", Kind::Text, &["short", "shortname", "nomcourt"]),
        column("aliases", Kind::List, &["alias", "othernames", "alsoknownas", "autresnoms"]),
        column("kind", Kind::Text, &["type", "category", "categorie"]),
        column("region", Kind::Text, &["area", "continent"]),
        column("groups", Kind::List, &["group", "groupes", "groupe"]),
        column("capacity", Kind::Choice(CAPACITY, Some("member")), &["qualite", "membershiptype"]),
        column("joined", Kind::Date, &["since", "from", "joindate", "adhesion", "depuis"]),
        column("left", Kind::Date, &["until", "to", "leftdate", "retrait", "jusqua"]),
        column("language", Kind::Text, &["lang", "langue"]),
        private("contact", Kind::Text, Privacy::Person, &["focalpoint", "email", "pointfocal", "courriel"]),
        SOURCE,
    ],
};

//! members.csv: who belongs to the process. It must not know the other tables but by name.

use super::{CAPACITY, Kind, Need, Privacy, SOURCE, TableSchema, Whose, column, private, required};

/// Figures distinguish only states and others.
const KINDS: &[&str] = &[
    "state",
    "international-organisation",
    "civil-society",
    "non-governmental-organisation",
    "private-sector",
    "territory",
    "secretariat",
];

pub const SCHEMA: TableSchema = TableSchema {
    name: "members",
    also: "countries, states, parties, membres, pays, etats, delegations, membership list, \
           miembros, paises, estados, anggota, negara, negara anggota, الأعضاء, الدول",
    need: Need::Recommended,
    key: &["member_id"],
    whose: Whose::MembersIn(&["member_id"]),
    orders: &[("joined", "left")],
    own: &[
        required(
            "member_id",
            Kind::Text,
            "id, code, member code, country code, iso, iso3, iso code, code pays, codigo, \
             codigo de pais, kode, kode negara, الرمز",
        ),
        required(
            "name",
            Kind::Text,
            "member, country, country name, state, delegation, member name, nom, pays, membre, \
             etat, party, partie, pais, estado, miembro, negara, anggota, الدولة, العضو, البلد",
        ),
        column("short_name", Kind::Text, "short, short name, nom court"),
        column(
            "aliases",
            Kind::List,
            "alias, other names, also known as, autres noms",
        ),
        column(
            "kind",
            Kind::Open(KINDS),
            "type, type of member, category, categorie",
        ),
        column("region", Kind::Text, "area, continent"),
        column("groups", Kind::List, "group, groupes, groupe"),
        column(
            "capacity",
            Kind::Choice(CAPACITY, Some("member")),
            "qualite, membership type, status, statut, member observer",
        ),
        column(
            "protocol_order",
            Kind::Count,
            "order of protocol, ordre protocolaire, orden de protocolo, urutan protokol",
        ),
        column(
            "joined",
            Kind::Date,
            "since, member since, date of accession, accession, from, join date, adhesion, depuis",
        ),
        column("left", Kind::Date, "until, to, left date, retrait, jusqua"),
        column("language", Kind::Text, "lang, langue"),
        private(
            "contact",
            Kind::Text,
            Privacy::Person,
            "focal point, email, point focal, courriel",
        ),
        private(
            "domains",
            Kind::List,
            Privacy::Inside,
            "domain, email domains, domaines, domaine, dominios, domain surel, النطاقات",
        ),
        SOURCE,
    ],
    translated: &["name", "short_name"],
};

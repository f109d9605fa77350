//! attendance.csv: who came to which meeting. It must not know the other tables but by name.

use super::{CAPACITY, Kind, Need, Privacy, SOURCE, TableSchema, column, private, required};

pub const SCHEMA: TableSchema = TableSchema {
    name: "attendance",
    also: &["participants", "participation", "registrations", "delegates", "presence", "presences", "inscriptions", "attendees"],
    need: Need::Required,
    key: &[],
    orders: &[],
    columns: &[
        required("meeting_id", Kind::Reference("meetings"), &["meeting", "session", "event", "reunion", "evenement", "seance"]),
        required(
            "member_id",
            Kind::Reference("members"),
            &["member", "delegation", "country", "state", "party", "membre", "pays", "etat", "partie", "iso", "iso3", "delegationiso"],
        ),
        column(
            "status",
            Kind::Choice(&["attended", "registered", "apologies", "absent"], Some("attended")),
            &["attendance", "attended", "present", "presence", "statut"],
        ),
        column("capacity", Kind::Choice(CAPACITY, None), &["participantcategory", "category", "qualite", "categorie"]),
        column(
            "role",
            Kind::Choice(&["head", "delegate", "co-chair", "chair", "speaker", "panellist", "rapporteur"], None),
            &["function", "fonction"],
        ),
        private(
            "delegate_name",
            Kind::Text,
            Privacy::Person,
            &["person", "delegate", "name", "fullname", "participant", "nom", "personne", "delegue", "nomcomplet"],
        ),
        private(
            "organisation",
            Kind::Text,
            Privacy::Inside,
            &["organization", "affiliation", "ministry", "agency", "institution", "ministere", "organisme"],
        ),
        private("gender", Kind::Choice(&["female", "male", "other"], None), Privacy::Inside, &["sex", "female", "genre", "sexe", "femme"]),
        column("mode", Kind::Choice(&["in-person", "virtual"], None), &["participationmode", "attendancemode", "modalite"]),
        column("delegate_count", Kind::Count, &["delegates", "numberofdelegates", "count", "nombre", "nombrededelegues"]),
        SOURCE,
    ],
};

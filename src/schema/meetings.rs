//! meetings.csv: which meetings took place or are planned. It must not know the other tables but by name.

use super::{Kind, Need, SOURCE, TableSchema, column, required};

pub const SCHEMA: TableSchema = TableSchema {
    name: "meetings",
    also: &["sessions", "events", "calendar", "reunions", "evenements", "calendrier", "meeting"],
    need: Need::Required,
    key: &["meeting_id"],
    orders: &[("start_date", "end_date")],
    own: &[
        required(
            "meeting_id",
            Kind::Text,
            &["id", "code", "ref", "reference", "key", "meeting", "session", "event", "reunion", "seance", "evenement"],
        ),
        required("title", Kind::Text, &["name", "meeting title", "meeting name", "subject", "titre", "nom", "intitule", "meeting"]),
        column("body", Kind::Text, &["organ", "group", "working group", "committee", "organe", "groupe", "comite"]),
        column("kind", Kind::Text, &["type", "meeting type", "category", "nature", "categorie"]),
        column("ordinal", Kind::Count, &["number", "no", "session number", "numero"]),
        column(
            "start_date",
            Kind::Date,
            &["date", "start", "opening", "opens", "first day", "start date", "from", "begin", "date de debut", "debut"],
        ),
        column("end_date", Kind::Date, &["end", "end date", "closing", "closes", "last day", "to", "date de fin", "fin"]),
        column("mode", Kind::Choice(&["in-person", "virtual", "hybrid"], None), &["format", "modalite"]),
        column("venue", Kind::Text, &["location", "place", "city", "lieu", "ville"]),
        column("host", Kind::Text, &["hosted by", "hote"]),
        column(
            "co_chairs",
            Kind::References("members"),
            &["co chair", "co chairs", "chairs", "chair", "presided by", "co presidents", "presidents"],
        ),
        column("themes", Kind::References("themes"), &["theme", "topics", "topic", "thematique"]),
        column(
            "status",
            Kind::Choice(&["held", "planned", "postponed", "cancelled"], Some("held")),
            &["state", "meeting status", "statut", "etat"],
        ),
        column("event_id", Kind::Text, &["event", "joint event", "evenement"]),
        column("attendance_list", Kind::Choice(&["complete", "partial", "none"], None), &["list", "liste de presence"]),
        column(
            "reported_members",
            Kind::Count,
            &["members", "members present", "number of members", "number of members present", "membres presents"],
        ),
        column("reported_international_organisations", Kind::Count, &["international organisations", "organisations"]),
        column("reported_observers", Kind::Count, &["observers", "observateurs"]),
        column("reported_delegates", Kind::Count, &["delegates", "participants", "delegues"]),
        column("summary", Kind::Text, &["description", "notes", "resume", "abstract"]),
        SOURCE,
    ],
    translated: &["title"],
};

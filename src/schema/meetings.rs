//! meetings.csv: which meetings took place or are planned. It must not know the other tables but by name.

use super::{Kind, Need, SOURCE, TableSchema, column, required};

pub const SCHEMA: TableSchema = TableSchema {
    name: "meetings",
    also: &["sessions", "events", "calendar", "reunions", "evenements", "calendrier", "meeting"],
    need: Need::Required,
    key: &["meeting_id"],
    orders: &[("start_date", "end_date")],
    columns: &[
        required("meeting_id", Kind::Text, &["id", "meeting", "session", "code", "event", "reunion", "seance", "evenement"]),
        required("title", Kind::Text, &["name", "meetingtitle", "meetingname", "subject", "titre", "nom", "intitule"]),
        column("body", Kind::Text, &["group", "workinggroup", "committee", "organe", "groupe", "comite"]),
        column("kind", Kind::Text, &["type", "meetingtype", "category", "nature", "categorie"]),
        column("ordinal", Kind::Count, &["number", "no", "session number", "numero"]),
        column("start_date", Kind::Date, &["date", "start", "startdate", "from", "begin", "datededebut", "debut"]),
        column("end_date", Kind::Date, &["end", "enddate", "to", "datedefin", "fin"]),
        column("mode", Kind::Choice(&["in-person", "virtual", "hybrid"], None), &["format", "modalite"]),
        column("venue", Kind::Text, &["location", "place", "city", "lieu", "ville"]),
        column("host", Kind::Text, &["hostedby", "hote"]),
        column("co_chairs", Kind::References("members"), &["cochair", "cochairs", "chairs", "chair", "copresidents", "presidents"]),
        column("themes", Kind::References("themes"), &["theme", "topics", "topic", "thematique"]),
        column(
            "status",
            Kind::Choice(&["held", "planned", "postponed", "cancelled"], Some("held")),
            &["state", "meetingstatus", "statut", "etat"],
        ),
        column("event_id", Kind::Text, &["event", "jointevent", "evenement"]),
        column("attendance_list", Kind::Choice(&["complete", "partial", "none"], None), &["list", "listedepresence"]),
        column("reported_members", Kind::Count, &["members", "memberspresent", "membrespresents"]),
        column("reported_international_organisations", Kind::Count, &["internationalorganisations", "organisations"]),
        column("reported_observers", Kind::Count, &["observers", "observateurs"]),
        column("reported_delegates", Kind::Count, &["delegates", "participants", "delegues"]),
        column("summary", Kind::Text, &["description", "notes", "resume", "abstract"]),
        SOURCE,
    ],
};

//! initiatives.csv: what was agreed, and what became of it. It must not know the other tables but by name.

use super::{Kind, Need, SOURCE, TableSchema, column, required};

pub const SCHEMA: TableSchema = TableSchema {
    name: "initiatives",
    also: &["actions", "projects", "commitments", "workplan", "projets", "engagements"],
    need: Need::Required,
    key: &["initiative_id"],
    orders: &[("start_date", "due_date"), ("start_date", "completed_date")],
    columns: &[
        required("initiative_id", Kind::Text, &["id", "initiative", "number", "code", "numero"]),
        required("title", Kind::Text, &["name", "action", "project", "titre", "nom", "intitule"]),
        column("kind", Kind::Text, &["type", "category", "nature", "categorie"]),
        column("themes", Kind::References("themes"), &["theme", "topic", "topics", "area", "thematique"]),
        column("leads", Kind::References("members"), &["lead", "leadmember", "responsible", "responsable", "chefdefile"]),
        column("partners", Kind::References("members"), &["partner", "partenaires", "partenaire", "support"]),
        column(
            "status",
            Kind::Choice(&["proposed", "agreed", "in-progress", "delivered", "discontinued"], None),
            &["state", "progress", "statut", "etat", "avancement"],
        ),
        column("priority", Kind::Text, &["priorite"]),
        column("agreed_at", Kind::Reference("meetings"), &["agreed", "agreedmeeting", "adopteea"]),
        column("launched_at", Kind::Reference("meetings"), &["launched", "launchedmeeting", "lanceea"]),
        column("start_date", Kind::Date, &["start", "begin", "debut", "datededebut"]),
        column("due_date", Kind::Date, &["due", "deadline", "echeance", "datelimite"]),
        column("completed_date", Kind::Date, &["completed", "delivereddate", "end", "enddate", "datedefin", "achevement"]),
        column("contributes_to", Kind::List, &["frameworks", "framework", "contributesto", "cadre"]),
        column("description", Kind::Text, &["details", "notes"]),
        SOURCE,
    ],
};

//! initiatives.csv: what was agreed, and what became of it. It must not know the other tables but
//! by name.

use super::{Kind, Need, SOURCE, TableSchema, Whose, column, required};

/// The states of an initiative, in the order of its life.
pub const STATUS: &[&str] = &[
    "proposed",
    "agreed",
    "in-progress",
    "delivered",
    "discontinued",
];

pub const SCHEMA: TableSchema = TableSchema {
    name: "initiatives",
    also: "actions, projects, commitments, workplan, projets, engagements, iniciativas, \
           proyectos, inisiatif, proyek, المبادرات",
    need: Need::Recommended,
    key: &["initiative_id"],
    whose: Whose::MembersIn(&["leads", "partners"]),
    orders: &[("start_date", "due_date"), ("start_date", "completed_date")],
    own: &[
        required(
            "initiative_id",
            Kind::Text,
            "id, code, ref, reference, key, number, no, numero",
        ),
        required(
            "title",
            Kind::Text,
            "name, initiative, action, project, commitment, text, titre, nom, intitule",
        ),
        column("kind", Kind::Text, "type, category, nature, categorie"),
        column(
            "themes",
            Kind::References("themes"),
            "theme, topic, topics, area, thematique",
        ),
        column(
            "leads",
            Kind::References("members"),
            "lead, lead member, lead members, lead country, lead countries, led by, responsible, \
             responsable, chef de file",
        ),
        column(
            "partners",
            Kind::References("members"),
            "partner, supporting, supporting members, supporting countries, supported by, \
             partenaires, partenaire, support",
        ),
        column(
            "status",
            Kind::Choice(STATUS, None),
            "state, state of play, progress, statut, etat, avancement",
        ),
        column("priority", Kind::Text, "priorite"),
        column(
            "agreed_at",
            Kind::Reference("meetings"),
            "agreed, agreed by, agreed meeting, adoptee a",
        ),
        column(
            "launched_at",
            Kind::Reference("meetings"),
            "launched, launched meeting, lancee a",
        ),
        column(
            "start_date",
            Kind::Date,
            "start, begin, debut, date de debut",
        ),
        column(
            "due_date",
            Kind::Date,
            "due, deadline, echeance, date limite",
        ),
        column(
            "completed_date",
            Kind::Date,
            "completed, completed on, done, delivered on, completion date, delivered date, end, \
             end date, date de fin, achevement",
        ),
        column(
            "contributes_to",
            Kind::List,
            "frameworks, framework, contributes to, cadre",
        ),
        column("description", Kind::Text, "details, notes"),
        SOURCE,
    ],
    translated: &["title"],
};

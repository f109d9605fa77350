//! initiatives.csv: what was agreed, and what became of it. It must not know the other tables but by name.

use super::{Kind, Need, TableSchema, column, required};

pub const SCHEMA: TableSchema = TableSchema {
    name: "initiatives",
    need: Need::Required,
    key: &["initiative_id"],
    columns: &[
        required("initiative_id", Kind::Text),
        required("title", Kind::Text),
        column("kind", Kind::Text),
        column("themes", Kind::References("themes")),
        column("leads", Kind::References("members")),
        column("partners", Kind::References("members")),
        column("status", Kind::Choice(&["proposed", "agreed", "in-progress", "delivered", "discontinued"], None)),
        column("priority", Kind::Text),
        column("agreed_at", Kind::Reference("meetings")),
        column("launched_at", Kind::Reference("meetings")),
        column("start_date", Kind::Date),
        column("due_date", Kind::Date),
        column("completed_date", Kind::Date),
        column("contributes_to", Kind::List),
        column("description", Kind::Text),
        column("source", Kind::Text),
    ],
};

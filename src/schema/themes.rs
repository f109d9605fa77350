//! themes.csv: the words for what meetings and initiatives are about. It must not know the other
//! tables but by name.

use super::{Kind, Need, SOURCE, TableSchema, column, required};

pub const SCHEMA: TableSchema = TableSchema {
    name: "themes",
    also: &["topics", "thematiques", "theme"],
    need: Need::Recommended,
    key: &["theme_id"],
    orders: &[],
    own: &[
        required("theme_id", Kind::Text, &["id", "code", "theme"]),
        required(
            "name",
            Kind::Text,
            &["title", "label", "topic", "nom", "titre", "libelle"],
        ),
        column(
            "parent",
            Kind::Reference("themes"),
            &["broader", "parent theme", "theme parent"],
        ),
        column("description", Kind::Text, &["definition", "notes"]),
        SOURCE,
    ],
    translated: &["name"],
};

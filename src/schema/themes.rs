//! themes.csv: the words for what meetings and initiatives are about. It must not know the other
//! tables but by name.

use super::{Kind, Need, SOURCE, TableSchema, Whose, fact, required};
use crate::table::Tells;

pub const SCHEMA: TableSchema = TableSchema {
    name: "themes",
    also: "topics, thematiques, theme, temas, tema, المواضيع",
    need: Need::Recommended,
    key: &["theme_id"],
    whose: Whose::Everyone,
    orders: &[],
    own: &[
        required("theme_id", Kind::Text, "id, code, theme").tells(Tells::Facts),
        required(
            "name",
            Kind::Text,
            "title, label, topic, nom, titre, libelle",
        )
        .tells(Tells::Facts),
        fact(
            "parent",
            Kind::Reference("themes"),
            "broader, parent theme, theme parent",
        ),
        fact("description", Kind::Text, "definition, notes"),
        SOURCE.tells(Tells::Facts),
    ],
    translated: &["name"],
};

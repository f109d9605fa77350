//! themes.csv: the words for what meetings and initiatives are about. It must not know the other tables but by name.

use super::{Kind, Need, TableSchema, column, required};

pub const SCHEMA: TableSchema = TableSchema {
    name: "themes",
    need: Need::Recommended,
    key: &["theme_id"],
    columns: &[
        required("theme_id", Kind::Text),
        required("name", Kind::Text),
        column("parent", Kind::Text),
        column("description", Kind::Text),
        column("source", Kind::Text),
    ],
};

//! updates.csv: what became of initiatives, and when. It must not know the other tables but by name.

use super::{
    Kind, Need, Privacy, SOURCE, TableSchema, Whose, column, initiatives, private, required,
};

pub const SCHEMA: TableSchema = TableSchema {
    name: "updates",
    also: "",
    need: Need::Optional,
    key: &[],
    whose: Whose::ThoseOf("initiatives"),
    orders: &[],
    own: &[
        required("initiative_id", Kind::Reference("initiatives"), ""),
        required("date", Kind::Date, ""),
        column("status", Kind::Choice(initiatives::STATUS, None), ""),
        column("note", Kind::Text, ""),
        column("next_step", Kind::Text, ""),
        private("responsible", Kind::Text, Privacy::Person, ""),
        SOURCE,
    ],
    translated: &[],
};

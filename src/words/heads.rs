//! What tables, columns and figures are called. In: their declarations. Out: text. It must not know
//! what a document looks like.

use super::{Words, capital, messages::message_name};
use crate::{
    languages,
    table::{Column, Label, Table},
};

impl Words {
    /// The title of a table: `statistic-part`, for one series `…-series`.
    #[must_use]
    pub fn title(&self, table: &Table) -> String {
        let id = message_of(table);
        let series = table.series.as_ref().and_then(|s| {
            self.find(
                &format!("{id}-series"),
                &[("series", s.name.as_str().into())],
            )
        });
        series.unwrap_or_else(|| self.text(&id))
    }

    /// The title of a table, without its series.
    #[must_use]
    pub fn plain_title(&self, table: &Table) -> String {
        self.text(&message_of(table))
    }

    /// Is there a table of this id, without its series?
    #[must_use]
    pub fn has_title(&self, id: &str) -> bool {
        self.find(&message_name(&[id]), &[]).is_some()
    }

    /// The definition of a statistic: its question, how it is counted, and the edge rules.
    #[must_use]
    pub fn definition(&self, id: &str) -> [String; 3] {
        ["question", "formula", "edges"]
            .map(|part| self.text(&format!("{}.{part}", message_name(&[id]))))
    }

    /// What a figure is, by its id; the question of its statistic where it has no name of its own.
    #[must_use]
    pub fn figure(&self, id: &str) -> String {
        let plain = id.split('@').next().unwrap_or(id);
        let name = self.find(&message_name(&["figure", plain]), &[]);
        let question = || {
            let parts: Vec<&str> = plain.splitn(3, '.').take(2).collect();
            self.text(&format!("{}.question", message_name(&parts)))
        };
        name.unwrap_or_else(question)
    }

    /// What "from n of N" says under a table of rates.
    #[must_use]
    pub fn basis(&self, table: &Table) -> Option<String> {
        table.basis.map(|b| {
            self.say(
                "basis",
                &[("countable", b.countable.into()), ("held", b.held.into())],
            )
        })
    }

    /// The head of a column, without its unit.
    #[must_use]
    pub fn head(&self, column: &Column) -> String {
        match &column.label {
            Label::Term(key) => self.text(&message_name(&["column", key])),
            Label::Text(text) => capital(text),
            Label::Meeting(meeting) => self.short(meeting),
        }
    }

    /// The head of a column where no title says what is counted; none where the usual head does.
    #[must_use]
    pub fn long_head(&self, column: &Column) -> Option<String> {
        let name = message_name(&["column", &column.key]);
        self.find(&format!("{name}.long"), &[])
    }

    /// The head of a column that is named by the data, with what the table counts.
    #[must_use]
    pub fn head_in_table(&self, table: &Table, column: &Column) -> Option<String> {
        let head = self.head(column);
        self.find(
            &format!("{}.head", message_of(table)),
            &[("head", head.into())],
        )
    }

    /// The head of a column with its unit, where it is not plain from the head.
    #[must_use]
    pub fn head_with_unit(&self, column: &Column) -> String {
        column.unit.map_or_else(
            || self.head(column),
            |unit| format!("{} ({})", self.head(column), self.text(unit)),
        )
    }

    /// The head of a column of rows of the lists: the name that lists have for it, where the
    /// language has no other.
    #[must_use]
    pub fn list_head(&self, key: &str) -> String {
        let own = |key: &str| self.find(&message_name(&["field", key]), &[]);
        let translated = || {
            let (of, tag) = key.rsplit_once('_')?;
            let head = own(of).filter(|_| languages::tags().any(|known| known == tag))?;
            let arguments = [("head", head.as_str().into()), ("tag", tag.into())];
            self.find("field-in-language", &arguments)
        };
        own(key)
            .or_else(translated)
            .unwrap_or_else(|| key.to_owned())
    }
}

/// The name of the message with the title of a table.
fn message_of(table: &Table) -> String {
    message_name(&[table.statistic, table.part.unwrap_or_default()])
}

//! What tells the rows of a list from each other, and of which meeting a row is. In: what was seen of
//! lists. Out: columns. It must not know the settings.

use super::{ProposedTable, columns::personal, looked::Looked};
use crate::{input::heads::plain, schema::TableSchema};
use std::collections::{BTreeMap, BTreeSet};

/// The body and the day of a meeting in rows of another table.
pub(super) fn meeting_parts(file: &Looked) -> Vec<usize> {
    let columns = ["body", "start_date"].into_iter().filter_map(|name| {
        let column = crate::schema::table("meetings")?.column(name)?;
        file.field(column, &personal(file))
    });
    columns.collect()
}

/// The same with the title, where there is one: the same title on two days is two meetings.
pub(super) fn titled_parts(file: &Looked) -> Vec<usize> {
    let parts = meeting_parts(file);
    let title = meeting_of_rows(file).filter(|title| !parts.contains(title));
    title.into_iter().chain(parts).collect()
}

/// Are all rows with one value of a field of one day?
pub(super) fn says_day(file: &Looked, field: usize) -> bool {
    let start = crate::schema::table("meetings").and_then(|table| table.column("start_date"));
    let day = start.and_then(|column| file.field(column, &personal(file)));
    day.is_none_or(|day| file.depends(day, &[field]))
}

/// The column with the meeting of each row of a list of attendance, by its head.
pub(super) fn meeting_of_rows(file: &Looked) -> Option<usize> {
    let meeting = crate::schema::table("attendance")?.column("meeting_id")?;
    // What differs in each row is no meeting.
    let numbers = (0..file.header.len()).filter(|field| file.is_unique(*field));
    file.field(meeting, &numbers.collect())
        .or_else(|| meeting_by_title(file))
}

/// Has a list a column with the names of persons?
pub(super) fn names_persons(file: &Looked) -> bool {
    let attendance = crate::schema::table("attendance");
    let column = attendance.and_then(|table| table.column("delegate_name"));
    column.is_some_and(|column| file.field(column, &BTreeSet::new()).is_some())
}

/// Does a list say which persons came, as the export of a registration does?
pub(super) fn says_who_came(file: &Looked) -> bool {
    let attendance = crate::schema::table("attendance");
    let mut columns = ["status", "delegate_name"].into_iter();
    columns.all(|name| {
        let column = attendance.and_then(|table| table.column(name));
        column.is_some_and(|column| file.field(column, &BTreeSet::new()).is_some())
    })
}

/// Names the columns that say the key of a table together, where none does alone.
pub(super) fn join_key(table: &mut ProposedTable, file: &Looked, shared: bool) {
    let is_of_meetings = matches!(table.schema.name, "meetings" | "attendance");
    if !is_of_meetings || !table.lacking.contains(&"meeting_id") {
        return;
    }
    let parts = if shared || table.schema.name == "attendance" {
        titled_parts(file)
    } else {
        file.telling_pair().unwrap_or_default()
    };
    if parts.is_empty() || (table.schema.name == "attendance" && !shared) {
        return;
    }
    let heads: Vec<String> = parts
        .iter()
        .map(|field| file.header[*field].clone())
        .collect();
    if table.lacking.contains(&"title") {
        table.columns.insert("title", heads[0].clone());
    }
    table.joined.insert("meeting_id", heads);
    table
        .lacking
        .retain(|name| !matches!(*name, "meeting_id" | "title"));
}

/// An export without keys has the titles of meetings.
pub(super) fn meeting_by_title(file: &Looked) -> Option<usize> {
    let title = crate::schema::table("meetings").and_then(|t| t.column("title"))?;
    // A column that differs in each row is of persons, and so is a title beside their names.
    let persons = personal(file);
    let is_of_person = |field: &usize| {
        let head = plain(&file.header[*field]);
        !persons.is_empty() && ["title", "titre", "titulo"].contains(&head.as_str())
    };
    file.field(title, &persons)
        .filter(|f| !file.is_unique(*f) && !file.values[*f].is_empty() && !is_of_person(f))
}

/// The key of a table: where it has none by its name, the names of members stand for themselves,
/// else a column that differs in each row. The key of meetings is that which other lists use.
pub(super) fn key_of(
    schema: &'static TableSchema,
    key: &'static str,
    file: &Looked,
    others: &[&Looked],
    fields: &mut BTreeMap<&'static str, usize>,
) {
    let used = |field: usize| {
        let own = &file.values[field];
        let shared = |values: &BTreeSet<String>| {
            values.intersection(own).count() * 100 / values.len().max(1)
        };
        others
            .iter()
            .flat_map(|o| &o.values)
            .filter(|values| values.len() > 1)
            .map(shared)
            .max()
            .unwrap_or(0)
    };
    let unique: Vec<usize> = (0..file.header.len())
        .filter(|f| file.is_unique(*f))
        .collect();
    let by_name = fields.get(key).copied();
    let field = if schema.name == "meetings" {
        let best = unique
            .iter()
            .copied()
            .max_by_key(|f| (used(*f), std::cmp::Reverse(*f)))
            .filter(|f| used(*f) >= 50);
        best.filter(|best| by_name.is_none_or(|named| used(named) < used(*best)))
            .or(by_name)
    } else {
        by_name.or_else(|| fields.get("name").copied())
    };
    let Some(field) = field.or_else(|| unique.first().copied()) else {
        return;
    };
    if schema.column("name").is_none() {
        // What was taken for another column was the key.
        fields.retain(|name, f| *f != field || *name == key || *name == "ordinal");
    }
    fields.insert(key, field);
    for column in schema.columns().iter().filter(|c| c.required) {
        if !fields.contains_key(column.name)
            && let Some(field) = file.field(column, &fields.values().copied().collect())
        {
            fields.insert(column.name, field);
        }
    }
}

//! Which file of a folder holds which table. In: what was seen of all lists. Out: tables with the
//! numbers of their files. It must not know which column is which.

use super::{FOUND, columns, looked::Looked, row_keys};
use crate::{
    input::heads::plain,
    schema::{ColumnSchema, TABLES, TableSchema},
    settings::text_dates::{TextDays, days_in},
};
use std::collections::{BTreeMap, BTreeSet};

/// How well the name of a file or sheet fits a table. One that is named as the table counts for
/// more than one that is named like it.
fn name_score(l: &Looked, schema: &TableSchema, looked: &[Looked]) -> usize {
    let stem = l.place.file.rsplit_once('.').map_or("", |(stem, _)| stem);
    let own: Vec<String> = l
        .place
        .sheet
        .as_deref()
        .into_iter()
        .chain([stem])
        .map(plain)
        .collect();
    let known = || std::iter::once(schema.name).chain(schema.also()).map(plain);
    match () {
        () if own.contains(&plain(schema.name)) => 30,
        // A name that is only like that of the table says nothing where its columns are not there.
        () if !has_required_columns(l, schema, looked) => 0,
        () if known().any(|n| own.contains(&n)) => 25,
        () if known().any(|n| own.iter().any(|o| o.contains(&n))) => 20,
        () => 0,
    }
}

/// Has a file each column that every row of a table needs?
fn has_required_columns(l: &Looked, schema: &TableSchema, looked: &[Looked]) -> bool {
    missing_column(l, schema, looked).is_none()
}

/// The first column that every row of a table needs and a file lacks. Another may serve as the key;
/// a body or a day may say which meeting it was.
pub(super) fn missing_column(
    l: &Looked,
    schema: &TableSchema,
    looked: &[Looked],
) -> Option<&'static str> {
    let required = schema.columns().iter().filter(|c| c.required);
    let is_key = |name: &str| schema.key.contains(&name);
    let has_unique = || (0..l.header.len()).any(|field| l.is_unique(field));
    let has = |c: &ColumnSchema| {
        l.field(c, &BTreeSet::new()).is_some()
            || (is_key(c.name) && has_unique())
            || (c.name == "meeting_id" && schema.key.is_empty() && says_meeting(l, looked))
            || says_members(l, c, schema)
    };
    let mut missing = required.filter(|column| !has(column));
    missing.next().map(|column| column.name)
}

/// Do the rows of a list say of which meeting they are, by a body or a day; or its name, beside
/// others like it?
fn says_meeting(l: &Looked, looked: &[Looked]) -> bool {
    let alike = looked.iter().filter(|other| l.is_alike(other));
    let is_dated = || {
        let name = l.place.sheet.as_ref().unwrap_or(&l.place.file);
        matches!(days_in(name), Some(TextDays::Days(..))) && row_keys::names_persons(l)
    };
    !is_of_one_meeting(l) || alike.count() > 1 || row_keys::says_who_came(l) || is_dated()
}

/// Has a list the same meeting in several rows, and members beside it? Then it is one of who came.
fn repeats_meetings(l: &Looked, schema: &TableSchema) -> bool {
    let attendance = crate::schema::table("attendance");
    let has = |name: &str| {
        let column = attendance.and_then(|table| table.column(name));
        column.and_then(|column| l.field(column, &BTreeSet::new()))
    };
    schema.name == "meetings"
        && has("member_id").is_some()
        && has("meeting_id").is_some_and(|field| !l.is_unique(field))
}

/// Does a list of attendance say who came, though no head says so?
fn says_members(l: &Looked, column: &ColumnSchema, schema: &TableSchema) -> bool {
    column.name == "member_id"
        && schema.name == "attendance"
        && row_keys::says_who_came(l)
        && columns::members_by_values(l, &BTreeMap::new()).is_some()
}

/// Are most meetings of a list of attendance in a list of meetings, by whatever column? One that is
/// named as it should be is the list of meetings in any case.
fn lists_meetings_of(meetings: &Looked, attendance: &Looked) -> bool {
    let Some(field) = row_keys::meeting_of_rows(attendance) else {
        return true;
    };
    let wanted = &attendance.values[field];
    let is_list = |values: &BTreeSet<String>| {
        wanted.intersection(values).count() * 100 >= wanted.len() * FOUND
    };
    let is_named = crate::schema::table("meetings")
        .is_some_and(|schema| name_score(meetings, schema, &[]) >= 30);
    is_named || meetings.values.iter().any(is_list)
}

/// Are the bodies of a list of memberships those of the meetings? One that is named as it should
/// be, or that has days, is such a list in any case.
fn names_bodies(memberships: &Looked, meetings: Option<&Looked>) -> bool {
    let schema = crate::schema::table("memberships").expect("one of the six");
    let field = |file: &Looked, name: &str| {
        let column = schema.column(name)?;
        file.field(column, &BTreeSet::new())
    };
    let is_named = name_score(memberships, schema, &[]) >= 30;
    let has_days = ["joined", "left"]
        .iter()
        .any(|name| field(memberships, name).is_some());
    let own = field(memberships, "body").map(|own| &memberships.values[own]);
    let of_meetings = |meetings: &Looked| {
        let bodies = field(meetings, "body").map(|body| &meetings.values[body]);
        own.zip(bodies)
            .is_some_and(|(own, bodies)| own.intersection(bodies).next().is_some())
    };
    is_named || has_days || meetings.is_some_and(of_meetings)
}

/// Is it a list of the participants of one meeting, which no row names?
fn is_of_one_meeting(l: &Looked) -> bool {
    row_keys::meeting_parts(l).is_empty() && row_keys::meeting_of_rows(l).is_none()
}

/// How well a file fits a table, by its columns and its name.
fn score(l: &Looked, schema: &TableSchema, looked: &[Looked]) -> usize {
    let named = name_score(l, schema, looked);
    if named < 30 && repeats_meetings(l, schema) {
        return 0;
    }
    let mut taken = BTreeSet::new();
    let mut found = 0;
    for column in schema.columns() {
        let is_in_parts = column.name == "meeting_id" && schema.key.is_empty();
        if let Some(field) = l.field(column, &taken) {
            taken.insert(field);
            found += if column.required { 4 } else { 1 };
        } else if (is_in_parts && says_meeting(l, looked)) || says_members(l, column, schema) {
            found += 4;
        }
    }
    let all_required = if has_required_columns(l, schema, looked) {
        4
    } else {
        0
    };
    found + all_required + named
}

/// Which file holds which table: the file that is named so, else the one with the most of its
/// columns. A table without a file may be held by the rows of attendance.
pub(super) fn assign(
    looked: &[Looked],
    wide: Option<usize>,
) -> Vec<(&'static TableSchema, usize, bool)> {
    let mut scores: Vec<(usize, usize, &'static TableSchema)> = TABLES
        .into_iter()
        .flat_map(|schema| {
            looked
                .iter()
                .enumerate()
                .map(move |(i, l)| (score(l, schema, looked), i, schema))
        })
        .collect();
    // A list that is more like meetings than initiatives is no list of initiatives, though there is
    // another one of meetings.
    let best = |file: usize| {
        let of_file = scores.iter().filter(|(_, i, _)| *i == file);
        of_file.map(|(score, ..)| *score).max().unwrap_or(0)
    };
    let best: Vec<usize> = (0..looked.len()).map(best).collect();
    scores.retain(|(score, i, schema)| {
        !matches!(schema.name, "initiatives" | "themes") || *score == best[*i]
    });
    scores.sort_by_key(|(score, i, _)| (std::cmp::Reverse(*score), *i));
    let mut assigned: Vec<(&'static TableSchema, usize, bool)> = Vec::new();
    for (score, i, schema) in scores {
        // Files with one and the same header are one list in parts.
        let same = |file: usize| file == i || looked[file].header == looked[i].header;
        let is_wide = looked[i].is_report
            || wide == Some(i)
            || (wide.is_some() && schema.name == "attendance");
        // Two required columns and more, or the name.
        if score >= 12
            && !is_wide
            && !assigned
                .iter()
                .any(|(s, file, _)| s.name == schema.name || same(*file))
        {
            assigned.push((schema, i, false));
        }
    }
    let has = |name: &str, assigned: &[(&TableSchema, usize, bool)]| {
        assigned
            .iter()
            .find(|(s, ..)| s.name == name)
            .map(|(_, i, _)| *i)
    };
    if let (Some(meetings), Some(attendance)) =
        (has("meetings", &assigned), has("attendance", &assigned))
        && !lists_meetings_of(&looked[meetings], &looked[attendance])
    {
        assigned.retain(|(schema, ..)| schema.name != "meetings");
    }
    // Where the bodies are none of the meetings, they are groups.
    if let Some(memberships) = has("memberships", &assigned) {
        let meetings = has("meetings", &assigned).map(|file| &looked[file]);
        if !names_bodies(&looked[memberships], meetings) {
            assigned.retain(|(schema, ..)| schema.name != "memberships");
        }
    }
    if let (None, Some(attendance), Some(meetings)) = (
        has("meetings", &assigned),
        has("attendance", &assigned),
        crate::schema::table("meetings"),
    ) && !is_of_one_meeting(&looked[attendance])
    {
        assigned.push((meetings, attendance, true));
    }
    assigned
}

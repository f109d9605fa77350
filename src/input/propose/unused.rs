//! What no table is read from, and why. In: what was seen of all lists, the tables that were found.
//! Out: places with reasons. It must not read a cell.

use super::{ProposedTable, assign::missing_column, looked::Looked, wide::why_not_wide};
use crate::{
    finding::Place,
    input::{
        file_names::{ending, is_list, is_of_optional_table},
        heads::shown_sheet,
        locate::Folder,
    },
    schema::{TABLES, TableSchema},
};
use std::collections::{BTreeMap, BTreeSet};

/// The ends of the names of documents that often hold lists, and can't be read.
const DOCUMENTS: [&str; 12] = [
    "pdf", "doc", "docx", "odt", "rtf", "pages", "numbers", "htm", "html", "zip", "mdb", "accdb",
];

/// A file, a sheet or a folder that no table is read from.
#[derive(Debug)]
pub struct UnusedPlace {
    pub place: Place,
    pub reason: UnusedReason,
}

/// Why no table is read from it.
#[derive(Debug)]
pub enum UnusedReason {
    NoHeads,
    NoRows,
    /// It is most like this table, and lacks a column that every row of it needs.
    Lacks {
        table: &'static str,
        column: &'static str,
    },
    /// This table is read from another file.
    Taken {
        table: &'static str,
        from: Place,
    },
    /// A table of members by meetings with several columns below one meeting: it can't be said which
    /// of them tells who came.
    ColumnsBelowColumns,
    /// A table of persons by meetings.
    Persons,
    /// A table of members by columns that are no meetings.
    NoMeetings,
    /// Damaged, or protected.
    Unreadable,
    /// A document, and no list.
    NoList,
    /// A folder with so many lists.
    Folder {
        lists: usize,
    },
}

/// Why no table is read from a list.
pub(super) fn reason(file: &Looked, looked: &[Looked], tables: &[ProposedTable]) -> UnusedReason {
    let known = |schema: &TableSchema| {
        let mut taken = BTreeSet::new();
        for column in schema.columns() {
            taken.extend(file.field(column, &taken));
        }
        taken.len()
    };
    let most = TABLES
        .into_iter()
        .map(|schema| (known(schema), schema))
        .max_by_key(|(heads, schema)| {
            let is_whole = missing_column(file, schema, looked).is_none();
            let is_read = tables.iter().any(|own| own.schema.name == schema.name);
            (is_whole && *heads > 1, *heads, is_read)
        });
    if file.height == 0 {
        return UnusedReason::NoRows;
    }
    let attendance = crate::schema::table("attendance").expect("one of the six");
    let has = |name: &str| {
        let column = attendance.column(name).expect("a column");
        file.field(column, &BTreeSet::new()).is_some()
    };
    if has("delegate_name") && has("meeting_id") && !has("member_id") {
        return UnusedReason::Persons;
    }
    if let Some(reason) = why_not_wide(file, &BTreeMap::new()) {
        return reason;
    }
    let Some((_, schema)) = most.filter(|(heads, _)| *heads > 1) else {
        return UnusedReason::NoHeads;
    };
    let table = schema.name;
    let own = tables.iter().find(|own| own.schema.name == table);
    match (missing_column(file, schema, looked), own) {
        (Some(column), _) => UnusedReason::Lacks { table, column },
        (None, Some(own)) => UnusedReason::Taken {
            table,
            from: own.place.clone(),
        },
        (None, None) => UnusedReason::NoHeads,
    }
}

/// The documents and folders beside the lists, and lists that could not be read.
pub(super) fn others(looked: &[Looked], folder: &Folder) -> Vec<UnusedPlace> {
    let is_read = |file: &String| looked.iter().any(|l| l.place.file == *file);
    let reason = |file: &String| {
        let is_document = || ending(file).is_some_and(|end| DOCUMENTS.contains(&end.as_str()));
        match () {
            () if is_list(file) => Some(UnusedReason::Unreadable),
            () if is_document() => Some(UnusedReason::NoList),
            () => None,
        }
    };
    let files = folder.files().into_iter();
    let files = files.filter(|file| !is_read(file) && !is_of_optional_table(file));
    let files = files.filter_map(|file| Some((reason(&file)?, file)));
    let folders = folder.lists_in_folders().into_iter();
    let folders = folders.map(|(name, lists)| (UnusedReason::Folder { lists }, name));
    let place = |(reason, file): (UnusedReason, String)| UnusedPlace {
        place: Place::file(&file),
        reason,
    };
    files.chain(folders).map(place).collect()
}

/// The same places with the names of sheets as far as they may be shown.
pub(super) fn shown(places: Vec<UnusedPlace>, folder: &Folder) -> Vec<UnusedPlace> {
    let sheets: BTreeMap<&String, Vec<String>> = folder
        .workbooks
        .iter()
        .map(|(file, opened)| (file, opened.workbook.names()))
        .collect();
    let show = |place: Place| {
        let names = sheets.get(&place.file).map_or(&[][..], Vec::as_slice);
        Place {
            sheet: place.sheet.as_ref().map(|name| shown_sheet(name, names)),
            ..place
        }
    };
    let with_shown = |UnusedPlace { place, reason }: UnusedPlace| UnusedPlace {
        place: show(place),
        reason: match reason {
            UnusedReason::Taken { table, from } => UnusedReason::Taken {
                table,
                from: show(from),
            },
            other => other,
        },
    };
    places.into_iter().map(with_shown).collect()
}

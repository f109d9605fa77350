//! A table of members by meetings among the files of a folder. In: what was seen of a list, keys
//! and names of members and meetings. Out: how it is read. It must not know the settings.

use super::{
    super::{
        labels::{is_number, total_of},
        meanings::meaning,
    },
    ProposedTable,
    looked::{Looked, SampleValues},
};
use crate::{
    schema::{Kind, TableSchema},
    territories,
};
use std::collections::{BTreeMap, BTreeSet, HashSet};

/// Marks that are no words, and letters that stand for them.
const MARKS: [(&str, &str); 9] = [
    ("✓", "attended"),
    ("✔", "attended"),
    ("●", "attended"),
    ("p", "attended"),
    ("✗", "absent"),
    ("✘", "absent"),
    ("a", "absent"),
    ("e", "apologies"),
    ("apol.", "apologies"),
];

/// Makes the table one of members by meetings where its heads are meetings and a column of it holds
/// members; false where it is none.
pub(super) fn read_as_matrix(
    table: &mut ProposedTable,
    file: &Looked,
    keys: &BTreeMap<&str, HashSet<String>>,
) -> bool {
    let is_meeting = |field: &usize| {
        let head = file.header[*field].to_lowercase();
        keys.get("meetings")
            .is_some_and(|known| known.contains(&head))
    };
    let (across, beside): (Vec<usize>, Vec<usize>) = (0..file.header.len()).partition(is_meeting);
    let label = beside
        .iter()
        .find(|field| holds_members(&file.values[**field], keys.get("members")));
    let (Some(label), true) = (label, across.len() >= 2) else {
        return false;
    };
    let mut marks: BTreeSet<&String> = across
        .iter()
        .flat_map(|field| &file.values[*field])
        .collect();
    // The numbers of a row of totals are no marks; 1 and 0 may be.
    if marks
        .iter()
        .any(|mark| is_number(mark) && !["0", "1"].contains(&mark.as_str()))
    {
        marks.retain(|mark| !is_number(mark));
    }
    let is_full = across
        .iter()
        .all(|field| file.filled[*field] == file.height);
    table.matrix = Some(file.header[*label].clone());
    table.columns.clear();
    table.lacking.clear();
    table.unfit.clear();
    let meanings = meanings(table.schema, &marks, is_full);
    table.unknown = unknown(marks.iter().filter(|mark| !meanings.contains_key(**mark)));
    table.values = BTreeMap::from([("status", meanings)]);
    let rest = beside.iter().filter(|field| *field != label);
    let heads = rest.map(|field| file.header[*field].clone());
    table.unused = heads
        .filter(|head| !head.is_empty() && total_of(head).is_none())
        .collect();
    true
}

/// Are enough of these members of the list, or states? Headings, totals and notes stand between them.
fn holds_members(values: &BTreeSet<String>, members: Option<&HashSet<String>>) -> bool {
    let is_member = |value: &&String| {
        let listed = members.is_some_and(|known| known.contains(&value.to_lowercase()));
        listed || territories::find_territory(value).is_some()
    };
    values.iter().filter(is_member).count() * 3 >= values.len().max(2)
}

/// Marks whose meaning must be said; a long one may be the name of a person.
fn unknown<'m>(
    marks: impl Iterator<Item = &'m &'m String>,
) -> BTreeMap<&'static str, SampleValues> {
    const LONGEST: usize = 4;
    let mut unknown = SampleValues::default();
    for mark in marks {
        if mark.chars().count() <= LONGEST {
            unknown.shown.push((*mark).clone());
        } else {
            unknown.others += 1;
        }
    }
    let is_empty = unknown.shown.is_empty() && unknown.others == 0;
    let all = (!is_empty).then_some(("status", unknown));
    all.into_iter().collect()
}

/// What marks mean. An empty cell says that somebody was absent only where no other mark does.
fn meanings(
    schema: &TableSchema,
    marks: &BTreeSet<&String>,
    is_full: bool,
) -> BTreeMap<String, String> {
    let Some(Kind::Choice(words, _)) = schema.column("status").map(|column| column.kind) else {
        return BTreeMap::new();
    };
    let word = |mark: &str| {
        let own = MARKS
            .iter()
            .find(|(known, _)| *known == mark.to_lowercase());
        own.map(|(_, word)| *word)
            .or_else(|| meaning(mark, words, "status"))
    };
    let known = marks
        .iter()
        .filter_map(|mark| Some(((*mark).clone(), word(mark)?.to_owned())));
    let mut known: BTreeMap<String, String> = known.collect();
    if !is_full {
        let says_absent = known
            .values()
            .any(|word| word == "absent" || word == "apologies");
        let empty = if says_absent { "unknown" } else { "absent" };
        known.insert(String::new(), empty.to_owned());
    }
    known
}

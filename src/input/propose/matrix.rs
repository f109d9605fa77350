//! A table of members by meetings among the files of a folder. In: what was seen of a list, keys
//! and names of members and meetings. Out: how it is read. It must not know the settings.

use super::{
    MISSING, ProposedTable,
    columns::date_forms,
    looked::{Looked, SampleValues},
    wide::{KnownKeys, WideShape},
};
use crate::{
    input::{
        heads::words,
        labels::{is_number, total_of},
        meanings::{is_remark, meaning},
    },
    schema::attendance::STATUS,
    settings::{
        CellContents,
        dates::iso,
        text_dates::{TextDays, days_in, is_only_days},
    },
};
use std::collections::{BTreeMap, BTreeSet};

/// Marks that are no words, and letters that stand for them.
const MARKS: [(&str, &str); 19] = [
    ("✓", "attended"),
    ("✔", "attended"),
    ("√", "attended"),
    ("●", "attended"),
    ("p", "attended"),
    ("✗", "absent"),
    ("✘", "absent"),
    ("a", "absent"),
    ("e", "apologies"),
    ("apol.", "apologies"),
    ("apol", "apologies"),
    ("exc", "apologies"),
    ("pr", "attended"),
    ("abs", "absent"),
    ("exc.", "apologies"),
    ("?", "unknown"),
    // What the program itself writes.
    ("member", "attended"),
    ("observer", "attended"),
    ("not eligible", "unknown"),
];

/// How a table of members by meetings is read.
#[derive(Debug, PartialEq, Eq)]
pub struct ProposedMatrix {
    /// The head of the column that names the rows.
    pub label: String,
    /// Are the rows meetings?
    pub is_turned: bool,
    /// What each row of the header says; none where it has one.
    pub heads: Vec<&'static str>,
    pub beside: Vec<String>,
    pub cells: CellContents,
}

pub(super) fn is_known_mark(text: &str) -> bool {
    text.is_empty() || meaning_of_mark(text).is_some()
}

fn meaning_of_mark(mark: &str) -> Option<&'static str> {
    let small = mark.to_lowercase();
    let own = MARKS.iter().find(|(known, _)| *known == small);
    own.map(|(_, word)| *word)
        .or_else(|| meaning(mark, STATUS, "status"))
}

/// Are these the names of persons rather than marks? Most have two words and no number.
pub(super) fn hold_names(cells: &BTreeSet<String>) -> bool {
    let is_name = |cell: &&String| {
        let words = cell.split_whitespace().count();
        words >= 2 && !cell.contains(|c: char| c.is_ascii_digit()) && !is_known_mark(cell)
    };
    // Words for whether somebody came are no names, however many there are.
    let is_other_remark = |cell: &&String| is_remark(cell) && !is_known_mark(cell);
    cells.iter().filter(is_name).count() * 3 > cells.len() * 2
        && !cells.iter().any(|cell| is_other_remark(&cell))
}

/// The same table as one of members by meetings.
pub(super) fn as_matrix(
    table: ProposedTable,
    file: &Looked,
    shape: &WideShape,
    keys: &KnownKeys,
) -> ProposedTable {
    let marks = shape.marks(keys);
    let is_large = |mark: &String| is_number(mark) && !["0", "1"].contains(&mark.as_str());
    let cells = if marks.iter().any(is_large) {
        CellContents::Delegates
    } else if hold_names(&marks) {
        CellContents::Names
    } else {
        CellContents::Marks
    };
    let meanings = match cells {
        CellContents::Names => names_meanings(&marks),
        CellContents::Marks | CellContents::Delegates => {
            let words = marks
                .iter()
                .filter(|mark| cells == CellContents::Marks || !is_number(mark));
            meanings(&words.collect(), shape.is_full(keys), marks.contains("0"))
        }
    };
    let is_unknown = |mark: &&String| {
        let is_count = cells == CellContents::Delegates && is_number(mark);
        cells != CellContents::Names && !is_count && !meanings.contains_key(*mark)
    };
    let unknown = unknown(marks.iter().filter(is_unknown));
    let (heads, dates) = heads_of_rows(shape);
    let is_beside = |field: &usize| *field != shape.label && !shape.across.contains(field);
    let beside = (0..file.header.len()).filter(is_beside);
    let beside = beside.filter_map(|field| shape.head(field));
    let beside = beside.filter(|head| total_of(head).is_none());
    let beside: Vec<String> = beside.map(str::to_owned).collect();
    ProposedTable {
        header_row: shape.header[0].0,
        dates,
        unknown,
        unused: beside.clone(),
        matrix: Some(ProposedMatrix {
            label: shape.head(shape.label).unwrap_or_default().to_owned(),
            is_turned: shape.is_turned,
            heads,
            beside,
            cells,
        }),
        because: table.because,
        sample: table.sample,
        values: BTreeMap::from([("status", meanings)])
            .into_iter()
            .filter(|(_, meanings)| !meanings.is_empty())
            .collect(),
        ..ProposedTable::new(table.schema, table.place, table.rows)
    }
}

/// What each row of the header says of the meetings, and the forms of its dates. Nothing of a
/// header of one row.
fn heads_of_rows(shape: &WideShape) -> (Vec<&'static str>, Vec<&'static str>) {
    let texts = |row: &[String]| -> Vec<String> {
        let own = shape.across.iter().filter_map(|field| row.get(*field));
        own.map(|text| text.trim().to_owned())
            .filter(|text| !text.is_empty())
            .collect()
    };
    let mut forms = Vec::new();
    let mut heads: Vec<&'static str> = Vec::new();
    let has_years = shape.header.iter().any(|(_, row)| {
        let texts = texts(row);
        !texts.is_empty() && texts.iter().all(|text| is_year(text))
    });
    let mut is_split = false;
    for (_, row) in &shape.header {
        let texts = texts(row);
        let other: Vec<&String> = texts.iter().filter(|text| iso(text, 0).is_none()).collect();
        let mut own_forms = date_forms(&other);
        // A day among other words is that of a title.
        if !other.iter().all(|text| is_only_days(text)) {
            own_forms.retain(|form| *form != "text");
        }
        let is_day = other.is_empty() || !own_forms.is_empty();
        let said = row
            .get(shape.label)
            .and_then(|label| column_of_label(label));
        heads.push(match () {
            () if texts.is_empty() => "",
            () if said.is_some_and(|column| column != "start_date") => said.unwrap_or_default(),
            () if texts.iter().all(|text| is_year(text)) => "year",
            () if has_years && texts.iter().all(|text| lacks_year(text)) => {
                is_split = true;
                "start_date"
            }
            () if is_day => "start_date",
            () => "title",
        });
        if is_day && !other.is_empty() && !texts.iter().all(|text| is_year(text)) {
            forms = own_forms;
        }
    }
    if forms.is_empty() && heads.contains(&"year") && !heads.contains(&"start_date") {
        forms = vec!["yyyy"];
    }
    // A year above a day says nothing more, unless the day lacks it.
    let has_days = heads.contains(&"start_date") && !is_split;
    if is_split {
        forms = vec!["text"];
    }
    for head in &mut heads {
        if *head == "year" {
            *head = if has_days { "" } else { "start_date" };
        }
    }
    name_bodies(&mut heads);
    if heads.len() == 1 {
        heads.clear();
    }
    (heads, forms)
}

fn is_year(text: &str) -> bool {
    text.len() == 4 && days_in(text).is_some()
}

/// Is it a day without its year, as it stands below a row of years: `12 Feb`?
fn lacks_year(text: &str) -> bool {
    let with_year = days_in(&format!("2000 {text}"));
    days_in(text).is_none() && matches!(with_year, Some(TextDays::Days(..)))
}

/// Of two rows of titles, the upper one names the bodies.
fn name_bodies(heads: &mut [&'static str]) {
    let titles: Vec<usize> = (0..heads.len())
        .filter(|row| heads[*row] == "title")
        .collect();
    if let [upper, .., _] = titles[..] {
        heads[upper] = "body";
    }
}

/// What stands for names in a table of names: words such as "Apologies", dashes, empty cells.
fn names_meanings(cells: &BTreeSet<String>) -> BTreeMap<String, String> {
    let meaning = |cell: &String| {
        let is_dash = MISSING.contains(&cell.as_str());
        let word = is_dash
            .then_some("absent")
            .or_else(|| meaning(cell, STATUS, "status"));
        Some((cell.clone(), word?.to_owned()))
    };
    let mut known: BTreeMap<String, String> = cells.iter().filter_map(meaning).collect();
    known.insert(String::new(), "absent".to_owned());
    known
}

/// The column of meetings that a row of the header has, where its first cell says so: `Place`. Of
/// what may be persons, and of how a meeting was held, nothing is taken.
fn column_of_label(label: &str) -> Option<&'static str> {
    let wanted = words(label);
    let meetings = crate::schema::table("meetings")?;
    let is_called = |name: &str| words(name) == wanted;
    let named = |column: &str| {
        let column = meetings.column(column)?;
        let known = is_called(column.name) || column.also().any(is_called);
        known.then_some(column.name)
    };
    let is_other = |column: &&str| named(column).is_some();
    ["venue", "ordinal", "body", "kind"]
        .into_iter()
        .find_map(named)
        .or_else(|| {
            ["host", "mode", "status", "summary"]
                .iter()
                .find(|c| is_other(c))
                .map(|_| "")
        })
}

/// Marks whose meaning must be said; a long one may be the name of a person.
fn unknown<'m>(marks: impl Iterator<Item = &'m String>) -> BTreeMap<&'static str, SampleValues> {
    const LONGEST: usize = 4;
    let mut unknown = SampleValues::default();
    for mark in marks {
        if mark.chars().count() <= LONGEST {
            unknown.shown.push(mark.clone());
        } else {
            unknown.others += 1;
        }
    }
    let is_empty = unknown.shown.is_empty() && unknown.others == 0;
    let all = (!is_empty).then_some(("status", unknown));
    all.into_iter().collect()
}

/// What marks mean. An empty cell says that somebody was absent only where no other mark does.
fn meanings(marks: &BTreeSet<&String>, is_full: bool, has_zeros: bool) -> BTreeMap<String, String> {
    let known = marks
        .iter()
        .filter_map(|mark| Some(((*mark).clone(), meaning_of_mark(mark)?.to_owned())));
    let mut known: BTreeMap<String, String> = known.collect();
    // What stands for "not known" says the same as an empty cell.
    let dashes: Vec<&&String> = marks
        .iter()
        .filter(|mark| MISSING.contains(&mark.as_str()) && !known.contains_key(**mark))
        .collect();
    if !is_full || !dashes.is_empty() {
        let says_absent = known
            .values()
            .any(|word| word == "absent" || word == "apologies");
        let empty = if says_absent || has_zeros {
            "unknown"
        } else {
            "absent"
        };
        for dash in dashes {
            known.insert((*dash).clone(), empty.to_owned());
        }
        if !is_full {
            known.insert(String::new(), empty.to_owned());
        }
    }
    known
}

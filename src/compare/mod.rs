//! Two editions → what changed from one to the other, and why: the rows of the lists that a figure is
//! counted from, by the rule that is written with it. In: the data files of editions, hence nothing
//! that one of them does not show. Out: figures, cells, rows, main points. It must not know a
//! statistic, a document or a page.

mod edition;
mod rules;
mod tables;

pub use edition::{ComparedEdition, EditionError};
use rules::CountedRows;
use serde_json::Value as Json;
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};
pub use tables::{CellChange, ChangedRow, RowChange};
use tables::{DataTable, changed_rows};

/// Tables of the lists, as data files call them; those made of them are evidence alone.
const LISTS: [&str; 6] = [
    "data.members",
    "data.themes",
    "data.meetings",
    "data.memberships",
    "data.attendance",
    "data.initiatives",
];

/// Where the names of keys stand: the key, its list and the columns that have a name, the best first.
const NAMED: [(&str, &str, &[&str]); 4] = [
    ("member_id", "data.members", &["short_name", "name"]),
    ("meeting_id", "data.meetings", &["title"]),
    ("initiative_id", "data.initiatives", &["title"]),
    ("theme_id", "data.themes", &["name"]),
];

/// Parts of a figure: its value, and what it is compared with.
const VALUE: &str = "value";
const PAST: [&str; 4] = ["before", "change", "mean_of_five", "direction"];

/// Two editions with what changed.
#[derive(Debug)]
pub struct Changes {
    pub old: Arc<ComparedEdition>,
    pub new: ComparedEdition,
    pub comparison: Comparison,
}

impl Changes {
    #[must_use]
    pub fn new(old: Arc<ComparedEdition>, new: ComparedEdition) -> Self {
        Self {
            comparison: Comparison::new(&old, &new),
            old,
            new,
        }
    }
}

/// What changed between two editions.
#[derive(Debug)]
pub struct Comparison {
    pub figures: Vec<ChangedFigure>,
    /// Rows of tables of statistics.
    pub cells: Vec<ChangedRow>,
    /// Rows of the lists.
    pub rows: Vec<ChangedRow>,
    pub points_removed: Vec<String>,
    pub points_added: Vec<String>,
    pub causes: Causes,
}

/// What may have changed figures beside rows.
#[derive(Debug, Default)]
pub struct Causes {
    pub has_other_settings: bool,
    /// The versions of the program, where they are two.
    pub versions: Option<(String, String)>,
    pub templates: Vec<String>,
    /// Are they of two periods, and no revision of one?
    pub has_other_period: bool,
}

/// A figure that is another one.
#[derive(Debug)]
pub struct ChangedFigure {
    pub id: String,
    /// None where the edition does not have it.
    pub before: Option<Json>,
    pub after: Option<Json>,
    /// The parts that differ, such as `value` or `mean_of_five`.
    pub parts: Vec<&'static str>,
    /// The rows of the lists behind it that changed, by their places in the comparison.
    pub rows: Vec<usize>,
    pub rule: RuleChange,
}

/// What ties a figure to its rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RuleChange {
    /// They are counted by its rule.
    Same,
    /// The figure has no rule that counts rows: it is worked out from all of them.
    Without,
    /// Its rule is another one.
    Other,
}

impl Comparison {
    #[must_use]
    pub fn new(old: &ComparedEdition, new: &ComparedEdition) -> Self {
        let changed = |name: &&String| changed_rows(old.tables.get(*name), new.tables.get(*name));
        let names: BTreeSet<&String> = old.tables.keys().chain(new.tables.keys()).collect();
        let is_list = |name: &&&String| LISTS.contains(&name.as_str());
        let mut rows: Vec<ChangedRow> = names.iter().filter(is_list).flat_map(changed).collect();
        let known = names_of_keys([new, old]);
        for row in &mut rows {
            let named = |(column, value): &(String, String)| {
                let name = known.get(&(column.as_str(), value.as_str()));
                name.map_or_else(|| value.clone(), |name| (*name).to_owned())
            };
            row.names = row.keys.iter().map(named).collect();
            row.names.retain(|name| !name.starts_with('['));
        }
        let by_keys = RowsByKeys::new(&rows);
        let is_statistic = |name: &&&String| !name.starts_with("data.");
        let ids: BTreeSet<&String> = old.figures.keys().chain(new.figures.keys()).collect();
        let figures = ids
            .into_iter()
            .filter_map(|id| changed_figure(id, old, new, &by_keys));
        let only = |own: &[String], other: &[String]| -> Vec<String> {
            own.iter()
                .filter(|point| !other.contains(point))
                .cloned()
                .collect()
        };
        let templates = new.templates.iter().chain(&old.templates);
        let templates: BTreeSet<String> = templates
            .map(|(name, _)| name.clone())
            .filter(|name| old.templates.get(name) != new.templates.get(name))
            .collect();
        Self {
            figures: figures.collect(),
            cells: names
                .iter()
                .filter(is_statistic)
                .flat_map(changed)
                .collect(),
            points_removed: only(&old.points, &new.points),
            points_added: only(&new.points, &old.points),
            causes: Causes {
                has_other_settings: old.settings != new.settings,
                versions: (old.version != new.version)
                    .then(|| (old.version.clone(), new.version.clone())),
                templates: templates.into_iter().collect(),
                has_other_period: old.period != new.period,
            },
            rows,
        }
    }

    /// How many figures have another value.
    #[must_use]
    pub fn revised(&self) -> usize {
        let is_revised = |figure: &&ChangedFigure| figure.parts.contains(&VALUE);
        self.figures.iter().filter(is_revised).count()
    }

    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.figures.is_empty()
            && self.cells.is_empty()
            && self.rows.is_empty()
            && self.points_added.is_empty()
            && self.points_removed.is_empty()
    }
}

/// What keys name, by column and value, in the first of these editions that has a name.
fn names_of_keys(editions: [&ComparedEdition; 2]) -> BTreeMap<(&'static str, &str), &str> {
    let mut known = BTreeMap::new();
    for edition in editions {
        for (key, list, columns) in NAMED {
            let Some(table) = edition.tables.get(list) else {
                continue;
            };
            for row in &table.rows {
                let mut names = columns.iter().filter_map(|column| table.cell(row, column));
                let name = names.find(|name| !name.starts_with('['));
                if let (Some(value), Some(name)) = (table.cell(row, key), name) {
                    known.entry((key, value)).or_insert(name);
                }
            }
        }
    }
    known
}

/// Changed rows of the lists, found by those of their keys that evidence has too: a term in a body
/// has others.
struct RowsByKeys<'r> {
    rows: &'r [ChangedRow],
    places: BTreeMap<Vec<&'r (String, String)>, Vec<usize>>,
}

impl<'r> RowsByKeys<'r> {
    fn new(rows: &'r [ChangedRow]) -> Self {
        let mut places: BTreeMap<Vec<&(String, String)>, Vec<usize>> = BTreeMap::new();
        for (place, row) in rows.iter().enumerate() {
            let keys = shared_keys(&row.keys);
            places.entry(keys).or_default().push(place);
        }
        Self { rows, places }
    }

    /// The places of the rows that have such keys, and all of them among these.
    fn places(&self, keys: &[(String, String)]) -> Vec<usize> {
        let keys = shared_keys(keys);
        let mut found = Vec::new();
        for chosen in 1..1_u32 << keys.len() {
            let is_chosen = |(n, _): &(usize, &&(String, String))| chosen >> n & 1 == 1;
            let some = keys.iter().enumerate().filter(is_chosen);
            let some: Vec<&(String, String)> = some.map(|(_, key)| *key).collect();
            found.extend(self.places.get(&some).into_iter().flatten());
        }
        found
    }
}

/// The keys that evidence has too, at most one for each in `NAMED`, in the order of their columns.
fn shared_keys(keys: &[(String, String)]) -> Vec<&(String, String)> {
    let is_shared = |column: &str| NAMED.iter().any(|(key, ..)| *key == column);
    let shared = keys.iter().filter(|(column, _)| is_shared(column));
    let mut shared: Vec<&(String, String)> = shared.collect();
    shared.sort_unstable();
    shared
}

/// A figure, if it differs.
fn changed_figure(
    id: &str,
    old: &ComparedEdition,
    new: &ComparedEdition,
    by_keys: &RowsByKeys,
) -> Option<ChangedFigure> {
    let (before, after) = (old.figures.get(id), new.figures.get(id));
    let null = Json::Null;
    let (one, other) = (before.unwrap_or(&null), after.unwrap_or(&null));
    let mut parts = Vec::new();
    parts.extend((one[VALUE] != other[VALUE]).then_some(VALUE));
    parts.extend(
        PAST.into_iter()
            .filter(|part| one["past"][part] != other["past"][part]),
    );
    parts.extend((one["from_meetings"] != other["from_meetings"]).then_some("from_meetings"));
    if parts.is_empty() {
        return None;
    }
    let rule = match (&one["recipe"], &other["recipe"]) {
        (Json::Null, Json::Null) => RuleChange::Without,
        (one, other) if one == other => RuleChange::Same,
        _ => RuleChange::Other,
    };
    let counted = [one, other]
        .into_iter()
        .flat_map(|figure| rules::parts(&figure["recipe"]));
    let mut behind: BTreeSet<usize> = BTreeSet::new();
    for part in counted {
        let (old, new) = (old.tables.get(part.table), new.tables.get(part.table));
        for key in rules::counted_otherwise(&part, old, new) {
            let is_behind = |place: &usize| {
                let row = &by_keys.rows[*place];
                (row.table != part.table || row.keys == key) && may_count(row, &part, new.or(old))
            };
            behind.extend(by_keys.places(&key).into_iter().filter(is_behind));
        }
    }
    // What a rule does not count, such as a mean of years or a past, comes from all of them.
    let is_of_all = behind.is_empty();
    Some(ChangedFigure {
        id: id.to_owned(),
        before: before.map(|figure| figure[VALUE].clone()),
        after: after.map(|figure| figure[VALUE].clone()),
        parts,
        rows: if is_of_all {
            (0..by_keys.rows.len()).collect()
        } else {
            behind.into_iter().collect()
        },
        rule: if is_of_all && rule == RuleChange::Same {
            RuleChange::Without
        } else {
            rule
        },
    })
}

/// May what changed in a row have changed what is counted? A column that is there with what is
/// counted, and that the rule does not look at, has not.
fn may_count(row: &ChangedRow, part: &CountedRows, table: Option<&DataTable>) -> bool {
    let RowChange::Changed(cells) = &row.change else {
        return true;
    };
    let is_there = |column: &str| table.is_some_and(|table| table.column(column).is_some());
    cells
        .iter()
        .any(|cell| part.uses(&cell.column) || !is_there(&cell.column))
}

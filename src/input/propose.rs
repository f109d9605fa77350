//! The files of a folder → settings that read them. In: a folder. Out: `Proposal`: for each table its file, columns, values.
//! It must not write anything, nor know the words of the settings file.

use super::{
    decode,
    locate::{Folder, is_workbook},
    mapping::plain,
    rows::Rows,
};
use crate::{
    finding::{Findings, Place},
    schema::{ColumnSchema, Kind, TABLES, TableSchema},
    settings::dates::{DateFormat, iso},
};
use csv::StringRecord;
use std::{
    collections::{BTreeMap, BTreeSet, HashSet},
    path::Path,
};

/// Rows of a file that are looked at.
const ROWS: usize = 20_000;
/// Rows in which a header is looked for.
const HEADER_ROWS: u64 = 12;
/// Different values of a column that are kept.
const VALUES: usize = 5_000;
/// Of the values of a column that points to another table, this share must be found there: in hundredths.
const FOUND: usize = 80;

/// What lists write where nothing is known.
const MISSING: [&str; 12] = ["NA", "N/A", "n/a", "#N/A", "NULL", "null", "None", "-", "--", "–", "—", "n.d."];
/// What lists write for our words, in English and French: small letters, without accents.
const MEANINGS: [(&str, &[&str]); 22] = [
    ("attended", &["present", "yes", "oui", "1", "true", "x", "participated", "presente", "attending"]),
    ("absent", &["no", "non", "0", "false", "did not attend"]),
    ("apologies", &["excuse", "excused", "excusee", "apology", "regrets"]),
    ("registered", &["inscrit", "inscrite", "invited", "confirmed"]),
    ("female", &["f", "femme", "woman", "w", "mme", "ms", "mrs"]),
    ("male", &["m", "homme", "man", "h", "mr"]),
    ("other", &["autre", "x", "diverse"]),
    ("member", &["membre", "state", "party", "member state", "participant"]),
    ("observer", &["observateur", "obs"]),
    ("secretariat", &["secretariat staff"]),
    ("guest", &["invite", "invitee"]),
    ("head", &["head of delegation", "chef de delegation", "hod"]),
    ("delegate", &["delegue", "deleguee", "participant", "member of delegation"]),
    ("chair", &["president", "presidente", "chairperson", "chairman"]),
    ("co-chair", &["copresident", "co-president", "cochair"]),
    ("speaker", &["orateur", "intervenant", "presenter"]),
    ("in-person", &["in person", "physical", "presentiel", "onsite", "face-to-face"]),
    ("virtual", &["online", "remote", "virtuel", "en ligne", "video"]),
    ("hybrid", &["hybride"]),
    ("held", &["tenue", "tenu", "completed", "done", "past"]),
    ("planned", &["prevu", "prevue", "scheduled", "upcoming"]),
    ("cancelled", &["annule", "annulee", "canceled"]),
];
/// Forms of dates that are tried.
const DATES: [&str; 10] = [
    "dd/mm/yyyy",
    "mm/dd/yyyy",
    "dd.mm.yyyy",
    "dd-mm-yyyy",
    "yyyy/mm/dd",
    "dd mmm yyyy",
    "dd mmmm yyyy",
    "mmm dd, yyyy",
    "mmmm dd, yyyy",
    "dd-mmm-yyyy",
];

/// How the tables lie in the files of a folder.
#[derive(Debug, Default)]
pub struct Proposal {
    pub missing: Vec<String>,
    pub tables: Vec<Table>,
    /// Required tables without a file.
    pub absent: Vec<&'static str>,
    /// Files and sheets that hold none of the tables.
    pub unused: Vec<Place>,
    /// Bodies of meetings, most meetings first.
    pub bodies: Vec<String>,
}

/// One table and how to read it.
#[derive(Debug)]
pub struct Table {
    pub schema: &'static TableSchema,
    pub place: Place,
    /// Its rows are held by the rows of another table.
    pub distinct: bool,
    pub header_row: u64,
    /// Our column → the column of the file, where the names differ.
    pub columns: BTreeMap<&'static str, String>,
    /// Our column → (value of the file → our value).
    pub values: BTreeMap<&'static str, BTreeMap<String, String>>,
    /// Our column → values that are none of ours.
    pub unknown: BTreeMap<&'static str, Vec<String>>,
    /// Forms of dates that fit all dates of the file; two where day and month can't be told apart.
    pub dates: Vec<&'static str>,
    /// The mark between the entries of lists, where it is not `;`.
    pub list_separator: Option<&'static str>,
    /// Heads of the file that are not used.
    pub unused: Vec<String>,
    /// Required columns that were not found.
    pub lacking: Vec<&'static str>,
}

/// A file or sheet as far as it was looked at.
struct Looked {
    place: Place,
    header_row: u64,
    header: Vec<String>,
    /// Different values of each column.
    values: Vec<BTreeSet<String>>,
}

impl Looked {
    /// The field that holds a column: by its name, else by another name that lists have for it.
    fn field(&self, column: &ColumnSchema, taken: &BTreeSet<usize>) -> Option<usize> {
        let free = |f: &usize| !taken.contains(f);
        let named = |name: &str| (0..self.header.len()).find(|f| free(f) && plain(&self.header[*f]) == plain(name));
        named(column.name).or_else(|| column.also.iter().find_map(|also| named(also)))
    }
}

/// Looks at all files of a folder.
#[must_use]
pub fn propose(folder: &Path) -> Proposal {
    let mut folder = Folder::new(folder);
    let looked = look(&mut folder);
    let mut proposal = Proposal { missing: missing(&looked), ..Proposal::default() };
    let assigned = assign(&looked);
    // Names and keys of the tables that others point to, as they come up.
    let mut keys: BTreeMap<&str, HashSet<String>> = BTreeMap::new();
    for schema in TABLES {
        let Some((file, distinct)) = assigned.iter().find(|(s, ..)| s.name == schema.name).map(|(_, file, distinct)| (*file, *distinct))
        else {
            continue;
        };
        let file = &looked[file];
        let table = table(schema, file, distinct, &keys, &proposal.missing);
        let of = |name: &str| {
            let head = table.columns.get(name).map_or(name, String::as_str);
            file.header.iter().position(|h| plain(h) == plain(head)).map(|f| &file.values[f])
        };
        let known = keys.entry(schema.name).or_default();
        for name in schema.key.iter().chain(&["name", "short_name"]) {
            known.extend(of(name).into_iter().flatten().map(|v| v.to_lowercase()));
        }
        known.extend(of("aliases").into_iter().flatten().flat_map(|v| v.split(';').map(|a| a.trim().to_lowercase()).collect::<Vec<_>>()));
        if schema.name == "meetings" {
            proposal.bodies = of("body").into_iter().flatten().cloned().collect();
        }
        proposal.tables.push(table);
    }
    proposal.absent = TABLES.iter().map(|t| t.name).filter(|name| !proposal.tables.iter().any(|t| t.schema.name == *name)).collect();
    let used: Vec<&Place> = proposal.tables.iter().map(|t| &t.place).collect();
    proposal.unused = looked.iter().map(|l| l.place.clone()).filter(|p| !used.contains(&p)).collect();
    proposal
}

fn look(folder: &mut Folder) -> Vec<Looked> {
    let mut unheard = Findings::default();
    let mut looked = Vec::new();
    for file in folder.files() {
        let place = Place::file(&file);
        if is_workbook(&file) {
            let Some(opened) = folder.workbook(&file, &mut unheard) else { continue };
            for name in opened.workbook.names() {
                let Ok(sheet) = opened.workbook.sheet(&name) else { continue };
                let place = Place { sheet: Some(name), ..place.clone() };
                looked.extend(look_at(|row| (row <= sheet.last_row()).then(|| Rows::of_sheet(&sheet, place.clone(), row))));
            }
        } else if Path::new(&file).extension().is_some_and(|e| ["csv", "tsv", "txt"].iter().any(|known| e.eq_ignore_ascii_case(known))) {
            let Some(bytes) = folder.bytes(&file, &mut unheard) else { continue };
            let Some(text) = decode::decode(&bytes, &place, None, &mut unheard) else { continue };
            let delimiter = decode::delimiter(&text, |head| is_known(&plain(head)));
            looked.extend(look_at(|row| Some(Rows::of_text(&text, place.clone(), delimiter, row))));
        }
    }
    looked
}

/// Is this the head of a column of any table?
fn is_known(head: &str) -> bool {
    TABLES.iter().flat_map(|t| t.columns).any(|c| plain(c.name) == head || c.also.iter().any(|a| plain(a) == head))
}

/// Finds the header, the row that names the most known columns, and looks at the rows below.
fn look_at<'a>(open: impl Fn(u64) -> Option<Rows<'a>>) -> Option<Looked> {
    let known = |rows: &Rows| rows.header.iter().filter(|h| is_known(&plain(h))).count();
    let (header_row, _) = (1..=HEADER_ROWS)
        .filter_map(|row| open(row).map(|rows| (row, known(&rows))))
        .max_by_key(|(row, known)| (*known, std::cmp::Reverse(*row)))?;
    let mut rows = open(header_row)?;
    let header: Vec<String> = rows.header.iter().map(str::to_owned).collect();
    let mut values = vec![BTreeSet::new(); header.len()];
    let mut record = StringRecord::new();
    for _ in 0..ROWS {
        if rows.read(&mut record).is_none() {
            break;
        }
        for (values, cell) in values.iter_mut().zip(&record) {
            if values.len() < VALUES && !cell.trim().is_empty() {
                values.insert(cell.trim().to_owned());
            }
        }
    }
    Some(Looked { place: rows.whole.clone(), header_row: rows.header_line, header, values })
}

/// Words for "not known" that stand in the files, but for those that are the key of a row.
fn missing(looked: &[Looked]) -> Vec<String> {
    let is_key = |token: &str| {
        looked.iter().any(|l| {
            let first = l.values.first();
            l.header.first().is_some_and(|h| plain(h).ends_with("id")) && first.is_some_and(|v| v.contains(token) && v.len() > 1)
        })
    };
    MISSING
        .iter()
        .filter(|token| looked.iter().any(|l| l.values.iter().any(|v| v.contains(**token))) && !is_key(token))
        .map(|t| (*t).to_owned())
        .collect()
}

/// Which file holds which table: the file that is named so, else the one with the most of its columns. A table without a file may be
/// held by the rows of attendance.
fn assign(looked: &[Looked]) -> Vec<(&'static TableSchema, usize, bool)> {
    let names = |l: &Looked, schema: &TableSchema| {
        let own =
            l.place.sheet.clone().unwrap_or_else(|| l.place.file.rsplit_once('.').map_or_else(String::new, |(stem, _)| stem.to_owned()));
        let own = plain(&own);
        std::iter::once(schema.name).chain(schema.also.iter().copied()).any(|n| own == plain(n) || own.contains(&plain(n)))
    };
    let score = |l: &Looked, schema: &TableSchema| {
        let mut taken = BTreeSet::new();
        let mut found = 0;
        for column in schema.columns {
            if let Some(field) = l.field(column, &taken) {
                taken.insert(field);
                found += if column.required { 4 } else { 1 };
            }
        }
        let required = schema.columns.iter().filter(|c| c.required).all(|c| l.field(c, &BTreeSet::new()).is_some());
        found + if required { 4 } else { 0 } + if names(l, schema) { 20 } else { 0 }
    };
    let mut scores: Vec<(usize, usize, &'static TableSchema)> =
        TABLES.into_iter().flat_map(|schema| looked.iter().enumerate().map(move |(i, l)| (score(l, schema), i, schema))).collect();
    scores.sort_by_key(|(score, i, _)| (std::cmp::Reverse(*score), *i));
    let mut assigned: Vec<(&'static TableSchema, usize, bool)> = Vec::new();
    for (score, i, schema) in scores {
        // Two required columns, or the name.
        if score >= 12 && !assigned.iter().any(|(s, file, _)| s.name == schema.name || *file == i) {
            assigned.push((schema, i, false));
        }
    }
    let has = |name: &str, assigned: &[(&TableSchema, usize, bool)]| assigned.iter().find(|(s, ..)| s.name == name).map(|(_, i, _)| *i);
    if let (None, Some(attendance), Some(meetings)) =
        (has("meetings", &assigned), has("attendance", &assigned), crate::schema::table("meetings"))
    {
        assigned.push((meetings, attendance, true));
    }
    assigned
}

fn table(schema: &'static TableSchema, file: &Looked, distinct: bool, keys: &BTreeMap<&str, HashSet<String>>, missing: &[String]) -> Table {
    let mut fields: BTreeMap<&'static str, usize> = BTreeMap::new();
    let mut taken = BTreeSet::new();
    // Heads that are ours come first, then those that others use for the same.
    for exact in [true, false] {
        for column in schema.columns.iter().filter(|_| !(distinct && exact)) {
            let field = file.field(column, &taken).filter(|f| !exact || plain(&file.header[*f]) == plain(column.name));
            if let Some(field) = field.filter(|_| !fields.contains_key(column.name)) {
                fields.insert(column.name, field);
                taken.insert(field);
            }
        }
    }
    by_values(schema, file, keys, missing, &mut fields);
    if distinct && let Some(id) = fields.get("meeting_id").copied() {
        fields.entry("title").or_insert(id);
    }
    let mut table = Table {
        schema,
        place: file.place.clone(),
        distinct,
        header_row: file.header_row,
        columns: BTreeMap::new(),
        values: BTreeMap::new(),
        unknown: BTreeMap::new(),
        dates: Vec::new(),
        list_separator: None,
        unused: Vec::new(),
        lacking: schema.columns.iter().filter(|c| c.required && !fields.contains_key(c.name)).map(|c| c.name).collect(),
    };
    let used: BTreeSet<usize> = fields.values().copied().collect();
    table.unused = (0..file.header.len())
        .filter(|f| !used.contains(f) && !distinct)
        .map(|f| file.header[f].clone())
        .filter(|h| !h.is_empty())
        .collect();
    let mut dates: Vec<&String> = Vec::new();
    for column in schema.columns {
        let Some(field) = fields.get(column.name).copied() else { continue };
        let head = &file.header[field];
        if distinct || plain(head) != plain(column.name) {
            table.columns.insert(column.name, head.clone());
        }
        let values = file.values[field].iter().filter(|v| !missing.contains(v));
        match column.kind {
            Kind::Choice(words, _) => {
                for value in values.filter(|v| !words.iter().any(|w| w.eq_ignore_ascii_case(v))) {
                    match meaning(value, words, head) {
                        Some(word) => drop(table.values.entry(column.name).or_default().insert(value.clone(), word.to_owned())),
                        None => table.unknown.entry(column.name).or_default().push(value.clone()),
                    }
                }
            }
            Kind::Date => dates.extend(values.filter(|v| iso(v).is_none())),
            Kind::List | Kind::References(_) => {
                let values: Vec<&String> = values.collect();
                let comma = values.iter().filter(|v| v.contains(',')).count();
                if comma > 0 && !values.iter().any(|v| v.contains(';')) {
                    table.list_separator = Some(",");
                }
            }
            _ => {}
        }
    }
    if !dates.is_empty() {
        let fits = |form: &&'static str| DateFormat::new(form).is_ok_and(|f| dates.iter().all(|d| f.read(d).is_some()));
        table.dates = DATES.iter().copied().filter(fits).collect();
    }
    table
}

/// Columns that point to another table are those whose values are found there, whatever their heads say.
fn by_values(
    schema: &TableSchema,
    file: &Looked,
    keys: &BTreeMap<&str, HashSet<String>>,
    missing: &[String],
    fields: &mut BTreeMap<&'static str, usize>,
) {
    for column in schema.columns.iter().filter(|c| c.required) {
        let Kind::Reference(other) = column.kind else { continue };
        let Some(known) = keys.get(other).filter(|k| !k.is_empty()) else { continue };
        let share = |field: usize| {
            let values = &file.values[field];
            let found = values.iter().filter(|v| !missing.contains(v) && known.contains(&v.to_lowercase())).count();
            // A column with words for "not known" is not one that every row needs.
            let holes = values.iter().filter(|v| missing.contains(v)).count();
            if values.is_empty() { 0 } else { (found * 100 / values.len()).saturating_sub(holes) }
        };
        let taken: BTreeSet<usize> = fields.iter().filter(|(name, _)| **name != column.name).map(|(_, f)| *f).collect();
        let best = (0..file.header.len()).filter(|f| !taken.contains(f)).max_by_key(|f| (share(*f), std::cmp::Reverse(*f)));
        if let Some(best) = best.filter(|f| share(*f) >= FOUND && fields.get(column.name).is_none_or(|now| share(*now) < share(*f))) {
            fields.insert(column.name, best);
        }
    }
}

/// Which of our words a value of a list stands for.
fn meaning(value: &str, words: &[&'static str], head: &str) -> Option<&'static str> {
    let value_plain = plain(value);
    // A column named for one of its words says yes or no to it.
    let yes = ["1", "true", "yes", "oui", "x"].contains(&value_plain.as_str());
    let no = ["0", "false", "no", "non"].contains(&value_plain.as_str());
    if words.contains(&"female") && (yes || no) {
        let female = MEANINGS
            .iter()
            .find(|(w, _)| *w == "female")
            .is_some_and(|(w, also)| plain(head) == *w || also.contains(&plain(head).as_str()));
        return match (female, yes) {
            (true, true) => Some("female"),
            (true, false) => Some("male"),
            (false, _) => None,
        };
    }
    let word = words.iter().find(|w| plain(w) == value_plain).copied();
    word.or_else(|| {
        let meant = |w: &&&'static str| MEANINGS.iter().any(|(word, also)| *word == **w && also.iter().any(|a| plain(a) == value_plain));
        words.iter().find(meant).copied()
    })
}

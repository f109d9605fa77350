//! Which columns of a list hold the columns of a table, and what tells its rows from each other.
//! In: what was seen of lists. Out: a proposed table. It must not know the settings.

use super::{
    super::{
        heads::{has_persons, open_head, plain},
        mapping::is_read_by_name,
        meanings::{holds_words, meaning, says_yes},
    },
    FOUND, ProposedTable,
    looked::{Looked, SampleValues},
    row_keys::{join_key, key_of, meeting_by_title, says_day, titled_parts},
};
use crate::territories;
use crate::{
    schema::{Kind, Privacy, TableSchema},
    settings::{
        dates::{self, DateFormat, iso},
        numbers::{self, NumberFormat},
    },
};
use std::collections::{BTreeMap, BTreeSet, HashSet};

/// The most words of a column that says who came.
const MOST_STATUSES: usize = 12;

/// What is known beside the file that is looked at.
pub(super) struct KnownBeside<'a> {
    /// Table → its keys and names, in small letters.
    pub(super) keys: &'a BTreeMap<&'a str, HashSet<String>>,
    pub(super) missing: &'a [String],
    pub(super) others: &'a [&'a Looked],
    /// Meetings are held by the rows of attendance.
    pub(super) shared: bool,
}

/// The fields of attendance that hold what is of persons.
pub(super) fn personal(file: &Looked) -> BTreeSet<usize> {
    let columns = crate::schema::table("attendance")
        .into_iter()
        .flat_map(TableSchema::columns);
    columns
        .filter(|c| c.privacy != Privacy::Open)
        .filter_map(|c| file.field(c, &BTreeSet::new()))
        .collect()
}

/// Columns whose head fits and whose values do not: by name, the head and the values.
pub(super) type Unfit = BTreeMap<&'static str, (String, SampleValues)>;

/// The fields that heads name, and the columns that do not fit.
fn fields_by_head(
    schema: &'static TableSchema,
    file: &Looked,
    distinct: bool,
    missing: &[String],
) -> (BTreeMap<&'static str, usize>, Unfit) {
    let mut fields: BTreeMap<&'static str, usize> = BTreeMap::new();
    // What is of persons is no matter of their meeting.
    let mut taken = if distinct {
        personal(file)
    } else {
        BTreeSet::new()
    };
    let mut unfit = BTreeMap::new();
    // Heads that are ours come first, then those that others use for the same.
    for exact in [true, false] {
        for column in schema.columns().iter().filter(|_| !(distinct && exact)) {
            // What differs in each row is no meeting, but the number of the row.
            let is_of_meeting = column.name == "meeting_id" && (distinct || schema.key.is_empty());
            let numbers = (0..file.header.len()).filter(|f| is_of_meeting && file.is_unique(*f));
            let not_it: BTreeSet<usize> = taken.iter().copied().chain(numbers).collect();
            let field = file
                .field(column, &not_it)
                .filter(|f| !exact || plain(&file.header[*f]) == plain(column.name));
            let is_used = |f: &usize| file.height == 0 || file.filled[*f] > 0;
            let field = field.filter(|f| exact || is_used(f));
            // A column that says who came is never left out: what is not known in it is asked for.
            let is_status = column.name == "status" && schema.key.is_empty();
            let fits = |f: &usize| {
                exact
                    || (is_status && file.values[*f].len() <= MOST_STATUSES)
                    || holds_words(column, &file.values[*f], &file.header[*f], missing)
            };
            if let Some(field) = field.filter(|f| !fits(f) && !distinct) {
                let values = file.sample_values(field, file.values[field].iter().collect(), true);
                unfit.insert(column.name, (file.header[field].clone(), values));
            }
            if let Some(field) = field
                .filter(fits)
                .filter(|_| !fields.contains_key(column.name))
            {
                fields.insert(column.name, field);
                taken.insert(field);
            }
        }
    }
    (fields, unfit)
}

/// The field of the file for each column of the table, and the columns that do not fit.
pub(super) fn fields(
    schema: &'static TableSchema,
    file: &Looked,
    distinct: bool,
    known: &KnownBeside,
) -> (BTreeMap<&'static str, usize>, Unfit) {
    let missing = known.missing;
    let (mut fields, unfit) = fields_by_head(schema, file, distinct, missing);
    by_values(schema, file, known.keys, missing, &mut fields);
    if schema.name == "attendance" && !fields.contains_key("member_id") {
        fields.extend(members_by_values(file, &fields).map(|field| ("member_id", field)));
    }
    if known.shared
        && matches!(schema.name, "meetings" | "attendance")
        && !fields.contains_key("meeting_id")
        && let Some(field) = meeting_by_title(file)
    {
        fields.retain(|_, f| *f != field);
        fields.insert("meeting_id", field);
    }
    if let [key] = schema.key
        && !distinct
    {
        key_of(schema, key, file, known.others, &mut fields);
    }
    if distinct || known.shared {
        fields.retain(|name, field| *name != "meeting_id" || says_day(file, *field));
    }
    if distinct {
        let parts = fields
            .get("meeting_id")
            .map_or_else(|| titled_parts(file), |id| vec![*id]);
        fields.retain(|_, field| file.depends(*field, &parts));
    }
    leave_persons_out(schema, file, known.keys, &mut fields);
    if let (Some(id), None) = (
        schema.key.first().and_then(|k| fields.get(k).copied()),
        fields.get("title"),
    ) && schema.column("title").is_some()
    {
        fields.insert("title", id);
    }
    (fields, unfit)
}

/// Leaves out what may be the names of persons: in a list of meetings, a column `Name` beside the
/// meetings, and co-chairs that are no members.
fn leave_persons_out(
    schema: &TableSchema,
    file: &Looked,
    keys: &BTreeMap<&str, HashSet<String>>,
    fields: &mut BTreeMap<&'static str, usize>,
) {
    const NAMES: [&str; 4] = ["name", "nom", "nombre", "nama"];
    const MEETINGS: [&str; 8] = [
        "meeting",
        "session",
        "event",
        "reunion",
        "seance",
        "sesion",
        "pertemuan",
        "rapat",
    ];
    let head_of = |fields: &BTreeMap<&'static str, usize>, name: &str| {
        let field = fields.get(name)?;
        Some(plain(&file.header[*field]))
    };
    let is = |head: Option<String>, known: &[&str]| {
        head.is_some_and(|head| known.contains(&head.as_str()))
    };
    if schema.name == "meetings"
        && is(head_of(fields, "title"), &NAMES)
        && is(head_of(fields, "meeting_id"), &MEETINGS)
    {
        fields.remove("title");
    }
    let is_member = |text: &str| {
        let listed = keys
            .get("members")
            .is_some_and(|known| known.contains(&text.to_lowercase()));
        listed || territories::find_territory(text).is_some()
    };
    let holds_members = |field: &usize| {
        let entries = file.values[*field]
            .iter()
            .flat_map(|cell| cell.split([';', ',']));
        let entries: Vec<&str> = entries.map(str::trim).collect();
        entries.iter().filter(|entry| is_member(entry)).count() * 2 >= entries.len()
    };
    // The host of a list may be whoever invites.
    for column in ["co_chairs", "host"] {
        let is_own = head_of(fields, column).is_some_and(|head| head == "cochairs");
        let is_kept = is_own || fields.get(column).is_some_and(holds_members);
        if schema.column(column).is_some() && !is_kept {
            fields.remove(column);
        }
    }
}

pub(super) fn table(
    schema: &'static TableSchema,
    file: &Looked,
    distinct: bool,
    known: &KnownBeside,
) -> ProposedTable {
    let missing = known.missing;
    let (fields, unfit) = fields(schema, file, distinct, known);
    let needed = schema.columns().iter().filter(|column| column.required);
    let lacking = needed.map(|column| column.name);
    let mut table = ProposedTable {
        because: recognised(schema, file, &fields),
        sample: file.sample_row(schema, &fields, known.keys),
        distinct,
        header_row: file.header_row,
        used: fields.keys().copied().collect(),
        unfit,
        lacking: lacking.filter(|name| !fields.contains_key(name)).collect(),
        ..ProposedTable::new(schema, file.place.clone(), file.height)
    };
    join_key(&mut table, file, known.shared);
    if !distinct {
        let marked = mark_groups(&mut table, file, &fields);
        let used = fields.values().copied().chain(marked).collect();
        table.unused = unused_heads(&table, file, &used);
    }
    let (mut dates, mut numbers): (Vec<&String>, Vec<&String>) = (Vec::new(), Vec::new());
    for column in schema.columns() {
        let Some(field) = fields.get(column.name).copied() else {
            continue;
        };
        let head = &file.header[field];
        if distinct || !is_read_by_name(column, head) {
            table.columns.insert(column.name, head.clone());
        }
        let values = file.values[field].iter().filter(|v| !missing.contains(v));
        match column.kind {
            Kind::Choice(words, default) => {
                let is_partly_empty = (1..file.height).contains(&file.filled[field]);
                if default.is_some() && schema.name == "attendance" && is_partly_empty {
                    table.partly_empty.push(column.name);
                }
                let meanings = meanings_of(values, words, head);
                add_meanings(&mut table, column.name, meanings, file, field);
            }
            Kind::Date => dates.extend(values.filter(|v| iso(v, 0).is_none())),
            Kind::Count => numbers.extend(values.filter(|v| v.parse::<u32>().is_err())),
            Kind::List | Kind::References(_) => {
                table.list_separator = table.list_separator.or_else(|| list_separator(values));
            }
            _ => {}
        }
    }
    join_names(&mut table, file);
    table.dates = date_forms(&dates);
    table.numbers = number_forms(&numbers);
    table
}

/// The heads of the columns that every row of a table needs, as the file has them.
fn recognised(
    schema: &TableSchema,
    file: &Looked,
    fields: &BTreeMap<&'static str, usize>,
) -> Vec<String> {
    let required = schema.columns().iter().filter(|column| column.required);
    let heads = required.filter_map(|column| file.header.get(*fields.get(column.name)?));
    let mut heads: Vec<String> = heads.cloned().collect();
    heads.dedup();
    heads
}

/// The heads of a file that no column of the table is read from, or might be.
fn unused_heads(table: &ProposedTable, file: &Looked, used: &BTreeSet<usize>) -> Vec<String> {
    let is_unfit = |head: &String| table.unfit.values().any(|(unfit, _)| unfit == head);
    (0..file.header.len())
        .filter(|f| !used.contains(f) && !is_unfit(&file.header[*f]))
        .filter(|f| !file.header[*f].is_empty())
        .map(|f| {
            if has_persons(table.schema.columns()) {
                open_head(&file.header[f], f)
            } else {
                file.header[f].clone()
            }
        })
        .collect()
}

/// Joins the two columns that have the name of a person.
fn join_names(table: &mut ProposedTable, file: &Looked) {
    const FIRST: [&str; 6] = [
        "firstname",
        "givenname",
        "forename",
        "prenom",
        "nombres",
        "namadepan",
    ];
    const LAST: [&str; 8] = [
        "lastname",
        "surname",
        "familyname",
        "nom",
        "nomdefamille",
        "apellido",
        "apellidos",
        "namabelakang",
    ];
    let find = |known: &[&str]| {
        let mut heads = file.header.iter();
        heads
            .find(|head| known.contains(&plain(head).as_str()))
            .cloned()
    };
    if let (Some(first), Some(last)) = (find(&FIRST), find(&LAST))
        && table.schema.column("family_name").is_some()
    {
        let is_part = |head: &String| *head == first || *head == last;
        if table.columns.get("delegate_name").is_some_and(is_part) {
            table.columns.remove("delegate_name");
        }
        table.unused.retain(|head| !is_part(head));
        table.columns.insert("given_name", first);
        table.columns.insert("family_name", last);
    }
}

/// Takes the columns of members that hold nothing but marks for their groups; which they are.
fn mark_groups(
    table: &mut ProposedTable,
    file: &Looked,
    fields: &BTreeMap<&'static str, usize>,
) -> Vec<usize> {
    if table.schema.column("groups").is_none() || fields.contains_key("groups") {
        return Vec::new();
    }
    let holds_marks = |field: &usize| {
        let mut values = file.values[*field].iter().peekable();
        let is_free = !fields.values().any(|used| used == field);
        is_free && values.peek().is_some() && values.all(|value| says_yes(value).is_some())
    };
    let marked: Vec<usize> = (0..file.header.len()).filter(holds_marks).collect();
    if !marked.is_empty() {
        let heads = marked.iter().map(|field| file.header[*field].clone());
        table.marked.insert("groups", heads.collect());
    }
    marked
}

/// A comma, where it separates the entries of some values, and a semicolon those of none.
fn list_separator<'v>(values: impl Iterator<Item = &'v String>) -> Option<&'static str> {
    let values: Vec<&String> = values.collect();
    let has = |mark: char| values.iter().any(|v| v.contains(mark));
    (has(',') && !has(';')).then_some(",")
}

/// Adds what the values of a column mean to a table.
fn add_meanings(
    table: &mut ProposedTable,
    column: &'static str,
    (known, unknown): (BTreeMap<String, String>, Vec<&String>),
    file: &Looked,
    field: usize,
) {
    if !known.is_empty() {
        table.values.insert(column, known);
    }
    if !unknown.is_empty() {
        let may_name_persons = table.distinct || has_persons(table.schema.columns());
        let unknown = file.sample_values(field, unknown, may_name_persons);
        table.unknown.insert(column, unknown);
    }
}

/// Values that are none of our words, with the word that each means; and those that mean none.
fn meanings_of<'v>(
    values: impl Iterator<Item = &'v String>,
    words: &'static [&'static str],
    head: &str,
) -> (BTreeMap<String, String>, Vec<&'v String>) {
    let (mut known, mut unknown) = (BTreeMap::new(), Vec::new());
    let values: Vec<&String> = values.collect();
    // Beside those who checked in, whoever "is attending" only has a ticket.
    let has_tickets = values.iter().any(|v| plain(v) == "checkedin");
    for value in values
        .into_iter()
        .filter(|v| !words.iter().any(|w| w.eq_ignore_ascii_case(v)))
    {
        match meaning(value, words, head) {
            Some(_) if has_tickets && plain(value) == "attending" => {
                known.insert(value.clone(), "registered".to_owned());
            }
            Some(word) => {
                known.insert(value.clone(), word.to_owned());
            }
            None => unknown.push(value),
        }
    }
    (known, unknown)
}

/// The forms that all these dates may have; none where there are no dates.
pub(super) fn date_forms(dates: &[&String]) -> Vec<&'static str> {
    let fits = |form: &&'static str| {
        DateFormat::new(form).is_ok_and(|f| dates.iter().all(|d| f.read(d).is_some()))
    };
    let mut forms: Vec<&'static str> = Vec::new();
    let mut known = BTreeSet::new();
    for form in dates::FORMS
        .into_iter()
        .filter(|_| !dates.is_empty())
        .filter(fits)
    {
        // Forms that read all dates alike are one and the same here.
        let form_of = DateFormat::new(form).ok();
        let days: Vec<_> = dates.iter().map(|d| form_of.as_ref()?.read(d)).collect();
        if known.insert(days) {
            forms.push(form);
        }
    }
    forms
}

/// The forms that some of these numbers have.
fn number_forms(numbers: &[&String]) -> Vec<&'static str> {
    let needed = |form: &&'static str| {
        NumberFormat::new(form).is_ok_and(|f| numbers.iter().any(|n| f.read(n).is_some()))
    };
    numbers::FORMS.into_iter().filter(needed).collect()
}

/// The column with the names of states, where no head says it: the last one, since forms ask for
/// the address first.
pub(super) fn members_by_values(
    file: &Looked,
    fields: &BTreeMap<&'static str, usize>,
) -> Option<usize> {
    let holds_states = |field: &usize| {
        let values = &file.values[*field];
        let states = values
            .iter()
            .filter(|value| territories::code_of(value).is_some());
        values.len() > 1 && states.count() * 100 >= values.len() * FOUND
    };
    let mut free = (0..file.header.len())
        .rev()
        .filter(|field| !fields.values().any(|own| own == field));
    free.find(holds_states)
}

/// Columns that point to another table are those whose values are found there, whatever their heads
/// say.
pub(super) fn by_values(
    schema: &TableSchema,
    file: &Looked,
    keys: &BTreeMap<&str, HashSet<String>>,
    missing: &[String],
    fields: &mut BTreeMap<&'static str, usize>,
) {
    for column in schema.columns().iter().filter(|c| c.required) {
        let Kind::Reference(other) = column.kind else {
            continue;
        };
        let Some(known) = keys.get(other).filter(|k| !k.is_empty()) else {
            continue;
        };
        let share = |field: usize| {
            let values = &file.values[field];
            let found = values
                .iter()
                .filter(|v| !missing.contains(v) && known.contains(&v.to_lowercase()))
                .count();
            // A column with words for "not known" is not one that every row needs.
            let holes = values.iter().filter(|v| missing.contains(v)).count();
            if values.is_empty() {
                0
            } else {
                (found * 100 / values.len()).saturating_sub(holes)
            }
        };
        let taken: BTreeSet<usize> = fields
            .iter()
            .filter(|(name, _)| **name != column.name)
            .map(|(_, f)| *f)
            .collect();
        let best = (0..file.header.len())
            .filter(|f| !taken.contains(f))
            .max_by_key(|f| (share(*f), std::cmp::Reverse(*f)));
        if let Some(best) = best.filter(|f| {
            share(*f) >= FOUND
                && fields
                    .get(column.name)
                    .is_none_or(|now| share(*now) < FOUND)
        }) {
            fields.insert(column.name, best);
        }
    }
}

//! Attendance as numbers, grouped by delegation: what checks and statistics go through instead of looking millions of texts up.
//! In: a dataset. Out: for each row the places of its meeting and member in their tables, and its words. It must not know what is counted.

use super::{Dataset, texts};
use polars::prelude::*;
use rayon::prelude::*;
use rustc_hash::{FxBuildHasher, FxHashMap};
use std::{collections::hash_map, hash::BuildHasher, sync::Arc};

/// No word, or no place.
pub const NONE: u32 = u32::MAX;

/// A column of words or keys, each a number that stands for its text.
#[derive(Debug)]
pub struct Words {
    pub numbers: Vec<u32>,
    mapping: Arc<CategoricalMapping>,
}

impl Words {
    /// # Errors
    /// Where the column is not there, or not one of texts: a bug.
    pub fn of(frame: &DataFrame, column: &str) -> PolarsResult<Self> {
        let column = frame.column(column)?.cast(&DataType::from_categories(Categories::global()))?;
        let words = column.cat32()?;
        let mut numbers = Vec::with_capacity(words.len());
        for chunk in words.physical().downcast_iter() {
            if chunk.validity().is_none() {
                numbers.extend_from_slice(chunk.values());
            } else {
                numbers.extend(chunk.iter().map(|n| n.copied().unwrap_or(NONE)));
            }
        }
        Ok(Self { numbers, mapping: words.get_mapping().clone() })
    }

    /// The number that stands for a text, now or in a column made of these words.
    #[must_use]
    pub fn number(&self, text: &str) -> u32 {
        self.mapping.insert_cat(text).unwrap_or(NONE)
    }

    #[must_use]
    pub fn text(&self, number: u32) -> Option<&str> {
        self.mapping.cat_to_str(number)
    }

    /// For each row the place of its key in a list.
    fn places(&self, keys: &[Option<String>]) -> Vec<u32> {
        let mut places = vec![NONE; self.mapping.num_cats_upper_bound()];
        for (place, key) in keys.iter().enumerate() {
            let number = key.as_deref().and_then(|key| self.mapping.get_cat(key));
            if let Some(known) = number.and_then(|n| places.get_mut(n as usize)) {
                *known = small(place);
            }
        }
        self.numbers.iter().map(|n| places.get(*n as usize).copied().unwrap_or(NONE)).collect()
    }
}

/// A column of words by their numbers.
#[must_use]
pub fn words(name: &str, numbers: impl IntoIterator<Item = u32>) -> Column {
    let numbers: UInt32Chunked = numbers.into_iter().map(|n| (n != NONE).then_some(n)).collect();
    let words = DataType::from_categories(Categories::global());
    Categorical32Chunked::from_cats_and_dtype(numbers.with_name(name.into()), words).into_series().into()
}

/// A place as it is kept.
#[must_use]
pub fn small(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(NONE)
}

/// One row of attendance; what it says lies together, since it is looked at together.
#[derive(Debug, Clone, Copy)]
pub struct Entry {
    /// Its place in the list.
    pub row: u32,
    /// The first row that names the same person of the same member; `NONE` where nobody is named.
    pub person: u32,
    pub status: u32,
    pub capacity: u32,
    pub role: u32,
    pub gender: u32,
    pub mode: u32,
    pub organisation: u32,
    /// Below zero where it does not say how many came.
    count: i64,
}

impl Entry {
    /// How many came, where it says so.
    #[must_use]
    pub fn count(&self) -> Option<i64> {
        (self.count >= 0).then_some(self.count)
    }

    #[must_use]
    pub const fn place(&self) -> usize {
        self.row as usize
    }
}

/// The rows of attendance, by delegation.
#[derive(Debug)]
pub struct Attendance {
    /// Rows of one delegation below each other, each delegation in the order of the file.
    entries: Vec<Entry>,
    delegations: Vec<Delegation>,
    /// Where in `delegations` those of each meeting begin.
    of_meetings: Vec<usize>,
    words: Words,
}

/// The rows of one member at one meeting.
#[derive(Debug, Clone, Copy)]
pub struct Delegation {
    pub meeting: u32,
    pub member: u32,
    first: usize,
    end: usize,
}

impl Attendance {
    /// # Errors
    /// Only where our own frames lack a column of their schema: a bug.
    pub fn of(data: &Dataset) -> PolarsResult<Self> {
        let frame = &data.attendance;
        let keys = (texts(&data.meetings, "meeting_id")?, texts(&data.members, "member_id")?);
        let columns = ["meeting_id", "member_id", "status", "capacity", "role", "gender", "mode", "organisation"];
        let words = columns.par_iter().map(|column| Words::of(frame, column)).collect::<PolarsResult<Vec<Words>>>()?;
        let [meetings, members, status, capacity, role, gender, mode, organisation] =
            <[Words; 8]>::try_from(words).expect("as many as were asked for");
        let (meetings, members) = (meetings.places(&keys.0), members.places(&keys.1));
        let counts = frame.column("delegate_count")?.i64()?.rechunk().into_owned();
        let known: Vec<u32> = (0..frame.height()).filter(|row| meetings[*row] != NONE && members[*row] != NONE).map(small).collect();
        let (by_member, of_members) = sorted(&known, &members, keys.1.len());
        let persons = persons(&frame.column("delegate_name")?.str()?.rechunk(), &by_member, &of_members);
        let entry = |row: usize| Entry {
            row: small(row),
            person: persons[row],
            status: status.numbers[row],
            capacity: capacity.numbers[row],
            role: role.numbers[row],
            gender: gender.numbers[row],
            mode: mode.numbers[row],
            organisation: organisation.numbers[row],
            count: counts.get(row).unwrap_or(-1),
        };
        // First as they lie, so that what is far apart is gone through in order; then by delegation.
        let entries: Vec<Entry> = (0..frame.height()).into_par_iter().map(entry).collect();
        let (rows, first_rows) = sorted(&by_member, &meetings, keys.0.len());
        let entries: Vec<Entry> = rows.par_iter().map(|row| entries[*row as usize]).collect();
        let of_meeting = |(meeting, range): (usize, &[usize])| {
            let mut next = range[0];
            let delegations = rows[range[0]..range[1]].chunk_by(|a, b| members[*a as usize] == members[*b as usize]);
            let of = delegations.map(|rows| {
                let first = next;
                next += rows.len();
                Delegation { meeting: small(meeting), member: members[rows[0] as usize], first, end: next }
            });
            of.collect::<Vec<Delegation>>()
        };
        let delegations: Vec<Delegation> = first_rows.par_windows(2).enumerate().flat_map_iter(of_meeting).collect();
        let of_meetings = (0..=keys.0.len()).map(|meeting| delegations.partition_point(|d| (d.meeting as usize) < meeting)).collect();
        let words = Words { numbers: Vec::new(), ..status };
        Ok(Self { entries, delegations, of_meetings, words })
    }

    /// The number that stands for a word.
    #[must_use]
    pub fn number(&self, word: &str) -> u32 {
        self.words.number(word)
    }

    /// The word of a number.
    #[must_use]
    pub fn word(&self, number: u32) -> Option<&str> {
        self.words.text(number)
    }

    /// All delegations, by meeting and member in the order of their tables.
    #[must_use]
    pub fn delegations(&self) -> &[Delegation] {
        &self.delegations
    }

    /// The delegations of the meeting at a place of its table.
    #[must_use]
    pub fn of_meeting(&self, meeting: usize) -> &[Delegation] {
        &self.delegations[self.of_meetings[meeting]..self.of_meetings[meeting + 1]]
    }

    /// The rows of a delegation, in the order of the file.
    #[must_use]
    pub fn rows(&self, delegation: &Delegation) -> &[Entry] {
        &self.entries[delegation.first..delegation.end]
    }

    /// Rows of one delegation that `key` makes equal, of those that have one: each group of two or more, in the order of the file.
    pub fn equal<K: Ord + Send>(&self, key: impl Fn(&Entry) -> Option<K> + Sync) -> Vec<Vec<Entry>> {
        let groups = |delegations: &[Delegation]| {
            let (mut keyed, mut groups) = (Vec::new(), Vec::new());
            for rows in delegations.iter().map(|delegation| self.rows(delegation)).filter(|rows| rows.len() > 1) {
                keyed.clear();
                keyed.extend(rows.iter().filter_map(|entry| Some((key(entry)?, entry.row, entry))));
                keyed.sort_unstable_by(|a: &(K, u32, &Entry), b| (&a.0, a.1).cmp(&(&b.0, b.1)));
                let equal = keyed.chunk_by(|a, b| a.0 == b.0).filter(|group| group.len() > 1);
                groups.extend(equal.map(|group| group.iter().map(|(.., entry)| **entry).collect()));
            }
            groups
        };
        let mut all: Vec<Vec<Entry>> = self.delegations.par_chunks(1 << 10).flat_map_iter(groups).collect();
        all.sort_unstable_by_key(|group: &Vec<Entry>| group[0].row);
        all
    }
}

/// For each row the first row below the same member with the same name; rows are given by member, with where those of each begin.
fn persons(names: &StringChunked, by_member: &[u32], of_members: &[usize]) -> Vec<u32> {
    let names = names.downcast_as_array();
    let build = FxBuildHasher;
    // The texts are gone through once, in the order in which they lie; equal hashes are looked at again.
    let hashes: Vec<u64> = (0..names.len()).into_par_iter().map(|row| names.get(row).map_or(0, |name| build.hash_one(name))).collect();
    let of_member = |rows: &[u32]| {
        let mut first: FxHashMap<u64, u32> = FxHashMap::default();
        let person = |row: &u32| {
            let name = names.get(*row as usize)?;
            let mut hash = hashes[*row as usize];
            loop {
                match first.entry(hash) {
                    hash_map::Entry::Vacant(free) => return Some(*free.insert(*row)),
                    hash_map::Entry::Occupied(known) if names.get(*known.get() as usize) == Some(name) => return Some(*known.get()),
                    hash_map::Entry::Occupied(_) => hash = hash.wrapping_add(1),
                }
            }
        };
        rows.iter().map(person).map(|person| person.unwrap_or(NONE)).collect::<Vec<u32>>()
    };
    let found: Vec<Vec<u32>> = of_members.par_windows(2).map(|rows| of_member(&by_member[rows[0]..rows[1]])).collect();
    let mut persons = vec![NONE; names.len()];
    for (row, person) in by_member.iter().zip(found.iter().flatten()) {
        persons[*row as usize] = *person;
    }
    persons
}

/// Rows by a number below `most`, those with the same number in the order they had; and where those of each number begin, and all end.
fn sorted(rows: &[u32], by: &[u32], most: usize) -> (Vec<u32>, Vec<usize>) {
    let number = |row: u32| by[row as usize] as usize;
    let mut first = vec![0; most + 1];
    for row in rows {
        first[number(*row) + 1] += 1;
    }
    for i in 0..most {
        first[i + 1] += first[i];
    }
    let mut next = first.clone();
    let mut out = vec![0; rows.len()];
    for row in rows {
        let place = &mut next[number(*row)];
        out[*place] = *row;
        *place += 1;
    }
    (out, first)
}

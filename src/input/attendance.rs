//! Attendance as numbers, grouped by delegation: what checks and statistics go through instead of
//! looking millions of texts up. In: a dataset. Out: for each row the places of its meeting and
//! member in their tables, and its words. It must not know what is counted.

use super::{
    Dataset,
    categories::{NONE, mapped, meanings, number, words},
    person_names::person_names,
    reference::folded,
};
use crate::frame::texts;
use crate::schema::{Kind, TableSchema, table};
use polars::prelude::*;
use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHasher};
use std::{
    borrow::Cow,
    collections::{BTreeSet, hash_map},
    hash::Hasher,
    sync::Arc,
};

/// A word of a column that knows all its words: its place among them.
pub type WordCode = u8;

/// No such word.
pub const UNSAID: WordCode = WordCode::MAX;

/// The words of all columns of attendance that know all theirs.
fn vocabulary() -> Vec<&'static str> {
    let columns = table("attendance")
        .into_iter()
        .flat_map(TableSchema::columns);
    let words = columns.filter_map(|column| {
        if let Kind::Choice(words, _) = column.kind {
            Some(words)
        } else {
            None
        }
    });
    words
        .flatten()
        .copied()
        .collect::<BTreeSet<&str>>()
        .into_iter()
        .collect()
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
    /// The number of the person among those of its member, from 0; `NONE` where nobody is named.
    pub person: u32,
    /// The number of its text.
    pub organisation: u32,
    count: u32,
    says_count: bool,
    pub status: WordCode,
    pub capacity: WordCode,
    pub role: WordCode,
    pub gender: WordCode,
    pub mode: WordCode,
}

impl Entry {
    /// How many came, where it says so.
    #[must_use]
    pub fn count(&self) -> Option<i64> {
        self.says_count.then_some(i64::from(self.count))
    }

    #[must_use]
    pub const fn place(&self) -> usize {
        self.row as usize
    }
}

/// Rows of one name in one delegation, by the people that they are of: who is of another
/// organisation or gender is another one, and where one of them is not recorded, nothing tells them
/// apart.
#[must_use]
pub fn namesakes<'e>(rows: &[&'e Entry]) -> Vec<Vec<&'e Entry>> {
    let differ = |a: u32, b: u32, none: u32| a != b && a != none && b != none;
    let are_two = |a: &Entry, b: &Entry| {
        differ(a.organisation, b.organisation, NONE)
            || differ(a.gender.into(), b.gender.into(), UNSAID.into())
    };
    let mut people: Vec<Vec<&Entry>> = Vec::new();
    for row in rows {
        match people
            .iter_mut()
            .find(|rows| !rows.iter().any(|other| are_two(row, other)))
        {
            Some(rows) => rows.push(row),
            None => people.push(vec![row]),
        }
    }
    people
}

/// The rows of attendance, by delegation.
#[derive(Debug)]
pub struct Attendance {
    /// Rows of one delegation below each other, each delegation in the order of the file.
    entries: Vec<Entry>,
    delegations: Vec<Delegation>,
    /// Where in `delegations` those of each meeting begin.
    of_meetings: Vec<usize>,
    vocabulary: Vec<&'static str>,
    mapping: Arc<CategoricalMapping>,
}

/// The rows of one member at one meeting.
#[derive(Debug, Clone, Copy)]
pub struct Delegation {
    pub meeting: u32,
    pub member: u32,
    first: usize,
    end: usize,
}

/// What rows of attendance say, as numbers.
struct NumberedColumns {
    meetings: Vec<u32>,
    members: Vec<u32>,
    /// Status, capacity, role, gender and mode.
    codes: [Vec<WordCode>; 5],
    organisations: Vec<u32>,
    counts: Int64Chunked,
}

impl NumberedColumns {
    fn read(
        data: &Dataset,
        mapping: &Arc<CategoricalMapping>,
        vocabulary: &[&str],
    ) -> PolarsResult<Self> {
        let frame = &data.attendance;
        let places = |table: &DataFrame, column: &str| {
            let ids = texts(table, column)?;
            let ids: Vec<(&str, u32)> = ids
                .iter()
                .enumerate()
                .filter_map(|(place, id)| Some((id.as_deref()?, small(place))))
                .collect();
            mapped(frame, column, meanings(mapping, NONE, &ids))
        };
        let code = meanings(
            mapping,
            UNSAID,
            &vocabulary
                .iter()
                .copied()
                .zip(0..)
                .collect::<Vec<(&str, WordCode)>>(),
        );
        let (places, says) = rayon::join(
            || {
                rayon::join(
                    || places(&data.meetings, "meeting_id"),
                    || places(&data.members, "member_id"),
                )
            },
            || {
                let codes = ["status", "capacity", "role", "gender", "mode"]
                    .par_iter()
                    .map(|column| mapped(frame, column, &code))
                    .collect::<PolarsResult<Vec<Vec<WordCode>>>>();
                (codes, mapped(frame, "organisation", |number| number))
            },
        );
        Ok(Self {
            meetings: places.0?,
            members: places.1?,
            codes: <[_; 5]>::try_from(says.0?).expect("as many as were asked for"),
            organisations: says.1?,
            counts: frame
                .column("delegate_count")?
                .i64()?
                .rechunk()
                .into_owned(),
        })
    }

    fn entry(&self, row: usize, person: u32) -> Entry {
        let count = self
            .counts
            .get(row)
            .map(|count| u32::try_from(count).expect("read as such a number"));
        let [status, capacity, role, gender, mode] = &self.codes;
        Entry {
            row: small(row),
            person,
            organisation: self.organisations[row],
            count: count.unwrap_or_default(),
            says_count: count.is_some(),
            status: status[row],
            capacity: capacity[row],
            role: role[row],
            gender: gender[row],
            mode: mode[row],
        }
    }
}

/// The delegations of each meeting. `rows` are sorted by meeting, those of each by member;
/// `first_rows` says where those of each meeting begin.
fn delegations(rows: &[u32], first_rows: &[usize], members: &[u32]) -> Vec<Delegation> {
    let of_meeting = |(meeting, range): (usize, &[usize])| {
        let mut next = range[0];
        let delegations =
            rows[range[0]..range[1]].chunk_by(|a, b| members[*a as usize] == members[*b as usize]);
        let delegations = delegations.map(|rows| {
            let first = next;
            next += rows.len();
            Delegation {
                meeting: small(meeting),
                member: members[rows[0] as usize],
                first,
                end: next,
            }
        });
        delegations.collect::<Vec<Delegation>>()
    };
    first_rows
        .par_windows(2)
        .enumerate()
        .flat_map_iter(of_meeting)
        .collect()
}

impl Attendance {
    /// # Errors
    /// Only where our own frames lack a column of their schema: a bug.
    pub fn group(data: &Dataset) -> PolarsResult<Self> {
        let frame = &data.attendance;
        let mapping = Categories::global().mapping();
        let vocabulary = vocabulary();
        let columns = NumberedColumns::read(data, &mapping, &vocabulary)?;
        let (meetings, members) = (&columns.meetings, &columns.members);
        let known = (0..frame.height())
            .filter(|row| meetings[*row] != NONE && members[*row] != NONE)
            .map(small);
        let (by_member, of_members) = sorted(known, members, data.members.height());
        let persons = persons(&person_names(frame)?.rechunk(), &by_member, &of_members);
        // First as they lie, so that what is far apart is gone through in order; then by
        // delegation.
        let entries: Vec<Entry> = (0..frame.height())
            .into_par_iter()
            .map(|row| columns.entry(row, persons[row]))
            .collect();
        let (rows, first_rows) =
            sorted(by_member.iter().copied(), meetings, data.meetings.height());
        let entries: Vec<Entry> = rows.par_iter().map(|row| entries[*row as usize]).collect();
        let delegations = delegations(&rows, &first_rows, members);
        let of_meetings = (0..=data.meetings.height())
            .map(|meeting| delegations.partition_point(|d| (d.meeting as usize) < meeting))
            .collect();
        Ok(Self {
            entries,
            delegations,
            of_meetings,
            vocabulary,
            mapping,
        })
    }

    /// The number that stands for a text.
    #[must_use]
    pub fn number(&self, text: &str) -> u32 {
        number(&self.mapping, text)
    }

    /// The code of a word. One that no column knows has none: it would be taken for an empty cell.
    #[must_use]
    pub fn code(&self, word: &str) -> WordCode {
        self.vocabulary
            .iter()
            .zip(0..)
            .find(|(known, _)| **known == word)
            .expect("a word of attendance")
            .1
    }

    /// The word of a code.
    #[must_use]
    pub fn word(&self, code: WordCode) -> Option<&'static str> {
        self.vocabulary.get(usize::from(code)).copied()
    }

    /// A column of words by their codes.
    ///
    /// # Errors
    /// Only where Polars refuses numbers of our own making: a bug.
    pub fn words(&self, name: &str, codes: impl Iterator<Item = WordCode>) -> PolarsResult<Column> {
        let numbers: Vec<u32> = self
            .vocabulary
            .iter()
            .map(|word| self.number(word))
            .collect();
        words(
            name,
            codes
                .map(|code| numbers.get(usize::from(code)).copied().unwrap_or(NONE))
                .collect(),
        )
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

    /// Rows of one delegation that `key` makes equal, of those that have one: each group of two or
    /// more, in the order of the file.
    pub fn equal<K: Ord + Send>(
        &self,
        key: impl Fn(&Entry) -> Option<K> + Sync,
    ) -> Vec<Vec<Entry>> {
        let groups = |delegations: &[Delegation]| {
            let (mut keyed, mut groups) = (Vec::new(), Vec::new());
            for rows in delegations
                .iter()
                .map(|delegation| self.rows(delegation))
                .filter(|rows| rows.len() > 1)
            {
                keyed.clear();
                keyed.extend(
                    rows.iter()
                        .filter_map(|entry| Some((key(entry)?, entry.row, entry))),
                );
                keyed.sort_unstable_by(|a: &(K, u32, &Entry), b| (&a.0, a.1).cmp(&(&b.0, b.1)));
                let equal = keyed
                    .chunk_by(|a, b| a.0 == b.0)
                    .filter(|group| group.len() > 1);
                groups.extend(equal.map(|group| group.iter().map(|(.., entry)| **entry).collect()));
            }
            groups
        };
        let mut all: Vec<Vec<Entry>> = self
            .delegations
            .par_chunks(1 << 10)
            .flat_map_iter(groups)
            .collect();
        all.sort_unstable_by_key(|group: &Vec<Entry>| group[0].row);
        all
    }
}

/// The hash of a name, the same for names that differ only in what a reader overlooks.
fn hash_of_name(name: &str) -> u64 {
    let mut hasher = FxHasher::default();
    let folded = if name.is_ascii() {
        Cow::Borrowed(name)
    } else {
        Cow::Owned(folded(name))
    };
    for word in folded.split_ascii_whitespace() {
        word.bytes().for_each(|b| {
            hasher.write_u8(if b == b'`' {
                b'\''
            } else {
                b.to_ascii_lowercase()
            });
        });
        hasher.write_u8(b' ');
    }
    hasher.finish()
}

/// For each row the number of its person, the same for the same name below the same member, in
/// whatever capital letters and spaces; rows are given by member, with where those of each begin.
fn persons(names: &StringChunked, by_member: &[u32], of_members: &[usize]) -> Vec<u32> {
    /// In place of the hash of a name.
    const NOBODY: u64 = 0;
    let names = names.downcast_as_array();
    // The texts are gone through once, in the order in which they lie; equal hashes are looked at
    // again.
    let hash = |row: usize| {
        names
            .get(row)
            .map_or(NOBODY, |name| hash_of_name(name).max(NOBODY + 1))
    };
    let hashes: Vec<u64> = (0..names.len()).into_par_iter().map(hash).collect();
    // Of each hash the first row that has it, and its person.
    let of_member = |first: &mut FxHashMap<u64, (u32, u32)>, rows: &[u32]| {
        first.clear();
        first.reserve(rows.len());
        let mut next = 0;
        let mut person = |row: &u32| {
            let mut hash = hashes[*row as usize];
            if hash == NOBODY {
                return NONE;
            }
            loop {
                match first.entry(hash) {
                    hash_map::Entry::Vacant(free) => {
                        let (_, person) = *free.insert((*row, next));
                        next += 1;
                        return person;
                    }
                    hash_map::Entry::Occupied(known) => {
                        let (first, person) = *known.get();
                        let [first, own] =
                            [first, *row].map(|row| names.get(row as usize).unwrap_or_default());
                        if first == own || folded(first) == folded(own) {
                            return person;
                        }
                        hash = hash.wrapping_add(1);
                    }
                }
            }
        };
        rows.iter().map(&mut person).collect::<Vec<u32>>()
    };
    let of = |first: &mut FxHashMap<u64, (u32, u32)>, rows: &[usize]| {
        of_member(first, &by_member[rows[0]..rows[1]])
    };
    let found: Vec<Vec<u32>> = of_members
        .par_windows(2)
        .with_max_len(1)
        .map_init(FxHashMap::default, of)
        .collect();
    let mut persons = vec![NONE; names.len()];
    for (row, person) in by_member.iter().zip(found.iter().flatten()) {
        persons[*row as usize] = *person;
    }
    persons
}

/// Rows by a number below `most`, those with the same number in the order they had; and where those
/// of each number begin, and all end.
fn sorted(
    rows: impl Iterator<Item = u32> + Clone,
    by: &[u32],
    most: usize,
) -> (Vec<u32>, Vec<usize>) {
    let number = |row: u32| by[row as usize] as usize;
    let mut first = vec![0; most + 1];
    for row in rows.clone() {
        first[number(row) + 1] += 1;
    }
    for i in 0..most {
        first[i + 1] += first[i];
    }
    let mut next = first.clone();
    let mut out = vec![0; first[most]];
    for row in rows {
        let place = &mut next[number(row)];
        out[*place] = row;
        *place += 1;
    }
    (out, first)
}

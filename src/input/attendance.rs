//! Attendance as numbers, grouped by delegation: what checks and statistics go through instead of looking millions of texts up.
//! In: a dataset. Out: for each row the places of its meeting and member in their tables, and its words. It must not know what is counted.

use super::{Dataset, texts};
use polars::prelude::*;
use rayon::prelude::*;
use rustc_hash::{FxBuildHasher, FxHashMap};
use std::{collections::hash_map::Entry, hash::BuildHasher, sync::Arc};

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
        let numbers = words.physical().iter().map(|n| n.unwrap_or(NONE)).collect();
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

/// The rows of attendance.
#[derive(Debug)]
pub struct Attendance {
    /// For each row the place of its meeting in the table of meetings, and of its member in that of members.
    pub meetings: Vec<u32>,
    pub members: Vec<u32>,
    pub status: Words,
    pub capacity: Words,
    pub role: Words,
    pub gender: Words,
    pub mode: Words,
    /// For each row the first row that names the same person of the same member.
    pub persons: Vec<u32>,
    pub organisation: Words,
    counts: Int64Chunked,
    /// Rows of one delegation below each other, each delegation in the order of the file.
    order: Vec<u32>,
    delegations: Vec<Delegation>,
    /// Where in `delegations` those of each meeting begin.
    of_meetings: Vec<usize>,
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
        let word = |column: &str| Words::of(frame, column);
        let keys = (texts(&data.meetings, "meeting_id")?, texts(&data.members, "member_id")?);
        let meetings = word("meeting_id")?.places(&keys.0);
        let members = word("member_id")?.places(&keys.1);
        let known = (0..frame.height()).filter(|row| meetings[*row] != NONE && members[*row] != NONE).map(small).collect();
        let by_member = sorted(&known, &members, keys.1.len());
        let persons = persons(&frame.column("delegate_name")?.str()?.rechunk(), &by_member, &members);
        let order = sorted(&by_member, &meetings, keys.0.len());
        let mut delegations: Vec<Delegation> = Vec::new();
        for (i, row) in order.iter().enumerate() {
            let (meeting, member) = (meetings[*row as usize], members[*row as usize]);
            match delegations.last_mut().filter(|last| (last.meeting, last.member) == (meeting, member)) {
                Some(last) => last.end = i + 1,
                None => delegations.push(Delegation { meeting, member, first: i, end: i + 1 }),
            }
        }
        let of_meetings = (0..=keys.0.len()).map(|meeting| delegations.partition_point(|d| (d.meeting as usize) < meeting)).collect();
        Ok(Self {
            status: word("status")?,
            capacity: word("capacity")?,
            role: word("role")?,
            gender: word("gender")?,
            mode: word("mode")?,
            persons,
            organisation: word("organisation")?,
            counts: frame.column("delegate_count")?.i64()?.rechunk().into_owned(),
            meetings,
            members,
            order,
            delegations,
            of_meetings,
        })
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
    pub fn rows(&self, delegation: &Delegation) -> impl Iterator<Item = usize> + Clone + '_ {
        self.order[delegation.first..delegation.end].iter().map(|row| *row as usize)
    }

    /// The person that a row names.
    #[must_use]
    pub fn person(&self, row: usize) -> Option<u32> {
        Some(self.persons[row]).filter(|person| *person != NONE)
    }

    /// How many came, where a row says it.
    #[must_use]
    pub fn count(&self, row: usize) -> Option<i64> {
        self.counts.downcast_as_array().get(row)
    }

    /// Rows of one delegation that `key` makes equal, of those that have one: each group of two or more, in the order of the file.
    pub fn equal<K: Ord + Send>(&self, key: impl Fn(usize) -> Option<K> + Sync) -> Vec<Vec<usize>> {
        let groups = |delegation: &Delegation| {
            let mut rows: Vec<(K, usize)> = self.rows(delegation).filter_map(|row| Some((key(row)?, row))).collect();
            rows.sort_unstable();
            let groups = rows.chunk_by(|a, b| a.0 == b.0).filter(|group| group.len() > 1);
            groups.map(|group| group.iter().map(|(_, row)| *row).collect()).collect::<Vec<Vec<usize>>>()
        };
        let mut all: Vec<Vec<usize>> = self.delegations.par_iter().flat_map_iter(groups).collect();
        all.sort_unstable();
        all
    }
}

/// For each row the first row below the same member with the same name; rows are given by member.
fn persons(names: &StringChunked, by_member: &[u32], members: &[u32]) -> Vec<u32> {
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
                    Entry::Vacant(free) => return Some(*free.insert(*row)),
                    Entry::Occupied(known) if names.get(*known.get() as usize) == Some(name) => return Some(*known.get()),
                    Entry::Occupied(_) => hash = hash.wrapping_add(1),
                }
            }
        };
        rows.iter().map(person).map(|person| person.unwrap_or(NONE)).collect::<Vec<u32>>()
    };
    let blocks: Vec<&[u32]> = by_member.chunk_by(|a, b| members[*a as usize] == members[*b as usize]).collect();
    let found: Vec<Vec<u32>> = blocks.par_iter().map(|rows| of_member(rows)).collect();
    let mut persons = vec![NONE; names.len()];
    for (row, person) in blocks.iter().copied().flatten().zip(found.iter().flatten()) {
        persons[*row as usize] = *person;
    }
    persons
}

/// Rows by a number below `most`; those with the same number keep their order.
fn sorted(rows: &Vec<u32>, by: &[u32], most: usize) -> Vec<u32> {
    let mut next = vec![0; most + 1];
    for row in rows {
        next[by[*row as usize] as usize + 1] += 1;
    }
    for i in 0..most {
        next[i + 1] += next[i];
    }
    let mut out = vec![0; rows.len()];
    for row in rows {
        let place = &mut next[by[*row as usize] as usize];
        out[*place] = *row;
        *place += 1;
    }
    out
}

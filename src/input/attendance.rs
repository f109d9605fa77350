//! Attendance as numbers, grouped by delegation: what checks and statistics go through instead of looking millions of texts up.
//! In: a dataset. Out: for each row the places of its meeting and member in their tables, and its words. It must not know what is counted.

use super::{Dataset, texts};
use polars::prelude::*;
use rayon::prelude::*;
use std::sync::Arc;

/// No word, or no place.
pub const NONE: u32 = u32::MAX;

/// A column of words or keys, each a number that stands for its text.
pub struct Words {
    pub numbers: Vec<u32>,
    mapping: Arc<CategoricalMapping>,
}

impl Words {
    /// # Errors
    /// Where the column is not there, or not one of words: a bug.
    pub fn of(frame: &DataFrame, column: &str) -> PolarsResult<Self> {
        let words = frame.column(column)?.cat32()?;
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
pub struct Attendance {
    /// For each row the place of its meeting in the table of meetings, and of its member in that of members.
    pub meetings: Vec<u32>,
    pub members: Vec<u32>,
    pub status: Words,
    pub capacity: Words,
    pub role: Words,
    pub gender: Words,
    pub mode: Words,
    names: StringChunked,
    organisations: StringChunked,
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
        let text = |column: &str| Ok::<_, PolarsError>(frame.column(column)?.str()?.rechunk().into_owned());
        let keys = (texts(&data.meetings, "meeting_id")?, texts(&data.members, "member_id")?);
        let meetings = word("meeting_id")?.places(&keys.0);
        let members = word("member_id")?.places(&keys.1);
        let known = (0..frame.height()).filter(|row| meetings[*row] != NONE && members[*row] != NONE).map(small).collect();
        let order = sorted(&sorted(&known, &members, keys.1.len()), &meetings, keys.0.len());
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
            names: text("delegate_name")?,
            organisations: text("organisation")?,
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
    pub fn name(&self, row: usize) -> Option<&str> {
        self.names.downcast_as_array().get(row)
    }

    #[must_use]
    pub fn organisation(&self, row: usize) -> Option<&str> {
        self.organisations.downcast_as_array().get(row)
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

//! Women and others of a group of people, and when their numbers say nothing of any of them. In:
//! people and whom they come from. Out: which groups may be shown. It must not know a table.

use rustc_hash::{FxHashMap, FxHashSet};

/// Women and others (men and those of another gender), and the members that they come from.
#[derive(Debug, Clone, Default)]
pub struct Genders {
    people: [i64; 2],
    members: [FxHashSet<u32>; 2],
}

impl Genders {
    pub fn add(&mut self, member: u32, people: [i64; 2]) {
        for (side, n) in people.into_iter().enumerate().filter(|(_, n)| *n > 0) {
            self.people[side] += n;
            self.members[side].insert(member);
        }
    }

    fn extend(&mut self, more: &Self) {
        for side in 0..2 {
            self.people[side] += more.people[side];
            self.members[side].extend(&more.members[side]);
        }
    }

    /// May their number be shown? Where no gender is recorded there is none.
    pub fn is_safe(&self, threshold: i64) -> bool {
        // To one member its own are known: the others may not be of one gender alone.
        let [women, others] = &self.members;
        let leaves_both = women == others || (women.len() > 1 && others.len() > 1);
        threshold <= 1
            || self.people == [0, 0]
            || (self.people.iter().all(|n| *n >= threshold) && leaves_both)
    }
}

/// Of the groups that divide people, those that may not be shown, and the smallest others until
/// together they tell nothing; all, where that can't be had.
pub fn suppressed(groups: &FxHashMap<u32, Genders>, threshold: i64) -> FxHashSet<u32> {
    let (mut others, mut hidden): (Vec<_>, Vec<_>) = groups
        .iter()
        .partition(|(_, genders)| genders.is_safe(threshold));
    others.retain(|(_, genders)| genders.people != [0, 0]);
    others.sort_by_key(|(group, genders)| (genders.people.iter().sum::<i64>(), **group));
    let mut others = others.into_iter();
    while !hidden.is_empty() {
        let mut sum = Genders::default();
        for (_, genders) in &hidden {
            sum.extend(genders);
        }
        if hidden.len() > 1 && sum.is_safe(threshold) {
            break;
        }
        let Some(next) = others.next() else {
            return groups.keys().copied().collect();
        };
        hidden.push(next);
    }
    hidden.into_iter().map(|(group, _)| *group).collect()
}

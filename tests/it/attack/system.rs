//! Unknown whole numbers and sums of them: what each of them can still be.
use std::collections::{BTreeMap, BTreeSet};

/// Unknown numbers, each with those that it may be; sums of them, each with those that it may be.
#[derive(Default, Clone)]
pub struct System {
    pub domains: Vec<BTreeSet<i64>>,
    pub sums: Vec<(Vec<usize>, BTreeSet<i64>)>,
}

impl System {
    pub fn variable(&mut self, most: i64) -> usize {
        self.domains.push((0..=most).collect());
        self.domains.len() - 1
    }

    /// All sums of these unknowns that can be.
    pub fn reachable<'a>(&self, of: impl Iterator<Item = &'a usize>) -> Vec<BTreeSet<i64>> {
        let mut steps = vec![BTreeSet::from([0])];
        for variable in of {
            let last = steps.last().unwrap();
            steps.push(
                last.iter()
                    .flat_map(|sum| self.domains[*variable].iter().map(move |n| sum + n))
                    .collect(),
            );
        }
        steps
    }

    /// Can the sum of these unknowns be one number only?
    pub fn determines(&self, of: &[usize]) -> bool {
        !of.is_empty() && self.reachable(of.iter()).last().unwrap().len() == 1
    }

    /// The same as below, for unknowns that may be any number between two and a sum that is one:
    /// then sums are between two numbers too.
    pub fn narrowed_intervals(
        &self,
        of: &[usize],
        values: &BTreeSet<i64>,
    ) -> Option<Vec<(usize, i64, i64)>> {
        let ends = |variable: &usize| {
            let domain = &self.domains[*variable];
            let (first, last) = (*domain.first()?, *domain.last()?);
            (i64::try_from(domain.len()) == Ok(last - first + 1)).then_some((first, last))
        };
        let value = values.first().filter(|_| values.len() == 1)?;
        let all: Vec<(i64, i64)> = of.iter().map(ends).collect::<Option<_>>()?;
        let (least, most) = all.iter().fold((0, 0), |(least, most), (first, last)| {
            (least + first, most + last)
        });
        let narrow = |(variable, (first, last)): (&usize, &(i64, i64))| {
            (*variable, value - (most - last), value - (least - first))
        };
        Some(of.iter().zip(&all).map(narrow).collect())
    }

    /// Takes from each unknown what no longer can be; then differences of sums are looked at too.
    pub fn solve(&mut self) {
        assert!(self.narrow(), "the attack lost the truth");
    }

    /// The same; false where nothing can be as the sums say.
    pub fn narrow(&mut self) -> bool {
        // Editions have many numbers in common.
        self.sums.sort();
        self.sums.dedup();
        let told: Vec<(BTreeSet<usize>, i64)> = self
            .sums
            .iter()
            .filter(|(_, values)| values.len() == 1)
            .map(|(of, values)| (of.iter().copied().collect(), *values.first().unwrap()))
            .collect();
        let mut known: BTreeMap<BTreeSet<usize>, i64> =
            told.into_iter().filter(|(of, _)| !of.is_empty()).collect();
        for _ in 0..3 {
            let all: Vec<_> = known.iter().map(|(of, n)| (of.clone(), *n)).collect();
            for (large, n) in &all {
                for (small, less) in all
                    .iter()
                    .filter(|(small, _)| small.len() < large.len() && small.is_subset(large))
                {
                    known
                        .entry(large.difference(small).copied().collect())
                        .or_insert(n - less);
                }
            }
            if known.len() == all.len() || known.len() > 400 {
                break;
            }
        }
        self.sums.extend(
            known
                .into_iter()
                .map(|(of, n)| (of.into_iter().collect(), BTreeSet::from([n]))),
        );
        loop {
            let before: usize = self.domains.iter().map(BTreeSet::len).sum();
            for place in 0..self.sums.len() {
                let (of, values) = &self.sums[place];
                if let Some(narrowed) = self.narrowed_intervals(of, values) {
                    for (variable, from, to) in narrowed {
                        self.domains[variable].retain(|n| (from..=to).contains(n));
                        if self.domains[variable].is_empty() {
                            return false;
                        }
                    }
                    continue;
                }
                let (ahead, behind) = (self.reachable(of.iter()), self.reachable(of.iter().rev()));
                let mut narrowed = Vec::new();
                for (at, variable) in of.iter().enumerate() {
                    let (left, right) = (&ahead[at], &behind[of.len() - 1 - at]);
                    let can = |n: &i64| {
                        left.iter()
                            .any(|l| values.iter().any(|value| right.contains(&(value - l - n))))
                    };
                    narrowed.push((
                        *variable,
                        self.domains[*variable]
                            .iter()
                            .copied()
                            .filter(can)
                            .collect::<BTreeSet<i64>>(),
                    ));
                }
                for (variable, domain) in narrowed {
                    if domain.is_empty() {
                        return false;
                    }
                    self.domains[variable] = domain;
                }
            }
            if self.domains.iter().map(BTreeSet::len).sum::<usize>() == before {
                return true;
            }
        }
    }
}

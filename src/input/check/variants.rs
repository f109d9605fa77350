//! One thing written in several ways: people search for it, and find a part; figures count it as
//! two.

use super::Check;
use crate::finding::codes::{R053, R066};
use crate::{
    finding::show_value,
    frame::{dates, texts},
    input::{
        Dataset,
        categories::{NONE, WordColumn},
        heads::plain,
    },
};
use polars::prelude::*;
use rayon::prelude::*;
use rustc_hash::FxHashMap;
use std::collections::BTreeMap;

/// Names shorter than this differ by a letter for good reasons.
const SHORT: usize = 8;
/// Spellings that are compared letter by letter.
const MOST: usize = 200;

/// A spelling with its first row and how often it comes.
pub type Spelling = (String, usize, usize);

/// Where texts are compared: organisations within one member; bodies, kinds and regions in their
/// whole column.
const COMPARED: [(&str, &str, Option<&str>); 5] = [
    ("attendance", "organisation", Some("member_id")),
    ("meetings", "body", None),
    ("meetings", "kind", None),
    ("members", "kind", None),
    ("members", "region", None),
];

/// Spellings, each with the usual one, of each column that is compared.
pub type Alike = Vec<Vec<(Spelling, Spelling)>>;

/// Looks for texts that are like others.
pub fn alike(data: &Dataset) -> PolarsResult<Alike> {
    let of = |(table, column, within): (&str, &str, Option<&str>)| {
        let groups: Vec<Vec<Spelling>> = spellings(data.frame(table), column, within)?
            .into_values()
            .collect();
        Ok(groups.into_par_iter().flat_map_iter(like_others).collect())
    };
    COMPARED.into_iter().map(of).collect()
}

/// Notes the texts that are like others.
pub fn of_texts(check: &mut Check, alike: &Alike) -> PolarsResult<()> {
    for ((table, column, _), alike) in COMPARED.into_iter().zip(alike) {
        for ((name, row, _), (usual, first, _)) in alike {
            let line = check.data.place(table, *first, "")?.line;
            let fill = || R053 {
                column,
                value: show_value(name),
                usual: show_value(usual),
                line,
            };
            check.note((table, *row, column), name, fill)?;
        }
    }
    Ok(())
}

/// For each group of rows, the spellings in a column.
fn spellings(
    frame: &DataFrame,
    column: &str,
    within: Option<&str>,
) -> PolarsResult<BTreeMap<Option<String>, Vec<Spelling>>> {
    let names = WordColumn::new(frame, column)?;
    let within = within
        .map(|within| WordColumn::new(frame, within))
        .transpose()?;
    // Each of several threads goes through rows of its own.
    let size = frame.height() / rayon::current_num_threads() + 1;
    let parts: Vec<usize> = (0..frame.height()).step_by(size).collect();
    let of_part = |first: &usize| {
        let mut known: FxHashMap<(u32, u32), (usize, usize)> = FxHashMap::default();
        for row in
            (*first..frame.height().min(first + size)).filter(|row| names.numbers[*row] != NONE)
        {
            let group = within.as_ref().map_or(NONE, |within| within.numbers[row]);
            known
                .entry((group, names.numbers[row]))
                .or_insert((row, 0))
                .1 += 1;
        }
        known
    };
    let mut all: BTreeMap<(u32, u32), (usize, usize)> = BTreeMap::new();
    for (spelling, (row, times)) in parts
        .par_iter()
        .map(of_part)
        .collect::<Vec<_>>()
        .into_iter()
        .flatten()
    {
        let known = all.entry(spelling).or_insert((row, 0));
        *known = (known.0.min(row), known.1 + times);
    }
    let mut groups: BTreeMap<Option<String>, Vec<Spelling>> = BTreeMap::new();
    for ((group, name), (row, times)) in all {
        let group = within
            .as_ref()
            .and_then(|within| within.text(group))
            .map(str::to_owned);
        groups.entry(group).or_default().push((
            names.text(name).unwrap_or_default().to_owned(),
            row,
            times,
        ));
    }
    Ok(groups)
}

/// Each spelling that is like one that comes more often, with that one; of two that come as often,
/// the first in the file is taken for the usual one.
fn like_others(mut names: Vec<Spelling>) -> Vec<(Spelling, Spelling)> {
    names.sort_by_key(|(_, row, times)| (std::cmp::Reverse(*times), *row));
    let plain: Vec<ComparedText> = names
        .iter()
        .map(|(name, ..)| ComparedText::new(name))
        .collect();
    let like = |i: usize, j: &usize| {
        plain[*j].text == plain[i].text || (i < MOST && plain[*j].is_near(&plain[i]))
    };
    (0..names.len())
        .filter_map(|i| {
            Some((
                names[i].clone(),
                names[(0..i).find(|j| like(i, j))?].clone(),
            ))
        })
        .collect()
}

/// A text as it is compared.
struct ComparedText {
    text: String,
    digits: String,
}

impl ComparedText {
    fn new(text: &str) -> Self {
        let text = plain(text);
        Self {
            digits: text.chars().filter(char::is_ascii_digit).collect(),
            text,
        }
    }

    /// One letter apart, in a long name and not in a digit: `Ministry of Justic`, but not
    /// `Agency 1` and `Agency 2`.
    fn is_near(&self, other: &Self) -> bool {
        self.digits == other.digits
            && self.text.len().min(other.text.len()) >= SHORT
            && is_one_letter_apart(&self.text, &other.text)
    }
}

/// Is a letter another, left out, too many, or in the place of the next?
fn is_one_letter_apart(a: &str, b: &str) -> bool {
    let same = |pairs: &mut dyn Iterator<Item = (char, char)>| {
        pairs
            .take_while(|(x, y)| x == y)
            .map(|(x, _)| x.len_utf8())
            .sum::<usize>()
    };
    let start = same(&mut a.chars().zip(b.chars()));
    let (a, b) = (&a[start..], &b[start..]);
    let end = same(&mut a.chars().rev().zip(b.chars().rev()));
    let (a, b) = (&a[..a.len() - end], &b[..b.len() - end]);
    match (a.chars().count(), b.chars().count()) {
        (0 | 1, 0 | 1) => true,
        (2, 2) => a.chars().eq(b.chars().rev()),
        _ => false,
    }
}

/// Two meetings on one day whose titles are nearly the same: most often one, written in two ways.
pub fn of_meetings(check: &mut Check) -> PolarsResult<()> {
    let (titles, starts) = (
        texts(&check.data.meetings, "title")?,
        dates(&check.data.meetings, "start_date")?,
    );
    // Two bodies may meet on one day; one written in two ways is still one.
    let bodies: Vec<String> = texts(&check.data.meetings, "body")?
        .into_iter()
        .map(|body| plain(&body.unwrap_or_default()))
        .collect();
    let mut days: BTreeMap<_, Vec<(usize, ComparedText)>> = BTreeMap::new();
    for (row, (title, start)) in titles.iter().zip(starts).enumerate() {
        if let (Some(title), Some(start)) = (title, start) {
            days.entry(start)
                .or_default()
                .push((row, ComparedText::new(title)));
        }
    }
    for (day, meetings) in days {
        for (i, (row, title)) in meetings.iter().enumerate().take(MOST) {
            let is_same = |(first, other): &&(usize, ComparedText)| {
                bodies[*first] == bodies[*row] && (other.text == title.text || other.is_near(title))
            };
            let Some((first, _)) = meetings[..i].iter().find(is_same) else {
                continue;
            };
            let line = check.data.place("meetings", *first, "")?.line;
            let (title, other) = (
                titles[*row].clone().unwrap_or_default(),
                titles[*first].clone().unwrap_or_default(),
            );
            let fill = || R066 {
                value: show_value(&title),
                other: show_value(&other),
                line,
                day,
            };
            check.note(("meetings", *row, "title"), &title, fill)?;
        }
    }
    Ok(())
}

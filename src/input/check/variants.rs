//! One organisation written in several ways: people search for it, and find a part.

use super::Check;
use crate::{
    finding::{Finding, shown},
    input::{counts, texts},
};
use polars::prelude::*;
use std::collections::BTreeMap;
use unicode_normalization::UnicodeNormalization;

/// Names shorter than this differ by a letter for good reasons.
const SHORT: usize = 12;
/// Names of one member that are compared letter by letter.
const MOST: usize = 200;

pub fn of_organisations(check: &mut Check) -> PolarsResult<()> {
    // Member → spelling → its first row and how often it comes.
    let mut spellings: BTreeMap<String, BTreeMap<String, (usize, usize)>> = BTreeMap::new();
    let frame = check
        .data
        .attendance
        .clone()
        .lazy()
        .with_row_index("row", None)
        .filter(col("organisation").is_not_null())
        .group_by_stable([col("member_id"), col("organisation")])
        .agg([col("row").first(), len().alias("times")])
        .collect()?;
    let (rows, times) = (counts(&frame, "row")?, counts(&frame, "times")?);
    let number = |n: Option<i64>| n.and_then(|n| usize::try_from(n).ok()).unwrap_or_default();
    for (i, (member, name)) in texts(&frame, "member_id")?.into_iter().zip(texts(&frame, "organisation")?).enumerate() {
        if let (Some(member), Some(name)) = (member, name) {
            spellings.entry(member).or_default().insert(name, (number(rows[i]), number(times[i])));
        }
    }
    for names in spellings.values() {
        // The spelling that comes most often is taken for the right one; of two, the first in the file.
        let mut names: Vec<(&String, usize, usize)> = names.iter().map(|(name, (row, count))| (name, *row, *count)).collect();
        names.sort_by_key(|(_, row, count)| (std::cmp::Reverse(*count), *row));
        let plain: Vec<String> = names.iter().map(|(name, ..)| plain(name)).collect();
        for (i, (name, row, _)) in names.iter().enumerate() {
            let like = |j: &usize| plain[*j] == plain[i] || (i < MOST && is_near(&plain[*j], &plain[i]));
            if let Some(usual) = (0..i).find(like) {
                let (usual, first, _) = names[usual];
                let line = check.data.place("attendance", first, "")?.line;
                let fill = |f: Finding| f.with("value", shown(name)).with("usual", shown(usual)).with("line", line);
                check.note("R053", ("attendance", *row, "organisation"), name, fill)?;
            }
        }
    }
    Ok(())
}

/// Letters and digits without case and accents.
fn plain(name: &str) -> String {
    name.nfd().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// One letter apart, in a long name and not in a digit: `Ministry of Justic`, but not `Agency 1` and `Agency 2`.
fn is_near(a: &str, b: &str) -> bool {
    let digits = |s: &str| s.chars().filter(char::is_ascii_digit).collect::<String>();
    a.len().min(b.len()) >= SHORT && a.len().abs_diff(b.len()) <= 4 && digits(a) == digits(b) && strsim::damerau_levenshtein(a, b) == 1
}

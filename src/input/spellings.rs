//! Keys of tables that have no list of their own, each in one spelling: what differs only in what a
//! reader overlooks is one member or theme. In: a dataset. Out: the same with one spelling each,
//! and what was taken for the same. It must not know what is counted.

use super::{
    Dataset,
    categories::{NONE, WordColumn, words},
    characters::repaired,
    reference::folded,
};
use crate::finding::codes::R089;
use crate::frame::{lists, texts};
use crate::{
    finding::{Findings, show_value},
    schema::{Kind, TABLES},
    territories,
};
use polars::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use unicode_normalization::UnicodeNormalization;

/// Where a spelling stands first, and how often it is there.
type FirstPlaces = BTreeMap<String, ((&'static str, usize, &'static str), usize)>;

/// Replaces spellings of the keys of a table without a list by the one that is used most.
/// `mentioned` are all of them.
///
/// # Errors
/// Only where Polars refuses our own frames: a bug.
pub fn unite(
    data: &mut Dataset,
    table: &str,
    mentioned: &mut BTreeSet<String>,
    findings: &mut Findings,
) -> PolarsResult<()> {
    let mut alike: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for key in mentioned.iter() {
        alike
            .entry(sounded(
                table,
                &repaired(key).unwrap_or_else(|| key.clone()),
            ))
            .or_default()
            .push(key.clone());
    }
    alike.retain(|_, spellings| spellings.len() > 1);
    if alike.is_empty() {
        return Ok(());
    }
    let found = pointed_to(data, table)?;
    let mut usual_of = BTreeMap::new();
    for mut spellings in alike.into_values() {
        // The most frequent is the usual one; of two the first in the files. Garbled letters and
        // odd spaces are never right.
        let is_odd =
            |key: &str| repaired(key).is_some() || !key.split_whitespace().eq(key.split(' '));
        spellings.sort_by_key(|key| {
            found
                .get(key)
                .map(|((_, row, _), n)| (is_odd(key), std::cmp::Reverse(*n), *row))
        });
        let usual = spellings.remove(0);
        let Some(((of, row, column), _)) = found.get(&usual) else {
            continue;
        };
        let first = data.place(of, *row, column)?;
        for other in spellings {
            let Some(((of, row, column), _)) = found.get(&other) else {
                continue;
            };
            let place = data.place(of, *row, column)?;
            let alike = if folded(&other) != folded(&usual)
                && territories::find_territory(&other).is_some()
            {
                "state"
            } else {
                "looks"
            };
            findings.note(&place, &other, || R089 {
                column,
                value: show_value(&other),
                usual: show_value(&usual),
                first: &first,
                alike,
            });
            mentioned.remove(&other);
            usual_of.insert(other, usual.clone());
        }
    }
    replace(data, table, &usual_of)
}

/// What two spellings of one key have in common: the state that both name, else their letters
/// without accents and marks between them.
fn sounded(table: &str, key: &str) -> String {
    if let Some(territory) = territories::find_territory(key).filter(|_| table == "members") {
        return format!("state {}", territory.code);
    }
    let is_accent = |c: &char| ('\u{300}'..='\u{36f}').contains(c);
    // Marks between digits are of the key: 1.1 is not 11.
    let is_mark = |c: &char| {
        matches!(c, '.' | ',' | '\'' | '-') && !key.contains(|c: char| c.is_ascii_digit())
    };
    folded(key)
        .nfd()
        .filter(|c| !is_accent(c) && !is_mark(c))
        .collect()
}

/// The columns that point to a table.
fn columns_to(table: &str) -> impl Iterator<Item = (&'static str, &'static str, bool)> {
    let columns = TABLES
        .into_iter()
        .flat_map(|schema| schema.columns().iter().map(|column| (schema.name, column)));
    columns.filter_map(move |(of, column)| match column.kind {
        Kind::Reference(to) if to == table => Some((of, column.name, false)),
        Kind::References(to) if to == table => Some((of, column.name, true)),
        _ => None,
    })
}

/// The keys of a table that rows point to.
///
/// # Errors
/// Only where Polars refuses our own frames: a bug.
pub fn pointed_to(data: &Dataset, table: &str) -> PolarsResult<FirstPlaces> {
    let mut found = FirstPlaces::new();
    for (of, column, is_list) in columns_to(table) {
        let frame = data.frame(of);
        let rows: Vec<Vec<String>> = if is_list {
            lists(frame, column)?
        } else {
            texts(frame, column)?
                .into_iter()
                .map(|key| key.into_iter().collect())
                .collect()
        };
        for (row, keys) in rows.into_iter().enumerate() {
            for key in keys {
                found.entry(key).or_insert(((of, row, column), 0)).1 += 1;
            }
        }
    }
    Ok(found)
}

fn replace(data: &mut Dataset, table: &str, usual: &BTreeMap<String, String>) -> PolarsResult<()> {
    data.by_delegation.take();
    for (of, column, is_list) in columns_to(table) {
        let frame = data.frame_mut(of);
        if is_list {
            let mut builder =
                ListStringChunkedBuilder::new(column.into(), frame.height(), frame.height());
            for list in lists(frame, column)? {
                let mut own: Vec<String> = list
                    .into_iter()
                    .map(|key| usual.get(&key).cloned().unwrap_or(key))
                    .collect();
                let mut seen = BTreeSet::new();
                own.retain(|key| seen.insert(key.clone()));
                builder.append_values_iter(own.iter().map(String::as_str));
            }
            frame.with_column(builder.finish().into_series().into())?;
        } else if frame.column(column)?.cat32().is_ok() {
            let mut keys = WordColumn::new(frame, column)?;
            let numbers: BTreeMap<u32, u32> = usual
                .iter()
                .map(|(other, usual)| (keys.number(other), keys.number(usual)))
                .collect();
            keys.numbers
                .iter_mut()
                .filter(|key| **key != NONE)
                .for_each(|key| *key = numbers.get(key).copied().unwrap_or(*key));
            frame.with_column(words(column, keys.numbers)?)?;
        } else {
            let own = texts(frame, column)?
                .into_iter()
                .map(|key| key.map(|key| usual.get(&key).cloned().unwrap_or(key)));
            frame.with_column(
                Series::new(column.into(), own.collect::<Vec<Option<String>>>()).into(),
            )?;
        }
    }
    Ok(())
}

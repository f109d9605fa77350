//! Themes: what is above what, and which nobody uses.

use super::Check;
use crate::finding::codes::{R030, R038, R051};
use crate::{
    finding::show_value,
    frame::{lists, texts},
    input::reference::{Meaning, Tables},
};
use polars::prelude::*;
use std::collections::{BTreeSet, HashMap};

/// The theme above must be there, and no theme may be above itself.
pub fn parents(check: &mut Check, tables: &Tables) -> PolarsResult<()> {
    let Some(keys) = tables.get("themes").filter(|k| !k.is_open()) else {
        return Ok(());
    };
    let (ids, parents) = (
        texts(&check.data.themes, "theme_id")?,
        texts(&check.data.themes, "parent")?,
    );
    let resolved: Vec<Option<String>> = parents
        .iter()
        .map(|parent| match keys.meaning(parent.as_deref()?) {
            Meaning::Row(id) => Some(id.into_owned()),
            Meaning::Folded(id) => Some(id.to_owned()),
            Meaning::LeftOut | Meaning::Unknown => None,
        })
        .collect();
    let rows: HashMap<&str, usize> = ids
        .iter()
        .enumerate()
        .filter_map(|(row, id)| Some((id.as_deref()?, row)))
        .collect();
    let above: Vec<Option<usize>> = resolved
        .iter()
        .map(|parent| rows.get(parent.as_deref()?).copied())
        .collect();
    let circle = in_circles(&above);
    for (row, (written, parent)) in parents.iter().zip(&resolved).enumerate() {
        let Some(written) = written else { continue };
        let at = ("themes", row, "parent");
        if parent.is_none() && keys.meaning(written) == Meaning::Unknown {
            let near = keys.nearest(written);
            let fill = || R030 {
                column: "parent",
                value: show_value(written),
                near,
                table: "themes",
                from: "cell",
            };
            check.remark(at, written, fill)?;
        }
        if circle.contains(&row) {
            let start = ids[row].as_deref().unwrap_or_default();
            check.remark(at, start, || R038 {
                theme: show_value(start),
                parent: show_value(written),
            })?;
        }
    }
    let known = resolved
        .into_iter()
        .enumerate()
        .map(|(row, parent)| parent.filter(|_| !circle.contains(&row)));
    check
        .data
        .themes
        .with_column(Series::new("parent".into(), known.collect::<Vec<_>>()).into())?;
    Ok(())
}

/// The rows that are above themselves. Each row is passed once.
fn in_circles(above: &[Option<usize>]) -> BTreeSet<usize> {
    let mut circle = BTreeSet::new();
    // Of each row the way on which it was passed first.
    let mut passed: Vec<Option<usize>> = vec![None; above.len()];
    for start in 0..above.len() {
        let (mut way, mut next) = (Vec::new(), Some(start));
        while let Some(row) = next.filter(|row| passed[*row].is_none()) {
            passed[row] = Some(start);
            way.push(row);
            next = above[row];
        }
        if let Some(row) = next.filter(|row| passed[*row] == Some(start)) {
            circle.extend(way.iter().skip_while(|passed| **passed != row));
        }
    }
    circle
}

/// Themes that no meeting, no initiative and no other theme names.
pub fn unused(check: &mut Check) -> PolarsResult<()> {
    if !check.data.has("themes") {
        return Ok(());
    }
    let named = lists(&check.data.meetings, "themes")?
        .into_iter()
        .chain(lists(&check.data.initiatives, "themes")?)
        .flatten();
    let used: BTreeSet<String> = named
        .chain(texts(&check.data.themes, "parent")?.into_iter().flatten())
        .collect();
    for (row, id) in texts(&check.data.themes, "theme_id")?
        .into_iter()
        .enumerate()
    {
        let Some(id) = id.filter(|id| !used.contains(id)) else {
            continue;
        };
        check.note(("themes", row, "theme_id"), &id, || R051 {
            theme: show_value(&id),
        })?;
    }
    Ok(())
}

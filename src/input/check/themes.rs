//! Themes: what is above what, and which nobody uses.

use super::Check;
use crate::{
    finding::shown,
    input::{lists, read::Tables, reference::Meaning, texts},
};
use polars::prelude::*;
use std::{
    collections::{BTreeSet, HashMap},
    rc::Rc,
};

/// The theme above must be there, and no theme may be above itself.
pub fn parents(check: &mut Check, tables: &Tables) -> PolarsResult<()> {
    let Some(keys) = tables.get("themes").filter(|k| !k.is_open()) else { return Ok(()) };
    let (ids, parents) = (texts(&check.data.themes, "theme_id")?, texts(&check.data.themes, "parent")?);
    let resolved: Vec<Option<String>> = parents
        .iter()
        .map(|parent| match keys.meaning(parent.as_deref()?) {
            Meaning::Row(id) => Some(id.into_owned()),
            Meaning::Folded(id) => Some(id.to_owned()),
            Meaning::LeftOut | Meaning::Unknown => None,
        })
        .collect();
    let above: HashMap<Rc<str>, Option<Rc<str>>> = ids
        .iter()
        .zip(&resolved)
        .map(|(id, parent)| (Rc::from(id.as_deref().unwrap_or_default()), parent.as_deref().map(Rc::from)))
        .collect();
    let mut circle = Vec::new();
    for (row, (written, parent)) in parents.iter().zip(&resolved).enumerate() {
        let Some(written) = written else { continue };
        let at = ("themes", row, "parent");
        if parent.is_none() && keys.meaning(written) == Meaning::Unknown {
            let near = keys.nearest(written);
            let fill = |f: crate::finding::Finding| {
                f.with("column", "parent").with("value", shown(written)).with("near", near).with("table", "themes").with("from", "cell")
            };
            check.remark("R030", at, written, fill)?;
        }
        let start = ids[row].as_deref().unwrap_or_default();
        let mut next = above.get(start).cloned().flatten();
        // A chain longer than there are themes goes round elsewhere.
        for _ in 0..above.len() {
            match next {
                Some(id) if *id == *start => {
                    check.remark("R038", at, start, |f| f.with("theme", shown(start)).with("parent", shown(written)))?;
                    circle.push(row);
                    break;
                }
                Some(id) => next = above.get(&id).cloned().flatten(),
                None => break,
            }
        }
    }
    let known = resolved.into_iter().enumerate().map(|(row, parent)| parent.filter(|_| !circle.contains(&row)));
    check.data.themes.with_column(Series::new("parent".into(), known.collect::<Vec<_>>()).into())?;
    Ok(())
}

/// Themes that no meeting, no initiative and no other theme names.
pub fn unused(check: &mut Check) -> PolarsResult<()> {
    if !check.data.has("themes") {
        return Ok(());
    }
    let named = lists(&check.data.meetings, "themes")?.into_iter().chain(lists(&check.data.initiatives, "themes")?).flatten();
    let used: BTreeSet<String> = named.chain(texts(&check.data.themes, "parent")?.into_iter().flatten()).collect();
    for (row, id) in texts(&check.data.themes, "theme_id")?.into_iter().enumerate() {
        let Some(id) = id.filter(|id| !used.contains(id)) else { continue };
        check.note("R051", ("themes", row, "theme_id"), &id, |f| f.with("theme", shown(&id)))?;
    }
    Ok(())
}

//! What the table of states and territories says of members whose own rows are silent: their names
//! in each language, their regions and kinds. In: a dataset. Out: the same with these, and how many
//! there are. It must not know what is counted.

use super::Dataset;
use crate::{
    finding::{Findings, codes::R103},
    frame::{lists, texts},
    languages,
    territories::{self, Territory},
};
use polars::prelude::*;

/// What a row gets in a column, if anything.
type ValueOfRow<'a> = &'a dyn Fn(usize, &'static Territory) -> Option<&'static str>;

/// Fills what the rows of members do not say and the table does. A member is in the table by its
/// key, its name or another name, unless its list says that it is something else than a state.
/// `language` is that of the lists.
///
/// # Errors
/// Only where Polars refuses our own frames: a bug.
pub fn fill(data: &mut Dataset, language: &str, findings: &mut Findings) -> PolarsResult<()> {
    let found = territories_of_members(data)?;
    let names = texts(&data.members, "name")?;
    let mut filled: Vec<String> = Vec::new();
    let mut fill = |column: &str, value: ValueOfRow| {
        let own = texts(&data.members, column)?;
        let mut is_filled = false;
        let rows = own.into_iter().zip(&found).enumerate();
        let both = rows.map(|(row, (own, territory))| {
            own.or_else(|| {
                let value = value(row, (*territory)?)?;
                is_filled = true;
                Some(value.to_owned())
            })
        });
        let values: Vec<Option<String>> = both.collect();
        if is_filled {
            filled.push(column.to_owned());
            data.members
                .with_column(Series::new(column.into(), values).into())?;
        }
        Ok::<(), PolarsError>(())
    };
    fill("kind", &|_, territory| {
        Some(if territory.is_state {
            "state"
        } else {
            "territory"
        })
    })?;
    fill("region", &|_, territory| {
        Some(territory.region.as_str()).filter(|region| !region.is_empty())
    })?;
    // A list in English, or in its own language, has the names that the process uses: there, only a
    // name of another language is replaced.
    for tag in languages::tags() {
        let is_kept = tag == "en" || tag == language;
        if tag == "en" && language == "en" {
            continue;
        }
        fill(&format!("name_{tag}"), &|row, territory| {
            let is_foreign = |name: &str| territory.has_foreign_name(name, tag);
            let own = names[row].as_deref();
            let is_replaced = !is_kept || own.is_some_and(is_foreign);
            territory.name(tag).filter(|_| is_replaced)
        })?;
    }
    if !filled.is_empty() {
        let n = found.iter().flatten().count();
        let columns = filled.join(", ");
        findings.note(&data.whole("members"), "", || R103 { n, columns });
    }
    Ok(())
}

fn territories_of_members(data: &Dataset) -> PolarsResult<Vec<Option<&'static Territory>>> {
    let frame = &data.members;
    let (ids, names, kinds) = (
        texts(frame, "member_id")?,
        texts(frame, "name")?,
        texts(frame, "kind")?,
    );
    let aliases = lists(frame, "aliases")?;
    let territory = |row: usize| {
        if !matches!(kinds[row].as_deref(), None | Some("state" | "territory")) {
            return None;
        }
        let names = names[row].iter().chain(&aliases[row]);
        let by_name = names
            .map(String::as_str)
            .find_map(territories::territory_named);
        by_name.or_else(|| territories::find_territory(ids[row].as_deref()?))
    };
    Ok((0..frame.height()).map(territory).collect())
}

/// The name of a member that only other lists mention, by a code.
#[must_use]
pub fn name_of_code(id: &str) -> Option<&'static str> {
    territories::with_code(id)?.name("en")
}

//! Rows that turn out to be wrong only when tables are compared. In: a dataset, rows. Out: the
//! dataset without them and without what hangs on them. It must not know why.

use super::{Dataset, labels, read::Sparse, spellings};
use crate::finding::codes::{R037, R073, R074};
use crate::frame::texts;
use crate::{
    finding::{Findings, show_value},
    schema::{self, Kind, TableSchema},
    territories,
};
use polars::prelude::*;
use std::collections::{BTreeSet, HashMap};

/// Leaves out rows of tables (by their numbers), each for the code of a finding, and then what
/// hangs on them: rows that point to one of them go too, and lists lose the entries that do.
///
/// # Errors
/// Only where Polars refuses our own frames: a bug.
pub fn rows(
    data: &mut Dataset,
    wrong: &[(&'static str, usize, &'static str)],
    findings: &mut Findings,
) -> PolarsResult<()> {
    if wrong.is_empty() {
        return Ok(());
    }
    data.by_delegation.take();
    let mut gone: Vec<GoneKeys> = Vec::new();
    for schema in schema::lists() {
        let mut out: Vec<(usize, &'static str)> = wrong
            .iter()
            .filter(|(t, ..)| *t == schema.name)
            .map(|(_, row, code)| (*row, *code))
            .collect();
        out.extend(rows_that_hang(data, schema, &gone, findings)?);
        out.sort_unstable();
        out.dedup_by_key(|(row, _)| *row);
        if schema.key.len() == 1 {
            let ids = texts(data.frame(schema.name), schema.key[0])?;
            gone.push((
                schema.name,
                out.iter()
                    .filter_map(|(row, _)| ids[*row].clone())
                    .collect(),
            ));
        }
        if !out.is_empty() {
            drop_rows(data, schema.name, &out)?;
        }
    }
    Ok(())
}

/// A table, and the keys of its rows that are left out.
type GoneKeys = (&'static str, BTreeSet<String>);

/// The rows of a table that point to one that is left out, with the code of the finding; lists lose
/// their entries that do.
fn rows_that_hang(
    data: &mut Dataset,
    schema: &TableSchema,
    gone: &[GoneKeys],
    findings: &mut Findings,
) -> PolarsResult<Vec<(usize, &'static str)>> {
    let mut out = Vec::new();
    for column in schema.columns() {
        let (Kind::Reference(table) | Kind::References(table)) = column.kind else {
            continue;
        };
        let Some((_, keys)) = gone
            .iter()
            .find(|(t, keys)| *t == table && !keys.is_empty())
        else {
            continue;
        };
        if let Kind::References(_) = column.kind {
            drop_entries(data.frame_mut(schema.name), column.name, keys)?;
            continue;
        }
        // A row that points to one that is gone would say that it points to none.
        for (row, id) in texts(data.frame(schema.name), column.name)?
            .into_iter()
            .enumerate()
        {
            let Some(id) = id.filter(|id| keys.contains(id)) else {
                continue;
            };
            let place = data.place(schema.name, row, column.name)?;
            let value = show_value(&id);
            findings.note(&place, &id, || R037 {
                column: column.name,
                value,
                table,
            });
            out.push((row, R037));
        }
    }
    Ok(out)
}

/// Drops the entries of lists that are one of these keys.
fn drop_entries(frame: &mut DataFrame, column: &str, keys: &BTreeSet<String>) -> PolarsResult<()> {
    let lists = crate::frame::lists(frame, column)?;
    let mut builder = ListStringChunkedBuilder::new(column.into(), lists.len(), lists.len());
    for list in &lists {
        builder.append_values_iter(
            list.iter()
                .filter(|id| !keys.contains(*id))
                .map(String::as_str),
        );
    }
    frame.with_column(builder.finish().into_series().into())?;
    Ok(())
}

/// Drops rows of a table, and counts them by the code of the finding. What was no row of data is
/// missing from no list.
fn drop_rows(
    data: &mut Dataset,
    table: &'static str,
    out: &[(usize, &'static str)],
) -> PolarsResult<()> {
    let is_data = |code: &str| code != R073;
    if table == "attendance" {
        let meetings = texts(data.frame(table), "meeting_id")?;
        let of_rows: Vec<String> = out
            .iter()
            .filter(|(_, code)| is_data(code))
            .filter_map(|(row, _)| meetings[*row].clone())
            .collect();
        data.doubtful.extend(of_rows);
    }
    for (_, code) in out.iter().filter(|(_, code)| is_data(code)) {
        data.count_left_out(table, code);
    }
    let frame = data.frame_mut(table);
    let mut keep = vec![true; frame.height()];
    for (row, _) in out {
        keep[*row] = false;
    }
    *frame = frame.filter(&BooleanChunked::from_slice("keep".into(), &keep))?;
    Ok(())
}

/// Which of the rows with only one cell are no data, with the code: those that no other table
/// points to, and that are no state.
pub fn headings(
    data: &Dataset,
    sparse: &[(&'static str, Sparse)],
    findings: &mut Findings,
) -> PolarsResult<Vec<(&'static str, usize, &'static str)>> {
    let mut wrong = Vec::new();
    for rows in sparse.chunk_by(|a, b| a.0 == b.0) {
        let schema = schema::table(rows[0].0).expect("one of the six");
        let keys = texts(
            data.frame(schema.name),
            schema.key.first().copied().unwrap_or("member_id"),
        )?;
        let pointed_to = spellings::pointed_to(data, schema.name)?;
        let mut times: HashMap<&str, usize> = HashMap::new();
        keys.iter()
            .flatten()
            .for_each(|key| *times.entry(key).or_default() += 1);
        for (table, Sparse { row, place, cell }) in rows {
            let key = keys
                .get(*row)
                .and_then(Option::as_deref)
                .unwrap_or_default();
            let is_data = match schema.key {
                // A row of attendance: its member is in the list of them, or in another row.
                [] => data.has("members") || times.get(key).is_some_and(|times| *times > 1),
                _ => pointed_to.contains_key(key),
            };
            if is_data || territories::code_of(cell).is_some() {
                continue;
            }
            let value = show_value(cell);
            if labels::is_heading(cell) {
                findings.note(place, cell, || R073 { value });
                wrong.push((*table, *row, R073));
            } else {
                findings.note(place, cell, || R074 { value, table });
                if findings.is_error(R074) {
                    wrong.push((*table, *row, R074));
                }
            }
        }
    }
    Ok(wrong)
}

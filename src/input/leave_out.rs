//! Rows that turn out to be wrong only when tables are compared. In: a dataset, rows. Out: the
//! dataset without them and without what hangs on them. It must not know why.

use super::Dataset;
use crate::finding::codes::{R037, R073};
use crate::frame::texts;
use crate::{
    finding::{Findings, show_value},
    schema::{Kind, TABLES, TableSchema},
};
use polars::prelude::*;
use std::collections::BTreeSet;

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
    for schema in TABLES {
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

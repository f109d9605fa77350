//! Rows that turn out to be wrong only when tables are compared. In: a dataset, rows. Out: the
//! dataset without them and without what hangs on them. It must not know why.

use super::Dataset;
use crate::finding::codes::{R037, R073};
use crate::frame::texts;
use crate::{
    finding::{Findings, shown},
    schema::{Kind, TABLES},
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
    let mut gone: Vec<(&'static str, BTreeSet<String>)> = Vec::new();
    for schema in TABLES {
        let mut out: Vec<(usize, &'static str)> = wrong
            .iter()
            .filter(|(t, ..)| *t == schema.name)
            .map(|(_, row, code)| (*row, *code))
            .collect();
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
                let frame = data.frame_mut(schema.name);
                let lists = crate::frame::lists(frame, column.name)?;
                let mut builder =
                    ListStringChunkedBuilder::new(column.name.into(), lists.len(), lists.len());
                for list in &lists {
                    builder.append_values_iter(
                        list.iter()
                            .filter(|id| !keys.contains(*id))
                            .map(String::as_str),
                    );
                }
                frame.with_column(builder.finish().into_series().into())?;
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
                let (value, of) = (shown(&id), table);
                findings.note(&place, &id, || R037 {
                    column: column.name,
                    value,
                    table: of,
                });
                out.push((row, R037));
            }
        }
        out.sort_unstable();
        out.dedup_by_key(|(row, _)| *row);
        let frame = data.frame(schema.name);
        if schema.key.len() == 1 {
            let ids = texts(frame, schema.key[0])?;
            gone.push((
                schema.name,
                out.iter()
                    .filter_map(|(row, _)| ids[*row].clone())
                    .collect(),
            ));
        }
        if out.is_empty() {
            continue;
        }
        // What was no row of data is missing from no list.
        let is_data = |code: &str| code != R073;
        if schema.name == "attendance" {
            let meetings = texts(frame, "meeting_id")?;
            let of_rows: Vec<String> = out
                .iter()
                .filter(|(_, code)| is_data(code))
                .filter_map(|(row, _)| meetings[*row].clone())
                .collect();
            data.doubtful.extend(of_rows);
        }
        for (_, code) in out.iter().filter(|(_, code)| is_data(code)) {
            data.count_left_out(schema.name, code);
        }
        let frame = data.frame_mut(schema.name);
        let mut keep = vec![true; frame.height()];
        for (row, _) in &out {
            keep[*row] = false;
        }
        *frame = frame.filter(&BooleanChunked::from_slice("keep".into(), &keep))?;
    }
    Ok(())
}
